/**
 * Keys of whole-line strings as bundles hold them: some four bytes a string instead of the string.
 *
 * The keys of a rule are sorted as unsigned numbers, and each is written as its distance from the one before (the first: from 0), in
 * as many digits of base 64 as the largest distance needs, the highest first. Keys 5, 70 and 71 become the distances 5, 65 and 1: two
 * digits each, `05` `11` `01`.
 */

/** Packed keys. */
export interface PackedKeys {
  /** How many digits a distance has. */
  digits: number
  /** The distances in a row. */
  text: string
  /** Length of the longest string that they stand for. */
  longest: number
}

/** Digits that need no escape in a string. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** Pack the keys (32-bit numbers) of strings, the longest of which has `longest` characters. */
export function packKeys(keys: readonly number[], longest: number): PackedKeys {
  const sorted = [...new Set(keys.map((key) => key >>> 0))].sort((a, b) => a - b)
  const distances = sorted.map((key, i) => key - (sorted[i - 1] ?? 0))
  const digits = Math.max(1, ...distances.map((distance) => Math.ceil(Math.log2(distance + 1) / 6)))
  const write = (distance: number): string =>
    Array.from({length: digits}, (_, i) => alphabet[Math.floor(distance / 64 ** (digits - 1 - i)) % 64]).join('')
  return {digits, text: distances.map(write).join(''), longest}
}

/** The keys, as `lineKey` returns them. */
export function unpackKeys({digits, text}: PackedKeys): Int32Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i
  const keys = new Int32Array(text.length / digits)
  let key = 0
  for (let i = 0, at = 0; i < keys.length; i++) {
    let distance = 0
    // Six digits are more than 32 bits: what overflows is nought.
    for (let k = 0; k < digits; k++) distance = (distance << 6) | (values[text.charCodeAt(at++)] as number)
    key = (key + distance) | 0
    keys[i] = key
  }
  return keys
}
