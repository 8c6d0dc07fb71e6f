import {defineDetector} from '../rule.js'

/** A title with a tag in brackets behind it: "Harbour bridge to close for a month [NEWS]". */
const tagged = /^.{20,200}[^\s.:,;] {1,2}[[【][\p{Lu}\p{Lo}][\p{L}\p{M} &-]{2,24}[\]】]$/u

/** Titles of other stories, each with the tag of its section in brackets behind it, several in a row. */
export default defineDetector({
  id: 'tagged-titles',
  category: 'related',
  precision: 0.97,
  examples: ['{{Harbour bridge to close for a month of repairs [NEWS]}}\n{{Why the ferry never runs on a Sunday morning [ANALYSIS]}}'],
  nearMisses: [
    'Slow river [live]\nNight train [acoustic]\nHome again [encore]',
    'Lindqvist (2019) measured the same effect on barley [1]\nOkoro (2021) found none on wheat [2]'
  ],
  *detect({segments, loose}) {
    const found = loose.filter((i) => {
      const segment = segments[i]
      return segment && /[\]】]$/.test(segment.text) && segment.words >= 5 && tagged.test(segment.text)
    })
    const rows = new Set(found)
    for (const i of found)
      if (rows.has(i - 1) || rows.has(i + 1))
        yield {segment: i, reason: 'a title with the tag of a section behind it, beside another such title'}
  }
})
