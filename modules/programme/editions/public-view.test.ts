import { describe, expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { kpiTree } from '../indicators/kpi-tree.ts'
import { indicator } from '../indicators/operations.ts'
import { regionalCard } from '../indicators/regional-card.ts'
import { problemThrownBy } from '../testing/fixture.ts'
import { createPublishedFixture } from '../testing/published-fixture.ts'
import { explainFigure } from './explain.ts'

const { as, pilot, outsider } = await createPublishedFixture()
const [anyone, member] = [as(null), as(outsider)]

const standing = async (code: string) =>
  (await invoke(kpiTree, {}, anyone)).pillars.flatMap((one) => one.indicators).find((one) => one.code === code)!

describe('the public', () => {
  it('sees seven pillars with their published figures', async () => {
    const { pillars } = await invoke(kpiTree, {}, anyone)
    expect(pillars.map(({ pillar }) => pillar)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(await standing('P2.1')).toMatchObject({
      period: '2027-Q1',
      figure: { value: '52', shown: '52', obsStatus: 'A', confStatus: 'F' },
      status: 'GREY',
      because: 'NO_PATH',
    })
    expect(await standing('P4.1')).toMatchObject({ isAvailable: true, figure: null, because: 'NOT_PUBLISHED' })
  })

  it('K4: sees no regional count under five, nor one derivable from others', async () => {
    const { regions: cells } = await invoke(indicator, { code: 'P2.1', by: 'REGION' }, member)
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
    const opened = await invoke(explainFigure, { observationId: small.observationId }, member)
    expect(opened).toMatchObject({ figure: { value: null, shown: '…' }, rowCount: null, inputsHash: null, rows: null })
    expect((await invoke(explainFigure, { observationId: small.observationId }, as(pilot))).figure.value).toBe('1')
  })

  it('K4: sees small national counts of startups, but not of people', async () => {
    expect((await invoke(indicator, { code: 'P1.1', period: '2026-Q1' }, member)).figure).toMatchObject({ value: '2' })
    const people = await invoke(indicator, { code: 'P2.2' }, member)
    expect(people).toMatchObject({
      figure: { value: null, shown: '<5', obsStatus: 'Q', confStatus: 'A' },
      status: 'GREY',
    })
  })

  it('sees all indicators of a region', async () => {
    const card = await invoke(regionalCard, { regionCode: 'MA-06' }, anyone)
    expect([card.name.fr, card.pillars.length]).toEqual(['Casablanca-Settat', 7])
    const lines = card.pillars.flatMap((one) => one.indicators)
    expect(lines.find(({ code }) => code === 'P2.1')).toMatchObject({
      figure: { value: '30' },
      national: { value: '52' },
    })
    expect(lines.find(({ code }) => code === 'P1.3')).toMatchObject({ isAvailable: false, figure: null })
    expect(await problemThrownBy(invoke(regionalCard, { regionCode: 'MA-13' as never }, anyone))).toMatchObject({
      status: 422,
    })
  })

  it('gets the available codes in the error for an unknown one', async () => {
    expect(await problemThrownBy(invoke(indicator, { code: 'P9.9' }, member))).toMatchObject({
      status: 404,
      codes: expect.arrayContaining(['P1.1', 'P4.3']),
    })
    expect(await problemThrownBy(invoke(indicator, { code: 'P1.1' }, anyone))).toMatchObject({ status: 401 })
  })
})
