import { fold } from '#platform/lib/text-folding.ts'
import { countryLabels, languageLabels } from './countries.ts'
import { learned } from './example-labels.ts'
import { regionLabels } from './regions.ts'
import type { Ask, Kind, RouterTool, Slot } from './types.ts'

/** A tool definition as operations describe themselves; what is not in the standard may stand beside `function` or inside it. */
export function toolOf(definition: any): RouterTool {
  const told = { ...definition, ...definition.function }
  const examples: Ask[] = (told.examples ?? []).flatMap(asksOf)
  const { properties = {}, required = [], $defs = {} } = told.parameters ?? {}
  return {
    name: told.name,
    summary: told.description ?? '',
    // who does not say that it only reads is treated like one who writes
    effect: told.effect === 'stream' ? 'read' : (told.effect ?? 'write'),
    produces: told.produces ?? [],
    examples,
    slots: Object.entries<any>(properties).map(([name, schema]) => learned(slotOf(name, schema, required.includes(name), $defs), examples)),
  }
}

function asksOf({ text, lang, ask, input = {} }: any): Ask[] {
  if (typeof text === 'string') return [{ text, lang, input }]
  return (['fr', 'ar', 'en'] as const).flatMap((each) => (ask?.[each] ? [{ text: ask[each], lang: each, input }] : []))
}

function slotOf(name: string, declared: any, required: boolean, $defs: Record<string, any>): Slot {
  const outer = plain(declared, $defs)
  const isList = outer.type === 'array'
  const schema = isList ? { ...plain(outer.items ?? {}, $defs), description: outer.description } : outer
  const description: string = declared.description ?? schema.description ?? ''
  const kind = kindOf(name, schema, description)
  const localized = localizedLabels(schema, outer)
  return {
    name,
    description,
    kind,
    required: required && !('default' in declared),
    isList,
    silent: new Set(),
    labels: kind === 'choice' ? (nationsOf(name, schema) ?? labelsOf(schema, localized)) : kind === 'boolean' ? booleanLabels(name, localized) : [],
    localized,
    unit: unitOf(name, description),
    edge: /end|until|^to$|^to[A-Z]|before|till/i.test(name) && !/start/i.test(name) ? 'end' : 'start',
    isWhole: schema.type === 'integer',
    bounds: schema,
  }
}

/** One schema out of references, unions with null, and constants. */
function plain(schema: any, $defs: Record<string, any>): any {
  if (schema?.$ref) return { ...plain($defs[String(schema.$ref).split('/').at(-1)!] ?? {}, $defs), ...schema, $ref: undefined }
  const branches: any[] = (schema?.anyOf ?? schema?.oneOf ?? schema?.allOf)?.filter((branch: any) => branch.type !== 'null')
  if (!branches?.length) return Array.isArray(schema?.type) ? { ...schema, type: schema.type.find((type: string) => type !== 'null') } : (schema ?? {})
  if (branches.every((branch) => 'const' in branch)) return { ...schema, type: 'string', enum: branches.map((branch) => branch.const) }
  return { ...plain(branches[0], $defs), ...schema, anyOf: undefined, oneOf: undefined, allOf: undefined }
}

const isRegion = (name: string, { enum: values, pattern, type }: any) =>
  type === 'string' && (values ? values.every((value: unknown) => String(value) in regionLabels) : /region/i.test(name) || /^\^?MA-/.test(pattern ?? ''))

/** Countries and languages come as codes, and are called by their names. */
const nationsOf = (name: string, { type, enum: values }: any): Slot['labels'] | undefined => {
  if (type !== 'string' || values) return undefined
  return isCountry(name) ? countryLabels() : /^languages?$/.test(name) ? languageLabels : undefined
}
const isCountry = (name: string) => /country(Codes?)?$/i.test(name) || /^countryOf/.test(name)

function kindOf(name: string, schema: any, description: string): Kind {
  const { type, format, enum: values, pattern } = schema
  if (values || isRegion(name, schema) || nationsOf(name, schema)) return 'choice'
  if (type === 'boolean') return 'boolean'
  if (type === 'integer' || type === 'number') return /dur|minutes?$|hours?$/i.test(name) || /duration|durée|مدة/i.test(description) ? 'duration' : 'number'
  if (type !== 'string') return 'other'
  if (format === 'date-time' || format === 'date-time-local') return 'instant'
  if (format === 'date') return 'date'
  if (takes(pattern, '2027-03-01T09:00:00Z')) return 'instant'
  if (takes(pattern, '2027-03-01')) return 'date'
  if (format === 'uuid' || /(^id|Id)s?$/.test(name) || /[0-9a-f]\{8\}/.test(pattern ?? '')) return 'id'
  return /^(city|town|place|near|ville)$/i.test(name) ? 'place' : 'text'
}

/** Only that, and not just any word. */
const takes = (pattern: string | undefined, value: string) => !!pattern && new RegExp(pattern, 'u').test(value) && !new RegExp(pattern, 'u').test('words')

function localizedLabels(...schemas: any[]): Slot['localized'] {
  const found: Record<string, any> = schemas.map((schema) => schema?.['x-labels']).find(Boolean) ?? {}
  return Object.fromEntries(
    Object.entries(found).map(([value, names]) => [value, Object.fromEntries(Object.entries<any>(names).map(([lang, forms]) => [lang, [forms].flat()[0]]))]),
  )
}

function labelsOf(schema: any, localized: Slot['localized']): Slot['labels'] {
  const values: unknown[] = schema.enum ?? Object.keys(regionLabels)
  const told: Record<string, any> = schema['x-labels'] ?? {}
  return values.map((value) => {
    const key = String(value)
    const names = told[key] ? Object.values<any>(told[key]).flat() : Object.values(localized[key] ?? {})
    return [value, [...new Set([...names, ...(regionLabels[key] ?? []), humanised(key)])]]
  })
}

const booleanLabels = (name: string, localized: Slot['localized']): Slot['labels'] => [
  [true, [...Object.values(localized.true ?? {}), humanised(name)]],
  [false, Object.values(localized.false ?? {})],
]

/** `LASER_CUTTER` and `openNow` as words. */
export const humanised = (name: string) => fold(name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_.-]+/g, ' ')).trim()

function unitOf(name: string, description: string): number {
  if (/minutes?$/i.test(name)) return 1
  const said = `${humanised(name)} ${fold(description)}`
  if (/\bms\b|millisec/.test(said)) return 1 / 60_000
  if (/\bhours?\b|\bheures?\b/.test(said) && !/\bmin/.test(said)) return 60
  return /\bdays?\b|\bjours?\b/.test(said) ? 1_440 : 1
}
