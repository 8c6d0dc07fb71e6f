/** The command line in a process of its own: pipes, signals, disks. */
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {bin, folder, shell} from './command.js'
import {seeds} from './fixtures.js'

const {text, body} = seeds[1] as (typeof seeds)[number]
const row = (id: number, value = text) => JSON.stringify({id, text: value})
const rows = (count: number) => `${Array.from({length: count}, (_, id) => row(id)).join('\n')}\n`

describe('strip-boilerplate', () => {
  it('ends quietly when its reader goes', async () => {
    const cwd = folder({'a.ndjson': rows(3000)})
    const {out, err} = await shell('strip-boilerplate --ndjson a.ndjson --stats | head -n 2; echo $PIPESTATUS', cwd)
    expect(out).toBe(`${row(0, body)}\n${row(1, body)}\n0\n`)
    expect(JSON.parse(err).lines).toBeLessThan(3000)
  })
  it('says that the disk is full', async () => {
    const cwd = folder({'a.ndjson': rows(500), 'b.txt': text})
    for (const [script, name] of [
      ['strip-boilerplate --ndjson a.ndjson > /dev/full', 'standard output'],
      ['strip-boilerplate < b.txt > /dev/full', 'standard output'],
      ['strip-boilerplate --report /dev/full b.txt > /dev/null', '/dev/full'],
      ['ln -s /dev/full c.gz; echo {} | strip-boilerplate --ndjson --errors c.gz', `${cwd}/c.gz`]
    ] as const)
      expect(await shell(script, cwd)).toMatchObject({
        code: 1,
        err: `strip-boilerplate: ${name}: cannot be written: the disk is full: free some space and run again (ENOSPC)\n`
      })
  })
  it('leaves whole lines when it is stopped', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      for (const end of ['', '.gz']) {
        const cwd = folder()
        const name = `in.ndjson${end}`
        const input = rows(2000)
        fs.writeFileSync(path.join(cwd, name), end ? zlib.gzipSync(input) : input)
        const child = spawn(process.execPath, [bin, '--ndjson', '--stats', '-o', 'out', name], {cwd})
        let err = ''
        child.stderr.setEncoding('utf8').on('data', (chunk) => {
          err += chunk
        })
        const target = path.join(cwd, 'out', name)
        while (!fs.existsSync(target)) await new Promise((resolve) => setTimeout(resolve, 5))
        child.kill(signal)
        const how = await new Promise((resolve) => child.on('close', (code, by) => resolve([code, by])))
        expect(how).toEqual([null, signal])
        const bytes = fs.readFileSync(target)
        const out = (end ? zlib.gunzipSync(bytes) : bytes).toString()
        const [counts, message] = err.trim().split('\n')
        expect(message).toBe(`strip-boilerplate: stopped by ${signal}; the lines that were written are whole`)
        const {lines} = JSON.parse(counts as string)
        expect(lines).toBeLessThan(2000)
        expect(out).toBe(
          rows(lines)
            .replaceAll(JSON.stringify(text), JSON.stringify(body))
            .slice(lines === 0 ? 1 : 0)
        )
      }
  })
  it('stops while it waits for input', async () => {
    const child = spawn(process.execPath, [bin, '--ndjson'])
    child.stdin.write(`${row(1)}\n{"id":2`)
    const out = await new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').once('data', resolve)
    })
    child.kill('SIGTERM')
    expect(await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))).toBe('SIGTERM')
    expect(out).toBe(`${row(1, body)}\n`)
  })
  it('reads no faster than it is read', async () => {
    const child = spawn(process.execPath, [bin, '--ndjson'])
    const line = `${row(1)}\n`
    let taken = 0
    const feed = () => {
      while (child.stdin.write(line) && taken < 50_000) taken++
    }
    child.stdin.on('drain', feed).on('error', () => {})
    feed()
    await new Promise((resolve) => setTimeout(resolve, 3000))
    expect(taken * line.length).toBeLessThan(5_000_000)
    child.kill('SIGKILL')
  })
  it('is plain without a terminal, and with NO_COLOR', async () => {
    const cwd = folder({'a.txt': text})
    expect((await shell('strip-boilerplate --explain a.txt', cwd)).out).not.toContain('\u001b')
    expect((await shell('FORCE_COLOR=1 strip-boilerplate --explain a.txt', cwd)).out).toContain('\u001b[9m')
    expect((await shell('NO_COLOR=1 FORCE_COLOR=1 strip-boilerplate --explain a.txt', cwd)).out).not.toContain('\u001b')
  })
})
