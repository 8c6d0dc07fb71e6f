import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'writer-bio': {
    category: 'bio',
    hints: [
      'journalist',
      'writer',
      'editor',
      'reporter',
      'author of',
      'columnist',
      'correspondent',
      'professor of',
      'fellow at',
      'creator',
      'has covered',
      'been with'
    ],
    pattern:
      /^\P{L}{0,4}\p{Lu}[\p{L}.'-]{0,24}(?: \p{Lu}[\p{L}.'-]{0,24}){0,3} (?:is|has been|has covered) (?:[\w,'&-]{1,20} ){0,9}?(?:(?:journalist|writer|editor|reporter|columnist|correspondent|creator)(?: and| based| with| at| for| who| of| in|\.|$)|author of|(?:professor|fellow) (?:of|at) |(?:for|with) [\w ]{2,40} since \d{4})(?!.{0,600}(?:["“”]|\bsa(?:id|ys)\b)).{0,700}$/iu,
    examples: [
      '{{Ida Lindqvist is a freelance journalist based in Leith.}}',
      '{{Tom Reed has covered ports and railways for the Courier since 2016.}}'
    ],
    nearMisses: ['Ida Lindqvist is a journalist, “and a good one”, the mayor said.']
  },
  'posts-by': {
    category: 'bio',
    hints: ['posts by', 'articles by', 'stories by', 'about the author', "she's not", "he's not", "they're not"],
    pattern:
      /^\P{L}{0,4}(?:(?:view |see )?(?:all|more) (?:posts|articles|stories) by [^.?!]{4,60}|about the author ?[:–—|-] .{20,900}|when (?:s?he's|they're) not \w{4,9}ing\b[^"“”]{0,300})$/iu,
    examples: [
      '{{View all posts by Ida Lindqvist →}}',
      "{{When she's not writing, she can be found on the water.}}",
      '{{About the author: Ida Lindqvist writes about boats and the people who mend them.}}'
    ],
    nearMisses: ['All stories by the old man began in the rain.']
  },
  'about-author': {
    category: 'bio',
    reason: 'the line is a heading over a biography',
    lines: [
      'About Me',
      'About the author',
      'About the authors',
      'About the contributors',
      'About the journalist',
      'About the writer',
      'About this author',
      'All posts by this author',
      'Articles by this author',
      'Author bio',
      'Author biography',
      'Author information',
      'Author spotlight',
      'Bio',
      'Meet the author',
      'More about the author',
      'More about this author',
      'More stories by this author',
      'Posts by this author',
      'View all articles by this author',
      'View author profile'
    ],
    examples: ['{{About the author}}', '{{View all articles by this author}}'],
    nearMisses: ['About the authority']
  }
})
