/** Compression by file name: `.gz`, and `.zst` where this Node has it. */
import type {Duplex} from 'node:stream'
import zlib from 'node:zlib'
import {RunError} from './errors.js'

/** Not in the types of Node 20. */
const zstd = zlib as unknown as {createZstdCompress?: () => Duplex; createZstdDecompress?: () => Duplex}

function zstdOrFail(name: string, make: (() => Duplex) | undefined): Duplex {
  if (make) return make()
  throw new RunError(
    `${name}: this Node (${process.version}) has no zstd: use Node 22.15 or later, or pipe the text through the program zstd`
  )
}

/** What unpacks a file of this name; nothing for plain text. */
export function decompressor(name: string): Duplex | undefined {
  if (/\.gz$/i.test(name)) return zlib.createGunzip({chunkSize: 256 * 1024})
  return /\.zst$/i.test(name) ? zstdOrFail(name, zstd.createZstdDecompress) : undefined
}

/** What packs a file of this name; nothing for plain text. */
export function compressor(name: string): Duplex | undefined {
  if (/\.gz$/i.test(name)) return zlib.createGzip()
  return /\.zst$/i.test(name) ? zstdOrFail(name, zstd.createZstdCompress) : undefined
}
