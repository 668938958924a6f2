import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { kpiTree } from '../indicators/kpi-tree.ts'
import { indicator } from '../indicators/operations.ts'
import { regionalCard } from '../indicators/regional-card.ts'
import { createPublishedFixture } from '../testing/published-fixture.ts'
import { explainFigure } from './explain.ts'

const { call, pilot, outsider } = await createPublishedFixture()

const standing = async (code: string) =>
  (await call(kpiTree, null, {})).pillars.flatMap((one) => one.indicators).find((one) => one.code === code)!

describe('the public', () => {
  it('sees seven pillars with their published figures', async () => {
    const { pillars } = await call(kpiTree, null, {})
    expect(pillars.map(({ pillar }) => pillar)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(await standing('P2.1')).toMatchObject({
      period: '2027-Q1',
      figure: { value: '52', shown: '52', obsStatus: 'A', confStatus: 'F' },
      status: 'GREY',
      because: 'NO_PATH',
    })
    expect(await standing('P4.1')).toMatchObject({ isAvailable: true, figure: null, because: 'NOT_PUBLISHED' })
  })

  it('sees no regional count under five, nor one derivable from others', async () => {
    const { regions: cells } = await call(indicator, outsider, { code: 'P2.1', by: 'REGION' })
    expect(cells!.filter(({ value }) => value !== null).map(({ region, value }) => [region, value])).toEqual([
      ['MA-03', '12'],
      ['MA-06', '30'],
    ])
    // The small counts sum to three, so UNKNOWN is hidden with them, and all look alike.
    expect(
      new Set(
        cells!
          .filter(({ value }) => value === null)
          .map(({ shown, obsStatus, confStatus }) => `${shown} ${obsStatus} ${confStatus}`),
      ),
    ).toEqual(new Set(['… Q D']))
    const small = cells!.find(({ region }) => region === 'MA-10')!
    const opened = await call(explainFigure, outsider, { observationId: small.observationId })
    expect(opened).toMatchObject({ figure: { value: null, shown: '…' }, rowCount: null, inputsHash: null, rows: null })
    expect((await call(explainFigure, pilot, { observationId: small.observationId })).figure.value).toBe('1')
  })

  it('sees small national counts of startups, but not of people', async () => {
    expect((await call(indicator, outsider, { code: 'P1.1', period: '2026-Q1' })).figure).toMatchObject({ value: '2' })
    const people = await call(indicator, outsider, { code: 'P2.2' })
    expect(people).toMatchObject({
      figure: { value: null, shown: '<5', obsStatus: 'Q', confStatus: 'A' },
      status: 'GREY',
    })
  })

  it('sees all indicators of a region', async () => {
    const card = await call(regionalCard, null, { regionCode: 'MA-06' })
    expect([card.name.fr, card.pillars.length]).toEqual(['Casablanca-Settat', 7])
    const lines = card.pillars.flatMap((one) => one.indicators)
    expect(lines.find(({ code }) => code === 'P2.1')).toMatchObject({
      figure: { value: '30' },
      national: { value: '52' },
    })
    expect(lines.find(({ code }) => code === 'P1.3')).toMatchObject({ isAvailable: false, figure: null })
    expect(await problemThrownBy(call(regionalCard, null, { regionCode: 'MA-13' as never }))).toMatchObject({
      status: 422,
    })
  })

  it('gets the available codes in the error for an unknown one', async () => {
    expect(await problemThrownBy(call(indicator, outsider, { code: 'P9.9' }))).toMatchObject({
      status: 404,
      codes: expect.arrayContaining(['P1.1', 'P4.3']),
    })
    expect(await problemThrownBy(call(indicator, null, { code: 'P1.1' }))).toMatchObject({ status: 401 })
  })
})
