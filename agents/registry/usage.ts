import type { Reads } from '#platform/db/database.ts'
import { count, inArray, sql } from '#platform/db/query-builder.ts'
import { agentUses } from './tables.ts'

export interface Uses {
  organisations: number
  runs: number
}

export const unused: Uses = { organisations: 0, runs: 0 }

/** Of these agents, by id: what has been counted so far. */
export async function usesOf(db: Reads, agentIds: string[]): Promise<Map<string, Uses>> {
  if (agentIds.length === 0) return new Map()
  const rows = await db
    .select({ agentId: agentUses.agentId, organisations: count(), runs: sql<number>`sum(${agentUses.runs})`.mapWith(Number) })
    .from(agentUses)
    .where(inArray(agentUses.agentId, agentIds))
    .groupBy(agentUses.agentId)
  return new Map(rows.map(({ agentId, ...uses }) => [agentId, uses]))
}
