/** Written by `npm run generate` from the files beside it: do not edit. */
import type {Pluggable} from 'unified'
import de from './de.js'
import en from './en/index.js'
import es from './es.js'
import fr from './fr.js'
import ja from './ja.js'
import nl from './nl.js'
import pl from './pl.js'
import ru from './ru.js'
import zh from './zh.js'

/** The packs of rules, by language. */
export const languages: Readonly<Record<string, Pluggable>> = {de, en, es, fr, ja, nl, pl, ru, zh}
