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
 * Characters of hints share 60 classes, letters of different scripts the same one: that makes a few more wrong reports and a
 * table small enough to stay in the cache.
 */
import {foldCode, isSilent} from './fold.js'

/** Columns of the table: a power of two, so that a row is found by a shift. */
const shift = 6
const width = 1 << shift
const silent = 1
const firstShared = 2

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
  /** For each state, the hints that end in it. */
  readonly #found: number[][] = [[]]

  /**
   * @param hints
   *   Literal words; their indices are what `scan` reports.
   */
  constructor(hints: readonly string[]) {
    const words = hints.map((hint) =>
      [...Array(hint.length).keys()]
        .map((i) => hint.charCodeAt(i))
        .filter((code) => !isSilent(code))
        .map(foldCode)
    )
    this.#classify(words)
    const {rows, fail} = this.#trie(words)
    const Table = rows.length < 65536 ? Uint16Array : Uint32Array
    this.#table = new Table(rows.length << shift)
    this.#complete(rows, fail)
  }

  /** Give the characters of hints their classes, and every character that folds to one of them the same. */
  #classify(words: readonly number[][]): void {
    const shared = new Map<number, number>()
    const codes = [...new Set(words.flat())].sort((a, b) => a - b)
    for (const [rank, code] of codes.entries()) shared.set(code, firstShared + (rank % (width - firstShared)))
    for (let code = 0; code < 65536; code++) {
      if (isSilent(code)) this.#classes[code] = silent
      else if (hasFoldedForms(code)) this.#classes[code] = shared.get(foldCode(code)) ?? 0
    }
    for (const [code, kind] of shared) this.#classes[code] = kind
  }

  /** Put every hint into a tree, and note for each state where it goes on when the next character does not fit. */
  #trie(words: readonly number[][]): {rows: Map<number, number>[]; fail: number[]} {
    const rows: Map<number, number>[] = [new Map()]
    for (const [hint, word] of words.entries()) {
      let state = 0
      for (const code of word) {
        const kind = this.#classes[code] as number
        const row = rows[state] as Map<number, number>
        let next = row.get(kind)
        if (next === undefined) {
          next = rows.push(new Map()) - 1
          this.#found.push([])
          row.set(kind, next)
        }
        state = next
      }
      this.#found[state]?.push(hint)
    }
    return {rows, fail: new Array<number>(rows.length).fill(0)}
  }

  /** Fill the table row by row, nearest to the start first, so that the row a state falls back to is already full. */
  #complete(rows: readonly Map<number, number>[], fail: number[]): void {
    const queue = [0]
    for (let q = 0; q < queue.length; q++) {
      const state = queue[q] as number
      const back = fail[state] as number
      const row = state << shift
      if (state !== 0) {
        this.#table.copyWithin(row, back << shift, (back + 1) << shift)
        this.#found[state]?.push(...(this.#found[back] as number[]))
      }
      for (const [kind, next] of rows[state] as Map<number, number>) {
        fail[next] = state === 0 ? 0 : (this.#table[(back << shift) + kind] as number)
        this.#table[row + kind] = next
        queue.push(next)
      }
      this.#table[row + silent] = state
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
    const hits: Hits = {hints: [], ends: []}
    let state = 0
    for (let i = from; i < to; i++) {
      const kind = classes[text.charCodeAt(i)] as number
      state = table[(state << shift) + kind] as number
      if (state === 0 || kind === silent) continue
      const here = found[state] as number[]
      for (let k = 0; k < here.length; k++) {
        hits.hints.push(here[k] as number)
        hits.ends.push(i + 1)
      }
    }
    return hits
  }
}

/** Whether a character may fold to another: scripts with case or accents, spaces and quotation marks, full-width forms. */
const hasFoldedForms = (code: number): boolean =>
  code < 0x590 ||
  (code >= 0x10a0 && code < 0x1100) ||
  (code >= 0x1c80 && code < 0x2070) ||
  (code >= 0x2100 && code < 0x2190) ||
  (code >= 0xa640 && code < 0xa7ff) ||
  (code >= 0xfb00 && code < 0xfb07) ||
  (code >= 0xff00 && code < 0xfff0) ||
  code === 0x3000
