import type {PackedTrees} from './trees.js'

const none: PackedTrees = {columns: [], cuts: [], trees: '', scale: 1, base: 0}

export const weights: {readonly first: PackedTrees; readonly second: PackedTrees; readonly extract: PackedTrees} = {
  first: none,
  second: none,
  extract: none
}
