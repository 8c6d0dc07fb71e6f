import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'campaign-record': {
    category: 'appeal',
    hints: ['campaign', 'petition', 'our appeal'],
    pattern:
      /\bhas a (?:proud|long) (?:history|record) of campaigning.{0,240}\bwe\b|\bwe (?:first )?(?:ran|run|renew|launch|start)(?:ed|ing)? (?:our|this|the) [\w' -]{0,60}?(?:campaign|petition|appeal)\b/iu,
    removes: 'sentence',
    examples: [
      '{{The Harbour Gazette has a proud history of campaigning for those who live by the sea, and we first ran our Safe Boats campaign in 2011.}}',
      '{{Now, as we launch this petition in the wake of the storm, we are calling on the council to go further.}}'
    ],
    nearMisses: ['The union has a long history of campaigning for shorter days, and its members voted on Friday to go on strike again.']
  },
  'campaign-action': {
    category: 'appeal',
    hints: ['click here', 'clicking here'],
    pattern:
      /^(?:please )?(?:you can |to |if you (?:would|'d) like to )(?:sign|donate|join|support|find out more|learn more)\b.{0,160}\bclick(?:ing)? here\b.{0,60}$/iu,
    removes: 'sentence',
    examples: [
      '{{You can donate to our appeal by clicking here.}}',
      '{{If you would like to donate then please click here for our page.}}'
    ],
    nearMisses: ['Eleven people who came to sign the petition gave money as well.']
  },
  'appeal-support': {
    category: 'appeal',
    hints: [
      'donation',
      'contribution',
      'chipped in',
      'support our',
      'support us',
      'support the',
      'support my',
      'supporting',
      'your support',
      'become a',
      'becoming a',
      'buy me a'
    ],
    pattern:
      /^\W{0,4}(?:(?:if|to|for|want|like|enjoy|never|don't|stay|catch) [^"“”.?!]{0,120}(?:[,:!?–—-]| and) ?)?(?:please |you can |click here to |to )?(?:(?:consider |make |your ).{0,30}\b(?:donation|contribution|support (?:helps|makes)).{0,30}\b(?:us|our|we|all|today)\b|(?:consider )?support(?:ing)? (?:us\b|(?:our|my) (?:\w{4,12} )?(?:journalism|reporting|work)|the \p{L}{2,20} from )|(?:consider )?becom(?:e|ing) a (?:[\w-]{4,12} (?:or paid )?){0,2}(?:member|supporter|subscriber)(?: (?:today|now|to)\b|\W{0,2}$)|buy me a coffee|if everyone who reads)[^"“”]{0,120}$/iu,
    removes: 'sentence',
    examples: [
      '{{Please consider making a donation to support our work.}}',
      '{{Support our journalism from as little as a pound a week.}}',
      '{{Become a member today}}'
    ],
    nearMisses: ['Make a donation of the clothes that no longer fit, the guide says.', 'Support our troops, the banner said.']
  },
  'appeal-funded': {
    category: 'appeal',
    phrases: ['a reader-supported', 'small favour to ask', 'small favor to ask', 'readers like you'],
    removes: 'sentence',
    examples: ['{{Quayside Notes is a reader-supported publication.}}', '{{As you are with us today, we have a small favour to ask.}}'],
    nearMisses: ['The editor wanted to put the crossword behind a paywall.']
  },
  'appeal-lines': {
    category: 'appeal',
    reason: 'the line asks for money or for help',
    lines: [
      'Become a patron',
      'Contribute',
      'Donate',
      'Donate here',
      'Donate now',
      'Donate today',
      'Get Involved',
      'Give now',
      'Give today',
      'Join now',
      'Join today',
      'Make a contribution',
      'Make a donation',
      'Make a gift',
      'Please consider donating',
      'Renew your membership',
      'Sign our petition',
      'Sign the petition',
      'Support independent journalism',
      'Support journalism',
      'Support local journalism',
      'Support our mission',
      'Support quality journalism',
      'Ways to give'
    ],
    examples: ['{{Donate now}}'],
    nearMisses: ['Donations']
  }
})
