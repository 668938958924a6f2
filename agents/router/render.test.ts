import { describe, expect, it } from 'vitest'
import { createErrorCatalogue } from '#platform/error-catalogue.ts'
import type { RenderContext } from './format-values.ts'
import { renderResult } from './render.ts'
import { fablabTools } from './testing/fablab.ts'
import { testRouterVocabulary } from './testing/vocabulary.ts'
import { toRouterTool } from './tool.ts'

const look = (lang: RenderContext['lang']): RenderContext => ({
  lang,
  timeZone: 'Africa/Casablanca',
  tools: fablabTools.map((tool) => toRouterTool(tool, testRouterVocabulary)),
  ...testRouterVocabulary,
})
const render = (result: unknown, lang: RenderContext['lang'] = 'fr', isWrite = false) =>
  renderResult(JSON.stringify(result), look(lang), { isWrite })
const lab = {
  id: '01900000-0000-7000-8000-000000000001',
  name: { fr: 'FabLab de Fès', ar: 'فابلاب فاس', en: 'Fez FabLab' },
  regionCode: 'MA-03',
  category: 'LASER_CUTTER',
  openNow: true,
  priceMinor: 12_550,
}

describe('lists', () => {
  it('use the given language, labels instead of codes, and no ids', () => {
    expect(render({ items: [lab], nextCursor: null })).toBe(
      'Voici ce que j’ai trouvé :\n1. FabLab de Fès — Fès-Meknès — découpeuse laser — ouvert en ce moment — 125,50 MAD',
    )
    expect(render({ items: [lab] }, 'ar')).toMatch(/فابلاب فاس — فاس - مكناس — قاطعة ليزر/)
    expect(render([lab], 'en')).toMatch(/Fez FabLab — Fez-Meknes — laser cutter/)
  })

  it('use local time, are short, and state what is left out', () => {
    expect(render({ items: [{ startsAt: '2026-06-16T09:00:00Z', endsAt: '2026-06-16T11:00:00Z' }] })).toContain(
      'mar. 16 juin 2026, 10:00 – 12:00',
    )
    const many = render({ items: Array.from({ length: 14 }, (_, i) => ({ name: `n${i}` })) })
    expect(many.split('\n')).toHaveLength(12)
    expect(many).toContain('et encore 4')
    expect(render({ items: [] }, 'en')).toBe('I found nothing.')
    expect(render([], 'ar')).toBe('لم أجد شيئا.')
  })
})

it('renders a single thing, and confirms a write', () => {
  expect(
    render({ id: lab.id, state: 'CONFIRMED', startsAt: '2026-06-16T09:00:00Z', durationMinutes: 90 }, 'fr', true),
  ).toBe('C’est fait. mar. 16 juin 2026, 10:00 — confirmée — durée : 90 min')
  expect(render(null, 'en', true)).toBe('Done.')
  expect(renderResult('not JSON', look('en'))).toBe('not JSON')
})

describe('errors', () => {
  const taken = {
    type: '/errors/conflict',
    code: 'conflict',
    title: 'Conflict',
    status: 409,
    detail: 'The machine is taken then.',
  }

  it('list the alternatives of a 409', () => {
    const text = render({
      ...taken,
      alternatives: [{ startsAt: '2026-06-16T13:00:00Z', endsAt: '2026-06-16T15:00:00Z', machineId: lab.id }],
    })
    expect(text).toBe(
      'Ce n’est pas possible ainsi : The machine is taken then.\nAutres possibilités :\n1. mar. 16 juin 2026, 14:00 – 16:00\nRépondez par un numéro pour choisir.',
    )
  })

  it('list the trainings for a missing qualification in the given language', () => {
    const problem = {
      ...taken,
      status: 403,
      training: { id: lab.id, title: { fr: 'Sécurité laser', ar: 'سلامة الليزر', en: 'Laser safety' } },
    }
    expect(render(problem, 'ar')).toContain('التكوينات القادمة:\n• سلامة الليزر')
    expect(render(problem, 'en')).toContain('Laser safety')
  })

  it('list allowed events, issues and other lists, and report a broken tool', () => {
    const legal = render({ ...taken, allowedEvents: ['cancelBooking', 'checkOut'] }, 'en')
    expect(legal).toContain('What you can ask for:\n• ')
    expect(legal.split('\n')).toHaveLength(3)
    expect(render({ ...taken, status: 422, issues: [{ path: 'startsAt', message: 'must be later' }] }, 'en')).toContain(
      '• date and time it starts: must be later',
    )
    expect(render({ ...taken, conflicts: [{ name: 'Maintenance' }] }, 'en')).toContain('Conflicts:\n• Maintenance')
    expect(render({ title: 'the tool failed', detail: 'no disk' }, 'en')).toContain('no disk')
    expect(render({ ...taken, status: 429, retryAfter: 3 }, 'en')).toContain('Try again in a moment.')
  })
})

describe('renderResult', () => {
  const machine = {
    machineId: lab.id,
    machineName: 'Laser L600 (EX-06-001)',
    category: 'LASER_CUTTER',
    labName: { fr: 'FabLab Casablanca', ar: 'مختبر الدار البيضاء', en: 'Casablanca FabLab' },
    city: { fr: 'Casablanca', ar: 'الدار البيضاء', en: 'Casablanca' },
    regionCode: 'MA-06',
    timeZone: 'Africa/Casablanca',
    latitude: 33.5,
    startsAt: '2026-06-16T09:00:00Z',
    endsAt: '2026-06-16T11:00:00Z',
    localStart: '2026-06-16 10:00',
    pricePerHourMinor: 8000,
    riskClass: 'MEDIUM',
  }

  it('shows a place and a time once, and no technical fields', () => {
    expect(render([machine])).toContain(
      '\n1. mar. 16 juin 2026, 10:00 – 12:00 — Laser L600 (EX-06-001) — découpeuse laser — FabLab Casablanca — 80 MAD/h',
    )
    expect(render([machine], 'ar')).toContain(
      '\n1. الثلاثاء 16 يونيو 2026، من 10:00 إلى 12:00 — \u2068Laser L600 (EX-06-001)\u2069 — قاطعة ليزر — مختبر الدار البيضاء — 80 درهم/س',
    )
  })

  it('shows the year only if it is another one, and groups opening hours', () => {
    const now = new Date('2026-06-15T09:00:00Z')
    expect(renderResult(JSON.stringify([machine]), { ...look('en'), now })).toContain('1. Tue 16 June, 10:00 – 12:00')
    const openingHours = [1, 2, 3, 5].map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '18:00' }))
    expect(
      render({
        name: 'Labo',
        openingHours,
        machines: [
          { category: 'LASER_CUTTER', count: 2 },
          { category: 'CNC_MILL', count: 1 },
        ],
      }),
    ).toBe(
      'Labo\nHoraires :\n• lundi – mercredi : 09:00 – 18:00\n• vendredi : 09:00 – 18:00\nMachines : découpeuse laser (2), fraiseuse',
    )
  })

  it('leaves out fields without a label in the language', () => {
    expect(render({ title: 'Essai', oddNumber: 3, oddFlag: true, kind: 'HUB', access: 'agents:read' })).toBe('Essai')
    expect(render({ qualified: false, items: [{ title: 'Laser', has: false }] })).toBe(
      'Il vous manque des qualifications.\n• Laser — non acquise',
    )
  })

  it('shows the complete rows of a truncated result', () => {
    const whole = JSON.stringify({ items: [{ name: 'A' }, { name: 'B' }, { name: 'C' }], nextCursor: null })
    const cut = `${whole.slice(0, whole.indexOf('"C"'))}\n[cut: 40 of 60 bytes shown]`
    expect(renderResult(cut, look('en'))).toBe('Here is what I found:\n1. A\n2. B\n… and others')
  })
})

describe('the meaning of a code', () => {
  const errors = createErrorCatalogue([])
  const changed = {
    type: '/errors/version-conflict',
    code: 'version-conflict',
    title: 'Version conflict',
    status: 409,
    detail: 'Read it again.',
  }
  const explain = (problem: object, lang: RenderContext['lang']) =>
    renderResult(JSON.stringify(problem), { ...look(lang), errors })

  it('replaces the English detail in French and Arabic', () => {
    const { fr, ar } = errors.get('version-conflict')!.meaning
    expect([explain(changed, 'fr'), explain(changed, 'ar')]).toEqual([fr, ar])
    expect(explain(changed, 'en')).toBe('That is not possible as requested: Read it again.')
  })

  it('gives way to the text of the router and to an explanation', () => {
    expect(explain({ ...changed, code: 'not-found', status: 404 }, 'fr')).toBe(
      'Introuvable, ou vous n’y avez pas accès.',
    )
    expect(explain({ ...changed, explanation: { fr: 'Déjà réservée.' } }, 'fr')).toBe('Déjà réservée.')
  })
})

describe('explanations', () => {
  const refused = { type: '/errors/slot-taken', code: 'slot-taken', title: 'Slot taken', status: 409, detail: 'Taken.' }

  it('replace the detail of an error', () => {
    const explanation = { fr: 'Déjà réservée.', ar: 'محجوزة.', en: 'Already booked.' }
    expect(render({ ...refused, explanation })).toBe('Déjà réservée.')
    expect(render({ ...refused, explanation }, 'ar')).toBe('محجوزة.')
  })

  it.each(['unauthenticated', 'forbidden', 'not-found', 'invalid-input', 'approval-required'])(
    'have fixed texts in three languages for %s',
    (code) => {
      const problem = { ...refused, code: `${code}` }
      expect(new Set((['fr', 'ar', 'en'] as const).map((lang) => render(problem, lang))).size).toBe(3)
      expect(render(problem)).not.toContain('Taken.')
    },
  )
})
