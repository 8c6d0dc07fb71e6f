#!/usr/bin/env node
// Writes the lists of rules and detectors from the files that are there: src/rules/index.ts, src/rules/<language>/index.ts and
// src/detectors/index.ts. With --check, writes nothing and fails when one of them is stale.
import fs from 'node:fs'
import path from 'node:path'

const source = path.join(import.meta.dirname, '../src')
const check = process.argv.includes('--check')
const header = '/** Written by `npm run generate` from the files beside it: do not edit. */\n'
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const modules = (folder) =>
  fs
    .readdirSync(path.join(source, folder), {withFileTypes: true})
    .filter((item) => item.isDirectory() || (item.name.endsWith('.ts') && item.name !== 'index.ts'))
    .map((item) => ({
      name: item.name.replace(/\.ts$/, ''),
      from: item.isDirectory() ? `./${item.name}/index.js` : `./${item.name.replace(/\.ts$/, '.js')}`
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
const imports = (list) => list.map(({name, from}) => `import ${camel(name)} from '${from}'\n`).join('')
const names = (list) => list.map(({name}) => camel(name)).join(', ')

const files = {}
const languages = modules('rules')
for (const {name} of languages)
  if (fs.existsSync(path.join(source, 'rules', name))) {
    const list = modules(`rules/${name}`)
    files[`rules/${name}/index.ts`] =
      `${header}import type {Preset} from 'unified'\n${imports(list)}\nconst pack: Preset = {plugins: [${names(list)}]}\n\nexport default pack\n`
  }
files['rules/index.ts'] =
  `${header}import type {Pluggable} from 'unified'\n${imports(languages)}\n/** The packs of rules, by language. */\nexport const languages: Readonly<Record<string, Pluggable>> = {${names(languages)}}\n\nexport {${names(languages)}}\n`
const detectors = modules('detectors')
files['detectors/index.ts'] =
  `${header}import type {Preset} from 'unified'\n${imports(detectors)}\n/** All detectors. */\nexport const detectors: Preset = {plugins: [${names(detectors)}]}\n\nexport {${names(detectors)}}\n`

for (const [name, text] of Object.entries(files)) {
  const file = path.join(source, name)
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue
  if (check) {
    console.error(`src/${name} is stale: run \`npm run generate\`.`)
    process.exitCode = 1
  } else fs.writeFileSync(file, text)
}
