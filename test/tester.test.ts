/** The tester itself fails on a bad rule. */
import {describe, expect, it} from 'vitest'
import {defineDetector, defineRules, presetDefault, type RuleFields} from '../src/index.js'
import {columns, problems, unmark, weigher} from '../src/testing.js'

const good: RuleFields = {
  category: 'related',
  hints: ['tide tables'],
  pattern: /^tide tables: .{1,60}$/iu,
  examples: ['{{Tide tables: spring and autumn}}'],
  nearMisses: ['Tide tables hung in the hall of the old harbour house, and nobody had looked at them for years.']
}
const wrong = (fields: Partial<RuleFields>) => problems([defineRules('mine', {one: {...good, ...fields}})]).join('\n')

describe('problems', () => {
  it('has none with a good rule', () => expect(wrong({})).toBe(''))
  it('sees an example that gives no evidence', () =>
    expect(wrong({examples: ['{{Tide times: spring}}']})).toContain('gives no evidence on "Tide times: spring"'))
  it('sees evidence outside the marks', () =>
    expect(wrong({examples: ['Tide tables: spring\n{{Tide tables: autumn}}']})).toContain(
      'gives evidence on "Tide tables: spring", which is not marked'
    ))
  it('sees a mark that is not exact', () =>
    expect(wrong({removes: 'sentence', pattern: /tide tables/iu, examples: ['{{He left. Tide tables are online.}}']})).toContain(
      'gives no evidence on "He left. Tide tables are online.", but on "Tide tables are online."'
    ))
  it('sees an example without a mark', () => expect(wrong({examples: ['Tide tables: spring']})).toContain('marks nothing'))
  it('sees an example that stays in an article', () =>
    expect(wrong({pattern: /tide tables: .{1,60}$/iu, examples: ['{{“Tide tables: spring}}']})).toContain(
      'cleaning it in an article leaves'
    ))
  it('asks of a weak rule only that it speaks', () => expect(wrong({precision: 0.3})).toBe(''))
  it('sees a near miss that goes', () =>
    expect(wrong({nearMisses: ['Tide tables: a history']})).toContain('near miss "Tide tables: a history" loses'))
  it('sees a near miss that goes to another pack', () => {
    const other = defineRules('other', {two: {...good, lines: ['Harbour news'], hints: undefined, pattern: undefined} as never})
    expect(problems([defineRules('mine', {one: {...good, nearMisses: ['Harbour news']}})], [other]).join()).toContain('to other/two')
  })
  it('sees what is missing', () =>
    expect(wrong({examples: [] as never, nearMisses: undefined as never})).toBe('mine/one: has no examples\nmine/one: has no near misses'))
  it('sees a hint that the pattern does not need', () => expect(wrong({hints: ['tables hang']})).toContain('gives no evidence'))
  it('sees a detector that finds nothing', () => {
    const blind = defineDetector({id: 'blind', category: 'nav', detect: () => [], examples: ['{{Menu}}'], nearMisses: ['x']})
    expect(problems([blind]).join()).toContain('blind: example')
  })
})

describe('unmark', () => {
  it('takes marks out', () =>
    expect(unmark('a {{b}} c\n{{d}}')).toEqual({
      text: 'a b c\nd',
      spans: [
        [2, 3],
        [6, 7]
      ]
    }))
})

describe('weigher', () => {
  it('gives a row of numbers for each segment', () => {
    const text =
      'Home\n\nThe ferry company said on Monday that it would drop its late sailings.\n\nREAD MORE: Why the old bridge never opened\n'
    const {rows, segments, input} = weigher([presetDefault])(text)
    expect(segments.map(({start, end}) => text.slice(start, end))).toEqual(text.split('\n').filter((line) => line !== ''))
    expect(rows).toHaveLength(3 * columns.length)
    expect(rows.every(Number.isFinite)).toBe(true)
    expect(rows[2 * columns.length + columns.indexOf('said')]).toBeGreaterThan(1)
    expect(segments[2]?.open).toBe(true)
    expect(input).toBe('extract')
  })
})
