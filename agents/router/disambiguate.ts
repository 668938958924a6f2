import { normaliseText } from '#platform/lib/text-folding.ts'
import type { SlotCandidate } from './dialogue-state.ts'
import { isInstant } from './format-values.ts'
import { townLabels } from './regions.ts'
import { matchChoices } from './slots/choice.ts'
import { isoDate, wallTimeOf } from './time-zone.ts'
import type { RouterTool, ToolSlot } from './types.ts'
import type { PlanContext } from './work.ts'

/** Can this be what was spoken of? Not when the thing itself says that it cannot be done with it, or when another day, hour or kind was named. */
export function matchesConstraints(
  { data }: SlotCandidate,
  tool: RouterTool,
  { utterance, tools, clock }: PlanContext,
): boolean {
  const verb = tool.name.replace(/^[^_.]*[_.]/, '')
  if (tool.effect !== 'read' && Array.isArray(data.allowedEvents) && !data.allowedEvents.includes(verb)) return false
  if (
    !tool.slots.some(({ kind }) => kind === 'instant' || kind === 'date') &&
    !matchesTime(data.startsAt, utterance, clock.timeZone)
  )
    return false
  const kinds = tools
    .flatMap(({ slots }) => slots)
    .filter(
      ({ kind, name }) =>
        kind === 'choice' && /^(category|regionCode)$/.test(name) && !tool.slots.some((own) => own.name === name),
    )
  return kinds.every((slot) => {
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

/** Tools may only know regions: of what they found, that in the town which was named; where there is none, nothing is chosen for anybody. */
export function filterByTown(found: SlotCandidate[], { utterance }: PlanContext): TownFilteredCandidates {
  const named = matchChoices(utterance, { labels: townOptions }).values.at(-1)
  if (named === undefined || !found.some(({ data }) => data.city)) return found
  const forms = townLabels[String(named)]!.map(normaliseText)
  const there = found.filter(({ data }) =>
    forms.some((form) => normaliseText(JSON.stringify(data.city ?? '')).includes(form)),
  )
  return there.length > 0 ? there : Object.assign([...found], { isElsewhere: true })
}

const townOptions: ToolSlot['labels'] = Object.entries(townLabels)
