/** What outputs do when they fail, and the bar on a terminal. */
import fs from 'node:fs'
import path from 'node:path'
import {PassThrough, Writable} from 'node:stream'
import zlib from 'node:zlib'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {ClosedPipe, inWords, OutputError} from '../src/cli/errors.js'
import {Progress} from '../src/cli/progress.js'
import {fdSink, fileSink, streamSink} from '../src/cli/sink.js'
import {folder, here} from './command.js'
import {seeds} from './fixtures.js'

const {text} = seeds[1] as (typeof seeds)[number]

describe('an output', () => {
  it('is written whole, and packed', async () => {
    const cwd = folder()
    for (const name of ['a/b.txt', 'a/b.gz']) {
      const sink = fileSink(path.join(cwd, name))
      for (let i = 0; i < 300; i++) await sink.write(text)
      await sink.close()
      const bytes = fs.readFileSync(path.join(cwd, name))
      expect((name.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString()).toBe(text.repeat(300))
    }
  })
  it('says that the disk is full', async () => {
    const full = fs.openSync('/dev/full', 'w')
    await expect(fdSink(full, 'a').write('x')).rejects.toThrow(
      'a: cannot be written: the disk is full: free some space and run again (ENOSPC)'
    )
    fs.closeSync(full)
    const cwd = folder()
    fs.symlinkSync('/dev/full', path.join(cwd, 'a.gz'))
    const sink = fileSink(path.join(cwd, 'a.gz'))
    const random = () => Buffer.from(Array.from({length: 50_000}, () => Math.random() * 256)).toString('latin1')
    const writing = (async () => {
      for (let i = 0; i < 1000; i++) await sink.write(random())
    })()
    await expect(writing).rejects.toThrow(OutputError)
    await expect(sink.close()).rejects.toThrow('ENOSPC')
  })
  it('that cannot be made fails', async () => {
    const cwd = folder({file: ''})
    expect(() => fileSink(path.join(cwd, 'file/a.txt'))).toThrow(OutputError)
    expect(await here(['-o', 'file/x', 'file'], '', {cwd})).toMatchObject({code: 1, err: expect.stringContaining('cannot be written')})
  })
  it('whose reader has gone is told apart', async () => {
    const broken = new Writable({write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), {code: 'EPIPE'}))})
    const sink = streamSink(broken, 'a')
    await expect(sink.write('x')).rejects.toThrow(ClosedPipe)
    await expect(sink.write('x')).rejects.toThrow(ClosedPipe)
    expect(await here(['--ndjson'], '{"text":"x"}\n', {stdout: streamSink(new Writable({write: broken._write}), 'a')})).toMatchObject({
      code: 0,
      err: ''
    })
  })
  it('waits until it is taken', async () => {
    const stream = new PassThrough({highWaterMark: 1})
    const sink = streamSink(stream, 'a')
    let taken = false
    const writing = Promise.all([sink.write('xx'), sink.write('yy')]).then(() => {
      taken = true
    })
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(taken).toBe(false)
    stream.resume()
    await writing
  })
  it('fails with words for what is known', () => {
    expect(inWords(Object.assign(new Error('x'), {code: 'EACCES'}))).toBe('no permission (EACCES)')
    expect(inWords(new Error('x'))).toBe('x')
  })
})

describe('the bar', () => {
  afterEach(() => {
    vi.useRealTimers()
  })
  const terminal = () => {
    const stream = Object.assign(new PassThrough(), {isTTY: true, columns: 120, cursorTo: () => true, clearLine: () => true})
    let shown = ''
    stream.on('data', (chunk) => {
      shown += chunk
    })
    return {stream: stream as unknown as NodeJS.WritableStream, shown: () => shown}
  }
  it('shows how far long work is', async () => {
    for (const total of [1000, undefined]) {
      const {stream, shown} = terminal()
      vi.useFakeTimers()
      const bar = new Progress(stream, total)
      bar.update(1, 10)
      await vi.advanceTimersByTimeAsync(1000)
      expect(shown()).toBe('')
      for (let i = 2; i < 8; i++) {
        await vi.advanceTimersByTimeAsync(1000)
        bar.update(i * 1000, i * 100)
      }
      await vi.advanceTimersByTimeAsync(1000)
      bar.stop()
      vi.useRealTimers()
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(shown()).toMatch(/[1-7],000 articles, [\d,]+ a second/)
      if (total === undefined) expect(shown()).toContain('0.0 MB')
      else expect(shown()).toMatch(/\d+ %.* \d+ s left/)
    }
  })
  it('is not shown without a terminal', () => {
    const bar = new Progress(undefined, 10)
    bar.update(1, 1)
    bar.stop()
  })
})
