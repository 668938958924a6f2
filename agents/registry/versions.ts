import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { and, desc, eq, getTableColumns, gte } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { agentsError } from '../errors.ts'
import {
  firstVisibleVersion,
  loadDraft,
  loadVersionContent,
  loadVisibleAgent,
  requireVersion,
  type StoredAgent,
} from './access.ts'
import { AgentId, AgentView, assertRevision, loadAgentView, Revision, requireEditableAgent } from './agent-view.ts'
import { contentDigest } from './content.ts'
import type { AgentContent } from './definition.ts'
import { changesBetween, FieldChange } from './diff.ts'
import type { AgentSources } from './library.ts'
import { searchColumns } from './search.ts'
import { agents, agentVersions } from './tables.ts'
import { AgentVersionSummary, AgentVersionView, toDraftView, toVersionSummary } from './version-view.ts'
import * as examples from './versions.examples.ts'

const VersionNumber = z.coerce.number<number>().int().min(1).max(1_000_000_000)
/** A version in a path or a query, where a number arrives as text. */
const VersionParam = z.union([z.literal('draft'), VersionNumber]).describe('A version by its number, or `draft`.')
const Note = z.string().min(1).max(500).optional().describe('Why it is published, or what has changed.')

export const publishAgent = operation({
  name: 'agents.publishAgent',
  summary: 'Publish the draft of an agent as its next version, which then runs.',
  description:
    'A version never changes. Runs in progress continue with the version they were started with. 409 when the draft equals the published version.',
  route: 'POST /agents/:agentId/publish',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high' },
  examples: examples.publishAgent,
  input: z.object({ agentId: AgentId, note: Note, revision: Revision }),
  output: AgentView,
  async handler({ agentId, note, revision }, context) {
    const caller = requireActor(context)
    const agent = await requireEditableAgent(context, caller, agentId)
    assertRevision(agent, revision)
    await publishVersion(context, caller, agent, await loadDraft(context.db, agent.id), {
      note: note ?? null,
      rollbackOf: null,
    })
    return loadAgentView(context, caller, agent.id)
  },
})

export const rollbackAgent = operation({
  name: 'agents.rollbackAgent',
  summary: 'Go back to an earlier version of an agent; its content becomes the next version.',
  description:
    'The draft follows, unless it holds changes that were never published. 409 when that content is already published.',
  route: 'POST /agents/:agentId/rollback',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high' },
  examples: examples.rollbackAgent,
  input: z.object({
    agentId: AgentId,
    version: z.int().min(1).max(1_000_000_000).describe('The version whose content is published again.'),
    note: Note,
  }),
  output: AgentView,
  async handler({ agentId, version, note }, context) {
    const { db } = context
    const caller = requireActor(context)
    const agent = await requireEditableAgent(context, caller, agentId)
    const { content } = await requireVersion(db, caller, agent, version)
    const isPublished =
      agent.version !== null &&
      contentDigest(await loadDraft(db, agent.id)) === (await requireVersion(db, caller, agent, agent.version)).digest
    await publishVersion(context, caller, agent, content, { note: note ?? null, rollbackOf: version })
    if (isPublished) {
      await db
        .update(agents)
        .set({ draft: content, revision: agent.revision + 1 })
        .where(eq(agents.id, agent.id))
    }
    return loadAgentView(context, caller, agent.id)
  },
})

async function publishVersion(
  { db, now }: HandlerContexts['write'],
  { id: memberId, organisationId }: Actor,
  agent: StoredAgent,
  content: AgentContent,
  reason: { note: string | null; rollbackOf: number | null },
) {
  const digest = contentDigest(content)
  const [last] = await db
    .select({ version: agentVersions.version, digest: agentVersions.digest })
    .from(agentVersions)
    .where(eq(agentVersions.agentId, agent.id))
    .orderBy(desc(agentVersions.version))
    .limit(1)
  if (last?.digest === digest)
    throw agentsError('version-already-published', 'This content is already published.', { version: last.version })
  const version = (last?.version ?? 0) + 1
  const publishedAt = now()
  await db
    .insert(agentVersions)
    .values({ agentId: agent.id, version, organisationId, memberId, ...reason, digest, publishedAt, content })
  await db
    .update(agents)
    .set({ version, updatedAt: publishedAt, ...searchColumns(agent.slug, content) })
    .where(eq(agents.id, agent.id))
}

const { content: _, ...summaryColumns } = getTableColumns(agentVersions)

export const listAgentVersions = operation({
  name: 'agents.listAgentVersions',
  summary: 'List the published versions of an agent with date, author and note, newest first.',
  description:
    'For a community agent, other organisations see the versions since it was shared. Agents of the library have no versions: they change with the platform.',
  route: 'GET /agents/:agentId/versions',
  effect: 'read',
  access: 'agents:read',
  examples: examples.listAgentVersions,
  input: z.object({ agentId: AgentId, ...Paging }),
  output: pageOf(AgentVersionSummary),
  async handler({ agentId, ...page }, context) {
    const caller = requireActor(context)
    const { agent } = await loadVisibleAgent(context, caller, agentId)
    if (!agent) return { items: [], nextCursor: null }
    const isSameOrganisation = agent.organisationId === caller.organisationId
    const matches = and(
      eq(agentVersions.agentId, agent.id),
      gte(agentVersions.version, firstVisibleVersion(agent, caller)),
    )
    return listPage(page, {
      sort: [{ column: agentVersions.version, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select(summaryColumns)
          .from(agentVersions)
          .where(and(matches, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ version }) => [version],
      view: (row) => toVersionSummary(agent, row, isSameOrganisation),
    })
  },
})

export const getAgentVersion = operation({
  name: 'agents.getAgentVersion',
  summary: 'Show one version of an agent in full, or its draft.',
  description: 'Only members who may change the agent can read its draft.',
  route: 'GET /agents/:agentId/versions/:version',
  effect: 'read',
  access: 'agents:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.getAgentVersion,
  input: z.object({ agentId: AgentId, version: VersionParam }),
  output: AgentVersionView,
  async handler({ agentId, version }, context) {
    const caller = requireActor(context)
    const agent = await requireStoredAgent(context, caller, agentId)
    if (version === 'draft') return toDraftView(agent, await loadVersionContent(context.db, caller, agent, version))
    const row = await requireVersion(context.db, caller, agent, version)
    return {
      ...row.content,
      ...toVersionSummary(agent, row, agent.organisationId === caller.organisationId),
      revision: null,
    }
  },
})

export const diffAgentVersions = operation({
  name: 'agents.diffAgentVersions',
  summary: 'Compare two versions of an agent field by field, or a version with its draft.',
  description: 'Instructions are compared line by line.',
  route: 'GET /agents/:agentId/diff',
  effect: 'read',
  access: 'agents:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.diffAgentVersions,
  input: z.object({ agentId: AgentId, from: VersionParam, to: VersionParam }),
  output: z.object({ changes: z.array(FieldChange).describe('Empty when both have the same content.') }),
  async handler({ agentId, from, to }, context) {
    const { db } = context
    const caller = requireActor(context)
    const agent = await requireStoredAgent(context, caller, agentId)
    return {
      changes: changesBetween(
        await loadVersionContent(db, caller, agent, from),
        await loadVersionContent(db, caller, agent, to),
      ),
    }
  },
})

async function requireStoredAgent(sources: AgentSources, caller: Actor, name: string): Promise<StoredAgent> {
  const { agent } = await loadVisibleAgent(sources, caller, name)
  if (!agent)
    throw agentsError('library-agent', 'An agent of the library has no versions. It changes with the platform.')
  return agent
}
