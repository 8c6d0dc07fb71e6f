/** The page of `--report`: one file, without anything from elsewhere; readable without its script, which only filters. */
import {createHash} from 'node:crypto'
import {categories, type Noise} from '../index.js'
import type {FrequentLine, ReportData, Shown} from './report.js'
import {script} from './report-script.js'
import {style} from './report-style.js'
import {sorted} from './stats.js'

/** Articles that are open at first. */
const open = 3

const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}
/** Text as HTML. Control characters are shown as what they are called. */
export const inHtml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (char) => marks[char] as string)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))

const number = (value: number): string => value.toLocaleString('en')
const percent = (part: number, whole: number): string => {
  const share = whole === 0 ? 0 : (part / whole) * 100
  return `${share > 0 && share < 10 ? share.toFixed(1) : Math.round(share)} %`
}
const plural = (value: number, word: string): string => `${number(value)} ${word}${value === 1 ? '' : 's'}`

/** A bar that says what a number beside it says, so it is not read out. */
const bar = (part: number, whole: number, kind = ''): string =>
  `<td class="bar" aria-hidden="true"><svg width="100%" height="14" class="${kind}"><rect width="${part === 0 ? 0 : Math.max(1, (part / whole) * 100)}%" height="14" rx="3"/></svg></td>`

/** Heads of columns of numbers. */
const counts = new Set(['Removals', 'Characters', 'Articles', 'Times'])

const table = (id: string, caption: string, heads: readonly string[], rows: readonly string[]): string =>
  rows.length === 0
    ? ''
    : `<section aria-labelledby="${id}"><h2 id="${id}">${caption}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table><thead><tr>${heads
        .map((head) => (head === '' ? '<td></td>' : `<th scope="col"${counts.has(head) ? ' class="n"' : ''}>${head}</th>`))
        .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`

function categoryTable({stats}: ReportData): string {
  const most = Math.max(...[...stats.categories.values()].map(({spans}) => spans))
  const rows = sorted(stats.categories).map(
    ([name, {spans, characters}]) =>
      `<tr><th scope="row" class="kind"><span class="swatch ${name}"></span>${name}</th><td class="n">${number(spans)}</td><td class="n">${number(characters)}</td>${bar(spans, most, name)}</tr>`
  )
  return table('categories', 'By category', ['Category', 'Removals', 'Characters', ''], rows)
}

function ruleTable({stats}: ReportData): string {
  const rows = sorted(stats.rules).map(
    ([name, {spans, characters}]) =>
      `<tr><th scope="row"><button type="button" data-find="${inHtml(name)}">${inHtml(name)}</button></th><td class="n">${number(spans)}</td><td class="n">${number(characters)}</td></tr>`
  )
  return table('rules', 'By rule', ['Rule', 'Removals', 'Characters'], rows)
}

function shareTable({shares}: ReportData): string {
  const most = Math.max(...shares)
  const rows = shares.map((count, i) => {
    const name = i === 0 ? 'nothing' : `${i === 1 ? 'up to' : `${(i - 1) * 10} to`} ${i * 10} %`
    return `<tr><th scope="row">${name}</th><td class="n">${number(count)}</td>${bar(count, most)}</tr>`
  })
  return table('shares', 'Share removed', ['Removed', 'Articles', ''], rows)
}

function lineTable({lines, isRough}: ReportData): string {
  const row = ({text, count, category, rule}: FrequentLine): string =>
    `<tr><td class="n">${number(count)}</td><td dir="auto" class="line">${inHtml(text)}</td><td class="kind"><span class="swatch ${category}"></span>${category}</td><td>${inHtml(rule)}</td></tr>`
  const title = `Most frequent removals${isRough ? ' (counts are lower bounds)' : ''}`
  return table('lines', title, ['Times', 'Text', 'Category', 'Rule'], lines.map(row))
}

function body({text, separation}: Shown): string {
  let html = ''
  let at = 0
  for (const one of separation.noise) {
    html += inHtml(text.slice(at, one.start)) + removal(text.slice(one.start, one.end), one)
    at = one.end
  }
  return html + inHtml(text.slice(at))
}

/** Struck through but for the breaks around it, then why. */
function removal(span: string, {category, rule, score, reason}: Noise): string {
  const words = span.trim() || span
  const at = span.indexOf(words)
  const why = `<span class="why ${category}"><b>${category}</b> ${inHtml(rule)} ${score.toFixed(2)}: ${inHtml(reason)}</span>`
  return `${span.slice(0, at)}<del class="${category}">${inHtml(words)}</del>${why}${span.slice(at + words.length)}`
}

function article(shown: Shown, index: number): string {
  const {name, text, separation} = shown
  const {noise, warnings} = separation
  const removed = noise.reduce((sum, {start, end}) => sum + end - start, 0)
  const kinds = [...new Set(noise.map(({category}) => category))]
  const count = noise.length === 0 ? 'nothing removed' : `${plural(noise.length, 'removal')}, ${percent(removed, text.length)}`
  const notes = warnings.map(({code, message}) => `<p class="warning"><b>${inHtml(code)}</b>: ${inHtml(message)}</p>`)
  return `<li data-kinds="${kinds.join(' ')}"><details${index < open ? ' open' : ''}><summary><span class="name">${inHtml(name)}</span> <span class="count">${count}</span> ${kinds
    .map((kind) => `<span class="kind"><span class="swatch ${kind}"></span>${kind}</span>`)
    .join(' ')}</summary>${notes.join('')}<div class="text" dir="auto">${body(shown)}</div></details></li>`
}

function filters({stats}: ReportData): string {
  const boxes = categories
    .filter((name) => stats.categories.has(name))
    .map((name) => `<label><input type="checkbox" name="kind" value="${name}" checked><span class="swatch ${name}"></span>${name}</label>`)
  return `<form id="filters" role="search" hidden><label class="find">Search articles, rules and reasons <input type="search" id="find" autocomplete="off"></label>
<fieldset><legend>Categories</legend>${boxes.join('')}<span class="buttons"><button type="button" id="all">All</button><button type="button" id="none">None</button></span></fieldset>
<div class="switches"><label><input type="checkbox" id="whole" checked>Articles that did not change</label><label><input type="checkbox" id="why" checked>Reasons</label>
<span class="buttons"><button type="button" id="open">Open all</button><button type="button" id="close">Close all</button></span></div>
<p id="status" role="status"></p></form>`
}

/** The page. */
export function pageOf(data: ReportData): string {
  const {stats, articles} = data
  const tiles: [name: string, value: string, note: string][] = [
    ['Articles', number(stats.articles), stats.blank > 0 ? `and ${plural(stats.blank, 'blank line')}` : ''],
    ['Changed', percent(stats.changed, stats.articles), plural(stats.changed, 'article')],
    ['Removed', percent(stats.removed, stats.characters), `${number(stats.removed)} of ${plural(stats.characters, 'character')}`],
    ['Failed', number(stats.errors + stats.filesFailed), `${plural(stats.errors, 'line')}, ${plural(stats.filesFailed, 'file')}`]
  ]
  const limit = articles.length < stats.articles ? `<p>Shown are ${number(articles.length)} of ${number(stats.articles)} articles.</p>` : ''
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'">
<title>What strip-boilerplate removed</title><style>${style}</style></head>
<body><a class="skip" href="#articles">To the articles</a><main><h1>What strip-boilerplate removed</h1>
<dl class="tiles">${tiles.map(([name, value, note]) => `<div><dt>${name}</dt><dd><strong>${value}</strong> <span>${note}</span></dd></div>`).join('')}</dl>
<div class="tables">${categoryTable(data)}${shareTable(data)}${ruleTable(data)}${lineTable(data)}</div>
<section aria-labelledby="articles"><h2 id="articles" tabindex="-1">Articles</h2>${limit}${filters(data)}
<ol id="list">${articles.map(article).join('\n')}</ol></section></main>
<script>${script}</script></body></html>
`
}
