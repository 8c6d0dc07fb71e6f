/** Sentences inside a line, as offsets. Asked for only where evidence is. */

/** The marks that end a sentence: . ! ? … 。 ؟ ۔ । */
const isMark = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  (code > 0x5ff && (code === 0x2026 || code === 0x3002 || code === 0x61f || code === 0x6d4 || code === 0x964))
const closeMarks = new Set('"\'”’“»)]」』）】›')
const unspaced = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/
const abbreviations = new Set(
  (
    'mr mrs ms dr st prof gen sen rep gov lt col sgt capt jr sr vs etc inc co corp ltd no nos vol pp ed fig approx est dept ave blvd jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'bzw ca nr str inkl vgl evtl ggf usw mme mlle sra srta av ul im gl proc tzw inż hr nl bijv blz dhr mevr ул им гл стр тыс млн млрд руб г р д см сек тел рис вул обл'
  ).split(' ')
)

const isLower = (char: string): boolean => char !== char.toUpperCase() && char === char.toLowerCase()
const isUpper = (char: string): boolean => char !== char.toLowerCase() && char === char.toUpperCase()

/** Whether the full stop at `at` only shortens the word before it. */
const shortens = (text: string, at: number): boolean => {
  let from = at
  while (from > 0 && at - from < 12 && /\p{L}/u.test(text[from - 1] as string)) from--
  const word = text.slice(from, at)
  if (word.length === 1) return isUpper(word) || text[from - 1] === '.'
  return abbreviations.has(word.toLowerCase())
}

/** The most marks, closing marks or spaces in a row that are looked at: with it, each look is short, whatever the text. */
const longestRun = 64

/** Where in a text a sentence ends, as the offset after its mark, and where the next one begins. */
interface Boundary {
  end: number
  begin: number
}

/** The boundary at the mark at `at`, the first of its run, if the sentence ends there. */
function boundaryAt(text: string, at: number): Boundary | undefined {
  const char = text[at] as string
  let end = at + 1
  while (end < at + longestRun && isMark(text.charCodeAt(end))) end++
  while (end < at + longestRun && closeMarks.has(text[end] as string)) end++
  const next = text[end]
  const single = end === at + 1
  // "look here.Terms apply": what an extractor glued together.
  const glued =
    next !== undefined &&
    single &&
    isUpper(next) &&
    isLower(text[end + 1] ?? '') &&
    isLower(text[at - 1] ?? '') &&
    isLower(text[at - 2] ?? '') &&
    isLower(text[at - 3] ?? '')
  const wide = char === '。' || (char !== '.' && unspaced.test(text[at - 1] ?? '') && (next === undefined || unspaced.test(next)))
  if (next !== undefined && next !== ' ' && !wide && !glued) return undefined
  let begin = end
  while (begin < end + longestRun && text[begin] === ' ') begin++
  const first = text[begin]
  if (first !== undefined && !glued && (isLower(first) || (char === '.' && single && shortens(text, at)))) return undefined
  return {end, begin}
}

const isFirstMark = (text: string, at: number): boolean => isMark(text.charCodeAt(at)) && !(at > 0 && isMark(text.charCodeAt(at - 1)))

/**
 * Cut a text into sentences.
 *
 * @param text
 *   Text in its plain form.
 * @returns
 *   Start and end of each sentence, without the spaces between them.
 */
export function sentences(text: string): [start: number, end: number][] {
  const found: [number, number][] = []
  let start = 0
  while (start < text.length) {
    const [, end] = sentenceFrom(text, start, start, text.length) as [number, number]
    found.push([start, end])
    start = end
    while (text[start] === ' ') start++
  }
  return found
}

/**
 * The sentence around a place.
 *
 * @param text
 *   Text in its plain form, without spaces at its ends.
 * @param at
 *   Offset of a character of the sentence.
 * @param longest
 *   How far from the place its ends may be, in UTF-16 code units.
 * @returns
 *   Its start and end, as `sentences` would give them; nothing when it is longer.
 */
export function sentenceAt(text: string, at: number, longest: number): [start: number, end: number] | undefined {
  const stop = Math.max(-1, at - longest)
  for (let i = at - 1; i > stop; i--) {
    const boundary = isFirstMark(text, i) ? boundaryAt(text, i) : undefined
    if (boundary && boundary.begin <= at) return sentenceFrom(text, boundary.begin, at, longest)
  }
  return stop < 0 ? sentenceFrom(text, 0, at, longest) : undefined
}

/** The sentence that starts at `start` and holds the character at `at`. */
function sentenceFrom(text: string, start: number, at: number, longest: number): [start: number, end: number] | undefined {
  const stop = Math.min(text.length, at + longest)
  for (let i = start; i < stop; i++) {
    if (!isFirstMark(text, i)) continue
    const boundary = boundaryAt(text, i)
    if (boundary && boundary.end > at) return [start, boundary.end]
  }
  return stop === text.length ? [start, stop] : undefined
}
