import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'tip-line': {
    category: 'other',
    hints: ['a tip', 'news tip', 'story tip', 'a story', 'newsdesk', 'any tip', 'send tip', 'us tips', 'your tips', 'tips to'],
    pattern:
      /^(?:\W{0,4})(?=.{0,200}(?:a tip|news tip|story tip|a story|newsdesk|any tip|send tip|us tips|your tips|tips to))(?:(?:do you have|have you|have|got|know of|if you(?:'ve| have)(?: got)?|if you know of|want to (?:send|share|give)) (?:got )?(?:us )?(?:a|an|any) (?:[a-z-]{2,16} )?(?:story tips?|news tips?|tips?|story(?: idea)?)\b(?!.{0,160}\b(?:police|said|says|told|officers?)\b)[^"“”]{0,160}?\b(?:email|e-mail|contact|get in touch|tip us|call|send|write|message|text|let us know|click|submit|reach|tell us)\b[^"“”]{0,160}|(?:got|have) (?:a|any) (?:news )?(?:tip|story|story tip|news tip)s?(?: for us| to share| idea)?\?|(?:send|email|submit|share) (?:us )?(?:your |a |any )?(?:news |story |confidential |anonymous )?tips?\b(?: ideas)?(?: (?:to|at|here|via|by|with)\b[^"“”]{0,100})?|(?:contact|email) (?:the |our )?newsdesk\b[^"“”]{0,120})[.!»]{0,2}$/iu,
    removes: 'sentence',
    examples: ['{{If you have a news tip, please contact us by email.}}', '{{Got a story?}}', '{{Send tips to tips@quay.example.}}'],
    nearMisses: [
      'If you have a tip that the police could use, call them, the mayor said, and do not talk to the papers first.',
      'Have you got a story for every scar, the nurse asked, and he told her that most of them were from the cat.'
    ]
  },
  'have-your-say': {
    category: 'other',
    hints: [
      'affected',
      'an opinion',
      'more?',
      'any information',
      'a view on',
      'number if',
      "can't see",
      'name, age',
      'your event',
      'a question'
    ],
    pattern:
      /^(?:\W{0,3})(?:(?:have you been affected|are you affected|do you have an opinion|have an opinion|do you have any information|do you have a view|know more\?|have a question)\b[^?"“”]{0,160}\?(?: [^?"“”]{3,120}\?)? ?(?:please |you can |if (?:so|you)\b[^"“”]{0,80})?(?:get in touch|email|e-mail|contact|tell us|share|let us know|write|send|if you|click|call|whatsapp|text|message|ask)\b[^"“”]{0,300}|please include a contact number if you are willing\b[^"“”]{0,120}|if you are reading this page and can't see the form\b[^"“”]{0,300}|please include your name, age and location\b[^"“”]{0,80})$/iu,
    examples: [
      '{{Have you been affected by the flood? Get in touch by emailing say@quay.example.}}',
      '{{Do you have an opinion on this? If you would like to send us a letter, please click here.}}',
      '{{Please include a contact number if you are willing to speak to a reporter.}}'
    ],
    nearMisses: [
      'Have you been affected by the noise? Most of those we asked on the pier said they had never heard it.',
      'Do you have any information on trains? No, she said, and closed the window of the booth in his face.'
    ]
  },
  'send-us-yours': {
    category: 'other',
    hints: ['send your', 'send us', 'email your', 'text us', 'whatsapp', 'share your', 'submit your', 'message us'],
    pattern:
      /^(?:\W{0,3})(?:please |you can |or |and )?(?:(?:send|email|e-mail|share|submit) (?:(?:us )(?=your)|(?=your[^"“”]{2,60} (?:to|at|with) (?:us\b|our\b|\S{2,40}@|the (?:editor|newsdesk|newsroom|letters))))your (?:own )?(?:story|stories|story ideas|news|photos?|pictures|images|videos?|letters?|views|questions?|comments|recipes|tips|feedback|experiences?|suggestions?)\b(?!.{0,160}\b(?:said|says|told|he|she|bank|insurer|tax|doctor|friends|family)\b)[^"“”]{0,40}(?:\b(?:to|at|via|by|with us|using)\b[^"“”]{0,140}|[.!]{0,2})|(?!.{0,120}\b(?:said|told)\b)(?:text|whatsapp|message) us\b[^"“”]{0,60}\d{3}[^"“”]{0,60})$/iu,
    removes: 'sentence',
    examples: [
      '{{Send your story ideas to ideas@quay.example.}}',
      '{{Text us your tips on 07500 000000}}',
      '{{Send us your photos by email for a chance to see them here.}}'
    ],
    nearMisses: [
      'Send your brother to the well for water, the old song goes, and never let him look into it.',
      'Share your bread, the monks used to say, and nobody who came to the gate was ever sent away.'
    ]
  },
  'archived-note': {
    category: 'other',
    hints: ['months old', 'years old', 'year old', 'month old', 'years ago', 'year ago', 'archived', 'longer being', 'outdated', 'of date'],
    pattern:
      /^(?:\W{0,4})(?:this (?:article|story|post|page|content|report) (?:is|was (?:published|posted|last updated)) (?:now )?(?:more than|over|at least) (?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:(?:months?|years?) old|years? ago)(?:[,.]? (?:and (?:may|might|some)|some)\b.{0,60})?|(?:this|the following) (?:article|story|post|page|content|material) (?:is|has been|was) (?:archived(?= and\b|[.!]|$)|no longer being updated|an archived)\b.{0,160}|(?:this|the) (?:article|story|post|page|content|information)\b.{0,60}\b(?:may|might|could) (?:now )?be (?:outdated|out of date)\b.{0,100}|you(?:'re| are) (?:viewing|reading) an archived\b.{0,120})[.!]{0,2}$/iu,
    removes: 'sentence',
    examples: [
      '{{This article is more than 3 years old}}',
      '{{This page is archived and is no longer being updated.}}',
      '{{This post is over a year old.}}'
    ],
    nearMisses: [
      'This story is more than two hundred years old, and every child on the island can tell it by heart.',
      'The cheese is more than three months old by the time that it is cut, and it smells of it.'
    ]
  },
  'contact-line': {
    category: 'other',
    hints: ['@', 'email protected'],
    pattern:
      /^(?:\W{0,4})(?:(?:\(?send (?:your )?(?:questions?|comments?|letters?|feedback|queries|suggestions?|corrections?|submissions?)\b[^"“”]{0,60}|(?:to )?(?:contact (?:us|the (?:author|editor|reporter|writer|newsroom|desk|journalist)|(?!(?:the|your|our|a|any|this|their) )[a-z.' -]{3,40})|reach (?:the (?:author|reporter|writer)|[a-z.' -]{3,40}?)|email (?:us|the (?:author|editor|reporter|writer|newsroom|desk)|(?!(?:the|your|our|a|any|this|their) )[a-z.' -]{3,40})|write to (?:us|the (?:author|editor)|(?!(?:the|your|our|a|any|this|their) )[a-z.' -]{3,40}?)|questions\?[^"“”]{0,40}|comments\?[^"“”]{0,40}|feedback\?[^"“”]{0,40}|follow (?:him|her|them)[^"“”]{0,40}|if you have (?:any )?(?:questions|feedback|comments|corrections|a question)\b[^"“”]{0,120}))(?:,? ?(?:please |at|by|via|on|:|email|e-mail|to|contact|us|send|write|an email|him|her|or) ?){0,6}(?:\[?email protected\]?|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,4})(?:(?:,| or| and|;)? (?:on (?:twitter|x)|follow|twitter|call|or|at|@|\d|tel|phone|with)[^"“”]{0,100})?|follow (?:him|her|them|me|us)(?: on [a-z, ]{1,30})?:? ?(?:at )?@[\w.]{2,30}|(?:tips|newsroom|news ?desk|editor|letters|corrections|story ideas):? ?(?:\[email protected\]|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,4}))[.)!]{0,2}$/iu,
    removes: 'sentence',
    examples: [
      '{{Contact the author at ann.mey@quay.example}}',
      '{{To contact us, please e-mail info@quay.example}}',
      '{{Send your questions to [email protected]}}',
      '{{Newsroom: desk@quay.example}}'
    ],
    nearMisses: [
      'He wrote to desk@quay.example for a year and never got an answer, nor did any of his neighbours.',
      'Parents can register a child at school@quay.example until the first of May, or at the door on the day.'
    ]
  },
  'markup-shortcode': {
    category: 'other',
    hints: ['[caption', '[/caption]', '[embed', '[gallery', '[youtube', '[video', '[audio', '[vc_', '[et_pb', '[contact-form'],
    pattern:
      /^(?:\W{0,3})\[\/?(?:caption|embed|gallery|youtube|video|audio|vc_|et_pb|contact-form)[^\]]{0,300}\](?:[^[\]]{0,300}\[\/(?:caption|embed|gallery|youtube|video|audio)\])?$/iu,
    examples: [
      '{{[gallery ids="12,13,14"]}}',
      '{{[embed]https://quay.example/video[/embed]}}',
      '{{[contact-form-7 id="4" title="Contact"]}}'
    ],
    nearMisses: [
      '[Video: the boats come home.] is what stands in the margin of the manuscript, in a later hand.',
      'The tag [gallery] puts all the pictures of a post in a row, and takes no argument.'
    ]
  },
  'markup-script': {
    category: 'other',
    hints: ['googletag', 'adsbygoogle', '_taboola', 'datalayer', 'window._', '<!--', '&nbsp;'],
    pattern:
      /^(?:\W{0,4})(?:(?:window\.)?(?:googletag\.cmd\.push|\(?adsbygoogle ?=|_taboola ?=|_taboola\.push|dataLayer ?=|dataLayer\.push)[^\n]{0,600}|window\._\w{2,30} ?=[^\n]{0,400}|<!--[^\n]{0,400}-->|(?:&nbsp;){1,9}|(?:googletag|adsbygoogle|_taboola)\b[^\n]{0,400})$/iu,
    examples: [
      "{{googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });}}",
      '{{(adsbygoogle = window.adsbygoogle || []).push({});}}',
      '{{<!-- wp:paragraph -->}}',
      '{{&nbsp;}}'
    ],
    nearMisses: [
      'The script pushes to the dataLayer twice, which counts every visitor of the shop two times over.',
      'Write <!-- and --> around a note that nobody but you is meant to read, and it will not be shown.'
    ]
  },
  'markup-feedback': {
    category: 'other',
    hints: ['"thumb-up"', '"thumb-down"', 'easytounderstand'],
    pattern: /^[[{][^\n]{0,200}(?:"thumb-up"|"thumb-down"|easytounderstand)[^\n]{0,1900}/iu,
    examples: ['{{[[["Easy to understand","easyToUnderstand","thumb-up"],["Solved my problem","solvedMyProblem","thumb-up"]]]}}'],
    nearMisses: [
      'The key "@type" says what a thing is, and "@context" says where its words are defined.',
      'He found it easy to understand, and gave it a thumb up.'
    ]
  },
  'other-lines': {
    category: 'other',
    lines: [
      '#verifyErrors }} {{ message }} {{ /verifyErrors }}',
      'Expert reviewed',
      'Fact checked',
      'Fact-checked',
      'Medically reviewed',
      'Medically reviewed by',
      'Reviewed by',
      'Fact checked by',
      'Fact-checked by',
      'Our integrity network',
      'Our editorial process',
      'Our editorial standards',
      'Our editorial policy',
      'Our editorial guidelines',
      'Our commitment to you',
      'Our promise to you',
      'Why trust us?',
      'Why trust us',
      'Why you can trust us',
      'Why you should trust us',
      'Got a news tip?',
      'Got a story?',
      'Got a tip?',
      'Got a tip? Let us know',
      'Have a tip?',
      'Have a news tip?',
      'Have a story?',
      'Have a story idea?',
      'Do you have a story?',
      'Do you have a story for us?',
      'Do you have a news tip?',
      'Send us your story',
      'Send us a news tip',
      'Send us your tips',
      'Tell us your story',
      'Tip us off',
      'Contact the team',
      'Email protected',
      '[email protected]',
      'More to follow',
      'More to follow.',
      'More to come.',
      'More follows',
      'This article is more than 0 year old',
      'This article is more than 0 years old',
      'This article is more than 0 month old',
      'This article is more than 0 months old',
      'This story is more than 0 years old',
      'This post is more than 0 years old',
      'This article was published more than 0 years ago. Some information may no longer be current.',
      'This article was published more than 0 year ago. Some information may no longer be current.',
      'Advertisement feature',
      'Sign up Share',
      'Warning: BBC is not responsible for content of external sites'
    ],
    examples: ['{{Expert Reviewed}}', '{{This article is more than 3 months old}}', '{{Got a tip?}}'],
    nearMisses: [
      'More to come home to than he had ever had: a stove, a dog, and someone who was glad of the noise.',
      'How we test a rope has not changed since the days of sail, and it still takes two men and a tree.'
    ]
  }
})
