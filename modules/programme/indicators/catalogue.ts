import { z } from 'zod'
import type { Indicator } from '#platform/indicator.ts'
import { labelledEnum } from '#platform/lib/labelled-enum.ts'
import { notFound, Problem } from '#platform/problem.ts'
import {
  codeLabels,
  type Definition,
  definition,
  definitionsByCode,
  nonPersonalUnits,
  trilingual,
} from './definitions.ts'

/** One indicator as it stands here: `indicator` is what computes it, undefined where no module that does is installed. */
export interface CatalogueEntry extends Definition {
  code: string
  /** 1 to 7; 0 where the code names none. */
  pillar: number
  /** Null where nothing here counts it. */
  unit: string | null
  indicator?: Indicator
}

const byCode = (a: CatalogueEntry, b: CatalogueEntry) => a.code.localeCompare(b.code, 'en', { numeric: true })

function toCatalogueEntry(code: string, indicator?: Indicator): CatalogueEntry {
  const unit = indicator?.unit ?? null
  const told =
    definitionsByCode[code] ??
    definition(indicator!.title, indicator!.title, null, !nonPersonalUnits.has(indicator!.unit))
  return { ...told, code, unit, indicator, pillar: Number(code.match(/^P([1-7])\./)?.[1] ?? 0) }
}

/** What the source names and what the installed modules count, in the order of their codes. */
export function catalogueEntries(indicators: readonly Indicator[]): CatalogueEntry[] {
  const installed = new Map(indicators.map((one) => [one.code, one]))
  return [...new Set([...Object.keys(definitionsByCode), ...installed.keys()])]
    .map((code) => toCatalogueEntry(code, installed.get(code)))
    .sort(byCode)
}

/** Throws 404 with the codes there are. */
export function requireCatalogueEntry(indicators: readonly Indicator[], code: string): CatalogueEntry {
  const entries = catalogueEntries(indicators)
  const entry = entries.find((one) => one.code === code)
  if (entry) return entry
  const { message } = notFound('indicator')
  throw new Problem(404, 'not-found', message, { codes: entries.map((one) => one.code) })
}

/** What is said of an indicator that no installed module counts. It is missing, and missing is not nought. */
export const notAvailableNote = trilingual('Non disponible ici', 'غير متاح هنا', 'Not available here')

const codePattern = /^[A-Z][A-Za-z0-9._-]{0,29}$/
const description =
  'An indicator by its code, such as P2.1 for certificates: see programme.kpiTree. Codes that installed modules add are taken too.'

/** The named ones carry what people call them; any other code is one that an installed module may know. */
export const IndicatorCode = z
  .union([labelledEnum(codeLabels, description), z.string().max(30).regex(codePattern)])
  .describe(description)
