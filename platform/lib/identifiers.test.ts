import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import fc from '../testing/fast-check.ts'
import {
  CountryCode,
  countryCodes,
  enterpriseKeyOf,
  Ice,
  iceOf,
  isIce,
  LanguageTag,
  Orcid,
  Ror,
} from './identifiers.ts'

const read = (schema: z.ZodType, text: string) => schema.safeParse(text).data
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const elsewhere = (text: string, at: number, letter: string) => text.slice(0, at) + letter + text.slice(at + 1)

describe('Ice', () => {
  it.each(['001561191000066', '002136093000040', '000036794000036'])('accepts %s', (ice) =>
    expect(read(Ice, ice)).toBe(ice),
  )
  it('accepts the printed format', () => expect(read(Ice, ' 001561191 0000 66')).toBe('001561191000066'))
  it.each(['001561191000065', '15611910000066', '', '00156119100006x', '٠٠١٥٦١١٩١٠٠٠٠٦٦'])('rejects %s', (text) =>
    expect(read(Ice, text)).toBeUndefined(),
  )
  it('explains the expected format', () => expect(Ice.safeParse('1').error!.issues[0]!.message).toContain('15 digits'))
  it('accepts computed check digits, and rejects every other digit at every position', () => {
    fc.assert(
      fc.property(digits(9), digits(4), fc.nat(14), fc.nat(9), (enterprise, establishment, at, digit) => {
        const ice = iceOf(enterprise, establishment)
        expect(isIce(ice)).toBe(true)
        expect(enterpriseKeyOf(ice)).toBe(enterprise)
        expect(isIce(elsewhere(ice, at, String(digit)))).toBe(ice[at] === String(digit))
      }),
    )
  })
  it('rejects two swapped adjacent digits', () => {
    fc.assert(
      fc.property(digits(9), digits(4), fc.nat(13), (enterprise, establishment, at) => {
        const ice = iceOf(enterprise, establishment)
        const swapped = ice.slice(0, at) + ice[at + 1] + ice[at] + ice.slice(at + 2)
        expect(isIce(swapped)).toBe(swapped === ice)
      }),
    )
  })
})

describe('Orcid', () => {
  // Examples from the documentation of ORCID.
  const known = ['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X']
  it.each(known)('accepts %s as identifier and as URL', (orcid) => {
    for (const text of [
      orcid,
      orcid.replaceAll('-', ''),
      `https://orcid.org/${orcid}`,
      `http://www.orcid.org/${orcid.toLowerCase()}`,
    ])
      expect(read(Orcid, text)).toBe(orcid)
  })
  it.each([
    '0000-0002-1825-0098',
    '0000-0002-1825',
    'https://example.org/0000-0002-1825-0097',
    '',
    'X000-0002-1825-0097',
  ])('rejects %s', (text) => expect(read(Orcid, text)).toBeUndefined())
  it('rejects every other character at every position', () => {
    for (const orcid of known.map((one) => one.replaceAll('-', ''))) {
      for (let at = 0; at < 16; at++)
        for (const letter of '0123456789X')
          expect(read(Orcid, elsewhere(orcid, at, letter)) !== undefined).toBe(orcid[at] === letter)
    }
  })
})

describe('Ror', () => {
  const known =
    '00r8w8f84 001q4kn48 04efg9a07 04xf6nm78 04cnscd67 03c4shz64 036kgyt43 02wj89n04 006sgpv47 03cdvht47 02m8tb249 03xc55g68 03s9x8b85 03erkev52 01tezat55 00675rp98 05mktfw05'.split(
      ' ',
    )
  it.each(known)('accepts %s as identifier and as URL', (ror) => {
    for (const text of [ror, ror.toUpperCase(), `ror.org/${ror}`, `https://ror.org/${ror}`])
      expect(read(Ror, text)).toBe(`https://ror.org/${ror}`)
  })
  it.each(['00r8w8f85', '10r8w8f84', '00r8w8f8', 'https://example.org/00r8w8f84', '', '00l8w8f84'])(
    'rejects %s',
    (text) => expect(read(Ror, text)).toBeUndefined(),
  )
  it('rejects every other character at every position', () => {
    for (const ror of known) {
      for (let at = 0; at < 9; at++)
        for (const letter of '0123456789abcdefghijklmnopqrstuvwxyz')
          expect(read(Ror, elsewhere(ror, at, letter)) !== undefined).toBe(ror[at] === letter)
    }
  })
})

describe('CountryCode', () => {
  it('has 249 values with names', () => {
    expect(new Set(countryCodes).size).toBe(249)
    const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' })
    expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([])
  })
  it.each([
    ['MA', 'MA'],
    ['fr', 'FR'],
    ['UK', undefined],
    ['EU', undefined],
    ['ZZ', undefined],
    ['MAR', undefined],
    ['', undefined],
  ])('%s: %s', (text, code) => expect(read(CountryCode, text)).toBe(code))
})

describe('LanguageTag', () => {
  it.each([
    ['fr', 'fr'],
    ['AR-ma', 'ar-MA'],
    ['zgh', 'zgh'],
    ['zgh-Tfng', 'zgh-Tfng'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['français', undefined],
    ['fr_FR', undefined],
    ['qqq', undefined],
    ['', undefined],
  ])('%s: %s', (text, tag) => expect(read(LanguageTag, text)).toBe(tag))
  it('keeps a canonical tag', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('fr', 'ar', 'en', 'es', 'zgh', 'de'),
        fc.constantFrom(...countryCodes),
        (language, country) => read(LanguageTag, `${language}-${country}`) === `${language}-${country}`,
      ),
    )
  })
})
