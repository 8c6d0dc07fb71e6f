/**
 * Weighs what rules and detectors say of a line with what the line looks like and where it stands: boosted trees over the columns of
 * `features.ts`. On a page every line is weighed, in two looks, the second of which knows what the first thought of the lines
 * around; on an extract only what is not clear: lines with evidence that is not enough, and lines beside noise.
 */
import {headlineAbove} from '../headline.js'
import type {Category, Evidence, Scorer, Verdict} from '../rule.js'
import type {Segment} from '../segment.js'
import {column, Features, width} from './features.js'
import {reasonsFor} from './reasons.js'
import {densest} from './run.js'
import {sumUp} from './said.js'
import {probability, Trees} from './trees.js'
import {weights} from './weights.js'

/** Lines that a first look is sure of are not looked at again. */
const sure = {body: 0.03, noise: 0.97}

interface Models {
  first: Trees
  second: Trees
  extract: Trees
}

let made: Models | undefined

const models = (): Models => {
  made ??= {
    first: new Trees(weights.first, column),
    second: new Trees(weights.second, column),
    extract: new Trees(weights.extract, column)
  }
  return made
}

const id = 'scorer'

/** The scorer that comes with the library. */
export const scorer: Scorer = {
  id,
  weigh(text, segments, evidence, input, isSettled, oddsOf) {
    return input === 'page' ? weighPage(text, segments, evidence, oddsOf) : weighExtract(text, segments, evidence, isSettled, oddsOf)
  }
}

type OddsOf = (said: readonly Evidence[]) => number

/** The columns of a text, and where its headline and standfirst are: those stay. */
export function featuresOf(
  text: string,
  segments: readonly Segment[],
  evidence: readonly (readonly Evidence[])[],
  oddsOf: OddsOf,
  wanted?: Uint8Array
): {features: Features; titles: readonly number[]} {
  const said = segments.map((segment, i) => sumUp(segment, evidence[i] as readonly Evidence[], oddsOf))
  const {headline, standfirst} = headlineAbove(text, segments, densest(segments).start, (i) => (said[i]?.odds ?? 0) > 2)
  return {features: new Features(text, segments, said, headline, wanted), titles: [headline, standfirst]}
}

function weighPage(
  text: string,
  segments: readonly Segment[],
  evidence: readonly (readonly Evidence[])[],
  oddsOf: OddsOf
): (Verdict | undefined)[] {
  const {first, second} = models()
  const {features, titles} = featuresOf(text, segments, evidence, oddsOf)
  const {rows} = features
  const scores = Float64Array.from(segments, (_, i) => probability(first.odds(rows, i * width)))
  features.look(scores)
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number
    if (score > sure.body && score < sure.noise) scores[i] = probability(second.odds(rows, i * width))
  }
  return verdicts(features, scores, evidence, titles)
}

function weighExtract(
  text: string,
  segments: readonly Segment[],
  evidence: readonly (readonly Evidence[])[],
  isSettled: (i: number) => boolean,
  oddsOf: OddsOf
): (Verdict | undefined)[] {
  const wanted = new Uint8Array(segments.length)
  let any = false
  for (let i = 0; i < segments.length; i++) {
    if (isSettled(i) || !isOpen(segments, evidence, i)) continue
    wanted[i] = 1
    any = true
  }
  if (!any) return []
  const {extract} = models()
  const {features, titles} = featuresOf(text, segments, evidence, oddsOf, wanted)
  const scores = Float64Array.from(segments, (_, i) => (wanted[i] ? probability(extract.odds(features.rows, i * width)) : 0))
  return verdicts(features, scores, evidence, titles)
}

/**
 * Whether a line of an extract is weighed: something speaks against it; or it is neither a paragraph nor a finished sentence, and
 * stands beside what is spoken against.
 */
export function isOpen(segments: readonly Segment[], evidence: readonly (readonly Evidence[])[], i: number): boolean {
  if ((evidence[i] as readonly Evidence[]).length > 0) return true
  const {prose, final} = segments[i] as Segment
  if (prose || final) return false
  for (let k = i - 2; k <= i + 2; k++) if ((evidence[k]?.length ?? 0) > 0) return true
  return false
}

function verdicts(
  features: Features,
  scores: Float64Array,
  evidence: readonly (readonly Evidence[])[],
  titles: readonly number[]
): (Verdict | undefined)[] {
  const {segments} = features
  let from = segments.length
  let to = -1
  for (let i = 0; i < segments.length; i++)
    if ((scores[i] as number) < 0.5 && (segments[i] as Segment).prose) {
      if (to < 0) from = i
      to = i
    }
  return segments.map((segment, i) => {
    const score = scores[i] as number
    if (score < 0.5 || titles.includes(i)) return undefined
    return {
      score,
      category: likeliest(evidence[i] as readonly Evidence[], segment, i < from, i > to),
      reason: () => reasonsFor(features.rows, i * width)
    }
  })
}

/** The category that the evidence names, or that what stands there most often has. */
function likeliest(said: readonly Evidence[], segment: Segment, before: boolean, after: boolean): Category {
  const surest = said.reduce<Evidence | undefined>((best, item) => (best && best.precision >= item.precision ? best : item), undefined)
  if (surest) return surest.category
  if (before) return 'nav'
  if (after) return segment.title && segment.words > 3 ? 'related' : segment.words <= 3 ? 'nav' : 'other'
  return 'other'
}
