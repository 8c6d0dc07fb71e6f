/**
 * Streams of articles and of NDJSON, as web streams: they run in Node, Deno, Bun, browsers and workers. Order and back-pressure are
 * kept, and nothing is held but the line that is not complete yet. For Node's own streams, use `toWeb` and `fromWeb` of `node:stream`.
 */
import type {Cleaner} from './cleaner.js'
import type {Separation} from './engine.js'
import {clean, separate} from './index.js'
import {type LineError, type LineResult, lineCleaner, type NdjsonOptions} from './ndjson.js'

/** Options of `ndjsonStream`. */
export interface NdjsonStreamOptions extends NdjsonOptions {
  /** What separates each article. Default: the library's `separate`. */
  cleaner?: Pick<Cleaner, 'separate'>
  /**
   * What becomes of a line that cannot be cleaned: `'inline'`, an error object stands in its place; `'throw'`, the stream ends with a
   * `TypeError` after the lines before it; or a function that is given the error object, and no line is written. Default: `'inline'`.
   */
  errors?: 'inline' | 'throw' | ((error: LineError) => void)
}

/**
 * Articles in, bodies out.
 *
 * @param cleaner
 *   From `createCleaner`. Default: the library's `clean`.
 * @returns
 *   Stream that fails with a `TypeError` when an article is no string.
 */
export const cleanStream = (cleaner: Pick<Cleaner, 'clean'> = {clean}): TransformStream<string, string> =>
  new TransformStream({transform: (text, controller) => controller.enqueue(cleaner.clean(text))})

/**
 * Articles in, separations out.
 *
 * @param cleaner
 *   From `createCleaner`. Default: the library's `separate`.
 * @returns
 *   Stream that fails with a `TypeError` when an article is no string.
 */
export const separateStream = (cleaner: Pick<Cleaner, 'separate'> = {separate}): TransformStream<string, Separation> =>
  new TransformStream({transform: (text, controller) => controller.enqueue(cleaner.separate(text))})

/**
 * Separate each article of a source, one at a time.
 *
 * @param articles
 *   Articles of any type.
 * @param textOf
 *   The text of one.
 * @param cleaner
 *   From `createCleaner`. Default: the library's `separate`.
 * @returns
 *   Each article with its separation, in order.
 * @throws {TypeError}
 *   When a text is no string.
 */
export async function* separateEach<T>(
  articles: Iterable<T> | AsyncIterable<T>,
  textOf: (article: T) => string,
  cleaner: Pick<Cleaner, 'separate'> = {separate}
): AsyncGenerator<[article: T, separation: Separation], void, undefined> {
  for await (const article of articles) yield [article, cleaner.separate(textOf(article))]
}

/**
 * NDJSON text in, in chunks of any size; whole lines out, with the breaks that they came with.
 *
 * @param options
 *   What to read and write in each line.
 * @returns
 *   Stream of strings: for bytes, put a `TextDecoderStream` before and a `TextEncoderStream` after it.
 * @throws {TypeError}
 *   When an option is wrong.
 */
export function ndjsonStream(options: Readonly<NdjsonStreamOptions> = {}): TransformStream<string, string> {
  const {cleaner = {separate}, errors = 'inline', ...rest} = options
  const cleanLine = lineCleaner(cleaner, rest)
  let pending: string[] = []
  let number = 0
  const write = (line: string, end: string): string => {
    const result: LineResult = cleanLine(line, ++number)
    if (result.kind !== 'error' || errors === 'inline') return result.line + end
    if (errors === 'throw') throw new TypeError(`line ${number}: ${result.error.error.message}`)
    errors(result.error)
    return ''
  }
  /** Hand out the lines up to one that fails, then fail. */
  const run = (lines: [line: string, end: string][], controller: TransformStreamDefaultController<string>): void => {
    let out = ''
    try {
      for (const [line, end] of lines) out += write(line, end)
    } finally {
      if (out !== '') controller.enqueue(out)
    }
  }
  return new TransformStream({
    transform(chunk, controller) {
      if (typeof chunk !== 'string')
        throw new TypeError('ndjsonStream: expected chunks of text, got something else: put a TextDecoderStream before it')
      const parts = chunk.split('\n')
      const last = parts.pop() as string
      const lines = parts.map((part, i): [string, string] => splitEnd(i === 0 ? pending.join('') + part : part))
      if (parts.length > 0) pending = []
      if (last !== '') pending.push(last)
      run(lines, controller)
    },
    flush(controller) {
      if (pending.length > 0) run([[pending.join(''), '']], controller)
    }
  })
}

/** A line that ends with a line feed, as line and break. */
const splitEnd = (line: string): [line: string, end: string] => (line.endsWith('\r') ? [line.slice(0, -1), '\r\n'] : [line, '\n'])

export type {LineError, LineErrorCode, NdjsonOptions} from './ndjson.js'
