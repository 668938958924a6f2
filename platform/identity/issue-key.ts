import { type Actor, forbiddenScope, includesScope, type Scope } from '../access.ts'
import type { Queries } from '../db/database.ts'
import { generateKey } from './api-key.ts'
import { toKeyView } from './key-view.ts'
import { apiKeys } from './tables.ts'

/** Creates a key of a member. Its effective scopes never exceed those of the member; 403 if they exceed those of `issuer`. */
export async function issueKey(
  db: Queries,
  {
    issuer,
    memberId,
    organisationId,
    ...key
  }: {
    issuer?: Actor
    memberId: string
    organisationId: string
    name: string
    scopes: Scope[]
    expiresAt?: Date | null
    replaces?: string
    now: Date
  },
) {
  for (const scope of key.scopes) if (issuer && !includesScope(issuer.scopes, scope)) throw forbiddenScope(scope)
  const generated = generateKey()
  const { now, ...columns } = key
  const [row] = await db
    .insert(apiKeys)
    .values({
      ...columns,
      id: generated.id,
      hash: generated.hash,
      last4: generated.last4,
      memberId,
      organisationId,
      createdAt: now,
    })
    .returning()
  return { ...toKeyView(row!), key: generated.key }
}
