/** Bytes of an input, unpacked, and whole lines of them. */
import {isUtf8} from 'node:buffer'
import fs from 'node:fs'
import {addAbortSignal, pipeline, type Readable} from 'node:stream'
import {decompressor} from './compression.js'
import {RunError} from './errors.js'
import type {Input} from './inputs.js'

/** Bytes after which a line is refused: its text and that of an error object must fit into a string. */
export const longestLine = 128 * 1024 * 1024

/** An input that is being read. */
export interface Source {
  /** Its bytes, unpacked. */
  bytes: Readable
  /** How many were read so far, before they are unpacked. */
  read(): number
}

/** Open an input; `signal` ends it. */
export function open(input: Input, stdin: Readable, signal: AbortSignal): Source {
  const unpack = input.file === undefined ? undefined : decompressor(input.file)
  const raw = input.file === undefined ? stdin : fs.createReadStream(input.file, {highWaterMark: 256 * 1024})
  addAbortSignal(signal, raw)
  return {
    // A failure of either ends both; who reads the last one hears of it.
    bytes: unpack ? pipeline(raw, unpack, () => {}) : raw,
    read: () => (raw as {bytesRead?: number}).bytesRead ?? 0
  }
}

/** All of it, as text. */
export async function readText(bytes: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size > 2 ** 29 - 25) throw new RunError('longer than 512 MB, the longest text that can be held')
  }
  const all = Buffer.concat(chunks)
  if (!isUtf8(all)) throw new RunError(`not valid UTF-8 from byte ${firstWrong(all)} on: convert it first`)
  return all.toString()
}

/** Offset of the first byte that is no UTF-8. */
export function firstWrong(bytes: Buffer): number {
  const text = bytes.toString()
  let offset = 0
  // What is wrong became U+FFFD; one that was there has bytes of its own.
  for (let at = 0; ; ) {
    const next = text.indexOf('\ufffd', at)
    offset += Buffer.byteLength(text.slice(at, next === -1 ? text.length : next))
    if (next === -1 || bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset
    offset += 3
    at = next + 1
  }
}

/** Pieces that end where a line ends, save the last: with their breaks. */
export async function* wholeLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let pending: Buffer[] = []
  let size = 0
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(10) + 1
    if (end > 0) {
      yield pending.length > 0 ? Buffer.concat([...pending, chunk.subarray(0, end)]) : chunk.subarray(0, end)
      pending = []
      size = 0
    }
    if (end < chunk.length) pending.push(end > 0 ? chunk.subarray(end) : chunk)
    size += chunk.length - end
    if (size > longestLine) throw new RunError(`a line is longer than ${longestLine / 1024 / 1024} MB: is it NDJSON, one object a line?`)
  }
  if (size > 0) yield Buffer.concat(pending)
}

/** A line, its break, and its bytes if they are no UTF-8. */
export interface Line {
  text: string
  end: '' | '\n' | '\r\n'
  wrong?: Buffer
}

/** The lines of a piece. */
export function* linesOf(piece: Buffer): Generator<Line, void, undefined> {
  if (isUtf8(piece)) {
    const text = piece.toString()
    for (let at = 0; at < text.length; ) {
      const feed = text.indexOf('\n', at)
      if (feed === -1) {
        yield {text: text.slice(at), end: ''}
        return
      }
      const hasReturn = feed > at && text[feed - 1] === '\r'
      yield {text: text.slice(at, hasReturn ? feed - 1 : feed), end: hasReturn ? '\r\n' : '\n'}
      at = feed + 1
    }
    return
  }
  for (let at = 0; at < piece.length; ) {
    const feed = piece.indexOf(10, at)
    const next = feed === -1 ? piece.length : feed + 1
    const hasReturn = feed > at && piece[feed - 1] === 13
    const bytes = piece.subarray(at, feed === -1 ? next : hasReturn ? feed - 1 : feed)
    const line: Line = {text: bytes.toString(), end: feed === -1 ? '' : hasReturn ? '\r\n' : '\n'}
    yield isUtf8(bytes) ? line : {...line, wrong: bytes}
    at = next
  }
}
