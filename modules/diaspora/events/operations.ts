import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, gte, lt } from '#platform/db/query-builder.ts'
import { CountryCode } from '#platform/lib/identifiers.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { assertOwner } from '../access.ts'
import { Moment, parseLocalInstant, TimeZone } from '../fields.ts'
import { diasporaEvents as events, diasporaRegistrations as registrations } from '../tables.ts'
import { EventKind, eventEvents } from '../vocabulary.ts'
import { EventView, requireEvent, toEventView } from './event-view.ts'
import * as examples from './operations.examples.ts'
import { eventStateMachine } from './state-machine.ts'

export const publishEvent = operation({
  name: 'diaspora.publishEvent',
  summary: 'Publish an event for the diaspora: forum, hackathon, webinar, roadshow or visit.',
  description:
    'Sets the times, the capacity and the registration period. The event belongs to the caller’s organisation.',
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
    online: z.boolean().describe('Whether the event takes place online only.'),
    city: LocalizedText.optional().describe('City of the event. Required unless it is online.'),
    hostCountry: CountryCode.optional(),
    timeZone: TimeZone.default(programmeTimeZone).describe('Time zone its times are shown in.'),
    startsAt: Moment('Start of the event.'),
    endsAt: Moment('End of the event.'),
    capacity: z.int().min(1).max(100_000).describe('Number of places.'),
    registrationOpensAt: Moment('Start of registration. Defaults to now.').optional(),
    registrationClosesAt: Moment('End of registration. Defaults to the start of the event.').optional(),
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
    const invalidField = (path: string, message: string) => invalid('The event is not valid.', [{ path, message }])
    if (times.startsAt <= now) throw invalidField('startsAt', 'Choose a moment in the future.')
    if (times.endsAt <= times.startsAt || times.endsAt.getTime() - times.startsAt.getTime() > 60 * dayMs)
      throw invalidField('endsAt', 'Choose a moment after `startsAt`, at most 60 days later.')
    if (times.registrationClosesAt > times.endsAt)
      throw invalidField('registrationClosesAt', 'Choose a moment no later than the end of the event.')
    if (times.registrationOpensAt >= times.registrationClosesAt)
      throw invalidField('registrationOpensAt', 'Choose a moment before registration closes.')
    if (!input.online && !(input.city && input.hostCountry))
      throw invalidField('city', 'Give `city` and `hostCountry`, or set `online`.')
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
  summary: 'List events for the diaspora, soonest first, with place, local times and registration.',
  description: 'Filter by kind, country, or online events. Set `past` to list events that are over.',
  route: 'GET /diaspora/events',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['eventId'] },

  examples: examples.listEvents,
  input: z.object({
    kind: EventKind.optional(),
    online: z.boolean().optional().describe('true: online events only. false: events with a venue only.'),
    hostCountry: CountryCode.optional(),
    past: z.boolean().default(false).describe('Lists past events instead of upcoming ones.'),
    ...Paging,
  }),
  output: pageOf(EventView),
  async handler({ kind, online, hostCountry, past, ...page }, { db, actor, now }) {
    return listPage(page, {
      sort: [{ column: events.startsAt }, { column: events.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(events)
          .where(
            and(
              past ? lt(events.endsAt, now()) : gte(events.endsAt, now()),
              kind ? eq(events.kind, kind) : undefined,
              online === undefined ? undefined : eq(events.online, online),
              hostCountry ? eq(events.hostCountry, hostCountry) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ startsAt, id }) => [startsAt, id],
      view: (row) => toEventView(row, actor, now()),
    })
  },
})

export const advanceEvent = operation({
  name: 'diaspora.advanceEvent',
  summary: 'Mark an event of the caller’s organisation as held, close it, or cancel it.',
  description: 'An event can be marked as held once it has started. Cancelling it cancels every registration.',
  route: 'POST /diaspora/events/:eventId/transitions',
  effect: 'write',
  access: 'diaspora:manage',
  agent: { risk: 'high' },
  examples: examples.advanceEvent,
  input: z.object({
    eventId: reference(events, 'An event of the organisation, from diaspora.listEvents.'),
    event: z.enum(eventEvents).describe('The transition to apply.'),
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
