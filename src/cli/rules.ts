/** `--rules`: the list of all rules, a line each. */
import {ruleList} from './rule-list.js'

/** Characters of an example that are shown. */
const shown = 80

/** The list: id, category and example, in columns. */
export function listRules(): string {
  const widths = {id: 0, category: 0}
  for (const {id, category} of ruleList) {
    widths.id = Math.max(widths.id, id.length)
    widths.category = Math.max(widths.category, category.length)
  }
  return ruleList
    .map(({id, category, example}) => {
      const words = [...example]
      const cut = words.length > shown ? `${words.slice(0, shown - 1).join('')}…` : example
      return `${id.padEnd(widths.id)}  ${category.padEnd(widths.category)}  ${cut}`.trimEnd()
    })
    .join('\n')
    .concat('\n')
}
