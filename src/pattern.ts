/**
 * What a pattern may hold, so that no text can make it slow. One walk over the source of the expression: no backtracking
 * engine is asked, nothing is timed.
 */

/** The most characters that repetitions inside one another may ask for together. */
const deepest = 2000

interface Level {
  /** The largest number of characters that the group may match so far. */
  repeats: number
  /** Whether the group holds a repetition without an upper bound. */
  unbounded: boolean
}

const escaped = /\\(?:[pPu]\{[^}]{0,40}\}|k<[^>]{0,40}>|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|[\s\S])/y
const characterClass = /\[(?:[^\]\\]|\\[\s\S]){0,2000}\]/y
const groupStart = /\((?:\?(?:[:=!]|<[=!]|<[^>]{1,40}>))?/y
const repetition = /(?:[*+?]|\{(\d{1,9})(,?)(\d{0,9})\})\??/y
const backreference = /\\(?:[1-9]|k<)/y

/** The match of a sticky expression at a place. */
const matchAt = (expression: RegExp, source: string, at: number): RegExpExecArray | null => {
  expression.lastIndex = at
  return expression.exec(source)
}

/** Length of an atom that starts at `at`: an escape, a class, or one character. */
const atomLength = (source: string, at: number): number => {
  const char = source[at]
  const match = char === '\\' ? matchAt(escaped, source, at) : char === '[' ? matchAt(characterClass, source, at) : undefined
  return match?.[0].length ?? 1
}

/** The repetition that starts at `at`, if one does: its upper bound and how long it is written. */
const quantifier = (source: string, at: number): {max: number; length: number} | undefined => {
  const found = matchAt(repetition, source, at)
  if (!found) return undefined
  const sign = found[0][0]
  if (sign === '?') return {max: 1, length: found[0].length}
  if (sign === '*' || sign === '+') return {max: Number.POSITIVE_INFINITY, length: found[0].length}
  const open = found[2] === ',' && found[3] === ''
  return {max: open ? Number.POSITIVE_INFINITY : Number(found[3] || found[1]), length: found[0].length}
}

/**
 * Why a pattern could be slow on some text, or `undefined` if it could not.
 *
 * @param pattern
 *   The expression to check.
 * @param strict
 *   Also refuse every repetition without an upper bound (the contract of rules).
 * @returns
 *   What is wrong and what to write instead, as the end of a sentence.
 */
export function unsafe(pattern: RegExp, strict: boolean): string | undefined {
  const {source} = pattern
  const open: Level[] = []
  let level: Level = {repeats: 1, unbounded: false}
  let at = 0
  while (at < source.length) {
    const char = source[at] as string
    if (char === '\\' && matchAt(backreference, source, at)) return 'has a backreference: write the words out'
    let inner: Level = {repeats: 1, unbounded: false}
    if (char === '(') {
      open.push(level)
      level = {repeats: 1, unbounded: false}
      at += matchAt(groupStart, source, at)?.[0].length ?? 1
      continue
    }
    if (char === ')') {
      inner = level
      level = open.pop() ?? level
      at++
    } else at += atomLength(source, at)
    const repeat = quantifier(source, at)
    if (repeat) {
      at += repeat.length
      if (repeat.max === Number.POSITIVE_INFINITY) {
        if (strict) return 'has a repetition without an upper bound: write {0,200} for * and {1,200} for +'
        if (inner.unbounded) return 'repeats a repetition without bound: take one of the two away'
        inner = {repeats: inner.repeats, unbounded: true}
      } else if (inner.unbounded && repeat.max > 1) return 'repeats a repetition without bound: take one of the two away'
      else inner = {repeats: inner.repeats * Math.max(1, repeat.max), unbounded: inner.unbounded}
      if (inner.repeats > deepest) return `repeats up to ${inner.repeats} times, over ${deepest}: lower the bounds`
    }
    level = {repeats: Math.max(level.repeats, inner.repeats), unbounded: level.unbounded || inner.unbounded}
  }
  return undefined
}
