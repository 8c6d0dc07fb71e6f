/** Written by `npm run generate` from the files beside it: do not edit. */
import type {Pluggable} from 'unified'
import ar from './ar.js'
import de from './de.js'
import en from './en/index.js'
import es from './es.js'
import fr from './fr.js'
import it from './it.js'
import ja from './ja.js'
import ko from './ko.js'
import nl from './nl.js'
import pl from './pl.js'
import pt from './pt.js'
import ru from './ru.js'
import sv from './sv.js'
import tr from './tr.js'
import uk from './uk.js'
import zh from './zh.js'

/** The packs of rules, by language. */
export const languages: Readonly<Record<string, Pluggable>> = {ar, de, en, es, fr, it, ja, ko, nl, pl, pt, ru, sv, tr, uk, zh}

export {ar, de, en, es, fr, it, ja, ko, nl, pl, pt, ru, sv, tr, uk, zh}
