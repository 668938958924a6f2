import { identity } from '#platform/identity/index.ts'
import { defineModule } from '#platform/module.ts'
import { createModuleFixture, type ModuleFixtureOptions } from '#platform/testing/module-fixture.ts'
import { commons } from '../../commons/index.ts'
import { appointOffice } from '../appoint-office.ts'
import { computeEditions } from '../editions/compute.ts'
import { publishEdition, reviewEdition, validateEdition } from '../editions/review-operations.ts'
import { programme } from '../index.ts'
import type { RegionKey } from '../vocabulary.ts'
import { type TestRows, testIndicators } from './test-indicators.ts'

/** Creates a platform with the programme module, a module whose rows the tests set, and members of the programme office. */
export async function createProgrammeFixture({
  world = {},
  ...options
}: ModuleFixtureOptions & { world?: TestRows } = {}) {
  const counted = defineModule({
    name: 'counted',
    title: { fr: 'Module de test', ar: 'وحدة اختبار', en: 'Test module' },
    description: 'For tests.',
    operations: [],
    indicators: testIndicators(world),
  })
  const fixture = await createModuleFixture([identity, commons, counted, programme], {
    startsAt: '2027-04-10T10:00:00Z',
    organisationKind: 'public_body',
    ...options,
  })
  const { call, createActor } = fixture
  const installer = await createActor(['*:manage', 'platform:manage'])
  const pilot = await createActor(['*:manage'])
  const reviewer = await createActor(['programme:write'], { organisationId: pilot.organisationId })
  /** Has every scope, in an organisation that is not the office. */
  const outsider = await createActor(['*:manage'])
  await call(appointOffice, installer, { organisationId: pilot.organisationId })

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
    const { computed } = await call(computeEditions, pilot, { period, ...(codes.length > 0 && { codes }) })
    for (const { editionId } of computed) await release(editionId)
    return computed
  }
  async function release(editionId: string) {
    await call(reviewEdition, reviewer, { editionId })
    await call(validateEdition, pilot, { editionId })
    return call(publishEdition, pilot, { editionId })
  }

  return {
    ...fixture,
    world,
    installer,
    pilot,
    reviewer,
    outsider,
    add,
    computeAndPublish,
    release,
  }
}
