import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq, gt, inArray } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { conflict, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageAsOperator } from '../access.ts'
import { InstantInput } from '../fields.ts'
import { requireProgramme } from '../programmes/programme-view.ts'
import { instituteProgrammes as programmes, instituteSessions as sessions } from '../tables.ts'
import { Domain, Mode, SessionState, TeachingLanguage } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { SessionView, selectSessions, toSessionViews } from './session-view.ts'
import { sessionStateMachine } from './state-machine.ts'

export const listSessions = operation({
  name: 'institute.listSessions',
  summary: 'List coming training sessions with their free seats, soonest first.',
  route: 'GET /institute/sessions',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['sessionId', 'programmeId'] },
  examples: examples.listSessions,
  input: z.object({
    programmeId: reference(
      programmes,
      'Only those of this programme, as found by institute.searchProgrammes.',
    ).optional(),
    domain: Domain.optional(),
    regionCode: RegionCode.optional(),
    mode: Mode.optional(),
    language: TeachingLanguage.optional(),
    state: SessionState.optional(),
    from: InstantInput('Only sessions starting after this time; defaults to now.').optional(),
    ...Paging,
  }),
  output: pageOf(SessionView),
  async handler({ programmeId, domain, regionCode, mode, language, state, from, ...paging }, { db, now }) {
    return listPage(paging, {
      sort: [{ column: sessions.startsAt }, { column: sessions.id }],
      query: async ({ after, limit }) =>
        toSessionViews(
          db,
          await selectSessions(
            db,
            and(
              gt(sessions.startsAt, from ? new Date(from) : now()),
              programmeId ? eq(sessions.programmeId, programmeId) : undefined,
              domain ? eq(programmes.domain, domain) : undefined,
              regionCode ? eq(sessions.regionCode, regionCode) : undefined,
              mode ? eq(sessions.mode, mode) : undefined,
              language ? eq(sessions.language, language) : undefined,
              state ? eq(sessions.state, state) : undefined,
              after,
            ),
          ).limit(limit),
        ),
      position: ({ startsAt, sessionId }) => [Date.parse(startsAt), sessionId],
      view: (session) => session,
    })
  },
})

export const openSession = operation({
  name: 'institute.openSession',
  summary: 'Open a session of a programme for enrolment, with its seats and its waiting list.',
  route: 'POST /institute/sessions',
  effect: 'write',
  access: 'institute:manage',
  http: { status: 201 },
  agent: { producesIds: ['sessionId'] },
  examples: examples.openSession,
  input: z.object({
    programmeId: reference(programmes, 'A programme, as found by institute.searchProgrammes.'),
    mode: Mode,
    regionCode: RegionCode.optional().describe('Where it is taught; required unless it is online.'),
    city: LocalizedText.optional(),
    language: TeachingLanguage,
    startsAt: InstantInput('First day.'),
    endsAt: InstantInput('End of the last day.'),
    capacity: z.int().min(1).max(5_000),
    waitlistMax: z.int().min(0).max(1_000).default(10),
    trainerIds: z
      .array(reference(members, 'A member of the organisation that teaches, as found by identity.listMembers.'))
      .max(20)
      .default([]),
    priceMinor: z.int().min(0).max(100_000_000).default(0).describe('Centimes of MAD.'),
  }),
  output: SessionView,
  async handler({ startsAt, endsAt, ...input }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const programme = await requireProgramme(context.db, input.programmeId)
    assertCanManageAsOperator(caller, programme.operatorOrganisationId)
    if (programme.status !== 'OPEN')
      throw conflict('This programme is not open, so it cannot have a new session.', { status: programme.status })
    const [start, end] = [new Date(startsAt), new Date(endsAt)]
    if (start <= now)
      throw invalid('The session starts in the past.', [{ path: 'startsAt', message: 'A time in the future.' }])
    if (end <= start || end.getTime() - start.getTime() > 730 * dayMs)
      throw invalid('The end of the session does not fit its start.', [
        { path: 'endsAt', message: 'After `startsAt`, and at most two years later.' },
      ])
    if (input.mode !== 'ONLINE' && !input.regionCode)
      throw invalid('The place of the session is missing.', [
        { path: 'regionCode', message: 'Give the region, or make the session ONLINE.' },
      ])
    await assertTrainersInOrganisation(context.db, input.trainerIds, programme.operatorOrganisationId)
    const [session] = await context.db
      .insert(sessions)
      .values({
        ...input,
        ...(input.mode === 'ONLINE' && { regionCode: null, city: null }),
        startsAt: start,
        endsAt: end,
        operatorOrganisationId: programme.operatorOrganisationId,
        state: transition(sessionStateMachine, 'DRAFT', 'open', { roles: ['registrar'] }),
        createdAt: now,
      })
      .returning()
    return (await toSessionViews(context.db, [{ session: session!, programme }]))[0]!
  },
})

async function assertTrainersInOrganisation(db: Queries, trainerIds: string[], organisationId: string) {
  if (trainerIds.length === 0) return
  const trainers = await db
    .select({ id: members.id })
    .from(members)
    .where(and(inArray(members.id, trainerIds), eq(members.organisationId, organisationId)))
  if (trainers.length < new Set(trainerIds).size) throw notFound('trainer')
}
