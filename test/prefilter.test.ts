/** The prefilter never misses: whatever running every rule would find, it lets through. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {makeCatalogue} from '../src/catalogue.js'
import {characters} from '../src/characters.js'
import {askRules} from '../src/detect.js'
import {isSilent} from '../src/fold.js'
import {presetDefault} from '../src/index.js'
import {splitLines} from '../src/lines.js'
import {type Hits, Prefilter} from '../src/prefilter.js'
import {segment} from '../src/segment.js'
import {registered, unmark} from '../src/testing.js'
import {everything, names, read} from './fixtures.js'
import {anyText, runs} from './texts.js'

const {rules, detectors} = registered([presetDefault])
const catalogue = makeCatalogue(rules, detectors)
describe('scan', () => {
  const table: [string[], string, [string, number][]][] = [
    [
      ['ad', 'dog'],
      'A DOG ad',
      [
        ['dog', 5],
        ['ad', 8]
      ]
    ],
    [
      ['he', 'she', 'hers'],
      'ushers',
      [
        ['he', 4],
        ['she', 4],
        ['hers', 6]
      ]
    ],
    [
      ['aa'],
      'aaaa',
      [
        ['aa', 2],
        ['aa', 3],
        ['aa', 4]
      ]
    ],
    [
      ['cafe'],
      'CAFÉ cafe\u0301 ｃａｆｅ',
      [
        ['cafe', 4],
        ['cafe', 9],
        ['cafe', 15]
      ]
    ],
    [["don't miss"], 'Don’t\u00a0miss', [["don't miss", 10]]],
    [['istanbul'], 'İstanbul', [['istanbul', 8]]],
    [['kelvin'], '\u212aelvin', [['kelvin', 6]]],
    [
      ['read more'],
      'read\u200b more, re\u00adad more',
      [
        ['read more', 10],
        ['read more', 22]
      ]
    ],
    [['もっと読む'], '→もっと読む', [['もっと読む', 6]]],
    [['a'], '', []]
  ]
  for (const [hints, text, expected] of table)
    it(JSON.stringify([hints, text]), () => {
      const hits = new Prefilter(hints).scan(text)
      expect(hits.hints.map((hint, i) => [hints[hint], hits.ends[i]]).sort()).toEqual(expected.sort())
    })
  it('finds every hint in random text that indexOf finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({unit: fc.constantFrom(...'abcя読'), minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 12}),
        fc.string({unit: fc.constantFrom(...'abcdя読 '), maxLength: 60}),
        (hints, text) => {
          const hits = new Prefilter(hints).scan(text)
          const found = new Set(hits.hints.map((hint, i) => `${hint} ${hits.ends[i]}`))
          for (const [hint, word] of hints.entries())
            for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
              expect(found).toContain(`${hint} ${at + word.length}`)
        }
      ),
      runs(500)
    )
  })
})

/** What the prefilter stands for: each hint looked for by itself, in text folded character by character. */
const naive = {
  scan(text: string, from = 0, to = text.length): Hits {
    const fold = (words: string): {folded: string; ends: number[]} => {
      const ends: number[] = []
      let folded = ''
      for (let i = 0; i < words.length; i++) {
        if (isSilent(words.charCodeAt(i))) continue
        folded += String.fromCharCode(characters().fold[words.charCodeAt(i)] as number)
        ends.push(i + 1)
      }
      return {folded, ends}
    }
    const {folded, ends} = fold(text.slice(from, to))
    const found: [hint: number, end: number][] = []
    for (const [hint, word] of catalogue.hints.entries()) {
      const key = fold(word).folded
      for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1))
        found.push([hint, from + (ends[at + key.length - 1] as number)])
    }
    found.sort((a, b) => a[1] - b[1] || a[0] - b[0])
    return {hints: found.map(([hint]) => hint), ends: found.map(([, end]) => end)}
  }
} as Prefilter

describe('the set', () => {
  const agrees = (text: string): void => {
    const told = (prefilter: Prefilter) => {
      const segments = segment(splitLines(text))
      askRules({...catalogue, prefilter}, text, segments)
      return segments.map((one) => (one.evidence ?? []).map(({rule, start, end}) => `${rule} ${start} ${end}`).sort())
    }
    expect(told(catalogue.prefilter)).toEqual(told(naive))
  }
  it('misses nothing in the fixtures that looking for each hint by itself would find', () => {
    for (const text of everything) agrees(text)
    for (const name of names('languages')) agrees(unmark(read(`languages/${name}`)).text)
  })
  it('misses no example', () => {
    agrees(rules.flatMap((rule) => [...rule.examples, ...rule.nearMisses].map((example) => unmark(example).text)).join('\n\n'))
  })
  it('misses nothing in generated texts', () => {
    fc.assert(fc.property(anyText, agrees), runs(30))
  })
  it('is small', () => {
    expect(catalogue.prefilter.size).toBeLessThan(3_000_000)
  })
})
