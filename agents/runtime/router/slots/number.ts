import { fold } from '#platform/rules/fold.ts'
import { free, type Reading } from '../reading.ts'
import { humanised, type RouterTool, type Slot } from '../tool.ts'
import { stems } from '../words.ts'

const paging = /^(limit|cursor|offset|page|pageSize|version)$/

/** A number beside the slot's own name, or the only number where only one is wanted. */
export function numberFor(slot: Slot, reading: Reading, { slots }: RouterTool): { value: number | undefined; words: Reading['words'] } {
  const open = free(reading)
  const numbers = open.filter(({ folded }) => /^\d+([.,]\d+)?$/.test(folded))
  const names = new Set([...stems(humanised(slot.name)), ...stems(fold(slot.description))].filter((part) => part.length > 3))
  const near = numbers.find((number) => {
    const at = reading.words.indexOf(number)
    return [at - 2, at - 1, at + 1, at + 2].some((i) => names.has(reading.words[i]?.stem ?? ''))
  })
  const wanting = slots.filter(({ kind, name }) => kind === 'number' && !paging.test(name))
  const only = numbers.length === 1 && wanting.length === 1 && wanting[0] === slot && slot.required ? numbers[0] : undefined
  const found = near ?? only
  if (!found || paging.test(slot.name)) return { value: undefined, words: [] }
  const value = Number(found.folded.replace(',', '.'))
  return { value: slot.isWhole ? Math.round(value) : value, words: [found] }
}
