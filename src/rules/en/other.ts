import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'other-lines': {
    category: 'other',
    reason: 'the line speaks of the site, not of the story',
    lines: [
      'Do you have a story?',
      'Email protected',
      'Got a news tip?',
      'Got a story?',
      'Got a tip?',
      'More to come',
      'More to follow',
      'Our editorial process',
      'Our editorial standards',
      'Send us your story',
      'Why trust us?',
      'Why you can trust us'
    ],
    examples: ['{{Why trust us?}}', '{{Email protected}}'],
    nearMisses: ['Why trust a mirror?']
  }
})
