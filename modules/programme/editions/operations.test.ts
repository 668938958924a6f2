import { describe, expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { allowedEvents, transition } from '#platform/lib/state-machine.ts'
import { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import { appointOffice } from '../appoint-office.ts'
import { kpiTree } from '../indicators/kpi-tree.ts'
import { quarterFromIndex, quarterIndex } from '../periods.ts'
import { snapshot } from '../snapshots/operations.ts'
import { createProgrammeFixture, problemThrownBy } from '../testing/fixture.ts'
import type { EditionEvent, EditionState } from '../vocabulary.ts'
import { computeEditions } from './compute.ts'
import { correctEdition } from './correct.ts'
import { explainFigure } from './explain.ts'
import { listEditions } from './operations.ts'
import { publishEdition, reviewEdition, validateEdition } from './review-operations.ts'
import { editionStateMachine } from './state-machine.ts'

const states: EditionState[] = ['COMPUTED', 'REVIEWED', 'VALIDATED', 'PUBLISHED', 'CORRECTED']
const way: EditionEvent[] = ['review', 'validate', 'publish', 'correct']
const over = { toAt: new Date('2027-04-01'), asOf: new Date('2027-04-01') }

describe('the state of an edition', () => {
  it('moves in one direction only, for any order of events', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...way), { maxLength: 30 }), (events) => {
        let at = 0
        for (const event of events) {
          const legal = allowedEvents(editionStateMachine, states[at]!, { subject: over })
          expect(legal).toEqual(way[at] === undefined ? [] : [way[at]])
          try {
            expect(transition(editionStateMachine, states[at]!, event, { subject: over })).toBe(states[at + 1])
            expect(event).toBe(way[at])
            at += 1
          } catch (error) {
            if (!(error instanceof Problem)) throw error
            expect(event).not.toBe(way[at])
            expect(error.extensions).toMatchObject({ state: states[at], allowedEvents: legal })
          }
        }
      }),
    )
  })

  it('does not pass review while its period is running', () => {
    expect(
      allowedEvents(editionStateMachine, 'REVIEWED', { subject: { ...over, asOf: new Date('2027-03-31') } }),
    ).toEqual([])
  })
})

describe('publishing an edition', async () => {
  const { as, add, pilot, reviewer, outsider, installer, world, clock, computeAndPublish, release, createActor } =
    await createProgrammeFixture()
  add('P1.1', '2027-Q1', { 'MA-06': 9 })

  it('follows the allowed transitions in any order of operations', async () => {
    const operations = { review: reviewEdition, validate: validateEdition, publish: publishEdition }
    let quarter = quarterIndex('2010-Q1') // another for each round
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('review', 'validate', 'publish', 'correct'), { maxLength: 6 }),
        async (events) => {
          const period = quarterFromIndex(quarter++)
          add('P4.2', period, { 'MA-05': 1 })
          const { computed } = await invoke(computeEditions, { period, codes: ['P4.2'] }, as(pilot))
          const { editionId } = computed[0]!
          let at = 0
          for (const event of events) {
            const call =
              event === 'correct'
                ? invoke(correctEdition, { editionId, reason: 'Une correction de test.' }, as(pilot))
                : invoke(operations[event], { editionId }, as(event === 'review' ? reviewer : pilot))
            const answer = await call.then(
              () => 'done',
              ({ code }) => code as string,
            )
            if (event === 'correct') expect(answer).toBe(at === 3 ? 'nothing-to-correct' : 'illegal-transition')
            else expect(answer).toBe(event === way[at] ? 'done' : 'illegal-transition')
            if (answer === 'done') at += 1
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('records who did what, and lists the next events', async () => {
    const { computed } = await invoke(computeEditions, { period: '2027-Q1', codes: ['P1.1'] }, as(pilot))
    const { editionId } = computed[0]!
    expect(await problemThrownBy(invoke(publishEdition, { editionId }, as(pilot)))).toMatchObject({
      status: 409,
      code: 'illegal-transition',
      state: 'COMPUTED',
      allowedEvents: ['review'],
    })
    const done = await release(editionId)
    expect(done).toMatchObject({
      state: 'PUBLISHED',
      computed: { by: pilot.id },
      reviewed: { by: reviewer.id },
      validated: { by: pilot.id },
      published: { by: pilot.id },
    })
    expect((await invoke(listEditions, { code: 'P1.1' }, as(pilot))).items).toEqual([done])
  })

  it('computes a running quarter as provisional, and again when it is over', async () => {
    const { computed } = await invoke(computeEditions, { period: '2027-Q2', codes: ['P1.1'] }, as(pilot))
    const { editionId } = computed[0]!
    await invoke(reviewEdition, { editionId }, as(reviewer))
    expect(await problemThrownBy(invoke(validateEdition, { editionId }, as(pilot)))).toMatchObject({
      status: 409,
      allowedEvents: [],
    })
    clock.now = new Date('2027-07-02T10:00:00Z')
    const again = await invoke(computeEditions, { period: '2027-Q2', codes: ['P1.1'] }, as(pilot))
    expect(again.computed[0]).toMatchObject({ inputsHash: computed[0]!.inputsHash, state: 'COMPUTED' })
    expect(await problemThrownBy(invoke(computeEditions, { period: '2027-Q4' }, as(pilot)))).toMatchObject({
      status: 409,
      code: 'period-not-started',
      startsAt: '2027-10-01T00:00:00.000Z',
    })
  })

  it('never replaces a published edition: it is corrected once, for a change in its rows', async () => {
    const [first] = await computeAndPublish('2027-Q2', 'P2.1')
    expect(
      await problemThrownBy(
        invoke(correctEdition, { editionId: first!.editionId, reason: 'Sans changement.' }, as(pilot)),
      ),
    ).toMatchObject({
      status: 409,
      code: 'nothing-to-correct',
    })
    add('P2.1', '2027-Q2', { 'MA-01': 6 })
    const { needCorrection, computed } = await invoke(
      computeEditions,
      { period: '2027-Q2', codes: ['P2.1'] },
      as(pilot),
    )
    expect([needCorrection.map(({ editionId }) => editionId), computed]).toEqual([[first!.editionId], []])
    const one = await invoke(
      correctEdition,
      { editionId: first!.editionId, reason: 'Six certificats manquaient.' },
      as(pilot),
    )
    const same = await invoke(
      correctEdition,
      { editionId: first!.editionId, reason: 'Six certificats manquaient.' },
      as(pilot),
    )
    expect(same.edition).toEqual(one.edition)
    add('P2.1', '2027-Q2', { 'MA-02': 1 })
    const other = await invoke(correctEdition, { editionId: first!.editionId, reason: 'Et un septième.' }, as(pilot))
    expect((await release(other.edition.editionId)).correctsId).toBe(first!.editionId)
    await invoke(reviewEdition, { editionId: one.edition.editionId }, as(reviewer))
    await invoke(validateEdition, { editionId: one.edition.editionId }, as(pilot))
    // The first correction is too late: another one has replaced the edition it corrects.
    expect(
      await problemThrownBy(invoke(publishEdition, { editionId: one.edition.editionId }, as(pilot))),
    ).toMatchObject({
      status: 409,
      code: 'already-published',
      publishedEditionId: other.edition.editionId,
    })
  })

  it('lets one of two concurrent publications succeed', async () => {
    add('P4.2', '2027-Q1', { 'MA-01': 5 })
    const { computed } = await invoke(computeEditions, { period: '2027-Q1', codes: ['P4.2'] }, as(pilot))
    const { editionId } = computed[0]!
    await invoke(reviewEdition, { editionId }, as(reviewer))
    await invoke(validateEdition, { editionId }, as(pilot))
    const answers = await Promise.allSettled([1, 2, 3].map(() => invoke(publishEdition, { editionId }, as(pilot))))
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ status: 409, code: 'illegal-transition' })
  })

  it('is allowed to the office only, and to no agent where a person must decide', async () => {
    const { items } = await invoke(listEditions, {}, as(pilot))
    const { editionId } = items[0]!
    for (const call of [
      () => invoke(computeEditions, { period: '2027-Q1' }, as(outsider)),
      () => invoke(reviewEdition, { editionId }, as(outsider)),
      () => invoke(publishEdition, { editionId }, as(outsider)),
      () => invoke(snapshot, { quarter: '2027-Q1' }, as(outsider)),
      () => invoke(listEditions, {}, as(outsider)),
    ])
      expect(await problemThrownBy(call())).toMatchObject({ status: 403, code: 'not-the-programme-office' })
    expect(await problemThrownBy(invoke(validateEdition, { editionId }, as(reviewer)))).toMatchObject({
      status: 403,
      code: 'forbidden',
    })
    const agent = {
      slug: 'exemple',
      runId: 'r',
      operations: new Set(['programme.publish', 'programme.listEditions']),
      scopes: ['*:manage' as const],
    }
    expect(await problemThrownBy(invoke(publishEdition, { editionId }, as({ ...pilot, agent })))).toMatchObject({
      status: 403,
      code: 'approval-required',
    })
    expect((await invoke(listEditions, {}, as({ ...pilot, agent }))).items.length).toBeGreaterThan(0)
    // An agent of a platform operator has no operator rights.
    expect(await problemThrownBy(invoke(listEditions, {}, as({ ...installer, agent })))).toMatchObject({
      code: 'not-the-programme-office',
    })
  })

  it('passes to the next appointed office', async () => {
    const next = await createActor(['*:manage'])
    await invoke(appointOffice, { organisationId: next.organisationId }, as(installer))
    expect((await invoke(listEditions, {}, as(next))).items.length).toBeGreaterThan(0)
    expect(await problemThrownBy(invoke(listEditions, {}, as(pilot)))).toMatchObject({
      code: 'not-the-programme-office',
    })
    expect(
      await problemThrownBy(invoke(appointOffice, { organisationId: crypto.randomUUID() }, as(installer))),
    ).toMatchObject({ status: 404 })
    expect(
      await problemThrownBy(invoke(appointOffice, { organisationId: next.organisationId }, as(next))),
    ).toMatchObject({
      status: 403,
      scope: 'platform:manage',
    })
    await invoke(appointOffice, { organisationId: pilot.organisationId }, as(installer))
  })

  it('hides unpublished observations from other organisations, as unknown ids', async () => {
    const { items } = await invoke(listEditions, { state: 'COMPUTED' }, as(pilot))
    const tree = JSON.stringify(await invoke(kpiTree, {}, as(null)))
    for (const { editionId } of items) expect(tree).not.toContain(editionId)
    const unknown = await problemThrownBy(invoke(explainFigure, { observationId: crypto.randomUUID() }, as(outsider)))
    const { programmeObservations } = await import('../tables.ts')
    const { db } = as(null)
    const hidden = (await db.select().from(programmeObservations)).filter(({ editionId }) =>
      items.some((one) => one.editionId === editionId),
    )
    expect(hidden.length).toBeGreaterThan(10)
    expect(await problemThrownBy(invoke(explainFigure, { observationId: hidden[0]!.id }, as(outsider)))).toEqual(
      unknown,
    )
    expect((await invoke(explainFigure, { observationId: hidden[0]!.id }, as(pilot))).figure.confStatus).toBe('N')
  })

  it('lists editions page by page, newest first', async () => {
    const seen: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await invoke(listEditions, { limit: 3, ...(cursor && { cursor }) }, as(pilot))
      seen.push(...page.items.map(({ editionId }) => editionId))
      cursor = page.nextCursor
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(
      (await invoke(listEditions, { limit: 100 }, as(pilot))).items.map(({ editionId }) => editionId),
    )
    expect(world['P1.1']).toHaveLength(9)
  })
})
