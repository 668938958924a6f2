import type { Actor, Scope } from '#platform/access.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import { organisations } from '#platform/identity/tables.ts'
import { defineModule } from '#platform/module.ts'
import { createTestPlatform, type TestPlatformOptions } from '#platform/testing/platform.ts'
import { commons } from '../../commons/index.ts'
import { appointOffice } from '../appoint-office.ts'
import { computeEditions } from '../editions/compute.ts'
import { publishEdition, reviewEdition, validateEdition } from '../editions/review-operations.ts'
import { programme } from '../index.ts'
import type { RegionKey } from '../vocabulary.ts'
import { type TestRows, testIndicators } from './test-indicators.ts'

/** Creates a platform with the programme module, a module whose rows the tests set, a settable clock, and office members. */
export async function createProgrammeFixture({
  world = {},
  ...options
}: TestPlatformOptions & { world?: TestRows } = {}) {
  const clock = { now: new Date('2027-04-10T10:00:00Z') }
  const counted = defineModule({
    name: 'counted',
    title: { fr: 'Module de test', ar: 'وحدة اختبار', en: 'Test module' },
    description: 'For tests.',
    operations: [],
    indicators: testIndicators(world),
  })
  const platform = await createTestPlatform([identity, commons, counted, programme], {
    now: () => clock.now,
    ...options,
  })
  const { db, contextOf } = platform

  const createActor = async (scopes: Scope[], organisationId?: string): Promise<Actor> => {
    const memberOrganisationId =
      organisationId ??
      (
        await db
          .insert(organisations)
          .values({ name: { fr: 'Organisation Exemple' }, kind: 'public_body' })
          .returning()
      )[0]!.id
    return { id: crypto.randomUUID(), name: 'Membre Exemple', organisationId: memberOrganisationId, scopes }
  }
  const as = (actor: Actor | null) => contextOf(actor)
  const installer = await createActor(['*:manage', 'platform:manage'])
  const pilot = await createActor(['*:manage'])
  const reviewer = await createActor(['programme:write'], pilot.organisationId)
  /** Has every scope, in an organisation that is not the office. */
  const outsider = await createActor(['*:manage'])
  await invoke(appointOffice, { organisationId: pilot.organisationId }, as(installer))

  /** Adds rows within the quarter: the given number per region. Returns the rows. */
  function add(code: string, quarter: string, perRegion: Partial<Record<RegionKey, number>>) {
    const [year, q] = [Number(quarter.slice(0, 4)), Number(quarter.at(-1))]
    const added = Object.entries(perRegion).flatMap(([region, count]) =>
      Array.from({ length: count }, () => ({
        id: crypto.randomUUID(),
        regions: [region === 'UNKNOWN' ? null : (region as RegionKey)],
        at: new Date(Date.UTC(year, (q - 1) * 3 + 1, 15)),
      })),
    )
    world[code] = [...(world[code] ?? []), ...added]
    return added
  }

  /** Computes a period and publishes it. Returns the computed editions. */
  async function computeAndPublish(period: string, ...codes: string[]) {
    const { computed } = await invoke(computeEditions, { period, ...(codes.length > 0 && { codes }) }, as(pilot))
    for (const { editionId } of computed) await release(editionId)
    return computed
  }
  async function release(editionId: string) {
    await invoke(reviewEdition, { editionId }, as(reviewer))
    await invoke(validateEdition, { editionId }, as(pilot))
    return invoke(publishEdition, { editionId }, as(pilot))
  }

  return {
    ...platform,
    world,
    clock,
    createActor,
    as,
    installer,
    pilot,
    reviewer,
    outsider,
    add,
    computeAndPublish,
    release,
  }
}

/** Returns the status, code and extensions of the problem a call was rejected with. */
export const problemThrownBy = (call: Promise<unknown>) =>
  call.then(
    (answer) => {
      throw new Error(`The call was not rejected: ${JSON.stringify(answer)}`)
    },
    (error) => ({ status: error.status, code: error.code, ...error.extensions }),
  )
