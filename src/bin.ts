#!/usr/bin/env node
/** `strip-boilerplate [FILE…]`: reads files, or standard input, and prints their bodies. */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {clean} from './index.js'

const help = `Usage: strip-boilerplate [FILE…]

Prints each article without publisher noise. Reads standard input when no FILE, or -, is given.

  --help     this text
  --version  the version

Exit codes: 0 done, 1 a file could not be read, 2 wrong use.
`

/** The text of a file, or of standard input for \`-\`. */
function read(name: string): string {
  const bytes = readFileSync(name === '-' ? 0 : name)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new Error('not valid UTF-8')
  }
}

function main(): void {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {help: {type: 'boolean'}, version: {type: 'boolean'}}})
  if (values.help) process.stdout.write(help)
  else if (values.version)
    process.stdout.write(`${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`)
  else
    for (const name of positionals.length === 0 ? ['-'] : positionals)
      try {
        process.stdout.write(clean(read(name)))
      } catch (error) {
        process.stderr.write(`strip-boilerplate: ${name}: ${(error as Error).message}\n`)
        process.exitCode = 1
      }
}

try {
  main()
} catch (error) {
  const message = (error as Error).message.replace(/^Unknown/, 'unknown').split('. ')[0]
  process.stderr.write(`strip-boilerplate: ${message}\n\n${help}`)
  process.exitCode = 2
}
