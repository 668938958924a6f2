import type { Slot } from './types.ts'

const langs = ['fr', 'ar', 'en'] as const
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** What people say and no dictionary of countries has. */
const spoken: Record<string, string[]> = {
  US: ['USA', 'Amérique', 'America', 'أمريكا'],
  GB: ['Angleterre', 'England', 'UK', 'إنجلترا', 'بريطانيا'],
  AE: ['Émirats', 'Emirates', 'الإمارات'],
  SA: ['السعودية'],
}

const namesOf = (type: 'region' | 'language', codes: string[]): Slot['labels'] => {
  const names = langs.map((lang) => new Intl.DisplayNames([lang], { type, fallback: 'none' }))
  return codes.flatMap((code): Slot['labels'] => {
    const known = names.map((each) => each.of(code)).filter((name) => name !== undefined)
    return known.length > 0 ? [[code, [...new Set([...known, ...(spoken[code] ?? [])])]]] : []
  })
}

/** A code that was given up stands for its successor: DD for DE. */
const isCurrent = (code: string) => new Intl.Locale(`und-${code}`).region === code

let countries: Slot['labels'] | undefined

/** The countries of ISO 3166-1, but for Morocco: who speaks of it here means none of the others. */
export function countryLabels(): Slot['labels'] {
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second))
  countries ??= namesOf(
    'region',
    codes.filter((code) => code !== 'MA' && !/^(Q[M-Z]|X[A-Z]|ZZ|EU|EZ|UN)$/.test(code) && isCurrent(code)),
  )
  return countries
}

export const languageLabels = namesOf('language', ['fr', 'ar', 'en', 'es', 'de', 'it', 'nl', 'pt', 'zgh'])
