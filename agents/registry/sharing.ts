import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { agentsError } from '../errors.ts'
import { resolveAgentVersion } from './access.ts'
import {
  AgentId,
  AgentSummary,
  AgentView,
  AgentVisibility,
  loadAgentView,
  requireEditableAgent,
  toAgentSummary,
  toLibraryAgentSummary,
} from './agent-view.ts'
import { Slug } from './content.ts'
import { insertAgent, notPublishedError } from './insert.ts'
import { queryTerms, searchLibrary, searchStored } from './search.ts'
import * as examples from './sharing.examples.ts'
import { agents } from './tables.ts'
import { loadAgentUsage } from './usage.ts'

export const searchAgents = operation({
  name: 'agents.searchAgents',
  summary: 'Search the agents of the library, the organisation and the community.',
  description: 'Queries may be in French, Arabic or English. The best matches come first.',
  route: 'GET /agents/search',
  effect: 'read',
  access: 'agents:read',
  agent: { returnsUntrustedContent: true, producesIds: ['agentId'] },

  examples: examples.searchAgents,
  input: z.object({
    query: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe('What the agent should be able to do, or its name. Without it, all agents are listed.'),
    visibility: AgentVisibility.optional().describe(
      'Only agents with this visibility. Agents of the library belong to the community.',
    ),
    ...Paging,
  }),
  output: pageOf(AgentSummary),
  async handler({ query, visibility, limit, cursor }, context) {
    const caller = requireActor(context)
    const terms = query === undefined ? [] : queryTerms(query)
    const [source, score, id] = decodeCursor(cursor, 'string', 'number', 'string') ?? []
    if (query !== undefined && terms.length === 0) return { items: [], nextCursor: null }
    const inLibrary = visibility && visibility !== 'community' ? [] : searchLibrary(context.agents, terms)
    const fromLibrary = source === 'stored' ? [] : inLibrary.slice(source === 'library' ? score : 0)
    const remaining = limit + 1 - fromLibrary.length
    const after = source === 'stored' ? { score: score!, id: id! } : undefined
    const rows = remaining <= 0 ? [] : await searchStored(context.db, caller, terms, visibility, after, remaining)
    const usageById = await loadAgentUsage(context.db, [
      ...fromLibrary.map(({ slug }) => slug),
      ...rows.map(({ agent }) => agent.id),
    ])
    return toPage(
      [
        ...fromLibrary.map((agent) => ({
          rank: inLibrary.indexOf(agent) + 1,
          ...toLibraryAgentSummary(agent, usageById.get(agent.slug)),
        })),
        ...rows.map(({ agent, content, score }) => ({
          rank: score,
          ...toAgentSummary(agent, content, caller, usageById.get(agent.id)),
        })),
      ],
      limit,
      (agent) => [agent.source, agent.rank, agent.id],
      ({ rank, ...agent }) => agent,
    )
  },
})

export const shareAgent = operation({
  name: 'agents.shareAgent',
  summary: 'Set who may see and run an agent: its author, the organisation or the community.',
  description:
    'Takes effect at once for the published version. The community can read the instructions of this version and of later ones. After the agent is withdrawn, other organisations get 404; their runs in progress continue.',
  route: 'PUT /agents/:agentId/visibility',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high', exfiltrates: true },

  examples: examples.shareAgent,
  input: z.object({ agentId: AgentId, visibility: AgentVisibility }),
  output: AgentView,
  async handler({ agentId, visibility }, context) {
    const caller = requireActor(context)
    const agent = await requireEditableAgent(context, caller, agentId)
    if (visibility === 'community' && agent.version === null) throw notPublishedError()
    if (visibility === 'private' && agent.memberId !== caller.id)
      throw agentsError(
        'not-the-author',
        'Only its author can make an agent private. Set its visibility to the organisation instead.',
      )
    const communityFrom = visibility === 'community' ? (agent.communityFrom ?? agent.version) : null
    await context.db
      .update(agents)
      .set({ visibility, communityFrom, updatedAt: context.now() })
      .where(eq(agents.id, agent.id))
    return loadAgentView(context, caller, agent.id)
  },
})

export const forkAgent = operation({
  name: 'agents.forkAgent',
  summary: 'Copy an agent into your own organisation, to change it there.',
  description:
    'The copy starts private, with the published content as its version 1, and records its origin. Later versions of the original do not change the copy, nor does its deletion.',
  route: 'POST /agents/:agentId/fork',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high', producesIds: ['agentId'] },
  http: { status: 201 },

  examples: examples.forkAgent,
  input: z.object({
    agentId: AgentId,
    slug: Slug.describe('The slug of the copy, unique in the organisation.'),
    version: z
      .int()
      .min(1)
      .max(1_000_000_000)
      .optional()
      .describe('The version of the original. Defaults to the published version.'),
  }),
  output: AgentView,
  async handler({ agentId, slug, version }, context) {
    const caller = requireActor(context)
    const original = await resolveAgentVersion(context, caller, agentId, version)
    const fork = {
      slug,
      content: original.content,
      visibility: 'private' as const,
      publish: true,
      forkedFrom: { id: original.id, version: original.version },
    }
    return loadAgentView(context, caller, await insertAgent(context, caller, fork))
  },
})
