/** Options from a file: the one that is named, else `strip-boilerplate.config.js` or package.json, here or in a folder above. */
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {lilconfig} from 'lilconfig'
import {nearest} from '../nearest.js'
import {inWords, UsageError} from './errors.js'

const name = 'strip-boilerplate'
const load = async (file: string): Promise<unknown> => ((await import(pathToFileURL(file).href)) as {default: unknown}).default

/**
 * Read the options of a configuration file.
 *
 * @param file
 *   The one to read; nothing to look for one.
 * @param known
 *   Names of the options that it may hold.
 * @throws {UsageError}
 *   When it cannot be read, or holds what is no option.
 */
export async function readConfig(file: string | undefined, cwd: string, known: readonly string[]): Promise<Record<string, unknown>> {
  const places = ['js', 'mjs', 'cjs', 'json'].map((end) => `${name}.config.${end}`)
  const loader = lilconfig(name, {
    searchPlaces: ['package.json', ...places],
    loaders: {'.js': load, '.mjs': load, '.cjs': load}
  })
  let found: Awaited<ReturnType<typeof loader.search>>
  try {
    found = file === undefined ? await loader.search(cwd) : await loader.load(path.resolve(cwd, file))
  } catch (error) {
    throw new UsageError(`--config: ${file ?? 'the configuration file'} cannot be read: ${inWords(error)}`)
  }
  if (!found || found.isEmpty) return {}
  const config: unknown = found.config
  const where = path.relative(cwd, found.filepath)
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new UsageError(`${where}: expected an object of options, such as {"keep": ["Editor's note"]}`)
  for (const key of Object.keys(config))
    if (!known.includes(key)) throw new UsageError(`${where}: unknown option \`${key}\`: did you mean \`${nearest(key, known)}\`?`)
  return config as Record<string, unknown>
}
