import type { z } from 'zod'
import type { Actor, Scope } from '#platform/access.ts'
import type { Context } from '#platform/context.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import type { Operation } from '#platform/operation.ts'
import { Problem } from '#platform/problem.ts'
import { createTestPlatform, type TestPlatformOptions } from '#platform/testing/platform.ts'
import { commons } from '../../commons/index.ts'
import { openNeed } from '../../commons/needs/open-need.ts'
import { upsertPerson } from '../../commons/persons/change-operations.ts'
import { endorseSkill } from '../../commons/skills/claim-operations.ts'
import { diaspora } from '../index.ts'
import { advanceProfile } from '../profiles/advance-profile.ts'
import { purposesOfTier } from '../profiles/tiers.ts'
import { upsertProfile } from '../profiles/upsert-profile.ts'
import type { Tier } from '../vocabulary.ts'

type ProfileInput = z.input<typeof upsertProfile.input>
type PersonInput = z.input<typeof upsertPerson.input>

export interface Expat extends Actor {
  profileId: string
}

/** A platform with the diaspora in it, a clock to turn, and the people the tests need. */
export async function createDiasporaFixture(options: TestPlatformOptions = {}) {
  const clock = { now: new Date('2027-03-01T10:00:00Z') }
  const platform = await createTestPlatform([identity, commons, diaspora], {
    now: () => new Date(clock.now),
    ...options,
  })
  const { db, contextOf } = platform

  const call = <Input extends z.ZodObject, Output extends z.ZodType>(
    op: Operation<Input, Output, any>,
    who: Actor | null,
    input: z.input<Input>,
    more?: Partial<Context>,
  ): Promise<z.output<Output>> => invoke(op, input, contextOf(who, more))

  /** A member of this organisation - of a new one unless told - with these scopes. */
  async function member(scopes: Scope[], organisationId?: string): Promise<Actor> {
    const home =
      organisationId ??
      (
        await db
          .insert(organisations)
          .values({ name: { fr: 'Organisation Exemple' }, kind: 'association' })
          .returning()
      )[0]!.id
    const [row] = await db
      .insert(members)
      .values({ organisationId: home, name: 'Membre Exemple', roles: ['diaspora_member'] })
      .returning()
    return { id: row!.id, name: 'Membre Exemple', organisationId: home, scopes }
  }

  const officer = await member(['diaspora:manage', 'commons:manage'])

  /** Somebody of the officer's organisation with a verified profile at this tier: everything said through the operations. */
  async function expat({
    tier = 'T1',
    person,
    state = 'VERIFIED',
    ...profile
  }: { tier?: Tier; person?: PersonInput; state?: 'DRAFT' | 'SUBMITTED' | 'VERIFIED' } & Omit<
    ProfileInput,
    'tier'
  > = {}): Promise<Expat> {
    const who = await member(['diaspora:write'], officer.organisationId)
    await call(upsertPerson, who, {
      givenName: { fr: 'Expatriée' },
      familyName: { fr: 'Exemple' },
      languages: [{ tag: 'fr', cefr: 'C1' }],
      ...person,
    })
    const { profileId } = await call(upsertProfile, who, {
      countryCode: 'DE',
      timeZone: 'Europe/Berlin',
      modes: ['REMOTE_MENTORING'],
      hoursPerMonth: 10,
      skills: [{ skillId: 'computer-vision', level: 4 }],
      ...profile,
      tier,
      consents: purposesOfTier(tier).map((purpose) => ({ purpose, textVersion: '1', language: 'fr' as const })),
    })
    if (tier !== 'T0' && state !== 'DRAFT') {
      await call(advanceProfile, who, { event: 'submit' })
      if (state === 'VERIFIED')
        await call(advanceProfile, officer, { profileId, event: 'verify', verification: 'DOCUMENT' })
    }
    return { ...who, profileId }
  }

  const host = (organisationId?: string) => member(['diaspora:write', 'commons:write'], organisationId)

  const need = async (who: Actor, more: Partial<z.input<typeof openNeed.input>> = {}) =>
    (
      await call(openNeed, who, {
        kind: 'EXPERTISE',
        title: { fr: 'Contrôle de soudures' },
        skillIds: ['computer-vision'],
        ...more,
      })
    ).needId

  const endorse = (who: Actor, skillId: 'computer-vision', level: number) =>
    call(endorseSkill, officer, { personId: who.id, skillId, level })

  return { ...platform, clock, call, member, officer, expat, host, need, endorse }
}

/** The same person through an agent that was granted all of it. */
export const throughAgent = (actor: Actor, operations: Iterable<string>): Actor => ({
  ...actor,
  agent: { slug: 'exemple', runId: 'run-exemple', operations: new Set(operations), scopes: ['*:manage'] },
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

/** A busy database asks to be asked again, as its answer says. */
export async function retryWhileBusy<Result>(call: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await call()
    } catch (error) {
      const busy =
        error instanceof Problem
          ? error.status === 503
          : ['40001', '40P01'].includes((error as { cause?: { code?: string } }).cause?.code ?? '')
      if (!busy) throw error
    }
  }
}
