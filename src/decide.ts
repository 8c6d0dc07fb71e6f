/**
 * Evidence and context in, noise out: the only place that removes, and it never finds.
 *
 * What several witnesses say of one span is combined as odds: each adds what it raises the odds of noise by over those of any
 * line. Rules count as one witness, the surest, since they read the same words; each detector is one of its own.
 */

import {leavesOpen, opensQuoted} from './quotes.js'
import type {Evidence} from './rule.js'
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
 * Decide what goes.
 *
 * @param segments
 *   Segments in order.
 * @param evidence
 *   All evidence on each.
 * @param threshold
 *   The probability from which on a span goes.
 * @param stays
 *   Whether a segment must stay, whatever is said.
 */
export function decide(
  segments: readonly Segment[],
  evidence: readonly (readonly Evidence[])[],
  threshold: number,
  stays: (segment: Segment) => boolean
): Removal[] {
  const removals: Removal[] = []
  for (const [i, said] of evidence.entries()) {
    if (said.length === 0) continue
    const segment = segments[i] as Segment
    if (stays(segment)) continue
    const whole = weigh(said.filter((item) => item.end - item.start >= segment.end - segment.start && !isSpeech(segments, i, item)))
    if (whole && whole.score >= threshold) removals.push({segment, start: segment.start, end: segment.end, whole: true, ...whole})
    else removals.push(...sentencesThatGo(segments, i, said, threshold))
  }
  return removals
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
    const verdict = weigh(items)
    const {start, end} = items[0] as Evidence
    if (verdict && verdict.score >= threshold) gone.push({segment, start, end, whole: false, ...verdict})
  }
  const surest = gone.reduce<Removal | undefined>((best, item) => (best && best.score >= item.score ? best : item), undefined)
  if (!surest || !isMostly(segment, gone)) return gone
  return [{...surest, start: segment.start, end: segment.end, whole: true}]
}

/** Whether the sentences that go are most of a paragraph, up to its end, and none of the others is someone's speech. */
function isMostly(segment: Segment, gone: readonly Removal[]): boolean {
  const starts = new Set(gone.map((item) => item.start))
  const stay = segment.sentences.filter(([start]) => !starts.has(segment.offset(start)))
  if (stay.length === 0) return true
  const [lastStart] = segment.sentences.at(-1) as readonly [number, number]
  return gone.length >= 2 && gone.length >= stay.length && starts.has(segment.offset(lastStart)) && !/["“”„«»「」]/.test(segment.text)
}

/** What all that is said of one span comes to. */
function weigh(said: readonly Evidence[]): {evidence: Evidence; score: number; reason: string} | undefined {
  if (said.length === 0) return undefined
  const surest = new Map<string, Evidence>()
  for (const item of said) {
    const witness = item.rule.includes('/') ? '/' : item.rule
    const other = surest.get(witness)
    if (!other || other.precision < item.precision) surest.set(witness, item)
  }
  const heard = [...surest.values()].sort((a, b) => b.precision - a.precision)
  let odds = before
  for (const {precision} of heard) odds += logit(precision) - before
  return {
    evidence: heard[0] as Evidence,
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
