import { commonsPersons } from '#modules/commons/tables.ts'
import type { Actor, Scope } from '#platform/access.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { createTestPlatform, type TestPlatformOptions } from '#platform/testing/platform.ts'
import { appendConsent } from '../../commons/consents/consent-history.ts'
import type { PurposeCode } from '../../commons/consents/purposes.ts'
import { recordAssessment } from '../enrolments/assessments.ts'
import { enrol } from '../enrolments/operations.ts'
import { institute } from '../index.ts'
import { createProgramme } from '../programmes/create-programme.ts'
import { advanceSession } from '../sessions/advance-session.ts'
import { openSession } from '../sessions/operations.ts'

/** Creates a platform with an institute, an adjustable clock, and the people the tests need. */
export async function createInstituteFixture(options: TestPlatformOptions = {}) {
  const clock = { now: new Date('2027-03-01T10:00:00Z') }
  const platform = await createTestPlatform([identity, institute], { now: () => clock.now, ...options })
  const { db, contextOf } = platform

  /** Returns a member with these scopes; defaults to a new organisation. */
  async function member(scopes: Scope[], organisationId?: string): Promise<Actor> {
    const organisation =
      organisationId ??
      (
        await db
          .insert(organisations)
          .values({ name: { fr: 'Organisation Exemple' }, kind: 'institute' })
          .returning()
      )[0]!.id
    const [row] = await db
      .insert(members)
      .values({ organisationId: organisation, name: 'Membre Exemple', roles: ['learner'] })
      .returning()
    return { id: row!.id, name: 'Membre Exemple', organisationId: organisation, scopes }
  }

  /** Creates the record of a person, with the id of a member if given. */
  async function person(
    organisationId: string,
    { id, name = 'Exemple', email }: { id?: string; name?: string; email?: string } = {},
  ) {
    const [row] = await db
      .insert(commonsPersons)
      .values({
        ...(id && { id }),
        organisationId,
        givenName: { fr: 'Apprenante' },
        familyName: { fr: name },
        email,
        emailKey: email,
        languages: [],
        languageText: '',
        searchText: '',
      })
      .returning()
    return row!.id
  }

  const consent = (
    organisationId: string,
    personId: string,
    purpose: PurposeCode,
    event: 'GIVEN' | 'WITHDRAWN' = 'GIVEN',
  ) =>
    db.transaction((tx) =>
      appendConsent(tx, {
        organisationId,
        personId,
        purpose,
        event,
        language: 'fr',
        method: 'WEB',
        recordedBy: personId,
        at: clock.now,
      }),
    )

  const contextFor = (actor: Actor | null) => contextOf(actor)
  const registrar = await member(['institute:manage'])
  const trainer = await member(['institute:manage'], registrar.organisationId)

  const programme = await invoke(
    createProgramme,
    {
      title: { fr: 'Apprentissage automatique', en: 'Machine learning' },
      summary: { fr: 'Un programme fictif.' },
      domain: 'AI',
      hours: 40,
      skills: [
        { skillId: 'machine-learning', level: 3 },
        { skillId: 'data-science', level: 2 },
      ],
      criteria: { fr: 'Réussir l’examen.' },
      passBp: 6_000,
      validityMonths: 12,
    },
    contextFor(registrar),
  )

  const session = (capacity = 10, overrides: Partial<Parameters<typeof openSession.handler>[0]> = {}) =>
    invoke(
      openSession,
      {
        programmeId: programme.programmeId,
        mode: 'ONSITE',
        regionCode: 'MA-06',
        language: 'fr',
        startsAt: new Date(clock.now.getTime() + 10 * dayMs).toISOString(),
        endsAt: new Date(clock.now.getTime() + 20 * dayMs).toISOString(),
        capacity,
        waitlistMax: 5,
        trainerIds: [trainer.id],
        ...overrides,
      },
      contextFor(registrar),
    )

  /** Returns a person who may enrol; defaults to an organisation of their own. */
  const learner = (organisationId?: string) => member(['institute:write'], organisationId)

  /** Enrols these learners, runs the session and lets all of them pass. */
  async function taught(learners: Actor[], overrides: Partial<Parameters<typeof openSession.handler>[0]> = {}) {
    const { sessionId } = await session(Math.max(learners.length, 1), overrides)
    const enrolments = []
    for (const one of learners) enrolments.push(await invoke(enrol, { sessionId }, contextFor(one)))
    await invoke(advanceSession, { sessionId, event: 'start' }, contextFor(registrar))
    for (const { enrolmentId } of enrolments)
      await invoke(recordAssessment, { enrolmentId, kind: 'EXAM', scoreBp: 8_000 }, contextFor(registrar))
    return { sessionId, enrolments }
  }

  return {
    ...platform,
    clock,
    member,
    person,
    consent,
    contextFor,
    registrar,
    trainer,
    programme,
    session,
    learner,
    taught,
  }
}
