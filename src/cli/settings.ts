/** What was said, on the command line and in a file, as settings that are whole and agree with each other. */
import type {CleanerOptions} from '../index.js'
import type {NdjsonOptions} from '../ndjson.js'
import type {Said} from './command.js'
import {readConfig} from './config.js'
import {UsageError} from './errors.js'

export interface Settings {
  cleaner: CleanerOptions
  ndjson: NdjsonOptions | undefined
  output: string | undefined
  errors: string | undefined
  strict: boolean
  explain: boolean
  report: string | undefined
  stats: boolean
}

/** Options that a file may hold, and what each is. */
const kinds = {
  ndjson: 'boolean',
  field: 'string',
  to: 'string',
  noise: 'boolean',
  noiseTo: 'string',
  onlyNoise: 'boolean',
  errors: 'string',
  strict: 'boolean',
  output: 'string',
  explain: 'boolean',
  report: 'string',
  stats: 'boolean'
} as const
/** Options of `createCleaner`, which checks them. */
const judging = ['plugins', 'rules', 'keep', 'threshold', 'input'] as const
const onlyForLines = ['field', 'to', 'noise', 'noiseTo', 'onlyNoise', 'errors'] as const
/** Options that contradict each other. */
const apart: readonly [name: keyof typeof kinds, others: readonly (keyof typeof kinds)[]][] = [
  ['onlyNoise', ['to', 'noise', 'noiseTo']],
  ['explain', ['output', 'to', 'noise', 'noiseTo', 'onlyNoise']]
]

/** As it is written on the command line. */
const flag = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

function switches(said: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(
    said.map((item) => {
      const [, id, state] = /^(.+)=(on|off)$/.exec(item) ?? []
      if (id === undefined) throw new UsageError(`--rule ${item}: expected ID=off or ID=on, such as byline=off; --rules lists all`)
      return [id, state === 'on']
    })
  )
}

function patternOrText(said: string): string | RegExp {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(said) ?? []
  if (source === undefined) return said
  try {
    return new RegExp(source, flags)
  } catch (error) {
    throw new UsageError(`--keep ${said}: ${(error as Error).message}`)
  }
}

function judgingOf(said: Said): CleanerOptions {
  const {rule, keep, threshold, input} = said
  if (input !== undefined && input !== 'extract' && input !== 'page') throw new UsageError(`--input ${input}: expected extract or page`)
  if (threshold !== undefined && !/^0?\.\d{1,17}$/.test(threshold))
    throw new UsageError(`--threshold ${threshold}: expected a number between 0 and 1, such as 0.9`)
  return {
    ...(rule && {rules: switches(rule)}),
    ...(keep && {keep: keep.map(patternOrText)}),
    ...(threshold !== undefined && {threshold: Number(threshold)}),
    ...(input !== undefined && {input})
  }
}

/**
 * Put together what was said; the command line wins over the file, and its rules and texts to keep are added to those of the file.
 *
 * @throws {UsageError}
 *   When something is not what was expected.
 */
export async function settle(said: Said, cwd: string): Promise<Settings> {
  const known = [...Object.keys(kinds), ...judging]
  const config = said.config === false ? {} : await readConfig(typeof said.config === 'string' ? said.config : undefined, cwd, known)
  for (const [name, kind] of Object.entries(kinds))
    if (config[name] !== undefined && typeof config[name] !== kind)
      throw new UsageError(`the configuration file: \`${name}\` must be a ${kind}, got ${JSON.stringify(config[name])}`)
  const all = {...config, ...said} as {-readonly [Name in keyof typeof kinds]?: never} & Said
  for (const name of onlyForLines) if (all[name] && !all.ndjson) throw new UsageError(`${flag(name)} needs --ndjson`)
  for (const [name, others] of apart)
    for (const other of others)
      if (all[name] && all[other]) throw new UsageError(`${flag(name)} cannot be used with ${flag(other)}: leave one out`)
  const own = judgingOf(said)
  const cleaner: Record<string, unknown> = {}
  for (const name of judging) if (config[name] !== undefined) cleaner[name] = config[name]
  Object.assign(cleaner, own)
  if (own.rules && typeof config.rules === 'object') cleaner.rules = {...config.rules, ...own.rules}
  if (own.keep && Array.isArray(config.keep)) cleaner.keep = [...config.keep, ...own.keep]
  const {
    field = 'text',
    to,
    noise,
    noiseTo,
    onlyNoise = false,
    output,
    errors,
    strict = false,
    explain = false,
    report,
    stats = false
  } = all
  return {
    cleaner: cleaner as CleanerOptions,
    ndjson: all.ndjson ? {field, ...(to !== undefined && {to}), noise: noiseTo ?? noise ?? false, onlyNoise} : undefined,
    output,
    errors,
    strict,
    explain,
    report,
    stats
  }
}
