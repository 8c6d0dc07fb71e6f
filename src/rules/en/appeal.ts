import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'campaign-action': {
    category: 'appeal',
    hints: ['click here', 'clicking here', 'tap here', 'this link', 'click the', 'the link', 'click on'],
    pattern:
      /^(?:please )?you can (?:also |still |now )?(?:sign|donate|give|contribute|join|support)\b.{0,100}\bclick(?:ing)? (?:here|this|the|on)\b.{0,60}$|^(?:please )?(?:to (?:sign|donate|support|join|give|help|find out more|learn more|read more|contribute|add your name)|if you(?:'d| would)? (?:would )?(?:like|want|wish|are able) to (?:sign|donate|support|join|give|help|contribute))\b.{0,160}\b(?:(?:click|tap) here|follow this link|click (?:on )?(?:this|the) link|click on this)\b/iu,
    removes: 'sentence',
    examples: [
      '{{You can donate to our appeal by clicking here.}}',
      '{{To sign the petition click here.}}',
      '{{If you would like to donate then please click here for our GoFundMe page.}}',
      '{{To find out more about our Clean Rivers campaign, click here.}}'
    ],
    nearMisses: [
      'To sign the petition the villagers had to walk to the town hall, where a clerk sat behind a small table by the door.',
      'To help the boats find the harbour the keepers lit a fire, and whoever saw it could follow this light home.'
    ]
  },
  'campaign-record': {
    category: 'appeal',
    hints: [
      'campaign',
      'petition',
      'of fighting',
      'of standing',
      'of reporting',
      'of speaking',
      'our appeal',
      'this appeal',
      'an appeal',
      'the appeal'
    ],
    pattern:
      /\b(?:has|have) a (?:proud|long|strong|rich) (?:history|tradition|record) of (?:campaigning|fighting|standing up|reporting|speaking).{0,240}\bwe\b|\bwe (?:are |have )?(?:first |proudly )?(?:ran|run|running|renew(?:ed|ing)?|launch(?:ed|ing)?|relaunch(?:ed|ing)?|start(?:ed|ing)?|back(?:ed|ing)?|set up) (?:our|this|the|an?) [a-zà-ÿ\d' -]{0,60}?(?:campaign|petition|(?<=(?:our|this|an|the) )appeal)\b/iu,
    removes: 'sentence',
    examples: [
      '{{The Harbour Gazette has a proud history of campaigning for those who live by the sea, and we first ran our Safe Boats campaign in 2011.}}',
      '{{Now, as we launch this petition in the wake of the storm, we are calling on the council to go further and faster.}}'
    ],
    nearMisses: [
      'The union has a long history of campaigning for shorter days, and its members voted on Friday to go on strike again.',
      'The charity has a long record of fighting fires in the hills, where the brigade needs an hour to arrive.'
    ]
  },
  'campaign-give': {
    category: 'appeal',
    hints: ['donat', 'justgiving', 'gofundme', 'petition', 'give what', 'you can help', 'our appeal', 'signing here'],
    pattern:
      /^(?!.{0,240}\b(?:said|says|told)\b)(?:\W{0,3})(?:(?:(?:that is|that's|this is) why )?we(?:'re| are)?(?: now| also| today)? (?:ask(?:ing)?|urg(?:e|ing)|call(?:ing)? on|invit(?:e|ing)|encourag(?:e|ing))\b[^"“”]{0,160}\b(?:sign|donate to|add your name to|support|back|join) (?:our|this|the)\b[^"“”]{0,40}\b(?:petition|appeal|campaign)\b[^"“”]{0,80}|(?:you can |please |or )?(?:donate|sign the petition|sign our petition)(?: (?:online|now|today|directly))? (?:here|by (?:clicking|visiting|going to|following)\b[^"“”]{0,60}|(?:at|via|through|on) our\b[^"“”]{0,60})|donations can be (?:made|sent)\b[^"“”]{0,40}\b(?:here|our|by clicking)\b[^"“”]{0,60}|to (?:support|back|help|donate to|give to) our (?:appeal|campaign|petition|fundraiser)\b[^"“”]{0,40},? (?:please )?(?:visit|go to|click|follow|text)\b[^"“”]{0,100}|(?:please )?give what you can\b[^"“”]{0,40}|(?:find out|see) how you can help\b[^"“”]{0,20}\bhere|join (?:the )?(?:thousands|hundreds|millions|[\d,]{3,9}) (?:of )?(?:our )?(?:readers|people|others) who have signed (?:our|the) petition\b[^"“”]{0,40}|help us (?:reach|get to) [\d,]{3,9} (?:signatures|names)\b[^"“”]{0,60}\bsigning here\b.{0,20})[.!]{0,2}$/iu,
    removes: 'sentence',
    examples: [
      '{{That is why we are asking readers to sign our petition.}}',
      '{{You can donate here.}}',
      '{{To support our appeal, visit our JustGiving page.}}',
      '{{Please give what you can.}}'
    ],
    nearMisses: [
      'You can donate by post, or at the desk on the ground floor, until the last of the children has gone home.',
      'They were calling on the council to act, and had asked their neighbours to sign a petition at the shop.'
    ]
  },
  'campaign-sign': {
    category: 'appeal',
    hints: ['petition', 'open letter', 'campaign'],
    pattern:
      /^(?:please |you can |help us[:,]? |take action[:!.]? |make your voice heard[:,.!]? )?(?:(?:sign|add your name to) (?:our|the|this)|(?:back|join|support|donate to|give to) our) [a-zà-ÿ\d' -]{0,50}?(?:petition|open letter|campaign)(?: (?:here|now|today|below|on|at|by|to|for|calling|and)\b[^"“”]{0,100})?[.!:»>]{0,2}$/iu,
    removes: 'sentence',
    examples: ['{{Sign the petition here.}}', '{{Please sign our petition to save the ferry.}}', '{{Back our Safe Boats campaign today!}}'],
    nearMisses: [
      'Sign the petition or not, they told him, but do not stand in the door while others want to get in.',
      'She had to sign the petition twice, since the first sheet was lost somewhere on the way to the capital.'
    ]
  },
  'appeal-donate': {
    category: 'appeal',
    hints: ['donat', 'contribution', 'your gift', 'chip in', 'tax-deductible'],
    pattern:
      /^(?:(?:so|and|but|if you .{3,120}|while you're here|before you go|today|right now|this (?:year|month|season|giving tuesday)|to (?:help us|support (?:us|our)|keep)\b.{2,100}),? ?)?(?:please |will you |can you |would you |we (?:ask|invite|urge|hope|encourage) (?:that )?you(?: to| will|'ll)? )?(?:please )?(?:consider (?:making|giving|sending|supporting|donating|contributing|a)|make|give|send|donate|chip in|click (?:here )?to (?:donate|make)|you can (?:donate|make|support))\b(?:(?=.{0,160}\b(?:us|our|we|my|this (?:site|website|newsletter|podcast|blog|publication|work|project|channel|station|newsroom|reporting)|independent|journalism|newsroom|paypal|patreon|public (?:media|radio))\b)|(?=.{0,30}\b(?:a|your) (?:[a-zà-ÿ]{2,15}[ -]){0,4}(?:tax[- ]deductible|donation|contribution|gift)(?: of any (?:size|amount)| today| now| here| of \S{1,8})?[.!?]?$))(?!.{0,160}\b(?:said|says|told|he|she|they|their|his|family|funeral|flowers|deceased)\b)(?=.{0,160}\b(?:donat|contribution|your gift|chip in|tax-deductible)).{0,200}\b(?:donat\w{0,4}|contributions?|gift|chip in|tax[- ]deductible)\b.{0,160}$|^(?:donate|please donate|chip in)(?: \S{1,6})? (?:today|now|here|monthly|to (?:us|our|support (?:us|our|independent|local)|help us|keep (?:us|our)))\b(?!.{0,100}\b(?:said|says|told|he|she|they)\b).{0,100}$/iu,
    removes: 'sentence',
    examples: [
      '{{Please consider making a tax-deductible donation to support our work.}}',
      '{{If you value what we do, please consider making a contribution today.}}',
      '{{Donate today to keep our journalism free for all.}}'
    ],
    nearMisses: [
      'In lieu of flowers, the family asks that you consider making a donation to the lifeboat in his name.',
      'Give a tenth of what you earn to the poor, the old book says, and make a gift of your time as well.',
      'Donate blood if you can.'
    ]
  },
  'appeal-support': {
    category: 'appeal',
    hints: [
      'support our',
      'support us',
      'support independent',
      'support local',
      'support quality',
      'supporting us',
      'supporting our',
      'support my',
      'supporting my',
      'support trusted'
    ],
    pattern:
      /^(?:(?:if you .{3,160}(?=,)|so|and|but|today|now|please|want to|help|you can(?: also)?|will you|can you|together|to continue|join .{2,60} (?:and|to|who)|like (?:this|what).{2,60}[?.!])[,:]? ?){0,4}(?:please )?(?:consider |help (?:us |to )?)?(?:support(?:ing)?) (?:us|our|my|independent|local|quality|trusted)\b(?=.{0,100}\b(?:journalis[mt]s?|reporting|newsroom|news|media|work|mission|publication|magazine|writing|writers|us|site|website|patreon|ko-fi|paypal|subscri\w{1,8}|membership|member|donat\w{1,20}|newsletter|podcast|blog|channel|community)\b)(?!.{0,160}\b(?:said|says|say|told|he|she|they|his|her|troops|candidate|party)\b)[^"“”]{0,240}$/iu,
    removes: 'sentence',
    examples: [
      '{{Support our journalism from as little as a pound a week.}}',
      '{{If you like what we do, please consider supporting us with a subscription.}}',
      '{{Support independent local news.}}',
      '{{Support our mission to keep content open and free.}}'
    ],
    nearMisses: [
      'Support our troops, the banner said, though it was never clear who had hung it from the old bridge.',
      'Support local farmers by buying what is in season, and the price of a basket will come down as well.'
    ]
  },
  'appeal-your-support': {
    category: 'appeal',
    hints: [
      'your support',
      'donation',
      'your contribution',
      'your gift',
      'your membership',
      'your subscription',
      'generosity',
      'from readers',
      'generous support',
      'readers like'
    ],
    pattern:
      /^(?!.{0,300}\b(?:said|says|told|fans|coach|voters)\b)(?=.{0,300}\b(?:our|us|we|news|journalism|reporting|newsroom|newsletter|publish\w{0,40}|this (?:site|website|newsletter|podcast|blog|work|project|channel))\b|.{0,40}support makes (?:all|a|the)\b)(?:(?:(?:and|but|so|because|thank you|as always|with|only with|without|thanks to|it's|it is)[,:!—–-]? ?){0,4}(?:all )?(?:your (?:kind |generous |continued |ongoing |financial |monthly |paid |one-time |free |[a-zà-ÿ]{3,12}[ -]?[a-zà-ÿ]{0,12} ?)?(?:support|donations?|contributions?|gifts?|membership|subscription|generosity)|(?:the )?(?:generous )?support (?:from|of) (?:our )?readers(?: like you)?|readers like you)\b[^"“”]{0,40}?(?:[—–,:-]{1,2}[^"“”]{0,40}?[—–,-]{1,2} ?)?\b(?:helps?|allows?|enables?|keeps?|makes?|funds?|ensures?|means?|powers?|sustains?|goes|lets|is (?:what|vital|essential|critical|crucial|important|appreciated|needed|how)|will (?:help|allow|enable|keep|make|ensure|go)|we (?:can|couldn't|could|would|will|are)|truly|really)\b|thank you (?:so much |very much )?for your (?:continued |generous |ongoing )?(?:support|donation|contribution|gift|generosity)\b|we (?:need|rely on|depend on|count on|appreciate|can't do (?:this|it) without|couldn't do (?:this|it) without|cannot do (?:this|it) without|are grateful for) (?:your (?:support|donation|contribution|gift|membership|generosity|help)|(?:the )?(?:generous )?support (?:from|of)|readers like you))[^"“”]{0,260}$/iu,
    removes: 'sentence',
    examples: [
      '{{Your support makes all the difference.}}',
      '{{Your donation helps us to keep sending reporters to the places where it matters.}}',
      '{{We rely on readers like you to keep our newsroom going.}}',
      '{{With your support, we can keep this newsletter free.}}'
    ],
    nearMisses: [
      'Your contribution to the pension fund is taxed when it is paid out, not in the year when you pay it in.',
      '“Your support means the world to us,” the captain told the crowd that had waited for the boat in the rain.'
    ]
  },
  'appeal-reader-funded': {
    category: 'appeal',
    hints: [
      'reader-supported',
      'reader supported',
      'reader-funded',
      'listener-supported',
      'listener-funded',
      'member-supported',
      'viewer-supported',
      'community-funded',
      'funded by',
      'by readers'
    ],
    pattern:
      /^[^"“”?]{0,60}\b(?:we(?:'re| are)|as|is|remains)(?: proudly)? (?:an? )?(?:[a-zà-ÿ][a-zà-ÿ-]{2,20},? ){0,4}(?:(?:reader|listener|member|viewer|community)[- ](?:supported|funded)|(?:funded|supported) by readers)\b(?: (?:and )?[a-z-]{2,20}){0,4}? (?:publication|newsroom|site|website|newsletter|organi[sz]ation|news|magazine|podcast|journalism|media|project|blog|platform)\b[^"“”]{0,200}$/iu,
    removes: 'sentence',
    examples: [
      '{{Quayside Notes is a reader-supported publication.}}',
      '{{We are an independent, reader-funded newsroom.}}',
      '{{As a reader-supported site, we depend on you.}}'
    ],
    nearMisses: [
      'Most of the reader-supported papers of that time died within a year, and their presses went to the trade union.',
      '“It is reader-supported, and it shows,” her rival wrote of the magazine in a letter to the council.'
    ]
  },
  'appeal-subscriber': {
    category: 'appeal',
    hints: ['become a', 'becoming a', 'upgrade to', 'upgrading'],
    pattern:
      /^(?:(?:to [^,]{3,120}(?=,)|if you [^,]{3,160}(?=,)|so|and|or|please|today|like [^?]{3,60}\?|want [^?]{3,60}\?|enjoy[^?]{3,60}\?)[,:]? ?){0,4}(?:please |you can (?:also )?|why not |click here to |sign up to |i(?:'d| would) (?:love|appreciate) it if you (?:would |could )?|i hope you(?:'ll| will) )?(?:consider(?:ed)? )?(?:becom(?:e|ing) an? (?:(?:free|paid|monthly|annual|sustaining|founding|digital|proud|regular|[a-zà-ÿ]{3,12}) (?:or (?:paid|monthly) )?){0,4}(?:member|supporter|subscriber|patron)|upgrad(?:e|ing) to (?:a )?paid)\b(?=.{0,20}$|.{0,160}\b(?:today|now|us|our|my|journalism|reporting|access|newsletter|work|here|from (?:just|only|as little)|for (?:just|only|as little)|free|support|exclusive|unlock|publication)\b)(?!.{0,120}\b(?:said|says|he|she|his|her|european union|parliament|nato)\b)[^"“”]{0,200}$/iu,
    removes: 'sentence',
    examples: [
      '{{To receive new posts and support my work, consider becoming a free or paid subscriber.}}',
      '{{Become a member today and get full access to our archive.}}',
      '{{Please consider becoming a paid subscriber.}}'
    ],
    nearMisses: [
      'To become a member of the club, a rider had to finish three winters, and to be asked by two of the others.',
      'Becoming a supporter of the club was easy, she said, and leaving it was the thing that nobody could do.'
    ]
  },
  'appeal-paywall': {
    category: 'appeal',
    hints: ['paywall', 'those who can', 'free for everyone', 'open to everyone', 'free to read', 'nonprofit', 'journalism', 'newsroom'],
    pattern:
      /^(?:(?:and |but |at .{3,60}, |unlike [^"“”]{3,120}, |that's why |this is why |because |as (?:a|an) [^"“”]{3,100}, ?){0,4}(?:we|our (?:journalism|reporting|work|stories|news|site|coverage|newsroom))(?:'re|'ve|'ll)?\b(?!.{0,200}\b(?:said|says|he|she)\b)[^"“”]{0,160}\b(?:paywalls?|those who can afford|free (?:for everyone|to read)|open to everyone|(?:nonprofit|independent|quality) journalism|nonprofit newsroom)\b|(?:independent|quality|nonprofit) journalism (?:matters|needs|is (?:not free|expensive|under|only possible|made possible)|costs|depends|takes|relies)\b(?=.{0,160}\b(?:you|your|us|our|we|$))|(?:for the price of [^"“”]{3,60},? )?(?:you can )?help (?:us |to )?(?:keep|sustain|fund|power|protect)\b.{0,80}\b(?:paywalls?|journalism|free for everyone|free to read))[^"“”]{0,200}$/iu,
    removes: 'sentence',
    examples: [
      '{{Unlike many other news sites, we choose not to put our reporting behind a paywall.}}',
      '{{We believe quality journalism should be open to everyone, paid for by those who can afford it.}}',
      '{{Help keep our journalism free to read.}}',
      '{{As a nonprofit newsroom, we depend on readers who chip in: independent journalism is what we do.}}'
    ],
    nearMisses: [
      'The paper put up a paywall in March, and half of its readers were gone by the end of the summer.',
      'Quality journalism has moved online in most of the country, but the printed sheet is still read in the hills.'
    ]
  },
  'appeal-formula': {
    category: 'appeal',
    hints: [
      'favour to ask',
      'favor to ask',
      'however big',
      'only takes a',
      'powers our',
      'sustains our',
      'is developing',
      'political spectrum',
      'pitched',
      'time to join'
    ],
    pattern:
      /^(?:\W{0,3})(?:[^"“”]{0,120}\bwe have a small fav(?:ou)?r to ask\b.{0,20}|every (?:contribution|donation|gift),? however big or small\b.{0,120}|support .{3,120}\bit only takes a minute\b.{0,20}|[^"“”]{0,120}\b(?:powers our journalism|sustains our (?:future|journalism|work|reporting))\b.{0,80}|[^"“”]{3,140} is on the ground when the story is developing\b.{0,20}|[^"“”]{3,60} is trusted by .{3,40} across the entire political spectrum\b.{0,20}|(?:more than|over|nearly|almost) [\d,]{3,9} (?:readers|people|of you) have already pitched in\b.{0,120}|if there were ever a time to join us\b.{0,40})$/iu,
    removes: 'sentence',
    examples: [
      '{{As you are with us today, we have a small favour to ask.}}',
      '{{Every contribution, however big or small, powers our journalism and sustains our future.}}',
      '{{More than 5,000 readers have already pitched in to keep the site free.}}'
    ],
    nearMisses: [
      'She said that she had a small favour to ask of the pilot, and that it would not take him a minute.',
      'The neighbours have already pitched in to mend the roof, and the school can open again on Monday.'
    ]
  },
  'appeal-funded': {
    category: 'appeal',
    hints: [
      'supported by',
      'funded by',
      'made possible',
      'support from',
      'support of',
      'editorial control',
      'give today',
      'give now',
      'nonprofit'
    ],
    pattern:
      /^(?:\W{0,3})(?:(?:disclosure: )?(?:this|our) (?:story|article|series|coverage|reporting|podcast|episode|newsletter|reporting project)\b.{0,60}\b(?:is|was|are|has been)? ?(?:supported (?:in part )?by|funded (?:in part )?by|made possible|produced with (?:the )?support (?:from|of))\b(?=.{0,200}\b(?:grant|foundation|fellowship|cent(?:er|re)|fund|institute|members|trust|journalism|philanthrop\w{1,5}|donors?|readers)\b)[^"“”]{2,240}|coverage of .{3,80} is (?:supported|funded) by\b[^"“”]{2,160}|(?:the|our) newsroom retains (?:full |sole )?editorial control\b.{0,80}|[\w.'’ -]{2,50} retains (?:full|sole|complete) editorial control\b.{0,80}|give (?:today|now) to (?:help|support|ensure|keep)\b[^"“”]{2,120}|(?:the )?[\w.'’ -]{2,50} is an? (?:[\w-]{2,20},? ){0,4}(?:nonprofit newsroom|nonprofit news (?:organi[sz]ation|outlet|site|service))\b[^"“”]{0,200})$/iu,
    removes: 'sentence',
    examples: [
      '{{This story was produced with support from the Pulitzer Center.}}',
      '{{Coverage of this topic is supported by a grant from the Leith Foundation.}} {{The newsroom retains full editorial control.}}',
      '{{Quayside Watch is a nonprofit newsroom that looks into abuses of power.}}'
    ],
    nearMisses: [
      'The series was made possible by a man who never watched it, and who did not own a television set.',
      'The story of the bridge was supported by no fact at all, the judge found, and the engineer walked free.'
    ]
  },
  'appeal-patron': {
    category: 'appeal',
    hints: ['patreon', 'ko-fi', 'kofi', 'buy me', 'buy us', 'tip jar'],
    pattern:
      /^(?!.{0,200}\b(?:said|says)\b)(?:(?:if you|please|you can|want to|consider|support|join|become|become a|help|like|thanks to|thank you|for as little|click here|check out|follow|find|or|also|get|and)\b[^"“”]{0,200}\b(?:my|our|me|us|your|this|today|here|on|via|through)\b[^"“”]{0,60}\b(?:patreon|ko-?fi|tip jar)\b[^"“”]{0,160}|(?:[^"“”]{0,80}\b)?buy (?:me|us) a (?:coffee|beer)\b[^"“”]{0,80}|(?:my|our) (?:patreon|ko-?fi|tip jar)\b.{0,80})$/iu,
    removes: 'sentence',
    examples: [
      '{{If you like this post, you can support me on Patreon.}}',
      '{{You can buy me a coffee if you like.}}',
      '{{Our Patreon: patreon.example}}'
    ],
    nearMisses: [
      'The band put its songs on Patreon in May, and by the autumn it was making more there than on the road.',
      '“Buy me a coffee and I will tell you,” said the old sailor, and he held out his cup to the reporter.'
    ]
  },
  'appeal-lines': {
    category: 'appeal',
    lines: [
      'A free press is a cornerstone of a healthy democracy.',
      'Support trusted journalism and civil dialogue. Donate now.',
      'Support trusted journalism and civil dialogue.',
      'Support PBS News Hour',
      'Support NPR',
      'Become an NPR sponsor',
      'Your tax-deductible gift',
      'Support our independent journalism',
      'Help keep this site free',
      'Keep this site free',
      'If there were ever a time to join us, it is now.',
      'Donate',
      'Donate now',
      'Donate now!',
      'Donate today',
      'Donate today!',
      'Donate here',
      'Donate online',
      'Donate monthly',
      'Donate via PayPal',
      'Donate with PayPal',
      'Donate to us',
      'Make a donation',
      'Make a donation today',
      'Make a gift',
      'Make a contribution',
      'Make a tax-deductible gift',
      'Give now',
      'Give today',
      'Give monthly',
      'Ways to give',
      'Ways to donate',
      'Please donate',
      'Please donate today',
      'Please consider donating',
      'Please consider making a donation',
      'Please consider a donation',
      'Help us grow',
      'Help us continue',
      'Help support our work',
      'Please support us',
      'Please support our work',
      'Please support our journalism',
      'Support us',
      'Support us now',
      'Support us today',
      'Support our work',
      'Support our journalism',
      'Support our mission',
      'Support our site',
      'Support our newsroom',
      'Support our reporting',
      'Support this site',
      'Support this podcast',
      'Support this work',
      'Support my work',
      'Support me',
      'Support me on Patreon',
      'Support us on Patreon',
      'Support us via PayPal',
      'Support the show',
      'Support the blog',
      'Support the podcast',
      'Support the site',
      'Support journalism',
      'Support local journalism',
      'Support local news',
      'Support quality journalism',
      'Support independent journalism',
      'Support independent media',
      'Support independent news',
      'Support independent publishing',
      'Support nonprofit journalism',
      'Support public media',
      'Support public radio',
      'Support The Guardian',
      'Support the Guardian',
      'Contribute now',
      'Become a supporter',
      'Become a member',
      'Become a member today',
      'Become a subscriber',
      'Become a patron',
      'Become a Patron!',
      'Become a sponsor',
      'Become a friend',
      'Become a paid subscriber',
      'Become a sustaining member',
      'Become an insider',
      'Join today',
      'Join now',
      'Join us today',
      'Join or renew',
      'Find your membership',
      'Renew your membership',
      'Gift membership',
      'Take action now',
      'Sign the petition',
      'Sign the petition now',
      'Sign the petition here',
      'Sign our petition',
      'Sign this petition',
      'Sign now',
      'Add your name',
      'Buy me a coffee',
      'Buy us a coffee',
      'Buy me a coffee!',
      'Tip jar',
      'Leave a tip',
      'Give the gift of journalism',
      'Thank you for your support',
      'Thank you for your support!',
      'Thank you for your support.',
      'Thank you for supporting us',
      'Thank you for supporting our journalism',
      'Thanks for reading Substack!',
      'One-time donation',
      'Monthly donation',
      'Yearly donation',
      'One-time Monthly Yearly',
      'One time Monthly Yearly',
      'Choose an amount',
      'Or enter a custom amount',
      'Your contribution is appreciated.',
      'Select an amount to donate'
    ],
    examples: ['{{Donate now}}', '{{Support our journalism}}', '{{Become a member}}', '{{Sign the petition}}'],
    nearMisses: [
      'Support local news, they say, and then they read it for nothing on a phone at breakfast.',
      'Donate now or never, the surgeon told the brothers, since the clock had begun to run at noon.'
    ]
  }
})
