import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, inArray } from '#platform/db/query-builder.ts'
import { minuteMs } from '#platform/lib/interval.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid, notFound, platformError } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { DurationMinutes } from '../availability/operations.ts'
import { findBookableSlots, offerFreedSlot } from '../bookings/offer-freed-slot.ts'
import { fablabsError } from '../errors.ts'
import { findMachinesInLabs, requireLab, toMachineInLabView } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { localDateTimeInput, toSlotView } from '../slot-view.ts'
import {
  fablabBookings as bookings,
  fablabWaitlistEntries as entries,
  fablabLabs as labs,
  fablabMachines as machines,
  fablabMachineModels as models,
} from '../tables.ts'
import { Category, Purpose } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { toWaitlistEntryView, WaitlistEntry, waitlistStateAt } from './waitlist-entry-view.ts'

const rowsWhere = (db: Reads, where: ReturnType<typeof and>) =>
  db
    .select({ entry: entries, booking: bookings })
    .from(entries)
    .leftJoin(bookings, eq(bookings.id, entries.bookingId))
    .where(where)

export const joinWaitlist = operation({
  name: 'fablabs.joinWaitlist',
  summary: 'Join the waiting list for a slot on a kind of machine within some days.',
  description: `Wait for a slot. A slot freed by a cancellation, a no-show or the end of a closure is offered, first come first served, to people who are qualified and within quota. It is held for an hour and then offered to the next. A person can have at most ${policy.maxWaitlistEntriesPerPerson} entries. 409 \`slot-free\` lists in \`alternatives\` the slots that can be booked now.`,
  route: 'POST /fablabs/waitlist',
  effect: 'write',
  access: 'fablabs:write',
  http: { status: 201 },
  agent: { producesIds: ['entryId', 'bookingId'] },
  examples: examples.joinWaitlist,
  input: z.object({
    category: Category,
    labIds: z
      .array(reference(labs, 'A lab, as found by fablabs.listLabs.'))
      .max(20)
      .default([])
      .describe('Accepted labs. Defaults to all labs of the network.'),
    from: localDateTimeInput('Start of the window.'),
    to: localDateTimeInput('End of the window.'),
    durationMinutes: DurationMinutes.default(60),
    purpose: Purpose.default('PROTOTYPE'),
  }),
  output: WaitlistEntry,
  async handler({ category, labIds, durationMinutes, purpose, ...times }, context) {
    const { db } = context
    const { id: personId, organisationId } = requireActor(context)
    const now = context.now()
    const zone = labIds[0] ? (await requireLab(db, labIds[0])).timeZone : programmeTimeZone
    for (const labId of labIds) await requireLab(db, labId)
    const [windowStart, windowEnd] = [parseInstant(times.from, zone), parseInstant(times.to, zone)]
    const earliestStart = Math.max(windowStart.getTime(), now.getTime())
    if (windowEnd.getTime() - earliestStart < durationMinutes * minuteMs)
      throw invalid('The window is too short.', [
        { path: 'to', message: `Use a future time at least ${durationMinutes} minutes after \`from\`.` },
      ])
    if (windowEnd.getTime() > now.getTime() + policy.horizonMs)
      throw invalid('The window ends too far ahead.', [
        { path: 'to', message: `Use a time before ${new Date(now.getTime() + policy.horizonMs).toISOString()}.` },
      ])

    const ownEntries = and(
      eq(entries.organisationId, organisationId),
      eq(entries.personId, personId),
      eq(entries.state, 'WAITING'),
      gt(entries.windowEnd, now),
    )
    const waiting = await db.select().from(entries).where(ownEntries)
    if (waiting.length >= policy.maxWaitlistEntriesPerPerson)
      throw fablabsError(
        'too-many-waitlist-entries',
        `You have ${policy.maxWaitlistEntriesPerPerson} waiting-list entries, the maximum. Leave one first.`,
        { maxEntries: policy.maxWaitlistEntriesPerPerson },
      )
    const entryRequest = { organisationId, personId, category, labIds, windowStart, windowEnd, durationMinutes }
    const candidates = and(
      eq(models.category, category),
      eq(machines.status, 'AVAILABLE'),
      eq(labs.status, 'OPEN'),
      labIds.length > 0 ? inArray(labs.id, labIds) : undefined,
    )
    const free = await findBookableSlots(db, await findMachinesInLabs(db, candidates), entryRequest, now)
    const alternatives = free.slice(0, 5).map(({ place, slot }) => ({
      ...toMachineInLabView(place),
      ...toSlotView(slot.start, slot.end, place.lab.timeZone),
    }))
    if (free.length > 0)
      throw fablabsError('slot-free', 'Slots are free now. Book one of `alternatives`.', { alternatives })
    const [entry] = await db
      .insert(entries)
      .values({ ...entryRequest, purpose, state: 'WAITING', createdAt: now })
      .returning()
    return toWaitlistEntryView(db, { entry: entry!, booking: null }, now)
  },
})

export const listWaitlist = operation({
  name: 'fablabs.listWaitlist',
  summary: 'List the caller’s waiting-list entries with position and offered slot, latest first.',
  route: 'GET /fablabs/waitlist',
  effect: 'read',
  access: 'fablabs:read',
  agent: { producesIds: ['entryId', 'bookingId'] },
  examples: examples.listWaitlist,
  input: z.object({ ...Paging }),
  output: pageOf(WaitlistEntry),
  async handler(page, context) {
    const { db } = context
    const { id: personId, organisationId } = requireActor(context)
    const now = context.now()
    const { items, nextCursor } = await listPage(page, {
      sort: [{ column: entries.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        rowsWhere(db, and(eq(entries.organisationId, organisationId), eq(entries.personId, personId), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ entry }) => [entry.id],
      view: (row) => row,
    })
    const views: z.input<typeof WaitlistEntry>[] = []
    for (const row of items) views.push(await toWaitlistEntryView(db, row, now))
    return { items: views, nextCursor }
  },
})

export const leaveWaitlist = operation({
  name: 'fablabs.leaveWaitlist',
  summary: 'Leave the waiting list; an offered slot goes to the next person waiting.',
  route: 'DELETE /fablabs/waitlist/:entryId',
  effect: 'write',
  access: 'fablabs:write',
  agent: { producesIds: ['entryId'] },
  examples: examples.leaveWaitlist,
  input: z.object({ entryId: reference(entries, 'An entry of the caller, as found by fablabs.listWaitlist.') }),
  output: WaitlistEntry,
  async handler({ entryId }, context) {
    const { db } = context
    const { id: personId, organisationId } = requireActor(context)
    const now = context.now()
    const [row] = await rowsWhere(
      db,
      and(eq(entries.id, entryId), eq(entries.organisationId, organisationId), eq(entries.personId, personId)),
    )
    if (!row) throw notFound('waiting-list entry')
    const state = waitlistStateAt(row.entry, row.booking, now)
    if (state !== 'WAITING' && state !== 'OFFERED')
      throw platformError('illegal-transition', `This entry is ${state} and cannot be left.`, {
        state,
        allowedEvents: [],
      })
    const [entry] = await db.update(entries).set({ state: 'LEFT' }).where(eq(entries.id, entryId)).returning()
    if (state === 'OFFERED') {
      await db
        .update(bookings)
        .set({ state: 'CANCELLED', cancelledAt: now, cancelledBy: personId, version: row.booking!.version + 1 })
        .where(eq(bookings.id, row.booking!.id))
      const [place] = await findMachinesInLabs(db, eq(machines.id, row.booking!.machineId))
      await offerFreedSlot(db, place!, now)
    }
    return toWaitlistEntryView(db, { entry: entry!, booking: row.booking }, now)
  },
})
