/** The page of `--report` in a real Chromium: `npm run test:browser`. Screenshots go to the folder SCREENSHOTS. */
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import axe from 'axe-core'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {folder, here} from '../command.js'
import {seeds, wholes} from '../fixtures.js'

declare const document: {documentElement: {scrollWidth: number; clientWidth: number}}

const hostile = 'A text with <script>document.title = "broken"</script> &amp; <b>tags</b> \u0007 "quotes".'
const files = Object.fromEntries([
  ...seeds.map(({id, text}) => [`${id}.txt`, text]),
  ...wholes.slice(0, 5).map(({text}, i) => [`whole-${i}.txt`, text]),
  ['repeated.txt', seeds[1]?.text],
  ['<img src=x onerror=alert(1)>.txt', hostile]
])
let browser: Browser
let address: string

beforeAll(async () => {
  const cwd = folder(files as Record<string, string>)
  const {code} = await here(['--report', 'out/report.html', '.'], '', {cwd})
  expect(code).toBe(0)
  address = pathToFileURL(path.join(cwd, 'out/report.html')).href
  browser = await chromium.launch({executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox']})
})
afterAll(() => browser.close())

async function show(options: Parameters<Browser['newPage']>[0] = {}): Promise<{page: Page; wrong: string[]}> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, ...options})
  const wrong: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()))
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('request', (request) => request.url() !== address && wrong.push(request.url()))
  await page.goto(address)
  return {page, wrong}
}

const shoot = async (page: Page, name: string): Promise<void> => {
  const target = process.env.SCREENSHOTS
  if (!target) return
  fs.mkdirSync(target, {recursive: true})
  await page.screenshot({path: path.join(target, `${name}.png`), fullPage: false})
}

describe('the report', () => {
  it('is read without anything from elsewhere, and runs nothing that stands in a text', async () => {
    const {page, wrong} = await show()
    expect(await page.title()).toBe('What strip-boilerplate removed')
    expect(await page.locator('#status').textContent()).toBe(`${Object.keys(files).length} of ${Object.keys(files).length} articles`)
    expect(await page.locator('.text', {hasText: 'A text with <script>'}).count()).toBe(1)
    expect(await page.locator('img, b >> text=tags').count()).toBe(0)
    expect(wrong).toEqual([])
    await page.close()
  })
  it('shows each article whole, with its noise marked', async () => {
    const {page} = await show()
    for (const {id, text, body} of seeds) {
      const [whole, rest] = await page
        .locator('li', {has: page.locator('.name', {hasText: id})})
        .locator('.text')
        .evaluate((node) => {
          const text = (without: string) => {
            const copy = node.cloneNode(true) as typeof node
            for (const mark of [...copy.querySelectorAll(without)]) mark.remove()
            return copy.textContent ?? ''
          }
          return [text('.why'), text('.why, del')]
        })
      expect(whole).toBe(text)
      expect((rest as string).replace(/\s+/g, '')).toBe(body.replace(/\s+/g, ''))
    }
    await page.close()
  })
  it('filters by category and by words', async () => {
    const {page} = await show()
    const shown = () => page.locator('#list > li:visible').count()
    const all = await shown()
    await page.getByLabel('Articles that did not change').uncheck()
    await expect.poll(shown).toBeLessThan(all)
    const changed = await shown()
    await page.getByRole('button', {name: 'None'}).click()
    await expect.poll(shown).toBe(0)
    await page.getByRole('group', {name: 'Categories'}).getByLabel('appeal').check()
    await expect.poll(shown).toBeGreaterThan(0)
    expect(await shown()).toBeLessThan(changed)
    for (const item of await page.locator('#list > li:visible').all()) expect(await item.getAttribute('data-kinds')).toContain('appeal')
    await page.getByRole('button', {name: 'All', exact: true}).click()
    await page.getByRole('searchbox').fill('repeated.TXT')
    await expect.poll(shown).toBe(1)
    expect(await page.getByRole('status').textContent()).toMatch(/^1 of/)
    await page.getByRole('searchbox').fill('')
    await page.getByRole('button', {name: 'Open all'}).click()
    expect(await page.locator('#list > li:visible details[open]').count()).toBe(changed)
    await page.getByRole('checkbox', {name: 'Reasons'}).uncheck()
    await expect.poll(() => page.locator('.why:visible').count()).toBe(0)
    await page.close()
  })
  it('finds what a rule removed', async () => {
    const {page} = await show()
    const button = page.locator('[data-find]').first()
    const rule = await button.textContent()
    await button.click()
    expect(await page.getByRole('searchbox').inputValue()).toBe(rule)
    for (const item of await page.locator('#list > li:visible').all()) expect(await item.locator('.text').textContent()).toContain(rule)
    await page.close()
  })
  it('is used with the keyboard', async () => {
    const {page} = await show()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('To the articles')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('id')).toBe('find')
    const first = page.locator('summary').first()
    await first.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('details').first().getAttribute('open')).toBeNull()
    await page.close()
  })
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390]
  ] as const)('is sound for a screen reader, and fits: %s, %i wide', async (colorScheme, width) => {
    const {page, wrong} = await show({colorScheme, viewport: {width, height: 900}})
    await shoot(page, `${colorScheme}-${width}-top`)
    await page.getByRole('button', {name: 'Open all'}).click()
    // What is not painted yet has no place that could be measured.
    await page.addStyleTag({content: '#list li {content-visibility: visible !important}'})
    await page.addScriptTag({content: axe.source}).catch(() => page.evaluate(axe.source))
    const {violations} = (await page.evaluate('axe.run()')) as {
      violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[]
    }
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    await page.locator('li', {has: page.locator('.name', {hasText: 'repeated'})}).evaluate((node) => node.scrollIntoView())
    await shoot(page, `${colorScheme}-${width}-list`)
    await page.locator('#filters').evaluate((node) => node.scrollIntoView())
    await shoot(page, `${colorScheme}-${width}-filters`)
    await page.locator('#rules').evaluate((node) => node.scrollIntoView())
    await shoot(page, `${colorScheme}-${width}-rules`)
    expect(wrong.filter((message) => !message.includes('Content Security Policy'))).toEqual([])
    await page.close()
  })
  it('is whole without its script', async () => {
    const {page} = await show({javaScriptEnabled: false})
    expect(await page.locator('#list > li:visible').count()).toBe(Object.keys(files).length)
    expect(await page.locator('#filters:visible').count()).toBe(0)
    await page.close()
  })
})
