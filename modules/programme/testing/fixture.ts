import type { Actor, Scope } from '#platform/access.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import { organisations } from '#platform/identity/tables.ts'
import type { Figure, Indicator, IndicatorPeriod } from '#platform/indicator.ts'
import { defineModule } from '#platform/module.ts'
import { createTestPlatform, type TestPlatformOptions } from '#platform/testing/platform.ts'
import { commons } from '../../commons/index.ts'
import { appointOffice } from '../access.ts'
import { computeEditions } from '../editions/compute.ts'
import { publishEdition, reviewEdition, validateEdition } from '../editions/review-operations.ts'
import { programme } from '../index.ts'
import type { RegionKey } from '../vocabulary.ts'

/** A thing that an indicator counts: since when, until when, and in which regions. */
export interface TestRow {
  id: string
  regions: (RegionKey | null)[]
  at: Date
  /** From this moment on it is known not to count. */
  struckAt?: Date
}

/** What the tests count; they add to it and strike from it as modules do with their rows. */
export type TestRows = Record<string, TestRow[]>

const figures = (things: readonly TestRow[], value = (some: readonly TestRow[]) => some.length): Figure[] => {
  const figure = (region: RegionKey, some: readonly TestRow[]): Figure => ({
    region,
    value: value(some),
    async ids(limit, cursor) {
      const rest = some
        .map(({ id }) => id)
        .sort()
        .filter((id) => cursor === undefined || id > cursor)
      return { ids: rest.slice(0, limit), nextCursor: rest.length > limit ? rest[limit - 1]! : null }
    },
  })
  const regions = [...new Set(things.flatMap((thing) => thing.regions))]
  const here = (region: RegionKey | null) => things.filter((thing) => thing.regions.includes(region))
  return [figure('ALL', things), ...regions.map((region) => figure(region ?? 'UNKNOWN', here(region)))]
}

const isCountedAt =
  ({ asOf }: IndicatorPeriod) =>
  (thing: TestRow) =>
    thing.at <= asOf && (thing.struckAt === undefined || thing.struckAt > asOf)

/** Things within the period, or all up to its end. */
const testIndicator = (
  world: TestRows,
  code: string,
  unit: string,
  reading: 'FLOW' | 'LEVEL',
  value?: (some: readonly TestRow[]) => number,
): Indicator => ({
  code,
  title: { fr: `Indicateur ${code}`, ar: `مؤشر ${code}`, en: `Indicator ${code}` },
  unit,
  compute: async (_, period) =>
    figures(
      (world[code] ?? []).filter(
        (thing) =>
          isCountedAt(period)(thing) && thing.at < period.to && (reading === 'LEVEL' || thing.at >= period.from),
      ),
      value,
    ),
})

/** Indicators of several kinds: things, certificates, people in several regions, amounts that add up and shares that do not. */
export const testIndicators = (world: TestRows): Indicator[] => [
  testIndicator(world, 'P1.1', 'startup', 'LEVEL'),
  testIndicator(world, 'P2.1', 'certificate', 'FLOW'),
  testIndicator(world, 'P2.2', 'person', 'FLOW'),
  testIndicator(world, 'P4.1', 'lab', 'LEVEL'),
  testIndicator(world, 'P4.2', 'machine hour', 'FLOW', (some) => some.length * 30),
  testIndicator(world, 'P4.3', 'basis point', 'FLOW', (some) => Math.floor(10_000 / (some.length + 1))),
]

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
