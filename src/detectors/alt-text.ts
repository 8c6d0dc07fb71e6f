import {defineDetector} from '../rule.js'

/** "c. Future prospects" is an item, "eBay buys …" and "iPhone …" are names. */
const enumerated = /^(?:\p{L}[.)]|\p{Ll}\p{Lu})/u
const small = /^\p{Ll}/u
const code = /[{}()[\]<>=;$\\/_|]|\.\w|^\w+:/u

/** A description of an image, as its author typed it into a form: small first letter, no full stop, between paragraphs of prose. */
export default defineDetector({
  id: 'alt-text',
  category: 'caption',
  precision: 0.93,
  examples: [
    'Bread without a machine\n\nMix flour, water, salt and yeast in a large bowl until no dry spots are left, then cover it.\n\n{{bread dough resting under a towel in a bowl}}\n\nLeave the dough for an hour, or until it is twice as large as it was when you left it.'
  ],
  nearMisses: [
    'How to start\n\nOpen a terminal on your computer and type the following line, then press the return key:\n\nnpm install the harbour tools\n\nThe tools take a minute or two to install, and you will see a line for each of them as it comes.',
    'Three points\n\nThe plan has three parts, and the council will vote on each of them in a session of its own.\n\nb. The harbour wall\n\nThe wall was built in 1890 and has not been touched since, apart from the steps by the market.'
  ],
  *detect({segments, loose, openQuote}) {
    for (const i of loose) {
      const segment = segments[i]
      const before = segments[i - 1]
      const after = segments[i + 1]
      if (!segment?.title || !segment.gap || !after?.gap || !before?.prose || !after.prose || segment.words < 3 || segment.marker !== '')
        continue
      if (!before.final || openQuote(i - 1) || !small.test(segment.text) || enumerated.test(segment.text) || code.test(segment.text))
        continue
      yield {segment: i, reason: 'a description with a small first letter and no full stop, between paragraphs'}
    }
  }
})
