import { z } from 'zod'
import { forbiddenScope, requireActor } from '#platform/access.ts'
import { and, eq, inArray, lte } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { DateTimeInput, parseDateTime } from '../../commons/fields.ts'
import { assertCanManageZone, canManage } from '../access.ts'
import { requireVisibleAllocation } from '../allocations/allocation-view.ts'
import { endQuota, transitionAllocation, truncatedAt } from '../allocations/transition-allocation.ts'
import { galaxysError } from '../errors.ts'
import { assertNoConflictOfInterest } from '../interests/conflicts.ts'
import { policy } from '../policy.ts'
import { galaxysObligations as obligations, galaxysZones as zones } from '../tables.ts'
import {
  ObligationView,
  obligationTransitionContext,
  requireVisibleObligation,
  selectObligations,
  toObligationView,
} from './obligation-view.ts'
import * as examples from './operations.examples.ts'
import { obligationEvents, obligationStateAt, obligationStateMachine } from './state-machine.ts'

export const obligationsDue = operation({
  name: 'galaxys.obligationsDue',
  summary: 'List the obligations of tenants that are due soon, overdue or under recovery.',
  route: 'GET /galaxys/obligations',
  effect: 'read',
  access: 'galaxys:read',
  agent: { returnsUntrustedContent: true, producesIds: ['obligationId', 'allocationId'] },

  examples: examples.obligationsDue,
  input: z.object({
    whose: z
      .enum(['organisation', 'zone'])
      .default('organisation')
      .describe('`zone`: obligations in the zones the caller runs; needs the scope galaxys:manage.'),
    zoneId: reference(zones, 'Only in this zone.').optional(),
    asOf: DateTimeInput('Reference time; defaults to now.').optional(),
    horizonDays: z.int().min(0).max(3_650).default(90).describe('Due within this many days; 0: overdue ones.'),
    ...Paging,
  }),
  output: pageOf(ObligationView),
  async handler({ whose, zoneId, asOf, horizonDays, ...page }, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    if (whose === 'zone' && !canManage(caller))
      throw forbiddenScope(
        'galaxys:manage',
        'gives access to obligations of other organisations and was not granted to you',
      )
    const until = new Date((asOf ? parseDateTime(asOf) : now).getTime() + horizonDays * dayMs)
    const conditions = [
      whose === 'zone'
        ? eq(zones.operatorOrganisationId, caller.organisationId)
        : eq(obligations.organisationId, caller.organisationId),
      zoneId ? eq(obligations.zoneId, zoneId) : undefined,
      inArray(obligations.state, ['DUE', 'CURE', 'BREACHED', 'RECOVERY_STARTED']),
      lte(obligations.dueAt, until),
    ]
    return listPage(page, {
      sort: [{ column: obligations.dueAt }, { column: obligations.id }],
      query: ({ after, orderBy, limit }) =>
        selectObligations(db, and(...conditions, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ obligation }) => [obligation.dueAt, obligation.id],
      view: (row) => toObligationView(row, caller, now),
    })
  },
})

const maxEvidence = 50

export const recordObligation = operation({
  name: 'galaxys.recordObligation',
  summary: 'Record evidence that an obligation of your organisation is met: document, jobs, amount.',
  route: 'POST /galaxys/obligations/:obligationId/evidence',
  effect: 'write',
  access: 'galaxys:write',
  agent: { exfiltrates: true, producesIds: ['obligationId'] },

  examples: examples.recordObligation,
  input: z.object({
    obligationId: reference(
      obligations,
      'An obligation of the caller’s organisation, as found by galaxys.obligationsDue.',
    ),
    note: z.string().min(1).max(2_000).describe('What was done.'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional()
      .describe('Link to the document.'),
    value: z
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .optional()
      .describe('Total of jobs created, or of centimes invested, so far.'),
  }),
  output: ObligationView,
  async handler({ obligationId, note, url, value }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const { roles, ...found } = await requireVisibleObligation(context.db, obligationId, caller)
    const { obligation } = found
    transition(obligationStateMachine, obligationStateAt(obligation, now), 'record', {
      roles,
      subject: obligationTransitionContext(obligation, now),
    })
    if (obligation.evidence.length >= maxEvidence)
      throw galaxysError(
        'too-much-evidence',
        `The maximum of ${maxEvidence} pieces of evidence is reached. Ask the zone to decide on them.`,
        { maxEvidence },
      )
    const evidence = [
      ...obligation.evidence,
      { note, url: url ?? null, value: value ?? null, at: now.toISOString(), by: caller.id },
    ]
    const [row] = await context.db
      .update(obligations)
      .set({ evidence, ...(value !== undefined && { achievedValue: String(value) }), version: obligation.version + 1 })
      .where(eq(obligations.id, obligationId))
      .returning()
    return toObligationView({ ...found, obligation: row! }, caller, now)
  },
})

export const decideObligation = operation({
  name: 'galaxys.decideObligation',
  summary: 'Decide on an obligation: met, waived, notice, breach, recovery started or unit recovered.',
  description:
    'Each step is dated and needs the one before: `give_notice` for an overdue obligation, with at least ninety days to remedy it; `declare_breach` once they are over; `start_recovery`; `recover`, which ends the allocation. `meet` needs evidence; `waive` needs a reason.',
  route: 'POST /galaxys/obligations/:obligationId/decision',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { risk: 'high', producesIds: ['obligationId', 'allocationId'] },

  examples: examples.decideObligation,
  input: z.object({
    obligationId: reference(
      obligations,
      'An obligation in a zone the caller runs, as found by galaxys.obligationsDue.',
    ),
    event: z.enum(obligationEvents).describe('The decision.'),
    reason: z.string().min(1).max(2_000).optional().describe('The reason; the tenant reads it.'),
    cureDays: z
      .int()
      .min(policy.cureDays)
      .max(730)
      .default(policy.cureDays)
      .describe('With a notice: how many days the tenant has to make good.'),
  }),
  output: ObligationView,
  async handler({ obligationId, event, reason, cureDays }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const { roles, ...found } = await requireVisibleObligation(db, obligationId, caller)
    assertCanManageZone(caller, found.zone)
    if (event === 'waive' && reason === undefined)
      throw invalid('Waiving an obligation needs a reason.', [
        { path: 'reason', message: 'State the reason in `note`.' },
      ])
    const { obligation } = found
    const state = transition(obligationStateMachine, obligationStateAt(obligation, now), event, {
      roles,
      subject: obligationTransitionContext(obligation, now),
    })
    await assertNoConflictOfInterest(db, caller, obligation)
    const dated = {
      meet: { metAt: now },
      waive: {},
      give_notice: { noticeAt: now, cureUntil: new Date(now.getTime() + cureDays * dayMs) },
      declare_breach: { breachedAt: now },
      start_recovery: { recoveryStartedAt: now },
      recover: { recoveredAt: now },
    }[event]
    if (event === 'recover') {
      const allocation = await requireVisibleAllocation(db, obligation.allocationId, caller)
      await transitionAllocation(
        allocation,
        'recover',
        { db, now },
        { ...truncatedAt(allocation.allocation, now), endedAt: now, endedBy: caller.id, reason: reason ?? null },
        {},
      )
      if (allocation.allocation.quotaId) await endQuota(db, allocation.allocation.quotaId, now)
    }
    const [row] = await db
      .update(obligations)
      .set({
        ...dated,
        state: state as Exclude<typeof state, 'BREACH_PENDING'>,
        reason: reason ?? null,
        decidedBy: caller.id,
        version: obligation.version + 1,
      })
      .where(eq(obligations.id, obligationId))
      .returning()
    return toObligationView({ ...found, obligation: row! }, caller, now)
  },
})
