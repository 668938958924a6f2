import { defineConfig } from 'drizzle-kit'

/** Run once per engine by `npm run db:generate`: the same table files, two histories of migrations. */
const postgres = process.env.DATABASE_URL?.startsWith('postgres')

export default defineConfig({
  dialect: postgres ? 'postgresql' : 'sqlite',
  schema: ['./platform/**/tables.ts', './agents/*/{,*-}tables.ts', './modules/*/tables.ts'],
  out: `./platform/db/migrations/${postgres ? 'postgres' : 'sqlite'}`,
  casing: 'snake_case',
})
