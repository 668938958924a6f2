import type { Context } from '../context.ts'
import { digest } from '../crypto/digest.ts'
import type { Queries } from '../db/database.ts'
import { and, eq, gte, lt, or } from '../db/query-builder.ts'
import type { AnyOperation } from '../operation.ts'
import { Problem, unauthenticated } from '../problem.ts'
import { idempotencyKeys as keys } from './tables.ts'

/**
 * Acts once per key. The key is claimed before anything is read: of many that come at once the database lets one
 * through and makes the others wait for its outcome. To look first and insert later would make strangers whose keys
 * share an index page fail each other under Postgres' serialisable isolation.
 */
export async function executeOnce(
  op: AnyOperation,
  input: unknown,
  { actor, idempotencyKey: key, now }: Context,
  tx: Queries,
  act: () => Promise<unknown>,
) {
  if (key === undefined) return act()
  if (!actor)
    throw unauthenticated('An idempotency key needs a signed-in caller: strangers must not read each other’s answers.')
  const { organisationId } = actor
  const fingerprint = digest([op.name, actor.id, input])
  const row = and(eq(keys.organisationId, organisationId), eq(keys.key, key))
  const [inserted] = await tx
    .insert(keys)
    .values({ organisationId, key, fingerprint, createdAt: now() })
    .onConflictDoNothing()
    .returning({ key: keys.key })
  if (!inserted) return replayResponse(await tx.select().from(keys).where(row), fingerprint)
  const result = await act()
  await tx
    .update(keys)
    .set({ result: JSON.stringify(redactSecrets(op, result)), about: resourceIdOf(result) })
    .where(row)
  return result
}

/** Has it been answered before, so that it will only be answered again? */
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

/** Answers that tell of these rows, and those to calls under these keys, which begin with a run's id. */
export async function deleteResponses(tx: Queries, organisationId: string, ids: string[]) {
  for (const id of ids) {
    const under = and(gte(keys.key, `${id}:`), lt(keys.key, `${id};`))
    await tx.delete(keys).where(and(eq(keys.organisationId, organisationId), or(eq(keys.about, id), under)))
  }
}

/** A secret is shown once, and then nowhere: not even to who reads the database. */
const redactSecrets = ({ privacy: { secretFields = [] } = {} }: AnyOperation, result: unknown) =>
  secretFields.length > 0
    ? { ...(result as object), ...Object.fromEntries(secretFields.map((field) => [field, null])) }
    : (result ?? null)

function replayResponse([first]: (typeof keys.$inferSelect)[], fingerprint: string) {
  if (first!.fingerprint === fingerprint) return JSON.parse(first!.result!)
  throw new Problem(
    422,
    'idempotency-key-reused',
    'This idempotency key was already used for something else. Use a new key for a new request.',
  )
}
