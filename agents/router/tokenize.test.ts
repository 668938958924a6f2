import { describe, expect, it } from 'vitest'
import { fold } from '#platform/lib/text-folding.ts'
import { languageOf } from './language.ts'
import { stem, words } from './tokenize.ts'

it.each([
  ['réserver', 'réservation', 'réserve', 'réservez'],
  ['booking', 'booked', 'book', 'books'],
  ['annuler', 'annulation', 'annule'],
  ['المختبرات', 'مختبرات', 'للمختبرات'],
  ['حجزي', 'الحجز', 'حجز'],
])('%s and its forms have one stem', (...forms) => expect(new Set(forms.map((form) => stem(fold(form)))).size).toBe(1))

it('knows where words stand', () => {
  const text = 'Où est l’été ?'
  for (const { raw, start, end } of words(text)) expect(text.slice(start, end)).toBe(raw)
})

describe('language', () => {
  it.each([
    ['Quelles machines à Rabat ?', 'fr'],
    ['Which machines in Rabat?', 'en'],
    ['ما هي الآلات في Rabat؟', 'ar'],
    ['demain', 'fr'],
    ['tomorrow', 'en'],
  ])('%s is %s', (text, lang) => expect(languageOf(text, lang === 'fr' ? 'en' : 'fr')).toBe(lang))

  it('a name or a number leaves it as it was', () => {
    expect(languageOf('Rabat', 'ar')).toBe('ar')
    expect(languageOf('2', 'en')).toBe('en')
  })
})
