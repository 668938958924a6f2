import { boolean, primaryKey, table, text, time } from '#platform/db/dialect.ts'

/** Probed capabilities of local models, one row per version. They belong to the machine, and to no organisation. */
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
