import { z } from 'zod'
import { formatLocal } from '#platform/lib/local-time.ts'

const isoDateTimePattern =
  /^20\d\d-[01]\d-[0-3]\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?$/

/** February has no 30th, and a `Date` made of one would be in March. */
const isDate = (text: string) => {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10))
}

/** A moment as people and models write it; read with `parseInstant`, which needs to know whose wall the clock hangs on. */
export const localDateTimeInput = (description: string) =>
  z
    .string()
    .max(35)
    .refine(
      (text) => isoDateTimePattern.test(text) && isDate(text),
      'A moment of this century in ISO 8601, such as 2027-03-02T14:00:00Z, or without Z or offset for the local time of the lab.',
    )
    .meta({
      format: 'date-time-local',
      description: `${description} ISO 8601; without Z or offset it is the local time of the lab.`,
    })

/** What every answer says of a slot: the instants, and what the clock on the wall of the lab shows. */
export const SlotFields = {
  startsAt: z.iso.datetime().describe('UTC.'),
  endsAt: z.iso.datetime().describe('UTC.'),
  localStart: z.string().describe('Date and time on the clock of the lab.'),
  localEnd: z.string().describe('The same for the end.'),
}
export const TimeZoneField = z.string().describe('IANA time zone of the lab.')

export const toSlotView = (start: number | Date, end: number | Date, zone: string) => ({
  startsAt: new Date(start).toISOString(),
  endsAt: new Date(end).toISOString(),
  localStart: formatLocal(start, zone),
  localEnd: formatLocal(end, zone),
})

/** The time within a cursor: whatever a caller put there, it is a date both engines know. */
export const clampedDate = (time: number) => new Date(Math.min(Math.max(Math.trunc(time), 0), Date.UTC(2100, 0)))
