import { humanise } from './tokenize.ts'
import { parseToolResult } from './tool-result.ts'
import type { RouterTool } from './types.ts'

/** A thing in an earlier result that a later call can refer to. */
export interface SlotCandidate {
  value: unknown
  label: string
  data: Record<string, unknown>
}

export interface DialogueStep {
  name: string
  args: Record<string, unknown>
  content: string
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns the values for a slot in one result, in the order in which they were shown. */
export function extractCandidates({ name, content }: DialogueStep, slot: string, tools: RouterTool[]): SlotCandidate[] {
  const produces = tools.find((tool) => tool.name === name)?.producesIds ?? []
  const found: SlotCandidate[] = []
  walkObjects(parseToolResult(content), (object, under) => {
    const value = object[slot] ?? (isIdForSlot(slot, object, under, produces) ? object.id : undefined)
    if (value === undefined || value === null || typeof value === 'object') return
    if (!found.some((one) => one.value === value)) found.push({ value, label: displayLabel(object), data: object })
  })
  return found
}

/** Whether `id` holds the slot's id: that of a row is the id its tool produces, that of a nested `order` is an `orderId`. */
function isIdForSlot(
  slot: string,
  object: Record<string, unknown>,
  under: string | undefined,
  produces: string[],
): boolean {
  if (!slot.endsWith('Id') || object.id === undefined) return false
  if (under) return `${under}Id` === slot
  return produces.find((name) => name.endsWith('Id') && !(name in object)) === slot
}

function walkObjects(
  value: unknown,
  visit: (object: Record<string, unknown>, under: string | undefined) => void,
  under?: string,
  depth = 0,
) {
  if (depth > 5) return
  if (Array.isArray(value)) {
    for (const one of value) walkObjects(one, visit, under && singular(under), depth + 1)
    return
  }
  if (!isObject(value)) return
  visit(
    value,
    under === 'item' || under === 'data' || under === 'result' || under === 'alternative' ? undefined : under,
  )
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === 'object') walkObjects(inner, visit, key, depth + 1)
}

const singular = (name: string) => name.replace(/ies$/, 'y').replace(/s$/, '')

export function displayLabel(object: Record<string, unknown>): string {
  const named = object.name ?? object.title ?? object.label ?? object.legalName
  if (typeof named === 'string') return named
  if (isObject(named))
    return Object.values(named)
      .filter((text) => typeof text === 'string')
      .join(' ')
  return Object.entries(object)
    .filter(([key, value]) => typeof value === 'string' && !/id$/i.test(key))
    .map(([, value]) => value)
    .join(' ')
}

/** Returns the names of ids that fit a slot: the slot `id` of `cancelOrder` is an `orderId`. */
export function idNamesForSlot(tool: RouterTool, slot: string): string[] {
  if (slot !== 'id') return [slot]
  const noun = humanise(tool.name).split(' ').at(-1)!
  return ['id', `${singular(noun)}Id`]
}
