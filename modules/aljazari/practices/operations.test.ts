import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { testActor } from '#platform/testing/platform.ts'
import { exampleIds } from '../example-ids.ts'
import { declareInterest } from '../interests/operations.ts'
import { discloseInvention } from '../inventions/operations.ts'
import { getPublicationHold } from '../inventions/publication-hold.ts'
import { createProject } from '../projects/create-project.ts'
import { recordReplication, validateReplication } from '../replications/operations.ts'
import { createAljazariFixture, sampleActors, throughAgent } from '../testing/fixture.ts'
import { findPractices } from './find-practices.ts'
import { getPractice, listPractices } from './operations.ts'
import { submitPractice } from './submit-practice.ts'
import { retirePractice, validatePractice } from './validate-operations.ts'

const { call } = await createAljazariFixture()
const { researcher, student, director, expert, founder, engineer } = sampleActors
const measured = [{ indicator: { fr: 'Fuites' }, unit: 'l/j', baseline: 120, after: 40, n: 30 }]
const text = {
  instituteId: exampleIds.institute(3),
  title: { fr: 'Brigade des fuites' },
  problem: { fr: 'L’eau se perd la nuit.' },
  steps: [{ fr: 'Écouter' }, { fr: 'Réparer' }],
  theme: 'AIOT' as const,
  limits: { fr: 'Ne vaut pas pour les conduites en plastique.' },
  transferability: 4,
}

const submit = async (overrides = {}) =>
  (await call(submitPractice, student, { ...text, evidence: measured, ...overrides })).practiceId
const validate = (
  actor: typeof researcher,
  practiceId: string,
  event: 'admin_approve' | 'take_up' | 'publish' | 'send_back',
) => call(validatePractice, actor, { practiceId, event, comment: 'Vérifié' })

async function publish(overrides = {}) {
  const practiceId = await submit(overrides)
  await validate(researcher, practiceId, 'admin_approve')
  await validate(director, practiceId, 'take_up')
  await validate(director, practiceId, 'publish')
  return practiceId
}

describe('practices', () => {
  it('publishes a practice with a measured result, validated by two people, one an expert of another institute', async () => {
    const practiceId = await submit({ evidence: [{ ...measured[0], after: undefined }] })
    expect((await call(listPractices, researcher, { awaiting: true })).items.map((one) => one.practiceId)).toContain(
      practiceId,
    )
    expect(await problemThrownBy(validate(researcher, practiceId, 'publish'))).toMatchObject({
      status: 409,
      allowedEvents: ['admin_approve', 'send_back'],
    })
    expect(await problemThrownBy(validate(director, practiceId, 'take_up'))).toMatchObject({ status: 404 }) // Experts do not see it yet.
    await validate(researcher, practiceId, 'admin_approve')
    expect(await problemThrownBy(validate(researcher, practiceId, 'take_up'))).toMatchObject({
      status: 409,
      allowedEvents: [],
    }) // the caller's own institute
    expect((await call(listPractices, director, { awaiting: true })).items.map((one) => one.practiceId)).toContain(
      practiceId,
    )
    await validate(director, practiceId, 'take_up')
    expect(await problemThrownBy(validate(director, practiceId, 'publish'))).toMatchObject({
      status: 409,
      allowedEvents: ['send_back'],
      detail: expect.stringContaining('measured'),
    })
    expect(await validate(director, practiceId, 'send_back')).toMatchObject({ state: 'DRAFT', adminValidatedAt: null })
    await call(submitPractice, student, { ...text, practiceId, evidence: measured })
    await validate(researcher, practiceId, 'admin_approve')
    await validate(expert, practiceId, 'take_up')
    expect(await validate(director, practiceId, 'publish')).toMatchObject({
      state: 'PUBLISHED',
      expertOrganisationId: director.organisationId,
    })
    expect(await call(getPractice, null, { practiceId })).toMatchObject({
      state: 'PUBLISHED',
      evidence: [{ measured: true }],
      history: [],
      projectId: null,
    })
    expect((await call(getPractice, student, { practiceId })).history.map(({ event }) => event)).toEqual([
      'submit',
      'admin_approve',
      'take_up',
      'send_back',
      'submit',
      'admin_approve',
      'take_up',
      'publish',
    ])
  })

  it('shows an unpublished practice only to its validators', async () => {
    const practiceId = await submit({ title: { fr: 'Brigade cobalt' } })
    const unknown = await problemThrownBy(call(getPractice, null, { practiceId: crypto.randomUUID() }))
    for (const actor of [null, founder, engineer, director, testActor('*:manage')])
      expect(await problemThrownBy(call(getPractice, actor, { practiceId }))).toEqual(unknown)
    await validate(researcher, practiceId, 'admin_approve')
    expect(await problemThrownBy(call(getPractice, engineer, { practiceId }))).toEqual(unknown) // runs no institute
    expect(
      await problemThrownBy(call(getPractice, { ...director, scopes: ['aljazari:write'] }, { practiceId })),
    ).toEqual(unknown)
    expect(await call(getPractice, director, { practiceId })).toMatchObject({ allowedEvents: ['take_up', 'send_back'] })
    expect((await call(findPractices, null, { query: 'cobalt' })).items).toEqual([])
    expect(await problemThrownBy(call(submitPractice, founder, { ...text, practiceId }))).toMatchObject({ status: 404 })
  })

  it('rejects validation by the author, by members with an interest, and by agents', async () => {
    const own = (await call(submitPractice, researcher, { ...text, evidence: measured })).practiceId
    expect(await problemThrownBy(validate(researcher, own, 'admin_approve'))).toMatchObject({
      code: 'conflict-of-interest',
    })
    const practiceId = await submit()
    expect(
      await problemThrownBy(
        call(validatePractice, throughAgent(researcher, 'aljazari.validatePractice'), {
          practiceId,
          event: 'admin_approve',
          comment: 'x',
        }),
      ),
    ).toMatchObject({
      code: 'approval-required',
    })
    await validate(researcher, practiceId, 'admin_approve')
    await call(declareInterest, expert, { inOrganisationId: researcher.organisationId, nature: 'Conjoint employé' })
    expect(await problemThrownBy(validate(expert, practiceId, 'take_up'))).toMatchObject({
      code: 'conflict-of-interest',
    })
    await validate(director, practiceId, 'take_up')
    expect(await problemThrownBy(validate(expert, practiceId, 'publish'))).toMatchObject({
      code: 'conflict-of-interest',
    })
    expect(await validate(director, practiceId, 'publish')).toMatchObject({ state: 'PUBLISHED' })
  })

  it('counts a replication in another region, with a dated result, once another organisation has validated it', async () => {
    const practiceId = await publish()
    const replicate = (regionCode: 'MA-03' | 'MA-08' | 'MA-12', overrides = {}) =>
      call(recordReplication, founder, { practiceId, regionCode, ...overrides })
    const result = { indicator: { fr: 'Fuites' }, unit: 'l/j', before: 90, after: 95, measuredOn: '2027-02-20' }
    const { replicationId: planned } = await replicate('MA-12')
    expect((await replicate('MA-12', { replicationId: planned, startedOn: '2027-01-10' })).state).toBe('RUNNING')
    expect(await problemThrownBy(call(validateReplication, researcher, { replicationId: planned }))).toMatchObject({
      status: 409,
    })
    for (const [overrides, path] of [
      [{ result }, 'verdict'],
      [{ verdict: 'WORKED' }, 'result'],
      [{ result, verdict: 'WORKED' }, 'startedOn'],
      [{ startedOn: '2027-02-21', result, verdict: 'WORKED' }, 'result.measuredOn'],
      [
        { startedOn: '2027-01-01', result: { ...result, measuredOn: '2027-03-02' }, verdict: 'WORKED' },
        'result.measuredOn',
      ],
    ] as const)
      expect(await problemThrownBy(replicate('MA-08', overrides))).toMatchObject({ status: 422, issues: [{ path }] })
    const failed = await replicate('MA-08', {
      startedOn: '2027-01-01',
      result,
      verdict: 'FAILED',
      lessons: { fr: 'Terrain rocheux.' },
    })
    const atHome = await replicate('MA-03', { startedOn: '2027-01-01', result, verdict: 'WORKED' })
    expect([failed.counts, atHome.counts]).toEqual([false, false])
    expect(
      await problemThrownBy(call(validateReplication, founder, { replicationId: failed.replicationId })),
    ).toMatchObject({ code: 'conflict-of-interest' })
    expect(
      await problemThrownBy(call(validateReplication, director, { replicationId: failed.replicationId })),
    ).toMatchObject({ status: 403 })
    expect(await call(validateReplication, researcher, { replicationId: failed.replicationId })).toMatchObject({
      state: 'VALIDATED',
      counts: true,
    })
    expect(await call(validateReplication, researcher, { replicationId: atHome.replicationId })).toMatchObject({
      state: 'VALIDATED',
      counts: false,
    })
    expect(
      await problemThrownBy(call(validateReplication, researcher, { replicationId: failed.replicationId })),
    ).toMatchObject({ status: 409, allowedEvents: [] })
    expect(await call(getPractice, null, { practiceId })).toMatchObject({
      replications: { recorded: 3, counted: 1, worked: 0, partly: 0, failed: 1 },
      attempts: [
        { state: 'RUNNING' },
        { verdict: 'FAILED', lessons: { fr: 'Terrain rocheux.' } },
        { verdict: 'WORKED' },
      ],
    })
    expect(
      await problemThrownBy(
        call(recordReplication, engineer, { practiceId, replicationId: planned, regionCode: 'MA-12' }),
      ),
    ).toMatchObject({ status: 404 })
  })

  it('publishes nothing of a project while the protection of its invention is undecided', async () => {
    const { projectId } = await call(createProject, researcher, {
      instituteId: text.instituteId,
      title: { fr: 'Vannes' },
      theme: 'AIOT',
      kind: 'APPLIED',
      trlStart: 2,
      trlTarget: 4,
    })
    const waiting = await submit({ projectId })
    await validate(researcher, waiting, 'admin_approve')
    await validate(director, waiting, 'take_up')
    expect(await call(getPublicationHold, student, { projectId })).toMatchObject({ onHold: false, since: null })
    await call(discloseInvention, student, {
      projectId,
      title: { fr: 'Vanne tungstène' },
      description: { fr: 'Secret.' },
      inventors: [{ personId: student.id, shareBp: 10_000 }],
    })
    const hold = await call(getPublicationHold, student, { projectId })
    expect(hold).toMatchObject({ onHold: true })
    expect(JSON.stringify(hold)).not.toContain('tungstène')
    const refused = await problemThrownBy(validate(director, waiting, 'publish'))
    expect(refused).toMatchObject({ status: 409, code: 'publication-on-hold' })
    expect(JSON.stringify(refused)).not.toContain('tungstène')
    expect(await problemThrownBy(submit({ projectId }))).toMatchObject({ status: 409 })
    expect(await call(submitPractice, student, { ...text, projectId, draft: true })).toMatchObject({ state: 'DRAFT' })
  })

  it('finds practices for a problem in three languages, best first and with reasons', async () => {
    for (const [query, theme] of [
      ['comment éviter les pannes de nos pompes ?', undefined],
      ['كيف نتجنب أعطال المضخات؟', undefined],
      ['how do we avoid pump failures?', undefined],
      ['صيانة تنبؤية', 'AIOT'],
    ] as const) {
      const { items } = await call(findPractices, null, { query, theme })
      expect(items[0], query).toMatchObject({
        practiceId: exampleIds.practice(2),
        replications: { recorded: 3, counted: 1, worked: 1 },
      })
      for (const { score, reasons } of items) {
        const weights = reasons.reduce((sum, { weight }) => sum + weight, 0)
        expect(score).toBe(Math.floor(reasons.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights))
      }
    }
    expect((await call(findPractices, null, { query: 'comment dans les' })).items.length).toBeGreaterThan(0) // No words are left to search for, so every practice may match.
    expect((await call(findPractices, null, { query: 'xylophone' })).items).toEqual([])
    const failed = await call(findPractices, null, { verdict: 'FAILED' })
    expect(failed.items.map(({ practiceId }) => practiceId)).toContain(exampleIds.practice(1))
    const there = await call(findPractices, null, { theme: 'DIGITAL_HEALTH', regionCode: 'MA-08' })
    expect(there.items.find(({ practiceId }) => practiceId === exampleIds.practice(1))!.reasons).toContainEqual(
      expect.objectContaining({ criterion: 'region', value: 0 }),
    )
    const cheap = await call(findPractices, null, { maxBudgetMinor: 5_000_000 })
    expect(cheap.items.map(({ practiceId }) => practiceId)).toEqual([exampleIds.practice(1)])
  })

  it('pages through results without gaps or repeats', async () => {
    const allIds = (await call(findPractices, null, { limit: 100 })).items.map(({ practiceId }) => practiceId)
    const paged: string[] = []
    for (let cursor: string | undefined, overrides = true; overrides; ) {
      const page = await call(findPractices, null, { limit: 2, cursor })
      paged.push(...page.items.map(({ practiceId }) => practiceId))
      cursor = page.nextCursor ?? undefined
      overrides = cursor !== undefined
    }
    expect(paged).toEqual(allIds)
    expect(allIds.length).toBeGreaterThan(3)
  })

  it('keeps the previous version readable, and shows why a practice was retracted', async () => {
    const first = await publish({ title: { fr: 'Vannes connectées' } })
    const second = await publish({ title: { fr: 'Vannes connectées, deux' }, revisesId: first })
    expect(await call(getPractice, null, { practiceId: first })).toMatchObject({ state: 'REVISED', version: 1 })
    expect(await call(getPractice, null, { practiceId: second })).toMatchObject({
      state: 'PUBLISHED',
      version: 2,
      lineId: first,
      revisesId: first,
    })
    expect(await problemThrownBy(submit({ revisesId: first }))).toMatchObject({ status: 409 })
    expect(
      await problemThrownBy(call(retirePractice, director, { practiceId: second, event: 'retract', reason: 'x' })),
    ).toMatchObject({ status: 403 })
    await call(retirePractice, researcher, { practiceId: second, event: 'retract', reason: 'Mesures fausses' })
    expect(await call(getPractice, null, { practiceId: second })).toMatchObject({
      state: 'RETRACTED',
      remark: 'Mesures fausses',
    })
    expect(JSON.stringify(await call(findPractices, null, { query: 'vannes' }))).not.toContain(second)
    expect(
      await problemThrownBy(call(recordReplication, founder, { practiceId: second, regionCode: 'MA-12' })),
    ).toMatchObject({ status: 409 })
  })
})
