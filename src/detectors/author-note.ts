import {defineDetector} from '../rule.js'

/** A name of two to four words, perhaps with a title before and letters behind it. */
const name =
  /^((?:(?:dr|prof|mr|mrs|ms)\.? )?\p{Lu}[\p{L}'’-]{1,24}(?: (?:\p{Lu}[\p{L}.'’-]{0,24}|de|da|di|van|von|der|den|la|le|bin|al)){1,4})(?:,[^.;:]{1,60},)? /iu
/** What a person is said to be or do, in the languages whose names begin with a capital. */
const does =
  /^(?:(?:is|has been|ist|est|es|è|é|är|er|jest) [^.]{0,80}(?:writer|editor|report|journal|correspond|author|autor|column|kolum|profess|director|founder|gründer|redakt|rédact|redac|freelanc|consultant|expert|speciali|blog|photogra|fotogra|research|forscher|analyst|coach|critic|kritik|contribut|produc|skribent|giornal|periodist|schrijver|verslag|dziennik|publicyst|intern\b|fellow\b)|(?:writes|covers|reports|schreibt|berichtet|couvre|écrit|escribe|cubre|scrive|schrijft|skriver|pisze) )/iu

/** How far from the end an author is described, in segments that are not noise. */
const deepest = 4

/** What a house says of an author, at the end: a person the article does not mention, and what she is. */
export default defineDetector({
  id: 'author-note',
  category: 'bio',
  precision: 0.9,
  examples: [
    'Ferry drops its late sailings\n\nThe ferry company said on Monday that it would drop its late sailings from the autumn on.\n\nPassengers who need to cross after ten will have to take the bus around the bay from October.\n\nThe company has not said whether the late boats will come back in the spring, when the visitors do.\n\n{{Mirela Oduya is a transport writer who has followed the coast and its boats for twenty years.}}'
  ],
  nearMisses: [
    'Ferry drops its late sailings\n\nThe ferry company said on Monday that it would drop its late sailings from the autumn on.\n\nMirela Oduya, who has steered the night boat for twenty years, heard the news on the radio.\n\n“Nobody told us,” she said on the quay, where passengers had left flowers and a hand-painted sign.\n\nMirela Oduya is the last of the night captains who learned the trade under sail.'
  ],
  *detect({segments, evidence}) {
    let left = deepest
    for (let i = segments.length - 1; i > 2 && left > 0; i--) {
      const segment = segments[i]
      if (!segment) continue
      if (evidence[i]?.length === 0) left--
      if (segment.words < 8 || !segment.final) continue
      const match = name.exec(segment.text)
      const who = match?.[1]
      if (!match || !who || !/^\p{Lu}/u.test(who) || !does.test(segment.text.slice(match[0].length))) continue
      const family = who.split(' ').at(-1) as string
      if (segments.some((other, k) => k < i && other.prose && evidence[k]?.length === 0 && other.text.includes(family))) continue
      yield {segment: i, reason: `it says at the end who ${who} is, whom the article does not mention`}
    }
  }
})
