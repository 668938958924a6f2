import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import { conflict, forbidden, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import type { LibraryAgent } from '../library/define-agent.ts'
import { canEdit, loadDraft, loadVisibleAgent, type StoredAgent } from './access.ts'
import { contentDigest, contentOutputShape, libraryVersion, toAgentContent } from './content.ts'
import type { AgentContent } from './definition.ts'
import type { AgentSources } from './library.ts'
import { agents } from './tables.ts'
import { type AgentUsage, loadAgentUsage, noAgentUsage } from './usage.ts'

export const AgentVisibility = z
  .enum(['private', 'organisation', 'community'])
  .describe('Who may see and run it: its author, their organisation, or everyone here.')
export const AgentId = reference(agents, 'An agent: its slug or its id, as found by agents.listAgents.')

/** As everybody who may run it sees it: one must be able to read what one runs. */
export const AgentView = z.object({
  id: z.string().describe('What a run names it by; of an agent of the library its slug.'),
  slug: z.string(),
  source: z.enum(['library', 'stored']).describe('Ships with the platform, or was made here.'),
  ...contentOutputShape,
  version: z
    .int()
    .nullable()
    .describe(
      'The version that is published, and shown here; null where the draft is shown, for there is none, and for an agent of the library.',
    ),
  digest: z.string().describe('Two agents that say the same have the same.'),
  visibility: AgentVisibility,
  memberId: z.string().nullable().describe('Its author, to their own organisation.'),
  forkedFrom: z
    .object({ agentId: z.string(), version: z.string() })
    .nullable()
    .describe('What it began as a copy of; kept when that is deleted.'),
  usedBy: z
    .object({ organisations: z.int(), runs: z.int() })
    .describe(
      'How many organisations have run it, and how often; counted within two minutes. Runs that were deleted since stay counted.',
    ),
  draft: z
    .object({
      revision: z.int().describe('Rises with each change.'),
      isPublished: z.boolean().describe('The draft says what is published.'),
    })
    .nullable()
    .describe('To who may change it.'),
  updatedAt: z.iso.datetime().nullable(),
})
/** As lists show it: what is long, and for getAgent to tell, is left out. */
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

/** An agent in full, as it is now. */
export async function loadAgentView(
  sources: AgentSources,
  caller: Actor,
  name: string,
): Promise<z.input<typeof AgentView>> {
  const { db } = sources
  const { library, ...seen } = await loadVisibleAgent(sources, caller, name)
  const id = library?.slug ?? seen.agent!.id
  const uses = (await loadAgentUsage(db, [id])).get(id)
  if (library) return { ...toLibraryAgentSummary(library, uses), draft: null }
  const { agent, content } = seen as { agent: StoredAgent; content: AgentContent }
  const shown = toAgentSummary(agent, content, caller, uses)
  if (!canEdit(agent, caller)) return { ...shown, draft: null }
  const isPublished = agent.version !== null && contentDigest(await loadDraft(db, agent.id)) === shown.digest
  return { ...shown, draft: { revision: agent.revision, isPublished } }
}

/** An agent the caller may change: as its author, or as who manages the agents of the organisation. */
export async function requireEditableAgent(sources: AgentSources, caller: Actor, name: string): Promise<StoredAgent> {
  const { agent } = await loadVisibleAgent(sources, caller, name)
  if (!agent)
    throw conflict(
      'An agent of the library cannot be changed. Make one of your own with agents.forkAgent.',
      {},
      'library-agent',
    )
  if (agent.organisationId !== caller.organisationId) throw notFound('agent of your organisation')
  if (!canEdit(agent, caller))
    throw forbidden('agents:manage', 'only somebody who is not its author needs and you were not granted')
  return agent
}

/** Of two who change one draft, the second is told. */
export function assertRevision({ revision }: StoredAgent, expected: number | undefined) {
  if (expected === undefined || expected === revision) return
  throw conflict(
    'Somebody has changed this agent since. Read it again and repeat the change.',
    { revision },
    'version-conflict',
  )
}
export const Revision = z
  .int()
  .min(1)
  .max(1_000_000_000)
  .optional()
  .describe('The revision of the draft that is meant; refused when there is a newer one.')
