#!/usr/bin/env node
// Measures how often each rule and detector is right, and writes src/precisions.ts.
//
//   npm run measure -- CORPUS [--fold a|b] [--write] [--show ID]
//
// CORPUS is a folder as corpus.mjs reads it.
// Evidence on a whole line counts as right when the label is a kind of noise and as wrong when it is a kind of body. References hold
// noise of their own, so evidence on the bodies of articles that are not labelled is shown, and counts for nothing.
import fs from 'node:fs'
import path from 'node:path'
import {extractors, foldOf, readCorpus} from './corpus.mjs'

const argv = process.argv.slice(2)
const flag = (name, fallback) => {
  const at = argv.indexOf(name)
  return at < 0 ? fallback : argv.splice(at, 2)[1]
}
const fold = flag('--fold', 'a')
const show = flag('--show')
const build = path.resolve(flag('--build', path.join(import.meta.dirname, '../dist')))
const write = argv.includes('--write')
const corpus = argv.find((item) => !item.startsWith('--'))
if (!corpus) {
  console.error('measure: expected the folder of a corpus, got nothing: npm run measure -- CORPUS')
  process.exit(2)
}
const {presetDefault} = await import(`${build}/index.js`)
const {explainer, registered} = await import(`${build}/testing.js`)
const explain = explainer([presetDefault])
const {rules, detectors} = registered([presetDefault])
const known = new Map([...rules, ...detectors].map((item) => [item.id, item]))

const {articles, labelled, labelOf} = readCorpus(corpus)

const counts = new Map()
const count = (id, kind, line, article) => {
  const row = counts.get(id) ?? {right: 0, wrong: 0, inBodies: 0}
  row[kind]++
  counts.set(id, row)
  if (id === show) console.log(`${kind.padEnd(8)} ${article} ${line.slice(0, 160)}`)
}
const take = (article, text, labelOf) => {
  for (const {start, end, evidence} of explain(text)) {
    const line = text.slice(start, end)
    const label = labelOf(line)
    if (label === -1) continue
    for (const id of new Set(evidence.filter((item) => item.end - item.start >= 0.8 * (end - start)).map((item) => item.rule)))
      count(id, label === undefined ? 'inBodies' : label === 0 ? 'wrong' : 'right', line, article.id)
  }
}
for (const article of articles) {
  if (foldOf(article) !== fold) continue
  if (labelled.has(article.id)) {
    for (const name of extractors) if (article[name]) take(article, article[name], (line) => labelOf(article, line))
  } else take(article, article.body, () => undefined)
}
const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
if (!show) {
  console.log('right  wrong  precision  in bodies  rule or detector')
  for (const [id, {right, wrong, inBodies}] of rows)
    console.log(
      `${String(right).padStart(5)}  ${String(wrong).padStart(5)}  ${(right / (right + wrong)).toFixed(3).padStart(9)}  ${String(inBodies).padStart(9)}  ${id}`
    )
  console.log(`${known.size - rows.length} of ${known.size} never spoke`)
}
if (write) {
  const file = path.join(import.meta.dirname, '../src/precisions.ts')
  const header = fs.readFileSync(file, 'utf8').split('= {')[0]
  const entries = rows.filter(([, {right, wrong}]) => right + wrong > 0).map(([id, {right, wrong}]) => `  '${id}': [${right}, ${wrong}]`)
  fs.writeFileSync(file, `${header}= {\n${entries.join(',\n')}\n}\n`)
}
