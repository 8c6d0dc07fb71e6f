/** The words of a line that say something, for telling whether two lines speak of the same. */
import {characters, kinds} from './characters.js'
import type {Segment} from './segment.js'

/** Keys of words. */
export type WordSet = ReadonlySet<number>

/** How much of a paragraph is looked at, in UTF-16 code units. */
const most = 500
/** The shortest word that says something, how much of it is compared, for endings differ, and the same for Hangul. */
const shortest = 4
const compared = 6
const hangul = {from: 0xac00, to: 0xd7af, shortest: 2, compared: 2}

/** The words of a line, and every pair of characters where words are not spaced. */
export function wordsIn(text: string, {start, end}: Segment): WordSet {
  const {fold, kind} = characters()
  const words = new Set<number>()
  const to = Math.min(end, start + most)
  let key = 0
  let length = 0
  let before = 0
  let isHangul = false
  for (let i = start; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : 32
    const what = kind[code] as number
    if (what === kinds.silent) continue
    if (what === kinds.letter || what === kinds.digit) {
      if (length === 0) {
        key = 0
        isHangul = code >= hangul.from && code <= hangul.to
      }
      if (length < (isHangul ? hangul.compared : compared)) key = (Math.imul(key, 31) + (fold[code] as number)) | 0
      length++
      before = 0
      continue
    }
    if (length >= (isHangul ? hangul.shortest : shortest)) words.add(key)
    length = 0
    if (what === kinds.unspaced) {
      if (before > 0) words.add((before << 16) | code)
      before = code
    } else before = 0
  }
  return words
}

/** The share of the words of one that the other holds. */
export const overlap = (words: WordSet, others: WordSet): number => {
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return words.size === 0 ? 0 : shared / words.size
}
