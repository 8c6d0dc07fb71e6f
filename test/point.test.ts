/** Lines and columns. */
import fc from 'fast-check'
import {location} from 'vfile-location'
import {expect, it} from 'vitest'
import {pointsOf} from '../src/point.js'
import {anyText, runs} from './texts.js'

it('are those that vfile-location tells', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, where) => {
      const offset = where % (text.length + 1)
      expect(pointsOf(text)(offset)).toEqual(location(text).toPoint(offset))
    }),
    runs(500)
  )
})
