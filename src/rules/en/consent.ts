import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'consent-use': {
    category: 'consent',
    hints: ['use'],
    pattern:
      /^we (?:and our (?:\d{1,4} )?partners )?(?:may )?(?:use|process|store|will use) (?:your|the) (?:sign[- ]?up|registration|email|e-mail|personal|data|information|details).{0,160}\b(?:consent|understanding|content|adverts?|privacy|newsletter)/iu,
    removes: 'sentence',
    examples: [
      "{{We use your sign-up to provide content in ways you've consented to and to improve our understanding of you.}}",
      '{{We may use your email address to send you content that we think you will like.}}'
    ],
    nearMisses: ['We use your vote to decide where the money goes, and that is all we use it for, the clerk told the meeting.']
  },
  'unsubscribe-any-time': {
    category: 'consent',
    hints: ['unsubscribe', 'opt out'],
    pattern:
      /^you (?:can|may) (?:unsubscribe|opt[- ]out|change your mind)(?: from (?:them|these|this|our|the) ?[\w ]{0,40})? (?:at )?any ?time/iu,
    removes: 'sentence',
    examples: ['{{You can unsubscribe at any time.}}', '{{You may opt out at any time by clicking the link in our emails.}}'],
    nearMisses: ['“You can unsubscribe at any time,” the form had promised her, but the letters kept coming to the house for years.']
  },
  'adverts-third-parties': {
    category: 'consent',
    hints: ['adverts', 'ads from'],
    pattern: /^this may include (?:adverts|ads|advertising|offers|messages).{0,60}(?:third|3rd)[- ]part/iu,
    removes: 'sentence',
    examples: ['{{This may include adverts from us and 3rd parties based on our understanding.}}'],
    nearMisses: ['This may include adverts on the sides of buses, which the council hopes will pay for the new line in a few years.']
  },
  'more-info': {
    category: 'consent',
    lines: [
      'More info',
      'More information',
      'Privacy settings',
      'Cookie settings',
      'Manage cookies',
      'Accept all cookies',
      'Accept all',
      'Reject all',
      'Cookie policy'
    ],
    examples: ['{{Accept all cookies}}', '{{More info}}'],
    nearMisses: ['More information is expected from the ministry on Monday, when the committee meets again in the old town hall.']
  }
})
