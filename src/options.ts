/** Options, checked: what is wrong is named, with what was most likely meant. */

import {type Context, company, places} from './context.js'
import type {Input} from './input.js'
import {nearest} from './nearest.js'
import {unsafe} from './pattern.js'
import {categories, type Detector, type Rule, type Scorer} from './rule.js'

/** How to judge. */
export interface JudgeOptions {
  /**
   * What to switch off or, inside what is off, on again: rule ids (`'en/read-more'`), categories (`byline`) and languages (`de`).
   * An id wins over a category, and a category over a language.
   */
  rules?: Readonly<Record<string, boolean>>
  /** Every line or paragraph that a match of one of these strings or patterns touches stays. */
  keep?: readonly (string | RegExp)[]
  /** The probability, between 0 and 1, from which on a span goes. Default: `0.8`. */
  threshold?: number
  /** What kind of text it is: an extractor's output or a full page. Default: it is told from the text. */
  input?: Input
}

/** Options of `retextBoilerplate`. */
export interface BoilerplateOptions extends JudgeOptions {
  /** `'remove'` noise from the tree, or `'report'` each removal as a message and leave the tree alone. Default: `'remove'`. */
  mode?: 'remove' | 'report'
}

/** Options with nothing left open. */
export interface Settings {
  mode: 'remove' | 'report'
  rules: Readonly<Record<string, boolean>>
  keep: readonly (string | RegExp)[]
  threshold: number
  input: Input | undefined
}

const show = (value: unknown): string =>
  typeof value === 'string'
    ? `'${value}'`
    : Array.isArray(value)
      ? 'an array'
      : value === null
        ? 'null'
        : typeof value === 'number'
          ? String(value)
          : typeof value

/**
 * Check options.
 *
 * @param who
 *   Name of the function that they were given to.
 * @param options
 *   What was given.
 * @param known
 *   Names of the options that it takes.
 * @throws {TypeError}
 *   When an option is unknown or of the wrong type, or a pattern could be slow.
 */
export function checkOptions(who: string, options: unknown, known: readonly string[]): Settings {
  const fail = (what: string): never => {
    throw new TypeError(`${who}: ${what}`)
  }
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    return fail(`expected options as an object, got ${show(options)}`)
  for (const name of Object.keys(options))
    if (!known.includes(name)) fail(`unknown option \`${name}\`: did you mean \`${nearest(name, known)}\`?`)
  const {mode = 'remove', rules = {}, keep = [], threshold = 0.8, input} = options as BoilerplateOptions
  if (mode !== 'remove' && mode !== 'report') fail(`\`mode\` must be 'remove' or 'report', got ${show(mode)}`)
  if (typeof threshold !== 'number' || !(threshold > 0 && threshold < 1))
    fail(`\`threshold\` must be a probability between 0 and 1, got ${show(threshold)}`)
  if (input !== undefined && input !== 'extract' && input !== 'page') fail(`\`input\` must be 'extract' or 'page', got ${show(input)}`)
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules))
    fail(`\`rules\` must be an object such as {'en/read-more': false}, got ${show(rules)}`)
  for (const [name, on] of Object.entries(rules))
    if (typeof on !== 'boolean') fail(`\`rules\` takes true or false, got ${show(on)} for '${name}'`)
  if (!Array.isArray(keep)) fail(`\`keep\` must be an array of strings and patterns, got ${show(keep)}`)
  return {mode, rules, threshold, input, keep: keep.map((item: unknown, i) => checkKeep(`\`keep[${i}]\``, item, fail))}
}

const checkKeep = (name: string, item: unknown, fail: (what: string) => never): string | RegExp => {
  if (item instanceof RegExp) {
    const problem = unsafe(item, false)
    if (problem) fail(`${name} (${item}) ${problem}`)
    return new RegExp(item, item.flags.includes('g') ? item.flags : `${item.flags}g`)
  }
  if (typeof item !== 'string') return fail(`${name} must be a string or a pattern, got ${show(item)}`)
  if (item === '') fail(`${name} is an empty string, which every text holds: leave it out`)
  return item
}

/**
 * The rules and detectors that are on.
 *
 * @param switches
 *   What is switched, by id, category or language.
 * @param rules
 *   All rules.
 * @param detectors
 *   All detectors.
 * @param scorer
 *   The scorer, if one is used.
 * @throws {TypeError}
 *   When a switch names nothing, or two rules or detectors have one id.
 */
export function select(
  switches: Readonly<Record<string, boolean>>,
  rules: readonly Rule[],
  detectors: readonly Detector[],
  scorer: Scorer | undefined
): [Rule[], Detector[], Context] {
  const uniqueRules = unique(rules)
  const uniqueDetectors = unique(detectors)
  const ids = [...uniqueRules, ...uniqueDetectors, ...places, company, ...(scorer ? [scorer] : [])].map((item) => item.id)
  const names = new Set([...ids, ...categories, ...rules.map((rule) => rule.language)])
  for (const name of Object.keys(switches))
    if (!names.has(name))
      throw new TypeError(`\`rules\`: no rule, category or language is called '${name}': did you mean '${nearest(name, names)}'?`)
  const isOn = (id: string, category: string, language = ''): boolean => switches[id] ?? switches[category] ?? switches[language] ?? true
  return [
    uniqueRules.filter((rule) => isOn(rule.id, rule.category, rule.language)),
    uniqueDetectors.filter((item) => isOn(item.id, item.category)),
    {
      places: places.filter((place) => switches[place.id] ?? true),
      company: switches[company.id] ?? true,
      scorer: scorer && (switches[scorer.id] ?? true) ? scorer : undefined
    }
  ]
}

/** Each once; the same one used twice is one. */
const unique = <T extends {id: string}>(items: readonly T[]): T[] => {
  const byId = new Map<string, T>()
  for (const item of items) {
    const other = byId.get(item.id)
    if (other && other !== item) throw new TypeError(`Two rules are called '${item.id}': rename one of them.`)
    byId.set(item.id, item)
  }
  return [...byId.values()]
}
