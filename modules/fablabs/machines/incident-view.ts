import { z } from 'zod'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import type { fablabIncidents as incidents } from '../tables.ts'
import { IncidentState, Severity } from '../vocabulary.ts'

export const Incident = z.object({
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
