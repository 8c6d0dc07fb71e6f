/**
 * The line protocol: one line of NDJSON in, one line out. Shared by the command line and the streams; uses nothing of Node.
 *
 * Only the bytes of the fields that are written change. A line that cannot be cleaned becomes an error object that holds its text.
 */
import type {Cleaner} from './cleaner.js'
import type {Separation} from './engine.js'
import {cutString, find, kindAt, PathError, parsePath, put} from './json-path.js'
import type {Noise} from './render.js'

/** What to read and write in each line. */
export interface NdjsonOptions {
  /** Dotted path of the field that holds the article. Default: `'text'`. */
  field?: string
  /** Dotted path to write the body to. Default: `field`, which is replaced. */
  to?: string
  /** Dotted path to write the removals to, or `true` for `'noise'`. Default: `false`, they are not written. */
  noise?: boolean | string
  /** Write a line that holds only the removals, `[start, end, score]` by category. Default: `false`. */
  onlyNoise?: boolean
}

/** Why a line could not be cleaned. */
export type LineErrorCode = 'utf8' | 'json' | 'field' | 'to' | 'rule'

/** What stands in the place of a line that could not be cleaned. */
export interface LineError {
  error: {
    code: LineErrorCode
    /** What came, and what was expected. */
    message: string
    /** Number of the line, from 1. */
    line: number
  }
  /** The line, without its break. */
  text: string
  /** The bytes of a line that is no UTF-8, in base64; its `text` has U+FFFD where they are wrong. */
  base64?: string
}

/** What became of a line; `line` has no break. */
export type LineResult =
  | {kind: 'blank'; line: string}
  | {kind: 'article'; line: string; text: string; separation: Separation}
  | {kind: 'error'; line: string; error: LineError}

/**
 * Make the function that cleans a line.
 *
 * @param cleaner
 *   What separates each article.
 * @param options
 *   What to read and write.
 * @returns
 *   Function that takes a line without its break, and its number, and never throws.
 * @throws {TypeError}
 *   When a path is none, or two options contradict each other.
 */
export function lineCleaner(cleaner: Pick<Cleaner, 'separate'>, options: Readonly<NdjsonOptions> = {}) {
  const field = parsePath(options.field ?? 'text')
  const to = options.to === undefined ? field : parsePath(options.to)
  const noiseTo = options.noise ? parsePath(options.noise === true ? 'noise' : options.noise) : undefined
  if (noiseTo && within(noiseTo, to))
    throw new TypeError(`the body and the noise would be written to one field, \`${to.join('.')}\`: write one of them elsewhere`)
  if (to !== field && to.join('\0') !== field.join('\0') && within(field, to))
    throw new TypeError(`\`${to.join('.')}\` and \`${field.join('.')}\` lie inside each other: write the body elsewhere`)
  if (noiseTo && within(noiseTo, field))
    throw new TypeError(`the noise would replace the article at \`${field.join('.')}\`: write it elsewhere`)
  return (line: string, number: number): LineResult => {
    if (!/\S/.test(line)) return {kind: 'blank', line}
    // A byte order mark may open a file; JSON does not allow it.
    const json = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line
    let code: LineErrorCode = 'json'
    try {
      parseObject(json)
      code = 'field'
      const place = find(json, field)
      if (json[place.start] !== '"')
        throw new PathError(`\`${field.join('.')}\` is ${kindAt(json, place.start)}, and the text of an article was expected`)
      const raw = json.slice(place.start, place.end)
      const text: string = JSON.parse(raw)
      code = 'rule'
      const separation = cleaner.separate(text)
      const {noise} = separation
      if (options.onlyNoise) return {kind: 'article', line: JSON.stringify({noise: spansByCategory(noise)}), text, separation}
      code = 'to'
      let written = json
      if (noise.length > 0 || to !== field) written = put(written, to, cutString(raw, noise))
      if (noiseTo) written = put(written, noiseTo, JSON.stringify(noise))
      return {kind: 'article', line: json === line ? written : `\ufeff${written}`, text, separation}
    } catch (error) {
      return lineError(line, code, (error as Error).message, number)
    }
  }
}

/** A line that cannot be cleaned, as an object that stands in its place. */
export function lineError(text: string, code: LineErrorCode, message: string, line: number, base64?: string): LineResult {
  const error: LineError = {error: {code, message, line}, text, ...(base64 === undefined ? {} : {base64})}
  return {kind: 'error', line: JSON.stringify(error), error}
}

function parseObject(json: string): void {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    // The message of JSON.parse differs between engines, and quotes the text.
    throw new SyntaxError('not JSON: expected one object a line')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError(
      `${Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`}: expected one object a line`
    )
}

/** `[start, end, score]` of each removal, by category: UTF-16 offsets. */
export function spansByCategory(noise: readonly Noise[]): Record<string, [start: number, end: number, score: number][]> {
  const spans: Record<string, [number, number, number][]> = {}
  for (const {category, start, end, score} of noise) {
    spans[category] ??= []
    spans[category].push([start, end, score])
  }
  return spans
}

/** Whether one path is the other, or leads into it. */
const within = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((name, i) => name === long[i])
}
