/** Where the article is: the run of lines with the most prose. */
import type {Segment} from '../segment.js'

/** Lines from `start` to before `end`. */
export interface Run {
  start: number
  end: number
}

/** Cost of a line that is no paragraph, in characters of paragraphs. */
const looseCost = 45

/** The run of lines that holds the most prose and the fewest other lines (Kadane's maximum subarray, 1984). */
export function densest(segments: readonly Segment[]): Run {
  let best = {start: 0, end: 0}
  let most = 0
  let sum = 0
  let start = 0
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as Segment
    if (sum <= 0) {
      sum = 0
      start = i
    }
    sum += segment.prose ? Math.min(segment.bulk, 500) : -looseCost
    if (sum > most) {
      most = sum
      best = {start, end: i + 1}
    }
  }
  return best
}
