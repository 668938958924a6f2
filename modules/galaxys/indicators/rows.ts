import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, gte, isNotNull, lt, lte, ne } from '#platform/db/query-builder.ts'
import type { IndicatorPeriod } from '#platform/indicator.ts'
import { dayMs, intersection, intervalOf } from '#platform/lib/interval.ts'
import { daysIn } from '#platform/lib/money.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import {
  galaxysAllocations as allocations,
  galaxysFiles as files,
  galaxysObligations as obligations,
  galaxysPools as pools,
  galaxysQuotas as quotas,
  galaxysUsage as usages,
  galaxysZones as zones,
} from '../tables.ts'
import { periodInterval } from './allocation-rows.ts'
import type { IndicatorRow } from './figures.ts'

/** Returns the committed amount of obligations of this type, and the part shown by evidence. */
export const obligationAmounts =
  (type: 'INVESTMENT' | 'JOBS', column: 'targetValue' | 'achievedValue') =>
  async (db: Reads, { asOf }: IndicatorPeriod): Promise<IndicatorRow[]> => {
    const rows = await db
      .select({ obligation: obligations, region: zones.regionCode })
      .from(obligations)
      .innerJoin(zones, eq(zones.id, obligations.zoneId))
      .where(
        and(
          eq(obligations.type, type),
          isNotNull(obligations.targetValue),
          ne(obligations.state, 'WAIVED'),
          lte(obligations.createdAt, asOf),
        ),
      )
    return rows.map(({ obligation, region }) => ({
      id: obligation.id,
      region,
      value: Number(obligation[column] ?? '0'),
    }))
  }

/** Returns the obligations that fell due, and whether they were met by then. */
export async function obligationsMetOnTime(db: Reads, { from, to, asOf }: IndicatorPeriod): Promise<IndicatorRow[]> {
  const rows = await db
    .select({ obligation: obligations, region: zones.regionCode })
    .from(obligations)
    .innerJoin(zones, eq(zones.id, obligations.zoneId))
    .where(
      and(
        gte(obligations.dueAt, from),
        lt(obligations.dueAt, to),
        lte(obligations.dueAt, asOf),
        ne(obligations.state, 'WAIVED'),
      ),
    )
  return rows.map(({ obligation: { id, metAt, dueAt }, region }) => ({
    id,
    region,
    value: metAt && metAt <= dueAt ? 1 : 0,
  }))
}

/** Returns the units that were recovered. */
export async function recoveredAllocations(db: Reads, { from, to, asOf }: IndicatorPeriod): Promise<IndicatorRow[]> {
  const rows = await db
    .select({ id: obligations.allocationId, region: zones.regionCode })
    .from(obligations)
    .innerJoin(zones, eq(zones.id, obligations.zoneId))
    .where(and(gte(obligations.recoveredAt, from), lt(obligations.recoveredAt, to), lte(obligations.recoveredAt, asOf)))
  return rows.map((row) => ({ ...row, value: 1 }))
}

/** Returns GPU hours: the daily rate times the days of the period. */
export const gpuHours =
  (source: 'granted' | 'used') =>
  async (db: Reads, period: IndicatorPeriod): Promise<IndicatorRow[]> => {
    const window = periodInterval(period)
    const table = source === 'granted' ? quotas : usages
    const quantity = source === 'granted' ? quotas.granted : usages.quantity
    const rows = await db
      .select({ id: table.id, quantity, startsAt: table.startsAt, endsAt: table.endsAt, region: zones.regionCode })
      .from(table as typeof quotas)
      .innerJoin(pools, eq(pools.id, table.poolId))
      .innerJoin(zones, eq(zones.id, pools.zoneId))
      .where(
        and(eq(pools.class, 'GPU_H'), gt(quantity, 0), lt(table.startsAt, period.to), gt(table.endsAt, period.from)),
      )
    return rows.flatMap(({ id, region, quantity: perDay, ...times }) => {
      const part = intersection(intervalOf(times), window)
      return part ? [{ id, region, value: Math.round((perDay * (part.end - part.start)) / dayMs) }] : []
    })
  }

/** Returns the calendar days from submission to decision; a change of the clocks does not shorten them. */
export async function daysToDecision(db: Reads, { from, to, asOf }: IndicatorPeriod): Promise<IndicatorRow[]> {
  const rows = await db
    .select({ file: files, region: zones.regionCode })
    .from(files)
    .innerJoin(zones, eq(zones.id, files.zoneId))
    .where(
      and(
        gte(files.decidedAt, from),
        lt(files.decidedAt, to),
        lte(files.decidedAt, asOf),
        isNotNull(files.submittedAt),
      ),
    )
  return rows.map(({ file, region }) => ({
    id: file.id,
    region,
    value: daysIn({ from: localDateOf(file.submittedAt!), until: localDateOf(file.decidedAt!) }),
  }))
}

/** Returns startups that vacated all they had: the closest measure of graduation available to this module. */
export async function graduatedStartups(db: Reads, { from, to, asOf }: IndicatorPeriod): Promise<IndicatorRow[]> {
  const rows = await db
    .select({ id: allocations.organisationId, region: zones.regionCode, category: files.category })
    .from(allocations)
    .innerJoin(zones, eq(zones.id, allocations.zoneId))
    .innerJoin(files, eq(files.id, allocations.fileId))
    .where(
      and(
        eq(allocations.state, 'VACATED'),
        eq(files.category, 'STARTUP'),
        gte(allocations.endedAt, from),
        lt(allocations.endedAt, to),
        lte(allocations.endedAt, asOf),
      ),
    )
  const remaining = new Set(
    (
      await db
        .select({ id: allocations.organisationId })
        .from(allocations)
        .where(and(eq(allocations.state, 'ALLOCATED'), gt(allocations.endsAt, asOf), lte(allocations.startsAt, asOf)))
    ).map(({ id }) => id),
  )
  return rows.filter(({ id }) => !remaining.has(id)).map(({ id, region }) => ({ id, region, value: 1 }))
}

/** Returns the research commitments that were met. */
export async function researchCommitmentsMet(db: Reads, { from, to, asOf }: IndicatorPeriod): Promise<IndicatorRow[]> {
  const rows = await db
    .select({ id: obligations.id, region: zones.regionCode })
    .from(obligations)
    .innerJoin(zones, eq(zones.id, obligations.zoneId))
    .where(
      and(
        eq(obligations.type, 'R_AND_D'),
        eq(obligations.state, 'MET'),
        gte(obligations.metAt, from),
        lt(obligations.metAt, to),
        lte(obligations.metAt, asOf),
      ),
    )
  return rows.map((row) => ({ ...row, value: 1 }))
}
