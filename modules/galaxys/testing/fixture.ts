import type { z } from 'zod'
import type { Actor, Scope } from '#platform/access.ts'
import type { Context } from '#platform/context.ts'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import type { Module } from '#platform/module.ts'
import type { Operation } from '#platform/operation.ts'
import { Problem } from '#platform/problem.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { commons } from '../../commons/index.ts'
import { acceptRegulation, submitFile } from '../admission-files/operations.ts'
import { advanceFile, decideFile, scoreFile } from '../admission-files/review-operations.ts'
import { exampleIds } from '../example-ids.ts'
import { galaxys } from '../index.ts'
import { declareInterest } from '../interests/operations.ts'
import { sampleZone } from '../sample/zone.ts'
import { galaxysUnits } from '../tables.ts'
import { type Unit, unitPath } from '../units/unit-tree.ts'

const manageScopes: Scope[] = ['*:manage']

/** Signed-in people of the sample. */
export const sampleActors = {
  manager: {
    id: exampleIds.member(1),
    name: 'Gestionnaire Exemple',
    organisationId: exampleIds.organisation(1),
    scopes: manageScopes,
  },
  chair: {
    id: exampleIds.member(2),
    name: 'Presidente Exemple',
    organisationId: exampleIds.organisation(1),
    scopes: manageScopes,
  },
  expert: {
    id: exampleIds.member(3),
    name: 'Expert Exemple',
    organisationId: exampleIds.organisation(1),
    scopes: manageScopes,
  },
  investor: {
    id: exampleIds.member(4),
    name: 'Investisseuse Exemple',
    organisationId: exampleIds.organisation(2),
    scopes: manageScopes,
  },
  founder: {
    id: sampleMembers.founder.id,
    name: sampleMembers.founder.name,
    organisationId: sampleMembers.founder.organisationId,
    scopes: manageScopes,
  },
  researcher: {
    id: sampleMembers.researcher.id,
    name: sampleMembers.researcher.name,
    organisationId: sampleMembers.researcher.organisationId,
    scopes: manageScopes,
  },
} satisfies Record<string, Actor>

/** Returns a deterministic random number generator. */
export function createSeededRandom() {
  let state = 7
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

/** Creates the sample's zone on a platform of its own, with a clock that only the test moves. */
export async function createGalaxysFixture(startsAt: string, otherModules: readonly Module[] = []) {
  let time = new Date(startsAt)
  const modules = [identity, commons, ...otherModules, galaxys]
  const platform = await createTestPlatform(modules, { now: () => new Date(time) })
  const { db, contextOf } = platform
  const random = createSeededRandom()
  await db.transaction(async (tx) => {
    for (const { sample } of modules) await sample?.({ db: tx, now: time, random })
  })

  const call = <Input extends z.ZodObject, Output extends z.ZodType>(
    op: Operation<Input, Output, any>,
    actor: Actor | null,
    input: z.input<Input>,
    options?: Partial<Context>,
  ): Promise<z.output<Output>> => invoke(op, input, contextOf(actor, options))

  /** Returns a member of this organisation; defaults to a new one. */
  async function member(organisationId?: string, scopes: Scope[] = manageScopes): Promise<Actor> {
    const organisation =
      organisationId ??
      (
        await db
          .insert(organisations)
          .values({ name: { fr: 'Organisation Exemple' }, kind: 'startup' })
          .returning()
      )[0]!.id
    const [row] = await db
      .insert(members)
      .values({ organisationId: organisation, name: 'Membre Exemple', roles: ['owner'] })
      .returning()
    return { id: row!.id, name: row!.name, organisationId: organisation, scopes }
  }

  /**
   * Adds units to the zone's own tree, beside those of the sample: `[code, parent code, kind, area, power, places
   * when shared]`.
   */
  async function units(
    ...rows: [
      code: string,
      parent: string | null,
      kind: Unit['kind'],
      areaDm2: number,
      powerW: number,
      shared?: number,
    ][]
  ) {
    const created: Record<string, Unit> = {}
    for (const [code, parent, kind, areaDm2, powerW, shared] of rows) {
      const id = crypto.randomUUID()
      const parentUnit = parent ? created[parent] : undefined
      const [unit] = await db
        .insert(galaxysUnits)
        .values({
          id,
          zoneId: sampleZone.id,
          parentId: parentUnit?.id ?? null,
          path: unitPath(parentUnit, id),
          code,
          name: { fr: code },
          kind,
          areaDm2,
          capacityPersons: shared ?? 10,
          powerW,
          coolingW: 0,
          features: [],
          exclusive: shared === undefined,
        })
        .returning()
      created[code] = unit!
    }
    return created
  }

  const project = {
    title: { fr: 'Projet Exemple' },
    summary: { fr: 'Un projet.' },
    trl: 5,
    jobsPlanned: 10,
    investment: { amountMinor: 1_000_000, currency: 'MAD' as const },
  }

  const submit = (actor: Actor, overrides: Partial<z.input<typeof submitFile.input>> = {}) =>
    call(submitFile, actor, {
      zoneId: sampleZone.id,
      category: 'STARTUP',
      project,
      requested: [{ kind: 'LAB', areaDm2: 5_000, from: '2027-04-01T00:00', to: '2028-04-01T00:00' }],
      ...overrides,
    })

  const scores = { technology: 4, research_links: 3, jobs: 3, investment: 2, site_fit: 5 }

  /** Takes a file to the committee, scored by the manager; its chair has declared no interest. */
  async function toCommittee(actor: Actor, overrides: Partial<z.input<typeof submitFile.input>> = {}) {
    const { fileId } = await submit(actor, { regulationHash: sampleZone.regulationHash, ...overrides })
    await call(declareInterest, sampleActors.manager, { fileId, interested: false })
    await call(declareInterest, sampleActors.chair, { fileId, interested: false })
    for (const event of ['find_complete', 'start_review'] as const)
      await call(advanceFile, sampleActors.manager, { fileId, event })
    await call(scoreFile, sampleActors.manager, { fileId, scores })
    for (const event of ['check_site', 'to_committee'] as const)
      await call(advanceFile, sampleActors.manager, { fileId, event })
    return fileId
  }

  /** Returns an organisation with an approved file and the regulation accepted. */
  async function admitted(actor?: Actor) {
    const tenant = actor ?? (await member())
    const fileId = await toCommittee(tenant)
    await call(decideFile, sampleActors.chair, { fileId, outcome: 'APPROVED' })
    return { tenant, fileId }
  }

  return {
    ...platform,
    call,
    member,
    units,
    submit,
    scores,
    toCommittee,
    admitted,
    accept: (actor: Actor, fileId: string) =>
      call(acceptRegulation, actor, { fileId, regulationHash: sampleZone.regulationHash }),
    close: (unitId: string, status: Unit['status']) =>
      db.update(galaxysUnits).set({ status }).where(eq(galaxysUnits.id, unitId)),
    now: () => new Date(time),
    turnTo: (to: string | number | Date) => {
      time = new Date(to)
    },
  }
}

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

/** Returns the code of a rejection: the end of its type. */
export const problemCodeThrownBy = async (call: Promise<unknown>): Promise<string> => (await problemThrownBy(call)).code
