import { describe, expect, it } from 'vitest'
import { skills } from './taxonomy.ts'

describe('the taxonomy', () => {
  it('gives each skill a unique name in three languages', () => {
    expect(skills.length).toBeGreaterThanOrEqual(40)
    for (const language of ['fr', 'ar', 'en'] as const)
      expect(new Set(skills.map(({ label }) => label[language])).size).toBe(skills.length)
    expect(skills.filter(({ label }) => !/\p{Script=Arabic}{3}/u.test(label.ar))).toEqual([])
  })
})
