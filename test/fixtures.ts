/** Texts of the fixtures folder. */
import fs from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, '../fixtures')

/** A text of fixtures/, by its path there. */
export const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8')

/** Names of the texts in a folder of fixtures/. */
export const names = (under: string): string[] =>
  fs
    .readdirSync(path.join(folder, under))
    .filter((name) => name.endsWith('.txt'))
    .sort()

export interface ExpectedNoise {
  start: number
  end: number
  category: string
  text: string
}

/** The seeds: article, expected body, expected noise. */
export const seeds = Object.entries(JSON.parse(read('seeds/noise.json')) as Record<string, ExpectedNoise[]>).map(([id, noise]) => ({
  id,
  text: read(`seeds/${id}.txt`),
  body: read(`seeds/${id}.body.txt`),
  noise
}))

/** Texts without noise. */
export const wholes = [
  ...names('whole').map((name) => ({name, text: read(`whole/${name}`)})),
  ...names('languages')
    .filter((name) => name.endsWith('.whole.txt'))
    .map((name) => ({name, text: read(`languages/${name}`)}))
]

/** Every text there is. */
export const everything = [...seeds.map((seed) => seed.text), ...wholes.map((whole) => whole.text)]
