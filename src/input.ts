/** Which of two kinds of text it is. */
import type {Segment} from './segment.js'

/** An extractor's output (mostly body), or the text of a full page (often mostly noise). */
export type Input = 'extract' | 'page'

/**
 * Tell an extract from a page: a page has many lines that are no prose, and they hold much of its text.
 *
 * @param segments
 *   All segments of the text.
 */
export function guessInput(segments: readonly Segment[]): Input {
  let loose = 0
  let characters = 0
  let all = 0
  for (const segment of segments) {
    all += segment.size
    if (segment.prose) continue
    loose++
    characters += segment.size
  }
  return loose >= 40 && loose > 0.6 * segments.length && characters > 0.15 * all ? 'page' : 'extract'
}
