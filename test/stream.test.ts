/** Streams: order, back-pressure, chunks of any size. */
import {Readable} from 'node:stream'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {clean, createCleaner, separate} from '../src/index.js'
import {cleanStream, type LineError, type NdjsonStreamOptions, ndjsonStream, separateEach, separateStream} from '../src/stream.js'
import {seeds} from './fixtures.js'
import {runs} from './texts.js'

const texts = seeds.map((seed) => seed.text)
const from = <T>(items: Iterable<T>): ReadableStream<T> => Readable.toWeb(Readable.from(items)) as ReadableStream<T>
const all = async <T>(stream: ReadableStream<T>): Promise<T[]> => {
  const items: T[] = []
  for await (const item of stream as unknown as AsyncIterable<T>) items.push(item)
  return items
}
const through = async (chunks: readonly string[], options?: NdjsonStreamOptions) =>
  (await all(from(chunks).pipeThrough(ndjsonStream(options)))).join('')

describe('streams of articles', () => {
  it('give bodies and separations in order', async () => {
    expect(await all(from(texts).pipeThrough(cleanStream()))).toEqual(texts.map(clean))
    expect(await all(from(texts).pipeThrough(separateStream()))).toEqual(texts.map(separate))
    expect(await all(from(texts).pipeThrough(cleanStream(createCleaner({plugins: []}))))).toEqual(texts)
  })
  it('fail on what is no string', async () => {
    await expect(all(from([1 as never]).pipeThrough(cleanStream()))).rejects.toThrow('expected a string, got number')
  })
  it('read no further than they are read', async () => {
    let made = 0
    const source = new ReadableStream<string>({
      pull(controller) {
        made++
        controller.enqueue('A short text.')
      }
    })
    const reader = source.pipeThrough(separateStream()).getReader()
    for (let i = 0; i < 5; i++) await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(made).toBeLessThan(10)
    await reader.cancel()
  })
  it('are iterables too', async () => {
    const articles = texts.map((text, id) => ({id, text}))
    let id = 0
    for await (const [article, {body}] of separateEach(articles, (item) => item.text)) {
      expect(article).toBe(articles[id])
      expect(body).toBe(clean(texts[id++] as string))
    }
    expect(id).toBe(texts.length)
  })
})

describe('a stream of NDJSON', () => {
  const input = `${texts.map((text, id) => JSON.stringify({id, text})).join('\n')}\r\n\n{"text":1}\r\n{"id":9}`
  const output = `${texts.map((text, id) => JSON.stringify({id, text: clean(text)})).join('\n')}\r\n\n`
  it('gives the same lines however it is cut', async () => {
    const whole = await through([input])
    expect(whole.startsWith(output)).toBe(true)
    expect(whole.split('\n').length).toBe(input.split('\n').length)
    const cuts = fc.array(fc.nat(input.length), {maxLength: 30}).map((list) => [0, ...list.sort((a, b) => a - b), input.length])
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        expect(await through(at.slice(1).map((end, i) => input.slice(at[i], end)))).toBe(whole)
      }),
      runs(20)
    )
    expect(await through([...input])).toBe(whole)
  })
  it('puts wrong lines where it is told', async () => {
    const errors: LineError[] = []
    expect(await through([input], {errors: (error) => errors.push(error)})).toBe(output)
    expect(errors.map(({error: {line, code}}) => [line, code])).toEqual([
      [texts.length + 2, 'field'],
      [texts.length + 3, 'field']
    ])
    const reader = from([input])
      .pipeThrough(ndjsonStream({errors: 'throw'}))
      .getReader()
    expect((await reader.read()).value).toBe(output)
    await expect(reader.read()).rejects.toThrow(`line ${texts.length + 2}: \`text\` is a number`)
  })
  it('fails on bytes, and on wrong options', async () => {
    await expect(all(from([new Uint8Array(1) as never]).pipeThrough(ndjsonStream()))).rejects.toThrow('TextDecoderStream')
    expect(() => ndjsonStream({field: ''})).toThrow(TypeError)
  })
  it('holds a long line without copying it over and over', async () => {
    const text = 'A long text. '.repeat(400_000)
    const line = JSON.stringify({text})
    const chunks = Array.from({length: Math.ceil(line.length / 50)}, (_, i) => line.slice(i * 50, i * 50 + 50))
    expect(await through(chunks, {cleaner: {separate: (whole) => ({body: whole, noise: [], warnings: [], input: 'extract'})}})).toBe(line)
  })
})
