import { normaliseText } from '#platform/lib/text-folding.ts'
import { conceptsOfStem } from '../lexicon.ts'
import { type Utterance, unconsumedWords } from '../parse.ts'
import { stems } from '../tokenize.ts'
import { humanise } from '../tool.ts'
import type { RouterTool, ToolSlot } from '../types.ts'

const pagingFields = /^(limit|cursor|offset|page|pageSize|version)$/

/** Fields that count in small units, and what people say instead. */
const unitRules: { field: RegExp; pattern: RegExp; factor: number }[] = [
  { field: /Bp$/, pattern: /^\s*(%|٪|pour ?cent|per ?cent|في المائه|بالمائه)/, factor: 100 },
  { field: /Dm2$/, pattern: /^\s*(m2|m²|metres? carres?|square met|متر(ا)? مربع)/, factor: 100 },
  { field: /PowerW$|^powerW$/, pattern: /^\s*(kw|kilowatt|كيلوواط)/, factor: 1000 },
  { field: /(Minor|Centimes)$/, pattern: /^\s*(dirhams?|dh|mad|درهم|دراهم)/, factor: 100 },
]

/** A number with its unit, beside the slot's own name, or the only number where only one is wanted. */
export function matchNumber(
  slot: ToolSlot,
  reading: Utterance,
  { slots }: RouterTool,
): { value: number | undefined; words: Utterance['words'] } {
  const none = { value: undefined, words: [] }
  if (pagingFields.test(slot.name)) return none
  const open = unconsumedWords(reading)
  const numbers = open.filter(({ normalised }) => /^\d+([.,]\d+)?$/.test(normalised))
  const unit = unitRules.find(({ field }) => field.test(slot.name))
  // a bare number would be a hundredth of what was meant
  if (unit) {
    const told = numbers.find(({ end }) => unit.pattern.test(normaliseText(reading.text.slice(end))))
    return told ? { value: Math.round(parseAmount(told, reading) * unit.factor), words: [told] } : none
  }
  const own = [...stems(humanise(slot.name)), ...stems(normaliseText(slot.description))].filter(
    (part) => part.length > 3,
  )
  const names = new Set(own.flatMap((part) => [part, ...conceptsOfStem(part)]))
  const near = numbers.find((number) => {
    const at = reading.words.indexOf(number)
    return [at - 2, at - 1, at + 1, at + 2].some((i) =>
      [reading.words[i]?.stem ?? '', ...conceptsOfStem(reading.words[i]?.stem ?? '')].some((one) => names.has(one)),
    )
  })
  const wanting = slots.filter(({ kind, name }) => kind === 'number' && !pagingFields.test(name))
  const only =
    numbers.length === 1 && wanting.length === 1 && wanting[0] === slot && slot.required ? numbers[0] : undefined
  const found = near ?? only
  if (!found) return none
  const value = parseAmount(found, reading)
  return { value: slot.isInteger ? Math.round(value) : value, words: [found] }
}

/** `200 000` is one number of two words. */
function parseAmount(word: Utterance['words'][number], { text }: Utterance): number {
  const grouped = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.exec(normaliseText(text.slice(0, word.end)))
  return Number((grouped ? grouped[0].replace(/\D/g, '') : word.normalised).replace(',', '.'))
}
