import type { Vocabulary } from '#platform/labels.ts'
import { normaliseText } from '#platform/lib/text-folding.ts'
import { genericSynonyms, stopWordList } from './generic-vocabulary.ts'
import { stem } from './tokenize.ts'

/** What the router knows of single words: those of any service, and those that the modules of a server add. */
export interface Lexicon {
  /** Returns the concepts that a stem expresses, as `~book`. */
  conceptsOfStem(stem: string): string[]
  /** Whether the word occurs in any question, and says nothing about what is asked. */
  isStopWord(normalised: string): boolean
  /** Whether all concepts of a word are actions that any service has, such as to book or to cancel. */
  isAction(forms: string[]): boolean
  /** Whether any service has the concept, so that it says little about which tool is meant. */
  isGenericConcept(concept: string): boolean
}

export function createLexicon({ synonyms, labels }: Pick<Vocabulary, 'synonyms' | 'labels'>): Lexicon {
  const stopWords = new Set(`${stopWordList} ${labels.stopWords}`.split(/\s+/).filter(Boolean).map(normaliseText))
  const conceptsByStem = new Map<string, Set<string>>()
  for (const [concept, words] of [...Object.entries(genericSynonyms), ...Object.entries(synonyms)])
    for (const form of words.split(' ').map((word) => stem(normaliseText(word))))
      conceptsByStem.set(form, (conceptsByStem.get(form) ?? new Set()).add(`~${concept}`))
  const lists = new Map([...conceptsByStem].map(([form, concepts]) => [form, [...concepts]]))
  const none: string[] = []
  return {
    conceptsOfStem: (form) => lists.get(form) ?? none,
    isStopWord: (normalised) => stopWords.has(normalised),
    isAction: ([, ...concepts]) => concepts.length > 0 && concepts.every((concept) => actionConcepts.has(concept)),
    isGenericConcept: (concept) => genericConcepts.has(concept),
  }
}

const genericConcepts = new Set(['~find', '~show', '~create', '~status'])

const actionConcepts = new Set(
  'book cancel move find show free create status nearby open start abort allow withdraw change'
    .split(' ')
    .map((action) => `~${action}`),
)

const ownRecordsPattern =
  /\b(ai-je|j'ai|quelles? sont mes|quels sont mes|do i have|have i|what are my|which are my)\b|لدي|عندي|ما هي [\u0621-\u064a]+ي(?![\u0621-\u064a])/
const requestPattern = /\b(peux|peut|pouvez|pourriez|pourrais|puis|can|could|would|will)\b|يمكن|تستطيع|بامكان/

const questionWordPattern =
  /^\s*(quels?|quelles?|lesquels|lesquelles|qui|quand|ou|combien|comment|pourquoi|which|what|who|when|where|why|how many|how much|ما|ماذا|من|متي|اين|كم|كيف|لماذا|اي)(?![\p{L}])/u
const negationPattern =
  /\bne? |\bn'|\b(no longer|not|never|cannot|don't|can't|won't)\b|(?<![\u0621-\u064a])(لم|لن|لا|ليس)(?![\u0621-\u064a])/

const demonstrativePattern =
  /\b(cet|cette|celui|celle|celui-ci|celle-ci|this|that one)\b|\bce (?!que|qui|n|sont|soir|matin|mois)|(?<![\u0621-\u064a])(هذا|هذه|ذلك|تلك)(?![\u0621-\u064a])/

/** Whether the text points at one thing, as in "this order": it was mentioned before, or has to be found. */
export const hasDemonstrative = (normalised: string) => demonstrativePattern.test(normalised)
/** Whether the text begins with a word such as which, who or when, and so asks instead of requesting an action. */
export const startsWithQuestionWord = (normalised: string) => questionWordPattern.test(normalised)
/** Whether the text contains a negation, as in `je ne peux plus venir`. */
export const isNegated = (normalised: string) => negationPattern.test(normalised)
/** Whether the text asks about what the person already has. */
export const isAboutOwnRecords = (normalised: string) => ownRecordsPattern.test(normalised)
/** Whether the text is a question, and not a request in the form of a question such as "Can you book …?". */
export const isQuestion = (text: string, normalised: string) =>
  /[?؟]\s*$/.test(text) && !requestPattern.test(normalised)
