/** All rules and detectors, for `--rules`. The build puts the list here as data: what is bundled holds no examples. */
import {presetDefault} from '../index.js'
import {registered, unmark} from '../testing.js'

/** A rule or detector, for a reader. */
export interface RuleRow {
  id: string
  category: string
  removes: string
  /** The words of its first example that go. */
  example: string
}

/** Detectors first, then rules by language. */
export const ruleList: readonly RuleRow[] = (() => {
  const {rules, detectors} = registered([presetDefault])
  return [...detectors, ...rules].map(({id, category, examples, ...rest}) => {
    const {text, spans} = unmark(examples[0])
    const [start, end] = spans[0] ?? [0, text.length]
    return {
      id,
      category,
      removes: 'removes' in rest ? rest.removes : 'segment',
      example: text.slice(start, end).replace(/\s+/g, ' ').trim()
    }
  })
})()
