/** Written by `npm run generate` from the files beside it: do not edit. */
import type {Pluggable} from 'unified'
import en from './en/index.js'

/** The packs of rules, by language. */
export const languages: Readonly<Record<string, Pluggable>> = {en}
