import { describe, expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import { exampleIds } from '../example-ids.ts'
import { addClosure } from '../labs/closures.ts'
import { setMachineStatus } from '../machines/machine-status.ts'
import { fablabBookings, fablabClosures, fablabMachines } from '../tables.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { findViolations } from '../testing/invariants.ts'
import { cancelBooking, confirmBooking, rescheduleBooking } from './change-operations.ts'
import { checkIn, checkOut, markNoShow } from './check-in.ts'
import { bookMachine, holdBooking } from './operations.ts'
import { assignSupervisor } from './supervision.ts'

const start = Date.parse('2027-03-24T07:00:00Z')
const { call, clock, db } = await createFablabsFixture('2027-03-01T08:00:00Z')

const machines = [casablanca.laser, exampleIds.machine(3), casablanca.solder, casablanca.cnc]
const persons = [
  sampleActors.developer,
  sampleActors.maker,
  sampleActors.student,
  sampleActors.researcher,
  sampleActors.labManager,
]

const slot = fc.record({
  machineId: fc.constantFrom(...machines),
  // Two days, including times before opening and after closing.
  startsAt: fc.integer({ min: 0, max: 150 }).map((quarters) => new Date(start + quarters * 900_000).toISOString()),
  durationMinutes: fc.integer({ min: 1, max: 12 }).map((quarters) => quarters * 15),
})
const which = fc.nat(30)
const person = fc.constantFrom(...persons)
const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('book' as const), person, slot }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('hold' as const), person, slot }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('confirm' as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cancel' as const), which }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('move' as const), which, slot }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('supervise' as const, 'checkIn' as const, 'checkOut' as const, 'noShow' as const),
      which,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 240 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('close' as const),
      slot,
      alone: fc.boolean(),
      cancelAffected: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('status' as const),
      machineId: fc.constantFrom(...machines),
      status: fc.constantFrom('AVAILABLE' as const, 'BROKEN' as const),
      cancelAffected: fc.boolean(),
    }),
  },
)
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never

describe(`random operations in random order, on ${dialect}`, () => {
  it('keep every booking rule', async () => {
    let confirmed = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(command, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 14 }),
        async (rounds) => {
          await db.delete(fablabBookings)
          await db.delete(fablabClosures)
          await db.update(fablabMachines).set({ status: 'AVAILABLE' })
          const run = runner()
          for (const together of rounds) {
            await Promise.all(together.map(run.act))
            expect(await findViolations(db, run.now())).toEqual([])
          }
          confirmed += run.confirmed()
        },
      ),
      { numRuns: dialect === 'sqlite' ? 60 : 15 },
    )
    expect(confirmed).toBeGreaterThan(20) // the commands do conflict
  })
})

/** Runs a command like a client: a problem is a valid response, any other error fails the test. */
function runner() {
  let time = start - 3_600_000
  clock.now = new Date(time)
  const known: { bookingId: string; owner: (typeof persons)[number] }[] = []
  let successes = 0

  async function attempt({ ...one }: Command): Promise<void> {
    const target = 'which' in one ? known[one.which % Math.max(known.length, 1)] : undefined
    if ('which' in one && !target) return
    switch (one.kind) {
      case 'book':
      case 'hold': {
        const { bookingId } = await call(one.kind === 'book' ? bookMachine : holdBooking, one.person, one.slot)
        known.push({ bookingId, owner: one.person })
        break
      }
      case 'confirm':
        await call(confirmBooking, target!.owner, { bookingId: target!.bookingId })
        break
      case 'cancel':
        await call(cancelBooking, target!.owner, { bookingId: target!.bookingId })
        break
      case 'move':
        await call(rescheduleBooking, target!.owner, { bookingId: target!.bookingId, ...one.slot })
        break
      case 'supervise':
        await call(assignSupervisor, sampleActors.labManager, {
          bookingId: target!.bookingId,
          supervisorId: sampleActors.labManager.id,
        })
        break
      case 'checkIn':
      case 'checkOut':
      case 'noShow':
        await call({ checkIn, checkOut, noShow: markNoShow }[one.kind], sampleActors.labManager, {
          bookingId: target!.bookingId,
        })
        break
      case 'wait':
        time += one.minutes * 60_000
        clock.now = new Date(time)
        break
      case 'close': {
        const { machineId, startsAt, durationMinutes } = one.slot
        const endsAt = new Date(Date.parse(startsAt) + durationMinutes * 60_000).toISOString()
        await call(addClosure, sampleActors.labManager, {
          labId: casablanca.lab,
          ...(one.alone && { machineId }),
          startsAt,
          endsAt,
          reason: { fr: 'Essai' },
          cancelAffected: one.cancelAffected,
        })
        break
      }
      case 'status':
        await call(setMachineStatus, sampleActors.labManager, {
          machineId: one.machineId,
          status: one.status,
          cancelAffected: one.cancelAffected,
        })
    }
    if (one.kind !== 'wait') successes++
  }

  return {
    now: () => new Date(time),
    confirmed: () => successes,
    act: (one: Command) =>
      attempt(one).catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error
      }),
  }
}
