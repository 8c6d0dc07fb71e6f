import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'consent-use': {
    category: 'consent',
    hints: ['use your', 'process your', 'store your', 'collect your', 'use the information'],
    pattern:
      /^(?:when you (?:subscribe|sign up|register),? )?we (?:and our (?:\d{1,4} )?partners )?(?:may |will |only |may also |will only |will never )?(?:use|process|store|collect|(?:collect|store) and (?:use|process)) (?:your (?:sign[- ]?up|registration|email|e-mail|personal|data|information|details|contact)|the information (?:you|that you)).{0,160}\b(?:consent|understanding|content|adverts?|privacy|newsletters?|emails?|updates|offers|marketing|services)/iu,
    removes: 'sentence',
    examples: [
      "{{We use your sign-up to provide content in ways you've consented to and to improve our understanding of you.}}",
      '{{We may use your email address to send you content that we think you will like.}}',
      '{{When you subscribe we will use the information you provide to send you these newsletters.}}',
      '{{We will only use your personal information to send you the newsletters that you asked for.}}'
    ],
    nearMisses: [
      'We use your vote to decide where the money goes, and that is all we use it for, the clerk told the meeting.',
      '“We use your data to improve the service and to send you content,” the company told its customers in March.'
    ]
  },
  'consent-act': {
    category: 'consent',
    hints: ['you agree', 'you are agreeing', "you're agreeing", 'you consent', 'you acknowledge', 'you accept', 'you confirm', 'you authori'],
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
    hints: ['i agree', 'i accept', 'i would like', "i'd like", 'i want to receive', 'i consent', 'i have read', 'i confirm', 'i acknowledge', 'i wish to'],
    pattern:
      /^(?:yes[,!.]? ?)?i(?:'d| would)? (?:hereby |also )?(?:agree|accept|consent|like|want|wish|have read|confirm|acknowledge) .{0,60}\b(?:to (?:the|your|our) (?:website |site )?(?:terms|privacy|processing|storage)|(?:privacy (?:policy|notice|statement)|terms (?:and conditions|of (?:use|service)|& conditions))|emailed about|receive (?:[a-zà-ÿ-]{1,20} ){0,4}(?:emails?|marketing|newsletters?|updates|news|offers|communications|promotions|promotional)|my (?:data|details|information) (?:to be|being) (?:stored|processed|used))\b.{0,160}$/iu,
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
    hints: ['cookies'],
    pattern:
      /^(?:(?:cookies?|privacy & cookies|cookie (?:notice|policy|consent)): ?)?(?:(?:this|our) (?:web ?site|site|web page|page|blog|store|product|app|service)s?(?: and our (?:\d{1,4} )?(?:\w{1,20} )?partners)?|we(?: and our (?:\d{1,4} )?(?:\w{1,20} )?(?:partners|vendors))?|[a-zà-ÿ\d.-]{2,30}\.(?:com|org|net|co\.uk|ie|in|au)) (?:also |may |and our partners |only )?(?:uses?|stores?|sets?|place|places|use and set|rely on|relies on|store and\/or access)\b.{0,80}\bcookies\b(?:\.?$|.{0,200}\b(?:experience|site|website|traffic|content|ads|advertising|preferences|browser|browsing|device|consent|technologies|policy|function|functionality|analytics|agree|services)\b)/iu,
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
    hints: ['cookies are absolutely', 'cookies are used to', 'cookies help', 'uncategorized cookies', 'cookies do not store', 'these cookies', 'use of cookies', 'of all the cookies', 'cookie settings', 'cookie preferences'],
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
  'consent-embed': {
    category: 'consent',
    hints: ['content provided by', 'content from', 'consent to load', 'before anything is loaded', 'before accepting', 'accept and continue', 'third party provider', 'third-party provider', 'to load the content', 'targeting cookies'],
    pattern:
      /^(?:this (?:article|page|story|post|section) (?:contains|includes|features) content (?:provided by|from) .{2,60}|we need your consent to load (?:this|the) [a-zà-ÿ\d. -]{2,40} content|we ask for your (?:permission|consent) before anything is loaded\b.{0,120}|you may want to read .{2,80} before accepting|to (?:view|see|watch|play) this content,? (?:please )?(?:choose|click|select|press|tap).{0,40}accept and continue.{0,6}|this content is hosted by a third[- ]party provider\b.{0,160}|please (?:review their details|set your cookie preferences|accept|allow)\b.{0,120}\b(?:to load the content|targeting cookies|before accepting)\b.{0,120}|(?:allow|load|show) [a-zà-ÿ\d .]{2,30} content\?? ?.{0,10}content (?:provided by|from) .{2,60})[.?!'"”’]{0,3}$/iu,
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
    pattern: /^(?:this (?:site|form|page|website) is |we use google |protected by )?.{0,40}\brecaptcha\b.{0,60}\b(?:google|privacy policy|protect our|terms of service|apply)\b.{0,160}$/iu,
    removes: 'sentence',
    examples: [
      '{{This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.}}',
      '{{We use Google reCaptcha to protect our website and the Google Privacy Policy and Terms of Service apply.}}',
      '{{Protected by Google reCAPTCHA: Privacy Policy and Terms apply.}}'
    ],
    nearMisses: ['A reCAPTCHA asks people to pick out traffic lights in photographs, which machines have now learned to do as well.', 'She failed the reCAPTCHA three times and gave up.']
  },
  'unsubscribe-any-time': {
    category: 'consent',
    hints: ['unsubscribe', 'opt out', 'opt-out', 'change your mind'],
    pattern:
      /^(?:(?:it's|100%|completely) free[.,] ?)?(?:(?:you|you'll be able to|and) (?:can|may)?|(?:no spam|we respect your privacy|we hate spam)[,.!;–—-]{0,2}(?: and)?|please note that you can|you are free to|to)? ?(?:unsubscribe|opt[- ]out|change your mind)(?: from (?:them|these|this|our|the|all|any) ?[\w ]{0,40})?(?: (?:at )?any ?time|,? (?:please )?(?:click|follow|use)\b.{0,40}\b(?:link|here|button)|,? (?:with one|in one|with a single|whenever you))/iu,
    removes: 'sentence',
    examples: [
      '{{You can unsubscribe at any time.}}',
      '{{You may opt out at any time by clicking the link in our emails.}}',
      '{{Unsubscribe anytime.}}',
      '{{To unsubscribe, please click the link at the foot of the email.}}'
    ],
    nearMisses: [
      '“You can unsubscribe at any time,” the form had promised her, but the letters kept coming to the house for years.',
      'Parents who opt out of the trip at any time before May will get their money back, the head teacher said.'
    ]
  },
  'consent-no-spam': {
    category: 'consent',
    hints: ['never share your', 'not share your', 'never sell your', 'never spam', 'respect your privacy', "won't share your", "won't spam", 'will be kept private', 'care about your privacy', 'value your privacy'],
    pattern:
      /^(?:(?:don't worry|and|rest assured|promise|we promise|no spam)[,.:!]? ?)?(?:(?:we|i)(?:'ll| will|'d| promise to| do)? ?(?:never|not|won't|will not)? ?(?:share|sell|spam|respect|value|care about)|your (?:email|e-mail|email address|e-mail address|information|details|data) (?:will|is)\b)(?: (?:or (?:sell|share)|and never share))?(?: (?:you|your (?:email|e-mail|email address|e-mail address|information|data|details|info|personal \w{1,20}|privacy|inbox)|kept private|be kept private|never (?:be )?(?:shared|sold)|never published or shared)).{0,60}$/iu,
    removes: 'sentence',
    examples: ['{{We will never share your email address with anyone.}}', '{{We respect your privacy.}}', "{{Don't worry, we'll never share your email.}}"],
    nearMisses: [
      'We respect your privacy laws, the ambassador told the committee, but we cannot hand over files that do not exist.',
      'We will never share your grief, but we can sit beside you in it, the vicar said to the families on Sunday.'
    ]
  },
  'adverts-third-parties': {
    category: 'consent',
    hints: ['adverts', 'ads from', 'other related newsletters', 'content funded by outside'],
    pattern:
      /^(?:this may include (?:adverts|ads|advertising|offers|messages).{0,60}(?:third|3rd)[- ]part|sometimes they'll include recommendations for other related newsletters|(?:privacy notice: )?newsletters may contain\b.{0,80}content funded by outside part)/iu,
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
    hints: ['privacy policy', 'privacy notice', 'privacy statement', 'privacy centre', 'privacy center', 'cookie policy', 'cookies policy', 'collection statement'],
    pattern:
      /^(?:(?:please )?(?:see|read|view|review|check|visit|refer to|consult) (?:our|the full|the website's|this site's)|for (?:more|further|full) (?:information|details|info)\b.{0,120}\b(?:see|read|check|visit|review|refer to|consult) (?:our|the)|(?:to )?(?:find out|learn|read) more\b.{0,80}\b(?:in|see|read|visit|at|about|from) (?:our|the)|our|you can (?:find|read|see)\b.{0,60}\bour|your (?:data|information|details|personal information|email)\b.{0,40}\b(?:will be|is|are)(?: being)? (?:used|handled|processed|treated|held)\b.{0,60}\b(?:our|the)|we (?:will )?(?:process|handle|treat|use) your\b.{0,80}\bour|this site is governed by our)\b[^.]{0,60}\b(?:privacy (?:policy|notice|statement|cent(?:re|er)|and cookie(?:s)? policy|collection statement)|cookies? policy|collection statement)\b.{0,100}$/iu,
    removes: 'sentence',
    examples: [
      '{{See our privacy policy.}}',
      '{{For more information about how we handle your data, please read our Privacy Policy.}}',
      '{{Our Privacy Notice explains more about how we use your data, and your rights.}}',
      '{{Your information is being handled in accordance with the Harbour FM Privacy Collection Statement.}}'
    ],
    nearMisses: [
      'Read the privacy policy of any free app and you will find a clause like this one, usually near the end.',
      'The company rewrote its privacy policy in May, after the regulator had opened an inquiry into the sale of addresses.'
    ]
  },
  'consent-data-rights': {
    category: 'consent',
    hints: ['do not sell', 'legitimate interest', 'withdraw your consent', 'process data to provide', 'consent is not a condition', 'message and data rates', 'message & data rates', 'data rates may apply'],
    pattern:
      /^(?:you (?:can|may) (?:accept|manage)\b.{0,160}\blegitimate interest\b.{0,160}|you (?:can|may) withdraw your consent at any ?time(?:,? (?:by|with|via|in|through|here|free)\b.{0,100})?[.]?|these choices will be signal.{0,120}|(?:we and )?our partners process data to provide.{0,120}|(?:please )?do not sell(?: or share|\/share)? my (?:personal )?(?:info|information|data)\b.{0,60}|consent is not a condition of\b.{0,60}|(?:standard )?(?:text )?(?:message|msg)s? (?:and|&) data rates (?:may )?apply\b.{0,120})$/iu,
    removes: 'sentence',
    examples: ['{{Do Not Sell or Share My Personal Information}}', '{{You can withdraw your consent at any time with effect for the future.}}', '{{Message and data rates may apply.}}'],
    nearMisses: ['Do not sell my horse, she told him, whatever they offer you for it while I am away in the city.', 'You may withdraw your consent to the operation at any time before it, the nurse had told both of them.']
  },
  'consent-buttons': {
    category: 'consent',
    lines: [
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
      'Only necessary',
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
