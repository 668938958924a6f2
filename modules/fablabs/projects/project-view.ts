import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import type { fablabProjects as projects } from '../tables.ts'
import { Openness } from '../vocabulary.ts'

/** By their SPDX identifiers. */
export const openLicences = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CERN-OHL-P-2.0',
  'CERN-OHL-W-2.0',
  'CERN-OHL-S-2.0',
  'MIT',
  'Apache-2.0',
  'GPL-3.0-or-later',
] as const

export const Licence = z.enum([...openLicences, 'LicenseRef-Proprietary'])

export const ProjectStep = z.object({
  title: z.string().min(1).max(200).describe('What is done.'),
  text: z.string().max(5_000).describe('How.'),
})

export const ProjectFile = z.object({
  name: z.string().min(1).max(200).describe('The name of the file.'),
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .describe('Where it is kept, over https.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe('Of its content, so that who fetches it knows that it is the same; null where nobody said.'),
})

export const ProjectSummaryFields = {
  projectId: z.string().describe('To read or change it.'),
  title: z.string(),
  summary: z.string().describe('What it is, in a few sentences.'),
  openness: plainEnum(Openness),
  licence: Licence.describe('SPDX identifier.'),
  labId: z.string().nullable().describe('Where it was made.'),
  machineModelIds: z.array(z.string()).describe('What it was made with.'),
  mine: z.boolean().describe('The caller’s own.'),
  version: z.int().describe('Rises with every change.'),
}

export const Project = z.object({ ...ProjectSummaryFields, steps: z.array(ProjectStep), files: z.array(ProjectFile) })

export type ProjectRow = typeof projects.$inferSelect

export const toProjectSummary = (
  row: ProjectRow,
  actor: Actor | null,
): z.input<z.ZodObject<typeof ProjectSummaryFields>> => ({
  projectId: row.id,
  title: row.title,
  summary: row.summary,
  openness: row.openness,
  licence: row.licence as z.output<typeof Licence>,
  labId: row.labId,
  machineModelIds: row.machineModelIds,
  mine: isOwn(row, actor),
  version: row.version,
})

export const isOwn = (row: ProjectRow, actor: Actor | null) =>
  row.ownerId === actor?.id && row.ownerOrganisationId === actor.organisationId

export const toProjectView = (row: ProjectRow, actor: Actor | null) => ({
  ...toProjectSummary(row, actor),
  steps: row.steps,
  files: row.files,
})
