import { fold } from '#platform/lib/text-folding.ts'
import { isOrdinal } from './dialogue-state.ts'
import { languageOf } from './language.ts'
import { conceptsIn, isAboutOwn, isEmpty, isPointing } from './lexicon.ts'
import { type Clockwork, readingOf } from './parse.ts'
import { regionLabels } from './regions.ts'
import { choicesIn } from './slots/choice.ts'
import type { Slot } from './types.ts'

/** A country is a place, whatever the field is called. */
export const isAbroad = ({ name }: Slot) => /country/i.test(name)

export interface Terms {
  content: string[][]
  values: string[]
}

const regionSlot: Pick<Slot, 'labels'> = { labels: Object.entries(regionLabels) }
/** Words, each with the idea behind it; and for a date, a place or a category only that there is one. */
export function termsOf(text: string, choices: Slot[], clockwork: Clockwork): Terms {
  const reading = readingOf(text, languageOf(text), clockwork)
  const values: string[] = []
  if (reading.times.day || reading.times.at) values.push('§time')
  if (reading.duration) values.push('§duration')
  if (reading.ids.length > 0) values.push('§id')
  if (isAboutOwn(fold(text))) values.push('§own')
  if (/\b[a-z]+\.[a-z]+[A-Z]/.test(text)) values.push('§called')
  if (isPointing(fold(text))) values.push('§this')
  const place = choicesIn(reading, regionSlot)
  if (place.values.length > 0) values.push('§place')
  const named = new Set(place.words)
  for (const slot of choices) {
    const { values: found, words: labels } = choicesIn(reading, slot)
    if (found.length > 0) values.push(isAbroad(slot) ? '§abroad' : `§${slot.name}`)
    for (const word of labels) named.add(word)
  }
  const content = reading.words
    .filter((word) => !reading.taken.has(word) && !isEmpty(word.folded) && !isOrdinal(word) && !/^\d+$/.test(word.folded))
    .flatMap((word) => {
      const ideas = conceptsIn(word.stem)
      // a value’s own name says little about what is wanted, unless it is also a word of the trade
      return named.has(word) && ideas.length === 0 ? [] : [[word.stem, ...ideas]]
    })
  return { content, values: [...new Set(values)] }
}
