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

/** The sample's institutes on a platform of this test file's own, with a clock that stands still until it is turned. */
export async function createAljazariFixture(startsAt = '2027-03-01T08:00:00Z', others: readonly Module[] = []) {
  let time = new Date(startsAt)
  const platform = await createTestPlatform([identity, commons, aljazari, ...others], { now: () => new Date(time) })
  const sample = { now: time, random: seededRandom() }
  await platform.db.transaction(async (tx) => {
    for (const { sample: lay } of [identity, commons, aljazari]) await lay!({ ...sample, db: tx })
  })
  return {
    ...platform,
    turnTo: (moment: string) => {
      time = new Date(moment)
    },
    call: <Input extends z.ZodObject, Output extends z.ZodType>(
      op: Operation<Input, Output, any>,
      who: Actor | null,
      input: z.input<Input>,
      options?: Partial<Context>,
    ): Promise<z.output<Output>> => invoke(op, input, platform.contextOf(who, options)),
  }
}

const toActor = ({ id, name, organisationId, roles }: (typeof samplePeople)[keyof typeof samplePeople]): Actor => ({
  id,
  name,
  organisationId,
  scopes: scopesOf([...roles]),
})

/** The people of the sample, signed in. Researcher, director, expert, engineer and founder manage; student does not unless told. */
export const sampleActors = Object.fromEntries(
  Object.entries(samplePeople).map(([name, one]) => [
    name,
    { ...toActor(one), ...(name === 'student' && { scopes: ['aljazari:write'] }) },
  ]),
) as Record<keyof typeof samplePeople, Actor>

/** An agent that may do all that the person may. */
export const throughAgent = (person: Actor, ...operations: string[]): Actor => ({
  ...person,
  agent: { slug: 'exemple', runId: 'run', operations: new Set(operations), scopes: person.scopes },
})

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

export function seededRandom() {
  let state = 7
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
