/** Written by `npm run generate` from the files beside it: do not edit. */
import type {Preset} from 'unified'
import appeal from './appeal.js'
import consent from './consent.js'
import related from './related.js'
import source from './source.js'

const pack: Preset = {plugins: [appeal, consent, related, source]}

export default pack
