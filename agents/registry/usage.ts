import type { Reads } from '#platform/db/database.ts'
import { count, inArray, sql } from '#platform/db/query-builder.ts'
import { agentUsage } from './tables.ts'

export interface AgentUsage {
  organisations: number
  runs: number
}

export const noAgentUsage: AgentUsage = { organisations: 0, runs: 0 }

/** Loads the usage of these agents, by id, as counted so far. */
export async function loadAgentUsage(db: Reads, agentIds: string[]): Promise<Map<string, AgentUsage>> {
  if (agentIds.length === 0) return new Map()
  const rows = await db
    .select({
      agentId: agentUsage.agentId,
      organisations: count(),
      runs: sql<number>`sum(${agentUsage.runs})`.mapWith(Number),
    })
    .from(agentUsage)
    .where(inArray(agentUsage.agentId, agentIds))
    .groupBy(agentUsage.agentId)
  return new Map(rows.map(({ agentId, ...usage }) => [agentId, usage]))
}
