/** Which of two kinds of text it is. */
import type {Evidence} from './rule.js'
import type {Segment} from './segment.js'

/** An extractor's output (mostly body), or the text of a full page (often mostly noise). */
export type Input = 'extract' | 'page'

/**
 * How much more likely a page each fact makes a text, as a logarithm of odds: lines before the first paragraph, the most lines in a
 * row that are no paragraphs (both as binary logarithms), lines with evidence against them (the same), and how many of those are
 * among the last. A logistic regression on extracts and pages of the same articles; `least` is where six in seven are pages, for a
 * page that is taken for an extract keeps noise, and an extract that is taken for a page may lose body.
 */
const odds = {lead: 1.26, inARow: 0.81, spoken: 0.94, spokenLast: 0.3, none: -8.85, least: 1.8, prose: 10}
/** The share of prose from which on a text has less to gain as a page, and more to lose. */
const muchProse = 0.7
/** How many lines are the last. */
const last = 10

/**
 * Tell an extract from a page.
 *
 * @param segments
 *   All segments of the text.
 * @param evidence
 *   What is said of each.
 */
export function guessInput(segments: readonly Segment[], evidence: readonly (readonly Evidence[])[]): Input {
  let lead = segments.length
  let inARow = 0
  let longest = 0
  let spoken = 0
  let spokenLast = 0
  let prose = 0
  let all = 0
  for (const [i, segment] of segments.entries()) {
    all += segment.size
    if (segment.prose) {
      prose += segment.size
      if (lead === segments.length) lead = i
      inARow = 0
    } else if (++inARow > longest) longest = inARow
    if (evidence[i]?.some(({start, end}) => end - start >= segment.size)) {
      spoken++
      if (i >= segments.length - last) spokenLast++
    }
  }
  const sum =
    odds.none +
    odds.lead * Math.log2(1 + lead) +
    odds.inARow * Math.log2(1 + longest) +
    odds.spoken * Math.log2(1 + spoken) +
    odds.spokenLast * spokenLast
  return sum > odds.least + odds.prose * Math.max(0, prose / all - muchProse) ? 'page' : 'extract'
}
