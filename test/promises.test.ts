/** The eight promises, each as a property over the fixtures and over generated texts. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {places} from '../src/context.js'
import {categories, clean, createCleaner, defineRules, detectors, presetDefault, separate} from '../src/index.js'
import related from '../src/rules/en/related.js'
import {registered} from '../src/testing.js'
import {everything, seeds, wholes} from './fixtures.js'
import {anyText, runs} from './texts.js'

const all = registered([presetDefault])
const ids = new Set([...all.rules, ...all.detectors, ...places, {id: 'scorer'}].map((item) => item.id))
const noisy = (seeds[1] as (typeof seeds)[number]).text

/** A property that holds for every fixture and for every generated text. */
const always = (name: string, usual: number, test: (text: string) => void) =>
  it(name, () => {
    for (const text of everything) test(text)
    fc.assert(fc.property(anyText, test), runs(usual))
  })

describe('1 lossless', () => {
  always('the body is the input without its spans, which are sorted, disjoint and not empty', 500, (text) => {
    const {body, noise} = separate(text)
    let at = 0
    let rest = ''
    for (const {start, end} of noise) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      rest += text.slice(at, start)
      at = end
    }
    expect(body).toBe(rest + text.slice(at))
    expect(clean(text)).toBe(body)
  })
})

describe('1 spans', () => {
  const mill = 'The mill had stood by the river for two hundred years when the water came, one night in March.'
  const zap = defineRules('mine', {
    zap: {category: 'other', hints: ['zap'], pattern: /^zap/iu, removes: 'sentence', examples: ['{{Zap it.}}'], nearMisses: ['It zaps.']}
  })
  const mine = createCleaner({plugins: [zap]})
  const cuts = (text: string) => mine.separate(text).noise.map(({start, end}) => text.slice(start, end))
  it('a sentence takes the spaces after it, or those before it if it ends its line', () => {
    expect(cuts(`${mill} Zap it. \n\n${mill}`)).toEqual([' Zap it.'])
    expect(cuts(`${mill} Zap it.  ${mill}`)).toEqual([])
    expect(cuts(`${mill} Zap it. Zap that.\n\n${mill}`)).toEqual([' Zap it.', ' Zap that.'])
    expect(cuts(`${mill} Zap it. Zap that.\n\n${mill} Zap all.\n`)).toEqual([' Zap it.', ' Zap that.', ' Zap all.'])
  })
  it('a line takes its break, and the blank lines after it if one stands before it', () => {
    expect(cuts(`${mill}\n\nZap it\n\n\n${mill}`)).toEqual(['Zap it\n\n\n'])
    expect(cuts(`${mill}\nZap it\n\n${mill}`)).toEqual(['Zap it\n'])
    expect(cuts(`Zap it\r\n\r\n${mill}`)).toEqual(['Zap it\r\n\r\n'])
    expect(cuts(`${mill}\n\nZap it\nZap that\n\n${mill}`)).toEqual(['Zap it\n', 'Zap that\n\n'])
    expect(cuts(`${mill}\n\nZap it. Zap that.\n\n${mill}`)).toEqual(['Zap it. Zap that.\n\n'])
  })
  it('lines that end the text take what is before them, and its own final break stays', () => {
    expect(cuts(`${mill}\n\nZap it\n\nZap that\n`)).toEqual(['\n\nZap it', '\n\nZap that'])
    expect(mine.clean(`${mill}\n\nZap it\n`)).toBe(`${mill}\n`)
    expect(mine.clean(`${mill}\n\nZap it`)).toBe(mill)
  })
  always('no sentence takes more than its line', 300, (text) => {
    for (const {start, end} of separate(text).noise)
      if (start > 0 && !/[\n\r]/.test(text[start - 1] as string) && !/^[\n\r]/.test(text.slice(start, end)))
        expect(text.slice(start, end).trim()).not.toMatch(/[\n\r]\s*[\n\r]/)
  })
})

describe('2 nothing found, nothing changed', () => {
  for (const {name, text} of wholes)
    it(name, () => {
      expect(separate(text).noise.map(({start, end, rule}) => [rule, text.slice(start, end)])).toEqual([])
      expect(clean(text)).toBe(text)
    })
})

describe('3 idempotent', () => {
  always('cleaning again changes nothing', 700, (text) => {
    const once = clean(text)
    expect(clean(once)).toBe(once)
  })
})

describe('4 total', () => {
  always('any string in, a string out', 300, (text) => {
    expect(typeof clean(text)).toBe('string')
  })
  it('an empty text and odd ones', () => {
    for (const text of ['', '\n', '\r\n\r\n', '\u0000', '\ud800', ' ', '\ufeff', '\u200d\n\u200d']) expect(clean(text)).toBe(text)
  })
  it('one endless line, and many short ones', () => {
    const endless = 'read more about the harbour and sign up '.repeat(30_000)
    expect(clean(endless)).toBe(endless)
    expect(typeof clean('Share\n'.repeat(50_000))).toBe('string')
  })
  it('says what came when it is no string', () => {
    for (const [value, name] of [
      [undefined, 'undefined'],
      [null, 'null'],
      [7, 'number'],
      [[], 'an array'],
      [{}, 'object']
    ] as const) {
      expect(() => clean(value as never)).toThrow(new TypeError(`clean: expected a string, got ${name}`))
      expect(() => separate(value as never)).toThrow(new TypeError(`separate: expected a string, got ${name}`))
    }
  })
})

describe('5 linear', () => {
  const time = (text: string): number => {
    const start = performance.now()
    clean(text)
    return performance.now() - start
  }
  const hostile: Record<string, (n: number) => string> = {
    articles: (n) => `${noisy}\n\n`.repeat(n),
    'one endless line': (n) => noisy.replaceAll('\n', ' ').repeat(n),
    'open quotes': (n) => '“'.repeat(n * 2000),
    'words of hints': (n) => 'read more sign up click here petition donate cookies '.repeat(n * 60),
    'short lines': (n) => 'Share\nRead more\n\n'.repeat(n * 200),
    'brackets and stars': (n) => '[a](**[b]( _'.repeat(n * 300)
  }
  for (const [name, make] of Object.entries(hostile))
    it(`sixteen times the text takes far less than the square of the time: ${name}`, () => {
      clean(make(4))
      const small = Math.min(time(make(4)), time(make(4)), time(make(4))) + 1
      expect(time(make(64)) / small).toBeLessThan(110)
    })
})

describe('6 deterministic and pure', () => {
  const backwards = createCleaner({plugins: [{plugins: [...(presetDefault.plugins ?? [])].reverse()}]})
  always('the order of packs does not matter, nor what was cleaned before', 200, (text) => {
    const first = separate(text)
    separate(noisy)
    expect(backwards.separate(text)).toEqual(first)
    expect(separate(text)).toEqual(first)
  })
})

describe('7 explained', () => {
  always('every removal names its rule, category, score and reason', 200, (text) => {
    for (const {rule, category, score, reason} of separate(text).noise) {
      expect(ids).toContain(rule)
      expect(categories).toContain(category)
      expect(score).toBeGreaterThan(0.5)
      expect(score).toBeLessThanOrEqual(1)
      expect(reason).not.toBe('')
    }
  })
  it('every rule can be switched off by id, category and language; an id wins over a category, a category over a language', () => {
    const rulesOf = (options: Record<string, boolean>) =>
      new Set(
        createCleaner({rules: options})
          .separate(noisy)
          .noise.map((item) => item.rule)
      )
    expect(rulesOf({})).toContain('en/read-more')
    expect(rulesOf({'en/read-more': false})).not.toContain('en/read-more')
    expect(rulesOf({related: false})).not.toContain('en/read-more')
    expect(rulesOf({en: false})).not.toContain('en/read-more')
    expect(rulesOf({related: false, 'en/read-more': true})).toContain('en/read-more')
    expect(rulesOf({en: false, related: true})).toContain('en/read-more')
    expect(rulesOf({en: true, related: false})).not.toContain('en/read-more')
  })
  it('every segment that a keep string or pattern touches stays', () => {
    const without = (keep: (string | RegExp)[]) => createCleaner({keep}).clean(noisy)
    expect(without(['Read Full Article'])).toContain('Source: Read Full Article')
    expect(without([/\[spotlight\]/i])).toContain('[SPOTLIGHT]')
    expect(without([/\[spotlight\]/i])).not.toContain('[NEWS]')
    expect(without(['[NEWS]\nBody of'])).toMatch(/\[NEWS\]\n.*\[SPOTLIGHT\]/)
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({min: 1, max: 30}), (text, from, length) => {
        const start = text.length === 0 ? 0 : from % text.length
        // Blank lines around a match belong to no segment.
        const words = text.slice(start, start + length).trim()
        if (words === '') return
        expect(createCleaner({plugins: [related, detectors], keep: [words]}).clean(text)).toContain(words)
      }),
      runs(60)
    )
  })
})

describe('8 when in doubt, keep', () => {
  it('returns a text whole when no prose would remain', () => {
    const text = 'Source: Read Full Article\n\nREAD MORE: Ferry company drops its late sailings\n'
    const found = separate(text)
    expect(found.body).toBe(text)
    expect(found.noise).toEqual([])
    expect(found.warnings.map((warning) => warning.code)).toEqual(['no-body'])
  })
  always('prose that was there does not all go', 200, (text) => {
    const {body} = separate(text)
    expect(body === text || /[\p{L}\p{N}]/u.test(body)).toBe(true)
  })
  it('sets no limit on the share that goes', () => {
    const text = `${'READ MORE: Ferry company drops its late sailings\n\n'.repeat(200)}The ferry company said on Monday that it would drop its late sailings from the autumn on.\n`
    expect(clean(text)).toBe('The ferry company said on Monday that it would drop its late sailings from the autumn on.\n')
  })
})
