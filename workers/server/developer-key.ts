import { existsSync, readFileSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { loadOrCreateSecret } from '#platform/config.ts'
import { eq } from '#platform/db/query-builder.ts'
import { parseKey } from '#platform/identity/api-key.ts'
import { actorOfKey } from '#platform/identity/authenticate.ts'
import { issueKey } from '#platform/identity/issue-key.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { members } from '#platform/identity/tables.ts'
import type { Platform } from '#platform/platform.ts'

export interface DeveloperKey {
  key: string
  path: string
}

/**
 * Returns the key of the sample's developer from a file that only its owner can read, and issues one if it is missing
 * or invalid. Undefined without sample data.
 */
export async function ensureDeveloperKey({
  services: { db, config, now },
}: Platform): Promise<DeveloperKey | undefined> {
  const path = join(config.dataDir, 'developer.key')
  const stored = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
  const id = parseKey(stored)?.id
  if (id && (await actorOfKey(db, id, now()).catch(() => undefined))) return { key: stored, path }
  const { id: memberId, organisationId } = sampleMembers.developer
  const [member] = await db.select().from(members).where(eq(members.id, memberId))
  if (!member) return undefined
  const { key } = await db.transaction((tx) =>
    issueKey(tx, { memberId, organisationId, name: 'developer', scopes: ['*:manage', 'platform:manage'], now: now() }),
  )
  if (existsSync(path)) unlinkSync(path) // a key for another database
  return { key: key!, path: loadOrCreateSecret(config.dataDir, 'developer.key', () => key!).path }
}
