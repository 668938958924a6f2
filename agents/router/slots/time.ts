import type { Utterance } from '../parse.ts'
import type { Clock } from '../router-context.ts'
import { addDays, isoDate, toInstant, type WallTime, wallTimeOf } from '../time-zone.ts'
import type { RouterTool, ToolSlot } from '../types.ts'

/** Returns an instant if the utterance has a day and an hour. A search may start at midnight; a write needs an explicit hour. */
export function matchTime(
  slot: ToolSlot,
  { times, duration }: Utterance,
  tool: RouterTool,
  clock: Clock,
): string | undefined {
  const { day, endDay, startTime, endTime } = times
  const isSearch = tool.effect === 'read'
  const first = day ?? (isSearch && startTime ? wallTimeOf(clock.now, clock.timeZone) : undefined)
  if (!first) return undefined
  if (slot.kind === 'date') return isoDate(slot.intervalEdge === 'end' ? (endDay ?? first) : first)
  const iso = (wall: WallTime) => toInstant(wall, clock.timeZone).toISOString()
  if (slot.intervalEdge === 'start')
    return startTime ? iso({ ...first, ...startTime }) : isSearch ? iso({ ...first, hour: 0, minute: 0 }) : undefined
  if (endTime) return iso({ ...(endDay ?? first), ...endTime })
  if (startTime && duration && !hasDuration(tool))
    return new Date(
      toInstant({ ...first, ...startTime }, clock.timeZone).getTime() + duration.minutes * 60_000,
    ).toISOString()
  if (!isSearch) return undefined
  return iso(addDays({ ...(endDay ?? first), hour: 0, minute: 0 }, 1))
}

/** Returns a duration in the slot's unit; "from two to four" has a duration too. */
export function matchDuration(
  slot: ToolSlot,
  { times: { startTime, endTime }, duration }: Utterance,
): number | undefined {
  const between =
    startTime && endTime ? (endTime.hour - startTime.hour) * 60 + endTime.minute - startTime.minute : undefined
  const minutes = duration?.minutes ?? (between && between > 0 ? between : undefined)
  return minutes === undefined ? undefined : minutes / slot.minutesPerUnit
}

const hasDuration = ({ slots }: RouterTool) => slots.some(({ kind }) => kind === 'duration')
