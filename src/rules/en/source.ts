import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'source-full-article': {
    category: 'source',
    hints: ['read full', 'full article', 'full story', 'original article', 'original story'],
    pattern:
      /^(?:\W{0,3}source ?[:–-] ?)?(?:\W{0,3})(?:click here to |please )?(?:read|view|see|continue reading|go to)? ?(?:the |this )?(?:full|original|whole|entire|complete) (?:article|story|post|report|text|piece|coverage)(?: (?:here|at|on|from|by|via)\b.{0,80})?\W{0,3}$/iu,
    examples: ['{{Source: Read Full Article}}', '{{Read the full story here}}', '{{View original article}}'],
    nearMisses: ['Read the full article and then decide, she told the students, who had only seen the headline on their phones.']
  }
})
