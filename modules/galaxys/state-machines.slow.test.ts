import { describe, expect, it } from 'vitest'
import type { Actor } from '#platform/access.ts'
import { dialect } from '#platform/db/dialect.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { type StateMachine, transition } from '#platform/lib/state-machine.ts'
import { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import { updateFile } from './admission-files/operations.ts'
import { advanceFile, decideFile, scoreFile } from './admission-files/review-operations.ts'
import { fileStateMachine, screeningEvents } from './admission-files/state-machine.ts'
import { allocate } from './allocations/allocate.ts'
import { acceptAllocation, confirmAllocation, releaseAllocation } from './allocations/operations.ts'
import { allocationStateMachine } from './allocations/state-machine.ts'
import { exampleIds } from './example-ids.ts'
import { declareInterest } from './interests/operations.ts'
import { decideObligation, recordObligation } from './obligations/operations.ts'
import { obligationEvents, obligationStateMachine } from './obligations/state-machine.ts'
import { grantQuota, requestQuota } from './quotas/operations.ts'
import { quotaStateMachine } from './quotas/state-machine.ts'
import { recordUsage } from './quotas/usage-operations.ts'
import { sampleZone } from './sample/zone.ts'
import { galaxysAllocations, galaxysObligations, galaxysQuotas } from './tables.ts'
import { createGalaxysFixture, sampleActors } from './testing/fixture.ts'
import { findZoneViolations } from './testing/invariants.ts'
import { fileOutcomes } from './vocabulary.ts'

/**
 * Returns the states passed through under random events and roles, without guards; rejected events change nothing.
 */
function walk<State extends string, Event extends string>(
  machine: StateMachine<State, Event, any, any>,
  from: State,
  picks: number[],
): State[] {
  const events = [...new Set(machine.transitions.map(({ event }) => event))]
  const states = [from]
  for (const pick of picks) {
    try {
      states.push(transition(machine, states.at(-1)!, events[pick % events.length]!, { subject: {} }))
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 409) throw error
    }
  }
  return states
}
const picks = fc.array(fc.nat(200), { maxLength: 80 })

describe('the state machines of the zone, under random events,', () => {
  const follows = <State extends string>(states: State[], state: State, ...needed: State[]) =>
    states.every((one, i) => one !== state || needed.every((step) => states.slice(0, i).includes(step)))

  it('decide a file only after the screening, by the committee', () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        const states = walk(fileStateMachine, 'DRAFT', chosen)
        for (const outcome of fileOutcomes)
          expect(follows(states, outcome, 'SUBMITTED', 'COMPLETE', 'TECHNICAL_REVIEW', 'SITE_FIT', 'COMMITTEE')).toBe(
            true,
          )
        const rejected = states.indexOf('REJECTED')
        expect(rejected === -1 || rejected === states.length - 1).toBe(true)
      }),
    )
  })

  it('recover a unit only from a breach after its cure period', () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        const states = walk(obligationStateMachine, 'DUE', chosen)
        expect(follows(states, 'LOT_RECOVERED', 'BREACH_PENDING', 'CURE', 'BREACHED', 'RECOVERY_STARTED')).toBe(true)
      }),
    )
  })

  it('keep ended states ended', () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        for (const state of ['VACATED', 'LAPSED', 'RECOVERED'] as const)
          expect(walk(allocationStateMachine, state, chosen)).toEqual([state])
        for (const state of ['REFUSED', 'EXPIRED'] as const)
          expect(walk(quotaStateMachine, state, chosen)).toEqual([state])
        expect(follows(walk(allocationStateMachine, 'PROPOSED', chosen), 'ALLOCATED', 'RESERVED')).toBe(true)
      }),
    )
  })
})

const start = Date.parse('2027-03-01T08:00:00Z')
const zone = await createGalaxysFixture('2027-03-01T08:00:00Z')
const { call, db, clock } = zone
const staff = [sampleActors.manager, sampleActors.chair, sampleActors.expert]
const tree = await zone.units(
  ['P', null, 'BUILDING', 10_000, 1_000],
  ['P-1', 'P', 'FLOOR', 5_000, 500],
  ['P-1-1', 'P-1', 'LAB', 1_000, 100],
  ['P-S', 'P', 'DESK', 1_000, 100, 3],
)
const ready = [await zone.admitted(), await zone.admitted()]
const drafts = [
  await zone.submit(ready[0]!.tenant, { draft: true }),
  await zone.submit(ready[1]!.tenant, { regulationHash: sampleZone.regulationHash }),
]
const files = [...ready, ...drafts.map(({ fileId }, i) => ({ fileId, tenant: ready[i]!.tenant }))]

const which = fc.nat(40)
const when = fc.record({ from: fc.integer({ min: 0, max: 200 }), days: fc.integer({ min: 1, max: 150 }) })
const actors = fc.constantFrom<Actor>(
  sampleActors.chair,
  sampleActors.chair,
  ...staff,
  ...ready.map(({ tenant }) => tenant),
)
const command = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('allocate' as const),
      who: actors,
      which,
      code: fc.constantFrom('P', 'P-1', 'P-1-1', 'P-S'),
      when,
      quantity: fc.integer({ min: 1, max: 3 }),
      propose: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('part' as const),
      who: actors,
      which,
      when,
      quantity: fc.integer({ min: 1, max: 200 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('accept' as const, 'confirm' as const, 'release' as const),
      who: actors,
      which,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('request' as const),
      which,
      when,
      quantity: fc.integer({ min: 1, max: 300 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('grant' as const), who: actors, which, refuse: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('use' as const),
      which,
      when,
      quantity: fc.integer({ min: 1, max: 200 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('screen' as const),
      who: actors,
      which,
      event: fc.constantFrom(...screeningEvents),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('submit' as const, 'score' as const), who: actors, which }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      who: actors,
      which,
      outcome: fc.constantFrom(...fileOutcomes),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('declare' as const), who: actors, which, interested: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('obligation' as const),
      who: actors,
      which,
      event: fc.constantFrom(...obligationEvents, 'record' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 70 }) }) },
)
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never

describe(`random operations in random order on ${dialect}`, () => {
  it('satisfy every invariant of the zone', async () => {
    let done = 0
    let time = start
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(command, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 10 }),
        async (rounds) => {
          for (const together of rounds) {
            await Promise.all(
              together.map((one) =>
                act(one).then(
                  () => done++,
                  (error: unknown) => {
                    if (!(error instanceof Problem)) throw error
                  },
                ),
              ),
            )
            expect(await findZoneViolations(db, new Date(time))).toEqual([])
          }
        },
      ),
      { numRuns: dialect === 'sqlite' ? 40 : 10 },
    )
    expect(done).toBeGreaterThan(dialect === 'sqlite' ? 40 : 8) // The random commands did interact.

    async function act(one: Command): Promise<unknown> {
      const pick = async <Row>(rows: Promise<Row[]>, n: number) => {
        const all = await rows
        if (all.length === 0) throw new Problem(404, 'not-found', 'none yet')
        return all[n % all.length]!
      }
      const file = 'which' in one ? files[one.which % files.length]! : files[0]!
      const span =
        'when' in one
          ? [time + one.when.from * dayMs, time + (one.when.from + one.when.days) * dayMs].map((at) =>
              new Date(at).toISOString(),
            )
          : []
      const [from, to] = span as [string, string]
      switch (one.kind) {
        case 'allocate':
          return call(allocate, one.who, {
            fileId: file.fileId,
            unitId: tree[one.code]!.id,
            startsAt: from,
            endsAt: to,
            propose: one.propose,
            ...(one.code === 'P-S' && { quantity: one.quantity }),
            obligations: [{ type: 'WORKS_START', target: 'Début', dueAt: from }],
          })
        case 'part':
          return call(allocate, one.who, {
            fileId: file.fileId,
            poolId: exampleIds.pool(5),
            quantity: one.quantity,
            startsAt: from,
            endsAt: to,
          })
        case 'accept':
        case 'confirm':
        case 'release': {
          const { id, organisationId } = await pick(db.select().from(galaxysAllocations), one.which)
          const owner = ready.find(({ tenant }) => tenant.organisationId === organisationId)?.tenant
          return call(
            { accept: acceptAllocation, confirm: confirmAllocation, release: releaseAllocation }[one.kind],
            one.kind === 'accept' ? (owner ?? one.who) : one.who,
            { allocationId: id },
          )
        }
        case 'request':
          return call(requestQuota, file.tenant, {
            fileId: file.fileId,
            poolId: exampleIds.pool(5),
            quantity: one.quantity,
            from,
            to,
          })
        case 'grant':
          return call(grantQuota, one.who, {
            quotaId: (await pick(db.select().from(galaxysQuotas), one.which)).id,
            refuse: one.refuse,
          })
        case 'use': {
          const quota = await pick(db.select().from(galaxysQuotas), one.which)
          const owner = ready.find(({ tenant }) => tenant.organisationId === quota.organisationId)?.tenant
          return call(recordUsage, owner ?? sampleActors.manager, {
            quotaId: quota.id,
            quantity: one.quantity,
            from: quota.startsAt.toISOString(),
            to: quota.endsAt.toISOString(),
          })
        }
        case 'screen':
          return call(advanceFile, one.who, { fileId: file.fileId, event: one.event, note: 'Une pièce manque.' })
        case 'submit':
          return call(updateFile, file.tenant, { fileId: file.fileId, submit: true })
        case 'score':
          return call(scoreFile, one.who, { fileId: file.fileId, scores: zone.scores })
        case 'decide':
          return call(decideFile, one.who, {
            fileId: file.fileId,
            outcome: one.outcome,
            conditions: one.outcome === 'APPROVED_WITH_CONDITIONS' ? ['Une condition'] : [],
          })
        case 'declare':
          return call(declareInterest, one.who, { fileId: file.fileId, interested: one.interested })
        case 'obligation': {
          const { id } = await pick(db.select().from(galaxysObligations), one.which)
          if (one.event === 'record') return call(recordObligation, one.who, { obligationId: id, note: 'Fait' })
          return call(decideObligation, one.who, { obligationId: id, event: one.event, reason: 'Décidé' })
        }
        case 'wait':
          time += one.days * dayMs
          clock.now = new Date(time)
      }
    }
  })
})
