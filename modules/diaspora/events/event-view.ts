import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gt, ne } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { formatLocal } from '#platform/lib/local-time.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import { diasporaEvents as events } from '../tables.ts'
import { EventKind, EventState } from '../vocabulary.ts'
import { eventStateMachine } from './state-machine.ts'

export type EventRow = typeof events.$inferSelect

export const EventView = z.object({
  eventId: z.string(),
  organiserOrganisationId: z.string(),
  kind: plainEnum(EventKind),
  title: LocalizedText,
  description: LocalizedText.nullable(),
  online: z.boolean(),
  city: LocalizedText.nullable(),
  hostCountry: z.string().nullable(),
  timeZone: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  localStart: z.string().describe('Local time in `timeZone`.'),
  localEnd: z.string(),
  capacity: z.int(),
  hasPlaces: z.boolean(),
  registrationOpensAt: z.iso.datetime(),
  registrationClosesAt: z.iso.datetime(),
  registrationIsOpen: z.boolean().describe('Whether registration is open now.'),
  state: plainEnum(EventState),
  allowedEvents: z.array(z.string()).describe('Events the organiser can trigger now; empty for other callers.'),
  registered: z.int().nullable().describe('Number of registrations; shown to the organiser only.'),
})

export const isRegistrationOpen = (
  { state, registrationOpensAt, registrationClosesAt, taken, capacity }: EventRow,
  now: Date,
) => state === 'PUBLISHED' && taken < capacity && registrationOpensAt <= now && now < registrationClosesAt

export function toEventView(row: EventRow, caller: Actor | null, now: Date): z.input<typeof EventView> {
  const organiser = caller !== null && caller.organisationId === row.ownerOrganisationId && canManage(caller)
  const { id, ownerOrganisationId, kind, title, description, online, city, hostCountry, timeZone, capacity, state } =
    row
  return {
    eventId: id,
    organiserOrganisationId: ownerOrganisationId,
    kind,
    title,
    description,
    online,
    city,
    hostCountry,
    timeZone,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    localStart: formatLocal(row.startsAt, timeZone),
    localEnd: formatLocal(row.endsAt, timeZone),
    capacity,
    hasPlaces: row.taken < capacity,
    registrationOpensAt: row.registrationOpensAt.toISOString(),
    registrationClosesAt: row.registrationClosesAt.toISOString(),
    registrationIsOpen: isRegistrationOpen(row, now),
    state,
    allowedEvents: organiser
      ? allowedEvents(eventStateMachine, state, { roles: ['organiser'], subject: { begun: row.startsAt <= now } })
      : [],
    registered: organiser ? row.taken : null,
  }
}

export async function requireEvent(db: Reads, eventId: string): Promise<EventRow> {
  const [row] = await db.select().from(events).where(eq(events.id, eventId))
  if (!row) throw notFound('event')
  return row
}

/** Returns up to five other events that accept registrations now, as alternatives for a refusal. */
export async function listAlternativeEvents(db: Reads, { id }: EventRow, now: Date) {
  const rows = await db
    .select()
    .from(events)
    .where(and(ne(events.id, id), eq(events.state, 'PUBLISHED'), gt(events.startsAt, now)))
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(20)
  return rows
    .filter((row) => isRegistrationOpen(row, now))
    .slice(0, 5)
    .map((row) => ({ eventId: row.id, kind: row.kind, title: row.title, startsAt: row.startsAt.toISOString() }))
}
