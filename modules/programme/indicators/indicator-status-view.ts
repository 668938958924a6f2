import { z } from 'zod'
import { PublicFigure } from '../editions/public-view.ts'
import { TrilingualTextSchema } from '../fields.ts'
import { RagColour, RagReason } from '../vocabulary.ts'

export const Target = z.object({
  kind: z.literal('SOURCE_TEXT'),
  value: z.string(),
  per: z.enum(['TOTAL', 'YEAR']).describe('TOTAL: in total by 2030. YEAR: every year.'),
  quote: z.string().describe('Quotation from the founding text.'),
  ambiguity: TrilingualTextSchema.nullable().describe('What the founding text leaves open.'),
})

/** Status of an indicator as the public may see it. */
export const IndicatorStatus = z.object({
  code: z.string(),
  title: TrilingualTextSchema,
  unit: z.string().nullable(),
  isAvailable: z.boolean().describe('Whether an installed module computes it. If not, the value is missing, not zero.'),
  note: TrilingualTextSchema.nullable().describe('Why there is no figure; null if there is one.'),
  target: Target.nullable().describe('Target from the founding text; null if it gives no number.'),
  plannedTarget: z
    .object({ at: z.string(), value: z.string() })
    .nullable()
    .describe('Last point of the planning path.'),
  baseline: z
    .object({ value: z.null(), obsStatus: z.literal('M') })
    .describe('Always null: the founding text gives no baseline.'),
  period: z.string().nullable(),
  asOf: z.iso.datetime().nullable().describe('When the figure was computed from the rows.'),
  figure: PublicFigure.nullable(),
  expected: z.string().nullable().describe('Value the path expects at that moment.'),
  gap: z.string().nullable().describe('The figure minus the expected value.'),
  status: RagColour,
  because: RagReason,
})

export type IndicatorStatus = z.input<typeof IndicatorStatus>
