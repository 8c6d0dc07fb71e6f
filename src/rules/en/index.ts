/** Written by `npm run generate` from the files beside it: do not edit. */
import type {Preset} from 'unified'
import ad from './ad.js'
import appeal from './appeal.js'
import bio from './bio.js'
import byline from './byline.js'
import caption from './caption.js'
import comments from './comments.js'
import consent from './consent.js'
import legal from './legal.js'
import nav from './nav.js'
import other from './other.js'
import related from './related.js'
import share from './share.js'
import signup from './signup.js'
import source from './source.js'
import weak from './weak.js'

const pack: Preset = {plugins: [ad, appeal, bio, byline, caption, comments, consent, legal, nav, other, related, share, signup, source, weak]}

export default pack
