/** Noise in a syntax tree: pruned by offset, so that any nlcst tree will do, however coarse. */
import type {Nodes, Parents, Root} from 'nlcst'
import {type Points, pointsOf} from './point.js'
import type {Noise} from './render.js'

/**
 * Take noise out of a tree: a leaf partly covered is sliced, an emptied parent dropped; a node without position stays. Positions
 * are those of the original.
 *
 * @param tree
 *   Tree to change.
 * @param text
 *   The text that it was made from.
 * @param noise
 *   Sorted, disjoint spans of the text.
 */
export function prune(tree: Root, text: string, noise: readonly Noise[]): void {
  const point = pointsOf(text)
  tree.children = tree.children.flatMap((child) => pruned(child as Nodes, point, noise)) as Root['children']
}

function pruned(node: Nodes, point: Points, noise: readonly Noise[]): Nodes[] {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if ('children' in node) {
    if (from !== undefined && to !== undefined && !touches(noise, from, to)) return [node]
    const parent = node as Parents
    const had = parent.children.length
    parent.children = (parent.children as Nodes[]).flatMap((child) => pruned(child, point, noise)) as typeof parent.children
    return had > 0 && parent.children.length === 0 ? [] : [node]
  }
  if (from === undefined || to === undefined) return [node]
  return slices(noise, from, to).map(([start, end]) =>
    start === from && end === to
      ? node
      : {
          ...node,
          value: node.value.slice(start - from, end - from),
          position: {
            get start() {
              return point(start)
            },
            get end() {
              return point(end)
            }
          }
        }
  ) as Nodes[]
}

/** Index of the first span that ends after an offset. */
const firstAfter = (noise: readonly Noise[], offset: number): number => {
  let low = 0
  let high = noise.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((noise[middle] as Noise).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

const touches = (noise: readonly Noise[], from: number, to: number): boolean => (noise[firstAfter(noise, from)]?.start ?? to) < to

/** The parts of a span that are no noise. */
const slices = (noise: readonly Noise[], from: number, to: number): [number, number][] => {
  const parts: [number, number][] = []
  let at = from
  for (let k = firstAfter(noise, from); k < noise.length && (noise[k] as Noise).start < to; k++) {
    const {start, end} = noise[k] as Noise
    if (start > at) parts.push([at, start])
    at = end
  }
  if (at < to || from === to) parts.push([at, to])
  return parts
}
