import { countryLabels, languageLabels } from './countries.ts'
import { conceptsOfStem, isStopWord } from './lexicon.ts'
import { stems, tokenize } from './tokenize.ts'
import type { ToolExample, ToolSlot } from './types.ts'

/**
 * Values nobody gave names are called what only the examples that have them say: "past" is what tells that example from the others.
 * And what an example says without meaning a value is no name of it: who asks for programmes does not mean industrial automation.
 */
export function withExampleLabels(slot: ToolSlot, examples: ToolExample[]): ToolSlot {
  if (slot.kind !== 'choice' && slot.kind !== 'boolean') return slot
  const silent = new Set(
    examples.filter(({ input }) => input[slot.name] === undefined).flatMap(({ text }) => stems(text)),
  )
  if (Object.keys(slot.localized).length > 0 || slot.labels === countryLabels() || slot.labels === languageLabels)
    return { ...slot, ignoredWords: silent }
  const labels = slot.labels.map(([value, forms]): [unknown, string[]] => {
    const own = examples
      .filter(({ input }) => input[slot.name] === value)
      .flatMap((example) => discriminatingWords(example, examples, slot.name))
    return [value, [...new Set([...forms, ...own])]]
  })
  return { ...slot, ignoredWords: silent, labels }
}

/** With fewer than two others to compare with, any word would seem to tell. */
function discriminatingWords({ text, lang, input }: ToolExample, examples: ToolExample[], slot: string): string[] {
  const others = examples.filter((one) => one.lang === lang && one.input[slot] !== input[slot])
  if (others.length < 2) return []
  const usual = new Set(others.flatMap((one) => tokenize(one.text).map(({ stem }) => stem)))
  return tokenize(text)
    .filter(
      ({ normalised, stem }) =>
        stem.length > 2 && !isStopWord(normalised) && !usual.has(stem) && conceptsOfStem(stem).length === 0,
    )
    .map(({ raw }) => raw)
}
