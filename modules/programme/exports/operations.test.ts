import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { createPublishedFixture } from '../testing/published-fixture.ts'
import { exportIndicators } from './operations.ts'
import type { SdmxMessage } from './sdmx-message.ts'

const { call, outsider } = await createPublishedFixture()

describe('an export', () => {
  it('as CSV contains every figure once, marks missing ones and suppresses small ones', async () => {
    const { content, rowCount, contentType } = await call(exportIndicators, outsider, {
      format: 'CSV',
      from: '2027-Q1',
      to: '2027-Q1',
    })
    const [head, ...lines] = (content as string).trimEnd().split('\r\n')
    expect([contentType, lines.length]).toEqual(['text/csv; charset=utf-8; header=present', rowCount])
    const rows = lines.map((line) =>
      Object.fromEntries(line.split(',').map((value, i) => [head!.split(',')[i], value])),
    )
    const of = (code: string, area: string) =>
      rows.filter(({ INDICATOR, REF_AREA }) => INDICATOR === code && REF_AREA === area)
    expect(of('P2.1', 'MA')).toMatchObject([
      { OBS_VALUE: '52', OBS_STATUS: 'A', CONF_STATUS: 'F', UNIT_MEASURE: 'certificate', TIME_PERIOD: '2027-Q1' },
    ])
    expect(of('P2.1', 'MA-09')).toMatchObject([{ OBS_VALUE: '', OBS_STATUS: 'Q', CONF_STATUS: 'D' }])
    expect(of('P2.1', '_U')).toHaveLength(1)
    expect(of('P2.3', 'MA')).toMatchObject([{ OBS_VALUE: '', OBS_STATUS: 'O', OBSERVATION_ID: '' }])
  })

  it('as SDMX-JSON 2.0 contains the same figures', async () => {
    const { content, rowCount } = await call(exportIndicators, outsider, { format: 'SDMX_JSON' })
    const { meta, data } = content as z.output<typeof SdmxMessage>
    const [structure, dataSet] = [data.structures[0]!, data.dataSets[0]!]
    expect([meta.schema.includes('2.0.0'), meta.contentLanguages]).toEqual([true, ['fr', 'ar', 'en']])
    const { observation: dimensions } = structure.dimensions
    expect(dimensions.map(({ id, keyPosition }) => [id, keyPosition])).toEqual([
      ['INDICATOR', 0],
      ['REF_AREA', 1],
      ['TIME_PERIOD', 2],
    ])
    const { observation: attributes } = structure.attributes
    expect(attributes.map(({ id }) => id)).toEqual(['OBS_STATUS', 'CONF_STATUS', 'UNIT_MEASURE', 'OBSERVATION_ID'])
    expect(Object.keys(dataSet.observations)).toHaveLength(rowCount)
    const read = Object.entries(dataSet.observations).map(([key, [value, ...places]]) => ({
      key: key.split(':').map((place, i) => dimensions[i]!.values[Number(place)]!.id),
      value,
      attributes: places.slice(0, 3).map((place, i) => (attributes[i]!.values![place as number] as { id: string }).id),
    }))
    const find = (...key: string[]) => read.find((one) => one.key.join() === key.join())
    expect(find('P2_1', 'MA-06', '2027-Q1')).toMatchObject({ value: '30', attributes: ['A', 'F', 'certificate'] })
    expect(find('P2_1', 'MA-10', '2027-Q1')).toMatchObject({ value: null, attributes: ['Q', 'D', 'certificate'] })
    expect(find('P2_3', 'MA', '2027-Q1')).toMatchObject({ value: null, attributes: ['O', 'F', '_X'] })
    const { start, end } = dimensions[2]!.values.find(({ id }) => id === '2027-Q1')!
    const local = (at: string) => new Date(at).toLocaleString('sv-SE', { timeZone: programmeTimeZone })
    expect([local(start!), local(end!)]).toEqual(['2027-01-01 00:00:00', '2027-03-31 23:59:59'])
  })

  it('without figures is an empty message', async () => {
    const { content, rowCount } = await call(exportIndicators, outsider, { format: 'SDMX_JSON', to: '2020-Q1' })
    expect([rowCount, (content as z.output<typeof SdmxMessage>).data]).toEqual([0, { structures: [], dataSets: [] }])
  })
})
