import {describe, expect, it} from 'vitest'
import {clean, separate} from '../src/index.js'
import {seeds} from './fixtures.js'

const [petition, war] = seeds as [(typeof seeds)[number], (typeof seeds)[number]]

describe('the two seed articles', () => {
  for (const {id, text, body, noise} of seeds)
    it(`separates ${id} byte for byte`, () => {
      expect(clean(text)).toBe(body)
      const found = separate(text).noise
      expect(found.map(({start, end, category}) => ({start, end, category, text: text.slice(start, end)}))).toEqual(noise)
      expect(clean(body)).toBe(body)
    })
})

/** An article with other names, tags and titles: the text and its body change alike, and the noise is what the body lacks. */
const changed = (seed: (typeof seeds)[number], changes: readonly [from: string, to: string][]) => {
  const apply = (text: string) => changes.reduce((now, [from, to]) => now.replaceAll(from, to), text)
  for (const [from] of changes) if (!seed.text.includes(from)) throw new Error(`the seed does not hold ${from}`)
  return {text: apply(seed.text), body: apply(seed.body)}
}

describe('what the seeds hold is found by what it is', () => {
  const variants: Record<string, {text: string; body: string}> = {
    'another newspaper and campaign': changed(petition, [
      ['The Independent', 'The Valley Courier'],
      ['Refugees Welcome', 'Safe Harbours'],
      ['the war in Syria in 2015', 'the floods of 2019'],
      ['GoFundMe', 'JustGiving']
    ]),
    'another wording of the appeal': changed(petition, [
      ['has a proud history of campaigning', 'has long campaigned'],
      ['If you would like to donate then please click here for our GoFundMe page.', 'You can donate to our appeal by clicking here.'],
      ['we are calling on the government', 'we urge ministers']
    ]),
    'another country': changed(petition, [
      ['Ukrain', 'Ruritan'],
      ['Russia', 'Graustark'],
      ['Kharkiv', 'Strelsau']
    ]),
    'other tags': changed(war, [
      ['[NEWS]', '[REPORT]'],
      ['[SPOTLIGHT]', '[COMMENT]'],
      ['[INSIGHT]', '[LATEST]']
    ]),
    'other titles': changed(war, [
      ['Poorest off families to be brutally hit by rocketing food prices', 'Thousands of commuters stranded as night trains are cancelled'],
      [
        'Body of toddler pulled from rubble as Putin rains missiles on Ukraine',
        'Lighthouse keeper retires after forty years on the same rock'
      ],
      ['Tormented refugees feeling guilty celebrating Christmas this year', 'Bakers warn that bread will cost twice as much by spring'],
      ['EU reels from ‘extremely embarrassing’ corruption claims', 'Minister denies ‘absurd’ claims over the harbour deal'],
      ["Russian TV host says they will 'burn European humanitarians'", 'Footage shows cows swimming across the flooded motorway'],
      ['Ukrainian tank appears to destroy Russian tank', 'Moment the old chimney comes down']
    ]),
    'other people': changed(war, [
      ['Gerasimov', 'Hentzau'],
      ['Putin', 'Michael'],
      ['Zelensky', 'Rassendyll'],
      ['Kyiv', 'Zenda'],
      ['the New York Times', 'the Evening Ledger']
    ]),
    'plain quotation marks': changed(war, [
      ['“', '"'],
      ['”', '"'],
      ['’', "'"]
    ]),
    'Windows line ends': changed(war, [['\n', '\r\n']])
  }
  for (const [name, {text, body}] of Object.entries(variants)) it(name, () => expect(clean(text)).toBe(body))
})
