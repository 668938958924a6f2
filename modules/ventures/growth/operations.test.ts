import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { decideApplication } from '../committee-sessions/decide-application.ts'
import { updateStartup } from '../startups/change-operations.ts'
import { reportMetrics, verifyEvidence } from '../startups/metrics-operations.ts'
import { getStartup } from '../startups/operations.ts'
import { recordRound } from '../startups/record-round.ts'
import { createVenturesFixture } from '../testing/fixture.ts'
import { growthStatus } from './operations.ts'

const fixture = await createVenturesFixture()

const {
  call,
  founder,
  manager,
  reviewers,
  createActor,
  createCall,
  createBeforeCommittee,
  session,
  vote,
  createStartup,
  clock,
} = fixture

const mad = (amountMinor: number) => ({ amountMinor, currency: 'MAD' as const })

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

describe('a growth status', () => {
  it('follows from the data known that day; later corrections do not change it', async () => {
    const { actor, startupId } = await createAdmittedStartup()
    const before = clock.now
    await call(updateStartup, actor, { startupId, foundedOn: '2025-02-01' })
    const report = (periodEnd: string, employees: number) =>
      call(reportMetrics, actor, {
        startupId,
        periodEnd,
        turnover: mad(100_000_000),
        employees,
        evidence: 'CNSS',
        evidenceNote: 'Bordereau',
      })
    await report('2026-12-31', 10)
    clock.now = new Date('2030-01-20T10:00:00Z')
    await report('2029-12-31', 18)
    const at = (asOf: string) => call(growthStatus, actor, { startupId, asOf })
    const then = await at('2030-01-20')
    expect(then).toMatchObject({
      definition: { version: 'OECD2007_20PCT' },
      gazelle: {
        reached: true,
        reachedOn: '2029-12-31',
        verified: false,
        window: { start: '2026-12-31', measure: 'EMPLOYEES', from: 10, to: 18 },
      },
    })
    clock.now = new Date('2030-02-20T10:00:00Z')
    expect(await report('2029-12-31', 17)).toMatchObject({ revision: 2, verified: false })
    expect(await at('2030-02-20')).toMatchObject({ gazelle: { reached: false } })
    expect(await at('2030-01-20')).toEqual(then)
    expect((await at('2030-02-20')).inputsHash).not.toBe(then.inputsHash)
    expect(await call(growthStatus, actor, { startupId, definition: 'EU_10PCT' })).toMatchObject({
      gazelle: { reached: true },
    })
    expect(await call(growthStatus, manager, { startupId, asOf: '2030-01-20' })).toEqual(then)
    clock.now = before
  })

  it('is verified by the operator of its programme, from a document and not from a declaration', async () => {
    const { actor, startupId } = await createAdmittedStartup()
    const verify = (by: typeof actor) => call(verifyEvidence, by, { startupId, about: 'METRICS', on: '2026-12-31' })
    const report = (evidence: 'DECLARED' | 'CNSS') =>
      call(reportMetrics, actor, { startupId, periodEnd: '2026-12-31', turnover: mad(1), employees: 10, evidence })
    await report('DECLARED')
    expect(await problemThrownBy(verify(manager))).toMatchObject({ status: 409, code: 'no-supporting-document' })
    await report('CNSS')
    expect(await problemThrownBy(verify(await createActor(['ventures:manage'])))).toMatchObject({
      status: 403,
      code: 'not-the-operator',
    })
    const verified = await verify(manager)
    expect(verified).toMatchObject({ revision: 2, verifiedAt: clock.now.toISOString() })
    expect(await verify(manager)).toEqual(verified)
    expect((await call(getStartup, actor, { startupId })).details!.metrics).toMatchObject([
      { periodEnd: '2026-12-31', verified: true, revision: 2 },
    ])
    expect(await report('CNSS')).toMatchObject({ revision: 3, verified: false })
    expect(
      await problemThrownBy(call(verifyEvidence, manager, { startupId, about: 'ROUND', on: '2026-12-31' })),
    ).toMatchObject({ status: 404 })
  })

  it('rejects figures of future days and before the founding with 422', async () => {
    const actor = await founder()
    const { startupId } = await createStartup(actor, { foundedOn: '2026-06-01' })
    const report = (periodEnd: string) =>
      problemThrownBy(call(reportMetrics, actor, { startupId, periodEnd, turnover: mad(1), employees: 1 }))
    for (const day of ['2027-03-02', '2026-05-31'])
      expect(await report(day)).toMatchObject({ status: 422, issues: [{ path: 'periodEnd' }] })
    expect(await problemThrownBy(call(growthStatus, actor, { startupId, asOf: '2027-03-02' }))).toMatchObject({
      status: 422,
      issues: [{ path: 'asOf' }],
    })
  })

  it('uses rounds that are consistent: priced or not, with the exchange rate of the day', async () => {
    const { actor, startupId } = await createAdmittedStartup()
    const seed = {
      startupId,
      kind: 'SEED' as const,
      closedOn: '2027-02-10',
      currency: 'MAD' as const,
      raisedMinor: 100,
      priced: true,
      postMoneyMinor: 1_000_000_000_000,
    }
    const refused = async (more: object) =>
      (await problemThrownBy(call(recordRound, actor, { ...seed, ...more }))).issues[0].path
    const fx = { usdPerUnit: '0.1', rateOn: '2027-02-10', source: 'Exemple' }
    expect(await refused({})).toBe('fx')
    expect(await refused({ fx: { ...fx, rateOn: '2027-01-10' } })).toBe('fx.rateOn')
    expect(await refused({ fx: { ...fx, usdPerUnit: '0,1' } })).toBe('fx.usdPerUnit')
    expect(await refused({ kind: 'CONVERTIBLE' })).toBe('priced')
    expect(await refused({ priced: false })).toBe('postMoneyMinor')
    expect(await refused({ closedOn: '2027-03-02' })).toBe('closedOn')
    expect(await call(recordRound, actor, { ...seed, fx })).toMatchObject({ revision: 1 })
    expect(await call(growthStatus, actor, { startupId })).toMatchObject({
      unicorn: { reached: true, reachedOn: '2027-02-10', verified: false },
    })
    await call(verifyEvidence, manager, { startupId, about: 'ROUND', on: '2027-02-10' })
    expect(await call(growthStatus, actor, { startupId })).toMatchObject({ unicorn: { verified: true } })
  })
})
