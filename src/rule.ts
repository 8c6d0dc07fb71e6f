/**
 * What a rule and a detector are. `rules/` and `detectors/` import nothing but this file.
 *
 * A **pack** is a unified plugin that only registers rules or detectors on the processor's data; `retextBoilerplate` reads
 * them from there when it first runs, so packs work in any `.use` order.
 */
import type {Plugin, Processor} from 'unified'
import type {Input} from './input.js'
import {nearest} from './nearest.js'
import {unsafe} from './pattern.js'
import type {Segment} from './segment.js'

/** The kinds of publisher noise, a closed set. */
export const categories = [
  'consent',
  'related',
  'signup',
  'appeal',
  'share',
  'caption',
  'byline',
  'bio',
  'legal',
  'source',
  'ad',
  'comments',
  'nav',
  'other'
] as const

/** A kind of publisher noise. */
export type Category = (typeof categories)[number]

/**
 * What goes when a rule is right: the whole segment (a line, or a paragraph of hard-wrapped text); the sentence that the
 * pattern was found in; or the segment and all that follows it up to the next blank line.
 */
export type Removes = 'segment' | 'sentence' | 'block'

/** At least one. */
export type Some<T> = readonly [T, ...T[]]

interface Spoken {
  /** What kind of noise it finds. */
  category: Category
  /** Why it is noise, for a reader: ends the sentence "it went because …". Default: the words that were found. */
  reason?: string
  /** How often it is right, from 0 to 1, as long as no corpus has measured it. */
  precision?: number
  /** Texts that it finds, each with the span that must go between `{{` and `}}`. */
  examples: Some<string>
  /** Texts that look alike and must stay. */
  nearMisses: Some<string>
}

/**
 * Words that speak of noise: either hints with a pattern, or phrases, or the strings that fill a whole line.
 */
export interface RuleFields extends Spoken {
  /**
   * Literal words, one of which every match must hold: the pattern is tried only where one occurs. Rare and short is fast.
   * Case, accents and the kind of quotation mark and space do not matter.
   */
  hints?: Some<string>
  /**
   * What to find, with `hints`: tried on the sentence for `removes: 'sentence'`, else on the segment (`^` and `$` are its
   * ends). Every repetition needs an upper bound.
   */
  pattern?: RegExp
  /** Literal phrases: found anywhere in the sentence or segment. Case and the kind of quotation mark do not matter. */
  phrases?: Some<string>
  /**
   * Strings that fill a whole line. Case, accents, surrounding marks (`:`, `…`, `»`, bullets), the final `.` or `!` of several words,
   * and the kind of quotation mark and space do not matter. `0` stands for any number, the name of a platform (`Facebook`) for any
   * platform, that of a month or weekday for any, in any language.
   */
  lines?: readonly string[]
  /** Whether titles of other stories are expected under it ("Read more", "Most read"). */
  cue?: boolean
  /**
   * Where such noise stands: at an `'edge'` of the article (before its second paragraph, or after its last but one; and nowhere else
   * in it), or `'anywhere'`. Default: `'edge'` for bylines and biographies, else `'anywhere'`.
   */
  place?: 'edge' | 'anywhere'
  /** What goes. Default: `'segment'`. */
  removes?: Removes
}

/** A rule as it is registered. */
export interface Rule extends RuleFields {
  /** `language/name`. */
  id: string
  /** The pack that it came with: most often a language, `en`. */
  language: string
  removes: Removes
  place: 'edge' | 'anywhere'
  /**
   * What bundles hold in place of `lines`: see `keys.ts`.
   *
   * @internal
   */
  keys?: string
}

/** What a rule or a detector says about a span. It never removes. */
export interface Evidence {
  /** Where the span starts and ends: UTF-16 offsets into the text that was separated. */
  start: number
  end: number
  category: Category
  /** Id of the rule or detector. */
  rule: string
  /** How likely the span is noise by this evidence alone, from 0 to 1. */
  precision: number
  /** What was found, for a reader. */
  reason: string
  /** Whether titles of other stories are expected under it. */
  cue?: boolean
  /** Whether it counts only at an edge of the article. */
  edge?: boolean
  /** Whether it speaks of all that follows, up to the next blank line, too. */
  block?: boolean
}

/** A line or paragraph, as a detector sees it. */
export interface SegmentView {
  /** Offsets into the text, without the surrounding spaces. */
  readonly start: number
  readonly end: number
  /** The words: without Markdown marks and surrounding spaces. */
  readonly text: string
  /** How many words, roughly (scripts without spaces: two characters count as one). */
  readonly words: number
  /** Whether it ends with the mark of a finished sentence. */
  readonly final: boolean
  /** Whether it reads as running text: finished and not short, or long. */
  readonly prose: boolean
  /** Whether it is shaped like a title: neither finished nor long, no list item. */
  readonly title: boolean
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly gap: boolean
  /** The mark before the words: bullet, number, heading or quote, else nothing. */
  readonly marker: '' | 'bullet' | 'number' | 'heading' | 'quote'
  /** Whether the whole of it is one Markdown link. */
  readonly link: boolean
}

/** What a detector looks at. */
export interface DetectorContext {
  /** All segments that are not blank, in order. */
  readonly segments: readonly SegmentView[]
  /** Indices into `segments` of those that are not clear prose, in order: look at these, and few texts cost anything. */
  readonly loose: readonly number[]
  /** What the rules said of each segment, sorted by place and id. */
  readonly evidence: readonly (readonly Evidence[])[]
  /** Index of the headline, -1 when there is none. */
  readonly headline: number
  /** Whether a quotation is still open at the end of a segment. */
  openQuote(index: number): boolean
}

/** What a detector found: segments by index, or a span inside one. */
export interface Finding {
  /** Index of the segment. */
  segment: number
  /** Why it is noise, for a reader. */
  reason: string
  /** Default: the detector's. */
  category?: Category
}

/** Code that finds noise where words are not enough. */
export interface DetectorFields extends Spoken {
  /** Where such noise stands, as of a rule. */
  place?: 'edge' | 'anywhere'
  /** Name, in kebab case. */
  id: string
  /** Finds; called once a round, never throws, keeps no state. */
  detect(context: DetectorContext): Iterable<Finding>
}

/** A detector as it is registered. */
export type Detector = Readonly<DetectorFields>

/** What a scorer thinks of a segment. */
export interface Verdict {
  /** How likely it is noise, from 0 to 1. */
  score: number
  /** Its likeliest category. */
  category: Category
  /** The strongest reasons, in words. */
  reason(): string
}

/** Weighs evidence with shape and place; says what it thinks of each segment, and never removes. */
export interface Scorer {
  id: string
  /**
   * @param text
   *   The text.
   * @param segments
   *   Its segments that are not noise.
   * @param evidence
   *   All evidence on each.
   * @param input
   *   What kind of text it is.
   * @param isSettled
   *   Whether a segment need not be weighed.
   * @param oddsOf
   *   By how much evidence raises the odds of noise, as a logarithm.
   */
  weigh(
    text: string,
    segments: readonly Segment[],
    evidence: readonly (readonly Evidence[])[],
    input: Input,
    isSettled: (index: number) => boolean,
    oddsOf: (said: readonly Evidence[]) => number
  ): readonly (Verdict | undefined)[]
}

declare module 'unified' {
  interface Data {
    /** Rules, by the packs that were used. */
    boilerplateRules?: Rule[]
    /** Detectors, by the packs that were used. */
    boilerplateDetectors?: Detector[]
    /** The scorer, if one is used. */
    boilerplateScorer?: Scorer
  }
}

/** A plugin that only registers. */
export type Pack = Plugin<[]>

const kebab = /^[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){0,8}$/
const forms = ['pattern', 'phrases', 'lines'] as const
const ruleFields = [
  'category',
  'reason',
  'precision',
  'examples',
  'nearMisses',
  'hints',
  'pattern',
  'phrases',
  'lines',
  'cue',
  'place',
  'removes'
]
const detectorFields = ['id', 'category', 'reason', 'precision', 'examples', 'nearMisses', 'place', 'detect']

const show = (value: unknown): string =>
  typeof value === 'string' ? `'${value}'` : value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value

const fail = (who: string, what: string): never => {
  throw new TypeError(`${who}: ${what}`)
}

const checkStrings = (who: string, field: string, value: unknown): void => {
  if (!Array.isArray(value) || value.length === 0 || value.some((d) => typeof d !== 'string' || d.trim() === ''))
    fail(who, `\`${field}\` must be a list of one or more strings that are not blank, got ${show(value)}`)
}

const checkSpoken = (who: string, fields: object, known: readonly string[]): void => {
  for (const name of Object.keys(fields))
    if (!known.includes(name)) fail(who, `has no field \`${name}\`: did you mean \`${nearest(name, known)}\`?`)
  const {category, precision, reason} = fields as Partial<Spoken>
  if (!categories.includes(category as Category))
    fail(
      who,
      `\`category\` must be one of ${categories.join(', ')}, got ${show(category)}${typeof category === 'string' ? `: did you mean '${nearest(category, categories)}'?` : ''}`
    )
  if (precision !== undefined && !(typeof precision === 'number' && precision > 0 && precision < 1))
    fail(who, `\`precision\` must be a number between 0 and 1, got ${String(precision)}`)
  if (reason !== undefined && typeof reason !== 'string') fail(who, `\`reason\` must be a string, got ${show(reason)}`)
}

const checkName = (who: string, name: unknown): void => {
  if (typeof name !== 'string' || !kebab.test(name))
    fail(who, `a name is lower-case words with dashes, like \`read-more\`, got ${show(name)}`)
}

const checkPlace = (who: string, place: unknown): void => {
  if (place !== undefined && place !== 'edge' && place !== 'anywhere')
    fail(who, `\`place\` must be 'edge' or 'anywhere', got ${show(place)}`)
}

/** Bylines and biographies stand at the edges of an article. */
export const usualPlace = (category: Category): 'edge' | 'anywhere' => (category === 'byline' || category === 'bio' ? 'edge' : 'anywhere')

const checkRule = (id: string, fields: RuleFields): void => {
  const who = `Rule ${id}`
  if (typeof fields !== 'object' || fields === null) fail(who, `must be an object, got ${show(fields)}`)
  checkSpoken(who, fields, ruleFields)
  if (fields.removes !== undefined && !['segment', 'sentence', 'block'].includes(fields.removes))
    fail(who, `\`removes\` must be 'segment', 'sentence' or 'block', got ${show(fields.removes)}`)
  checkPlace(who, fields.place)
  const given = forms.filter((form) => fields[form] !== undefined)
  if (given.length !== 1)
    fail(who, `needs one of \`pattern\` (with \`hints\`), \`phrases\` or \`lines\`, got ${given.join(' and ') || 'none'}`)
  if ((fields.pattern === undefined) !== (fields.hints === undefined))
    fail(who, '`hints` and `pattern` go together: the hints are literal words that every match holds')
  for (const form of ['hints', 'phrases', 'lines'] as const) if (fields[form] !== undefined) checkStrings(who, form, fields[form])
  for (const line of fields.lines ?? [])
    if (!/\p{L}/u.test(line)) fail(who, `\`lines\` must hold letters, for any number is as good as another: got '${line}'`)
  if (fields.lines && fields.removes === 'sentence')
    fail(who, "`lines` fill a whole line, so `removes: 'sentence'` has no effect: leave it out")
  if (fields.pattern !== undefined) {
    if (!(fields.pattern instanceof RegExp)) fail(who, `\`pattern\` must be a regular expression, got ${show(fields.pattern)}`)
    if (fields.pattern.global || fields.pattern.sticky) fail(who, '`pattern` must not have the flags g or y')
    const problem = unsafe(fields.pattern, true)
    if (problem) fail(who, `\`pattern\` ${problem}`)
  }
}

/**
 * Make a pack of rules.
 *
 * @param language
 *   What the pack is called, and can be switched off by: a language code such as `en`, or a name of your own.
 * @param rules
 *   Rules, by name in kebab case; the id of a rule is `language/name`.
 * @returns
 *   Plugin that registers the rules.
 * @throws {TypeError}
 *   When a rule is not of the form that `RuleFields` describes; the message names the rule and the field.
 */
export function defineRules(language: string, rules: Readonly<Record<string, RuleFields>>): Pack {
  checkName('defineRules', language)
  if (typeof rules !== 'object' || rules === null) fail('defineRules', `expected rules by name, got ${show(rules)}`)
  const made = Object.entries(rules).map(([name, fields]): Rule => {
    const id = `${language}/${name}`
    checkName(`Rule ${id}`, name)
    checkRule(id, fields)
    const place = fields.place ?? usualPlace(fields.category)
    return Object.freeze({...fields, id, language, removes: fields.removes ?? 'segment', place})
  })
  return function (this: Processor) {
    const data = this.data()
    data.boilerplateRules = [...(data.boilerplateRules ?? []), ...made]
  }
}

/**
 * Make a detector.
 *
 * @param detector
 *   Its fields.
 * @returns
 *   Plugin that registers the detector.
 * @throws {TypeError}
 *   When a field is wrong; the message names it.
 */
export function defineDetector(detector: DetectorFields): Pack {
  if (typeof detector !== 'object' || detector === null) fail('defineDetector', `expected an object, got ${show(detector)}`)
  checkName('defineDetector', detector.id)
  const who = `Detector ${detector.id}`
  checkSpoken(who, detector, detectorFields)
  checkPlace(who, detector.place)
  if (typeof detector.detect !== 'function') fail(who, `\`detect\` must be a function, got ${show(detector.detect)}`)
  const made = Object.freeze({...detector, place: detector.place ?? usualPlace(detector.category)})
  return function (this: Processor) {
    const data = this.data()
    data.boilerplateDetectors = [...(data.boilerplateDetectors ?? []), made]
  }
}

export {isDate} from './dates.js'
