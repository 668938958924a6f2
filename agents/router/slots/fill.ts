import type { Utterance } from '../parse.ts'
import type { Clock } from '../router-context.ts'
import type { RouterTool, ToolSlot } from '../types.ts'
import { matchBoolean, matchChoices } from './choice.ts'
import { matchNumber } from './number.ts'
import { matchText, remainingText } from './text.ts'
import { matchDuration, matchTime } from './time.ts'
import { isWithinBounds } from './within-bounds.ts'

export type SlotValues = Record<string, unknown>

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

/** Returns the values that the utterance gives for the tool's input. Slots that it does not mention stay out. */
export function fillSlots(tool: RouterTool, utterance: Utterance, clock: Clock): SlotValues {
  const values: SlotValues = {}
  const own: Utterance = { ...utterance, consumed: new Set(utterance.consumed) }
  const slots = [...tool.slots].sort((a, b) => fillOrder.indexOf(a.kind) - fillOrder.indexOf(b.kind))
  for (const slot of slots) {
    const found = [slotValue(slot, own, tool, clock)]
      .flat()
      .filter((value) => value !== undefined && isWithinBounds(value, slot.bounds))
    if (found.length > 0) values[slot.name] = slot.isList ? found : found[0]
  }
  const queryField = tool.slots.find(({ kind, required, name }) => kind === 'text' && required && !(name in values))
  const rest = tool.effect === 'read' && queryField ? remainingText(own, tool) : undefined
  return rest === undefined || !isWithinBounds(rest, queryField!.bounds)
    ? values
    : { ...values, [queryField!.name]: rest }
}

function slotValue(slot: ToolSlot, utterance: Utterance, tool: RouterTool, clock: Clock): unknown {
  const consume = (words: Utterance['words']) => {
    for (const word of words) utterance.consumed.add(word)
  }
  switch (slot.kind) {
    case 'choice': {
      const { values, words } = matchChoices(utterance, slot)
      if (values.length === 0) return undefined
      // the name of a town may fill both the region and the town
      if (!tool.slots.some(({ kind }) => kind === 'place')) consume(words)
      // after a correction the last value counts
      return slot.isList ? values : values.at(-1)
    }
    case 'boolean': {
      const { value, words } = matchBoolean(utterance, slot)
      consume(words)
      return value
    }
    case 'place': {
      const { values, words } = matchChoices(utterance, { labels: utterance.vocabulary.places.townOptions })
      consume(words)
      return values.at(-1)
    }
    case 'duration':
      return matchDuration(slot, utterance)
    case 'instant':
    case 'date':
      return matchTime(slot, utterance, tool, clock)
    case 'number': {
      const { value, words } = matchNumber(slot, utterance, tool)
      consume(words)
      return value
    }
    case 'id': {
      const ids = tool.slots.filter(({ kind }) => kind === 'id').sort((a, b) => Number(b.required) - Number(a.required))
      return utterance.ids[ids.indexOf(slot)]
    }
    case 'text':
      return matchText(slot, utterance, tool)
    default:
      return undefined
  }
}
