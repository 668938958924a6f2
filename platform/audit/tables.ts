import { createdAt, id } from '../db/columns.ts'
import { index, integer, json, table, text, uniqueIndex } from '../db/dialect.ts'
import { sql } from '../db/query-builder.ts'

/** Audit events. `seq` and `hash` are null until the sealer has added the event to its organisation's chain. */
export const auditEvents = table(
  'audit_events',
  {
    id: id(),
    organisationId: text().notNull(),
    at: createdAt(),
    actorId: text(),
    keyId: text(),
    agent: text(),
    runId: text(),
    /** The member who approved the call of the agent, if approval was required. */
    approvedBy: text(),
    operation: text().notNull(),
    parentId: text(),
    input: json<unknown>(),
    inputHash: text().notNull(),
    seq: integer(),
    hash: text(),
  },
  (t) => [
    uniqueIndex('audit_events_chain').on(t.organisationId, t.seq).where(sql`seq is not null`),
    index('audit_events_unsealed').on(t.organisationId, t.at).where(sql`seq is null`),
    index('audit_events_time').on(t.organisationId, t.id),
  ],
)

/** The end of each organisation's chain, which reveals a removed tail. `mac` authenticates it with the audit key. */
export const auditHeads = table('audit_heads', {
  organisationId: text().primaryKey(),
  seq: integer().notNull(),
  hash: text().notNull(),
  mac: text().notNull(),
})
