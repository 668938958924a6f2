import { z } from 'zod'
import type { Indicator } from '#platform/indicator.ts'
import { labelledEnum } from '#platform/lib/labelled-enum.ts'
import { notFound, platformError } from '#platform/problem.ts'
import { trilingual } from '../fields.ts'
import { codeLabels, type Definition, definition, definitionsByCode, nonPersonalUnits } from './definitions.ts'

/** An indicator of the programme. `indicator` computes it; undefined if no installed module does. */
export interface CatalogueEntry extends Definition {
  code: string
  /** 1 to 7; 0 if the code names no pillar. */
  pillar: number
  /** Null if no installed module computes it. */
  unit: string | null
  indicator?: Indicator
}

const byCode = (a: CatalogueEntry, b: CatalogueEntry) => a.code.localeCompare(b.code, 'en', { numeric: true })

function toCatalogueEntry(code: string, indicator?: Indicator): CatalogueEntry {
  const unit = indicator?.unit ?? null
  const known =
    definitionsByCode[code] ??
    definition(indicator!.title, indicator!.title, null, !nonPersonalUnits.has(indicator!.unit))
  return { ...known, code, unit, indicator, pillar: Number(code.match(/^P([1-7])\./)?.[1] ?? 0) }
}

/** Returns the indicators of the source and of the installed modules, ordered by code. */
export function catalogueEntries(indicators: readonly Indicator[]): CatalogueEntry[] {
  const installed = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  return [...new Set([...Object.keys(definitionsByCode), ...installed.keys()])]
    .map((code) => toCatalogueEntry(code, installed.get(code)))
    .sort(byCode)
}

/** Returns an indicator by its code. Throws 404 with the available codes. */
export function requireCatalogueEntry(indicators: readonly Indicator[], code: string): CatalogueEntry {
  const entries = catalogueEntries(indicators)
  const entry = entries.find((one) => one.code === code)
  if (entry) return entry
  const { message } = notFound('indicator')
  throw platformError('not-found', message, { codes: entries.map((one) => one.code) })
}

/** Note of an indicator that no installed module computes. Its value is missing, not zero. */
export const notAvailableNote = trilingual('Non disponible ici', 'غير متاح هنا', 'Not available here')

const codePattern = /^[A-Z][A-Za-z0-9._-]{0,29}$/
const description =
  'Code of an indicator, such as P2.1 for certificates, from programme.kpiTree. Codes of installed modules are accepted too.'

/** Known codes have labels that models can match; other codes are accepted, because installed modules may add them. */
export const IndicatorCode = z
  .union([labelledEnum(codeLabels, description), z.string().max(30).regex(codePattern)])
  .describe(description)
