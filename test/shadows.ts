/** Rules whose every example another rule of their language speaks of too, and why both are there. */

const label = 'its other strings are labels of a word or two, which no pattern may speak of'

/** Rules that none of their examples would miss. */
export const idle = new Map<string, string>([
  ['en/read-more', 'takes the line as a whole, and announces titles; `en/read-more-inline` takes a sentence at the end of a paragraph'],
  ['es/appeal-lines', label],
  ['fr/signup-lines', label],
  ['it/appeal-lines', label],
  ['nl/signup-lines', label],
  ['pl/appeal-lines', label],
  ['pt/appeal-lines', label],
  ['sv/signup-lines', label]
])

/** The one that speaks wherever the other does, where it is a single one. */
export const shadows: readonly string[] = [
  'en/read-more-inline over en/read-more',
  'es/appeal-support over es/appeal-lines',
  'it/appeal-support over it/appeal-lines',
  'pl/appeal-support over pl/appeal-lines',
  'pt/appeal-support over pt/appeal-lines'
]
