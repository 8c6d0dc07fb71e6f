#!/usr/bin/env node
/** The command line, in a process of its own. */
import fs from 'node:fs'
import process from 'node:process'
import {main} from './cli/main.js'
import {fdSink, streamSink} from './cli/sink.js'

const {stdout, stderr, env} = process

/** Files and devices are written to by hand: a stream would not see that a full disk took only a part. */
function standardOutput() {
  const kind = fs.fstatSync(1)
  return stdout.isTTY || kind.isFIFO() || kind.isSocket() ? streamSink(stdout, 'standard output') : fdSink(1, 'standard output')
}

const isTerminal = stdout.isTTY === true
const colors = !env.NO_COLOR && (env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : isTerminal && env.TERM !== 'dumb')

const stop = new AbortController()
let stoppedBy: NodeJS.Signals | undefined
// The first one ends the run after the lines that are being written, a second one at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stoppedBy = signal
    stop.abort()
  })
// Nobody reads the messages: no reason to stop.
stderr.on('error', () => {})

const {version} = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
process.exitCode = await main(
  process.argv.slice(2),
  {
    stdin: process.stdin,
    stdout: standardOutput(),
    look: {isTerminal, colors, width: stdout.columns || 80},
    warn: (text) => stderr.write(text),
    terminal: stderr.isTTY && env.TERM !== 'dumb' ? stderr : undefined,
    cwd: process.cwd(),
    signal: stop.signal
  },
  version
)
process.stdin.destroy()
if (stoppedBy) {
  stderr.write(`strip-boilerplate: stopped by ${stoppedBy}; the lines that were written are whole\n`)
  process.kill(process.pid, stoppedBy)
}
