import {defineRules} from '../../rule.js'

/** Buttons are written with and without a full stop. */
const withStop = (lines: readonly string[]): string[] => lines.flatMap((line) => (/[.!?…»]$/.test(line) ? [line] : [line, `${line}.`]))
/** What publishers call a piece of their own. */
const piece =
  '(?:guides?|reviews?|articles?|posts?|blogs?|stor(?:y|ies)|coverage|interviews?|explainers?|round-?ups?|features?|columns?|essays?|profiles?|tutorials?|live ?blog|podcasts?|episodes?|newsletters?|' +
  'previews?|recaps?|reports?|primers?|glossary|hub|archives?|checklists?|cheat ?sheets?|series|deep[ -]dives?|comparisons?|case stud(?:y|ies)|walkthroughs?|galler(?:y|ies)|hands-on|editorials?|' +
  'breakdown of|analysis of|piece on|take on|video on)'
/** The imperatives that point a reader to it. */
const turn =
  "(?:read|check out|check|see|take a look at|have a look at|have a read of|look at|head (?:over )?to|go to|jump to|browse|explore|visit|consult|view|watch|listen to|revisit|discover|refer to|dive into|peruse|don't miss|catch up (?:on|with)|click (?:here )?(?:for|to read|to see))"

const notOurs = '(?:own|privacy|cookie|terms|disclaimer|disclosure|methodology|store|shop|editorial|comment|advertis|affiliate|team|newsletters?|press|documentation|docs|review of the|website|site|free)\\b'

export default defineRules('en', {
  'read-more-inline': {
    category: 'related',
    hints: ['read', 'see also', 'related', 'recommended', "don't miss", 'explore more', 'learn more', 'also like', 'might like', 'in case you missed it', 'more on', 'more about', 'find out more', 'also enjoy', 'be interested in', 'also see'],
    pattern:
      /^\W{0,4}(?:(?:also|must|please|you can|to|next,?) (?:read|see|watch|listen)(?: also| next| this)?|read (?:more|also|next|now|this|here|on|too|our (?:review|guide|report)|all about it|it here|full (?:story|article|report|review|interview)|the (?:full )?(?:story|article|report|review|interview)|more here|more about (?:it|this))|see (?:also|more|next|related|(?:our )?full (?:guide|review|list|coverage|story))|related (?:articles?|stor(?:y|ies)|coverage|content|news|posts?|readings?|topics?|links?|videos?|reports?|guides?|recipes?|podcasts?|reviews?|features?|blogs?|resources?|interviews?|pieces?|items?|episodes?|questions?)|related|recommended(?: (?:reading|for you|articles?|stor(?:y|ies)|videos?|posts?|reads?|content|by the editors|links?))?|suggested (?:reading|articles?|posts?|stor(?:y|ies)|reads?)|further reading|don't miss(?: (?:it|this|out))?|explore more|learn more|find out more|discover more|in case you missed it|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|editor's (?:pick|choice)|check (?:this|it|these) out|full (?:story|report|coverage|review)|more (?:reading|coverage|on this(?: story| topic)?)|previously|background reading|already read|keep reading|continue reading|more (?:on|about|in)|see more (?:on|about)|read more (?:on|about)|more like this|more from us) ?(?:[:|►▶»>→–—]|-(?= )|:-){1,2} {0,3}(?!\d[\d ]{5,20})\S.{2,240}$/i,
    removes: 'sentence',
    examples: [
      '{{READ MORE: Ferry company drops its late sailings}}',
      '{{Related: Ten bridges that never opened}}',
      '{{ALSO READ | Harbour wall to cost twice as much}}',
      '{{(Related reading: the most common knots.)}}',
      'The bridge reopened at noon. {{Read more: Why the old bridge had to go}}'
    ],
    nearMisses: [
      'See: that is what I meant.” She closed the book and put it back on the shelf with all of the others.',
      'He read more in that one winter than in ten years: Tolstoy, Austen, the whole of Dickens.',
      'Related costs - the boat, the fuel and the crew - came to a third of the whole, the owner said.'
    ]
  },
  'read-more': {
    category: 'related',
    precision: 0.95,
    hints: ['read', 'related', 'see also', "don't miss", 'must watch', 'learn more', 'in case you missed it', 'recommended'],
    pattern:
      /^\W{0,4}(?:read (?:more|also|next|this)|also read|must[- ]read|must[- ]watch|related(?: (?:article|story|stories|coverage|news|post|reading|video))?|see also|also see|don't miss|learn more|recommended(?: reading)?|in case you missed it) ?[:|►▶»>→–—] {0,3}(?!.{0,200}\.$)\S.{2,200}$/i,
    examples: ['{{READ MORE: Who pays for the wall? All we know about the plan}}', '{{Don’t miss: Is the ferry safe? Ask our reporter}}'],
    nearMisses: ['Related to nobody in the village: that was how he liked it, and how he stayed for forty years in that bar.', 'Read more slowly: the ear needs time, she told them']
  },
  'capital-label': {
    category: 'related',
    hints: ['read:', 'read |', 'watch:', 'listen:', 'more:', 'more |', 'icymi', 'just in:', 'must read', 'quiz:'],
    pattern:
      /^(?:[^A-Za-zÀ-ɏ\d]{0,4})(?:READ|WATCH|LISTEN|MORE|ICYMI|JUST IN|MUST READ|QUIZ) ?[:|]{1,2} ?[A-ZÀ-ÖØ-Þ\d'"“‘]\S{0,40}(?: \S{1,40}){2,30}$/,
    examples: ['{{MORE: Harbour wall to cost twice as much as planned}}', '{{LISTEN: The long wait for a new ferry}}', '{{READ | Why the old bridge had to go}}'],
    nearMisses: ['More: he wanted more, he said, and so did all of the others who had come to the harbour that night.', 'READ: 3500 MB/s']
  },
  'watch-label': {
    category: 'related',
    hints: ["don't miss", 'read |', '[read:', '[ read:', '[see:', '[ see:', 'watch:', 'watch |', 'listen:', 'listen |', 'icymi', 'up next', 'next up:'],
    pattern: /^(?:\[ ?(?:READ|Read|SEE|See|Watch|Related) ?: ?\S.{4,200}\]|Read ?\| ?[A-Z].{6,200}|(?:DON'T MISS|Don't [Mm]iss) ?(?:\.{2,3}|…) ?[A-Z\d].{6,200}|\W{0,4}(?:Watch(?: now| also| more| live| next)?|Listen(?: now| here| to this)?|ICYMI|Icymi|Up [Nn]ext) ?[:|►▶»>–—] ?(?!.{0,200}[.;]$)[A-ZÀ-ÖØ-Þ\d'"“‘]\S{0,30}(?: \S{1,40}){4,24})$/,
    examples: ['{{Watch: Waves crash over the old lighthouse wall}}', '{{Listen: How the ferry lost its way in the fog}}', '{{Up next: Ten bridges that never opened}}', '{{[Read: How to buy a boat.]}}', '{{Read | Why the old bridge had to go}}'],
    nearMisses: ['Listen: Let the other person finish before you say what you think, and count to ten if you have to.', 'Watch: Steel, 42 mm']
  },
  'also-read-title': {
    category: 'related',
    hints: ['also read', 'also see', 'related article', 'related video', 'related story'],
    pattern: /^\W{0,4}(?:[Aa]lso,? (?:read|see) (?:(?:how|why|what|our|my|the|a|this|these|about)\b|[A-ZÀ-ÖØ-Þ]|["“'])|Also See |Also Read |ALSO READ |Related (?:[Aa]rticle|[Vv]ideo|[Ss]tory|[Pp]ost) ?[A-ZÀ-ÖØ-Þ])(?!.{0,160}(?<!\b[A-ZÀ-ÖØ-Þ])\. [A-Za-zÀ-ɏ]).{4,160}$/,
    examples: ['{{Also read how to save money on boat repairs.}}', '{{Also read Ten bridges that never opened}}', '{{Related article Why the old bridge had to go}}'],
    nearMisses: ['Also read were a letter from the bishop and a short poem, which the choir had set to music for the day.', 'Related articles of faith were added to the text by later hands.']
  },
  'click-here': {
    category: 'related',
    hints: ['click here', 'tap here', 'click through', 'click the link', 'click on the link', 'follow this link', 'follow the link', 'click this link'],
    pattern:
      /^\W{0,4}(?:please )?(?:(?:click|tap) (?:here|through)|(?:click|tap|follow) (?:on )?(?:the|this) links?(?: (?:below|here|above))?),? (?:(?:to|and) (?:read|learn|view|see|find out|watch|listen|check out|explore|discover|hear|go to|visit|access|sign up|subscribe|get (?:the|all|more)|know|continue|follow|browse|take (?:the|our|part)|enter|vote|compare)|for (?:more|the (?:full|latest|rest|complete|original)|our|all|full|further|details|related|other|the (?:article|story|list|report|recipe)))\b.{0,160}$|^\W{0,4}(?:(?:to|for) [^.?!"“”]{4,120},? )(?:please )?(?:(?:click|tap) (?:here|through|(?:on )?(?:the|this) link)|follow (?:the|this) link)(?: (?:below|here|above))?\W{0,3}$/i,
    removes: 'sentence',
    examples: ['{{Click here to read the full story.}}', '{{Click here for more news from the harbour}}', '{{To read the report in full, click here.}}', '{{Follow this link to learn more about the mill.}}'],
    nearMisses: ['Click here to begin, the screen said, and the old man did as he was told and waited for the coffee.', 'Tap here twice with the hammer and the shell will open on its own.']
  },
  'for-more-stories': {
    category: 'related',
    hints: ['for more', 'for all the latest', 'for the latest', 'for other', 'for all of', 'for breaking'],
    pattern:
      /^[^A-Za-zÀ-ɏ\d]{0,4}(?:and )?for (?:more|all|the|other|breaking|live)\b[^.?!"“”]{0,90}\b(?:stories|news|updates|coverage|headlines|articles|reviews|recipes|videos|interviews|features|posts|episodes|scores|great reads|like this)(?:,? (?:and )?[a-z]{3,12}(?=,| and)){0,4}(?: and [a-z]{3,12})?(?: (?:from|on|about|in|at|of|like|and|by|around|across|for|as|delivered|straight)\b[^,.?!"“”]{1,70}?)?,? (?:please )?(?:click|visit|follow|head|go to|check out|see|read|subscribe|sign up|download|join|keep (?:visiting|reading|checking|following|an eye)|stay|tune in|like|browse|watch|listen)\b.{0,200}$/i,
    removes: 'sentence',
    examples: [
      '{{For more stories like this, visit the Harbour Gazette website.}}',
      '{{For the latest news from the coast, follow us on Facebook.}}',
      '{{For more boat reviews, head to our hub.}}'
    ],
    nearMisses: [
      'For more stories than anyone could count, see the walls of the old prison, where each man cut his own.',
      'For the latest updates he went to the harbour every night, and there he would listen to the fishermen.'
    ]
  },
  'learn-more-line': {
    category: 'related',
    hints: ['more about', 'more on', 'more from', 'more at', 'more in', 'all about', 'more details'],
    pattern:
      /^(?:[^A-Za-zÀ-ɏ\d]{0,4})(?:(?:learn|find out|see|discover) more (?:about|on|from|at)|read (?:more|all|further) (?:about|on|from|at|in)|read (?:on|about it|about this|it)(?: in full)? (?:at|on|in)|(?:get|find|view) (?:more|further|full) (?:information|info|details|insights) (?:about|on|here|at)|(?:more|further|full) (?:information|info|details|reading|coverage) (?:about|on|from) this)(?! (?:your|yourself|themselves|how you|each other)\b)(?!.{0,30}\byour\b)[^"“”.?!:;]{2,120}[^A-Za-zÀ-ɏ\d.?!:;]{0,4}$/i,
    examples: ['{{Learn more about the Harbour 3 kettle}}', '{{Read More About the Winners »}}', '{{Read more from the coast}}'],
    nearMisses: [
      'Learn more about your neighbours',
      'Read more about it in the evening and you will sleep badly, her mother used to say to her.',
      'They want to find out more about the fire, and they have asked anyone who saw it to call them.'
    ]
  },
  'read-the-rest': {
    category: 'related',
    hints: ['read', 'continue', 'full story', 'full review', 'full interview', 'full post', 'watch the full', 'listen to the full', 'see the full', 'view the full'],
    pattern:
      /^\W{0,4}(?:please |you can |to )?(?:(?:read|see|view|continue(?: reading)?|watch|hear|listen to|find|get|check out) (?:the )?(?:rest|full|entire|complete|whole|remainder|original)(?: of)?(?: (?:the|this|his|her|their|our))?(?: [A-Za-zÀ-ɏ'-]{1,20}){0,2} ?(?:story|article|stories|post|interview|review|report|piece|essay|column|feature|analysis|explainer|transcript|speech|statement|study|paper|letter|op-ed|editorial|coverage|conversation|episode|profile|book review|thread|obituary|ruling|decision|list|text|release|press release)(?: (?:here|below|now|online|for free|at|on|in|from|by|via|of|about)\b[^.?!,]{0,90})?|(?:continue|keep) reading(?: (?:here|below|this|the|at|on|about)\b[^.?!]{0,90})?|read (?:it|this|that|them)(?: all| in full)? (?:here|at|on)\b[^.?!]{0,60})[^A-Za-zÀ-ɏ\d]{0,4}$/i,
    removes: 'sentence',
    examples: ['{{Read the full interview here}}', '{{Continue reading…}}', '{{Read the full report in the Harbour Gazette.}}', '{{Watch the full episode below}}'],
    nearMisses: ['Read the full list of names aloud, the judge told the clerk, and the clerk began to read it aloud.', 'Continue reading until the child falls asleep, and then turn off the lamp.']
  },
  'read-review': {
    category: 'related',
    hints: ['review'],
    pattern:
      /^[^A-Za-zÀ-ɏ\d]{0,4}(?:(?:read|see|check out|view) (?:(?:my )?(?:full|complete|in-depth|detailed)|the full|our)\b(?: [^\s.?!]{1,30}){0,9} reviews?|(?:learn|read|see) more [^.?!,]{3,70} reviews?|read (?:full )?review|full review)(?: (?:here|for more(?: information| details)?|of [^.?!,]{2,60}|in full))?[^A-Za-zÀ-ɏ\d:]{0,4}$/i,
    examples: ['{{Read our full Harbour 3 review}}', '{{Learn More Harbour 3 Kettle Review}}', '{{See my complete in-depth Harbour 3 Review >>}}'],
    nearMisses: ['Read reviews from people who have moved with the company before you sign anything with them.', 'See the peer review']
  },
  'if-you-liked': {
    category: 'related',
    hints: ['if you liked', 'if you enjoyed', 'if you like this', 'if you enjoy this', 'if you found', 'if you loved', 'if you love this', 'enjoyed this', 'liked this', 'enjoying this'],
    pattern:
      /^\W{0,4}(?:if you(?:'ve)? (?:liked|like|enjoyed|enjoy|found|loved|love)(?: reading)? (?:(?:this|these|our|my) (?:[A-Za-zÀ-ɏ'-]{1,15} ){0,3}(?:articles?|posts?|stor(?:y|ies)|pieces?|blogs?|recipes?|reviews?|interviews?|contents?|newsletters?|episodes?|guides?|tutorials?|videos?|columns?|essays?|lists?|tips?|round-?ups?|podcasts?|series|ideas|projects?|work|information|collection|books?)|what you(?:'ve)? (?:read|just read|see))\b.{0,140}\b(?:check out|read|see|you(?:'ll| will| may| might| can|'d)|why not|be sure|make sure|take a look|pin|share|subscribe|sign up|follow|consider|visit|leave|please|let me know|tell|give it|hit|head)\b.{0,200}|(?:enjoyed|liked|loved|enjoying|like|love) (?:this|reading this|what you(?:'ve)? (?:read|just read)|our (?:content|work|stories|coverage))(?: (?:article|post|story|piece|blog(?: post)?|recipe|review|interview|content|newsletter|episode|guide|tutorial|video|column|essay))?\?)$/i,
    removes: 'sentence',
    examples: ['{{If you enjoyed this article, you may also like our series on tides.}}', '{{If you found this post helpful, please share it with a friend.}}', '{{Enjoyed this article?}}'],
    nearMisses: ['If you liked this sort of weather, the old man said, you would never leave the coast again.', 'Like this?']
  },
  'want-more': {
    category: 'related',
    hints: ['looking for', 'want ', 'interested in', 'curious', 'need more', 'hungry for', 'craving'],
    pattern:
      /^\W{0,4}(?:are you )?(?:looking for|want(?: to (?:read|see|know|learn|hear|get|explore|discover|find out))?|need|interested in(?: \w{4,12}ing)?|curious (?:about|to (?:read|see|know|learn))|hungry for|craving)\b[^.?!]{0,90}\b(?:more|other|further)\b[^.?!]{0,90}\? (?!.{0,160}\b(?:below|following|above)\b).{0,30}\b(?:check out|read|see|head|click|browse|explore|visit|take a look|have a look|subscribe|follow|sign up|join|watch|listen|here (?:are|is)|here's|dive)\b(?:[^.?!]|[.?!](?=\S)){0,180}[^A-Za-zÀ-ɏ\d]{0,4}$/i,
    examples: ['{{Want more tips for the coast? Check out our guide to tides.}}', '{{Looking for more boat reviews? Head to our hub for all of them.}}'],
    nearMisses: ['Want more salt? Add it at the end, a pinch at a time, and taste the soup before you add another.', 'Looking for other work? So was he, for three years, until the ferry took him on as a deckhand.']
  },
  'more-from': {
    category: 'related',
    cue: true,
    hints: ['more from', 'more on', 'more in', 'more of our', 'more blog', 'more articles', 'more posts', 'more recipes', 'reading on', 'latest from', 'popular in', 'trending in', 'latest in', 'more stories', 'read more', 'posts by', 'articles by', 'latest news', 'top stories'],
    pattern:
      /^(?:[^A-Za-zÀ-ɏ\d]{0,4})(?:(?:Explore|Discover|Browse|See|Read|View) [Mm]ore (?:of our )?(?:[Bb]logs?|[Bb]log [Pp]osts|[Aa]rticles|[Pp]osts|[Ss]tories|[Cc]ontent|[Rr]eviews|[Rr]ecipes|[Gg]uides|[Ii]nsights|[Tt]opics) (?:on|in|by|from|about|like) |(?:Additional|Further|Suggested|Recommended) [Rr]eading (?:on|about|from|for) |(?:Read |See |READ )?(?:[Mm]ore|MORE) (?:from|From|FROM) (?:the |this |our )?[A-ZÀ-ÖØ-Þ]|(?:[Mm]ore|MORE) (?:in|In|IN) (?!(?:Common|Store|Depth|Detail|Hope|Sorrow|Love)\b)[A-ZÀ-ÖØ-Þ]|MORE ON [A-ZÀ-ÖØ-Þ]|(?:The )?(?:[Ll]atest|LATEST) (?:(?:[Nn]ews|[Ss]tories|[Pp]osts|[Aa]rticles) (?:from|From|FROM|in|In|IN|by)|(?:from|From|FROM)) (?:the )?[A-ZÀ-ÖØ-Þ]|(?:Most )?(?:Popular|Trending|TRENDING|POPULAR|Top [Ss]tories) (?:in|on|In|ON) [A-ZÀ-ÖØ-Þ]|More (?:[Ss]tories|[Aa]rticles|[Pp]osts|[Cc]ontent|[Rr]eviews|[Nn]ews|[Rr]ecipes|[Rr]eading|[Ee]pisodes|[Cc]overage|[Gg]uides) (?:from|by|on|in|about|From|By|On|In|About|like|Like) |Read more [A-Za-zÀ-ɏ]{3,20}(?: [A-Za-zÀ-ɏ]{3,20})? (?:stories|news|articles|reviews|features)|(?:View|See|Read|Browse|Show) (?:all|more) (?:posts|articles|stories|content) (?:by|from|in|on) |(?:Other|Recent|Related|Previous|All) (?:[Pp]osts|[Aa]rticles|[Ss]tories) (?:by|from|in|on|By|From|In) )[^.?!]{0,80}[^A-Za-zÀ-ɏ\d]{0,3}$/,
    examples: ['{{More from the Harbour Gazette}}', '{{More in Ferries & Bridges}}', '{{View all posts by Ida Lindqvist}}', '{{Read more travel stories}}'],
    nearMisses: ['More from habit than from hope', 'More on that later', 'More from her in the next chapter', 'More on why the bridge fell']
  },
  'previous-next': {
    category: 'related',
    hints: ['previous', 'next', 'prev '],
    pattern:
      /^(?:[^A-Za-zÀ-ɏ\d]{0,4})(?:(?:[Pp]revious|PREVIOUS|[Nn]ext|NEXT|Prev|Older|Newer) ?(?:[Aa]rticle|ARTICLE|[Pp]ost|POST|[Ss]tory|STORY|[Ee]pisode|[Rr]ecipe|[Ll]esson)[^A-Za-zÀ-ɏ\d]{0,4}[A-ZÀ-ÖØ-Þ\d]\S{0,40}(?: \S{1,40}){1,24}|(?:Previous|PREVIOUS|Prev):? ?[→»›:|] ?[A-ZÀ-ÖØ-Þ].{2,160}|[←«‹<]{1,2} ?(?:[Pp]revious|[Pp]rev|[Nn]ext)?:? ?[A-ZÀ-ÖØ-Þ].{6,120}|Next: ?.{4,120}[→»›>])$/,
    examples: ['{{Previous Post: Ten bridges that never opened}}', '{{Next article Why the old bridge had to go}}', '{{← Previous: How we built the mill}}'],
    nearMisses: ['Previous articles of the treaty had said nothing of the river or of the mill', 'Next: the vote', 'Next up was the ferryman']
  },
  'more-info-here': {
    category: 'related',
    hints: [' here', 'link in', 'via this link', 'at this link'],
    pattern: /^\W{0,4}(?:(?:more|further|full|additional|all|complete) (?:info|information|details?|coverage|story|results|list|schedule|photos|pics|pictures|images|reading|on this(?: story)?)|details|story|source|link|photos|video)(?: (?:can be found|is available|are available|available|is|are))? ?:? (?:here|at this link|via this link)\W{0,4}$/i,
    removes: 'sentence',
    examples: ['{{More info here.}}', '{{Full story here}}', '{{Further information can be found here.}}'],
    nearMisses: ['More details are here, in the drawer, where he left them, she said.', 'The full story is here to stay.']
  },
  'read-more-alone': {
    category: 'related',
    cue: true,
    lines: [
      'Read next', 'Read also', 'Also read', 'Also see', 'See also', 'Read more on this story', 'Read this next', 'What to read next', 'Up next', 'Next up',
      'Related', 'Related articles', 'Related article', 'Related story', 'Related stories', 'Related topics', 'Related topic', 'Related content',
      'Related posts', 'Related post', 'Related news', 'Related coverage', 'Related reading', 'Related reads', 'Related links', 'Related link',
      'Related videos', 'Related video', 'Related items', 'Related blog posts', 'Related blogs', 'Related guides', 'Related recipes', 'Related reviews',
      'Related podcasts', 'Related pages', 'Related internet links', 'Related to this story', 'Related to this article', 'Related articles and links',
      'Related articles that may interest you', 'Related interviews', 'Related features', 'Related publications', 'Related documents', 'Related insights',
      'Related galleries', 'Related stories from around the web', 'Related material', 'Recommended for you', 'Recommended reading', 'Recommended articles',
      'Recommended stories', 'Recommended posts', 'Recommended reads', 'Recommended videos', 'Recommended video', 'Recommended content',
      'Recommended by our editors', 'Recommended by the editors', 'Recommended from around the web', 'Recommended from our partners', 'Recommended links',
      'Recommended topics', 'Suggested for you', 'Suggested reading', 'Suggested articles', 'Suggested posts', 'Suggested stories', 'Handpicked for you',
      'Picked for you', 'Selected for you', 'Just for you', 'Top picks for you', 'Our picks for you', 'More for you', 'More like this', 'More to read',
      'More to explore', 'More to discover', 'More to love', 'More reading', 'More stories', 'More articles', 'More posts', 'More news', 'More headlines',
      'More top stories', 'More top news', 'More on this story', 'More on this topic', 'More on this', 'More on this subject', 'More about this story',
      'More on this series', 'More about this topic', 'More in this section', 'More in this series', 'More from this section', 'More from this series',
      'More from this author', 'More from the author', 'More by this author', 'More from this category', 'More from our network', 'More from our partners',
      'More from our blog', 'More from the blog', 'More from around the web', 'More from the web', 'More from author', 'More from us', 'More from our site',
      'More great reads', 'More must-reads', 'More must reads', 'More recent stories', 'More local news', 'More local stories', 'More trending stories',
      'More latest news', 'More stories like this', 'More articles like this', 'More content like this', 'More you might like', 'More you may like',
      'More stories for you', 'More news stories', 'More featured stories', 'More videos', 'More video', 'More recipes', 'More reviews', 'More features',
      'More interviews', 'More coverage', 'More in news', 'More in opinion', 'More in sport', 'More in sports', 'More in business', 'More in politics',
      'More in world', 'More in technology', 'More in entertainment', 'More in lifestyle', 'More in health', 'More in culture', 'More in travel',
      'More in football', 'More in local news', 'More in crime', 'Most read', 'Most read stories', 'Most read articles', 'Most read in news',
      'Most read today', 'Most read news', 'Most read this week', 'Most viewed', 'Most viewed today', 'Most watched', 'Most shared', 'Most commented',
      'Most discussed', 'Most emailed', 'Most popular', 'Most popular stories', 'Most popular articles', 'Most popular posts', 'Most popular today',
      'Most popular this week', 'Most recent', 'Most recent posts', 'Most recent articles', 'Most recent stories', 'Most trending', 'Most liked',
      'Most loved', 'Popular now', 'Popular posts', 'Popular stories', 'Popular articles', 'Popular reads', 'Popular news', 'Popular content',
      'Popular topics', 'Popular this week', 'Popular today', 'Popular right now', 'Popular on the site', 'Popular videos', 'Popular recipes',
      'Popular guides', 'Top stories', 'Top stories today', "Today's top stories", 'Top news', 'Top headlines', 'Top posts', 'Top articles', 'Top reads',
      'Top reads today', 'Top videos', 'Top trending', 'Top trending stories', 'Trending', 'Trending now', 'Trending stories', 'Trending news',
      'Trending topics', 'Trending articles', 'Trending posts', 'Trending today', 'Trending this week', 'Trending videos', 'Trending on the site',
      "What's trending", 'Hot stories', 'Hot off the press', 'In the news', 'Also in the news', 'Also on the site', 'Also in this section',
      'Also in this series', 'Also in this issue', 'Also worth reading', 'Also of interest', 'Also from us', 'You may also like', 'You might also like',
      'You may like', 'You might like', 'You may also enjoy', 'You might also enjoy', 'You may also be interested in', 'You might also be interested in',
      'You may be interested in', 'You might be interested in', 'You may also like these', 'You may also like these posts', 'You may also like to read',
      'You may like to read', 'You may also want to read', 'You might also like to read', 'You might also want to read', 'You may have missed',
      'You might have missed', 'You might also like these articles', 'You may also love', "You'll also love", "You'll also like", "You'll love these",
      'You will also like', 'You should also read', 'You can also read', 'Others also read', 'Others also liked', 'Others also viewed', 'Readers also liked',
      'Readers also enjoyed', 'Readers also read', 'People also read', 'People are also reading', 'People also viewed', 'People also like',
      'People also liked', 'Readers are also reading', 'What others are reading', 'What people are reading', "What we're reading", "What you're reading",
      "What everyone's reading", 'What to watch next', 'Watch next', 'Watch more', 'Watch also', 'Watch this next', 'Listen next', 'Must read', 'Must-read',
      'Must reads', 'Must-reads', "Editor's picks", "Editors' picks", "Editor's pick", "Editors' pick", "Editor's choice", "Editors' choice", 'Editor picks',
      'Editors picks', "Editor's recommendations", "Editors' recommendations", 'Staff picks', "Today's picks", "Today's best", 'Best of the week',
      'The best of the week', "This week's top stories", "This week's most read", 'Latest news', 'Latest stories', 'Latest articles', 'Latest posts',
      'Latest headlines', 'Latest updates', 'Latest videos', 'Latest video', 'Latest from the blog', 'Latest blog posts', 'Latest reviews', 'Latest episodes',
      'Latest issue', 'Latest from our blog', 'Latest in news', 'Latest insights', 'Latest podcasts', 'Latest press releases', 'Our latest stories',
      'Our latest articles', 'Our latest posts', 'Our latest news', 'Our latest', 'Our most read', 'Recent posts', 'Recent articles', 'Recent stories',
      'Recent news', 'Recent blog posts', 'Recent blogs', 'Recent headlines', 'Recent reviews', 'Recent episodes', 'Recently published', 'Recently added',
      'Featured articles', 'Featured article', 'Featured posts', 'Featured post', 'Featured stories', 'Featured story', 'Featured news', 'Featured videos',
      'Featured video', 'Featured content', 'Featured topics', 'Featured reviews', 'Similar articles', 'Similar stories', 'Similar posts', 'Similar news',
      'Similar content', 'Similar reads', 'Other articles', 'Other stories', 'Other posts', 'Other news', 'Other articles you may like',
      'Other articles you may find interesting', 'Other posts you might like', 'Other posts you may like', 'Other stories you might like',
      'Other articles you might like', 'Other posts you may enjoy', 'Other top stories', 'Elsewhere on the site', 'Elsewhere on the web',
      'From around the web', 'Around the web', 'From the web', 'From our partners', 'From our network', 'From the archive', 'From the archives',
      'From our archive', 'From our archives', 'From the blog', 'From our blog', 'From the magazine', 'From our other sites', 'Stories for you',
      'Stories you may like', 'Stories you might like', 'Stories you may have missed', 'Stories you might be interested in', 'Stories like this',
      'Posts you might like', 'Posts you may like', 'Articles you might like', 'Articles you may like', 'Articles you may be interested in',
      'Articles in this series', 'Articles in this issue', 'Explore more', 'Explore more on these topics', 'Explore more topics', 'Explore more stories',
      'Explore more articles', 'Explore more content', 'Explore our latest stories', 'Explore further', 'Discover more', 'Discover more stories',
      'Discover more articles', 'Discover related topics', 'Dive deeper', 'Find more stories', 'Find related content', 'Keep reading', 'Keep exploring',
      'Keep exploring our content', 'Continue exploring', 'Read more stories', 'Read more articles', 'Read more news', 'Read more like this',
      'Read more about', 'Read more on', 'Read more from', 'Read related', 'Read related topics', 'Read related articles', 'Read related stories',
      'See related', 'See related articles', 'See more stories', 'See more articles', "Don't miss", "Don't miss this", "Don't miss these",
      "Don't miss these stories", "Don't miss out on these", 'ICYMI', 'In case you missed it', 'In case you missed', 'If you missed it', 'If you liked this',
      'If you liked this story', 'If you enjoyed this', 'Enjoyed this? Read on', 'Like this? Read more', 'Like this? Try these', 'Next story', 'Next article',
      'Next post', 'Next read', 'Previous article', 'Previous story', 'Previous post', 'Prev post', 'Prev article', 'Previous and next posts',
      'Further reading from our archive', 'Sponsored stories', 'Promoted stories', 'Promoted content', 'Our top stories', 'Our top picks for you',
      'Our best stories', 'Big stories', 'The big stories', 'Local stories', "Today's headlines", "Today's news", "Today's stories", 'Now trending',
      'Coming up next', 'Playing next', 'In this series', 'View more stories', 'View related', 'View related articles', 'View related posts',
      'View more articles', 'View more posts', 'View all posts', 'View all articles', 'View all stories', 'View all news', 'View all blog posts',
      'View all related articles', 'See all articles', 'See all stories', 'See all posts', 'See all news', 'See all topics', 'Browse all articles',
      'Browse all blog articles', 'All articles', 'All stories', 'All posts', 'All news', 'All blog posts'
    ],
    examples: ['{{You may also like:}}', '{{Most read}}', '{{More on this story}}'],
    nearMisses: ['You may also like to bring a coat, since the hall is cold at night even in the middle of summer.', 'Related costs', 'More on the wall than on the floor']
  },
  'related-weak': {
    category: 'related',
    lines: [
      'Recommended', 'Featured', 'Latest', 'The latest', 'Popular', 'For you', 'Headlines', 'Must watch', 'Must-watch', 'Just in', 'Live now', 'On air now',
      'Watch now', 'Watch this', 'Top comments', 'Recent comments', 'Recent searches', 'Recently viewed', 'Post navigation', 'Story navigation',
      'Links mentioned', 'Breaking news', 'Now playing', 'Now watching', 'Now watch', 'Now read', 'Popular tags', 'Popular links', 'Popular categories',
      'Popular searches', 'Related tags', 'Related searches', 'Trending tags', 'Show related', 'Load more stories', 'Load more articles', 'Load more posts',
      'Show more stories', 'Show more articles', 'Previous posts', 'Older posts', 'Newer posts', 'Older post', 'Newer post', 'Older articles',
      'Topics in this article', 'Topics in this story', 'Topics mentioned in this article', 'People in this story', 'Explore related topics',
      'Part of a series', 'Further reading on this topic', 'While you’re here', 'News in your area', 'Featured categories', 'Hot topics', 'In other news'
    ],
    examples: ['{{Recommended}}', '{{Topics in this article}}'],
    nearMisses: ['Recommended dose', 'Popular in the villages, the song never reached the town']
  },
  'back-to-list': {
    category: 'nav',
    lines: [
      'Back to all articles', 'Back to all news', 'Back to all posts', 'Back to all stories', 'Back to news', 'Back to blog', 'Back to articles',
      'Back to the blog', 'Back to blogs', 'Back to stories', 'Back to all blogs', 'Back to list', 'Back to latest news', 'Back to all insights',
      'Back to insights', 'Back to overview', 'Back to homepage', 'Return to news', 'Return to blog', 'Return to home page', 'Return to homepage'
    ],
    examples: ['{{← Back to all articles}}', '{{Back to blog}}'],
    nearMisses: ['Back to the sea', 'Back to blogging, then, and to the long evenings']
  },
  'read-more-button': {
    category: 'related',
    lines: withStop([
      'Read more', 'Read full story', 'Read full article', 'Read full post', 'Read full review', 'Read full report', 'Read full interview', 'Read the story',
      'Read the article', 'Read the post', 'Read the review', 'Read the report', 'Read our review', 'Read our full review', 'Read our full review here',
      'Read our report', 'Read story', 'Read article', 'Read post', 'Read now', 'Read it here', 'Read it now', 'Read here', 'Read this', 'Read this article',
      'Read this story', 'Read this post', 'Read original', 'Read the original', 'Read the original article', 'Read the original story', 'Read on',
      'Read on the site', 'Read in full', 'Read the rest', 'Read the rest of this entry', 'Read the rest of this story', 'Read the rest of this article',
      'Read the rest of this post', 'Read more here', 'Read more below', 'Read more about this', 'Read more about this story', 'Read more about it',
      'Read more online', 'Read more at', 'Read more about this topic', 'Read more on this', 'Read More Read Less', 'Read less', 'Read original article',
      'Read full article here', 'Read the full article', 'Read the full article here', 'Read the full story', 'Read the full story here',
      'Read the full post', 'Read the full report', 'Read the full review', 'Read the full interview', 'Read the full text', 'Read the full transcript',
      'Read the full list', 'Read the transcript', 'Read transcript', 'Read press release', 'Read the press release', 'Read blog', 'Read blog post',
      'Read case study', 'Read the case study', 'Read the guide', 'Read the blog', 'Read the book', 'Read report', 'Read guide', 'Read review',
      'Read reviews', 'Read bio', 'Continue reading', 'Continue to article', 'Continue to full article', 'Continue reading here', 'Click here',
      'Click here to read more', 'Click here for more', 'Click here for more info', 'Click here for more information', 'Click here for more details',
      'Click here to learn more', 'Click here to view', 'Click here to continue', 'Click here to continue reading', 'Click here to read',
      'Click to read more', 'Click to read', 'Click for more', 'Click to continue', 'Click to learn more', 'Click here for details',
      'Click here for full story', 'Click here for the full story', 'Click here for the full article', 'Click here to read the full article',
      'Click here to read the full story', 'Click here to see more', 'Click here to find out more', 'Click here to watch', 'Click here to listen',
      'Tap here to read more', 'Find out more', 'Find out more here', 'Find out more about this', 'Find out how', 'Learn more', 'Learn more here',
      'Learn more about us', 'Learn more about this', 'Learn more below', 'Discover now', 'See more', 'See more on this', 'See full story',
      'See full article', 'See full list', 'See full review', 'See review', 'See the full list', 'See the review', 'See details', 'See more details',
      'See more here', 'See full coverage', 'Full coverage', 'Full story', 'Full article', 'View full article', 'View full story', 'View full post',
      'View article', 'View post', 'View original', 'View original article', 'View original post', 'View the original article', 'View more', 'View story',
      'View details', 'View report', 'View full report', 'More details', 'More info here', 'More information here', 'More here', 'More details here',
      'Details here', 'Full details here', 'Full story here', 'Story here', 'Watch here', 'Watch it here', 'Watch the full video', 'Watch the full episode',
      'Watch the full interview', 'Watch full episode', 'Watch full video', 'Listen here', 'Listen now', 'Listen to the episode',
      'Listen to the full episode', 'Listen to the podcast', 'Listen to this article', 'Listen to this story', 'Listen to article', 'Listen to story',
      'Listen to full episode', 'Listen to this episode', 'Tell me more', 'Show me more', 'Want to know more?', 'Want to learn more?', 'Want to read more?',
      'Want more like this?', 'Want more?', 'Want more info?', 'Like what you read?', "Like what you're reading?", 'Like what you see?',
      'Enjoyed this article?', 'Enjoyed this post?', 'Enjoyed this story?', 'Liked this article?', 'Liked this story?', 'Looking for more?',
      'Looking for something else?', 'Looking for more stories?', 'Interested in more?'
    ]),
    examples: ['{{Read more}}', '{{Click here to read more.}}', '{{Read the full story here}}'],
    nearMisses: ['Read on, he told her, and she read on until the candle went out and the room was dark.', 'Learn more than one knot']
  }
})
