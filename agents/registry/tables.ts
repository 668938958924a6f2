import { createdAt, id } from '#platform/db/columns.ts'
import { index, integer, json, primaryKey, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'
import type { AgentContent } from './definition.ts'

export type Visibility = 'private' | 'organisation' | 'community'

/** Agents made by members; library agents are code. Their published content is in `agent_versions`, the next version in `draft`. */
export const agents = table(
  'agents',
  {
    id: id(),
    organisationId: text().notNull(),
    /** The author. */
    memberId: text().notNull(),
    slug: text().notNull(),
    visibility: text<Visibility>().notNull(),
    /** The published version, which runs use. Null until the agent is published. */
    version: integer(),
    /** The first version that the community sees. Earlier versions were not written for other organisations. */
    communityFrom: integer(),
    /** Normalised search terms. Columns that every search reads precede the long one, because SQLite reads a row from its beginning. */
    searchName: text().notNull(),
    searchText: text().notNull(),
    /** The agent it was copied from, kept when that agent is deleted. */
    forkedFromAgentId: text(),
    forkedFromVersion: text(),
    /** Rises with each change of the draft. */
    revision: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: time().notNull(),
    draft: json<AgentContent>().notNull(),
  },
  (t) => [uniqueIndex('agents_slug').on(t.organisationId, t.slug), index('agents_visibility').on(t.visibility, t.id)],
)

/** Published versions, which never change. */
export const agentVersions = table(
  'agent_versions',
  {
    agentId: text().notNull(),
    version: integer().notNull(),
    organisationId: text().notNull(),
    /** The member who published it. */
    memberId: text().notNull(),
    note: text(),
    /** The earlier version whose content this is again. */
    rollbackOf: integer(),
    digest: text().notNull(),
    publishedAt: time().notNull(),
    content: json<AgentContent>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.agentId, t.version] })],
)

/** Number of runs per agent and organisation. Counted in the background, so that the start of a run does not update a shared row. */
export const agentUsage = table(
  'agent_uses',
  { agentId: text().notNull(), organisationId: text().notNull(), runs: integer().notNull() },
  (t) => [primaryKey({ columns: [t.agentId, t.organisationId] })],
)

/** Holds one row: the id of the last counted run. Ids begin with the time. */
export const agentUsageCursor = table('agent_uses_counted', {
  name: text().primaryKey(),
  upTo: text().notNull(),
  at: time().notNull(),
})
