import fs from 'node:fs'
import path from 'node:path'
import {build as esbuild, type Plugin} from 'esbuild'
import {defineConfig} from 'tsup'
import ts from 'typescript'
import {packs} from './script/packs.mjs'

/** Examples and near misses are tests: what users bundle does not hold those of detectors, as `packs` leaves out those of rules. */
const withoutExamples = {
  name: 'without-examples',
  setup(build: {onLoad(options: {filter: RegExp}, callback: (file: {path: string}) => {contents: string; loader: 'ts'}): void}) {
    build.onLoad({filter: /[\\/]src[\\/]detectors[\\/].*\.ts$/}, ({path: name}) => {
      const text = fs.readFileSync(name, 'utf8')
      const cuts: [number, number][] = []
      const visit = (node: ts.Node): void => {
        if (
          ts.isPropertyAssignment(node) &&
          ts.isArrayLiteralExpression(node.initializer) &&
          /^(?:examples|nearMisses)$/.test(node.name.getText())
        )
          cuts.push([node.getFullStart(), node.getEnd()])
        else ts.forEachChild(node, visit)
      }
      visit(ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true))
      let contents = ''
      let at = 0
      for (const [start, end] of cuts) {
        contents += text.slice(at, start)
        at = text[end] === ',' ? end + 1 : end
      }
      return {contents: contents + text.slice(at), loader: 'ts'}
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
  detectors: 'src/detectors/index.ts'
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
    esbuildPlugins: [withoutExamples, packs(path.join(import.meta.dirname, 'src'))] as never
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
