import { describe, expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { exampleIds } from '../example-ids.ts'
import { galaxys } from '../index.ts'
import {
  galaxysAllocations,
  galaxysFiles,
  galaxysObligations,
  galaxysPools,
  galaxysQuotas,
  galaxysUnits,
  galaxysUsage,
} from '../tables.ts'
import { createGalaxysFixture, sampleActors } from '../testing/fixture.ts'
import { findZoneViolations } from '../testing/invariants.ts'
import { FileState, ObligationState } from '../vocabulary.ts'

/** An ordinary Monday, the last day of a leap February, and a night on which the clocks changed. */
const days = ['2027-03-01T08:00:00Z', '2028-02-29T23:30:00Z', '2026-02-15T01:30:00Z']

describe.each(days)('the sample, seeded on %s', async (day) => {
  const { db, call, contextOf } = await createGalaxysFixture(day)

  it('is a zone with space, pools, and files in every state', async () => {
    expect(await db.$count(galaxysUnits)).toBeGreaterThanOrEqual(55)
    expect(await db.$count(galaxysPools)).toBe(6)
    const files = await db.select().from(galaxysFiles)
    expect(new Set(files.map(({ state }) => state))).toEqual(new Set(FileState.options))
    for (const table of [galaxysAllocations, galaxysQuotas, galaxysUsage, galaxysObligations])
      expect(
        new Set((await db.select().from(table)).map(({ organisationId }) => organisationId)).size,
      ).toBeGreaterThanOrEqual(2)
    const obligations = (await db.select().from(galaxysObligations)).map(({ state }) => state as string)
    expect(new Set([...obligations, 'BREACH_PENDING'])).toEqual(new Set(ObligationState.options))
  })

  it('satisfies every invariant', async () => {
    expect(await findZoneViolations(db, new Date(day))).toEqual([])
  })

  it('answers every example of a read', async () => {
    for (const op of galaxys.operations.filter(({ effect }) => effect === 'read')) {
      for (const { input } of op.examples) {
        const { whose, fileId } = input as { whose?: string; fileId?: string }
        const actor = whose === 'zone' ? sampleActors.manager : sampleActors.founder
        await expect(
          invoke(op, fileId ? { ...input, fileId: exampleIds.file(1) } : input, contextOf(actor)),
          `${op.name} ${JSON.stringify(input)}`,
        ).resolves.toBeDefined()
      }
    }
  })

  it('has free space to find', async () => {
    const search = galaxys.operations.find(({ name }) => name === 'galaxys.searchSpace')!
    for (const kind of ['LAB', 'OFFICE', 'WAREHOUSE', 'RACK', 'LOT', 'DESK'])
      expect(((await call(search, null, { kind })) as { items: unknown[] }).items.length, kind).toBeGreaterThan(0)
  })
})
