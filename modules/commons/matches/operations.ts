import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, desc, eq, lt, or } from '#platform/db/query-builder.ts'
import { allowedEvents, transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { exampleIds } from '../example-ids.ts'
import { requireOwnNeed } from '../needs/operations.ts'
import { matchStateMachine } from '../needs/state-machine.ts'
import { commonsMatches as matches, commonsNeeds as needs } from '../tables.ts'
import { MatchState } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { type MatchRow, whereShowable } from './proposals.ts'
import { ScoreReason } from './score.ts'

const Match = z.object({
  matchId: z.string(),
  needId: z.string(),
  candidate: z
    .object({ type: z.string().describe('What it is: person, fablab_machine…'), candidateId: z.string() })
    .describe('Who or what might meet the need. A person has no name here: ask for contact.'),
  score: z.int().min(0).max(1_000),
  reasons: z.array(ScoreReason).describe('What the score is made of.'),
  consentOk: z.boolean(),
  state: MatchState,
  allowedEvents: z.array(z.string()).describe('What the owner of the need can do now.'),
  version: z.int(),
  createdAt: z.iso.datetime(),
})

const toMatchView = ({
  id,
  needId,
  candidateType,
  candidateId,
  score,
  reasons,
  consentOk,
  state,
  version,
  createdAt,
}: MatchRow) => ({
  matchId: id,
  needId,
  candidate: { type: candidateType, candidateId },
  score,
  reasons,
  consentOk,
  state,
  allowedEvents: allowedEvents(matchStateMachine, state, { roles: ['owner'] }),
  version,
  createdAt: createdAt.toISOString(),
})

export const listMatches = operation({
  name: 'commons.listMatches',
  summary:
    'List who or what was proposed for a need of the caller’s organisation, best score first, with the reasons. Whose consent was withdrawn or has run out is gone.',
  route: 'GET /commons/needs/:needId/matches',
  effect: 'read',
  access: 'commons:read',
  agent: { returnsUntrustedContent: true, producesIds: ['matchId'] },

  examples: examples.listMatches,
  input: z.object({
    needId: reference(needs, 'A need of the organisation, as found by commons.listNeeds.'),
    state: MatchState.optional(),
    ...Paging,
  }),
  output: pageOf(Match),
  async handler({ needId, state, limit, cursor }, context) {
    const caller = requireActor(context)
    const need = await requireOwnNeed(context.db, caller, needId)
    const [score, id] = decodeCursor(cursor, 'number', 'string') ?? []
    const after =
      score === undefined
        ? undefined
        : or(lt(matches.score, clampScore(score)), and(eq(matches.score, clampScore(score)), lt(matches.id, id!)))
    const rows = await context.db
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
      .orderBy(desc(matches.score), desc(matches.id))
      .limit(limit + 1)
    return toPage(rows, limit, (row) => [row.score, row.id], toMatchView)
  },
})

/** The score within a cursor: whatever a caller put there, it is one. */
const clampScore = (score: number) => Math.min(Math.max(Math.trunc(score) || 0, 0), 1_000)

export const advanceMatch = operation({
  name: 'commons.advanceMatch',
  summary:
    'Decide on a proposed match, as the owner of the need: shortlist, ask for contact, decline, or - once accepted - convert.',
  route: 'POST /commons/matches/:matchId/decision',
  effect: 'write',
  access: 'commons:write',
  agent: { risk: 'high', exfiltrates: true },

  examples: examples.advanceMatch,
  input: z.object({
    matchId: reference(matches, 'A match, as listed by commons.listMatches.'),
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
    const state = transition(matchStateMachine, match.state, event, { roles: ['owner'] })
    const [row] = await db
      .update(matches)
      .set({ state, decidedBy: caller.id, version: match.version + 1, updatedAt: now() })
      .where(eq(matches.id, match.id))
      .returning()
    return toMatchView(row!)
  },
})
