/** Runs the command line: inside this process, or in one of its own. */
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {main} from '../src/cli/main.js'
import type {Io} from '../src/cli/run.js'

/** The built command line. */
export const bin = path.join(import.meta.dirname, '../dist/bin.js')

/** A new folder with these files. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const top = fs.mkdtempSync(path.join(os.tmpdir(), 'strip-boilerplate-'))
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(top, name)), {recursive: true})
    fs.writeFileSync(path.join(top, name), content)
  }
  return top
}

export interface Result {
  code: number
  out: string
  err: string
}

/** Run it here. */
export async function here(args: readonly string[], input: string | Iterable<Uint8Array> = '', io: Partial<Io> = {}): Promise<Result> {
  const result: Result = {code: -1, out: '', err: ''}
  const all: Io = {
    stdin: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input, {objectMode: false}),
    stdout: {
      write: async (text) => {
        result.out += text
      },
      close: async () => {}
    },
    look: {isTerminal: false, colors: false, width: 80},
    warn: (text) => {
      result.err += text
    },
    terminal: undefined,
    cwd: os.tmpdir(),
    signal: new AbortController().signal,
    ...io
  }
  result.code = await main(args, all, '1.2.3')
  return result
}

const programs = folder({'strip-boilerplate': `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`})
fs.chmodSync(path.join(programs, 'strip-boilerplate'), 0o755)
const env = {...process.env, PATH: `${programs}:${process.env.PATH}`}

/** Run a program that finds `strip-boilerplate` on its path. */
export function run(program: string, args: readonly string[], cwd: string): Promise<Result & {signal: NodeJS.Signals | null}> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {cwd, env})
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text
    })
    child.on('close', (code, signal) => resolve({code: code ?? -1, out, err, signal}))
  })
}

/** Run a script of bash. */
export const shell = (script: string, cwd: string) => run('bash', ['-c', script], cwd)
