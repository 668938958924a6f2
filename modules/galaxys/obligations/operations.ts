import { z } from 'zod'
import { forbiddenScope, requireActor } from '#platform/access.ts'
import { and, asc, eq, gt, inArray, lte, or } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageZone, canManage } from '../access.ts'
import { requireVisibleAllocation } from '../allocations/allocation-view.ts'
import { endQuota, transitionAllocation, truncatedAt } from '../allocations/operations.ts'
import { cursorTime, DateTimeInput, parseDateTime } from '../fields.ts'
import { assertNoConflictOfInterest } from '../interests/conflicts.ts'
import { policy } from '../policy.ts'
import { obligationEvents, obligationStateAt, obligationStateMachine } from '../state-machines.ts'
import { galaxysObligations as obligations, galaxysZones as zones } from '../tables.ts'
import {
  ObligationView,
  obligationTransitionContext,
  requireVisibleObligation,
  selectObligations,
  toObligationView,
} from './obligation-view.ts'
import * as examples from './operations.examples.ts'

export const obligationsDue = operation({
  name: 'galaxys.obligationsDue',
  summary:
    'List what tenants have promised and is due soon, overdue or under recovery, with what the evidence does not show yet: one’s own, or of a zone one runs.',
  route: 'GET /galaxys/obligations',
  effect: 'read',
  access: 'galaxys:read',
  agent: { returnsUntrustedContent: true, producesIds: ['obligationId', 'allocationId'] },

  examples: examples.obligationsDue,
  input: z.object({
    whose: z
      .enum(['organisation', 'zone'])
      .default('organisation')
      .describe('`zone`: of the zones one runs; needs the scope galaxys:manage.'),
    zoneId: reference(zones, 'Only in this zone.').optional(),
    asOf: DateTimeInput('Counted from then; now unless told.').optional(),
    horizonDays: z.int().min(0).max(3_650).default(90).describe('Due within so many days; 0: what is overdue.'),
    ...Paging,
  }),
  output: pageOf(ObligationView),
  async handler({ whose, zoneId, asOf, horizonDays, limit, cursor }, context) {
    const caller = requireActor(context)
    const now = context.now()
    if (whose === 'zone' && !canManage(caller))
      throw forbiddenScope('galaxys:manage', 'shows the obligations of others and you were not granted')
    const until = cursorTime((asOf ? parseDateTime(asOf) : now).getTime() + horizonDays * dayMs)
    const after = decodeCursor(cursor, 'number', 'string')
    const rows = await selectObligations(
      context.db,
      and(
        whose === 'zone'
          ? eq(zones.operatorOrganisationId, caller.organisationId)
          : eq(obligations.organisationId, caller.organisationId),
        zoneId ? eq(obligations.zoneId, zoneId) : undefined,
        inArray(obligations.state, ['DUE', 'CURE', 'BREACHED', 'RECOVERY_STARTED']),
        lte(obligations.dueAt, until),
        after &&
          or(
            gt(obligations.dueAt, cursorTime(after[0])),
            and(eq(obligations.dueAt, cursorTime(after[0])), gt(obligations.id, after[1])),
          ),
      ),
    )
      .orderBy(asc(obligations.dueAt), asc(obligations.id))
      .limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ obligation }) => [obligation.dueAt.getTime(), obligation.id],
      (row) => toObligationView(row, caller, now),
    )
  },
})

const maxEvidence = 50

export const recordObligation = operation({
  name: 'galaxys.recordObligation',
  summary:
    'Record what shows that an obligation of one’s organisation is met: what was done, where the document is, how many jobs or centimes. The zone decides on it.',
  route: 'POST /galaxys/obligations/:obligationId/evidence',
  effect: 'write',
  access: 'galaxys:write',
  agent: { exfiltrates: true, producesIds: ['obligationId'] },

  examples: examples.recordObligation,
  input: z.object({
    obligationId: reference(
      obligations,
      'An obligation of one’s own organisation, as found by galaxys.obligationsDue.',
    ),
    note: z.string().min(1).max(2_000).describe('What was done.'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional()
      .describe('Where the document is.'),
    value: z
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .optional()
      .describe('All jobs created, or all centimes invested, so far.'),
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
      throw conflict(
        `There are ${maxEvidence} pieces of evidence already: ask the zone to decide on them.`,
        { evidence: maxEvidence },
        'enough-evidence',
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
  summary:
    'Decide on an obligation, for those who run the zone: met, waived, or step by step - notice, breach, recovery started, unit taken back.',
  description:
    'Each step is dated and needs the one before: `give_notice` of what is overdue, with at least ninety days to make good; `declare_breach` once they are over; `start_recovery`; `recover`, which ends the allocation. `meet` needs evidence; `waive` a reason.',
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
    event: z.enum(obligationEvents).describe('What was decided.'),
    reason: z.string().min(1).max(2_000).optional().describe('Why; the tenant reads it.'),
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
      throw invalid('Who waives an obligation says why.', [{ path: 'reason', message: 'Say why.' }])
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
      const held = await requireVisibleAllocation(db, obligation.allocationId, caller)
      await transitionAllocation(
        held,
        'recover',
        context,
        { ...truncatedAt(held.allocation, now), endedAt: now, endedBy: caller.id, reason: reason ?? null },
        {},
      )
      if (held.allocation.quotaId) await endQuota(db, held.allocation.quotaId, now)
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
