import type { Actor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { param, params, prepared } from '#platform/db/prepared-statements.ts'
import { sql } from '#platform/db/query-builder.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { Problem } from '#platform/problem.ts'
import { resolveGrants } from '#platform/tools/tools.ts'
import { budgets } from '../budgets/tables.ts'
import { agentsError } from '../errors.ts'
import { resolveAgentVersion } from '../registry/access.ts'
import type { AgentDefinition } from '../registry/definition.ts'
import { isAgentGrant, subagentSlugs } from '../registry/grants.ts'
import type { AgentSources } from '../registry/library.ts'
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

/** Gives every value explicitly, because Drizzle computes defaults when a statement is prepared, not when it runs. */
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

/** Column values of a run that no worker has claimed. */
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

/** Inserts a run and returns its row. */
export async function insertRun(tx: Queries, run: RunInsert): Promise<Run> {
  const [{ budgeted }] = (await insertRunStatement(tx).execute(run)) as [Pick<Run, 'budgeted'>]
  return { ...run, ...unclaimedDefaults, budgeted }
}

/** Maximum nesting depth of runs that agents start. */
const maxDepth = 3

/** Returns the depth of a child run. Rejects it beyond the maximum. */
export function nextDepth({ depth }: Pick<Run, 'depth'>): number {
  if (depth < maxDepth) return depth + 1
  throw agentsError(
    'max-depth-exceeded',
    `Agents can start runs up to ${maxDepth} levels deep. Answer with what you know.`,
  )
}

/** Restricts the grants of a child run to those of its parent, and combines the approvals that both require. */
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

/** Adds the descriptions of the subagents, which the model reads. Leaves out agents that the caller cannot see. */
export async function withSubagentDescriptions(
  sources: AgentSources,
  caller: Actor,
  definition: AgentDefinition,
): Promise<AgentDefinition> {
  const slugs = subagentSlugs(definition.tools)
  if (slugs.length === 0) return definition
  const subagents: Record<string, string> = {}
  for (const slug of slugs) {
    const subagent = await resolveAgentVersion(sources, caller, slug).catch((error) => {
      if (error instanceof Problem && error.status === 404) return undefined
      throw error
    })
    const description = subagent?.content.description
    if (description)
      subagents[slug] = `Hand a task to the agent "${slug}" and get its answer. ${description.en ?? description.fr}`
  }
  return { ...definition, subagents }
}
