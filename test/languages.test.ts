/** The articles of sixteen languages, written by readers who had not seen the rules: most of the noise goes, and no word of the body. */
import {describe, expect, it} from 'vitest'
import {clean, separate} from '../src/index.js'
import {names, read} from './fixtures.js'

/** The least share of the marked noise that goes. A floor under what was reached, so that a loss shows. */
const least: Record<string, number> = {ko: 0.45, sv: 0.4}

const articles = names('languages')
  .filter((name) => name.endsWith('.article.txt'))
  .map((name) => ({language: name.slice(0, 2), marked: read(`languages/${name}`)}))

describe('the press of sixteen languages', () => {
  for (const {language, marked} of articles)
    it(language, () => {
      const spans: [start: number, end: number][] = []
      let text = ''
      let at = 0
      for (const match of marked.matchAll(/\{\{(\w+): ([\s\S]*?)\}\}/g)) {
        text += marked.slice(at, match.index)
        spans.push([text.length, text.length + (match[2] as string).length])
        text += match[2]
        at = match.index + match[0].length
      }
      text += marked.slice(at)
      const cut = new Uint8Array(text.length)
      for (const {start, end} of separate(text).noise) cut.fill(1, start, end)
      const isGone = ([start, end]: [number, number]) => cut.subarray(start, end).reduce((sum, one) => sum + one, 0) >= 0.8 * (end - start)
      expect(spans.filter(isGone).length / spans.length).toBeGreaterThanOrEqual(least[language] ?? 0.5)
      for (const [start, end] of spans) cut.fill(0, start, end)
      expect([...text].filter((char, i) => cut[i] && char.trim() !== '').join('')).toBe('')
      expect(clean(clean(text))).toBe(clean(text))
    })
})
