/** A bar on standard error for work that takes long: only on a terminal, and not before two seconds have passed. */
import {Presets, SingleBar} from 'cli-progress'

/** Milliseconds after which work is long. */
const long = 2000

/** Milliseconds, as a person says them. */
function duration(passed: number): string {
  const seconds = Math.max(0, Math.round(passed / 1000))
  const minutes = Math.round(seconds / 60)
  if (seconds < 100) return `${seconds} s`
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`
}

export class Progress {
  readonly #began = Date.now()
  readonly #total: number | undefined
  readonly #stream: NodeJS.WritableStream | undefined
  #bar: SingleBar | undefined

  /**
   * @param stream
   *   The terminal; nothing when there is none.
   * @param total
   *   Bytes to read; nothing when that is not known.
   */
  constructor(stream: NodeJS.WritableStream | undefined, total: number | undefined) {
    this.#stream = stream
    this.#total = total
  }

  /** Show how far the work is: articles done, bytes read. */
  update(articles: number, bytes: number): void {
    const passed = Date.now() - this.#began
    if (!this.#stream || passed < long) return
    this.#bar ??= this.#start(this.#stream, bytes)
    this.#bar.update(bytes, {
      articles: articles.toLocaleString('en'),
      rate: Math.round((articles / passed) * 1000).toLocaleString('en'),
      read: (bytes / 1e6).toFixed(1),
      left: bytes === 0 ? '…' : duration(((this.#total ?? 0) / bytes - 1) * passed)
    })
  }

  /** Take the bar away. */
  stop(): void {
    this.#bar?.stop()
    this.#bar = undefined
  }

  #start(stream: NodeJS.WritableStream, bytes: number): SingleBar {
    const counts = '{articles} articles, {rate} a second'
    const format = this.#total === undefined ? `{read} MB, ${counts}` : `{bar} {percentage} %, ${counts}, {left} left`
    const bar = new SingleBar({format, stream, clearOnComplete: true, hideCursor: true, fps: 5}, Presets.shades_grey)
    bar.start(this.#total ?? 1, bytes, {articles: '0', rate: '0', read: '0', left: '…'})
    return bar
  }
}
