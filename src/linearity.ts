/**
 * Whether patterns can be slow, as the analyser `recheck` sees it. Not timed: it counts the characters that an engine which
 * backtracks would read.
 *
 * That every repetition has an upper bound makes a pattern linear, but not fast: `(?:a{1,20}){1,9}` has bounds, and takes minutes for
 * a line of 200 characters. So texts are searched for that make the pattern read much, as long as texts that it is ever tried on.
 */
import type {PluggableList} from 'unified'
import {longestSegment, longestSentence} from './detect.js'
import {registered} from './registered.js'

/** How often a pattern may read each character of a text, on average. A pattern that starts anywhere and looks 200 on is fine. */
const readings = 250

/** How long one pattern may be analysed, in milliseconds. */
const timeout = 20_000

/** The part of `recheck` that is used. */
interface Analyser {
  check(
    source: string,
    flags: string,
    parameters: object
  ): Promise<{status: string; complexity?: {type: string}; attack?: {string: string; pattern: string}; error?: {kind: string}}>
}

/**
 * Search for texts that make the patterns of packs slow.
 *
 * Needs the package `recheck`. About six patterns a second.
 *
 * @param plugins
 *   Packs to test.
 * @returns
 *   Promise to what is wrong, a sentence each; none when all is well.
 * @throws {Error}
 *   When `recheck` is not installed.
 */
export async function linearity(plugins: PluggableList): Promise<string[]> {
  const {check} = await analyser()
  const waiting = registered(plugins).rules.flatMap(({id, pattern, removes}) => (pattern ? [{id, pattern, removes}] : []))
  const wrong: string[][] = []
  const work = async (): Promise<void> => {
    for (let rule = waiting.pop(); rule; rule = waiting.pop()) {
      const {id, pattern, removes} = rule
      const problem = await problemOf(check, pattern, removes === 'sentence' ? longestSentence : longestSegment)
      if (problem) wrong.push([id, `${id}: \`pattern\` (${pattern}) ${problem}`])
    }
  }
  // The analyser is a process of its own: it is to have its next pattern when it is done with one.
  await Promise.all([work(), work()])
  return wrong.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)).map(([, sentence = '']) => sentence)
}

async function analyser(): Promise<Analyser> {
  try {
    const module = await import('recheck')
    return 'default' in module ? (module.default as Analyser) : module
  } catch (error) {
    throw new Error('linearity: needs the package `recheck`: install it with `npm install --save-dev recheck`', {cause: error})
  }
}

/**
 * What is wrong with one pattern.
 *
 * @param check
 *   The analyser.
 * @param pattern
 *   The pattern.
 * @param longest
 *   Length of the longest text that it is tried on.
 */
async function problemOf(check: Analyser['check'], {source, flags}: RegExp, longest: number): Promise<string | undefined> {
  for (const parameters of [{checker: 'automaton'}, fuzz(longest)]) {
    const {status, complexity, attack, error} = await check(source, flags, {...parameters, timeout})
    if (status === 'vulnerable')
      return `can be slow (${complexity?.type}): it reads a text of ${attack?.string.length} characters, ${attack?.pattern}, more than ${readings} times: let no two parts of it match the same words in two ways, or lower its bounds`
    if (status !== 'safe') return `could not be analysed (${error?.kind ?? status}): make it shorter, or two rules of it`
  }
  return undefined
}

/** Enough of a search to find what is there in a second or two, and the same each time. */
const fuzz = (longest: number): object => ({
  checker: 'fuzz',
  randomSeed: 0,
  attackLimit: longest * readings,
  maxAttackStringSize: longest,
  maxRecallStringSize: longest,
  recallTimeout: -1,
  maxGeneStringSize: 600,
  incubationLimit: 10_000,
  maxIteration: 3,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 40,
  mutationSize: 20,
  crossoverSize: 10,
  maxDegree: 2
})
