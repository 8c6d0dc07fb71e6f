/** The command line: what is read, what is written, what is said when something is wrong. */
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {clean, createCleaner, separate} from '../src/index.js'
import {folder, here} from './command.js'
import {seeds} from './fixtures.js'

const seed = seeds[1] as (typeof seeds)[number]
const {text, body} = seed
const line = (value: string, id = 1) => JSON.stringify({id, text: value})
const stats = (err: string) => JSON.parse(err.trim().split('\n').at(-1) as string)

describe('texts', () => {
  const cwd = folder({
    'a.txt': text,
    'more/b.txt': text,
    'more/deep/c.txt': 'A short text.',
    'more/.hidden': '\xff',
    'odd[1].txt': text,
    'x.txt.gz': zlib.gzipSync(text),
    'wrong.gz': text,
    'cut.gz': zlib.gzipSync(text).subarray(0, 500)
  })
  it('come from files, folders, patterns and standard input', async () => {
    expect(await here(['a.txt'], '', {cwd})).toEqual({code: 0, out: body, err: ''})
    expect(await here(['more'], '', {cwd})).toEqual({code: 0, out: `${body}A short text.`, err: ''})
    expect(await here(['more/**/*.txt'], '', {cwd})).toEqual({code: 0, out: `${body}A short text.`, err: ''})
    expect(await here([`${cwd}/more/*.txt`])).toEqual({code: 0, out: body, err: ''})
    expect((await here(['{a,odd*}.txt'], '', {cwd})).out).toBe(body + body)
    expect((await here(['odd[1].txt', 'x.txt.gz'], '', {cwd})).out).toBe(body + body)
    expect((await here([], text)).out).toBe(body)
    expect((await here(['a.txt', '-'], text, {cwd})).out).toBe(body + body)
    expect((await here(['--', 'a.txt'], '', {cwd})).out).toBe(body)
  })
  it('keep their byte order mark and their breaks', async () => {
    expect((await here([], '\ufeffA short text.\r\n')).out).toBe('\ufeffA short text.\r\n')
  })
  it('go to a folder under their names, compressed as they were', async () => {
    expect(await here(['-o', 'out/one', 'a.txt', 'x.txt.gz', 'more'], '', {cwd})).toEqual({code: 0, out: '', err: ''})
    expect(fs.readFileSync(path.join(cwd, 'out/one/a.txt'), 'utf8')).toBe(body)
    expect(zlib.gunzipSync(fs.readFileSync(path.join(cwd, 'out/one/x.txt.gz'))).toString()).toBe(body)
    expect(fs.readFileSync(path.join(cwd, 'out/one/b.txt'), 'utf8')).toBe(body)
    expect(fs.readFileSync(path.join(cwd, 'out/one/deep/c.txt'), 'utf8')).toBe('A short text.')
  })
  it('are not written over each other, or while they are read', async () => {
    expect(await here(['-o', 'out', 'a.txt', './a.txt'], '', {cwd})).toMatchObject({code: 2, err: expect.stringContaining('would both be')})
    expect(await here(['-o', '.', 'a.txt'], '', {cwd})).toMatchObject({code: 2, err: expect.stringContaining('while it is read')})
    expect(await here(['-o', 'out'], 'x', {cwd})).toMatchObject({code: 2, err: expect.stringContaining('has no name')})
    expect(fs.readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(text)
  })
  it('that cannot be read are named, and the others are read', async () => {
    const {code, out, err} = await here(['none.txt', 'wrong.gz', 'cut.gz', 'a.txt', '--stats'], '', {cwd})
    expect([code, out]).toEqual([1, body])
    expect(err).toContain('strip-boilerplate: none.txt: no such file or directory (ENOENT)\n')
    expect(err).toContain('wrong.gz: not compressed as its name says, or damaged (Z_DATA_ERROR)')
    expect(err).toContain('cut.gz: the compressed data ends too early: the file is cut off (Z_BUF_ERROR)')
    expect(stats(err)).toMatchObject({files: 4, filesFailed: 3, articles: 1})
    expect(await here(['none.txt', 'a.txt', '--strict'], '', {cwd})).toMatchObject({code: 1, out: ''})
    expect(await here(['none/*.txt'], '', {cwd})).toMatchObject({code: 2, err: expect.stringContaining('no file found')})
  })
  it('that are no UTF-8 fail, at the byte where they are wrong', async () => {
    const bytes = [Buffer.from('Ünï'), Buffer.from([0xe9, 0x20, 0x41])]
    expect(await here([], bytes)).toMatchObject({
      code: 1,
      out: '',
      err: 'strip-boilerplate: standard input: not valid UTF-8 from byte 5 on: convert it first\n'
    })
    for (const wrong of [[0xc3], [0xef, 0xbf], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98]])
      expect((await here([], [Buffer.from(`${'x'.repeat(69_997)}\ufffd`), Buffer.from(wrong)])).err).toContain('from byte 70000 on')
  })
  it.skipIf('createZstdCompress' in zlib)('that are packed in a way that this Node has not fail', async () => {
    const under = folder({'a.zst': 'x'})
    expect(await here(['a.zst'], '', {cwd: under})).toMatchObject({code: 1, err: expect.stringContaining('has no zstd: use Node 22.15')})
  })
  it.runIf('createZstdCompress' in zlib)('are packed with zstd', async () => {
    const compress = (zlib as unknown as {zstdCompressSync(data: string): Buffer}).zstdCompressSync
    const under = folder({'a.zst': compress(text)})
    expect((await here(['a.zst'], '', {cwd: under})).out).toBe(body)
  })
})

describe('NDJSON', () => {
  const other = 'A short text.'
  const input = `${line(text)}\r\n\n{"id":2}\n${line(other, 3)}\nnot json\n${line(text, 4)}`
  const good = (wrong: (n: number, source: string) => string) =>
    `${line(body)}\r\n\n${wrong(3, '{"id":2}')}${line(other, 3)}\n${wrong(5, 'not json')}${line(body, 4)}`
  it('gives a line for a line', async () => {
    const {code, out, err} = await here(['--ndjson', '--stats'], input)
    expect(code).toBe(1)
    const rows = out.split('\n')
    expect(rows.map((row, i) => (i === 2 || i === 4 ? '' : row)).join('\n')).toBe(good(() => '\n'))
    expect(JSON.parse(rows[2] as string)).toEqual({error: {code: 'field', message: 'there is no field `text`', line: 3}, text: '{"id":2}'})
    expect(JSON.parse(rows[4] as string)).toMatchObject({error: {code: 'json', line: 5}, text: 'not json'})
    expect(stats(err)).toMatchObject({
      lines: 6,
      articles: 3,
      changed: 2,
      unchanged: 1,
      blank: 1,
      errors: 2,
      removed: 2 * (text.length - body.length)
    })
  })
  it('puts wrong lines into a file', async () => {
    const cwd = folder()
    expect(await here(['--ndjson', '--errors', 'bad.ndjson'], input, {cwd})).toMatchObject({code: 1, out: good(() => '')})
    const rows = fs.readFileSync(path.join(cwd, 'bad.ndjson'), 'utf8').trim().split('\n')
    expect(rows.map((row) => JSON.parse(row).text)).toEqual(['{"id":2}', 'not json'])
    expect(await here(['--ndjson', '--errors', 'bad.ndjson.gz'], input, {cwd})).toMatchObject({code: 1})
    expect(
      zlib
        .gunzipSync(fs.readFileSync(path.join(cwd, 'bad.ndjson.gz')))
        .toString()
        .trim()
        .split('\n')
    ).toEqual(rows)
  })
  it('stops at the first wrong line', async () => {
    expect(await here(['--ndjson', '--strict'], input)).toEqual({
      code: 1,
      out: `${line(body)}\r\n\n`,
      err: 'strip-boilerplate: standard input:3: there is no field `text`\n'
    })
  })
  it('keeps the bytes of a line that is no UTF-8', async () => {
    const wrong = Buffer.from([0x7b, 0xe9, 0x22])
    const {code, out} = await here(['--ndjson'], [Buffer.from(`${line(text)}\n`), wrong, Buffer.from(`\r\n${line(text)}\n`)])
    expect(code).toBe(1)
    const rows = out.split('\n')
    expect([rows[0], rows[2], rows[3]]).toEqual([line(body), line(body), ''])
    const {error, base64} = JSON.parse(rows[1] as string)
    expect(error).toEqual({code: 'utf8', message: 'not valid UTF-8 from byte 1 on: convert it first', line: 2})
    expect(Buffer.from(base64, 'base64')).toEqual(wrong)
    expect((rows[1] as string).endsWith('\r')).toBe(true)
  })
  it('is cut into chunks anywhere', async () => {
    const whole = (await here(['--ndjson'], input)).out
    const bytes = Buffer.from(input)
    for (const size of [1, 7, 100]) {
      const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, i) => bytes.subarray(i * size, i * size + size))
      expect((await here(['--ndjson'], chunks)).out).toBe(whole)
    }
  })
  it('takes other fields, and gives noise', async () => {
    const source = JSON.stringify({page: {text}})
    expect((await here(['--ndjson', '--field', 'page.text', '--to', 'body'], source)).out).toBe(JSON.stringify({page: {text}, body}))
    const {noise} = separate(text)
    expect((await here(['--ndjson', '--noise'], line(text))).out).toBe(JSON.stringify({id: 1, text: body, noise}))
    expect((await here(['--ndjson', '--noise-to', 'cut'], line(text))).out).toBe(JSON.stringify({id: 1, text: body, cut: noise}))
    const only = JSON.parse((await here(['--ndjson', '--only-noise'], line(text))).out).noise
    expect(Object.values(only).flat()).toHaveLength(noise.length)
  })
  it('of several files is one', async () => {
    const cwd = folder({'a.ndjson': line(text), 'b.ndjson': '', 'c.ndjson.gz': zlib.gzipSync(`${line(text, 2)}\n`)})
    expect((await here(['--ndjson', '*.ndjson*'], '', {cwd})).out).toBe(`${line(body)}\n${line(body, 2)}\n`)
    expect(await here(['--ndjson', '-o', 'out', '*.ndjson*'], '', {cwd})).toMatchObject({code: 0})
    expect(fs.readFileSync(path.join(cwd, 'out/a.ndjson'), 'utf8')).toBe(line(body))
    expect(fs.readFileSync(path.join(cwd, 'out/b.ndjson'), 'utf8')).toBe('')
    expect(zlib.gunzipSync(fs.readFileSync(path.join(cwd, 'out/c.ndjson.gz'))).toString()).toBe(`${line(body, 2)}\n`)
  })
  it('stops when it is told to, with whole lines', async () => {
    const stop = new AbortController()
    const chunks = function* () {
      for (let i = 0; i < 1000; i++) {
        if (i === 5) stop.abort()
        yield Buffer.from(`${line(other, i)}\n{"te`)
        yield Buffer.from('xt":"x"}\n')
      }
    }
    const {out, err} = await here(['--ndjson', '--stats'], chunks(), {signal: stop.signal})
    expect(out.endsWith('\n') || out === '').toBe(true)
    expect(out.split('\n').length - 1).toBe(stats(err).lines)
    expect(stats(err).lines).toBeLessThan(20)
  })
})

describe('how to judge', () => {
  const byline = separate(text).noise[0] as {rule: string; category: string}
  it('is said on the command line', async () => {
    const without = createCleaner({rules: {[byline.category]: false}}).clean(text)
    expect(without).not.toBe(body)
    expect((await here(['--rule', `${byline.category}=off`], text)).out).toBe(without)
    expect((await here(['--rule', `${byline.category}=off`, '--rule', `${byline.rule}=on`], text)).out).toBe(
      createCleaner({rules: {[byline.category]: false, [byline.rule]: true}}).clean(text)
    )
    expect((await here(['--keep', '/./'], text)).out).toBe(text)
    const word = text.slice(separate(text).noise[0]?.start, separate(text).noise[0]?.end).trim()
    expect((await here(['--keep', word], text)).out).toBe(createCleaner({keep: [word]}).clean(text))
    expect((await here(['--threshold', '0.999'], text)).out).toBe(createCleaner({threshold: 0.999}).clean(text))
    const menu = `Home\nSports\nWeather\nObituaries\nOur harbour guide\n\n${body}`
    const [page, extract] = (['page', 'extract'] as const).map((input) => createCleaner({input}).clean(menu))
    expect(page).not.toBe(extract)
    expect((await here(['--input', 'page'], menu)).out).toBe(page)
    expect((await here(['--input', 'extract'], menu)).out).toBe(extract)
  })
  it('is said in a file, here or above', async () => {
    const config = {rules: {[byline.category]: false}, keep: ['no such words']}
    const expected = createCleaner(config).clean(text)
    const js = `export default {...${JSON.stringify(config)}, keep: [/no such words/]}`
    const cwd = folder({
      'strip-boilerplate.config.js': js,
      'package.json': '{"type": "module"}',
      'deep/x': '',
      'other.json': '{"keep": [""]}'
    })
    expect((await here([], text, {cwd})).out).toBe(expected)
    expect((await here([], text, {cwd: path.join(cwd, 'deep')})).out).toBe(expected)
    expect((await here(['--no-config'], text, {cwd})).out).toBe(body)
    expect((await here(['--rule', `${byline.category}=on`, '--keep', 'other words'], text, {cwd})).out).toBe(body)
    const under = folder({'package.json': JSON.stringify({'strip-boilerplate': {...config, ndjson: true, field: 'a'}})})
    expect((await here([], JSON.stringify({a: text}), {cwd: under})).out).toBe(JSON.stringify({a: expected}))
    expect((await here(['--config', path.join(cwd, 'strip-boilerplate.config.js')], text)).out).toBe(expected)
    expect(await here(['--config', 'other.json'], text, {cwd})).toMatchObject({code: 2, err: expect.stringContaining('empty string')})
  })
  it('is told when it is wrong', async () => {
    const cwd = folder({'a.json': '[]', 'b.json': '{"feild": "x"}', 'c.json': '{"ndjson": 1}', 'd.json': '{', 'e.json': '{}'})
    const wrong = async (...args: string[]) => {
      const {code, err} = await here(args, text, {cwd})
      expect(code).toBe(2)
      return err
    }
    expect(await wrong('--config', 'none.json')).toContain('none.json cannot be read: no such file')
    expect(await wrong('--config', 'a.json')).toContain('a.json: expected an object of options')
    expect(await wrong('--config', 'b.json')).toContain('unknown option `feild`: did you mean `field`?')
    expect(await wrong('--config', 'c.json')).toContain('`ndjson` must be a boolean, got 1')
    expect(await wrong('--config', 'd.json')).toContain('d.json cannot be read')
    expect((await here(['--config', 'e.json'], text, {cwd})).out).toBe(body)
    expect(await wrong('--rule', 'byline')).toContain('--rule byline: expected ID=off or ID=on')
    expect(await wrong('--rule', 'bylin=off')).toContain("did you mean 'byline'?")
    expect(await wrong('--keep', '/(/')).toContain('--keep /(/: Invalid regular expression')
    expect(await wrong('--keep', '/(a+)+b/')).toContain('`keep[0]`')
    expect(await wrong('--threshold', '2')).toContain('expected a number between 0 and 1')
    expect(await wrong('--input', 'html')).toContain('expected extract or page')
    expect(await wrong('--field', 'x')).toContain('--field needs --ndjson')
    expect(await wrong('--ndjson', '--field', 'a..b')).toContain("'a..b' is no path")
    expect(await wrong('--ndjson', '--only-noise', '--to', 'x')).toContain('--only-noise cannot be used with --to')
    expect(await wrong('--explain', '-o', 'x')).toContain('--explain cannot be used with --output')
    expect(await wrong('--hlep')).toBe(
      "strip-boilerplate: unknown option '--hlep'\n(Did you mean --help?)\nTry: strip-boilerplate --help\n"
    )
    expect(await wrong('--field')).toContain("option '--field <path>' argument missing")
  })
})

describe('what is shown', () => {
  const mill = 'The mill had stood by the river for two hundred years when the water came, one night in March, the miller said.'
  const article = `${mill} Read more: Why the old bridge had to go\n\nREAD MORE: Ferry company drops its late sailings\n\n${mill}\n`
  it('is help, the version, and the rules', async () => {
    expect((await here(['--help'])).out).toContain('Exit codes: 0 done')
    expect((await here(['--version'])).out).toBe('1.2.3\n')
    const rows = (await here(['--rules'])).out.split('\n')
    expect(rows.length).toBeGreaterThan(500)
    expect(rows.find((row) => row.startsWith('en/read-more '))).toMatch(/^en\/read-more {2,}related {2,}\S/)
  })
  it('is an article with its noise marked, and why', async () => {
    const {noise} = separate(article)
    expect(noise).toHaveLength(2)
    const {out} = await here(['--explain', '-'], article)
    const reasons = noise.map(({category, rule, score, reason}) => `    ${category} ${rule} ${score.toFixed(2)}: ${reason}`)
    expect(out.split('\n').slice(2)).toEqual([
      `~ ${mill}[- Read more: Why the old bridge had to go-]`,
      reasons[0],
      '',
      '- READ MORE: Ferry company drops its late sailings',
      reasons[1],
      '',
      `  ${mill}`,
      '',
      ''
    ])
  })
  it('is struck through on a terminal, with a margin if there is room', async () => {
    for (const width of [40, 120]) {
      const {out} = await here(['--explain'], article, {look: {isTerminal: true, colors: true, width}})
      expect(out).toContain('\u001b[9m')
      const rows = out.replace(/\u001b\[\d+m/g, '').split('\n')
      for (const row of rows.slice(1)) expect(row.length).toBeLessThanOrEqual(width)
      const room = width === 120 ? 82 : width
      const left = rows.slice(1).filter((row) => width === 120 || !row.startsWith('    '))
      expect(
        left
          .map((row) => row.slice(0, room).trim())
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim()
      ).toBe(article.replace(/\s+/g, ' ').trim())
    }
  })
  it('obeys nothing that stands in the text', async () => {
    const {out} = await here(['--explain'], `A text\u001b[2J\u202e with\ttabs.\u0007`)
    expect(out).toContain('A text␛[2J\ufffd with    tabs.␇')
  })
  it('is each line of NDJSON', async () => {
    const {code, out} = await here(['--ndjson', '--explain'], `${line(article)}\n\n{}\n`)
    expect(code).toBe(1)
    expect(out).toContain('== standard input:1: 2 removed')
    expect(out).toContain('standard input:3: there is no field `text`\n')
  })
  it('is what warns', async () => {
    expect((await here(['--explain'], '<p>A text</p> <div>with tags</div> <p>and more</p>')).out).toContain('! looks-like-html: ')
  })
  it('counts', async () => {
    const {err} = await here(['--stats'], article)
    const noise = separate(article).noise
    expect(stats(err)).toMatchObject({
      files: 1,
      articles: 1,
      characters: article.length,
      removed: article.length - clean(article).length,
      categories: {related: {spans: noise.length}}
    })
  })
})

describe('--report', () => {
  it('writes a page with counts, what went and why', async () => {
    const cwd = folder({'a.txt': text, 'b.txt': 'Nothing here but a sentence that a newspaper printed, and that stays as it is.\n'})
    expect((await here(['--report', 'out.html', 'a.txt', 'b.txt'], '', {cwd})).code).toBe(0)
    const page = fs.readFileSync(path.join(cwd, 'out.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>/i)
    for (const {rule, category} of separate(text).noise) for (const word of [rule, category]) expect(page).toContain(word)
    expect(page).toContain('a.txt')
    expect(page).not.toMatch(/(?:src|href)="https?:/)
  })
})
