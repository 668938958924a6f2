import type { Translations } from './lib/localized.ts'

/** Concept to the words that express it in any language, separated by spaces: `{ order: 'commande order طلب' }`. */
export type Synonyms = Readonly<Record<string, string>>

/** A value that is left out of an answer for people, because another field says it or because it is the usual one. */
export interface OmitRule {
  field: string
  /** Omit the field when it has this value. */
  value?: unknown
  /** Omit the field when this field has a value other than null, `false` or an empty text. */
  whenSet?: string
  /** Omit the field except when these fields have these values. */
  unless?: Readonly<Record<string, unknown>>
}

/** How people write an amount that a field holds in small units: `{ suffix: 'Minor', words: /^\s*euros?/, factor: 100 }`. */
export interface UnitRule {
  /** The end of the names of such fields. */
  suffix: string
  /** Matches the text right after the number, normalised by `normaliseText`. */
  words: RegExp
  /** How many of the field's units are in one of the unit that people write. */
  factor: number
}

/** Country-specific places: regions by their codes, and towns by the name that data use. */
export interface PlaceLabels {
  /** ISO 3166-1 code. It is never taken for the value of a country field, and selects number and date formats. */
  country: string
  /** The usual name of fields that hold a region code. */
  slot: string
  /** Region code to its name. */
  regions: Readonly<Record<string, Translations>>
  /** Region code to its towns; each town as its spellings in any language, first the one that data use. */
  towns: Readonly<Record<string, readonly (readonly string[])[]>>
}

/** What people call the fields and values of a module, for agents that answer without a language model. */
export interface ModuleLabels {
  /** Field name to what people call it. */
  fields?: Readonly<Record<string, Translations>>
  /** Field name to what true and false mean; an empty text is not shown. */
  booleans?: Readonly<Record<string, { yes: Translations; no: Translations }>>
  /** Field name of a list to its heading; an empty text is no heading. */
  headings?: Readonly<Record<string, Translations>>
  /** Fields that only programs read. */
  hiddenFields?: readonly string[]
  /** Fields that are shown last. */
  secondaryFields?: readonly string[]
  omit?: readonly OmitRule[]
  units?: readonly UnitRule[]
  /** The name of the currency in which fields that end in `Minor` are kept, as hundredths. */
  currency?: Translations
  /** Parts of the names of id fields whose things take place at a time, such as `appointment`. */
  timedThings?: readonly string[]
  /** Words that say nothing about what is asked, separated by spaces. */
  stopWords?: string
  places?: PlaceLabels
}

/** The words of all modules of a server. */
export interface Vocabulary {
  synonyms: Synonyms
  /** Field labels by module: the same field may be called differently in two of them. */
  fieldsByModule: Readonly<Record<string, NonNullable<ModuleLabels['fields']>>>
  /** The other labels of all modules, merged. */
  labels: Required<Omit<ModuleLabels, 'fields' | 'places' | 'currency'>> & Pick<ModuleLabels, 'places' | 'currency'>
}
