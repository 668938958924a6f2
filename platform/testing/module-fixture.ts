import type { z } from 'zod'
import type { Actor, Scope } from '../access.ts'
import type { Context } from '../context.ts'
import { invoke } from '../execution/invoke.ts'
import type { MemberRole } from '../identity/roles.ts'
import { members, organisations } from '../identity/tables.ts'
import type { Module } from '../module.ts'
import type { Operation } from '../operation.ts'
import { Problem } from '../problem.ts'
import { createTestPlatform, type TestPlatformOptions } from './platform.ts'

export interface ModuleFixtureOptions extends TestPlatformOptions {
  /** Where the clock stands until `clock.now` is set. */
  startsAt?: string
  /** `true`: creates the sample data of the modules. Defaults to `false`. */
  sample?: boolean
  /** Of the organisations that `createActor` creates. */
  organisationKind?: (typeof organisations.$inferInsert)['kind']
}

interface ActorOptions {
  /** Defaults to a new organisation. */
  organisationId?: string
  email?: string
  roles?: MemberRole[]
}

/** Creates a platform with these modules, a clock that only the test moves, and helpers to act as members. */
export async function createModuleFixture(
  modules: readonly Module[],
  {
    startsAt = '2027-03-01T10:00:00Z',
    sample = false,
    organisationKind = 'startup',
    ...options
  }: ModuleFixtureOptions = {},
) {
  const clock = { now: new Date(startsAt) }
  const platform = await createTestPlatform(modules, { now: () => new Date(clock.now), ...options })
  const { db, contextOf } = platform
  if (sample)
    await db.transaction(async (tx) => {
      const context = { db: tx, now: clock.now, random: sampleRandom() }
      for (const { sample: seed } of modules) await seed?.(context)
    })

  /** Creates a member with these scopes. */
  async function createActor(
    scopes: Scope[],
    { organisationId, email, roles = ['reader'] }: ActorOptions = {},
  ): Promise<Actor> {
    const home =
      organisationId ??
      (
        await db
          .insert(organisations)
          .values({ name: { fr: 'Organisation Exemple' }, kind: organisationKind })
          .returning()
      )[0]!.id
    const [row] = await db
      .insert(members)
      .values({ organisationId: home, name: 'Membre Exemple', email, roles })
      .returning()
    return { id: row!.id, name: 'Membre Exemple', organisationId: home, scopes }
  }

  /** Calls an operation as an actor, or without a key. */
  const call = <Input extends z.ZodObject, Output extends z.ZodType>(
    op: Operation<Input, Output, any>,
    actor: Actor | null,
    input: z.input<Input>,
    overrides?: Partial<Context>,
  ): Promise<z.output<Output>> => invoke(op, input, contextOf(actor, overrides))

  return { ...platform, clock, createActor, call }
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

/** Returns pseudo-random numbers for sample data, the same sequence each time. */
export function sampleRandom() {
  let state = 7
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
