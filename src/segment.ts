/** Segments: the smallest units that are judged, as offsets with cheap facts. A line, or a paragraph of hard-wrapped text. */
import {countWords} from './characters.js'
import {plainForm} from './fold.js'
import {goesOn, type Lines, wrapWidth} from './lines.js'
import type {Evidence, SegmentView} from './rule.js'
import {sentences} from './sentences.js'

const finalMarks = new Set('.!?…。！？؟۔।')
const closers = new Set('"\'”’“»)]」』）】›*_')
/** Characters from which on a finished line is prose, and from which on any line is. */
const proseLength = 60
/** The same where a character says as much as two. */
const wideProseLength = 24
/** How many of the last characters tell the script of a long line. */
const tail = 12
const longLength = 250

/** Markdown marks before the words of a line. */
const markdownMark = /^(?:(#{1,6} )|((?:> ?){1,4})|([*+•◦▪‣·–-] )|(\d{1,3}[.)] )){1,3}/
/** Signs before the words that leave no mark: zero-width and bidirectional ones. */
const unseen = /^[\u200B-\u200F\u202A-\u202E\u2060-\u2069]{1,20}/
/** Markdown marks between words: emphasis, code, links and images with their addresses. */
const markdownInside =
  /\*{1,3}|_{2,3}|`{1,3}|!?\[([^\]\n]{0,300})\]\([^()\s]{1,500}(?:\([^()\s]{0,100}\)[^()\s]{0,500})?(?: "[^"\n]{0,200}")?\)/g

/** One unit that is judged. */
export class Segment implements SegmentView {
  /** What the rules said of it; looked up once. */
  evidence: readonly Evidence[] | undefined
  gap: boolean
  readonly #raw: string
  /** Offset into the text of each character of `#raw`, where they are not simply in a row. */
  readonly #places: readonly number[] | undefined
  #text: string | undefined
  /** Offset into the text of each character of `text`, where they are not simply in a row. */
  #at: readonly number[] | undefined
  #lead = 0
  #marker: SegmentView['marker'] = ''
  #link = false
  #words = -1
  #sentences: readonly (readonly [start: number, end: number])[] | undefined
  #final: boolean | undefined
  #prose: boolean | undefined
  #title: boolean | undefined

  /**
   * @param source
   *   The text.
   * @param start
   *   Offset of its first character.
   * @param end
   *   Offset after its last.
   * @param first
   *   Index of its first line.
   * @param last
   *   Index of its last line.
   * @param gap
   *   Whether a blank line or the start of the text stands before it.
   * @param holes
   *   Spans inside it that are noise already.
   */
  constructor(
    source: string,
    readonly start: number,
    readonly end: number,
    readonly first: number,
    readonly last: number,
    gap: boolean,
    readonly holes: readonly {start: number; end: number}[] = []
  ) {
    this.gap = gap
    if (holes.length === 0) {
      this.#raw = ''
      this.#source = source
      return
    }
    const places: number[] = []
    let raw = ''
    let at = start
    for (const hole of [...holes, {start: end, end}]) {
      raw += source.slice(at, hole.start)
      for (let i = at; i < hole.start; i++) places.push(i)
      at = Math.max(at, hole.end)
    }
    this.#raw = raw
    this.#places = places
    this.#source = ''
  }

  readonly #source: string

  /** Cut the marks off, once, when someone asks. */
  #see(): string {
    let raw = this.#places ? this.#raw : this.#source.slice(this.start, this.end)
    let places = this.#places
    const trimmed = raw.trimEnd()
    raw = plainForm(trimmed)
    const mark = /^[\p{L}(“"]/u.test(raw) ? null : (markdownMark.exec(raw) ?? unseen.exec(raw))
    if (mark && mark[0].length < raw.length) {
      this.#marker = mark[1] ? 'heading' : mark[3] ? 'bullet' : mark[4] ? 'number' : mark[2] ? 'quote' : ''
      this.#lead = mark[0].length
      while (raw[this.#lead] === ' ') this.#lead++
    }
    let text = raw.slice(this.#lead)
    if (/\*|__|`|\]\(/.test(text)) {
      const at: number[] = []
      let out = ''
      let from = 0
      for (const match of text.matchAll(markdownInside)) {
        for (let i = from; i < match.index; i++) at.push(i)
        out += text.slice(from, match.index)
        const label = match[1]
        if (label !== undefined) {
          const inside = match.index + match[0].indexOf('[') + 1
          for (let i = 0; i < label.length; i++) at.push(inside + i)
          out += label
          if (match[0].length === text.length && match[0][0] === '[') this.#link = true
        }
        from = match.index + match[0].length
      }
      if (from > 0) {
        for (let i = from; i < text.length; i++) at.push(i)
        out += text.slice(from)
        const lead = this.#lead
        places = at.map((i) => (this.#places ? (this.#places[lead + i] as number) : this.start + lead + i))
        text = out
        if (text !== text.trim()) {
          const skip = text.length - text.trimStart().length
          text = text.trim()
          places = places.slice(skip, skip + text.length)
        }
        this.#at = places
        return text
      }
    }
    if (places) this.#at = places.slice(this.#lead)
    return text
  }

  get text(): string {
    this.#text ??= this.#see()
    return this.#text
  }

  /** Start and end of its sentences, in `text`. */
  get sentences(): readonly (readonly [start: number, end: number])[] {
    this.#sentences ??= sentences(this.text)
    return this.#sentences
  }

  get marker(): SegmentView['marker'] {
    return this.text === '' ? '' : this.#marker
  }

  get link(): boolean {
    return this.text !== '' && this.#link
  }

  /** Characters, marks and all. */
  get size(): number {
    return this.#places ? this.#raw.length : this.end - this.start
  }

  get final(): boolean {
    if (this.#final === undefined) {
      const raw = this.#places ? this.#raw : this.#source
      const from = this.#places ? 0 : this.start
      let i = (this.#places ? this.#raw.trimEnd().length : this.end) - 1
      const stop = Math.max(from, i - 6)
      // A footnote's number after the mark: "… he wrote.[12]".
      if (raw[i] === ']' && /\[\d{1,3}\]$/.test(raw.slice(Math.max(from, i - 4), i + 1))) i = raw.lastIndexOf('[', i) - 1
      while (i > stop && closers.has(raw[i] as string)) i--
      this.#final = finalMarks.has(raw[i] as string)
    }
    return this.#final
  }

  get prose(): boolean {
    this.#prose ??= this.#isProse()
    return this.#prose
  }

  #isProse(): boolean {
    const {size} = this
    if (size < proseLength && !(size >= wideProseLength && this.#isWide(size))) return false
    return this.final || size >= longLength
  }

  /** Characters, as many as the same would take in letters. */
  get bulk(): number {
    return this.#isWide(tail) ? 2.5 * this.size : this.size
  }

  /** Whether its last characters hold one of a script that says more with fewer. */
  #isWide(last: number): boolean {
    const raw = this.#places ? this.#raw : this.#source
    const end = this.#places ? raw.length : this.end
    for (let i = end - 1; i >= end - last && i >= 0; i--) {
      const code = raw.charCodeAt(i)
      if ((code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)) return true
    }
    return false
  }

  get words(): number {
    if (this.#words < 0) this.#words = countWords(this.text)
    return this.#words
  }

  get title(): boolean {
    this.#title ??= this.#isTitle()
    return this.#title
  }

  #isTitle(): boolean {
    if (this.prose || this.marker === 'bullet' || this.marker === 'number') return false
    const {text, words} = this
    const last = text[text.length - 1] ?? ''
    return words >= 2 && words <= 25 && text.length <= 180 && (!this.final || last === '?' || last === '!') && !/[,;:،、-]$/.test(text)
  }

  /** Index in `text` of the character at an offset into the text, or of the first one after it. */
  indexOf(offset: number): number {
    const {length} = this.text
    if (!this.#at) return Math.max(0, Math.min(length, offset - this.start - this.#lead))
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#at[middle] as number) >= offset) high = middle
      else low = middle + 1
    }
    return low
  }

  /** Offset into the text of a character of `text`. */
  offset(index: number): number {
    const {text} = this
    if (index >= text.length) return this.end
    return this.#at ? (this.#at[index] as number) : this.start + this.#lead + index
  }

  /** Offset after the character of `text` before `index`. */
  offsetAfter(index: number): number {
    return index >= this.text.length ? this.end : this.offset(index - 1) + 1
  }
}

/**
 * Cut lines into segments.
 *
 * @param lines
 *   The lines of the text.
 */
export function segment(lines: Lines): Segment[] {
  const {text, start, end, count} = lines
  const width = wrapWidth(lines)
  const isBlank = (i: number): boolean => start[i] === end[i]
  const segments: Segment[] = []
  let gap = true
  for (let first = 0, last = 0; first < count; first = last + 1) {
    last = first
    if (isBlank(first)) {
      gap = true
      continue
    }
    if (width > 0) while (last + 1 < count && !isBlank(last + 1) && !startsItem(lines, last + 1) && goesOn(lines, last, width)) last++
    segments.push(new Segment(text, start[first] as number, end[last] as number, first, last, gap))
    gap = false
  }
  return segments
}

/** Whether a line begins with a bullet or number of its own, and so is no wrapped part of the line before. */
const startsItem = ({text, start}: Lines, i: number): boolean =>
  /^(?:[*+•-] |\d{1,3}[.)] |#{1,6} |> )/.test(text.slice(start[i], (start[i] as number) + 7))
