/** Old books, plays, poems, speeches and laws hold no noise: what is removed from them is written down here, and should be nothing. */
import {describe, expect, it} from 'vitest'
import {createCleaner} from '../src/index.js'
import {names, read} from './fixtures.js'

const extract = createCleaner({input: 'extract'})

/** The same text as others would hand it over. */
const forms: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'without blank lines': (text) => text.replace(/\n{2,9}/g, '\n'),
  'with a blank line after each': (text) => text.replace(/\n{1,9}/g, '\n\n'),
  'in lines of 72 columns': (text) => text.replace(/(?=.{73})(.{1,72}) /g, '$1\n'),
  'three times': (text) => `${text}\n`.repeat(3)
}

/** Lines that name the author after "by" are noise, in a book too. */
const signed = /^(?:de-kafka|en-austen|en-blake)\.txt: (?:by-line|en\/byline): (?:Von Franz Kafka|By Jane Austen|By William Blake)$/

describe('nothing goes', () => {
  for (const [form, change] of Object.entries(forms))
    it(form, () => {
      const gone = names('prose').flatMap((name) => {
        const text = change(read(`prose/${name}`))
        return extract.separate(text).noise.map(({start, end, rule}) => `${name}: ${rule}: ${text.slice(start, end).trim()}`)
      })
      expect(gone.filter((item) => !signed.test(item))).toEqual([])
    })
  it('from each of them in a row', () => {
    const text = names('prose')
      .map((name) => read(`prose/${name}`))
      .join('\n')
    expect(extract.separate(text).noise.map(({start, end, rule}) => `${rule}: ${text.slice(start, end).trim()}`)).toEqual([])
  })
  it('has each source named', () => {
    for (const name of names('prose')) expect(read('README.md')).toContain(`\`${name}\``)
  })
})
