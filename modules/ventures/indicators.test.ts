import { describe, expect, it } from 'vitest'
import { commons } from '#modules/commons/index.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { identity } from '#platform/identity/index.ts'
import { dayMs } from '#platform/lib/interval.ts'
import type { SampleSize } from '#platform/module.ts'
import { sampleRandom } from '#platform/testing/module-fixture.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { exampleIds } from './example-ids.ts'
import { ventures } from './index.ts'
import { indicators } from './indicators.ts'
import { ventureSnapshots, ventureStartups } from './tables.ts'

const now = new Date('2027-03-01T08:00:00Z')

async function seeded(size: SampleSize) {
  const { db } = await createTestPlatform([identity, commons, ventures], { now: () => now })
  await db.transaction(async (tx) => {
    for (const { sample } of [identity, commons, ventures]) await sample!({ db: tx, now, random: sampleRandom(), size })
  })
  const compute = (code: string, asOf = now) =>
    indicators
      .find((one) => one.code === code)!
      .compute(db, { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2031-01-01T00:00:00Z'), asOf })
  const values = async (code: string, asOf?: Date) =>
    Object.fromEntries((await compute(code, asOf)).map(({ region, value }) => [region, value]))
  return { db, compute, values }
}

describe('the indicators of the sample', async () => {
  const { db, compute, values } = await seeded('small')

  it('P1.1 counts startups that stayed six months or graduated, not those that left', async () => {
    expect(await values('P1.1')).toEqual({ ALL: 5, 'MA-01': 1, 'MA-04': 1, 'MA-06': 2, 'MA-10': 1 })
    expect(await values('P1.1', new Date(now.getTime() - 300 * dayMs))).toEqual({ ALL: 0 })
  })

  it('P1.1 counts an enterprise once, and none without an ICE', async () => {
    await db
      .update(ventureStartups)
      .set({ enterpriseKey: null })
      .where(eq(ventureStartups.id, exampleIds.startup(5)))
    expect((await values('P1.1')).ALL).toBe(4)
    await db
      .update(ventureStartups)
      .set({ enterpriseKey: '000000105' })
      .where(eq(ventureStartups.id, exampleIds.startup(5)))
    expect((await values('P1.1')).ALL).toBe(5)
  })

  it('P1.2 counts organisations with evidence of support, founders and investors together', async () => {
    expect(await values('P1.2')).toMatchObject({ ALL: 6 })
    expect((await (await compute('P1.2'))[0]!.ids(10)).ids).toContain(exampleIds.organisation(5))
  })

  it('P1.3 counts a gazelle whose figures were verified, P1.4 no unicorn yet', async () => {
    expect(await values('P1.3')).toEqual({ ALL: 1, 'MA-06': 1 })
    expect(await values('P1.4')).toEqual({ ALL: 0 })
    const last = and(
      eq(ventureSnapshots.startupId, exampleIds.startup(1)),
      eq(ventureSnapshots.periodEnd, '2026-12-31'),
    )
    const [row] = await db.select().from(ventureSnapshots).where(last)
    await db.update(ventureSnapshots).set({ verifiedAt: null }).where(last)
    expect(await values('P1.3')).toEqual({ ALL: 0 })
    await db.update(ventureSnapshots).set({ verifiedAt: row!.verifiedAt }).where(last)
  })

  it('list the ids of counted rows page by page', async () => {
    for (const { code } of indicators) {
      for (const { value, ids } of await compute(code)) {
        const all: string[] = []
        for (let cursor: string | undefined | null; cursor !== null; ) {
          const page: { ids: string[]; nextCursor: string | null } = await ids(2, cursor)
          all.push(...page.ids)
          cursor = page.nextCursor
        }
        expect([code, all.length, new Set(all).size]).toEqual([code, value, value])
      }
    }
  })
})

describe('the full sample', async () => {
  const { db, values } = await seeded('full')

  it('has fifty startups in all twelve regions, most of them emerged', async () => {
    expect(await db.$count(ventureStartups)).toBe(50)
    const { ALL, UNKNOWN, ...regions } = await values('P1.1')
    expect([Object.keys(regions).length, UNKNOWN]).toEqual([12, undefined])
    expect(ALL).toBe(42)
  })
})
