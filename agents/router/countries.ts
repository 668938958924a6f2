import type { ToolSlot } from './types.ts'

const languages = ['fr', 'ar', 'en'] as const
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Names that people use and that `Intl.DisplayNames` does not have. */
const colloquialNames: Record<string, string[]> = {
  US: ['USA', 'Amérique', 'America', 'أمريكا'],
  GB: ['Angleterre', 'England', 'UK', 'إنجلترا', 'بريطانيا'],
  AE: ['Émirats', 'Emirates', 'الإمارات'],
  SA: ['السعودية'],
}

const displayNamesOf = (type: 'region' | 'language', codes: string[]): ToolSlot['labels'] => {
  const names = languages.map((lang) => new Intl.DisplayNames([lang], { type, fallback: 'none' }))
  return codes.flatMap((code): ToolSlot['labels'] => {
    const known = names.map((each) => each.of(code)).filter((name) => name !== undefined)
    return known.length > 0 ? [[code, [...new Set([...known, ...(colloquialNames[code] ?? [])])]]] : []
  })
}

/** Withdrawn codes are read as their successor: DD as DE. */
const isCurrentCode = (code: string) => new Intl.Locale(`und-${code}`).region === code

const countryLabelCache = new Map<string | undefined, ToolSlot['labels']>()

/** Returns the countries of ISO 3166-1 except the own one: people who name it at home do not mean a country abroad. */
export function countryLabels(ownCountry: string | undefined): ToolSlot['labels'] {
  const cached = countryLabelCache.get(ownCountry)
  if (cached) return cached
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second))
  const labels = displayNamesOf(
    'region',
    codes.filter((code) => code !== ownCountry && !/^(Q[M-Z]|X[A-Z]|ZZ|EU|EZ|UN)$/.test(code) && isCurrentCode(code)),
  )
  countryLabelCache.set(ownCountry, labels)
  return labels
}

export const languageLabels = displayNamesOf('language', ['fr', 'ar', 'en', 'es', 'de', 'it', 'nl', 'pt', 'zgh'])
