import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { iceOf } from '#platform/lib/identifiers.ts'
import { sumMinor } from '#platform/lib/money.ts'
import { listLinks } from '../../commons/links/operations.ts'
import { getNeed, listNeeds } from '../../commons/needs/operations.ts'
import { upsertOrganisationProfile } from '../../commons/organisations/operations.ts'
import { decideApplication } from '../committee-sessions/decide-application.ts'
import { advanceEnrolment } from '../enrolments/operations.ts'
import { growthStatus } from '../growth/operations.ts'
import { ventureSupports } from '../tables.ts'
import { createVenturesFixture, problemThrownBy, problemType } from '../testing/fixture.ts'
import { registerStartup, updateStartup } from './change-operations.ts'
import { reportMetrics, verifyEvidence } from './metrics-operations.ts'
import { openNeed } from './open-need.ts'
import { getStartup, listStartups } from './operations.ts'
import { recordRound } from './record-round.ts'
import { recordSupport } from './record-support.ts'

const world = await createVenturesFixture()
const {
  call,
  founder,
  manager,
  reviewers,
  member,
  callFor,
  beforeCommittee,
  submitted,
  session,
  vote,
  startupOf,
  clock,
} = world

let enterprises = 0
const nextEnterprise = () => `0000002${String(++enterprises).padStart(2, '0')}`
const mad = (amountMinor: number) => ({ amountMinor, currency: 'MAD' as const })

/** A startup of a new founder, admitted to a programme of the manager. */
async function createAdmittedStartup() {
  const who = await founder()
  const { callId } = await callFor()
  const { sessionId } = await session(callId)
  const applicationId = await beforeCommittee(who, callId)
  await vote(sessionId, applicationId, [manager, 'YES'], [reviewers[0]!, 'YES'])
  const { startup, enrolment } = await call(decideApplication, manager, {
    applicationId,
    sessionId,
    outcome: 'ADMITTED',
    reasons: { fr: 'Oui.' },
  })
  return { who, startupId: startup.startupId, enrolmentId: enrolment!.enrolmentId }
}

describe('V7: one enterprise is one startup', () => {
  it('whichever establishment is named, whoever asks, and however many ask at once', async () => {
    const enterprise = nextEnterprise()
    const ices = ['0001', '0002', '0003', '0004'].map((establishment) => iceOf(enterprise, establishment))
    const outcomes = await Promise.allSettled(ices.map(async (ice) => startupOf(await founder(), { ice })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of outcomes)
      if (one.status === 'rejected') expect(one.reason.toJSON()).toMatchObject({ status: 409 })
    expect(await problemThrownBy(startupOf(await founder(), { ice: ices[3]! }))).toMatchObject({
      type: problemType('enterprise-taken'),
      enterpriseKey: enterprise,
    })
  })

  it('and belongs to the organisation whose public profile has the number', async () => {
    const [owner, other] = [await member(['commons:manage', 'ventures:write']), await founder()]
    const enterprise = nextEnterprise()
    await call(upsertOrganisationProfile, owner, {
      legalName: { fr: 'Société Exemple' },
      kind: 'COMPANY',
      ice: iceOf(enterprise, '0001'),
    })
    expect(await problemThrownBy(startupOf(other, { ice: iceOf(enterprise, '0002') }))).toMatchObject({
      status: 409,
      type: problemType('enterprise-taken'),
    })
    const { startupId } = await startupOf(owner, { ice: iceOf(enterprise, '0002') })
    const third = await startupOf(other)
    expect(
      await problemThrownBy(call(updateStartup, other, { startupId: third.startupId, ice: iceOf(enterprise, '0003') })),
    ).toMatchObject({
      type: problemType('enterprise-taken'),
    })
    expect((await call(updateStartup, owner, { startupId, ice: iceOf(enterprise, '0003') })).details!.ice).toBe(
      iceOf(enterprise, '0003'),
    )
  })
})

describe('a startup', () => {
  it('is its own people’s until it was admitted, then everyone’s, its figures excepted', async () => {
    const { who, startupId } = await createAdmittedStartup()
    const hidden = await startupOf(who)
    const [stranger, otherManager] = [await founder(), await member(['ventures:manage'])]
    const unknown = await problemThrownBy(call(getStartup, stranger, { startupId: crypto.randomUUID() }))
    for (const other of [null, stranger, otherManager, manager])
      expect(await problemThrownBy(call(getStartup, other, { startupId: hidden.startupId }))).toEqual(unknown)
    for (const other of [null, stranger, otherManager])
      expect(await call(getStartup, other, { startupId })).toMatchObject({ own: false, details: null })
    for (const insider of [who, manager])
      expect((await call(getStartup, insider, { startupId })).details).toMatchObject({
        enrolments: [{ state: 'ONBOARDING' }],
      })
    const listed = async (other: typeof who | null, input = {}) =>
      (await call(listStartups, other, { limit: 100, ...input })).items.map((one) => one.startupId)
    expect(await listed(null)).toContain(startupId)
    expect(await listed(null)).not.toContain(hidden.startupId)
    expect((await listed(who, { own: true })).sort()).toEqual([startupId, hidden.startupId].sort())
    expect(await problemThrownBy(call(updateStartup, stranger, { startupId }))).toMatchObject({
      status: 403,
      type: problemType('not-the-owner'),
    })
    expect(await problemThrownBy(call(growthStatus, stranger, { startupId }))).toMatchObject({
      status: 403,
      type: problemType('figures-withheld'),
    })
  })

  it('is found by words in any language, region, sector and stage', async () => {
    const who = await founder()
    const { startupId } = await call(registerStartup, who, {
      name: { fr: 'Dépollution Exemple', ar: 'إزالة التلوث مثال' },
      stage: 'TRACTION',
      nmaSection: 'E',
      regionCode: 'MA-11',
      deepTechTags: ['membranes'],
    })
    for (const input of [
      { query: 'depollution' },
      { query: 'التلوث' },
      { query: 'membranes' },
      { nmaSection: 'E' as const, regionCode: 'MA-11' as const, stage: 'TRACTION' as const },
    ]) {
      expect((await call(listStartups, who, { own: true, ...input })).items.map((one) => one.startupId)).toEqual([
        startupId,
      ])
    }
    expect((await call(listStartups, who, { own: true, query: 'autre' })).items).toEqual([])
  })

  it('422: ends on a day, which has come, after it began', async () => {
    const who = await founder()
    const { startupId } = await startupOf(who, { foundedOn: '2025-01-01' })
    for (const change of [
      { status: 'CLOSED' as const },
      { closedOn: '2026-01-01' },
      { status: 'CLOSED' as const, closedOn: '2024-01-01' },
      { status: 'CLOSED' as const, closedOn: '2030-01-01' },
    ]) {
      expect(await problemThrownBy(call(updateStartup, who, { startupId, ...change }))).toMatchObject({
        status: 422,
        issues: [{ path: 'closedOn' }],
      })
    }
    expect(await call(updateStartup, who, { startupId, status: 'CLOSED', closedOn: '2027-02-01' })).toMatchObject({
      status: 'CLOSED',
    })
  })

  it('opens a need where every matcher looks, tied to it', async () => {
    const who = await founder()
    const { startupId } = await startupOf(who)
    const { needId } = await call(openNeed, who, {
      startupId,
      kind: 'EXPERTISE',
      title: { fr: 'Experte' },
      skillIds: ['embedded-systems'],
    })
    const reader = { ...who, scopes: ['commons:read' as const] }
    expect(await call(getNeed, reader, { needId })).toMatchObject({
      state: 'OPEN',
      own: true,
      ownerOrganisationId: who.organisationId,
    })
    expect((await call(listNeeds, reader, { own: true })).items).toHaveLength(1)
    expect((await call(listLinks, reader, { about: `startup:${startupId}` })).items).toMatchObject([
      { type: 'of_startup' },
    ])
    expect(
      await problemThrownBy(
        call(openNeed, { ...who, scopes: ['ventures:write'] }, { startupId, kind: 'SPACE', title: { fr: 'Local' } }),
      ),
    ).toMatchObject({
      status: 403,
      scope: 'commons:write',
    })
    expect(
      await problemThrownBy(call(openNeed, await founder(), { startupId, kind: 'SPACE', title: { fr: 'Local' } })),
    ).toMatchObject({ status: 404 })
  })
})

describe('V8: a status', () => {
  it('follows from what was known that day: a later correction changes no answer of before', async () => {
    const { who, startupId } = await createAdmittedStartup()
    const before = clock.now
    await call(updateStartup, who, { startupId, foundedOn: '2025-02-01' })
    const report = (periodEnd: string, employees: number) =>
      call(reportMetrics, who, {
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
    const at = (asOf: string) => call(growthStatus, who, { startupId, asOf })
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
    expect(await call(growthStatus, who, { startupId, definition: 'EU_10PCT' })).toMatchObject({
      gazelle: { reached: true },
    })
    expect(await call(growthStatus, manager, { startupId, asOf: '2030-01-20' })).toEqual(then)
    clock.now = before
  })

  it('is verified by who runs a programme it was admitted to, from a document and not from a word', async () => {
    const { who, startupId } = await createAdmittedStartup()
    const verify = (by: typeof who) => call(verifyEvidence, by, { startupId, about: 'METRICS', on: '2026-12-31' })
    const report = (evidence: 'DECLARED' | 'CNSS') =>
      call(reportMetrics, who, { startupId, periodEnd: '2026-12-31', turnover: mad(1), employees: 10, evidence })
    await report('DECLARED')
    expect(await problemThrownBy(verify(manager))).toMatchObject({ status: 409, type: problemType('only-declared') })
    await report('CNSS')
    expect(await problemThrownBy(verify(await member(['ventures:manage'])))).toMatchObject({
      status: 403,
      type: problemType('not-the-operator'),
    })
    const verified = await verify(manager)
    expect(verified).toMatchObject({ revision: 2, verifiedAt: clock.now.toISOString() })
    expect(await verify(manager)).toEqual(verified)
    expect((await call(getStartup, who, { startupId })).details!.metrics).toMatchObject([
      { periodEnd: '2026-12-31', verified: true, revision: 2 },
    ])
    expect(await report('CNSS')).toMatchObject({ revision: 3, verified: false })
    expect(
      await problemThrownBy(call(verifyEvidence, manager, { startupId, about: 'ROUND', on: '2026-12-31' })),
    ).toMatchObject({ status: 404 })
  })

  it('422: figures of days to come, and before there was a startup', async () => {
    const who = await founder()
    const { startupId } = await startupOf(who, { foundedOn: '2026-06-01' })
    const report = (periodEnd: string) =>
      problemThrownBy(call(reportMetrics, who, { startupId, periodEnd, turnover: mad(1), employees: 1 }))
    for (const day of ['2027-03-02', '2026-05-31'])
      expect(await report(day)).toMatchObject({ status: 422, issues: [{ path: 'periodEnd' }] })
    expect(await problemThrownBy(call(growthStatus, who, { startupId, asOf: '2027-03-02' }))).toMatchObject({
      status: 422,
      issues: [{ path: 'asOf' }],
    })
  })

  it('a round has a price or none, and a rate of its day with its source', async () => {
    const { who, startupId } = await createAdmittedStartup()
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
      (await problemThrownBy(call(recordRound, who, { ...seed, ...more }))).issues[0].path
    const fx = { usdPerUnit: '0.1', rateOn: '2027-02-10', source: 'Exemple' }
    expect(await refused({})).toBe('fx')
    expect(await refused({ fx: { ...fx, rateOn: '2027-01-10' } })).toBe('fx.rateOn')
    expect(await refused({ fx: { ...fx, usdPerUnit: '0,1' } })).toBe('fx.usdPerUnit')
    expect(await refused({ kind: 'CONVERTIBLE' })).toBe('priced')
    expect(await refused({ priced: false })).toBe('postMoneyMinor')
    expect(await refused({ closedOn: '2027-03-02' })).toBe('closedOn')
    expect(await call(recordRound, who, { ...seed, fx })).toMatchObject({ revision: 1 })
    expect(await call(growthStatus, who, { startupId })).toMatchObject({
      unicorn: { reached: true, reachedOn: '2027-02-10', verified: false },
    })
    await call(verifyEvidence, manager, { startupId, about: 'ROUND', on: '2027-02-10' })
    expect(await call(growthStatus, who, { startupId })).toMatchObject({ unicorn: { verified: true } })
  })
})

describe('support', () => {
  it('K8: is recorded by who runs a programme, for others and never for one’s own', async () => {
    const who = await founder()
    const { callId } = await callFor()
    const { startup } = await submitted(who, callId)
    const given = { startupId: startup.startupId, kind: 'GRANT' as const, value: mad(10_000_000), doneOn: '2027-02-01' }
    expect(await call(recordSupport, manager, { ...given, evidenceNote: 'Virement' })).toMatchObject({
      role: 'FOUNDER',
      beneficiaryOrganisationId: who.organisationId,
      regionCode: 'MA-06',
      counted: true,
    })
    expect(await call(recordSupport, manager, given)).toMatchObject({ counted: false })
    expect(await problemThrownBy(call(recordSupport, await member(['ventures:manage']), given))).toMatchObject({
      status: 404,
    })
    const own = await startupOf(manager)
    expect(await problemThrownBy(call(recordSupport, manager, { ...given, startupId: own.startupId }))).toMatchObject({
      status: 409,
      type: problemType('conflict-of-interest'),
    })
    expect(
      await problemThrownBy(call(recordSupport, manager, { kind: 'TRAINING', doneOn: '2027-02-01' })),
    ).toMatchObject({ status: 422 })
  })

  it('K7: is kept to the centime, so that what was given sums to what was recorded', async () => {
    const who = await founder()
    const { startup } = await submitted(who, (await callFor()).callId)
    const given = [0, 1, 99, 100_000_001, 333_333_333_333_333, 999_999_999_999_999, 1_000_000_000_000_000]
    const answers = await Promise.all(
      given.map((amountMinor) =>
        call(recordSupport, manager, {
          startupId: startup.startupId,
          kind: 'GRANT',
          value: mad(amountMinor),
          doneOn: '2027-02-01',
          evidenceNote: 'Virement',
        }),
      ),
    )
    expect(answers.map(({ value }) => value)).toEqual(given.map(mad))
    const kept = await world.db.select().from(ventureSupports).where(eq(ventureSupports.startupId, startup.startupId))
    expect(sumMinor(kept.map(({ value }) => value!.amountMinor))).toBe(
      given.reduce((sum, one) => sum + BigInt(one), 0n),
    )
    for (const amountMinor of [-1, 0.5, 1_000_000_000_000_001, Number.NaN])
      expect(
        await problemThrownBy(
          call(recordSupport, manager, {
            startupId: startup.startupId,
            kind: 'GRANT',
            value: mad(amountMinor),
            doneOn: '2027-02-01',
          }),
        ),
      ).toMatchObject({
        status: 422,
      })
  })

  it('of an enrolment: only who runs the programme moves it on', async () => {
    const { who, enrolmentId } = await createAdmittedStartup()
    const start = (by: typeof who) => call(advanceEnrolment, by, { enrolmentId, event: 'start' })
    expect(await problemThrownBy(start({ ...who, scopes: ['ventures:manage'] }))).toMatchObject({ status: 403 })
    expect(await problemThrownBy(start(await member(['ventures:manage'])))).toMatchObject({ status: 404 })
    expect(await start(manager)).toMatchObject({ state: 'ACTIVE' })
    expect(await problemThrownBy(start(manager))).toMatchObject({
      status: 409,
      allowedEvents: ['pause', 'graduate', 'drop_out', 'exclude'],
    })
  })
})
