/** Whole-line strings as keys. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {packKeys, unpackKeys} from '../src/keys.js'

it('are packed as the header of the file says', () => {
  expect(packKeys([71, 5, 70, 70], 12)).toEqual({digits: 2, text: '051101', longest: 12})
})
it('come back, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1})), (keys) => {
      const expected = [...new Set(keys.map((key) => key >>> 0))].sort((a, b) => a - b).map((key) => key | 0)
      expect([...unpackKeys(packKeys(keys, 0))]).toEqual(expected)
    })
  )
})
