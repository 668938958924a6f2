import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, gt, gte, lt, or } from '#platform/db/query-builder.ts'
import { CountryCode } from '#platform/lib/identifiers.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { defaultTimeZone } from '#platform/lib/local-time.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertOwner } from '../access.ts'
import { Moment, parseLocalInstant, TimeZone } from '../fields.ts'
import { diasporaEvents as events, diasporaRegistrations as registrations } from '../tables.ts'
import { EventKind, eventEvents } from '../vocabulary.ts'
import { EventView, eventsWhere, requireEvent, toEventView } from './event-view.ts'
import * as examples from './operations.examples.ts'
import { eventStateMachine } from './state-machine.ts'

export const publishEvent = operation({
  name: 'diaspora.publishEvent',
  summary:
    'Publish an event for the diaspora - forum, hackathon, webinar, roadshow or visit - with its times, places and time for registration.',
  route: 'POST /diaspora/events',
  effect: 'write',
  access: 'diaspora:manage',
  agent: { risk: 'high', exfiltrates: true, producesIds: ['eventId'] },

  http: { status: 201 },

  examples: examples.publishEvent,
  input: z.object({
    kind: EventKind,
    title: LocalizedText,
    description: LocalizedText.optional(),
    online: z.boolean().describe('Nobody has to travel.'),
    city: LocalizedText.optional().describe('Where, unless it is online.'),
    hostCountry: CountryCode.optional(),
    timeZone: TimeZone.default(defaultTimeZone).describe('By whose clock its times are shown.'),
    startsAt: Moment('When it begins.'),
    endsAt: Moment('When it ends.'),
    capacity: z.int().min(1).max(100_000).describe('How many places.'),
    registrationOpensAt: Moment('From when one can register; at once unless told.').optional(),
    registrationClosesAt: Moment('Until when; until it begins unless told.').optional(),
  }),
  output: EventView,
  async handler({ startsAt, endsAt, registrationOpensAt, registrationClosesAt, ...input }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const times = {
      startsAt: parseLocalInstant(startsAt),
      endsAt: parseLocalInstant(endsAt),
      registrationOpensAt: registrationOpensAt ? parseLocalInstant(registrationOpensAt) : now,
      registrationClosesAt: parseLocalInstant(registrationClosesAt ?? startsAt),
    }
    const refuse = (path: string, message: string) =>
      invalid('This event cannot be published like this.', [{ path, message }])
    if (times.startsAt <= now) throw refuse('startsAt', 'A moment in the future.')
    if (times.endsAt <= times.startsAt || times.endsAt.getTime() - times.startsAt.getTime() > 60 * dayMs)
      throw refuse('endsAt', 'After `startsAt`, and at most sixty days later.')
    if (times.registrationClosesAt > times.endsAt)
      throw refuse('registrationClosesAt', 'When the event ends, at the latest.')
    if (times.registrationOpensAt >= times.registrationClosesAt)
      throw refuse('registrationOpensAt', 'Before registration closes.')
    if (!input.online && !(input.city && input.hostCountry))
      throw refuse('city', 'Where it is, with `hostCountry`; or let it be online.')
    const [row] = await context.db
      .insert(events)
      .values({
        ...input,
        ...times,
        ownerOrganisationId: caller.organisationId,
        state: transition(eventStateMachine, 'DRAFT', 'publish', { roles: ['organiser'] }),
        createdBy: caller.id,
        createdAt: now,
      })
      .returning()
    return toEventView(row!, caller, now)
  },
})

export const listEvents = operation({
  name: 'diaspora.listEvents',
  summary:
    'List events for the diaspora, soonest first: what, where or online, when by the local clock, and whether one can register.',
  route: 'GET /diaspora/events',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['eventId'] },

  examples: examples.listEvents,
  input: z.object({
    kind: EventKind.optional(),
    online: z.boolean().optional().describe('true: only online; false: only with a place.'),
    hostCountry: CountryCode.optional(),
    past: z.boolean().default(false).describe('Instead those that are over.'),
    ...Paging,
  }),
  output: pageOf(EventView),
  async handler({ kind, online, hostCountry, past, limit, cursor }, { db, actor, now }) {
    const after = decodeCursor(cursor, 'number', 'string')
    const start = after && new Date(Math.trunc(after[0]))
    const where = and(
      past ? lt(events.endsAt, now()) : gte(events.endsAt, now()),
      kind ? eq(events.kind, kind) : undefined,
      online === undefined ? undefined : eq(events.online, online),
      hostCountry ? eq(events.hostCountry, hostCountry) : undefined,
      start && or(gt(events.startsAt, start), and(eq(events.startsAt, start), gt(events.id, after[1]))),
    )
    const rows = await eventsWhere(db, where).limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ startsAt, id }) => [startsAt.getTime(), id],
      (row) => toEventView(row, actor, now()),
    )
  },
})

export const advanceEvent = operation({
  name: 'diaspora.advanceEvent',
  summary:
    'Move an event of the caller’s organisation on: hold it once it has begun, close it, or cancel it, which cancels every registration.',
  route: 'POST /diaspora/events/:eventId/transitions',
  effect: 'write',
  access: 'diaspora:manage',
  agent: { risk: 'high' },
  examples: examples.advanceEvent,
  input: z.object({
    eventId: reference(events, 'An event of the organisation, as listed by diaspora.listEvents.'),
    event: z.enum(eventEvents).describe('What to do.'),
  }),
  output: EventView,
  async handler({ eventId, event }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const known = await requireEvent(db, eventId)
    assertOwner(caller, known.ownerOrganisationId)
    const state = transition(eventStateMachine, known.state, event, {
      roles: ['organiser'],
      subject: { begun: known.startsAt <= now() },
    })
    if (event === 'cancel')
      await db
        .update(registrations)
        .set({ state: 'CANCELLED', updatedAt: now() })
        .where(and(eq(registrations.eventId, eventId), eq(registrations.state, 'REGISTERED')))
    const [row] = await db
      .update(events)
      .set({ state, ...(event === 'cancel' && { taken: 0 }), ...(event === 'hold' && { heldAt: now() }) })
      .where(eq(events.id, eventId))
      .returning()
    return toEventView(row!, caller, now())
  },
})
