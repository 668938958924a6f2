import type { Clockwork, Reading } from '../parse.ts'
import { addDays, instantOf, isoDate, type Wall, wallOf } from '../time-zone.ts'
import type { RouterTool, Slot } from '../types.ts'

/** An instant when both day and hour were said. A search may begin at midnight; what changes something never happens at an hour nobody named. */
export function timeFor(slot: Slot, { times, duration }: Reading, tool: RouterTool, clockwork: Clockwork): string | undefined {
  const { day, untilDay, at, until } = times
  const isSearch = tool.effect === 'read'
  const first = day ?? (isSearch && at ? wallOf(clockwork.now, clockwork.zone) : undefined)
  if (!first) return undefined
  if (slot.kind === 'date') return isoDate(slot.edge === 'end' ? (untilDay ?? first) : first)
  const iso = (wall: Wall) => instantOf(wall, clockwork.zone).toISOString()
  if (slot.edge === 'start') return at ? iso({ ...first, ...at }) : isSearch ? iso({ ...first, hour: 0, minute: 0 }) : undefined
  if (until) return iso({ ...(untilDay ?? first), ...until })
  if (at && duration && !hasDuration(tool)) return new Date(instantOf({ ...first, ...at }, clockwork.zone).getTime() + duration.minutes * 60_000).toISOString()
  if (!isSearch) return undefined
  return iso(addDays({ ...(untilDay ?? first), hour: 0, minute: 0 }, 1))
}

/** In the slot's own unit; "from two to four" says how long as well. */
export function durationFor(slot: Slot, { times: { at, until }, duration }: Reading): number | undefined {
  const between = at && until ? (until.hour - at.hour) * 60 + until.minute - at.minute : undefined
  const minutes = duration?.minutes ?? (between && between > 0 ? between : undefined)
  return minutes === undefined ? undefined : minutes / slot.unit
}

const hasDuration = ({ slots }: RouterTool) => slots.some(({ kind }) => kind === 'duration')
