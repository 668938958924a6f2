import { normaliseText } from '#platform/lib/text-folding.ts'
import { isOrdinal } from './dialogue-state.ts'
import { detectLanguage } from './language.ts'
import { conceptsOfStem, hasDemonstrative, isAboutOwnRecords, isStopWord } from './lexicon.ts'
import { type Clock, parseUtterance } from './parse.ts'
import { regionLabels } from './regions.ts'
import { matchChoices } from './slots/choice.ts'
import type { ToolSlot } from './types.ts'

/** A country is a place, whatever the field is called. */
export const isCountrySlot = ({ name }: ToolSlot) => /country/i.test(name)

export interface QueryTerms {
  content: string[][]
  values: string[]
}

const regionSlot: Pick<ToolSlot, 'labels'> = { labels: Object.entries(regionLabels) }
/** Words, each with the idea behind it; and for a date, a place or a category only that there is one. */
export function queryTermsOf(text: string, choices: ToolSlot[], clockwork: Clock): QueryTerms {
  const reading = parseUtterance(text, detectLanguage(text), clockwork)
  const values: string[] = []
  if (reading.times.day || reading.times.startTime) values.push('§time')
  if (reading.duration) values.push('§duration')
  if (reading.ids.length > 0) values.push('§id')
  if (isAboutOwnRecords(normaliseText(text))) values.push('§own')
  if (/\b[a-z]+\.[a-z]+[A-Z]/.test(text)) values.push('§called')
  if (hasDemonstrative(normaliseText(text))) values.push('§this')
  const place = matchChoices(reading, regionSlot)
  if (place.values.length > 0) values.push('§place')
  const named = new Set(place.words)
  for (const slot of choices) {
    const { values: found, words: labels } = matchChoices(reading, slot)
    if (found.length > 0) values.push(isCountrySlot(slot) ? '§abroad' : `§${slot.name}`)
    for (const word of labels) named.add(word)
  }
  const content = reading.words
    .filter(
      (word) =>
        !reading.consumed.has(word) &&
        !isStopWord(word.normalised) &&
        !isOrdinal(word) &&
        !/^\d+$/.test(word.normalised),
    )
    .flatMap((word) => {
      const ideas = conceptsOfStem(word.stem)
      // a value’s own name says little about what is wanted, unless it is also a word of the trade
      return named.has(word) && ideas.length === 0 ? [] : [[word.stem, ...ideas]]
    })
  return { content, values: [...new Set(values)] }
}
