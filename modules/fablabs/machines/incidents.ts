import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, desc, eq, inArray, lt, or } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageLab, canManage, canManageLab } from '../access.ts'
import { findBooking } from '../bookings/booking-view.ts'
import { cancelAffected, moveAffected } from '../bookings/displace.ts'
import { exampleIds } from '../example-ids.ts'
import { requireLab, requireMachineInLab } from '../machine-in-lab.ts'
import { localDateTimeInput } from '../slot-view.ts'
import {
  fablabBookings as bookings,
  fablabIncidents as incidents,
  fablabLabs as labs,
  fablabMachines as machines,
} from '../tables.ts'
import { IncidentState, Severity } from '../vocabulary.ts'
import * as examples from './incidents.examples.ts'
import { setMachineStatus } from './machine-status.ts'

const Incident = z.object({
  incidentId: z.string().describe('To close it, or to plan maintenance for it.'),
  labId: z.string().describe('Where it happened.'),
  machineId: z.string().nullable().describe('With which machine; null: with none.'),
  bookingId: z.string().nullable().describe('During which booking.'),
  severity: plainEnum(Severity),
  injured: z.boolean().describe('Somebody was hurt.'),
  description: z.string().describe('What happened; for the lab and for who reported it.'),
  happenedAt: z.iso.datetime().describe('UTC.'),
  state: plainEnum(IncidentState),
  actions: z.string().nullable().describe('What the lab did about it.'),
})

const toIncidentView = ({ id, happenedAt, ...incident }: typeof incidents.$inferSelect): z.input<typeof Incident> => ({
  incidentId: id,
  labId: incident.labId,
  machineId: incident.machineId,
  bookingId: incident.bookingId,
  severity: incident.severity,
  injured: incident.injured,
  description: incident.description,
  happenedAt: happenedAt.toISOString(),
  state: incident.state,
  actions: incident.actions,
})

export const reportIncident = operation({
  name: 'fablabs.reportIncident',
  summary:
    'Report what went wrong in a lab, by those who run it or during one’s own booking. A SERIOUS one reported by the lab takes the machine out of service.',
  route: 'POST /fablabs/incidents',
  effect: 'write',
  access: 'fablabs:write',
  agent: { exfiltrates: true, producesIds: ['incidentId'] },
  http: { status: 201 },

  examples: examples.reportIncident,
  input: z.object({
    labId: reference(labs, 'The lab, for those who run it; otherwise name the booking.').optional(),
    machineId: reference(machines, 'The machine of that lab; that of the booking unless told.').optional(),
    bookingId: reference(
      bookings,
      'The booking during which it happened, as found by fablabs.listBookings.',
    ).optional(),
    severity: Severity,
    injured: z
      .boolean()
      .default(false)
      .describe('Somebody was hurt. Say nothing of who or how: health is not kept here.'),
    description: z.string().min(5).max(2_000).describe('What happened, without names.'),
    happenedAt: localDateTimeInput('When it happened; now unless told.').optional(),
    moveAffected,
    cancelAffected,
  }),
  output: Incident,
  async handler(
    {
      labId,
      machineId,
      bookingId,
      severity,
      injured,
      description,
      moveAffected: move,
      cancelAffected: cancel,
      ...asked
    },
    context,
  ) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    const found = bookingId ? await findBooking(db, bookingId, caller) : undefined
    if (!found && !labId)
      throw invalid('Where did it happen?', [{ path: 'bookingId', message: 'Give the booking, or the lab you run.' }])
    const lab = found ? found.lab : await requireLab(db, labId!)
    if (!found) assertCanManageLab(caller, lab)
    if (labId && labId !== lab.id)
      throw invalid('The booking is in another lab.', [
        { path: 'labId', message: 'Leave it out, the booking says where.' },
      ])
    const machine = machineId ?? found?.machine.id ?? null
    if (machine && (await requireMachineInLab(db, machine)).lab.id !== lab.id) throw notFound('machine in this lab')
    const happenedAt = asked.happenedAt ? parseInstant(asked.happenedAt, lab.timeZone) : now
    if (happenedAt > now)
      throw invalid('This has not happened yet.', [
        { path: 'happenedAt', message: `At the latest ${now.toISOString()}.` },
      ])
    if (severity === 'SERIOUS' && machine && canManageLab(caller, lab)) {
      const reason = 'Incident grave en cours d’examen'
      await context.invoke(setMachineStatus, {
        machineId: machine,
        status: 'BROKEN',
        reason,
        moveAffected: move,
        cancelAffected: cancel,
      })
    }
    const [row] = await db
      .insert(incidents)
      .values({
        organisationId: caller.organisationId,
        labId: lab.id,
        machineId: machine,
        bookingId: bookingId ?? null,
        reportedBy: caller.id,
        severity,
        injured,
        description,
        happenedAt,
        state: 'OPEN',
        createdAt: now,
      })
      .returning()
    return toIncidentView(row!)
  },
})

export const listIncidents = operation({
  name: 'fablabs.listIncidents',
  summary: 'List the incidents one reported, and for those who run labs all of theirs, the latest first.',
  route: 'GET /fablabs/incidents',
  effect: 'read',
  access: 'fablabs:read',
  agent: { returnsUntrustedContent: true, producesIds: ['incidentId'] },

  examples: examples.listIncidents,
  input: z.object({
    state: IncidentState.optional(),
    labId: reference(labs, 'Only in this lab.').optional(),
    ...Paging,
  }),
  output: pageOf(Incident),
  async handler({ state, labId, limit, cursor }, context) {
    const { db } = context
    const caller = requireActor(context)
    const after = decodeCursor(cursor, 'string')
    const run = canManage(caller)
      ? db.select({ id: labs.id }).from(labs).where(eq(labs.operatorOrganisationId, caller.organisationId))
      : undefined
    const own = and(eq(incidents.organisationId, caller.organisationId), eq(incidents.reportedBy, caller.id))
    const rows = await db
      .select()
      .from(incidents)
      .where(
        and(
          run
            ? or(
                own,
                inArray(
                  incidents.labId,
                  (await run).map(({ id }) => id),
                ),
              )
            : own,
          state ? eq(incidents.state, state) : undefined,
          labId ? eq(incidents.labId, labId) : undefined,
          after && lt(incidents.id, after[0]),
        ),
      )
      .orderBy(desc(incidents.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ id }) => [id], toIncidentView)
  },
})

export const closeIncident = operation({
  name: 'fablabs.closeIncident',
  summary: 'Close an incident with what was done about it: for those who run the lab.',
  route: 'POST /fablabs/incidents/:incidentId/close',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { producesIds: ['incidentId'] },
  examples: examples.closeIncident,
  input: z.object({
    incidentId: reference(incidents, 'An incident in a lab the caller runs, as found by fablabs.listIncidents.'),
    actions: z.string().min(5).max(2_000).describe('What was done about it.'),
  }),
  output: Incident,
  async handler({ incidentId, actions }, context) {
    const { db } = context
    const caller = requireActor(context)
    const [found] = await db
      .select({ incident: incidents, lab: labs })
      .from(incidents)
      .innerJoin(labs, eq(labs.id, incidents.labId))
      .where(eq(incidents.id, incidentId))
    if (!found || !canManageLab(caller, found.lab)) throw notFound('incident in a lab that you run')
    if (found.incident.state === 'CLOSED')
      throw conflict('This incident is closed already.', { state: 'CLOSED', allowedEvents: [] }, 'illegal-transition')
    const [closed] = await db
      .update(incidents)
      .set({ state: 'CLOSED', actions, closedAt: context.now(), closedBy: caller.id })
      .where(eq(incidents.id, incidentId))
      .returning()
    return toIncidentView(closed!)
  },
})
