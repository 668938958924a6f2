import type { Clock, Utterance } from '../parse.ts'
import { townLabels } from '../regions.ts'
import type { RouterTool, ToolSlot } from '../types.ts'
import { matchBoolean, matchChoices } from './choice.ts'
import { matchNumber } from './number.ts'
import { matchText, remainingText } from './text.ts'
import { matchDuration, matchTime } from './time.ts'
import { isWithinBounds } from './within-bounds.ts'

export type SlotValues = Record<string, unknown>

const townOptions: ToolSlot['labels'] = Object.entries(townLabels)
const fillOrder: ToolSlot['kind'][] = [
  'choice',
  'boolean',
  'place',
  'duration',
  'instant',
  'date',
  'number',
  'id',
  'text',
  'other',
]

/** What the question says of this tool's input. Nothing is guessed: a slot nobody spoke of stays out. */
export function fillSlots(tool: RouterTool, reading: Utterance, clockwork: Clock): SlotValues {
  const values: SlotValues = {}
  const own: Utterance = { ...reading, consumed: new Set(reading.consumed) }
  const slots = [...tool.slots].sort((a, b) => fillOrder.indexOf(a.kind) - fillOrder.indexOf(b.kind))
  for (const slot of slots) {
    const found = [slotValue(slot, own, tool, clockwork)]
      .flat()
      .filter((value) => value !== undefined && isWithinBounds(value, slot.bounds))
    if (found.length > 0) values[slot.name] = slot.isList ? found : found[0]
  }
  const asked = tool.slots.find(({ kind, required, name }) => kind === 'text' && required && !(name in values))
  const rest = tool.effect === 'read' && asked ? remainingText(own, tool) : undefined
  return rest === undefined || !isWithinBounds(rest, asked!.bounds) ? values : { ...values, [asked!.name]: rest }
}

function slotValue(slot: ToolSlot, reading: Utterance, tool: RouterTool, clockwork: Clock): unknown {
  const consume = (words: Utterance['words']) => {
    for (const word of words) reading.consumed.add(word)
  }
  switch (slot.kind) {
    case 'choice': {
      const { values, words } = matchChoices(reading, slot)
      if (values.length === 0) return undefined
      // a town may tell the region and the town
      if (!tool.slots.some(({ kind }) => kind === 'place')) consume(words)
      // who corrects himself means the last
      return slot.isList ? values : values.at(-1)
    }
    case 'boolean': {
      const { value, words } = matchBoolean(reading, slot)
      consume(words)
      return value
    }
    case 'place': {
      const { values, words } = matchChoices(reading, { labels: townOptions })
      consume(words)
      return values.at(-1)
    }
    case 'duration':
      return matchDuration(slot, reading)
    case 'instant':
    case 'date':
      return matchTime(slot, reading, tool, clockwork)
    case 'number': {
      const { value, words } = matchNumber(slot, reading, tool)
      consume(words)
      return value
    }
    case 'id': {
      const ids = tool.slots.filter(({ kind }) => kind === 'id').sort((a, b) => Number(b.required) - Number(a.required))
      return reading.ids[ids.indexOf(slot)]
    }
    case 'text':
      return matchText(slot, reading, tool)
    default:
      return undefined
  }
}
