import { fold } from '#platform/lib/text-folding.ts'
import { conceptsIn } from '../lexicon.ts'
import { free, type Reading } from '../parse.ts'
import { stems } from '../tokenize.ts'
import { humanised } from '../tool.ts'
import type { RouterTool, Slot } from '../types.ts'

const paging = /^(limit|cursor|offset|page|pageSize|version)$/

/** Fields that count in small units, and what people say instead. */
const units: { field: RegExp; said: RegExp; times: number }[] = [
  { field: /Bp$/, said: /^\s*(%|٪|pour ?cent|per ?cent|في المائه|بالمائه)/, times: 100 },
  { field: /Dm2$/, said: /^\s*(m2|m²|metres? carres?|square met|متر(ا)? مربع)/, times: 100 },
  { field: /PowerW$|^powerW$/, said: /^\s*(kw|kilowatt|كيلوواط)/, times: 1000 },
  { field: /(Minor|Centimes)$/, said: /^\s*(dirhams?|dh|mad|درهم|دراهم)/, times: 100 },
]

/** A number with its unit, beside the slot's own name, or the only number where only one is wanted. */
export function numberFor(slot: Slot, reading: Reading, { slots }: RouterTool): { value: number | undefined; words: Reading['words'] } {
  const none = { value: undefined, words: [] }
  if (paging.test(slot.name)) return none
  const open = free(reading)
  const numbers = open.filter(({ folded }) => /^\d+([.,]\d+)?$/.test(folded))
  const unit = units.find(({ field }) => field.test(slot.name))
  // a bare number would be a hundredth of what was meant
  if (unit) {
    const told = numbers.find(({ end }) => unit.said.test(fold(reading.text.slice(end))))
    return told ? { value: Math.round(amountOf(told, reading) * unit.times), words: [told] } : none
  }
  const own = [...stems(humanised(slot.name)), ...stems(fold(slot.description))].filter((part) => part.length > 3)
  const names = new Set(own.flatMap((part) => [part, ...conceptsIn(part)]))
  const near = numbers.find((number) => {
    const at = reading.words.indexOf(number)
    return [at - 2, at - 1, at + 1, at + 2].some((i) =>
      [reading.words[i]?.stem ?? '', ...conceptsIn(reading.words[i]?.stem ?? '')].some((one) => names.has(one)),
    )
  })
  const wanting = slots.filter(({ kind, name }) => kind === 'number' && !paging.test(name))
  const only = numbers.length === 1 && wanting.length === 1 && wanting[0] === slot && slot.required ? numbers[0] : undefined
  const found = near ?? only
  if (!found) return none
  const value = amountOf(found, reading)
  return { value: slot.isWhole ? Math.round(value) : value, words: [found] }
}

/** `200 000` is one number of two words. */
function amountOf(word: Reading['words'][number], { text }: Reading): number {
  const grouped = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.exec(fold(text.slice(0, word.end)))
  return Number((grouped ? grouped[0].replace(/\D/g, '') : word.folded).replace(',', '.'))
}
