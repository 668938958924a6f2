import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { assertProgrammeOffice, isProgrammeOffice } from '../access.ts'
import { IndicatorCode, requireCatalogueEntry } from '../indicators/catalogue.ts'
import { compare, parseDecimal } from '../rational.ts'
import { programmePaths as paths } from '../tables.ts'
import * as examples from './operations.examples.ts'
import { listPathVersions, PathView, toPlanningPathView } from './planning-path-view.ts'

const Point = z.strictObject({
  at: z.iso
    .date()
    .regex(/^20\d\d/)
    .describe('Local date in Morocco; the value applies at its start.'),
  value: z
    .string()
    .max(20)
    .regex(/^\d{1,15}(\.\d{1,4})?$/, 'Give a decimal number as text, such as 17 or 12.5.'),
})

export const setPlanningPath = operation({
  name: 'programme.setPlanningPath',
  summary: 'Set the planning path of an indicator: the values planned for given dates.',
  description:
    'Earlier paths stay in the history. The target of the founding text does not change. Programme office only.',
  route: 'PUT /programme/indicators/:code/path',
  effect: 'write',
  access: 'programme:manage',
  examples: examples.setPlanningPath,
  input: z.object({
    code: IndicatorCode,
    reading: z
      .enum(['LEVEL', 'PER_YEAR'])
      .describe('LEVEL: points are totals to be reached. PER_YEAR: points are amounts per year from then on.'),
    between: z
      .enum(['LINEAR', 'STEP'])
      .default('LINEAR')
      .describe('For levels. LINEAR: a straight line between points. STEP: nothing is due before the next point.'),
    points: z.array(Point).min(1).max(40).describe('Planned values with their dates, in ascending order of dates.'),
    reason: z.string().trim().min(5).max(500).describe('Reason for this path.'),
    version: ExpectedVersion,
  }),
  output: PathView,
  async handler({ code, reading, between, points, reason, version }, context) {
    const caller = requireActor(context)
    const { db } = context
    await assertProgrammeOffice(db, caller, 'manage')
    requireCatalogueEntry(context.indicators, code)
    const issues = points.flatMap(({ at, value }, i) => {
      const before = points[i - 1]
      if (!before) return []
      if (before.at >= at) return [{ path: `points.${i}.at`, message: `Choose a date after ${before.at}.` }]
      return reading === 'LEVEL' && compare(parseDecimal(value), parseDecimal(before.value)) < 0
        ? [{ path: `points.${i}.value`, message: `Choose at least ${before.value}; a level cannot fall.` }]
        : []
    })
    if (issues.length > 0) throw invalid('The points do not form a valid path.', issues)
    const current = (await listPathVersions(db, code))[0]?.version ?? 0
    assertExpectedVersion('path', current, version)
    const columns = {
      code,
      version: current + 1,
      reading,
      between,
      points,
      reason,
      setBy: caller.id,
      createdAt: context.now(),
    }
    const [row] = await db.insert(paths).values(columns).returning()
    return toPlanningPathView(row!, true)
  },
})

export const listPlanningPaths = operation({
  name: 'programme.listPlanningPaths',
  summary: 'Show the planning path of an indicator and its history, with date and reason of each.',
  route: 'GET /programme/indicators/:code/paths',
  effect: 'read',
  access: 'member',
  examples: examples.listPlanningPaths,
  input: z.object({ code: IndicatorCode }),
  output: z.object({
    code: z.string(),
    items: z.array(PathView).describe('Paths, the one in force first; at most 100.'),
  }),
  async handler({ code }, context) {
    const { db, indicators } = context
    requireCatalogueEntry(indicators, code)
    const isOffice = await isProgrammeOffice(db, requireActor(context), 'read')
    return { code, items: (await listPathVersions(db, code)).map((row) => toPlanningPathView(row, isOffice)) }
  },
})
