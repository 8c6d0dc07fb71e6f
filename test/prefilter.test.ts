/** The prefilter never misses: whatever running every rule would find, it lets through. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {makeCatalogue} from '../src/catalogue.js'
import {askRule, askRules} from '../src/detect.js'
import {plainForm} from '../src/fold.js'
import {presetDefault} from '../src/index.js'
import {splitLines} from '../src/lines.js'
import {Prefilter} from '../src/prefilter.js'
import {segment} from '../src/segment.js'
import {registered, unmark} from '../src/testing.js'
import {everything, names, read} from './fixtures.js'
import {anyText, runs} from './texts.js'

const {rules, detectors} = registered([presetDefault])
const catalogue = makeCatalogue(rules, detectors)
const segmentsOf = (text: string) => {
  const lines = splitLines(text)
  return segment(lines, [...Array(lines.count).keys()])
}

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

describe('the set', () => {
  const agrees = (text: string): void => {
    const filtered = segmentsOf(text)
    askRules(catalogue, text, filtered)
    const every = segmentsOf(text)
    askRules({...catalogue, prefilter: new Prefilter([])}, text, every)
    for (const one of every) for (const ready of catalogue.rules) if (!ready.rule.lines) askRule(ready, one)
    const told = (list: typeof every) =>
      list.map((one) => (one.evidence ?? []).map(({rule, start, end}) => `${rule} ${start} ${end}`).sort())
    expect(told(filtered)).toEqual(told(every))
  }
  it('misses nothing in the fixtures', () => {
    for (const text of everything) agrees(text)
    for (const name of names('languages')) agrees(unmark(read(`languages/${name}`)).text)
  })
  it('misses no example', () => {
    for (const rule of rules) for (const example of [...rule.examples, ...rule.nearMisses]) agrees(unmark(example).text)
  })
  it('misses nothing in generated texts', () => {
    fc.assert(fc.property(anyText, agrees), runs(30))
  })
  it('has hints that no fold takes away', () => {
    for (const rule of rules) for (const hint of rule.hints ?? []) expect(new Prefilter([hint]).scan(plainForm(hint)).hints).toEqual([0])
  })
  it('is small', () => {
    expect(catalogue.prefilter.size).toBeLessThan(3_000_000)
  })
})
