import type { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import { identity } from '#platform/identity/index.ts'
import { Problem } from '#platform/problem.ts'
import { createModuleFixture, type ModuleFixtureOptions } from '#platform/testing/module-fixture.ts'
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

/** Creates a platform with the diaspora module, a clock the test can set, and helpers that create members. */
export async function createDiasporaFixture(options: ModuleFixtureOptions = {}) {
  const fixture = await createModuleFixture([identity, commons, diaspora], options)
  const { call, createActor } = fixture

  const officer = await createActor(['diaspora:manage', 'commons:manage'])

  /** Creates a member of the officer's organisation with a profile at this tier, by calling the operations. Defaults to VERIFIED. */
  async function expat({
    tier = 'T1',
    person,
    state = 'VERIFIED',
    ...profile
  }: { tier?: Tier; person?: PersonInput; state?: 'DRAFT' | 'SUBMITTED' | 'VERIFIED' } & Omit<
    ProfileInput,
    'tier'
  > = {}): Promise<Expat> {
    const actor = await createActor(['diaspora:write'], { organisationId: officer.organisationId })
    await call(upsertPerson, actor, {
      givenName: { fr: 'Expatriée' },
      familyName: { fr: 'Exemple' },
      languages: [{ tag: 'fr', cefr: 'C1' }],
      ...person,
    })
    const { profileId } = await call(upsertProfile, actor, {
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
      await call(advanceProfile, actor, { event: 'submit' })
      if (state === 'VERIFIED')
        await call(advanceProfile, officer, { profileId, event: 'verify', verification: 'DOCUMENT' })
    }
    return { ...actor, profileId }
  }

  const host = (organisationId?: string) => createActor(['diaspora:write', 'commons:write'], { organisationId })

  const need = async (caller: Actor, overrides: Partial<z.input<typeof openNeed.input>> = {}) =>
    (
      await call(openNeed, caller, {
        kind: 'EXPERTISE',
        title: { fr: 'Contrôle de soudures' },
        skillIds: ['computer-vision'],
        ...overrides,
      })
    ).needId

  const endorse = (person: Actor, skillId: 'computer-vision', level: number) =>
    call(endorseSkill, officer, { personId: person.id, skillId, level })

  return { ...fixture, officer, expat, host, need, endorse }
}

/** Returns the actor acting through an agent that was granted these operations and every scope. */
export const throughAgent = (actor: Actor, operations: Iterable<string>): Actor => ({
  ...actor,
  agent: { slug: 'exemple', runId: 'run-exemple', operations: new Set(operations), scopes: ['*:manage'] },
})

/** Repeats a call as long as the database is busy, as its error asks. */
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
