/** Why the scorer thinks so, in words: what of a line speaks for noise, the strongest first. */
import {column} from './features.js'

interface Reason {
  says: string
  column: number
  holds(value: number): boolean
}

const when = (says: string, name: string, holds: (value: number) => boolean): Reason => ({says, column: column(name), holds})

let made: readonly Reason[] | undefined

/** In the order of how much likelier noise each makes a line, measured on pages. */
const make = (): readonly Reason[] => [
  when('the words speak for it', 'said', (odds) => odds > 1.5),
  when('it stands after the comments have begun', 'commentsBefore', (lines) => lines < 6),
  when('it occurs again and again', 'repeated', (times) => times === 2),
  when('it stands outside of the article', 'inRun', (inside) => inside === 0),
  when('most of what stands around it is no running text', 'near', (share) => share < 0.2),
  when('it stands among short lines', 'looseNear', (lines) => lines >= 8),
  when('it holds no function words', 'stopWords', (share) => share < 0.15),
  when('it is no finished sentence', 'final', (final) => final === 0),
  when('the lines around it speak for it', 'saidNear', (odds) => odds > 4),
  when('part of it speaks for it', 'saidInside', (odds) => odds > 1),
  when('of its shape and place together', 'size', () => true)
]

/** The strongest reasons, three at most. */
export function reasonsFor(rows: Float32Array, from: number): string {
  made ??= make()
  const found = made.filter((reason) => reason.holds(rows[from + reason.column] as number)).slice(0, 3)
  return (found.length > 1 ? found.filter((reason) => reason.column !== column('size')) : found).map(({says}) => says).join('; ')
}
