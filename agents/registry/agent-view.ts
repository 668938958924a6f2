import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import { forbidden, notFound, platformError } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { agentsError } from '../errors.ts'
import type { LibraryAgent } from '../library/define-agent.ts'
import { canEdit, loadDraft, loadVisibleAgent, type StoredAgent } from './access.ts'
import { contentDigest, contentOutputShape, libraryVersion, toAgentContent } from './content.ts'
import type { AgentContent } from './definition.ts'
import type { AgentSources } from './library.ts'
import { agents } from './tables.ts'
import { type AgentUsage, loadAgentUsage, noAgentUsage } from './usage.ts'

export const AgentVisibility = z
  .enum(['private', 'organisation', 'community'])
  .describe('The audience that may see and run it: its author, their organisation, or every organisation here.')
export const AgentId = reference(agents, 'An agent: its slug or its id, as found by agents.listAgents.')

/** An agent as shown to every member who may run it, including its instructions. */
export const AgentView = z.object({
  id: z.string().describe('Its id, which runs refer to. For an agent of the library, its slug.'),
  slug: z.string(),
  source: z.enum(['library', 'stored']).describe('`library`: ships with the platform. `stored`: was made here.'),
  ...contentOutputShape,
  version: z
    .int()
    .nullable()
    .describe(
      'The published version, which is shown here. Null when the draft is shown because none is published, and for an agent of the library.',
    ),
  digest: z.string().describe('Hash of the content: equal for two agents with the same content.'),
  visibility: AgentVisibility,
  memberId: z.string().nullable().describe('Its author; null outside their organisation.'),
  forkedFrom: z
    .object({ agentId: z.string(), version: z.string() })
    .nullable()
    .describe('The agent and version it was copied from; kept when the original is deleted.'),
  usedBy: z
    .object({ organisations: z.int(), runs: z.int() })
    .describe(
      'How many organisations have run it, and how often. Counted within two minutes; deleted runs stay counted.',
    ),
  draft: z
    .object({
      revision: z.int().describe('Rises with each change.'),
      isPublished: z.boolean().describe('The draft equals the published version.'),
    })
    .nullable()
    .describe('Shown to members who may change the agent, otherwise null.'),
  updatedAt: z.iso.datetime().nullable(),
})
/** An agent as lists show it, without the long fields that getAgent shows. */
export const AgentSummary = AgentView.omit({ instructions: true, limits: true, outputSchema: true, draft: true })

export const toAgentSummary = (
  agent: StoredAgent,
  content: AgentContent,
  caller: Actor,
  usedBy: AgentUsage = noAgentUsage,
) => ({
  ...content,
  id: agent.id,
  slug: agent.slug,
  source: 'stored' as const,
  version: agent.version,
  digest: contentDigest(content),
  visibility: agent.visibility,
  memberId: agent.organisationId === caller.organisationId ? agent.memberId : null,
  forkedFrom:
    agent.forkedFromAgentId === null ? null : { agentId: agent.forkedFromAgentId, version: agent.forkedFromVersion! },
  usedBy,
  updatedAt: agent.updatedAt.toISOString(),
})

export const toLibraryAgentSummary = (agent: LibraryAgent, usedBy: AgentUsage = noAgentUsage) => ({
  ...toAgentContent(agent),
  id: agent.slug,
  slug: agent.slug,
  source: 'library' as const,
  version: null,
  digest: libraryVersion(agent),
  visibility: 'community' as const,
  memberId: null,
  forkedFrom: null,
  usedBy,
  updatedAt: null,
})

/** Loads an agent in full. */
export async function loadAgentView(
  sources: AgentSources,
  caller: Actor,
  name: string,
): Promise<z.input<typeof AgentView>> {
  const { db } = sources
  const { library, ...stored } = await loadVisibleAgent(sources, caller, name)
  const id = library?.slug ?? stored.agent!.id
  const usage = (await loadAgentUsage(db, [id])).get(id)
  if (library) return { ...toLibraryAgentSummary(library, usage), draft: null }
  const { agent, content } = stored as { agent: StoredAgent; content: AgentContent }
  const summary = toAgentSummary(agent, content, caller, usage)
  if (!canEdit(agent, caller)) return { ...summary, draft: null }
  const isPublished = agent.version !== null && contentDigest(await loadDraft(db, agent.id)) === summary.digest
  return { ...summary, draft: { revision: agent.revision, isPublished } }
}

/** Loads an agent that the caller may change: as its author, or with `agents:manage`. */
export async function requireEditableAgent(sources: AgentSources, caller: Actor, name: string): Promise<StoredAgent> {
  const { agent } = await loadVisibleAgent(sources, caller, name)
  if (!agent)
    throw agentsError('library-agent', 'An agent of the library cannot be changed. Copy it with agents.forkAgent.')
  if (agent.organisationId !== caller.organisationId) throw notFound('agent of your organisation')
  if (!canEdit(agent, caller))
    throw forbidden('agents:manage', 'members other than its author need and you were not granted')
  return agent
}

/** Rejects a change that was based on an older revision of the draft. */
export function assertRevision({ revision }: StoredAgent, expected: number | undefined) {
  if (expected === undefined || expected === revision) return
  throw platformError('version-conflict', 'This agent has changed since. Read it again and repeat the change.', {
    revision,
  })
}
export const Revision = z
  .int()
  .min(1)
  .max(1_000_000_000)
  .optional()
  .describe('The revision of the draft that you change. Rejected with 409 when there is a newer one.')
