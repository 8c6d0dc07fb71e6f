/** What rules and detectors say. They find, and never decide. */
import type {Catalogue, ReadyRule} from './catalogue.js'
import {lineKey} from './fold.js'
import {leavesOpen} from './quotes.js'
import type {DetectorContext, Evidence} from './rule.js'
import type {Segment} from './segment.js'

/** No line, and no sentence, of a publisher is longer: patterns are not tried on one that is, whatever it holds. */
const longestSegment = 4000
const longestSentence = 1200

/** Look at the segments that no one has looked at yet, and leave on each what the rules say of it. */
export function askRules(catalogue: Catalogue, text: string, segments: readonly Segment[]): void {
  const news = segments.filter((segment) => segment.evidence === undefined)
  if (news.length === 0) return
  for (const segment of news) segment.evidence = []
  if (news.length === segments.length && segments.every((segment) => segment.holes.length === 0)) spread(catalogue, text, segments)
  else for (const segment of news) askHints(catalogue, segment, catalogue.prefilter.scan(segment.text).hints)
  for (const segment of news) askLine(catalogue, segment)
}

/** One pass over the whole text; each hint goes to the segment that it ends in. */
function spread(catalogue: Catalogue, text: string, segments: readonly Segment[]): void {
  const {hints, ends} = catalogue.prefilter.scan(text)
  let at = 0
  for (let k = 0; k < hints.length; ) {
    const end = ends[k] as number
    while (at < segments.length && (segments[at] as Segment).end < end) at++
    const segment = segments[at]
    if (segment === undefined) return
    const here: number[] = []
    while (k < hints.length && (ends[k] as number) <= segment.end) here.push(hints[k++] as number)
    askHints(catalogue, segment, here)
  }
}

/** Ask each rule that one of the hints speaks for. */
function askHints(catalogue: Catalogue, segment: Segment, hints: readonly number[]): void {
  if (hints.length === 0) return
  const rules = new Set<ReadyRule>()
  for (const hint of hints) for (const rule of catalogue.byHint[hint] as readonly ReadyRule[]) rules.add(rule)
  for (const rule of rules) askRule(rule, segment)
}

/** Whether the rule's pattern is there, and what would go. */
export function askRule(ready: ReadyRule, segment: Segment): void {
  const {rule, pattern} = ready
  const {text} = segment
  if (rule.removes !== 'sentence') {
    const match = text.length <= longestSegment && pattern.exec(text)
    if (match) segment.evidence?.push(evidence(ready, segment.start, segment.end, match[0]))
    return
  }
  for (const [start, end] of segment.sentences) {
    if (end - start > longestSentence) continue
    const match = pattern.exec(text.slice(start, end))
    if (match) segment.evidence?.push(evidence(ready, segment.offset(start), segment.offsetAfter(end), match[0]))
  }
}

/** Look a short segment up among the strings that fill a whole line. */
function askLine(catalogue: Catalogue, segment: Segment): void {
  if (segment.size > catalogue.longestLine + 24) return
  const ready = catalogue.byLine.get(lineKey(segment.text))
  if (ready) segment.evidence?.push(evidence(ready, segment.start, segment.end, segment.text))
}

const evidence = ({rule, precision}: ReadyRule, start: number, end: number, words: string): Evidence => ({
  start,
  end,
  category: rule.category,
  rule: rule.id,
  precision,
  ...(rule.removes === 'block' && {block: true}),
  ...(rule.cue && {cue: true}),
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
export function detect(catalogue: Catalogue, text: string, segments: readonly Segment[]): Evidence[][] {
  askRules(catalogue, text, segments)
  const evidence = withBlocks(segments)
  const loose: number[] = []
  for (const [i, segment] of segments.entries()) if (!segment.prose) loose.push(i)
  if (loose.length === 0) return evidence
  const context: DetectorContext = {
    segments,
    loose,
    evidence: evidence.map((list) => [...list]),
    openQuote: (i) => leavesOpen(segments[i]?.text ?? '')
  }
  for (const {detector, precision} of catalogue.detectors)
    for (const {segment, reason, category} of detector.detect(context)) {
      const {start, end} = segments[segment] as Segment
      evidence[segment]?.push({start, end, category: category ?? detector.category, rule: detector.id, precision, reason})
    }
  return evidence
}

/** The rules' evidence on each segment, and that of `block` rules on all that follows up to the next blank line. */
function withBlocks(segments: readonly Segment[]): Evidence[][] {
  let open: Evidence[] = []
  return segments.map((segment) => {
    const own = [...(segment.evidence ?? [])]
    if (segment.gap) open = []
    for (const {rule, ...rest} of open)
      if (own.every((other) => other.rule !== rule)) own.push({...rest, rule, start: segment.start, end: segment.end})
    for (const item of segment.evidence ?? []) if (item.block && open.every((other) => other.rule !== item.rule)) open.push(item)
    return own.sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
  })
}
