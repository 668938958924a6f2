import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Money } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { notFound } from '#platform/problem.ts'
import { type CallRow, ventureCalls as calls } from '../tables.ts'
import { CallState, EligibilityRule, Track } from '../vocabulary.ts'
import { Criterion } from './rubric.ts'

export const CallCard = z.object({
  callId: z.string(),
  operatorOrganisationId: z.string().describe('Organisation that runs the call.'),
  title: LocalizedText,
  description: LocalizedText.nullable(),
  track: plainEnum(Track),
  state: plainEnum(CallState),
  opensAt: z.iso.datetime().describe('Start of the application period, UTC.'),
  closesAt: z.iso.datetime().describe('End of the application period (inclusive), UTC.'),
  seats: z.int(),
  regionCodes: z.array(plainEnum(RegionCode)).nullable().describe('Eligible regions; null: all.'),
  fundingPerStartup: Money.nullable(),
})

export const Call = CallCard.extend({
  cohort: z.object({ capacity: z.int(), startsOn: z.iso.date(), endsOn: z.iso.date() }),
  minReviews: z.int().describe('Minimum number of reviews for a decision.'),
  appealDays: z.int(),
  rubric: z.array(Criterion),
  questions: z.array(z.object({ key: z.string(), label: LocalizedText, required: z.boolean(), maxLength: z.int() })),
  eligibility: z.array(EligibilityRule),
})

/** Returns the state of a call by the server clock. At `closesAt` itself it is still open. */
export const callState = ({ opensAt, closesAt }: Pick<CallRow, 'opensAt' | 'closesAt'>, now: Date): CallState =>
  now < opensAt ? 'PLANNED' : now > closesAt ? 'CLOSED' : 'OPEN'

export const toCallCard = (call: CallRow, now: Date) => ({
  callId: call.id,
  operatorOrganisationId: call.operatorOrganisationId,
  title: call.title,
  description: call.description,
  track: call.track,
  state: callState(call, now),
  opensAt: call.opensAt.toISOString(),
  closesAt: call.closesAt.toISOString(),
  seats: call.seats,
  regionCodes: call.regionCodes,
  fundingPerStartup: call.fundingPerStartup,
})

export const toCallView = (call: CallRow, now: Date) => ({
  ...toCallCard(call, now),
  cohort: { capacity: call.cohortCapacity, startsOn: call.cohortStartsOn, endsOn: call.cohortEndsOn },
  minReviews: call.minReviews,
  appealDays: call.appealDays,
  rubric: call.rubric,
  questions: call.questions,
  eligibility: call.eligibility,
})

export async function requireCall(db: Reads, callId: string): Promise<CallRow> {
  const [row] = await db.select().from(calls).where(eq(calls.id, callId))
  if (!row) throw notFound('call')
  return row
}
