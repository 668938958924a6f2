import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { z } from 'zod'
import { dayMs } from '#platform/lib/interval.ts'
import { policy } from '../policy.ts'

/** Returns the window of a feed: from a month ago to the booking horizon. */
export const feedWindow = (now: Date) => ({
  from: new Date(now.getTime() - 30 * dayMs),
  to: new Date(now.getTime() + policy.horizonMs),
})

export interface FeedEvent {
  uid: string
  startsAt: Date
  endsAt: Date
  title: string
  description?: string
  location: string
  latitude: number
  longitude: number
  state: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** Increases with every change, so that calendar programs replace the event. */
  sequence: number
}

export const Feed = z.object({ content: z.string().describe('An iCalendar object, RFC 5545.') })

/**
 * Returns an iCalendar object. Times are UTC instants, which calendar programs convert to the local time of their user. An embedded time
 * zone definition would become wrong when the government changes the dates of the Ramadan clock change.
 */
export function toICalendar(
  name: string,
  timeZone: string,
  now: Date,
  events: readonly FeedEvent[],
): { content: string } {
  const calendar = ical({
    name,
    prodId: { company: 'Fusion Factory', product: 'FabLabs', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 15 * 60,
    x: [{ key: 'X-WR-TIMEZONE', value: timeZone }],
  })
  for (const { uid, startsAt, endsAt, title, description, location, latitude, longitude, state, sequence } of events)
    calendar.createEvent({
      id: `${uid}@fablabs.fusion-factory`,
      stamp: now,
      start: startsAt,
      end: endsAt,
      summary: title,
      description: description ?? null,
      location: { title: location, geo: { lat: latitude, lon: longitude } },
      status: ICalEventStatus[state],
      sequence,
      busystatus: state === 'CANCELLED' ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
      transparency: state === 'CANCELLED' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    })
  return { content: calendar.toString() }
}
