import {defineRules} from '../../rule.js'

/** What is often noise and often not: none of these removes anything alone. */
export default defineRules('en', {
  'weak-pointer': {
    category: 'related',
    hints: ['check out', 'our guide', 'click here', 'see our', 'read our', 'learn more', 'find out more'],
    pattern: /\b(?:check out|see|read) (?:our|my|this)\b|\bclick here\b|\b(?:learn|find out) more (?:about|in|here|at)\b|\bour guide\b/iu,
    precision: 0.5,
    removes: 'sentence',
    examples: ['{{Read more: see our guide to night boats}}'],
    nearMisses: ['Check out our guide to the night boats before you book a cabin.']
  },
  'weak-action': {
    category: 'ad',
    hints: [
      'contact us',
      'contact our',
      'call us',
      'get in touch',
      'reach out to',
      'get started',
      'schedule a',
      'request a',
      'visit our',
      'book your',
      'apply now',
      'download',
      'follow',
      'share',
      'subscribe'
    ],
    pattern:
      /\b(?:contact (?:us|our)|call us|get in touch|reach out to (?:us|our)|get started|visit our|apply now)\b|^\W{0,3}(?:schedule|request|book|download|follow|share|subscribe)\b/iu,
    precision: 0.5,
    removes: 'sentence',
    examples: ['{{Contact us today}}'],
    nearMisses: ['Contact our office today for a free inspection of your roof.']
  },
  'weak-offer': {
    category: 'ad',
    hints: ['% off', 'free trial', 'limited time', 'save up to', 'order now', 'our products', 'our services', 'our team', 'we offer'],
    pattern: /\d% off|\bfree trial\b|\blimited time\b|\bsave up to\b|\border now\b|\bour (?:products|services|team)\b|\bwe offer\b/iu,
    precision: 0.5,
    removes: 'sentence',
    examples: ['{{Get 20% off with code HARBOUR20}}'],
    nearMisses: ['The shop offered 20% off all boots that had been in the window.']
  },
  'weak-bio': {
    category: 'bio',
    hints: ['lives in ', 'years of experience', 'passionate about', 'founder of', 'author of'],
    pattern: /\b(?:passionate about|years of experience|(?:founder|author) of)\b|^[^,.]{4,40} lives in\b/u,
    precision: 0.5,
    place: 'anywhere',
    removes: 'sentence',
    examples: ['{{Ida Lindqvist is a journalist and author of four books.}}'],
    nearMisses: ['Ida Lindqvist lives in Leith with two dogs, and she has seen the sea rise.']
  },
  'weak-disclaimer': {
    category: 'legal',
    hints: ['disclaimer', 'disclosure', 'consult your', 'consult a', 'not intended', 'subject to change'],
    pattern: /^\W{0,3}(?:disclaimer|disclosure)\b|\bconsult (?:a|your) |\bnot intended (?:as|to)\b|\bsubject to change\b/iu,
    precision: 0.5,
    removes: 'sentence',
    examples: ['{{Disclaimer: we may earn a commission if you buy through links.}}'],
    nearMisses: ['Consult a doctor before you swim in the winter.']
  },
  'weak-photo': {
    category: 'caption',
    hints: ['photo', 'pictured', 'image ', 'courtesy', 'screenshot', 'illustration', '(left)', '(right)', 'gelatin', 'on canvas'],
    pattern:
      /\bpictured\b|\bscreenshot\b|\bcourtesy of\b|\b(?:photo|image|illustration) (?:by|from|of|via|\d)|\((?:left|right)\)|\b\d{4}[.,] .{0,20}\b(?:gelatin|on canvas)/iu,
    precision: 0.5,
    removes: 'sentence',
    examples: ['{{Photo by Ida Lindqvist on Unsplash}}'],
    nearMisses: ['The painter, pictured outside her house, would not say what it had cost.']
  },
  'weak-question': {
    category: 'comments',
    hints: ['do you', 'have you', 'let us know', 'let me know', 'tell us', 'stay tuned'],
    pattern: /^(?:do|have) you [^"“”]{2,100}\?$|\b(?:let (?:us|me) know|tell us|stay tuned)\b/iu,
    precision: 0.5,
    removes: 'sentence',
    examples: ['{{Let us know in the comments below!}}'],
    nearMisses: ['Have you ever seen a seal asleep?']
  }
})
