import { describe, expect, it } from 'vitest'
import type { Actor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import fc from '#platform/testing/fast-check.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { indicators } from '../indicators.ts'
import { samplePlan } from '../sample/catalogue.ts'
import { instituteThesisEvents as events } from '../tables.ts'
import { createInstituteFixture } from '../testing/fixture.ts'
import { type ThesisEvent as Event, ThesisEvent } from '../vocabulary.ts'
import { candidatesAtRisk } from './candidates-at-risk.ts'
import { getMilestonePlan, setMilestonePlan } from './milestone-plan-operations.ts'
import { advanceThesis, getThesis, recordMilestone } from './operations.ts'
import { registerCandidate } from './register-candidate.ts'
import { endedThesisStates, thesisStateMachine } from './state-machine.ts'

const { db, call, createActor, person, clock } = await createInstituteFixture()

/** Returns a manager of a university with a milestone plan. */
async function university(plan = true): Promise<Actor> {
  const officer = await createActor(['institute:manage'])
  if (plan) await call(setMilestonePlan, officer, samplePlan)
  return officer
}

async function candidate(officer: Actor, overrides: { regionCode?: 'MA-03'; supervisorId?: string } = {}) {
  const personId = await person(officer.organisationId)
  return call(registerCandidate, officer, {
    personId,
    title: { fr: 'Sujet fictif' },
    skillIds: ['ot-security'],
    funding: 'PASS',
    ...overrides,
  })
}

const move = (officer: Actor, thesisId: string, event: Event, overrides: { months?: number } = {}) =>
  call(advanceThesis, officer, { thesisId, event, ...overrides })

async function registered(officer: Actor, overrides = {}) {
  const { thesisId } = await candidate(officer, overrides)
  for (const event of ['shortlist', 'interview', 'accept', 'register'] as const) await move(officer, thesisId, event)
  return thesisId
}

const accept = async (officer: Actor, thesisId: string, type: string, nth = 0) => {
  const { milestones } = await call(getThesis, officer, { thesisId })
  const { milestoneId } = milestones.filter((one) => one.type === type)[nth]!
  return call(recordMilestone, officer, { thesisId, milestoneId, outcome: 'ACCEPTED', evidence: 'PV Exemple' })
}

describe('doctorates', () => {
  it("go from application to graduation, with the milestones of the university's plan", async () => {
    const officer = await university()
    const applied = await candidate(officer)
    expect(applied).toMatchObject({
      state: 'APPLIED',
      registeredAt: null,
      milestones: [],
      allowedEvents: ['shortlist', 'reject', 'withdraw'],
    })
    const { thesisId } = applied
    for (const event of ['shortlist', 'interview', 'accept'] as const) await move(officer, thesisId, event)
    const start = await move(officer, thesisId, 'register')
    expect(start).toMatchObject({
      state: 'REGISTERED',
      registeredAt: clock.now.toISOString(),
      plannedEndAt: addMonths(clock.now, 36).toISOString(),
    })
    expect(start.milestones.map(({ type, dueAt }) => `${type} ${dueAt.slice(0, 10)}`)).toEqual([
      'CHARTER 2027-04-01',
      'ANNUAL_REPORT 2028-02-01',
      'ANNUAL_REPORT 2029-02-01',
      'TRAINING_HOURS 2029-09-01',
      'PUBLICATION 2029-11-01',
      'ANNUAL_REPORT 2030-02-01',
      'REPORTS 2030-03-01',
    ])
    await accept(officer, thesisId, 'ANNUAL_REPORT')
    await move(officer, thesisId, 're_enrol')
    await accept(officer, thesisId, 'TRAINING_HOURS')
    await accept(officer, thesisId, 'PUBLICATION')
    await move(officer, thesisId, 'pre_defend')
    await move(officer, thesisId, 'receive_reports')
    await accept(officer, thesisId, 'REPORTS')
    for (const event of ['authorise_defence', 'defend', 'deposit', 'graduate'] as const)
      await move(officer, thesisId, event)
    const end = await call(getThesis, officer, { thesisId })
    expect(end).toMatchObject({ state: 'GRADUATED', allowedEvents: [] })
    expect(end.history.map(({ toState }) => toState)).toEqual([
      'SHORTLISTED',
      'INTERVIEWED',
      'ACCEPTED',
      'REGISTERED',
      'PROGRESSING',
      'PRE_DEFENCE',
      'REPORTS_IN',
      'DEFENCE_AUTHORISED',
      'DEFENDED',
      'DEPOSITED',
      'GRADUATED',
    ])
  })

  it("re-enrol only with the annual reports the university's plan requires", async () => {
    const officer = await university()
    const thesisId = await registered(officer)
    const early = await problemThrownBy(move(officer, thesisId, 're_enrol'))
    expect(early).toMatchObject({
      status: 409,
      code: 'illegal-transition',
      allowedEvents: ['suspend', 'withdraw', 'exclude'],
    })
    expect(early.detail).toContain('Rapport annuel (2028-02-01)')
    await accept(officer, thesisId, 'ANNUAL_REPORT', 0)
    expect((await move(officer, thesisId, 're_enrol')).state).toBe('PROGRESSING')
    expect((await problemThrownBy(move(officer, thesisId, 're_enrol'))).detail).toContain('Rapport annuel (2029-02-01)')
    await accept(officer, thesisId, 'ANNUAL_REPORT', 1)
    expect((await move(officer, thesisId, 're_enrol')).state).toBe('PROGRESSING')

    const elsewhere = await university(false)
    const { thesisId: without } = await candidate(elsewhere)
    for (const event of ['shortlist', 'interview', 'accept'] as const) await move(elsewhere, without, event)
    expect(await problemThrownBy(move(elsewhere, without, 'register'))).toMatchObject({
      status: 409,
      code: 'no-milestone-plan',
    })
    await call(setMilestonePlan, elsewhere, {
      durationMonths: 48,
      source: 'Règlement fictif',
      items: [{ type: 'COMMITTEE', title: { fr: 'Comité de suivi' }, dueMonths: 12 }],
    })
    expect(await move(elsewhere, without, 'register')).toMatchObject({
      plannedEndAt: addMonths(clock.now, 48).toISOString(),
    })
    expect((await move(elsewhere, without, 're_enrol')).state).toBe('PROGRESSING')
    // A new edition applies to later registrations only.
    expect((await call(setMilestonePlan, elsewhere, samplePlan)).edition).toBe(2)
    expect((await call(getMilestonePlan, { ...elsewhere, scopes: ['institute:read'] }, {})).edition).toBe(2)
    expect((await call(getThesis, elsewhere, { thesisId: without })).milestones).toHaveLength(1)
  })

  it('change state only by their table under random events, and rejections name the allowed events', async () => {
    const officer = await university(false)
    await call(setMilestonePlan, officer, {
      durationMonths: 36,
      source: 'Règlement fictif',
      items: [{ type: 'CHARTER', title: { fr: 'Charte' }, dueMonths: 1 }],
    })
    const attempt = fc.array(fc.constantFrom(...ThesisEvent.options), { minLength: 1, maxLength: 25 })
    await fc.assert(
      fc.asyncProperty(attempt, async (tries) => {
        let known = await candidate(officer)
        const made: Event[] = []
        for (const event of tries) {
          const { state, allowedEvents } = known
          const legal = thesisStateMachine.transitions
            .filter(({ from }) => [from].flat().includes(state))
            .map((one) => one.event)
          expect([...allowedEvents].sort()).toEqual([...new Set(legal)].sort())
          const attempted = move(officer, known.thesisId, event, event === 'extend' ? { months: 6 } : {})
          if (legal.includes(event)) {
            known = await attempted
            made.push(event)
            expect(known.state).toBe(
              thesisStateMachine.transitions.find((one) => one.event === event && [one.from].flat().includes(state))!
                .to,
            )
          } else {
            expect(await problemThrownBy(attempted)).toMatchObject({ status: 409, state, event, allowedEvents })
          }
        }
        const history = await db.select().from(events).where(eq(events.thesisId, known.thesisId))
        expect(history.map((one) => one.event).sort()).toEqual([...made].sort())
        expect(known.registeredAt === null).toBe(!made.includes('register'))
      }),
      { numRuns: 25, seed: 20_300 },
    )
  })

  it('reach every state, and can end from every state that has not ended', () => {
    const next = (from: string) =>
      thesisStateMachine.transitions
        .filter((one) => [one.from].flat().includes(from as never))
        .map(({ to }) => to as string)
    const reach = (from: string) => {
      const seen = new Set([from])
      for (const state of seen) for (const to of next(state)) seen.add(to)
      return seen
    }
    const all = reach('APPLIED')
    expect(all.size).toBe(17)
    for (const state of all) expect(endedThesisStates.some((end) => reach(state).has(end))).toBe(true)
  })

  it('are extended by the given months, which are required', async () => {
    const officer = await university()
    const thesisId = await registered(officer)
    await accept(officer, thesisId, 'ANNUAL_REPORT')
    await move(officer, thesisId, 're_enrol')
    expect(await problemThrownBy(move(officer, thesisId, 'extend'))).toMatchObject({ status: 422 })
    expect(await problemThrownBy(move(officer, thesisId, 'suspend', { months: 3 }))).toMatchObject({ status: 422 })
    expect(await move(officer, thesisId, 'extend', { months: 6 })).toMatchObject({
      state: 'EXTENDED',
      plannedEndAt: addMonths(addMonths(clock.now, 36), 6).toISOString(),
    })
  })

  it('count in an intake by the date of registration, not of application', async () => {
    const officer = await university()
    const before = clock.now
    const { thesisId, personId } = await candidate(officer, { regionCode: 'MA-03' })
    for (const event of ['shortlist', 'interview', 'accept'] as const) await move(officer, thesisId, event)
    clock.now = new Date('2028-09-15T10:00:00Z')
    const newOnes = indicators.find(({ code }) => code === 'P2.4')!
    const counted = async (year: number) => {
      const period = {
        from: new Date(`${year}-01-01T00:00:00Z`),
        to: new Date(`${year + 1}-01-01T00:00:00Z`),
        asOf: new Date('2030-01-01T00:00:00Z'),
      }
      const figure = (await newOnes.compute(db, period)).find(({ region }) => region === 'MA-03')
      return figure ? (await figure.ids(100)).ids : []
    }
    expect(await counted(2028)).not.toContain(personId)
    await move(officer, thesisId, 'register')
    expect(await counted(2027)).not.toContain(personId)
    expect(await counted(2028)).toContain(personId)
    clock.now = before
  })

  it('are at risk with an overdue milestone or a past planned end, except on leave or at another university', async () => {
    const officer = await university()
    const [late, fine, leave] = [await registered(officer), await registered(officer), await registered(officer)]
    await accept(officer, fine, 'CHARTER')
    await move(officer, leave, 'suspend')
    const at = (asOf: string, who = officer) => call(candidatesAtRisk, who, { asOf })
    expect((await at('2027-03-31T00:00:00Z')).items).toEqual([])
    expect((await at('2027-04-11T10:00:00Z')).items).toEqual([
      expect.objectContaining({
        thesisId: late,
        reasons: [
          {
            kind: 'OVERDUE_MILESTONE',
            title: samplePlan.items[0]!.title,
            since: '2027-04-01T10:00:00.000Z',
            daysLate: 10,
          },
        ],
      }),
    ])
    const end = (await at('2030-03-02T10:00:00Z')).items
    expect(end.map(({ thesisId }) => thesisId).sort()).toEqual([late, fine].sort())
    expect(end[0]!.reasons.map(({ kind }) => kind)).toContain('PAST_PLANNED_END')
    expect((await at('2030-03-02T10:00:00Z', await university())).items).toEqual([])
    const first = await call(candidatesAtRisk, officer, { asOf: '2030-03-02T10:00:00Z', limit: 1 })
    const second = await call(candidatesAtRisk, officer, {
      asOf: '2030-03-02T10:00:00Z',
      limit: 1,
      cursor: first.nextCursor!,
    })
    expect([...first.items, ...second.items].map(({ thesisId }) => thesisId).sort()).toEqual([late, fine].sort())
  })

  it('are visible to managers of the university, the candidate and supervisors only', async () => {
    const officer = await university()
    const supervisor = await createActor(['institute:read'], { organisationId: officer.organisationId })
    const thesisId = await registered(officer, { supervisorId: supervisor.id })
    const show = (actor: Actor) => call(getThesis, actor, { thesisId })
    expect(await show(supervisor)).toMatchObject({ supervisorId: supervisor.id })
    expect(
      await problemThrownBy(show(await createActor(['institute:read'], { organisationId: officer.organisationId }))),
    ).toMatchObject({ status: 404 })
    expect(await problemThrownBy(show(await university()))).toMatchObject({ status: 404 })
    expect(await problemThrownBy(move(await university(), thesisId, 'exclude'))).toMatchObject({ status: 404 })
  })

  it('are unique per person and university (409), and need a supervisor of the university other than the candidate', async () => {
    const officer = await university()
    const personId = await person(officer.organisationId)
    const input = { personId, title: { fr: 'Sujet fictif' }, funding: 'SELF' as const }
    const { thesisId } = await call(registerCandidate, officer, input)
    expect(await problemThrownBy(call(registerCandidate, officer, input))).toMatchObject({
      status: 409,
      code: 'already-candidate',
      thesisId,
    })
    expect(await problemThrownBy(call(registerCandidate, await university(), input))).toMatchObject({
      status: 404,
    })
    const other = await person(officer.organisationId)
    expect(
      await problemThrownBy(call(registerCandidate, officer, { ...input, personId: other, supervisorId: other })),
    ).toMatchObject({ status: 422 })
    const outsider = await person((await createActor([])).organisationId)
    expect(
      await problemThrownBy(call(registerCandidate, officer, { ...input, personId: other, supervisorId: outsider })),
    ).toMatchObject({ status: 404 })
  })

  it('keep an accepted milestone accepted, and let one sent back be accepted later', async () => {
    const officer = await university()
    const thesisId = await registered(officer)
    const { milestoneId } = (await call(getThesis, officer, { thesisId })).milestones[0]!
    const record = (outcome: 'REVISIONS' | 'ACCEPTED') =>
      call(recordMilestone, officer, { thesisId, milestoneId, outcome })
    expect((await record('REVISIONS')).milestones[0]).toMatchObject({ outcome: 'REVISIONS' })
    expect((await record('ACCEPTED')).milestones[0]).toMatchObject({ outcome: 'ACCEPTED', overdue: false })
    expect(await problemThrownBy(record('REVISIONS'))).toMatchObject({ status: 409 })
    const [row] = await db
      .select()
      .from(events)
      .where(and(eq(events.thesisId, thesisId), eq(events.event, 'register')))
    expect(row!.byId).toBe(officer.id)
  })
})
