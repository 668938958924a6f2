import { describe, expect, it } from 'vitest'
import type { Actor } from '#platform/access.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { testActor } from '#platform/testing/platform.ts'
import { listLinks } from '../../commons/links/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { aljazari } from '../index.ts'
import { declareInterest } from '../interests/operations.ts'
import { matchProblem } from '../matches/match-problem.ts'
import { createProject } from '../projects/create-project.ts'
import { createAljazariFixture, sampleActors } from '../testing/fixture.ts'
import { suggestThesisTopics } from '../thesis-topics/suggest-thesis-topics.ts'
import type { ProblemConfidentiality } from '../vocabulary.ts'
import { moveProblem } from './advance-problem.ts'
import { getProblem, searchProblems, submitProblem } from './operations.ts'
import { recordAgreement } from './record-agreement.ts'

const { call, contextOf, clock } = await createAljazariFixture()
const { founder, researcher, director, engineer, student } = sampleActors
const otherOrganisation = testActor('*:manage')
const canary = 'zirconium'

/** A problem of the startup, submitted to the university's institute in Fez, and opened there. */
async function createOpenProblem(confidentiality: ProblemConfidentiality) {
  const { problemId } = await call(submitProblem, founder, {
    instituteId: exampleIds.institute(3),
    title: { fr: `Joint ${canary} ${confidentiality}` },
    description: { fr: 'Des joints cèdent sans prévenir.' },
    theme: 'AIOT',
    skillIds: ['machine-learning'],
    confidentiality,
    budget: { amountMinor: 9_999_999_999_999, currency: 'MAD' },
  })
  await call(moveProblem, researcher, { problemId, event: 'qualify' })
  await call(moveProblem, researcher, { problemId, event: 'open' })
  return problemId
}

/** Returns everything an actor can read about this problem through the read operations of these modules. */
async function allReadableBy(actor: Actor, problemId: string) {
  const texts: string[] = []
  for (const op of [...aljazari.operations, ...identity.operations, listLinks].filter(
    ({ effect }) => effect === 'read',
  )) {
    const inputs = op.examples.flatMap(({ input }) => [
      input,
      { ...input, query: canary },
      { ...input, problemId },
      { ...input, problemId, limit: 50 },
    ])
    for (const input of [
      ...inputs,
      {},
      { query: canary },
      { limit: 100 },
      { limit: 50, problemId },
      { about: `aljazari_problem:${problemId}` },
    ]) {
      if (!op.input.safeParse(input).success) continue
      texts.push(
        await invoke(op, input, contextOf(actor)).then(
          (answer) => JSON.stringify(answer),
          (error: Error) => error.message,
        ),
      )
    }
  }
  return texts.join('\n')
}

describe('problems', () => {
  it('hides a confidential problem from other organisations in search, matches, suggestions and elsewhere', async () => {
    for (const confidentiality of ['NDA', 'CONFIDENTIAL'] as const) {
      const problemId = await createOpenProblem(confidentiality)
      for (const actor of [otherOrganisation, director, engineer]) {
        const read = await allReadableBy(actor, problemId)
        expect(read.length).toBeGreaterThan(5_000)
        expect(read, `${confidentiality} to ${actor.name}`).not.toContain(canary)
        expect(read).not.toContain(problemId)
        const unknown = crypto.randomUUID()
        expect(await problemThrownBy(call(getProblem, actor, { problemId }))).toEqual(
          await problemThrownBy(call(getProblem, actor, { problemId: unknown })),
        )
        expect(await problemThrownBy(call(matchProblem, actor, { problemId }))).toEqual(
          await problemThrownBy(call(matchProblem, actor, { problemId: unknown })),
        )
        expect(await problemThrownBy(call(suggestThesisTopics, actor, { problemId }))).toMatchObject({ status: 404 })
        expect(await problemThrownBy(call(moveProblem, actor, { problemId, event: 'withdraw' }))).toMatchObject({
          status: 404,
        })
      }
      for (const actor of [founder, researcher]) expect(await allReadableBy(actor, problemId)).toContain(canary)
    }
  })

  it('opens a problem to the parties of an agreement for its term, and a confidential one to none', async () => {
    clock.now = new Date('2027-03-01T08:00:00Z')
    const problemId = await createOpenProblem('NDA')
    const agreement = {
      problemId,
      partyOrganisationId: director.organisationId,
      signedOn: '2027-02-20',
      document: 'NDA Exemple',
    }
    expect(await problemThrownBy(call(recordAgreement, researcher, agreement))).toMatchObject({ status: 404 })
    expect(
      await problemThrownBy(call(recordAgreement, founder, { ...agreement, signedOn: '2027-03-02' })),
    ).toMatchObject({ status: 422 })
    await call(recordAgreement, founder, agreement)
    expect(await call(getProblem, director, { problemId })).toMatchObject({
      problemId,
      own: false,
      budget: null,
      answers: [],
      history: [],
      allowedEvents: [],
    })
    expect(JSON.stringify(await call(searchProblems, director, { query: canary }))).toContain(problemId)
    expect((await call(matchProblem, director, { problemId })).items.length).toBeGreaterThan(0)
    expect(await problemThrownBy(call(getProblem, engineer, { problemId }))).toMatchObject({ status: 404 })
    await call(recordAgreement, founder, { ...agreement, endsOn: '2027-03-04' })
    clock.now = new Date('2027-03-04T20:00:00Z')
    await call(getProblem, director, { problemId })
    clock.now = new Date('2027-03-05T02:00:00Z')
    expect(await problemThrownBy(call(getProblem, director, { problemId }))).toMatchObject({ status: 404 })
    clock.now = new Date('2027-03-01T08:00:00Z')
    const secret = await createOpenProblem('CONFIDENTIAL')
    expect(await problemThrownBy(call(recordAgreement, founder, { ...agreement, problemId: secret }))).toMatchObject({
      status: 409,
      confidentiality: 'CONFIDENTIAL',
    })
  })

  it('shows an open problem to the network, without its budget or history', async () => {
    const { problemId } = await call(submitProblem, founder, {
      instituteId: exampleIds.institute(3),
      title: { fr: 'Bruit de ventilateurs' },
      description: { fr: 'Trop fort la nuit.' },
      theme: 'OTHER',
      budget: { amountMinor: 12_345, currency: 'MAD' },
    })
    expect(await problemThrownBy(call(getProblem, engineer, { problemId }))).toMatchObject({ status: 404 })
    expect(await call(getProblem, founder, { problemId })).toMatchObject({
      allowedEvents: ['withdraw'],
      budget: { amountMinor: 12_345 },
      regionCode: 'MA-03',
    })
    expect((await call(getProblem, researcher, { problemId })).allowedEvents).toEqual(['qualify', 'close_unsolved'])
    expect((await call(getProblem, student, { problemId })).allowedEvents).toEqual([])
    await call(moveProblem, researcher, { problemId, event: 'qualify' })
    await call(moveProblem, researcher, { problemId, event: 'open' })
    expect(await call(getProblem, engineer, { problemId })).toMatchObject({ state: 'OPEN', budget: null, history: [] })
    expect((await call(getProblem, founder, { problemId })).history.map(({ event }) => event)).toEqual([
      'submit',
      'qualify',
      'open',
    ])
    expect(await problemThrownBy(call(moveProblem, engineer, { problemId, event: 'withdraw' }))).toMatchObject({
      status: 403,
    })
    expect(await problemThrownBy(call(moveProblem, researcher, { problemId, event: 'solve' }))).toMatchObject({
      status: 409,
      allowedEvents: ['match', 'close_unsolved'],
    })
    expect(await problemThrownBy(call(moveProblem, founder, { problemId, event: 'open' }))).toMatchObject({
      status: 409,
      allowedEvents: ['withdraw'],
    })
    expect(await call(moveProblem, founder, { problemId, event: 'withdraw' })).toMatchObject({
      state: 'WITHDRAWN',
      allowedEvents: [],
    })
    expect(await problemThrownBy(call(getProblem, engineer, { problemId }))).toMatchObject({ status: 404 })
  })

  it('finds a problem by its theme, skill and region in three languages', async () => {
    for (const query of [
      'pannes pompes',
      'مضخات',
      'بالمضخات',
      'pump failures',
      'objets connectés',
      'إنترنت الأشياء',
      'predictive maintenance',
      'فاس',
      'Fez pumps',
    ]) {
      const { items } = await call(searchProblems, engineer, { query })
      expect(
        items.map(({ problemId }) => problemId),
        query,
      ).toContain(exampleIds.problem(1))
    }
    expect((await call(searchProblems, engineer, { query: 'pommes de terre' })).items).toEqual([])
  })

  it('rejects decisions on the problems of an organisation the caller declared an interest in', async () => {
    const colleague = { ...researcher, id: sampleActors.auditor.id }
    const { problemId } = await call(submitProblem, engineer, {
      instituteId: exampleIds.institute(3),
      title: { fr: 'Four instable' },
      description: { fr: 'Température instable.' },
      theme: 'AIOT',
    })
    // The sample's auditor advises the factory.
    expect(await problemThrownBy(call(moveProblem, colleague, { problemId, event: 'qualify' }))).toMatchObject({
      code: 'conflict-of-interest',
    })
    await call(moveProblem, researcher, { problemId, event: 'qualify' })
    await call(moveProblem, researcher, { problemId, event: 'open' })
    const project = {
      instituteId: exampleIds.institute(3),
      title: { fr: 'Four' },
      theme: 'AIOT' as const,
      kind: 'APPLIED' as const,
      problemIds: [problemId],
      trlStart: 2,
      trlTarget: 4,
    }
    expect(await problemThrownBy(call(createProject, colleague, project))).toMatchObject({
      code: 'conflict-of-interest',
    })
    await call(declareInterest, researcher, {
      inOrganisationId: engineer.organisationId,
      nature: 'Fin de contrat',
      until: '2027-02-01',
    })
    await call(createProject, researcher, project)
    await call(declareInterest, researcher, { inOrganisationId: engineer.organisationId, nature: 'Associée' })
    expect(await problemThrownBy(call(moveProblem, researcher, { problemId, event: 'close_unsolved' }))).toMatchObject({
      code: 'conflict-of-interest',
    })
  })

  it('proposes candidates with reasons that add up to the score, the nearest laboratory first', async () => {
    const { items } = await call(matchProblem, researcher, { problemId: exampleIds.problem(1), limit: 50 })
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(['LABORATORY', 'PROJECT', 'PRACTICE', 'PERSON']))
    for (const { score, reasons } of items) {
      expect(reasons.length).toBeGreaterThan(0)
      const weights = reasons.reduce((sum, { weight }) => sum + weight, 0)
      expect(score).toBe(Math.floor(reasons.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights))
    }
    expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).toSorted((a, b) => b - a))
    const laboratories = items.filter(({ type }) => type === 'LABORATORY')
    expect(laboratories[0]).toMatchObject({ regionCode: 'MA-03' })
    // Only people who consented are listed, without names; other organisations see neither them nor the projects.
    expect(items.filter(({ type }) => type === 'PERSON')).toMatchObject([{ candidateId: researcher.id, name: null }])
    const matches = await call(matchProblem, engineer, { problemId: exampleIds.problem(1), limit: 50 })
    expect(matches.items.filter(({ type }) => type === 'PERSON' || type === 'PROJECT')).toEqual([])
  })

  it('drafts thesis topics from visible problems, using every problem once before any twice', async () => {
    const { drafted, items } = await call(suggestThesisTopics, researcher, { limit: 20 })
    expect(drafted).toBe('BY_RULE')
    for (const { problem, title, risks } of items) {
      const source = await call(getProblem, researcher, { problemId: problem.problemId })
      expect(source.title).toEqual(problem.title)
      expect(title.fr).toContain(source.title.fr)
      expect(title.ar && title.en && risks.length > 0).toBeTruthy()
    }
    const cited = items.map(({ problem }) => problem.problemId)
    const distinct = new Set(cited)
    expect(cited.slice(0, distinct.size).length).toBe(new Set(cited.slice(0, distinct.size)).size)
    const ofOne = await call(suggestThesisTopics, researcher, { problemId: exampleIds.problem(1) })
    expect(ofOne.items.map(({ angle }) => angle)).toEqual(['MODEL', 'BUILD', 'TRANSFER'])
    expect(ofOne.items[0]!.supervisors).toMatchObject([
      { personId: researcher.id, reasons: [{ criterion: 'skills' }, { criterion: 'region' }] },
    ])
  })
})
