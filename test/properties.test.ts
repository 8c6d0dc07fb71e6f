/** What must hold between answers: noise put in comes out, articles put together stay, and no switch makes the loss greater. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createCleaner, detectors, presetDefault, scorer, separate} from '../src/index.js'
import {languages} from '../src/rules/index.js'
import {everything} from './fixtures.js'
import {anyText, article, lost, noiseLines, paragraphs, runs} from './texts.js'

const extract = createCleaner({input: 'extract'})
const packs = [...Object.values(languages), detectors, scorer]

/** Lines that are prose beyond doubt. */
const proseOf = (text: string): string[] => text.split(/[\r\n]+/).filter((line) => paragraphs.includes(line.trim()))

describe('the material', () => {
  it('is enough, and of every script', () => {
    expect(paragraphs.length).toBeGreaterThan(150)
    for (const script of ['Latin', 'Cyrillic', 'Arabic', 'Han', 'Hiragana', 'Hangul'])
      expect(paragraphs.some((line) => new RegExp(`\\p{Script=${script}}`, 'u').test(line))).toBe(true)
  })
  it('is nothing that would go by itself', () => {
    const text = paragraphs.join('\n\n')
    expect(extract.separate(text).noise.map(({start, end, rule}) => [rule, text.slice(start, end)])).toEqual([])
  })
  it('is noise, each line of it', () => {
    const [above, below] = [paragraphs[0], paragraphs[1]]
    for (const line of noiseLines) expect(extract.clean(`${above}\n\n${line}\n\n${below}\n`), line).toBe(`${above}\n\n${below}\n`)
  })
})

describe('extracts', () => {
  it('an article comes back as it is', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(extract.clean(text)).toBe(text)
      }),
      runs(200)
    )
  })
  it('an article comes back when noise is put between its paragraphs', () => {
    fc.assert(
      fc.property(
        article,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...noiseLines)), {minLength: 1, maxLength: 6}),
        fc.constantFrom('\n', '\r\n', '\r'),
        (text, put, cut) => {
          const rows = text.trimEnd().split('\n\n')
          // Never above the first paragraph, where a title would stand.
          for (const [where, line] of put) rows.splice(1 + (where % rows.length), 0, line)
          const ended = (words: string): string => words.replaceAll('\n', cut)
          expect(extract.clean(ended(`${rows.join('\n\n')}\n`))).toBe(ended(text))
        }
      ),
      runs(300)
    )
  })
  it('an article comes back when noise is put above and below it', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...noiseLines), fc.constantFrom(...noiseLines), (text, above, below) => {
        expect(extract.clean(`${above}\n\n${text}\n${below}\n`)).toBe(text)
      }),
      runs(200)
    )
  })
  it('no paragraph is lost beside noise', () => {
    const rest = paragraphs.filter((line) => /^(?:The|She|He) /.test(line)).slice(0, 6)
    for (const paragraph of lost)
      for (const noise of noiseLines)
        for (const rows of [
          [...rest, noise, paragraph],
          [...rest, paragraph, noise],
          [rest[0], noise, paragraph, ...rest.slice(1)]
        ])
          expect(extract.clean(rows.join('\n\n'))).toContain(paragraph)
  })
  it('two texts put together lose no prose of either', () => {
    fc.assert(
      fc.property(fc.oneof(article, anyText), fc.oneof(article, anyText), (one, other) => {
        const kept = [...proseOf(extract.clean(one)), ...proseOf(extract.clean(other))]
        const together = proseOf(extract.clean(`${one}\n\n${other}`))
        for (const line of kept) expect(together).toContain(line)
      }),
      runs(200)
    )
  })
})

describe('packs and switches', () => {
  it('a pack that is used twice is used once', () => {
    const twice = createCleaner({plugins: [presetDefault, ...packs]})
    for (const text of everything) expect(twice.separate(text)).toEqual(separate(text))
  })
  it('switching a rule off never removes more prose', () => {
    const cleaners = new Map<string, (text: string) => string>()
    const without = (rule: string) => {
      const found = cleaners.get(rule) ?? createCleaner({input: 'extract', rules: {[rule]: false}}).clean
      cleaners.set(rule, found)
      return found
    }
    const lessProse = (text: string) => {
      const {body, noise} = extract.separate(text)
      const kept = proseOf(body)
      for (const rule of new Set(noise.map((item) => item.rule))) {
        const rest = proseOf(without(rule)(text))
        for (const line of kept) expect(rest, rule).toContain(line)
      }
    }
    for (const text of everything) lessProse(text)
    fc.assert(fc.property(anyText, lessProse), runs(60))
  })
})

describe('size', () => {
  it('10 MB of articles, half of it noise, comes back without it', () => {
    const text = `${paragraphs.slice(0, 12).join('\n\n')}\n\n${noiseLines.join('\n\n')}\n\n`
    const many = text.repeat(Math.ceil(10_000_000 / text.length))
    const {body, noise, warnings} = extract.separate(many)
    let rest = ''
    let at = 0
    for (const {start, end} of noise) {
      rest += many.slice(at, start)
      at = end
    }
    expect(body).toBe(rest + many.slice(at))
    expect(warnings).toEqual([])
    expect(proseOf(body)).toHaveLength(proseOf(many).length)
    expect(extract.clean(body)).toBe(body)
  })
})
