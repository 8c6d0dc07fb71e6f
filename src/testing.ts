/**
 * Tests for rules and detectors: their examples and near misses, both ways.
 *
 * In an example, `{{` and `}}` stand around each span that must go.
 */
import type {PluggableList} from 'unified'
import {makeCatalogue} from './catalogue.js'
import {makeCleaner} from './cleaner.js'
import {inPlace} from './context.js'
import {oddsOver} from './decide.js'
import {detect} from './detect.js'
import {guessInput, type Input} from './input.js'
import {splitLines} from './lines.js'
import {registered} from './registered.js'
import type {Detector, Evidence, Rule} from './rule.js'
import {columns} from './scorer/features.js'
import {featuresOf, isOpen} from './scorer/index.js'
import {segment} from './segment.js'

/** An example without its marks. */
export interface Marked {
  text: string
  /** Offsets of what stood between `{{` and `}}`. */
  spans: [start: number, end: number][]
}

/** Take the marks out of an example. */
export function unmark(example: string): Marked {
  const spans: [number, number][] = []
  let text = ''
  let at = 0
  for (const match of example.matchAll(/\{\{([\s\S]{0,4000}?)\}\}/g)) {
    text += example.slice(at, match.index)
    const words = match[1] as string
    spans.push([text.length, text.length + words.length])
    text += words
    at = match.index + match[0].length
  }
  return {text: text + example.slice(at), spans}
}

const opening =
  'Villagers rebuild the mill that the river took\n\nThe mill had stood by the river for two hundred years when the water came, one night in March, and carried its wheel away.\n\nNobody was hurt, but eleven families lost the place where they had worked since their grandparents were young.'
const closing =
  'By the end of the summer the walls were up again, and the carpenters had begun to cut the beams for the roof and the floor.\n\nThe wheel turned for the first time on a cold morning, and half of the village stood on the bridge to watch it in silence.'

type Stock = (text: string) => string
const between: Stock = (text) => `${opening}\n\n${text}\n\n${closing}\n`
const atStart: Stock = (text) => `${opening.replace('\n', `\n\n${text}\n`)}\n\n${closing}\n`
const atEnd: Stock = (text) => `${opening}\n\n${closing}\n\n${text}\n`

/** Where examples are put: in places where such noise stands. Those of a detector are articles of their own, if they hold paragraphs. */
function stocksFor(item: Rule | Detector): readonly Stock[] {
  if ('detect' in item) return item.examples.some((example) => example.includes('\n\n')) ? [(text) => text] : [between, atEnd]
  return item.place === 'edge' ? [atStart, atEnd] : [between, atEnd]
}

/**
 * Test the rules and detectors of packs.
 *
 * @param plugins
 *   Packs to test.
 * @param others
 *   Packs that are used beside them: near misses must survive these too.
 * @returns
 *   What is wrong, a sentence each; none when all is well.
 */
export function problems(plugins: PluggableList, others: PluggableList = []): string[] {
  const {rules, detectors} = registered(plugins)
  const full = makeCleaner({plugins: [...others, ...plugins]}, [])
  const wrong: string[] = []
  for (const item of [...rules, ...detectors]) {
    if (!item.examples?.length) wrong.push(`${item.id}: has no examples`)
    if (!item.nearMisses?.length) wrong.push(`${item.id}: has no near misses`)
    for (const example of item.examples ?? []) wrong.push(...problemsOfExample(item, example, full.clean))
    for (const miss of item.nearMisses ?? []) {
      const text = ((stocksFor(item) as Stock[])[0] as Stock)(miss)
      const {noise} = full.separate(text)
      for (const {rule, start, end} of noise)
        wrong.push(`${item.id}: near miss ${JSON.stringify(miss)} loses ${JSON.stringify(text.slice(start, end))} to ${rule}`)
    }
  }
  return wrong
}

/** The precision from which on evidence removes by itself, whatever was measured. */
const enough = 0.8

function problemsOfExample(item: Rule | Detector, example: string, clean: (text: string) => string): string[] {
  const {text, spans} = unmark(example)
  const name = `${item.id}: example ${JSON.stringify(example)}`
  if (spans.length === 0) return [`${name} marks nothing: put {{ and }} around what must go`]
  const wrong: string[] = []
  if ('language' in item) {
    const found = evidenceOf(item, text)
    for (const [start, end] of spans)
      if (!found.some(([from, to]) => from <= start && to >= end))
        wrong.push(
          `${name}: gives no evidence on ${JSON.stringify(text.slice(start, end))}${found.length > 0 ? `, but on ${found.map(([from, to]) => JSON.stringify(text.slice(from, to))).join(' and ')}` : ''}`
        )
    for (const [from, to] of found)
      if (!spans.some(([start, end]) => start < to && end > from))
        wrong.push(`${name}: gives evidence on ${JSON.stringify(text.slice(from, to))}, which is not marked`)
  }
  // What is not enough by itself only has to speak.
  if ((item.precision ?? 1) < enough) return wrong
  for (const stock of stocksFor(item)) {
    const rest = tidy(example.replace(/\{\{[\s\S]{0,4000}?\}\}/g, ''))
    const left = tidy(clean(stock(text)))
    const expected = tidy(stock(rest))
    if (left !== expected)
      wrong.push(
        `${name}: cleaning it in an article leaves ${JSON.stringify(difference(left, expected))}, not ${JSON.stringify(difference(expected, left))}`
      )
  }
  return wrong
}

/** Blank lines and spaces at line ends do not count here: what goes with a line is tested elsewhere. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t\u00A0\u3000]{1,20}(?=\n|$)/g, '')
    .replace(/\n{2,50}/g, '\n')
    .trim()

/** The part of a text that another does not have. */
function difference(text: string, other: string): string {
  let start = 0
  while (start < text.length && text[start] === other[start]) start++
  let end = 0
  while (end < text.length - start && end < other.length - start && text[text.length - 1 - end] === other[other.length - 1 - end]) end++
  return text.slice(start, text.length - end)
}

/** The spans that one rule alone gives evidence on. */
export function evidenceOf(rule: Rule, text: string): [start: number, end: number][] {
  const segments = segment(splitLines(text))
  return detect(makeCatalogue([rule], []), text, segments)
    .flat()
    .map(({start, end}) => [start, end])
}

/** A segment and all that is said of it. */
export interface Explained {
  start: number
  end: number
  evidence: readonly Evidence[]
}

/**
 * All evidence on each segment of a text, before anything is decided.
 *
 * @param plugins
 *   Packs that find.
 * @returns
 *   Function that takes a text and returns its segments.
 */
export function explainer(plugins: PluggableList): (text: string) => Explained[] {
  const {rules, detectors} = registered(plugins)
  const catalogue = makeCatalogue(rules, detectors)
  return (text) => {
    const segments = segment(splitLines(text))
    const evidence = detect(catalogue, text, segments)
    return segments.map(({start, end}, i) => ({start, end, evidence: evidence[i] ?? []}))
  }
}

/** A text as the scorer sees it. */
export interface Weighed {
  /** Numbers of all segments, row by row; the names of the columns are `columns`. */
  rows: Float32Array
  segments: {
    start: number
    end: number
    /** Whether the scorer is asked about it in an extract. */
    open: boolean
  }[]
  input: Input
}

/** Names of the numbers that the scorer weighs. */
export {columns}

/**
 * What the scorer weighs of a text: what it is trained on.
 *
 * @param plugins
 *   Packs that find.
 */
export function weigher(plugins: PluggableList): (text: string) => Weighed {
  const {rules, detectors} = registered(plugins)
  const catalogue = makeCatalogue(rules, detectors)
  return (text) => {
    const segments = segment(splitLines(text))
    const evidence = inPlace(segments, detect(catalogue, text, segments))
    const {features} = featuresOf(text, segments, evidence, oddsOver)
    return {
      rows: features.rows,
      segments: segments.map(({start, end}, i) => ({start, end, open: isOpen(segments, evidence, i)})),
      input: guessInput(segments, evidence)
    }
  }
}

export {linearity} from './linearity.js'
export {registered}
