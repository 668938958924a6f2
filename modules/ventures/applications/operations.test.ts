import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { openCall } from '../calls/open-call.ts'
import { ventureApplications } from '../tables.ts'
import { createVenturesFixture, problemThrownBy, problemType } from '../testing/fixture.ts'
import { resubmitApplication, submitApplication, withdrawApplication } from './applicant-operations.ts'
import { checkEligibility } from './check-eligibility.ts'
import { listApplications } from './list-operations.ts'
import { advanceApplication, requestInfo } from './manager-operations.ts'
import { getApplication, startApplication, updateApplication } from './operations.ts'

const world = await createVenturesFixture()
const {
  call,
  founder,
  manager,
  reviewers,
  member,
  callFor,
  draft,
  submitted,
  startupOf,
  advance,
  inReview,
  clock,
  db,
} = world
const answer = (text: string) => [{ key: 'problem', text }]

describe('a call', () => {
  it('is opened by who manages, with seats, rubric and dates that hold together', async () => {
    const { callId, ...made } = await callFor()
    expect(made).toMatchObject({
      state: 'OPEN',
      seats: 10,
      cohort: { capacity: 10 },
      operatorOrganisationId: manager.organisationId,
    })
    const bad = async (more: Parameters<typeof callFor>[0]) => (await problemThrownBy(callFor(more))).issues[0].path
    expect(await bad({ cohortCapacity: 11 })).toBe('cohortCapacity')
    expect(await bad({ closesAt: world.inDays(-2) })).toBe('closesAt')
    expect(await bad({ rubric: [{ key: 'team', label: { fr: 'Équipe' }, weight: 99 }] })).toBe('rubric')
    expect(await bad({ minReviews: 1 })).toBe('minReviews')
    expect(await bad({ eligibility: [{ rule: 'TRL_BETWEEN', from: 6, to: 4 }] })).toBe('eligibility.0.to')
    const agent = {
      slug: 'exemple',
      runId: 'r',
      operations: new Set(['ventures.openCall']),
      scopes: ['ventures:manage' as const],
    }
    expect(await problemThrownBy(call(openCall, { ...manager, agent }, {} as never))).toMatchObject({
      status: 403,
      type: problemType('approval-required'),
    })
  })
})

describe('V9: a late application', () => {
  it('is refused by the clock of the server, and was not a moment before', async () => {
    const { callId, closesAt } = await callFor({ closesAt: world.inDays(1) })
    const [a, b] = [await founder(), await founder()]
    const [first, second] = [await draft(a, callId), await draft(b, callId)]
    const before = clock.now
    clock.now = new Date(closesAt)
    expect(await call(submitApplication, a, { applicationId: first.applicationId, consent: true })).toMatchObject({
      state: 'SUBMITTED',
    })
    clock.now = new Date(Date.parse(closesAt) + 1)
    const late = await problemThrownBy(
      call(submitApplication, b, { applicationId: second.applicationId, consent: true }),
    )
    expect(late).toMatchObject({
      status: 409,
      type: problemType('illegal-transition'),
      detail: expect.stringContaining('closed'),
      allowedEvents: ['edit', 'withdraw'],
    })
    expect(await call(getApplication, b, { applicationId: second.applicationId })).toMatchObject({
      state: 'DRAFT',
      submittedAt: null,
    })
    const third = await founder()
    expect(await problemThrownBy(draft(third, callId))).toMatchObject({
      status: 409,
      type: problemType('call-not-open'),
      state: 'CLOSED',
      openCalls: expect.any(Array),
    })
    clock.now = before
  })
})

describe('V4: answers', () => {
  it('are frozen once submitted, open again while more is asked for, and frozen after', async () => {
    const { callId } = await callFor()
    const who = await founder()
    const { applicationId } = await draft(who, callId)
    const write = (text: string) => call(updateApplication, who, { applicationId, answers: answer(text) })
    expect((await write('Deux.')).answers[0]).toMatchObject({ key: 'problem', text: 'Deux.' })
    await call(submitApplication, who, { applicationId, consent: true })
    expect(await problemThrownBy(write('Trois.'))).toMatchObject({
      status: 409,
      state: 'SUBMITTED',
      allowedEvents: ['withdraw'],
    })
    await advance(applicationId, 'screen_ok')
    expect(await problemThrownBy(write('Trois.'))).toMatchObject({ status: 409, state: 'IN_REVIEW' })
    await call(requestInfo, manager, { applicationId, message: 'Précisez.' })
    expect(await write('Quatre.')).toMatchObject({ state: 'IN_REVIEW_MORE_INFO', infoRequest: 'Précisez.' })
    expect(await call(resubmitApplication, who, { applicationId })).toMatchObject({ state: 'IN_REVIEW' })
    expect(await problemThrownBy(write('Cinq.'))).toMatchObject({ status: 409 })
    expect((await call(getApplication, manager, { applicationId })).answers[0]!.text).toBe('Quatre.')
  })

  it('belong to questions of the call and keep to their length', async () => {
    const { callId } = await callFor({ questions: [{ key: 'problem', label: { fr: 'Problème ?' }, maxLength: 10 }] })
    const who = await founder()
    const { startupId } = await startupOf(who)
    const start = (answers: { key: string; text: string }[]) =>
      problemThrownBy(call(startApplication, who, { callId, startupId, answers }))
    expect(await start([{ key: 'secret', text: 'x' }])).toMatchObject({
      status: 422,
      issues: [{ path: 'answers.0.key', message: 'One of: problem.' }],
    })
    expect(await start(answer('x'.repeat(11)))).toMatchObject({ status: 422, issues: [{ path: 'answers.0.text' }] })
  })

  it('must all be there, and the startup one the call is for', async () => {
    const { callId } = await callFor({
      regionCodes: ['MA-02'],
      eligibility: [{ rule: 'STAGE_IN', stages: ['TRACTION'] }],
    })
    const who = await founder()
    const { startupId } = await startupOf(who)
    const { applicationId } = await call(startApplication, who, { callId, startupId })
    const submit = () => problemThrownBy(call(submitApplication, who, { applicationId, consent: true }))
    expect(await submit()).toMatchObject({
      status: 409,
      type: problemType('answers-missing'),
      missing: [{ key: 'problem' }],
    })
    await call(updateApplication, who, { applicationId, answers: answer('Un.') })
    expect(await submit()).toMatchObject({
      type: problemType('not-eligible'),
      failedRules: [{ rule: 'STAGE_IN', field: 'stage' }, { rule: 'REGION_IN' }],
    })
    expect(
      await call(checkEligibility, who, { callId, startupId, stage: 'TRACTION', regionCode: 'MA-02' }),
    ).toMatchObject({ eligible: true, failedRules: [] })
    expect(await call(checkEligibility, who, { callId, startupId })).toMatchObject({ eligible: false })
  })
})

describe('an application', () => {
  it('is one per startup and call, also when asked for many times at once, and again after it was withdrawn', async () => {
    const { callId } = await callFor()
    const who = await founder()
    const { startupId } = await startupOf(who)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, () => call(startApplication, who, { callId, startupId })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of outcomes)
      if (one.status === 'rejected')
        expect(one.reason.toJSON()).toMatchObject({ status: 409, type: problemType('already-applied') })
    const [known] = await db.select().from(ventureApplications).where(eq(ventureApplications.startupId, startupId))
    await call(withdrawApplication, who, { applicationId: known!.id })
    expect(await call(startApplication, who, { callId, startupId })).toMatchObject({ state: 'DRAFT' })
  })

  it('is not made to a call of one’s own organisation', async () => {
    const { callId } = await callFor()
    const insider = await member(['ventures:write'], { organisationId: manager.organisationId })
    expect(await problemThrownBy(draft(insider, callId))).toMatchObject({ status: 409, type: problemType('own-call') })
  })

  it('404: a stranger’s answers like one that never was; a draft also to who runs the call', async () => {
    const { callId } = await callFor()
    const who = await founder()
    const { applicationId } = await draft(who, callId)
    const unknown = await problemThrownBy(call(getApplication, who, { applicationId: crypto.randomUUID() }))
    for (const other of [await founder(), await member(['ventures:manage']), manager, reviewers[0]!]) {
      expect(await problemThrownBy(call(getApplication, other, { applicationId }))).toEqual(unknown)
      expect(await problemThrownBy(call(updateApplication, other, { applicationId }))).toEqual(unknown)
    }
    await call(submitApplication, who, { applicationId, consent: true })
    expect(await call(getApplication, manager, { applicationId })).toMatchObject({
      viewer: 'manager',
      state: 'SUBMITTED',
    })
    expect(await problemThrownBy(call(getApplication, reviewers[0]!, { applicationId }))).toEqual(unknown)
    expect(
      await problemThrownBy(
        call(advanceApplication, await member(['ventures:manage']), { applicationId, event: 'screen_ok' }),
      ),
    ).toEqual(unknown)
  })

  it('403: the applicant does not judge, and who judges does not apply', async () => {
    const { callId } = await callFor()
    const who = await member(['ventures:manage'])
    const { applicationId } = await submitted(who, callId)
    expect(await problemThrownBy(call(advanceApplication, who, { applicationId, event: 'screen_ok' }))).toMatchObject({
      status: 403,
      type: problemType('not-the-operator'),
    })
    expect(await problemThrownBy(call(withdrawApplication, manager, { applicationId }))).toMatchObject({
      status: 403,
      type: problemType('not-the-applicant'),
    })
  })

  it('is listed to its own, and received to who runs the call', async () => {
    const { callId } = await callFor()
    const [a, b] = [await founder(), await founder()]
    const mine = await submitted(a, callId)
    await draft(b, callId)
    const ids = async (who: typeof a, input: object) =>
      (await call(listApplications, who, input)).items.map(({ applicationId }) => applicationId)
    expect(await ids(a, {})).toEqual([mine.applicationId])
    expect(await ids(manager, { callId, received: true })).toEqual([mine.applicationId])
    expect(await ids(manager, {})).toEqual([])
    expect(await problemThrownBy(call(listApplications, a, { callId, received: true }))).toMatchObject({ status: 403 })
    expect(await problemThrownBy(call(listApplications, manager, { received: true }))).toMatchObject({ status: 422 })
  })

  it('409: nobody’s change is lost', async () => {
    const { callId } = await callFor()
    const who = await founder()
    const { applicationId, version } = await draft(who, callId)
    const write = (text: string) =>
      call(updateApplication, who, { applicationId, answers: answer(text), ifVersion: version })
    const outcomes = await Promise.allSettled(['Un.', 'Deux.', 'Trois.'].map(write))
    expect(outcomes.map((one) => (one.status === 'fulfilled' ? 'ok' : one.reason.code)).sort()).toEqual([
      'ok',
      'version-conflict',
      'version-conflict',
    ])
  })
})

describe('K3: the applicant’s personal data', () => {
  it('is shown to the applicant’s own people and to nobody else, in no answer', async () => {
    const { callId } = await callFor()
    const who = await founder()
    const applicationId = await inReview(who, callId)
    const colleague = await member(['ventures:read'], { organisationId: who.organisationId })
    for (const own of [who, colleague])
      expect((await call(getApplication, own, { applicationId })).contact).toMatchObject({ name: 'Canari Exemple' })
    const agent = {
      slug: 'exemple',
      runId: 'r',
      operations: new Set([getApplication.name]),
      scopes: ['ventures:write' as const],
    }
    expect((await call(getApplication, { ...colleague, agent }, { applicationId })).contact).toBeNull()
    expect((await call(getApplication, { ...who, agent }, { applicationId })).contact).toMatchObject({
      name: 'Canari Exemple',
    })
    for (const other of [manager, reviewers[0]!]) {
      expect(JSON.stringify(await call(getApplication, other, { applicationId }))).not.toMatch(/canari/i)
    }
    expect(JSON.stringify(await call(listApplications, manager, { callId, received: true }))).not.toMatch(/canari/i)
  })
})
