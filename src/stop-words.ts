/** The commonest function words of each language: running text is full of them, and labels and titles are not. */
import {wordKey} from './characters.js'

const words = [
  // en
  'the of and to in a is that for it was on with as by at from be are this have not or an they his he but we which their has been were will would you its who had more about there your our when can like all no if out what him me my other',
  // de
  'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  // fr
  'le la les de et un une du des en à est que qui dans pour pas sur au plus par ce il avec se sont son sa ne ou mais nous cette ont été aux elle ces leur même',
  // es, pt, it
  'el los las del que y una por con para su al lo como más pero sus fue ha este entre cuando muy sin sobre también hasta hay desde',
  'o os da do das dos e que em um uma com não para mais foi ao na no nas nos se por como seu sua são ou pelo pela até isso ele também já',
  'il gli dei della delle di che è non per del con sono si nel alla da ma anche come più ha questo stato dal nella loro hanno',
  // nl, sv
  'het een van dat niet op te zijn met voor er aan ook als bij nog naar hij heeft om dan maar wordt uit door over ze deze werd',
  'och att det som en på är av för med till den har de inte om ett han men var från vi kan när så sig efter vid hade under ska',
  // pl, ru, uk
  'w i na z do nie się jest to że o jak po za od ale przez dla co czy tym był być ich już tego oraz jego są może',
  'и в не на что с он по это как а к но из у за от о его для же то было так все она был они бы если или при уже',
  'і в на не що з у до та як це за про від по є але його для або при також які було який вони між так',
  // tr, ar
  've bir bu da de için ile olarak çok daha gibi ne kadar olan en ama sonra her var değil ise ya o',
  'في من على أن إلى التي عن الذي مع هذا ما لا هذه كان بعد أو لم قد كما بين وقد كل قبل حيث وفي ومن غير ذلك منذ هو هي'
]
/** Characters that are function words, or nearly always part of one, where words are not spaced. */
const characters =
  'のにはをがでとしたてるれいものかなっ的了是在和有不这我他也就都人为与对说要会及以从到被把將這們個이가은는을를에의도로다고서한하'

/** Bits of a table over word keys: room for few false hits. */
const size = 1 << 15

/** Keys of function words, and the function characters. */
export interface StopWords {
  /** Whether a word, by its key, is one. */
  has(key: number): boolean
  characters: ReadonlySet<number>
  list: readonly string[]
}

let made: StopWords | undefined

/** The function words of all languages. */
export function stopWords(): StopWords {
  if (made) return made
  const keys = new Set<number>()
  const table = new Uint8Array(size)
  const list = words.join(' ').split(' ')
  for (const word of list) {
    const key = wordKey(word)
    keys.add(key)
    table[(key ^ (key >>> 15)) & (size - 1)] = 1
  }
  made = {
    list,
    has: (key) => table[(key ^ (key >>> 15)) & (size - 1)] === 1 && keys.has(key),
    characters: new Set([...characters].map((char) => char.charCodeAt(0)))
  }
  return made
}
