import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'source-line': {
    category: 'source',
    hints: ['source:', 'sources:', 'via:', 'credit:'],
    pattern: /^\P{L}{0,4}(?:[Ss]ources?|SOURCES?|Via|Credit): ?(?:https?:|@|the |\p{Lu}|\d)(?:[^?!;.]|\.(?=\S)){0,80}\.?\)?$/u,
    examples: ['{{Source: Read Full Article}}', '{{Sources: Bureau of Ports, Quayside}}'],
    nearMisses: ['Source: unknown, the file says. It is the only page of it that was kept.']
  },
  'source-first-published': {
    category: 'source',
    hints: ['originally', 'first appeared', 'first published', 'appeared first', 'contributed', 'reporting by'],
    pattern:
      /^\W{0,4}(?:(?:A version of t|T)his (?:article|story|post|piece|essay|report)\b.{0,40} (?:(?:originally|first) (?:appeared|published|posted)|appeared (?:first|originally))\b|The post .{2,200} appeared first on |Originally published (?:by|on|in|at) |[^"“”?]{3,160} contributed (?:to this (?:report|story|article)|reporting)|(?:Additional r|R)eporting by \p{Lu})[^"“”]{0,160}$/u,
    removes: 'sentence',
    examples: [
      '{{This article originally appeared in the Harbour Gazette.}}',
      '{{The post Why the ferry stopped appeared first on Quayside Notes.}}',
      '{{Jane Marsh contributed to this report.}}',
      '{{Additional reporting by PA Media}}'
    ],
    nearMisses: ['The poem was originally published in Leith, under another name.', 'The storm contributed to the delay.']
  },
  'source-lines': {
    category: 'source',
    reason: 'the line is the name of a news agency, or asks the press to call',
    lines: [
      'Agencies',
      'Associated Press',
      'Contact information',
      'Content source',
      'In partnership with',
      'Media contact',
      'Media contacts',
      'Media enquiries',
      'Media inquiries',
      'Original source',
      'PR Newswire',
      'Press Association',
      'The Associated Press',
      'Thomson Reuters',
      'Via AP news wire',
      'View original content',
      'With agency inputs',
      'With inputs from agencies',
      'With inputs from PTI'
    ],
    examples: ['{{Associated Press}}', '{{Media contact}}'],
    nearMisses: ['Press the button']
  }
})
