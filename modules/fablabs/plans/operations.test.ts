import { describe, expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { eq } from '#platform/db/query-builder.ts'
import fc from '#platform/testing/fast-check.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { bookMachine } from '../bookings/operations.ts'
import { fablabBookings } from '../tables.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { findViolations } from '../testing/invariants.ts'
import { bookPlan, getPlan } from './operations.ts'
import { topologicalOrder } from './planner.ts'
import { routePrototype } from './route-prototype.ts'

const { call, db, services, join } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { developer, maker, founder, researcher } = sampleActors
const bookingsOf = async (personId: string) =>
  (await db.select().from(fablabBookings).where(eq(fablabBookings.personId, personId))).length

const cutAndPrint = {
  operations: [
    { category: 'FDM_PRINTER' as const, estMin: 120, material: 'PLA' as const, dependsOn: [1] },
    { category: 'LASER_CUTTER' as const, estMin: 60, material: 'PLYWOOD' as const, envelopeMm: [10, 580, 380] },
  ],
  regionCode: 'MA-06' as const,
  from: '2027-04-05T09:00',
  dueAt: '2027-04-09T18:00',
}

describe('a plan for a prototype', () => {
  it('uses suitable machines that the person may use, in order of dependencies, with cost, distance and finish', async () => {
    const plan = await call(routePrototype, developer, { ...cutAndPrint, latitude: 33.59, longitude: -7.61 })
    expect(plan).toMatchObject({
      feasible: true,
      state: 'ROUTED',
      reasons: [],
      steps: [{ category: 'FDM_PRINTER' }, { category: 'LASER_CUTTER' }],
    })
    const [print, cut] = plan.steps
    expect(Date.parse(print!.startsAt)).toBeGreaterThanOrEqual(Date.parse(cut!.endsAt))
    expect(plan.priceMinor).toBe(print!.priceMinor + cut!.priceMinor)
    expect(plan.finishesAt).toBe(print!.endsAt)
    expect(plan.steps.map(({ labId }) => labId)).toEqual([casablanca.lab, casablanca.lab]) // the position of the person
    expect(plan.totalKm).toBeLessThan(2)
    for (const { machineId, startsAt } of plan.steps)
      await call(bookMachine, developer, { machineId, startsAt, durationMinutes: 60 }, { dryRun: true })
    expect((await call(getPlan, developer, { planId: plan.planId! })).steps.map(({ startsAt }) => startsAt)).toEqual(
      plan.steps.map(({ startsAt }) => startsAt),
    )
    expect(await problemThrownBy(call(getPlan, maker, { planId: plan.planId! }))).toMatchObject({ status: 404 })
  })

  it('gives reasons when it is not feasible', async () => {
    const why = async (change: object, actor = developer) =>
      (await call(routePrototype, actor, { ...cutAndPrint, ...change })).reasons.map(({ code, task }) => [code, task])
    const [print, cut] = cutAndPrint.operations
    expect(await why({ operations: [print, { ...cut, envelopeMm: [5_000, 5_000, 10] }] })).toEqual([['no-machine', 1]])
    expect(await why({ operations: [print, { ...cut, material: 'STEEL' }] })).toEqual([['no-machine', 1]])
    expect(await why({ operations: [print, { ...cut, toleranceMicron: 5 }] })).toEqual([['no-machine', 1]])
    expect(await why({ operations: [print, { ...cut, dependsOn: [0] }] })).toEqual([['cycle', null]])
    expect(await why({ budgetMinor: 100 })).toEqual([['over-budget', null]])
    expect(await why({ from: '2027-04-04T00:00', dueAt: '2027-04-04T23:00' })).toEqual([['no-free-slot', 1]]) // a Sunday
    const unlearnt = await call(routePrototype, founder, cutAndPrint)
    expect(unlearnt).toMatchObject({ feasible: false, planId: null, reasons: [{ code: 'not-qualified', task: 1 }] })
    expect(unlearnt.trainings.length).toBeGreaterThan(0)
    expect(
      await problemThrownBy(
        call(routePrototype, developer, { ...cutAndPrint, operations: [{ ...print!, dependsOn: [7] }] }),
      ),
    ).toMatchObject({
      status: 422,
    })
  })

  it('is booked completely and once', async () => {
    const { planId, steps } = await call(routePrototype, developer, {
      ...cutAndPrint,
      from: '2027-04-12T09:00',
      dueAt: '2027-04-16T18:00',
    })
    const { bookings } = await call(bookPlan, developer, { planId: planId! })
    expect(bookings.map(({ machineId, startsAt, state }) => [machineId, startsAt, state])).toEqual(
      steps.map(({ machineId, startsAt }) => [machineId, startsAt, 'CONFIRMED']),
    )
    expect(await problemThrownBy(call(bookPlan, developer, { planId: planId! }))).toMatchObject({
      status: 409,
      bookingIds: bookings.map(({ bookingId }) => bookingId),
    })
  })

  it('is not booked when one slot is gone, and names the step with alternatives', async () => {
    const { planId, steps } = await call(routePrototype, developer, {
      ...cutAndPrint,
      from: '2027-04-19T09:00',
      dueAt: '2027-04-23T18:00',
    })
    await call(bookMachine, maker, {
      machineId: steps[1]!.machineId,
      startsAt: steps[1]!.startsAt,
      durationMinutes: 60,
    })
    const before = await bookingsOf(developer.id)
    const problem = await problemThrownBy(call(bookPlan, developer, { planId: planId! }))
    expect(problem).toMatchObject({
      status: 409,
      code: 'slot-taken',
      task: 1,
      detail: expect.stringContaining('Nothing was booked'),
    })
    expect(problem.alternatives.length).toBeGreaterThan(0)
    expect(await bookingsOf(developer.id)).toBe(before)
    expect(await call(getPlan, developer, { planId: planId! })).toMatchObject({ state: 'ROUTED' })
  })

  it(`is booked completely by one of fifty concurrent requests for the same slots, on ${dialect}`, async () => {
    const planners = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const { memberId, organisationId } = await join(['maker'])
        return { ...maker, id: memberId, organisationId }
      }),
    )
    const task = { category: 'VINYL_CUTTER' as const, estMin: 60 }
    const request = {
      operations: [task, { category: 'EMBROIDERY' as const, estMin: 60, dependsOn: [0] }],
      regionCode: 'MA-06' as const,
      from: '2027-04-26T09:00',
      dueAt: '2027-04-26T18:00',
    }
    const plans = await Promise.all(planners.map((actor) => call(routePrototype, actor, request)))
    expect(
      new Set(plans.map(({ steps }) => JSON.stringify(steps.map(({ machineId, startsAt }) => [machineId, startsAt]))))
        .size,
    ).toBe(1)
    const outcomes = await Promise.allSettled(
      planners.map((actor, i) => call(bookPlan, actor, { planId: plans[i]!.planId! })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const counts = await Promise.all(planners.map(({ id }) => bookingsOf(id)))
    expect(counts.toSorted()).toEqual([...Array(49).fill(0), 2])
    expect(await findViolations(db, services.now())).toEqual([])
  })

  it('is not booked by an agent without approval', async () => {
    const { planId } = await call(routePrototype, researcher, {
      ...cutAndPrint,
      from: '2027-05-03T09:00',
      dueAt: '2027-05-07T18:00',
    })
    const agent = {
      slug: 'planner',
      runId: 'run',
      operations: new Set(['fablabs.bookPlan']),
      scopes: ['fablabs:write' as const],
    }
    expect(await problemThrownBy(call(bookPlan, { ...researcher, agent }, { planId: planId! }))).toMatchObject({
      status: 403,
      code: 'approval-required',
    })
  })

  it('orders any tasks by their dependencies or reports a cycle', () => {
    const dependsOn = fc.array(fc.nat(5), { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(dependsOn, { minLength: 6, maxLength: 6 }), (all) => {
        const tasks = all.map((some) => ({ category: 'OTHER' as const, minutes: 15, dependsOn: some }))
        const order = topologicalOrder(tasks)
        if (order)
          for (const [i, { dependsOn: needed }] of tasks.entries())
            for (const one of needed) expect(order.indexOf(one)).toBeLessThan(order.indexOf(i))
        else expect(tasks.some(({ dependsOn: needed }) => needed.length > 0)).toBe(true)
      }),
    )
    expect(topologicalOrder([{ category: 'OTHER', minutes: 15, dependsOn: [0] }])).toBeUndefined()
  })
})
