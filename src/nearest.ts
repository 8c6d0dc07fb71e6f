/** The name that was most likely meant: one that begins like it, else the fewest letters to add, drop or change (Levenshtein). */
export function nearest(name: string, known: Iterable<string>): string {
  let best = ''
  let least = Number.POSITIVE_INFINITY
  for (const other of known) {
    const far = name.startsWith(other) || other.startsWith(name) ? 0.5 + Math.abs(name.length - other.length) / 1000 : distance(name, other)
    if (far < least) [best, least] = [other, far]
  }
  return best
}

function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] as number
}
