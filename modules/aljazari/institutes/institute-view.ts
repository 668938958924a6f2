import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { type InstituteRow, aljazariInstitutes as institutes } from '../tables.ts'
import { InstituteStatus, Theme } from '../vocabulary.ts'
import { instituteStateMachine } from './state-machine.ts'

export const Institute = z.object({
  instituteId: z.string(),
  operatorOrganisationId: z.string(),
  name: LocalizedText,
  regionCode: plainEnum(RegionCode),
  city: LocalizedText,
  themes: z.array(plainEnum(Theme)),
  hosts: z.array(z.object({ name: LocalizedText, ror: z.string().nullish() })),
  network: LocalizedText.nullable().describe('The network it is recorded to belong to, if any.'),
  sponsors: z.array(LocalizedText),
  status: plainEnum(InstituteStatus),
  statusSource: z.string().describe('The source of the status.'),
  statusOn: z.string(),
  openedOn: z.string().nullable(),
  allowedEvents: z.array(z.string()).describe('The events its managers can apply next.'),
  version: z.int(),
})

export const toInstituteView = ({ id, themeText, searchText, createdAt, updatedAt, ...row }: InstituteRow) => ({
  instituteId: id,
  ...row,
  allowedEvents: allowedEvents(instituteStateMachine, row.status),
})

/** Returns the institute. Throws 404 if it does not exist. */
export async function requireInstitute(db: Reads, instituteId: string): Promise<InstituteRow> {
  const [row] = await db.select().from(institutes).where(eq(institutes.id, instituteId))
  if (!row) throw notFound('institute')
  return row
}
