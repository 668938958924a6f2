import { boolean, primaryKey, table, text, time } from '#platform/db/dialect.ts'

/** What local models have shown they can do, each version of each asked once. They belong to the machine, and to no organisation. */
export const modelProbes = table(
  'model_probes',
  {
    host: text().notNull(),
    name: text().notNull(),
    digest: text().notNull(),
    tools: boolean().notNull(),
    parallelTools: boolean().notNull(),
    jsonSchema: boolean().notNull(),
    probedAt: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.host, t.name, t.digest] })],
)
