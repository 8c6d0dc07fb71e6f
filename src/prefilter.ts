/**
 * One pass over the text for the hints of all rules.
 *
 * Each hint is looked for by the rarest four letters in it (as Wu and Manber's agrep of 1994 looks for blocks, not words). The last
 * four letters of the text are kept as one number of 20 bits, five bits a letter, which no step has to wait for; a table of bits
 * tells whether any hint holds them; only then are hints compared. Scripts without an alphabet say as much with two characters:
 * those have a table of pairs, which text in letters never looks at. (An automaton after Aho and Corasick, 1975, took twice the
 * time with the same hints: each of its steps waits for the one before.)
 *
 * A worked example. Characters are first put into 32 classes, so that `D`, `d` and `ḋ` are one.
 *
 *     share    holds shar and hare: hare is the rarer, and is looked for
 *     dog      is shorter than four: whatever may stand before it is marked: adog, bdog, …
 *     続きを読む  is looked for by 続き
 *     ©        is shorter than two: it is compared wherever it occurs
 *     text     "The hare shares": at the first `hare` the bit is set, ` ` is compared with `s`, nothing is reported;
 *              at the second, `s` fits: `share` is reported, with the offset after its `e`
 *
 * It may be wrong, and never misses: what it reports is a place to look at, and every place where a hint occurs is reported.
 */
import {characters, kinds} from './characters.js'
import {stopWords} from './stop-words.js'

/** Bits of a letter's class, and of four letters. */
const bits = 5
const classCount = 1 << bits
/** Bits of a table. */
const slots = 1 << (4 * bits)

const pairSlot = (before: number, code: number): number => (Math.imul(before, 0x9e5) ^ code) & (slots - 1)

/** Above the classes: characters of scripts without an alphabet, and those that end a hint too short for a table. */
const wide = 32
const short = 64
const silent = 255
const fewest = 3

/** Where hints were found. */
export interface Hits {
  /** Index of each hint, in order of place. */
  hints: number[]
  /** Offset after the last character of each. */
  ends: number[]
}

/** A hint, by its folded characters. */
interface Word {
  hint: number
  codes: readonly number[]
  /** How many of its characters end with those that it is looked for by. */
  head: number
}

/** Words by the slot of what they are looked for by, and a bit for each slot that has any. */
class Table {
  readonly bits = new Uint32Array(slots >> 5)
  readonly words = new Map<number, Word[]>()

  add(slot: number, word: Word): void {
    this.bits[slot >> 5] = (this.bits[slot >> 5] as number) | (1 << (slot & 31))
    const others = this.words.get(slot)
    if (!others) this.words.set(slot, [word])
    else if (others.at(-1) !== word) others.push(word)
  }

  /** Compare the words of a slot, if it has any. */
  report(text: string, from: number, to: number, at: number, slot: number, hits: Hits): void {
    if ((((this.bits[slot >> 5] as number) >>> (slot & 31)) & 1) !== 0) report(text, from, to, at, this.words.get(slot) as Word[], hits)
  }
}

/** A filter for a list of hints. */
export class Prefilter {
  readonly #classes: Uint8Array
  readonly #letters = new Table()
  readonly #pairs = new Table()
  /** Those too short for a table, by the rarest of their characters. */
  readonly #short = new Map<number, Word[]>()

  /**
   * @param hints
   *   Literal words; their indices are what `scan` reports.
   */
  constructor(hints: readonly string[]) {
    const classes = classTable().slice()
    this.#classes = classes
    const {fold, kind} = characters()
    for (const [hint, text] of hints.entries()) {
      const codes = [...Array(text.length).keys()]
        .map((i) => text.charCodeAt(i))
        .filter((code) => kind[code] !== kinds.silent)
        .map((code) => fold[code] as number)
      if (codes.length === 0) continue
      const pair = codes.findIndex((code, i) => i > 0 && isWide(code) && isWide(codes[i - 1] as number))
      if (pair > 0) this.#pairs.add(pairSlot(codes[pair - 1] as number, codes[pair] as number), {hint, codes, head: pair + 1})
      else if (codes.length < fewest) {
        const code = Math.max(...codes)
        this.#short.set(code, [...(this.#short.get(code) ?? []), {hint, codes, head: 1 + codes.indexOf(code)}])
      } else this.#addLetters({hint, codes, head: rarest(codes)})
    }
    for (let code = 0; code < 65536; code++)
      if (this.#short.has(fold[code] as number) && kind[code] !== kinds.silent) classes[code] = (classes[code] as number) | short
  }

  #addLetters(word: Word): void {
    const from = Math.max(0, word.head - 4)
    const classes = classTable()
    const gram = word.codes.slice(from, word.head).reduce((sum, code) => (sum << bits) | ((classes[code] as number) & (classCount - 1)), 0)
    const known = (word.head - from) * bits
    for (let before = 0; before < 1 << (4 * bits - known); before++) this.#letters.add((before << known) | gram, word)
  }

  /** Bytes that the tables take. */
  get size(): number {
    return this.#letters.bits.byteLength + this.#pairs.bits.byteLength + this.#classes.byteLength
  }

  /**
   * Find hints.
   *
   * @param text
   *   The text.
   * @param from
   *   Offset of the first character to look at.
   * @param to
   *   Offset after the last.
   */
  scan(text: string, from = 0, to = text.length): Hits {
    const classes = this.#classes
    const letters = this.#letters.bits
    const hits: Hits = {hints: [], ends: []}
    // Bundlers make variables of a module's constants; the loop is twice as fast with its own.
    const [shift, own, all] = [bits, classCount - 1, slots - 1]
    let gram = 0
    for (let i = from; i < to; i++) {
      let kind = classes[text.charCodeAt(i)] as number
      if (kind > own) {
        if (kind === silent) continue
        this.#special(text, from, to, i, kind, hits)
        kind &= own
      }
      gram = ((gram << shift) | kind) & all
      if ((((letters[gram >> 5] as number) >>> (gram & 31)) & 1) !== 0) this.#letters.report(text, from, to, i, gram, hits)
    }
    return hits
  }

  /** Look at a character of a script without an alphabet, or one that ends a hint too short for a table. */
  #special(text: string, from: number, to: number, at: number, kind: number, hits: Hits): void {
    const {fold, kind: kindOf} = characters()
    const code = fold[text.charCodeAt(at)] as number
    if ((kind & short) !== 0) report(text, from, to, at, this.#short.get(code) as Word[], hits)
    if ((kind & wide) === 0) return
    let before = at - 1
    while (before >= from && kindOf[text.charCodeAt(before)] === kinds.silent) before--
    if (before >= from) this.#pairs.report(text, from, to, at, pairSlot(fold[text.charCodeAt(before)] as number, code), hits)
  }
}

/** Compare words with the text around the last character of their heads. */
function report(text: string, from: number, to: number, at: number, words: readonly Word[], hits: Hits): void {
  for (const {hint, codes, head} of words) {
    const end = endOf(text, from, to, at, codes, head)
    if (end < 0) continue
    // Grams stand anywhere in their hints, so a longer one may be seen before a shorter one that ends before it does.
    let place = hits.ends.length
    while (place > 0 && (hits.ends[place - 1] as number) > end) place--
    if (place === hits.ends.length) {
      hits.hints.push(hint)
      hits.ends.push(end)
    } else {
      hits.hints.splice(place, 0, hint)
      hits.ends.splice(place, 0, end)
    }
  }
}

/** Offset after a word, if the text holds it with the last character of its head at `at`; silent characters aside. */
function endOf(text: string, from: number, to: number, at: number, codes: readonly number[], head: number): number {
  const {fold, kind} = characters()
  let i = at
  for (let k = head - 1; k >= 0; k--) {
    while (i >= from && kind[text.charCodeAt(i)] === kinds.silent) i--
    if (i < from || fold[text.charCodeAt(i)] !== codes[k]) return -1
    i--
  }
  i = at + 1
  for (let k = head; k < codes.length; k++) {
    while (i < to && kind[text.charCodeAt(i)] === kinds.silent) i++
    if (i >= to || fold[text.charCodeAt(i)] !== codes[k]) return -1
    i++
  }
  return i
}

/** Pairs of letters from the commonest to the rarer, counted in articles of ten languages; `_` is a space. */
const commonest = (
  'e_ s_ _a n_ _t t_ in er a_ _s an r_ en re o_ _d es _c _i d_ th on de _e te _p or ar he _o at st ti _m le nd y_ to _f it _l _b al ra ' +
  '_w ng nt l_ se ou ta _h g_ _r co ne me ri ie is ve _n la et ed el i_ li si ro as ha ch ma ur ic di _u ce io na un m_ ge ca ll _g om ' +
  'fo ec _y ea pr ni il h_ da _k _v ac no ns pe u_ be em f_ os tr rs us pa ee of yo so ad lo rt nc ho hi do ot ut qu ci mi wi ig ss am ' +
  'mo ir sa ia ag ol k_ po ct vi ow ue su ts ei ai im tt ke fi pl ul we oo ab id tu va mp _q p_ ap od wa ka ly ev _z op fe sc rd ze ay ' +
  'ga bl ui w_ iv av ki eg bi gr _j gi bu au ld du ba bo wh ty ep um ex oc rn go if ck uc ak cu ov cr og pi sp fr ls ru rm lu c_ pp ek ' +
  'lt gh fa ua ht cl wo nn sh ff nu ok oi ef rk je ry vo ik gu'
).split(' ')
let ranks: ReadonlyMap<string, number> | undefined
/** What function words hold: not looked for if a hint holds anything else. */
let usual: ReadonlySet<string> | undefined

/** Where the rarest four characters of a word end, by the pairs of letters in them. */
function rarest(codes: readonly number[]): number {
  usual ??= new Set(stopWords().list.flatMap((word) => fours(` ${word} `)))
  ranks ??= new Map(commonest.map((pair, rank) => [pair.replace('_', ' '), rank]))
  const word = String.fromCharCode(...codes)
  let best = Math.min(4, codes.length)
  let most = -2
  for (let end = best; end <= codes.length; end++) {
    let rarity = usual.has(word.slice(Math.max(0, end - 4), end)) ? -1 : 0
    if (rarity === 0) for (let i = Math.max(0, end - 4); i + 1 < end; i++) rarity += ranks.get(word.slice(i, i + 2)) ?? commonest.length
    if (rarity <= most) continue
    most = rarity
    best = end
  }
  return best
}

const fours = (word: string): string[] => [...Array(Math.max(0, word.length - 3)).keys()].map((i) => word.slice(i, i + 4))

/** Whether a character is of a script without an alphabet of few letters. */
const isWide = (code: number): boolean => code >= 0x2e80 && code < 0xd800

let made: Uint8Array | undefined

/** The class of each UTF-16 code unit: letters, digits, spaces and apostrophes have their own; all else shares them. */
function classTable(): Uint8Array {
  if (made) return made
  const {fold, kind} = characters()
  made = new Uint8Array(65536)
  for (let code = 0; code < 65536; code++) {
    const folded = fold[code] as number
    if (kind[code] === kinds.silent) made[code] = silent
    else if (folded >= 97 && folded <= 122) made[code] = folded - 96
    else if (folded === 32) made[code] = 27
    else if (folded >= 48 && folded <= 57) made[code] = 28
    else if (folded === 39) made[code] = 29
    else made[code] = (1 + ((folded ^ (folded >>> 5)) % (classCount - 1))) | (isWide(folded) ? wide : 0)
  }
  return made
}
