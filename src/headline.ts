/** Where the headline is. */
import type {SegmentView} from './rule.js'

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
