/** Written by `npm run generate` from the files beside it: do not edit. */
import type {Preset} from 'unified'
import altText from './alt-text.js'
import byLine from './by-line.js'
import dateLine from './date-line.js'
import interruptedQuotation from './interrupted-quotation.js'
import residue from './residue.js'
import taggedTitles from './tagged-titles.js'
import teasers from './teasers.js'
import titleBeforeLead from './title-before-lead.js'
import titlesUnderCue from './titles-under-cue.js'

/** All detectors. */
export const detectors: Preset = {plugins: [altText, byLine, dateLine, interruptedQuotation, residue, taggedTitles, teasers, titleBeforeLead, titlesUnderCue]}

export {altText, byLine, dateLine, interruptedQuotation, residue, taggedTitles, teasers, titleBeforeLead, titlesUnderCue}
