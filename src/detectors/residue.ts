import {defineDetector} from '../rule.js'

/** A ruler of six signs or more; a lone separator of menus; nothing that can be seen at all. Three stars or dashes are a scene break. */
const rest =
  /^(?:[-_=~*─━—]{6,300}|[|/\\‖¦»«<>›‹ ]{0,6}[|»«›‹][|/\\‖¦»«<>›‹ ]{0,6}|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF ]{1,20})$/u

/** What is left of markup: rulers, lone separators and invisible characters on a line of their own. */
export default defineDetector({
  id: 'residue',
  category: 'nav',
  precision: 0.97,
  examples: ['{{----------------------------------------}}', '{{|}}', '{{\u200d}}'],
  nearMisses: ['* * *', '---', 'Stand    Points\n--------------\nHarbour   12'],
  *detect({segments, loose}) {
    for (const i of loose) {
      const segment = segments[i]
      if (!segment || segment.end - segment.start > 300 || !segment.gap || segments[i + 1]?.gap === false) continue
      if (rest.test(segment.text)) yield {segment: i, reason: 'it holds no word, just what is left of markup'}
    }
  }
})
