import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { prepared, textParam } from '#platform/db/prepared-statements.ts'
import { and, eq, getTableColumns, isNotNull, ne, or, sql } from '#platform/db/query-builder.ts'
import { conflict, notFound } from '#platform/problem.ts'
import { canManageAgents } from '../access.ts'
import type { LibraryAgent } from '../library/define-agent.ts'
import { libraryVersion, toAgentContent } from './content.ts'
import type { AgentContent, AgentDefinition } from './definition.ts'
import { type AgentSources, findLibraryAgent } from './library.ts'
import { agents, agentVersions } from './tables.ts'

const { draft, searchName, searchText, ...columns } = getTableColumns(agents)
/** Without its draft, which is long and only its author's, and what only searches read. */
export const agentColumns = columns
export type StoredAgent = Omit<typeof agents.$inferSelect, 'draft' | 'searchName' | 'searchText'>
/** Who may change an agent, and so see and run its draft: its author, and who manages the agents of the organisation; of a private one the author alone. */
export const canEdit = (agent: StoredAgent, caller: Actor) =>
  agent.organisationId === caller.organisationId &&
  (agent.memberId === caller.id || (agent.visibility !== 'private' && canManageAgents(caller)))

/** The stored agents somebody may see: those they may change, and what others of the organisation, or the community, have published. */
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

/** Strangers see what was published since the community was asked in, and colleagues everything that was published. */
export const firstVisibleVersion = ({ organisationId, communityFrom }: StoredAgent, caller: Actor) =>
  organisationId === caller.organisationId ? 1 : communityFrom!

/** The draft, or a version by its number; what is published unless named. */
export type VersionSelector = 'draft' | number

export interface ResolvedAgent {
  id: string
  slug: string
  /** As a run notes it: a number, `draft`, or the digest of an agent of the library. */
  version: string
  content: AgentContent
  /** Of an agent of the library: it brings its own graph. */
  hasGraph?: boolean
}

/** What is published, and of an agent that never was its draft. */
export const currentContent = sql<AgentContent>`coalesce(${agentVersions.content}, ${agents.draft})`.mapWith(
  agents.draft,
)
export const onPublishedVersion = and(eq(agentVersions.agentId, agents.id), eq(agentVersions.version, agents.version))

/** Asked at every start of a run, and to write a query costs more than to run it. */
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
    .prepare('agent_named'),
)

export type VisibleAgent =
  | { agent: StoredAgent; content: AgentContent; library?: undefined }
  | { library: LibraryAgent; agent?: undefined }

/** By slug - the own organisation's agent before the library's - or by id. */
export async function loadVisibleAgent(
  { db, agents: library }: AgentSources,
  caller: Actor,
  name: string,
): Promise<VisibleAgent> {
  const rows = await agentByNameStatement(db as never).execute({ organisationId: caller.organisationId, name })
  const row = rows.find(({ agent }) => isVisible(agent, caller))
  if (row) return row
  const found = findLibraryAgent(library, name)
  if (!found) throw notFound('agent')
  return { library: found }
}

/** The agent as it is to run: what is published unless another version is asked for. */
export async function resolveAgentVersion(
  sources: AgentSources,
  caller: Actor,
  name: string,
  version?: VersionSelector,
): Promise<ResolvedAgent> {
  const { agent, content, library } = await loadVisibleAgent(sources, caller, name).then((seen) => ({
    content: undefined,
    ...seen,
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
  const wanted = version ?? agent.version
  if (wanted === null)
    throw conflict(
      'This agent has never been published. Publish it with agents.publishAgent, or run its version "draft".',
      {},
      'not-published',
    )
  return {
    id,
    slug,
    version: String(wanted),
    content: wanted === agent.version ? content : await loadVersionContent(sources.db, caller, agent, wanted),
  }
}

/** Of a version by its name; a draft is there only for who may change it. */
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

/** What a run is pinned to: nothing that is only for people to read. */
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
