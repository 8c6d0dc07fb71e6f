/** The words of a line that say something, for telling whether two lines speak of the same. */
import type {Segment} from './segment.js'

/** Keys of words. */
export type WordSet = ReadonlySet<number>

/** How much of a paragraph is looked at, in UTF-16 code units. */
const most = 500
/** Words of four letters and more, two of Hangul, and runs of characters that are not spaced. */
const telling = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,500}|\p{Script=Hangul}{2,40}|[\p{L}\p{N}]{4,40}/gu
const isHangul = /^\p{Script=Hangul}/u
const isUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The words of a line, by their first six letters, for endings differ: two of Hangul; and every pair where words are not spaced. */
export function wordsIn(text: string, {start, end}: Segment): WordSet {
  const words = new Set<number>()
  for (const [word] of text.slice(start, Math.min(end, start + most)).toLowerCase().matchAll(telling))
    if (isUnspaced.test(word)) for (let i = 0; i + 1 < word.length; i++) words.add((word.charCodeAt(i) << 16) | word.charCodeAt(i + 1))
    else {
      const length = isHangul.test(word) ? 2 : 6
      let key = 0
      for (let i = 0; i < word.length && i < length; i++) key = (Math.imul(key, 31) + word.charCodeAt(i)) | 0
      words.add(key)
    }
  return words
}

/** The share of the words of one that the other holds. */
export const overlap = (words: WordSet, others: WordSet): number => {
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return words.size === 0 ? 0 : shared / words.size
}
