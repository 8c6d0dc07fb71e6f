/** Lines as offsets, and which of them are wrapped parts of one paragraph. */

/** The lines of a text: three offsets each, and no copy. */
export interface Lines {
  readonly text: string
  readonly count: number
  /** Offset of the first character of each line that is no space; of its end if the line is blank. */
  readonly start: readonly number[]
  /** Offset after the last character that is no space. */
  readonly end: readonly number[]
  /** Offset of the first character of each line. */
  readonly from: readonly number[]
  /** Offset after the last character before the break. */
  readonly to: readonly number[]
}

const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x85

/** Cut a text at `\n`, `\r\n` and `\r`. */
export function splitLines(text: string): Lines {
  const start: number[] = []
  const end: number[] = []
  const from: number[] = []
  const to: number[] = []
  const add = (a: number, b: number): void => {
    from.push(a)
    to.push(b)
    let s = a
    let e = b
    while (e > s && isSpace(text.charCodeAt(e - 1))) e--
    while (s < e && isSpace(text.charCodeAt(s))) s++
    start.push(s)
    end.push(e)
  }
  const {length} = text
  let at = 0
  if (text.includes('\r')) {
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i)
      if (code !== 10 && code !== 13) continue
      add(at, i)
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++
      at = i + 1
    }
  } else
    for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', at)) {
      add(at, next)
      at = next + 1
    }
  add(at, length)
  return {text, count: from.length, start, end, from, to}
}

/** Widths, in characters, that text is wrapped at by hand or by mailers and html-to-text tools. */
const narrowest = 50
const widest = 100
/** The part of the width from which on a line that ends early speaks against wrapping; shorter ones are menus and last lines. */
const long = 0.6

/**
 * The width that a text is wrapped at, if it is: nearly every line of some length ends because the next line's first word would
 * not have fitted (that is how wrapping works, and lists, poems and short lines do not).
 *
 * @param lines
 *   The lines.
 * @returns
 *   The width in characters; 0 for text that is not wrapped.
 */
export function wrapWidth(lines: Lines): number {
  const {start, end, count} = lines
  const lengthOf = (i: number): number => (end[i] as number) - (start[i] as number)
  let width = 0
  for (let i = 0; i < count; i++) {
    const length = lengthOf(i)
    if (length > widest) return 0
    if (length > width) width = length
  }
  if (width < narrowest) return 0
  let full = 0
  let short = 0
  for (let i = 0; i + 1 < count; i++) {
    if (lengthOf(i) === 0 || lengthOf(i + 1) === 0) continue
    if (goesOn(lines, i, width)) full++
    else if (lengthOf(i) >= long * width) short++
  }
  return full >= 4 && full >= 4 * short ? width : 0
}

/** Whether a line of wrapped text goes on in the next one, whose first word it had no room for. */
export function goesOn({text, start, end}: Lines, line: number, width: number): boolean {
  const next = line + 1
  let word = start[next] as number
  while (word < (end[next] as number) && text.charCodeAt(word) !== 32) word++
  return (end[line] as number) - (start[line] as number) + 1 + word - (start[next] as number) > width
}
