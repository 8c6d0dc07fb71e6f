/**
 * Separates the body of an article from publisher noise in plain text.
 *
 *     text -> segment -> prefilter -> detect -> decide -> render
 *
 * `segment` cuts the text into lines as offsets; `prefilter` finds, in one pass, where the words of any rule occur; `detect` asks
 * just those rules, and the detectors; `decide` weighs what they say; `render` returns the slices of the input that stay.
 */
import type {Preset} from 'unified'
import {type Cleaner, type CleanerOptions, makeCleaner} from './cleaner.js'
import {detectors} from './detectors/index.js'
import {languages} from './rules/index.js'
import {scorer} from './scorer/pack.js'

/** All rules of all languages, all detectors, and the scorer. */
export const presetDefault: Preset = {plugins: [...Object.values(languages), detectors, scorer]}

/**
 * Make a cleaner.
 *
 * @param options
 *   What to use (default: `presetDefault`) and how to judge.
 * @throws {TypeError}
 *   When an option is unknown or wrong; the message says what came, what was expected, and the nearest valid name.
 */
export const createCleaner = (options: Readonly<CleanerOptions> = {}): Cleaner => makeCleaner(options, [presetDefault])

let made: Cleaner | undefined

/** Made on first use, for whoever imports without cleaning. */
const cleaner = (): Cleaner => {
  made ??= createCleaner()
  return made
}

/** The body of a text: `createCleaner().clean`. */
export const clean: Cleaner['clean'] = (text) => cleaner().clean(text)

/** A text taken apart: `createCleaner().separate`. */
export const separate: Cleaner['separate'] = (text) => cleaner().separate(text)

export type {
  BoilerplateOptions,
  Category,
  Cleaner,
  CleanerOptions,
  Detector,
  DetectorContext,
  DetectorFields,
  Evidence,
  Finding,
  Input,
  JudgeOptions,
  Noise,
  Pack,
  Removes,
  Rule,
  RuleFields,
  SegmentView,
  Separation,
  Warning
} from './core.js'
export {boilerplateParse, boilerplateStringify, categories, defineDetector, defineRules, retextBoilerplate} from './core.js'
export {detectors} from './detectors/index.js'
export {scorer} from './scorer/pack.js'
