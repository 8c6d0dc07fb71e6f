/** Names on the command line, as files to read. */
import fs from 'node:fs'
import path from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {UsageError} from './errors.js'

/** A file to read, or standard input. */
export interface Input {
  /** As it is shown. */
  name: string
  /** Where it is; nothing for standard input. */
  file: string | undefined
  /** Where it goes under `-o`. */
  out: string
}

/**
 * The files that names stand for, in order: a file, all files in a directory (but those with a name that begins with a dot), those that
 * a pattern matches, `-` for standard input. A name of nothing stays, and fails when it is read.
 */
export async function findInputs(names: readonly string[], cwd: string): Promise<Input[]> {
  const inputs: Input[] = []
  for (const name of names.length === 0 ? ['-'] : names) {
    if (name === '-') {
      inputs.push({name: 'standard input', file: undefined, out: '-'})
      continue
    }
    const file = path.resolve(cwd, name)
    const found = fs.statSync(file, {throwIfNoEntry: false})
    if (found?.isDirectory()) for (const input of await matches(name, file, ['**'], cwd)) inputs.push(input)
    else if (!found && isDynamicPattern(name)) {
      const parts = name.split('/')
      const fixed = parts.slice(0, -1).findIndex((part) => isDynamicPattern(part))
      const base = parts.slice(0, fixed === -1 ? parts.length - 1 : fixed).join('/') || (name.startsWith('/') ? '/' : '.')
      const rest = name.slice(base === '.' && !name.startsWith('.') ? 0 : base.length).replace(/^\/+/, '')
      for (const input of await matches(name, path.resolve(cwd, base), [rest], cwd)) inputs.push(input)
    } else inputs.push({name, file, out: path.basename(name)})
  }
  return inputs
}

async function matches(name: string, under: string, patterns: string[], cwd: string): Promise<Input[]> {
  const found = fs.existsSync(under) ? (await glob(patterns, {cwd: under, expandDirectories: false})).sort() : []
  if (found.length === 0)
    throw new UsageError(`${name}: no file found: expected a file, a directory with files, or a pattern that matches some`)
  return found.map((out) => ({name: path.relative(cwd, path.join(under, out)) || out, file: path.join(under, out), out}))
}

/**
 * Check where the inputs would go under a folder.
 *
 * @throws {UsageError}
 *   When two would go to one file, one has no name, or one would be written over while it is read.
 */
export function checkOutputs(inputs: readonly Input[], folder: string): void {
  const taken = new Map<string, Input>()
  for (const input of inputs) {
    if (input.file === undefined) throw new UsageError('-o: standard input has no name to write under: write to standard output')
    const other = taken.get(input.out)
    if (other)
      throw new UsageError(
        `-o: ${other.name} and ${input.name} would both be written to ${path.join(folder, input.out)}: run once for each`
      )
    taken.set(input.out, input)
    const target = path.resolve(folder, input.out)
    if (fs.existsSync(target) && fs.existsSync(input.file) && fs.realpathSync(target) === fs.realpathSync(input.file))
      throw new UsageError(`-o: ${input.name} would be written over while it is read: name another directory`)
  }
}
