import {defineDetector, isDate} from '../rule.js'

/** A line that is the date of the article, and nothing else. */
export default defineDetector({
  id: 'date-line',
  category: 'byline',
  precision: 0.9,
  examples: [
    'Ferry drops its late sailings\n\n{{Updated: 3 March 2024, 10:30 GMT}}\n\nThe ferry company said on Monday that it would drop its late sailings from the autumn on.\n\nPassengers will have to take the bus.',
    'Fähre fährt abends nicht mehr\n\n{{Dienstag, 12. März 2024, 9:34 Uhr}}\n\nDie Reederei teilte am Montag mit, dass sie die späten Fahrten ab Herbst streicht.\n\nFahrgäste müssen den Bus nehmen.',
    '渡し船、夜の便を廃止\n\n{{2024年3月12日 10:30}}\n\n渡し船の会社は月曜日、秋から夜の便をすべて取りやめると発表した。乗客はバスを利用することになる。'
  ],
  nearMisses: [
    'The wall in dates\n\nMay 2020\n\nThe council said in that spring that it would build a wall around the whole of the harbour.\n\n3 March 2021\n\nThe first stones were laid on a cold day, and the mayor spoke for an hour in the rain.\n\n9 June 2022\n\nThe wall was opened by the woman who had lost her house to the storm, and it rained again.\n\n1 July 2023\n\nThe wall was closed for repairs after the second storm had broken it in two places at the pier.\n\nIt has not been opened since, the council said, and the money is gone.'
  ],
  *detect({segments, loose}) {
    for (const i of loose) {
      const text = segments[i]?.text ?? ''
      if (/\d/u.test(text) && isDate(text)) yield {segment: i, reason: 'the line is a date'}
    }
  }
})
