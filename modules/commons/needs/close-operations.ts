import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { applyTransition } from '../matches/apply-transition.ts'
import { declineOpenMatches } from '../matches/proposals.ts'
import { commonsMatches as matches, commonsNeeds as needs } from '../tables.ts'
import * as examples from './close-operations.examples.ts'
import { requireOwnNeed } from './need-access.ts'
import { Need, type NeedRow, toNeedView } from './need-view.ts'
import { needStateAt, needStateMachine } from './state-machine.ts'

export const withdrawNeed = operation({
  name: 'commons.withdrawNeed',
  summary: 'Withdraw a need of the caller’s organisation and decline its open matches.',
  route: 'POST /commons/needs/:needId/withdrawal',
  effect: 'write',
  access: 'commons:write',
  examples: examples.withdrawNeed,
  input: z.object({
    needId: reference(needs, 'A need of the organisation.'),
    note: z.string().max(1_000).optional().describe('Reason for the withdrawal, kept with the need.'),
  }),
  output: Need,
  async handler({ needId, note }, context) {
    const caller = requireActor(context)
    const need = await requireOwnNeed(context.db, caller, needId)
    const state = transition(needStateMachine, needStateAt(need, context.now()), 'withdraw') as 'WITHDRAWN'
    return toNeedView(
      await closeNeed(context.db, need, { state, closedBy: caller.id, closingNote: note }, context.now()),
      caller,
      context.now(),
    )
  },
})

export const coverNeed = operation({
  name: 'commons.coverNeed',
  summary: 'Close a need of the caller’s organisation as met, by an accepted match or otherwise.',
  description: 'Declines the other open matches of the need.',
  route: 'POST /commons/needs/:needId/coverage',
  effect: 'write',
  access: 'commons:write',
  examples: examples.coverNeed,
  input: z.object({
    needId: reference(needs, 'A need of the organisation.'),
    matchId: reference(matches, 'The accepted match that met the need, from commons.listMatches.').optional(),
    note: z.string().max(1_000).optional().describe('How the need was met, kept with the need.'),
  }),
  output: Need,
  async handler({ needId, matchId, note }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const match = matchId && (await requireOwnMatch(db, caller, matchId))
    const need = await requireOwnNeed(db, caller, needId)
    const state = transition(needStateMachine, needStateAt(need, now()), 'cover') as 'COVERED'
    if (match) await convertMatch(db, match, need, caller, now())
    return toNeedView(
      await closeNeed(
        db,
        need,
        { state, closedBy: caller.id, closingNote: note, coveredByMatchId: match ? match.id : null },
        now(),
      ),
      caller,
      now(),
    )
  },
})

async function requireOwnMatch(db: Reads, { organisationId }: Actor, matchId: string) {
  const [match] = await db
    .select()
    .from(matches)
    .where(and(eq(matches.id, matchId), eq(matches.organisationId, organisationId)))
  if (!match) throw notFound('match')
  return match
}

async function convertMatch(db: Queries, match: typeof matches.$inferSelect, need: NeedRow, caller: Actor, now: Date) {
  if (match.needId !== need.id)
    throw invalid('This match belongs to another need.', [
      { path: 'matchId', message: 'Choose a match of this need, listed by commons.listMatches.' },
    ]).extend({ needId: match.needId })
  if (match.state !== 'CONVERTED') await applyTransition(db, match, 'CONVERT', { role: 'owner', caller, now })
}

async function closeNeed(db: Queries, need: NeedRow, change: Partial<NeedRow>, now: Date): Promise<NeedRow> {
  const [row] = await db
    .update(needs)
    .set({ ...change, version: need.version + 1, updatedAt: now })
    .where(eq(needs.id, need.id))
    .returning()
  await declineOpenMatches(db, need.id, change.closedBy!, now)
  return row!
}
