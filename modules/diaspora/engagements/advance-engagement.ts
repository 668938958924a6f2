import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { assertOrder, Day } from '../../commons/fields.ts'
import { Compensation, Terms } from '../json-columns.ts'
import { diasporaEngagements as engagements } from '../tables.ts'
import { engagementEvents } from '../vocabulary.ts'
import * as examples from './advance-engagement.examples.ts'
import {
  type EngagementRole,
  type EngagementRow,
  EngagementView,
  engagementRolesOf,
  requireEngagement,
  toEngagementProgress,
  toEngagementView,
} from './engagement-view.ts'
import { assertCompensation } from './operations.ts'
import { engagementStateMachine } from './state-machine.ts'

export const advanceEngagement = operation({
  name: 'diaspora.advanceEngagement',
  summary: 'Advance an engagement, for instance accept, sign, start, deliver, complete or cancel it.',
  description:
    'The member accepts or declines. Both sides revise and sign the terms; the second signature makes the engagement AGREED, and a revision voids earlier signatures. Only the member delivers; only the host returns or completes the work. Both sides can record the follow-up after a year, cancel or dispute; an officer settles a dispute. Errors list the events the caller can trigger (`allowedEvents`).',
  route: 'POST /diaspora/engagements/:engagementId/transitions',
  effect: 'write',
  access: 'diaspora:write',
  agent: { risk: 'high', exfiltrates: true },

  examples: examples.advanceEngagement,
  input: z.object({
    engagementId: reference(engagements, 'An engagement, from diaspora.listEngagements.'),
    event: z.enum(engagementEvents).describe('The transition to apply.'),
    tor: Terms.optional().describe('With revise: the new terms.'),
    startOn: Day('With revise: first day.').optional(),
    endOn: Day('With revise: last day.').optional(),
    compensation: Compensation.optional(),
    deliverables: z
      .string()
      .min(1)
      .max(2_000)
      .optional()
      .describe('With deliver: the deliverables and where to find them.'),
    rating: z.int().min(1).max(5).optional().describe('With complete and follow_up: rating of the other side, 1 to 5.'),
    followOn: z.string().min(1).max(2_000).optional().describe('With follow_up: the results of the engagement.'),
    ifVersion: ExpectedVersion,
  }),
  output: EngagementView,
  async handler({ engagementId, event, ifVersion, ...input }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const known = await requireEngagement(db, caller, engagementId)
    assertExpectedVersion('engagement', known.version, ifVersion)
    const sides = engagementRolesOf(caller, known)
    const state = transition(engagementStateMachine, known.state, event, {
      roles: sides,
      subject: toEngagementProgress(known, now()),
    })
    assertFieldsMatchEvent(event, input)
    const change: Partial<EngagementRow> = {
      state,
      ...timestampColumns(event, sides, caller, now()),
      ...termsColumns(event, known, input),
      ...outcomeColumns(event, sides, known, input),
    }
    const next = { ...known, ...change }
    // Callers cannot request `agree`: the second signature triggers it.
    if (event === 'sign' && next.hostSignedAt && next.memberSignedAt)
      change.state = transition(engagementStateMachine, state, 'agree', { roles: ['both'] })
    const [row] = await db
      .update(engagements)
      .set({ ...change, version: known.version + 1, updatedAt: now() })
      .where(eq(engagements.id, known.id))
      .returning()
    return toEngagementView(row!, caller, now())
  },
})

type EngagementAction = (typeof engagementEvents)[number]
type Input = Partial<Omit<z.output<typeof advanceEngagement.input>, 'engagementId' | 'event' | 'ifVersion'>>

const fieldsByEvent: Partial<Record<EngagementAction, readonly (keyof Input)[]>> = {
  revise: ['tor', 'startOn', 'endOn', 'compensation'],
  deliver: ['deliverables'],
  complete: ['rating'],
  follow_up: ['rating', 'followOn'],
}

/** Throws 422 for input fields that the event does not use, rather than ignoring them. */
function assertFieldsMatchEvent(event: EngagementAction, input: Input) {
  const unexpected = (Object.keys(input) as (keyof Input)[]).filter(
    (name) => input[name] !== undefined && !fieldsByEvent[event]?.includes(name),
  )
  if (unexpected.length > 0)
    throw invalid(
      `The event "${event}" does not accept these fields.`,
      unexpected.map((path) => ({
        path,
        message: `Remove it.${fieldsByEvent[event] ? ` The event accepts ${fieldsByEvent[event].join(', ')}.` : ''}`,
      })),
    )
}

function timestampColumns(
  event: EngagementAction,
  sides: readonly EngagementRole[],
  caller: Actor,
  now: Date,
): Partial<EngagementRow> {
  if (event === 'sign')
    return sides.includes('member') ? { memberSignedAt: now } : { hostSignedAt: now, hostSignedBy: caller.id }
  if (event === 'start') return { startedAt: now }
  if (event === 'deliver') return { deliveredAt: now }
  if (event === 'complete' || event === 'settle') return { completedAt: now }
  return event === 'follow_up' ? { followedUpAt: now } : {}
}

function termsColumns(
  event: EngagementAction,
  known: EngagementRow,
  { tor, startOn, endOn, compensation }: Input,
): Partial<EngagementRow> {
  if (event !== 'revise') return {}
  assertOrder(startOn ?? known.startOn, endOn ?? known.endOn, 'endOn')
  if (compensation) assertCompensation(compensation)
  return {
    ...(tor && { tor }),
    ...(startOn && { startOn }),
    ...(endOn && { endOn }),
    ...(compensation && { compensation }),
    hostSignedAt: null,
    hostSignedBy: null,
    memberSignedAt: null,
  }
}

function outcomeColumns(
  event: EngagementAction,
  sides: readonly EngagementRole[],
  known: EngagementRow,
  { deliverables, rating, followOn }: Input,
): Partial<EngagementRow> {
  if (event !== 'deliver' && event !== 'complete' && event !== 'follow_up') return {}
  const rated = rating && (sides.includes('member') ? { memberRating: rating } : { hostRating: rating })
  return {
    outcome: { ...known.outcome, ...(deliverables && { deliverables }), ...rated, ...(followOn && { followOn }) },
  }
}
