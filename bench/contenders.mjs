// What is timed, and on what.
import {Readability} from '@mozilla/readability'
import {DefuddleClass} from 'defuddle/node'
import {compile} from 'html-to-text'
import {parseHTML} from 'linkedom'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {clean, presetDefault, retextBoilerplate, separate} from 'strip-boilerplate'
import {unified} from 'unified'
import {c4} from './c4.mjs'
import {some} from './texts.mjs'

const pipeline = retext().use(retextBoilerplate).use(presetDefault).freeze()
const parser = unified().use(retextEnglish).freeze()
const toText = compile({wordwrap: false})

/** Characters of text that a slow contender is given. */
const few = 200_000

/**
 * Contenders for these texts. `unlisted` ones have no row: what is compared with others is timed on the texts that those have.
 */
export function contendersFor({bodies, extracts, pages, html, htmlBodies, htmlPages}) {
  const short = some(bodies, few)
  return [
    {id: 'split', name: "`text.split('\\n')`", on: 'clean articles', texts: bodies, run: (text) => text.split('\n')},
    {id: 'clean', name: '**`clean`**', on: 'clean articles', texts: bodies, run: clean},
    {id: 'extracts', name: '**`clean`**', on: 'extracts with their noise', texts: extracts, run: clean},
    {id: 'pages', name: '**`clean`**', on: 'text of whole pages', texts: pages, run: clean},
    {id: 'separate', name: '**`separate`**', on: 'clean articles', texts: bodies, run: (text) => separate(text).body},
    {
      id: 'retext',
      name: 'a frozen retext pipeline with the plugin',
      on: 'clean articles',
      texts: short,
      slow: true,
      run: (text) => String(pipeline.processSync(text))
    },
    {
      id: 'parse',
      name: 'retext-english, its parse alone',
      on: 'clean articles',
      texts: short,
      slow: true,
      run: (text) => parser.parse(text).children
    },
    {id: 'c4', name: 'the line rules of C4', on: 'clean articles', texts: bodies, run: c4},
    {id: 'html-to-text', name: 'html-to-text', on: 'HTML', texts: html, slow: true, run: toText},
    {
      id: 'readability',
      name: 'Readability with linkedom',
      on: 'HTML',
      texts: html,
      slow: true,
      run: (text) => new Readability(parseHTML(text).document).parse()?.textContent
    },
    {
      id: 'defuddle',
      name: 'defuddle with linkedom',
      on: 'HTML',
      texts: html,
      slow: true,
      run: (text) => new DefuddleClass(parseHTML(text).document, {url: 'https://example.org/'}).parse().content
    },
    {id: 'htmlBodies', unlisted: true, name: '`clean`', on: 'the bodies of that HTML', texts: htmlBodies, run: clean},
    {id: 'htmlPages', unlisted: true, name: '`clean`', on: 'the text of that HTML', texts: htmlPages, run: clean}
  ]
}
