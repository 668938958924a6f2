import { z } from 'zod'
import type { StoredAgent } from './access.ts'
import { contentDigest, contentOutputShape } from './content.ts'
import type { AgentContent } from './definition.ts'
import type { agents, agentVersions } from './tables.ts'

/** A version of an agent: published, which never changes, or its draft. */
export const AgentVersionView = z.object({
  agentId: z.string(),
  slug: z.string(),
  version: z.int().nullable().describe('Null for the draft.'),
  revision: z
    .int()
    .nullable()
    .describe('Revision of the draft, which rises with each change. Null for a published version.'),
  ...contentOutputShape,
  digest: z.string().describe('Hash of the content: equal for two versions with the same content.'),
  note: z.string().nullable().describe('Why it was published.'),
  rollbackOf: z.int().nullable().describe('The earlier version whose content was published again.'),
  memberId: z.string().nullable().describe('The member who published it; null outside their organisation.'),
  publishedAt: z.iso.datetime().nullable(),
})
export const AgentVersionSummary = AgentVersionView.pick({
  agentId: true,
  slug: true,
  version: true,
  digest: true,
  note: true,
  rollbackOf: true,
  memberId: true,
  publishedAt: true,
})

export const toDraftView = (
  { id: agentId, slug, revision }: StoredAgent,
  draft: AgentContent,
): z.input<typeof AgentVersionView> => ({
  ...draft,
  agentId,
  slug,
  version: null,
  revision,
  digest: contentDigest(draft),
  note: null,
  rollbackOf: null,
  memberId: null,
  publishedAt: null,
})

export const toVersionSummary = (
  { slug }: Pick<typeof agents.$inferSelect, 'slug'>,
  {
    agentId,
    version,
    digest,
    note,
    rollbackOf,
    memberId,
    publishedAt,
  }: Omit<typeof agentVersions.$inferSelect, 'content'>,
  isSameOrganisation: boolean,
) => ({
  agentId,
  slug,
  version,
  digest,
  note,
  rollbackOf,
  memberId: isSameOrganisation ? memberId : null,
  publishedAt: publishedAt.toISOString(),
})
