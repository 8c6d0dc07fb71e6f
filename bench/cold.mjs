#!/usr/bin/env node
// What a short-lived process pays: the import of the library over that of unified and vfile, the first call of `clean`, and the memory
// that it leaves in use. Each in fresh processes, medians of nine.
//
//   npm run bench:cold
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const top = path.join(import.meta.dirname, '..')
const seed = fs.readdirSync(path.join(top, 'fixtures/seeds')).find((name) => /\d\.txt$/.test(name))
const page = [...Array(60).fill('Menu'), fs.readFileSync(path.join(top, 'fixtures/seeds', seed), 'utf8'), ...Array(60).fill('Menu')].join(
  '\n'
)

const measured = (article, input) => `
import {readFileSync} from 'node:fs'
import 'unified'
import 'vfile'
const memory = () => {
  gc()
  const {heapUsed, external} = process.memoryUsage()
  return (heapUsed + external) / 1e6
}
const text = ${article}
const start = performance.now()
const {createCleaner, ...library} = await import('strip-boilerplate')
const imported = performance.now()
const {clean} = ${input ? `createCleaner({input: '${input}'})` : 'library'}
const before = memory()
const ready = performance.now()
clean(text)
const first = performance.now()
clean(text)
const second = performance.now()
console.log(JSON.stringify({imported: imported - start, first: first - ready, second: second - first, memory: memory() - before}))
`
const base = `
const start = performance.now()
await import('unified')
await import('vfile')
console.log(JSON.stringify({imported: performance.now() - start}))
`
const run = (code) =>
  JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', code], {cwd: top, encoding: 'utf8'}))
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1]
const kinds = {
  base,
  extract: measured(`readFileSync('fixtures/seeds/${seed}', 'utf8')`),
  page: measured(JSON.stringify(page), 'page')
}
const results = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]))
for (let round = 0; round < 9; round++) for (const [kind, code] of Object.entries(kinds)) results[kind].push(run(code))
const of = (kind, field) => median(results[kind].map((result) => result[field])).toFixed(1)

console.log(`| what | measured | at most |
| --- | ---: | ---: |
| import of unified and vfile | ${of('base', 'imported')} ms | |
| import of the library, over that | ${of('extract', 'imported')} ms | 5 ms |
| first \`clean\` of an extract | ${of('extract', 'first')} ms | 40 ms |
| second \`clean\` of it | ${of('extract', 'second')} ms | |
| memory in use after it, over before | ${of('extract', 'memory')} MB | 3 MB |
| first \`clean\` of a page | ${of('page', 'first')} ms | 40 ms |
| memory in use after it, over before | ${of('page', 'memory')} MB | 3 MB |`)
