/** No pattern can be slow: those of rules as they are tried, and those of the code, on texts that an analyser makes up against them. */
import fs from 'node:fs'
import path from 'node:path'
import recheck from 'recheck'
import ts from 'typescript'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {defineRules, presetDefault} from '../src/index.js'
import {linearity} from '../src/testing.js'

const pack = (pattern: RegExp) =>
  defineRules('mine', {one: {category: 'ad', hints: ['a'], pattern, removes: 'sentence', examples: ['{{a}}'], nearMisses: ['b']}})

describe('rules', () => {
  it('are linear', {timeout: 400_000}, async () => expect(await linearity([presetDefault])).toEqual([]))
})

describe('linearity', () => {
  afterEach(() => {
    vi.doUnmock('recheck')
    vi.resetModules()
  })
  it('has nothing to say of a pattern that reads little', async () => {
    expect(await linearity([pack(/^a{1,20}b$/u)])).toEqual([])
  })
  it('sees bounds that do not help', async () => {
    expect(await linearity([pack(/^(?:a{1,20}){1,9}$/u)])).toEqual([
      expect.stringMatching(/^mine\/one: `pattern` \(\/\^\(\?:a\{1,20\}\)\{1,9\}\$\/u\) can be slow \(exponential\): it reads a text of /)
    ])
  })
  it('looks at what phrases are made into', async () => {
    const phrases = defineRules('mine', {two: {category: 'ad', phrases: ['a b'], examples: ['{{a b}}'], nearMisses: ['b']}})
    expect(await linearity([phrases])).toEqual([])
  })
  it('says when a pattern cannot be analysed', async () => {
    vi.doMock('recheck', () => ({check: async () => ({status: 'unknown', error: {kind: 'timeout'}})}))
    vi.resetModules()
    const fresh = await import('../src/linearity.js')
    expect(await fresh.linearity([pack(/^a$/u)])).toEqual([
      'mine/one: `pattern` (/^a$/u) could not be analysed (timeout): make it shorter, or two rules of it'
    ])
  })
  it('says what to install', async () => {
    vi.doMock('recheck', () => {
      throw new Error('Cannot find package')
    })
    vi.resetModules()
    const fresh = await import('../src/linearity.js')
    await expect(fresh.linearity([])).rejects.toThrow('linearity: needs the package `recheck`: install it with `npm install')
  })
})

/** The patterns in a file. */
const patternsIn = (file: string): RegExp[] => {
  const found: RegExp[] = []
  const visit = (node: ts.Node): void => {
    const match = ts.isRegularExpressionLiteral(node) && /^\/([\s\S]*)\/([a-z]*)$/.exec(node.text)
    if (match) found.push(new RegExp(match[1] as string, match[2]))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true))
  return found
}

describe('code', () => {
  const top = path.join(import.meta.dirname, '../src')
  const files = (fs.readdirSync(top, {recursive: true}) as string[]).filter(
    (name) => name.endsWith('.ts') && !/^(?:rules|cli)[\\/]|^bin\.ts$/.test(name)
  )
  it('is linear', {timeout: 120_000}, async () => {
    const wrong: string[] = []
    for (const name of files)
      for (const {source, flags} of patternsIn(path.join(top, name))) {
        const found = await recheck.check(source, flags, {checker: 'automaton', timeout: 20_000})
        if (found.status !== 'safe') wrong.push(`${name}: /${source}/${flags}: ${found.status}`)
      }
    expect(wrong).toEqual([])
  })
})
