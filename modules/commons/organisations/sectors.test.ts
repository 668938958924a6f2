import { expect, it } from 'vitest'
import { isicDivisions, sectionOf } from './sectors.ts'

it('lists the 88 divisions of 21 sections', () => {
  expect(new Set(isicDivisions).size).toBe(88)
  expect(new Set(isicDivisions.map(sectionOf)).size).toBe(21)
})
