/** `--report`: collects what a page shows, in bounded memory, whatever the number of articles. */
import type {Separation} from '../index.js'
import {pageOf} from './report-page.js'
import type {Stats} from './stats.js'

/** An article on the page. */
export interface Shown {
  name: string
  text: string
  separation: Separation
}

/** A removed line, and how often it was. */
export interface FrequentLine {
  text: string
  count: number
  category: string
  rule: string
}

/** What is shown of many articles: those that changed go first, up to a number and a size. */
const most = {articles: 1000, characters: 8_000_000, lines: 20_000, frequent: 50, line: 300}

/** What a page shows. */
export interface ReportData {
  stats: Stats
  /** Articles by the share that was removed, in tenths; the first holds those from which nothing was. */
  shares: readonly number[]
  lines: readonly FrequentLine[]
  /** Whether the counts of lines may be too low, because there were too many different ones to keep. */
  isRough: boolean
  articles: readonly Shown[]
}

export class Report {
  readonly #shares = Array.from({length: 11}, () => 0)
  readonly #lines = new Map<string, FrequentLine>()
  readonly #changed: Shown[] = []
  readonly #whole: Shown[] = []
  #changedSize = 0
  #wholeSize = 0
  #isRough = false

  /** Take in an article. */
  add(name: string, text: string, separation: Separation): void {
    let removed = 0
    for (const {start, end, category, rule} of separation.noise) {
      removed += end - start
      this.#addLine(text.slice(start, end), category, rule)
    }
    const bin = removed === 0 ? 0 : Math.min(10, 1 + Math.floor((removed / text.length) * 10))
    this.#shares[bin] = (this.#shares[bin] as number) + 1
    if (removed === 0) {
      if (this.#whole.length < most.articles / 10 && this.#wholeSize + text.length < most.characters / 10) {
        this.#whole.push({name, text, separation})
        this.#wholeSize += text.length
      }
    } else if (this.#changed.length < most.articles && this.#changedSize + text.length < most.characters) {
      this.#changed.push({name, text, separation})
      this.#changedSize += text.length
    }
  }

  /** The page, as HTML. */
  page(stats: Stats): string {
    const lines = [...this.#lines.values()].filter(({count}) => count > 1)
    return pageOf({
      stats,
      shares: this.#shares,
      lines: lines.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, most.frequent),
      isRough: this.#isRough,
      articles: [...this.#changed, ...this.#whole]
    })
  }

  #addLine(span: string, category: string, rule: string): void {
    const text = span.trim().replace(/\s+/g, ' ').slice(0, most.line)
    const line = this.#lines.get(text)
    if (line) {
      line.count++
      return
    }
    // Full: each loses one, and those without any make room, so that what is frequent is still found.
    if (this.#lines.size >= most.lines) {
      this.#isRough = true
      for (const [key, other] of this.#lines) if (--other.count <= 0) this.#lines.delete(key)
    }
    // A copy: a slice would keep the whole article in memory.
    const copy = Buffer.from(text).toString()
    if (this.#lines.size < most.lines) this.#lines.set(copy, {text: copy, count: 1, category, rule})
  }
}
