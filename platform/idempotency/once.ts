import type { Context } from '../context.ts'
import { digest } from '../crypto/digest.ts'
import type { Queries } from '../db/database.ts'
import { and, eq, gte, lt, or } from '../db/query-builder.ts'
import type { AnyOperation } from '../operation.ts'
import { platformError, unauthenticated } from '../problem.ts'
import { idempotencyKeys as keys } from './tables.ts'

/**
 * Executes a write once per idempotency key and returns the stored result to repeated calls. The key is inserted before
 * anything is read: the database lets one of several concurrent calls through and makes the others wait for its outcome.
 * Reading first would make unrelated calls whose keys share an index page conflict under serialisable isolation.
 */
export async function executeOnce(
  op: AnyOperation,
  input: unknown,
  { actor, idempotencyKey: key, now }: Context,
  tx: Queries,
  execute: () => Promise<unknown>,
) {
  if (key === undefined) return execute()
  if (!actor) throw unauthenticated('An idempotency key requires an API key. Send `Authorization: Bearer ff_…`.')
  const { organisationId } = actor
  const fingerprint = digest([op.name, actor.id, input])
  const row = and(eq(keys.organisationId, organisationId), eq(keys.key, key))
  const [inserted] = await tx
    .insert(keys)
    .values({ organisationId, key, fingerprint, createdAt: now() })
    .onConflictDoNothing()
    .returning({ key: keys.key })
  if (!inserted) return replayResponse(await tx.select().from(keys).where(row), fingerprint)
  const result = await execute()
  await tx
    .update(keys)
    .set({ result: JSON.stringify(redactSecrets(op, result)), about: resourceIdOf(result) })
    .where(row)
  return result
}

/** Whether the key of this call already has a stored response, which would be replayed. */
export async function hasResponse({
  db,
  actor,
  idempotencyKey: key,
}: Pick<Context, 'db' | 'actor' | 'idempotencyKey'>): Promise<boolean> {
  if (key === undefined || !actor) return false
  return (await db.$count(keys, and(eq(keys.organisationId, actor.organisationId), eq(keys.key, key)))) > 0
}

const resourceIdOf = (result: unknown) => {
  const id = (result as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : null
}

/** Deletes the stored responses that describe these rows, and those whose key starts with one of the ids, as the keys of a run do. */
export async function deleteResponses(tx: Queries, organisationId: string, ids: string[]) {
  for (const id of ids) {
    const startsWithId = and(gte(keys.key, `${id}:`), lt(keys.key, `${id};`))
    await tx.delete(keys).where(and(eq(keys.organisationId, organisationId), or(eq(keys.about, id), startsWithId)))
  }
}

/** Removes the fields that are shown once before a result is stored. */
const redactSecrets = ({ privacy: { secretFields = [] } = {} }: AnyOperation, result: unknown) =>
  secretFields.length > 0
    ? { ...(result as object), ...Object.fromEntries(secretFields.map((field) => [field, null])) }
    : (result ?? null)

function replayResponse([first]: (typeof keys.$inferSelect)[], fingerprint: string) {
  if (first!.fingerprint === fingerprint) return JSON.parse(first!.result!)
  throw platformError('idempotency-key-reused', 'This idempotency key was used for a different request. Use a new key.')
}
