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

/** A platform with a follow-up, a module whose rows the tests make, a clock to turn, and the people of the office. */
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

  const somebody = async (scopes: Scope[], organisationId?: string): Promise<Actor> => {
    const home =
      organisationId ??
      (
        await db
          .insert(organisations)
          .values({ name: { fr: 'Organisation Exemple' }, kind: 'public_body' })
          .returning()
      )[0]!.id
    return { id: crypto.randomUUID(), name: 'Membre Exemple', organisationId: home, scopes }
  }
  const as = (actor: Actor | null) => contextOf(actor)
  const installer = await somebody(['*:manage', 'platform:manage'])
  const pilot = await somebody(['*:manage'])
  const reviewer = await somebody(['programme:write'], pilot.organisationId)
  /** Holds every scope, in an organisation that is not the office. */
  const stranger = await somebody(['*:manage'])
  await invoke(appointOffice, { organisationId: pilot.organisationId }, as(installer))

  /** Things in these regions, so many of each, within the quarter. */
  function add(code: string, quarter: string, perRegion: Partial<Record<RegionKey, number>>) {
    const [year, q] = [Number(quarter.slice(0, 4)), Number(quarter.at(-1))]
    const made = Object.entries(perRegion).flatMap(([region, count]) =>
      Array.from({ length: count }, () => ({
        id: crypto.randomUUID(),
        regions: [region === 'UNKNOWN' ? null : (region as RegionKey)],
        at: new Date(Date.UTC(year, (q - 1) * 3 + 1, 15)),
      })),
    )
    world[code] = [...(world[code] ?? []), ...made]
    return made
  }

  /** Computes a period and brings it to the public. */
  async function published(period: string, ...codes: string[]) {
    const { computed } = await invoke(computeEditions, { period, ...(codes.length > 0 && { codes }) }, as(pilot))
    for (const { editionId } of computed) await release(editionId)
    return computed
  }
  async function release(editionId: string) {
    await invoke(reviewEdition, { editionId }, as(reviewer))
    await invoke(validateEdition, { editionId }, as(pilot))
    return invoke(publishEdition, { editionId }, as(pilot))
  }

  return { ...platform, world, clock, somebody, as, installer, pilot, reviewer, stranger, add, published, release }
}

/** What a refusal says. */
export const problemThrownBy = (made: Promise<unknown>) =>
  made.then(
    (answer) => {
      throw new Error(`not refused: ${JSON.stringify(answer)}`)
    },
    (error) => ({ status: error.status, code: error.code, ...error.extensions }),
  )
