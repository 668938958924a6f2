import type { Actor } from '../access.ts'
import { digest } from '../crypto/digest.ts'
import type { Queries } from '../db/database.ts'
import { params, prepared } from '../db/prepared-statements.ts'
import type { AnyOperation } from '../operation.ts'
import { auditEvents } from './tables.ts'

/** The chain of whoever is not signed in. */
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

/** An append and nothing else: it reads no head, so writers never queue behind one another's audit. */
export async function recordAuditEvent(
  tx: Queries,
  op: AnyOperation,
  input: unknown,
  actor: Actor | null,
  event: { id: string; at: Date; parentId?: string },
) {
  const kept = redactErasableFields(op, input)
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
    input: kept,
    inputHash: digest(kept),
  })
}

function redactErasableFields({ privacy: { erasableFields } = {} }: AnyOperation, input: unknown) {
  if (!erasableFields) return input
  const fields = Object.entries(input as object).map(([name, value]) => [
    name,
    erasableFields.includes(name) ? `sha256:${digest(value)}` : value,
  ])
  return Object.fromEntries(fields)
}
