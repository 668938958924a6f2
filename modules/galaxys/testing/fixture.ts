import type { z } from 'zod'
import type { Actor, Scope } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { identity } from '#platform/identity/index.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import type { Module } from '#platform/module.ts'
import { createModuleFixture, problemThrownBy } from '#platform/testing/module-fixture.ts'
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

/** Creates a platform with the zone of the sample. */
export async function createGalaxysFixture(startsAt: string, otherModules: readonly Module[] = []) {
  const fixture = await createModuleFixture([identity, commons, ...otherModules, galaxys], { startsAt, sample: true })
  const { db, call, createActor } = fixture

  /** Creates a member of a new organisation. */
  const createTenant = () => createActor(manageScopes)

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
    const tenant = actor ?? (await createTenant())
    const fileId = await toCommittee(tenant)
    await call(decideFile, sampleActors.chair, { fileId, outcome: 'APPROVED' })
    return { tenant, fileId }
  }

  return {
    ...fixture,
    createTenant,
    units,
    submit,
    scores,
    toCommittee,
    admitted,
    accept: (actor: Actor, fileId: string) =>
      call(acceptRegulation, actor, { fileId, regulationHash: sampleZone.regulationHash }),
    close: (unitId: string, status: Unit['status']) =>
      db.update(galaxysUnits).set({ status }).where(eq(galaxysUnits.id, unitId)),
  }
}

/** Returns the code of the problem that a call throws. */
export const problemCodeThrownBy = async (call: Promise<unknown>): Promise<string> => (await problemThrownBy(call)).code
