/** The line protocol, with lines of any kind in chunks of any size. */
import {isUtf8} from 'node:buffer'
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {separate} from '../src/index.js'
import {folder, here} from './command.js'
import {anyText, runs} from './texts.js'

const bytes = (text: string): Buffer => Buffer.from(text)
/** A line without its break, as bytes. */
const line: fc.Arbitrary<Buffer> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(anyText, fc.constantFrom('', ' ', '\t'))
      .map(([text, gap]) => bytes(`{${gap}"id":1,"text"${gap}:${JSON.stringify(text)}}`))
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '{}', '[]', 'null', '{"text":1}', '{"text":"x"', '\ufeff{"text":"A text."}', '\ufffd').map(bytes)
  },
  {weight: 1, arbitrary: fc.json().map(bytes)},
  {weight: 1, arbitrary: fc.uint8Array({maxLength: 40}).map((all) => Buffer.from(all.filter((byte) => byte !== 10)))}
)
const end = fc.constantFrom('\n', '\n', '\r\n')
const file = fc
  .tuple(fc.array(fc.tuple(line, end), {maxLength: 12}), fc.boolean())
  .map(([lines, isOpen]) =>
    Buffer.concat(lines.flatMap(([text, mark], i) => (isOpen && i === lines.length - 1 ? [text] : [text, bytes(mark)])))
  )

function chunked(whole: Buffer, size: number): Buffer[] {
  return Array.from({length: Math.ceil(whole.length / size)}, (_, i) => whole.subarray(i * size, i * size + size))
}

/** Lines with their breaks. */
function split(whole: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let at = 0; at < whole.length; ) {
    const next = whole.indexOf(10, at) + 1 || whole.length
    lines.push(whole.subarray(at, next))
    at = next
  }
  return lines
}

const breakOf = (row: string): string => /\r?\n$/.exec(row)?.[0] ?? ''

describe('the line protocol', () => {
  it('gives a line for a line, and the counts add up', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.integer({min: 1, max: 300}), async (whole, size) => {
        const {code, out, err} = await here(['--ndjson', '--stats', '--to', 'body', '--noise'], chunked(whole, size))
        const source = split(whole)
        const rows = split(bytes(out)).map(String)
        expect(rows).toHaveLength(source.length)
        const counts = {articles: 0, blank: 0, errors: 0}
        for (const [i, row] of rows.entries()) {
          const given = source[i] as Buffer
          expect(breakOf(row)).toBe(breakOf(given.toString('latin1')))
          const text = given.toString().slice(0, given.toString().length - breakOf(row).length)
          if (isUtf8(given) && text.trim() === '') {
            counts.blank++
            expect(row).toBe(given.toString())
            continue
          }
          const value = JSON.parse(row.replace(/^\ufeff/, ''))
          if (value.error?.line === i + 1) {
            counts.errors++
            expect(value.text).toBe(text)
            if (value.base64 !== undefined)
              expect(Buffer.concat([Buffer.from(value.base64, 'base64'), bytes(breakOf(row))])).toEqual(Buffer.from(given))
            expect(value.base64 === undefined).toBe(isUtf8(given))
          } else {
            counts.articles++
            const {body, noise} = separate(value.text)
            expect(value).toMatchObject({body, noise})
            // What was there is there still, up to the brace that closes it.
            expect(row.startsWith(text.trimEnd().slice(0, -1).trimEnd().slice(0, 10))).toBe(true)
          }
        }
        expect(JSON.parse(err)).toMatchObject({lines: source.length, ...counts})
        expect(code).toBe(counts.errors > 0 ? 1 : 0)
      }),
      runs(100)
    )
  })
  it('gives each line to one of two files', async () => {
    const cwd = folder()
    await fc.assert(
      fc.asyncProperty(file, async (whole) => {
        const plain = await here(['--ndjson'], [whole])
        const {out} = await here(['--ndjson', '--errors', 'bad.ndjson'], [whole], {cwd})
        const bad = fs.readFileSync(path.join(cwd, 'bad.ndjson'), 'utf8')
        const numbers = new Set(
          bad
            .split('\n')
            .slice(0, -1)
            .map((row) => JSON.parse(row).error.line)
        )
        const rows = split(bytes(plain.out)).map(String)
        expect(out).toBe(rows.filter((_, i) => !numbers.has(i + 1)).join(''))
        expect(bad).toBe(
          rows
            .filter((_, i) => numbers.has(i + 1))
            .map((row) => `${row.slice(0, row.length - breakOf(row).length)}\n`)
            .join('')
        )
      }),
      runs(40)
    )
  })
})
