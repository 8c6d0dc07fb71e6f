import {defineRules} from '../../rule.js'

const first = "[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'.-]{0,24}"
const more = `(?: (?:[a-z]{2,3} )?${first})`
/** A full name at the start of a line, perhaps with letters after it. */
const person = `${first}${more}{1,5}(?:,(?: [A-Z][A-Za-z.]{1,6},?){1,4})?`
/** The same, or one given name: only before words that no story says of its people. */
const anyone = `${first}${more}{0,5}(?:,(?: [A-Z][A-Za-z.]{1,6},?){1,4})?`

export default defineRules('en', {
  'about-author': {
    category: 'bio',
    lines: [
      'About the author',
      'About the authors',
      'About author',
      'About the Author(s)',
      'About this author',
      'About the writer',
      'About the writers',
      'About the editor',
      'About the reporter',
      'About the journalist',
      'About the reviewer',
      'About the reviewers',
      'About the contributor',
      'About the contributors',
      'About our contributor',
      'About our contributors',
      'About our author',
      'About our writer',
      'About our expert',
      'About the expert',
      'About the blogger',
      'About the columnist',
      'About the correspondent',
      'About the photographer',
      'About the guest author',
      'About the guest blogger',
      'About the guest writer',
      'About the post author',
      'About post author',
      'About the article author',
      'About the team behind this article',
      'About the publisher',
      'About the authors of this article',
      'Author bio',
      'Author bios',
      'Author biography',
      'Author biographies',
      'Author information',
      'Author info',
      'Author details',
      'Author spotlight',
      'Author box',
      'Author note',
      'Authors bio',
      "Author's bio",
      "Author's biography",
      "Author's profile",
      "Authors' bios",
      'Author Bio & Contact',
      'Writer bio',
      'Writer profile',
      'Reviewer bio',
      'Editor bio',
      'Contributor bio',
      'Contributor profile',
      'Bio',
      'Biography of the author',
      'Short bio',
      'Meet the author',
      'Meet the authors',
      'Meet our author',
      'Meet the writer',
      'Meet the editor',
      'Meet the expert',
      'Meet your author',
      'Meet our contributors',
      'More about the author',
      'More about the authors',
      'More about this author',
      'More about our experts',
      'Learn more about the author',
      'Learn more about our authors',
      'Read more about the author',
      'Read more about the authors',
      'Posts by this author',
      'All posts by this author',
      'View all posts by this author',
      'See all posts by this author',
      'More posts by this author',
      'More articles by this author',
      'More from this writer',
      'More stories by this author',
      'Recent posts by this author',
      'Latest posts by this author',
      'Other posts by this author',
      'Articles by this author',
      'View all articles by this author',
      "Author's other posts",
      "View author's posts",
      "View author's profile",
      'View author archive',
      'Author archive',
      'Author archives',
      'Author website',
      'Who wrote this?',
      'Who wrote this',
      'Written by the author',
      'About the interviewer',
      'About the illustrator',
      'About the presenter',
      'About the host',
      'About your host',
      'About the speaker',
      'About the columnists',
      'Notes on contributors',
      'Note on contributor',
      'Contributor information',
      'Contributor details',
      'Our expert contributors',
      'Our expert team',
      'Meet the team behind this story',
      'Expert contributors',
      'Article contributors'
    ],
    examples: ['{{About the author:}}', '{{Author Bio}}', '{{More about the author}}'],
    nearMisses: ['About the author little is known, and what is known is mostly wrong, as he would have wished.', 'Biology']
  },
  'about-author-text': {
    category: 'bio',
    precision: 0.95,
    hints: [
      'about the author',
      'about the writer',
      'about author',
      'author bio',
      'about the reviewer',
      'about the editor',
      'author:',
      'about the journalist',
      'about our',
      'about the contributor',
      'meet the author'
    ],
    pattern:
      /^[^A-Za-zÀ-ɏ\d]{0,4}(?:(?:about (?:the |our |this )?(?:guest )?(?:authors?|writers?|reviewers?|editors?|contributors?|columnists?|blogger|journalist)|author(?:'s)? bio(?:graphy)?|meet (?:the|our) (?:author|writer)|the author(?=.{2,90} (?:is|has|was|writes|works|lives|holds|covers)\b)|author(?=.{2,90} (?:is|has|was|writes|works|lives|holds|covers)\b)) ?[:–—|-] {0,3}(?=\S).{20,1500})$/i,
    examples: [
      '{{About the author: Ida Lindqvist writes about boats and the people who mend them.}}',
      '{{About the Author – Ola Berg has sailed for thirty years.}}'
    ],
    nearMisses: ['Author: unknown', 'About the author we know next to nothing: he lived by the sea, and he could not swim.']
  },
  'posts-by': {
    category: 'bio',
    hints: ['posts by', 'articles by', 'stories by', 'more by', 'about the team', 'more from', 'bio of', 'full bio', 'profile'],
    pattern: new RegExp(
      `^[^A-Za-z\\d]{0,4}(?:(?:(?:View|See|Read|Show|Browse) )?(?:[Aa]ll|[Mm]ore|[Oo]ther|[Ll]atest|[Rr]ecent) (?:of )?(?:${first}${more}{0,3}'s? )?(?:[Pp]osts|[Aa]rticles|[Ss]tories|[Cc]olumns|[Cc]ontent|[Rr]eviews) (?:by|from|written by) [A-Za-zÀ-ɏ\\d'_.-]{2,30}${more}{0,4}|More by ${first}${more}{1,3}|(?:See|View|Read) (?:[^ ]{2,30} ){0,3}?(?:[Ff]ull )?(?:[Bb]io|[Aa]uthor [Pp]rofile|[Bb]iography)|(?:Read|Learn|See) [Mm]ore (?:about|by|from|articles by|stories by|posts by) ${first}${more}{1,3})(?: ?\\(\\)| \\([a-z ]{3,12}\\)| ?[→»›>.])?$`
    ),
    examples: ['{{View all posts by Ida Lindqvist →}}', '{{Latest posts by Ida Lindqvist ()}}', '{{See full bio}}', '{{More by Ola Berg}}'],
    nearMisses: ['More work', 'All stories by the sea end in the same way', 'More about Harbour Walls and why they fall']
  },
  'has-been-with': {
    category: 'bio',
    hints: [
      'has been with',
      'has been writing',
      'has been covering',
      'has been reporting',
      'has written for',
      'has covered',
      'joined the',
      'has contributed to',
      'has reported',
      'has been a',
      'previously worked',
      'previously wrote'
    ],
    pattern: new RegExp(
      `^[^A-Za-zÀ-ɏ\\d"“]{0,4}${anyone} (?:(?:has|have) (?:been (?:with|at) [^.?!]{3,60} since \\d{4}(?=.{0,600}\\b(?:writ|edit|report|cover|journalis|review|games?|film|music|magazine|news|interest|desk|beat))|been (?:(?:writing|reporting|blogging) (?:about|on|for)|covering|reviewing|testing)\\b[^.?!]{2,120}(?:since \\d{4}|for (?:more than |over |nearly |almost )?[A-Za-zÀ-ɏ\\d]{1,10} (?:years|decades))|written (?:about [^.?!]{2,80} )?for (?:the |The )?(?:[A-ZÀ-Þ]|numerous|many|several|various|publications|outlets|magazines|a (?:range|variety|number) of)[^.?!"“”]{3,200}|contributed to (?:publications|outlets|titles|sites|websites|numerous|many|several|The )\\b[^.?!]{3,200}|been (?:a|an) (?:[A-Za-zÀ-ɏ-]{2,20} ){0,4}(?:journalist|writer|reporter|blogger|editor|columnist|critic)\\b[^.?!]{3,200}(?:since \\d{4}|years|decades?))|previously (?:worked|wrote|reported) (?:for|at|as an? (?:reporter|editor|writer|journalist)) [^.?!]{3,200})(?!.{0,1000}["“”])[.?!]?(?: .{0,1000})?$`
    ),
    examples: [
      '{{Ida Lindqvist has been with the Gazette since 2004. She writes about boats.}}',
      '{{Ola Berg has been writing about harbours for more than twenty years.}}',
      '{{Max has written for the Gazette, the Post and Harbour Weekly.}}'
    ],
    nearMisses: [
      'Ola Berg has been with the ferry since 2004, and he knows each of its engines by its sound.',
      'She has written for help to the mayor, and the mayor “is thinking about it,” his office said.',
      'He has been writing letters to the town for a year.'
    ]
  },
  'covers-for': {
    category: 'bio',
    hints: [' covers ', ' writes ', ' reports on', 'reports for', ' blogs '],
    pattern: new RegExp(
      `^[^A-Za-zÀ-ɏ\\d"“]{0,4}${person} (?:covers|writes (?:about|on|regularly|frequently|a (?:weekly |monthly |regular )?column)|reports (?:on|for)|blogs about)(?! that\\b| the (?:costs?|bills?|expenses)\\b) [^.?!"“”]{3,120}?\\b(?:for|at) (?:the |The )?[A-ZÀ-ÖØ-Þ](?:[^.?!"“”']|\\.(?=\\S)){2,80}(?:\\.(?: [^"“”]{0,600})?)?$`
    ),
    examples: [
      '{{Ida Lindqvist covers boats and bridges for the Harbour Gazette.}}',
      '{{Ola Berg writes about the sea at Harbour.com. Before that he was a cook.}}'
    ],
    nearMisses: [
      'Ida Lindqvist covers for the others when one of them is ill, and the ferry has not missed a day for it.',
      'Ola Berg writes a letter to each of them at Christmas, he said, “and none has come back.”'
    ]
  },
  'author-of': {
    category: 'bio',
    hints: ['author of', 'authors of', 'host of', 'founder of', 'newsletter'],
    pattern: new RegExp(
      `^[^A-Za-zÀ-ɏ\\d"“]{0,4}${person},? (?:is|are) (?:(?:a|an|the|our) )?(?:[A-Za-zÀ-ɏ', -]{2,100}? (?:and|,) (?:is )?(?:the |an? )?)?(?:[A-Za-zÀ-ɏ-]{2,20} ){0,4}(?:co-)?authors? of (?:the (?:forthcoming |new |best-?selling |book |novel |memoir )|[“"']?[A-ZÀ-ÖØ-Þ]|several|many|more than|numerous|two|three|four|five|six|seven|eight|nine|ten|[“"])(?!.{0,400}\\b(?:said|told|says|tells)\\b).{2,400}$`
    ),
    examples: [
      '{{Ida Lindqvist is the author of The Wall and the Wave.}}',
      '{{Ola Berg is a professor of tides at Oslo and the author of three books about the sea.}}'
    ],
    nearMisses: [
      'Ida Lindqvist is the author of the plan, and she told the town on Monday that it would cost twice as much.',
      'Ola Berg is the author of his own fall.'
    ]
  },
  'work-appeared': {
    category: 'bio',
    precision: 0.93,
    hints: [
      'work has',
      'writing has',
      'writing and',
      'articles have',
      'stories have',
      'essays have',
      'bylines',
      'byline has',
      'fiction has',
      'journalism has',
      'reporting has',
      'poems have',
      'work and',
      'words have',
      'been featured',
      'been published'
    ],
    pattern:
      /^[^A-Za-z\d"“]{0,4}(?:(?:[A-Z][A-Za-zÀ-ɏ'.-]{1,24} ){0,3}?(?:[A-Z][A-Za-zÀ-ɏ.-]{1,24}'s?|Her|His|Their|My) (?:[a-z-]{2,20} (?:and )?){0,3}?(?:work(?=.{0,300}\b(?:publications?|outlets|magazines?|Times|Post|Magazine|Guardian|Vogue|Forbes|BBC|CNN|NPR|HuffPost|Journal|Review|Wired|WIRED|Vice|Atlantic|Telegraph|Independent|Gazette|News)\b)(?!.{0,300}\b(?:exhibition|[Bb]iennale?|[Mm]useum|[Gg]aller(?:y|ies)|[Pp]avilion|festivals?)s?\b)|writing|articles?|stories|essays|reporting|bylines?|fiction|journalism|poems|poetry|words|columns|reviews|photography)(?: and [a-z ]{3,30})? (?:has|have|can be|also)(?: also| previously| regularly)? (?:appeared|appears|been (?:published|featured|seen|shared|cited)|found)(?: and [a-z]{3,15})? (?:in|by|at|with|across|on (?!the (?:wall|shelf|table|floor)))|(?:You can |You'll )find (?:her|his|their|[A-Z][A-Za-zÀ-ɏ-]{1,24}'s?) (?:work|writing|bylines?|articles|expert advice)\b|(?:Her|His|Their) bylines? (?:includes?|(?:has|have) appeared)) ?[^"“”]{2,500}$/,
    examples: [
      '{{Her work has appeared in the Harbour Gazette, Bridges and Tide.}}',
      '{{Ola’s writing has been featured on Harbour News.}}',
      '{{His bylines include the Gazette and the Post.}}'
    ],
    nearMisses: [
      'His work has been found wanting by the three men who paid for it, and he means to do it again.',
      'The work has appeared in a dream.'
    ]
  },
  'when-not-writing': {
    category: 'bio',
    precision: 0.95,
    hints: [
      'not writing',
      "isn't writing",
      'not working',
      'not at work',
      "isn't working",
      'not reporting',
      'not busy',
      "when she's not",
      "when he's not",
      "when they're not",
      "when he isn't",
      "when she isn't",
      'when not ',
      'when she is not',
      'when he is not',
      "when i'm not",
      'spare time',
      'free time',
      'outside of work',
      'outside of writing'
    ],
    pattern:
      /^[^A-Za-z\d"“]{0,4}(?:When (?:(?:[Ss]he|[Hh]e|[Tt]hey|I|[A-Z][a-zÀ-ɏ'-]{1,20})(?:'s|'re|'m| is| are| am)? ?(?:not|isn't|aren't) |not )(?!in (?:use|season)\b)[^.?!"“”]{3,90}, (?:you(?:'ll| can| will|'re)\b|(?:she|he|they|I|[A-Z][a-zÀ-ɏ'-]{1,20}) ?(?:'s|'re|is|are|can|usually|probably|often|likely|mostly|enjoys?|loves?|likes?|spends?|reads?|travels?|runs?|hikes?|plays?|cooks?|homeschools|volunteers)\b)|(?:In|Outside of|During) (?:her|his|their) (?:spare|free|down ?|off) ?time,? (?:she|he|they|[A-Z][a-zÀ-ɏ'-]{1,20}) (?:enjoys?|loves|likes|volunteers)\b)(?!.{0,300}(?:["“”]|\b(?:says?|said|according|told|officials)\b)).{2,300}$/,
    examples: [
      '{{When she’s not writing, you can find her on the water.}}',
      '{{When not working, Ola enjoys long walks with his dog.}}',
      '{{In her spare time, she enjoys knots.}}'
    ],
    nearMisses: [
      'When the boat is not working, you can find him under it with a lamp, cursing in three languages.',
      'When not in use, it stands in the hall.',
      'In his spare time, he had built a wall.'
    ]
  },
  'follow-author': {
    category: 'bio',
    hints: [
      'follow him',
      'follow her',
      'follow them',
      'find her',
      'find him',
      'follow me on',
      'find them',
      'follow the author',
      'connect with',
      'subscribe to her',
      'subscribe to his'
    ],
    pattern:
      /^[^A-Za-zÀ-ɏ\d"“]{0,4}(?:(?:You can |Please )?(?:also )?(?:[Ff]ollow|[Ff]ind|[Cc]onnect with|[Cc]atch|[Rr]each|[Tt]weet at) (?:him|her|them|me|the author) (?:online )?(?:on|at|via|over on|over at) (?:Twitter|X|Instagram|LinkedIn|Facebook|Threads|Bluesky|Mastodon|TikTok|YouTube|Substack|Medium|Goodreads|GitHub|social media|his|her|their|my|@|www|https?)[^"“”]{0,200}|Subscribe to (?:her|his|their) newsletter\b[^"“”]{0,160})$/,
    removes: 'sentence',
    examples: [
      '{{Follow her on Twitter at @idalind.}}',
      '{{You can find him on LinkedIn.}}',
      'He also keeps bees. {{Follow him on Instagram.}}'
    ],
    nearMisses: [
      'Follow him on foot, she told the boy, and do not let him see you.',
      '“Follow me on Twitter,” he said to the crowd, and the crowd laughed.'
    ]
  },
  'the-writer-is': {
    category: 'bio',
    precision: 0.95,
    hints: [
      'the writer is',
      'the author is',
      'the writers are',
      'the authors are',
      'the columnist is',
      'the reviewer is',
      'writer, a ',
      'the writer has',
      'the interviewer'
    ],
    pattern:
      /^[^A-Za-z\d"“]{0,6}(?:The (?:writers?|columnist|reviewer|interviewer)|(?<=\()The authors?|The authors?(?=.{0,300}(?:[Vv]iews|[Oo]pinions|University|Institute|Centre|Center for|College|@))) (?:is|are),? (?:currently )?(?:(?:an?|the|our) )?(?:[A-Za-zÀ-ɏ'&,-]{2,20} ){0,7}?(?:professor|lecturer|fellow|journalist|editor|writer|columnist|correspondent|director|president|founder|chief|chair(?:man|woman|person)?|secretary|minister|ambassador|diplomat|economist|lawyer|advocate|barrister|attorney|member|head|partner|analyst|consultant|researcher|scholar|student|teacher|doctor|physician|historian|scientist|engineer|adviser|advisor|commentator|contributor|novelist|poet|MP|MLA|senator|officer|executive|CEO|chief executive|activist|strategist|critic|former|retired|based|freelance|co-founder|managing)s?\b(?!.{0,300}\b(?:said|told|says|novel|characters?|memoir|debut|reader|pages)\b)[^"“”]{0,400}$/,
    examples: [
      '{{The writer is a former ambassador to Norway}}',
      '{{(The author is a senior journalist based in Oslo. Views expressed are personal.)}}'
    ],
    nearMisses: [
      'The writer is the one who stays up when all of the others have gone to bed, and who locks the door.',
      'The author is a master of the slow scene, and the first half of the book is the best thing he has done.'
    ]
  },
  'op-ed-bio': {
    category: 'bio',
    precision: 0.9,
    hints: ['professor', 'lecturer', 'fellow at', 'fellow in', 'columnist', 'director of the'],
    pattern: new RegExp(
      `^[^A-Za-z\\d"“]{0,6}${person},? is (?:(?:an?|the) )?(?:[A-Za-z-]{2,20} ){0,4}(?:[Pp]rofessor|[Ll]ecturer|[Rr]esearch [Ff]ellow|[Ss]enior [Ff]ellow|[Vv]isiting [Ff]ellow|[Ff]ellow|[Pp]hD (?:candidate|student)|[Rr]eader) (?:of|in|at|with|for)\\b[^.?!"“”]{2,120}\\b(?:University|College|School|Institute|Institution|Cent(?:er|re)|Council|Foundation|Academy|Polytechnic|LSE|MIT|UCL|Harvard|Yale|Oxford|Cambridge|Stanford|Princeton|Brookings)\\b[^.?!"“”]{0,80}\\.?$`
    ),
    examples: [
      '{{Ida Lindqvist is a professor of tides at the University of Oslo.}}',
      '{{Ola Berg is Senior Research Fellow at the Harbour Institute}}'
    ],
    nearMisses: [
      'Ida Lindqvist is a professor of tides at the University of Oslo. She was the first to see the wave.',
      'Ola Berg is a fellow of no college, and he is proud of it.'
    ]
  },
  'founder-owner': {
    category: 'bio',
    hints: [
      'voice behind',
      'writer behind',
      'creator behind',
      'blogger behind',
      'developer behind',
      'registered dietitian',
      'content creator',
      'skilled ',
      'seasoned ',
      'of experience'
    ],
    pattern: new RegExp(
      `^[^A-Za-zÀ-ɏ\\d"“]{0,4}${person} is (?:a|an|the) (?:[A-Za-zÀ-ɏ', -]{2,80}? )?(?:blogger behind|(?:writer|blogger|voice|creator|recipe developer|face)(?: and [A-Za-zÀ-ɏ -]{3,30})? behind|(?:skilled |proficient |experienced |seasoned )(?:[A-Za-zÀ-ɏ]{2,15} ){0,3}(?:writer|editor|content creator|marketer|journalist|strategist)|registered dietitian(?: nutritionist)? (?:and|who|with|based)|[A-Za-zÀ-ɏ -]{2,60} with (?:more than|over|nearly|almost|\\d{1,2}\\+?|[A-Za-zÀ-ɏ]{3,8}) ?(?:\\d{1,2}\\+?)? ?(?:years|decades) of experience (?:in|writing|covering|as|helping|across|with|working))\\b(?!.{0,1200}["“”])(?!.{0,400} (?:said|told|says)\\b).{0,1200}$`
    ),
    examples: [
      '{{Ida Lindqvist is the voice behind Harbour Kitchen, where she cooks what the boats bring in.}}',
      '{{Ola Berg is a skilled content creator with over five years of experience in boats.}}'
    ],
    nearMisses: [
      'Ida Lindqvist is a nurse with more than thirty years of experience in the harbour, and she said on Monday that she would leave.',
      'Ola Berg is the creator of the wall.'
    ]
  }
})
