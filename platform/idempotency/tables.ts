import { index, primaryKey, table, text, time } from '../db/dialect.ts'

/** A claim, and what was answered: as text, so that a repeated call is answered byte for byte like the first. */
export const idempotencyKeys = table(
  'idempotency_keys',
  {
    organisationId: text().notNull(),
    key: text().notNull(),
    fingerprint: text().notNull(),
    result: text(),
    /** The id in the answer: who erases that row finds here what was said of it. */
    about: text(),
    createdAt: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.key] }),
    index('idempotency_keys_about').on(t.organisationId, t.about),
    index('idempotency_keys_age').on(t.createdAt),
  ],
)
