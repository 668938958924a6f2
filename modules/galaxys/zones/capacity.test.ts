import { describe, expect, it } from 'vitest'
import { allocate } from '../allocations/allocate.ts'
import { confirmAllocation } from '../allocations/operations.ts'
import { sampleUnitByCode, sampleZone } from '../sample/zone.ts'
import { createGalaxysFixture, problemCodeThrownBy, sampleActors } from '../testing/fixture.ts'
import { capacity } from './capacity.ts'

const zone = await createGalaxysFixture('2027-03-01T08:00:00Z')
const { call } = zone
const zoneId = sampleZone.id

describe('capacity', () => {
  const window = { from: '2027-03-01T00:00:00Z', to: '2027-09-01T00:00:00Z' }

  it('is exact for managers of the zone, and follows every change', async () => {
    const before = await call(capacity, sampleActors.manager, { zoneId, ...window })
    expect(before.rounded).toBe(false)
    const { tenant, fileId } = await zone.admitted()
    const held = await call(allocate, sampleActors.chair, {
      fileId,
      unitId: sampleUnitByCode('D-2').id,
      startsAt: '2027-05-01T00:00:00Z',
      endsAt: '2027-06-01T00:00:00Z',
    })
    const area = async () => (await call(capacity, sampleActors.manager, { zoneId, ...window })).resources[0]!
    const at = (
      segments: { from: string; to: string; allocated: number; reserved: number | null; free: number }[],
      time: string,
    ) => segments.find(({ from, to }) => from <= time && time < to)!
    const [was, reserved] = [before.resources[0]!, await area()]
    const may = '2027-05-15T00:00:00.000Z'
    expect(at(reserved.segments, may).reserved! - at(was.segments, may).reserved!).toBe(80_000)
    expect(at(was.segments, may).free - at(reserved.segments, may).free).toBe(80_000)
    await call(confirmAllocation, sampleActors.chair, { allocationId: held.allocationId })
    expect(at((await area()).segments, may).allocated - at(was.segments, may).allocated).toBe(80_000)
    for (const { allocatable, segments } of (await call(capacity, sampleActors.manager, { zoneId, ...window }))
      .resources)
      for (const one of segments) expect(one.allocated + one.reserved! + one.free).toBe(allocatable)
    expect((await call(capacity, tenant, { zoneId, ...window })).rounded).toBe(true)
  })

  it('is rounded for the public, by month, and never shows more than is free', async () => {
    const [shown, exact] = [
      await call(capacity, null, { zoneId, ...window }),
      await call(capacity, sampleActors.manager, { zoneId, ...window }),
    ]
    expect(shown.rounded).toBe(true)
    for (const [i, { resource, allocatable, segments }] of shown.resources.entries()) {
      expect(segments).toHaveLength(6)
      const step = Math.max(1, Math.floor(allocatable / 20))
      for (const { from, to, allocated, reserved, free } of segments) {
        expect([resource, reserved, allocated % step === 0 || allocated === allocatable]).toEqual([
          resource,
          null,
          true,
        ])
        const real = exact.resources[i]!.segments.filter((one) => one.from < to && from < one.to).map((one) => one.free)
        expect(free).toBeLessThanOrEqual(Math.min(...real))
      }
    }
    expect(
      (await call(capacity, null, { zoneId, class: 'GPU_H', ...window })).resources.map(({ resource }) => resource),
    ).toEqual(['GPU_H'])
    expect(
      await problemCodeThrownBy(call(capacity, null, { zoneId, from: '2027-01-01T00:00', to: '2033-01-01T00:00' })),
    ).toBe('invalid-input')
  })
})
