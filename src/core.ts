/**
 * The pipeline without any pack, for bundles that hold only what they import:
 *
 *     text -> segment -> prefilter -> detect -> decide -> render
 */
import {type Cleaner, type CleanerOptions, makeCleaner} from './cleaner.js'

/**
 * Make a cleaner that finds with the packs it is given.
 *
 * @param options
 *   `plugins`, and how to judge.
 * @throws {TypeError}
 *   When an option is unknown or wrong.
 */
export const createCleaner = (options: Readonly<CleanerOptions> = {}): Cleaner => makeCleaner(options, [])

export type {Cleaner, CleanerOptions} from './cleaner.js'
export type {Separation, Warning} from './engine.js'
export type {Input} from './input.js'
export type {BoilerplateOptions, JudgeOptions} from './options.js'
export type {Noise} from './render.js'
export type {
  Category,
  Detector,
  DetectorContext,
  DetectorFields,
  Evidence,
  Finding,
  Pack,
  Removes,
  Rule,
  RuleFields,
  SegmentView
} from './rule.js'
export {categories, defineDetector, defineRules} from './rule.js'
export {boilerplateParse, boilerplateStringify, retextBoilerplate} from './unified.js'
