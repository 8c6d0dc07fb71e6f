/** Where the headline is. */
import type {SegmentView} from './rule.js'
import type {Segment} from './segment.js'
import {overlap, wordsIn} from './vocabulary.js'

/** How far from the start the lead of an article may stand, in segments. */
const deepest = 40

/**
 * Index of the headline: among the titles before the first paragraph, the first that is not much shorter than the longest.
 *
 * @param segments
 *   Segments in order.
 * @param isNoise
 *   Whether something speaks against a segment.
 * @returns
 *   Its index; -1 when there is none.
 */
export function headlineOf(segments: readonly SegmentView[], isNoise: (index: number) => boolean): number {
  const titles: number[] = []
  let longest = 0
  for (let i = 0; i < segments.length && i < deepest; i++) {
    const segment = segments[i] as SegmentView
    if (isNoise(i)) continue
    if (segment.prose) break
    if (!segment.title && segment.words < 2) continue
    titles.push(i)
    longest = Math.max(longest, segment.text.length)
  }
  return titles.find((i) => (segments[i] as SegmentView).text.length >= 0.6 * longest) ?? -1
}

/**
 * How far before the article its headline stands on a page, in segments; how far behind its start, where a cookie notice reads as
 * prose; and how many paragraphs tell which it is.
 */
const above = 15
const below = 6
const paragraphs = 4

/**
 * Index of the headline on a page: among the titles around the start of the article, the one that says most of what its first paragraphs say.
 *
 * @param text
 *   The text.
 * @param segments
 *   Segments in order.
 * @param start
 *   Index of the first segment of the article.
 * @param isNoise
 *   Whether something speaks against a segment.
 * @returns
 *   Its index, and that of the standfirst below it, or the same again; -1 when there is none.
 */
export function headlineAbove(
  text: string,
  segments: readonly Segment[],
  start: number,
  isNoise: (index: number) => boolean
): {headline: number; standfirst: number} {
  const told = new Set<number>()
  for (let i = start, left = paragraphs; i < segments.length && left > 0; i++) {
    const segment = segments[i] as Segment
    if (!segment.prose) continue
    for (const word of wordsIn(text, segment)) told.add(word)
    left--
  }
  const from = Math.max(0, start - above)
  let best = -1
  let most = 0
  const shared: number[] = []
  for (let i = from; i < Math.min(segments.length, start + below); i++) {
    const segment = segments[i] as Segment
    if (segment.prose || segment.words < 3 || segment.words > 30 || segment.marker === 'bullet' || isNoise(i)) continue
    const words = wordsIn(text, segment)
    // Of those that share nothing with it, the longest.
    shared[i] = overlap(words, told) * words.size + segment.size / 1000
    if ((shared[i] as number) > most) {
      most = shared[i] as number
      best = i
    }
  }
  // A standfirst says more of it, and stands below the headline.
  for (let i = from; i < best; i++) if ((shared[i] ?? 0) >= Math.max(2, most / 2)) return {headline: i, standfirst: best}
  return {headline: best, standfirst: best}
}
