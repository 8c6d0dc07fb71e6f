/** Which of two kinds of text it is. */
import type {Segment} from './segment.js'

/** An extractor's output (mostly body), or the text of a full page (often mostly noise). */
export type Input = 'extract' | 'page'

/** What a page has, and an extract has not, measured on extracts and pages of the same articles. */
const page = {before: 3, inARow: 10, short: 5}
/** Characters under which a line is a label. */
const label = 25

/**
 * Tell an extract from a page: a page opens with lines that are no prose, has many of them in a row, and many short ones.
 *
 * @param segments
 *   All segments of the text.
 */
export function guessInput(segments: readonly Segment[]): Input {
  let before = 0
  let inARow = 0
  let longest = 0
  let short = 0
  for (const [i, segment] of segments.entries()) {
    if (segment.prose) {
      inARow = 0
      continue
    }
    inARow++
    if (inARow === i + 1) before = inARow
    if (inARow > longest) longest = inARow
    if (segment.size < label) short++
  }
  return before >= page.before && longest >= page.inARow && short >= page.short ? 'page' : 'extract'
}
