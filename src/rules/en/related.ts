import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'read-more': {
    category: 'related',
    hints: ['read', 'see also', 'watch', 'listen', 'related', 'recommended', "don't miss"],
    pattern:
      /^(?:\W{0,4})(?:(?:also |must )?(?:read|see|watch|listen)(?: (?:more|also|next|now|this|related|here))?|related(?: (?:article|story|stories|coverage|content|news))?|recommended(?: (?:reading|for you))?|don't miss|explore more|learn more) ?[:|►▶»>–—-]{1,2} ?\S.{2,240}$/iu,
    removes: 'sentence',
    examples: [
      '{{READ MORE: Ferry company drops its late sailings}}',
      '{{Related: Ten bridges that never opened}}',
      'The bridge reopened at noon. {{Read more: Why the old bridge had to go}}'
    ],
    nearMisses: [
      'See: that is what I meant.” She closed the book and put it back on the shelf with all of the others.',
      'He read more in that one winter than in ten years: Tolstoy, Austen, the whole of Dickens.'
    ]
  },
  'read-more-alone': {
    category: 'related',
    lines: [
      'Read more',
      'Read next',
      'Read also',
      'See also',
      'Related',
      'Related articles',
      'Related stories',
      'Related topics',
      'Related content',
      'More on this story',
      'More stories',
      'Most read',
      'Most popular',
      'Trending',
      'Trending now',
      'You may also like',
      'You might also like',
      'Recommended',
      'Recommended for you',
      'Recommended reading',
      'Up next',
      "Don't miss",
      "Editor's picks",
      "Editors' picks"
    ],
    examples: ['{{Read more}}', '{{You may also like:}}', '{{Most read}}'],
    nearMisses: ['You may also like to bring a coat, since the hall is cold at night even in the middle of summer.']
  }
})
