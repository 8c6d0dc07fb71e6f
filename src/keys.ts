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

let values: Uint8Array | undefined

/** The value of each digit, by its character code. */
const digitValues = (): Uint8Array => {
  if (values) return values
  values = new Uint8Array(128)
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i
  return values
}

/** The keys, as `lineKey` returns them. */
export function unpackKeys(text: string): Keys {
  const value = digitValues()
  const digit = (at: number): number => value[text.charCodeAt(at)] as number
  const low = digit(0)
  const keys: number[] = []
  let at = head
  /** The digit that is being read, and how many of its bits are left. */
  let held = 0
  let left = 0
  let key = 0
  let high = 0
  while (left > 0 || at < text.length) {
    if (left === 0) {
      held = digit(at++)
      left = 6
    }
    left--
    // Ones without a nought after them fill the last digit.
    if (((held >> left) & 1) === 1) {
      high++
      continue
    }
    let rest = 0
    let missing = low
    while (missing > left) {
      rest = (rest << left) | (held & ((1 << left) - 1))
      missing -= left
      held = digit(at++)
      left = 6
    }
    left -= missing
    rest = (rest << missing) | ((held >> left) & ((1 << missing) - 1))
    key = (key + high * 2 ** low + (rest >>> 0)) | 0
    keys.push(key)
    high = 0
  }
  return {keys: Int32Array.from(keys), longest: digit(1) * 64 + digit(2)}
}
