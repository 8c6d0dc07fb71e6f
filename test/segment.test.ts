import {describe, expect, it} from 'vitest'
import {plainForm} from '../src/fold.js'
import {lineKey} from '../src/line-key.js'
import {splitLines, wrapWidth} from '../src/lines.js'
import {hasQuotes, leavesOpen, opensQuoted} from '../src/quotes.js'
import {Segment, segment} from '../src/segment.js'
import {sentences} from '../src/sentences.js'
import {read} from './fixtures.js'

const all = (text: string) => segment(splitLines(text))
const one = (text: string) => all(text)[0] as Segment
const cut = (text: string) => sentences(text).map(([start, end]) => text.slice(start, end))

describe('lines', () => {
  it('end at \\n, \\r\\n and \\r', () => {
    const {from, to} = splitLines('a\nb\r\nc\rd\n')
    expect(from.map((start, i) => [start, to[i]])).toEqual([
      [0, 1],
      [2, 3],
      [5, 6],
      [7, 8],
      [9, 9]
    ])
  })
  it('are seen without the spaces around them', () => {
    const {start, end} = splitLines(' \u00a0a b\u2009\n \u3000 ')
    expect([start[0], end[0]]).toEqual([2, 5])
    expect(start[1]).toBe(end[1])
  })
  it('are wrapped or not', () => {
    const wrapped = (text: string) => wrapWidth(splitLines(text)) > 0
    expect(wrapped(read('whole/wrapped.txt'))).toBe(true)
    expect(wrapped(read('whole/poem.txt'))).toBe(false)
    expect(wrapped(read('whole/bullets.txt'))).toBe(false)
    expect(wrapped(read('whole/one-line.txt'))).toBe(false)
  })
})

describe('segments', () => {
  it('are lines, or paragraphs of wrapped text', () => {
    expect(all('a\n\nb\nc').map((item) => [item.text, item.gap])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false]
    ])
    expect(all(read('whole/wrapped.txt')).length).toBeLessThan(read('whole/wrapped.txt').split('\n').length / 3)
  })
  it('are seen through Markdown, and know their places', () => {
    const table: [string, string, string][] = [
      ['## A *bold* title', 'A bold title', 'heading'],
      ['- [Read](https://example.org/a_(b)) more', 'Read more', 'bullet'],
      ['12. Step', 'Step', 'number'],
      ['> quoted', 'quoted', 'quote'],
      ['**Read more**', 'Read more', ''],
      ['![a view](x.png) here', 'a view here', ''],
      ['plain', 'plain', ''],
      ['-', '-', '']
    ]
    for (const [raw, text, marker] of table) {
      const item = one(raw)
      expect([item.text, item.marker]).toEqual([text, marker])
      for (let i = 0; i < text.length; i++) expect(raw[item.offset(i)]).toBe(text[i])
      for (let i = 0; i < text.length; i++) expect(item.indexOf(item.offset(i))).toBe(i)
    }
    expect(one('[Read more](x)').link).toBe(true)
    expect(one('See [more](x)').link).toBe(false)
  })
  it('know prose, titles and ends', () => {
    const facts = (text: string) => [one(text).final, one(text).prose, one(text).title]
    expect(facts('The ferry was late again on Monday, the company said in the evening.')).toEqual([true, true, false])
    expect(facts('“The ferry was late again on Monday, the company said in the evening.”[12]')).toEqual([true, true, false])
    expect(facts('Ferry late again')).toEqual([false, false, true])
    expect(facts('Ferry late again?')).toEqual([true, false, true])
    expect(facts('It was late.')).toEqual([true, false, false])
    expect(facts('- Ferry late again')).toEqual([false, false, false])
    expect(facts('港の橋は来月から一か月のあいだ通行止めになると市が発表した。')).toEqual([true, true, false])
  })
  it('count words, with and without spaces', () => {
    expect(one('The ferry — late, again!').words).toBe(4)
    expect(one('港の橋は通行止め').words).toBe(4)
  })
  it('forget what has gone from them', () => {
    const text = 'He left. Read more: X. She stayed.'
    const item = new Segment(text, 0, text.length, 0, 0, true, [{start: 9, end: 23}])
    expect(item.text).toBe('He left. She stayed.')
    expect(text.slice(item.offset(9), item.offsetAfter(20))).toBe('She stayed.')
    expect(item.final).toBe(true)
  })
})

describe('sentences', () => {
  const table: [string, string[]][] = [
    ['He left. She stayed! Why? “No.” End', ['He left.', 'She stayed!', 'Why?', '“No.”', 'End']],
    [
      'Mr. Smith met Gen. J. R. Brown at 3.45 p.m. on the U.S. coast. Then he left.',
      ['Mr. Smith met Gen. J. R. Brown at 3.45 p.m. on the U.S. coast.', 'Then he left.']
    ],
    ['See example.org for more. Thanks.', ['See example.org for more.', 'Thanks.']],
    ['“Is it?” he asked. “Yes.”', ['“Is it?” he asked.', '“Yes.”']],
    ['It looks like this.Disclaimer: it may not.', ['It looks like this.', 'Disclaimer: it may not.']],
    ['橋は閉まる。市が発表した！なぜ？', ['橋は閉まる。', '市が発表した！', 'なぜ？']],
    ['Wait... what? No… Yes.', ['Wait... what?', 'No…', 'Yes.']],
    ['', []]
  ]
  for (const [text, expected] of table)
    it(text, () => expect(cut(plainForm(text)).map((item) => plainForm(item))).toEqual(expected.map(plainForm)))
})

describe('quotation marks', () => {
  const open = ['“a', '“a” “b', '„a', '«a', '「a', '"a', 'x "a" "b']
  const closed = ['“a”', '„a“', '„a”', '«a»', '»a«', '「a」', '"a"', 'the 12" disc', "it's", '']
  for (const text of open) it(`is left open: ${text}`, () => expect(leavesOpen(text)).toBe(true))
  for (const text of closed) it(`is closed: ${text}`, () => expect(leavesOpen(text)).toBe(false))
  it('are seen at the start, and anywhere', () => {
    expect([opensQuoted('“a'), opensQuoted('a “b”'), hasQuotes('a “b”'), hasQuotes("it's")]).toEqual([true, false, true, false])
  })
})

describe('folded forms', () => {
  it('plain form changes no offset', () => {
    expect(plainForm('Don’t\u00a0go：１２')).toBe("Don't go:12")
    expect(plainForm('plain')).toBe('plain')
  })
  it('a key has no case, marks around, numbers or platforms of its own', () => {
    const table: [string, string][] = [
      ['► Read more…', 'read more'],
      ['12,345 comments', '0 comments'],
      ['5 min  read', '0 min read'],
      ['Share:', 'share'],
      ['Loading...', 'loading'],
      ['Follow us!', 'follow us'],
      ['Síguenos ya', 'siguenos ya'],
      ['— 3 —', '0'],
      ['٣ تعليقات', '0 تعليقات'],
      ['Share on WhatsApp', 'share on Facebook'],
      ['LinkedInで共有', 'Facebookで共有'],
      ['Updated 3 March 2024, 10:30', 'updated 0 October 0'],
      ['ＳＨＡＲＥ！', 'Share!']
    ]
    for (const [line, key] of table) expect([line, lineKey(line)]).toEqual([line, lineKey(key)])
  })
  it('a sentence of one word, and a question, are no label', () => {
    for (const [line, label] of [
      ['Close.', 'Close'],
      ['Share？', 'Share'],
      ['More comments?', 'More comments']
    ] as const)
      expect(lineKey(line)).not.toBe(lineKey(label))
  })
})
