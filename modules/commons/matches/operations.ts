import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { requireOwnNeed } from '../needs/need-access.ts'
import { commonsMatches as matches, commonsNeeds as needs } from '../tables.ts'
import { MatchState } from '../vocabulary.ts'
import { applyTransition } from './apply-transition.ts'
import { Match, toMatchView } from './match-view.ts'
import * as examples from './operations.examples.ts'
import { whereShowable } from './proposals.ts'

export const listMatches = operation({
  name: 'commons.listMatches',
  summary: 'List the candidates proposed for a need of the caller’s organisation, best score first.',
  description:
    'Each match has the reasons of its score. Persons whose consent was withdrawn or has expired are omitted.',
  route: 'GET /commons/needs/:needId/matches',
  effect: 'read',
  access: 'commons:read',
  agent: { returnsUntrustedContent: true, producesIds: ['matchId'] },

  examples: examples.listMatches,
  input: z.object({
    needId: reference(needs, 'A need of the organisation, from commons.listNeeds.'),
    state: MatchState.optional(),
    ...Paging,
  }),
  output: pageOf(Match),
  async handler({ needId, state, ...page }, context) {
    const caller = requireActor(context)
    const need = await requireOwnNeed(context.db, caller, needId)
    return listPage(page, {
      sort: [
        { column: matches.score, descending: true },
        { column: matches.id, descending: true },
      ],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(matches)
          .where(
            and(
              eq(matches.organisationId, caller.organisationId),
              eq(matches.needId, need.id),
              whereShowable(context.db, context.now()),
              state ? eq(matches.state, state) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ score, id }) => [score, id],
      view: toMatchView,
    })
  },
})

export const advanceMatch = operation({
  name: 'commons.advanceMatch',
  summary: 'Decide on a match of the caller’s need: shortlist, request contact, decline or convert.',
  description: 'A match can be converted once the candidate has accepted contact.',
  route: 'POST /commons/matches/:matchId/decision',
  effect: 'write',
  access: 'commons:write',
  agent: { risk: 'high', exfiltrates: true },

  examples: examples.advanceMatch,
  input: z.object({
    matchId: reference(matches, 'A match, from commons.listMatches.'),
    event: z.enum(['SHORTLIST', 'REQUEST_CONTACT', 'DECLINE', 'CONVERT']),
  }),
  output: Match,
  async handler({ matchId, event }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const [match] = await db
      .select()
      .from(matches)
      .where(and(eq(matches.id, matchId), eq(matches.organisationId, caller.organisationId), whereShowable(db, now())))
    if (!match) throw notFound('match')
    return toMatchView(await applyTransition(db, match, event, { role: 'owner', caller, now: now() }))
  },
})
