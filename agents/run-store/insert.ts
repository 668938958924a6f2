import type { Actor } from '#platform/access.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { param, params, prepared } from '#platform/db/prepared-statements.ts'
import { sql } from '#platform/db/query-builder.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { Problem } from '#platform/problem.ts'
import { resolveGrants } from '#platform/tools/tools.ts'
import { budgets } from '../budgets/tables.ts'
import { resolveAgentVersion } from '../registry/access.ts'
import type { AgentDefinition } from '../registry/definition.ts'
import { isAgentGrant, subagentSlugs } from '../registry/grants.ts'
import type { Run } from './events.ts'
import { runs } from './tables.ts'

const insertedColumns = [
  ...([
    'id',
    'organisationId',
    'memberId',
    'keyId',
    'threadId',
    'turn',
    'parentRunId',
    'depth',
    'parentStep',
    'rootRunId',
    'agent',
  ] as const),
  ...([
    'agentId',
    'agentVersion',
    'definition',
    'input',
    'model',
    'live',
    'metadata',
    'limits',
    'usage',
    'createdAt',
  ] as const),
]
export type RunInsert = Pick<Run, (typeof insertedColumns)[number]>

/** Drizzle fills in what is not given when a statement is written, not when it runs: here every value is given. */
const insertRunStatement = prepared((tx) =>
  tx
    .insert(runs)
    .values({
      ...params(runs, ...insertedColumns),
      budgeted: sql`exists (select 1 from ${budgets} where organisation_id = ${param('organisationId', runs.organisationId)})`,
    })
    .returning({ budgeted: runs.budgeted })
    .prepare('insert_run'),
)

/** As it stands in the table, where nobody has taken it yet. */
const unclaimedDefaults: Omit<Run, keyof RunInsert | 'budgeted'> = {
  status: 'queued',
  epoch: 0,
  worker: null,
  leaseUntil: null,
  crashCount: 0,
  isolatedCrashes: 0,
  isolated: false,
  cancelAt: null,
  answer: null,
  error: null,
  startedAt: null,
  finishedAt: null,
  copiedFrom: null,
}

export async function insertRun(tx: Queries, run: RunInsert): Promise<Run> {
  const [{ budgeted }] = (await insertRunStatement(tx).execute(run)) as [Pick<Run, 'budgeted'>]
  return { ...run, ...unclaimedDefaults, budgeted }
}

/** Runs that start runs that start runs end here. */
const maxDepth = 3

export function nextDepth({ depth }: Pick<Run, 'depth'>): number {
  if (depth < maxDepth) return depth + 1
  throw new Problem(403, 'max-depth-exceeded', `Agents may start runs ${maxDepth} deep: answer with what you know.`)
}

/** An agent that works for another may do no more than that one: it is granted what both were, and asks for what either must ask. */
export function restrictGrants(
  definition: AgentDefinition,
  parent: AgentDefinition,
  operations: ReadonlySet<string>,
  all: readonly AnyOperation[],
): AgentDefinition {
  const { granted } = resolveGrants(definition.tools, all)
  const agents = definition.tools.filter((grant) => isAgentGrant(grant) && parent.tools.includes(grant))
  const approvals = [...new Set([...(parent.approvals ?? []), ...(definition.approvals ?? [])])]
  return {
    ...definition,
    tools: [...granted.map(({ name }) => name).filter((name) => operations.has(name)), ...agents],
    ...(approvals.length > 0 && { approvals }),
  }
}

/** With what each of the agents it may hand work to is for, as its model is told; one that the caller cannot see is not offered. */
export async function withSubagentDescriptions(
  db: Reads,
  caller: Actor,
  definition: AgentDefinition,
): Promise<AgentDefinition> {
  const slugs = subagentSlugs(definition.tools)
  if (slugs.length === 0) return definition
  const subagents: Record<string, string> = {}
  for (const slug of slugs) {
    const found = await resolveAgentVersion(db, caller, slug).catch((error) => {
      if (error instanceof Problem && error.status === 404) return undefined
      throw error
    })
    const description = found?.content.description
    if (description)
      subagents[slug] = `Hand a task to the agent "${slug}" and get its answer. ${description.en ?? description.fr}`
  }
  return { ...definition, subagents }
}
