import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, or } from '#platform/db/query-builder.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { Money } from '#platform/lib/money.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import { Day, localDateAfterMonths, localDateOf } from '../fields.ts'
import { policy } from '../policy.ts'
import { diasporaEngagements as engagements } from '../tables.ts'
import { ContributionMode, compensationKinds, EngagementState } from '../vocabulary.ts'
import { type EngagementProgress, engagementStateMachine } from './state-machine.ts'

export type EngagementRow = typeof engagements.$inferSelect
export type EngagementRole = 'host' | 'member' | 'officer'

export const Terms = z.strictObject({
  objectives: z.string().min(10).max(4_000).describe('Objectives of the work.'),
  deliverables: z.array(z.string().min(1).max(500)).min(1).max(20).describe('Deliverables due at the end.'),
  days: z.int().min(1).max(730).describe('Number of working days.'),
  mode: z.enum(['REMOTE', 'ONSITE', 'BLENDED']).describe('Whether the work is remote, on site or both.'),
})

export const Compensation = z
  .strictObject({
    kind: z.enum(compensationKinds).describe('PRO_BONO: unpaid. FEE: a fee. TRAVEL: travel costs only.'),
    amount: Money.optional().describe('Amount of the fee. Required for FEE.'),
  })
  .describe('Compensation of the member.')

export const EngagementView = z.object({
  engagementId: z.string(),
  sides: z.array(z.enum(['host', 'member', 'officer'])).describe('The caller’s roles in the engagement.'),
  hostOrganisationId: z.string(),
  profileId: z.string(),
  requestId: z.string(),
  needId: z.string(),
  kind: plainEnum(ContributionMode),
  tor: Terms,
  startOn: Day('First day.'),
  endOn: Day('Last day.'),
  compensation: Compensation,
  state: plainEnum(EngagementState),
  allowedEvents: z.array(z.string()).describe('Events the caller can trigger now with diaspora.advanceEngagement.'),
  signed: z.object({ host: z.iso.datetime().nullable(), member: z.iso.datetime().nullable() }),
  outcome: z.object({
    deliverables: z.string().nullable(),
    hostRating: z.int().nullable(),
    memberRating: z.int().nullable(),
    followOn: z.string().nullable(),
  }),
  completedAt: z.iso.datetime().nullable(),
  version: z.int(),
  createdAt: z.iso.datetime(),
})

/**
 * Returns the caller's roles in an engagement. The member is never the host as well, and a dispute is settled by an officer of
 * the member's organisation who neither proposed the engagement nor signed it for the host.
 */
export function engagementRolesOf(caller: Actor, row: EngagementRow): EngagementRole[] {
  if (caller.id === row.personId) return caller.organisationId === row.memberOrganisationId ? ['member'] : []
  const isParty = caller.id === row.proposedBy || caller.id === row.hostSignedBy
  const canSettle =
    row.state === 'DISPUTED' && caller.organisationId === row.memberOrganisationId && canManage(caller) && !isParty
  return [
    ...(caller.organisationId === row.organisationId ? (['host'] as const) : []),
    ...(canSettle ? (['officer'] as const) : []),
  ]
}

/** Returns the SQL condition for engagements in which the caller is host or member. */
export const whereParty = ({ id, organisationId }: Actor) =>
  or(
    eq(engagements.organisationId, organisationId),
    and(eq(engagements.personId, id), eq(engagements.memberOrganisationId, organisationId)),
  )

/** Returns an engagement in which the caller has a role. Throws 404 for any other, as for an unknown id. */
export async function requireEngagement(db: Reads, caller: Actor, engagementId: string): Promise<EngagementRow> {
  const [row] = await db.select().from(engagements).where(eq(engagements.id, engagementId))
  if (!row || engagementRolesOf(caller, row).length === 0) throw notFound('engagement')
  return row
}

/** Returns the facts that transitions of the engagement are checked against. */
export const toEngagementProgress = (row: EngagementRow, now: Date): EngagementProgress => ({
  hostSigned: row.hostSignedAt !== null,
  memberSigned: row.memberSignedAt !== null,
  today: localDateOf(now),
  startOn: row.startOn,
  followUpOn: row.completedAt ? localDateAfterMonths(row.completedAt, policy.followUpMonths) : undefined,
})

export function toEngagementView(row: EngagementRow, caller: Actor, now: Date): z.input<typeof EngagementView> {
  const sides = engagementRolesOf(caller, row)
  const { deliverables = null, hostRating = null, memberRating = null, followOn = null } = row.outcome
  return {
    engagementId: row.id,
    sides,
    hostOrganisationId: row.organisationId,
    profileId: row.profileId,
    requestId: row.requestId,
    needId: row.needId,
    kind: row.kind,
    tor: row.tor,
    startOn: row.startOn,
    endOn: row.endOn,
    compensation: row.compensation,
    state: row.state,
    allowedEvents: allowedEvents(engagementStateMachine, row.state, {
      roles: sides,
      subject: toEngagementProgress(row, now),
    }),
    signed: { host: toIsoOrNull(row.hostSignedAt), member: toIsoOrNull(row.memberSignedAt) },
    outcome: { deliverables, hostRating, memberRating, followOn },
    completedAt: toIsoOrNull(row.completedAt),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
  }
}
