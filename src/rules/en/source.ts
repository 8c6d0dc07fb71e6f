import {defineRules} from '../../rule.js'

const agencies = [
  'Agencies',
  'News agencies',
  'News Agency',
  'Reuters',
  'AFP',
  'Agence France-Presse',
  'AP',
  'Associated Press',
  'The Associated Press',
  'Press Association',
  'PA Media',
  'PTI',
  'Press Trust of India',
  'ANI',
  'IANS',
  'AAP',
  'UPI',
  'dpa',
  'Xinhua',
  'Bernama',
  'ANSA',
  'EFE',
  'TASS',
  'Interfax',
  'Kyodo',
  'Kyodo News',
  'Jiji Press',
  'Yonhap',
  'Anadolu Agency',
  'Anadolu',
  'Tribune News Service',
  'New York Times News Service',
  'The Canadian Press',
  'Canadian Press',
  'Bloomberg News',
  'Thomson Reuters',
  'SNWS',
  'SWNS',
  'Newswire',
  'Wire services',
  'Wire reports',
  'Staff and agencies',
  'Agencies and staff'
]

/** Names that are also the code of a state or the name of a thing: not on a line of their own. */
const shortAgencies = ['PA', 'UNI', 'CNA', 'NAMPA', 'NAN', 'GNA', 'KNA', 'CMC', 'APP', 'BSS', 'UNB', 'PNA']
/** Those that stand side by side. */
const often = ['Reuters', 'AFP', 'AP', 'PTI', 'ANI', 'IANS', 'AAP', 'dpa', 'Agencies']
const all = [...agencies, ...shortAgencies]

export default defineRules('en', {
  'source-full-article': {
    category: 'source',
    hints: [
      'full article',
      'full story',
      'full post',
      'full report',
      'full text',
      'original article',
      'original story',
      'original post',
      'full coverage',
      'entire article'
    ],
    pattern:
      /^(?:\W{0,3}source ?[:–-] ?(?:(?:full|original) (?:article|story|post)|(?:read|view|see)\b.{0,20}\b(?:full|original) (?:article|story|post|report|text))|(?:\W{0,3})(?:click here (?:to|for) |you can |please |to )?(?:read|view|see|continue reading|go to|continue to|visit|access|download|find) ?(?:the |this |our )?(?:(?:full|original) (?:article|story|post|report|text)|full coverage|entire article)(?: (?:here|at|on|from|by|via|in|»|→)\b.{0,80})?|(?:the |this )?(?:(?:full|original) (?:article|story|post|report|text)|entire article) (?:(?:is|can be|was) (?:available|found|published|read) (?:here|at|on|via)|here|at|via)\b.{0,80}|the original article (?:contains|can be|was)\b.{0,80})\W{0,3}$/iu,
    removes: 'sentence',
    examples: [
      '{{Source: Read Full Article}}',
      '{{Read the full story here}}',
      '{{View original article}}',
      '{{Read the full article at Quayside Weekly.}}'
    ],
    nearMisses: [
      'Read the full article and then decide, she told the students, who had only seen the headline on their phones.',
      'The full report on the fire will be put before the council in June, when the inspectors are back.'
    ]
  },
  'source-agency-lines': {
    category: 'source',
    lines: [
      ...agencies,
      ...agencies.map((name) => `${name})`),
      ...often.flatMap((one) => often.flatMap((two) => (one === two ? [] : [`${one}, ${two}`, `${one}/${two}`]))),
      ...all.flatMap((name) => [
        `Source: ${name}`,
        `Via ${name}`,
        `With ${name}`,
        `With ${name})`,
        `With inputs from ${name}`,
        `With inputs from ${name})`,
        `With ${name} inputs)`
      ])
    ],
    examples: ['{{(Reuters)}}', '{{— PTI}}', '{{Source: AFP}}', '{{With inputs from agencies}}'],
    nearMisses: [
      'Reuters first reported the plan in May, and the ministry has not denied any of it since then.',
      'Agencies that let flats to students must hold the deposit in an account of its own, the judge said.'
    ]
  },
  'source-reporting-by': {
    category: 'source',
    hints: [
      'reporting by',
      'writing by',
      'editing by',
      'edited by',
      'compiled',
      'and writing',
      'written by',
      'production by',
      'graphics by',
      'translation'
    ],
    pattern:
      /^[^a-zà-ÿ]{0,6}(?:(?:additional|with additional|further|with|and) )?(?:reporting|writing|editing|written|edited|compiled|production|graphics|translation|research|photography|video|produced|illustrations?)(?:,? (?:and|&) (?:additional )?(?:writing|editing|edited|reporting|compiled|graphics|produced|production|photos|photography|translation))?(?: in [a-zà-ÿ ]{3,20})? by:? [^.;?!"“”]{3,200}(?:;|\. |, )? ?(?:(?:additional |further )?(?:reporting|writing|editing|edited|compiled|graphics|produced|production|photography)(?:,? and (?:writing|editing|reporting|production))?(?: in [a-zà-ÿ ]{3,20})? by\b).{2,300}$/iu,
    examples: [
      '{{(Reporting by Ann Mey in Oslo and Raj Lal in Delhi; Editing by Kim Dorr and Pat Ode)}}',
      '{{Reporting by Ann Mey; writing by Raj Lal; editing by Kim Dorr}}',
      '{{Additional reporting by Ann Mey in Leith, Editing by Kim Dorr}}'
    ],
    nearMisses: [
      'Reporting by three newspapers showed that the firm had known of the leak since the spring of last year.',
      'Edited by two poets who cannot stand each other, the magazine has never been better than it is now.'
    ]
  },
  'source-names': {
    category: 'source',
    hints: [
      'reporting by',
      'writing by',
      'editing by',
      'edited by',
      'compiled',
      'translated',
      'contributing:',
      'with assistance',
      'reporting:'
    ],
    pattern:
      /^[^\p{L}]{0,6}(?:(?:Additional|With additional|Further|With|Original) )?(?:[Cc]ontributing|[Ww]ith assistance|[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Cc]ompiled|[Tt]ranslated)(?: (?:and|&) [\p{L}]{4,12})?(?<=[a-z])(?: (?:by:?|from)|:) \p{Lu}[\p{L}.'’-]{0,24}(?:[,;]? (?:(?:and|in|with|the|of|for|&|de|van|von|bin|al) )?\p{Lu}[\p{L}.'’-]{0,24}){0,15}(?: and others)?[.)\]]{0,3}$/u,
    removes: 'sentence',
    examples: [
      '{{Additional reporting by Ann Mey and Raj Lal.}}',
      '{{(Editing by Kim Dorr)}}',
      '{{Compiled by Pat Ode}}',
      '{{Translated by Kim Dorr}}'
    ],
    nearMisses: ['Edited by hand, the film took a year to finish.', 'Reporting by the paper led to an inquiry.']
  },
  'source-contributed': {
    category: 'source',
    hints: ['contributed', 'to the report', 'provided additional', 'contributing', 'with this report'],
    pattern:
      /^[^"“”?]{3,260}\b(?:(?:also )?contributed to (?:this|the) (?:report|reporting|story|article|piece|post|review|column|edition|dispatch|list|newsletter|package|series|coverage|project|project's reporting)(?: (?:from|in)\b.{2,60})?|contributed (?:additional )?(?:reporting|research|writing)(?:,? (?:from|to|in|for)\b.{2,100})?|provided additional reporting(?: (?:from|in|for)\b.{2,60})?|assisted with this report)[.)\]*_]{0,4}$/iu,
    removes: 'sentence',
    examples: [
      '{{Ann Mey and Raj Lal contributed to this report.}}',
      '{{The Associated Press contributed to this story.}}',
      '{{Kim Dorr in Leith contributed reporting.}}'
    ],
    nearMisses: [
      'Twelve weather stations contributed to this record, which goes back to the winter of 1871 and has no gaps.',
      'The flood contributed to the reporting of more cases, as doctors were told to write down each of them.'
    ]
  },
  'source-first-published': {
    category: 'source',
    hints: [
      'originally appear',
      'first appear',
      'originally publish',
      'first publish',
      'originally post',
      'first post',
      'first on',
      'previously publish',
      'originally ran',
      'originally written'
    ],
    pattern:
      /^(?:\W{0,4})(?:(?:a version of |a (?:longer|shorter) version of |an? (?:earlier|edited|abridged|adapted) version of |portions of |parts of )?(?:this|the following|the above) (?:article|story|post|piece|essay|column|report|interview|blog(?: post)?|op-ed|commentary|content|text|review|feature|recipe|excerpt|analysis|press release|newsletter|list|guide|obituary|letter|opinion|editorial|page|video|podcast|episode|news|work)\b(?:.{0,60}?)\b(?:(?:originally|first|previously) (?:appear(?:ed|s)|published|posted|ran|written|shared|featured)|appear(?:ed|s) (?:first|originally))(?: (?:on|in|at|by|as|with|for|here|to)\b (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d).{1,160})?|the post .{2,200} (?:first appeared|appeared first) on .{2,80})[.)\]*_»]{0,4}$/iu,
    removes: 'sentence',
    examples: [
      '{{This article originally appeared on Quayside Weekly.}}',
      '{{The post Ferry drops its late sailings appeared first on The Quay Herald.}}',
      '{{A version of this story was first published in the Leith Review.}}',
      '{{This story was originally published by Harbour News and is shared here with its permission.}}'
    ],
    nearMisses: [
      'This story was first published on May 3, 2021, and has been brought up to date since then.',
      'The novel was first published in Leith by a printer who had never read a book to its end.'
    ]
  },
  'source-in-print': {
    category: 'source',
    hints: ['in print', 'print edition', 'of letters'],
    pattern:
      /^(?:\W{0,3})(?:a version of this (?:article|story|column|review|obituary|essay) (?:appears|appeared) in print\b.{0,400}|appeared in the .{4,60}print edition as\b.{0,200}|the times is committed to publishing a diversity of letters\b.{0,400})$/iu,
    examples: [
      '{{A version of this article appears in print on Jan. 2, 2024, Section A, Page 1 of the New York edition with the headline: Ferry Stops.}}',
      "{{Appeared in the January 2, 2024, print edition as 'Ferry Stops'.}}"
    ],
    nearMisses: [
      'A version of this article of faith appears in print in every book of prayer since the year 1549.',
      'The picture appeared in print editions as far away as Perth, and nobody had paid for it.'
    ]
  },
  'source-originally-line': {
    category: 'source',
    hints: [
      'originally published',
      'appeared',
      'first published',
      'originally posted',
      'first on',
      'previously published',
      'cross-posted',
      'crossposted'
    ],
    pattern:
      /^(?:\W{0,4})(?:article |story |post )?(?:originally (?:published|appeared|posted)|first (?:published|appeared)|appeared first|previously published|cross-?posted)(?!(?: (?:at|on|in|by|from|with))? ?:? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d))(?: (?:at|on|in|by|from|with))? ?:? ?(?:the )?[a-zà-ÿ\d](?:[^,.;!?"“”]|\.(?=\S)){1,60}(?: and (?:is )?(?:re)?(?:published|posted|printed) (?:here )?with permission)?[.)\]*_]{0,4}$/iu,
    examples: [
      '{{Originally published at quayside.example}}',
      '{{(First published by Harbour News)}}',
      '{{Cross-posted from Leith Review}}'
    ],
    nearMisses: ['First published in 1902', 'First published by a small press in Leith, the book has never been out of print since then.']
  },
  'source-republished': {
    category: 'source',
    hints: ['republish', 're-published', 'reprinted', 'reproduced', 'reposted', 'permission', 'commons', 'licensed under', 'syndicated'],
    pattern:
      /^(?:\W{0,4})(?:(?:this|the|read the original|it|the above|the following)\b.{0,40}?\b(?:(?:article|story|post|piece|essay|content|work|column|commentary|report|interview|text|excerpt)\b.{0,40}?\b(?:is|was|has been|are|being) )(?:also )?(?:re-?published|reprinted|reproduced|reposted|syndicated) (?:here )?(?:from|with (?:the )?(?:kind )?permission|under a|here|via|by permission|courtesy)\b.{0,200}|(?:(?:re-?published|reprinted|reproduced|reposted)(?: here)? from|(?:re-?published|reprinted|reproduced|reposted|used|published|excerpted)(?: here)? (?:with(?: the)?(?: kind)? permission|under a creative commons|by permission))\b.{0,120}|republish our (?:stories|articles)\b.{0,100}|(?:this|the) (?:work|article|content|text|website|post|story|site)\b.{0,60}\b(?:licensed under (?:a|the|cc)|available under a creative commons)\b.{2,160})$/iu,
    removes: 'sentence',
    examples: [
      '{{This article is republished from The Conversation under a Creative Commons license.}}',
      '{{Reprinted with permission from the Leith Review.}}',
      '{{This work is licensed under a Creative Commons Attribution 4.0 International License.}}'
    ],
    nearMisses: [
      'The letters were reprinted from the old plates, which somebody had kept under the stairs for sixty years.',
      'A photographer may put the work under a Creative Commons licence, and then anybody can print it for nothing.'
    ]
  },
  'source-inputs': {
    category: 'source',
    hints: ['inputs', 'files from', 'with reporting', 'with agencies', 'with reports', 'additional reporting'],
    pattern:
      /^[^\p{L}]{0,6}(?:[Ww]ith |And |and |[Bb]ased on |(?:[Tt]his|[Tt]he) (?:story|article|report) (?:includes|contains|has) )?(?:(?:[Aa]dditional )?[Ii]nputs? (?:from|by)|[Ff]iles from|(?:[Ww]ith )?(?:additional )?reporting (?:by|from)|[Ww]ith reports from|(?:[Ww]ith )?(?:news )?(?:agency|agencies)(?: inputs?)?|Agency inputs|Agencies inputs)(?:(?:,? | & |, )(?:\p{Lu}[\p{L}.'’&/-]{0,24}|agenc(?:y|ies)|and|the|of|in|for|news|wire|other|reports?|our|bureau|correspondents?|staff|wires|inputs|&)){0,14}[.)\]*_]{0,4}$/u,
    removes: 'sentence',
    examples: [
      '{{(With inputs from PTI and ANI)}}',
      '{{With files from The Canadian Press}}',
      '{{With agency inputs}}',
      '{{— with reporting by Ann Mey in Leith}}'
    ],
    nearMisses: [
      'With inputs from forty growers in hand, the panel sat down to write. It took a year.',
      'The mayor came back with files from the town hall, three boxes of them, and put them on the judge’s table.'
    ]
  },
  'source-syndicated': {
    category: 'source',
    hints: ['syndicated', 'auto-generated', 'been edited', 'wire service', 'agency feed', 'news agency', 'party feed', 'auto-published'],
    pattern:
      /^[^a-zà-ÿ"“”]{0,4}(?:disclaimer ?: ?)?(?:(?:except for the|only the|apart from the|barring the|other than the) headline\b.{0,240}|(?:this|the)(?: [a-zà-ÿ-]{1,15}){0,4} (?:story|article|report|post|content|copy|news item|headline|news|item)\b.{0,100}\b(?:has not been (?:edited|created|modified)|(?:is |has been |was )?(?:published|taken|sourced|generated|posted|auto-generated|auto-published|created)\b.{0,60}\b(?:feed|wire|agency|syndicat\w{1,20}|auto-?generated))\b.{0,200}|the rest of the content is auto-generated\b.{0,120}|published (?:by|via|through) (?:a |the )?(?:\w{1,20} )?syndicat.{0,80})$/iu,
    removes: 'sentence',
    examples: [
      '{{(This story has not been edited by our staff and is auto-generated from a syndicated feed.)}}',
      '{{(Except for the headline, this story has not been edited by Quay TV staff and is published from a syndicated feed.)}}',
      '{{This article was generated from an automated news agency feed without modifications to text.}}'
    ],
    nearMisses: [
      'The column was syndicated in two hundred papers, and she never met the editor of a single one of them.',
      'The report had not been edited by anyone, and it showed: three of its tables were upside down, he said.'
    ]
  },
  'source-more-at': {
    category: 'source',
    hints: ['apnews.com', 'more stories', 'allafrica', 'publishers retain', 'archiving', 'now to stay', 'linking'],
    pattern:
      /^(?:\W{0,3})(?:(?:more )?ap [\w'’& ]{2,40}: ?https?:\S{4,120}(?: and https?:\S{4,120})?|(?:follow|read|find|see|more of|for more)\b.{0,20}\b(?:the )?ap(?:'s|news)?\b.{0,120}\bapnews\.com\S{0,100}|(?:for )?more stories like this\b.{0,120}|allafrica publishes around\b.{0,300}|original publishers retain all rights|it appears here for a limited time before automated archiving\b.{0,160}|subscribe now to stay ahead\b.{0,120})[.]?$/iu,
    removes: 'sentence',
    examples: [
      '{{AP sports: https://apnews.com/hub/sports}}',
      '{{Follow AP’s coverage of the tides at https://apnews.com/hub/tides}}',
      '{{More stories like this are available on quay.example}}'
    ],
    nearMisses: [
      'The photograph ran on apnews.com for an hour before somebody saw what was wrong with the bridge in it.',
      'He has told more stories like this one than anybody can count, and not all of them can be true.'
    ]
  },
  'source-line': {
    category: 'source',
    hints: ['source:', 'sources:', 'source :', 'source -', 'source –', 'credit:', 'credits:'],
    pattern:
      /^[^\p{L}]{0,4}(?:(?:[Cc]ontent|CONTENT|[Ii]mage|[Pp]hoto|[Dd]ata|[Aa]rticle|[Ss]tory|[Nn]ews|[Oo]riginal|[Cc]hart|[Gg]raphic|[Ff]igure|[Tt]able|[Vv]ideo|[Ii]nfo|[Ii]nformation|[Mm]ap|[Rr]ecipe|[Tt]ext) )?(?:(?:[Ss]ources?|SOURCES?|Credits?):|(?:[Ss]ource|SOURCE) [:–-]) ?(?:https?:|www\.|@|the |\p{Lu}|\d|[\p{L}\p{N}-]{2,40}\.\p{L}{2,10}\b)(?:[^?!;.]|\.(?=\S)){0,90}$|^[^\p{L}]{0,4}(?:Source|SOURCE|Sources|Credit): ?(?:\p{Lu}|\d)[^?!;.]{0,32}\.\)?$/u,
    examples: [
      '{{Source: Quayside Marketing}}',
      '{{SOURCE: harbour.example}}',
      '{{Data source: Bureau of Ports}}',
      '{{(Source: The Quay Herald)}}'
    ],
    nearMisses: [
      'Source: a spring, or the place in the hills where the water of a river first comes to light; also, the start of it.',
      'Sources: she had three of them, and not one would let her print a name, so the story waited for a year.'
    ]
  },
  'source-via': {
    category: 'source',
    hints: ['via:', 'via ', 'h/t', 'hat tip'],
    pattern:
      /^(?:[([]? ?via ?: ?[a-zà-ÿ\d@][^.?!]{1,50}(?:\.[a-zà-ÿ]{2,4})?[)\]]?|[([]via [a-zà-ÿ\d@][^?!]{1,50}[)\]]|via (?:@?[a-zà-ÿ\d-]{2,30}\.(?:com|org|net|co\.uk|io|tv|in|de)|@\w{2,20}|(?:the )?(?:reuters|bloomberg|techcrunch|engadget|the verge|verge|gizmodo|kotaku|polygon|ign|variety|deadline|bbc(?: news)?|cnn|cnbc|npr|the guardian|wired|ars technica|mashable|business ?wire|pr ?newswire|globe ?newswire|accesswire|newsfile|youtube|twitter|x|instagram|facebook|reddit|getty images|ap|associated press|wikimedia commons|flickr|unsplash|shutterstock|tiktok))|[([]?(?:h\/t|hat tip) ?:? ?(?:to )?[a-zà-ÿ\d@][^.?!]{1,50}[)\]]?)\.?$/iu,
    examples: ['{{Via: Quayside Weekly}}', '{{(via Reuters)}}', '{{Via TechCrunch}}', '{{H/T: Ann Mey}}'],
    nearMisses: [
      'Via Appia',
      'Via the old bridge it is an hour on foot to the mill, and via the new one it is half of that.',
      'Dover via Calais'
    ]
  },
  'source-press-release': {
    category: 'source',
    hints: ['businesswire', 'accesswire', 'newswire', 'presswire', 'openpr', 'prweb', 'distributed by', 'press release'],
    pattern:
      /^(?:\W{0,3})(?:(?:to )?view (?:the )?(?:original|source)\b.{0,160}|(?:logo|photo|video|multimedia|image|infographic) ?[-–:] ?https?:\/\/\S{0,160}(?:prnewswire|businesswire|globenewswire|newswire)\S{0,160}|(?:press release |this (?:press )?release (?:is|was) |content |this content (?:is|was) )?(?:distributed|issued|provided|published|released|powered)\b.{0,20}\b(?:by|via|through|on)\b.{0,60}\b(?:prnewswire|pr newswire|businesswire|business wire|globenewswire|globe newswire|accesswire|ein presswire|newswire|openpr|prweb|tribune content agency|tribune news service|allafrica)\b.{0,60}|https?:\/\/\S{0,80}(?:prnewswire|businesswire|globenewswire|accesswire|einpresswire|openpr|prweb)\.com\S{0,200}|\(?(?:this )?(?:story|article|post|content|news|report) (?:is|was|has been) (?:provided|based|distributed|produced|written|taken|adapted)\b.{0,60}\b(?:press release|newswire)\b.{0,120}|(?:this is a )?(?:paid )?press release\.?)$/iu,
    removes: 'sentence',
    examples: [
      '{{View original content to download multimedia: https://www.prnewswire.com/news-releases/ferry.html}}',
      '{{View source version on businesswire.com: https://www.businesswire.com/news/home/2024/en/}}',
      '{{Distributed by Leith Newswire}}'
    ],
    nearMisses: [
      'The firm said in a press release on Monday that the last of the boats would be sold before the winter.',
      'A press release is not a story, he used to tell the trainees, and most of them found out why within a week.'
    ]
  },
  'source-press-end': {
    category: 'source',
    hints: ['SOURCE '],
    pattern: /^SOURCE:? \p{Lu}[\p{L}\p{N}.,&'’®™()-]{0,30}(?: (?:of |and |& |for |the )?[\p{Lu}(][\p{L}\p{N}.,&'’®™()-]{0,30}){0,7}$/u,
    examples: ['{{SOURCE Quayside Robotics, Inc.}}', '{{SOURCE Harbour Foods}}'],
    nearMisses: ['Source of the Tay', 'SOURCE of all our trouble was the pump, which nobody had looked at since the war.']
  },
  'source-translated': {
    category: 'source',
    hints: ['translation', 'read in ', 'in spanish', 'español', 'machine translat', 'translated', 'article in'],
    pattern:
      /^(?:\W{0,4})(?:this (?:article|story|post|text|piece|page|interview|report|version|content|essay)\b.{0,60}\b(?:was|is|has been|were)(?: originally| first)?(?: published in [a-zà-ÿ ]{3,20} and)?(?: \w{1,20}ly)? (?:machine[- ])?translat(?:ed (?:from|by|automatically|using|with)|ion of)\b(?!.{0,120}\b(?:said|says|told)\b).{0,120}|(?:read|lee|leer|view|see) (?:this|the|it|esta) ?(?:article|story|post|page|piece|interview|version)? ?(?:in|en) (?:spanish|french|arabic|chinese|hindi|german|portuguese|russian|english|ukrainian|urdu|bengali|korean|japanese|turkish|persian|welsh|irish|gaelic|tamil|telugu|marathi|punjabi|español)\b.{0,30}|(?:lee|leer|léalo) .{0,40}en español.{0,6}|read in (?:spanish|french|arabic|chinese|hindi|german|english|urdu|bengali|russian|portuguese|app)|(?:translated|translation) (?:from|of) (?:the )?(?:original )?(?:french|german|spanish|arabic|russian|ukrainian|italian|chinese|portuguese|dutch|polish|turkish|hebrew|japanese|korean|swedish|danish|norwegian)(?: original| version)?(?: by [a-zà-ÿ .'-]{3,40})?)[.)\]]{0,3}$/iu,
    removes: 'sentence',
    examples: [
      '{{Read this story in Spanish}}',
      '{{This article was translated from German by Ann Mey.}}',
      '{{Leer en español}}',
      '{{Translated from the French by Kim Dorr}}'
    ],
    nearMisses: [
      'The poems were translated from the Welsh by a farmer who had never been to a school in his life.',
      'Read in bed, the book takes a week, and most people who begin it are asleep before the second murder.'
    ]
  },
  'source-ai': {
    category: 'source',
    hints: [
      'ai-generated',
      'artificial intelligence',
      'ai-assisted',
      'generative ai',
      'help of ai',
      'assistance of',
      'using ai',
      'summarized',
      'with ai',
      'by ai'
    ],
    pattern:
      /^(?:\W{0,4})(?:(?:quick (?:read|reads)|read quick summary)? ?(?:this |the |article )?(?:summary|audio|translation|key points?|takeaways) (?:is|was|are|were) ai[- ]generated\b.{0,80}|ai[- ]generated (?:summary|audio|voice|narration|key points)|(?!.{0,200}\b(?:said|says|told|admitted|according)\b)this (?:article|story|post|content|summary|audio|translation|text)(?: \w{1,20}){0,4} (?:was|is|has been) (?:\w{1,20} )?(?:generated|created|produced|written|translated|summari[sz]ed|narrated|drafted|compiled|prepared|assisted)\b.{0,40}\b(?:ai|artificial intelligence|generative ai)\b.{0,160}|summari[sz]ed by ai|listen to this (?:article|story).{0,20}ai.{0,40})[.)\]]{0,3}$/iu,
    removes: 'sentence',
    examples: [
      '{{This article was produced with the assistance of AI and checked by an editor.}}',
      '{{Summary is AI-generated, newsroom-reviewed}}',
      '{{AI-generated summary}}'
    ],
    nearMisses: [
      'The image was made with AI in less than a minute, and it fooled three of the five judges of the prize.',
      'A summary written by AI can be wrong in ways that no tired reporter would ever think of, the study found.'
    ]
  },
  'source-ask': {
    category: 'source',
    lines: [
      'Article source',
      'Article source:',
      'Source article:',
      'Story source',
      'News source',
      'Acquire Licensing Rights',
      'Acquire Licensing Rights, opens new tab',
      'The-CNN-Wire',
      'CNN Wire',
      'CNN Newsource',
      'Vanguard News Nigeria',
      'Vanguard News',
      'Distributed by Tribune Content Agency, LLC.',
      'Distributed by Tribune Content Agency',
      'Distributed by allAfrica.com',
      'Copyright AllAfrica',
      'Content source',
      'Content source:',
      'Source link',
      'Original source',
      'Original article',
      'Original post',
      'Source article',
      'View source',
      'Read original',
      'Read the original',
      'Read the original article',
      'Read the original article.',
      'Read original article',
      'View original',
      'View the original article',
      'View original post',
      'Original article on',
      'Source: Supplied',
      'Source: Twitter',
      'Source: Facebook',
      'Source: Instagram',
      'Source: YouTube',
      'Source: Getty Images',
      'Press release',
      'Press release from',
      'News provided by',
      'News release',
      'For immediate release',
      'Immediate release',
      'Media release',
      'Media contact',
      'Media contacts',
      'Media contact information',
      'Media enquiries',
      'Media inquiries',
      'For media inquiries',
      'For media enquiries',
      'For media inquiries, contact',
      'For media enquiries, please contact',
      'For more information, contact',
      'For further information, contact',
      'For further information, please contact',
      'For more information, please contact',
      'Press contact',
      'Press contacts',
      'Press enquiries',
      'Press inquiries',
      'Investor contact',
      'Investor contacts',
      'Investors contact',
      'Investor relations contact',
      'Investor relations contacts',
      'Investor and media contacts',
      'Investor and media contact',
      'Media and investor contacts',
      'Company contact',
      'Corporate contact',
      'Notes to editors',
      'Notes to editor',
      'Note to editors',
      'Note to editor',
      'View source version on businesswire.com',
      'Reuse this content',
      'Our Standards: The Thomson Reuters Trust Principles.',
      'Our Standards: The Thomson Reuters Trust Principles., opens new tab',
      'Purchase Licensing Rights',
      'Purchase Licensing Rights, opens new tab',
      'Reporting by',
      'Ends',
      '- ends -',
      'End of transcript',
      'In partnership with',
      'In association with',
      'In collaboration with',
      'This story was produced in partnership with',
      'Distributed by'
    ],
    examples: ['{{Media Contact:}}', '{{-ENDS-}}', '{{Purchase Licensing Rights}}', '{{For immediate release}}'],
    nearMisses: [
      'Original article of faith or not, the rule has been quietly dropped by every bishop in the country.',
      'Ends of rope hung from the ceiling of the barn, and each of them had been cut with the same knife.'
    ]
  }
})
