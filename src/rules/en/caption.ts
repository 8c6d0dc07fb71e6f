import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'credit-label': {
    category: 'caption',
    hints: ['photo', 'image', 'picture', 'pic:', 'illustration', 'credit:', 'courtesy'],
    pattern:
      /(?:^|[.!?”")\]|:;] ?| - )(?:(?:\p{L}{3,8} )?(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Ii]mages?|IMAGES?|[Pp]ictures?|Pics?|[Ii]llustrations?|[Cc]redits?)(?:[ -](?:[Cc]redits?|CREDITS?|[Ss]ource|[Cc]ourtesy))? ?[:©|]|(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Ii]llustrations?) (?:by|BY|via|from|provided by|[Cc]ourtesy(?: of)?:?)|Courtesy(?: of)?:?) ?(?:(?:[\p{Lu}\d@©("'][^\s?!,;]{0,40}|[a-z_.-][\w.-]{1,30}\.com[^\s,;]{0,20}|of|the|and|by|via|for|from|on|at|in|[&/–-])(?:$|[ ,;]{1,2})){1,12}$/u,
    examples: [
      '{{The bridge on Monday morning. Photograph: Idris Coyle/Harbour Courier}}',
      '{{Photo by Ida Lindqvist on Unsplash}}',
      '{{Image credit: Quayside Museum}}',
      '{{Photos courtesy of Jane Marsh}}'
    ],
    nearMisses: ['The picture: a man on a bridge, in the rain.', 'Photos by the hundred had been sent in.']
  },
  'caption-source': {
    category: 'caption',
    hints: [
      'image source',
      'image caption',
      'media caption',
      'photo caption',
      'image:',
      'image 1',
      'image 2',
      'image 3',
      'image 4',
      'image 5',
      'image 6',
      'image 7',
      'image 8',
      'image 9'
    ],
    pattern: /^(?:(?:image|media|photo) (?:source|caption)[,:] .{2,240}|image(?: \d{1,2})?: .{4,160})$/iu,
    examples: [
      '{{Image source, Getty Images}}',
      '{{Image caption, The bridge was closed on Monday}}',
      '{{Image: Freya Lockhart in the shop of her aunt}}'
    ],
    nearMisses: ['Image captions are written last, and read first.']
  },
  'parenthesised-credit': {
    category: 'caption',
    hints: ['(photo', '(image', '(pic', '(credit', '(courtesy', '(ap ', '(reuters', '(getty', '(afp', '(file', '(illustration'],
    pattern:
      /\((?:(?:(?:photos?|images?|pic(?:ture)?s?|credits?|illustrations?)(?: (?:credit|source|courtesy|by|via|from)|[:/])|courtesy|(?:ap(?: photo)?|reuters|afp|getty(?: images)?|file)(?: photo)?[:/])[^()]{0,120}|(?:file|ap) photo|getty images)\)?\.?$(?<!.{440})/iu,
    examples: [
      '{{The bridge on Monday. (Photo: Ida Lindqvist)}}',
      '{{The harbour in winter (AP Photo/Jane Marsh)}}',
      '{{(Image credit: Quayside)}}'
    ],
    nearMisses: ['Bring a card (photo, name and address) to the desk.']
  },
  'agency-credit': {
    category: 'caption',
    hints: ['getty', 'shutterstock', 'alamy', 'istock', 'adobe stock', 'reuters', '/afp', '/ap', '/pa', 'magazine'],
    pattern:
      /(?:[\p{L}\d.)'_] ?(?:\/{1,2}|\|) ?|\bvia )(?:Getty(?: Images)?|Shutterstock|Alamy|iStock|Unsplash|Adobe Stock|REUTERS|Reuters|AFP|AP|PA|[A-Z]\w{2,12} Magazine)(?: ?\/ ?[\p{Lu}\d][^/.?!]{0,30})?(?: (?:for|via|file)\b[^.?!]{0,40})?[)\]]?$(?<!.{440})/u,
    examples: [
      '{{Ida Lindqvist / Getty Images}}',
      '{{The harbour in winter, when no boats sail. Jane Marsh/AP}}',
      '{{SolStock via Getty Images}}'
    ],
    nearMisses: ['He had sold his pictures to Getty Images.']
  },
  'image-strings': {
    category: 'caption',
    reason: 'the line is the name of a picture agency or a button of a picture',
    lines: [
      '0 of 0',
      'A post shared by',
      'Adobe Stock',
      'AFP',
      'AI-generated image',
      'Alamy',
      'Alamy Stock Photo',
      'AP',
      'AP Photo',
      'Captions off',
      'Click image to enlarge',
      'Click to enlarge',
      'Contributed photo',
      'Current Time 0:0',
      'Duration 0:0',
      'Enlarge',
      'Enlarge image',
      'File image',
      'File photo',
      'Fullscreen',
      'Getty',
      'Getty Images',
      'Hide caption',
      'image',
      'Image 0 of 0',
      'Image caption',
      'Image credit',
      'iStock',
      'Listen to this story',
      'Loaded: 0%',
      'Media caption',
      'Now playing',
      'PA Media',
      'Pexels',
      'Photo gallery',
      'Photo illustration',
      'Play video',
      'Press enter or click to view image in full size',
      'Remaining Time -0:0',
      'Representational image',
      'Representative image',
      'Reuters',
      'Show caption',
      'Shutterstock',
      'Stock photo',
      'Stream Type LIVE',
      'Supplied',
      'Toggle caption',
      'Unsplash',
      'Video Player is loading.',
      'View gallery',
      'View image in fullscreen',
      'View this post on Instagram',
      'Watch the video',
      'Watch video',
      'Wikimedia Commons'
    ],
    examples: ['{{Getty Images}}', '{{Click to enlarge}}'],
    nearMisses: ['Picture this']
  }
})
