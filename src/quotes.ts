/** Quotation marks: what stands between them is speech, and speech is body, over paragraphs too. */

const opening = /^["“„«「『‟”»]/

/** Whether a text opens with a quotation mark. */
export const opensQuoted = (text: string): boolean => opening.test(text)

/** Whether a text holds any double quotation mark. */
export const hasQuotes = (text: string): boolean => /["“”„«»「」『』]/.test(text)

/** Whether the last of the opening marks stands after the last of the closing ones. */
const opensLast = (text: string, open: string, ...close: string[]): boolean => {
  const last = text.lastIndexOf(open)
  return last >= 0 && close.every((mark) => text.lastIndexOf(mark) < last)
}

/** Whether a quotation that is opened in a text is still open at its end. */
export function leavesOpen(text: string): boolean {
  if (opensLast(text, '「', '」') || opensLast(text, '『', '』')) return true
  // “ closes in German and opens in English; » closes in French and opens in Danish: the first mark of a text tells which.
  if (text.includes('„') ? opensLast(text, '„', '“', '”') : opensLast(text, '“', '”')) return true
  const left = text.indexOf('«')
  const right = text.indexOf('»')
  if (left >= 0 && (right < 0 || left < right) ? opensLast(text, '«', '»') : right >= 0 && opensLast(text, '»', '«')) return true
  let straight = 0
  // An inch mark after a digit is no quotation mark.
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) if (!/\d/.test(text[at - 1] ?? '')) straight++
  return straight % 2 === 1
}
