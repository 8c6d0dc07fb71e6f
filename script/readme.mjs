#!/usr/bin/env node
// Writes the table of rules into the README, from the rules' own examples. With --check, writes nothing and fails when it is stale.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {build} from 'esbuild'

const top = path.join(import.meta.dirname, '..')
const file = path.join(top, 'README.md')
const bundle = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'strip-boilerplate-')), 'library.mjs')
await build({
  stdin: {
    contents:
      "export {presetDefault} from './src/index.ts'\nexport {registered, unmark} from './src/testing.ts'\nexport {places, company} from './src/context.ts'\nexport {languages} from './src/rules/index.ts'",
    resolveDir: top
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle
})
const {presetDefault, registered, unmark, places, company, languages} = await import(bundle)
const {rules, detectors} = registered([presetDefault])

const names = new Intl.DisplayNames('en', {type: 'language'})
const cell = (text) => text.replace(/[|\\`<>*_[\]]/g, '\\$&').replace(/\s+/g, ' ')
const shown = (example) => {
  const {text, spans} = unmark(example)
  const [start, end] = spans[0]
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return cell(words.length > 90 ? `${words.slice(0, 88)}…` : words)
}
const table = (rows) => ['| id | category | removes | for example |', '| --- | --- | --- | --- |', ...rows].join('\n')
const row = (item) =>
  `| \`${item.id}\` | ${item.category} | ${item.removes ?? 'segment'} | ${/\p{L}/u.test(item.examples[0]) ? shown(item.examples[0]) : ''} |`
const sections = Object.keys(languages).map((language) => {
  const own = rules.filter((rule) => rule.language === language)
  const strings = own.reduce((sum, rule) => sum + (rule.lines?.length ?? 0), 0)
  const title = `${names.of(language)} (\`${language}\`): ${own.length} rules${strings > 0 ? `, ${strings} whole-line strings among them` : ''}`
  return `<details><summary>${title.replace(/`(.*?)`/g, '<code>$1</code>')}</summary>\n\n${table(own.map(row))}\n\n</details>`
})
const context = ['| id | what it says |', '| --- | --- |', ...[company, ...places].map(({id, reason}) => `| \`${id}\` | ${reason} |`)].join(
  '\n'
)
const text = `Detectors, for any language:\n\n${table(detectors.map(row))}\n\nWhat the place of a line says, once noise is known around it:\n\n${context}\n\nRules, by language:\n\n${sections.join('\n\n')}`

const readme = fs.readFileSync(file, 'utf8')
const written = readme.replace(/(<!-- rules start[^>]*-->)[\s\S]*(<!-- rules end -->)/, (_, start, end) => `${start}\n\n${text}\n\n${end}`)
if (written !== readme) {
  if (process.argv.includes('--check')) {
    console.error('The table of rules in README.md is stale: run `npm run generate`.')
    process.exitCode = 1
  } else fs.writeFileSync(file, written)
}
