import { countryLabels, languageLabels } from './countries.ts'
import type { RouterVocabulary } from './router-context.ts'
import { stems, tokenize } from './tokenize.ts'
import type { ToolExample, ToolSlot } from './types.ts'

/**
 * Names values without labels by the words that only their examples use: "past" distinguishes such an example from the others.
 * Words of examples that do not set the slot are no names of its values: a question for "orders" does not mean the value ORDER.
 */
export function withExampleLabels(slot: ToolSlot, examples: ToolExample[], vocabulary: RouterVocabulary): ToolSlot {
  if (slot.kind !== 'choice' && slot.kind !== 'boolean') return slot
  const ignoredWords = new Set(
    examples.filter(({ input }) => input[slot.name] === undefined).flatMap(({ text }) => stems(text)),
  )
  if (
    Object.keys(slot.localized).length > 0 ||
    slot.labels === countryLabels(vocabulary.places.country) ||
    slot.labels === languageLabels
  )
    return { ...slot, ignoredWords }
  const labels = slot.labels.map(([value, forms]): [unknown, string[]] => {
    const own = examples
      .filter(({ input }) => input[slot.name] === value)
      .flatMap((example) => discriminatingWords(example, examples, slot.name, vocabulary))
    return [value, [...new Set([...forms, ...own])]]
  })
  return { ...slot, ignoredWords, labels }
}

/** Requires two other examples to compare with; with fewer, any word would seem to discriminate. */
function discriminatingWords(
  { text, lang, input }: ToolExample,
  examples: ToolExample[],
  slot: string,
  { lexicon }: RouterVocabulary,
): string[] {
  const others = examples.filter((one) => one.lang === lang && one.input[slot] !== input[slot])
  if (others.length < 2) return []
  const commonStems = new Set(others.flatMap((one) => tokenize(one.text).map(({ stem }) => stem)))
  return tokenize(text)
    .filter(
      ({ normalised, stem }) =>
        stem.length > 2 &&
        !lexicon.isStopWord(normalised) &&
        !commonStems.has(stem) &&
        lexicon.conceptsOfStem(stem).length === 0,
    )
    .map(({ raw }) => raw)
}
