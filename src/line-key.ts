/** What a line that is an interface string is looked up by. */
import {characters, kinds} from './characters.js'
import {nameKind, nameKinds} from './names.js'

/** What stands for any number, and what tells a sentence of one word ("Close.") and a question from a label. */
const signs = {number: 48, sentence: 46, question: 63} as const
/** Names of a kind that any other of the kind may stand for. */
const alike = new Set<number>([nameKinds.platform, nameKinds.month, nameKinds.weekday])

const ellipsis = -1

const isLetter = (what: number): boolean => what === kinds.letter || what === kinds.unspaced

/**
 * A 32-bit number that is the same for lines that differ in case, accents, spaces, marks, width, in any number, and in which
 * platform, month or weekday they name; the final `.` and `!` of one word and the final `?` count.
 *
 * @param text
 *   The text that holds the line.
 * @param from
 *   Offset of its first character.
 * @param to
 *   Offset after its last.
 */
export function lineKey(text: string, from = 0, to = text.length): number {
  const {fold, kind} = characters()
  let key = 0
  let before = 0
  let word = 0
  let words = 0
  let last: number = kinds.other
  let inNumber = false
  let mark = 0
  for (let i = from; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : 32
    const what = kind[code] as number
    if (what === kinds.silent) continue
    if (what !== last && isLetter(last)) {
      const name = nameKind(word)
      if (alike.has(name)) key = (Math.imul(before, 31) + name) | 0
    }
    if (isLetter(what)) {
      if (what !== last) {
        before = key
        word = 0
        words++
      }
      word = (Math.imul(word, 31) + (fold[code] as number)) | 0
      key = (Math.imul(key, 31) + (fold[code] as number)) | 0
      inNumber = false
      mark = 0
    } else if (what === kinds.digit) {
      // "1,000", "10:30" and "3/4/2024" are one number each.
      if (!inNumber) key = (Math.imul(key, 31) + signs.number) | 0
      inNumber = true
      mark = 0
    } else if (code === 33 || code === 46 || code === 63 || code === 0xff01 || code === 0xff1f)
      // Three dots are no full stop.
      mark = code === 46 && text.charCodeAt(i - 1) === 46 ? ellipsis : code & 63
    last = what
  }
  const sign = mark === 63 || mark === 31 ? signs.question : words === 1 && mark > 0 ? signs.sentence : 0
  return sign === 0 ? key : (Math.imul(key, 31) + sign) | 0
}
