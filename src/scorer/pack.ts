/** The scorer as a pack, for processors and bundles that want it. */
import type {Pack} from '../rule.js'
import {scorer as own} from './index.js'

/** Plugin that registers the scorer: without it, only strong evidence removes. */
export const scorer: Pack = function () {
  this.data().boilerplateScorer = own
}
