import { z } from 'zod'
import { PublicFigure } from '../editions/public-view.ts'
import { TrilingualTextSchema } from '../fields.ts'
import { RagColour, RagReason } from '../vocabulary.ts'

export const Target = z.object({
  kind: z.literal('SOURCE_TEXT'),
  value: z.string(),
  per: z.enum(['TOTAL', 'YEAR']).describe('By 2030 in all, or every year.'),
  quote: z.string().describe('The founding text, word for word.'),
  ambiguity: TrilingualTextSchema.nullable().describe('What the text leaves open.'),
})

/** How one indicator stands: what the public may know of it. */
export const IndicatorStatus = z.object({
  code: z.string(),
  title: TrilingualTextSchema,
  unit: z.string().nullable(),
  isAvailable: z
    .boolean()
    .describe('False where nothing installed here counts it: then it is missing, which is not nought.'),
  note: TrilingualTextSchema.nullable().describe('Why there is no figure.'),
  target: Target.nullable().describe('Only what the source says; null where it gives no number.'),
  plannedTarget: z
    .object({ at: z.string(), value: z.string() })
    .nullable()
    .describe('Where the planning path leads to.'),
  baseline: z.object({ value: z.null(), obsStatus: z.literal('M') }).describe('The source gives none.'),
  period: z.string().nullable(),
  asOf: z.iso.datetime().nullable().describe('As the rows were known when the figure was computed.'),
  figure: PublicFigure.nullable(),
  expected: z.string().nullable().describe('What the path expects at that moment.'),
  gap: z.string().nullable().describe('The figure less what is expected.'),
  status: RagColour,
  because: RagReason,
})

export type IndicatorStatus = z.input<typeof IndicatorStatus>
