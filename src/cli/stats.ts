/** Counts of a run. They add up: lines are articles, blank lines and errors. */
import type {Separation} from '../index.js'

interface Count {
  spans: number
  characters: number
}

export class Stats {
  files = 0
  filesFailed = 0
  articles = 0
  changed = 0
  blank = 0
  errors = 0
  characters = 0
  removed = 0
  readonly categories = new Map<string, Count>()
  readonly rules = new Map<string, Count>()
  readonly warnings = new Map<string, number>()
  readonly #began = Date.now()

  /** Count an article. */
  add(text: string, {noise, warnings}: Separation): void {
    this.articles++
    this.characters += text.length
    if (noise.length > 0) this.changed++
    for (const {start, end, category, rule} of noise) {
      this.removed += end - start
      count(this.categories, category, end - start)
      count(this.rules, rule, end - start)
    }
    for (const {code} of warnings) this.warnings.set(code, (this.warnings.get(code) ?? 0) + 1)
  }

  /** As JSON: the most frequent first. */
  toJSON(): Record<string, unknown> {
    const {files, filesFailed, articles, changed, blank, errors, characters, removed} = this
    return {
      files,
      filesFailed,
      lines: articles + blank + errors,
      articles,
      changed,
      unchanged: articles - changed,
      blank,
      errors,
      characters,
      removed,
      categories: Object.fromEntries(sorted(this.categories)),
      rules: Object.fromEntries(sorted(this.rules)),
      warnings: Object.fromEntries(this.warnings),
      seconds: (Date.now() - this.#began) / 1000
    }
  }
}

/** Counts by name, the most frequent first. */
export const sorted = (counts: ReadonlyMap<string, Count>): [name: string, count: Count][] =>
  [...counts].sort(([a, x], [b, y]) => y.spans - x.spans || (a < b ? -1 : 1))

function count(counts: Map<string, Count>, name: string, characters: number): void {
  const one = counts.get(name) ?? {spans: 0, characters: 0}
  one.spans++
  one.characters += characters
  counts.set(name, one)
}
