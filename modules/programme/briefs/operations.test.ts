import { describe, expect, it } from 'vitest'
import { explainFigure } from '../editions/explain.ts'
import { kpiTree } from '../indicators/kpi-tree.ts'
import { setPlanningPath } from '../planning-paths/operations.ts'
import { createPublishedFixture } from '../testing/published-fixture.ts'
import { numberText, periodText } from './brief-texts.ts'
import { brief } from './operations.ts'

const { call, pilot, outsider, clock } = await createPublishedFixture()

await call(setPlanningPath, pilot, {
  code: 'P1.1',
  reading: 'LEVEL',
  points: [
    { at: '2026-01-01', value: '0' },
    { at: '2027-04-01', value: '10' },
  ],
  reason: 'Trajectoire vers 10.',
})

describe('a brief', () => {
  it.each(['fr', 'ar', 'en'] as const)('links every figure in %s', async (language) => {
    for (const audience of ['PUBLIC', 'STEERING'] as const) {
      const { text, figures, direction } = await call(brief, outsider, { language, audience })
      expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr')
      expect(text.replaceAll(/\[(?:[^\]\\]|\\.)*\]\([^)]*\)/g, '')).not.toMatch(/\p{Nd}/u)
      if (language === 'ar') expect(text).toMatch(/\p{Script=Arabic}{3}/u)
      // A linked number is either a returned figure or part of the code and title of its indicator.
      const titles = (await call(kpiTree, null, {})).pillars.flatMap((one) =>
        one.indicators.map(({ title, code }) => `${title[language]} (${code})`),
      )
      const linked = [...text.matchAll(/\[((?:[^\]\\]|\\.)*)\]\(/g)].map(([, linkText]) =>
        linkText!.replace(/\\(.)/g, '$1'),
      )
      expect(linked.filter((linkText) => /\p{Nd}/u.test(linkText) && !titles.includes(linkText)).sort()).toEqual(
        figures.map((one) => one.text).sort(),
      )
      for (const { kind, observationId, href, text: shown } of figures) {
        expect(text).toContain(`[${shown}](${href})`)
        if (kind !== 'OBSERVATION') continue
        const opened = await call(explainFigure, outsider, { observationId: observationId! })
        expect(shown.startsWith(opened.figure.shown)).toBe(true)
      }
      expect(figures.filter(({ kind }) => kind === 'TARGET')).toHaveLength(7)
      expect(figures.some(({ kind }) => kind === 'PATH')).toBe(audience === 'STEERING')
    }
  })

  it('formats numbers for each language, exactly', () => {
    const formatInAllLanguages = (value: string) =>
      (['fr', 'ar', 'en'] as const).map((language) => numberText(value, language))
    expect(formatInAllLanguages('20000')).toEqual(['20.000', '20.000', '20,000'])
    expect(formatInAllLanguages('1234.5')).toEqual(['1.234,5', '1.234,5', '1,234.5'])
    expect(formatInAllLanguages('9007199254740993')[2]).toBe('9,007,199,254,740,993')
    expect(formatInAllLanguages('-2')[2]).toBe('-2')
    expect((['fr', 'ar', 'en'] as const).map((language) => periodText('2027-Q1', language))).toEqual([
      'T1 2027',
      'الفصل 1 من 2027',
      'Q1 2027',
    ])
  })

  it('contains what was published at `asOf`', async () => {
    const { figures } = await call(brief, outsider, { asOf: '2027-04-01T00:00:00Z' })
    expect(figures.some(({ kind }) => kind === 'OBSERVATION')).toBe(false)
    expect(clock.now.getFullYear()).toBe(2027)
  })
})
