/**
 * Forms of a text in which alike things are the same. Each keeps its promise about offsets: `plainForm` changes characters one
 * for one, so an offset into it is an offset into the text; `lineKey` is a key, not a text.
 */

// Spaces that are not U+0020, apostrophes that are not U+0027, full-width forms of ASCII.
const unusual = /[\t\n\v\f\r\u0085\u00A0\u1680\u2000-\u200A\u2018\u2019\u201B\u02BC\u2028\u2029\u202F\u205F\u3000\uFF01-\uFF5E\uFEFF]/
const everyUnusual = new RegExp(unusual, 'g')

/** The text as patterns see it: every space U+0020, every apostrophe U+0027, full-width letters and marks in their ASCII form. */
export const plainForm = (text: string): string =>
  unusual.test(text)
    ? text.replace(everyUnusual, (char) => {
        const code = char.charCodeAt(0)
        if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
        return code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x02bc ? "'" : ' '
      })
    : text

const marksBefore = /^[^\p{L}\p{N}]{1,20}/u
const marksAfter = /(?:[^\p{L}\p{N}.!?)\]%+]|\.{3}){1,20}$/u
/** A final mark after several words: "Follow us!" is "Follow us", but "Close." is a sentence of one. */
const finalMark = /(?<=\s.{1,200})[.!]$/u
const accents = /\p{M}{1,10}/gu
const number = /\p{Nd}{1,20}(?:[.,]\p{Nd}{1,20}){0,3}/gu

/**
 * What a line that is an interface string is looked up by: in lower case, without accents and the marks around it, any number as
 * `0`.
 *
 * @param plain
 *   Text in its plain form.
 */
export const lineKey = (plain: string): string => {
  const bare = plain
    .normalize('NFD')
    .replace(accents, '')
    .toLowerCase()
    .replace(accents, '')
    .replace(marksBefore, '')
    .replace(marksAfter, '')
  const key = bare.replace(finalMark, '').trimEnd().replace(number, '0')
  return key.includes('  ') ? key.replace(/ {2,100}/g, ' ') : key
}

/** The code of a character without case, accent, width, and kind of quotation mark and space: what the prefilter compares. */
export const foldCode = (code: number): number => {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code <= 32 ? 32 : code === 34 ? 39 : code
  if (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680 ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  )
    return 32
  if ((code >= 0x2018 && code <= 0x201f) || code === 0x2bc || code === 0xab || code === 0xbb) return 39
  const folded = String.fromCharCode(code).normalize('NFKD').toLowerCase().charCodeAt(0)
  return folded === code ? code : folded < 0x80 && folded >= 65 && folded <= 90 ? folded + 32 : folded
}

/** Whether a character leaves no mark of its own: an accent that combines, a zero-width or bidirectional sign, a soft hyphen. */
export const isSilent = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff
