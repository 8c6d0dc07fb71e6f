#!/usr/bin/env node
// How time grows: per character, from small texts to large, few lines to many, few rules to many, and on hostile text. Each as a ratio
// to the normal, which should stay under 2.
//
//   npm run bench:growth [-- --only NAME]
import {parseArgs} from 'node:util'
import {createCleaner, defineRules} from 'strip-boilerplate'
import {readTexts} from './texts.mjs'

const {values} = parseArgs({options: {only: {type: 'string', default: ''}}})
const article = readTexts().bodies.join('\n\n')

/** An article of this many characters. */
const sized = (size) => article.repeat(Math.ceil(size / article.length)).slice(0, size)

/** Nanoseconds a character: the best of some passes, as what else the machine does only adds. */
function cost(run, text, least = 300) {
  const start = performance.now()
  let best = Number.POSITIVE_INFINITY
  let passes = 0
  do {
    const before = performance.now()
    run(text)
    best = Math.min(best, performance.now() - before)
    passes++
  } while (performance.now() - start < (passes < 3 ? 3000 : least) && passes < 1000)
  return (best / text.length) * 1e6
}

/** Texts of one size in lines of one length. */
const sentence =
  'The bridge over the harbour will close in May, the council said on Monday, so that its cables can be replaced by new ones. '
const inLines = (lines) => {
  const size = 10_000_000
  const length = Math.max(Math.floor(size / lines) - 1, 9)
  const line = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length - 1)
  return `${line}.\n`.repeat(lines)
}

const word = (i) => `harbour${[...String(i)].map((digit) => 'abcdefghij'[digit]).join('')}`
const synthetic = (count) =>
  createCleaner({
    plugins: [
      defineRules(
        'synthetic',
        Object.fromEntries(
          Array.from({length: count}, (_, i) => [
            `rule-${i}`,
            {
              category: 'other',
              hints: [word(i)],
              pattern: new RegExp(`^${word(i)} .{0,80}$`, 'iu'),
              examples: [`{{${word(i)} offers}}`],
              nearMisses: [`The ${word(i)} closed.`]
            }
          ])
        )
      )
    ]
  }).clean

const million = 1_000_000
const {clean} = createCleaner({input: 'extract'})
const extract = (text) => () => [clean, text]
const page = createCleaner({input: 'page'}).clean

/** For each series what is normal, and cases: functions, for the texts are large. */
const series = {
  characters: {
    normal: '100 KB',
    cases: Object.fromEntries(
      [1e3, 1e4, 1e5, 1e6, 1e7, 1e8].map((size) => [size < 1e6 ? `${size / 1e3} KB` : `${size / 1e6} MB`, () => [clean, sized(size)]])
    )
  },
  lines: {
    normal: '100000',
    cases: Object.fromEntries([1, 10, 100, 1000, 10_000, 100_000, million].map((lines) => [lines, () => [clean, inLines(lines)]]))
  },
  rules: {
    normal: '100',
    cases: Object.fromEntries([100, 200, 500, 1000, 2000].map((count) => [count, () => [synthetic(count), sized(million)]]))
  },
  hostile: {
    normal: 'an article',
    cases: {
      'an article': extract(sized(million)),
      'a page': () => [page, sized(million)],
      'one endless line': extract(sized(million).replace(/\n/g, ' ')),
      'one endless word': extract('a'.repeat(million)),
      'a million short lines': extract('Home\n'.repeat(million)),
      'a million short lines, as a page': () => [page, 'Home\n'.repeat(million)],
      'a million blank lines': extract('\n'.repeat(million)),
      'a line of hint words': extract('read more subscribe newsletter cookies photo source advertisement '.repeat(million / 67)),
      'short lines of hint words': extract('read more subscribe newsletter\ncookies photo source\nadvertisement '.repeat(million / 67)),
      'deeply nested quotes': extract(`${'“‘'.repeat(million / 4)}The end${'’”'.repeat(million / 4)}.`),
      'quotes that never close': extract('“The bridge is closed, she said.\n\n'.repeat(million / 34)),
      'deeply nested marks': extract(`${'> '.repeat(million / 2)}The end.`)
    }
  }
}

console.log('| series | case | ns a character | × normal | |\n| --- | --- | ---: | ---: | --- |')
for (const [name, {normal, cases}] of Object.entries(series)) {
  if (!name.includes(values.only)) continue
  // Warm on the normal, so that the first case does not pay for the compiler.
  const usual = cost(...cases[normal](), 1500)
  for (const [label, make] of Object.entries(cases)) {
    const own = label === normal ? usual : cost(...make())
    const ratio = own / usual
    console.log(`| ${name} | ${label} | ${own.toFixed(1)} | ${ratio.toFixed(2)} | ${ratio > 2 ? 'over 2' : ''} |`)
  }
}
