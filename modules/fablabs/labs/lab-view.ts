import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { minuteMs } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { openIntervals } from '#platform/lib/local-time.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode, regionOf } from '#platform/lib/regions.ts'
import { closuresOf, hoursOf } from '../availability/free-busy.ts'
import { TimeZoneField } from '../slot-view.ts'
import type { fablabLabs as labs } from '../tables.ts'
import { labKinds, labStatuses } from '../vocabulary.ts'

export type Lab = typeof labs.$inferSelect

export const Lab = z.object({
  labId: z.string().describe('Id of the lab, to show its hours, machines or trainings.'),
  name: LocalizedText,
  regionCode: plainEnum(RegionCode),
  regionName: LocalizedText,
  city: LocalizedText,
  latitude: z.number().describe('Degrees north.'),
  longitude: z.number().describe('Degrees east.'),
  timeZone: TimeZoneField,
  kind: z.enum(labKinds).describe('Kind of lab. HUB labs have every model of machine.'),
  status: z.enum(labStatuses).describe('Status of the lab. Only OPEN labs can be booked.'),
  services: z.array(z.string()).describe('Services besides machines, in French.'),
  stepFree: z.boolean().describe('Accessible without steps.'),
  operatorOrganisationId: z.string().describe('The organisation that runs the lab.'),
  openNow: z.boolean().describe('Open now, by opening hours and closures.'),
})

export const toLabView = ({ id, createdAt, ...lab }: Lab, openNow: boolean) => ({
  labId: id,
  ...lab,
  regionName: regionOf(lab.regionCode).name,
  openNow,
})

/** Returns the ids of the labs that are open at an instant. Runs two queries. */
export async function findOpenLabIds(db: Reads, all: Lab[], at: Date): Promise<Set<string>> {
  const window = { start: at.getTime(), end: at.getTime() + minuteMs }
  const ids = all.map(({ id }) => id)
  const hours = Map.groupBy(await hoursOf(db, ids), ({ labId }) => labId)
  const closed = new Set(
    (await closuresOf(db, ids, { start: window.start, end: window.start + 1 })).flatMap(({ labId, machineId }) =>
      machineId ? [] : labId,
    ),
  )
  const open = (lab: Lab) =>
    lab.status === 'OPEN' &&
    !closed.has(lab.id) &&
    openIntervals(hours.get(lab.id) ?? [], lab.timeZone, window).some(({ start }) => start === window.start)
  return new Set(all.filter(open).map(({ id }) => id))
}
