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

/** Creates a platform with the sample network. Its clock stands still until `setTime` changes it. */
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
    setTime: (moment: string | number | Date) => {
      time = new Date(moment)
    },
    call: <Input extends z.ZodObject, Output extends z.ZodType>(
      op: Operation<Input, Output, any>,
      actor: Actor | null,
      input: z.input<Input>,
      options?: Partial<Context>,
    ): Promise<z.output<Output>> => invoke(op, input, contextOf(actor, options)),
  }
}

/** Returns the number of queries that a call runs. */
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

const toActor = ({ id, name, organisationId, roles }: (typeof sampleMembers)[keyof typeof sampleMembers]): Actor => ({
  id,
  name,
  organisationId,
  scopes: scopesOf(roles),
})

/** Actors for the members of the sample. */
export const sampleActors = {
  developer: toActor(sampleMembers.developer),
  founder: toActor(sampleMembers.founder),
  maker: toActor(sampleMembers.maker),
  student: toActor(sampleMembers.student),
  researcher: toActor(sampleMembers.researcher),
  labManager: toActor(sampleMembers.labManager),
  auditor: toActor(sampleMembers.auditor),
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

/** Returns the problem that a call throws, as clients receive it. Rethrows other errors; throws when the call succeeds. */
export async function problemThrownBy(call: Promise<unknown>): Promise<Record<string, any>> {
  try {
    await call
  } catch (error) {
    if (error instanceof Problem) return error.toJSON()
    throw error
  }
  throw new Error('The call did not throw a problem.')
}

function seededRandom() {
  let state = 7
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
