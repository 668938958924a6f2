import { createdAt, id } from '#platform/db/columns.ts'
import { index, integer, json, primaryKey, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'
import type { AgentContent } from './definition.ts'

export type Visibility = 'private' | 'organisation' | 'community'

/** The agents that people made; those of the library are code. What an agent says of itself stands in its versions, and the next of them in `draft`. */
export const agents = table(
  'agents',
  {
    id: id(),
    organisationId: text().notNull(),
    /** The author. */
    memberId: text().notNull(),
    slug: text().notNull(),
    visibility: text<Visibility>().notNull(),
    /** The one that runs; empty until it is published. */
    version: integer(),
    /** Since when the community sees it: strangers see no version before, for it was not written for them. */
    communityFrom: integer(),
    /** What it is found by, folded. Columns that every search reads stand before the long one: SQLite reads a row from its beginning. */
    searchName: text().notNull(),
    searchText: text().notNull(),
    /** Where it was copied from, which is kept when that is deleted. */
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

/** What was published, and is never changed. */
export const agentVersions = table(
  'agent_versions',
  {
    agentId: text().notNull(),
    version: integer().notNull(),
    organisationId: text().notNull(),
    /** Who published it. */
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

/** How often each organisation has run an agent. Counted from the runs, each once, so that no start of a run has to. */
export const agentUsage = table(
  'agent_uses',
  { agentId: text().notNull(), organisationId: text().notNull(), runs: integer().notNull() },
  (t) => [primaryKey({ columns: [t.agentId, t.organisationId] })],
)

/** One row: the run up to which all are counted, by its id, which begins with the time. */
export const agentUsageCursor = table('agent_uses_counted', {
  name: text().primaryKey(),
  upTo: text().notNull(),
  at: time().notNull(),
})
