import type {Nodes, Root} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextRepeatedWords from 'retext-repeated-words'
import {type Preset, unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {
  boilerplateParse,
  boilerplateStringify,
  clean,
  type defineDetector,
  defineRules,
  detectors,
  presetDefault,
  retextBoilerplate,
  separate
} from '../src/index.js'
import {languages} from '../src/rules/index.js'
import {everything, seeds, wholes} from './fixtures.js'

const english = languages.en as Preset
const [, war] = seeds as [(typeof seeds)[number], (typeof seeds)[number]]

const myRules = defineRules('mine', {
  tide: {
    category: 'ad',
    hints: ['tide tables'],
    pattern: /^tide tables are brought to you by .{1,60}$/iu,
    examples: ['{{Tide tables are brought to you by Harbour Bank}}'],
    nearMisses: ['Tide tables hung in the hall.']
  }
})
const tidal = `${war.body}\n\nTide tables are brought to you by Harbour Bank`

describe('the pieces compose', () => {
  it('in any order of packs', () => {
    const a = unified().use(boilerplateParse).use(retextBoilerplate).use(english).use(myRules).use(boilerplateStringify)
    const b = unified().use(myRules).use(boilerplateStringify).use(boilerplateParse).use(english).use(retextBoilerplate)
    expect(String(a.processSync(tidal))).toBe(war.body)
    expect(String(b.processSync(tidal))).toBe(war.body)
  })
  it('takes no pack, and then removes nothing', () => {
    expect(String(unified().use(boilerplateParse).use(retextBoilerplate).use(boilerplateStringify).processSync(war.text))).toBe(war.text)
  })
  it('works with one detector alone', () => {
    const tagged = detectors.plugins?.filter((plugin) => registeredId(plugin as never) === 'tagged-titles') ?? []
    const file = unified()
      .use(boilerplateParse)
      .use(retextBoilerplate)
      .use({plugins: tagged})
      .use(boilerplateStringify)
      .processSync(war.text)
    expect(file.data.boilerplate?.noise.map((item) => item.rule)).toEqual(['tagged-titles', 'tagged-titles', 'tagged-titles'])
  })
  it('leaves the separation on the file', () => {
    const file = unified().use(boilerplateParse).use(retextBoilerplate).use(presetDefault).use(boilerplateStringify).processSync(war.text)
    expect(file.data.boilerplate).toEqual(separate(war.text))
  })
  it('takes options of its own', () => {
    expect(() =>
      unified()
        .use(boilerplateParse)
        .use(retextBoilerplate, {mode: 'strip'} as never)
        .freeze()
    ).toThrow("`mode` must be 'remove' or 'report', got 'strip'")
    const file = unified()
      .use(boilerplateParse)
      .use(retextBoilerplate, {keep: ['extremely'], rules: {consent: false}})
      .use(presetDefault)
      .use(boilerplateStringify)
      .processSync(war.text)
    expect(String(file)).toContain('corruption claims')
    expect(String(file)).toContain('We use your sign-up')
  })
  it('has a light tree whose slices know their places', () => {
    const processor = unified().use(boilerplateParse).use(retextBoilerplate).use(presetDefault)
    const file = new VFile(war.text)
    const before = processor.parse(file) as Root
    expect(before.children).toHaveLength(1)
    expect(before.position).toMatchObject({
      start: {line: 1, column: 1, offset: 0},
      end: {line: war.text.split('\n').length, offset: war.text.length}
    })
    const tree = processor.runSync(before, file) as Root
    expect(tree.children.length).toBeGreaterThan(3)
    for (const node of tree.children)
      expect('value' in node && node.value).toBe(war.text.slice(node.position?.start.offset, node.position?.end.offset))
    expect(JSON.parse(JSON.stringify(tree.children[1])).position.start).toEqual(tree.children[1]?.position?.start)
  })
})

describe('retext, remove', () => {
  const processor = retext().use(retextBoilerplate).use(presetDefault)
  it('prunes a full tree to the very body that clean returns', () => {
    for (const text of [...everything, tidal]) expect(String(processor.processSync(text))).toBe(clean(text))
  })
  it('keeps the places of the original, leaves no parent empty and slices what is partly covered', () => {
    const file = new VFile(war.text)
    const tree = processor.runSync(processor.parse(file), file) as Root
    walk(tree, (node) => {
      if ('children' in node) expect(node.children.length).toBeGreaterThan(0)
      else expect(node.value).toBe(war.text.slice(node.position?.start.offset, node.position?.end.offset))
    })
  })
  it('leaves a node without position', () => {
    const file = new VFile(war.text)
    const tree = processor.parse(file) as Root
    tree.children.push({type: 'SourceNode', value: 'added'})
    expect((processor.runSync(tree, file) as Root).children.at(-1)).toEqual({type: 'SourceNode', value: 'added'})
  })
})

describe('retext, report', () => {
  it('leaves the tree alone and writes a message for each removal, beside another plugin', () => {
    const text = `The the ferry was late.\n\n${war.text}`
    const file = retext().use(retextBoilerplate, {mode: 'report'}).use(retextRepeatedWords).use(presetDefault).processSync(text)
    expect(String(file)).toBe(text)
    const ours = file.messages.filter((message) => message.source === 'strip-boilerplate')
    const {noise} = separate(text)
    expect(ours).toHaveLength(noise.length)
    for (const [i, {start, end, rule, category}] of noise.entries()) {
      const message = ours[i] as (typeof ours)[number]
      expect(message).toMatchObject({ruleId: rule, actual: text.slice(start, end), expected: []})
      expect(message.place).toMatchObject({start: {offset: start}, end: {offset: end}})
      expect(message.reason).toContain(category)
      expect(message.note).toMatch(/probability of [01]\.\d\d/)
      expect(() => new URL(message.url as string)).not.toThrow()
      expect(message.fatal).toBe(false)
    }
    expect(file.messages.filter((message) => message.source === 'retext-repeated-words')).toHaveLength(1)
  })
  it('says nothing about a text without noise', () => {
    const {text} = wholes[0] as (typeof wholes)[number]
    expect(retext().use(retextEnglish).use(retextBoilerplate, {mode: 'report'}).use(presetDefault).processSync(text).messages).toEqual([])
  })
})

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node)
  if ('children' in node) for (const child of node.children) walk(child as Nodes, visit)
}

function registeredId(plugin: ReturnType<typeof defineDetector>): string | undefined {
  return unified().use(plugin).freeze().data().boilerplateDetectors?.[0]?.id
}
