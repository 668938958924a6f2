import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import type { fablabProjects as projects } from '../tables.ts'
import { Openness } from '../vocabulary.ts'

/** SPDX identifiers. */
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
  title: z.string().min(1).max(200).describe('Title of the step.'),
  text: z.string().max(5_000).describe('Instructions.'),
})

export const ProjectFile = z.object({
  name: z.string().min(1).max(200).describe('The name of the file.'),
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .describe('HTTPS address of the file.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe('SHA-256 of the content, to verify a download; null when unknown.'),
})

export const ProjectSummaryFields = {
  projectId: z.string().describe('Id of the project, to show or replace it.'),
  title: z.string(),
  summary: z.string().describe('Description in a few sentences.'),
  openness: plainEnum(Openness),
  licence: Licence.describe('SPDX identifier.'),
  labId: z.string().nullable().describe('Lab where it was made.'),
  machineModelIds: z.array(z.string()).describe('Machine models used.'),
  mine: z.boolean().describe('The caller owns it.'),
  version: z.int().describe('Increases with every change.'),
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
