import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { instituteMilestonePlans as plans } from '../tables.ts'
import { milestoneGatedEvents, milestoneTypes } from '../vocabulary.ts'
import * as examples from './milestone-plan-operations.examples.ts'
import { latestMilestonePlan } from './milestone-schedule.ts'

const MilestonePlanItemSchema = z.strictObject({
  type: z.enum(milestoneTypes),
  title: LocalizedText,
  dueMonths: z.int().min(0).max(120).describe('Months after registration.'),
  everyMonths: z.int().min(1).max(60).optional().describe('Due again after this many months, up to the planned end.'),
  requiredFor: z
    .enum(milestoneGatedEvents)
    .optional()
    .describe(
      'The event rejected until it is accepted. The n-th re-enrolment needs the first n of a repeated milestone.',
    ),
})

const MilestonePlanView = z.object({
  edition: z.int(),
  durationMonths: z.int().describe('Duration of a doctorate before any extension.'),
  source: z.string().describe('The regulation of the university it follows.'),
  items: z.array(MilestonePlanItemSchema),
})

export const getMilestonePlan = operation({
  name: 'institute.getMilestonePlan',
  summary: 'Show what the university requires of its doctoral candidates, and when.',
  route: 'GET /institute/milestone-plan',
  effect: 'read',
  access: 'institute:read',
  http: { canReturn404: true },
  examples: examples.getMilestonePlan,
  input: z.object({}),
  output: MilestonePlanView,
  async handler(_, context) {
    const row = await latestMilestonePlan(context.db, requireActor(context).organisationId)
    if (!row) throw notFound('milestone plan; set one with institute.setMilestonePlan')
    return row
  },
})

export const setMilestonePlan = operation({
  name: 'institute.setMilestonePlan',
  summary: 'Set what the university requires of doctoral candidates who register from now on.',
  route: 'PUT /institute/milestone-plan',
  effect: 'write',
  access: 'institute:manage',
  examples: examples.setMilestonePlan,
  input: z.object({
    durationMonths: z.int().min(1).max(120),
    source: z.string().min(1).max(500),
    items: z.array(MilestonePlanItemSchema).min(1).max(50),
  }),
  output: MilestonePlanView,
  async handler(input, context) {
    const { organisationId } = requireActor(context)
    const last = await latestMilestonePlan(context.db, organisationId)
    const [row] = await context.db
      .insert(plans)
      .values({ ...input, organisationId, edition: (last?.edition ?? 0) + 1, createdAt: context.now() })
      .returning()
    return row!
  },
})
