import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { weightedTotal } from '../../commons/rubric.ts'
import { assertCanManageZone } from '../access.ts'
import { assertNoConflictOfInterest } from '../interests/conflicts.ts'
import { galaxysFiles as files, galaxysScores as scores } from '../tables.ts'
import { fileOutcomes } from '../vocabulary.ts'
import { FileView, loadFileView, requireVisibleFile } from './file-view.ts'
import * as examples from './review-operations.examples.ts'
import { rubric, Scores } from './rubric.ts'
import { computeSiteFit, SiteFit } from './site-fit.ts'
import { decisionEventFor, screeningEvents } from './state-machine.ts'
import { transitionFile } from './transition-file.ts'

const fileId = reference(files, 'A file in a zone the caller runs, as found by galaxys.listFiles.')

export const advanceFile = operation({
  name: 'galaxys.advanceFile',
  summary: 'Move an admission file through its screening: complete or incomplete, review, committee.',
  description:
    'Events: `find_complete` and `find_incomplete` (name in `note` what is missing) for a submitted file; `start_review`; `check_site`; `to_committee`, once a reviewer without a conflict of interest has scored it; `meet_conditions` for a file approved with conditions; `reopen` for a file that is waiting or that has lost its clearance.',
  route: 'POST /galaxys/files/:fileId/advance',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { producesIds: ['fileId'] },
  examples: examples.advanceFile,
  input: z.object({
    fileId,
    event: z.enum(screeningEvents).describe('What was found, or the next step.'),
    note: z
      .string()
      .min(1)
      .max(2_000)
      .optional()
      .describe('What is missing from an incomplete file; the applicant reads it.'),
  }),
  output: FileView,
  async handler({ fileId: id, event, note }, context) {
    const caller = requireActor(context)
    const { zone } = await requireVisibleFile(context.db, id, caller)
    assertCanManageZone(caller, zone)
    if (event === 'find_incomplete' && note === undefined)
      throw invalid('The applicant must know what is missing from an incomplete file.', [
        { path: 'note', message: 'State what is missing in `note`.' },
      ])
    // Reopening clears the previous outcome.
    const change = event === 'reopen' ? { outcome: null, decidedAt: null, decidedBy: null, conditions: [] } : {}
    const now = context.now()
    const updated = await transitionFile(context, { fileId: id, event, now }, () => ({
      ...change,
      ...(note !== undefined && { note }),
    }))
    return loadFileView(context.db, updated, caller, now)
  },
})

export const scoreFile = operation({
  name: 'galaxys.scoreFile',
  summary: 'Score an admission file by the rubric, and show the space and resources that would fit.',
  route: 'POST /galaxys/files/:fileId/scores',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { producesIds: ['fileId', 'unitId', 'poolId'] },
  examples: examples.scoreFile,
  input: z.object({
    fileId,
    scores: Scores,
    comment: z.string().min(1).max(2_000).optional().describe('A comment for the committee.'),
  }),
  output: z.object({
    fileId: z.string(),
    total: z.int().min(0).max(500),
    rubric: z.array(z.object({ key: z.string(), label: LocalizedText, weight: z.int(), score: z.int() })),
    siteFit: z.array(SiteFit),
    file: FileView,
  }),
  async handler({ fileId: id, scores: scoreInput, comment }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const found = await requireVisibleFile(db, id, caller)
    assertCanManageZone(caller, found.zone)
    await assertNoConflictOfInterest(db, caller, found.file)
    const updated = await transitionFile(context, { fileId: id, event: 'score', now })
    const total = weightedTotal(rubric, scoreInput)
    const whereOwnScore = and(eq(scores.fileId, id), eq(scores.scoredBy, caller.id))
    const set = { scores: scoreInput, total, comment: comment ?? null, createdAt: now }
    const [existing] = await db.select({ id: scores.id }).from(scores).where(whereOwnScore)
    if (existing) await db.update(scores).set(set).where(eq(scores.id, existing.id))
    else await db.insert(scores).values({ fileId: id, scoredBy: caller.id, ...set })
    return {
      fileId: id,
      total,
      rubric: rubric.map(({ key, label, weight }) => ({ key, label, weight, score: scoreInput[key] })),
      siteFit: await computeSiteFit(db, updated, now),
      file: await loadFileView(db, updated, caller, now),
    }
  },
})

export const decideFile = operation({
  name: 'galaxys.decideFile',
  summary: 'Decide on an admission file: approve it, with conditions or without, waitlist or reject.',
  route: 'POST /galaxys/files/:fileId/decision',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { risk: 'high', producesIds: ['fileId'] },

  examples: examples.decideFile,
  input: z.object({
    fileId,
    outcome: z.enum(fileOutcomes).describe('The decision of the committee.'),
    conditions: z
      .array(z.string().min(1).max(500))
      .max(20)
      .default([])
      .describe('Conditions of an approval with conditions; they must be met before anything is allocated.'),
    note: z.string().min(1).max(2_000).optional().describe('The reasons; the applicant reads them.'),
  }),
  output: FileView,
  async handler({ fileId: id, outcome, conditions, note }, context) {
    const caller = requireActor(context)
    const { file, zone } = await requireVisibleFile(context.db, id, caller)
    assertCanManageZone(caller, zone)
    if ((outcome === 'APPROVED_WITH_CONDITIONS') !== conditions.length > 0)
      throw invalid('Only an approval with conditions takes conditions, and it needs at least one.', [
        { path: 'conditions', message: outcome === 'APPROVED_WITH_CONDITIONS' ? 'At least one condition.' : 'None.' },
      ])
    await assertNoConflictOfInterest(context.db, caller, file)
    const now = context.now()
    const updated = await transitionFile(context, { fileId: id, event: decisionEventFor[outcome], now }, () => ({
      outcome,
      conditions,
      note: note ?? null,
      decidedBy: caller.id,
      decidedAt: now,
    }))
    return loadFileView(context.db, updated, caller, now)
  },
})
