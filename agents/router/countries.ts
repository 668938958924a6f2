import type { ToolSlot } from './types.ts'

const languages = ['fr', 'ar', 'en'] as const
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** What people say and no dictionary of countries has. */
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

/** A code that was given up stands for its successor: DD for DE. */
const isCurrentCode = (code: string) => new Intl.Locale(`und-${code}`).region === code

let countryLabelCache: ToolSlot['labels'] | undefined

/** The countries of ISO 3166-1, but for Morocco: who speaks of it here means none of the others. */
export function countryLabels(): ToolSlot['labels'] {
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second))
  countryLabelCache ??= displayNamesOf(
    'region',
    codes.filter((code) => code !== 'MA' && !/^(Q[M-Z]|X[A-Z]|ZZ|EU|EZ|UN)$/.test(code) && isCurrentCode(code)),
  )
  return countryLabelCache
}

export const languageLabels = displayNamesOf('language', ['fr', 'ar', 'en', 'es', 'de', 'it', 'nl', 'pt', 'zgh'])
