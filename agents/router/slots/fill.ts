import type { Clockwork, Reading } from '../parse.ts'
import { townLabels } from '../regions.ts'
import type { RouterTool, Slot } from '../types.ts'
import { booleanIn, choicesIn } from './choice.ts'
import { numberFor } from './number.ts'
import { remainder, textFor } from './text.ts'
import { durationFor, timeFor } from './time.ts'
import { keepable } from './within-bounds.ts'

export type Values = Record<string, unknown>

const towns: Slot['labels'] = Object.entries(townLabels)
const order: Slot['kind'][] = ['choice', 'boolean', 'place', 'duration', 'instant', 'date', 'number', 'id', 'text', 'other']

/** What the question says of this tool's input. Nothing is guessed: a slot nobody spoke of stays out. */
export function fill(tool: RouterTool, reading: Reading, clockwork: Clockwork): Values {
  const values: Values = {}
  const own: Reading = { ...reading, taken: new Set(reading.taken) }
  const slots = [...tool.slots].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  for (const slot of slots) {
    const found = [valueFor(slot, own, tool, clockwork)].flat().filter((value) => value !== undefined && keepable(value, slot.bounds))
    if (found.length > 0) values[slot.name] = slot.isList ? found : found[0]
  }
  const asked = tool.slots.find(({ kind, required, name }) => kind === 'text' && required && !(name in values))
  const rest = tool.effect === 'read' && asked ? remainder(own, tool) : undefined
  return rest === undefined || !keepable(rest, asked!.bounds) ? values : { ...values, [asked!.name]: rest }
}

function valueFor(slot: Slot, reading: Reading, tool: RouterTool, clockwork: Clockwork): unknown {
  const take = (words: Reading['words']) => {
    for (const word of words) reading.taken.add(word)
  }
  switch (slot.kind) {
    case 'choice': {
      const { values, words } = choicesIn(reading, slot)
      if (values.length === 0) return undefined
      // a town may tell the region and the town
      if (!tool.slots.some(({ kind }) => kind === 'place')) take(words)
      // who corrects himself means the last
      return slot.isList ? values : values.at(-1)
    }
    case 'boolean': {
      const { value, words } = booleanIn(reading, slot)
      take(words)
      return value
    }
    case 'place': {
      const { values, words } = choicesIn(reading, { labels: towns })
      take(words)
      return values.at(-1)
    }
    case 'duration':
      return durationFor(slot, reading)
    case 'instant':
    case 'date':
      return timeFor(slot, reading, tool, clockwork)
    case 'number': {
      const { value, words } = numberFor(slot, reading, tool)
      take(words)
      return value
    }
    case 'id': {
      const ids = tool.slots.filter(({ kind }) => kind === 'id').sort((a, b) => Number(b.required) - Number(a.required))
      return reading.ids[ids.indexOf(slot)]
    }
    case 'text':
      return textFor(slot, reading, tool)
    default:
      return undefined
  }
}
