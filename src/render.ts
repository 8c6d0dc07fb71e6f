/** What is left: spans of noise with the breaks and spaces that go with them, and the slices of the input between. */

import type {Removal} from './decide.js'
import type {Lines} from './lines.js'
import type {Category} from './rule.js'

/** A removed line or sentence. */
export interface Noise {
  /** Offset of its first character, in UTF-16 code units of the input. */
  start: number
  /** Offset after its last character. */
  end: number
  category: Category
  /** Id of the rule or detector that spoke loudest. */
  rule: string
  /** How likely it is noise, from 0 to 1. */
  score: number
  /** Why it went, for a reader. */
  reason: string
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 0x3000

/**
 * The spans that removals come to.
 *
 * A line takes its own break, and the blank lines after it as well if, skipping removed lines, a blank line or the start of the
 * text stands before it. Removed lines that end the text take the breaks and blank lines before them instead. A sentence takes
 * the spaces after it, or those before it if it ends its line.
 *
 * @param lines
 *   Lines of the text.
 * @param removals
 *   What goes, in order; a whole segment stands for each of its lines.
 */
export function spans(lines: Lines, removals: readonly Removal[]): Noise[] {
  const {start, end, from, to, count} = lines
  const isBlank = (i: number): boolean => start[i] === end[i]
  const whole = removals.filter((item) => item.whole)
  const gone = new Set<number>()
  for (const {segment} of whole) for (let i = segment.first; i <= segment.last; i++) gone.add(i)
  const lastWords = lastThat(count, (i) => !isBlank(i))
  const lastKept = lastThat(count, (i) => !isBlank(i) && !gone.has(i))
  const noise: Noise[] = []
  for (const removal of whole) {
    const {first, last} = removal.segment
    if (first > lastKept && lastKept >= 0) {
      noise.push(span(removal, to[lastLineBefore(first)] as number, to[last] as number))
      continue
    }
    let next = last + 1
    if (opensGap(first)) while (next < count && isBlank(next) && next < lastWords) next++
    noise.push(span(removal, from[first] as number, next < count ? (from[next] as number) : (to[count - 1] as number)))
  }
  return [...noise, ...sentenceSpans(lines.text, removals)].sort((a, b) => a.start - b.start)

  /** The line that keeps its end when trailing noise goes: the last kept one, or the noise before. */
  function lastLineBefore(first: number): number {
    let i = first - 1
    while (i > lastKept && isBlank(i)) i--
    return i
  }

  /** Whether, skipping removed lines, a blank line or the start of the text stands before a line. */
  function opensGap(first: number): boolean {
    let i = first - 1
    while (i >= 0 && gone.has(i)) i--
    return i < 0 || isBlank(i)
  }
}

/**
 * The spans of the sentences among removals, each with its spaces.
 *
 * @param text
 *   The text.
 * @param removals
 *   What goes, in order.
 */
export function sentenceSpans(text: string, removals: readonly Removal[]): Noise[] {
  const noise: Noise[] = []
  /** The sentence after, if it is of the same segment, and whether nothing but sentences that go follows it there. */
  let next: {span: Noise; first: number; closes: boolean} | undefined
  for (let k = removals.length - 1; k >= 0; k--) {
    const removal = removals[k] as Removal
    if (removal.whole) continue
    const {segment} = removal
    let {start, end} = removal
    const after = next?.first === segment.first ? next : undefined
    let rest = end
    while (rest < segment.end && isSpace(text.charCodeAt(rest))) rest++
    const closes = rest >= segment.end || (after?.closes === true && after.span.start <= rest)
    if (closes) {
      end = after?.span.start ?? end
      while (start > segment.start && isSpace(text.charCodeAt(start - 1))) start--
    } else end = Math.min(rest, after?.span.start ?? rest)
    next = {span: span(removal, start, end), first: segment.first, closes}
    noise.push(next.span)
  }
  return noise.reverse()
}

const lastThat = (count: number, test: (i: number) => boolean): number => {
  let i = count - 1
  while (i >= 0 && !test(i)) i--
  return i
}

const span = ({evidence, score, reason}: Removal, start: number, end: number): Noise => ({
  start,
  end,
  category: evidence.category,
  rule: evidence.rule,
  score,
  reason
})

/** The text without its noise, byte for byte; the same string when there is none. */
export function bodyOf(text: string, noise: readonly {start: number; end: number}[]): string {
  if (noise.length === 0) return text
  let body = ''
  let at = 0
  for (const {start, end} of noise) {
    body += text.slice(at, start)
    at = end
  }
  return body + text.slice(at)
}
