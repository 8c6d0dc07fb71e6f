/** Bad input gets an error that says what came and what was expected. */
import {describe, expect, it} from 'vitest'
import {createCleaner, type DetectorFields, defineDetector, defineRules, presetDefault, type RuleFields} from '../src/index.js'
import {unsafe} from '../src/pattern.js'

const spoken = {category: 'ad', examples: ['{{x}}'], nearMisses: ['y']} as const
const rule = (fields: object) => () => defineRules('mine', {one: {...spoken, ...fields} as RuleFields})
const detector = (fields: object) => () => defineDetector({...spoken, id: 'mine', detect: () => [], ...fields} as DetectorFields)
const cleaner = (options: unknown) => () => createCleaner(options as never)

describe('rules', () => {
  const table: [object, string | RegExp][] = [
    [{}, 'needs one of `pattern` (with `hints`), `phrases` or `lines`, got none'],
    [{lines: ['a'], phrases: ['b']}, 'got phrases and lines'],
    [{lines: []}, '`lines` must be a list of one or more strings that are not blank, got an array'],
    [{phrases: [' ']}, '`phrases` must be a list'],
    [{pattern: /a/}, '`hints` and `pattern` go together'],
    [{hints: ['a'], lines: ['b']}, '`hints` and `pattern` go together'],
    [{hints: ['a'], pattern: 'a'}, '`pattern` must be a regular expression, got '],
    [{hints: ['a'], pattern: /a/g}, 'must not have the flags g or y'],
    [{hints: ['a'], pattern: /a.*/}, 'a repetition without an upper bound'],
    [{lines: ['a'], removes: 'sentence'}, 'has no effect'],
    [{lines: ['a'], removes: 'line'}, "must be 'segment', 'sentence' or 'block', got 'line'"],
    [{lines: ['a'], category: 'advert'}, "did you mean 'ad'?"],
    [{lines: ['a'], category: 7}, '`category` must be one of consent, related'],
    [{lines: ['a'], precision: 2}, '`precision` must be a number between 0 and 1, got 2'],
    [{lines: ['a'], reason: 7}, '`reason` must be a string, got number'],
    [{lines: ['a'], nearMiss: []}, 'did you mean `nearMisses`?']
  ]
  for (const [fields, message] of table) it(String(message), () => expect(rule(fields)).toThrow(message))
  it('names the rule', () => expect(rule({})).toThrow(/^Rule mine\/one: /))
  it('checks names and shapes', () => {
    expect(() => defineRules('En', {})).toThrow("a name is lower-case words with dashes, like `read-more`, got 'En'")
    expect(() => defineRules('mine', {Tide: {...spoken, lines: ['a']}})).toThrow(
      "Rule mine/Tide: a name is lower-case words with dashes, like `read-more`, got 'Tide'"
    )
    expect(() => defineRules('mine', null as never)).toThrow('defineRules: expected rules by name, got null')
    expect(() => defineRules('mine', {one: 'x' as never})).toThrow("Rule mine/one: must be an object, got 'x'")
  })
})

describe('detectors', () => {
  it('says what is wrong', () => {
    expect(() => defineDetector(null as never)).toThrow('defineDetector: expected an object, got null')
    expect(detector({id: 'a/b'})).toThrow("got 'a/b'")
    expect(detector({detect: 7})).toThrow('Detector mine: `detect` must be a function, got number')
    expect(detector({detects: 7})).toThrow('did you mean `detect`?')
    expect(detector({category: 'bios'})).toThrow("did you mean 'bio'?")
  })
})

describe('options', () => {
  const table: [unknown, string][] = [
    [null, 'createCleaner: expected options as an object, got null'],
    [[], 'got an array'],
    [{rule: {}}, 'unknown option `rule`: did you mean `rules`?'],
    [{mode: 'report'}, 'unknown option `mode`'],
    [{threshold: '0.5'}, "`threshold` must be a probability between 0 and 1, got '0.5'"],
    [{threshold: 1.5}, 'got 1.5'],
    [{rules: []}, "`rules` must be an object such as {'en/read-more': false}, got an array"],
    [{rules: {related: 'no'}}, "`rules` takes true or false, got 'no' for 'related'"],
    [{rules: {'en/read-mor': false}}, "no rule, category or language is called 'en/read-mor': did you mean 'en/read-more'?"],
    [{rules: {captions: false}}, "did you mean 'caption'?"],
    [{keep: 'x'}, "`keep` must be an array of strings and patterns, got 'x'"],
    [{keep: [7]}, '`keep[0]` must be a string or a pattern, got 7'],
    [{keep: ['a', '']}, '`keep[1]` is an empty string'],
    [{keep: [/(a+)+$/]}, '`keep[0]` (/(a+)+$/) repeats a repetition without bound'],
    [{keep: [/(a)\1/]}, 'has a backreference'],
    [{plugins: 'en'}, '`plugins` must be an array of plugins and presets, got string']
  ]
  for (const [options, message] of table) it(message, () => expect(cleaner(options)).toThrow(message))
  it('lets one pack be used twice, and no two rules have one name', () => {
    const one = defineRules('mine', {one: {...spoken, lines: ['a']}})
    const other = defineRules('mine', {one: {...spoken, lines: ['b']}})
    expect(cleaner({plugins: [presetDefault, one, one]})).not.toThrow()
    expect(cleaner({plugins: [one, {plugins: [one]}]})).not.toThrow()
    expect(cleaner({plugins: [one, other]})).toThrow("Two rules are called 'mine/one': rename one of them.")
  })
  it('moves the threshold', () => {
    const pack = defineRules('mine', {one: {...spoken, precision: 0.7, lines: ['a']}})
    const text = `a\n\n${'The ferry was late again on Monday, the company said in the evening. '.repeat(3)}\n`
    expect(createCleaner({plugins: [pack]}).clean(text)).toBe(text)
    expect(createCleaner({plugins: [pack], threshold: 0.6}).clean(text)).toBe(text.slice(3))
  })
})

describe('patterns', () => {
  const safe = [
    /a/,
    /(?:a{1,20}){1,9}/,
    /[+*]{0,9}/,
    /\*\+/,
    /(?<name>a)(?=b)(?<!c)/,
    /\p{L}{1,40}\u{1F600}?/u,
    /a{3}/,
    /a??b{1,2}?/,
    /[\]*]/
  ]
  for (const pattern of safe) it(`takes ${pattern}`, () => expect(unsafe(pattern, true)).toBeUndefined())
  const unbounded = [/a*/, /a+/, /a{2,}/, /(?:a|b+)/, /[a]+?/]
  for (const pattern of unbounded)
    it(`takes ${pattern} to keep, not in a rule`, () => {
      expect(unsafe(pattern, true)).toContain('without an upper bound')
      expect(unsafe(pattern, false)).toBeUndefined()
    })
  const slow = [/(a+)+/, /(?:a*b?)*/, /((a{1,}){2})/, /(?:x(?:y+)){3,}/, /(a)\1/, /(?<n>a)\k<n>/, /(?:a{0,100}){0,100}/]
  for (const pattern of slow) it(`refuses ${pattern}`, () => expect(unsafe(pattern, false)).toBeTypeOf('string'))
})
