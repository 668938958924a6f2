import { describe, expect, it } from 'vitest'
import { allowedEvents, transition } from '#platform/lib/state-machine.ts'
import { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { appointOffice } from '../appoint-office.ts'
import { kpiTree } from '../indicators/kpi-tree.ts'
import { quarterFromIndex, quarterIndex } from '../periods.ts'
import { snapshot } from '../snapshots/operations.ts'
import { createProgrammeFixture } from '../testing/fixture.ts'
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
  const { call, db, add, pilot, reviewer, outsider, installer, world, clock, computeAndPublish, release, createActor } =
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
          const { computed } = await call(computeEditions, pilot, { period, codes: ['P4.2'] })
          const { editionId } = computed[0]!
          let at = 0
          for (const event of events) {
            const attempt =
              event === 'correct'
                ? call(correctEdition, pilot, { editionId, reason: 'Une correction de test.' })
                : call(operations[event], event === 'review' ? reviewer : pilot, { editionId })
            const answer = await attempt.then(
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
    const { computed } = await call(computeEditions, pilot, { period: '2027-Q1', codes: ['P1.1'] })
    const { editionId } = computed[0]!
    expect(await problemThrownBy(call(publishEdition, pilot, { editionId }))).toMatchObject({
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
    expect((await call(listEditions, pilot, { code: 'P1.1' })).items).toEqual([done])
  })

  it('computes a running quarter as provisional, and again when it is over', async () => {
    const { computed } = await call(computeEditions, pilot, { period: '2027-Q2', codes: ['P1.1'] })
    const { editionId } = computed[0]!
    await call(reviewEdition, reviewer, { editionId })
    expect(await problemThrownBy(call(validateEdition, pilot, { editionId }))).toMatchObject({
      status: 409,
      allowedEvents: [],
    })
    clock.now = new Date('2027-07-02T10:00:00Z')
    const again = await call(computeEditions, pilot, { period: '2027-Q2', codes: ['P1.1'] })
    expect(again.computed[0]).toMatchObject({ inputsHash: computed[0]!.inputsHash, state: 'COMPUTED' })
    expect(await problemThrownBy(call(computeEditions, pilot, { period: '2027-Q4' }))).toMatchObject({
      status: 409,
      code: 'period-not-started',
      startsAt: '2027-10-01T00:00:00.000Z',
    })
  })

  it('never replaces a published edition: it is corrected once, for a change in its rows', async () => {
    const [first] = await computeAndPublish('2027-Q2', 'P2.1')
    expect(
      await problemThrownBy(call(correctEdition, pilot, { editionId: first!.editionId, reason: 'Sans changement.' })),
    ).toMatchObject({
      status: 409,
      code: 'nothing-to-correct',
    })
    add('P2.1', '2027-Q2', { 'MA-01': 6 })
    const { needCorrection, computed } = await call(computeEditions, pilot, { period: '2027-Q2', codes: ['P2.1'] })
    expect([needCorrection.map(({ editionId }) => editionId), computed]).toEqual([[first!.editionId], []])
    const one = await call(correctEdition, pilot, {
      editionId: first!.editionId,
      reason: 'Six certificats manquaient.',
    })
    const same = await call(correctEdition, pilot, {
      editionId: first!.editionId,
      reason: 'Six certificats manquaient.',
    })
    expect(same.edition).toEqual(one.edition)
    add('P2.1', '2027-Q2', { 'MA-02': 1 })
    const other = await call(correctEdition, pilot, { editionId: first!.editionId, reason: 'Et un septième.' })
    expect((await release(other.edition.editionId)).correctsId).toBe(first!.editionId)
    await call(reviewEdition, reviewer, { editionId: one.edition.editionId })
    await call(validateEdition, pilot, { editionId: one.edition.editionId })
    // The first correction is too late: another one has replaced the edition it corrects.
    expect(await problemThrownBy(call(publishEdition, pilot, { editionId: one.edition.editionId }))).toMatchObject({
      status: 409,
      code: 'already-published',
      publishedEditionId: other.edition.editionId,
    })
  })

  it('lets one of two concurrent publications succeed', async () => {
    add('P4.2', '2027-Q1', { 'MA-01': 5 })
    const { computed } = await call(computeEditions, pilot, { period: '2027-Q1', codes: ['P4.2'] })
    const { editionId } = computed[0]!
    await call(reviewEdition, reviewer, { editionId })
    await call(validateEdition, pilot, { editionId })
    const answers = await Promise.allSettled([1, 2, 3].map(() => call(publishEdition, pilot, { editionId })))
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ status: 409, code: 'illegal-transition' })
  })

  it('is allowed to the office only, and to no agent where a person must decide', async () => {
    const { items } = await call(listEditions, pilot, {})
    const { editionId } = items[0]!
    for (const attempt of [
      () => call(computeEditions, outsider, { period: '2027-Q1' }),
      () => call(reviewEdition, outsider, { editionId }),
      () => call(publishEdition, outsider, { editionId }),
      () => call(snapshot, outsider, { quarter: '2027-Q1' }),
      () => call(listEditions, outsider, {}),
    ])
      expect(await problemThrownBy(attempt())).toMatchObject({ status: 403, code: 'not-the-programme-office' })
    expect(await problemThrownBy(call(validateEdition, reviewer, { editionId }))).toMatchObject({
      status: 403,
      code: 'forbidden',
    })
    const agent = {
      slug: 'exemple',
      runId: 'r',
      operations: new Set(['programme.publish', 'programme.listEditions']),
      scopes: ['*:manage' as const],
    }
    expect(await problemThrownBy(call(publishEdition, { ...pilot, agent }, { editionId }))).toMatchObject({
      status: 403,
      code: 'approval-required',
    })
    expect((await call(listEditions, { ...pilot, agent }, {})).items.length).toBeGreaterThan(0)
    // An agent of a platform operator has no operator rights.
    expect(await problemThrownBy(call(listEditions, { ...installer, agent }, {}))).toMatchObject({
      code: 'not-the-programme-office',
    })
  })

  it('passes to the next appointed office', async () => {
    const next = await createActor(['*:manage'])
    await call(appointOffice, installer, { organisationId: next.organisationId })
    expect((await call(listEditions, next, {})).items.length).toBeGreaterThan(0)
    expect(await problemThrownBy(call(listEditions, pilot, {}))).toMatchObject({
      code: 'not-the-programme-office',
    })
    expect(
      await problemThrownBy(call(appointOffice, installer, { organisationId: crypto.randomUUID() })),
    ).toMatchObject({ status: 404 })
    expect(await problemThrownBy(call(appointOffice, next, { organisationId: next.organisationId }))).toMatchObject({
      status: 403,
      scope: 'platform:manage',
    })
    await call(appointOffice, installer, { organisationId: pilot.organisationId })
  })

  it('hides unpublished observations from other organisations, as unknown ids', async () => {
    const { items } = await call(listEditions, pilot, { state: 'COMPUTED' })
    const tree = JSON.stringify(await call(kpiTree, null, {}))
    for (const { editionId } of items) expect(tree).not.toContain(editionId)
    const unknown = await problemThrownBy(call(explainFigure, outsider, { observationId: crypto.randomUUID() }))
    const { programmeObservations } = await import('../tables.ts')
    const hidden = (await db.select().from(programmeObservations)).filter(({ editionId }) =>
      items.some((one) => one.editionId === editionId),
    )
    expect(hidden.length).toBeGreaterThan(10)
    expect(await problemThrownBy(call(explainFigure, outsider, { observationId: hidden[0]!.id }))).toEqual(unknown)
    expect((await call(explainFigure, pilot, { observationId: hidden[0]!.id })).figure.confStatus).toBe('N')
  })

  it('lists editions page by page, newest first', async () => {
    const seen: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await call(listEditions, pilot, { limit: 3, ...(cursor && { cursor }) })
      seen.push(...page.items.map(({ editionId }) => editionId))
      cursor = page.nextCursor
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual((await call(listEditions, pilot, { limit: 100 })).items.map(({ editionId }) => editionId))
    expect(world['P1.1']).toHaveLength(9)
  })
})
