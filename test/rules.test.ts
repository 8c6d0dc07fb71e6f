import {describe, expect, it} from 'vitest'
import {detectors} from '../src/detectors/index.js'
import {languages} from '../src/rules/index.js'
import {problems} from '../src/testing.js'

const packs = Object.values(languages)

describe('every example goes, every near miss stays', () => {
  for (const [language, pack] of Object.entries(languages))
    it(language, () => {
      expect(problems([pack], [...packs, detectors])).toEqual([])
    })
  it('detectors', () => {
    expect(problems([detectors], packs)).toEqual([])
  })
})
