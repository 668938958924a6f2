import type { TestProject } from 'vitest/node'
import { runAsAdmin } from './admin.ts'
import { dropDatabase } from './postgres-databases.ts'

/** Drops the databases that this run of the scaled tests has created, when all its tests are over. */
export const setup = ({ config: { env } }: TestProject) =>
  async function teardown() {
    const server = env.DATABASE_URL!
    const names = await runAsAdmin(
      server,
      `select datname from pg_database where datname like 'fusion\\_test\\_${env.TEST_RUN}\\_%'`,
    )
    for (const { datname } of names) await dropDatabase(server, datname as string)
  }
