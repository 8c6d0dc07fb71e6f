/**
 * What a place says of a line, once some of the lines around it are known to be noise. Each of these speaks only of lines that are
 * no prose, and only by what was already decided; how often each is right was measured on hand-labelled extracts.
 */
import type {Removal} from './decide.js'
import type {Category, Evidence, Scorer} from './rule.js'
import type {Segment} from './segment.js'

/** What is known while deciding. */
export interface Known {
  segments: readonly Segment[]
  /** For each segment, why it goes as a whole, if it does. */
  gone: readonly (Removal | undefined)[]
  /** Index of the last segment that is prose and stays. */
  lastProse: number
}

/** A witness for a line: its neighbours. */
export interface Place {
  id: string
  precision: number
  reason: string
  /** The noise beside the segment that speaks of it, if it does. */
  speaks(known: Known, i: number): Removal | undefined
}

/** What of the context is asked. */
export interface Context {
  places: readonly Place[]
  /** Whether evidence gains by its company. */
  company: boolean
  /** Weighs what the evidence alone does not settle. */
  scorer?: Scorer | undefined
}

/** Evidence that is not enough by itself gains by evidence of the same kind on the line before or after. */
export const company = {id: 'in-company', precision: 0.6, from: 0.6, reason: 'it stands beside more of its kind'} as const

/** A heading of what articles end with, or a line of it: an address, a mark that leads back to the text. */
const apparatus = /:$|https?:|www\.|doi|\(n\.d\.\)|↩|\[\d{1,3}\]|^\W{0,3}\(?(?:19|20)\d\d\)?/
/** Kinds of noise that stand beside subheads as often as beside noise. */
const scattered = new Set<Category>(['caption', 'nav', 'ad'])

const before = ({gone}: Known, i: number): Removal | undefined => gone[i - 1]
const after = ({gone}: Known, i: number): Removal | undefined => gone[i + 1]
const isResidue = (noise: Removal): boolean => noise.evidence.rule === 'residue'

/** Places, the surest first. */
export const places: readonly Place[] = [
  {
    id: 'in-noise-block',
    precision: 0.95,
    reason: 'it stands in one block with noise',
    speaks(known, i) {
      const {segments} = known
      const segment = segments[i] as Segment
      if (apparatus.test(segment.text)) return undefined
      const above = segment.gap ? undefined : before(known, i)
      const below = segments[i + 1]?.gap === false ? after(known, i) : undefined
      // A list does not go with a line above or below it that is no item, unless that line announced it.
      const beside = above ?? below
      if (segment.marker !== '' && beside?.segment.marker !== segment.marker && !beside?.evidence.cue) return undefined
      return above && (below || segments[i + 1]?.gap !== false) ? above : below && (above || segment.gap) ? below : undefined
    }
  },
  {
    id: 'after-the-end',
    precision: 0.92,
    reason: 'it stands beside noise, after the last paragraph',
    speaks(known, i) {
      const segment = known.segments[i] as Segment
      if (i <= known.lastProse || segment.words > 25 || apparatus.test(segment.text) || segment.final) return undefined
      const above = before(known, i)
      if (above && !isResidue(above) && (segment.marker === '' || segment.marker === above.segment.marker || above.evidence.cue))
        return above
      const below = after(known, i)
      return below && !isResidue(below) && segment.title && !segment.text.includes(',') ? below : undefined
    }
  },
  {
    id: 'between-noise',
    precision: 0.9,
    reason: 'it stands between noise and noise',
    speaks(known, i) {
      const segment = known.segments[i] as Segment
      const above = before(known, i)
      const below = after(known, i)
      if (!above || !below || segment.final || apparatus.test(segment.text)) return undefined
      return scattered.has(above.evidence.category) && scattered.has(below.evidence.category) ? undefined : above
    }
  }
]

/** The most paragraphs between an edge of an article and what stands at it: a standfirst before; last words and small print after. */
const outside = {head: 1, tail: 2}
/** How often a rule speaks in the middle of an article that is a chronology, or an interview, rather than signed twice. */
const chronology = 2

/**
 * The evidence that counts where it is: what speaks of a byline or a biography does so at the edges of an article, and not at all
 * where a rule goes on speaking in the middle: those are the dates of a chronology, or the names in an interview.
 *
 * @param segments
 *   Segments in order.
 * @param evidence
 *   All evidence on each.
 */
export function inPlace(segments: readonly Segment[], evidence: readonly (readonly Evidence[])[]): readonly (readonly Evidence[])[] {
  if (!evidence.some((said) => said.some((item) => item.edge))) return evidence
  const isWhole = (item: Evidence, i: number): boolean => item.end - item.start >= (segments[i] as Segment).size
  const body = [...segments.keys()].filter((i) => (segments[i] as Segment).prose && !evidence[i]?.some((item) => isWhole(item, i)))
  const head = body[outside.head] ?? segments.length
  const tail = body.at(-1 - outside.tail) ?? -1
  const within = (i: number): boolean => i > head && i < tail
  const isProse = (i: number): boolean => segments[i]?.prose === true
  const inside = new Map<string, number>()
  for (const [i, said] of evidence.entries())
    if (within(i) || (isProse(i - 1) && isProse(i + 1)))
      for (const item of said) if (item.edge && isWhole(item, i)) inside.set(item.rule, (inside.get(item.rule) ?? 0) + 1)
  return evidence.map((said, i) =>
    said.some((item) => item.edge)
      ? said.filter((item) => !item.edge || !(within(i) || (inside.get(item.rule) ?? 0) >= chronology || isRecord(segments, evidence, i)))
      : said
  )
}

const field = /^[\p{L} ]{2,24}: \S/u

/** Whether a line is a field of a record ("Author: …", "Pages: …"), beside others that no one speaks of: body. */
const isRecord = (segments: readonly Segment[], evidence: readonly (readonly Evidence[])[], i: number): boolean =>
  field.test((segments[i] as Segment).text) &&
  [i - 1, i + 1].some((k) => segments[k] !== undefined && evidence[k]?.length === 0 && field.test((segments[k] as Segment).text))

/** Whether a short sentence is a step among steps ("Tap Allow." "Turn on notifications."), that no one speaks of: body. */
export const isStep = (segments: readonly Segment[], evidence: readonly (readonly Evidence[])[], i: number): boolean => {
  const isShort = (segment: Segment | undefined): boolean =>
    segment !== undefined && !segment.prose && segment.final && segment.text.endsWith('.')
  return isShort(segments[i]) && [i - 1, i + 1].some((k) => isShort(segments[k]) && evidence[k]?.length === 0)
}
