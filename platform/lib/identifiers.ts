import { z } from 'zod'

/** Returns a number modulo 97, as ISO 7064 mod 97-10 requires. */
const mod97 = (digits: string) => Number(BigInt(digits) % 97n)

/** Identifiant commun de l'entreprise: 9 digits of the enterprise, 4 of the establishment, 2 of control. A text, because leading zeros are significant. */
export const isIce = (text: string) => /^\d{15}$/.test(text) && mod97(text) === 0

/** Returns the part of an ICE that is common to all establishments of an enterprise. */
export const enterpriseKeyOf = (ice: string) => ice.slice(0, 9)

export const Ice = z
  .string()
  .max(40)
  .overwrite((text) => text.replaceAll(/[\s.-]/g, ''))
  .refine(isIce, 'Use an ICE of 15 digits with valid control digits, such as 001561191000066.')
  .describe('ICE, the common identifier of a Moroccan enterprise: 15 digits.')

/** Returns the ICE of an enterprise (9 digits) and establishment (4 digits). */
export function iceOf(enterprise: string, establishment: string): string {
  const control = (97 - mod97(`${enterprise}${establishment}00`)) % 97
  return `${enterprise}${establishment}${String(control).padStart(2, '0')}`
}

/** The last character of an ORCID is the ISO 7064 mod 11-2 check of the others; 10 is written X. */
function isOrcid(text: string) {
  if (!/^(\d{4}-){3}\d{3}[\dX]$/.test(text)) return false
  const all = text.replaceAll('-', '')
  const total = [...all.slice(0, 15)].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0)
  const check = (12 - total) % 11
  return all.at(-1) === (check === 10 ? 'X' : String(check))
}

/** Accepts an ORCID iD with or without hyphens, or its URL. Stored as `0000-0002-1825-0097`. */
export const Orcid = z
  .string()
  .max(60)
  .overwrite((text) =>
    text
      .trim()
      .replace(/^https?:\/\/(www\.)?orcid\.org\//i, '')
      .replaceAll('-', '')
      .toUpperCase()
      .replace(/^(.{4})(.{4})(.{4})(.{4})$/, '$1-$2-$3-$4'),
  )
  .refine(isOrcid, 'An ORCID iD whose last character checks the others, such as 0000-0002-1825-0097.')
  .describe('ORCID iD of a researcher, such as 0000-0002-1825-0097.')

/** Crockford's base32 alphabet. */
const crockford = '0123456789abcdefghjkmnpqrstvwxyz'
const rorAddress = 'https://ror.org/'

/** The last two digits of a ROR id check the seven characters before them: ISO 7064 mod 97-10. */
function isRor(text: string) {
  const [, body, check] = text.match(/^https:\/\/ror\.org\/(0[a-hj-km-np-tv-z\d]{6})(\d\d)$/) ?? []
  if (!body) return false
  const number = [...body].reduce((sum, letter) => sum * 32n + BigInt(crockford.indexOf(letter)), 0n)
  return Number(check) === 98 - Number((number * 100n) % 97n)
}

/** Accepts a ROR id with or without its URL. Stored as `https://ror.org/00r8w8f84`. */
export const Ror = z
  .string()
  .max(60)
  .overwrite(
    (text) =>
      `${rorAddress}${text
        .trim()
        .toLowerCase()
        .replace(/^(https?:\/\/)?(www\.)?ror\.org\//, '')}`,
  )
  .refine(isRor, 'A ROR id whose last two digits check the others, such as https://ror.org/00r8w8f84.')
  .describe('ROR id of a research organisation, such as https://ror.org/00r8w8f84.')

/** ISO 3166-1 alpha-2, all 249. */
export const countryCodes = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR
  CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU
  ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
  MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
  SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/)

const countries = new Set(countryCodes)

export const CountryCode = z
  .string()
  .max(2)
  .overwrite((text) => text.toUpperCase())
  .refine((text) => countries.has(text), 'A country as the two letters of ISO 3166-1, such as MA or FR.')
  .describe('A country, ISO 3166-1 alpha-2, such as MA.')

/** Returns the canonical form of a tag; other text is unchanged, for validation to reject. */
const canonicalTag = (text: string) => {
  try {
    return Intl.getCanonicalLocales(text.trim())[0] ?? text
  } catch {
    return text
  }
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Whether the tag is well formed and its language is known. */
const isLanguageTag = (text: string) => {
  try {
    return languageNames.of(new Intl.Locale(text).language) !== undefined
  } catch {
    return false
  }
}

/** Accepts a language tag. Stored in canonical form, such as `zh-Hant-TW`. */
export const LanguageTag = z
  .string()
  .max(35)
  .overwrite(canonicalTag)
  .refine(isLanguageTag, 'A language tag of BCP 47, such as fr, ar-MA or zgh.')
  .describe('A language, BCP 47, such as fr, ar-MA or zgh.')
