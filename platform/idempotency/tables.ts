import { index, primaryKey, table, text, time } from '../db/dialect.ts'

/** A claimed key and its response, stored as text so that a repeated call receives identical bytes. */
export const idempotencyKeys = table(
  'idempotency_keys',
  {
    organisationId: text().notNull(),
    key: text().notNull(),
    fingerprint: text().notNull(),
    result: text(),
    /** The id in the response, so that erasing that row also finds the responses that describe it. */
    about: text(),
    createdAt: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.key] }),
    index('idempotency_keys_about').on(t.organisationId, t.about),
    index('idempotency_keys_age').on(t.createdAt),
  ],
)
