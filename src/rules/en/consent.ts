import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'consent-use': {
    category: 'consent',
    hints: [
      'use your',
      'process your',
      'store your',
      'collect your',
      'share your',
      'pass your',
      'details you',
      'information you',
      'data you',
      'personal data'
    ],
    pattern:
      /^(?:(?:when|if|once|after|by) you (?:subscribe|sign up|register|join|enter)[^,"“”]{0,80},? )?(?:with your (?:consent|agreement|permission),? )?we(?:'ll|'d)?(?: and our (?:\d{1,4} )?(?:[a-z]{2,12} )?partners)?(?: (?:may|will|only|also|never|would like to|can|do not|might)){0,4} (?:use|process|store|collect|keep|share|handle|pass|access|store and(?:\/or)? access|collect and (?:use|process)) (?:your (?:sign[- ]?up|registration|email|e-mail|personal|data|information|details|contact|name|subscription|account|browsing)|the (?:information|details|data) (?:that )?you|personal data)\b(?=.{0,240}\b(?:consent\w{0,4}|understand\w{0,4}|content|adverts?|advertising|ads|privacy|newsletters?|emails?|updates|offers|marketing|services|agreed|partners|third part\w{1,3}|device|personali[sz]e|interests|policy|relevant)\b)[^"“”]{0,280}$/iu,
    removes: 'sentence',
    examples: [
      "{{We use your sign-up to provide content in ways you've consented to and to improve our understanding of you.}}",
      '{{We may use your email address to send you content that we think you will like.}}',
      '{{When you subscribe we will use the information you provide to send you these newsletters.}}',
      '{{We and our 842 partners store and access personal data, like browsing data or unique identifiers, on your device.}}',
      '{{We may share your details with carefully selected third parties.}}'
    ],
    nearMisses: [
      'We use your vote to decide where the money goes, and that is all we use it for, the clerk told the meeting.',
      '“We use your data to improve the service and to send you content,” the company told its customers in March.'
    ]
  },
  'consent-your-details': {
    category: 'consent',
    hints: ['your email', 'e-mail', 'your details', 'your data', 'your information', 'your personal', 'your contact'],
    pattern:
      /^your (?:email|e-mail|details|data|information|personal (?:data|information|details)|contact details)(?: address)?\b[^"“”]{0,30}? (?:will|may|might|is|are)(?: only| also| never| not){0,4} (?:be )?(?:used|shared|processed|stored|handled|being handled|kept|treated|passed|held|protected)\b(?=.{0,160}\b(?:newsletters?|our (?:partners|privacy|newsletters?|terms)|offers|marketing|this (?:newsletter|form|website)|to send you|in accordance with|in line with our|privacy (?:policy|notice))\b)[^"“”]{0,240}$/iu,
    removes: 'sentence',
    examples: [
      '{{Your details will be used to send you newsletters and may include offers from our partners.}}',
      '{{Your email address will only be used to send you our newsletter.}}',
      '{{Your information is being handled in accordance with the Harbour FM privacy notice.}}'
    ],
    nearMisses: [
      'Your data is stored on the phone and never leaves it, which is more than its rivals can say this year.',
      'Your details may be shared with the police if you are caught on the line without a ticket for the third time.'
    ]
  },
  'consent-act': {
    category: 'consent',
    hints: ['you agree', 'agreeing', 'you consent', 'acknowledge', 'you accept', 'you confirm', 'you authori'],
    pattern:
      /^(?:\W{0,3})by (?:clicking|tapping|pressing|signing|subscribing|entering|submitting|providing|continuing|registering|creating|using|checking|ticking|joining|proceeding|accessing|accepting|closing|scrolling|browsing|logging|completing|downloading|sharing|posting|commenting)\b.{0,200}\byou (?:are |also |hereby |will |understand and |acknowledge and )?(?:agree|agreeing|consent|accept|acknowledge|confirm|authori[sz]e)\b.{0,200}(?:\b(?:our|the|these|this site's|[a-zà-ÿ]{2,30}'s) (?:[a-zà-ÿ' ]{0,30})?(?:terms|privacy|cookie|cookies|t&cs|conditions|rules|user agreement|data|legal|community|use of)\b|\bcookies\b|\bto (?:receive|be contacted|be emailed|being contacted|the (?:storing|storage|processing|use|placement))|\btheir use)/iu,
    removes: 'sentence',
    examples: [
      '{{By signing up, you agree to our terms of use and privacy policy.}}',
      '{{By clicking “Accept”, you agree to the storing of cookies on your device to analyse how the site is used.}}',
      '{{By entering your email address you consent to receive emails from The Quay Herald about news and offers.}}',
      "{{By submitting your email to subscribe, you agree to Harbourside's Privacy Policy.}}"
    ],
    nearMisses: [
      'By signing the treaty, you agree to nothing at all, the old minister used to say, and he was mostly right about that.',
      'By continuing to farm the land, the court found, the brothers had agreed to pay the rent in full each year.'
    ]
  },
  'consent-box': {
    category: 'consent',
    hints: [
      'i agree',
      'i accept',
      'i would like',
      "i'd like",
      'want to receive',
      'i consent',
      'have read',
      'happy to receive',
      'tick ',
      'send me'
    ],
    pattern:
      /^(?:yes[,!.]? ?)?i(?:'d| would)? (?:hereby |also )?(?:agree|accept|consent|like|want to receive|have read) .{0,60}\b(?:to (?:the|your|our) (?:website |site )?(?:terms|privacy|processing|storage)|(?:privacy (?:policy|notice|statement)|terms (?:and conditions|of (?:use|service)|& conditions))|emailed about|receive (?:[a-zà-ÿ-]{1,20} ){0,4}(?:emails?|marketing|newsletters?|updates|news|offers|communications|promotions|promotional)|my (?:data|details|information) (?:to be|being) (?:stored|processed|used))\b.{0,160}$|^(?:please )?tick (?:this box|the box|here)\b[^"“”]{0,60}\b(?:receive|emails?|offers|send you|newsletters?|hear from|updates)\b[^"“”]{0,100}$|^i(?:'m| am) happy to receive\b[^"“”]{0,40}\b(?:emails?|offers|news|newsletters?|marketing|updates)\b[^"“”]{0,100}$|^yes,? please send me\b[^"“”]{0,40}\b(?:newsletters?|emails?|offers|updates)\b[^"“”]{0,100}$/iu,
    removes: 'sentence',
    examples: [
      '{{I would like to be emailed about offers, events and updates from The Quay Herald.}}',
      '{{I agree to the terms and conditions and the privacy policy.}}',
      '{{Yes, I would like to receive marketing emails and special offers.}}'
    ],
    nearMisses: [
      'I would like to think that we can all agree on this, whatever we may have read about it in the papers.',
      'I agree to nothing until I have read it, and I have read every page of the contract twice by now.'
    ]
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookie'],
    pattern:
      /^(?:(?:cookies?|privacy & cookies|cookie (?:notice|policy|consent)): ?)?(?:with your (?:consent|agreement|permission),? )?(?:(?:this|our) (?:web ?site|site|web page|page|blog|store|product|app|service)s?(?: and our (?:\d{1,4} )?(?:\w{1,20} )?partners)?|we(?: and our (?:\d{1,4} )?(?:\w{1,20} )?(?:partners|vendors))?|[a-zà-ÿ\d.-]{2,30}\.(?:com|org|net|co\.uk|ie|in|au)) (?:also |may |and our partners |only )?(?:uses?|stores?|sets?|place|places|use and set|rely on|relies on|store and\/or access)\b.{0,80}\bcookies\b(?:\.?$|.{0,200}\b(?:experience|site|website|traffic|content|ads|advertising|computer|preferences|browser|browsing|device|consent|technologies|policy|function|functionality|analytics|agree|services)\b)/iu,
    removes: 'sentence',
    examples: [
      '{{We use cookies to give you the best experience on our website.}}',
      '{{This site uses cookies.}}',
      '{{We and our 140 partners store and/or access information on a device, such as unique IDs in cookies, to show you content and ads.}}'
    ],
    nearMisses: [
      'We use cookies for the base of the cake, but any dry biscuit that you have in the house will do as well.',
      'Most of the shops that we looked at set cookies before a visitor had agreed to anything, the regulator found.'
    ]
  },
  'consent-cookie-kinds': {
    category: 'consent',
    hints: ['cookie'],
    pattern:
      /^(?:(?:strictly )?(?:necessary|functional|performance|analytical|analytics|advertisement|advertising|targeting|marketing) cookies (?:are (?:absolutely essential|used to (?:understand|provide|track|analy[sz]e))|help to perform)|other uncategori[sz]ed cookies are|these cookies (?:do not store any personal|help provide information on metrics|track visitors across|ensure basic functionalit)|by (?:clicking|continuing|using|closing|remaining|visiting|staying|browsing).{0,140}\b(?:to (?:the|our|its|their) )?(?:use of (?:all (?:the )?)?cookies|use of all the cookies)|(?:you can|please|to) (?:manage|change|update|adjust|review|set|read|see|check)\b.{0,60}\bcookie (?:settings|preferences|policy)\b.{0,120}$|this category only includes cookies)/iu,
    removes: 'sentence',
    examples: [
      '{{Necessary cookies are absolutely essential for the website to function properly.}}',
      '{{By continuing to browse this site, you consent to the use of cookies.}}',
      '{{You can change your cookie settings at any time at the foot of the page.}}'
    ],
    nearMisses: [
      'These cookies keep for a week in a tin, if nobody finds out where the tin is kept in the meantime.',
      'The firm was fined because its use of cookies went far beyond what the visitors of its shop had agreed to.'
    ]
  },
  'consent-banner': {
    category: 'consent',
    hints: ['cookie', 'tracking technologies', 'assume that you', 'your use', 'uses of tech'],
    pattern:
      /^(?:\W{0,3})(?:(?:select|click|press|tap|choose)\b[^.]{0,60}\bto (?:enable tracking technologies|agree to all uses of technologies)\b.{0,80}|if you continue (?:to use|using|browsing) (?:this|our) (?:site|website),? we(?:'ll| will) assume that you\b.{0,100}|we (?:also )?share information about your use of our site\b.{0,160}|(?:this|the) (?:content|embed|video|post|map|player) (?:is|has been|was) (?:blocked|hidden|not shown|disabled|unavailable)\b.{0,60}\bcookies? (?:you have|settings)\b.{0,60}|(?:this|the) (?:content|embed|video|post|map|player) (?:is|has been|was) (?:blocked|hidden|not shown|disabled|unavailable)\b.{0,40}\byour cookie settings\b.{0,60}|(?:to (?:see|view|watch|load|play|show) (?:this|the) (?:content|video|embed|post|map),? )?please (?:accept|enable) (?:marketing |targeting |functional |all |third-party )?cookies\b.{0,60})$/iu,
    removes: 'sentence',
    examples: [
      '{{If you continue to use this site we will assume that you are happy with it.}}',
      '{{We also share information about your use of our site with our analytics partners.}}',
      '{{To see this content, please accept marketing cookies.}}',
      '{{This embed is not shown because of your cookie settings.}}'
    ],
    nearMisses: [
      'Please accept cookies from nobody but your own grandmother, the old sign in the bakery said.',
      'If you continue to use the well, we will assume that you have had the water tested, the letter said.'
    ]
  },
  'consent-embed': {
    category: 'consent',
    hints: ['content provided', 'hosted on', 'to load', 'is loaded', 'accepting', 'and continue', 'party provider', 'targeting cookies'],
    pattern:
      /^(?:this (?:article|page|story|post|section) (?:contains|includes|features) content (?:provided by|hosted on) .{2,60}|we need your consent to load (?:this|the) [a-zà-ÿ\d. -]{2,40} content(?:we use\b.{0,240})?|we ask for your (?:permission|consent) before anything is loaded\b.{0,120}|you may want to read .{2,80} before accepting|to (?:view|see|watch|play) this content,? (?:please )?(?:choose|click|select|press|tap).{0,40}(?:accept|allow) and continue.{0,6}|this content is hosted by a third[- ]party provider\b.{0,160}|please (?:review their details|set your cookie preferences|accept|allow)\b.{0,120}\b(?:to load the content|targeting cookies|before accepting)\b.{0,120}|(?:allow|load|show) [a-zà-ÿ\d .]{2,30} content\?? ?.{0,10}content provided by .{2,60})[.?!'"”’]{0,3}$/iu,
    removes: 'sentence',
    examples: [
      '{{This article contains content provided by Instagram.}} {{We ask for your permission before anything is loaded, as they may be using cookies and other technologies.}}',
      "{{To view this content choose 'accept and continue'.}}",
      '{{We need your consent to load this YouTube content.}}'
    ],
    nearMisses: [
      'This book contains content from three of his earlier lectures, all of which are long out of print by now.',
      'We need your consent to load this boat with more than it can carry, the captain wrote to the owners.'
    ]
  },
  'consent-recaptcha': {
    category: 'consent',
    hints: ['recaptcha'],
    pattern:
      /^(?:this (?:site|form|page|website) is |we use google |protected by )?.{0,40}\brecaptcha\b.{0,60}\b(?:google|privacy policy|protect our|terms of service|apply)\b.{0,160}$/iu,
    removes: 'sentence',
    examples: [
      '{{This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.}}',
      '{{We use Google reCaptcha to protect our website and the Google Privacy Policy and Terms of Service apply.}}',
      '{{Protected by Google reCAPTCHA: Privacy Policy and Terms apply.}}'
    ],
    nearMisses: [
      'A reCAPTCHA asks people to pick out traffic lights in photographs, which machines have now learned to do as well.',
      'She failed the reCAPTCHA three times and gave up.'
    ]
  },
  'unsubscribe-any-time': {
    category: 'consent',
    hints: ['unsubscribe', 'opt out', 'opt-out', 'your mind', 'change your', 'your consent', 'update your'],
    pattern:
      /^(?:\W{0,3})(?:(?:it's|100%|completely) free[.,] ?)?(?:(?:no spam|we respect your privacy|we hate spam)[,.!;–—-]{0,2}(?: and)? ?)?(?:(?:you|you'll be able to|and|but|or)?(?: can| may| are free to| will be able to|'re free to)?(?: also| always| of course)? |please note that you can |to )?(?:unsubscribe|opt[- ]out|withdraw your consent|change your (?:mind|preferences)|update your preferences)\b(?: from (?:them|these|this|our|the|all|any) ?[\w ]{0,40})?(?: (?:at )?any ?(?:time|moment|point|stage)(?=[.!;,)]|$| (?:by|using|via|with|through|from|in your|on our|at the bottom|and|see|as|or)\b)|,? whenever you (?:like|want|wish)(?=[.!;,]|$| (?:by|via)\b)|,? (?:please )?(?:click|follow|use)\b.{0,40}\b(?:link|here|button)|,? (?:with one|in one|with a single))/iu,
    removes: 'sentence',
    examples: [
      '{{You can unsubscribe at any time.}}',
      '{{You may opt out at any time by clicking the link in our emails.}}',
      '{{Unsubscribe anytime.}}',
      '{{You are free to opt out whenever you like.}}',
      '{{To unsubscribe, please click the link at the foot of the email.}}'
    ],
    nearMisses: [
      '“You can unsubscribe at any time,” the form had promised her, but the letters kept coming to the house for years.',
      'Parents who opt out of the trip at any time before May will get their money back, the head teacher said.'
    ]
  },
  'consent-no-spam': {
    category: 'consent',
    hints: [
      'share your',
      'sell your',
      'pass your',
      'spam you',
      'respect your',
      'give your',
      'kept private',
      'your privacy',
      'value your',
      'be shared'
    ],
    pattern:
      /^(?:(?:don't worry|and|rest assured|promise|we promise|no spam)[,.:!]? ?)?(?:(?:we|i)(?:'ll| will|'d| promise to| do| would)? ?(?:never|not|won't)? ?(?:share|sell|pass|give|rent|disclose|spam|respect|value|care about)|your (?:email|e-mail|email address|e-mail address|information|details|data) (?:will|is)\b)(?: (?:or (?:sell|share)|and never share))?(?: (?:you|your (?:email|e-mail|email address|e-mail address|information|data|details|info|personal \w{3,12}|privacy|inbox)|kept private|be kept private|never (?:be )?(?:shared|sold)|never published or shared))(?: (?:on )?(?:to|with) (?:anyone|any third|third|other|anybody|others)\b.{0,40})?[.!]{0,2}(?: (?:or|and)\b.{0,40})?$/iu,
    removes: 'sentence',
    examples: [
      '{{We will never share your email address with anyone.}}',
      '{{We respect your privacy.}}',
      "{{Don't worry, we'll never share your email.}}"
    ],
    nearMisses: [
      'We respect your privacy laws, the ambassador told the committee, but we cannot hand over files that do not exist.',
      'We will never share your grief, but we can sit beside you in it, the vicar said to the families on Sunday.'
    ]
  },
  'adverts-third-parties': {
    category: 'consent',
    hints: [
      'adverts',
      'third part',
      'third-part',
      '3rd part',
      'our partners',
      'other related',
      'funded by',
      'guest account',
      'registration at',
      'can check'
    ],
    pattern:
      /^(?:(?:this|it|that|these|they|which) (?:may|might|could|can|will) (?:also |sometimes |occasionally )?(?:include|contain|feature)\b[^"“”]{0,40}\b(?:adverts?|ads|advertising|offers|messages|promotions|marketing|recommendations)\b[^"“”]{0,80}\b(?:third[- ]part|3rd part|our partners)|our community members are treated to\b.{0,80}\badverts\b.{0,60}|(?:if you don't like our community, )?you can check out (?:at )?any ?time\b.{0,20}$|if you do not have an account, we will create a guest account\b.{0,120}|you can complete full registration at any|sometimes they'll include recommendations for other related newsletters|(?:privacy notice: )?newsletters may contain\b.{0,80}content funded by outside part)/iu,
    removes: 'sentence',
    examples: [
      '{{This may include adverts from us and 3rd parties based on our understanding.}}',
      "{{Sometimes they'll include recommendations for other related newsletters or services we offer.}}",
      '{{Newsletters may contain info about charities, online ads, and content funded by outside parties.}}'
    ],
    nearMisses: [
      'This may include adverts on the sides of buses, which the council hopes will pay for the new line in a few years.',
      'The paper makes half of its money with adverts, and most of the rest comes from other related newsletters, he said.'
    ]
  },
  'consent-see-policy': {
    category: 'consent',
    hints: [
      'privacy policy',
      'privacy notice',
      'privacy statement',
      'privacy centre',
      'privacy center',
      'cookie policy',
      'cookies policy',
      'collection statement',
      'about how we'
    ],
    pattern:
      /^(?=.{0,300}\b(?:our|we|us|this site's|this website's)\b)(?:\W{0,3})(?:(?:please )?(?:see|read|view|review|check|visit|refer to|consult)\b|(?:for )?(?:more|further|full)? ?(?:information|details|info)\b|(?:to )?(?:find out|learn|read) more\b|our |(?:if you(?:'re| are)? [^,"“”]{2,60}, )?you can (?:find|read|see)\b|we (?:will )?(?:process|handle|treat|use|protect) your\b|this site is governed by|how we\b)[^"“”]{0,180}?\b(?:privacy (?:policy|notice|statement|cent(?:re|er)|collection statement)|cookies? policy|collection statement|(?<=about )how we (?:use|handle|process|protect) your (?:data|information|details|personal \w{3,12}))\b[^"“”]{0,100}$/iu,
    removes: 'sentence',
    examples: [
      '{{See our privacy policy.}}',
      '{{For more information about how we handle your data, please read our Privacy Policy.}}',
      '{{Our Privacy Notice explains more about how we use your data, and your rights.}}',
      '{{Details of how we use your data can be found in our privacy notice.}}',
      '{{Read more about how we use your data here.}}'
    ],
    nearMisses: [
      'Read the privacy policy of any free app and you will find a clause like this one, usually near the end.',
      'The company rewrote its privacy policy in May, after the regulator had opened an inquiry into the sale of addresses.'
    ]
  },
  'consent-data-rights': {
    category: 'consent',
    hints: ['not sell', 'legitimate', 'choices will', 'process data', 'consent is', 'data rates', 'rates may'],
    pattern:
      /^(?:you (?:can|may) (?:accept|manage)\b.{0,160}\blegitimate interest\b.{0,160}|these choices will be signal.{0,120}|(?:we and )?our partners process data to provide.{0,120}|(?:please )?do not sell(?: or share|\/share)? my (?:personal )?(?:info|information|data)\b.{0,60}|consent is not a condition of\b.{0,60}|(?:standard )?(?:text )?(?:message|msg)s? (?:and|&) data rates (?:may )?apply\b.{0,120})$/iu,
    removes: 'sentence',
    examples: [
      '{{Do Not Sell or Share My Personal Information}}',
      '{{You can accept or manage your choices, and object where legitimate interest is used.}}',
      '{{Message and data rates may apply.}}'
    ],
    nearMisses: [
      'Do not sell my horse, she told him, whatever they offer you for it while I am away in the city.',
      'You may withdraw your consent to the operation at any time before it, the nurse had told both of them.'
    ]
  },
  'consent-buttons': {
    category: 'consent',
    lines: [
      'You can change your settings at any time.',
      'Read more about how we use your data here.',
      'Allow Twitter content?',
      'End of Twitter post',
      'End of Twitter content',
      'End of Twitter post, 0',
      'End of Twitter post 0',
      'Skip Twitter post',
      'Skip Twitter content',
      'Twitter Twitter content',
      'View original Twitter post',
      'Allow X content?',
      'End of X post',
      'End of X content',
      'End of X post, 0',
      'End of X post 0',
      'Skip X post',
      'Skip X content',
      'X X content',
      'View original X post',
      'Allow Instagram content?',
      'End of Instagram post',
      'End of Instagram content',
      'End of Instagram post, 0',
      'End of Instagram post 0',
      'Skip Instagram post',
      'Skip Instagram content',
      'Instagram Instagram content',
      'View original Instagram post',
      'Allow Facebook content?',
      'End of Facebook post',
      'End of Facebook content',
      'End of Facebook post, 0',
      'End of Facebook post 0',
      'Skip Facebook post',
      'Skip Facebook content',
      'Facebook Facebook content',
      'View original Facebook post',
      'Allow YouTube content?',
      'End of YouTube post',
      'End of YouTube content',
      'End of YouTube post, 0',
      'End of YouTube post 0',
      'Skip YouTube post',
      'Skip YouTube content',
      'YouTube YouTube content',
      'View original YouTube post',
      'Allow TikTok content?',
      'End of TikTok post',
      'End of TikTok content',
      'End of TikTok post, 0',
      'End of TikTok post 0',
      'Skip TikTok post',
      'Skip TikTok content',
      'TikTok TikTok content',
      'View original TikTok post',
      'Allow Google YouTube content?',
      'End of Google YouTube post',
      'End of Google YouTube content',
      'End of Google YouTube post, 0',
      'End of Google YouTube post 0',
      'Skip Google YouTube post',
      'Skip Google YouTube content',
      'Google YouTube Google YouTube content',
      'View original Google YouTube post',
      'Allow Telegram content?',
      'End of Telegram post',
      'End of Telegram content',
      'End of Telegram post, 0',
      'End of Telegram post 0',
      'Skip Telegram post',
      'Skip Telegram content',
      'Telegram Telegram content',
      'View original Telegram post',
      'Allow third-party content?',
      'End of third-party post',
      'End of third-party content',
      'End of third-party post, 0',
      'End of third-party post 0',
      'Skip third-party post',
      'Skip third-party content',
      'third-party third-party content',
      'View original third-party post',
      'View original tweet on Twitter',
      'View original tweet',
      'Content is not available',
      'Content not available',
      'View content on Twitter',
      'View content on X',
      'View content on Facebook',
      'View content on Instagram',
      'View content on YouTube',
      'Allow content provided by a third party?',
      'Video cannot be displayed due to your cookie settings',
      'Allow and continue',
      'More info',
      'More information',
      'Privacy settings',
      'Cookie settings',
      'Cookies settings',
      'Manage cookies',
      'Manage cookie settings',
      'Manage cookie preferences',
      'Manage preferences',
      'Manage consent',
      'Manage options',
      'Manage settings',
      'Manage my choices',
      'Manage your choices',
      'Manage choices',
      'Manage privacy',
      'Manage your privacy settings',
      'Update cookie settings',
      'Change cookie settings',
      'Change consent',
      'Accept all cookies',
      'Accept cookies',
      'Accept all',
      'Accept',
      'Accept and continue',
      'Accept & continue',
      'Accept and close',
      'Accept & close',
      'Accept all & visit the site',
      'Accept & reload',
      'Yes, I accept',
      'I accept',
      'I agree',
      'Agree and continue',
      'Agree and close',
      'Agree & continue',
      'Allow all',
      'Allow all cookies',
      'Allow cookies',
      'Allow cookies once',
      'Allow cookies and continue',
      'Allow selection',
      'Allow and continue',
      'Always allow',
      'Deny all',
      'Decline all',
      'Decline cookies',
      'Reject all',
      'Reject all cookies',
      'Reject cookies',
      'Reject all and subscribe',
      'Reject all & subscribe',
      'Reject additional cookies',
      'Accept additional cookies',
      'Accept all Reject all',
      'Accept all Reject all Show purposes',
      'Accept Reject',
      'Accept Deny',
      'Accept Decline',
      'Necessary only',
      'Necessary cookies only',
      'Use necessary cookies only',
      'Only essential cookies',
      'Essential cookies only',
      'Save and accept',
      'Save & accept',
      'Save preferences',
      'Save my preferences',
      'Save settings',
      'Save and close',
      'Save & exit',
      'Confirm my choices',
      'Confirm choices',
      'Show purposes',
      'Show details',
      'View preferences',
      'View cookie settings',
      'View cookies',
      'Hide this message',
      'Close cookie notice',
      'Close this notice',
      'Close GDPR Cookie Settings',
      'Close GDPR Cookie Banner',
      'Got it!',
      'Always active',
      'Always enabled',
      'Strictly necessary cookies',
      'Strictly necessary',
      'Functional cookies',
      'Performance cookies',
      'Targeting cookies',
      'Analytics cookies',
      'Analytical cookies',
      'Advertising cookies',
      'Marketing cookies',
      'Advertisement cookies',
      'Social media cookies',
      'Necessary cookies',
      'Cookie policy',
      'Cookies policy',
      'Cookie notice',
      'Cookie consent',
      'Cookie preferences',
      'Cookie list',
      'Cookies on this site',
      'Cookies on our website',
      'This website uses cookies',
      'This site uses cookies',
      'We use cookies',
      'We value your privacy',
      'We care about your privacy',
      'We respect your privacy',
      'Your privacy',
      'Your privacy choices',
      'Your privacy is important to us',
      'Your cookie preferences',
      'Your California privacy rights',
      'Your US state privacy rights',
      'Your CA privacy rights',
      'California privacy rights',
      'California privacy notice',
      'CA privacy notice',
      'CA notice at collection',
      'Notice at collection',
      'Privacy overview',
      'Privacy preference center',
      'Privacy preference centre',
      'Privacy preferences',
      'Privacy center',
      'Privacy centre',
      'Privacy manager',
      'Consent preferences',
      'Consent management',
      'Limit the use of my sensitive personal information',
      'Opt out of sale/targeted ads',
      'Opt-out preferences',
      'DAA industry opt out',
      'EU privacy',
      'EU privacy preferences',
      'Consumer health data privacy policy',
      'Privacy policy and terms of service',
      'Powered by OneTrust',
      'Powered by Cookiebot',
      'Load content',
      'Show content',
      'View content',
      'Always load this content',
      'Unblock content',
      'Invalid email',
      'Something went wrong, please try again later.',
      'Invalid emailSomething went wrong, please try again later.'
    ],
    examples: ['{{Accept all cookies}}', '{{More info}}', '{{Your privacy choices}}', '{{Manage my choices}}'],
    nearMisses: [
      'More information is expected from the ministry on Monday, when the committee meets again in the old town hall.',
      'Cookie settings are the new small print: everyone has them, nobody reads them, and they decide who gets paid.'
    ]
  }
})
