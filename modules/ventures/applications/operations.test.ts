import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { openCall } from '../calls/open-call.ts'
import { ventureApplications } from '../tables.ts'
import { createVenturesFixture } from '../testing/fixture.ts'
import { resubmitApplication, submitApplication, withdrawApplication } from './applicant-operations.ts'
import { checkEligibility } from './check-eligibility.ts'
import { listApplications } from './list-operations.ts'
import { advanceApplication, requestInfo } from './manager-operations.ts'
import { getApplication, startApplication, updateApplication } from './operations.ts'

const fixture = await createVenturesFixture()
const {
  call,
  founder,
  manager,
  reviewers,
  createActor,
  createCall,
  draft,
  submitted,
  createStartup,
  advance,
  createInReview,
  clock,
  db,
} = fixture
const answer = (text: string) => [{ key: 'problem', text }]

describe('a call', () => {
  it('is opened by managers with consistent seats, rubric and dates', async () => {
    const { callId, ...made } = await createCall()
    expect(made).toMatchObject({
      state: 'OPEN',
      seats: 10,
      cohort: { capacity: 10 },
      operatorOrganisationId: manager.organisationId,
    })
    const bad = async (more: Parameters<typeof createCall>[0]) =>
      (await problemThrownBy(createCall(more))).issues[0].path
    expect(await bad({ cohortCapacity: 11 })).toBe('cohortCapacity')
    expect(await bad({ closesAt: fixture.inDays(-2) })).toBe('closesAt')
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
      code: 'approval-required',
    })
  })
})

describe('a late application', () => {
  it('is rejected by the server clock, and accepted a moment before', async () => {
    const { callId, closesAt } = await createCall({ closesAt: fixture.inDays(1) })
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
      code: 'illegal-transition',
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
      code: 'call-not-open',
      state: 'CLOSED',
      openCalls: expect.any(Array),
    })
    clock.now = before
  })
})

describe('answers', () => {
  it('are frozen once submitted, except while more information is requested', async () => {
    const { callId } = await createCall()
    const actor = await founder()
    const { applicationId } = await draft(actor, callId)
    const write = (text: string) => call(updateApplication, actor, { applicationId, answers: answer(text) })
    expect((await write('Deux.')).answers[0]).toMatchObject({ key: 'problem', text: 'Deux.' })
    await call(submitApplication, actor, { applicationId, consent: true })
    expect(await problemThrownBy(write('Trois.'))).toMatchObject({
      status: 409,
      state: 'SUBMITTED',
      allowedEvents: ['withdraw'],
    })
    await advance(applicationId, 'screen_ok')
    expect(await problemThrownBy(write('Trois.'))).toMatchObject({ status: 409, state: 'IN_REVIEW' })
    await call(requestInfo, manager, { applicationId, message: 'Précisez.' })
    expect(await write('Quatre.')).toMatchObject({ state: 'IN_REVIEW_MORE_INFO', infoRequest: 'Précisez.' })
    expect(await call(resubmitApplication, actor, { applicationId })).toMatchObject({ state: 'IN_REVIEW' })
    expect(await problemThrownBy(write('Cinq.'))).toMatchObject({ status: 409 })
    expect((await call(getApplication, manager, { applicationId })).answers[0]!.text).toBe('Quatre.')
  })

  it('must belong to questions of the call and respect their length', async () => {
    const { callId } = await createCall({ questions: [{ key: 'problem', label: { fr: 'Problème ?' }, maxLength: 10 }] })
    const actor = await founder()
    const { startupId } = await createStartup(actor)
    const start = (answers: { key: string; text: string }[]) =>
      problemThrownBy(call(startApplication, actor, { callId, startupId, answers }))
    expect(await start([{ key: 'secret', text: 'x' }])).toMatchObject({
      status: 422,
      issues: [{ path: 'answers.0.key', message: 'Use one of: problem.' }],
    })
    expect(await start(answer('x'.repeat(11)))).toMatchObject({ status: 422, issues: [{ path: 'answers.0.text' }] })
  })

  it('must be complete, for an eligible startup', async () => {
    const { callId } = await createCall({
      regionCodes: ['MA-02'],
      eligibility: [{ rule: 'STAGE_IN', stages: ['TRACTION'] }],
    })
    const actor = await founder()
    const { startupId } = await createStartup(actor)
    const { applicationId } = await call(startApplication, actor, { callId, startupId })
    const submit = () => problemThrownBy(call(submitApplication, actor, { applicationId, consent: true }))
    expect(await submit()).toMatchObject({
      status: 409,
      code: 'answers-missing',
      missing: [{ key: 'problem' }],
    })
    await call(updateApplication, actor, { applicationId, answers: answer('Un.') })
    expect(await submit()).toMatchObject({
      code: 'not-eligible',
      failedRules: [{ rule: 'STAGE_IN', field: 'stage' }, { rule: 'REGION_IN' }],
    })
    expect(
      await call(checkEligibility, actor, { callId, startupId, stage: 'TRACTION', regionCode: 'MA-02' }),
    ).toMatchObject({ eligible: true, failedRules: [] })
    expect(await call(checkEligibility, actor, { callId, startupId })).toMatchObject({ eligible: false })
  })
})

describe('an application', () => {
  it('is one per startup and call, also under concurrent requests, and possible again after a withdrawal', async () => {
    const { callId } = await createCall()
    const actor = await founder()
    const { startupId } = await createStartup(actor)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, () => call(startApplication, actor, { callId, startupId })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of outcomes)
      if (one.status === 'rejected') expect(one.reason.toJSON()).toMatchObject({ status: 409, code: 'already-applied' })
    const [known] = await db.select().from(ventureApplications).where(eq(ventureApplications.startupId, startupId))
    await call(withdrawApplication, actor, { applicationId: known!.id })
    expect(await call(startApplication, actor, { callId, startupId })).toMatchObject({ state: 'DRAFT' })
  })

  it('cannot be made to a call of the same organisation', async () => {
    const { callId } = await createCall()
    const insider = await createActor(['ventures:write'], { organisationId: manager.organisationId })
    expect(await problemThrownBy(draft(insider, callId))).toMatchObject({ status: 403, code: 'own-call' })
  })

  it('returns 404 to other organisations, and as a draft also to the operator of the call', async () => {
    const { callId } = await createCall()
    const actor = await founder()
    const { applicationId } = await draft(actor, callId)
    const unknown = await problemThrownBy(call(getApplication, actor, { applicationId: crypto.randomUUID() }))
    for (const other of [await founder(), await createActor(['ventures:manage']), manager, reviewers[0]!]) {
      expect(await problemThrownBy(call(getApplication, other, { applicationId }))).toEqual(unknown)
      expect(await problemThrownBy(call(updateApplication, other, { applicationId }))).toEqual(unknown)
    }
    await call(submitApplication, actor, { applicationId, consent: true })
    expect(await call(getApplication, manager, { applicationId })).toMatchObject({
      viewer: 'manager',
      state: 'SUBMITTED',
    })
    expect(await problemThrownBy(call(getApplication, reviewers[0]!, { applicationId }))).toEqual(unknown)
    expect(
      await problemThrownBy(
        call(advanceApplication, await createActor(['ventures:manage']), { applicationId, event: 'screen_ok' }),
      ),
    ).toEqual(unknown)
  })

  it('returns 403 to applicants who judge and to judges who apply', async () => {
    const { callId } = await createCall()
    const actor = await createActor(['ventures:manage'])
    const { applicationId } = await submitted(actor, callId)
    expect(await problemThrownBy(call(advanceApplication, actor, { applicationId, event: 'screen_ok' }))).toMatchObject(
      {
        status: 403,
        code: 'not-the-operator',
      },
    )
    expect(await problemThrownBy(call(withdrawApplication, manager, { applicationId }))).toMatchObject({
      status: 403,
      code: 'not-the-owner',
    })
  })

  it('is listed to its organisation, and as received to the operator of the call', async () => {
    const { callId } = await createCall()
    const [a, b] = [await founder(), await founder()]
    const own = await submitted(a, callId)
    await draft(b, callId)
    const ids = async (actor: typeof a, input: object) =>
      (await call(listApplications, actor, input)).items.map(({ applicationId }) => applicationId)
    expect(await ids(a, {})).toEqual([own.applicationId])
    expect(await ids(manager, { callId, received: true })).toEqual([own.applicationId])
    expect(await ids(manager, {})).toEqual([])
    expect(await problemThrownBy(call(listApplications, a, { callId, received: true }))).toMatchObject({ status: 403 })
    expect(await problemThrownBy(call(listApplications, manager, { received: true }))).toMatchObject({ status: 422 })
  })

  it('returns 409 for a lost update', async () => {
    const { callId } = await createCall()
    const actor = await founder()
    const { applicationId, version } = await draft(actor, callId)
    const write = (text: string) =>
      call(updateApplication, actor, { applicationId, answers: answer(text), ifVersion: version })
    const outcomes = await Promise.allSettled(['Un.', 'Deux.', 'Trois.'].map(write))
    expect(outcomes.map((one) => (one.status === 'fulfilled' ? 'ok' : one.reason.code)).sort()).toEqual([
      'ok',
      'version-conflict',
      'version-conflict',
    ])
  })
})

describe('the applicant’s personal data', () => {
  it('is shown only to the applicant’s own members, in every response', async () => {
    const { callId } = await createCall()
    const actor = await founder()
    const applicationId = await createInReview(actor, callId)
    const colleague = await createActor(['ventures:read'], { organisationId: actor.organisationId })
    for (const own of [actor, colleague])
      expect((await call(getApplication, own, { applicationId })).contact).toMatchObject({ name: 'Canari Exemple' })
    const agent = {
      slug: 'exemple',
      runId: 'r',
      operations: new Set([getApplication.name]),
      scopes: ['ventures:write' as const],
    }
    expect((await call(getApplication, { ...colleague, agent }, { applicationId })).contact).toBeNull()
    expect((await call(getApplication, { ...actor, agent }, { applicationId })).contact).toMatchObject({
      name: 'Canari Exemple',
    })
    for (const other of [manager, reviewers[0]!]) {
      expect(JSON.stringify(await call(getApplication, other, { applicationId }))).not.toMatch(/canari/i)
    }
    expect(JSON.stringify(await call(listApplications, manager, { callId, received: true }))).not.toMatch(/canari/i)
  })
})
