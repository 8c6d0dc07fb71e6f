/** Tables over all UTF-16 code units, made on first use. */
import {foldCode, isSilent} from './fold.js'

/** What a code unit is, for counting and hashing words. */
export const kinds = {other: 0, letter: 1, digit: 2, unspaced: 3, silent: 4} as const

export interface Characters {
  /** The code without case, accent, width, and kind of quotation mark and space. */
  readonly fold: Uint16Array
  /** One of `kinds`; `unspaced` are letters of scripts that put no spaces between words, `silent` what leaves no mark. */
  readonly kind: Uint8Array
}

let made: Characters | undefined

/** The tables. */
export function characters(): Characters {
  made ??= make()
  return made
}

function make(): Characters {
  const fold = new Uint16Array(65536)
  const kind = new Uint8Array(65536)
  for (let code = 0; code < 65536; code++) fold[code] = hasFoldedForms(code) ? foldCode(code) : code
  let all = ''
  for (let code = 0; code < 0xd800; code++) all += String.fromCharCode(code)
  for (const {0: run, index} of all.matchAll(/[\p{L}\p{N}]{1,65535}/gu)) kind.fill(kinds.letter, index, index + run.length)
  for (const {0: run, index} of all.matchAll(/\p{Nd}{1,100}/gu)) kind.fill(kinds.digit, index, index + run.length)
  for (const [from, to] of [
    [0x3040, 0x30ff],
    [0x3400, 0x9fff]
  ] as const)
    kind.fill(kinds.unspaced, from, to + 1)
  // The middle dot of Japanese is a mark.
  kind[0x30fb] = kinds.other
  // Hangul, compatibility ideographs and Arabic forms above the surrogates.
  for (const [from, to] of [
    [0xf900, 0xfaff],
    [0xfb00, 0xfdff],
    [0xfe70, 0xfefc]
  ] as const)
    kind.fill(kinds.letter, from, to + 1)
  for (let code = 0xff01; code <= 0xff5e; code++) kind[code] = kind[code - 0xfee0] as number
  for (let code = 0x80; code < 65536; code++) if (isSilent(code)) kind[code] = kinds.silent
  return {fold, kind}
}

/** Whether a character may fold to another: scripts with case or accents, spaces and quotation marks, full-width forms. */
const hasFoldedForms = (code: number): boolean =>
  !isSilent(code) &&
  (code < 0x700 ||
    (code >= 0x10a0 && code < 0x1100) ||
    (code >= 0x1c80 && code < 0x2070) ||
    (code >= 0x2100 && code < 0x2190) ||
    (code >= 0xa640 && code < 0xa7ff) ||
    (code >= 0xfb00 && code < 0xfb07) ||
    (code >= 0xff00 && code < 0xfff0) ||
    code === 0x3000)

/** A number that is the same for a word in any case, with any accents. */
export function wordKey(word: string): number {
  const {fold, kind} = characters()
  let key = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (kind[code] !== kinds.silent) key = (Math.imul(key, 31) + (fold[code] as number)) | 0
  }
  return key
}

/** How many words a text holds, roughly: scripts without spaces count one for two letters. */
export function countWords(text: string): number {
  const {kind} = characters()
  let words = 0
  let unspaced = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const what = kind[text.charCodeAt(i)] as number
    if (what === kinds.silent) continue
    if (what === kinds.unspaced) unspaced++
    else if (what === kinds.other) inWord &&= text.charCodeAt(i) !== 32
    else {
      if (!inWord) words++
      inWord = true
    }
  }
  return words + Math.round(unspaced / 2)
}
