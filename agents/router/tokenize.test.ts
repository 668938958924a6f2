import { describe, expect, it } from 'vitest'
import { normaliseText } from '#platform/lib/text-folding.ts'
import { detectLanguage } from './language.ts'
import { stem, tokenize } from './tokenize.ts'

it.each([
  ['réserver', 'réservation', 'réserve', 'réservez'],
  ['booking', 'booked', 'book', 'books'],
  ['annuler', 'annulation', 'annule'],
  ['المختبرات', 'مختبرات', 'للمختبرات'],
  ['حجزي', 'الحجز', 'حجز'],
])('%s and its forms have one stem', (...forms) =>
  expect(new Set(forms.map((form) => stem(normaliseText(form)))).size).toBe(1),
)

it('knows where words stand', () => {
  const text = 'Où est l’été ?'
  for (const { raw, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(raw)
})

describe('language', () => {
  it.each([
    ['Quelles machines à Rabat ?', 'fr'],
    ['Which machines in Rabat?', 'en'],
    ['ما هي الآلات في Rabat؟', 'ar'],
    ['demain', 'fr'],
    ['tomorrow', 'en'],
  ])('%s is %s', (text, lang) => expect(detectLanguage(text, lang === 'fr' ? 'en' : 'fr')).toBe(lang))

  it('a name or a number leaves it as it was', () => {
    expect(detectLanguage('Rabat', 'ar')).toBe('ar')
    expect(detectLanguage('2', 'en')).toBe('en')
  })
})
