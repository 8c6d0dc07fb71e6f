#!/usr/bin/env node
// What the library costs beside others, in one run: medians of interleaved rounds.
//
//   npm run bench -- [CORPUS] [--rounds 9] [--write]
//
// CORPUS is a folder as texts.mjs reads it; without one, fixtures/ are measured. --write puts the table into the README.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {contendersFor} from './contenders.mjs'
import {measure} from './rounds.mjs'
import {readTexts} from './texts.mjs'

const {values, positionals} = parseArgs({
  options: {rounds: {type: 'string', default: '9'}, write: {type: 'boolean', default: false}},
  allowPositionals: true
})
// Extractors complain of pages on the console: that is no part of the table, and would be timed.
const {log} = console
for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = () => {}

const texts = readTexts(positionals[0])
const results = measure(contendersFor(texts), Number(values.rounds), (round, name) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[Kround ${round + 1} of ${values.rounds}: ${name}`)
})
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')

const size = (list) => list.reduce((sum, text) => sum + text.length, 0)
const short = (number) => (number < 10 ? number.toFixed(number < 1 ? 2 : 1) : Math.round(number).toLocaleString('en'))
const rate = ({texts: own, ms}) => own.length / (ms / 1000)
const rows = results
  .filter((item) => !item.unlisted)
  .map((item) => `| ${[item.name, item.on, short(size(item.texts) / item.ms / 1000), short(rate(item)), short(item.ratio)].join(' | ')} |`)
const of = (id) => results.find((item) => item.id === id)
const times = (a, b) => short(rate(of(a)) / rate(of(b)))
const text = [
  '| what | on | Mchar/s | articles/s | × split |',
  '| --- | --- | ---: | ---: | ---: |',
  ...rows,
  '',
  `In articles a second, \`clean\` does ${times('htmlBodies', 'readability')} times what Readability with linkedom does of the same articles, ` +
    `${times('htmlPages', 'readability')} times on the text of the same pages, and ${times('clean', 'c4')} times what the rules of C4 do; \`separate\` takes ` +
    `${(of('separate').ms / of('clean').ms).toFixed(2)} times as long as \`clean\`.`,
  '',
  `On ${texts.from} (${texts.bodies.length} articles, ${short(size(texts.bodies) / 1e6)} million characters; HTML of ${texts.html.length}), ` +
    `Node ${process.versions.node}, ${os.cpus()[0]?.model ?? os.arch()}, one thread.`
].join('\n')
log(text)

if (values.write) {
  const file = path.join(import.meta.dirname, '../README.md')
  const readme = fs.readFileSync(file, 'utf8')
  const written = readme.replace(
    /(<!-- bench start[^>]*-->)[\s\S]*(<!-- bench end -->)/,
    (_, start, end) => `${start}\n\n${text}\n\n${end}`
  )
  if (!written.includes(text)) throw new Error('README.md has no place for the table: <!-- bench start --> and <!-- bench end -->')
  fs.writeFileSync(file, written)
}
