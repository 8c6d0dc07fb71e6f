/**
 * Our own packs as the build writes them (see `script/packs.mjs`), for bundles that are small and quick to import: what the tests
 * have checked is not checked again, rules are made when the pack is first used, whole-line strings are keys, and a pattern is text
 * until it is tried, for an engine reads every regular expression as it reads a file, and one with `\p{L}` is slow to read.
 */
import type {Processor} from 'unified'
import {type Rule, type RuleFields, usualPlace} from './rule.js'

/** A rule as it is in a bundle: without examples. */
export interface PackedRule extends Omit<RuleFields, 'examples' | 'nearMisses' | 'lines' | 'pattern'> {
  /** Source and flags. */
  pattern?: readonly [source: string, flags: string]
  /** In place of `lines`: which of the packed keys are its own. */
  keys?: number
}

const readyRule = (language: string, name: string, {pattern: parts, keys, ...fields}: PackedRule, packed: readonly string[]): Rule => {
  const rule = {
    ...fields,
    ...(keys !== undefined && {keys: packed[keys]}),
    id: `${language}/${name}`,
    language,
    removes: fields.removes ?? 'segment',
    place: fields.place ?? usualPlace(fields.category)
  }
  if (parts) {
    let pattern: RegExp | undefined
    Object.defineProperty(rule, 'pattern', {enumerable: true, get: () => (pattern ??= new RegExp(...parts))})
  }
  return Object.freeze(rule as unknown as Rule)
}

type Make = () => Readonly<Record<string, PackedRule>>

/** Rules that were made: a pack that is used twice registers the same ones. */
const made = new WeakMap<Make, readonly Rule[]>()

/**
 * Register the rules of a pack, which are known to be right, on a processor.
 *
 * @param processor
 *   The processor.
 * @param language
 *   What the pack is called.
 * @param make
 *   Makes the rules.
 * @param keys
 *   The keys of all rules that have some, with spaces between (apart from the rules, for beside text that repeats itself they
 *   make each other larger when they are compressed).
 */
export function usePack(processor: Processor, language: string, make: Make, keys: string): void {
  const packed = keys.split(' ')
  const rules = made.get(make) ?? Object.entries(make()).map(([name, fields]) => readyRule(language, name, fields, packed))
  made.set(make, rules)
  const data = processor.data()
  data.boilerplateRules = [...(data.boilerplateRules ?? []), ...rules]
}
