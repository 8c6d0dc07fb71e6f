/** Where text is written to: each write waits until it is taken, and a failure is told at once. */
import fs from 'node:fs'
import path from 'node:path'
import type {Duplex, Writable} from 'node:stream'
import {promisify} from 'node:util'
import {compressor} from './compression.js'
import {ClosedPipe, inWords, OutputError} from './errors.js'

export interface Sink {
  /** Resolves when the text is taken; rejects with `ClosedPipe` or `OutputError`. */
  write(text: string): Promise<void>
  close(): Promise<void>
}

const write = promisify(fs.write)

/** All of it: the system may take only a part, most of all on a disk that is nearly full. */
async function writeAll(fd: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await write(fd, bytes, at, bytes.length - at, null)).bytesWritten
}

const failure = (name: string, error: unknown): Error =>
  (error as NodeJS.ErrnoException).code === 'EPIPE' ? new ClosedPipe() : new OutputError(`${name}: cannot be written: ${inWords(error)}`)

/** A sink that writes to an open file. */
export function fdSink(fd: number, name: string): Sink {
  return {
    async write(text) {
      try {
        await writeAll(fd, Buffer.from(text))
      } catch (error) {
        throw failure(name, error)
      }
    },
    async close() {}
  }
}

/** A sink that writes to a pipe, a terminal, or any stream. */
export function streamSink(stream: Writable, name: string): Sink {
  let failed: Error | undefined
  stream.on('error', (error) => {
    failed ??= failure(name, error)
  })
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failed) reject(failed)
        else
          stream.write(text, (error) => {
            if (error) reject(failed ?? failure(name, error))
            else resolve()
          })
      }),
    async close() {}
  }
}

/** A sink that makes a file, and the folders that it lies in; compressed if its name says so. */
export function fileSink(file: string): Sink {
  const compress = compressor(file)
  let fd: number
  try {
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fd = fs.openSync(file, 'w')
  } catch (error) {
    throw failure(file, error)
  }
  const plain = fdSink(fd, file)
  const close = async (): Promise<void> => {
    try {
      fs.closeSync(fd)
    } catch (error) {
      throw failure(file, error)
    }
  }
  return compress ? compressedSink(compress, plain, close) : {write: plain.write, close}
}

function compressedSink(compress: Duplex, plain: Sink, close: () => Promise<void>): Sink {
  let failed: unknown
  compress.on('error', (error) => {
    failed ??= error
  })
  const pump = (async () => {
    for await (const chunk of compress) await plain.write(chunk)
  })().catch((error) => {
    failed ??= error
  })
  const check = (): void => {
    if (failed) throw failed
  }
  return {
    async write(text) {
      check()
      if (!compress.write(text)) await Promise.race([new Promise((resolve) => compress.once('drain', resolve)), pump])
      check()
    },
    async close() {
      compress.end()
      await pump
      await close()
      check()
    }
  }
}
