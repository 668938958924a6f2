import { z } from 'zod'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { Money } from '#platform/lib/money.ts'
import type { ventureSnapshots as snapshots } from '../tables.ts'
import { MetricsEvidence } from '../vocabulary.ts'

export const Metrics = z.object({
  periodEnd: z.iso.date(),
  turnover: Money,
  employees: z.int(),
  evidence: plainEnum(MetricsEvidence),
  verified: z.boolean().describe('Verified by an organisation that runs a programme that admitted it.'),
  revision: z.int(),
  reportedAt: z.iso.datetime(),
})

export const toMetricsView = (row: typeof snapshots.$inferSelect) => ({
  periodEnd: row.periodEnd,
  turnover: row.turnover,
  employees: row.employees,
  evidence: row.evidence,
  verified: row.verifiedAt !== null,
  revision: row.revision,
  reportedAt: row.createdAt.toISOString(),
})

/** Returns the last revision of each period, newest period first. `rows` may be in any order. */
export function latestRevisions<Row extends { revision: number }>(
  rows: readonly Row[],
  periodOf: (row: Row) => string,
): Row[] {
  const latest = new Map<string, Row>()
  for (const row of rows) if (row.revision > (latest.get(periodOf(row))?.revision ?? 0)) latest.set(periodOf(row), row)
  return [...latest.entries()].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, row]) => row)
}
