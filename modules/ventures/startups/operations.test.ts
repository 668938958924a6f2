import { describe, expect, it } from 'vitest'
import { iceOf } from '#platform/lib/identifiers.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { listLinks } from '../../commons/links/operations.ts'
import { getNeed, listNeeds } from '../../commons/needs/operations.ts'
import { upsertOrganisationProfile } from '../../commons/organisations/operations.ts'
import { decideApplication } from '../committee-sessions/decide-application.ts'
import { growthStatus } from '../growth/operations.ts'
import { createVenturesFixture } from '../testing/fixture.ts'
import { registerStartup, updateStartup } from './change-operations.ts'
import { openNeed } from './open-need.ts'
import { getStartup, listStartups } from './operations.ts'

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
} = fixture

let enterprises = 0

const nextEnterprise = () => `0000002${String(++enterprises).padStart(2, '0')}`

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

describe('one enterprise is one startup', () => {
  it('for any establishment, organisation and number of concurrent requests', async () => {
    const enterprise = nextEnterprise()
    const ices = ['0001', '0002', '0003', '0004'].map((establishment) => iceOf(enterprise, establishment))
    const outcomes = await Promise.allSettled(ices.map(async (ice) => createStartup(await founder(), { ice })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of outcomes)
      if (one.status === 'rejected') expect(one.reason.toJSON()).toMatchObject({ status: 409 })
    expect(await problemThrownBy(createStartup(await founder(), { ice: ices[3]! }))).toMatchObject({
      code: 'enterprise-taken',
      enterpriseKey: enterprise,
    })
  })

  it('which belongs to the organisation whose public profile has the number', async () => {
    const [owner, other] = [await createActor(['commons:manage', 'ventures:write']), await founder()]
    const enterprise = nextEnterprise()
    await call(upsertOrganisationProfile, owner, {
      legalName: { fr: 'Société Exemple' },
      kind: 'COMPANY',
      ice: iceOf(enterprise, '0001'),
    })
    expect(await problemThrownBy(createStartup(other, { ice: iceOf(enterprise, '0002') }))).toMatchObject({
      status: 409,
      code: 'enterprise-taken',
    })
    const { startupId } = await createStartup(owner, { ice: iceOf(enterprise, '0002') })
    const third = await createStartup(other)
    expect(
      await problemThrownBy(call(updateStartup, other, { startupId: third.startupId, ice: iceOf(enterprise, '0003') })),
    ).toMatchObject({
      code: 'enterprise-taken',
    })
    expect((await call(updateStartup, owner, { startupId, ice: iceOf(enterprise, '0003') })).details!.ice).toBe(
      iceOf(enterprise, '0003'),
    )
  })
})

describe('a startup', () => {
  it('is hidden until it is admitted, then public except for its figures', async () => {
    const { actor, startupId } = await createAdmittedStartup()
    const hidden = await createStartup(actor)
    const [outsider, otherManager] = [await founder(), await createActor(['ventures:manage'])]
    const unknown = await problemThrownBy(call(getStartup, outsider, { startupId: crypto.randomUUID() }))
    for (const other of [null, outsider, otherManager, manager])
      expect(await problemThrownBy(call(getStartup, other, { startupId: hidden.startupId }))).toEqual(unknown)
    for (const other of [null, outsider, otherManager])
      expect(await call(getStartup, other, { startupId })).toMatchObject({ own: false, details: null })
    for (const insider of [actor, manager])
      expect((await call(getStartup, insider, { startupId })).details).toMatchObject({
        enrolments: [{ state: 'ONBOARDING' }],
      })
    const listed = async (other: typeof actor | null, input = {}) =>
      (await call(listStartups, other, { limit: 100, ...input })).items.map((one) => one.startupId)
    expect(await listed(null)).toContain(startupId)
    expect(await listed(null)).not.toContain(hidden.startupId)
    expect((await listed(actor, { own: true })).sort()).toEqual([startupId, hidden.startupId].sort())
    expect(await problemThrownBy(call(updateStartup, outsider, { startupId }))).toMatchObject({
      status: 403,
      code: 'not-the-owner',
    })
    expect(await problemThrownBy(call(growthStatus, outsider, { startupId }))).toMatchObject({
      status: 403,
      code: 'figures-withheld',
    })
  })

  it('is found by words in any language, region, sector and stage', async () => {
    const actor = await founder()
    const { startupId } = await call(registerStartup, actor, {
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
      expect((await call(listStartups, actor, { own: true, ...input })).items.map((one) => one.startupId)).toEqual([
        startupId,
      ])
    }
    expect((await call(listStartups, actor, { own: true, query: 'autre' })).items).toEqual([])
  })

  it('returns 422 for a missing, future or too early closing day', async () => {
    const actor = await founder()
    const { startupId } = await createStartup(actor, { foundedOn: '2025-01-01' })
    for (const change of [
      { status: 'CLOSED' as const },
      { closedOn: '2026-01-01' },
      { status: 'CLOSED' as const, closedOn: '2024-01-01' },
      { status: 'CLOSED' as const, closedOn: '2030-01-01' },
    ]) {
      expect(await problemThrownBy(call(updateStartup, actor, { startupId, ...change }))).toMatchObject({
        status: 422,
        issues: [{ path: 'closedOn' }],
      })
    }
    expect(await call(updateStartup, actor, { startupId, status: 'CLOSED', closedOn: '2027-02-01' })).toMatchObject({
      status: 'CLOSED',
    })
  })

  it('opens a need in the shared directory, linked to it', async () => {
    const actor = await founder()
    const { startupId } = await createStartup(actor)
    const { needId } = await call(openNeed, actor, {
      startupId,
      kind: 'EXPERTISE',
      title: { fr: 'Experte' },
      skillIds: ['embedded-systems'],
    })
    const reader = { ...actor, scopes: ['commons:read' as const] }
    expect(await call(getNeed, reader, { needId })).toMatchObject({
      state: 'OPEN',
      own: true,
      ownerOrganisationId: actor.organisationId,
    })
    expect((await call(listNeeds, reader, { own: true })).items).toHaveLength(1)
    expect((await call(listLinks, reader, { about: `startup:${startupId}` })).items).toMatchObject([
      { type: 'of_startup' },
    ])
    expect(
      await problemThrownBy(
        call(openNeed, { ...actor, scopes: ['ventures:write'] }, { startupId, kind: 'SPACE', title: { fr: 'Local' } }),
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
