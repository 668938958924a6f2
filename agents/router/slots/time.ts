import type { Clock, Utterance } from '../parse.ts'
import { addDays, isoDate, toInstant, type WallTime, wallTimeOf } from '../time-zone.ts'
import type { RouterTool, ToolSlot } from '../types.ts'

/** An instant when both day and hour were said. A search may begin at midnight; what changes something never happens at an hour nobody named. */
export function matchTime(slot: ToolSlot, { times, duration }: Utterance, tool: RouterTool, clockwork: Clock): string | undefined {
  const { day, endDay: untilDay, startTime: at, endTime: until } = times
  const isSearch = tool.effect === 'read'
  const first = day ?? (isSearch && at ? wallTimeOf(clockwork.now, clockwork.timeZone) : undefined)
  if (!first) return undefined
  if (slot.kind === 'date') return isoDate(slot.intervalEdge === 'end' ? (untilDay ?? first) : first)
  const iso = (wall: WallTime) => toInstant(wall, clockwork.timeZone).toISOString()
  if (slot.intervalEdge === 'start') return at ? iso({ ...first, ...at }) : isSearch ? iso({ ...first, hour: 0, minute: 0 }) : undefined
  if (until) return iso({ ...(untilDay ?? first), ...until })
  if (at && duration && !hasDuration(tool))
    return new Date(toInstant({ ...first, ...at }, clockwork.timeZone).getTime() + duration.minutes * 60_000).toISOString()
  if (!isSearch) return undefined
  return iso(addDays({ ...(untilDay ?? first), hour: 0, minute: 0 }, 1))
}

/** In the slot's own unit; "from two to four" says how long as well. */
export function matchDuration(slot: ToolSlot, { times: { startTime: at, endTime: until }, duration }: Utterance): number | undefined {
  const between = at && until ? (until.hour - at.hour) * 60 + until.minute - at.minute : undefined
  const minutes = duration?.minutes ?? (between && between > 0 ? between : undefined)
  return minutes === undefined ? undefined : minutes / slot.minutesPerUnit
}

const hasDuration = ({ slots }: RouterTool) => slots.some(({ kind }) => kind === 'duration')
