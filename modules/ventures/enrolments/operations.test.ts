import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { decideApplication } from '../committee-sessions/decide-application.ts'
import { createVenturesFixture } from '../testing/fixture.ts'
import { advanceEnrolment } from './operations.ts'

const fixture = await createVenturesFixture()

const { call, founder, manager, reviewers, createActor, createCall, createBeforeCommittee, session, vote } = fixture

/** Creates a startup of a new founder, admitted to a programme of the manager. */
async function createAdmittedStartup() {
  const actor = await founder()
  const { callId } = await createCall()
  const { sessionId } = await session(callId)
  const applicationId = await createBeforeCommittee(actor, callId)
  await vote(sessionId, applicationId, [manager, 'YES'], [reviewers[0]!, 'YES'])
  const { startup, enrolment } = await call(decideApplication, manager, {
    applicationId,
    sessionId,
    outcome: 'ADMITTED',
    reasons: { fr: 'Oui.' },
  })
  return { actor, startupId: startup.startupId, enrolmentId: enrolment!.enrolmentId }
}

describe('advanceEnrolment', () => {
  it('is allowed only to managers of the programme', async () => {
    const { actor, enrolmentId } = await createAdmittedStartup()
    const start = (by: typeof actor) => call(advanceEnrolment, by, { enrolmentId, event: 'start' })
    expect(await problemThrownBy(start({ ...actor, scopes: ['ventures:manage'] }))).toMatchObject({ status: 403 })
    expect(await problemThrownBy(start(await createActor(['ventures:manage'])))).toMatchObject({ status: 404 })
    expect(await start(manager)).toMatchObject({ state: 'ACTIVE' })
    expect(await problemThrownBy(start(manager))).toMatchObject({
      status: 409,
      allowedEvents: ['pause', 'graduate', 'drop_out', 'exclude'],
    })
  })
})
