import { relative } from 'node:path'
import { listAvailableModels } from '#agents/models/catalogue.ts'
import type { Platform } from '#platform/platform.ts'
import { isTool } from '#platform/tools/tools.ts'
import { version } from '#platform/version.ts'
import { describeDatabase } from '../cli/describe-database.ts'
import type { DeveloperKey } from './developer-key.ts'
import { firstRequest } from './first-request.ts'

/** Returns what `npm start` prints: addresses, database, models and agents, and a first command to try. */
export async function welcomeMessage(
  platform: Platform,
  { url, key, sampled }: { url: string; key: DeveloperKey | undefined; sampled: boolean },
) {
  const { config, operations, agents } = platform.services
  const models = await listAvailableModels(config.models)
  const lines = [
    '',
    `Fusion Factory ${version} is ready`,
    '',
    `  API        ${url}/v1        reference ${url}/reference`,
    `  MCP        ${url}/mcp`,
    `  Database   ${describeDatabase(config.databaseUrl)}${sampled ? ' - new, with sample data (fictitious)' : ''}`,
    `  Queue      ${config.redisUrl ? 'BullMQ on Redis' : 'in this process'}`,
    ...models.map(({ name, note }, i) => `  ${i === 0 ? 'Models ' : '       '}    ${name}${note ? ` - ${note}` : ''}`),
    ...wrapNames(agents.map(({ slug }) => slug)).map((row, i) => `  ${i === 0 ? 'Agents ' : '       '}    ${row}`),
    `  Tools      ${operations.all.filter(isTool).length}`,
  ]
  if (key) {
    const file = relative('.', key.path)
    const shown = process.stdout.isTTY ? `${key.key}, kept ` : '' // never into a log file
    lines.push(
      `  Key        ${shown}in ${file}, readable by you only`,
      '',
      'Try it: an agent books a machine',
      '',
      `  ${await firstRequest(platform.services, url, file)}`,
    )
  }
  return [...lines, ''].join('\n')
}

/** Joins names into rows that fit the width of a terminal. */
const wrapNames = (names: readonly string[], maxPerRow = 4) =>
  Array.from({ length: Math.ceil(names.length / maxPerRow) }, (_, i) =>
    names.slice(i * maxPerRow, (i + 1) * maxPerRow).join(', '),
  )
