import fs from 'node:fs'
import path from 'node:path'
import {defineConfig} from 'tsup'
import ts from 'typescript'

/** Examples and near misses are tests: what users bundle does not hold them. */
const withoutExamples = {
  name: 'without-examples',
  setup(build: {onLoad(options: {filter: RegExp}, callback: (file: {path: string}) => {contents: string; loader: 'ts'}): void}) {
    build.onLoad({filter: /[\\/]src[\\/](?:rules|detectors)[\\/].*\.ts$/}, ({path: name}) => {
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

const modules = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  testing: 'src/testing.ts',
  detectors: 'src/detectors/index.ts',
  ...Object.fromEntries(
    rules.map((name) => {
      const file = `src/rules/${name}.ts`
      return [`rules/${name}`, fs.existsSync(path.join(import.meta.dirname, file)) ? file : `src/rules/${name}/index.ts`]
    })
  )
}

export default defineConfig({
  entry: {...modules, bin: 'src/bin.ts'},
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  dts: {entry: modules},
  clean: true,
  treeshake: true,
  esbuildPlugins: [withoutExamples as never]
})
