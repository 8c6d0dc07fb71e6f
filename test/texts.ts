/** Texts for property tests: made of the fixtures' lines, and changed in every way that text gets changed on its way here. */
import fc from 'fast-check'
import {everything} from './fixtures.js'

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

/** Any text. */
export const anyText = fc.oneof(
  {weight: 4, arbitrary: mixed},
  {weight: 4, arbitrary: mutated},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 400})}
)
