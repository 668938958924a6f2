import type { ErrorDefinition } from '#platform/error-definition.ts'
import type { Vocabulary } from '#platform/labels.ts'
import { createFieldLabels, type FieldLabels } from './field-labels.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { createPlaces, type Places } from './places.ts'

/** The words of the modules in the form in which the router looks them up. */
export interface RouterVocabulary {
  lexicon: Lexicon
  places: Places
  labels: FieldLabels
}

export interface Clock {
  now: Date
  timeZone: string
}

/** What error codes mean, by code. */
export type ErrorMeanings = ReadonlyMap<string, Pick<ErrorDefinition, 'meaning'>>

/** All that the router needs to know besides its tools and the conversation. */
export interface RouterContext extends Clock, RouterVocabulary {
  /** Defaults to none. */
  errors?: ErrorMeanings | undefined
}

const compiledVocabularies = new WeakMap<Vocabulary, RouterVocabulary>()

/** Compiles the words of the modules, once for each vocabulary. */
export function compileVocabulary(vocabulary: Vocabulary): RouterVocabulary {
  const compiled = compiledVocabularies.get(vocabulary) ?? {
    lexicon: createLexicon(vocabulary),
    places: createPlaces(vocabulary.labels.places),
    labels: createFieldLabels(vocabulary),
  }
  compiledVocabularies.set(vocabulary, compiled)
  return compiled
}
