import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { Amount, Day, instantOf, Moment } from '../fields.ts'
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
  summary:
    'Open a call of the caller’s organisation: dates, seats and cohort, questions, conditions, and the rubric by which reviewers score. Everyone can read it at once.',
  route: 'POST /ventures/calls',
  effect: 'write',
  access: 'ventures:manage',
  agent: { risk: 'high', exfiltrates: true, producesIds: ['callId'] },

  http: { status: 201 },

  examples: examples.openCall,
  input: z.object({
    title: LocalizedText.describe('What the call is called.'),
    description: LocalizedText.describe('What it is for.').optional(),
    track: Track,
    opensAt: Moment('From when applications are taken.'),
    closesAt: Moment('The last moment at which an application is taken.'),
    seats: z.int().min(1).max(1_000).describe('How many startups can be admitted at most.'),
    cohortCapacity: z
      .int()
      .min(1)
      .max(1_000)
      .optional()
      .describe('How many the cohort takes, never more than the seats; as many unless told.'),
    cohortStartsOn: Day('First day of the programme.'),
    cohortEndsOn: Day('Last day of the programme.'),
    minReviews: z
      .int()
      .min(policy.minReviews)
      .max(policy.maxReviews)
      .default(policy.minReviews)
      .describe('Without so many reviews nothing is decided.'),
    appealDays: z
      .int()
      .min(0)
      .max(365)
      .default(policy.appealDays)
      .describe('For so many days after it a refusal can be appealed.'),
    rubric: Rubric,
    questions: z
      .array(QuestionInput)
      .min(1)
      .max(40)
      .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'Each key once.')
      .describe('What applicants are asked.'),
    eligibility: z
      .array(EligibilityRule)
      .max(10)
      .default([])
      .describe('What a startup must be to apply; regions are told apart from it.'),
    regionCodes: z
      .array(RegionCode)
      .min(1)
      .max(12)
      .optional()
      .describe('Only startups of these regions; all unless told.'),
    fundingPerStartup: Amount.optional().describe('What each startup gets.'),
  }),
  output: Call,
  async handler({ opensAt, closesAt, cohortCapacity, ...input }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const [opens, closes] = [instantOf(opensAt), instantOf(closesAt)]
    const refuse = (path: string, message: string) => invalid('A call cannot be opened like this.', [{ path, message }])
    if (closes <= opens) throw refuse('closesAt', 'Later than opensAt.')
    if (closes <= now) throw refuse('closesAt', 'In the future.')
    if (input.cohortEndsOn < input.cohortStartsOn) throw refuse('cohortEndsOn', 'Not before cohortStartsOn.')
    if (cohortCapacity !== undefined && cohortCapacity > input.seats)
      throw refuse('cohortCapacity', `At most ${input.seats}, the seats of the call.`)
    for (const [i, rule] of input.eligibility.entries())
      if (rule.rule === 'TRL_BETWEEN' && rule.to < rule.from)
        throw refuse(`eligibility.${i}.to`, `Not below ${rule.from}.`)
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
