/** Rounds, blocks, warnings, and what a text looks like. */
import {describe, expect, it} from 'vitest'
import {createCleaner, defineDetector, defineRules, detectors, separate} from '../src/index.js'
import {explainer} from '../src/testing.js'
import {wholes} from './fixtures.js'

const mill = 'The mill had stood by the river for two hundred years when the water came, one night in March.'
const spoken = {category: 'other', examples: ['{{x}}'], nearMisses: ['y']} as const

/** Takes the last line that is no prose, whatever it says: each round finds one more. */
const greedy = defineDetector({
  ...spoken,
  id: 'greedy',
  *detect({loose}) {
    const last = loose.at(-1)
    if (last !== undefined) yield {segment: last, reason: 'it is the last'}
  }
})

describe('rounds', () => {
  const only = createCleaner({
    plugins: [greedy],
    rules: {'after-the-end': false, 'between-noise': false, 'in-noise-block': false, 'in-company': false}
  })
  it('go on until nothing changes', () => {
    const {body, noise, warnings} = only.separate(`${mill}\n\nOne\n\nTwo\n\nThree\n`)
    expect(body).toBe(`${mill}\n`)
    expect(noise).toHaveLength(3)
    expect(warnings).toEqual([])
  })
  it('give a text back whole that does not come to rest', () => {
    const text = `${mill}\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n`
    const {body, noise, warnings} = only.separate(text)
    expect(body).toBe(text)
    expect(noise).toEqual([])
    expect(warnings.map((warning) => warning.code)).toEqual(['unstable'])
  })
})

describe('removes: block', () => {
  const {separate: take} = createCleaner({
    plugins: [
      defineRules('mine', {
        box: {...spoken, lines: ['Our newsletters'], removes: 'block', examples: ['{{Our newsletters\nHarbour daily}}']}
      })
    ]
  })
  it('takes the line and all that follows up to the next blank line', () => {
    const text = `${mill}\n\nOur newsletters\nHarbour daily, which more than a thousand people by the sea read every morning.\nTides\n\n${mill}\n`
    expect(take(text).body).toBe(`${mill}\n\n${mill}\n`)
    expect(take(text).noise).toHaveLength(3)
    expect(take(text).noise.every((item) => item.rule === 'mine/box')).toBe(true)
  })
})

describe('places', () => {
  const text = `${mill}\n\nZap\n\nHarbour news\n\nZap\n\nIsland news\n`
  const pack = defineRules('mine', {zap: {...spoken, category: 'related', lines: ['Zap']}})
  const left = (rules: Record<string, boolean>) => createCleaner({plugins: [pack], rules}).clean(text)
  it('speak of the lines beside noise, and can be switched off', () => {
    expect(left({})).toBe(`${mill}\n`)
    expect(left({'after-the-end': false})).toBe(`${mill}\n\nIsland news\n`)
    expect(left({'after-the-end': false, 'between-noise': false})).toBe(`${mill}\n\nHarbour news\n\nIsland news\n`)
  })
  it('leave a chronology its dates, a record its fields and a list its steps', () => {
    for (const name of ['timeline.txt', 'review-book.txt', 'advice-how-to.txt']) {
      const whole = wholes.find((item) => item.name === name)
      expect(separate(whole?.text ?? '').noise).toEqual([])
    }
  })
})

describe('warnings and input', () => {
  it('says that HTML looks like HTML, and judges it as it is', () => {
    const found = separate(`<p>${mill}</p>\n<p>${mill}</p>\n`)
    expect(found.warnings.map((warning) => warning.code)).toEqual(['looks-like-html'])
    expect(separate(`${mill} a </ b`).warnings).toEqual([])
  })
  it('tells an extract from a page', () => {
    const menu = [...Array(60).keys()].map((i) => `Section ${i}`).join('\n')
    expect(separate(`${menu}\n\n${mill}\n\n${mill}\n`).input).toBe('page')
    for (const {text} of wholes) expect(separate(text).input).toBe('extract')
  })
})

describe('explainer', () => {
  it('shows all evidence on each line, before anything is decided', () => {
    const pack = defineRules('mine', {zap: {...spoken, lines: ['Zap']}})
    const rows = explainer([pack, detectors])(`${mill}\n\nZap\n`)
    expect(rows.map((row) => row.evidence.map((item) => item.rule))).toEqual([[], ['mine/zap']])
  })
})
