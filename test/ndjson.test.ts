/** The line protocol: what may change in a line, and what becomes of those that are wrong. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {separate} from '../src/index.js'
import {cutString, find, parsePath, put} from '../src/json-path.js'
import {lineCleaner} from '../src/ndjson.js'
import {seeds} from './fixtures.js'
import {anyText, runs} from './texts.js'

const seed = seeds[1] as (typeof seeds)[number]
const clean = (line: string, options = {}) => lineCleaner({separate}, options)(line, 7)

describe('a path', () => {
  it('have dots between names', () => {
    expect(parsePath('a.b')).toEqual(['a', 'b'])
    expect(parsePath('a\\.b.c\\\\')).toEqual(['a.b', 'c\\'])
    for (const path of ['', '.', 'a.', 'a..b']) expect(() => parsePath(path)).toThrow(TypeError)
  })
  it('lead to the last of several members of one name, as JSON.parse does', () => {
    const text = ' {"a": {"b": 1}, "\\u0061": {"b": [2, "}", {"b": 3}], "b": "x\\"y" } , "c": 4 }'
    expect(text.slice(...Object.values(find(text, ['a', 'b'])))).toBe('"x\\"y"')
    expect(text.slice(...Object.values(find(text, ['c'])))).toBe('4')
    expect(() => find(text, ['a', 'c'])).toThrow('there is no field `a.c`')
    expect(() => find(text, ['c', 'd'])).toThrow('`c` is a number, so it has no `d`')
    expect(() => find(text, ['a', 'b', 'd'])).toThrow('`a.b` is a string')
  })
  it('lead into arrays by number', () => {
    expect(find('{"a": ["x", {"b": true}]}', ['a', '1', 'b'])).toEqual({start: 18, end: 22})
    expect(() => put('{"a": []}', ['a', '0'], '1')).toThrow('array without item')
    expect(() => put('{"a": 1}', ['a', 'b'], '1')).toThrow('`a` is a number, so it can have no `b`')
  })
  it('put what is not there after the last member', () => {
    expect(put('{ }', ['a', 'b'], '1')).toBe('{"a":{"b":1} }')
    expect(put('{ "a": 0 }', ['b'], '1')).toBe('{ "a": 0,"b":1 }')
    expect(put('{ "a": 0 }', ['a'], '1')).toBe('{ "a": 1 }')
    expect(put('{"a": {"c": 2}}', ['a', 'b'], '1')).toBe('{"a": {"c": 2,"b":1}}')
  })
  const name = fc.constantFrom('a', 'b', 'text', 'a.b', '"', '\\', 'é', '0', '__proto__')
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      {maxDepth: 4},
      fc.jsonValue({maxDepth: 1}),
      fc.array(fc.tuple(name, tie('value')), {maxLength: 4}).map((pairs) => new Map(pairs as [string, unknown][]))
    )
  })).value
  /** JSON with spaces and escapes where they are allowed, from a map or a plain value. */
  const show = (item: unknown, gap: string): string =>
    item instanceof Map
      ? `${gap}{${gap}${[...item].map(([key, inner]) => `${JSON.stringify(key)}${gap}:${show(inner, gap)}`).join(',')}}${gap}`
      : `${gap}${JSON.stringify(item)}${gap}`
  it('find what JSON.parse finds, and change nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), {maxLength: 5}), name, fc.constantFrom('', ' ', '\t\r '), (pairs, key, gap) => {
        const json = `{${pairs.map(([k, v]) => `${gap}${JSON.stringify(k)}${gap}:${show(v, gap)}`).join(',')}${gap}}`
        const parsed = JSON.parse(json)
        if (Object.hasOwn(parsed, key)) expect(JSON.parse(json.slice(...Object.values(find(json, [key]))))).toEqual(parsed[key])
        else expect(() => find(json, [key])).toThrow('there is no field')
        const written = put(json, [key], '"new"')
        const again = JSON.parse(written)
        expect(Object.getOwnPropertyDescriptor(again, key)?.value).toBe('new')
        for (const other of Object.keys(parsed)) if (other !== key) expect(again[other]).toEqual(parsed[other])
        const at = written.lastIndexOf('"new"')
        const [before, after] = [written.slice(0, at), written.slice(at + 5)]
        expect(json.endsWith(after)).toBe(true)
        if (Object.hasOwn(parsed, key)) {
          expect(json.startsWith(before)).toBe(true)
          expect(JSON.parse(json.slice(before.length, json.length - after.length))).toEqual(parsed[key])
        } else {
          const added = `${pairs.length > 0 ? ',' : ''}${JSON.stringify(key)}:`
          expect(before.endsWith(added)).toBe(true)
          expect(before.slice(0, -added.length) + after).toBe(json)
        }
      }),
      runs(500)
    )
  })
})

describe('a string', () => {
  /** JSON of a text with escapes of every kind. */
  const escaped = (text: string, how: readonly number[]): string =>
    `"${[...Array(text.length).keys()]
      .map((i) => {
        const unit = text[i] as string
        const plain = JSON.stringify(unit).slice(1, -1)
        const kind = (how[i % how.length] ?? 0) % 3
        if (kind === 1) return `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`
        return kind === 2 && unit === '/' ? '\\/' : plain.startsWith('\\') ? plain : unit
      })
      .join('')}"`
  it('loses its cuts and keeps its escapes', () => {
    expect(cutString('"a\\u00e9\\nb\\\\c"', [{start: 1, end: 3}])).toBe('"ab\\\\c"')
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), {minLength: 1, maxLength: 7}), fc.array(fc.nat(400), {maxLength: 6}), (text, how, marks) => {
        const raw = escaped(text, how)
        expect(JSON.parse(raw)).toBe(text)
        const sorted = [...new Set(marks.map((mark) => mark % (text.length + 1)))].sort((a, b) => a - b)
        const cuts = sorted.flatMap((start, i) =>
          i % 2 === 0 && sorted[i + 1] !== undefined ? [{start, end: sorted[i + 1] as number}] : []
        )
        let rest = ''
        let from = 0
        for (const {start, end} of cuts) {
          rest += text.slice(from, start)
          from = end
        }
        expect(JSON.parse(cutString(raw, cuts))).toBe(rest + text.slice(from))
      }),
      runs(500)
    )
  })
})

describe('a line', () => {
  const article = JSON.stringify(seed.text)
  const body = JSON.stringify(seed.body)
  it('changes only in its field', () => {
    expect(clean(`{ "id":1.0, "text" :${article}, "n": 1e3 } `)).toMatchObject({
      kind: 'article',
      line: `{ "id":1.0, "text" :${body}, "n": 1e3 } `
    })
    expect(clean(`{"text":"x","text":${article}}`).line).toBe(`{"text":"x","text":${body}}`)
    expect(clean(`\ufeff{"text":${article}}`).line).toBe(`\ufeff{"text":${body}}`)
    const plain = '{"text":"\\u0041 short text \\/ with escapes."}'
    expect(clean(plain).line).toBe(plain)
  })
  it('takes the body and the noise in fields of their own', () => {
    expect(clean(`{"a":{"b":${article}}}`, {field: 'a.b', to: 'a.c'}).line).toBe(`{"a":{"b":${article},"c":${body}}}`)
    const {noise} = separate(seed.text)
    expect(clean(`{"text":${article}}`, {noise: true}).line).toBe(`{"text":${body},"noise":${JSON.stringify(noise)}}`)
    expect(clean(`{"text":"Short."}`, {noise: 'removed.spans'}).line).toBe(`{"text":"Short.","removed":{"spans":[]}}`)
  })
  it('is replaced by offsets without text', () => {
    const {line} = clean(`{"text":${article}}`, {onlyNoise: true})
    const spans = Object.entries(JSON.parse(line).noise as Record<string, [number, number, number][]>)
      .flatMap(([category, list]) => list.map(([start, end, score]) => ({start, end, score, category})))
      .sort((a, b) => a.start - b.start)
    expect(spans).toEqual(separate(seed.text).noise.map(({start, end, score, category}) => ({start, end, score, category})))
    expect(clean('{"text":"Short."}', {onlyNoise: true}).line).toBe('{"noise":{}}')
  })
  it('stays when it is blank', () => {
    for (const line of ['', ' ', '\t ']) expect(clean(line)).toEqual({kind: 'blank', line})
  })
  it('that is wrong becomes an error object with its text', () => {
    const wrong = (line: string, options = {}) => {
      const result = clean(line, options)
      if (result.kind !== 'error') throw new Error('no error')
      expect(JSON.parse(result.line)).toEqual(result.error)
      expect(result.error.text).toBe(line)
      expect(result.error.error.line).toBe(7)
      return `${result.error.error.code}: ${result.error.error.message}`
    }
    expect(wrong('{"text":')).toBe('json: not JSON: expected one object a line')
    expect(wrong('{"text": x}')).toBe('json: not JSON: expected one object a line')
    expect(wrong('[]')).toBe('json: an array: expected one object a line')
    expect(wrong('null')).toBe('json: null: expected one object a line')
    expect(wrong('"text"')).toBe('json: a string: expected one object a line')
    expect(wrong('{}')).toBe('field: there is no field `text`')
    expect(wrong('{"text":null}')).toBe('field: `text` is null, and the text of an article was expected')
    expect(wrong('{"text":"A text.","to":1}', {to: 'to.body'})).toBe('to: `to` is a number, so it can have no `body`')
    const failing = lineCleaner({
      separate() {
        throw new Error('a detector failed')
      }
    })
    expect(failing('{"text":""}', 1)).toMatchObject({error: {error: {code: 'rule', message: 'a detector failed'}}})
  })
  it('refuses paths that lie inside each other', () => {
    expect(() => clean('', {noise: 'text'})).toThrow('would be written to one field')
    expect(() => clean('', {to: 'body', noise: 'text.x'})).toThrow('would replace the article')
    expect(() => clean('', {to: 'text.body'})).toThrow('lie inside each other')
    expect(() => clean('', {field: 'a..b'})).toThrow("'a..b' is no path")
    expect(clean('{"text":"Short."}', {to: 'text'}).line).toBe('{"text":"Short."}')
  })
  it('of any text gives the body of that text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {line} = clean(JSON.stringify({id: 1, text, z: [text]}), {noise: true})
        const {body, noise} = separate(text)
        expect(JSON.parse(line)).toEqual({id: 1, text: body, z: [text], noise})
      }),
      runs(200)
    )
  })
  it('of any characters never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.json(),
          fc.array(fc.constantFrom(...'{}[]":,\\ text1nu'.split(''))).map((all) => all.join(''))
        ),
        (line) => {
          const result = clean(line)
          if (result.kind === 'error') expect(JSON.parse(result.line).text).toBe(line)
        }
      ),
      runs(1000)
    )
  })
})
