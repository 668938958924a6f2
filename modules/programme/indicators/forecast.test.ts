import { describe, expect, it } from 'vitest'
import { createPublishedFixture } from '../testing/published-fixture.ts'
import { forecast } from './forecast.ts'

const { call, outsider } = await createPublishedFixture()

describe('a forecast', () => {
  it('requires four published quarters, and reports if there are fewer', async () => {
    expect(await call(forecast, outsider, { code: 'P2.1' })).toMatchObject({
      status: 'INSUFFICIENT_DATA',
      reachedIn: null,
      points: [{ period: '2027-Q1', value: '52' }],
    })
    expect(await call(forecast, outsider, { code: 'P2.3' })).toMatchObject({ status: 'INSUFFICIENT_DATA', points: [] })
    expect(await call(forecast, outsider, { code: 'P4.2' })).toMatchObject({ status: 'NO_TARGET', target: null })
  })

  it('returns the past pace and the needed pace', async () => {
    const { status, points, target, neededPerQuarter, obsStatus, reachedIn } = await call(forecast, outsider, {
      code: 'P1.1',
    })
    expect(points.map(({ period, value }) => `${period} ${value}`)).toEqual([
      '2026-Q1 2',
      '2026-Q2 2',
      '2026-Q3 8',
      '2026-Q4 8',
      '2027-Q1 8',
    ])
    expect([status, target!.value, obsStatus, neededPerQuarter]).toEqual(['FORECAST', '50', 'F', '2.8']) // 42 in 15 quarters
    expect(reachedIn).toBe('2033-Q1') // 42 at 1.8 a quarter take 24
  })
})
