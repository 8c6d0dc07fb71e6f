/**
 * `--explain`: an article with its noise struck through, and the rule and reason beside it.
 *
 * Without colours a line that goes begins with `-`, one that loses a part of it with `~`, and the part stands in `[-` and `-]`.
 */
import stringWidth from 'fast-string-width'
import {wrapAnsi} from 'fast-wrap-ansi'
import pc from 'picocolors'
import type {Category, Noise, Separation} from '../index.js'

/** How it is to look. */
export interface Look {
  /** Whether it goes to a terminal. */
  isTerminal: boolean
  colors: boolean
  /** Columns of the terminal. */
  width: number
}

/** Columns of the margin, and those from which on there is room for it. */
const margin = 36
const roomy = 90

const colors = pc.createColors(true)
const paint: Readonly<Record<Category, (text: string) => string>> = {
  consent: colors.magenta,
  related: colors.red,
  signup: colors.yellow,
  appeal: colors.yellowBright,
  share: colors.cyan,
  caption: colors.green,
  byline: colors.blue,
  bio: colors.blueBright,
  legal: colors.magentaBright,
  source: colors.cyanBright,
  ad: colors.redBright,
  comments: colors.greenBright,
  nav: colors.gray,
  other: colors.white
}

/** A stretch of a line: noise or not. */
interface Piece {
  text: string
  noise: Noise | undefined
}

/** The article, line by line, then its warnings. */
export function explain(name: string, text: string, {noise, warnings}: Separation, look: Look): string {
  const removed = noise.reduce((sum, {start, end}) => sum + end - start, 0)
  const share = text.length === 0 ? 0 : Math.round((removed / text.length) * 100)
  const title = `${visible(name)}: ${noise.length} removed, ${share} % of ${text.length} characters`
  const rows = [look.colors ? colors.bold(title) : `== ${title}`, '']
  let next = 0
  for (const {start, end} of linesOf(text)) {
    // A note stands at the first line of its span that is not blank.
    const notes: Noise[] = []
    for (let one = noise[next]; one && firstWord(text, one) < end; one = noise[++next]) notes.push(one)
    const pieces = piecesOf(text, start, end, noise)
    rows.push(...(look.colors ? coloredRows(pieces, notes, look.width) : plainRows(pieces, notes)))
  }
  for (const {code, message} of warnings) rows.push(`! ${code}: ${message}`)
  return `${rows.join('\n')}\n\n`
}

const linesOf = function* (text: string): Generator<{start: number; end: number}> {
  let start = 0
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    yield {start, end: match.index}
    start = match.index + match[0].length
  }
  if (start < text.length) yield {start, end: text.length}
}

const firstWord = (text: string, {start, end}: Noise): number => {
  const blank = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0
  return start + blank < end ? start + blank : start
}

function piecesOf(text: string, start: number, end: number, noise: readonly Noise[]): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const one of between(noise, start, end)) {
    if (one.start > at) pieces.push({text: visible(text.slice(at, one.start)), noise: undefined})
    const from = Math.max(at, one.start)
    at = Math.min(end, one.end)
    if (at > from) pieces.push({text: visible(text.slice(from, at)), noise: one})
  }
  if (at < end) pieces.push({text: visible(text.slice(at, end)), noise: undefined})
  return pieces
}

/** The noise that touches a line: found by halves, for texts of many lines. */
function* between(noise: readonly Noise[], start: number, end: number): Generator<Noise> {
  let low = 0
  for (let high = noise.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((noise[middle] as Noise).end <= start) low = middle + 1
    else high = middle
  }
  for (let one = noise[low]; one && one.start < end; one = noise[++low]) yield one
}

/** Without what a terminal would obey: control characters, and marks that turn the direction of the text. */
export const visible = (text: string): string =>
  text
    .replace(/\t/g, '    ')
    .replace(/[\u0000-\u001f]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

const noteOf = ({category, rule, score, reason}: Noise): string => `${category} ${rule} ${score.toFixed(2)}: ${visible(reason)}`

function plainRows(pieces: readonly Piece[], notes: readonly Noise[]): string[] {
  const whole = pieces.every((piece) => piece.noise || piece.text.trim() === '')
  const mark = !pieces.some((piece) => piece.noise) ? ' ' : whole ? '-' : '~'
  const text = pieces.map((piece) => (piece.noise && !whole ? `[-${piece.text}-]` : piece.text)).join('')
  return [`${mark} ${text}`.trimEnd(), ...notes.map((note) => `    ${noteOf(note)}`)]
}

function coloredRows(pieces: readonly Piece[], notes: readonly Noise[], width: number): string[] {
  const hasMargin = width >= roomy
  const room = hasMargin ? width - margin - 2 : width
  const left = styled(pieces, room)
  const beside = notes.flatMap((note) => wrap(noteOf(note), hasMargin ? margin : width - 4).map((row) => paint[note.category](row)))
  if (!hasMargin) return [...left, ...beside.map((row) => `    ${row}`)]
  return Array.from({length: Math.max(left.length, beside.length)}, (_, i) => {
    const row = left[i] ?? ''
    return beside[i] === undefined ? row : `${row}${' '.repeat(Math.max(0, room - stringWidth(row)))}  ${beside[i]}`
  })
}

const wrap = (text: string, width: number): string[] => wrapAnsi(text, width, {hard: true, trim: false}).split('\n')

/** Rows of a line that fit: wrapped first, so that each row opens and closes its own colours. */
function styled(pieces: readonly Piece[], width: number): string[] {
  let piece = 0
  let used = 0
  return wrap(pieces.map(({text}) => text).join(''), width).map((row, i) => {
    let out = ''
    // The space between two rows is shown on neither.
    const first = i === 0 ? 0 : (/^ */.exec(row)?.[0].length ?? 0)
    for (let at = 0; at < row.length; ) {
      const {text, noise} = pieces[piece] as Piece
      const end = Math.min(row.length, at + text.length - used)
      const part = row.slice(Math.max(at, first), end)
      if (part !== '') out += noise ? paint[noise.category](colors.strikethrough(part)) : part
      used += end - at
      at = end
      if (used === text.length) {
        piece++
        used = 0
      }
    }
    return out
  })
}
