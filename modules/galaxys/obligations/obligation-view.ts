import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq, type SQL } from '#platform/db/query-builder.ts'
import { withoutLabels } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { legalEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { operates } from '../access.ts'
import { presentTime } from '../fields.ts'
import { Evidence } from '../json-columns.ts'
import { type ObligationCircumstances, obligationLife, obligationStateAt, type Role } from '../state-machines.ts'
import { galaxysAllocations as allocations, galaxysObligations as obligations, galaxysUnits as units, galaxysZones as zones } from '../tables.ts'
import { ObligationState, ObligationType } from '../vocabulary.ts'
import type { Zone } from '../zones/operations.ts'

export type Obligation = typeof obligations.$inferSelect

export interface ObligationInZone {
  obligation: Obligation
  zone: Zone
  unit: typeof units.$inferSelect | null
}

const at = z.iso.datetime().nullable()

export const ObligationView = z.object({
  obligationId: z.string().describe('To record evidence, or to decide on it.'),
  allocationId: z.string().describe('What it was promised for.'),
  zoneId: z.string(),
  organisationId: z.string().describe('Who promised.'),
  unit: LocalizedText.nullable().describe('The unit it is about.'),
  type: withoutLabels(ObligationType),
  target: z.string(),
  targetValue: z.int().nullable().describe('Of JOBS their number, of INVESTMENT centimes.'),
  achievedValue: z.int().nullable(),
  dueAt: z.iso.datetime(),
  state: withoutLabels(ObligationState),
  evidence: z.array(Evidence),
  evidenceGap: z.string().nullable().describe('What the evidence does not show yet; null: it is all there.'),
  noticeAt: at,
  cureUntil: at.describe('Until then it can still be made good.'),
  metAt: at,
  breachedAt: at,
  recoveryStartedAt: at,
  recoveredAt: at,
  reason: z.string().nullable(),
  version: z.int(),
  legalEvents: z.array(z.string()).describe('What the caller can do with it now.'),
})

export const obligationsWhere = (db: Reads, where: SQL | undefined) =>
  db
    .select({ obligation: obligations, zone: zones, unit: units })
    .from(obligations)
    .innerJoin(zones, eq(zones.id, obligations.zoneId))
    .innerJoin(allocations, eq(allocations.id, obligations.allocationId))
    .leftJoin(units, eq(units.id, allocations.unitId))
    .where(where)

/** As whom the caller meets this obligation; as nobody, it does not exist for them. */
export const rolesOf = (caller: Actor, { obligation, zone }: Pick<ObligationInZone, 'obligation' | 'zone'>): Role[] => [
  ...(obligation.organisationId === caller.organisationId ? (['applicant'] as const) : []),
  ...(operates(caller, zone) ? (['operator'] as const) : []),
]

/** An obligation the caller may see; 404 whether it is a stranger's or nobody's. */
export async function findObligation(db: Reads, obligationId: string, caller: Actor) {
  const [found] = await obligationsWhere(db, eq(obligations.id, obligationId))
  const roles = found ? rolesOf(caller, found) : []
  if (!found || roles.length === 0) throw notFound('obligation')
  return { ...found, roles }
}

const numberOf = (text: string | null) => (text === null ? null : Number(text))

/** What stands between the evidence and the promise. */
export function gapOf({ evidence, targetValue, achievedValue }: Obligation): string | null {
  if (evidence.length === 0) return 'No evidence was recorded.'
  if (targetValue === null) return null
  const [target, achieved] = [BigInt(targetValue), BigInt(achievedValue ?? '0')]
  return achieved < target ? `${achieved} of ${target} is shown, ${target - achieved} is missing.` : null
}

export const circumstancesOf = (obligation: Obligation, now: Date): ObligationCircumstances => ({
  noEvidence: obligation.evidence.length > 0 ? undefined : 'No evidence was recorded: galaxys.recordObligation.',
  curing: obligation.cureUntil && obligation.cureUntil > now ? `It can be made good until ${obligation.cureUntil.toISOString()}.` : undefined,
})

export const presentObligation = (found: ObligationInZone, caller: Actor, now: Date): z.input<typeof ObligationView> => {
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
    targetValue: numberOf(obligation.targetValue),
    achievedValue: numberOf(obligation.achievedValue),
    dueAt: obligation.dueAt.toISOString(),
    state,
    evidence: obligation.evidence,
    evidenceGap: gapOf(obligation),
    noticeAt: presentTime(obligation.noticeAt),
    cureUntil: presentTime(obligation.cureUntil),
    metAt: presentTime(obligation.metAt),
    breachedAt: presentTime(obligation.breachedAt),
    recoveryStartedAt: presentTime(obligation.recoveryStartedAt),
    recoveredAt: presentTime(obligation.recoveredAt),
    reason: obligation.reason,
    version: obligation.version,
    legalEvents: legalEvents(obligationLife, state, { roles: rolesOf(caller, found), subject: circumstancesOf(obligation, now) }),
  }
}
