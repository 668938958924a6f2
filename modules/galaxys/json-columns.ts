import { z } from 'zod'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Amount } from '#platform/lib/money.ts'
import { DateTimeInput, Trl } from '../commons/fields.ts'
import { NmaSection } from '../commons/organisations/sectors.ts'
import { Quantity } from './fields.ts'
import { PoolClass, UnitKind } from './vocabulary.ts'

/** The applicant's project in the zone. */
export const ApplicantProject = z
  .strictObject({
    title: LocalizedText.describe('The name of the project.'),
    summary: LocalizedText.describe('What it does, for which customers, and why in the zone.'),
    trl: Trl,
    jobsPlanned: z.int().min(0).max(1_000_000).describe('Jobs it plans to create.'),
    investment: Amount.describe('Planned investment, in centimes.'),
    sector: NmaSection.optional(),
    rdLinks: z
      .array(z.string().min(1).max(300))
      .max(20)
      .default([])
      .describe('Laboratories, universities and institutes it works with.'),
  })
  .describe('The project of an admission file.')
export type ApplicantProject = z.output<typeof ApplicantProject>

const RequestedFields = z.strictObject({
  kind: UnitKind.optional(),
  areaDm2: Quantity.optional().describe('Minimum area in dm2: 100 dm2 are 1 m2.'),
  powerW: Quantity.optional().describe('Electrical power in watts.'),
  persons: z.int().min(1).max(100_000).optional().describe('People who will work there.'),
  class: PoolClass.optional(),
  quantity: Quantity.optional().describe('Quantity of the digital resource, in its own unit.'),
  from: DateTimeInput('Start.'),
  to: DateTimeInput('End.'),
})

/** Requested space or digital resource: `kind` or `class`, not both. */
export const Requested = RequestedFields.refine(
  (one) => (one.kind === undefined) !== (one.class === undefined),
  'Either `kind` for space or `class` for a digital resource.',
)
  .refine((one) => one.class === undefined || one.quantity !== undefined, 'A digital resource needs a `quantity`.')
  .describe('One requested item.')
export type Requested = z.output<typeof Requested>

/** The same for responses, without the names of their lists. */
export const ApplicantProjectView = ApplicantProject.extend({ sector: plainEnum(NmaSection).optional() })
export const RequestedView = RequestedFields.extend({
  kind: plainEnum(UnitKind).optional(),
  class: plainEnum(PoolClass).optional(),
})

/** Evidence that an obligation is met. */
export const ObligationEvidence = z.object({
  note: z.string().describe('What was done.'),
  url: z.string().nullable().describe('Link to the document.'),
  value: z.int().nullable().describe('Jobs created, or centimes invested.'),
  at: z.iso.datetime().describe('When it was recorded.'),
  by: z.string().describe('The member who recorded it.'),
})
export type ObligationEvidence = z.output<typeof ObligationEvidence>

/** A measure that a zone offers, and its legal basis. */
export const Incentive = z.object({
  title: LocalizedText,
  source: z.string().describe('The legal basis, as the zone states it.'),
})
export type Incentive = z.output<typeof Incentive>
