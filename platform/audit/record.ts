import type { Actor } from '../access.ts'
import type { Queries } from '../db/database.ts'
import { digest } from '../digest.ts'
import type { AnyOperation } from '../operation.ts'
import { auditEvents } from './tables.ts'

/** The chain of whoever is not signed in. */
export const nobody = 'public'

/** An append and nothing else: it reads no head, so writers never queue behind one another's audit. */
export async function record(tx: Queries, op: AnyOperation, input: unknown, actor: Actor | null, event: { id: string; at: Date; parentId?: string }) {
  await tx.insert(auditEvents).values({
    ...event,
    organisationId: actor?.organisationId ?? nobody,
    actorId: actor?.id,
    keyId: actor?.keyId,
    agent: actor?.agent?.slug,
    runId: actor?.agent?.runId,
    approvedBy: actor?.agent?.approved?.by,
    operation: op.name,
    input,
    inputHash: digest(input),
  })
}
