import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict } from '#platform/problem.ts'
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
  summary:
    'Search the agents of the library, the organisation and the community, in French, Arabic or English, best first.',
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
      .describe('What it should be able to do, or its name; everything unless told.'),
    visibility: AgentVisibility.optional().describe(
      'Only those that are seen by the author, the organisation or everyone; the library is everyone’s.',
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
    const wanted = limit + 1 - fromLibrary.length
    const after = source === 'stored' ? { score: score!, id: id! } : undefined
    const rows = wanted <= 0 ? [] : await searchStored(context.db, caller, terms, visibility, after, wanted)
    const uses = await loadAgentUsage(context.db, [
      ...fromLibrary.map(({ slug }) => slug),
      ...rows.map(({ agent }) => agent.id),
    ])
    return toPage(
      [
        ...fromLibrary.map((agent) => ({
          place: inLibrary.indexOf(agent) + 1,
          ...toLibraryAgentSummary(agent, uses.get(agent.slug)),
        })),
        ...rows.map(({ agent, content, score }) => ({
          place: score,
          ...toAgentSummary(agent, content, caller, uses.get(agent.id)),
        })),
      ],
      limit,
      (agent) => [agent.source, agent.place, agent.id],
      ({ place, ...agent }) => agent,
    )
  },
})

export const shareAgent = operation({
  name: 'agents.shareAgent',
  summary:
    'Say who may see and run an agent of one’s own: its author, the organisation, or the whole community. At once, for what is published.',
  description:
    'The community reads the instructions of what it runs, of this version and later ones. Withdrawn, an agent answers strangers like one that never was; their runs under way go on.',
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
      throw conflict(
        'Only its author can make an agent private. Withdraw it to the organisation.',
        {},
        'not-the-author',
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
  summary: 'Copy an agent into one’s own organisation, to change it there. The copy remembers where it came from.',
  description:
    'It begins private, with what was published as its version 1. Later versions of the original do not reach it, and its deletion does not either.',
  route: 'POST /agents/:agentId/fork',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high', producesIds: ['agentId'] },
  http: { status: 201 },

  examples: examples.forkAgent,
  input: z.object({
    agentId: AgentId,
    slug: Slug.describe('What the copy is called, unique in the organisation.'),
    version: z.int().min(1).max(1_000_000_000).optional().describe('Of the original; what is published unless named.'),
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
