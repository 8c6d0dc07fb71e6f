import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'copyright-line': {
    category: 'legal',
    hints: ['©', 'copyright', 'rights reserved'],
    pattern:
      /^[^"“”]{0,300}(?:^|[\s.|])© {0,2}(?:by |[Pp]hoto:? )?[\p{Lu}\d@(][^"“”?!]{0,160}$|^\P{L}{0,4}(?:Copyright|COPYRIGHT):? {0,2}(?:[©(]|\d{4}|(?:\p{Lu}\S{1,20} ){1,5}\d{4})[^"“”?]{0,240}$|^[^"“”]{0,160}\b(?:[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED)\b(?!:)[^"“”]{0,160}$/u,
    examples: [
      '{{© 2024 Harbour Gazette Ltd.}}',
      '{{Copyright © 1998–2024 by Quayside Media}}',
      '{{Harbour Gazette Ltd. All rights reserved.}}',
      '{{The bridge in winter © Ida Lindqvist}}'
    ],
    nearMisses: ['Copyright ends seventy years after the author has died.', 'The little © has a better claim.']
  },
  'affiliate-earn': {
    category: 'legal',
    hints: ['commission', 'affiliate link', 'amazon associate', 'independently', 'through our', 'through links'],
    pattern:
      /\b(?:we|i) (?:may |might |will |can )?(?:also )?(?:earn|receive|get)\b.{0,30}\b(?:commissions?|compensation)\b.{0,160}\b(?:links?|purchases?|buy|page|site|cost)\b|^\W{0,4}(?:(?:if|when) you|purchases made|buying)\b[^"“”]{0,60}\blinks\b[^"“”]{0,90}\b(?:commissions?|supports)\b|\bas an amazon associate\b|^[^"“”]{0,60}\b(?:this|some|our|my)\b.{0,40} (?:contains?|includes?|uses|are) affiliate links|^we independently (?:select|review|evaluat|test)/iu,
    removes: 'sentence',
    examples: [
      '{{We may earn a small commission if you buy something through links on this page.}}',
      '{{When you purchase through links on our site, we may earn an affiliate commission.}}',
      '{{This post contains affiliate links.}}',
      '{{As an Amazon Associate I earn from qualifying purchases.}}'
    ],
    nearMisses: ['Agents earn a commission of two per cent on each house.', 'The shop had affiliate stores in nine towns.']
  },
  'views-own': {
    category: 'legal',
    hints: ['views ', 'opinions ', 'reproduction', 'republished', 'purposes only', 'past performance', 'forward-looking statements'],
    pattern:
      /^\W{0,4}(?:(?:any |the )?(?:views|opinions)\b[^"“”]{0,120}\b(?:not (?:necessarily )?(?:reflect|represent)|(?:are|is) (?:those of|the author|(?:their|my|our) own))|past performance (?:is|does) no|reproduction\b.{0,60}\b(?:without|prohibited)|this\b[^"“”]{0,60}\b(?:may not be .{0,20}republished|purposes only)|[^"“”]{0,80}\bforward-looking statements)[^"“”]{0,200}$/iu,
    removes: 'sentence',
    examples: [
      '{{The views expressed in this article are those of the author.}}',
      '{{This material may not be copied or republished.}}',
      '{{Past performance is not a guarantee of future results.}}'
    ],
    nearMisses: [
      'His views on trade are the opinions of a man who never left the valley.',
      'Past performance was what had got her the part.'
    ]
  },
  'legal-lines': {
    category: 'legal',
    reason: 'the line is the name of a policy or legal notice',
    lines: [
      'A .gov website belongs to an official government organization in the United States.',
      'Accessibility help',
      'Accessibility policy',
      'Accessibility statement',
      'Advertiser disclosure',
      'Advertising disclosure',
      'Advertising policy',
      'Affiliate disclaimer',
      'Affiliate disclosure',
      'Affiliate links',
      'An official website of the United States government',
      'Code of Conduct',
      'Community guidelines',
      'Copyright',
      'Copyright notice',
      'Copyright policy',
      'Corrections policy',
      'Disclaimer',
      'Editorial guidelines',
      'Editorial note',
      'Editorial policies',
      'Editorial policy',
      'Editorial process',
      'Editorial standards',
      'Ethics statement',
      'FOIA',
      "Here's how you know",
      'Legal',
      'Legal disclaimer',
      'Legal information',
      'Legal notice',
      'Legal notices',
      'Medical disclaimer',
      'Modern slavery statement',
      'No Fear Act',
      'Nondiscrimination notice',
      'Official websites use .gov',
      'Please gamble responsibly',
      'Privacy & cookies',
      'Privacy & cookies policy',
      'Privacy & terms',
      'Privacy notice',
      'Privacy policy',
      'Privacy policy Terms of service',
      'Privacy policy | Terms & conditions',
      'Privacy statement',
      'Refund Policy',
      'Reprints',
      'Reprints & permissions',
      'Responsible disclosure',
      'Return Policy',
      'Risk warning',
      'Safe harbor statement',
      'Secure .gov websites use HTTPS',
      'Shipping Policy',
      'Subscription terms & conditions',
      'T&Cs apply',
      'Terms',
      'Terms & conditions',
      'Terms and conditions',
      'Terms and conditions apply',
      'Terms apply.',
      'Terms of sale',
      'Terms of service',
      'Terms of use',
      'Terms of use and privacy policy',
      'Trust Center',
      'User agreement',
      'Vulnerability disclosure policy'
    ],
    examples: ['{{Terms of use}}', '{{Privacy policy}}'],
    nearMisses: ['Terms and tempers']
  }
})
