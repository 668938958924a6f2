import { describe, expect, it } from 'vitest'
import { commons } from '#modules/commons/index.ts'
import { asc, eq, inArray } from '#platform/db/query-builder.ts'
import { routeOf } from '#platform/http/route.ts'
import { identity } from '#platform/identity/index.ts'
import { issueKey } from '#platform/identity/issue-key.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { isIce } from '#platform/lib/identifiers.ts'
import { regionCodes } from '#platform/lib/regions.ts'
import { createModuleFixture } from '#platform/testing/module-fixture.ts'
import { jsonSchema } from '#platform/tools/json-schema.ts'
import { localDateOf } from '../commons/time-zone.ts'
import { callState } from './calls/call-view.ts'
import { seatOccupyingStates } from './enrolments/state-machine.ts'
import { exampleIds } from './example-ids.ts'
import type { growthStatus } from './growth/operations.ts'
import { ventures } from './index.ts'
import { sampleManager } from './sample/startups.ts'
import {
  ventureApplications,
  ventureCalls,
  ventureDecisions,
  ventureEnrolments,
  ventureInterests,
  ventureReviews,
  ventureRounds,
  ventureSessions,
  ventureSnapshots,
  ventureStartups,
  ventureSupports,
  ventureVotes,
} from './tables.ts'
import { sampleActors } from './testing/fixture.ts'

describe.each(ventures.operations.map((op) => [op.name, op] as const))('%s', (_, op) => {
  it('describes every input field and omits labels from the output schema', () => {
    const { properties = {}, additionalProperties } = jsonSchema(op.input, 'input')
    expect(additionalProperties).toBe(false)
    for (const [name, { description }] of Object.entries(properties))
      expect([name, description]).toEqual([name, expect.stringMatching(/.{5}/)])
    if (op.name !== 'ventures.openNeed')
      expect(JSON.stringify(jsonSchema(op.output, 'output'))).not.toContain('x-labels')
  })
})

/** A Monday, the last night of a year and 29 February. */
const days = ['2027-03-01T08:00:00Z', '2026-12-31T23:30:00Z', '2028-02-29T12:10:00Z']

describe.each(days)('the sample seeded on %s', async (day) => {
  const now = new Date(day)
  const { db, request } = await createModuleFixture([identity, commons, ventures], { startsAt: day, sample: true })

  it('has one call that is always open and one that is closed', async () => {
    const calls = await db.select().from(ventureCalls).orderBy(asc(ventureCalls.id))
    expect(calls.map((one) => callState(one, now))).toEqual(['OPEN', 'CLOSED'])
    expect(callState(calls[0]!, new Date('2030-12-01T00:00:00Z'))).toBe('OPEN')
  })

  it('has startups in at least ten regions, visibly fictitious, each with its own ICE', async () => {
    const startups = await db.select().from(ventureStartups)
    expect(startups.length).toBeGreaterThanOrEqual(12)
    expect(
      regionCodes.filter((code) => startups.some(({ regionCode }) => regionCode === code)).length,
    ).toBeGreaterThanOrEqual(10)
    for (const { name, ice } of startups)
      expect([/Exemple/.test(name.fr), ice === null || (isIce(ice) && ice.startsWith('000000'))]).toEqual([true, true])
  })

  it('has rows of at least two organisations in every tenant table', async () => {
    const tables = [
      ventureApplications,
      ventureReviews,
      ventureInterests,
      ventureSessions,
      ventureVotes,
      ventureDecisions,
      ventureEnrolments,
      ventureSnapshots,
      ventureRounds,
      ventureSupports,
    ]
    for (const table of tables) {
      const rows = await db.select({ organisationId: table.organisationId }).from(table as typeof ventureVotes)
      expect(new Set(rows.map(({ organisationId }) => organisationId)).size).toBeGreaterThanOrEqual(2)
    }
  })

  it('satisfies the rules on seats and on conflicts of interest', async () => {
    for (const { id, seats, cohortCapacity } of await db.select().from(ventureCalls)) {
      const rows = await db.select().from(ventureEnrolments).where(eq(ventureEnrolments.callId, id))
      expect(
        rows.filter(({ state }) => (seatOccupyingStates as readonly string[]).includes(state)).length,
      ).toBeLessThanOrEqual(Math.min(seats, cohortCapacity))
    }
    const interests = await db.select().from(ventureInterests)
    for (const { memberId, aboutId } of interests) {
      const files = db
        .select({ id: ventureApplications.id })
        .from(ventureApplications)
        .where(eq(ventureApplications.organisationId, aboutId))
      expect(
        (await db.select().from(ventureReviews).where(inArray(ventureReviews.applicationId, files))).filter(
          ({ reviewerId }) => reviewerId === memberId,
        ),
      ).toEqual([])
    }
  })

  it('has a proven gazelle and one that is close', async () => {
    const status = async (n: number) => {
      const key = await keyOf(sampleActors.founder)
      return (await request(key, 'GET', `/ventures/startups/${exampleIds.startup(n)}/growth`)).json() as Promise<
        Awaited<ReturnType<typeof growthStatus.handler>>
      >
    }
    const [first, second] = [await status(1), await status(2)]
    expect(first.gazelle).toMatchObject({ reached: true, verified: true })
    expect(second.gazelle).toMatchObject({ reached: false, needs: { leastEmployeesAtEnd: '18' } })
    expect(second.gazelle.earliestPossibleDate! >= localDateOf(now)).toBe(true)
  })

  const keyOf = async ({ id, organisationId }: { id: string; organisationId: string }) =>
    (
      await db.transaction((tx) =>
        issueKey(tx, { memberId: id, organisationId, name: 'test', scopes: ['*:manage'], now }),
      )
    ).key!

  it('returns 200 for every example of a read to at least one member', async () => {
    const keys = [await keyOf(sampleMembers.founder), await keyOf(sampleMembers.researcher), await keyOf(sampleManager)]
    for (const op of ventures.operations.filter(({ effect }) => effect === 'read')) {
      for (const { input } of op.examples) {
        const rest: Record<string, unknown> = { ...input }
        const path = routeOf(op).path.replace(/:(\w+)/g, (_, name: string) => {
          const value = rest[name]
          delete rest[name]
          return String(value)
        })
        const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, String(value)]))
        const answers = await Promise.all(keys.map(async (key) => request(key, 'GET', `${path}?${query}`)))
        expect(
          answers.map(({ status }) => status),
          `${op.name} ${JSON.stringify(input)}`,
        ).toContain(200)
      }
    }
  })
})
