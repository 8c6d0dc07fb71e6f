/**
 * What the scorer weighs of each line: its shape, what rules and detectors said of it, its neighbours, its place in the text.
 * One implementation for training (the table that `npm run features` writes) and for use. Nothing here belongs to one language:
 * shares of function words and capitals are taken relative to those of the text's own prose.
 */
import type {Segment} from '../segment.js'
import {overlap, type WordSet, wordsIn} from '../vocabulary.js'
import {densest} from './run.js'
import type {Said} from './said.js'
import {shapeOf} from './shape.js'

/** Columns of a line's own. */
const own = [
  'size',
  'words',
  'wordLength',
  'upperWords',
  'stopWords',
  'digits',
  'marks',
  'commas',
  'quotes',
  'symbols',
  'sentences',
  'opening',
  'last',
  'final',
  'listed',
  'said',
  'saidInside',
  'cue'
] as const
/** Columns of a line's place. */
const placed = [
  'fromTop',
  'fromEnd',
  'depth',
  'repeated',
  'gapBefore',
  'gapAfter',
  'blockLines',
  'blockProse',
  'toProseBefore',
  'toProseAfter',
  'runBefore',
  'runAfter',
  'near',
  'around',
  'inRun',
  'fromRun',
  'runShare',
  'sharedBefore',
  'sharedAfter',
  'sharedHeadline',
  'fromHeadline',
  'saidNear',
  'saidBefore',
  'commentsBefore',
  'repeatedNear',
  'looseNear'
] as const
/** Columns of the whole text. */
const whole = ['lines', 'proseShare', 'leadLines', 'shortLines', 'longestLoose'] as const
/** Of these the columns of the lines before and after are columns too. */
const neighbouring = ['size', 'stopWords', 'upperWords', 'last', 'said', 'listed', 'sentences'] as const
const neighbours = [-2, -1, 1, 2] as const
/** Columns that are known after a first look at all lines. */
const second = [
  'before1',
  'before2',
  'after1',
  'after2',
  'window',
  'keptBefore',
  'keptAfter',
  'toKeptBefore',
  'toKeptAfter',
  'inKept',
  'first'
] as const

/** Names of the columns, in order. */
export const columns: readonly string[] = [
  ...own,
  ...placed,
  ...whole.map((name) => `text:${name}`),
  ...neighbours.flatMap((by) => neighbouring.map((name) => `${by}:${name}`)),
  ...second.map((name) => `look:${name}`)
]

/** How many columns a line has. */
export const width: number = columns.length
const ownWidth = own.length
const placedFrom = ownWidth
const wholeFrom = placedFrom + placed.length
const neighboursFrom = wholeFrom + whole.length
const secondFrom = neighboursFrom + neighbours.length * neighbouring.length

/** Number of a column. */
export const column = (name: string): number => {
  const at = columns.indexOf(name)
  if (at < 0) throw new RangeError(`no column is called '${name}'`)
  return at
}

/** How many paragraphs tell what is usual in a text. */
const sample = 6

const log = (n: number): number => Math.log2(1 + n)
const at = Object.fromEntries(own.map((name, i) => [name, i])) as Record<(typeof own)[number], number>
const neighbourColumns = neighbouring.map((name) => at[name])

/** Lines of a text as rows of numbers. */
export class Features {
  readonly rows: Float32Array

  constructor(
    readonly text: string,
    readonly segments: readonly Segment[],
    /** What was said of each segment, as odds over those of any line; the second number is of a part of it. */
    readonly said: readonly Said[],
    headline: number,
    /** The lines whose rows will be asked for; all when left out. */
    readonly wanted?: Uint8Array
  ) {
    this.rows = new Float32Array(segments.length * width)
    this.#own()
    this.#relative()
    this.#placed(headline)
    this.#neighbours()
  }

  /** Whether a line, or one that it is a neighbour of, will be asked for. */
  #isNear(i: number): boolean {
    const {wanted} = this
    return !wanted || wanted[i] === 1 || neighbours.some((by) => wanted[i + by] === 1)
  }

  /** Own columns. */
  #own(): void {
    const {rows, segments, text, said} = this
    for (let i = 0; i < segments.length; i++) {
      const segment = segments[i] as Segment
      if (!this.#isNear(i)) continue
      const shape = shapeOf(text, segment.start, segment.end)
      let k = i * width
      rows[k++] = log(segment.size)
      rows[k++] = log(shape.words)
      rows[k++] = shape.wordLength
      rows[k++] = shape.upperWords
      rows[k++] = shape.stopWords
      rows[k++] = shape.digits
      rows[k++] = shape.marks
      rows[k++] = shape.commas
      rows[k++] = shape.quotes
      rows[k++] = shape.symbols
      rows[k++] = shape.sentences
      rows[k++] = shape.first
      rows[k++] = shape.last
      rows[k++] = segment.final ? 1 : 0
      rows[k++] = segment.marker === '' ? 0 : segment.marker === 'heading' ? 1 : segment.marker === 'quote' ? 2 : 3
      const spoken = said[i]
      rows[k++] = spoken?.odds ?? 0
      rows[k++] = spoken?.inside ?? 0
      rows[k++] = spoken?.cue ? 1 : 0
    }
  }

  /** Function words and capitals, relative to those of the text's own prose. */
  #relative(): void {
    const {rows, segments, text} = this
    let stops = 0
    let uppers = 0
    let paragraphs = 0
    for (let i = densest(segments).start; i < segments.length && paragraphs < sample; i++) {
      const segment = segments[i] as Segment
      if (!segment.prose) continue
      const shape = shapeOf(text, segment.start, segment.end)
      stops += shape.stopWords
      uppers += shape.upperWords
      paragraphs++
    }
    const usual = paragraphs > 0 ? Math.max(0.12, stops / paragraphs) : 0.35
    const upper = paragraphs > 0 ? uppers / paragraphs : 0.15
    for (let k = 0; k < rows.length; k += width) {
      rows[k + at.stopWords] = Math.min(2, (rows[k + at.stopWords] as number) / usual)
      rows[k + at.upperWords] = (rows[k + at.upperWords] as number) - upper
    }
  }

  /** Where each line stands. */
  #placed(headline: number): void {
    const {rows, segments, text} = this
    const n = segments.length
    const prose = new Uint8Array(n)
    const sizes = new Float64Array(n + 1)
    const proseSizes = new Float64Array(n + 1)
    let lead = -1
    let short = 0
    let loose = 0
    let longest = 0
    for (let i = 0; i < n; i++) {
      const segment = segments[i] as Segment
      prose[i] = segment.prose ? 1 : 0
      sizes[i + 1] = (sizes[i] as number) + segment.size
      proseSizes[i + 1] = (proseSizes[i] as number) + (segment.prose ? segment.size : 0)
      if (segment.prose) {
        if (lead < 0) lead = i
        loose = 0
      } else if (++loose > longest) longest = loose
      if (segment.size < 25) short++
    }
    const total = sizes[n] as number
    const run = densest(segments)
    const runShare =
      (proseSizes[n] as number) > 0 ? ((proseSizes[run.end] as number) - (proseSizes[run.start] as number)) / (proseSizes[n] as number) : 0
    const seen = new Map<number, number>()
    const keys = segments.map(({start, end}) => beginning(text, start, Math.min(end, start + 100)))
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1)
    const odds = new Float64Array(n + 1)
    const again = new Float64Array(n + 1)
    const looses = new Float64Array(n + 1)
    for (let i = 0; i < n; i++) {
      odds[i + 1] = (odds[i] as number) + Math.min(4, this.said[i]?.odds ?? 0)
      again[i + 1] = (again[i] as number) + ((seen.get(keys[i] as number) as number) > 2 && (segments[i] as Segment).size < 60 ? 1 : 0)
      looses[i + 1] = (looses[i] as number) + (prose[i] ? 0 : 1)
    }
    let lastSaid = -99
    let lastComments = -99
    const met = new Set<number>()
    const headWords = headline >= 0 ? wordsIn(text, segments[headline] as Segment) : undefined
    const span = (from: number, to: number, all: Float64Array): number =>
      (all[Math.min(n, to)] as number) - (all[Math.max(0, from)] as number)
    // The next paragraph after each line, and the words of the paragraphs around the line at hand.
    const nextProse = new Int32Array(n + 1).fill(-1)
    for (let i = n - 1; i >= 0; i--) nextProse[i] = prose[i] ? i : (nextProse[i + 1] as number)
    let lastProse = -1
    let wordsBefore: WordSet | undefined
    let wordsAfter: WordSet | undefined
    let afterOf = -1
    let runBefore = 0
    let blockStart = 0
    for (let i = 0; i < n; i++) {
      const segment = segments[i] as Segment
      if (segment.gap) blockStart = i
      let blockEnd = i + 1
      if (i > blockStart) blockEnd = blockStart + (rows[(i - 1) * width + placedFrom + 6] as number)
      else while (blockEnd < n && !(segments[blockEnd] as Segment).gap && blockEnd - blockStart < 200) blockEnd++
      const next = nextProse[i + 1] as number
      const isAsked = this.wanted?.[i] !== 0
      if (!isAsked) {
        // Only what the next lines count on.
        if ((this.said[i]?.odds ?? 0) > 2) lastSaid = i
        if (this.said[i]?.comments) lastComments = i
        met.add(keys[i] as number)
        rows[i * width + placedFrom + 6] = blockEnd - blockStart
        if (prose[i]) {
          runBefore = lastProse === i - 1 ? runBefore + segment.size : segment.size
          lastProse = i
          wordsBefore = undefined
        } else if (lastProse < i - 1) runBefore = 0
        continue
      }
      let runAfter = 0
      for (let k = i + 1; k < n && k < i + 8 && prose[k]; k++) runAfter += (segments[k] as Segment).size
      let sharedBefore = -1
      let sharedAfter = -1
      let sharedHeadline = -1
      if (segment.size <= 200 && !prose[i]) {
        const words = wordsIn(text, segment)
        if (words.size > 0) {
          if (lastProse >= 0) {
            wordsBefore ??= wordsIn(text, segments[lastProse] as Segment)
            sharedBefore = overlap(words, wordsBefore)
          }
          if (next >= 0) {
            if (afterOf !== next) wordsAfter = wordsIn(text, segments[next] as Segment)
            afterOf = next
            sharedAfter = overlap(words, wordsAfter as WordSet)
          }
          if (headWords && i !== headline) sharedHeadline = overlap(words, headWords)
        }
      }
      let k = i * width + placedFrom
      rows[k++] = log(i)
      rows[k++] = log(n - 1 - i)
      rows[k++] = (sizes[i] as number) / total
      rows[k++] = (seen.get(keys[i] as number) as number) < 2 ? 0 : met.has(keys[i] as number) ? 2 : 1
      met.add(keys[i] as number)
      rows[k++] = segment.gap ? 1 : 0
      rows[k++] = segments[i + 1]?.gap === false ? 0 : 1
      rows[k++] = blockEnd - blockStart
      rows[k++] = log(span(blockStart, blockEnd, proseSizes))
      rows[k++] = lastProse < 0 ? 99 : Math.min(40, i - lastProse)
      rows[k++] = next < 0 ? 99 : Math.min(40, next - i)
      rows[k++] = log(runBefore)
      rows[k++] = log(runAfter)
      rows[k++] = span(i - 3, i + 4, proseSizes) / Math.max(1, span(i - 3, i + 4, sizes))
      rows[k++] = span(i - 10, i + 11, proseSizes) / Math.max(1, span(i - 10, i + 11, sizes))
      rows[k++] = i >= run.start && i < run.end ? 1 : 0
      rows[k++] = i < run.start ? -log(run.start - i) : i >= run.end ? log(i - run.end + 1) : 0
      rows[k++] = runShare
      rows[k++] = sharedBefore
      rows[k++] = sharedAfter
      rows[k++] = sharedHeadline
      rows[k++] = headline < 0 ? -99 : Math.max(-20, Math.min(20, i - headline))
      rows[k++] = span(i - 5, i + 6, odds)
      rows[k++] = log(Math.min(99, i - lastSaid))
      rows[k++] = log(Math.min(99, i - lastComments))
      rows[k++] = span(i - 8, i + 9, again)
      rows[k++] = span(i - 5, i + 6, looses)
      if ((this.said[i]?.odds ?? 0) > 2) lastSaid = i
      if (this.said[i]?.comments) lastComments = i
      rows[k++] = log(n)
      rows[k++] = total > 0 ? (proseSizes[n] as number) / total : 0
      rows[k++] = log(lead < 0 ? n : lead)
      rows[k++] = short / n
      rows[k++] = log(longest)
      if (prose[i]) {
        runBefore = lastProse === i - 1 ? runBefore + segment.size : segment.size
        lastProse = i
        wordsBefore = undefined
      } else if (lastProse < i - 1) runBefore = 0
    }
  }

  /** Columns of the lines before and after. */
  #neighbours(): void {
    const {rows} = this
    const n = this.segments.length
    for (let i = 0; i < n; i++) {
      let k = i * width + neighboursFrom
      for (const by of neighbours) {
        const other = i + by
        if (other < 0 || other >= n) for (let c = 0; c < neighbourColumns.length; c++) rows[k++] = -9
        else for (let c = 0; c < neighbourColumns.length; c++) rows[k++] = rows[other * width + (neighbourColumns[c] as number)] as number
      }
    }
  }

  /**
   * Columns that follow from a first look.
   *
   * @param first
   *   How likely each line is noise by the first look.
   */
  look(first: Float64Array | Float32Array): void {
    const {rows, segments} = this
    const n = segments.length
    const kept = new Float64Array(n + 1)
    const sizes = new Float64Array(n + 1)
    let from = n
    let to = -1
    for (let i = 0; i < n; i++) {
      const {size} = segments[i] as Segment
      const stays = (first[i] as number) < 0.5
      kept[i + 1] = (kept[i] as number) + (1 - (first[i] as number)) * size
      sizes[i + 1] = (sizes[i] as number) + size
      if (stays && size >= 60) {
        if (from === n) from = i
        to = i
      }
    }
    const all = Math.max(1, kept[n] as number)
    const after = new Int32Array(n + 1).fill(99)
    for (let i = n - 1; i >= 0; i--) after[i] = (first[i] as number) < 0.5 ? 0 : Math.min(99, (after[i + 1] as number) + 1)
    let before = 99
    for (let i = 0; i < n; i++) {
      const a = Math.max(0, i - 5)
      const b = Math.min(n, i + 6)
      const own = 1 - (first[i] as number)
      const {size} = segments[i] as Segment
      let k = i * width + secondFrom
      rows[k++] = i > 0 ? (first[i - 1] as number) : 1
      rows[k++] = i > 1 ? (first[i - 2] as number) : 1
      rows[k++] = i + 1 < n ? (first[i + 1] as number) : 1
      rows[k++] = i + 2 < n ? (first[i + 2] as number) : 1
      rows[k++] = ((kept[b] as number) - (kept[a] as number) - own * size) / Math.max(1, (sizes[b] as number) - (sizes[a] as number) - size)
      rows[k++] = (kept[i] as number) / all
      rows[k++] = ((kept[n] as number) - (kept[i + 1] as number)) / all
      rows[k++] = Math.min(30, before)
      rows[k++] = Math.min(30, (after[i + 1] as number) + 1)
      rows[k++] = i < from ? -1 : i > to ? 1 : 0
      rows[k++] = first[i] as number
      before = own > 0.5 ? 1 : before + 1
    }
  }
}

/** A number that is the same for lines that begin with the same characters. */
function beginning(text: string, start: number, end: number): number {
  let key = end - start
  for (let i = start; i < end; i++) key = (Math.imul(key, 31) + text.charCodeAt(i)) | 0
  return key
}
