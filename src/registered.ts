import {type PluggableList, unified} from 'unified'
import type {Detector, Rule} from './rule.js'

/** What packs register. */
export function registered(plugins: PluggableList): {rules: readonly Rule[]; detectors: readonly Detector[]} {
  const {boilerplateRules = [], boilerplateDetectors = []} = unified().use(plugins).freeze().data()
  return {rules: boilerplateRules, detectors: boilerplateDetectors}
}
