/**
 * Boosted decision trees, packed. A tree is read from its root: a split names a column and a cut (a row whose number is at most the
 * cut goes left), a leaf gives a share of the odds; the odds of all trees are summed.
 *
 * Packed, a tree is a row of bytes: a split is two, the place of its column in the list of columns and of its cut in the list of
 * that column's cuts, then its left branch, then its right one; a leaf is 255 and its value. A worked example, with columns
 * `[words]`, cuts `[[3, 8]]` and a scale of 0.1:
 *
 *     0 1  255 148  0 0 …    words <= 8 ? (148 - 128) × 0.1 = 2 : words <= 3 ? …
 */

/** Trees as the training script writes them. */
export interface PackedTrees {
  columns: readonly string[]
  /** For each column its cuts, as numbers with spaces between them. */
  cuts: readonly string[]
  /** The bytes, in base 64. */
  trees: string
  scale: number
  /** Odds before any tree. */
  base: number
}

const leaf = 255

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes from base 64: not every platform has a function for it. */
function bytesOf(text: string): Uint8Array {
  const length = text.indexOf('=') < 0 ? text.length : text.indexOf('=')
  const bytes = new Uint8Array((length * 3) >> 2)
  let sum = 0
  for (let i = 0, at = 0; i < length; i++) {
    sum = (sum << 6) | digits.indexOf(text[i] as string)
    if (i % 4 > 0) bytes[at++] = sum >> (6 - 2 * (i % 4))
  }
  return bytes
}

/** Trees that can be asked. */
export class Trees {
  /** For each node its column, or -1 for a leaf; its cut, or the leaf's value; and where its right branch is. */
  readonly #columns: Int16Array
  readonly #values: Float64Array
  readonly #rights: Int32Array
  readonly #roots: number[] = []
  readonly #base: number

  constructor(packed: PackedTrees, columnOf: (name: string) => number) {
    const bytes = bytesOf(packed.trees)
    const nodes = bytes.length / 2
    this.#columns = new Int16Array(nodes)
    this.#values = new Float64Array(nodes)
    this.#rights = new Int32Array(nodes)
    this.#base = packed.base
    const columns = packed.columns.map(columnOf)
    const cuts = packed.cuts.map((list) => list.split(' ').map(Number))
    for (let k = 0; k < nodes; k++) {
      const what = bytes[2 * k] as number
      const value = bytes[2 * k + 1] as number
      this.#columns[k] = what === leaf ? -1 : (columns[what] as number)
      this.#values[k] = what === leaf ? (value - 128) * packed.scale : (cuts[what]?.[value] as number)
    }
    let next = 0
    const read = (): void => {
      const node = next++
      if (this.#columns[node] === -1) return
      read()
      this.#rights[node] = next
      read()
    }
    while (next < nodes) {
      this.#roots.push(next)
      read()
    }
  }

  /**
   * The odds of a row, as a logarithm.
   *
   * @param rows
   *   Numbers of all rows.
   * @param from
   *   Where the row begins.
   */
  odds(rows: Float32Array, from: number): number {
    const columns = this.#columns
    const values = this.#values
    const rights = this.#rights
    let sum = this.#base
    for (const root of this.#roots) {
      let node = root
      let column = columns[node] as number
      while (column >= 0) {
        node = (rows[from + column] as number) <= (values[node] as number) ? node + 1 : (rights[node] as number)
        column = columns[node] as number
      }
      sum += values[node] as number
    }
    return sum
  }
}

/** A probability from odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds))
