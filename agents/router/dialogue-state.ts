import { stems } from './tokenize.ts'
import { humanise } from './tool.ts'
import type { RouterTool } from './types.ts'

/** Something an earlier answer named, and which a later call can be about. */
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

export const parseToolResult = (content: string): unknown => {
  const text = closeTruncatedJson(content)
  try {
    return JSON.parse(text)
  } catch {
    return content
  }
}

const truncationMarker = /\n\[cut: \d+ of \d+ bytes shown\]$/

/** A result that was too long ends in the middle: what came whole of its first lists is closed, and says that there is more. */
function closeTruncatedJson(content: string): string {
  if (!truncationMarker.test(content)) return content
  const open: string[] = []
  let whole = ''
  for (let at = 0, quoted = false; at < content.length; at++) {
    const letter = content[at]!
    if (quoted) {
      if (letter === '\\') at++
      else if (letter === '"') quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === '{' || letter === '[') open.push(letter === '{' ? '}' : ']')
    else if (letter === '}' || letter === ']') {
      open.pop()
      if (open.length <= 2)
        whole =
          content.slice(0, at + 1) +
          open
            .toReversed()
            .join('')
            .replace(/^\]\}$/, '],"more":true}')
    }
  }
  return whole || content
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What one result offers for a slot, in the order in which it was shown. */
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

/** The plain `id` of a row is the id its tool produces and does not spell out; that of a nested `machine` is a `machineId`. */
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

/** The slot `id` of `cancelBooking` is a `bookingId`. */
export function idNamesForSlot(tool: RouterTool, slot: string): string[] {
  if (slot !== 'id') return [slot]
  const noun = humanise(tool.name).split(' ').at(-1)!
  return ['id', `${singular(noun)}Id`]
}

const ordinalForms: RegExp[] = [
  /^(1|1er|1ere|1st|premier|premiere|first|الاول|الاولي|اول)$/,
  /^(2|2e|2eme|2nd|deuxieme|second|seconde|الثاني|الثانيه)$/,
  /^(3|3e|3eme|3rd|troisieme|third|الثالث|الثالثه)$/,
  /^(4|4e|4eme|4th|quatrieme|fourth|الرابع|الرابعه)$/,
  /^(5|5e|5eme|5th|cinquieme|fifth|الخامس|الخامسه)$/,
]
const lastForm = /^(dernier|derniere|last|الاخير|الاخيره)$/

/** "The first", "2", "the last": a place in a list, and nothing else. */
export const isOrdinal = ({ normalised }: { normalised: string }) =>
  lastForm.test(normalised) || ordinalForms.some((form) => form.test(normalised))

/** A place in a list, in a word that cannot be taken for an amount. */
export const ordinalWord = (said: { normalised: string }[]): string => {
  const at = ordinalForms.findIndex((form) => said.some(({ normalised }) => form.test(normalised)))
  return at < 0 ? 'last' : ['first', 'second', 'third', 'fourth', 'fifth'][at]!
}

/** "The second", or a name that only one of them has. */
export function matchByText(
  words: { normalised: string; stem: string }[],
  candidates: SlotCandidate[],
): SlotCandidate | undefined {
  for (const { normalised } of words) {
    const at = ordinalForms.findIndex((form) => form.test(normalised))
    if (at >= 0 && candidates[at]) return candidates[at]
    if (lastForm.test(normalised)) return candidates.at(-1)
  }
  const labels = candidates.map(({ label }) => new Set(stems(label)))
  const scores = labels.map(
    (label) =>
      words.filter(({ stem }) => stem.length > 2 && label.has(stem) && labels.some((other) => !other.has(stem))).length,
  )
  const best = Math.max(0, ...scores)
  return best > 0 && scores.filter((score) => score === best).length === 1
    ? candidates[scores.indexOf(best)]
    : undefined
}
