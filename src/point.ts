/** Offsets as lines and columns, for those who ask. */
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'

/** Tells the point at an offset. */
export type Points = (offset: number) => Point

/**
 * Points of a text; its lines are counted once, when the first is asked for.
 *
 * @param text
 *   The text.
 */
export function pointsOf(text: string): Points {
  /** Offsets at which lines start. */
  let starts: number[] | undefined
  return (offset) => {
    starts ??= startsOf(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] as number) + 1, offset}
  }
}

/** One pass: looking for either break from each line on would look through all of a text that holds but one kind, a line at a time. */
function startsOf(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

const files = new WeakMap<VFile, Points>()

/** The place of a span in a file. */
export function place(file: VFile, start: number, end: number): Position {
  let point = files.get(file)
  if (!point) {
    point = pointsOf(String(file))
    files.set(file, point)
  }
  return {start: point(start), end: point(end)}
}
