/** Each message that the README lists is thrown, as it stands there. */
import fs from 'node:fs'
import path from 'node:path'
import {expect, it, vi} from 'vitest'
import {clean, createCleaner, defineDetector, defineRules, type RuleFields} from '../src/index.js'

const readme = fs.readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8')
const listed = [...readme.matchAll(/^\| <code>(.{1,200}?)<\/code>/gm)].map(([, words = '']) => words.replaceAll('\\*', '*'))

const cleaner = (options: unknown) => () => createCleaner(options as never)
const rule = (fields: object, name = 'one') =>
  defineRules('mine', {[name]: {category: 'ad', examples: ['{{x}}'], nearMisses: ['y'], ...fields} as RuleFields})

/** What came, for each message, by how the message starts. */
const causes: [start: string, cause: () => unknown][] = [
  ['clean: expected', () => clean(undefined as never)],
  ['createCleaner: expected', cleaner('en')],
  ['createCleaner: unknown', cleaner({rule: {}})],
  ['createCleaner: `plugins`', cleaner({plugins: 'en'})],
  ['createCleaner: `threshold`', cleaner({threshold: 90})],
  ['createCleaner: `input`', cleaner({input: 'html'})],
  ['createCleaner: `rules` must', cleaner({rules: ['en/read-more']})],
  ['createCleaner: `rules` takes', cleaner({rules: {related: 'off'}})],
  ['`rules`: no', cleaner({rules: {captions: false}})],
  ['createCleaner: `keep` must', cleaner({keep: 'x'})],
  ['createCleaner: `keep[…]` must', cleaner({keep: [7]})],
  ['createCleaner: `keep[…]` is', cleaner({keep: ['']})],
  ['repeats a repetition', cleaner({keep: [/(a+)+/]})],
  ['has a backreference', cleaner({keep: [/(a)\1/]})],
  ['has a repetition', () => rule({hints: ['a'], pattern: /a*/})],
  ['repeats up to', () => rule({hints: ['a'], pattern: /(?:a{1,100}){1,100}/})],
  ['Two rules', () => createCleaner({plugins: [rule({lines: ['a']}), rule({lines: ['b']})]})],
  ['Rule …: has no field', () => rule({lines: ['a'], nearMiss: []})],
  ['Rule …: a name', () => rule({lines: ['a']}, 'readMore')],
  ['Rule …: `category`', () => rule({lines: ['a'], category: 'advert'})],
  ['Rule …: needs', () => rule({})],
  ['Rule …: `hints`', () => rule({pattern: /a/})],
  ['Rule …: `pattern` must not', () => rule({hints: ['a'], pattern: /a/g})],
  ['Detector …', () => defineDetector({id: 'mine', category: 'ad', detect: 7, examples: ['{{x}}'], nearMisses: ['y']} as never)],
  [
    'linearity: needs',
    async () => {
      vi.doMock('recheck', () => {
        throw new Error('Cannot find package')
      })
      const {linearity} = await import('../src/linearity.js')
      return linearity([])
    }
  ]
]

it('has one cause for each', () => {
  expect(listed.length).toBeGreaterThan(20)
  for (const message of listed) expect(causes.filter(([start]) => message.startsWith(start)).length, message).toBe(1)
  expect(causes).toHaveLength(listed.length)
})

for (const message of listed)
  it(message, async () => {
    const cause = causes.find(([start]) => message.startsWith(start))?.[1] as () => unknown
    const pattern = message
      .split('…')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.{1,300}')
    await expect(async () => cause()).rejects.toThrow(new RegExp(`${pattern}$`))
    const error = await (async () => cause())().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(message.startsWith('linearity') ? Error : TypeError)
  })
