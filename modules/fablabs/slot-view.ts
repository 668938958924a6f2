import { z } from 'zod'
import { formatLocal } from '#platform/lib/local-time.ts'

const isoDateTimePattern =
  /^20\d\d-[01]\d-[0-3]\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?$/

/** Rejects days such as 30 February, which `Date` would move to March. */
const isDate = (text: string) => {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10))
}

/** Input field for a date and time with or without offset. Parse it with `parseInstant` and the time zone of the lab. */
export const localDateTimeInput = (description: string) =>
  z
    .string()
    .max(35)
    .refine(
      (text) => isoDateTimePattern.test(text) && isDate(text),
      'Use ISO 8601 in this century, such as 2027-03-02T14:00:00Z, or without offset for the local time of the lab.',
    )
    .meta({
      format: 'date-time-local',
      description: `${description} ISO 8601; without Z or offset it is the local time of the lab.`,
    })

/** Output fields of a slot: the instants, and the local time of the lab. */
export const SlotFields = {
  startsAt: z.iso.datetime().describe('Start, UTC.'),
  endsAt: z.iso.datetime().describe('End, UTC.'),
  localStart: z.string().describe('Start in the local time of the lab.'),
  localEnd: z.string().describe('End in the local time of the lab.'),
}
export const TimeZoneField = z.string().describe('IANA time zone of the lab.')

export const toSlotView = (start: number | Date, end: number | Date, zone: string) => ({
  startsAt: new Date(start).toISOString(),
  endsAt: new Date(end).toISOString(),
  localStart: formatLocal(start, zone),
  localEnd: formatLocal(end, zone),
})
