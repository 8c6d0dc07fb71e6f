import {defineDetector} from '../rule.js'

/** "By" in the languages of the catalogue, where it stands before a name. */
const by = `(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Tt]ext|Texte|Testo|Texto|Tekst|Tekst i|Autor|Autora|Autore|Autrice|Auteur|Autrice|Author|Автор|Текст|Yazan|Haber|بقلم|كتب|كتبت)`
const name = String.raw`(?:\p{Lu}[\p{L}.'’-]{0,24}(?: (?:(?:de|da|dos|do|di|del|della|la|le|van|von|zu|den|der|ter|ten|bin|al|el|af) ){0,2}\p{Lu}[\p{L}.'’-]{0,24}){1,3})`
const arabic = String.raw`(?:[\u0620-\u064a]{2,14}(?: [\u0620-\u064a]{2,14}){1,3})`
const signed = new RegExp(
  String.raw`^${by} ?[:：]? ?(?:${name}(?:(?:, | and | und | et | y | e | en | och | i | и | та | ve | & )${name}){0,3}|(?<=[\u0600-\u06ff] ?[:：]? ?)${arabic})$`,
  'u'
)

/** The author's name after "by", in a line of its own. */
export default defineDetector({
  id: 'by-line',
  category: 'byline',
  precision: 0.9,
  examples: [
    'Ferry drops its late sailings\n\n{{By Jane Marsh and Tom van der Berg}}\n\nThe ferry company said on Monday that it would drop its late sailings from the autumn on.\n\nPassengers will have to take the bus.',
    'La naviera suprime sus viajes nocturnos\n\n{{Por Lucía Pardo Gil}}\n\nLa compañía anunció el lunes que desde el otoño dejará de navegar por la noche entre las dos orillas.\n\nHabrá autobuses.'
  ],
  nearMisses: [
    'Songs of the coast\n\nThe choir sang on Monday evening in the old church above the harbour, and the house was full.\n\nIt began with a psalm that every child on this coast has to learn, and went on with two that no one knows.\n\nBy Night Train North\n\nThe second half opened with a song that nobody had heard for ninety years, and then it was sung again.\n\nThe third was sung by all, and the evening ended at ten with the bells.\n\nThe choir will sing again in May, in the same church, when the road over the hill is open.'
  ],
  *detect({segments, loose}) {
    for (const i of loose) {
      const {text = '', words = 99} = segments[i] ?? {}
      if (words <= 14 && signed.test(text)) yield {segment: i, reason: 'the line is the name of its author'}
    }
  }
})
