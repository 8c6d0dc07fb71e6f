/** Each rule earns its keep: without it, something that it is to find is not found, and no two find the same unknowingly. */
import {describe, expect, it} from 'vitest'
import {makeCatalogue} from '../src/catalogue.js'
import {detect} from '../src/detect.js'
import {presetDefault} from '../src/index.js'
import {lineKey} from '../src/line-key.js'
import {splitLines} from '../src/lines.js'
import {segment} from '../src/segment.js'
import {registered, unmark} from '../src/testing.js'
import {idle, shadows} from './shadows.js'

const {rules} = registered([presetDefault])
const catalogue = makeCatalogue(rules, [])

/** Which rules of the whole set speak of each marked span of a rule's examples. */
const speakers = (example: string): Set<string>[] => {
  const {text, spans} = unmark(example)
  const found = detect(catalogue, text, segment(splitLines(text))).flat()
  return spans.map(([start, end]) => new Set(found.filter((item) => item.start <= start && item.end >= end).map((item) => item.rule)))
}

/** Packs are used alone too: what another language finds as well does not count. What only adds to other evidence is to stand beside it. */
const strong = rules.filter(({precision}) => (precision ?? 1) >= 0.6)
const rivals = (id: string, set: Set<string>): string[] =>
  [...set].filter((other) => other !== id && other.split('/')[0] === id.split('/')[0] && strong.some((rule) => rule.id === other))

/** For each rule, which others speak of every span of its examples: it would not be missed there. */
const seen = strong.flatMap(({id, examples}) => {
  const [first = [], ...rest] = examples.flatMap(speakers).map((set) => rivals(id, set))
  return first.filter((other) => rest.every((others) => others.includes(other))).map((other) => `${other} over ${id}`)
})
/** Rules without a span of their own: some other rule speaks of each. */
const unmissed = strong.filter(({id, examples}) => examples.flatMap(speakers).every((set) => rivals(id, set).length > 0)).map(({id}) => id)

describe('each rule', () => {
  it('speaks of its own examples in the whole set', () => {
    for (const {id, examples, lines} of rules)
      for (const example of examples)
        for (const set of speakers(example)) expect(lines ? set.size > 0 : set.has(id), `${id}: ${example}`).toBe(true)
  })
  it('is missed when it is away, or it is known why not', () => {
    expect(unmissed.filter((id) => !idle.has(id))).toEqual([])
  })
  it('that is known not to be missed is still so', () => {
    expect([...idle.keys()].filter((id) => !unmissed.includes(id))).toEqual([])
  })
})

describe('shadows', () => {
  it('are known: no other rule speaks wherever a rule does', () => {
    expect([...seen].sort()).toEqual([...shadows].sort())
  })
  it('no string that fills a line stands in two rules of one language, in different categories', () => {
    const twice: string[] = []
    const found = new Map<string, (typeof rules)[number]>()
    for (const rule of rules)
      for (const line of rule.lines ?? []) {
        const key = `${rule.language} ${lineKey(line)}`
        const other = found.get(key)
        if (other && other !== rule && other.category !== rule.category) twice.push(`${line}: ${other.id}, ${rule.id}`)
        found.set(key, rule)
      }
    expect(twice).toEqual([])
  })
})
