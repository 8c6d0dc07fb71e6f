import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'copyright-line': {
    category: 'legal',
    hints: ['©', 'copyright', '(c) 19', '(c) 20'],
    pattern:
      /^\W{0,4}(?:(?:all )?(?:content|text|contents|material|articles?|story|images|photos?|site|website|page|design)(?: and (?:images|photos|design|content|text))? )?(?:copyrights?|©|\(c\)|&copy;)[: ]{0,2}(?:copyright[: ]{0,2})?(?:notice[: ]{0,2})?(?:©|\(c\)|&copy;)?[: ]{0,2}(?:by )?(?:(?<=(?:©|\(c\)|&copy;)[: ]{0,2}(?:by )?)(?:19|20)\d\d(?![a-zà-ÿ])[^?]{0,280}|(?:19|20)\d\d(?![a-zà-ÿ])(?:[^?.]{0,70}|[^?]{0,160}\b(?:inc|ltd|llc|plc|reserved|permission|associated press|media|corp)\b[^?]{0,200})|[a-zà-ÿ\d][^?.]{1,80}?,? (?:19|20)\d\d(?: ?[-–—] ?(?:(?:19|20)\d\d|present))?[., ]{0,3}(?:all rights reserved.{0,160})?|[^?]{1,90}\ball rights reserved\b.{0,160}|[a-zà-ÿ\d][^?.]{1,50}\b(?:inc|ltd|llc|limited|plc|gmbh|pty|media|news|press|publishing|publications|newspapers|group|corporation|company|magazine|network)\.?)$/iu,
    examples: [
      '{{© 2025 Quayside Media Ltd. All rights reserved.}}',
      '{{Copyright 2024 The Harbour Gazette}}',
      '{{Copyright © Quayside Publishing Inc.}}',
      '{{(c) 2019 by the author}}'
    ],
    nearMisses: [
      'Copyright in a letter stays with the one who wrote it, and the paper belongs to the one who got it.',
      'Copyright lasts for seventy years after the death of the author, and then anybody may print the book.'
    ]
  },
  'rights-reserved': {
    category: 'legal',
    hints: ['all rights', 'right reserved'],
    pattern:
      /^[^"“”?]{0,140}\ball rights? reserved(?:[.,;:|·•–—()© -]{0,4}(?:worldwide|unauthori[sz]ed .{0,100}|(?:privacy|terms|cookie|sitemap|powered|designed|website|site|license|published|contact|distributed|provided|reproduction|republication|no part|this material|do not|licen[cs]ed)\b.{0,140}|\d{4}|(?! ?(?:is|are|was|were|for|to|in|on|from)\b)[^.?!]{0,30})?)[.!)*\]]{0,3}$/iu,
    removes: 'sentence',
    examples: [
      '{{All rights reserved.}}',
      '{{Quayside News Network, all rights reserved}}',
      '{{The Harbour Gazette – All Rights Reserved | Privacy Policy | Terms}}'
    ],
    nearMisses: [
      'The label still prints “all rights reserved” on every sleeve, though half of the songs are older than the law.',
      'Between all rights reserved and none at all lies a wide field, and the licence was written to be used there, she said.'
    ]
  },
  'no-reproduction': {
    category: 'legal',
    hints: [
      'redistributed',
      'reproduc',
      'republi',
      'reprinted',
      'written consent',
      'written permission',
      'without permission',
      'express permission'
    ],
    pattern:
      /^(?:\W{0,3})(?=.{0,400}(?:redistributed|reproduc|republi|reprinted|written consent|written permission|without permission|express permission))(?:(?:any )?(?:unauthori[sz]ed )?(?:reproduction|republication|redistribution)\b.{0,120}\b(?:without|prohibited|forbidden|requires|permission)\b|(?:any )?unauthori[sz]ed (?:copying|duplication|use)\b.{0,120}\b(?:prohibited|forbidden)\b|no part of (?:this|these|the) (?:site|website|publication|article|story|book|work|material|content|page|blog|magazine|newsletter|report|document|post)\b.{0,120}\b(?:may|can|shall|should) (?:not )?be\b|(?:this|the|all|these) (?:[a-zà-ÿ' ]{0,30})?(?:materials?|article|content|contents|story|stories|report|site|website|publication|copy|work|text|document|information|images?|photographs?)\b.{0,80}\b(?:may|must|can|shall|should)(?:not| not) be (?:published|reproduced|copied|republished|reprinted|used|broadcast|rewritten|redistributed|distributed|quoted|commercially|sold|transmitted|stored)\b|do not (?:copy|reproduce|republish|redistribute|distribute)\b.{0,80}\bwithout\b)[^"“”]{0,240}$/iu,
    removes: 'sentence',
    examples: [
      '{{This material may not be published, broadcast, rewritten or redistributed without permission.}}',
      '{{No part of this publication may be reproduced in any form without the prior written consent of the publisher.}}',
      '{{Reproduction in whole or in part without permission is prohibited.}}'
    ],
    nearMisses: [
      'Reproduction in the colony stopped after the storm, and no chicks have been seen on the cliffs since the spring.',
      'The story was reproduced without permission by half of the newspapers in the country within a day or two.'
    ]
  },
  'affiliate-earn': {
    category: 'legal',
    hints: ['commission', 'affiliate', 'compensat', 'kickback', 'kick back', 'small fee', 'referral fee', 'portion of', 'share of'],
    pattern:
      /\b(?:we|i|(?:our|this) (?:site|team|company|partners|website|blog|page|post|publication|newsroom|channel|newspaper))(?: and our partners)?(?: (?:may|might|could|can|will|would|do|does|often|sometimes|also|only|usually|always|typically|'ll)){0,4},? (?:earn|earns|receive|receives|get|gets|make|makes|collect|collects|be paid|be compensated|are compensated|is compensated|take|takes|share)(?: in)?,?(?: (?:a|an|some|any))?(?: (?:small|little|tiny|modest|potential|minor))?(?=(?: or no)? ?[a-zà-ÿ ]{0,40}(?:commission|compensation|kick|fee))(?: or no)? ?(?:affiliate |referral |advertising |sales |monetary )?(?:commissions?|compensation|kickbacks?|kick back|(?<=small )fee|referral fee)\b(?:.{0,200}\b(?:links?|linked|purchases?|buy|sales?|retailers?|products?|partners|extra|additional|page|site|offers|ads|recommend|doing so)\b|.{0,40}$)|^(?:the )?[a-zà-ÿ\d.'& -]{2,40} (?:may|might|will|can) (?:also )?(?:earn|receive|get|collect|make|be compensated)\b.{0,40}\b(?:commission|affiliate|compensation|portion of)\b.{0,120}\b(?:links?|this page|this site|our site|this article|this story|affiliate partnerships?)\b|^(?:\W{0,3})(?:if|when) you (?:buy|purchase|click|shop|order|make)\b[^,"“”]{3,160}, [\w.'& -]{2,40} (?:may|might|will|can|could)? ?(?:also )?(?:earn|receive|get|collect|make)\b.{0,60}\b(?:commission|affiliate|compensation|portion of|share of (?:the )?(?:revenue|sales?))\b.{0,160}|\b(?:we|this site) (?:may|might|will|can) (?:also )?(?:earn|receive|get|collect) (?:a )?(?:share|portion) of (?:the )?(?:revenue|sales?)\b.{0,80}|\bmay earn us (?:a|an)? ?(?:\w{1,20} )?commission\b|\bearn us a (?:small )?commission\b|\bas an (?:amazon|ebay|[a-zà-ÿ.]{2,20}) (?:associate|affiliate|influencer|partner)s?,? (?:we|i)\b.{0,80}(?:commission|affiliate|compensat|small fee)/iu,
    removes: 'sentence',
    examples: [
      '{{We may earn a commission when you buy through links on our site.}}',
      '{{If you click a link and make a purchase, we may receive a small commission at no extra cost to you.}}',
      '{{As an Amazon Associate I earn from qualifying purchases and share the affiliate income with the team.}}',
      '{{The Quay Herald may earn a commission from links on this page.}}'
    ],
    nearMisses: [
      'The brokers earn a commission on every policy that they sell, and nobody tells the people who buy one of them.',
      'Estate agents who earn a commission of two per cent have little reason to wait for a better price, she wrote.'
    ]
  },
  'copyright-sentence': {
    category: 'legal',
    hints: ['copyright', 'property of', 'rush deadline', 'its final', 'record of', 'public domain', 'availability may'],
    pattern:
      /^(?:\W{0,3})(?:(?:all|any|the|our) (?:content|contents|text|materials?|articles|images|photos|photographs|recipes)\b[^"“”]{0,100}\b(?:is|are) (?:(?:protected by |subject to )?(?:copyright(?:ed)?)\b|the property of (?=.{0,80}\b(?:respective|this site|this blog|unless|and may not|and (?:is|are) protected)\b|[\w ]{2,40}[.]?$)(?!the (?:state|court|city|people|museum)))[^"“”]{0,200}|[a-z]{2,20} transcripts are created on a rush deadline\b.{0,160}|this text may not be in its final form\b.{0,120}|accuracy and availability may vary|the authoritative record of\b.{0,120}|this publication is (?:not copyrighted|in the public domain)\b.{0,120})[.)]{0,2}$/iu,
    removes: 'sentence',
    examples: [
      '{{All content on this site is copyrighted by Quayside Media unless otherwise noted.}}',
      '{{All images are the property of their respective owners.}}',
      '{{Accuracy and availability may vary.}}'
    ],
    nearMisses: [
      'All the photographs in the show are the work of a boy of eleven who had never held a camera before.',
      'The song has been in the public domain since 1990, and half of the bakers in the land have sold bread with it.'
    ]
  },
  gambling: {
    category: 'legal',
    hints: ['gambleaware', 'responsibly', 'gamcare', 'gambling', 'gamstop', '18+', 'over 18s'],
    pattern:
      /^(?:\W{0,3})(?:(?:18\+|over 18s only)(?: only)?(?:[.;,:|]{0,2}$|(?=[^"“”]{0,160}\b(?:gamble|gambleaware|t&cs?|terms|customers|play|opt in|deposit)\b)[^"“”]{0,200})|(?:please |always )?(?:gamble|bet|play) responsibly\b.{0,120}|(?:www\.)?(?:be)?gambleaware(?:\.org)?(?:®)?\b.{0,60}|gambling problem\?.{0,120}|(?:visit|for (?:more|help|support|information)\b.{0,60}) (?:www\.)?(?:begambleaware|gamcare|gamstop)\b.{0,80})$/iu,
    removes: 'sentence',
    examples: ['{{Please gamble responsibly.}}', '{{18+, T&Cs apply, new customers only}}', '{{BeGambleAware.org}}'],
    nearMisses: [
      'GambleAware, a charity that the bookmakers pay for, said that the advert should never have been shown.',
      'The film was rated 18+ in the end, which cost it half of the people who wanted to see it.'
    ]
  },
  'affiliate-links': {
    category: 'legal',
    hints: ['affiliate', 'associates', 'qualifying', 'amazon services', 'advertising disclos'],
    pattern:
      /^[^"“”]{0,40}?(?:\b(?:this|these|the|some(?: of (?:the|my|our))?|our|my|all|any|many of the) (?:[a-zà-ÿ' ]{0,30})?(?:posts?|articles?|pages?|site|website|blog|links?|videos?|reviews?|stories|story|content|guides?|newsletter|lists?|description|recipes?|emails?|links? (?:above|below|in this \w{1,20}|on this \w{1,20}))\b.{0,50}\b(?:contains?|includes?|uses?|has|have|are|is|participates?)\b.{0,40}\b(?:affiliate)\b.{0,240}|(?:contains?|includes?|may contain) affiliate links?\b.{0,80}|\b(?:is|are|am|as) (?:a )?(?:participants?|participating|members?) (?:in|of) (?:the )?(?:amazon services|amazon associates program|amazon affiliate|an affiliate|(?:various|several) affiliate|affiliate).{0,300}|\bearns? (?:from|on) qualifying purchases\b.{0,80}|\bparticipates? in (?:various|the|several|an) (?:amazon services|affiliate)\b.{0,240}|\b(?:affiliate|advertising) (?:links? )?disclos(?:ure|er)s? ?: .{2,240})$/iu,
    removes: 'sentence',
    examples: [
      '{{This post contains affiliate links.}}',
      '{{As an Amazon Associate I earn from qualifying purchases.}}',
      '{{We are a participant in the Amazon Services LLC Associates Program, an affiliate advertising program.}}',
      '{{Some of the links in this article are affiliate links, which means that you pay nothing more.}}'
    ],
    nearMisses: [
      'He built the business on affiliate links alone, and it paid for the house, the boat and two years of travel.',
      'An affiliate program is worth running once a shop has a few hundred buyers who come back on their own.'
    ]
  },
  'affiliate-independent': {
    category: 'legal',
    hints: [
      'independently',
      'influence our',
      'influence on',
      'accept payment',
      'through links',
      'through our',
      'the link',
      'these link',
      'only recommend',
      'editorially'
    ],
    pattern:
      /^(?:\W{0,3})(?=.{0,300}(?:independently|influence our|influence on our|accept payment|through (?:the |our |these )?links?\b|we only recommend|editorially independent))(?:(?:we|our (?:editors|team|experts|writers|reviewers)|the [a-zà-ÿ' ]{2,30}editors|all (?:of the )?(?:products|featured products|items|picks)|all products featured\b.{0,40}|products|every (?:product|item)|everything we recommend|(?:[a-zà-ÿ]{2,20} )?(?:recommendations|selections) are)\b.{0,60}\bindependently (?:select|choose|chosen|review|research|evaluat|test|curat|recommend|vet|pick)\w{0,4}\b|(?:our|the) (?:recommendations|reviews|picks|coverage|editorial \w{1,14}|shopping team|editors|opinions|content|reporting)\b.{0,60}\b(?:are|is|remains?|stays?) (?:always |strictly )?(?:editorially independent|independently)\b|(?:this|that|these|it|they|links|advertisers|compensation|partnerships|commissions?)\b.{0,60}\b(?:does not|do not|doesn't|don't|never|have no|has no|in no way|won't|will not)\b.{0,20}\binfluence (?:on )?our\b|we are (?:a )?reader-supported\b.{0,80}\baccept payment|(?:purchases made|buying|when you (?:buy|purchase|shop)|if you (?:buy|purchase|shop)(?: (?:something|anything|a product|an item|products))?|items (?:bought|purchased)|orders placed|clicking) through (?:the |our |these )?links?\b|we only recommend products (?:we|that we|i))[^"“”]{0,260}$/iu,
    removes: 'sentence',
    examples: [
      '{{We independently review everything we recommend.}}',
      '{{All products featured here are independently selected by our editors.}}',
      '{{Buying through links on our site supports our work.}}',
      '{{These links have no influence on our editorial content, and they cost you nothing.}} {{We independently test everything we recommend.}}'
    ],
    nearMisses: [
      'The two teams independently reviewed the samples and came to the same result, which surprised both of them.',
      'Purchases made through the fund have to be approved by the treasurer and one of the other members.'
    ]
  },
  'ask-professional': {
    category: 'legal',
    hints: [
      'always seek',
      'disregard',
      'qualified',
      'financial advis',
      'own research',
      'medical professional',
      'own due',
      'licensed professional',
      'certified expert',
      'certified financial'
    ],
    pattern:
      /^(?:\W{0,3})(?:(?:please |you should |we advise (?:investors|readers|users|you) to |(?:investors|readers|users) are advised to |readers should |always |and |we (?:recommend|encourage you to|strongly recommend) (?:that )?(?:you )?|before making any .{3,60}, ?(?:you should |please )?){0,4}(?:seek|check|consult|speak (?:to|with)|talk to|discuss|contact|obtain)\b.{0,80}\b(?:qualified\b.{0,40}\b(?:provider|professional|advis[eo]r|expert|specialist|attorney|lawyer)|licensed professional|certified (?:financial )?(?:expert|planner|advis[eo]r)|financial advis[eo]r|medical professional)(?:\(s\)|s)?\b.{0,60}\b(?:before (?:making|taking|acting|investing|you (?:make|act|invest))|with any questions|regarding (?:a|any|your)|about (?:a|any|your) (?:medical|specific|particular|individual)|for (?:advice|specific|personali[sz]ed|individual)|if you have (?:any )?questions|your (?:specific|individual|particular|own) (?:situation|circumstances))|always seek the advice of (?:your|a) (?:physician|doctor|qualified|health|own|medical|professional)\b|never disregard (?:professional|medical)|(?:please |always )?(?:do|conduct) your own (?:research|due diligence)(?: and (?:consult|seek|due|analysis)|,? (?:and )?before (?:making|investing|you invest|any|acting|buying (?:any )?(?:crypto|shares|stocks|securities)))|(?:investors|readers) should (?:always )?(?:consult|do|conduct|seek)\b.{0,60}\b(?:own research|own due diligence|financial advis|qualified))[^"“”]{0,240}$/iu,
    removes: 'sentence',
    examples: [
      '{{Always seek the advice of your physician or other qualified health provider with any questions you may have regarding a medical condition.}}',
      '{{Never disregard professional medical advice because of something you have read here.}}',
      '{{Please consult a qualified financial adviser before making any investment decision.}}'
    ],
    nearMisses: [
      'Talk to your doctor or another medical professional as soon as the pain spreads to the arm, since every minute counts.',
      'He asked a financial adviser what to do with it, and was told to spend half of it on the roof.'
    ]
  },
  'views-own': {
    category: 'legal',
    hints: [
      'views expressed',
      'opinions expressed',
      'expressed here',
      'expressed in this',
      'views and',
      'opinions and',
      'necessarily',
      'of the author',
      "author's own",
      'are personal'
    ],
    pattern:
      /^(?!.{0,300}\b(?:said|told|says)\b|(?:his|her|their|whose|these) (?:views|comments|opinions)\b)(?:\W{0,3})(?=.{0,300}(?:views expressed|opinions expressed|expressed here|expressed in this|views and|opinions and|necessarily|of the author|author's own|are personal))(?:disclaimer ?[:–-] ?)?(?:(?:please note that )?(?:the |any |all |these |my |our )?(?:[a-zà-ÿ]{1,15},? (?:and )?){0,4}?(?:views?|opinions?|thoughts|ideas|statements|positions|comments|content|columns?|op-eds?|commentar(?:y|ies)|articles?|letters|posts?|facts|blogs?|contributors?)\b.{0,160}?\b(?:(?:do|does|may|should|need)(?: not|n't)(?: be (?:taken|construed) to)? (?:necessarily )?(?:reflect|represent|express)|(?:are|is|remain|belong)(?: solely| entirely| purely| strictly| exclusively)?(?: to)?(?: that| those)?(?: of)?(?: the| its| their| his| her| my| each| our)? ?(?:authors?|writers?|columnists?|contributors?|own|alone|personal|individuals?|not (?:necessarily )?(?:those|that|the views))|not (?:necessarily )?(?:those|that) of)|(?:they|these|it|this|and) (?:do|does)(?: not|n't) necessarily (?:reflect|represent)|(?:this|the) (?:article|column|piece|post|op-ed|essay|commentary|blog)\b.{0,60}\b(?:reflects?|represents?|expresses|contains) (?:only )?(?:the|his|her|their) (?:personal )?(?:views?|opinions?) of the author|(?:[a-zà-ÿ.' -]{3,60}) (?:does|do)(?: not|n't) necessarily (?:endorse|share|agree))\b[^"“”]{0,260}$/iu,
    removes: 'sentence',
    examples: [
      "{{The views expressed in this article are the author's own and do not necessarily reflect those of the newspaper.}}",
      '{{Opinions expressed here are solely those of the author.}}',
      '{{Views are personal and do not necessarily reflect the position of this publication.}}',
      '{{They do not necessarily reflect the views of the editors.}}'
    ],
    nearMisses: [
      'The prices do not necessarily reflect what the growers are paid, since three traders stand between farm and shop.',
      'The views expressed at the meeting were as old as the club, and about as likely to change in his lifetime.'
    ]
  },
  'no-liability': {
    category: 'legal',
    hints: [
      'no responsibility',
      'liability',
      ' liable',
      'responsible for',
      'representations',
      'warranties',
      'warranty',
      'no legal',
      'linking'
    ],
    pattern:
      /^(?:\W{0,3})(?:(?:we|i|the (?:author|authors|publisher|publishers|editors?|website|site|blog|newspaper|magazine)|this (?:site|website|blog|publication|newspaper)|neither .{3,80})(?:,? (?:and|or) (?:its|the|our)\b.{0,60})? (?:therefore |also |hereby |can |will |shall )?(?:accepts?|assumes?|takes?|bears?|makes?|has|have|is|are|be)(?: held)? (?:no|not) ?(?:legal )?(?:responsibility|liability|liable|responsible|representations|warrant(?:y|ies))\b.{0,80}\b(?:content|contents|accuracy|accurate|errors?|omissions?|information|losses|loss|damages?|external|third[- ]part(?:y|ies)|dependability|completeness|use of|data|text|views|links?|websites?)\b|[a-z][\w.&' -]{1,50} (?:is|are|accepts?|takes?) (?:not|no) (?:responsible|responsibility|liability) for (?:the )?(?:content of external|external (?:sites|websites|links)|(?:content|accuracy) of (?:third|any third|external|this)|errors or omissions)\b|read about our approach to external linking|(?:the )?[a-z][\w.&' -]{1,50} is solely responsible for all content\b)[^"“”]{0,300}$/iu,
    removes: 'sentence',
    examples: [
      '{{We accept no responsibility for the content of external websites.}}',
      '{{The publisher assumes no liability for errors or omissions in this article.}}',
      '{{The BBC is not responsible for the content of external sites.}}'
    ],
    nearMisses: [
      'The council accepts no responsibility for cars that are left there overnight, and says so on a large yellow sign.',
      'She was not responsible for the accident, the court found, and the driver of the van would have to pay for it.'
    ]
  },
  'investment-risk': {
    category: 'legal',
    hints: [
      'past performance',
      'capital is',
      'capital at',
      'finra',
      'fdic',
      'sipc',
      'offered through',
      'of investments',
      'your investments',
      'risk of'
    ],
    pattern:
      /^(?:\W{0,3})(?:past performance (?:is|does|may|should|cannot|isn't)\b(?=.{0,80}\b(?:results?|returns?|future|indicat\w{1,5}|guarantees? of|reliable)\b)(?!.{0,120}\b(?:said|says|told)\b).{0,120}|(?:your )?capital (?:is )?at risk(?: when (?:you invest|investing)\b.{0,60})?[.!]?|(?:all )?(?:investing|investments?|trading|securities|crypto(?:currency|assets?)?) (?:involves?|carr(?:y|ies)|are subject to|is subject to)\b.{0,60}\brisk of (?:loss|losing)\b.{0,80}|(?:the )?value of (?:your )?investments? (?:and any income|can|may)\b.{0,60}\b(?:fall|go down|down as well)\b.{0,120}|[^.]{0,40}\bnot fdic[- ](?:insured|guaranteed)\b.{0,200}|[^.]{2,80}\bmember,? (?:finra|fdic|sipc)\b.{0,60}|(?:securities|investment (?:advisory|products)|non-deposit investment|brokerage|advisory|\*?disclosure: )[^.]{0,100}\b(?:are |is )?offered through\b.{0,240})$/iu,
    removes: 'sentence',
    examples: [
      '{{Past performance is not a guarantee of future results.}}',
      '{{Securities are offered through Quayside Brokers Inc., member FINRA/SIPC.}}',
      '{{Capital at risk.}}',
      '{{The value of investments can fall as well as rise.}}'
    ],
    nearMisses: [
      'Past performance in the heats counts for little in a final, and everyone in the boat knew it before the gun went.',
      'The course is offered through the college at night, and most of those who take it have a job in the harbour.'
    ]
  },
  'forward-looking': {
    category: 'legal',
    hints: ['forward-looking', 'forward looking'],
    pattern: /\bforward[- ]looking (?:statements?|information)\b/iu,
    removes: 'sentence',
    examples: [
      '{{This press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995.}}',
      '{{Forward-looking statements involve risks and uncertainties, and actual results may differ.}}'
    ],
    nearMisses: [
      'It was a forward-looking budget, the minister said, and one that the next government would be glad to have.',
      'Looking forward, statements of that kind will be rarer, since the new rules make the speaker pay for them.'
    ]
  },
  'forward-looking-words': {
    category: 'legal',
    hints: [
      'differ materially',
      'undertake',
      'no obligation',
      'disclaims',
      'securities litigation',
      'and exchange',
      'uncertainties',
      'expressions'
    ],
    pattern:
      /^(?:.{0,300}\b(?:(?:cause|causing) (?:the company's |our |its |actual |future )?.{0,60}\bresults.{0,80}\bdiffer materially|actual results (?:may|could|might|to) (?:vary|differ) materially|(?:undertakes?|assumes?|has|have|under) no (?:duty or |duty |intention or )?obligation to (?:publicly )?(?:update|revise|correct)|(?:specifically |expressly )?disclaims any (?:intent(?:ion)? or )?obligation to|private securities litigation reform act)\b.{0,500}|words such as .{0,300}\bsimilar expressions\b.{0,300}|(?:these|such|the) (?:and other |statements are subject to )?(?:\w{1,20} ){0,4}risks and uncertainties (?:include|are (?:described|discussed|detailed)|that could)\b.{0,500})$/iu,
    removes: 'sentence',
    examples: [
      '{{The company undertakes no obligation to update any of these statements.}}',
      '{{Actual results may differ materially from those expressed or implied.}}',
      '{{These risks and uncertainties include changes in demand and the cost of raw materials.}}'
    ],
    nearMisses: [
      'The two accounts of the night differ materially on one point: who it was that held the key to the store.',
      'Risks and uncertainties are part of any harvest, and he has never met a farmer who slept well in August.'
    ]
  },
  'company-about': {
    category: 'legal',
    hints: [
      'more information',
      'for further',
      'additional information',
      'more at',
      'earn more about',
      'earn more,',
      'out more',
      'isit us',
      'ollow us',
      'more visit'
    ],
    pattern:
      /^(?:About [^.:]{2,60}(?:[:.–—-] ?| (?=\p{Lu})))?(?!(?:The|This|That|It|There|He|She|Our|A|An) \p{Ll})[\p{Lu}\d][^?!"“”]{1,160}?\b(?:is|are) (?:a|an|the|one of)\b[^?!"“”]{0,120}?\b(?:leading|leaders?|largest|premier|publicly[- ](?:traded|listed)|fastest[- ]growing|award[- ]winning|trusted|world's|global (?:provider|company|leader|manufacturer|supplier)|provider of|pioneer|world[- ]class)\b.{20,1400}?\b(?:[Ff]or (?:more|further|additional) information(?: (?:about|on) [^.]{2,80})?,? ?(?:please )?(?:visit|go to|see|contact)|[Ll]earn more(?: about [^.]{2,80})?,? ?(?:please )?(?:at|visit|by visiting)|[Ff]ind out more(?: about [^.]{2,80})? (?:at|by visiting)|[Vv]isit us at|[Ff]ollow us on)\b.{2,200}$/u,
    examples: [
      '{{Quayside Robotics is a leading global provider of machines for ports, with offices in twelve countries. Founded in 1998, the company is headquartered in Leith. For more information, visit www.quayside.example.}}',
      '{{About Harbour Foods: Harbour Foods Inc. is one of the largest producers of tinned fish in the world, and it employs 4,000 people in nine countries. To learn more, visit harbourfoods.example.}}'
    ],
    nearMisses: [
      'Quayside Robotics is a leading global provider of machines for ports, and it has been losing money for three years now.',
      'The castle is one of the largest in the north and can be seen every day of the week. Bring a coat, as it is cold.'
    ]
  },
  'company-about-lines': {
    category: 'legal',
    lines: [
      'About the company',
      'About the organisation',
      'About the organization',
      'About the publisher',
      'Forward-looking statements',
      'Forward looking statements',
      'Forward-looking statement',
      'Forward-looking information',
      'Cautionary statement',
      'Cautionary note',
      'Cautionary statement regarding forward-looking statements',
      'Cautionary note regarding forward-looking statements',
      'Cautionary note on forward-looking statements',
      'Cautionary statement concerning forward-looking statements',
      'Note regarding forward-looking statements',
      'Notice regarding forward-looking statements',
      'Special note regarding forward-looking statements',
      'Disclosure regarding forward-looking statements',
      'Caution concerning forward-looking statements',
      'Safe harbor',
      'Safe harbor statement',
      'Safe harbour statement',
      'Safe harbor statements',
      'Use of forward-looking statements'
    ],
    examples: ['{{Forward-Looking Statements}}', '{{Safe Harbor Statement}}'],
    nearMisses: [
      'Safe harbor is what the crew wanted most, and the nearest one lay forty miles to the north of them.',
      'About the company of his brothers he never said a word, not even when somebody asked him straight out.'
    ]
  },
  'company-about-heading': {
    category: 'legal',
    hints: ['inc.', ' ltd', ' plc', ' corp', ' llc', ' limited', 'holdings', ' gmbh', 'pharmaceuticals', 'therapeutics'],
    pattern:
      /^About (?:\p{Lu}[\p{L}\p{N}.,&'®™-]{0,30} ){1,5}(?:Inc\.|Ltd|Limited|plc|PLC|Corp|Corporation|LLC|Holdings|GmbH|Pharmaceuticals|Therapeutics)\.?,? ?:?(?: ?\([\p{L}: ,]{2,40}\))?$/u,
    examples: ['{{About Quayside Robotics, Inc.}}', '{{About Harbour Foods Holdings}}', '{{About Leith Therapeutics (NASDAQ: LTHX)}}'],
    nearMisses: ['About a dozen of the boats came back', 'About the Harbour and its people', 'About North Sea Energy']
  },
  'disclosure-interest': {
    category: 'legal',
    hints: [
      'no position',
      'and recommends',
      'a disclosure',
      'would benefit',
      'financial support',
      'receives support',
      'solely responsible',
      'press standards',
      'financial supporter',
      'philanthrop'
    ],
    pattern:
      /^(?:.{2,200}\b(?:has|have|had) no positions? in any (?:of the )?(?:stocks?|companies|securities|cryptocurrencies)\b.{0,80}|.{2,80}\b(?:has|have) positions? in and recommends?\b.{0,300}|.{2,60}\bhas a disclosure policy|.{2,200}\bwould benefit from this article\b.{0,160}|.{2,80}\b(?:coverage|reporting|desk|department)\b.{0,60}\breceives? (?:financial )?support from\b.{0,300}|the associated press(?:'s?)? receives? (?:financial )?support from\b.{0,240}|disclosure: .{2,200}\bha(?:s|ve) been (?:a )?financial supporters? of\b.{0,300}|financial supporters play no role in\b.{0,160}|find .{2,20} standards for working with philanthrop.{0,160}|.{2,120}\bis solely responsible for all content|.{2,160}\badheres? to the independent press standards\b.{0,160}|.{2,60}\b(?:is|are) (?:a )?(?:member of|regulated by) (?:the )?(?:ipso|independent press standards)\b.{0,160})[.!)]{0,2}$/iu,
    removes: 'sentence',
    examples: [
      '{{Jane Doe has no position in any of the stocks mentioned.}}',
      '{{She does not own shares in any company that would benefit from this article.}}',
      '{{The newspaper adheres to the Independent Press Standards Organisation’s Editors’ Code of Practice.}}'
    ],
    nearMisses: [
      'The union has no position in any of the three wards, and does not expect to win one in the spring.',
      'The museum receives support from the city, and from four families who have lived on the square for ages.'
    ]
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      'All rights reserved',
      'All rights reserved.',
      'All right reserved.',
      'Copyright notice',
      'Copyright policy',
      'Copyright statement',
      'Copyright & permissions',
      'Rights & permissions',
      'Rights and permissions',
      'Reprints and permissions',
      'Reprints & permissions',
      'Reprints',
      'Order reprints',
      'Buy reprints',
      'Request reprint & licensing, submit correction',
      'Request permission',
      'Get permission to reuse this article',
      'Licensing & reprints',
      'License this content',
      'License this article',
      'Legal notice',
      'Legal notices',
      'Legal information',
      'Legal disclaimer',
      'Legal terms',
      'Legal statement',
      'Disclaimer',
      'Disclaimers',
      'General disclaimer',
      'Medical disclaimer',
      'Financial disclaimer',
      'Risk disclaimer',
      'Risk warning',
      'Risk disclosure',
      'Investment disclaimer',
      'Health disclaimer',
      'Nutrition disclaimer',
      'Affiliate disclaimer',
      'Affiliate disclosure',
      'Affiliate disclosure policy',
      'Affiliate policy',
      'Affiliate links',
      'Amazon disclosure',
      'Amazon affiliate disclosure',
      'FTC disclosure',
      'Disclosure policy',
      'Full disclosure policy',
      'Disclosure statement',
      'Required disclosures',
      'Important disclosures',
      'Important legal information',
      'Advertiser disclosure',
      'Advertising disclosure',
      'Advertising policy',
      'Editorial disclosure',
      'Editorial policy',
      'Editorial policies',
      'Editorial guidelines',
      'Editorial standards',
      'Editorial process',
      'Editorial independence',
      'Editorial note',
      'Ethics policy',
      'Ethics statement',
      'Corrections policy',
      'Correction policy',
      'Fact-checking policy',
      'Terms of use',
      'Terms of service',
      'Terms of sale',
      'Terms and conditions',
      'Terms & conditions',
      'Terms & conditions apply',
      'Terms and conditions apply',
      'Terms and conditions apply.',
      'Terms & conditions apply.',
      'Terms apply.',
      'T&Cs apply',
      'T&Cs apply.',
      'T&Cs',
      'Ts & Cs apply',
      'Terms & privacy',
      'Terms and privacy',
      'Terms & policies',
      'Conditions of use',
      'Conditions of sale',
      'Subscription terms',
      'Subscription terms & conditions',
      'User agreement',
      'Visitor agreement',
      'Acceptable use policy',
      'Privacy policy',
      'Privacy notice',
      'Privacy statement',
      'Privacy & terms',
      'Privacy and terms',
      'Privacy & cookies',
      'Privacy and cookies',
      'Privacy & cookie policy',
      'Privacy and cookie policy',
      'Privacy and cookies policy',
      'Privacy & cookies policy',
      'Privacy policy & cookies',
      'Privacy policy Terms of service',
      'Privacy policy Terms of use',
      'Privacy policy | Terms of service',
      'Privacy policy | Terms of use',
      'Privacy policy | Terms & conditions',
      'Privacy policy and terms of use',
      'Terms of use | Privacy policy',
      'Terms of use and privacy policy',
      'Terms of service and privacy policy',
      'Terms of service | Privacy policy',
      'Terms & conditions | Privacy policy',
      'Terms and conditions | Privacy policy',
      'Terms, privacy & cookies',
      'Accessibility statement',
      'Accessibility policy',
      'Accessibility help',
      'Modern slavery statement',
      'Modern slavery act statement',
      'Modern slavery act',
      'Complaints policy',
      'Complaints procedure',
      'Community guidelines',
      'Community rules',
      'Nondiscrimination notice',
      'Equal opportunity employer',
      'EEO public file',
      'EEO report',
      'FCC public file',
      'FCC applications',
      'Public inspection file',
      'Responsible disclosure',
      'Vulnerability disclosure policy',
      'An official website of the United States government',
      'Official websites use .gov',
      'Secure .gov websites use HTTPS',
      "Here's how you know",
      'Member FDIC',
      'Equal housing lender',
      'Equal housing opportunity',
      'Gamble responsibly',
      'Please gamble responsibly',
      'Please gamble responsibly.',
      'Gambling problem? Call 0-GAMBLER',
      'Gambling problem? Call 0-0-GAMBLER',
      'Gambling problem? Call 0-0-GAMBLER.',
      'When the fun stops, stop',
      'Drink responsibly',
      'Please drink responsibly',
      'Please drink responsibly.',
      'Capital at risk'
    ],
    examples: ['{{Terms of Use}}', '{{Privacy Policy}}', '{{Affiliate disclosure}}', '{{Disclaimer:}}'],
    nearMisses: [
      'Terms of use for the hall are set by the parish, which wants the floor swept and the lights out by ten.',
      'Privacy is a luxury in a house of nine, and the children learned early on to read in the bath.'
    ]
  }
})
