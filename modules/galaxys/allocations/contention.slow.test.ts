import { describe, expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { Problem } from '#platform/problem.ts'
import { grantQuota, requestQuota } from '../quotas/operations.ts'
import { recordUsage } from '../quotas/usage-operations.ts'
import { sampleZone } from '../sample/zone.ts'
import { galaxysPools } from '../tables.ts'
import { createGalaxysFixture, sampleActors } from '../testing/fixture.ts'
import { findZoneViolations } from '../testing/invariants.ts'
import { allocate } from './allocate.ts'
import { releaseAllocation } from './operations.ts'

const { call, units, admitted, db, clock } = await createGalaxysFixture('2027-03-01T08:00:00Z')
const tenants = await Promise.all([admitted(), admitted()])
const { chair } = sampleActors
const parallel = 50

/** Returns the successful results, and the codes of the conflicts; other errors are rethrown. */
async function race<Result>(act: (n: number) => Promise<Result>) {
  const outcomes = await Promise.allSettled(Array.from({ length: parallel }, (_, n) => act(n)))
  for (const one of outcomes) if (one.status === 'rejected' && !(one.reason instanceof Problem)) throw one.reason
  return {
    won: outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    refused: outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Problem).code] : [])),
  }
}

const times = { startsAt: '2027-04-01T00:00:00Z', endsAt: '2028-04-01T00:00:00Z' }
const tenant = (n: number) => tenants[n % tenants.length]!
const poolOf = async (allocatable: number) =>
  (
    await db
      .insert(galaxysPools)
      .values({
        zoneId: sampleZone.id,
        name: { fr: 'Réserve Exemple' },
        class: 'VCPU',
        total: allocatable,
        allocatable,
        overcommitBp: 0,
        hostingLevel: 0,
      })
      .returning()
  )[0]!.id

describe(`${parallel} concurrent requests on ${dialect}`, () => {
  it('give the unit to one', async () => {
    const createdUnits = await units(['X', null, 'LAB', 1_000, 1_000])
    const { won, refused } = await race((n) =>
      call(allocate, chair, { fileId: tenant(n).fileId, unitId: createdUnits.X!.id, ...times }),
    )
    expect(won).toHaveLength(1)
    expect(new Set(refused)).toEqual(new Set(['unit-taken']))
  })

  it('allocate a building, or rooms in it, but never both', async () => {
    const createdUnits = await units(
      ['Y', null, 'BUILDING', 10_000, 1_000],
      ['Y-1', 'Y', 'FLOOR', 5_000, 500],
      ['Y-1-1', 'Y-1', 'LAB', 1_000, 100],
      ['Y-1-2', 'Y-1', 'LAB', 1_000, 100],
    )
    const codes = ['Y', 'Y-1', 'Y-1-1', 'Y-1-2']
    const { won } = await race((n) =>
      call(allocate, chair, { fileId: tenant(n).fileId, unitId: createdUnits[codes[n % 4]!]!.id, ...times }),
    )
    expect(won.length).toBeGreaterThanOrEqual(1)
    expect(won.length).toBeLessThanOrEqual(2)
    for (const { allocationId } of won) await call(releaseAllocation, chair, { allocationId })
  })

  it('fill a shared unit up to its places', async () => {
    const createdUnits = await units(['Z', null, 'DESK', 1_000, 1_000, 7])
    const { won } = await race((n) =>
      call(allocate, chair, { fileId: tenant(n).fileId, unitId: createdUnits.Z!.id, ...times }),
    )
    expect(won).toHaveLength(7)
  })

  it('grant quotas up to the limit of the pool', async () => {
    const poolId = await poolOf(20)
    const requests = await race((n) =>
      call(requestQuota, tenant(n).tenant, {
        fileId: tenant(n).fileId,
        poolId,
        quantity: 3,
        from: times.startsAt,
        to: times.endsAt,
      }),
    )
    expect(requests.won).toHaveLength(parallel)
    const { won, refused } = await race((n) => call(grantQuota, chair, { quotaId: requests.won[n]!.quotaId }))
    expect(won).toHaveLength(6)
    expect(new Set(refused)).toEqual(new Set(['pool-exhausted']))
  })

  it('use a quota up to its quantity', async () => {
    const [one] = tenants
    const poolAllocation = await call(allocate, chair, {
      fileId: one!.fileId,
      poolId: await poolOf(20),
      quantity: 20,
      ...times,
    })
    const { won, refused } = await race(() =>
      call(recordUsage, one!.tenant, {
        quotaId: poolAllocation.quotaId!,
        quantity: 3,
        from: times.startsAt,
        to: times.endsAt,
      }),
    )
    expect(won).toHaveLength(6)
    expect(new Set(refused)).toEqual(new Set(['quota-exceeded']))
  })

  it('satisfy every invariant', async () => {
    expect(await findZoneViolations(db, clock.now)).toEqual([])
  })
})
