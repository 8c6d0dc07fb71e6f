import fs from 'node:fs'
import path from 'node:path'
import {build as esbuild, type Plugin} from 'esbuild'
import {defineConfig} from 'tsup'
import ts from 'typescript'
import {packs} from './script/packs.mjs'

/**
 * Detectors as they are built: without examples, which are tests, and made on first use. An engine reads a regular expression where it
 * stands, even in a function that is not called, and one with `\p` is slow to read, so those become text.
 */
const lazyDetectors: Plugin = {
  name: 'lazy-detectors',
  setup(build) {
    build.onLoad({filter: /[\\/]src[\\/]detectors[\\/].*\.ts$/}, ({path: name}) => {
      const text = fs.readFileSync(name, 'utf8')
      if (path.basename(name) === 'index.ts') return {contents: text, loader: 'ts'}
      const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true)
      const swaps: [start: number, end: number, by: string][] = []
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAssignment(node) && /^(?:examples|nearMisses)$/.test(node.name.getText())) {
          const end = node.getEnd()
          swaps.push([node.getFullStart(), text[end] === ',' ? end + 1 : end, ''])
        } else if (ts.isRegularExpressionLiteral(node) && ts.isVariableDeclaration(node.parent) && /\\p\{/i.test(node.text)) {
          const slash = node.text.lastIndexOf('/')
          const parts = [node.text.slice(1, slash), node.text.slice(slash + 1)].map((part) => JSON.stringify(part))
          swaps.push([node.getStart(), node.getEnd(), `new RegExp(${parts.join(', ')})`])
        } else ts.forEachChild(node, visit)
      }
      visit(file)
      const written = (node: ts.Statement): string => {
        const from = ts.isExportAssignment(node) ? node.expression.getStart() : node.getStart()
        let out = ts.isExportAssignment(node) ? 'return ' : ''
        let at = from
        for (const [start, end, by] of swaps.filter(([start]) => start >= from && start < node.getEnd())) {
          out += text.slice(at, start) + by
          at = end
        }
        return out + text.slice(at, node.getEnd())
      }
      const imports = file.statements.filter(ts.isImportDeclaration)
      const own = [
        ...file.statements.filter((node) => !ts.isImportDeclaration(node) && !ts.isExportAssignment(node)),
        ...file.statements.filter(ts.isExportAssignment)
      ]
      const make = `const make = () => {\n${own.map(written).join('\n')}\n}\nlet made`
      const pack = 'export default function () { made ??= make(); made.call(this) }'
      return {contents: `${imports.map(written).join('\n')}\n${make}\n${pack}`, loader: 'ts'}
    })
  }
}

const rules = fs
  .readdirSync(path.join(import.meta.dirname, 'src/rules'))
  .filter((name) => name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''))

const ruleFile = (name: string): string => {
  const file = `src/rules/${name}.ts`
  return fs.existsSync(path.join(import.meta.dirname, file)) ? file : `src/rules/${name}/index.ts`
}

const modules = {
  index: 'src/index.ts',
  // All packs in one file, for files cost more than text when they are imported; bundlers take out of it what is used.
  packs: 'src/rules/index.ts',
  core: 'src/core.ts',
  stream: 'src/stream.ts',
  langchain: 'src/langchain.ts',
  llamaindex: 'src/llamaindex.ts',
  testing: 'src/testing.ts',
  detectors: 'src/detectors/index.ts',
  scorer: 'src/scorer/pack.ts'
}

const typed = {...modules, ...Object.fromEntries(rules.map((name) => [`rules/${name}`, ruleFile(name)]))}

/** The bin uses the library as users do, and holds all else that it needs. */
const forBin: Plugin = {
  name: 'for-bin',
  setup(build) {
    build.onResolve({filter: /\/index\.js$/}, ({resolveDir, path: name}) =>
      path.join(resolveDir, name) === path.join(import.meta.dirname, 'src/index.js') ? {path: './index.js', external: true} : undefined
    )
    // The list of rules with examples is made here, as data.
    build.onLoad({filter: /[\\/]src[\\/]cli[\\/]rule-list\.ts$/}, async ({path: file}) => {
      const {outputFiles} = await esbuild({entryPoints: [file], bundle: true, write: false, format: 'esm', platform: 'node'})
      const {ruleList} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`)
      return {contents: `export const ruleList = ${JSON.stringify(ruleList)}`, loader: 'js'}
    })
    // The licences of what is bundled must go with it.
    build.onEnd(({metafile}) => {
      const packages = Object.keys(metafile?.inputs ?? {}).map((name) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name)?.[0])
      const texts = [...new Set(packages)].sort().flatMap((folder) => {
        if (folder === undefined) return []
        const file = fs.readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
        return [`${folder.slice('node_modules/'.length)}\n\n${file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : 'MIT'}\n`]
      })
      fs.writeFileSync('dist/bin.licenses.txt', `dist/bin.js holds these packages.\n\n${texts.join('\n---\n\n')}`)
    })
  }
}

fs.rmSync('dist', {recursive: true, force: true})
fs.mkdirSync('dist/rules', {recursive: true})
for (const name of rules) fs.writeFileSync(`dist/rules/${name}.js`, `export {${name} as default} from '../packs.js'\n`)

export default defineConfig([
  {
    entry: modules,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/],
    dts: {entry: typed, compilerOptions: {types: ['node']}},
    treeshake: true,
    minify: true,
    esbuildOptions(options) {
      // As it is, text is half as long as escaped.
      options.charset = 'utf8'
    },
    // What is imported for its effects has none, and bundlers warn of such imports.
    plugins: [{name: 'bare-imports', renderChunk: (code) => ({code: code.replace(/\bimport ?['"]\.\/chunk-\w+\.js['"];/g, '')})}],
    esbuildPlugins: [lazyDetectors, packs(path.join(import.meta.dirname, 'src'))] as never
  },
  {
    entry: {bin: 'src/bin.ts'},
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    splitting: false,
    // Some of what is bundled is CommonJS.
    banner: {js: "import {createRequire as makeRequire} from 'node:module'; const require = makeRequire(import.meta.url)"},
    esbuildPlugins: [forBin as never]
  }
])
