/** Written by `npm run generate` from the files beside it: do not edit. */
import type {Preset} from 'unified'
import altText from './alt-text.js'
import interruptedQuotation from './interrupted-quotation.js'
import residue from './residue.js'
import taggedTitles from './tagged-titles.js'
import teasers from './teasers.js'
import titleBeforeLead from './title-before-lead.js'
import titlesUnderCue from './titles-under-cue.js'

/** All detectors. */
export const detectors: Preset = {plugins: [altText, interruptedQuotation, residue, taggedTitles, teasers, titleBeforeLead, titlesUnderCue]}

export {altText, interruptedQuotation, residue, taggedTitles, teasers, titleBeforeLead, titlesUnderCue}
