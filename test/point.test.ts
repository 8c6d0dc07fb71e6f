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

it('are found in one pass, though the text holds but one kind of break', {timeout: 10_000}, () => {
  const text = 'a\n'.repeat(1_000_000)
  const point = pointsOf(text)
  for (let offset = 0; offset < text.length; offset += 2000) expect(point(offset).line).toBe(offset / 2 + 1)
  expect(point(text.length)).toEqual({line: 1_000_001, column: 1, offset: text.length})
})
