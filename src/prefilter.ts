/**
 * Where a rule's words occur: one pass over the text for the hints of all rules.
 *
 * May be wrong, never misses: what it reports is a place to look at, and every place that a rule could match is reported. The
 * automaton is Aho and Corasick's (1975), with all matches, overlapping ones too.
 *
 * A worked example, hints `ad` and `dog`. Characters are put into classes first, so that `D`, `d` and `ḋ` are one: a → 2, d → 3,
 * g → 4, o → 5, any other → 0, silent ones → 1. Then the table has a row for each state and a column for each class:
 *
 *     state      other silent  a  d  g  o
 *     0 (start)      0      0  1  3  0  0
 *     1 a            0      1  1  2  0  0
 *     2 ad, d        0      2  1  3  0  4      reports `ad`; goes on as `d`
 *     3 d            0      3  1  3  0  4
 *     4 do           0      4  1  3  5  0
 *     5 dog          0      5  1  3  0  0      reports `dog`
 *
 * ASCII characters have a class of their own; those of all other scripts share the few that are left, which keeps the table small
 * enough to stay in the cache. Where a hint holds one of those, its letters are compared before it is reported.
 */
import {characters} from './characters.js'
import {isSilent} from './fold.js'

/** Columns of the table: a power of two, so that a row is found by a shift. */
const shift = 6
const width = 1 << shift
const silent = 1
const firstShared = 2
/** The fewest classes that are left for characters that share one. */
const fewestShared = 12

/** Where hints were found. */
export interface Hits {
  /** Index of each hint, in order of place. */
  hints: number[]
  /** Offset after the last character of each. */
  ends: number[]
}

/** An automaton over a list of hints. */
export class Prefilter {
  readonly #classes = new Uint8Array(65536)
  readonly #table: Uint16Array | Uint32Array
  /** For each state from `#first` on, the hints that end in it: states are numbered so that those without any come first. */
  readonly #found: number[][]
  readonly #first: number
  /** For each hint with characters whose class others share, its codes. */
  readonly #unsure: (readonly number[] | undefined)[] = []

  /**
   * @param hints
   *   Literal words; their indices are what `scan` reports.
   */
  constructor(hints: readonly string[]) {
    const {fold} = characters()
    const words = hints.map((hint) =>
      [...Array(hint.length).keys()]
        .map((i) => hint.charCodeAt(i))
        .filter((code) => !isSilent(code))
        .map((code) => fold[code] as number)
    )
    this.#classify(words)
    const {rows, found} = this.#trie(words)
    const fail = fallbacks(rows, found)
    const quiet = [...rows.keys()].filter((state) => found[state]?.length === 0)
    const loud = [...rows.keys()].filter((state) => found[state]?.length !== 0)
    this.#first = quiet.length
    this.#found = loud.map((state) => found[state] as number[])
    const numbers = new Array<number>(rows.length)
    for (const [number, state] of [...quiet, ...loud].entries()) numbers[state] = number
    this.#table = rows.length < 65536 ? new Uint16Array(rows.length << shift) : new Uint32Array(rows.length << shift)
    this.#fill(rows, fail, numbers)
  }

  /** Give the characters of hints their classes, and every character that folds to one of them the same. */
  #classify(words: readonly number[][]): void {
    const codes = [...new Set(words.flat())].sort((a, b) => a - b)
    const own = codes.filter((code) => code < 0x80).slice(0, width - firstShared - fewestShared)
    const rest = codes.filter((code) => !own.includes(code))
    const shared = new Map(own.map((code, i): [number, number] => [code, firstShared + i]))
    const free = width - firstShared - own.length
    for (const [i, code] of rest.entries()) shared.set(code, firstShared + own.length + (i % free))
    for (const [hint, word] of words.entries()) if (word.some((code) => rest.includes(code))) this.#unsure[hint] = word
    const {fold} = characters()
    for (let code = 0; code < 65536; code++) this.#classes[code] = isSilent(code) ? silent : (shared.get(fold[code] as number) ?? 0)
  }

  /** Put every hint into a tree: its rows, and the hints that end in each. */
  #trie(words: readonly number[][]): {rows: Row[]; found: number[][]} {
    const rows: Row[] = [new Map()]
    const found: number[][] = [[]]
    for (const [hint, word] of words.entries()) {
      let state = 0
      for (const code of word) {
        const kind = this.#classes[code] as number
        const row = rows[state] as Row
        let next = row.get(kind)
        if (next === undefined) {
          next = rows.push(new Map()) - 1
          found.push([])
          row.set(kind, next)
        }
        state = next
      }
      found[state]?.push(hint)
    }
    return {rows, found}
  }

  /** Fill the table row by row, nearest to the start first, so that the row a state falls back to is already full. */
  #fill(rows: readonly Row[], fail: readonly number[], numbers: readonly number[]): void {
    for (const state of breadthFirst(rows)) {
      const row = (numbers[state] as number) << shift
      if (state !== 0) {
        const back = (numbers[fail[state] as number] as number) << shift
        this.#table.copyWithin(row, back, back + width)
      }
      for (const [kind, next] of rows[state] as Row) this.#table[row + kind] = numbers[next] as number
      this.#table[row + silent] = numbers[state] as number
    }
  }

  /** Bytes that the tables take. */
  get size(): number {
    return this.#table.byteLength + this.#classes.byteLength
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
    const table = this.#table
    const found = this.#found
    const first = this.#first
    const hits: Hits = {hints: [], ends: []}
    let state = 0
    for (let i = from; i < to; i++) {
      const kind = classes[text.charCodeAt(i)] as number
      state = table[(state << shift) + kind] as number
      if (state < first || kind === silent) continue
      const here = found[state - first] as number[]
      for (let k = 0; k < here.length; k++) {
        const hint = here[k] as number
        const word = this.#unsure[hint]
        if (word && !endsWith(text, i, word)) continue
        hits.hints.push(hint)
        hits.ends.push(i + 1)
      }
    }
    return hits
  }
}

/** Whether a text holds a word up to and with the character at `at`, silent characters aside. */
function endsWith(text: string, at: number, word: readonly number[]): boolean {
  const {fold} = characters()
  let i = at
  for (let k = word.length - 1; k >= 0; k--) {
    while (i >= 0 && isSilent(text.charCodeAt(i))) i--
    if (i < 0 || fold[text.charCodeAt(i)] !== word[k]) return false
    i--
  }
  return true
}

/** The states that a state goes on to, by class. */
type Row = Map<number, number>

/** States, nearest to the start first. */
function breadthFirst(rows: readonly Row[]): number[] {
  const queue = [0]
  for (let q = 0; q < queue.length; q++) for (const next of (rows[queue[q] as number] as Row).values()) queue.push(next)
  return queue
}

/** For each state, where it goes on when the next character does not fit; and its hints with those of that state. */
function fallbacks(rows: readonly Row[], found: number[][]): number[] {
  const fail = new Array<number>(rows.length).fill(0)
  for (const state of breadthFirst(rows))
    for (const [kind, next] of rows[state] as Row) {
      let back = state
      do back = back === 0 ? -1 : (fail[back] as number)
      while (back >= 0 && !rows[back]?.has(kind))
      fail[next] = back < 0 ? 0 : (rows[back]?.get(kind) as number)
      found[next]?.push(...(found[fail[next] as number] as number[]))
    }
  return fail
}
