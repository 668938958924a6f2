import { z } from 'zod'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import type { ventureEnrolments as enrolments } from '../tables.ts'
import { CohortEnrolmentState } from '../vocabulary.ts'

export const Enrolment = z.object({
  enrolmentId: z.string(),
  callId: z.string(),
  state: plainEnum(CohortEnrolmentState),
  activeAt: z.iso.datetime().nullable(),
  graduatedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  version: z.int(),
})

export const toEnrolmentView = (row: typeof enrolments.$inferSelect) => ({
  enrolmentId: row.id,
  callId: row.callId,
  state: row.state,
  activeAt: toIsoOrNull(row.activeAt),
  graduatedAt: toIsoOrNull(row.graduatedAt),
  endedAt: toIsoOrNull(row.endedAt),
  version: row.version,
})
