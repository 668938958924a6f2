import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { Trl } from '../../commons/fields.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { callState, requireCall } from '../calls/call-view.ts'
import { DaySince1900 } from '../fields.ts'
import { requireOwnStartup } from '../startups/access.ts'
import { ventureCalls as calls, type StartupRow, ventureStartups as startups } from '../tables.ts'
import { CallState, Stage } from '../vocabulary.ts'
import * as examples from './check-eligibility.examples.ts'
import { type EligibilityCandidate, failedRules } from './eligibility-rules.ts'

/** Returns the facts of a registered startup that eligibility rules check. */
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
  summary: 'Check whether a startup may apply to a call, and which conditions it does not meet.',
  route: 'GET /ventures/calls/:callId/eligibility',
  effect: 'read',
  access: 'ventures:read',
  examples: examples.checkEligibility,
  input: z.object({
    callId: reference(calls, 'A call, as found by ventures.listCalls.'),
    startupId: reference(
      startups,
      'A startup of the organisation. The other fields replace its registered facts.',
    ).optional(),
    stage: Stage.optional(),
    trl: Trl.optional(),
    foundedOn: DaySince1900('When it was founded.').optional(),
    nmaSection: NmaSection.optional(),
    regionCode: RegionCode.optional(),
    incorporated: z.boolean().optional().describe('The company is incorporated and has an ICE.'),
  }),
  output: z.object({
    callId: z.string(),
    callState: plainEnum(CallState),
    eligible: z.boolean().describe('Every condition is met. See callState for whether the call is open.'),
    failedRules: z.array(
      z.object({
        rule: z.string(),
        field: z.string().describe('Field of the startup that fails the rule.'),
        reason: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
      }),
    ),
  }),
  async handler({ callId, startupId, ...facts }, context) {
    const { db } = context
    const now = context.now()
    const call = await requireCall(db, callId)
    const registered = startupId
      ? toEligibilityCandidate(await requireOwnStartup(db, requireActor(context), startupId))
      : {}
    const overrides = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
    const failed = failedRules(call, { ...registered, ...overrides }, localDateOf(now))
    return { callId, callState: callState(call, now), eligible: failed.length === 0, failedRules: failed }
  },
})
