import { fold } from '#platform/lib/text-folding.ts'
import type { Candidate } from './dialogue-state.ts'
import { isInstant } from './format-values.ts'
import { townLabels } from './regions.ts'
import { choicesIn } from './slots/choice.ts'
import { isoDate, wallOf } from './time-zone.ts'
import type { RouterTool, Slot } from './types.ts'
import type { Ready } from './work.ts'

/** Can this be what was spoken of? Not when the thing itself says that it cannot be done with it, or when another day, hour or kind was named. */
export function isMeant({ data }: Candidate, tool: RouterTool, { reading, tools, clockwork }: Ready): boolean {
  const verb = tool.name.replace(/^[^_.]*[_.]/, '')
  if (tool.effect !== 'read' && Array.isArray(data.legalEvents) && !data.legalEvents.includes(verb)) return false
  if (!tool.slots.some(({ kind }) => kind === 'instant' || kind === 'date') && !isThen(data.startsAt, reading, clockwork.zone)) return false
  const kinds = tools
    .flatMap(({ slots }) => slots)
    .filter(({ kind, name }) => kind === 'choice' && /^(category|regionCode)$/.test(name) && !tool.slots.some((own) => own.name === name))
  return kinds.every((slot) => {
    const { values } = choicesIn(reading, slot)
    return values.length === 0 || typeof data[slot.name] !== 'string' || values.includes(data[slot.name])
  })
}

function isThen(startsAt: unknown, { times: { day, untilDay, at } }: Ready['reading'], zone: string): boolean {
  if (!isInstant(startsAt) || (!day && !at)) return true
  const wall = wallOf(new Date(startsAt), zone)
  if (day && (isoDate(wall) < isoDate(day) || isoDate(wall) > isoDate(untilDay ?? day))) return false
  return !at || (wall.hour === at.hour && wall.minute === at.minute)
}

export type Near = Candidate[] & { elsewhere?: boolean }

/** Tools may only know regions: of what they found, that in the town which was named; where there is none, nothing is chosen for anybody. */
export function nearestTo(found: Candidate[], { reading }: Ready): Near {
  const named = choicesIn(reading, { labels: towns }).values.at(-1)
  if (named === undefined || !found.some(({ data }) => data.city)) return found
  const forms = townLabels[String(named)]!.map(fold)
  const there = found.filter(({ data }) => forms.some((form) => fold(JSON.stringify(data.city ?? '')).includes(form)))
  return there.length > 0 ? there : Object.assign([...found], { elsewhere: true })
}

const towns: Slot['labels'] = Object.entries(townLabels)
