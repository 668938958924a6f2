import type { ModuleFixtureOptions } from '#platform/testing/module-fixture.ts'
import { quarterFromIndex, quarterIndex } from '../periods.ts'
import { createProgrammeFixture } from './fixture.ts'

/** Rows of P2.1 in the first quarter of 2027, by region. */
export const certificatesByRegion = { 'MA-06': 30, 'MA-03': 12, 'MA-09': 2, 'MA-10': 1, UNKNOWN: 7 } as const

/** Creates a programme fixture with five published quarters of P1.1 and one of P2.1, P2.2 and P4.2. */
export async function createPublishedFixture(options: ModuleFixtureOptions = {}) {
  const fixture = await createProgrammeFixture(options)
  const { add, computeAndPublish } = fixture
  add('P2.1', '2027-Q1', certificatesByRegion)
  add('P1.1', '2026-Q1', { 'MA-06': 2 })
  add('P1.1', '2026-Q3', { 'MA-06': 5, 'MA-04': 1 })
  for (let index = quarterIndex('2026-Q1'); index <= quarterIndex('2027-Q1'); index++)
    await computeAndPublish(quarterFromIndex(index), 'P1.1')
  await computeAndPublish('2027-Q1', 'P2.1', 'P2.2', 'P4.2')
  return fixture
}
