import type { Actor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { newId } from '#platform/db/id.ts'
import { agentsError } from '../errors.ts'
import { contentDigest } from './content.ts'
import type { AgentContent } from './definition.ts'
import { findLibraryAgent } from './library.ts'
import { searchColumns } from './search.ts'
import { agents, agentVersions, type Visibility } from './tables.ts'

interface AgentInsert {
  slug: string
  content: AgentContent
  visibility: Visibility
  publish: boolean
  note?: string
  forkedFrom?: { id: string; version: string }
}

/** Inserts a new agent and, if it is published at once, its first version. Returns its id. */
export async function insertAgent(
  { db, now, agents: library }: HandlerContexts['write'],
  caller: Actor,
  agent: AgentInsert,
): Promise<string> {
  const { slug, content, visibility, publish, note = null, forkedFrom } = agent
  if (findLibraryAgent(library, slug)) throw slugTakenError(slug, 'by an agent of the library')
  if (visibility === 'community' && !publish) throw notPublishedError()
  const { id: memberId, organisationId } = caller
  const [id, at] = [newId(), now()]
  const [row] = await db
    .insert(agents)
    .values({
      id,
      organisationId,
      memberId,
      slug,
      visibility,
      version: publish ? 1 : null,
      communityFrom: visibility === 'community' ? 1 : null,
      ...searchColumns(slug, content),
      forkedFromAgentId: forkedFrom?.id ?? null,
      forkedFromVersion: forkedFrom?.version ?? null,
      createdAt: at,
      updatedAt: at,
      draft: content,
    })
    .onConflictDoNothing()
    .returning({ id: agents.id })
  if (!row) throw slugTakenError(slug, 'in this organisation')
  if (publish) {
    await db.insert(agentVersions).values({
      agentId: id,
      version: 1,
      organisationId,
      memberId,
      note,
      digest: contentDigest(content),
      publishedAt: at,
      content,
    })
  }
  return id
}

export const notPublishedError = () =>
  agentsError(
    'agent-not-published',
    'Only a published agent can be shared with the community. Publish it with agents.publishAgent first.',
  )

const slugTakenError = (slug: string, where: string) =>
  agentsError('slug-taken', `The slug "${slug}" is taken ${where}. Choose another.`, { slug })
