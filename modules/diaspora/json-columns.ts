import { z } from 'zod'
import { Money } from '#platform/lib/money.ts'
import { compensationKinds } from './vocabulary.ts'

/** Terms of reference of an engagement. */
export const Terms = z.strictObject({
  objectives: z.string().min(10).max(4_000).describe('Objectives of the work.'),
  deliverables: z.array(z.string().min(1).max(500)).min(1).max(20).describe('Deliverables due at the end.'),
  days: z.int().min(1).max(730).describe('Number of working days.'),
  mode: z.enum(['REMOTE', 'ONSITE', 'BLENDED']).describe('Whether the work is remote, on site or both.'),
})
export type Terms = z.infer<typeof Terms>

export const Compensation = z
  .strictObject({
    kind: z.enum(compensationKinds).describe('PRO_BONO: unpaid. FEE: a fee. TRAVEL: travel costs only.'),
    amount: Money.optional().describe('Amount of the fee. Required for FEE.'),
  })
  .describe('Compensation of the member.')
export type Compensation = z.infer<typeof Compensation>
