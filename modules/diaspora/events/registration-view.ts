import { z } from 'zod'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import type { diasporaRegistrations as registrations } from '../tables.ts'
import { registrationStates } from '../vocabulary.ts'

export const Registration = z.object({
  registrationId: z.string(),
  eventId: z.string(),
  state: z.enum(registrationStates),
  ticket: z.string().describe('Ticket code to show at the entrance.'),
  attendedAt: z.iso.datetime().nullable(),
})

export const toRegistrationView = ({
  id,
  eventId,
  state,
  ticket,
  attendedAt,
}: typeof registrations.$inferSelect): z.input<typeof Registration> => ({
  registrationId: id,
  eventId,
  state,
  ticket,
  attendedAt: toIsoOrNull(attendedAt),
})
