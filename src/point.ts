/** Offsets as lines and columns, for those who ask. */
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'

const locations = new WeakMap<VFile, ReturnType<typeof location>>()

/** The place of a span in a file. */
export function place(file: VFile, start: number, end: number): Position {
  let lines = locations.get(file)
  if (!lines) {
    lines = location(file)
    locations.set(file, lines)
  }
  return {start: lines.toPoint(start) as Point, end: lines.toPoint(end) as Point}
}

/** The point at an offset into a text. */
export const pointAt = (text: string, offset: number): Point => location(text).toPoint(offset) as Point
