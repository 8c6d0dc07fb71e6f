import {defineDetector, type SegmentView} from '../rule.js'

/** The most titles that a list in the middle of an article holds; at its end there is no limit. */
const longest = 12
const list = new Set(['bullet', 'number'])

const isItem = (segment: SegmentView): boolean =>
  segment.title || segment.link || (list.has(segment.marker) && !segment.prose && !segment.text.endsWith(':'))

/** Titles of other stories under a line that announces them: "Read more", "Most read", "You may also like". */
export default defineDetector({
  id: 'titles-under-cue',
  category: 'related',
  precision: 0.92,
  examples: [
    'Ferry drops its late sailings\n\nThe ferry company said on Monday that it would drop its late sailings from the autumn on.\n\n{{You may also like}}\n\n{{Why the old bridge never opened}}\n\n{{Ten years on the night boat}}\n\nPassengers who need to cross after ten will have to take the bus around the bay from October.'
  ],
  nearMisses: [
    'Ferry drops its late sailings\n\nThe ferry company said on Monday that it would drop its late sailings from the autumn on.\n\nWhy the old bridge never opened\n\nTen years on the night boat\n\nPassengers who need to cross after ten will have to take the bus around the bay from October.'
  ],
  *detect({segments, evidence}) {
    let lastProse = segments.length - 1
    while (lastProse >= 0 && !(segments[lastProse]?.prose && evidence[lastProse]?.length === 0)) lastProse--
    for (const [i, said] of evidence.entries()) {
      const cue = said.find((item) => item.cue)
      if (!cue) continue
      const ends = i > lastProse
      const inBlock = segments[i + 1]?.gap === false
      for (let k = i + 1; k < segments.length && (ends || k - i <= longest); k++) {
        const segment = segments[k]
        if (!segment || evidence[k]?.some((item) => item.cue)) break
        // Other noise may stand in between: a date, a name, "3 min read".
        if (evidence[k]?.length !== 0 && !segment.title) {
          if (segment.prose) break
          continue
        }
        // A block right under the cue is the whole of its list.
        if (inBlock && segment.gap && !ends) break
        if (!isItem(segment) || segment.words > 20) break
        // The last title before prose, behind a gap of its own, may be the subhead of what follows.
        if (
          !ends &&
          !inBlock &&
          !list.has(segment.marker) &&
          !segment.link &&
          segments[k + 1]?.prose &&
          k > i + 1 &&
          isSubheadLike(segment, segments[k - 1])
        )
          break
        yield {segment: k, category: cue.category, reason: 'a title under a line that announces other stories'}
      }
    }
  }
})

/** Whether a title is much shorter than the one before it, as a subhead is than a headline. */
const isSubheadLike = (segment: SegmentView, before: SegmentView | undefined): boolean =>
  segment.marker === 'heading' || (before !== undefined && segment.words <= 3 && before.words >= 6)
