import type { Reads } from '#platform/db/database.ts'
import { and, inArray, lte } from '#platform/db/query-builder.ts'
import { latestRevisions } from '../startups/metrics-view.ts'
import { ventureRounds as rounds, type StartupRow, ventureSnapshots as snapshots } from '../tables.ts'
import type { Currency } from './exchange-rate.ts'
import type { GrowthFacts } from './growth-status.ts'

/**
 * Returns the facts known about startups at an instant: the last revision of each period up to then, and verifications made by then.
 * Later corrections do not change earlier results.
 */
export async function loadGrowthFacts(
  db: Reads,
  startups: readonly StartupRow[],
  knownAt: Date,
): Promise<Map<string, GrowthFacts>> {
  if (startups.length === 0) return new Map()
  const ids = startups.map(({ id }) => id)
  const [figureRows, roundRows] = [
    await db
      .select()
      .from(snapshots)
      .where(and(inArray(snapshots.startupId, ids), lte(snapshots.createdAt, knownAt))),
    await db
      .select()
      .from(rounds)
      .where(and(inArray(rounds.startupId, ids), lte(rounds.createdAt, knownAt))),
  ]
  const [figuresBy, roundsBy] = [
    Map.groupBy(figureRows, ({ startupId }) => startupId),
    Map.groupBy(roundRows, ({ startupId }) => startupId),
  ]
  const isVerified = ({ verifiedAt }: { verifiedAt: Date | null }) => verifiedAt !== null && verifiedAt <= knownAt
  return new Map(
    startups.map(({ id, foundedOn, status, closedOn }) => [
      id,
      {
        foundedOn,
        status,
        closedOn,
        figures: latestRevisions(figuresBy.get(id) ?? [], ({ periodEnd }) => periodEnd).map((row) => ({
          periodEnd: row.periodEnd,
          turnoverMinor: row.turnover.amountMinor,
          employees: row.employees,
          verified: isVerified(row),
        })),
        rounds: latestRevisions(roundsBy.get(id) ?? [], (row) => row.closedOn).map((row) => ({
          closedOn: row.closedOn,
          postMoneyMinor: row.amounts.postMoneyMinor,
          currency: row.currency as Currency,
          fx: row.fx,
          priced: row.priced,
          verified: isVerified(row),
        })),
      },
    ]),
  )
}
