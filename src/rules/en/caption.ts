import {defineRules} from '../../rule.js'

/** Picture agencies and stock libraries: after a slash these are only in credits. */
const agency =
  "(?:(?:[Gg]etty|GETTY)(?: (?:[Ii]mages|IMAGES))?(?:/iStockphoto)?|[Ss]hutterstock|SHUTTERSTOCK|Alamy(?: Stock Photo| Live News)?|ALAMY|i[Ss]tock(?:[Pp]hoto)?|Unsplash|Pexels|Pixabay|Adobe ?Stock|Depositphotos|Dreamstime(?:\\.com)?|123[Rr][Ff]|" +
  'Freepik|Wiki[Mm]edia(?: Commons)?|AP (?:Photo|Images|PHOTO)|EPA-EFE|Picture Alliance|WireImage|FilmMagic|LightRocket|Corbis|Bettmann(?: Archive)?|Everett Collection|NurPhoto|' +
  'Anadolu(?: Agency)?|SOPA Images|ZUMA(?: Press)?(?: Wire)?|Sipa USA|SIPA USA|IMAGO|Imagn(?: Images)?|USA TODAY Sports|Icon Sportswire|PA (?:Wire|Images|Media)|AAP I(?:MAGE|mage)|' +
  'REX|BACKGRID|Backgrid|Splash News|Action Images|Inpho|INPHO|Sportsfile|SPORTSFILE|RollingNews(?:\\.ie)?|Gallo Images)'
/** Agencies and outlets that a full name stands before. */
const outlet =
  '(?:AP|PA|EFE|ANSA|dpa|DPA|Bloomberg|CP|AAP|PTI|ANI|IANS|Rex|MEGA|NASA|Redux|TASS|Sputnik|Kyodo(?: News)?|Yonhap|VCG|CBC(?: News)?|CNN|NBC(?: News)?|ABC News|CBS News|BBC(?: News)?|NPR|TODAY|Netflix|Handout|Pool|File|FILE|Supplied|Newsday|Flickr|' +
  'WIRED|CNET|Axios|Polygon|The Verge|Vox|STAT|Insider|Business Insider|HuffPost|Gazette|Collins(?: Photos)?|Icon|Contour|Polaris|MTI|NTB|TT|Ritzau|Scanpix)'
/** Agencies that no sentence of an article ends with after a slash or "via". */
const sure =
  "(?:(?:[Gg]etty|GETTY)(?: (?:[Ii]mages|IMAGES))?|[Ss]hutterstock|SHUTTERSTOCK|Alamy(?: Stock Photo| Live News)?|ALAMY|i[Ss]tock(?:[Pp]hoto)?|Unsplash|Pexels|Pixabay|Adobe ?Stock|Depositphotos|Dreamstime|WireImage|FilmMagic|" +
  'Wiki[Mm]edia Commons|EPA-EFE|AP Photo|AP Images|PA (?:Wire|Images|Media)|USA TODAY Sports|Imagn Images|Icon Sportswire|NurPhoto|SOPA Images|ZUMA Press(?: Wire)?|Everett Collection|Reuters Connect|AFP|Anadolu|Xinhua)'
/** A word of a name in a credit: a capital, a handle, an address or what joins names. */
const word = "(?:[A-ZÀ-ÖØ-Þ@©(\\[\"'“][^\\s]{0,40}|(?:www\\.|https?:)[^\\s]{1,60}|[a-z]{1,2}[A-Z][^\\s]{1,30}|[A-Za-zÀ-ɏ\\d-]{2,30}\\.(?:com|org|net|co|uk|ie|in|au)\\b\\S{0,20}|of|the|and|by|via|for|from|on|at|in|de|van|von|der|del|la|le|da|di|al|bin|courtesy|to|with|&|/|\\||-|–|—|×|\\d{4}[,.;)]?)"
const name = `${word}(?: {1,2}${word}){0,13}`
/** What comes before a credit in a caption: nothing, or a caption up to the end of a sentence or a mark. */
const before = "(?:^[|•·>-]{0,2} ?|[.!?…\"”')\\]|:;–—*/-] ?| {2,3})"
const picture =
  '(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|PHOTOGRAPHS?|Photography|PHOTOGRAPHY|[Ii]mages?|IMAGES?|[Pp]ictures?|PICTURES?|Pics?|PICS?|Pix|PIX|[Ii]llustrations?|ILLUSTRATIONS?|Artwork|Infographic|Screenshots?|SCREENSHOTS?|' +
  'Screen ?[Gg]rabs?|SCREENGRABS?|[Cc]redits?|CREDITS?|Collage|Photo-illustration|Photomontage|Cover (?:photo|image|art|illustration|picture)|' +
  '(?:Main|Lead|Top|Hero|Header|Featured?|Banner|Title|Cover|Stock|File|Thumbnail|Article|Composite|Press|Front|Background|Additional) (?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Pp]hotography|[Ii]llustration|[Aa]rt)|' +
  '(?:Photo|PHOTO|photo|Image|IMAGE|image|Picture|Pic|Video|VIDEO|Illustration|Art|Cover|Media|Screenshot|Graphic|Lead image|Header image|Featured? image|Cover image|Main image)(?: |-)(?:[Cc]redits?|CREDITS?|[Ss]ource|SOURCE|[Cc]ourtesy|COURTESY|[Cc]opyright))'
/** Labels that a name follows without a mark. */
const pictureBy =
  '(?:(?:Photos?|PHOTOS?|Photographs?|Photography|Images?|IMAGES?|Pictures?|Pics?|Video|VIDEO|Illustrations?|ILLUSTRATIONS?|Art|Artwork|Graphics?|Animation|Collage|Screenshot|Cover(?: image| photo| art)?|(?:Header|Featured?|Main|Lead|Cover) image)(?: ?/ ?| and | & )?(?:[Ii]llustrations?|[Vv]ideos?|[Ww]ords|[Tt]ext)? ?(?:by|By|BY|via|Via|from|credit to)|(?:[Pp]hotos?|[Ii]mages?|PHOTOS?|IMAGES?|[Pp]hotography|[Ii]llustrations?|[Pp]ictures?|[Vv]ideo)(?: is| are)? (?:[Cc]ourtesy|COURTESY)(?: of|:| OF)?:?)'

export default defineRules('en', {
  'agency-credit': {
    category: 'caption',
    precision: 0.95,
    hints: ['getty', 'shutterstock', 'alamy', 'istock', 'unsplash', 'pexels', 'pixabay', 'adobe stock', 'depositphotos', 'dreamstime', 'reuters', 'afp', 'associated press', 'wikimedia', 'wireimage', 'imagn', 'xinhua', 'anadolu', '/epa', '/ap photo', '/pa ', 'canadian press', 'usa today', 'zuma', 'inpho', 'sportsfile', 'splash news', 'backgrid'],
    pattern: new RegExp(
      `(?:^|[A-Za-zÀ-ɏ\\d.)'_]) ?(?:/{1,2}|\\|) ?(?:(?<=/ ?)(?:REUTERS|Reuters|AFP|EPA|Associated Press|Xinhua|The Canadian Press|THE CANADIAN PRESS|Hindustan Times|Magnum Photos|JPL-Caltech)|${agency})(?: ?[/|] ?[A-ZÀ-Þ\\d][^/|.]{0,40}){0,2}(?: (?:for|via|through|[Ff]ile|[Pp]ool|on|at)\\b[^.!?]{0,50})?(?:[)\\]]\\.?)?(?<!.{440})$`
    ),
    examples: [
      '{{Waves at the old lighthouse.Ida Lindqvist / Getty Images}}',
      '{{Ida Lindqvist/AFP via Getty Images}}',
      '{{The harbour wall on Monday. Photograph: Ola Berg/Reuters}}',
      '{{Ida Lindqvist | Getty Images}}'
    ],
    nearMisses: ['A poll by Reuters/Ipsos found that half of those asked had never seen the sea, and that most of them wanted to.', 'The sea is free and/or cheap']
  },
  'outlet-credit': {
    category: 'caption',
    hints: ['/ap', '/pa', '/cbc', '/cnn', '/nbc', '/bloomberg', '/pti', '/aap', '/npr', '/the verge', '/bbc', '/nasa', '/file', '/supplied', '/handout', '/cp'],
    pattern: new RegExp(`(?:^|[.!?…)”":(\\[] ?)[A-ZÀ-Þ][A-Za-zÀ-ɏ'.-]{0,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'.-]{0,24}){1,3} ?/ ?${outlet}(?:,? ?(?:[Ff]ile(?: [Pp]hoto)?|[Pp]ool|/ ?[A-Z][A-Za-z ]{1,20}))?[)\\]]?(?<!.{440})$`),
    examples: ['{{Ida Lindqvist/AP}}', '{{The harbour wall on Monday. Ola Berg/CBC News}}', '{{(Ida Lindqvist/CBC)}}'],
    nearMisses: ['The pupils take Honors Biology/AP', 'Pay by card/PA']
  },
  'via-agency': {
    category: 'caption',
    precision: 0.95,
    hints: ['via getty', 'via ap', 'via reuters', 'via afp', 'via shutterstock', 'via alamy', 'via unsplash', 'via pexels', 'via istock', 'via wikimedia', 'via flickr', 'via pa', 'on unsplash', 'on pexels', 'via canva', 'via twitter', 'via instagram', 'via facebook', 'via x'],
    pattern: new RegExp(`^.{0,420}(?:\\bvia (?:${sure}|AP|Reuters|REUTERS|Flickr|Canva|Wikipedia|CNP|Imago|IMAGO|Splash News|BACKGRID)|\\b(?:[Pp]hoto|[Ii]mage|[Pp]icture) .{2,60} (?:on|via|from) (?:Unsplash|Pexels|Pixabay|Flickr|Twitter|Instagram|Facebook|X|YouTube|Canva))(?: ?\\([^)]{2,40}\\))?[)\\]]?$`, 'u'),
    examples: ['{{The harbour wall on Monday. AFP via Getty Images}}', '{{Photo by Ida Lindqvist on Unsplash}}', '{{Ola Berg via AP}}'],
    nearMisses: ['The pictures reached the paper at noon via Reuters, the agency, and were on its front page by four that day.', 'She sold her first photo of the lighthouse on Instagram.']
  },
  'agency-first': {
    category: 'caption',
    precision: 0.95,
    hints: ['rnz /', 'rnz/', 'reuters/', 'afp/', 'ap photo', 'ap/', 'epa-efe/', 'getty images/', 'getty/', 'shutterstock/', 'canadian press/', 'pti/', 'pa/', 'xinhua/', 'alamy/', 'istock/', 'reuters |', 'afp |'],
    pattern: /(?:^|[.!?…"”')\]|:;–—-] ?| {2,3}|[([])(?:REUTERS|Reuters|AFP|AP Photo|AP PHOTO|AP|EPA|EPA-EFE|EFE|PA|PTI(?: Photo)?|ANI|THE CANADIAN PRESS|The Canadian Press|Canadian Press|Getty Images|Getty|GETTY|Shutterstock|Alamy|iStock|Xinhua|AAP Image|RNZ|Zuma|ZUMA|dpa|TASS|Imagn) ?[/|] ?(?!Ipsos)[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{0,25}(?:(?: |-)[A-Za-zÀ-ɏ.'-]{1,25}){0,5}(?:[,/] ?(?:[Ff]ile(?: [Pp]hoto)?|FILE(?: PHOTO)?|Pool|POOL|HO|Handout|Illustration))?[)\]]?\.?$/,
    examples: ['{{A ferry leaves the harbour on Monday. REUTERS/Ida Lindqvist}}', '{{(AP Photo/Ola Berg, File)}}', '{{AFP/Ida Lindqvist}}'],
    nearMisses: ['Half of them had never seen the sea, according to a poll by Reuters/Ipsos', 'The AP/Lindqvist poll is due on Monday, and the mayor has said that he will not read it.']
  },
  'parenthesised-credit': {
    category: 'caption',
    precision: 0.95,
    hints: ['(photo', '(image', '(pic', '(credit', '(courtesy', '(ap ', '(reuters', '(getty', '(afp', '(illustration', '(screen', '(supplied', '(file', '(abc', '(aap', '(video', '(source', '(shutterstock', '(submitted', '[photo', '[image', '[file', '[courtesy', '(pti', '(ani ', '(express', '(instagram', '(twitter', '(facebook', '(ht ', '(representat', '(provided', '(graphic', '(alamy', '(istock', '(unsplash', '(via '],
    pattern: new RegExp(
      `[(\\[](?:(?:[Aa] )?(?:(?:${picture})(?: ?[:/|©-]| provided| supplied| taken| used| for|, )|${pictureBy})[^()\\[\\]]{0,140}(?:\\([^()]{0,40}\\)[^()]{0,30})?|(?:[Cc]ourtesy|COURTESY)(?: of|:)? [^()\\[\\]]{2,100}|(?:AP Photo|AP|REUTERS|Reuters|AFP|AAP|ABC News|ABC|Getty(?: Images)?|Supplied|SUPPLIED|(?:Facebook|Instagram|Twitter|TikTok|YouTube)(?=:|/ ?@)|EPA|PA|Unsplash|Pexels|Pixabay|Flickr|Alamy|Shutterstock|iStock|Adobe Stock|News Corp Australia|Submitted|Provided|Handout)(?: ?[/:|] ?| by | via )(?=[A-ZÀ-ÖØ-Þ]|@)[^()\\[\\]]{2,100}|(?:Getty Images?|Getty|GETTY|Shutterstock|iStock|iStockphoto|Unsplash|Pexels|Alamy(?: Stock Photo)?|Adobe Stock|Supplied|SUPPLIED|[Ff]ile(?: [Pp]hoto| [Ii]mage| [Pp]icture| pic)|FILE(?: PHOTO)?|File|AP Photo|AP File|[Ss]tock (?:[Pp]hoto|[Ii]mage)|[Rr]epresentati(?:ve|onal|onal) (?:[Ii]mage|[Pp]hoto|[Pp]icture)|Screen ?[Gg]rab|[Ss]creenshot|Handout|HANDOUT|Courtesy [Pp]hoto|COURTESY PHOTO|Provided|Google Maps|Google Street View|(?:Express|HT|PTI|ANI|Staff|Archive|TNIE|Twitter|Agency|Reuters|AFP|Handout) [Pp]hotos?(?: (?:by|[:|/-]) ?[^()]{2,60})?|Photo credit|AI-generated image|WireImage))[)\\]]\\.?(?<!.{440})$`
    ),
    examples: [
      '{{(Photo by Ida Lindqvist/Getty Images)}}',
      '{{The harbour wall on Monday morning. (Image credit: Ida Lindqvist)}}',
      '{{The ferry in March. (ABC News: Ola Berg)}}',
      '{{The harbour wall. (Supplied)}}'
    ],
    nearMisses: [
      'Two of the letters were lost (see the picture), and the rest of them were burnt by the widow in the spring of that year.',
      'The rate was twice that of the year before (Source: Lindqvist, 2019), and no one has yet said why that should be so.'
    ]
  },
  'parenthesised-credit-sentence': {
    category: 'caption',
    precision: 0.95,
    hints: ['(photo', '(image', '(picture', '(credit', '(ap photo', '(reuters/', '(getty', '(illustration', '(screenshot', '(pic '],
    pattern: new RegExp(`^[(\\[](?:${picture}(?: ?[:/|©]| provided| supplied)|${pictureBy}|AP Photo/|REUTERS/|Reuters/|Getty Images?|AFP/)[^()\\[\\]]{0,120}[)\\]]\\.?$`, 'u'),
    removes: 'sentence',
    examples: [
      'The mill stood by the river for two hundred years, and nobody had ever seen it stop, not even in the winter when the ice was as thick as a door. Then the water came, one night in March, and carried its wheel away, and with it the bridge, the barn and the house of the miller, who had gone to town to sell a cow. He came back in the morning and stood on the bank and laughed. Nobody knows why he did that, and he never told anyone, not even his wife, who asked him every year in March. {{(Photo: Ida Lindqvist/Getty)}}',
      '{{(Image credit: Ola Berg)}}'
    ],
    nearMisses: ['(Photos were not allowed.) The mill stood by the river for two hundred years, and nobody had ever seen it stop.']
  },
  'credit-label': {
    category: 'caption',
    precision: 0.95,
    hints: ['photo', 'image', 'picture', 'pic:', 'pics:', 'pix', 'illustration', 'artwork', 'graphic', 'screen', 'credit', 'collage', 'footage', 'thumbnail', 'render', 'video by', 'cartoon', 'composite', 'animation', 'portrait'],
    pattern: new RegExp(`${before}[(\\[]?(?:${picture} ?(?:[:|©]|\\.{3}|…)(?: ?©| ?by)?|${pictureBy}:?) {0,2}(?!\\d|(?:A|An|How|Why|What|When|Where|Your|My|Our) )${name}(?:; ?[Ss]ources?\\b.{0,200})?[.)\\]]{0,2}(?<!.{440})$`, 'u'),
    examples: [
      '{{Photo: Ida Lindqvist}}',
      '{{The harbour wall in March. Credit: Ola Berg}}',
      '{{Image courtesy of Harbour Press}}',
      '{{A ferry leaves on Monday. Photograph: Ida Lindqvist/The Gazette}}',
      '{{Photo credit: harbourgazette.com.}}'
    ],
    nearMisses: ['Image: 12 megapixels', 'Credits are counted twice a year', 'Photo by photo, she went through the box until she came to the one with the boat.']
  },
  'photo-label': {
    category: 'caption',
    hints: ['photo:', 'photos:', 'pictured', 'photo |', 'photo /', 'photograph:', 'photos |', 'in this photo', 'in this image', 'file photo', 'file -', 'file –', 'file —', 'file:', 'file image', 'file pic', 'gallery:', 'in pictures:', 'illustration photo'],
    pattern:
      /^[^A-Za-zÀ-ɏ\d]{0,3}(?:Photos? ?\/ ?[A-Z][^.?!]{2,80}|(?:PHOTOS?|Photos?|Photograph|GALLERY|PHOTO GALLERY|Photo gallery|IN PICTURES|In pictures|In Pictures|Pictured|PICTURED|Pictured (?:above|below|left|right|here|centre|center|from left|top|L-R|\(L-R\)|\(l-r\)|left to right)(?: is| are)?|FILE PHOTO|File [Pp]hoto|File [Ii]mage|File [Pp]icture|File [Pp]ic|Illustration [Pp]hoto|Representational (?:image|photo)|Representative (?:image|photo)) ?[:|–—-] ?(?=[A-ZÀ-ÖØ-Þ"'“‘(@©])(?!.{0,120}[)\]] [A-ZÀ-ÖØ-Þ]).{3,180}|FILE(?:\.| ?[-–—:]) ?\S.{8,500}|File (?:photo|image|picture|footage) (?:of|shows|showing|dated|taken|from|for) .{2,300}|In this (?:[A-Za-zÀ-ɏ]{3,12}\.? \d{1,2},? \d{4},? )?(?:file )?(?:photo|image|image taken from video|photo provided by|handout photo|undated photo|illustration|courtroom sketch|screengrab)(?: (?:provided|released|made available|taken|from|illustration|by)\b[^.]{0,200}|,).{3,500})$/,
    examples: ['{{PHOTOS: The harbour after the storm}}', '{{FILE - A ferry leaves the harbour on Monday, May 5, 2025.}}', '{{Pictured: The harbour wall in March}}', '{{File photo of a ferry in the harbour}}'],
    nearMisses: ['File: letters', 'Pictured in the hall were three of the men, and behind them, in the dark, the dog.', 'In this photo essay the boats are never seen whole.']
  },
  'courtesy-line': {
    category: 'caption',
    hints: ['courtesy'],
    pattern: new RegExp(`(?:^|[.!?…"”')\\]|:;,–—*-] ?| {2,3})(?:(?:Courtesy|COURTESY)(?: of)?:?|(?:(?:Some|All|Other|Additional|Featured|Header) )?[Ii]mages? courtesy(?: of)?:?|[Pp]hotos? courtesy(?: of)?:?|[Pp]hotography courtesy(?: of)?:?) (?:the (?:artist|estate|author|family|photographer|museum|gallery|company|designer|brand)\\b.{0,80}|(?!of the (?:house|state|bill)\\b)${name})[.)\\]]{0,2}(?<!.{440})$`, 'u'),
    examples: ['{{Courtesy of Harbour Press}}', '{{Ida Lindqvist, Harbour wall, 1986. Gelatin silver print. Courtesy Berg Gallery.}}', '{{The hall at night. Courtesy the artist}}'],
    nearMisses: ['Courtesy costs nothing, his aunt would say, and then she would shut the door in their faces.', 'The boats were repaired, courtesy of the state, and the men went back to sea.']
  },
  'copyright-credit': {
    category: 'caption',
    precision: 0.95,
    hints: ['©'],
    pattern: new RegExp(`^.{0,420}© {0,2}(?:the |by |[Pp]hoto:? |courtesy )?(?=[A-ZÀ-Þ\\d@(])(?:[^.?!]|[.?!](?=\\S)|(?<=\\b[A-ZÀ-ÖØ-Þ])\\.){0,120}[.)\\]]{0,2}$`),
    examples: ['{{The Rule of Thirds | Harbour, Norway | © 2010 Ola Berg}}', '{{© Ida Lindqvist/Berg Images}}', '{{Image: © Ida Lindqvist}}'],
    nearMisses: ['The sign © was first used on maps. It took a hundred years to reach the books that we know.', 'What does the © mean? Nobody in the office could say.']
  },
  'art-caption': {
    category: 'caption',
    precision: 0.93,
    hints: ['on canvas', 'gelatin', 'oil on', 'acrylic on', 'on paper', 'on panel', 'on board', 'on linen', 'c-print', 'pigment print', 'mixed media', 'watercolour', 'watercolor', 'cibachrome', 'bronze', 'etching'],
    pattern:
      /^(?:(?:Left|Right|Above|Below|Top|Bottom): ?)?[A-ZÀ-ÖØ-Þ][^.?!]{3,120},? \(?(?:c\.? ?)?\d{4}(?:[–-]\d{2,4})?\)?[.,;]? (?:[^.?!]{0,60}[.,;]? )?(?:[Oo]il|[Aa]crylic|[Ww]atercolou?r|[Gg]ouache|[Gg]elatin|[Ss]ilver [Gg]elatin|[Cc]ibachrome|[Pp]igment|[Aa]rchival|[Bb]ronze|[Mm]ixed media|[Ii]nk|[Pp]encil|[Cc]harcoal|[Gg]raphite|[Tt]empera|[Pp]astel|[Ee]tching|[Ll]ithograph|[Ss]creenprint|[Ww]oodcut|[Cc]-print|[Cc]hromogenic|[Dd]igital|[Vv]ideo|[Ww]ax and oil|[Ee]namel|[Ff]resco|[Cc]ollage|[Pp]lywood|[Mm]arble|[Ss]teel|[Cc]eramic)\b(?!.{0,300} (?:was|were|is|are|has|had|sold|hangs|shows|depicts|fetched) ).{0,400}$/,
    examples: ['{{Ida Lindqvist, Harbour wall, 1986, oil on canvas, 60 × 80 cm, private collection}}', '{{Ola Berg, The Ferry, 1932. Silver gelatin print – 44.5 × 29.7 cm. Berg Gallery.}}'],
    nearMisses: ['Lindqvist painted it in 1986, oil on canvas, and it was sold to a museum in the north a year later.', 'The Ferry (1932), oil on canvas, hangs in the hall of the museum, where few people ever see it.']
  },
  'bbc-caption': {
    category: 'caption',
    precision: 0.97,
    hints: ['image source', 'image caption', 'media caption', 'video caption', 'image copyright', 'figure caption', 'image credit', 'video credit', 'photo credit', 'audio caption', 'photo caption'],
    pattern: /^(?:Image|Media|Video|Figure|Audio|Photo|IMAGE|VIDEO|PHOTO|image|Picture|Lead image) (?:[Ss]ource|SOURCE|[Cc]aption|CAPTION|[Cc]opyright|COPYRIGHT|[Cc]redits?|CREDITS?)(?:[,:|]|(?=[A-ZÀ-ÖØ-Þ])| [-–—]) ?\S(?!.{0,240}[.!?] \p{Lu}.{0,240}\.$).{1,240}$/u,
    examples: ['{{Image source, Getty Images}}', '{{Image caption, The harbour wall was hit by a wave on Monday}}', '{{Image credit: Ida Lindqvist, with thanks}}'],
    nearMisses: ['Image source code is kept in a folder of its own, which the tool reads when it starts.', 'Image captions, he said, are the only part of a paper that everyone reads.']
  },
  'numbered-image': {
    category: 'caption',
    precision: 0.95,
    hints: ['image 1', 'image 2', 'image 3', 'image 4', 'image 5', 'image 6', 'image 7', 'image 8', 'image 9', 'photo 1', 'photo 2', 'photo 3', 'photo 4', 'photo 5', 'picture 1', 'slide 1'],
    pattern: /^\W{0,3}(?:(?:[Ii]mage|IMAGE) \d{1,3} ?: ?.{0,300}|(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Ss]lide|IMAGE|PHOTO|Foto) \d{1,3} ?(?:of|\/) ?\d{1,3}(?: ?[:|.–-] ?.{0,300})?)$/,
    examples: ['{{Image 2: A simple plan of the mill}}', '{{Image 1 of 5}}', '{{Photo 3 of 12: The harbour wall}}'],
    nearMisses: ['Image 2 of the report shows the wheel before the flood, and the third shows it a day later.', 'Photo 3 was taken from the roof of the mill by a boy of twelve.']
  },
  'left-to-right': {
    category: 'caption',
    hints: ['(l-r)', '(l to r)', '(left to right)', 'from left:', 'l-r:', 'left to right:', 'clockwise from', 'from left to right', '(from l', '(l–r)', 'from l-r', 'from left,'],
    pattern: /^(?:.{0,300}\((?:[Ll] ?[-–] ?[Rr]|[Ll] to [Rr]|[Ff]rom left(?: to right)?|[Ff]rom L(?:-R)?|[Ll]eft to right|[Ff]rom right)[):,].{0,300}|\(?(?:(?:Pictured |Standing |Seated |Back row )?[Ff]rom (?:left|right|top|L|l)(?: to (?:right|left|bottom|R|r))?(?: are|,? (?:front|back|top|bottom|standing))?|L-R|L–R|Left to right|Clockwise,? from (?:top|left|bottom|upper|right|lower)(?: (?:left|right|centre|center))?)[:,] ?(?=[A-ZÀ-ÖØ-Þ]).{5,400}|Clockwise,? from (?:top|left|bottom|upper|lower)(?: (?:left|right|centre|center))?: ?.{5,400})$/,
    examples: ['{{Ida Lindqvist (L-R), Ola Berg and Max Okoro at the harbour}}', '{{From left: Ida Lindqvist, Ola Berg and Max Okoro}}', '{{Clockwise from top left: the mill, the wheel and the bridge}}'],
    nearMisses: ['From left and right the waves came over the wall, and no one could say where the road had been.', 'From left-wing papers: nothing.']
  },
  'left-of-picture': {
    category: 'caption',
    hints: ['(left)', '(right)', '(centre)', '(center)', '(far left)', '(far right)', '(second left)', '(second right)', '(second from', '(left,', '(right,', '(above)', '(above left)', '(top left)'],
    pattern: /^[A-Z][^.?!:;"“”]{3,100}\((?:far |top |bottom |second from |second |third |above |front |back )?(?:left|right|centre|center|above)(?:,[^()]{2,40})?\)[^.?!:;"“”]{0,120}$/,
    examples: ['{{Ida Lindqvist (left) with her sister on the old bridge}}', '{{Ola Berg (second from right) and the crew of the ferry}}'],
    nearMisses: ['Turn the wheel to the side (left) and wait until you hear the bell.', 'the door (right) and the window (left)']
  },
  'for-the-paper': {
    category: 'caption',
    hints: [' times', 'washington post', 'wall street journal', ' magazine', 'for npr', 'for propublica', 'the guardian', ' globe', 'herald', 'tribune', 'for variety', 'for cnn', 'for rolling stone'],
    pattern:
      /^(?:(?:[Pp]hotographs?|[Pp]hotos?|[Ii]llustrations?|[Vv]ideo|[Cc]redit)(?: by)?:?(?:\.{2,3}|…)? ?)?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]{1,25}(?: (?:[A-ZÀ-ÖØ-Þ]|de |van |von )[A-Za-zÀ-ɏ.'-]{0,25}){1,4}(?: for |\/| \/ )(?:[Tt]he )?(?:New York Times|Washington Post|Wall Street Journal|Guardian|Observer|Times|Boston Globe|Globe and Mail|Globe|NPR|ProPublica|Bloomberg|Variety|Deadline|Rolling Stone|Billboard|CNN|NBC News|WIRED|STAT|Vox|(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ]{2,20} ){1,2}(?:Magazine|Times|Tribune|Herald|Globe))$/,
    examples: ['{{Ida Lindqvist for The New York Times}}', '{{Credit...Ola Berg for The Harbour Times}}', '{{Ida Lindqvist/Harbour Magazine}}'],
    nearMisses: ['Ida Lindqvist worked for The New York Times', 'Ola Berg votes for the Times']
  },
  'screenshot-line': {
    category: 'caption',
    hints: ['all photos', 'all images', 'all photographs', 'all pictures', 'screenshot', 'screen shot', 'screengrab', 'screen grab', 'screen capture', 'ai-generated', 'generated by', 'generated with', 'generated using', 'made with', 'created with', 'created by', 'images are created', 'photo illustration', 'icons by', 'designed by', 'image from', 'images from', 'image via', 'photo via', 'photos via', 'photo from', 'photos from', 'provided by'],
    pattern:
      /^\W{0,3}(?:(?:Screen ?shots?|SCREENSHOT|Screen ?grabs?|SCREENGRAB|Screen captures?)(?: (?:by|from|via|taken|courtesy|credit)\b[^.?!]{1,90}|\/.{1,80})|(?:This |The |Main |Cover |Header |Featured |Lead )?(?:[Ii]mages?|[Ii]llustrations?|[Pp]ictures?|[Gg]raphics?|[Aa]rtwork|[Pp]hoto illustration|[Aa]rt)(?: (?:was|were|is))? ?(?:AI[- ])?(?:generated|created|made|produced) (?:by|with|using|in|via|through) (?:AI|an AI|artificial intelligence|ChatGPT|OpenAI|DALL|Midjourney|Gemini|Canva|Firefly|Adobe|Copilot|Grok|Bing|Stable|Nano Banana|Sora|the author)(?:[^.?!,;]|[.,](?=\S)|, (?:Inc|edited|and edited)){0,70}\.?|(?:AI|Ai)[- ]generated (?:image|illustration|picture|photo|art)s?(?: (?:by|via|from|created|made|using|with)\b[^.?!]{2,60})?\.?|(?:Photo illustration|Photo Illustration|PHOTO ILLUSTRATION)(?: by|:).{2,120}|Icons? (?:by|from|made by) .{2,60}|(?:Images?|Photos?|Pictures?|Illustrations?|Video) (?:via|provided by|supplied by|used with permission|licen[cs]ed) .{1,100}|If not otherwise stated, all images.{0,80}|(?:All|Unless otherwise (?:noted|stated|credited|indicated),? all) (?:images?|photos?|photographs?|pictures|photography|illustrations) (?:are |were |is )?(?:by|courtesy|via|from|taken by|provided by|©|copyright|credit|property of|created by|belong).{1,120})$/,
    examples: ['{{Screenshot by Ida Lindqvist/Harbour Gazette}}', '{{Image generated by ChatGPT}}', '{{All photos by Ola Berg unless noted}}', '{{Photo Illustration: Ida Lindqvist}}'],
    nearMisses: ['Screenshots of the messages were read out in court on Monday, and the jury asked to see them again.', 'Images made by hand take weeks.', 'The image was made with AI in less than a minute, and it fooled three of the judges.', 'AI-generated images have flooded the site since May.']
  },
  'watch-video-line': {
    category: 'caption',
    hints: ['video', 'watch the', 'watch:', 'trailer', 'clip', 'footage'],
    pattern:
      /^\W{0,4}(?:VIDEO(?: OF THE DAY)? ?[:|–—-] ?\S.{3,200}|(?:Video|Play [Vv]ideo|Watch [Vv]ideo|Video of|Now playing|Related [Vv]ideo) ?[:|] ?(?!.{0,60}\b(?:\d{3,4}p|\d ?K|fps|HD|UHD|MP4|codec|resolution|HDMI)\b)[A-ZÀ-ÖØ-Þ'"“‘]\S{0,30}(?: \S{1,30}){4,60}|(?:You can )?(?:[Ww]atch|WATCH|See|Check out|View|Play|Listen to) (?:the|a|our|this|his|her|their|an)(?: [A-Za-zÀ-ɏ'-]{2,15}){0,4} (?:video|trailer|clip|footage|teaser|interview|highlights|performance|moment|episode|podcast|audio|music video)s?(?: (?:of|for|from|with|on) [^.?!,]{2,80})? (?:below|above|here|in the player(?: above| below)?|at the top of (?:this|the) (?:page|article|story))[^A-Za-zÀ-ɏ\d]{0,3})$/,
    examples: ['{{VIDEO: Waves crash over the wall}}', '{{Watch the trailer below:}}', '{{Video: How the old ferry came back to the harbour in March}}', '{{Watch the full video of the speech above.}}'],
    nearMisses: ['Video: 4K at 60 fps', 'Watch the video clip again and count the gulls, she told them, and this time do it above all without a word.']
  },
  'enlarge-caption': {
    category: 'caption',
    precision: 0.96,
    hints: ['enlarge /', 'enlarge image', 'toggle caption', 'hide caption', 'show caption', 'open this photo in gallery', 'open image in gallery', 'view image in full', 'enlarge this image'],
    pattern: /^(?:Enlarge ?\/ ?.{2,400}|(?:Open this photo in gallery|Open image in gallery|Enlarge this image|Enlarge image|View image in fullscreen) ?[:|/]?.{0,400}|.{0,300}(?:hide caption|toggle caption|show caption)(?: .{0,160}(?:hide caption|toggle caption|show caption))?)$/i,
    examples: ['{{Enlarge / The harbour wall in March.}}', '{{Open this photo in gallery: The harbour wall in March. OLA BERG}}', '{{The harbour wall in March. Ola Berg/NPR hide caption}}'],
    nearMisses: ['Enlarge the hole with a file, a little at a time, and try the screw again.', 'Press the button to hide captions on the screen.']
  },
  'image-strings': {
    category: 'caption',
    lines: [
      'Getty', 'Getty Images', 'Getty Image', 'Getty Images/iStockphoto', 'iStock', 'iStockphoto', 'Shutterstock', 'Shutterstock.com', 'Alamy',
      'Alamy Stock Photo', 'Adobe Stock', 'Unsplash', 'Pexels', 'Pixabay', 'Depositphotos', 'Reuters', 'AFP', 'AFP via Getty Images', 'AP Photo', 'AP',
      'Associated Press', 'The Associated Press', 'EPA-EFE', 'PA Media', 'PA Wire', 'PA Images', 'Press Association', 'Bloomberg via Getty Images',
      'WireImage', 'Wikimedia Commons', 'Wikipedia Commons', 'Supplied', 'Supplied photo', 'Supplied image', 'Handout photo', 'Courtesy photo',
      'Courtesy image', 'Courtesy', 'Courtesy of brand', 'Courtesy of brands', 'Courtesy of the brand', 'Courtesy of the brands', 'Courtesy of retailer',
      'Courtesy of retailers', 'Courtesy of subject', 'Courtesy of the subject', 'Contributed photo', 'Submitted photo', 'Provided photo', 'Photo provided',
      'Photo supplied', 'Photos supplied', 'Photo submitted', 'Photo courtesy', 'Staff photo', 'File photo', 'File photos', 'File image', 'File picture',
      'File pic', 'Stock photo', 'Stock image', 'Stock picture', 'Stock photography', 'Representational image', 'Representative image',
      'Representational photo', 'Representative photo', 'Representational picture', 'Representational', 'Image for representation',
      'Image for representational purpose', 'Image for representational purposes', 'Image for representational purposes only',
      'Image used for representational purpose', 'Photo for representation', 'For representational purposes', 'For representational purpose only',
      'Representative image only', 'Illustrative image', 'Illustrative photo', 'Illustration only', 'Illustration photo', 'Image for illustration purposes',
      'Image for illustrative purposes only', 'Picture for illustration', 'For illustration purposes only', 'Photo for illustrative purposes only',
      'Image is for illustrative purposes only', 'Photo illustration', 'AI-generated image', 'AI generated image', 'Artist impression', "Artist's impression",
      "An artist's impression", 'Express photo', 'PTI photo', 'ANI photo', 'HT photo', 'Screenshot', 'Screengrab', 'Screen grab', 'Screen shot',
      'Google Maps', 'Google Street View', 'Source: Instagram', 'Source: Twitter', 'Source: X', 'Source: Facebook', 'Source: Getty', 'Source: Getty Images',
      'Source: Supplied', 'Source: YouTube', 'Source: TikTok', 'Source: AAP', 'Source: AP', 'Source: AFP', 'Source: Shutterstock', 'Source: Unsplash',
      'Source: Pexels', 'Source: iStock', 'Image by freepik', 'This image may be subject to copyright', 'Photo: AP', 'Photo: Getty', 'Photo: Reuters',
      'Photo: AFP', 'Photo: File', 'Photo: PTI', 'Photo: Supplied', 'Photo: Shutterstock', 'Photo: iStock', 'Image: Getty', 'Image: Shutterstock',
      'Image: iStock', 'Image: Supplied', 'Picture: Getty', 'Picture: Supplied', 'Picture: PA', 'Credit: Getty', 'Credit: Alamy', 'Credit: PA',
      'Credit: Reuters', 'Credit: Shutterstock', 'Credit: Supplied', 'Credit: Rex', 'Credit: Splash', 'Credit: AFP', 'Photo by', 'Photos by', 'Photo credit',
      'Photo credits', 'Image credit', 'Image credits', 'Picture credit', 'Photo source', 'Image source', 'Image courtesy', 'Photo: courtesy',
      'Image copyright', 'Image caption', 'Media caption', 'Video caption', 'Photo caption', 'Show caption', 'Hide caption', 'Toggle caption',
      'Show captions', 'Hide captions', 'hide caption toggle caption', 'Read caption', 'View caption', 'No caption', 'Click to enlarge',
      'Click image to enlarge', 'Click on image to enlarge', 'Click the image to enlarge', 'Click on the image to enlarge', 'Click on photo to enlarge',
      'Click to expand', 'Click to zoom', 'Click to view larger', 'Click for larger image', 'Click for larger view', 'Click for full size',
      'Click here to enlarge', 'Click to view full size', 'Click to see full size', 'Click image for larger version', 'Click images to enlarge',
      'Tap to enlarge', 'Tap image to enlarge', 'Tap to zoom', 'Tap to expand', '(Click to enlarge)', 'Enlarge', 'Enlarge image', 'Enlarge photo',
      'Enlarge this image', 'Enlarge icon', 'Expand image', 'Zoom image', 'View image', 'View images', 'View photo', 'View photos', 'View larger',
      'View larger image', 'View larger version', 'View full size', 'View full-size image', 'View full image', 'View image in fullscreen',
      'View image in full screen', 'View in full screen', 'View fullscreen', 'Open image in modal', 'Open image in new tab', 'Open image in lightbox',
      'Open image', 'Open in gallery', 'Open image in gallery', 'Open this photo in gallery', 'Open photo gallery', 'Open gallery', 'Open lightbox',
      'Close gallery', 'Close image', 'Press enter or click to view image in full size', 'View gallery', 'View the gallery', 'View photo gallery',
      'View slideshow', 'View all photos', 'View all images', 'View all 0 photos', 'View 0 photos', 'View 0 images', 'See all photos', 'See all 0 photos',
      'See all images', 'See more photos', 'More photos', 'More images', 'More pictures', 'Show all photos', 'Show all 0 photos', 'Show more photos',
      'Photo gallery', 'Image gallery', 'Picture gallery', 'In pictures', 'Launch gallery', 'Start slideshow', 'Start gallery', 'Launch slideshow',
      'Gallery: 0 images', 'Gallery (0 images)', '0 photos', '0 images', '0 pictures', '(0 images)', '(0 photos)', 'Image 0', 'Photo 0', 'Image 0 of 0',
      'Photo 0 of 0', 'Picture 0 of 0', 'Slide 0 of 0', 'Gallery image 0 of 0', 'Image 0/0', 'Photo 0/0', 'Previous photo', 'Next photo', 'Previous image',
      'Next image', 'Previous slide', 'Next slide', 'Previous picture', 'Next picture', 'Previous Photo Next Photo', 'Swipe for more photos',
      'Swipe to see more', 'Swipe left for more photos', 'Scroll for more photos', 'Featured image', 'Main image', 'Lead image', 'Article image',
      'Image placeholder', 'Placeholder image', 'Image not available', 'Image unavailable', 'Image not found', 'No image available', 'Image loading',
      'Loading image', 'Image removed', 'Image may contain:', 'No alternative text description for this image', 'alt', 'image', 'img', 'Watch video',
      'Watch the video', 'Watch the video below', 'Watch the video above', 'Watch video below', 'Watch the trailer', 'Watch the trailer below',
      'Watch the trailer here', 'Watch the clip below', 'Watch below', 'Watch above', 'Watch the interview', 'Watch the full interview above',
      'Watch the full video above', 'Watch the full video below', 'See video', 'See the video', 'See the video below', 'View video', 'Play video',
      'Play the video', 'Play video content', 'Video player', 'Video Player is loading.', 'Video unavailable', 'This video is unavailable', 'Video loading',
      'Video duration', 'Video transcript', 'Video of the day', 'Photo of the day', 'Picture of the day', 'See photos', 'See the photos', 'See pictures',
      'See gallery', 'See the gallery', 'See images', 'See photo gallery', 'Scroll through the gallery', 'Click through the gallery',
      'Click through the gallery above', 'Buy this photo', 'Buy photo', 'Order a print', 'Purchase photo', 'View this post on Instagram', 'A post shared by',
      'View on Instagram', 'View on Twitter', 'View on X', 'Watch on YouTube', 'Watch on Facebook', 'View on Facebook', 'Photos and videos',
      'Photos & videos'
    ],
    examples: ['{{Getty Images}}', '{{View image in fullscreen}}', '{{View all 12 photos}}'],
    nearMisses: ['Getty Images said on Monday that it would buy the archive of a smaller rival for a sum that it did not name.', 'File your nails', 'Pictures of the sea']
  }
})
