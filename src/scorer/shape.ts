/** What a line looks like: letters, words, marks. One pass over its beginning, whatever its length. */
import {characters, kinds} from '../characters.js'
import {stopWords} from '../stop-words.js'

/** How many characters of a line are looked at, and how many at its end. */
const seen = 200

/** What a character is, for counting. */
const traits = {
  mark: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  space: 4,
  final: 5,
  comma: 6,
  quote: 7,
  symbol: 8,
  functional: 9,
  unspaced: 10,
  silent: 11,
  colon: 12
} as const

let table: Uint8Array | undefined

function makeTable(): Uint8Array {
  const {kind} = characters()
  const made = new Uint8Array(65536)
  for (let code = 0; code < 65536; code++) {
    const what = kind[code] as number
    if (what === kinds.letter) made[code] = traits.lower
    else if (what === kinds.digit) made[code] = traits.digit
    else if (what === kinds.unspaced) made[code] = traits.unspaced
    else if (what === kinds.silent) made[code] = traits.silent
  }
  for (let code = 0; code < 0x2000; code++)
    if (made[code] === traits.lower && String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code)) made[code] = traits.upper
  const mark = (list: string, trait: number): void => {
    for (const char of list) made[char.charCodeAt(0)] = trait
  }
  mark(' \t\n\v\f\r\u00a0\u3000\u2002\u2003\u2009\u202f', traits.space)
  mark('.!?…。！？؟۔।', traits.final)
  mark(',;،、，；', traits.comma)
  mark('"“”„«»「」『』‘’', traits.quote)
  mark('|@©#/&→›‹>•·*+=~_®™▶►✓×<\\^', traits.symbol)
  mark(':：', traits.colon)
  for (const code of stopWords().characters) made[code] = traits.functional
  return made
}

/** What was counted in one line. */
export interface Shape {
  words: number
  /** Share of letters among the characters of words, for their length. */
  wordLength: number
  upperWords: number
  stopWords: number
  digits: number
  marks: number
  commas: number
  quotes: number
  symbols: number
  /** Marks of finished sentences with more words after them. */
  sentences: number
  /** Trait of the first and of the last character that is no quotation mark. */
  first: number
  last: number
  /** Characters that were looked at, without spaces. */
  size: number
}

const blank = (): Shape => ({
  words: 0,
  wordLength: 0,
  upperWords: 0,
  stopWords: 0,
  digits: 0,
  marks: 0,
  commas: 0,
  quotes: 0,
  symbols: 0,
  sentences: 0,
  first: 0,
  last: 0,
  size: 0
})

/** Look at the line from `start` to `end`; the answer is overwritten by the next call. */
export const shapeOf = (() => {
  const shape = blank()
  const counts = new Int32Array(13)
  return (text: string, start: number, end: number): Shape => {
    table ??= makeTable()
    const {fold, kind} = characters()
    const stop = stopWords()
    counts.fill(0)
    let key = 0
    let inWord = false
    let words = 0
    let upperWords = 0
    let stops = 0
    let sentences = 0
    let ended = false
    let letters = 0
    let unspaced = 0
    let functional = 0
    let lastCode = 0
    let first = -1
    const to = Math.min(end, start + seen)
    for (let i = start; i < to; i++) {
      const code = text.charCodeAt(i)
      const trait = table[code] as number
      counts[trait] = (counts[trait] as number) + 1
      if (first < 0 && trait !== traits.quote && trait !== traits.silent) first = trait
      if (trait === traits.lower || trait === traits.upper) {
        if (!inWord) {
          inWord = true
          words++
          key = 0
          if (trait === traits.upper) upperWords++
          if (ended) sentences++
          ended = false
        }
        key = (Math.imul(key, 31) + (fold[code] as number)) | 0
        lastCode = code
        letters++
      } else if (trait === traits.unspaced || trait === traits.functional) {
        if (kind[code] === kinds.letter) {
          // Hangul: words with spaces, whose last syllable tells their part of speech.
          if (!inWord) {
            inWord = true
            words++
            key = 0
          }
          lastCode = code
          letters++
        } else {
          unspaced++
          if (trait === traits.functional) functional++
        }
        if (ended) sentences++
        ended = false
      } else if (trait !== traits.silent) {
        if (inWord) {
          inWord = false
          if (stop.has(key) || table[lastCode] === traits.functional) stops++
        }
        if (trait === traits.final) ended = true
      }
    }
    if (inWord && (stop.has(key) || table[lastCode] === traits.functional)) stops++
    let at = end - 1
    let last = table[text.charCodeAt(at)] as number
    while (at > start && (last === traits.quote || last === traits.silent)) last = table[text.charCodeAt(--at)] as number
    const inked = to - start - (counts[traits.space] as number) - (counts[traits.silent] as number)
    // Two characters of a script without spaces are about one word; a fifth of them being functional is as a third of words.
    const all = words + unspaced / 2
    shape.words = all
    shape.wordLength = words > 0 ? letters / words : 2
    shape.upperWords = words > 0 ? upperWords / words : 0
    shape.stopWords = all > 0 ? (stops + Math.min(unspaced / 2, functional * 1.2)) / all : 0
    const share = (trait: number): number => (inked > 0 ? (counts[trait] as number) / inked : 0)
    shape.digits = share(traits.digit)
    shape.marks = share(traits.mark) + share(traits.symbol)
    shape.commas = counts[traits.comma] as number
    shape.quotes = counts[traits.quote] as number
    shape.symbols = counts[traits.symbol] as number
    shape.sentences = sentences
    shape.first = first
    shape.last = last
    shape.size = inked
    return shape
  }
})()
