import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, asc, eq, gt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { agentColumns, currentContent, loadDraft, onPublishedVersion, whereAgentVisible } from './access.ts'
import {
  AgentId,
  AgentSummary,
  AgentView,
  AgentVisibility,
  assertRevision,
  loadAgentView,
  Revision,
  requireEditableAgent,
  toAgentSummary,
  toLibraryAgentSummary,
} from './agent-view.ts'
import { contentInputShape, Slug, toAgentContent } from './content.ts'
import { assertGrantable } from './grants.ts'
import { insertAgent } from './insert.ts'
import * as examples from './operations.examples.ts'
import { searchColumns } from './search.ts'
import { assertSubagentsExist } from './subagent-grants.ts'
import { agents, agentUsage, agentVersions } from './tables.ts'
import { loadAgentUsage } from './usage.ts'
import { AgentVersionView, toDraftView } from './version-view.ts'

export const createAgent = operation({
  name: 'agents.createAgent',
  summary: 'Make an agent with instructions and the operations it may call.',
  description:
    'The agent never has more rights than the member who runs it. Its content is published at once as version 1. With `publish: false` it starts as a draft, which only its author sees and runs.',
  route: 'POST /agents',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high', producesIds: ['agentId'] },
  http: { status: 201 },

  examples: examples.createAgent,
  input: z.object({
    slug: Slug.describe('Its name in calls, unique in the organisation.'),
    ...contentInputShape,
    visibility: AgentVisibility.default('organisation'),
    publish: z
      .boolean()
      .default(true)
      .describe('`true`: also publishes it as version 1, for other members to run. `false`: it is a draft.'),
  }),
  output: AgentView,
  async handler({ slug, visibility, publish, ...content }, context) {
    const caller = requireActor(context)
    assertGrantable(content.tools, context.operations)
    await assertSubagentsExist(content.tools, context)
    return loadAgentView(
      context,
      caller,
      await insertAgent(context, caller, { slug, content: toAgentContent(content), visibility, publish }),
    )
  },
})

export const getAgent = operation({
  name: 'agents.getAgent',
  summary: 'Show what a published agent is for, its instructions and the operations it may call.',
  description:
    'Every member who may run an agent may read its instructions, also from another organisation if it is shared with the community. Its author reads the draft with agents.getAgentVersion.',
  route: 'GET /agents/:agentId',
  effect: 'read',
  access: 'agents:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.getAgent,
  input: z.object({ agentId: AgentId }),
  output: AgentView,
  handler: ({ agentId }, context) => loadAgentView(context, requireActor(context), agentId),
})

export const listAgents = operation({
  name: 'agents.listAgents',
  summary: 'List the agents that you may run, and what each is for.',
  description: 'Agents of the library come first, then those of the organisation and of the community.',
  route: 'GET /agents',
  effect: 'read',
  access: 'agents:read',
  agent: { producesIds: ['agentId'] },
  examples: examples.listAgents,
  input: z.object(Paging),
  output: pageOf(AgentSummary),
  async handler({ limit, cursor }, context) {
    const caller = requireActor(context)
    const [source, after] = decodeCursor(cursor, 'string', 'string') ?? []
    const fromLibrary = source === 'stored' ? [] : context.agents.filter(({ slug }) => !after || slug > after)
    const remaining = limit + 1 - fromLibrary.length
    const rows =
      remaining <= 0
        ? []
        : await context.db
            .select({ agent: agentColumns, content: currentContent })
            .from(agents)
            .leftJoin(agentVersions, onPublishedVersion)
            .where(and(whereAgentVisible(caller), source === 'stored' ? gt(agents.id, after!) : undefined))
            .orderBy(asc(agents.id))
            .limit(remaining)
    const usageById = await loadAgentUsage(context.db, [
      ...fromLibrary.map(({ slug }) => slug),
      ...rows.map(({ agent }) => agent.id),
    ])
    return toPage(
      [
        ...fromLibrary.map((agent) => toLibraryAgentSummary(agent, usageById.get(agent.slug))),
        ...rows.map(({ agent, content }) => toAgentSummary(agent, content, caller, usageById.get(agent.id))),
      ],
      limit,
      (agent) => [agent.source, agent.id],
      (agent) => agent,
    )
  },
})

export const updateAgent = operation({
  name: 'agents.updateAgent',
  summary: 'Change the draft of one of your agents.',
  description: 'The published version stays as it is until agents.publishAgent.',
  route: 'PATCH /agents/:agentId',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high' },
  examples: examples.updateAgent,
  input: z.object({
    agentId: AgentId,
    ...z.object(contentInputShape).partial().shape,
    revision: Revision,
  }),
  output: AgentVersionView,
  async handler({ agentId, revision, ...change }, context) {
    const agent = await requireEditableAgent(context, requireActor(context), agentId)
    assertRevision(agent, revision)
    if (change.tools) assertGrantable(change.tools, context.operations)
    if (change.tools) await assertSubagentsExist(change.tools, context)
    const definedChanges = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const draft = toAgentContent({ ...(await loadDraft(context.db, agent.id)), ...definedChanges })
    const changes = { draft, revision: agent.revision + 1, updatedAt: context.now() }
    await context.db
      .update(agents)
      .set({ ...changes, ...(agent.version === null && searchColumns(agent.slug, draft)) })
      .where(eq(agents.id, agent.id))
    return toDraftView({ ...agent, ...changes }, draft)
  },
})

export const deleteAgent = operation({
  name: 'agents.deleteAgent',
  summary: 'Delete one of your agents with all its versions.',
  description: 'Runs in progress continue. Copies of the agent stay.',
  route: 'DELETE /agents/:agentId',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high' },
  examples: examples.deleteAgent,
  input: z.object({ agentId: AgentId }),
  output: AgentView,
  async handler({ agentId }, context) {
    const { db } = context
    const caller = requireActor(context)
    const { id } = await requireEditableAgent(context, caller, agentId)
    const deleted = await loadAgentView(context, caller, id)
    await db.delete(agentVersions).where(eq(agentVersions.agentId, id))
    await db.delete(agentUsage).where(eq(agentUsage.agentId, id))
    await db.delete(agents).where(eq(agents.id, id))
    return deleted
  },
})
