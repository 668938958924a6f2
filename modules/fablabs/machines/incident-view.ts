import { z } from 'zod'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import type { fablabIncidents as incidents } from '../tables.ts'
import { IncidentState, Severity } from '../vocabulary.ts'

export const Incident = z.object({
  incidentId: z.string().describe('Id to close the incident or to plan maintenance for it.'),
  labId: z.string().describe('The lab of the incident.'),
  machineId: z.string().nullable().describe('The machine; null: none.'),
  bookingId: z.string().nullable().describe('The booking during which it happened.'),
  severity: plainEnum(Severity),
  injured: z.boolean().describe('A person was injured.'),
  description: z.string().describe('What happened; visible to the lab and to the person who reported it.'),
  happenedAt: z.iso.datetime().describe('Time of the incident, UTC.'),
  state: plainEnum(IncidentState),
  actions: z.string().nullable().describe('What the lab did about the incident.'),
})

export const toIncidentView = ({
  id,
  happenedAt,
  ...incident
}: typeof incidents.$inferSelect): z.input<typeof Incident> => ({
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
