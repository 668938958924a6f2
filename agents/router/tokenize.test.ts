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
])('stems %s and its forms alike', (...forms) =>
  expect(new Set(forms.map((form) => stem(normaliseText(form)))).size).toBe(1),
)

it('returns the offsets of words', () => {
  const text = 'Où est l’été ?'
  for (const { raw, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(raw)
})

describe('detectLanguage', () => {
  it.each([
    ['Quelles machines à Rabat ?', 'fr'],
    ['Which machines in Rabat?', 'en'],
    ['ما هي الآلات في Rabat؟', 'ar'],
    ['demain', 'fr'],
    ['tomorrow', 'en'],
  ])('detects %s as %s', (text, lang) => expect(detectLanguage(text, lang === 'fr' ? 'en' : 'fr')).toBe(lang))

  it('keeps the language for a name or a number', () => {
    expect(detectLanguage('Rabat', 'ar')).toBe('ar')
    expect(detectLanguage('2', 'en')).toBe('en')
  })
})
