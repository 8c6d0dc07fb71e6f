#!/usr/bin/env node
// Writes the table that the scorer is trained on: a row for each line of each text of a corpus (see corpus.mjs).
//
//   npm run features -- CORPUS OUT
//
// OUT/rows.bin holds the rows (32-bit floats), OUT/texts.json the names of the columns and, for each text, its article, fold, kind
// and number of rows, and for each row its label (1 noise, 0 body, -1 neither), words, and whether an extract's scorer is asked.
// Pages come as they are and in other layouts too: without blank lines or with one after each line, without indents and bullets.
import fs from 'node:fs'
import path from 'node:path'
import {countWords, extractors, foldOf, labelsByReference, readCorpus} from './corpus.mjs'

const [folder, out] = process.argv.slice(2)
if (!folder || !out) {
  console.error('features: expected the folder of a corpus and a folder to write to: npm run features -- CORPUS OUT')
  process.exit(2)
}
const dist = path.join(import.meta.dirname, '../dist')
const {presetDefault} = await import(`${dist}/index.js`)
const {columns, weigher} = await import(`${dist}/testing.js`)
const weigh = weigher([presetDefault])
const {articles, labelled, labelOf} = readCorpus(folder)

const inked = (text) => text.split('\n').filter((line) => line.trim() !== '')
const layouts = [
  (text) => text,
  (text) =>
    inked(text)
      .map((line) => line.trim())
      .join('\n'),
  (text) =>
    inked(text)
      .map((line) => line.trim().replace(/^[*•-] /, ''))
      .join('\n\n')
]

fs.mkdirSync(out, {recursive: true})
const file = fs.openSync(path.join(out, 'rows.bin'), 'w')
const texts = []
const add = (article, kind, text, label) => {
  const {rows, segments, input} = weigh(text)
  if (segments.length === 0) return
  const lines = segments.map(({start, end}) => text.slice(start, end))
  fs.writeSync(file, Buffer.from(rows.buffer))
  texts.push({
    id: article.id,
    fold: foldOf(article),
    kind,
    input,
    labels: label(lines),
    words: lines.map(countWords),
    open: segments.map(({open}) => Number(open))
  })
}
for (const [n, article] of articles.entries()) {
  if (article.page)
    for (const [k, layout] of layouts.entries())
      if (k === 0 || n % 2 === k - 1)
        add(article, k === 0 ? 'page' : 'layout', layout(article.page), (lines) => labelsByReference(lines, article.body, article.title))
  add(article, 'body', article.body, (lines) => lines.map(() => 0))
  if (labelled.has(article.id))
    for (const name of extractors)
      if (article[name]) add(article, name, article[name], (lines) => lines.map((line) => labelOf(article, line)))
}
fs.writeFileSync(path.join(out, 'texts.json'), JSON.stringify({columns, texts}))
console.log(`${texts.length} texts, ${columns.length} columns`)
