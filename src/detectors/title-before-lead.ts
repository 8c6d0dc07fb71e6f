import {defineDetector} from '../rule.js'

/** How far from the start the lead of an article may stand, in segments. */
const deepest = 12
/** Words that a standfirst and a headline, or the lead, are expected to share, and a title of another story is not. */
const shared = 2

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,40}/gu))
const overlap = (a: Set<string>, b: Set<string>): number => [...a].filter((word) => b.has(word)).length

/**
 * A bare title between the headline and the first sentence, side by side with noise: that of an embedded video. A standfirst may
 * stand there too, but it is longer, or says again what the headline says.
 */
export default defineDetector({
  id: 'title-before-lead',
  category: 'caption',
  precision: 0.9,
  examples: [
    'Council backs new harbour wall after the storm\n\n{{Waves crash over the old lighthouse}}\n\n{{We use your sign-up to provide content in ways you have consented to. You can unsubscribe at any time.}}\n\nThe council voted on Tuesday night to build a wall of stone around the harbour, two years after the storm.'
  ],
  nearMisses: [
    'Council backs new harbour wall after the storm\n\nVote on Tuesday clears the way for a harbour wall of stone\n\nThe council voted on Tuesday night to build a wall of stone around the harbour, two years after the storm.'
  ],
  *detect({segments, evidence, headline}) {
    const lead = segments.findIndex((segment, i) => i > 0 && i <= deepest && segment.prose && evidence[i]?.length === 0)
    if (headline < 0 || lead < headline + 2) return
    const said = wordsOf(segments[headline]?.text ?? '')
    const told = wordsOf(segments[lead]?.text ?? '')
    for (let i = headline + 1; i < lead; i++) {
      const segment = segments[i]
      if (!segment?.title || segment.marker !== '' || segment.words < 3 || segment.words > 16 || evidence[i]?.length !== 0) continue
      if (segment.text.includes(': ')) continue
      const besideNoise = [i - 1, i + 1].some((k) => evidence[k]?.length !== 0)
      const own = wordsOf(segment.text)
      if (!besideNoise || overlap(own, said) >= shared || overlap(own, told) > shared) continue
      yield {segment: i, reason: 'a bare title beside noise between the headline and the first sentence, about something else'}
    }
  }
})
