import { describe, expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import type { Indicator } from '#platform/indicator.ts'
import { createTestPlatform, testActor } from '#platform/testing/platform.ts'
import { commons } from '../../commons/index.ts'
import { explainFigure } from '../editions/explain.ts'
import { exampleIds } from '../example-ids.ts'
import { programme } from '../index.ts'
import { forecast } from '../indicators/forecast.ts'
import { kpiTree } from '../indicators/kpi-tree.ts'
import { programmeEditions, programmeObservations } from '../tables.ts'
import { testIndicators } from '../testing/test-indicators.ts'

const now = new Date('2027-03-01T08:00:00Z')

async function sampled(indicators: Indicator[]) {
  const platform = await createTestPlatform([identity, commons, programme], { now: () => now })
  await platform.db.transaction(async (tx) => {
    for (const { sample } of [identity, commons, programme])
      await sample?.({ db: tx, now, random: () => 0.5, indicators })
  })
  return platform
}

describe('the sample data', () => {
  it('has no figures without modules that count', async () => {
    const { db, contextOf } = await sampled([])
    expect([await db.$count(programmeEditions), await db.$count(programmeObservations)]).toEqual([0, 0])
    const { pillars } = await invoke(kpiTree, {}, contextOf(null))
    for (const { figure, status } of pillars.flatMap(({ indicators }) => indicators))
      expect([figure, status]).toEqual([null, 'GREY'])
  })

  it('computes and publishes past quarters, and only computes the current one', async () => {
    const world = {
      'P1.1': Array.from({ length: 6 }, (_, i) => ({
        id: `startup-${i}`,
        regions: ['MA-06' as const],
        at: new Date(Date.UTC(2025, i * 3, 15)),
      })),
    }
    const indicators = testIndicators(world).slice(0, 1)
    const { db, contextOf } = await sampled(indicators)
    const editions = await db.select().from(programmeEditions)
    expect(editions.map(({ period, state }) => `${period} ${state}`).sort()).toEqual([
      '2025-Q4 PUBLISHED',
      '2026-Q1 PUBLISHED',
      '2026-Q2 PUBLISHED',
      '2026-Q3 PUBLISHED',
      '2026-Q4 PUBLISHED',
      '2027-Q1 COMPUTED',
    ])
    const context = { ...contextOf(testActor('programme:read', 'platform:manage')), indicators }
    const opened = await invoke(explainFigure, { observationId: exampleIds.observation(1) }, context)
    expect([opened.code, opened.figure.region, opened.figure.value, opened.rows!.length]).toEqual([
      'P1.1',
      'ALL',
      '4',
      4,
    ])
    expect((await invoke(forecast, { code: 'P1.1' }, context)).status).toBe('FORECAST')
  })
})
