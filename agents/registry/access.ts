import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { prepared, textParam } from '#platform/db/prepared-statements.ts'
import { and, eq, getTableColumns, isNotNull, ne, or, sql } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { canManageAgents } from '../access.ts'
import { agentsError } from '../errors.ts'
import type { LibraryAgent } from '../library/define-agent.ts'
import { libraryVersion, toAgentContent } from './content.ts'
import type { AgentContent, AgentDefinition } from './definition.ts'
import { type AgentSources, findLibraryAgent } from './library.ts'
import { agents, agentVersions } from './tables.ts'

const { draft, searchName, searchText, ...columns } = getTableColumns(agents)
/** Columns of an agent without its draft, which is long, and without the search columns. */
export const agentColumns = columns
export type StoredAgent = Omit<typeof agents.$inferSelect, 'draft' | 'searchName' | 'searchText'>
/**
 * Returns whether the caller may change an agent, and so see and run its draft: its author, or a member with `agents:manage`.
 * Only the author may change a private agent.
 */
export const canEdit = (agent: StoredAgent, caller: Actor) =>
  agent.organisationId === caller.organisationId &&
  (agent.memberId === caller.id || (agent.visibility !== 'private' && canManageAgents(caller)))

/** Matches the stored agents that the caller may see: those it may change, and those published in its organisation or the community. */
export const whereAgentVisible = (caller: Actor) =>
  or(
    and(
      eq(agents.organisationId, caller.organisationId),
      or(
        eq(agents.memberId, caller.id),
        and(ne(agents.visibility, 'private'), canManageAgents(caller) ? undefined : isNotNull(agents.version)),
      ),
    ),
    eq(agents.visibility, 'community'),
  )

const isVisible = (agent: StoredAgent, caller: Actor) =>
  canEdit(agent, caller) ||
  agent.visibility === 'community' ||
  (agent.organisationId === caller.organisationId && agent.visibility !== 'private' && agent.version !== null)

/** Returns the first version that the caller may see. Other organisations see only versions published since the agent was shared. */
export const firstVisibleVersion = ({ organisationId, communityFrom }: StoredAgent, caller: Actor) =>
  organisationId === caller.organisationId ? 1 : communityFrom!

/** The draft, or a version by its number. Defaults to the published version. */
export type VersionSelector = 'draft' | number

export interface ResolvedAgent {
  id: string
  slug: string
  /** As a run records it: a number, `draft`, or the digest of a library agent. */
  version: string
  content: AgentContent
  /** The library agent brings its own graph. */
  hasGraph?: boolean
}

/** The published content, or the draft of an agent that was never published. */
export const currentContent = sql<AgentContent>`coalesce(${agentVersions.content}, ${agents.draft})`.mapWith(
  agents.draft,
)
export const onPublishedVersion = and(eq(agentVersions.agentId, agents.id), eq(agentVersions.version, agents.version))

/** Prepared, because every start of a run executes it, and building the query costs more than running it. */
const agentByNameStatement = prepared((db) =>
  db
    .select({ agent: agentColumns, content: currentContent })
    .from(agents)
    .leftJoin(agentVersions, onPublishedVersion)
    .where(
      or(
        and(eq(agents.organisationId, textParam('organisationId')), eq(agents.slug, textParam('name'))),
        eq(agents.id, textParam('name')),
      ),
    )
    .prepare('agent_by_name'),
)

export type VisibleAgent =
  | { agent: StoredAgent; content: AgentContent; library?: undefined }
  | { library: LibraryAgent; agent?: undefined }

/** Loads an agent by slug or id. An agent of the caller's organisation takes precedence over a library agent. */
export async function loadVisibleAgent(
  { db, agents: libraryAgents }: AgentSources,
  caller: Actor,
  name: string,
): Promise<VisibleAgent> {
  const rows = await agentByNameStatement(db as never).execute({ organisationId: caller.organisationId, name })
  const row = rows.find(({ agent }) => isVisible(agent, caller))
  if (row) return row
  const library = findLibraryAgent(libraryAgents, name)
  if (!library) throw notFound('agent')
  return { library }
}

/** Resolves an agent for a run. Defaults to its published version. */
export async function resolveAgentVersion(
  sources: AgentSources,
  caller: Actor,
  name: string,
  version?: VersionSelector,
): Promise<ResolvedAgent> {
  const { agent, content, library } = await loadVisibleAgent(sources, caller, name).then((visible) => ({
    content: undefined,
    ...visible,
  }))
  if (!agent) {
    if (version !== undefined) throw notFound('version of this agent')
    return {
      id: library.slug,
      slug: library.slug,
      version: libraryVersion(library),
      content: toAgentContent(library),
      hasGraph: Boolean(library.graph),
    }
  }
  const { id, slug } = agent
  const selected = version ?? agent.version
  if (selected === null)
    throw agentsError(
      'agent-not-published',
      'This agent has never been published. Publish it with agents.publishAgent, or run its version "draft".',
    )
  return {
    id,
    slug,
    version: String(selected),
    content: selected === agent.version ? content : await loadVersionContent(sources.db, caller, agent, selected),
  }
}

/** Loads the content of a version. Answers 404 for the draft unless the caller may change the agent. */
export async function loadVersionContent(
  db: Reads,
  caller: Actor,
  agent: StoredAgent,
  version: VersionSelector,
): Promise<AgentContent> {
  if (version !== 'draft') return (await requireVersion(db, caller, agent, version)).content
  if (!canEdit(agent, caller)) throw notFound('version of this agent')
  return loadDraft(db, agent.id)
}

export async function loadDraft(db: Reads, agentId: string): Promise<AgentContent> {
  const [row] = await db.select({ draft: agents.draft }).from(agents).where(eq(agents.id, agentId))
  return row!.draft
}

export async function requireVersion(db: Reads, caller: Actor, agent: StoredAgent, version: number) {
  const [row] = await db
    .select()
    .from(agentVersions)
    .where(and(eq(agentVersions.agentId, agent.id), eq(agentVersions.version, version)))
  if (!row || version < firstVisibleVersion(agent, caller)) throw notFound('version of this agent')
  return row
}

/** Returns the definition that a run stores. Leaves out the fields that are only for people. */
export function toAgentDefinition({ slug, hasGraph, content }: ResolvedAgent): AgentDefinition {
  const { instructions, tools, limits, model, approvals, approvalTimeoutMs, outputSchema } = content
  return {
    slug,
    instructions,
    tools,
    ...(Object.keys(limits).length > 0 && { limits }),
    ...(model && { model }),
    ...(approvals && { approvals }),
    ...(approvalTimeoutMs && { approvalTimeoutMs }),
    ...(outputSchema && { outputSchema }),
    ...(hasGraph && { graph: slug }),
  }
}
