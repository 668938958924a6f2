import { normaliseText } from '#platform/lib/text-folding.ts'
import type { PlanContext } from './dialogue-context.ts'
import type { SlotCandidate } from './dialogue-state.ts'
import { isInstant } from './format-values.ts'
import { matchChoices } from './slots/choice.ts'
import { isoDate, wallTimeOf } from './time-zone.ts'
import type { RouterTool } from './types.ts'

/** Whether the candidate may be meant: its state allows the action, and it has the day, hour and category of the question. */
export function matchesConstraints(
  { data }: SlotCandidate,
  tool: RouterTool,
  { utterance, tools, context }: PlanContext,
): boolean {
  const verb = tool.name.replace(/^[^_.]*[_.]/, '')
  if (tool.effect !== 'read' && Array.isArray(data.allowedEvents) && !data.allowedEvents.includes(verb)) return false
  if (
    !tool.slots.some(({ kind }) => kind === 'instant' || kind === 'date') &&
    !matchesTime(data.startsAt, utterance, context.timeZone)
  )
    return false
  const filters = tools
    .flatMap(({ slots }) => slots)
    .filter(
      ({ kind, name }) =>
        kind === 'choice' &&
        (name === 'category' || context.places.isRegionSlot(name)) &&
        !tool.slots.some((own) => own.name === name),
    )
  return filters.every((slot) => {
    const { values } = matchChoices(utterance, slot)
    return values.length === 0 || typeof data[slot.name] !== 'string' || values.includes(data[slot.name])
  })
}

function matchesTime(
  startsAt: unknown,
  { times: { day, endDay, startTime } }: PlanContext['utterance'],
  zone: string,
): boolean {
  if (!isInstant(startsAt) || (!day && !startTime)) return true
  const wall = wallTimeOf(new Date(startsAt), zone)
  if (day && (isoDate(wall) < isoDate(day) || isoDate(wall) > isoDate(endDay ?? day))) return false
  return !startTime || (wall.hour === startTime.hour && wall.minute === startTime.minute)
}

export type TownFilteredCandidates = SlotCandidate[] & { isElsewhere?: boolean }

/** Keeps the candidates in the town that was named, for tools that search by region. If there are none, marks all as elsewhere, so that the person chooses. */
export function filterByTown(found: SlotCandidate[], { utterance, context }: PlanContext): TownFilteredCandidates {
  const { townOptions } = context.places
  const named = matchChoices(utterance, { labels: townOptions }).values.at(-1)
  if (named === undefined || !found.some(({ data }) => data.city)) return found
  const forms = townOptions.find(([town]) => town === named)![1].map(normaliseText)
  const inTown = found.filter(({ data }) =>
    forms.some((form) => normaliseText(JSON.stringify(data.city ?? '')).includes(form)),
  )
  return inTown.length > 0 ? inTown : Object.assign([...found], { isElsewhere: true })
}
