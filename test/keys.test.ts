/** Whole-line strings as keys. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {packKeys, unpackKeys} from '../src/keys.js'

it('are packed as the header of the file says', () => {
  expect(packKeys([11, 5, 5], 70)).toBe('216cl')
  expect(unpackKeys('216cl')).toEqual({keys: Int32Array.of(5, 11), longest: 70})
})
it('come back, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1})), fc.nat(4095), (keys, longest) => {
      const expected = [...new Set(keys.map((key) => key >>> 0))].sort((a, b) => a - b)
      expect(unpackKeys(packKeys(keys, longest))).toEqual({keys: Int32Array.from(expected, (key) => key | 0), longest})
    })
  )
})
