/** The pipeline: segment, prefilter and detect, decide, render; again on what is kept until nothing changes. */
import type {Catalogue} from './catalogue.js'
import {decide, type Removal} from './decide.js'
import {detect} from './detect.js'
import {guessInput, type Input} from './input.js'
import {type Lines, splitLines} from './lines.js'
import {bodyOf, type Noise, sentenceSpans, spans} from './render.js'
import {Segment, segment} from './segment.js'

/** Something to know about the whole of an answer. */
export interface Warning {
  /** `no-body`: no prose would have remained; `unstable`: it never came to rest; `looks-like-html`: the input holds tags. */
  code: 'no-body' | 'unstable' | 'looks-like-html'
  message: string
}

/** A text taken apart: the body is the input without its noise, byte for byte. */
export interface Separation {
  body: string
  /** Sorted, disjoint and not empty. */
  noise: Noise[]
  warnings: Warning[]
  /** What the text looks like: an extractor's output (mostly body) or a full page. */
  input: Input
}

/** How an engine is set. */
export interface EngineOptions {
  /** The probability from which on a span goes. */
  threshold: number
  /** Every segment that a match of one of these touches stays. */
  keep: readonly (string | RegExp)[]
  /** What kind of text it is; guessed when left out. */
  input?: Input | undefined
}

const rounds = 4

/** Whether a text holds tags, as an HTML source does. */
const looksLikeHtml = (text: string): boolean =>
  text.includes('</') && /<\/(?:a|p|b|i|div|span|li|ul|body|html|em|strong|h[1-6]|td|tr|table|script|style)>/i.test(text)

/**
 * Separate a text.
 *
 * @param catalogue
 *   What finds.
 * @param options
 *   How to decide.
 * @param text
 *   The text.
 */
export function separate(catalogue: Catalogue, options: EngineOptions, text: string): Separation {
  const lines = splitLines(text)
  let segments = segment(lines)
  const warnings: Warning[] = []
  if (looksLikeHtml(text))
    warnings.push({code: 'looks-like-html', message: 'The input holds HTML tags and was judged as it is: extract its text first.'})
  let input: Input = 'extract'
  let removals: Removal[] = []
  for (let round = 1; ; round++) {
    const stays = keeper(options.keep, text, removals, lines)
    const evidence = detect(catalogue, text, segments)
    // What is left is judged as a text of its own: a cleaned page is an extract.
    const kind = options.input ?? guessInput(segments, evidence)
    if (round === 1) input = kind
    const more = decide(text, segments, evidence, {
      threshold: options.threshold,
      places: catalogue.places,
      company: catalogue.company,
      scorer: catalogue.scorer,
      input: kind,
      stays
    })
    if (more.length === 0) break
    if (round === rounds) {
      warnings.push({code: 'unstable', message: `After ${rounds} rounds there was still something to remove, so nothing was removed.`})
      removals = []
      break
    }
    removals = merge(removals, more)
    segments = remaining(lines, segments, more, removals)
  }
  if (removals.length > 0 && leavesNoProse(segments, removals)) {
    warnings.push({code: 'no-body', message: 'No prose would have remained, so nothing was removed.'})
    removals = []
  }
  const noise = removals.length === 0 ? [] : spans(lines, removals)
  return {body: bodyOf(text, noise), noise, warnings, input}
}

/** Earlier and later removals in order; a segment that goes as a whole takes the place of its sentences. */
function merge(earlier: readonly Removal[], later: readonly Removal[]): Removal[] {
  const gone = new Set(later.filter((item) => item.whole).map((item) => item.segment.first))
  return [...earlier.filter((item) => item.whole || !gone.has(item.segment.first)), ...later].sort((a, b) => a.start - b.start)
}

/** The segments that are left, as cutting the text anew would find them; those that nothing touched keep what was said of them. */
function remaining(lines: Lines, segments: readonly Segment[], news: readonly Removal[], all: readonly Removal[]): Segment[] {
  const gone = new Set<Segment>()
  const cut = new Set<Segment>()
  for (const item of news) (item.whole ? gone : cut).add(item.segment)
  const holes = cut.size === 0 ? [] : sentenceSpans(lines.text, all)
  const left: Segment[] = []
  let gap = true
  let hole = 0
  for (const item of segments) {
    gap ||= item.gap
    if (gone.has(item)) continue
    if (cut.has(item)) {
      while (hole < holes.length && (holes[hole] as Noise).end <= item.start) hole++
      const inside: Noise[] = []
      while (hole < holes.length && (holes[hole] as Noise).start < item.end) inside.push(holes[hole++] as Noise)
      left.push(new Segment(lines.text, item.start, item.end, item.first, item.last, gap, inside))
    } else {
      item.gap = gap
      left.push(item)
    }
    gap = false
  }
  return left
}

/** Whether what stays holds no prose, though what goes, or nothing of the text, did. */
function leavesNoProse(left: readonly Segment[], removals: readonly Removal[]): boolean {
  if (left.every((item) => !/[\p{L}\p{N}]/u.test(item.text))) return true
  return !left.some((item) => item.prose) && removals.some((item) => item.whole && item.segment.prose)
}

/** The test for segments that must stay: those that a match in the text, as it stands by now, touches. */
function keeper(
  keep: readonly (string | RegExp)[],
  text: string,
  removals: readonly Removal[],
  lines: Lines
): (segment: Segment) => boolean {
  if (keep.length === 0) return () => false
  const noise = removals.length === 0 ? [] : spans(lines, removals)
  const touched = inOriginal(touches(keep, bodyOf(text, noise)), noise)
  return (segment) => {
    let low = 0
    let high = touched.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((touched[middle] as Span).end > segment.start) high = middle
      else low = middle + 1
    }
    return low < touched.length && (touched[low] as Span).start < segment.end
  }
}

interface Span {
  start: number
  end: number
}

/** All that matches touch: sorted spans that neither overlap nor adjoin. */
function touches(keep: readonly (string | RegExp)[], body: string): Span[] {
  const found: Span[] = []
  for (const item of keep)
    if (typeof item === 'string')
      for (let at = body.indexOf(item); at >= 0; at = body.indexOf(item, at + item.length)) found.push({start: at, end: at + item.length})
    else for (const match of body.matchAll(item)) if (match[0] !== '') found.push({start: match.index, end: match.index + match[0].length})
  const joined: Span[] = []
  for (const span of found.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push(span)
  }
  return joined
}

/** Spans of the body as spans of the text that it was cut from. */
function inOriginal(found: readonly Span[], noise: readonly Noise[]): Span[] {
  let k = 0
  let shift = 0
  const place = (offset: number): number => {
    while (k < noise.length && (noise[k] as Noise).start <= offset + shift) {
      shift += (noise[k] as Noise).end - (noise[k] as Noise).start
      k++
    }
    return offset + shift
  }
  return found.map(({start, end}) => ({start: place(start), end: place(end - 1) + 1}))
}
