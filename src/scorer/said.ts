/** What evidence on a line comes to, for the scorer. */
import type {Evidence} from '../rule.js'
import type {Segment} from '../segment.js'

/** Evidence on a line, summed up. */
export interface Said {
  /** Logarithm of what all evidence on the whole of it raises the odds of noise by. */
  odds: number
  /** The same for the surest evidence on a part of it. */
  inside: number
  /** Whether titles of other stories are expected under it. */
  cue: boolean
  /** Whether it speaks of comments of readers. */
  comments: boolean
}

/** Sum up the evidence on a segment. */
export function sumUp(segment: Segment, said: readonly Evidence[], oddsOf: (said: readonly Evidence[]) => number): Said {
  if (said.length === 0) return nothing
  const wholes = said.filter((item) => item.end - item.start >= segment.size)
  const parts = said.filter((item) => item.end - item.start < segment.size)
  return {
    odds: wholes.length === 0 ? 0 : oddsOf(wholes),
    inside: parts.length === 0 ? 0 : Math.max(...parts.map((item) => oddsOf([item]))),
    cue: said.some((item) => item.cue),
    comments: said.some((item) => item.category === 'comments')
  }
}

const nothing: Said = {odds: 0, inside: 0, cue: false, comments: false}
