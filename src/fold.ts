/**
 * Forms of a text in which alike things are the same. `plainForm` changes characters one for one, so an
 * offset into it is an offset into the text.
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
  // The dotless i of Turkish.
  if (code === 0x131) return 105
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
