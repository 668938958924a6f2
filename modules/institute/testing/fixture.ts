import type { z } from 'zod'
import { commonsPersons } from '#modules/commons/tables.ts'
import type { Actor } from '#platform/access.ts'
import { identity } from '#platform/identity/index.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { Problem } from '#platform/problem.ts'
import { createModuleFixture } from '#platform/testing/module-fixture.ts'
import { appendConsent } from '../../commons/consents/consent-history.ts'
import type { PurposeCode } from '../../commons/consents/purposes.ts'
import { recordAssessment } from '../enrolments/assessments.ts'
import { enrol } from '../enrolments/operations.ts'
import { institute } from '../index.ts'
import { createProgramme } from '../programmes/create-programme.ts'
import { advanceSession } from '../sessions/advance-session.ts'
import { openSession } from '../sessions/operations.ts'

type SessionInput = z.input<typeof openSession.input>

/** Creates a platform with an institute, one programme, and helpers for the people of its sessions. */
export async function createInstituteFixture() {
  const fixture = await createModuleFixture([identity, institute], { organisationKind: 'institute' })
  const { db, clock, call, createActor } = fixture

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

  const registrar = await createActor(['institute:manage'])
  const trainer = await createActor(['institute:manage'], { organisationId: registrar.organisationId })

  const programme = await call(createProgramme, registrar, {
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
  })

  const session = (capacity = 10, overrides: Partial<SessionInput> = {}) =>
    call(openSession, registrar, {
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
    })

  /** Returns a person who may enrol. Defaults to an organisation of their own. */
  const learner = (organisationId?: string) => createActor(['institute:write'], { organisationId })

  /** Enrols these learners, runs the session and lets all of them pass. */
  async function taught(learners: Actor[], overrides: Partial<SessionInput> = {}) {
    const { sessionId } = await session(Math.max(learners.length, 1), overrides)
    const enrolments = []
    for (const one of learners) enrolments.push(await call(enrol, one, { sessionId }))
    await call(advanceSession, registrar, { sessionId, event: 'start' })
    for (const { enrolmentId } of enrolments)
      await call(recordAssessment, registrar, { enrolmentId, kind: 'EXAM', scoreBp: 8_000 })
    return { sessionId, enrolments }
  }

  return { ...fixture, person, consent, registrar, trainer, programme, session, learner, taught }
}

/** Calls again while the error asks the caller to retry. */
export async function retryWhileBusy<Result>(call: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await call()
    } catch (error) {
      const busy =
        error instanceof Problem
          ? error.status === 503
          : ['40001', '40P01'].includes((error as { cause?: { code?: string } }).cause?.code ?? '')
      if (!busy) throw error
    }
  }
}
