/** `createCleaner`: a frozen unified processor, and two functions that run it. */
import {type PluggableList, unified} from 'unified'
import {VFile} from 'vfile'
import type {Separation} from './engine.js'
import {checkOptions, type JudgeOptions, select} from './options.js'
import {boilerplateParse, boilerplateStringify, retextBoilerplate} from './unified.js'

/** Options of `createCleaner`. */
export interface CleanerOptions extends JudgeOptions {
  /** Packs of rules and detectors, as unified plugins or presets. */
  plugins?: PluggableList
}

/** Two functions that need no `this`. */
export interface Cleaner {
  /**
   * Take the noise out of a text.
   *
   * @param text
   *   Any string.
   * @returns
   *   The body: the same string if nothing was found.
   * @throws {TypeError}
   *   When `text` is no string.
   */
  clean(text: string): string
  /**
   * Take a text apart.
   *
   * @param text
   *   Any string.
   * @returns
   *   Body, noise with its reasons, and warnings.
   * @throws {TypeError}
   *   When `text` is no string.
   */
  separate(text: string): Separation
}

/**
 * Make a cleaner: everything is compiled once, on first use.
 *
 * @param options
 *   What to use and how to judge.
 * @param plugins
 *   Packs to use when the options name none.
 * @throws {TypeError}
 *   When an option is unknown or wrong; the message says what came, what was expected, and the nearest valid name.
 */
export function makeCleaner(options: Readonly<CleanerOptions>, plugins: PluggableList): Cleaner {
  checkOptions('createCleaner', options, ['plugins', 'rules', 'keep', 'threshold', 'input'])
  const {plugins: given = plugins, ...judge} = options
  if (!Array.isArray(given)) throw new TypeError(`createCleaner: \`plugins\` must be an array of plugins and presets, got ${typeof given}`)
  const processor = unified().use(boilerplateParse).use(retextBoilerplate, judge).use(given).use(boilerplateStringify).freeze()
  const {boilerplateRules = [], boilerplateDetectors = [], boilerplateScorer} = processor.data()
  select(judge.rules ?? {}, boilerplateRules, boilerplateDetectors, boilerplateScorer)
  const run = (name: string, text: string): VFile => {
    if (typeof text !== 'string')
      throw new TypeError(`${name}: expected a string, got ${text === null ? 'null' : Array.isArray(text) ? 'an array' : typeof text}`)
    return processor.processSync(new VFile({value: text}))
  }
  return {
    clean: (text) => String(run('clean', text)),
    separate: (text) => run('separate', text).data.boilerplate as Separation
  }
}
