/** Reads the inputs one after another and hands each article on: to the outputs, the counts, the explanation and the report. */
import fs from 'node:fs'
import path from 'node:path'
import type {Readable} from 'node:stream'
import {type Cleaner, createCleaner, type Separation} from '../index.js'
import {type LineResult, lineCleaner, lineError} from '../ndjson.js'
import {ClosedPipe, inWords, OutputError, RunError, UsageError} from './errors.js'
import {explain, type Look} from './explain.js'
import {checkOutputs, type Input} from './inputs.js'
import {Progress} from './progress.js'
import {Report} from './report.js'
import type {Settings} from './settings.js'
import {fileSink, type Sink} from './sink.js'
import {firstWrong, type Line, linesOf, open, readText, type Source, wholeLines} from './source.js'
import {Stats} from './stats.js'

/** What a run reads from and writes to. */
export interface Io {
  stdin: Readable
  stdout: Sink
  /** How an explanation is to look on standard output. */
  look: Look
  /** A message, whole lines. */
  warn(text: string): void
  /** The terminal that a progress bar may use. */
  terminal: NodeJS.WritableStream | undefined
  cwd: string
  /** Ends the run after the lines that are being written. */
  signal: AbortSignal
}

type CleanLine = (line: string, number: number) => LineResult

/** A line failed, and the run must stop there. */
class LineFailure extends RunError {}

/** A run over inputs. */
export class Run {
  readonly stats = new Stats()
  readonly #settings: Settings
  readonly #io: Io
  readonly #cleaner: Cleaner
  readonly #cleanLine: CleanLine | undefined
  readonly #report: Report | undefined
  #errors: Sink | undefined
  #progress: Progress | undefined
  #bytes = 0
  /** Whether the last line of standard output has no break, and another line must begin with one. */
  #open = false

  /** @throws {UsageError} When an option is wrong. */
  constructor(settings: Settings, io: Io) {
    this.#settings = settings
    this.#io = io
    this.#report = settings.report === undefined ? undefined : new Report()
    try {
      this.#cleaner = createCleaner(settings.cleaner)
      this.#cleanLine = settings.ndjson && lineCleaner(this.#cleaner, settings.ndjson)
    } catch (error) {
      throw new UsageError((error as Error).message.replace(/^createCleaner: /, ''))
    }
  }

  /**
   * Do it.
   *
   * @returns
   *   Exit code.
   * @throws {RunError}
   *   When an output cannot be written, or something fails with `strict`.
   */
  async all(inputs: readonly Input[]): Promise<0 | 1> {
    const {output, errors, report} = this.#settings
    const {cwd, look} = this.#io
    // A bar would run into text on the same terminal.
    const terminal = look.isTerminal && output === undefined ? undefined : this.#io.terminal
    if (output !== undefined) checkOutputs(inputs, path.resolve(cwd, output))
    const sizes = inputs.map(({file}) => (file === undefined ? undefined : fs.statSync(file, {throwIfNoEntry: false})?.size))
    this.#progress = new Progress(
      terminal,
      sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
    )
    try {
      this.#errors = errors === undefined ? undefined : fileSink(path.resolve(cwd, errors))
      for (const input of inputs) {
        if (this.#io.signal.aborted) break
        await this.#one(input, output === undefined ? undefined : path.resolve(cwd, output, input.out))
      }
    } finally {
      this.#progress.stop()
      await this.#errors?.close()
      if (report !== undefined && this.#report) await writeFile(path.resolve(cwd, report), this.#report.page(this.stats))
    }
    return this.stats.errors > 0 || this.stats.filesFailed > 0 ? 1 : 0
  }

  /** Read one input; a failure of it is told and counted, and the next one is read. */
  async #one(input: Input, target: string | undefined): Promise<void> {
    const {signal, stdin, stdout} = this.#io
    this.stats.files++
    let sink = stdout
    try {
      const source = open(input, stdin, signal)
      // The output is made once there is something to read.
      const begin = (): Sink => {
        if (target !== undefined) sink = fileSink(target)
        return sink
      }
      if (this.#cleanLine) await this.#lines(input, source, this.#cleanLine, begin)
      else await this.#text(input, await readText(source.bytes), begin)
      this.#bytes += source.read()
    } catch (error) {
      if (error instanceof ClosedPipe || error instanceof OutputError) throw error
      // The signal has ended the input, and that is how it failed.
      if (signal.aborted) return
      if (this.#settings.strict && error instanceof LineFailure) throw error
      this.stats.filesFailed++
      const message = `${input.name}: ${inWords(error)}`
      if (this.#settings.strict) throw new RunError(message)
      this.#io.warn(`${message}\n`)
    } finally {
      if (sink !== stdout) await sink.close()
    }
  }

  async #text({name}: Input, text: string, begin: () => Sink): Promise<void> {
    const separation = this.#cleaner.separate(text)
    this.#count(name, text, separation)
    await begin().write(this.#settings.explain ? explain(name, text, separation, this.#io.look) : separation.body)
    this.#progress?.update(this.stats.articles, this.#bytes)
  }

  async #lines(input: Input, source: Source, clean: CleanLine, begin: () => Sink): Promise<void> {
    const pieces = wholeLines(source.bytes)
    let piece = await pieces.next()
    const sink = begin()
    let number = 0
    while (!piece.done && !this.#io.signal.aborted) {
      let out = ''
      let bad = ''
      try {
        for (const line of linesOf(piece.value)) {
          const result = this.#line(input.name, line, ++number, clean)
          if (result.kind !== 'error' || (this.#errors === undefined && !this.#settings.strict))
            out += this.#shown(input.name, number, line, result)
          else if (this.#errors) bad += `${result.line}\n`
          if (result.kind === 'error' && this.#settings.strict)
            throw new LineFailure(`${input.name}:${number}: ${result.error.error.message}`)
        }
      } finally {
        await this.#write(sink, out)
        if (bad !== '') await this.#errors?.write(bad)
      }
      this.#progress?.update(this.stats.articles, this.#bytes + source.read())
      piece = await pieces.next()
    }
  }

  /** Write whole lines; those of another input begin on a line of their own. */
  async #write(sink: Sink, lines: string): Promise<void> {
    if (lines === '') return
    const isShared = sink === this.#io.stdout
    await sink.write(isShared && this.#open ? `\n${lines}` : lines)
    if (isShared) this.#open = !lines.endsWith('\n')
  }

  #line(name: string, {text, wrong}: Line, number: number, clean: CleanLine): LineResult {
    const result = wrong
      ? lineError(text, 'utf8', `not valid UTF-8 from byte ${firstWrong(wrong)} on: convert it first`, number, wrong.toString('base64'))
      : clean(text, number)
    if (result.kind === 'error') this.stats.errors++
    else if (result.kind === 'blank') this.stats.blank++
    else this.#count(`${name}:${number}`, result.text, result.separation)
    return result
  }

  #shown(name: string, number: number, {end}: Line, result: LineResult): string {
    if (!this.#settings.explain) return result.line + end
    if (result.kind === 'blank') return ''
    const place = `${name}:${number}`
    return result.kind === 'article'
      ? explain(place, result.text, result.separation, this.#io.look)
      : `${place}: ${result.error.error.message}\n`
  }

  #count(name: string, text: string, separation: Separation): void {
    this.stats.add(text, separation)
    this.#report?.add(name, text, separation)
  }
}

async function writeFile(file: string, text: string): Promise<void> {
  const sink = fileSink(file)
  try {
    await sink.write(text)
  } finally {
    await sink.close()
  }
}
