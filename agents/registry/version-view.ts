import { z } from 'zod'
import type { StoredAgent } from './access.ts'
import { contentDigest, contentOutputShape } from './content.ts'
import type { AgentContent } from './definition.ts'
import type { agents, agentVersions } from './tables.ts'

/** One version of an agent: published and never changed again, or its draft. */
export const AgentVersionView = z.object({
  agentId: z.string(),
  slug: z.string(),
  version: z.int().nullable().describe('Null is the draft.'),
  revision: z.int().nullable().describe('Of the draft: rises with each change.'),
  ...contentOutputShape,
  digest: z.string().describe('Two versions that say the same have the same.'),
  note: z.string().nullable().describe('Why it was published.'),
  rollbackOf: z.int().nullable().describe('The earlier version whose content this is again.'),
  memberId: z.string().nullable().describe('Who published it, to their own organisation.'),
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
  isOurs: boolean,
) => ({
  agentId,
  slug,
  version,
  digest,
  note,
  rollbackOf,
  memberId: isOurs ? memberId : null,
  publishedAt: publishedAt.toISOString(),
})
