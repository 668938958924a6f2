import { normaliseText } from '#platform/lib/text-folding.ts'
import { type Utterance, unconsumedWords } from '../parse.ts'
import { humanise, stems } from '../tokenize.ts'
import type { RouterTool, ToolSlot } from '../types.ts'

const pagingFields = /^(limit|cursor|offset|page|pageSize|version)$/

/** Returns a number with the slot's unit, or beside the slot's name, or the only number if one number is required. */
export function matchNumber(
  slot: ToolSlot,
  utterance: Utterance,
  { slots }: RouterTool,
): { value: number | undefined; words: Utterance['words'] } {
  const none = { value: undefined, words: [] }
  if (pagingFields.test(slot.name)) return none
  const open = unconsumedWords(utterance)
  const numbers = open.filter(({ normalised }) => /^\d+([.,]\d+)?$/.test(normalised))
  const { lexicon, labels } = utterance.vocabulary
  const unit = labels.unitRules.find(({ suffix }) => suffix.test(slot.name))
  // without its unit a number would be read as a fraction of what was meant
  if (unit) {
    const number = numbers.find(({ end }) => unit.words.test(normaliseText(utterance.text.slice(end))))
    return number ? { value: Math.round(parseAmount(number, utterance) * unit.factor), words: [number] } : none
  }
  const own = [...stems(humanise(slot.name)), ...stems(normaliseText(slot.description))].filter(
    (part) => part.length > 3,
  )
  const names = new Set(own.flatMap((part) => [part, ...lexicon.conceptsOfStem(part)]))
  const near = numbers.find((number) => {
    const at = utterance.words.indexOf(number)
    return [at - 2, at - 1, at + 1, at + 2].some((i) =>
      [utterance.words[i]?.stem ?? '', ...lexicon.conceptsOfStem(utterance.words[i]?.stem ?? '')].some((one) =>
        names.has(one),
      ),
    )
  })
  const numberSlots = slots.filter(({ kind, name }) => kind === 'number' && !pagingFields.test(name))
  const only =
    numbers.length === 1 && numberSlots.length === 1 && numberSlots[0] === slot && slot.required
      ? numbers[0]
      : undefined
  const found = near ?? only
  if (!found) return none
  const value = parseAmount(found, utterance)
  return { value: slot.isInteger ? Math.round(value) : value, words: [found] }
}

/** Reads `200 000`, which is one number of two words. */
function parseAmount(word: Utterance['words'][number], { text }: Utterance): number {
  const grouped = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.exec(normaliseText(text.slice(0, word.end)))
  return Number((grouped ? grouped[0].replace(/\D/g, '') : word.normalised).replace(',', '.'))
}
