/** What users get: names, files, a bundle that runs anywhere. */
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import {build} from 'esbuild'
import {beforeAll, describe, expect, it} from 'vitest'
import * as core from '../src/core.js'
import * as library from '../src/index.js'
import {languages} from '../src/rules/index.js'
import {everything, names, read, seeds} from './fixtures.js'

const top = path.join(import.meta.dirname, '..')
const dist = path.join(top, 'dist')
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'strip-boilerplate-'))
const war = seeds[1] as (typeof seeds)[number]
const manifest = JSON.parse(fs.readFileSync(path.join(top, 'package.json'), 'utf8'))

beforeAll(() => {
  if (!fs.existsSync(path.join(dist, 'index.js'))) throw new Error('dist/ is missing: run `npm run build` before the tests')
})

describe('names', () => {
  it('are those that the README promises', () => {
    expect(Object.keys(library).sort()).toEqual([
      'boilerplateParse',
      'boilerplateStringify',
      'categories',
      'clean',
      'createCleaner',
      'defineDetector',
      'defineRules',
      'detectors',
      'presetDefault',
      'retextBoilerplate',
      'scorer',
      'separate'
    ])
    expect(Object.keys(core).sort()).toEqual([
      'boilerplateParse',
      'boilerplateStringify',
      'categories',
      'createCleaner',
      'defineDetector',
      'defineRules',
      'retextBoilerplate'
    ])
  })
  it('need no this', () => {
    expect([war.text].map(library.clean)).toEqual([war.body])
    expect([war.text].map(library.createCleaner().separate)[0]?.body).toBe(war.body)
  })
})

describe('lists', () => {
  it('are those that the script would write', () => {
    expect(() => execFileSync(process.execPath, [path.join(top, 'script/generate.mjs'), '--check'], {stdio: 'pipe'})).not.toThrow()
  })
  it('of rules and detectors import nothing but rule.ts', () => {
    for (const folder of ['src/rules', 'src/detectors'])
      for (const name of fs.readdirSync(path.join(top, folder), {recursive: true}) as string[])
        if (name.endsWith('.ts') && path.basename(name) !== 'index.ts')
          for (const [, from] of fs.readFileSync(path.join(top, folder, name), 'utf8').matchAll(/^import .* from '(.*)'$/gm))
            expect(path.basename(from as string)).toBe('rule.js')
  })
})

describe('the build', () => {
  it('has what package.json points to, and each language', () => {
    for (const target of [
      ...Object.values(manifest.exports as Record<string, string>),
      manifest.types,
      ...Object.values(manifest.bin as Record<string, string>)
    ])
      if (!target.includes('*')) expect(fs.existsSync(path.join(top, target))).toBe(true)
    for (const language of Object.keys(languages)) expect(fs.existsSync(path.join(dist, 'rules', `${language}.js`))).toBe(true)
  })
  it('imports nothing of Node outside the bin, and holds no examples', () => {
    for (const name of fs.readdirSync(dist, {recursive: true}) as string[]) {
      if (!name.endsWith('.js') || name === 'bin.js') continue
      const text = fs.readFileSync(path.join(dist, name), 'utf8')
      expect(text).not.toMatch(/from ?['"]node:|require\(/)
      if (name !== 'testing.js' && name !== 'chunk') expect(text).not.toMatch(/\{\{[^}]*Ferry company drops/)
    }
  })
  it('finds with packed rules what the source finds', async () => {
    const built = await import(path.join(dist, 'index.js'))
    const marked = names('languages')
      .filter((name) => name.endsWith('.article.txt'))
      .map((name) => read(`languages/${name}`).replace(/\{\{\w+: ([\s\S]*?)\}\}/g, '$1'))
    for (const text of [...everything, ...marked]) expect(built.separate(text)).toEqual(library.separate(text))
  })
  it('runs in a browser bundle without any global of Node', async () => {
    const {outputFiles} = await build({
      stdin: {contents: "export {clean} from './dist/index.js'", resolveDir: top},
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      globalName: 'library'
    })
    const sandbox: {library?: {clean(text: string): string}} = {}
    vm.runInNewContext(`${outputFiles[0]?.text}\nglobalThis.library = library`, sandbox)
    expect(sandbox.library?.clean(war.text)).toBe(war.body)
  })
  it('lets a bundle hold one language', async () => {
    const bundle = async (contents: string) => {
      const {outputFiles} = await build({
        stdin: {contents, resolveDir: top},
        bundle: true,
        write: false,
        minify: true,
        platform: 'browser',
        format: 'esm'
      })
      return outputFiles[0]?.text ?? ''
    }
    const one = await bundle(
      "import {createCleaner} from './dist/core.js'\nimport en from './dist/rules/en.js'\nimport {detectors} from './dist/detectors.js'\nexport const {clean} = createCleaner({plugins: [en, detectors]})"
    )
    const all = await bundle("export {clean} from './dist/index.js'")
    expect(one.length).toBeLessThan(all.length)
    expect(one).not.toContain('Lesen Sie auch')
    const file = path.join(temporary, 'one.mjs')
    fs.writeFileSync(file, one)
    const {clean} = await import(file)
    expect(clean(war.text)).toBe(war.body)
  })
})

describe('strip-boilerplate [FILE…]', () => {
  const bin = path.join(dist, 'bin.js')
  const file = path.join(temporary, 'article.txt')
  fs.writeFileSync(file, war.text)
  const run = (args: string[], input = '') =>
    execFileSync(process.execPath, [bin, ...args], {input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe']})
  it('reads files', () => expect(run([file])).toBe(war.body))
  it('reads standard input', () => expect(run([], war.text)).toBe(war.body))
  it('reads several', () => expect(run([file, file])).toBe(war.body + war.body))
  it('tells how it is used, and its version', () => {
    expect(run(['--help'])).toContain('strip-boilerplate [FILE…]')
    expect(run(['--version']).trim()).toBe(manifest.version)
  })
  it('says what is wrong, and ends with 2 for wrong use and 1 for a file that it cannot read', () => {
    const fail = (args: string[]) => {
      try {
        run(args)
      } catch (error) {
        const {status, stderr} = error as {status: number; stderr: string}
        return {status, stderr}
      }
      return undefined
    }
    expect(fail(['--hlep'])).toMatchObject({status: 2, stderr: expect.stringContaining("unknown option '--hlep'")})
    expect(fail([path.join(temporary, 'none.txt')])).toMatchObject({status: 1, stderr: expect.stringContaining('none.txt')})
    expect(fail([file, path.join(temporary, 'none.txt')])).toMatchObject({status: 1})
    const latin = path.join(temporary, 'latin.txt')
    fs.writeFileSync(latin, Buffer.from([0x63, 0x61, 0x66, 0xe9]))
    expect(fail([latin])).toMatchObject({status: 1, stderr: expect.stringContaining('not valid UTF-8')})
  })
})
