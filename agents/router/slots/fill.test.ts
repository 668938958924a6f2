import { describe, expect, it } from 'vitest'
import { parseUtterance } from '../parse.ts'
import { monday } from '../testing/talk.ts'
import { testRouterVocabulary } from '../testing/vocabulary.ts'
import { toRouterTool } from '../tool.ts'
import { fillSlots } from './fill.ts'

const context = { now: monday, timeZone: 'Africa/Casablanca', ...testRouterVocabulary }
const toolWith = (properties: object, { required = [] as string[], effect = 'read', examples = [] as object[] } = {}) =>
  toRouterTool(
    {
      type: 'function',
      function: {
        name: 'things_find',
        description: 'Find things.',
        parameters: { type: 'object', properties, required },
      },
      effect,
      examples,
    },
    testRouterVocabulary,
  )
const filled = (text: string, lang: 'fr' | 'ar' | 'en', properties: object, more?: Parameters<typeof toolWith>[1]) =>
  fillSlots(toolWith(properties, more), parseUtterance(text, lang, context), context)

describe('choices', () => {
  const kind = {
    type: 'string',
    enum: ['LASER', 'PRINTER_3D'],
    'x-labels': {
      LASER: { fr: 'découpeuse laser', ar: ['قاطعة ليزر'], en: ['laser cutter'] },
      PRINTER_3D: { fr: ['imprimante 3D'], ar: ['طابعة ثلاثية الأبعاد'], en: ['3D printer'] },
    },
  }

  it('by their names in any language, by a part only one has, by the value itself', () => {
    expect(filled('une DECOUPEUSE laser', 'fr', { kind })).toEqual({ kind: 'LASER' })
    expect(filled('les imprimantes', 'fr', { kind })).toEqual({ kind: 'PRINTER_3D' })
    expect(filled('القاطعة', 'ar', { kind })).toEqual({ kind: 'LASER' })
    expect(filled('a 3d printer please', 'en', { kind })).toEqual({ kind: 'PRINTER_3D' })
    expect(filled('PRINTER_3D', 'en', { kind })).toEqual({ kind: 'PRINTER_3D' })
    expect(filled('une fraiseuse', 'fr', { kind })).toEqual({})
  })

  it('the last, where one is wanted, and all, where several are', () => {
    expect(filled('pas la découpeuse laser mais l’imprimante', 'fr', { kind })).toEqual({ kind: 'PRINTER_3D' })
    expect(filled('laser et imprimante', 'fr', { kinds: { type: 'array', items: kind } })).toEqual({
      kinds: ['LASER', 'PRINTER_3D'],
    })
  })

  it('regions by name and by town; the longest name wins', () => {
    const regionCode = { anyOf: [{ type: 'string', pattern: '^MA-\\d\\d$' }, { type: 'null' }] }
    expect(filled('à Fès', 'fr', { regionCode })).toEqual({ regionCode: 'MA-03' })
    expect(filled('in Casablanca-Settat', 'en', { regionCode })).toEqual({ regionCode: 'MA-06' })
    expect(filled('في ڭلميم', 'ar', { regionCode })).toEqual({ regionCode: 'MA-10' })
    expect(filled('في الدار البيضاء', 'ar', { regionCode })).toEqual({ regionCode: 'MA-06' })
    expect(filled('MA-09', 'fr', { regionCode })).toEqual({ regionCode: 'MA-09' })
    expect(filled('à Salé', 'fr', { city: { type: 'string' }, regionCode })).toEqual({
      city: 'Salé',
      regionCode: 'MA-04',
    })
  })
})

it('yes and no, and silence', () => {
  const properties = {
    accessible: { type: 'boolean', 'x-labels': { true: { fr: ['accessible'], ar: ['ولوج'], en: ['accessible'] } } },
  }
  expect(filled('un labo accessible', 'fr', properties)).toEqual({ accessible: true })
  expect(filled('not accessible', 'en', properties)).toEqual({ accessible: false })
  expect(filled('un labo', 'fr', properties)).toEqual({})
})

describe('time', () => {
  const properties = {
    startsAt: { type: 'string', format: 'date-time' },
    endsAt: { type: 'string', format: 'date-time' },
  }

  it('a search may begin at midnight; what changes something has an hour or nothing', () => {
    expect(filled('demain', 'fr', properties)).toEqual({
      startsAt: '2026-06-15T23:00:00.000Z',
      endsAt: '2026-06-16T23:00:00.000Z',
    })
    expect(filled('demain', 'fr', properties, { effect: 'write' })).toEqual({})
    expect(filled('à 10h', 'fr', properties, { effect: 'write' })).toEqual({})
    expect(filled('demain à 10h pour 2 heures', 'fr', properties, { effect: 'write' })).toEqual({
      startsAt: '2026-06-16T09:00:00.000Z',
      endsAt: '2026-06-16T11:00:00.000Z',
    })
    expect(filled('Friday from 14:00 to 16:00', 'en', properties, { effect: 'write' })).toEqual({
      startsAt: '2026-06-19T13:00:00.000Z',
      endsAt: '2026-06-19T15:00:00.000Z',
    })
  })

  it('dates are days, and durations have units', () => {
    expect(filled('le 3 mars 2027', 'fr', { date: { type: 'string', format: 'date' } })).toEqual({ date: '2027-03-03' })
    expect(filled('pour 2 heures', 'fr', { durationMinutes: { type: 'integer' } })).toEqual({ durationMinutes: 120 })
    expect(filled('pour 2 heures', 'fr', { durationHours: { type: 'number' } })).toEqual({ durationHours: 2 })
    expect(filled('demain de 14h à 16h', 'fr', { durationMinutes: { type: 'integer' } })).toEqual({
      durationMinutes: 120,
    })
  })
})

it('ids as they are written, numbers beside their name, words in quotes or where an example has them', () => {
  const uuid = '01900000-0000-7000-8000-000000000009'
  expect(filled(`annule ${uuid}`, 'fr', { bookingId: { type: 'string', format: 'uuid' } })).toEqual({ bookingId: uuid })
  expect(filled('BK-2026-17', 'fr', { bookingId: { type: 'string' } })).toEqual({ bookingId: 'BK-2026-17' })
  expect(
    filled('pour 4 participants', 'fr', { participants: { type: 'integer' }, limit: { type: 'integer' } }),
  ).toEqual({ participants: 4 })
  expect(filled('au titre de « Robot agricole »', 'fr', { title: { type: 'string' } })).toEqual({
    title: 'Robot agricole',
  })
  const examples = [{ text: 'Trouve des experts en robotique', lang: 'fr', input: { query: 'robotique' } }]
  expect(
    filled(
      'Je veux des experts en énergie solaire à Rabat',
      'fr',
      { query: { type: 'string' }, regionCode: { type: 'string', pattern: '^MA-' } },
      { examples },
    ),
  ).toMatchObject({ query: 'énergie solaire', regionCode: 'MA-04' })
  expect(filled('bonjour', 'fr', { query: { type: 'string' } }, { examples })).toEqual({})
})
