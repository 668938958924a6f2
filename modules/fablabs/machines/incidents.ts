import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, inArray, or } from '#platform/db/query-builder.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid, notFound, platformError } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageLab, canManage, canManageLab } from '../access.ts'
import { findBooking } from '../bookings/access.ts'
import { cancelAffected, moveAffected } from '../bookings/displace.ts'
import { requireLab, requireMachineInLab } from '../machine-in-lab.ts'
import { localDateTimeInput } from '../slot-view.ts'
import {
  fablabBookings as bookings,
  fablabIncidents as incidents,
  fablabLabs as labs,
  fablabMachines as machines,
} from '../tables.ts'
import { IncidentState, Severity } from '../vocabulary.ts'
import { Incident, toIncidentView } from './incident-view.ts'
import * as examples from './incidents.examples.ts'
import { setMachineStatus } from './machine-status.ts'

export const reportIncident = operation({
  name: 'fablabs.reportIncident',
  summary: 'Report an incident: what went wrong in a lab, or during a booking of the caller.',
  description:
    'Members of the lab name the lab; others name their booking. A SERIOUS incident reported by the lab takes the machine out of service.',
  route: 'POST /fablabs/incidents',
  effect: 'write',
  access: 'fablabs:write',
  agent: { exfiltrates: true, producesIds: ['incidentId'] },
  http: { status: 201 },

  examples: examples.reportIncident,
  input: z.object({
    labId: reference(labs, 'The lab, when the caller runs it; otherwise give the booking.').optional(),
    machineId: reference(machines, 'The machine. Defaults to the machine of the booking.').optional(),
    bookingId: reference(
      bookings,
      'The booking during which it happened, as found by fablabs.listBookings.',
    ).optional(),
    severity: Severity,
    injured: z
      .boolean()
      .default(false)
      .describe('A person was injured. Do not name the person or the injury: health data is not stored.'),
    description: z.string().min(5).max(2_000).describe('What happened, without names.'),
    happenedAt: localDateTimeInput('Time of the incident. Defaults to now.').optional(),
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
      ...input
    },
    context,
  ) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    const existing = bookingId ? await findBooking(db, bookingId, caller) : undefined
    if (!existing && !labId)
      throw invalid('Specify the booking or the lab.', [
        { path: 'bookingId', message: 'Give a booking, or a lab that you run.' },
      ])
    const lab = existing ? existing.lab : await requireLab(db, labId!)
    if (!existing) assertCanManageLab(caller, lab)
    if (labId && labId !== lab.id)
      throw invalid('The booking is in another lab.', [
        { path: 'labId', message: 'Omit it: the booking defines the lab.' },
      ])
    const machine = machineId ?? existing?.machine.id ?? null
    if (machine && (await requireMachineInLab(db, machine)).lab.id !== lab.id) throw notFound('machine in this lab')
    const happenedAt = input.happenedAt ? parseInstant(input.happenedAt, lab.timeZone) : now
    if (happenedAt > now)
      throw invalid('The time of the incident is in the future.', [
        { path: 'happenedAt', message: `Use ${now.toISOString()} or earlier.` },
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
  summary: 'List the incidents the caller reported or of the labs they run, latest first.',
  route: 'GET /fablabs/incidents',
  effect: 'read',
  access: 'fablabs:read',
  agent: { returnsUntrustedContent: true, producesIds: ['incidentId'] },

  examples: examples.listIncidents,
  input: z.object({
    state: IncidentState.optional(),
    labId: reference(labs, 'Only incidents in this lab.').optional(),
    ...Paging,
  }),
  output: pageOf(Incident),
  async handler({ state, labId, ...page }, context) {
    const { db } = context
    const caller = requireActor(context)
    const own = and(eq(incidents.organisationId, caller.organisationId), eq(incidents.reportedBy, caller.id))
    const managedLabs = db
      .select({ id: labs.id })
      .from(labs)
      .where(eq(labs.operatorOrganisationId, caller.organisationId))
    const visible = canManage(caller) ? or(own, inArray(incidents.labId, managedLabs)) : own
    return listPage(page, {
      sort: [{ column: incidents.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(incidents)
          .where(
            and(
              visible,
              state ? eq(incidents.state, state) : undefined,
              labId ? eq(incidents.labId, labId) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toIncidentView,
    })
  },
})

export const closeIncident = operation({
  name: 'fablabs.closeIncident',
  summary: 'Close an incident with what was done about it.',
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
    const [existing] = await db
      .select({ incident: incidents, lab: labs })
      .from(incidents)
      .innerJoin(labs, eq(labs.id, incidents.labId))
      .where(eq(incidents.id, incidentId))
    if (!existing || !canManageLab(caller, existing.lab)) throw notFound('incident in your labs')
    if (existing.incident.state === 'CLOSED')
      throw platformError('illegal-transition', 'This incident is already closed.', {
        state: 'CLOSED',
        allowedEvents: [],
      })
    const [closedIncident] = await db
      .update(incidents)
      .set({ state: 'CLOSED', actions, closedAt: context.now(), closedBy: caller.id })
      .where(eq(incidents.id, incidentId))
      .returning()
    return toIncidentView(closedIncident!)
  },
})
