import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { callState, requireCall } from '../calls/call-view.ts'
import { Day, dayOf } from '../fields.ts'
import { requireOwnStartup } from '../startups/access.ts'
import { ventureCalls as calls, type StartupRow, ventureStartups as startups } from '../tables.ts'
import { CallState, Stage } from '../vocabulary.ts'
import * as examples from './check-eligibility.examples.ts'
import { type EligibilityCandidate, failedRules } from './eligibility-rules.ts'

/** A registered startup as the rules of a call look at it. */
export const toEligibilityCandidate = ({
  stage,
  trl,
  foundedOn,
  nmaSection,
  regionCode,
  ice,
  status,
}: StartupRow): EligibilityCandidate => ({
  stage,
  trl,
  foundedOn,
  nmaSection,
  regionCode,
  incorporated: ice !== null,
  status,
})

export const checkEligibility = operation({
  name: 'ventures.checkEligibility',
  summary:
    'Say whether a startup - registered, or only described - may apply to a call, and which conditions it does not meet.',
  route: 'GET /ventures/calls/:callId/eligibility',
  effect: 'read',
  access: 'ventures:read',
  examples: examples.checkEligibility,
  input: z.object({
    callId: reference(calls, 'A call, as found by ventures.listCalls.'),
    startupId: reference(
      startups,
      'A startup of the organisation; what follows then replaces what is known of it.',
    ).optional(),
    stage: Stage.optional(),
    trl: z.int().min(1).max(9).optional().describe('Technology readiness level, 1 to 9.'),
    foundedOn: Day('When it was founded.').optional(),
    nmaSection: NmaSection.optional(),
    regionCode: RegionCode.optional(),
    incorporated: z.boolean().optional().describe('The company exists and has an ICE.'),
  }),
  output: z.object({
    callId: z.string(),
    callState: plainEnum(CallState),
    eligible: z
      .boolean()
      .describe('Every condition is met. Whether the call is open is another matter: see callState.'),
    failedRules: z.array(
      z.object({
        rule: z.string(),
        field: z.string().describe('What of the startup to look at.'),
        reason: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
      }),
    ),
  }),
  async handler({ callId, startupId, ...described }, context) {
    const { db } = context
    const now = context.now()
    const call = await requireCall(db, callId)
    const known = startupId ? toEligibilityCandidate(await requireOwnStartup(db, requireActor(context), startupId)) : {}
    const given = Object.fromEntries(Object.entries(described).filter(([, value]) => value !== undefined))
    const failed = failedRules(call, { ...known, ...given }, dayOf(now))
    return { callId, callState: callState(call, now), eligible: failed.length === 0, failedRules: failed }
  },
})
