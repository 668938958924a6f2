import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { exampleIds } from '../example-ids.ts'
import { setInstituteStatus } from '../institutes/change-operations.ts'
import { getInstitute } from '../institutes/operations.ts'
import { moveProblem } from '../problems/advance-problem.ts'
import { getProblem, submitProblem } from '../problems/operations.ts'
import { createAljazariFixture, sampleActors, throughAgent } from '../testing/fixture.ts'
import { advanceProject, advanceTrl } from './advance-operations.ts'
import { createProject } from './create-project.ts'
import { getProject, listProjects } from './operations.ts'

const { call } = await createAljazariFixture()
const { founder, researcher, director, student } = sampleActors
/** A manager of the university without a part in the projects. */
const committee = { ...sampleActors.auditor, scopes: ['aljazari:manage'] as const }

async function openProblem() {
  const { problemId } = await call(submitProblem, founder, {
    instituteId: exampleIds.institute(3),
    title: { fr: 'Fuites de réseau' },
    description: { fr: 'Un tiers de l’eau se perd.' },
    theme: 'AIOT',
    confidentiality: 'NETWORK',
  })
  await call(moveProblem, researcher, { problemId, event: 'qualify' })
  await call(moveProblem, researcher, { problemId, event: 'open' })
  return problemId
}

const projectInput = {
  instituteId: exampleIds.institute(3),
  title: { fr: 'Écoute de fuites' },
  theme: 'AIOT',
  kind: 'APPLIED',
  trlStart: 3,
  trlTarget: 5,
} as const

describe('projects', () => {
  it('takes a problem from open to solved, visibly to its owner', async () => {
    const problemId = await openProblem()
    const { projectId, state } = await call(createProject, researcher, {
      ...projectInput,
      problemIds: [problemId],
      leadId: student.id,
    })
    expect(state).toBe('IDEA')
    expect((await call(getProblem, founder, { problemId })).state).toBe('MATCHED')
    await call(advanceProject, committee, { projectId, event: 'select', note: 'PV Exemple' })
    await call(advanceProject, researcher, { projectId, event: 'start' })
    await call(advanceTrl, student, { projectId, toTrl: 4, evidence: 'Essai au banc' })
    expect(await call(getProblem, founder, { problemId })).toMatchObject({
      state: 'IN_RESEARCH',
      answers: [{ projectId, state: 'RUNNING', trlNow: 4 }],
      history: [
        { event: 'submit' },
        { event: 'qualify' },
        { event: 'open' },
        { event: 'match' },
        { event: 'start_research' },
      ],
    })
    expect(await call(moveProblem, researcher, { problemId, event: 'solve' })).toMatchObject({
      state: 'SOLVED',
      allowedEvents: [],
    })
    expect(
      await problemThrownBy(call(createProject, researcher, { ...projectInput, problemIds: [problemId] })),
    ).toMatchObject({
      status: 409,
      allowedStates: ['OPEN', 'MATCHED', 'IN_RESEARCH'],
    })
    expect(await problemThrownBy(call(getProject, founder, { projectId }))).toEqual(
      await problemThrownBy(call(getProject, founder, { projectId: crypto.randomUUID() })),
    )
    expect(JSON.stringify(await call(listProjects, founder, { limit: 100 }))).not.toContain(projectId)
  })

  it('changes the readiness level one step at a time with evidence, and back only with a reason', async () => {
    const { projectId } = await call(createProject, researcher, { ...projectInput, leadId: student.id })
    const move = (toTrl: number, overrides = {}) =>
      call(advanceTrl, researcher, { projectId, toTrl, evidence: 'Rapport Exemple', ...overrides })
    expect(await problemThrownBy(move(4))).toMatchObject({
      status: 409,
      allowedStates: ['RUNNING', 'PILOT', 'TRANSFER'],
    })
    await call(advanceProject, committee, { projectId, event: 'select' })
    await call(advanceProject, researcher, { projectId, event: 'start' })
    expect(await problemThrownBy(move(5))).toMatchObject({ status: 409, trlNow: 3, allowedTrls: [2, 4] })
    expect(await problemThrownBy(move(3))).toMatchObject({ status: 409, trlNow: 3 })
    expect(await problemThrownBy(call(advanceTrl, researcher, { projectId, toTrl: 4, evidence: ' ' }))).toMatchObject({
      status: 422,
    })
    expect(await move(4)).toMatchObject({ trlNow: 4 })
    expect(await problemThrownBy(move(3))).toMatchObject({ status: 422, issues: [{ path: 'reason' }] })
    expect(await move(3, { reason: 'Dérive du capteur' })).toMatchObject({ trlNow: 3, trlStart: 3 })
    expect((await call(getProject, researcher, { projectId })).trlMoves).toMatchObject([
      { fromTrl: 3, toTrl: 4, evidence: 'Rapport Exemple', reason: null },
      { fromTrl: 4, toTrl: 3, reason: 'Dérive du capteur' },
    ])
    const outsider = { ...student, id: sampleActors.researcher.id }
    expect(await problemThrownBy(call(advanceTrl, outsider, { projectId, toTrl: 4, evidence: 'x' }))).toMatchObject({
      status: 403,
    })
  })

  it('applies each step once under concurrent requests', async () => {
    const { projectId } = await call(createProject, researcher, projectInput)
    await call(advanceProject, committee, { projectId, event: 'select' })
    await call(advanceProject, researcher, { projectId, event: 'start' })
    const tries = await Promise.allSettled(
      Array.from({ length: 6 }, () => call(advanceTrl, researcher, { projectId, toTrl: 4, evidence: 'Essai' })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await call(getProject, researcher, { projectId })).trlMoves).toHaveLength(1)
  })

  it('lets neither the creator nor the lead of a project select it, nor an agent', async () => {
    const { projectId } = await call(createProject, researcher, projectInput)
    expect(await problemThrownBy(call(advanceProject, researcher, { projectId, event: 'select' }))).toMatchObject({
      code: 'conflict-of-interest',
    })
    expect(
      await problemThrownBy(
        call(advanceProject, throughAgent(committee, 'aljazari.advanceProject'), { projectId, event: 'select' }),
      ),
    ).toMatchObject({
      status: 403,
      code: 'approval-required',
    })
    expect(await call(advanceProject, committee, { projectId, event: 'select' })).toMatchObject({ state: 'SELECTED' })
  })

  it('starts no project in digital health without an ethics approval', async () => {
    const { projectId } = await call(createProject, researcher, { ...projectInput, theme: 'DIGITAL_HEALTH' })
    expect(await call(advanceProject, committee, { projectId, event: 'select' })).toMatchObject({
      allowedEvents: ['submit_ethics', 'stop'],
    })
    expect(
      await problemThrownBy(call(advanceProject, researcher, { projectId, event: 'start', ethicsApproval: 'CER 1' })),
    ).toMatchObject({
      status: 409,
      allowedEvents: ['submit_ethics', 'stop'],
    })
    await call(advanceProject, researcher, { projectId, event: 'submit_ethics' })
    expect(await problemThrownBy(call(advanceProject, researcher, { projectId, event: 'start' }))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('ethicsApproval'),
    })
    expect(
      await call(advanceProject, researcher, { projectId, event: 'start', ethicsApproval: 'CER Exemple 9' }),
    ).toMatchObject({
      state: 'RUNNING',
      ethicsApproval: 'CER Exemple 9',
    })
  })

  it('creates projects only in one’s own institutes, with any amount and with dates in order', async () => {
    expect(
      await problemThrownBy(call(createProject, researcher, { ...projectInput, instituteId: exampleIds.institute(6) })),
    ).toMatchObject({ status: 403 })
    expect(await problemThrownBy(call(createProject, researcher, { ...projectInput, leadId: director.id }))).toEqual(
      await problemThrownBy(call(createProject, researcher, { ...projectInput, leadId: crypto.randomUUID() })),
    )
    expect(await problemThrownBy(call(createProject, researcher, { ...projectInput, trlTarget: 2 }))).toMatchObject({
      status: 422,
      issues: [{ path: 'trlTarget' }],
    })
    expect(
      await problemThrownBy(
        call(createProject, researcher, { ...projectInput, startOn: '2027-05-01', endOn: '2027-04-30' }),
      ),
    ).toMatchObject({
      status: 422,
      issues: [{ path: 'endOn' }],
    })
    const budget = { amountMinor: 900_000_000_000, currency: 'MAD' } as const
    const { projectId } = await call(createProject, researcher, { ...projectInput, budget })
    expect((await call(getProject, researcher, { projectId })).budget).toEqual(budget)
  })

  it('opens an institute only after its convention, with the source of each step', async () => {
    const instituteId = exampleIds.institute(10)
    const step = (event: 'sign' | 'fit_out' | 'open', on?: string) =>
      call(setInstituteStatus, researcher, { instituteId, event, source: `Acte Exemple ${event}`, on })
    expect(await problemThrownBy(step('open'))).toMatchObject({ status: 409, allowedEvents: ['sign', 'close'] })
    expect(
      await problemThrownBy(call(setInstituteStatus, director, { instituteId, event: 'sign', source: 'x' })),
    ).toMatchObject({ status: 403 })
    expect(await problemThrownBy(step('sign', '2027-03-02'))).toMatchObject({ status: 422 })
    await step('sign')
    await step('fit_out')
    await step('open', '2027-02-27')
    expect(await call(getInstitute, null, { instituteId })).toMatchObject({
      status: 'OPEN',
      openedOn: '2027-02-27',
      statusSource: 'Acte Exemple open',
    })
  })
})
