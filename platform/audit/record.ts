import type { Actor } from '../access.ts'
import { digest } from '../crypto/digest.ts'
import type { Queries } from '../db/database.ts'
import { params, prepared } from '../db/prepared-statements.ts'
import type { AnyOperation } from '../operation.ts'
import { auditEvents } from './tables.ts'

/** The chain that records anonymous callers. */
export const anonymousOrganisationId = 'public'

const insertAuditEvent = prepared((tx) =>
  tx
    .insert(auditEvents)
    .values(
      params(
        auditEvents,
        'id',
        'organisationId',
        'at',
        'actorId',
        'keyId',
        'agent',
        'runId',
        'approvedBy',
        'operation',
        'parentId',
        'input',
        'inputHash',
      ),
    )
    .prepare('audit_event'),
)

/** Appends an event without reading the chain's head, so that the audit of one writer never blocks another. */
export async function recordAuditEvent(
  tx: Queries,
  op: AnyOperation,
  input: unknown,
  actor: Actor | null,
  event: { id: string; at: Date; parentId?: string },
) {
  const recorded = redactErasableFields(op, input)
  await insertAuditEvent(tx).execute({
    id: event.id,
    at: event.at,
    parentId: event.parentId ?? null,
    organisationId: actor?.organisationId ?? anonymousOrganisationId,
    actorId: actor?.id ?? null,
    keyId: actor?.keyId ?? null,
    agent: actor?.agent?.slug ?? null,
    runId: actor?.agent?.runId ?? null,
    approvedBy: actor?.agent?.approvedCall?.approvedBy ?? null,
    operation: op.name,
    input: recorded,
    inputHash: digest(recorded),
  })
}

/** Replaces each erasable field by its digest. */
function redactErasableFields({ privacy: { erasableFields } = {} }: AnyOperation, input: unknown) {
  if (!erasableFields) return input
  const fields = Object.entries(input as object).map(([name, value]) => [
    name,
    erasableFields.includes(name) ? `sha256:${digest(value)}` : value,
  ])
  return Object.fromEntries(fields)
}
