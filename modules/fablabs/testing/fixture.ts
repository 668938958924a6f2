import type { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/db/database.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import { scopesOf } from '#platform/identity/roles.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import type { Operation } from '#platform/operation.ts'
import { Problem } from '#platform/problem.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { exampleIds } from '../example-ids.ts'
import { fablabs } from '../index.ts'

/** The sample's network on a platform of this test file's own, with a clock that stands still until it is turned. */
export async function createFablabsFixture(startsAt: string) {
  let time = new Date(startsAt)
  const platform = await createTestPlatform([identity, fablabs], { now: () => new Date(time) })
  const { db, contextOf } = platform
  const sample = { now: time, random: seededRandom() }
  await db.transaction(async (tx) => {
    await identity.sample!({ ...sample, db: tx })
    await fablabs.sample!({ ...sample, db: tx })
  })
  return {
    ...platform,
    turnTo: (moment: string | number | Date) => {
      time = new Date(moment)
    },
    call: <Input extends z.ZodObject, Output extends z.ZodType>(
      op: Operation<Input, Output, any>,
      who: Actor | null,
      input: z.input<Input>,
      options?: Partial<Context>,
    ): Promise<z.output<Output>> => invoke(op, input, contextOf(who, options)),
  }
}

/** How many queries a call makes. */
export async function countQueries(db: Database, call: (counted: Database) => Promise<unknown>): Promise<number> {
  let queries = 0
  const counted = new Proxy(db, {
    get(target, name: keyof Database) {
      if (name === 'select' || name === 'selectDistinct' || name === '$count') queries++
      return target[name]
    },
  })
  await call(counted)
  return queries
}

const actor = ({ id, name, organisationId, roles }: (typeof sampleMembers)[keyof typeof sampleMembers]): Actor => ({
  id,
  name,
  organisationId,
  scopes: scopesOf(roles),
})

/** The people of the sample, signed in. */
export const sampleActors = {
  developer: actor(sampleMembers.developer),
  founder: actor(sampleMembers.founder),
  maker: actor(sampleMembers.maker),
  student: actor(sampleMembers.student),
  researcher: actor(sampleMembers.researcher),
  labManager: actor(sampleMembers.labManager),
  auditor: actor(sampleMembers.auditor),
}

/** Machines of the lab in Casablanca. */
export const casablanca = {
  lab: exampleIds.lab(6),
  laser: exampleIds.machine(1),
  printer: exampleIds.machine(2),
  cnc: exampleIds.machine(5),
  vinyl: exampleIds.machine(8),
  solder: exampleIds.machine(11),
}

/** What a call was refused with, as a client reads it; an error of any other kind is thrown on. */
export async function problemThrownBy(call: Promise<unknown>): Promise<Record<string, any>> {
  try {
    await call
  } catch (error) {
    if (error instanceof Problem) return error.toJSON()
    throw error
  }
  throw new Error('It was not refused.')
}

function seededRandom() {
  let state = 7
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
