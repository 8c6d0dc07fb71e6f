/** Rules and detectors made ready, once: hints in one automaton, whole-line strings in one map. */
import {type Context, type Place, places} from './context.js'
import {plainForm} from './fold.js'
import {unpackKeys} from './keys.js'
import {lineKey} from './line-key.js'
import {precisions} from './precisions.js'
import {Prefilter} from './prefilter.js'
import type {Detector, Rule, Scorer} from './rule.js'

/** A rule with what it looks with. */
export interface ReadyRule {
  rule: Rule
  /** None for phrases: where all of one occurs, it is found. */
  readonly pattern: RegExp | undefined
  precision: number
  /** Its place in the list. */
  index: number
}

/** A detector with how often it is right. */
export interface ReadyDetector {
  detector: Detector
  precision: number
}

/** Everything that finds. */
export interface Catalogue {
  rules: readonly ReadyRule[]
  detectors: readonly ReadyDetector[]
  prefilter: Prefilter
  /** The hints of the prefilter. */
  hints: readonly string[]
  /** For each hint of the prefilter, the rules that it speaks for. */
  byHint: readonly (readonly ReadyRule[])[]
  /** The rule of each string that fills a whole line, by its key. */
  byLine: ReadonlyMap<number, ReadyRule>
  /** Length of the longest key. */
  longestLine: number
  /** Places that are asked, once some noise is known. */
  places: readonly Place[]
  /** Whether evidence gains by its company. */
  company: boolean
  /** Weighs what the evidence alone does not settle. */
  scorer?: Scorer | undefined
}

/** How often rules and detectors are right as long as no corpus and no author has said. */
const assumed = {lines: 0.95, words: 0.92, detector: 0.85}
/** How many observations that assumption is worth. */
const worth = 10

/** What an author says at most of a rule that is not to remove by itself, however often its lines were right. */
const weak = 0.6

/** Precision of a rule or detector: what was measured, drawn towards what was assumed, the more so the less was measured. */
const precisionOf = (id: string, start: number): number => {
  const [right, wrong] = precisions[id] ?? [0, 0]
  const measured = (right + start * worth) / (right + wrong + worth)
  return start <= weak ? Math.min(start, measured) : measured
}

/**
 * Make a catalogue.
 *
 * @param rules
 *   The rules that are on.
 * @param detectors
 *   The detectors that are on.
 * @param context
 *   The places that are on.
 */
export function makeCatalogue(
  rules: readonly Rule[],
  detectors: readonly Detector[],
  context: Context = {places, company: true}
): Catalogue {
  const sorted = [...rules].sort(byId)
  const ready = sorted.map((rule, index): ReadyRule => {
    let pattern: RegExp | undefined
    return {
      rule,
      // Most rules never look: an expression that is made when it is first tried costs the others nothing.
      get pattern() {
        pattern ??= rule.pattern
        return pattern
      },
      index,
      precision: precisionOf(rule.id, rule.precision ?? (rule.lines || rule.keys ? assumed.lines : assumed.words))
    }
  })
  const byHint = new Map<string, ReadyRule[]>()
  const byLine = new Map<number, ReadyRule>()
  let longestLine = 0
  for (const item of ready) {
    for (const hint of new Set(item.rule.hints ?? item.rule.phrases)) {
      const key = plainForm(hint).toLowerCase()
      byHint.set(key, [...(byHint.get(key) ?? []), item])
    }
    const {lines = [], keys: packed} = item.rule
    const {keys, longest} = packed ? unpackKeys(packed) : {keys: lines.map((line) => lineKey(line)), longest: 0}
    for (const key of keys) if (!byLine.has(key)) byLine.set(key, item)
    longestLine = Math.max(longestLine, longest, ...lines.map((line) => line.length))
  }
  const hints = [...byHint.keys()].sort()
  return {
    rules: ready,
    detectors: [...detectors]
      .sort(byId)
      .map((detector) => ({detector, precision: precisionOf(detector.id, detector.precision ?? assumed.detector)})),
    prefilter: new Prefilter(hints),
    hints,
    byHint: hints.map((hint) => byHint.get(hint) as ReadyRule[]),
    byLine,
    longestLine,
    company: context.company,
    scorer: context.scorer,
    places: context.places.map((place) => ({...place, precision: precisionOf(place.id, place.precision)}))
  }
}

const byId = (a: {id: string}, b: {id: string}): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
