import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Amount } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { DateTimeInput, parseDateTime } from '../../commons/fields.ts'
import { DaySince1900 } from '../fields.ts'
import { policy } from '../policy.ts'
import { ventureCalls as calls } from '../tables.ts'
import { EligibilityRule, Track } from '../vocabulary.ts'
import { Call, toCallView } from './call-view.ts'
import * as examples from './open-call.examples.ts'
import { FieldKey, Rubric } from './rubric.ts'

const QuestionInput = z.strictObject({
  key: FieldKey,
  label: LocalizedText,
  required: z.boolean().default(true),
  maxLength: z.int().min(10).max(5_000).default(2_000),
})

export const openCall = operation({
  name: 'ventures.openCall',
  summary: 'Open a call of the organisation with dates, seats, questions, conditions and rubric.',
  description: 'The call is public at once.',
  route: 'POST /ventures/calls',
  effect: 'write',
  access: 'ventures:manage',
  agent: { risk: 'high', exfiltrates: true, producesIds: ['callId'] },

  http: { status: 201 },

  examples: examples.openCall,
  input: z.object({
    title: LocalizedText.describe('Title of the call.'),
    description: LocalizedText.describe('Purpose of the call.').optional(),
    track: Track,
    opensAt: DateTimeInput('Start of the application period.'),
    closesAt: DateTimeInput('End of the application period.'),
    seats: z.int().min(1).max(1_000).describe('Maximum number of admitted startups.'),
    cohortCapacity: z
      .int()
      .min(1)
      .max(1_000)
      .optional()
      .describe('Capacity of the cohort, at most the seats. Defaults to the seats.'),
    cohortStartsOn: DaySince1900('First day of the programme.'),
    cohortEndsOn: DaySince1900('Last day of the programme.'),
    minReviews: z
      .int()
      .min(policy.minReviews)
      .max(policy.maxReviews)
      .default(policy.minReviews)
      .describe('Minimum number of reviews for a decision.'),
    appealDays: z
      .int()
      .min(0)
      .max(365)
      .default(policy.appealDays)
      .describe('Days within which a rejection can be appealed.'),
    rubric: Rubric,
    questions: z
      .array(QuestionInput)
      .min(1)
      .max(40)
      .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'Use each key once.')
      .describe('Questions to applicants.'),
    eligibility: z
      .array(EligibilityRule)
      .max(10)
      .default([])
      .describe('Conditions that a startup must meet, besides `regionCodes`.'),
    regionCodes: z
      .array(RegionCode)
      .min(1)
      .max(12)
      .optional()
      .describe('Only startups of these regions. Defaults to all regions.'),
    fundingPerStartup: Amount.optional().describe('Funding of each startup.'),
  }),
  output: Call,
  async handler({ opensAt, closesAt, cohortCapacity, ...input }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const [opens, closes] = [parseDateTime(opensAt), parseDateTime(closesAt)]
    const fieldError = (path: string, message: string) =>
      invalid('The fields of the call do not match.', [{ path, message }])
    if (closes <= opens) throw fieldError('closesAt', 'Use a time after opensAt.')
    if (closes <= now) throw fieldError('closesAt', 'Use a time in the future.')
    if (input.cohortEndsOn < input.cohortStartsOn)
      throw fieldError('cohortEndsOn', 'Use cohortStartsOn or a later day.')
    if (cohortCapacity !== undefined && cohortCapacity > input.seats)
      throw fieldError('cohortCapacity', `Use at most ${input.seats}, the seats of the call.`)
    for (const [i, rule] of input.eligibility.entries())
      if (rule.rule === 'TRL_BETWEEN' && rule.to < rule.from)
        throw fieldError(`eligibility.${i}.to`, `Use ${rule.from} or more.`)
    const [row] = await context.db
      .insert(calls)
      .values({
        ...input,
        opensAt: opens,
        closesAt: closes,
        cohortCapacity: cohortCapacity ?? input.seats,
        regionCodes: input.regionCodes ? [...new Set(input.regionCodes)] : null,
        operatorOrganisationId: caller.organisationId,
        openedBy: caller.id,
        createdAt: now,
      })
      .returning()
    return toCallView(row!, now)
  },
})
