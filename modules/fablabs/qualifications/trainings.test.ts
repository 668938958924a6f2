import { describe, expect, it } from 'vitest'
import { createFablabsFixture } from '../testing/fixture.ts'
import { listQualifications } from './operations.ts'
import { listTrainings } from './trainings.ts'

const { call } = await createFablabsFixture('2027-03-01T08:00:00Z')

describe('trainings', () => {
  it('are listed when coming, soonest first, by qualification and place', async () => {
    const { items } = await call(listTrainings, null, { category: 'CNC_MILL', regionCode: 'MA-06' })
    expect(items.length).toBeGreaterThan(0)
    for (const { category, regionCode, startsAt } of items)
      expect([category, regionCode, startsAt > '2027-03-01T08']).toEqual(['CNC_MILL', 'MA-06', true])
    const pages = []
    for (let cursor: string | undefined; ; ) {
      const page = await call(listTrainings, null, { limit: 100, cursor })
      pages.push(...page.items)
      if (!page.nextCursor) break
      cursor = page.nextCursor
    }
    expect(new Set(pages.map(({ trainingId }) => trainingId)).size).toBe(pages.length)
    expect(pages.map(({ startsAt }) => startsAt)).toEqual(pages.map(({ startsAt }) => startsAt).toSorted())
  })

  it('lead to public qualifications', async () => {
    expect((await call(listQualifications, null, { category: 'LASER_CUTTER' })).items).toMatchObject([
      { title: { fr: 'Découpe laser', ar: 'القص بالليزر' }, validityMonths: 24 },
    ])
  })
})
