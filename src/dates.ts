/** Lines that are a date, in any language: figures, months, weekdays, and the words of newspapers around them. */
import {characters, kinds} from './characters.js'
import {nameKind, nameKinds} from './names.js'

/** The longest line that is a date, in characters, and the most words it says it with. */
const longest = 90
const mostWords = 12

/**
 * Whether all of a line is a date with a day and a year or time: "Updated: 3 March 2024, 10:30 GMT", "2024年5月3日", "12.03.2024".
 * A month alone, a year alone and a time alone are none.
 *
 * @param text
 *   The line.
 */
export function isDate(text: string): boolean {
  if (text.length < 6 || text.length > longest) return false
  const {fold, kind} = characters()
  let key = 0
  let length = 0
  let words = 0
  let months = 0
  const numbers: number[] = []
  let figures = ''
  let last: number = kinds.other
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    const what = kind[code] as number
    if (what === kinds.silent) continue
    if (what !== last || what === kinds.unspaced) {
      if (last === kinds.digit) {
        numbers.push(Number(figures))
        figures = ''
      }
      if (length > 0) {
        const name = nameKind(key)
        if (name === nameKinds.month) months++
        // One or two letters are an ordinal's or an initial; more must be known.
        else if (name === 0 || name === nameKinds.platform) return false
        if (++words > mostWords) return false
        key = 0
        length = 0
      }
    }
    if (what === kinds.letter || what === kinds.unspaced) {
      key = (Math.imul(key, 31) + (fold[code] as number)) | 0
      length++
    } else if (what === kinds.digit) figures += String.fromCharCode((code & 15) + 48)
    last = what
  }
  const years = numbers.filter((n) => n >= 1900 && n < 2100).length
  const days = numbers.filter((n) => n >= 1 && n <= 31).length
  if (numbers.length > 10 || numbers.some((n) => n >= 2100)) return false
  if (months > 0) return days > 0 && (years > 0 || numbers.length >= 3)
  // In figures alone: "12.03.2024", "2024-03-12 10:30", "2024年5月3日".
  return years === 1 && days >= 2 && (words > 0 || /\d[./年-] ?\d{1,2}[./月-] ?\d/.test(text))
}
