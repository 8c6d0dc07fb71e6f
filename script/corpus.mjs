// Reads a corpus: a folder with articles.jsonl.gz (an article a line: {id, title, body, and texts by extractor; `page` is the text of
// the whole page}), labels.tsv (the first 10 hex digits of sha1(id + NUL + trimmed line), and its label) and labelled-ids.json. A line
// of those articles without a label is body.
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const bodyLabels = new Set(['body', 'headline', 'dek', 'subhead', 'quote', 'note'])
export const extractors = ['readability', 'defuddle']
export const foldOf = (article) => (Number(article.id) % 2 === 0 ? 'a' : 'b')

export function readCorpus(folder) {
  const read = (name) => fs.readFileSync(path.join(folder, name))
  const articles = zlib
    .gunzipSync(read('articles.jsonl.gz'))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const labels = new Map(
    read('labels.tsv')
      .toString()
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
  )
  const labelled = new Set(JSON.parse(read('labelled-ids.json').toString()))
  /** 1 for noise, 0 for body, -1 where a careful editor could say either. */
  const labelOf = (article, line) => {
    const key = crypto.createHash('sha1').update(`${article.id}\0${line.trim()}`).digest('hex').slice(0, 10)
    const label = labels.get(key) ?? 'body'
    return label === '?' ? -1 : bodyLabels.has(label) ? 0 : 1
  }
  return {articles, labelled, labelOf}
}

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
export const countWords = (text) => words(text).length
const span = 4

/**
 * Labels of the lines of a page, by the reference: a line is body if the body holds its words in their order, or half of its runs of
 * four; a label of three words and fewer if it is a line of the body, near the article. Of lines that a page repeats, as many are body
 * as the body holds. The title is neither (references differ).
 */
export function labelsByReference(lines, body, title) {
  const reference = words(body)
  const joined = ` ${reference.join(' ')} `
  const runs = new Set()
  for (let i = 0; i + span <= reference.length; i++) runs.add(reference.slice(i, i + span).join(' '))
  const counts = new Map()
  for (const line of body.split('\n')) {
    const key = words(line).join(' ')
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const own = lines.map(words)
  const titled = words(title ?? '').join(' ')
  const labels = own.map((list) => {
    const key = list.join(' ')
    if (list.length === 0) return -1
    if (key === titled) return counts.has(key) ? 0 : -1
    if (list.length < span) return counts.has(key) ? 0 : 1
    if (joined.includes(` ${key} `)) return 0
    let hits = 0
    for (let i = 0; i + span <= list.length; i++) if (runs.has(list.slice(i, i + span).join(' '))) hits++
    return hits / (list.length - span + 1) >= 0.5 ? 0 : 1
  })
  const long = [...lines.keys()].filter((i) => labels[i] === 0 && own[i].length >= 8)
  const first = long[0] ?? 0
  const last = long.at(-1) ?? lines.length
  const places = new Map()
  for (const [i, list] of own.entries())
    if (labels[i] === 0) {
      const key = list.join(' ')
      places.set(key, [...(places.get(key) ?? []), i])
    }
  for (const [key, all] of places) {
    const held = Math.max(counts.get(key) ?? 0, 1)
    if (all.length <= held) continue
    const near = all.filter((i) => i >= first - 6 && i <= last + 6)
    const kept = new Set((near.length > 0 ? near : all).slice(0, held))
    for (const i of all) if (!kept.has(i)) labels[i] = 1
  }
  for (const [i, list] of own.entries()) if (labels[i] === 0 && list.length < span && (i < first - 8 || i > last + 12)) labels[i] = 1
  return labels
}
