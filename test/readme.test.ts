/** What the README says is true. */
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {createCleaner, defineRules, separate} from '../src/index.js'
import {problems} from '../src/testing.js'

const top = path.join(import.meta.dirname, '..')
const readme = fs.readFileSync(path.join(top, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, code]) => ({language, code: code as string}))
const block = (language: string, words: string): string => {
  const found = blocks.find((item) => item.language === language && item.code.includes(words))
  if (!found) throw new Error(`README.md holds no ${language} block with ${words}`)
  return found.code
}

describe('README.md', () => {
  it('has the table of rules that the rules make', () => {
    expect(() => execFileSync(process.execPath, [path.join(top, 'script/readme.mjs'), '--check'], {stdio: 'pipe'})).not.toThrow()
  })
  it('shows what the first example yields', () => {
    const text = /const text = `([\s\S]*?)`/.exec(block('js', 'const text'))?.[1] as string
    const {body, noise} = separate(text)
    expect(body).toBe(block('text', 'Harbour bridge').trimEnd())
    expect(noise).toHaveLength(3)
    const shown = new Function(`return (${block('js', 'start: ')})`)()
    expect({...noise[0], score: Number(noise[0]?.score.toFixed(2))}).toEqual(shown)
  })
  it('shows a rule that works', () => {
    const code = block('js', 'tide-tables')
      .replace(/^import.*$/gm, '')
      .replace('const {clean} =', 'return')
    const {presetDefault} = {presetDefault: {plugins: []}}
    const {clean} = new Function('createCleaner', 'defineRules', 'presetDefault', code)(createCleaner, defineRules, presetDefault)
    expect(
      clean('The tide was late on Monday, the harbour master said in the evening.\n\nTide tables are brought to you by Harbour Bank\n')
    ).toBe('The tide was late on Monday, the harbour master said in the evening.\n')
    const pack = new Function('createCleaner', 'defineRules', 'presetDefault', `${code.split('return')[0]}; return mine`)(
      createCleaner,
      defineRules,
      presetDefault
    )
    expect(problems([pack])).toEqual([])
  })
  it('names each option, field and export', () => {
    for (const name of [
      'plugins',
      'rules',
      'keep',
      'threshold',
      'mode',
      'body',
      'noise',
      'warnings',
      'input',
      'start',
      'category',
      'score',
      'reason',
      'hints',
      'pattern',
      'phrases',
      'lines',
      'removes',
      'cue',
      'precision',
      'examples',
      'nearMisses'
    ])
      expect(readme).toContain(`\`${name}\``)
  })
})
