/**
 * Evidence and context in, noise out: the only place that removes, and it never finds.
 *
 * What several witnesses say of one span is combined as odds: each adds what it raises the odds of noise by over those of any
 * line. Rules count as one witness, the surest, since they read the same words; each detector is one of its own.
 */

import {company, inPlace, isStep, type Known, type Place} from './context.js'
import {headlineOf} from './headline.js'
import type {Input} from './input.js'
import {hasQuotes, leavesOpen, opensQuoted} from './quotes.js'
import type {Evidence, Scorer} from './rule.js'
import type {Segment} from './segment.js'

/** One line or sentence that goes. */
export interface Removal {
  segment: Segment
  /** The sentence; those of the segment when all of it goes. */
  start: number
  end: number
  whole: boolean
  evidence: Evidence
  score: number
  reason: string
}

/** Share of lines that are noise in what extractors return: the odds before anyone has spoken. */
const share = 0.09
const logit = (p: number): number => Math.log(p / (1 - p))
const before = logit(share)

/**
 * Odds that a span loses by its place: a sentence with prose that stays after it in its line (noise that is glued to a paragraph
 * stands at its end), and the first line.
 */
const followed = 1.6

/** What must stay, and what is off. */
export interface Limits {
  /** The probability from which on a span goes. */
  threshold: number
  /** Whether a segment must stay, whatever is said. */
  stays(segment: Segment): boolean
  /** The places that are asked. */
  places: readonly Place[]
  /** Whether evidence gains by its company. */
  company: boolean
  /** Weighs what the evidence alone does not settle. */
  scorer?: Scorer | undefined
  /** What kind of text it is. */
  input: Input
}

/**
 * Decide what goes.
 *
 * @param text
 *   The text.
 * @param segments
 *   Segments in order.
 * @param all
 *   All evidence on each.
 * @param limits
 *   What must stay, and what is off.
 */
export function decide(text: string, segments: readonly Segment[], all: readonly (readonly Evidence[])[], limits: Limits): Removal[] {
  const evidence = inPlace(segments, all)
  const gone: (Removal | undefined)[] = new Array(segments.length)
  const inside: Removal[] = []
  const news: number[] = []
  for (const [i, said] of evidence.entries()) {
    if (said.length === 0) continue
    const segment = segments[i] as Segment
    if (limits.stays(segment) || isStep(segments, evidence, i)) continue
    const whole = wholeThatGoes(segments, i, evidence, limits)
    if (whole) {
      gone[i] = whole
      news.push(i)
      continue
    }
    const sentences = sentencesThatGo(segments, i, said, limits.threshold)
    if (sentences[0]?.whole) {
      gone[i] = sentences[0]
      news.push(i)
    } else inside.push(...sentences)
  }
  const cut = new Set(inside.map((item) => item.segment))
  if (limits.scorer) goByScore(text, segments, evidence, gone, news, limits, cut)
  // What stands where was measured on extracts.
  if (news.length > 0 && limits.input === 'extract') goWithTheirNeighbours(segments, evidence, gone, news, limits, cut)
  return [...gone.filter((item) => item !== undefined), ...inside].sort((a, b) => a.start - b.start)
}

/** What evidence alone does not settle, and the scorer does. */
function goByScore(
  text: string,
  segments: readonly Segment[],
  evidence: readonly (readonly Evidence[])[],
  gone: (Removal | undefined)[],
  news: number[],
  {scorer, input, stays, threshold}: Limits,
  cut: ReadonlySet<Segment>
): void {
  const isSettled = (i: number): boolean => gone[i] !== undefined
  const verdicts = scorer?.weigh(text, segments, evidence, input, isSettled, oddsOver) ?? []
  const staysProse = (segment: Segment, i: number): boolean => segment.prose && !isSettled(i) && (verdicts[i]?.score ?? 0) < threshold
  if (input === 'page' && !segments.some(staysProse)) return
  for (const [i, verdict] of verdicts.entries()) {
    const segment = segments[i] as Segment
    if (!verdict || verdict.score < threshold || isSettled(i) || cut.has(segment) || stays(segment)) continue
    if (input === 'extract' && (opensQuoted(segment.text) || isStep(segments, evidence, i))) continue
    // Of an extract, paragraphs are nearly always body.
    if (input === 'extract' && segment.prose && verdict.score < (1 + threshold) / 2) continue
    const {start, end} = segment
    const reason = verdict.reason()
    const own: Evidence = {start, end, category: verdict.category, rule: scorer?.id ?? '', precision: verdict.score, reason}
    gone[i] = {segment, start, end, whole: true, evidence: own, score: verdict.score, reason}
    news.push(i)
  }
}

/** By how much evidence raises the odds of noise, as a logarithm. */
export const oddsOver = (said: readonly Evidence[]): number => (weigh(said)?.odds ?? before) - before

/** The whole of a segment, if what is said of the whole of it is enough. */
function wholeThatGoes(
  segments: readonly Segment[],
  i: number,
  evidence: readonly (readonly Evidence[])[],
  limits: Limits
): Removal | undefined {
  const segment = segments[i] as Segment
  const {start, end} = segment
  const said = (evidence[i] as readonly Evidence[]).filter((item) => item.end - item.start >= end - start && !isSpeech(segments, i, item))
  const best = said.find((item) => item.precision >= company.from)
  if (best && limits.company && [i - 1, i + 1].some((k) => evidence[k]?.some((item) => item.category === best.category)))
    said.push({start, end, category: best.category, rule: company.id, precision: company.precision, reason: company.reason})
  // A headline may speak of what the rules look for.
  const verdict = weigh(said, i === 0 && segment.title && segment.words >= 4 && hasBody(segments, evidence) ? -followed : 0)
  return verdict && verdict.score >= limits.threshold ? {segment, start, end, whole: true, ...verdict} : undefined
}

const hasBody = (segments: readonly Segment[], evidence: readonly (readonly Evidence[])[]): boolean =>
  segments.some((segment, i) => segment.prose && evidence[i]?.length === 0)

/** Lines that are no prose go with the noise that they stand beside; what goes is noise to its own neighbours in turn. */
function goWithTheirNeighbours(
  segments: readonly Segment[],
  evidence: readonly (readonly Evidence[])[],
  gone: (Removal | undefined)[],
  news: number[],
  {threshold, stays, places}: Limits,
  cut: ReadonlySet<Segment>
): void {
  const known: Known = {segments, gone, lastProse: segments.length - 1}
  const headline = headlineOf(segments, (i) => gone[i] !== undefined)
  const staysProse = (i: number): boolean => gone[i] === undefined && (segments[i] as Segment).prose
  while (known.lastProse >= 0 && !staysProse(known.lastProse)) known.lastProse--
  // A poem has no paragraph, and so neither an end nor a middle.
  if (known.lastProse < 0) return
  for (let n = 0; n < news.length; n++)
    for (const i of [(news[n] as number) - 1, (news[n] as number) + 1]) {
      const segment = segments[i]
      // The headline stays, whatever stands beside it.
      if (i === headline || !segment || gone[i] || cut.has(segment) || segment.prose || stays(segment) || opensQuoted(segment.text))
        continue
      for (const place of places) {
        const noise = place.speaks(known, i)
        if (!noise) continue
        const {start, end} = segment
        const own = {start, end, category: noise.evidence.category, rule: place.id, precision: place.precision, reason: place.reason}
        const verdict = weigh([own, ...(evidence[i] as readonly Evidence[]).filter((item) => item.end - item.start >= end - start)])
        if (!verdict || verdict.score < threshold) continue
        gone[i] = {segment, start, end, whole: true, ...verdict}
        news.push(i)
        break
      }
    }
}

/** The sentences of a segment that go; the segment, when hardly anything else is in it. */
function sentencesThatGo(segments: readonly Segment[], i: number, said: readonly Evidence[], threshold: number): Removal[] {
  const segment = segments[i] as Segment
  const spans = new Map<number, Evidence[]>()
  for (const item of said)
    if (item.end - item.start < segment.end - segment.start && !isSpeech(segments, i, item))
      spans.set(item.start, [...(spans.get(item.start) ?? []), item])
  const gone: Removal[] = []
  for (const items of spans.values()) {
    const verdict = weigh(items, inProse(segment, spans, items[0] as Evidence))
    const {start, end} = items[0] as Evidence
    if (verdict && verdict.score >= threshold) gone.push({segment, start, end, whole: false, ...verdict})
  }
  const surest = gone.reduce<Removal | undefined>((best, item) => (best && best.score >= item.score ? best : item), undefined)
  if (!surest || !isMostly(segment, gone)) return gone
  return [{...surest, start: segment.start, end: segment.end, whole: true}]
}

/** What the place of a sentence in its line takes from the odds. */
function inProse(segment: Segment, spans: ReadonlyMap<number, unknown>, item: Evidence): number {
  const stays = segment.sentences.filter(([start]) => !spans.has(segment.offset(start)))
  const [last] = stays.at(-1) ?? [-1]
  return last >= 0 && segment.offset(last) > item.start && stays.reduce((sum, [start, end]) => sum + end - start, 0) > item.end - item.start
    ? -followed
    : 0
}

/** Whether the sentences that go are most of a paragraph, up to its end, and what is between them is short and no one's speech. */
function isMostly(segment: Segment, gone: readonly Removal[]): boolean {
  const starts = new Set(gone.map((item) => item.start))
  const {sentences} = segment
  const stay = sentences.filter(([start]) => !starts.has(segment.offset(start)))
  if (stay.length === 0) return true
  const [lastStart] = sentences.at(-1) as readonly [number, number]
  const characters = stay.reduce((sum, [start, end]) => sum + end - start, 0)
  return (
    gone.length >= 2 * stay.length &&
    3 * characters <= segment.text.length &&
    starts.has(segment.offset(lastStart)) &&
    !hasQuotes(segment.text)
  )
}

/** What all that is said of one span comes to. */
function weigh(said: readonly Evidence[], place = 0): {evidence: Evidence; odds: number; score: number; reason: string} | undefined {
  if (said.length === 0) return undefined
  const surest = new Map<string, Evidence>()
  for (const item of said) {
    const witness = item.rule.includes('/') ? '/' : item.rule
    const other = surest.get(witness)
    if (!other || other.precision < item.precision) surest.set(witness, item)
  }
  const heard = [...surest.values()].sort((a, b) => b.precision - a.precision)
  let odds = before + place
  for (const {precision} of heard) odds += logit(precision) - before
  return {
    evidence: heard[0] as Evidence,
    odds,
    score: 1 / (1 + Math.exp(-odds)),
    reason: heard
      .slice(0, 3)
      .map((item) => item.reason)
      .join('; ')
  }
}

/** Whether the words that a rule found are between quotation marks: speech, and so body. */
function isSpeech(segments: readonly Segment[], i: number, item: Evidence): boolean {
  const segment = segments[i] as Segment
  if (!item.rule.includes('/')) return false
  if (item.start > segment.start) {
    const index = segment.indexOf(item.start)
    return opensQuoted(segment.text.slice(index)) || leavesOpen(segment.text.slice(0, index))
  }
  return opensQuoted(segment.text)
}
