/** The recipes of the README, run as they are. */
import {execFileSync, fork} from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import zlib from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {makeCommand} from '../src/cli/command.js'
import {separate} from '../src/index.js'
import {folder, run, shell} from './command.js'
import {seeds} from './fixtures.js'

const top = path.join(import.meta.dirname, '..')
const readme = fs.readFileSync(path.join(top, 'README.md'), 'utf8')
const {text, body} = seeds[1] as (typeof seeds)[number]
const row = (id: number, value = text) => JSON.stringify({id, text: value})
const mill = 'The bridge over the harbour will close in May, the council said on Monday, so that its cables can be replaced.'

/** The first block of code under a heading. */
function recipe(heading: string): string {
  const section = readme.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`))
  const code = /```\w+\n([\s\S]*?)```/.exec(section ?? '')?.[1]
  if (code === undefined) throw new Error(`README.md has no code under ${heading}`)
  return code
}

/** A folder where the package is installed. */
function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = folder({'package.json': '{"type": "module"}', 'node_modules/.keep': '', ...files})
  fs.symlinkSync(top, path.join(cwd, 'node_modules/strip-boilerplate'))
  for (const scope of ['@langchain', '@llamaindex'])
    fs.symlinkSync(path.join(top, 'node_modules', scope), path.join(cwd, 'node_modules', scope))
  return cwd
}

const hasPython = (() => {
  try {
    execFileSync('python3', ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
})()

describe('the README', () => {
  it('names each option of the command line', () => {
    const command = makeCommand('', {out: () => {}, err: () => {}})
    for (const {long, short} of command.options) for (const name of [long, short]) if (name) expect(readme).toContain(`\`${name}`)
  })
})

describe('the recipe for', () => {
  it('a stream', async () => {
    const article = JSON.stringify({page: {text}})
    const server = http.createServer((_, response) => response.end(`${article}\n`)).listen(0)
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`
    const cwd = project({'a.js': recipe('Streams').replace(/https:[^']*/, address)})
    expect(await run(process.execPath, ['a.js'], cwd)).toMatchObject({code: 0, err: '', out: `${JSON.stringify({page: {text}, body})}\n`})
    server.close()
  })
  it('a shell', async () => {
    const cwd = folder(
      Object.fromEntries(
        [1, 2, 3].map((id) => [
          `crawl/${id}.ndjson.gz`,
          zlib.gzipSync(`${row(id)}\n${id === 2 ? 'broken\n' : ''}${row(id, 'A short text.')}\n`)
        ])
      )
    )
    expect((await shell(recipe('A shell'), cwd)).err).toBe('')
    const unpack = (name: string) => zlib.gunzipSync(fs.readFileSync(path.join(cwd, name))).toString()
    const good = (id: number) => `${row(id, body)}\n${row(id, 'A short text.')}\n`
    for (const id of [1, 2, 3]) {
      expect(unpack(`clean/${id}.ndjson.gz`)).toBe(good(id))
      expect(unpack(`bad/${id}.ndjson.gz`).includes('"text":"broken"')).toBe(id === 2)
    }
    const rows = unpack('all.ndjson.gz').trim().split('\n')
    expect(rows).toHaveLength(7)
    expect(JSON.parse(rows[0] as string)).toEqual({id: 1, text: body, noise: separate(text).noise})
    expect(JSON.parse(fs.readFileSync(path.join(cwd, 'stats.json'), 'utf8'))).toMatchObject({lines: 7, articles: 6, errors: 1})
  })
  it('a queue worker', async () => {
    const cwd = project({'worker.js': recipe('A queue worker')})
    const worker = fork(path.join(cwd, 'worker.js'))
    worker.send({id: 7, text})
    const answer = await new Promise<{id: number; body: string; removed: {category: string; text: string}[]}>((resolve) =>
      worker.on('message', (message) => resolve(message as never))
    )
    worker.kill()
    expect(answer.id).toBe(7)
    expect(answer.removed.length).toBeGreaterThan(0)
    for (const {text: removed} of answer.removed) expect(text).toContain(removed)
    expect(answer.body.length + answer.removed.reduce((sum, {text: removed}) => sum + removed.length, 0)).toBe(text.length)
  })
  it('LangChain', async () => {
    const {code, out} = await run(process.execPath, ['a.js'], project({'a.js': recipe('LangChain')}))
    expect(code).toBe(0)
    expect(out).toContain(`${mill} {`)
    expect(out).toContain("source: 'harbour.txt'")
    expect(out).toContain("rule: 'en/read-more'")
  })
  it('LlamaIndex', async () => {
    expect(await run(process.execPath, ['a.js'], project({'a.js': recipe('LlamaIndex')}))).toMatchObject({
      code: 0,
      out: expect.stringContaining(mill)
    })
    expect((await run(process.execPath, ['a.js'], project({'a.js': recipe('LlamaIndex')}))).out).not.toContain('Ferry')
  })
  // Spark itself is too large for a test: this is what its `pipe` does with two partitions.
  const pyspark = `
import shlex, subprocess
class RDD:
    def __init__(self, parts): self.parts = parts
    def pipe(self, command):
        def one(part):
            result = subprocess.run(shlex.split(command), input="".join(line + "\\n" for line in part), capture_output=True, encoding="utf-8")
            return [line.rstrip("\\n") for line in result.stdout.split("\\n")[:-1]]
        return RDD([one(part) for part in self.parts])
    def filter(self, test): return RDD([[line for line in part if test(line)] for part in self.parts])
    def saveAsTextFile(self, name):
        import os
        os.mkdir(name)
        for i, part in enumerate(self.parts): open(f"{name}/part-{i:05}", "w", encoding="utf-8").write("".join(line + "\\n" for line in part))
class Context:
    def textFile(self, name):
        lines = open(name, encoding="utf-8").read().splitlines()
        return RDD([lines[:2], lines[2:]])
class Session:
    sparkContext = Context()
class Builder:
    def getOrCreate(self): return Session()
class SparkSession:
    builder = Builder()
`
  it.runIf(hasPython)('Spark', async () => {
    const cwd = folder({
      'pyspark/__init__.py': '',
      'pyspark/sql.py': pyspark,
      'a.py': recipe('Spark'),
      'articles.ndjson': `${row(1)}\n${row(2, 'A short text.')}\nbroken\n${row(4)}\n`
    })
    expect(await run('python3', ['a.py'], cwd)).toMatchObject({code: 0, err: ''})
    const part = (name: string) => fs.readFileSync(path.join(cwd, 'cleaned', name), 'utf8')
    const done = (id: number, value: string, cleaned: string) => `${JSON.stringify({id, text: value, body: cleaned})}\n`
    expect(part('part-00000')).toBe(done(1, text, body) + done(2, 'A short text.', 'A short text.'))
    expect(part('part-00001')).toBe(done(4, text, body))
  })
})
