/**
 * Finds and replaces one value in a JSON text, and leaves every other byte as it is. The text must be valid JSON: parse it first.
 *
 *     {"id": 1, "page": {"text": "…"}}
 *                                ^^^^ page.text
 */

/** Where a value stands: offsets into the JSON text. */
export interface Place {
  start: number
  end: number
}

/** A missing or unfit part of a path. */
export class PathError extends Error {}

/**
 * Take a dotted path apart: `page.text` is `text` inside `page`. `\.` is a dot in a name, `\\` a backslash.
 *
 * @throws {TypeError}
 *   When a name is empty.
 */
export function parsePath(path: string): string[] {
  const names: string[] = []
  let name = ''
  for (const [, escaped, char] of path.matchAll(/\\([.\\])|([\s\S])/g)) {
    if (char === '.') {
      names.push(name)
      name = ''
    } else name += escaped ?? char
  }
  names.push(name)
  if (names.includes(''))
    throw new TypeError(
      `'${path}' is no path of a field: expected names with dots between them, such as page.text (\\. is a dot in a name)`
    )
  return names
}

const quote = 0x22
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
const isOpening = (code: number): boolean => code === 0x7b || code === 0x5b
const isClosing = (code: number): boolean => code === 0x7d || code === 0x5d

const skipSpace = (text: string, at: number): number => {
  let i = at
  while (isSpace(text.charCodeAt(i))) i++
  return i
}

/** The offset after a string that begins at `at`. */
function skipString(text: string, at: number): number {
  for (let from = at + 1; ; ) {
    const end = text.indexOf('"', from)
    let slashes = end
    while (text[slashes - 1] === '\\') slashes--
    if ((end - slashes) % 2 === 0) return end + 1
    from = end + 1
  }
}

/** The offset after a value that begins at `at`. */
function skipValue(text: string, at: number): number {
  let depth = 0
  for (let i = at; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (code === quote) i = skipString(text, i)
    else if (depth === 0 && !isOpening(code)) {
      // A number or a word: it ends at a comma, a bracket or a space.
      while (i < text.length && !isEnd(text.charCodeAt(i))) i++
      return i
    } else {
      if (isOpening(code)) depth++
      else if (isClosing(code)) depth--
      i++
    }
    if (depth === 0) return i
  }
  return text.length
}

const isEnd = (code: number): boolean => code === 0x2c || isClosing(code) || isSpace(code)

interface Found {
  /** The value: of the last member of that name, as `JSON.parse` has it. */
  place: Place | undefined
  /** Where the last member ends, or where the first would begin. */
  tail: number
  empty: boolean
}

/** Look for a member of the object, or an item of the array, that begins at `at`. */
function member(text: string, at: number, name: string): Found {
  const isArray = text[at] === '['
  let place: Place | undefined
  let tail = at + 1
  let index = 0
  let i = skipSpace(text, at + 1)
  while (!isClosing(text.charCodeAt(i))) {
    let key = String(index)
    if (!isArray) {
      const end = skipString(text, i)
      key = text.slice(i + 1, end - 1)
      if (key.includes('\\')) key = JSON.parse(`"${key}"`)
      i = skipSpace(text, skipSpace(text, end) + 1)
    }
    tail = skipValue(text, i)
    if (key === name) place = {start: i, end: tail}
    index++
    i = skipSpace(text, tail)
    if (text[i] === ',') i = skipSpace(text, i + 1)
  }
  return {place, tail, empty: index === 0}
}

const named = (names: readonly string[]): string => names.map((name) => name.replace(/[.\\]/g, '\\$&')).join('.')
const kinds: Readonly<Record<string, string>> = {'"': 'a string', '[': 'an array', '{': 'an object', t: 'true', f: 'false', n: 'null'}

/** What kind of value begins at a place, for a reader. */
export const kindAt = (text: string, at: number): string => kinds[text[at] as string] ?? 'a number'

/**
 * Where the value of a path stands.
 *
 * @throws {PathError}
 *   When the path leads nowhere; the message says where it ends.
 */
export function find(text: string, path: readonly string[]): Place {
  let place: Place = {start: skipSpace(text, 0), end: text.length}
  for (const [i, name] of path.entries()) {
    if (!isOpening(text.charCodeAt(place.start)))
      throw new PathError(`\`${named(path.slice(0, i))}\` is ${kindAt(text, place.start)}, so it has no \`${name}\``)
    const found = member(text, place.start, name).place
    if (!found) throw new PathError(`there is no field \`${named(path.slice(0, i + 1))}\``)
    place = found
  }
  return place
}

/**
 * Put a value at a path: in place of the one that is there, else after the last member of the innermost object that is.
 *
 * @param json
 *   The value, as JSON.
 * @throws {PathError}
 *   When something on the way is no object.
 */
export function put(text: string, path: readonly string[], json: string): string {
  let start = skipSpace(text, 0)
  for (const [i, name] of path.entries()) {
    if (text[start] !== '{' && !(text[start] === '[' && i > 0))
      throw new PathError(`\`${named(path.slice(0, i))}\` is ${kindAt(text, start)}, so it can have no \`${name}\``)
    const {place, tail, empty} = member(text, start, name)
    if (place) {
      if (i === path.length - 1) return text.slice(0, place.start) + json + text.slice(place.end)
      start = place.start
      continue
    }
    if (text[start] === '[') throw new PathError(`\`${named(path.slice(0, i))}\` is an array without item \`${name}\``)
    const inner = path.slice(i + 1).reduceRight((value, key) => `{${JSON.stringify(key)}:${value}}`, json)
    return `${text.slice(0, tail)}${empty ? '' : ','}${JSON.stringify(name)}:${inner}${text.slice(tail)}`
  }
  return json
}

/**
 * What is left of a JSON string, as it was written, without some spans of the text that it stands for.
 *
 * @param raw
 *   The string with its quotes.
 * @param cuts
 *   Sorted spans, as UTF-16 offsets into the text.
 */
export function cutString(raw: string, cuts: Iterable<Place>): string {
  let kept = ''
  let from = 0
  // `at` in the JSON is `unit` in the text; an escape (\n, \u00e9) is many characters here and one there.
  let at = 1
  let unit = 0
  let slash = raw.indexOf('\\')
  const advance = (to: number): number => {
    while (slash !== -1 && slash - at < to - unit) {
      unit += slash - at + 1
      at = slash + (raw[slash + 1] === 'u' ? 6 : 2)
      slash = raw.indexOf('\\', at)
    }
    at += to - unit
    unit = to
    return at
  }
  for (const {start, end} of cuts) {
    kept += raw.slice(from, advance(start))
    from = advance(end)
  }
  return kept + raw.slice(from)
}
