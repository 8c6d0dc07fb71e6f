import {defineDetector} from '../rule.js'

const opens = /^["“„«»「『]/

/** A bare title in the middle of a quotation that runs on over paragraphs: most often that of an embedded video. */
export default defineDetector({
  id: 'interrupted-quotation',
  category: 'caption',
  precision: 0.95,
  examples: [
    'The mayor said: “We shall build the wall again, and higher than it was before the flood.\n\n{{Drone flies over the flooded market}}\n\n“And we shall build it together, whatever it costs us in the end.”'
  ],
  nearMisses: [
    'The mayor said: “We shall build the wall again, and higher than before.”\n\nA wall for all\n\n“Nobody asked us,” said the ferryman, who has worked the crossing for thirty years.'
  ],
  *detect({segments, loose, openQuote}) {
    for (const i of loose) {
      const segment = segments[i]
      const before = segments[i - 1]
      const after = segments[i + 1]
      if (!segment?.title || segment.marker !== '' || !before || !after || segment.words < 3) continue
      if (opens.test(segment.text) || openQuote(i) || !opens.test(after.text) || !openQuote(i - 1)) continue
      yield {segment: i, reason: 'a bare title that interrupts a quotation'}
    }
  }
})
