import { normaliseText } from '#platform/lib/text-folding.ts'
import type { ToolDefinition } from '#platform/tools/tools.ts'
import { countryLabels, languageLabels } from './countries.ts'
import { withExampleLabels } from './example-labels.ts'
import type { Places } from './places.ts'
import type { RouterVocabulary } from './router-context.ts'
import { humanise } from './tokenize.ts'
import type { RouterTool, SlotKind, ToolSlot } from './types.ts'

/** Reads a tool definition; the fields that only the router reads may stand beside `function` or inside it. */
export function toRouterTool(definition: any, vocabulary: RouterVocabulary): RouterTool {
  const source: Partial<ToolDefinition & ToolDefinition['function']> = { ...definition, ...definition.function }
  const examples = source.examples ?? []
  const { properties = {}, required = [], $defs = {} } = (source.parameters ?? {}) as Record<string, any>
  return {
    name: source.name!,
    summary: source.description ?? '',
    // a tool that declares no effect is treated as one that writes
    effect: source.effect === 'stream' ? 'read' : (source.effect ?? 'write'),
    producesIds: [...(source.producesIds ?? [])],
    examples,
    slots: Object.entries<any>(properties).map(([name, schema]) =>
      withExampleLabels(toSlot(name, schema, required.includes(name), $defs, vocabulary), examples, vocabulary),
    ),
  }
}

function toSlot(
  name: string,
  declared: any,
  required: boolean,
  $defs: Record<string, any>,
  { places }: RouterVocabulary,
): ToolSlot {
  const outer = resolveSchema(declared, $defs)
  const isList = outer.type === 'array'
  const schema = isList ? { ...resolveSchema(outer.items ?? {}, $defs), description: outer.description } : outer
  const description: string = declared.description ?? schema.description ?? ''
  const kind = slotKindOf(name, schema, description, places)
  const localized = localizedLabels(schema, outer)
  return {
    name,
    description,
    kind,
    required: required && !('default' in declared),
    isList,
    ignoredWords: new Set(),
    labels:
      kind === 'choice'
        ? (countryOrLanguageLabels(name, schema, places) ?? choiceLabels(schema, localized, places))
        : kind === 'boolean'
          ? booleanLabels(name, localized)
          : [],
    localized,
    minutesPerUnit: minutesPerUnitOf(name, description),
    intervalEdge: /end|until|^to$|^to[A-Z]|before|till/i.test(name) && !/start/i.test(name) ? 'end' : 'start',
    isInteger: schema.type === 'integer',
    bounds: schema,
  }
}

/** Resolves references, unions with null and constants to one schema. */
function resolveSchema(schema: any, $defs: Record<string, any>): any {
  if (schema?.$ref)
    return { ...resolveSchema($defs[String(schema.$ref).split('/').at(-1)!] ?? {}, $defs), ...schema, $ref: undefined }
  const branches: any[] = (schema?.anyOf ?? schema?.oneOf ?? schema?.allOf)?.filter(
    (branch: any) => branch.type !== 'null',
  )
  if (!branches?.length)
    return Array.isArray(schema?.type)
      ? { ...schema, type: schema.type.find((type: string) => type !== 'null') }
      : (schema ?? {})
  if (branches.every((branch) => 'const' in branch))
    return { ...schema, type: 'string', enum: branches.map((branch) => branch.const) }
  return { ...resolveSchema(branches[0], $defs), ...schema, anyOf: undefined, oneOf: undefined, allOf: undefined }
}

function isRegionField(name: string, { enum: values, pattern, type }: any, places: Places): boolean {
  if (type !== 'string' || places.regionOptions.length === 0) return false
  if (values) return values.every(places.isRegion)
  return (
    /region/i.test(name) ||
    (acceptsOnly(pattern, String(places.regionOptions[0]![0])) && !acceptsOnly(pattern, 'ZZ-99'))
  )
}

/** Countries and languages are codes that people call by their names. */
const countryOrLanguageLabels = (
  name: string,
  { type, enum: values }: any,
  { country }: Places,
): ToolSlot['labels'] | undefined => {
  if (type !== 'string' || values) return undefined
  return isCountryField(name) ? countryLabels(country) : /^languages?$/.test(name) ? languageLabels : undefined
}
const isCountryField = (name: string) => /country(Codes?)?$/i.test(name) || /^countryOf/.test(name)

function slotKindOf(name: string, schema: any, description: string, places: Places): SlotKind {
  const { type, format, enum: values, pattern } = schema
  if (values || isRegionField(name, schema, places) || countryOrLanguageLabels(name, schema, places)) return 'choice'
  if (type === 'boolean') return 'boolean'
  if (type === 'integer' || type === 'number')
    return /dur|minutes?$|hours?$/i.test(name) || /duration|durée|مدة/i.test(description) ? 'duration' : 'number'
  if (type !== 'string') return 'other'
  if (format === 'date-time' || format === 'date-time-local') return 'instant'
  if (format === 'date') return 'date'
  if (acceptsOnly(pattern, '2027-03-01T09:00:00Z')) return 'instant'
  if (acceptsOnly(pattern, '2027-03-01')) return 'date'
  if (format === 'uuid' || /(^id|Id)s?$/.test(name) || /[0-9a-f]\{8\}/.test(pattern ?? '')) return 'id'
  return /^(city|town|place|near|ville)$/i.test(name) ? 'place' : 'text'
}

/** Whether the pattern accepts such values, and not any word. */
const acceptsOnly = (pattern: string | undefined, value: string) =>
  !!pattern && new RegExp(pattern, 'u').test(value) && !new RegExp(pattern, 'u').test('words')

function localizedLabels(...schemas: any[]): ToolSlot['localized'] {
  const found: Record<string, any> = schemas.map((schema) => schema?.['x-labels']).find(Boolean) ?? {}
  return Object.fromEntries(
    Object.entries(found).map(([value, names]) => [
      value,
      Object.fromEntries(Object.entries<any>(names).map(([lang, forms]) => [lang, [forms].flat()[0]])),
    ]),
  )
}

function choiceLabels(schema: any, localized: ToolSlot['localized'], { regionOptions }: Places): ToolSlot['labels'] {
  const values: unknown[] = schema.enum ?? regionOptions.map(([code]) => code)
  const declared: Record<string, any> = schema['x-labels'] ?? {}
  const regionNames = new Map(regionOptions)
  return values.map((value) => {
    const key = String(value)
    const names = declared[key] ? Object.values<any>(declared[key]).flat() : Object.values(localized[key] ?? {})
    return [value, [...new Set([...names, ...(regionNames.get(key) ?? []), humanise(key)])]]
  })
}

const booleanLabels = (name: string, localized: ToolSlot['localized']): ToolSlot['labels'] => [
  [true, [...Object.values(localized.true ?? {}), humanise(name)]],
  [false, Object.values(localized.false ?? {})],
]

function minutesPerUnitOf(name: string, description: string): number {
  if (/minutes?$/i.test(name)) return 1
  const words = `${humanise(name)} ${normaliseText(description)}`
  if (/\bms\b|millisec/.test(words)) return 1 / 60_000
  if (/\bhours?\b|\bheures?\b/.test(words) && !/\bmin/.test(words)) return 60
  return /\bdays?\b|\bjours?\b/.test(words) ? 1_440 : 1
}
