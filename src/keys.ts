/**
 * Keys of whole-line strings as bundles hold them: under four bytes a string instead of the string.
 *
 * The keys of a rule are sorted as unsigned numbers, and what is written is their distances (the first: from 0) as Golomb–Rice codes:
 * how many times 2^low a distance holds, as so many ones and a nought, then its `low` low bits. The bits go six to a digit of base
 * 64, filled up with ones. Before them stand a digit for `low` and two for the length of the longest string.
 *
 * With `low` 2, the keys 5 and 11 become the distances 5 (10 01) and 6 (10 10): `100110` `10` and four ones.
 */

/** Keys, and the length of the longest string that they stand for. */
export interface Keys {
  keys: Int32Array
  longest: number
}

/** Digits that need no escape in a string. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const head = 3

/** Pack the keys (32-bit numbers) of strings, the longest of which has `longest` characters (at most 4,095). */
export function packKeys(keys: readonly number[], longest: number): string {
  const sorted = [...new Set(keys.map((key) => key >>> 0))].sort((a, b) => a - b)
  const distances = sorted.map((key, i) => key - (sorted[i - 1] ?? 0))
  const write = (low: number): string =>
    distances
      .map((distance) => {
        const high = Math.floor(distance / 2 ** low)
        const rest = distance % 2 ** low
        return `${'1'.repeat(high)}0${low > 0 ? rest.toString(2).padStart(low, '0') : ''}`
      })
      .join('')
  const mean = (sorted.at(-1) ?? 0) / Math.max(sorted.length, 1)
  // About the logarithm of the usual distance: which of two is shorter, they show.
  const about = Math.floor(Math.log2(mean * Math.LN2 + 1))
  const low = write(about).length <= write(about + 1).length ? about : about + 1
  const digits = write(low).match(/.{1,6}/g) ?? []
  const text = digits.map((bits) => alphabet[Number.parseInt(bits.padEnd(6, '1'), 2)]).join('')
  return `${alphabet[low]}${alphabet[longest >> 6]}${alphabet[longest & 63]}${text}`
}

/** The keys, as `lineKey` returns them. */
export function unpackKeys(text: string): Keys {
  const values = new Uint8Array(128)
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i
  const digit = (at: number): number => values[text.charCodeAt(at)] as number
  const end = text.length * 6
  let at = head * 6
  /** The next bits, as a number. */
  const take = (count: number): number => {
    let value = 0
    for (let left = count; left > 0; ) {
      const rest = 6 - (at % 6)
      const some = Math.min(rest, left)
      value = (value << some) | ((digit(Math.floor(at / 6)) >> (rest - some)) & ((1 << some) - 1))
      at += some
      left -= some
    }
    return value
  }
  const low = digit(0)
  const keys: number[] = []
  let key = 0
  let high = 0
  // Ones without a nought after them fill the last digit.
  while (at < end) {
    if (take(1) === 1) {
      high++
      continue
    }
    key = (key + high * 2 ** low + (take(low) >>> 0)) | 0
    keys.push(key)
    high = 0
  }
  return {keys: Int32Array.from(keys), longest: digit(1) * 64 + digit(2)}
}
