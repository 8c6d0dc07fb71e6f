import {defineRules} from '../../rule.js'

/** Months, in the case of the flag i. */
const month = '(?:j(?:an(?:uary)?|une?|uly?)|feb(?:ruary)?|ma(?:r(?:ch)?|y)|a(?:pr(?:il)?|ug(?:ust)?)|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** What lines of dates and times are made of: nothing else may stand in them. */
const piece =
  `(?:${month}|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|'?\\d{1,4}(?:st|nd|rd|th|[hdmwy]|[ap]\\.?m\\.?)?|t(?=\\d)|[ap]\\.?m\\.?|gmt|utc|bst|ist|e[sd]?t|c[sde]{0,2}t|m[sd]?t|p[sdk]?t|a[ekcw][sd]?t|n[zd]{2}t|hkt|sgt|wat|eat|cat|sast|z|eastern|pacific|central|local time|hrs?|hours?|min(?:ute)?s?|secs?|days?|weeks?|months?|ago|yesterday|today|just now|an?|the|of|` +
  'first|originally|last|latest|page|story|article|published|updated?|posted|modified|created|revised|reviewed|edited|edit|review|change|uploaded|submitted|aired|publication|time|on|at|in|read(?:ing)?|listen|watch|to|est|estimated|average|about|less than|shares?|comments?|views|likes|no|leave|share|print|save|expert|fact[- ]checked)'
const pieces = `(?:20\\d\\d(?=${month})|${piece}(?![a-z])[ ,.:;|•·●⋅◆/~≈@()<+–—-]{0,4})`
/** "9 June", "June 9th", "09/06/", "2025-06-09". */
const dayAndMonth = '(?:\\d(?:st|nd|rd|th)?(?: of)?,?[ -][a-z]{3}|[a-z]{3}\\.? \\d{1,2}(?!\\d)|\\d[/.-]\\d{1,2}[/.-]\\d\\d)'
const label =
  '(?:(?:(?:first|originally|last|latest|page|story|article|was) )?(?:published|updated?|posted|modified|created|revised|reviewed|edited|uploaded|submitted|issued)|publication date|date (?:published|posted|updated|of publication)|last (?:update|review|edit|reviewed|change))'

const cap = "(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'.&-]{0,24})"
/** What stands after "by" in subheads, lists and titles, and is no name. */
const noName =
  'The|An?|Any|All|Each|Every|No|Our|Your|My|His|Her|Their|This|That|It|Its|What|Far|Then|Now|Next|Early|Late|Mid|End|Year|Month|Week|Day|Date|Time|Night|Dawn|Noon|Hour|Train|Rail|Bus|Car|Boat|Ferry|Air|Plane|Sea|Land|Road|Foot|Bike|Taxi|Metro|Subway|Tram|Coach|Public|Private|Type|Categor(?:y|ies)|Industr(?:y|ies)|States?|Countr(?:y|ies)|Regions?|Use|Case|Company|Business|Age|Gender|Sex|Race|Numbers?|Brand|Size|Price|Cost|Roles?|Location|City|Products?|Request|Appointment|Invitation|Popular|Design|Default|Law|Order|Contrast|Comparison|Hand|Mail|Phone|Telephone|Email|Definition|Nature|Force|Volume|Weight|Revenue|Segment|Application|Material|Sector|Subject|Topics?|Genre|Department|Income|Party|Distance|Platform|Device|Channel|Deployment|Organi[sz]ation|Vertical|Solutions?|Function|Technology|Geography|Features?|Style|Season|Colou?r|Royal|Special|[A-Z][a-z]{1,11}ing|Faith|Grace|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Job|Title|Skills?|Levels?|Grade|Amount|Account|Payment|Model|Make|Languages?|Continent|Budget|Occasion|Room|Ingredients?|Course|Cuisine|Diet|Meal|Goals?|Needs?|Interests?|Audience|Capacity|Rating|Popularity|Name|Chapter|Section|Step|Stage|Phase|Area|Zone|County|Province|Neighbou?rhood|District|Constituency|Position|Club|League|Sport|Event|Format|Methods?|Source|Status|Purpose|Theme|Activity|Group|Hotel|School|Hook|Degrees|Word|Heart|Choice|Chance|Accident|Proxy|Decree|Hotel|By|THE|COMPANY|INDUSTRY|TYPE|USE|BUSINESS|ROLE|TOPIC|CATEGORY|PRODUCT|REGION|COUNTRY|STATE|BRAND|PRICE|SIZE|NUMBERS|LOCATION|TEAM|BY'
const by =
  '(?:(?:(?:(?:[Mm]edically|[Cc]linically|[Ss]cientifically|[Ee]xpert|[Ll]egally|[Tt]echnically) )?(?:[Rr]eviewed|[Cc]hecked|[Aa]pproved)|[Ww]ritten|[Aa]rticle|[Ss]tory|[Ww]ords|[Tt]ext|[Pp]osted|[Rr]eported|[Rr]eport|[Aa]nalysis|[Oo]pinion|[Cc]ommentary|[Cc]olumn|[Rr]eview|[Ee]dited|[Ff]act[- ][Cc]hecked|[Cc]urated|[Cc]ompiled|[Pp]repared|[Cc]ontributed|[Ii]nterview|[Gg]uest post|[Rr]ecipe|[Pp]hotos|[Pp]hotographs|[Pp]hotography|[Ii]llustrations?|[Vv]ideo|[Pp]roduced|[Aa]uthored|[Uu]pdated|[Cc]reated|WRITTEN|EDITED|REVIEWED|POSTED|WORDS)(?: and [a-z]{4,12})?,? (?:[Bb]y|BY):?|(?:Words(?: and [a-z]{4,12})?|WORDS|Written|Edited|Posted|Reviewed|Photography|Illustrations?):|(?:[Bb]y|BY):?|(?:[Aa]uthor|[Rr]eporter)s?:)'

export default defineRules('en', {
  byline: {
    category: 'byline',
    precision: 0.95,
    hints: ['by ', 'by:', 'author:', 'authors:', 'reporter:', 'words:', 'written:', 'photography:'],
    pattern: new RegExp(
      `^[^A-Za-z\\d"“]{0,6}(?:[Bb]y (?:[Aa]dmin|[Ee]ditor|[Ss]taff|[Gg]uest|[Tt]eam) ?[|•·–—-] ?[^?!]{3,100}$|${by} {0,2}(?!(?:(?! (?:on|in|for|at) )[A-Za-z'. -]){0,22}(?<![A-Za-z'-])(?:${noName})(?![A-Za-z'-]))${cap}(?:(?:,| and| &|,? with| \\|| [/•·●⋅–—-])? (?:(?:and|&|of|at|for|the|in|on|to|with|de|van|von|der|den|del|di|da|la|le|al|bin|el|dos|y) ){0,2}[(]?${cap}[)*]?){1,16}` +
        '(?:(?:,| ?[|•·●⋅/:–—-]{1,2}| ) ?(?:[a-z][A-Za-z ,&-]{0,60})?(?:writer|reporter|editor|correspondent|journalist|columnist|contributor|staff|analyst|producer|professor|director|expert|specialist|educators?|team)s?(?:[ ,][^.?!]{0,60})?|' +
        '(?: ?[|•·●⋅◆@,~–—-]{1,2} ?| on | {0,2}\\(?)(?:\\d|(?:Published|Updated|Posted|Last|First|on) ?[:\\dA-Z]|in [A-Z])[^?!]{0,110}|[.:*†]| ?[|•·●⋅–—-]{1,2}[^.?!]{0,40})?[^A-Za-z\\d?!]{0,3}$)'
    ),
    examples: [
      '{{By Ida Lindqvist}}',
      '{{By Ida Lindqvist, MS, RDN, LD}}',
      '{{BY OLA BERG, STAFF WRITER}}',
      '{{By Ida Lindqvist and Ola Berg | March 9, 2025 | 5 min read}}',
      '{{Medically reviewed by Ola Berg, M.D.}}',
      '{{Written by Ida Lindqvist, Chief Harbour Correspondent}}',
      '{{Words: Ida Lindqvist}}',
      '{{by admin | Jun 9, 2025 | Blog | 0 comments}}'
    ],
    nearMisses: [
      'By Public Transport',
      'Recipe: Harbour Soup',
      'By Use Case',
      'By Design and Default',
      'By Ida Lindqvist’s own account, the boat was never hers at all.',
      'By Easter Sunday, the harbour was clear of ice, and the boats went out.',
      'Edited by hand'
    ]
  },
  'name-and-role': {
    category: 'byline',
    precision: 0.93,
    hints: ['professor', 'lecturer', 'staff writer', 'associated press', 'usa today', 'reporter', 'correspondent', 'press association', 'columnist', 'research fellow', 'staff report', ' bbc news', ' sky news', ' bbc sport'],
    pattern: new RegExp(
      `^[^A-Za-z\\d"“]{0,6}[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'.-]{1,24}(?: (?:(?:de|van|von|der|al|bin|di|da|el) )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'.-]{0,24}){1,3}(?:, [A-Z][A-Za-z.]{1,6}){0,3}(?:(?:,| ?[|•·/–-]) ?(?:(?:[A-Z][A-Za-z&-]{1,15} ){0,4}(?:Staff Writers?|Staff Reporters?|Staff|Reporter|Correspondent|Columnist|(?:The )?Associated Press|USA TODAY(?: (?:NETWORK|Network|Sports))?|Press Association|PA|The Canadian Press|Reuters|AFP|Bloomberg News|CNN|STAFF WRITER|STAFF REPORTER|ASSOCIATED PRESS|Special to [A-Z][^.?!]{3,40})(?:,? [A-Z][A-Za-z. ]{2,40})?|(?:(?:Associate|Assistant|Senior|Adjunct|Emeritus|Visiting|Clinical|Distinguished) ){0,2}(?:Professor|Lecturer|Research Fellow|Research Associate|PhD [Cc]andidate|Reader|Teaching Fellow|Postdoctoral [A-Z][a-z]{3,12})(?: Emeritus)?(?:,| of| in|,? at| at the|, the) [A-Z][A-Za-z,&-]{1,20}(?:(?: of| in| and| &| for| the| at){0,2} [A-Z][A-Za-z,&-]{1,20}){0,14})| (?:BBC|Sky|ITV|RTÉ|CNN|ABC|CBS|NBC|Fox|PA|Reuters|AP) ?(?:News|Sport|Scotland|Wales|NI|London)?(?:,? [A-Za-z ]{3,30} (?:correspondent|reporter|editor))?(?:,? (?:in )?[A-Z][A-Za-z ]{2,25})?)[^A-Za-z\\d?!]{0,3}$`
    ),
    examples: ['{{Ida Lindqvist, Staff Writer}}', '{{IDA LINDQVIST, Associated Press}}', '{{Ola Berg | USA TODAY}}', '{{Ida Lindqvist, Professor of Tides and Waves, University of Oslo}}'],
    nearMisses: ['Ida Lindqvist, a staff writer, saw it fall', 'Ola Berg, Carpenter', 'Professor Berg, of the institute, did not see it.']
  },
  'role-alone': {
    category: 'byline',
    precision: 0.93,
    hints: ['correspondent', 'reporter', 'columnist', 'staff writer', 'political editor'],
    pattern: /^[^A-Za-z\d"“]{0,6}(?!(?:The|A|An|My|Ask|Dear|Your|Every|Why|How|Former|One|No|Meet|Young|Star|Cub|Best|Top|Last|First|Being) )(?:[A-Z][A-Za-z&/-]{1,15},? (?:and |& )?){1,5}(?:Correspondent|Reporter|Columnist|Staff Writer|correspondent|reporter|columnist|Political Editor|Affairs Editor)(?:,? (?:at |in |for )?(?:The |the )?(?:[A-Z][A-Za-z.]{1,15} ?){1,4})?$/,
    examples: ['{{Senior Political Correspondent}}', '{{Local Democracy Reporter}}', '{{Africa correspondent, Nairobi}}'],
    nearMisses: ['Questions for a Reporter', 'Ask the Correspondent']
  },
  'byline-words': {
    category: 'byline',
    lines: [
      'By', 'Written by', 'Reviewed by', 'Edited by', 'Posted by', 'Published by', 'Reported by', 'Authored by', 'Contributed by', 'Compiled by',
      'Submitted by', 'Updated by', 'Created by', 'Medically reviewed by', 'Medically reviewed', 'Clinically reviewed by', 'Expert reviewed',
      'Expert reviewed by', 'Expert verified', 'Legally reviewed by', 'Fact checked by', 'Fact-checked by', 'Fact checked', 'Fact-checked', 'Words by',
      'Story by', 'Article by', 'Text by', 'Photography by', 'Illustrations by', 'Illustration by', 'Video by', 'Guest post by', 'Guest author',
      'Guest contributor', 'Guest writer', 'Guest post', 'Guest columnist', 'Author', 'Authors', 'The author', 'Author(s)', 'Article author', 'Post author',
      'Posted on', 'Published on', 'Published', 'Published date', 'Publication date', 'Date published', 'Date posted', 'Date updated', 'Posted', 'Posted in',
      'Posted at', 'Updated', 'Updated on', 'Last updated', 'Last updated on', 'Latest updated', 'Latest updated.', 'Last modified', 'Last modified on',
      'Last reviewed', 'Last reviewed on', 'Last edited', 'Last updated date', 'First published', 'First published on', 'Originally published',
      'Page last updated', 'Page last reviewed', 'Content last reviewed', 'Next review due', 'Release date', 'Issue date', 'Created on', 'Article date',
      'Story date', 'By admin', 'admin', 'By Staff', 'By Staff Writer', 'By a Staff Writer', 'By Staff Writers', 'By Staff Reporter', 'By Staff Reporters',
      'By Staff Reports', 'By our staff reporter', 'By our reporter', 'By our correspondent', 'By our special correspondent', 'By a correspondent',
      'By correspondent', 'By Web Desk', 'By Web Team', 'By News Desk', 'By newsdesk', 'By Newsroom', 'By Online Desk', 'By Digital Desk', 'By Sports Desk',
      'By Business Desk', 'By Entertainment Desk', 'By Lifestyle Desk', 'By City Desk', 'By Express News Service', 'By Agencies', 'By Agency',
      'By agency reporter', 'By News Agencies', 'By Wire Services', 'By wire reports', 'By Editor', 'By the Editor', 'By Editors', 'By the Editors',
      'By Editorial', 'By Editorial Team', 'By the Editorial Team', 'By Editorial Staff', 'By Editorial Desk', 'By Editorial Board', 'By the Editorial Board',
      'By The Associated Press', 'By Associated Press', 'By AP', 'By Reuters', 'By AFP', 'By PTI', 'By ANI', 'By IANS', 'By UPI', 'By Xinhua', 'By CNN',
      'By PA', 'By PA Media', 'By PA News Agency', 'By Press Association', 'By PA Reporters', 'By The Canadian Press', 'By Canadian Press',
      'By Australian Associated Press', 'By AAP', 'By Bloomberg', 'By Bloomberg News', 'By guest author', 'By Guest Blogger', 'By Guest Contributor',
      'By Guest Writer', 'By Contributor', 'By Contributors', 'By Contributing Writer', 'By Special to the', 'By User', 'By Anonymous', 'By Author',
      'By News Team', 'By Our Team', 'By Our Editors', 'By Newsweek Staff', 'Staff Writer', 'Staff writers', 'Staff Reporter', 'Staff Reporters',
      'Staff report', 'Staff reports', 'From staff reports', 'From staff and wire reports', 'From wire reports', 'Staff and agencies',
      'Staff and wire reports', 'Wire reports', 'Wire services', 'Senior Writer', 'Senior Staff Writer', 'Senior Reporter', 'Senior Correspondent',
      'Senior Editor', 'Senior News Editor', 'Senior Sports Writer', 'Special Correspondent', 'Our Correspondent', 'Our Correspondents', 'Our Staff Reporter',
      'Our Special Correspondent', 'Our Bureau', 'Political Correspondent', 'Political Editor', 'Political Reporter', 'Chief Political Correspondent',
      'Health Correspondent', 'Health Editor', 'Health Reporter', 'Science Correspondent', 'Science Editor', 'Environment Correspondent',
      'Environment Editor', 'Economics Editor', 'Economics Correspondent', 'Business Editor', 'Business Reporter', 'Business Correspondent',
      'Business Writer', 'City Editor', 'Education Correspondent', 'Education Editor', 'Crime Correspondent', 'Crime Reporter', 'Court Reporter',
      'Legal Correspondent', 'Legal Affairs Correspondent', 'Home Affairs Correspondent', 'Home Affairs Editor', 'Foreign Correspondent', 'Foreign Editor',
      'Diplomatic Correspondent', 'Diplomatic Editor', 'Defence Correspondent', 'Defence Editor', 'Security Correspondent', 'Technology Correspondent',
      'Technology Editor', 'Technology Reporter', 'Tech Reporter', 'Tech Editor', 'Transport Correspondent', 'Social Affairs Correspondent',
      'Religion Correspondent', 'Media Correspondent', 'Media Editor', 'Arts Correspondent', 'Arts Editor', 'Culture Editor', 'Culture Reporter',
      'Culture Writer', 'Entertainment Reporter', 'Entertainment Editor', 'Entertainment Correspondent', 'Entertainment Writer', 'Showbiz Reporter',
      'Showbiz Editor', 'Royal Correspondent', 'Royal Editor', 'Royal Reporter', 'Sports Reporter', 'Sports Writer', 'Sports Editor', 'Sport Reporter',
      'Football Correspondent', 'Football Reporter', 'Football Writer', 'Chief Football Writer', 'Chief Sports Writer', 'Cricket Correspondent',
      'Rugby Correspondent', 'Rugby Union Correspondent', 'Racing Correspondent', 'Golf Correspondent', 'Athletics Correspondent', 'News Reporter',
      'News Editor', 'News Writer', 'Senior News Reporter', 'Trending Editor', 'Trends Reporter', 'Audience Writer', 'Features Writer', 'Feature Writer',
      'Features Editor', 'Lifestyle Reporter', 'Lifestyle Editor', 'Lifestyle Writer', 'Travel Editor', 'Travel Writer', 'Travel Correspondent',
      'Food Editor', 'Food Writer', 'Food Critic', 'Film Critic', 'Music Critic', 'TV Critic', 'Theatre Critic', 'Chief Reporter', 'Local Democracy Reporter',
      'Local Democracy Reporting Service', 'Community Reporter', 'Live News Reporter', 'Live Reporter', 'Breaking News Reporter', 'Breaking News Editor',
      'General Assignment Reporter', 'Investigative Reporter', 'Data Reporter', 'Digital Reporter', 'Digital Editor', 'Multimedia Journalist',
      'Multimedia Reporter', 'Video Journalist', 'Managing Editor', 'Deputy Editor', 'Deputy Managing Editor', 'Associate Editor', 'Assistant Editor',
      'Executive Editor', 'Contributing Editor', 'Contributing Writer', 'Contributing Columnist', 'Contributing Reporter', 'Editor-in-Chief',
      'Editor in Chief', 'Editor-at-Large', 'Editor at Large', 'Freelance Writer', 'Freelance Journalist', 'Freelance Contributor', 'Opinion Contributor',
      'Opinion Columnist', 'Staff Photographer', 'Commerce Writer', 'Commerce Editor', 'Shopping Writer', 'Shopping Editor', 'Senior Commerce Editor',
      'Senior Shopping Writer', 'Commissioning Editor', 'Content Writer', 'Senior Content Writer', 'Content Strategist', 'Content Manager',
      'Content Marketing Manager', 'Content Marketing Specialist', 'Affiliate Content Writer', 'Junior Affiliate Content Writer', 'SEO Editor',
      'Press release', 'News release', 'News desk', 'Web desk', 'Online desk', 'Editorial team', 'Editorial staff', 'The editorial team',
      'View author profile', 'See author profile', 'Author profile', 'Author page', 'View profile', 'View bio', 'View all authors',
      'Authors and affiliations', 'Author affiliations', 'View contributors', 'Show authors', 'Read full bio', 'Full bio', 'Show bio', 'Full profile',
      'Read full profile', 'See full bio', 'Article categories', 'Article tags', 'Article topics', 'Filed under', 'Filed in', 'Filed to', 'Tagged with',
      'Tagged', 'Tagged as', 'Tagged in', 'Tags', 'Post tags', 'Story tags', 'Categories', 'Category', 'Posted under', 'In this category', 'Topics',
      'Story topics', 'More on these topics', 'Post categories', 'Read time', 'Reading time', 'Estimated reading time', 'Average reading time',
      'Time to read', 'Min read', 'Minutes read', '0 min read', '0 mins read', '0 minute read', '0 minutes read', '0-min read', '0-minute read',
      '0 min. read', '0 minute read time', '0 min read time', '0 min reading time', '0 minutes to read', '0 mins to read', '0 min to read',
      '0 minutes reading time', '0 minute reading time', 'A 0 minute read', 'A 0-minute read', '0 min listen', '0 minute listen', '0-minute listen',
      '0 min watch', '0 min video', 'Reading time: 0 min', 'Reading time: 0 mins', 'Reading time: 0 minutes', 'Reading time: 0 minute', 'Reading time 0 min',
      'Reading time 0 minutes', 'Reading time about 0 minutes', 'Reading Time ≈ 0 min.', 'Reading time: 0 min.', 'Reading time: 0 min read',
      'Reading time: 0 mins read', 'Reading time: about 0 minutes', 'Reading time: < 0 minute', 'Reading time: less than 0 minute', 'Read time: 0 min',
      'Read time: 0 mins', 'Read time: 0 minutes', 'Read time: 0 minute', 'Read Time: 0 min read', 'Read time 0 min', 'Estimated reading time: 0 minutes',
      'Estimated reading time: 0 minute', 'Estimated reading time: 0 min', 'Estimated read time: 0 minutes', 'Estimated read time: 0 min',
      'Estimated reading time 0 minutes', 'Est. reading time: 0 minutes', 'Est. read time: 0 min', 'Average reading time: 0 min',
      'Average reading time: 0 minutes', 'Approximate reading time: 0 minutes', 'Approx. reading time: 0 minutes', 'Time to read: 0 minutes',
      'Time to read: 0 min', 'Time to read: 0 mins', 'Minutes to read: 0', '0 hours ago', '0 hour ago', '0 minutes ago', '0 minute ago', '0 days ago',
      '0 day ago', '0 weeks ago', '0 week ago', '0 months ago', '0 month ago', '0 mins ago', '0 min ago', '0 hrs ago', '0 hr ago', '0h ago', '0d ago',
      '0m ago', '0w ago', '0mo ago', '0y ago', 'an hour ago', 'a day ago', 'a minute ago', 'a week ago', 'a month ago', 'Just now',
      'This article is more than 0 months old', 'This article is more than 0 month old', 'This article is more than 0 years old',
      'This article is more than 0 year old', 'This article is more than a year old', 'This article is over 0 years old',
      'This post is more than 0 years old', 'This post is over 0 years old', 'This story is more than 0 years old',
      'This article was published more than 0 years ago', 'This article was published more than 0 year ago',
      'This article was published more than 0 months ago', 'Posted 0 hours ago', 'Posted 0 days ago', 'Posted 0 minutes ago', 'Posted 0 weeks ago',
      'Posted 0 months ago', 'Posted 0 years ago', 'Updated 0 hours ago', 'Updated 0 minutes ago', 'Updated 0 days ago', 'Updated an hour ago',
      'Updated a day ago', 'Published 0 hours ago', 'Published 0 days ago', 'Published 0 minutes ago', 'Published 0 weeks ago', 'Published 0 months ago',
      'Last updated 0 hours ago', 'Last updated 0 days ago', 'Last updated 0 minutes ago', 'Last updated an hour ago', 'First published 0 hours ago',
      'Verified author', 'Follow author', 'Follow this author', 'Follow the author', 'Follow authors', 'Email the author', 'Contact the author',
      'Contact author', 'Email author', 'Contact this reporter', 'Contact the reporter', 'Email this author', 'Author email', 'Author Twitter',
      'Author’s website', 'Twitter profile', 'LinkedIn profile', 'Facebook profile', 'Follow on Twitter', 'Follow on X', 'Follow on LinkedIn',
      'Follow on Instagram', '0 followers', '0K followers', '0 posts', '0 articles', '0 stories', '0 Articles Published'
    ],
    examples: ['{{Medically reviewed by}}', '{{7 min read}}', '{{By The Associated Press}}', '{{Political Correspondent}}'],
    nearMisses: ['By staff accounts, the ferry had been late on each of the last nine days of the month.', 'Topics of the day', 'Ten minutes later']
  },
  'date-line': {
    category: 'byline',
    precision: 0.93,
    hints: [' 201', ' 200', '202', '/2'],
    pattern: new RegExp(`^[^A-Za-z\\d"“]{0,6}(?!.{0,120}:$)(?=.{0,80}${dayAndMonth})(?=.{0,120}(?:20[0-4]\\d|/\\d\\d(?!\\d)))(?:(?:written |posted )?by )?(?:[a-z][a-z.' -]{2,30}[•·●⋅] ?)?${pieces}{1,40}(?:by [a-z][a-z.' -]{2,40}|(?<=(?:[:.]\\d\\d|[ap]\\.?m\\.?|\\b[eicpmaw][a-z]{0,2}t\\)?|gmt|utc) ?[–|/-] ?)[a-z][a-z' ]{2,22})?[^A-Za-z\\d?!:]{0,4}$`, 'i'),
    examples: [
      '{{June 9, 2025}}',
      '{{Tuesday 9 June 2025 14.05 BST}}',
      '{{Published: Jun 9, 2025, 3:45 PM EDT | Updated: June 10, 2025 at 9:00 am}}',
      '{{2025-06-09 · 5 min read}}',
      '{{9th June 2025 by Ida Lindqvist}}',
      '{{Ida Lindqvist · Jun 9, 2025}}',
      '{{June 09, 2025 09:12 am | Updated 10:15 am IST - NEW DELHI}}'
    ],
    nearMisses: ['June 9, 1944', 'June 9, 2025:', 'June 9, 2025: the wall falls', 'On June 9, 2025 the wall fell', '12 May 2025 was the day on which the mill burnt down.', 'Harbour Festival – June 25, 2025', 'May 2025']
  },
  'date-label': {
    category: 'byline',
    precision: 0.95,
    hints: ['updated', 'published', 'posted', 'modified', 'reviewed', 'last edit', 'edited', 'last review', 'last update', 'publication date'],
    pattern: new RegExp(`^[^A-Za-z\\d"“]{0,6}(?!(?:first |originally )?(?:published|issued|created|uploaded|submitted)(?: in)? \\d{4}[^A-Za-z\\d]{0,4}$)${label}(?: date)?(?: (?:on|at|in))?[ :|•–—-]{0,3}(?=.{0,60}(?:\\d|day|ago))(?!\\d{1,2}(?:[.:]\\d{2})? ?(?:[ap]\\.?m\\.?)?[:–—](?!\\d))${pieces}{1,40}(?:(?:by|from) [a-z][a-z.' -]{2,40}\\.?)?(?: ?[|•·–—-]{1,2} ?[a-z][a-z&' -]{2,30}){0,2}[^A-Za-z\\d?!:]{0,4}$`, 'i'),
    examples: ['{{Last updated March 3, 2025 by Ida Lindqvist. — Accessibility}}', '{{Updated 3:45 PM}}', '{{Last Updated: June 2025}}', '{{Originally posted February 2017}}', '{{Reviewed in 2024}}', '{{Posted on Tuesday}}'],
    nearMisses: ['Updated 3pm: the road is open again', 'Published in 2024 by a small press, the book sold forty copies in its first year.', 'Released in 2019, the film made nobody rich.', 'Release date: June 9, 2025', 'Date: 9 June', 'Published in 2019']
  },
  'reading-time': {
    category: 'byline',
    hints: ['min read', 'mins read', 'minute read', 'minutes read', 'reading time', 'read time', 'min listen', 'minutes to read', 'min. read'],
    pattern: new RegExp(`^[^A-Za-z\\d"“]{0,6}(?=.{0,80}(?:\\dmin|\\d ?-?min(?:ute)?s?\\.?[ -](?:read|listen|watch|to read|video)|read(?:ing)? time.{0,12}\\d))(?:[a-z][a-z.&' -]{1,40}[|•·●⋅,–—-] ?)?${pieces}{1,30}(?:by [a-z][a-z.' -]{2,40}|[|•·●⋅–—-]{0,2} ?[a-z][a-z&' -]{2,30})?[^A-Za-z\\d?!]{0,4}$`, 'i'),
    examples: ['{{Harbour Team | 5 min read}}', '{{12 min read · Jun 9, 2025}}', '{{Ida Lindqvist • 4 minute read • Updated yesterday}}'],
    nearMisses: ['A five-minute read of the contract would have told him that', 'Reading time is over', 'It was a 5 minute read of the kind that he liked, and he read it twice.']
  },
  'filed-under': {
    category: 'byline',
    hints: ['tags:', 'tagged', 'filed ', 'posted in', 'posted under', 'categories:', 'category:', 'topics:', 'keyword', 'labels:'],
    pattern:
      /^[^A-Za-zÀ-ɏ\d]{0,4}(?:(?:tags?|tagged|story tags|post tags|article tags|labels?|article topics|related tags|blog tags) ?[:|–] ?(?!.{0,300}\.$).{1,300}|(?:tagged|filed|posted|published|categori[sz]ed|archived)(?: (?:under|in|as|with|to))(?! \d| which| the| a | an | their| his| her| order| time| court| response| advance| support| protest) ?:? {0,2}[^.?!]{2,160}|(?:categories|topics|article categor(?:y|ies)|post categor(?:y|ies)|subjects) ?[:|] ?[^.?!]{2,200}|category ?[:|] ?[^.?!,:| ]{2,20}(?: [^.?!,:| ]{1,15}){0,2})$/i,
    examples: ['{{Tags: harbour, storms, walls}}', '{{Filed under: News, Weather}}', '{{Posted in Travel | Tagged boats}}', '{{Categories: Food, Recipes}}'],
    nearMisses: ['Filed in court on Monday, the papers run to nine hundred pages', 'Posted in the north as a young man, he never came home.', 'Category winners were told on Monday.']
  },
  hashtags: {
    category: 'byline',
    precision: 0.95,
    hints: ['#'],
    pattern: /^(?:#[A-Za-zÀ-ɏ\d_]{2,40}[ ,|]{0,3}){2,25}$/,
    examples: ['{{#harbour #storms #walls}}', '{{#Boats#Bridges}}'],
    nearMisses: ['#1', '#harbour was the word of the week']
  },
  contributed: {
    category: 'byline',
    precision: 0.95,
    hints: ['contributed to this', 'contributed reporting', 'contributed to the', 'contributed research', 'contributed from', 'contributing to this', 'additional reporting', 'with reporting', 'contributed additional', 'contributed.'],
    pattern:
      /^[^A-Za-zÀ-ɏ\d]{0,4}(?:(?!(?:it|this|that|what|which|he|she|they|we|all)\b)[^.?!"“”]{3,200}(?:(?:\.|!) ?[^.?!"“”]{1,60})? (?:also |both |has |have )?contributed (?:(?:additional |to |some )?(?:reporting|research|writing|translation|data|editing|fact-checking)(?: (?:from|in|to|for) [^.?!]{2,100})?|(?:from [^.?!]{2,60} )?to (?:this|the) (?:report|story|article|piece|post|dispatch|column|investigation|project|review|guide|newsletter|blog|feature|interview|roundup|analysis|file))|(?:with )?additional reporting (?:by|from) [^.?!]{3,160}|with (?:reporting|contributions|files|inputs|input) (?:by|from) [^.?!]{3,160})[^A-Za-zÀ-ɏ\d?!]{0,4}$/i,
    removes: 'sentence',
    examples: ['{{Ida Lindqvist and Ola Berg contributed to this article.}}', '{{Associated Press writer Ola Berg in Oslo contributed to this report.}}', '{{Additional reporting by Ida Lindqvist}}', '{{Max Okoro contributed reporting from Lagos.}}'],
    nearMisses: ['The weak coin contributed to the report of a loss that shook the bank in the spring of that year.', 'What contributed to this story of decline was the wall.', '“Ten of us contributed to this report,” she said on Monday.']
  },
  'reported-from': {
    category: 'byline',
    hints: ['reported from', 'reporting from', 'reports from', 'as told to'],
    pattern: /^[^A-Za-zÀ-ɏ\d]{0,3}(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{0,20}){1,3} reported from [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ., ]{2,40}(?:,? and|;) (?:from )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{0,20}){1,3} (?:reported )?(?:from )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ., ]{2,40}|(?:Reporting|Reported) from [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.' -]{2,40}(?:, [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.' -]{2,30}){0,2}|As told to [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.' -]{3,40})\.?$/,
    examples: ['{{Reporting from Oslo}}', '{{Ida Lindqvist reported from Oslo, and Ola Berg from Lagos.}}', '{{As told to Ida Lindqvist}}'],
    nearMisses: ['Ida Lindqvist reported from Oslo for nine years.', 'Reporting from Oslo was never easy, she said in a talk to students in the spring.']
  },
  'dateline-alone': {
    category: 'byline',
    hints: ['(ap)', '(reuters)', '(afp)', '(ani)', '(pti)', '(xinhua)', '(upi)', '(cnn)', '(ians)', '(bloomberg)'],
    pattern: /^(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}){0,3}(?:, [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ. ]{1,20})?(?:, (?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.]{2,10} )?\d{1,2}(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.]{2,10})?)?,? ?)?(?:\((?:AP|Reuters|REUTERS|AFP|ANI|PTI|Xinhua|UPI|CNN|IANS|Bloomberg|dpa|EFE|AAP|TASS|PA|WAM|BERNAMA|Bernama)\)|\[(?:AP|Reuters|AFP|ANI|PTI)\]) ?[-–—:.]{0,2}$/,
    examples: ['{{OSLO (AP) —}}', '{{(Reuters)}}', '{{New Delhi, May 9 (PTI)}}'],
    nearMisses: ['OSLO (AP) — The harbour wall fell on Monday night, and the water came into the streets of the old town.', 'He works for the agency (AP) in Oslo and for nobody else, or so he says.']
  },
  'contact-address': {
    category: 'byline',
    hints: ['@', 'twitter', 'orcid', 'is on x'],
    pattern:
      /^[^A-Za-zÀ-ɏ\d@]{0,4}(?:(?:E-?mail|e-?mail|EMAIL|Contact|Author email|Email address)(?: (?:him|her|them|me|the author|the reporter|the writer|this reporter|the editor|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}){0,3}))?(?: at| on|:)? ?(?!(?:info|contact|hello|sales|admin|office|enquir|inquir|support|events?|tickets?|booking|reserv|press|media|team|mail|help|customer|service|membership|jobs|careers|donate|volunteer)[\w.-]{0,20}@)[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}|(?!(?:info|contact|hello|sales|admin|office|enquir|inquir|support|events?|tickets?|booking|reserv|press|media|team|mail|help|customer|service|membership|jobs|careers|donate|volunteer)[\w.-]{0,20}@)[\w.+-]{1,40}@[\w-]{1,40}(?:\.[a-z]{2,20}){1,3}|(?:Twitter|TWITTER|X|Instagram|IG|Insta|Bluesky|Mastodon|Threads|TikTok|Telegram|Twitter\/X|X\/Twitter|Twitter handle) ?[:|-]? ?@[\w./@-]{2,60}|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}){1,2}(?: is)?(?: on (?:Twitter|X|Instagram|Bluesky|LinkedIn)(?: at)?:?)?,? \(?@[\w.]{2,40}\)?)[.)]?$/,
    examples: ['{{ida.lindqvist@harbourgazette.com}}', '{{Email: ida.lindqvist@harbourgazette.com}}', '{{Twitter: @idalind}}', '{{Ida Lindqvist is on Twitter @idalind}}'],
    nearMisses: ['Write to @harbour and say that the wall is down, the post said.', 'Twitter: a history', 'Email: a short history of the letter']
  },
  'author-contact': {
    category: 'byline',
    precision: 0.95,
    hints: ['on twitter', 'on x', 'on instagram', 'on linkedin', 'on facebook', 'on bluesky', 'on threads', 'reached at', 'reached on', '@'],
    pattern:
      /^[^A-Za-zÀ-ɏ\d@"“]{0,4}(?:(?:You can )?(?:also )?(?:[Ff]ollow|FOLLOW|[Ff]ind|[Rr]each|[Cc]ontact|[Ee]-?mail|[Tt]weet|[Cc]onnect with) (?:him|her|them|me|the author|the reporter|the writer|this reporter|this author|this writer|our reporter|(?:(?:staff writer|senior reporter|reporter|editor|education reporter|staff reporter) )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}){0,3})(?: on| at| via| by| through|:|,)? {0,2}(?:email |e-mail |his |her |their |my )?(?:(?:Twitter|X|Instagram|LinkedIn|Facebook|Threads|Bluesky|Mastodon|TikTok)\b|@\w|\(?\d{3}\)?[ .-]\d{3}[.-]|[\w.+-]{1,40}@[\w-])[^?!"“”]{0,160}|(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,20}){0,3}|[Hh]e|[Ss]he|[Tt]hey|The (?:author|reporter|writer)) (?:can|may) be (?:reached|contacted|followed|found|emailed) (?:at|on|via|by|through) (?:email |e-mail |(?:Twitter|X|LinkedIn|Instagram|Bluesky|Threads)\b|@|[\w.+-]{1,40}@)[^?!"“”]{1,120})$/,
    removes: 'sentence',
    examples: ['{{Follow Ida Lindqvist on Twitter @idalind}}', '{{Ida Lindqvist can be reached at ida@harbourgazette.com.}}', '{{Contact the reporter at ida@harbourgazette.com}}', '{{Find Ola Berg on Bluesky.}}'],
    nearMisses: ['Follow him on foot, she told the boy, and do not let him see you.', 'He can be found at the bar on most nights, with the dog.', 'Find them on the north side of the trees, where the moss is thick.']
  },
  'got-a-tip': {
    category: 'byline',
    hints: ['got a tip', 'got a story', 'news tip', 'send tips', 'have a tip', 'have a story', 'story tip', 'share with us', 'send your tips'],
    pattern:
      /^[^A-Za-zÀ-ɏ\d"“]{0,4}(?:(?:got|have|do you have|have you got) (?:a|any) (?:news |confidential |story |hot |scoop or )?(?:tip|tips|story|story idea|news tip|scoop)\b[^?"“”]{0,120}\?(?: .{0,240})?|(?:send|email|submit|share) (?:us |your |any )?(?:news )?(?:tips|story tips|story ideas|news tips) (?:to|at|via|by|here)\b[^?"“”]{0,140}|do you have (?:information|any information|a question|a comment)[^?"“”]{0,120}\? (?:email|contact|write|send|message|call|let us know|get in touch|reach)\b.{0,200})$/i,
    examples: ['{{Got a tip? Write to our news desk.}}', '{{Do you have a story? Email tips@harbourgazette.com}}', '{{Send tips to ida@harbourgazette.com}}'],
    nearMisses: ['Have a story ready, he said, for the day when they ask you where you were.', 'Send tips home, the waiters were told, and do not ask why.']
  },
  'orcid-line': {
    category: 'byline',
    precision: 0.96,
    hints: ['orcid', 'doi.org', 'arxiv:', 'cite as:', 'submitted on', 'submission history', 'view email'],
    pattern: /^\W{0,3}(?:orcid(?: ?id)? ?:? ?(?:https?:\/\/orcid\.org\/)?\d{4}-.{4,160}|(?:cite as|subjects|comments|submission history|from|journal reference|related doi)\b.{0,40}(?:arxiv:|\[view email\]).{0,200}|submission history|\[v\d{1,2}\] .{5,80}|\[?submitted on \d.{4,80})$/i,
    examples: ['{{ORCID: 0000-0002-1825-0097 Email: ida@harbourgazette.com}}', '{{Submission history}}', '{{[Submitted on 9 Jun 2025]}}'],
    nearMisses: ['An ORCID is a number that a researcher keeps for life, whatever the name.']
  }
})
