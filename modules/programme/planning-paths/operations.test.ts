import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { kpiTree } from '../indicators/kpi-tree.ts'
import { createPublishedFixture } from '../testing/published-fixture.ts'
import { listPlanningPaths, setPlanningPath } from './operations.ts'

const { call, pilot, outsider } = await createPublishedFixture()

const standing = async (code: string) =>
  (await call(kpiTree, null, {})).pillars.flatMap((one) => one.indicators).find((one) => one.code === code)!

describe('a planning path', () => {
  const path = (value: string, version?: number) =>
    call(setPlanningPath, pilot, {
      code: 'P1.1',
      reading: 'LEVEL',
      points: [
        { at: '2026-01-01', value: '0' },
        { at: '2027-04-01', value },
      ],
      reason: `Trajectoire vers ${value}.`,
      version,
    })

  it('sets the status of an indicator, and keeps its history when changed', async () => {
    const statuses = []
    for (const value of ['8', '10', '11']) {
      await path(value)
      const { expected, gap, status } = await standing('P1.1')
      statuses.push([expected, gap, status])
    }
    expect(statuses).toEqual([
      ['8', '0', 'GREEN'],
      ['10', '-2', 'AMBER'],
      ['11', '-3', 'RED'],
    ])
    const { items } = await call(listPlanningPaths, pilot, { code: 'P1.1' })
    // Only the office sees who set them.
    expect((await call(listPlanningPaths, outsider, { code: 'P1.1' })).items).toEqual(
      items.map((one) => ({ ...one, setBy: null })),
    )
    expect(items.map(({ version, kind, setBy, points }) => [version, kind, setBy, points[1]!.value])).toEqual([
      [3, 'PLANNING', pilot.id, '11'],
      [2, 'PLANNING', pilot.id, '10'],
      [1, 'PLANNING', pilot.id, '8'],
    ])
  })

  it('is rejected if a level falls or the version is outdated', async () => {
    const back = { code: 'P1.1', reading: 'LEVEL' as const, reason: 'Un retour en arrière.' }
    const points = [
      { at: '2027-01-01', value: '5' },
      { at: '2027-01-01', value: '4' },
    ]
    expect(await problemThrownBy(call(setPlanningPath, pilot, { ...back, points }))).toMatchObject({
      status: 422,
      issues: [{ path: 'points.1.at' }],
    })
    expect(await problemThrownBy(path('12', 1))).toMatchObject({ status: 409, code: 'version-conflict', version: 3 })
    expect(
      await problemThrownBy(call(setPlanningPath, outsider, { ...back, points: points.slice(0, 1) })),
    ).toMatchObject({
      status: 403,
      code: 'not-the-programme-office',
    })
  })

  it('gets one version per concurrent write', async () => {
    const versions = await Promise.all([path('20'), path('21'), path('22')])
    expect(versions.map(({ version }) => version).sort()).toEqual([4, 5, 6])
  })
})
