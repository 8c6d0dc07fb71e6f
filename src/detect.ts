/** What rules and detectors say. They find, and never decide. */
import type {Catalogue, ReadyRule} from './catalogue.js'
import {characters, kinds} from './characters.js'
import {headlineOf} from './headline.js'
import {lineKey} from './line-key.js'
import {leavesOpen} from './quotes.js'
import type {DetectorContext, Evidence} from './rule.js'
import type {Segment} from './segment.js'
import {sentenceAt} from './sentences.js'

/** No line, and no sentence, of a publisher is longer: patterns are not tried on one that is, whatever it holds. */
export const longestSegment = 2000
/** The same of a byline or a biography. */
const longestEdge = 900
export const longestSentence = 600

/** Nothing said, of a segment that was looked at. */
const nothing: readonly Evidence[] = Object.freeze([])

/** Look at the segments that no one has looked at yet, and leave on each what the rules say of it. */
export function askRules(catalogue: Catalogue, text: string, segments: readonly Segment[]): void {
  // For each rule the place that it was last tried at, so that no two hints ask it about the same one.
  const tried = new Int32Array(catalogue.rules.length).fill(-1)
  if (segments.every((segment) => segment.evidence === undefined && segment.holes.length === 0)) askAll(catalogue, text, segments, tried)
  else
    for (const segment of segments) {
      if (segment.evidence !== undefined) continue
      segment.evidence = nothing
      const {hints, ends} = catalogue.prefilter.scan(segment.text)
      for (const [k, hint] of hints.entries()) askHint(catalogue, segment.text, segment, hint, ends[k] as number, tried, true)
      askLine(catalogue, text, segment)
    }
}

/** One pass over the whole text; each hint goes to the segment that it ends in. */
function askAll(catalogue: Catalogue, text: string, segments: readonly Segment[], tried: Int32Array): void {
  const {hints, ends} = catalogue.prefilter.scan(text)
  let k = 0
  for (const segment of segments) {
    segment.evidence = nothing
    while (k < hints.length && (ends[k] as number) <= segment.start) k++
    for (; k < hints.length && (ends[k] as number) <= segment.end; k++)
      askHint(catalogue, text, segment, hints[k] as number, ends[k] as number, tried, false)
    askLine(catalogue, text, segment)
  }
}

/** Ask each rule that a hint speaks for, about the sentence or segment it is in; a segment that was cut is `text` itself. */
function askHint(catalogue: Catalogue, text: string, segment: Segment, hint: number, end: number, tried: Int32Array, cut: boolean): void {
  for (const ready of catalogue.byHint[hint] as readonly ReadyRule[]) {
    const words = ready.rule.phrases ? phraseAt(text, catalogue.hints[hint] as string, end) : ''
    if (words === undefined) continue
    if (ready.rule.removes !== 'sentence') {
      if (tried[ready.index] === segment.start) continue
      tried[ready.index] = segment.start
      const longest = ready.rule.place === 'edge' ? longestEdge : longestSegment
      const found = ready.rule.phrases ? words : segment.size <= longest && ready.pattern?.exec(segment.text)?.[0]
      if (typeof found === 'string') say(segment, evidence(ready, segment.start, segment.end, found))
      continue
    }
    const sentence = sentenceAt(segment.text, cut ? end - 1 : segment.indexOf(end - 1), longestSentence)
    if (!sentence) continue
    const place = segment.offset(sentence[0])
    if (tried[ready.index] === place) continue
    tried[ready.index] = place
    const found = ready.rule.phrases ? words : ready.pattern?.exec(segment.text.slice(sentence[0], sentence[1]))?.[0]
    if (found !== undefined) say(segment, evidence(ready, place, segment.offsetAfter(sentence[1]), found))
  }
}

/** From here on stand scripts whose words are not spaced, or take endings that a phrase leaves out. */
const unspaced = 0x2e80

/** A phrase that ends at an offset, if it is made of whole words. */
function phraseAt(text: string, phrase: string, end: number): string | undefined {
  const {kind} = characters()
  const isWord = (at: number): boolean => {
    const code = text.charCodeAt(at)
    return code < unspaced && (kind[code] === kinds.letter || kind[code] === kinds.digit)
  }
  let start = end
  for (let left = phrase.length; left > 0 && start > 0; start--) if (kind[text.charCodeAt(start - 1)] !== kinds.silent) left--
  if ((isWord(start) && isWord(start - 1)) || (isWord(end - 1) && isWord(end))) return undefined
  return text.slice(start, end)
}

/** Look a short segment up among the strings that fill a whole line. */
function askLine(catalogue: Catalogue, text: string, segment: Segment): void {
  if (segment.size > catalogue.longestLine + 24) return
  const key = segment.holes.length === 0 ? lineKey(text, segment.start, segment.end) : lineKey(segment.text)
  const ready = catalogue.byLine.get(key)
  if (ready) say(segment, evidence(ready, segment.start, segment.end, segment.text))
}

const say = (segment: Segment, item: Evidence): void => {
  segment.evidence = [...(segment.evidence ?? nothing), item]
}

const evidence = ({rule, precision}: ReadyRule, start: number, end: number, words: string): Evidence => ({
  start,
  end,
  category: rule.category,
  rule: rule.id,
  precision,
  ...(rule.removes === 'block' && {block: true}),
  ...(rule.cue && {cue: true}),
  ...(rule.place === 'edge' && {edge: true}),
  reason: rule.reason ?? `it says “${words.length > 60 ? `${words.slice(0, 57)}…` : words.trim()}”`
})

/**
 * Ask rules and detectors.
 *
 * @param catalogue
 *   What finds.
 * @param text
 *   The text.
 * @param segments
 *   Its segments that are not noise.
 * @returns
 *   All evidence on each segment, the rules' first, sorted by place and id.
 */
export function detect(catalogue: Catalogue, text: string, segments: readonly Segment[]): (readonly Evidence[])[] {
  askRules(catalogue, text, segments)
  const evidence = withBlocks(segments)
  const loose: number[] = []
  for (let i = 0; i < segments.length; i++) if (!(segments[i] as Segment).prose) loose.push(i)
  if (loose.length === 0) return evidence
  const headline = headlineOf(segments, (i) => (evidence[i]?.length ?? 0) > 0)
  const context: DetectorContext = {
    segments,
    loose,
    evidence: [...evidence],
    headline,
    openQuote: (i) => leavesOpen(segments[i]?.text ?? '')
  }
  for (const {detector, precision} of catalogue.detectors)
    for (const {segment, reason, category} of detector.detect(context)) {
      const {start, end} = segments[segment] as Segment
      const found: Evidence = {
        start,
        end,
        category: category ?? detector.category,
        rule: detector.id,
        precision,
        ...(detector.place === 'edge' && {edge: true}),
        reason
      }
      evidence[segment] = [...(evidence[segment] as readonly Evidence[]), found]
    }
  return evidence
}

/** The rules' evidence on each segment, and that of `block` rules on all that follows up to the next blank line. */
function withBlocks(segments: readonly Segment[]): (readonly Evidence[])[] {
  let open: Evidence[] = []
  return segments.map((segment) => {
    if (segment.gap && open.length > 0) open = []
    const own = segment.evidence ?? nothing
    if (own.length === 0 && open.length === 0) return own
    const all = [...own]
    for (const item of open) if (all.every((other) => other.rule !== item.rule)) all.push({...item, start: segment.start, end: segment.end})
    for (const item of own) if (item.block && open.every((other) => other.rule !== item.rule)) open.push(item)
    return all.sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
  })
}
