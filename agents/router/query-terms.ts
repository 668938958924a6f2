import { normaliseText } from '#platform/lib/text-folding.ts'
import { detectLanguage } from './language.ts'
import { hasDemonstrative, isAboutOwnRecords } from './lexicon.ts'
import { isOrdinal } from './match-by-text.ts'
import { parseUtterance } from './parse.ts'
import type { RouterContext } from './router-context.ts'
import { matchChoices } from './slots/choice.ts'
import type { ToolSlot } from './types.ts'

/** A country is a place, whatever the field is called. */
export const isCountrySlot = ({ name }: ToolSlot) => /country/i.test(name)

export interface QueryTerms {
  content: string[][]
  values: string[]
}

/** Returns the words of a text, each with its concepts; dates, places and categories count only as being there. */
export function queryTermsOf(text: string, choices: ToolSlot[], context: RouterContext): QueryTerms {
  const { lexicon, places } = context
  const utterance = parseUtterance(text, detectLanguage(text), context)
  const values: string[] = []
  if (utterance.times.day || utterance.times.startTime) values.push('§time')
  if (utterance.duration) values.push('§duration')
  if (utterance.ids.length > 0) values.push('§id')
  if (isAboutOwnRecords(normaliseText(text))) values.push('§own')
  if (/\b[a-z]+\.[a-z]+[A-Z]/.test(text)) values.push('§called')
  if (hasDemonstrative(normaliseText(text))) values.push('§this')
  const place = matchChoices(utterance, { labels: places.regionOptions })
  if (place.values.length > 0) values.push('§place')
  const named = new Set(place.words)
  for (const slot of choices) {
    const { values: found, words: labels } = matchChoices(utterance, slot)
    if (found.length > 0) values.push(isCountrySlot(slot) ? '§abroad' : `§${slot.name}`)
    for (const word of labels) named.add(word)
  }
  const content = utterance.words
    .filter(
      (word) =>
        !utterance.consumed.has(word) &&
        !lexicon.isStopWord(word.normalised) &&
        !isOrdinal(word) &&
        !/^\d+$/.test(word.normalised),
    )
    .flatMap((word) => {
      const concepts = lexicon.conceptsOfStem(word.stem)
      // the name of a value says little about the request, unless it also expresses a concept
      return named.has(word) && concepts.length === 0 ? [] : [[word.stem, ...concepts]]
    })
  return { content, values: [...new Set(values)] }
}
