// Texts to measure on: of a corpus (a folder with articles.jsonl.gz, an article a line: {id, body, readability, defuddle, page}, and
// html/ID.html.gz), or of fixtures/ when there is none.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const fixtures = path.join(import.meta.dirname, '../fixtures')
const unpack = (file) => zlib.gunzipSync(fs.readFileSync(file)).toString()

/**
 * What is measured on: `bodies` without noise, `extracts` with it, `pages`; and `html`, with the bodies and pages of the same articles.
 */
export const readTexts = (corpus) => (corpus ? fromCorpus(corpus) : fromFixtures())

function fromCorpus(folder) {
  const articles = unpack(path.join(folder, 'articles.jsonl.gz'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const file = ({id}) => path.join(folder, 'html', `${id}.html.gz`)
  const withHtml = articles.filter((article) => article.body && fs.existsSync(file(article)))
  return {
    from: 'a corpus',
    bodies: articles.map(({body}) => body).filter(Boolean),
    extracts: articles.flatMap(({readability, defuddle}) => [readability, defuddle]).filter(Boolean),
    pages: articles.map(({page}) => page).filter(Boolean),
    html: withHtml.map((article) => unpack(file(article))),
    htmlBodies: withHtml.map(({body}) => body),
    htmlPages: withHtml.map(({page}) => page)
  }
}

/** Fixtures hold neither pages nor HTML, so both are made of their articles, and of the labels in them as menus. */
function fromFixtures() {
  const read = (folder, end) =>
    fs
      .readdirSync(path.join(fixtures, folder))
      .filter((name) => name.endsWith(end))
      .sort()
      .map((name) => fs.readFileSync(path.join(fixtures, folder, name), 'utf8'))
  const bodies = [...read('whole', '.txt'), ...read('languages', '.whole.txt')]
  const marked = read('languages', '.article.txt')
  const marks = /\{\{\w+: ([\s\S]*?)\}\}/g
  const extracts = marked.map((text) => text.replace(marks, '$1'))
  const menus = marked.map((text) => [...text.matchAll(marks)].map(([, words]) => words.trim()).join('\n'))
  const pages = extracts.map((text, i) => `${menus[i]}\n${text.replace(/\n{2,}/g, '\n')}\n${menus[i]}`)
  return {from: 'fixtures', bodies, extracts, pages, html: extracts.map(asHtml), htmlBodies: extracts, htmlPages: pages}
}

const escapeHtml = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const asHtml = (text) => {
  const lines = text.split('\n').filter((line) => line.trim())
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')
  return `<!doctype html><html><head><title>${escapeHtml(lines[0])}</title></head><body><article>\n${paragraphs}\n</article></body></html>`
}

/** The first texts, until they hold this many characters. */
export function some(texts, characters) {
  let left = characters
  return texts.filter((text) => {
    left -= text.length
    return left + text.length > 0
  })
}
