import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq, type SQL } from '#platform/db/query-builder.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { canManageZone, type GalaxysRole } from '../access.ts'
import { ObligationEvidence } from '../json-columns.ts'
import {
  galaxysAllocations as allocations,
  galaxysObligations as obligations,
  galaxysUnits as units,
  galaxysZones as zones,
} from '../tables.ts'
import { ObligationState, ObligationType } from '../vocabulary.ts'
import type { Zone } from '../zones/zone-view.ts'
import { type ObligationTransitionContext, obligationStateAt, obligationStateMachine } from './state-machine.ts'

export type Obligation = typeof obligations.$inferSelect

export interface ObligationWithZone {
  obligation: Obligation
  zone: Zone
  unit: typeof units.$inferSelect | null
}

const nullableDateTime = z.iso.datetime().nullable()

export const ObligationView = z.object({
  obligationId: z.string().describe('Use it to record evidence, or to decide on the obligation.'),
  allocationId: z.string().describe('The allocation it was promised for.'),
  zoneId: z.string(),
  organisationId: z.string().describe('The tenant that made the commitment.'),
  unit: LocalizedText.nullable().describe('The unit it concerns.'),
  type: plainEnum(ObligationType),
  target: z.string(),
  targetValue: z.int().nullable().describe('For JOBS, their number; for INVESTMENT, an amount in centimes.'),
  achievedValue: z.int().nullable(),
  dueAt: z.iso.datetime(),
  state: plainEnum(ObligationState),
  evidence: z.array(ObligationEvidence),
  evidenceGap: z.string().nullable().describe('What the evidence does not show yet; null: it is complete.'),
  noticeAt: nullableDateTime,
  cureUntil: nullableDateTime.describe('The tenant can remedy the failure until then.'),
  metAt: nullableDateTime,
  breachedAt: nullableDateTime,
  recoveryStartedAt: nullableDateTime,
  recoveredAt: nullableDateTime,
  reason: z.string().nullable(),
  version: z.int(),
  allowedEvents: z.array(z.string()).describe('What the caller can do with it now.'),
})

export const selectObligations = (db: Reads, where: SQL | undefined) =>
  db
    .select({ obligation: obligations, zone: zones, unit: units })
    .from(obligations)
    .innerJoin(zones, eq(zones.id, obligations.zoneId))
    .innerJoin(allocations, eq(allocations.id, obligations.allocationId))
    .leftJoin(units, eq(units.id, allocations.unitId))
    .where(where)

/** Returns the caller's roles on this obligation; without a role the obligation is hidden. */
export const obligationRoles = (
  caller: Actor,
  { obligation, zone }: Pick<ObligationWithZone, 'obligation' | 'zone'>,
): GalaxysRole[] => [
  ...(obligation.organisationId === caller.organisationId ? (['applicant'] as const) : []),
  ...(canManageZone(caller, zone) ? (['operator'] as const) : []),
]

/** Returns an obligation the caller may see. Throws 404 if it does not exist or is hidden from the caller. */
export async function requireVisibleObligation(db: Reads, obligationId: string, caller: Actor) {
  const [found] = await selectObligations(db, eq(obligations.id, obligationId))
  const roles = found ? obligationRoles(caller, found) : []
  if (!found || roles.length === 0) throw notFound('obligation')
  return { ...found, roles }
}

const toNumberOrNull = (text: string | null) => (text === null ? null : Number(text))

/** Describes what the evidence does not show yet; null if it is complete. */
export function describeEvidenceGap({ evidence, targetValue, achievedValue }: Obligation): string | null {
  if (evidence.length === 0) return 'No evidence was recorded.'
  if (targetValue === null) return null
  const [target, achieved] = [BigInt(targetValue), BigInt(achievedValue ?? '0')]
  return achieved < target ? `${achieved} of ${target} is shown, ${target - achieved} is missing.` : null
}

export const obligationTransitionContext = (obligation: Obligation, now: Date): ObligationTransitionContext => ({
  noEvidence: obligation.evidence.length > 0 ? undefined : 'No evidence was recorded. Call galaxys.recordObligation.',
  curePeriodRunning:
    obligation.cureUntil && obligation.cureUntil > now
      ? `The tenant can remedy it until ${obligation.cureUntil.toISOString()}.`
      : undefined,
})

export const toObligationView = (
  found: ObligationWithZone,
  caller: Actor,
  now: Date,
): z.input<typeof ObligationView> => {
  const { obligation, unit } = found
  const state = obligationStateAt(obligation, now)
  return {
    obligationId: obligation.id,
    allocationId: obligation.allocationId,
    zoneId: obligation.zoneId,
    organisationId: obligation.organisationId,
    unit: unit?.name ?? null,
    type: obligation.type,
    target: obligation.target,
    targetValue: toNumberOrNull(obligation.targetValue),
    achievedValue: toNumberOrNull(obligation.achievedValue),
    dueAt: obligation.dueAt.toISOString(),
    state,
    evidence: obligation.evidence,
    evidenceGap: describeEvidenceGap(obligation),
    noticeAt: toIsoOrNull(obligation.noticeAt),
    cureUntil: toIsoOrNull(obligation.cureUntil),
    metAt: toIsoOrNull(obligation.metAt),
    breachedAt: toIsoOrNull(obligation.breachedAt),
    recoveryStartedAt: toIsoOrNull(obligation.recoveryStartedAt),
    recoveredAt: toIsoOrNull(obligation.recoveredAt),
    reason: obligation.reason,
    version: obligation.version,
    allowedEvents: allowedEvents(obligationStateMachine, state, {
      roles: obligationRoles(caller, found),
      subject: obligationTransitionContext(obligation, now),
    }),
  }
}
