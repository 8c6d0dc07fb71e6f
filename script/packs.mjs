// Packs as they are built: a plugin of esbuild that runs each file of src/rules, and writes what it defines as packed data (see
// src/packed.ts and src/keys.ts). The rules themselves stay readable in src/.
import path from 'node:path'
import {build} from 'esbuild'

/** The exports of a module of TypeScript. */
async function run(options) {
  const {outputFiles} = await build({bundle: true, write: false, format: 'esm', platform: 'neutral', ...options})
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

const recorder = {
  name: 'recorder',
  setup(builder) {
    builder.onLoad({filter: /[\\/]src[\\/]rule\.ts$/}, () => ({
      contents: 'export const defineRules = (language, rules) => ({language, rules})',
      loader: 'js'
    }))
  }
}

/** A rule as packed data: without examples, its lines as keys, which are added to `keys`, its pattern as text. */
function packed({examples, nearMisses, lines, pattern, ...rule}, keys, {lineKey, packKeys}) {
  if (lines) {
    const own = [...lines].map((line) => lineKey(line))
    rule.keys = keys.push(packKeys(own, Math.max(...lines.map((line) => line.length)))) - 1
  }
  if (pattern) rule.pattern = [pattern.source, pattern.flags]
  return rule
}

/** The plugin, for the sources in this folder. */
export const packs = (source) => ({
  name: 'packs',
  setup(builder) {
    const tools = run({
      stdin: {contents: "export {lineKey} from './line-key.ts'\nexport {packKeys} from './keys.ts'", resolveDir: source}
    })
    builder.onLoad({filter: /[\\/]src[\\/]rules[\\/].*\.ts$/}, async ({path: file}) => {
      if (path.basename(file) === 'index.ts') return undefined
      const [{default: pack}, own] = await Promise.all([run({entryPoints: [file], plugins: [recorder]}), tools])
      const keys = []
      const rules = Object.fromEntries(Object.entries(pack.rules).map(([name, rule]) => [name, packed(rule, keys, own)]))
      const from = path.relative(path.dirname(file), path.join(source, 'packed.js')).split(path.sep).join('/')
      // A function, not a call: bundlers can tell that nothing is lost without it (minified code holds no comments that say so).
      return {
        contents: [
          `import {usePack} from '${from}'`,
          `const rules = () => (${JSON.stringify(rules)})`,
          `export default function () { usePack(this, ${JSON.stringify(pack.language)}, rules, ${JSON.stringify(keys.join(' '))}) }`
        ].join('\n'),
        loader: 'js'
      }
    })
  }
})
