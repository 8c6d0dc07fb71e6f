/** Written by `npm run generate` from the files beside it: do not edit. */
import type {Preset} from 'unified'
import interruptedQuotation from './interrupted-quotation.js'
import taggedTitles from './tagged-titles.js'
import titleBeforeLead from './title-before-lead.js'

/** All detectors. */
export const detectors: Preset = {plugins: [interruptedQuotation, taggedTitles, titleBeforeLead]}

export {interruptedQuotation, taggedTitles, titleBeforeLead}
