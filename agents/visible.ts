import { type Actor, holds } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, ne, or } from '#platform/db/query.ts'
import { notFound } from '#platform/problem.ts'
import type { Definition, LibraryAgent } from './definition.ts'
import { libraryAgents } from './library/index.ts'
import { type Run, runById } from './runtime/events.ts'
import { agents, threads } from './tables.ts'

export type StoredAgent = typeof agents.$inferSelect
export type Thread = typeof threads.$inferSelect

/** May see, and stop, what others of the organisation run. For an agent both must hold: the person's right and its own. */
export const manages = ({ scopes, agent }: Actor) => holds(scopes, 'agents:manage') && (!agent || holds(agent.scopes, 'agents:manage'))

/** One's own runs; those of the whole organisation for who manages its agents. Anyone else's are as if they were not there. */
export async function visibleRun(db: Reads, caller: Actor, runId: string): Promise<Run> {
  const run = await runById(db, runId)
  if (!run || run.organisationId !== caller.organisationId || !(run.memberId === caller.id || manages(caller))) throw notFound('run')
  return run
}

/** One's own threads: also a manager does not read along in conversations. */
export async function ownThread(db: Reads, { id: memberId, organisationId }: Actor, threadId: string): Promise<Thread> {
  const [thread] = await db
    .select()
    .from(threads)
    .where(and(eq(threads.id, threadId), eq(threads.organisationId, organisationId), eq(threads.memberId, memberId)))
  if (!thread) throw notFound('thread')
  return thread
}

/** The stored agents somebody may see: their organisation's, but for the private ones of others, and the community's. */
export const visibleTo = ({ id, organisationId }: Actor) =>
  or(and(eq(agents.organisationId, organisationId), or(ne(agents.visibility, 'private'), eq(agents.memberId, id))), eq(agents.visibility, 'community'))

const library = new Map(libraryAgents.map((agent) => [agent.slug, agent]))
export const inLibrary = (slug: string): LibraryAgent | undefined => library.get(slug)

export type FoundAgent = { stored: StoredAgent; library?: undefined } | { library: LibraryAgent; stored?: undefined }

/** By slug - the own organisation's agent before the library's - or by id. */
export async function findAgent(db: Reads, caller: Actor, name: string): Promise<FoundAgent> {
  const ours = and(eq(agents.organisationId, caller.organisationId), eq(agents.slug, name))
  const [stored] = await db
    .select()
    .from(agents)
    .where(and(or(ours, eq(agents.id, name)), visibleTo(caller)))
    .limit(1)
  if (stored) return { stored }
  const found = inLibrary(name)
  if (!found) throw notFound('agent')
  return { library: found }
}

/** What a run is pinned to: nothing that is only for people to read. */
export function definitionOf({ stored, library }: FoundAgent): Definition {
  const { slug, instructions, tools, limits, model, approvals, approvalTimeoutMs, outputSchema } = stored ?? library
  return {
    slug,
    instructions,
    tools,
    ...(limits && { limits }),
    ...(model && { model }),
    ...(approvals && { approvals }),
    ...(approvalTimeoutMs && { approvalTimeoutMs }),
    ...(outputSchema && { outputSchema }),
  }
}
