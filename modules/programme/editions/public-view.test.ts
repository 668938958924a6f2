import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { invoke } from '#platform/execution/invoke.ts'
import { defaultTimeZone } from '#platform/lib/local-time.ts'
import { numberText, periodText } from '../briefs/brief-texts.ts'
import { brief } from '../briefs/operations.ts'
import { exportIndicators } from '../exports/operations.ts'
import type { SdmxMessage } from '../exports/sdmx-message.ts'
import { forecast } from '../indicators/forecast.ts'
import { kpiTree } from '../indicators/kpi-tree.ts'
import { indicator } from '../indicators/operations.ts'
import { regionalCard } from '../indicators/regional-card.ts'
import { quarterFromIndex, quarterIndex } from '../periods.ts'
import { listPlanningPaths, setPlanningPath } from '../planning-paths/operations.ts'
import { createProgrammeFixture, problemThrownBy } from '../testing/fixture.ts'
import { explainFigure } from './explain.ts'

const { as, add, pilot, outsider, clock, computeAndPublish } = await createProgrammeFixture()
const [anyone, member] = [as(null), as(outsider)]

const regions = { 'MA-06': 30, 'MA-03': 12, 'MA-09': 2, 'MA-10': 1, UNKNOWN: 7 } as const
add('P2.1', '2027-Q1', regions)
add('P1.1', '2026-Q1', { 'MA-06': 2 })
add('P1.1', '2026-Q3', { 'MA-06': 5, 'MA-04': 1 })
for (let index = quarterIndex('2026-Q1'); index <= quarterIndex('2027-Q1'); index++)
  await computeAndPublish(quarterFromIndex(index), 'P1.1')
await computeAndPublish('2027-Q1', 'P2.1', 'P2.2', 'P4.2')

const standing = async (code: string) =>
  (await invoke(kpiTree, {}, anyone)).pillars.flatMap((one) => one.indicators).find((one) => one.code === code)!

describe('the public', () => {
  it('sees seven pillars, and what is published of each', async () => {
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

  it('K4: sees no count under five of a region, nor one that follows from the rest', async () => {
    const { regions: cells } = await invoke(indicator, { code: 'P2.1', by: 'REGION' }, member)
    expect(cells!.filter(({ value }) => value !== null).map(({ region, value }) => [region, value])).toEqual([
      ['MA-03', '12'],
      ['MA-06', '30'],
    ])
    // Three in all are under five: UNKNOWN goes with them, and none says that it is small.
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

  it('K4: sees how many startups there are in the country however few, and of people not', async () => {
    expect((await invoke(indicator, { code: 'P1.1', period: '2026-Q1' }, member)).figure).toMatchObject({ value: '2' })
    const people = await invoke(indicator, { code: 'P2.2' }, member)
    expect(people).toMatchObject({
      figure: { value: null, shown: '<5', obsStatus: 'Q', confStatus: 'A' },
      status: 'GREY',
    })
  })

  it('sees a region on one page', async () => {
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

  it('is told which codes there are', async () => {
    expect(await problemThrownBy(invoke(indicator, { code: 'P9.9' }, member))).toMatchObject({
      status: 404,
      codes: expect.arrayContaining(['P1.1', 'P4.3']),
    })
    expect(await problemThrownBy(invoke(indicator, { code: 'P1.1' }, anyone))).toMatchObject({ status: 401 })
  })
})

describe('a planning path', () => {
  const path = (value: string, version?: number) =>
    invoke(
      setPlanningPath,
      {
        code: 'P1.1',
        reading: 'LEVEL',
        points: [
          { at: '2026-01-01', value: '0' },
          { at: '2027-04-01', value },
        ],
        reason: `Trajectoire vers ${value}.`,
        version,
      },
      as(pilot),
    )

  it('lights an indicator, and changes the light with its history kept', async () => {
    const seen = []
    for (const value of ['8', '10', '11']) {
      await path(value)
      const { expected, gap, status } = await standing('P1.1')
      seen.push([expected, gap, status])
    }
    expect(seen).toEqual([
      ['8', '0', 'GREEN'],
      ['10', '-2', 'AMBER'],
      ['11', '-3', 'RED'],
    ])
    const { items } = await invoke(listPlanningPaths, { code: 'P1.1' }, as(pilot))
    // Who set them is the office's to know.
    expect((await invoke(listPlanningPaths, { code: 'P1.1' }, member)).items).toEqual(
      items.map((one) => ({ ...one, setBy: null })),
    )
    expect(items.map(({ version, kind, setBy, points }) => [version, kind, setBy, points[1]!.value])).toEqual([
      [3, 'PLANNING', pilot.id, '11'],
      [2, 'PLANNING', pilot.id, '10'],
      [1, 'PLANNING', pilot.id, '8'],
    ])
  })

  it('is refused when it goes back, and when somebody else has changed it since', async () => {
    const back = { code: 'P1.1', reading: 'LEVEL' as const, reason: 'Un retour en arrière.' }
    const points = [
      { at: '2027-01-01', value: '5' },
      { at: '2027-01-01', value: '4' },
    ]
    expect(await problemThrownBy(invoke(setPlanningPath, { ...back, points }, as(pilot)))).toMatchObject({
      status: 422,
      issues: [{ path: 'points.1.at' }],
    })
    expect(await problemThrownBy(path('12', 1))).toMatchObject({ status: 409, code: 'version-conflict', version: 3 })
    expect(
      await problemThrownBy(invoke(setPlanningPath, { ...back, points: points.slice(0, 1) }, member)),
    ).toMatchObject({
      status: 403,
      code: 'not-the-office',
    })
  })

  it('two at once make two versions', async () => {
    const made = await Promise.all([path('20'), path('21'), path('22')])
    expect(made.map(({ version }) => version).sort()).toEqual([4, 5, 6])
  })
})

describe('a forecast', () => {
  it('needs four published quarters, and says so', async () => {
    expect(await invoke(forecast, { code: 'P2.1' }, member)).toMatchObject({
      status: 'INSUFFICIENT_DATA',
      reachedIn: null,
      points: [{ period: '2027-Q1', value: '52' }],
    })
    expect(await invoke(forecast, { code: 'P2.3' }, member)).toMatchObject({ status: 'INSUFFICIENT_DATA', points: [] })
    expect(await invoke(forecast, { code: 'P4.2' }, member)).toMatchObject({ status: 'NO_TARGET', target: null })
  })

  it('tells the pace there is and the pace it takes', async () => {
    const { status, points, target, neededPerQuarter, obsStatus, reachedIn } = await invoke(
      forecast,
      { code: 'P1.1' },
      member,
    )
    expect(points.map(({ period, value }) => `${period} ${value}`)).toEqual([
      '2026-Q1 2',
      '2026-Q2 2',
      '2026-Q3 8',
      '2026-Q4 8',
      '2027-Q1 8',
    ])
    expect([status, target!.value, obsStatus, neededPerQuarter]).toEqual(['FORECAST', '50', 'F', '2.8']) // 42 in 15 quarters
    expect(reachedIn).toBe('2033-Q1') // 42 at 1.8 a quarter take 24
  })
})

describe('an export', () => {
  it('as CSV holds every figure once, says what is missing and hides what is small', async () => {
    const { content, rowCount, contentType } = await invoke(
      exportIndicators,
      { format: 'CSV', from: '2027-Q1', to: '2027-Q1' },
      member,
    )
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

  it('as SDMX-JSON 2.0 says the same', async () => {
    const { content, rowCount } = await invoke(exportIndicators, { format: 'SDMX_JSON' }, member)
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
    const local = (at: string) => new Date(at).toLocaleString('sv-SE', { timeZone: defaultTimeZone })
    expect([local(start!), local(end!)]).toEqual(['2027-01-01 00:00:00', '2027-03-31 23:59:59'])
  })

  it('of nothing is an empty message', async () => {
    const { content, rowCount } = await invoke(exportIndicators, { format: 'SDMX_JSON', to: '2020-Q1' }, member)
    expect([rowCount, (content as z.output<typeof SdmxMessage>).data]).toEqual([0, { structures: [], dataSets: [] }])
  })
})

describe('a brief', () => {
  it.each(['fr', 'ar', 'en'] as const)('in %s links every figure in it', async (language) => {
    for (const audience of ['PUBLIC', 'STEERING'] as const) {
      const { text, figures, direction } = await invoke(brief, { language, audience }, member)
      expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr')
      expect(text.replaceAll(/\[(?:[^\]\\]|\\.)*\]\([^)]*\)/g, '')).not.toMatch(/\p{Nd}/u)
      if (language === 'ar') expect(text).toMatch(/\p{Script=Arabic}{3}/u)
      // Of what is linked, a number is a figure on record, or it belongs to the code and the title of its indicator.
      const titles = (await invoke(kpiTree, {}, anyone)).pillars.flatMap((one) =>
        one.indicators.map(({ title, code }) => `${title[language]} (${code})`),
      )
      const linked = [...text.matchAll(/\[((?:[^\]\\]|\\.)*)\]\(/g)].map(([, said]) => said!.replace(/\\(.)/g, '$1'))
      expect(linked.filter((said) => /\p{Nd}/u.test(said) && !titles.includes(said)).sort()).toEqual(
        figures.map((one) => one.text).sort(),
      )
      for (const { kind, observationId, href, text: shown } of figures) {
        expect(text).toContain(`[${shown}](${href})`)
        if (kind !== 'OBSERVATION') continue
        const opened = await invoke(explainFigure, { observationId: observationId! }, member)
        expect(shown.startsWith(opened.figure.shown)).toBe(true)
      }
      expect(figures.filter(({ kind }) => kind === 'TARGET')).toHaveLength(7)
      expect(figures.some(({ kind }) => kind === 'PATH')).toBe(audience === 'STEERING')
    }
  })

  it('writes numbers as people of each language do, and exactly', () => {
    const said = (value: string) => (['fr', 'ar', 'en'] as const).map((language) => numberText(value, language))
    expect(said('20000')).toEqual(['20.000', '20.000', '20,000'])
    expect(said('1234.5')).toEqual(['1.234,5', '1.234,5', '1,234.5'])
    expect(said('9007199254740993')[2]).toBe('9,007,199,254,740,993')
    expect(said('-2')[2]).toBe('-2')
    expect((['fr', 'ar', 'en'] as const).map((language) => periodText('2027-Q1', language))).toEqual([
      'T1 2027',
      'الفصل 1 من 2027',
      'Q1 2027',
    ])
  })

  it('is of what was published at the time', async () => {
    const { figures } = await invoke(brief, { asOf: '2027-04-01T00:00:00Z' }, member)
    expect(figures.some(({ kind }) => kind === 'OBSERVATION')).toBe(false)
    expect(clock.now.getFullYear()).toBe(2027)
  })
})
