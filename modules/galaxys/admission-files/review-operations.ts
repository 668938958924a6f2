import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageZone } from '../access.ts'
import { parseInterval } from '../fields.ts'
import { assertNoConflictOfInterest } from '../interests/conflicts.ts'
import { freeInPool, loadGrantedByPool } from '../pools/operations.ts'
import { decisionEventFor, screeningEvents } from '../state-machines.ts'
import { galaxysFiles as files, galaxysPools as pools, galaxysScores as scores } from '../tables.ts'
import { findFreeSpace, SpaceView } from '../units/search-space.ts'
import { fileOutcomes } from '../vocabulary.ts'
import { FileView, type FileWithZone, loadFileView, requireVisibleFile, transitionFile } from './file-view.ts'
import * as examples from './review-operations.examples.ts'
import { rubric, Scores, weightedTotal } from './rubric.ts'

const fileId = reference(files, 'A file in a zone the caller runs, as found by galaxys.listFiles.')

export const advanceFile = operation({
  name: 'galaxys.advanceFile',
  summary:
    'Move an admission file through its screening, for those who run the zone: complete or incomplete, technical review, site fit, to the committee.',
  description:
    'Events: `find_complete` and `find_incomplete` (say in `note` what is missing) of a submitted file; `start_review`; `check_site`; `to_committee`, once somebody without an interest has scored it; `meet_conditions` of one approved with conditions; `reopen` of one that waits or that has lost its clearance.',
  route: 'POST /galaxys/files/:fileId/advance',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { producesIds: ['fileId'] },
  examples: examples.advanceFile,
  input: z.object({
    fileId,
    event: z.enum(screeningEvents).describe('What was found, or what comes next.'),
    note: z
      .string()
      .min(1)
      .max(2_000)
      .optional()
      .describe('What is missing, of an incomplete file; the applicant reads it.'),
  }),
  output: FileView,
  async handler({ fileId: id, event, note }, context) {
    const caller = requireActor(context)
    const { zone } = await requireVisibleFile(context.db, id, caller)
    assertCanManageZone(caller, zone)
    if (event === 'find_incomplete' && note === undefined)
      throw invalid('Who is to complete a file must know what is missing.', [
        { path: 'note', message: 'Say what is missing.' },
      ])
    // A file that is decided again is decided afresh.
    const change = event === 'reopen' ? { outcome: null, decidedAt: null, decidedBy: null, conditions: [] } : {}
    const moved = await transitionFile(id, event, context, () => ({ ...change, ...(note !== undefined && { note }) }))
    return loadFileView(context.db, moved, caller, context.now())
  },
})

const SiteFit = z.object({
  request: z.int().describe('Which of the things asked for, from 0.'),
  spaces: z
    .array(SpaceView.pick({ unitId: true, code: true, kind: true, areaDm2: true, score: true, reasons: true }))
    .describe('The three that fit best.'),
  pools: z.array(
    z.object({
      poolId: z.string(),
      name: LocalizedText,
      free: z.int().describe('Free at every moment of the time asked for.'),
      enough: z.boolean(),
    }),
  ),
})

export const scoreFile = operation({
  name: 'galaxys.scoreFile',
  summary:
    'Score an admission file by the rubric, for those who run the zone and have declared no interest; answers with the space and resources that would fit.',
  route: 'POST /galaxys/files/:fileId/scores',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { producesIds: ['fileId', 'unitId', 'poolId'] },
  examples: examples.scoreFile,
  input: z.object({
    fileId,
    scores: Scores,
    comment: z.string().min(1).max(2_000).optional().describe('For the committee.'),
  }),
  output: z.object({
    fileId: z.string(),
    total: z.int().min(0).max(500),
    rubric: z.array(z.object({ key: z.string(), label: LocalizedText, weight: z.int(), score: z.int() })),
    siteFit: z.array(SiteFit),
    file: FileView,
  }),
  async handler({ fileId: id, scores: given, comment }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const found = await requireVisibleFile(db, id, caller)
    assertCanManageZone(caller, found.zone)
    await assertNoConflictOfInterest(db, caller, found.file)
    const moved = await transitionFile(id, 'score', context)
    const total = weightedTotal(given)
    const mine = and(eq(scores.fileId, id), eq(scores.scoredBy, caller.id))
    const set = { scores: given, total, comment: comment ?? null, createdAt: now() }
    const [before] = await db.select({ id: scores.id }).from(scores).where(mine)
    if (before) await db.update(scores).set(set).where(eq(scores.id, before.id))
    else await db.insert(scores).values({ fileId: id, scoredBy: caller.id, ...set })
    return {
      fileId: id,
      total,
      rubric: rubric.map(({ key, label, weight }) => ({ key, label, weight, score: given[key] })),
      siteFit: await computeSiteFit(db, moved, now()),
      file: await loadFileView(db, moved, caller, now()),
    }
  },
})

/** What the zone has for each thing that is asked for. */
async function computeSiteFit(db: Reads, { file, zone }: FileWithZone, now: Date): Promise<z.input<typeof SiteFit>[]> {
  const fit = []
  for (const [request, { from, to, class: wanted, quantity, ...space }] of file.requested.entries()) {
    const window = parseInterval(from, to)
    const spaces = wanted ? [] : (await findFreeSpace(db, { ...space, window }, { zoneId: zone.id }, now)).slice(0, 3)
    const known = wanted
      ? await db
          .select()
          .from(pools)
          .where(and(eq(pools.zoneId, zone.id), eq(pools.class, wanted)))
      : []
    const promised =
      known.length > 0
        ? await loadGrantedByPool(
            db,
            known.map(({ id }) => id),
            window,
          )
        : new Map()
    const free = known.map((pool) => ({
      poolId: pool.id,
      name: pool.name,
      free: freeInPool(pool, promised.get(pool.id) ?? [], window),
    }))
    fit.push({ request, spaces, pools: free.map((one) => ({ ...one, enough: one.free >= (quantity ?? 1) })) })
  }
  return fit
}

export const decideFile = operation({
  name: 'galaxys.decideFile',
  summary:
    'Decide on an admission file before the committee: approve it, with conditions or without, put it on the waiting list, or reject it. Never with an interest.',
  route: 'POST /galaxys/files/:fileId/decision',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { risk: 'high', producesIds: ['fileId'] },

  examples: examples.decideFile,
  input: z.object({
    fileId,
    outcome: z.enum(fileOutcomes).describe('What the committee decided.'),
    conditions: z
      .array(z.string().min(1).max(500))
      .max(20)
      .default([])
      .describe('Of an approval with conditions: what has to be met first.'),
    note: z.string().min(1).max(2_000).optional().describe('Why; the applicant reads it.'),
  }),
  output: FileView,
  async handler({ fileId: id, outcome, conditions, note }, context) {
    const caller = requireActor(context)
    const { file, zone } = await requireVisibleFile(context.db, id, caller)
    assertCanManageZone(caller, zone)
    if ((outcome === 'APPROVED_WITH_CONDITIONS') !== conditions.length > 0)
      throw invalid('Conditions belong to an approval with conditions, and it needs some.', [
        { path: 'conditions', message: outcome === 'APPROVED_WITH_CONDITIONS' ? 'At least one.' : 'None.' },
      ])
    await assertNoConflictOfInterest(context.db, caller, file)
    const moved = await transitionFile(id, decisionEventFor[outcome], context, (_, now) => ({
      outcome,
      conditions,
      note: note ?? null,
      decidedBy: caller.id,
      decidedAt: now,
    }))
    return loadFileView(context.db, moved, caller, context.now())
  },
})
