/** Sentences inside a line, as offsets. Asked for only where evidence is. */

const marks = new Set('.!?…。！？؟۔।')
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
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (!marks.has(char)) continue
    let end = i + 1
    while (end < text.length && marks.has(text[end] as string)) end++
    while (end < text.length && closeMarks.has(text[end] as string)) end++
    const next = text[end]
    const after = text[end + 1] ?? ''
    // "look here.Terms apply": what an extractor glued together.
    const glued =
      next !== undefined &&
      end === i + 1 &&
      isUpper(next) &&
      isLower(after) &&
      isLower(text[i - 1] ?? '') &&
      isLower(text[i - 2] ?? '') &&
      isLower(text[i - 3] ?? '')
    const wide = char === '。' || (char !== '.' && unspaced.test(text[i - 1] ?? '') && (next === undefined || unspaced.test(next)))
    if (next !== undefined && next !== ' ' && !wide && !glued) {
      i = end - 1
      continue
    }
    let begin = end
    while (text[begin] === ' ') begin++
    const first = text[begin]
    const goesOn = first !== undefined && !glued && (isLower(first) || (char === '.' && end === i + 1 && shortens(text, i)))
    i = end - 1
    if (goesOn) continue
    found.push([start, end])
    start = begin
    i = Math.max(i, begin - 1)
  }
  if (start < text.length) found.push([start, text.trimEnd().length])
  return found
}
