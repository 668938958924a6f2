import type { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Context } from '#platform/context.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import { scopesOf } from '#platform/identity/roles.ts'
import type { Module } from '#platform/module.ts'
import type { Operation } from '#platform/operation.ts'
import { Problem } from '#platform/problem.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { commons } from '../../commons/index.ts'
import { aljazari } from '../index.ts'
import { sampleMembersByName as samplePeople } from '../sample/people.ts'

/** Creates the sample's institutes on a platform of its own, with a clock that only the test moves. */
export async function createAljazariFixture(startsAt = '2027-03-01T08:00:00Z', otherModules: readonly Module[] = []) {
  let time = new Date(startsAt)
  const platform = await createTestPlatform([identity, commons, aljazari, ...otherModules], {
    now: () => new Date(time),
  })
  const sample = { now: time, random: seededRandom() }
  await platform.db.transaction(async (tx) => {
    for (const { sample: seed } of [identity, commons, aljazari]) await seed!({ ...sample, db: tx })
  })
  return {
    ...platform,
    turnTo: (to: string) => {
      time = new Date(to)
    },
    call: <Input extends z.ZodObject, Output extends z.ZodType>(
      op: Operation<Input, Output, any>,
      actor: Actor | null,
      input: z.input<Input>,
      options?: Partial<Context>,
    ): Promise<z.output<Output>> => invoke(op, input, platform.contextOf(actor, options)),
  }
}

const toActor = ({ id, name, organisationId, roles }: (typeof samplePeople)[keyof typeof samplePeople]): Actor => ({
  id,
  name,
  organisationId,
  scopes: scopesOf([...roles]),
})

/** Signed-in people of the sample. All manage except the student, who has only `aljazari:write`. */
export const sampleActors = Object.fromEntries(
  Object.entries(samplePeople).map(([name, one]) => [
    name,
    { ...toActor(one), ...(name === 'student' && { scopes: ['aljazari:write'] }) },
  ]),
) as Record<keyof typeof samplePeople, Actor>

/** Returns an agent with all the rights of the person. */
export const throughAgent = (person: Actor, ...operations: string[]): Actor => ({
  ...person,
  agent: { slug: 'exemple', runId: 'run', operations: new Set(operations), scopes: person.scopes },
})

/** Returns the problem a call was rejected with; other errors are rethrown. */
export async function problemThrownBy(call: Promise<unknown>): Promise<Record<string, any>> {
  try {
    await call
  } catch (error) {
    if (error instanceof Problem) return error.toJSON()
    throw error
  }
  throw new Error('The call was not rejected.')
}

export function seededRandom() {
  let state = 7
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
