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
    .describe('A date in Morocco; its first moment.'),
  value: z
    .string()
    .max(20)
    .regex(/^\d{1,15}(\.\d{1,4})?$/, 'A decimal number as text, such as 17 or 12.5.'),
})

export const setPlanningPath = operation({
  name: 'programme.setPlanningPath',
  summary:
    'Plan where an indicator should be by when. The path before stays in its history; the target that the source states is not touched by it.',
  route: 'PUT /programme/indicators/:code/path',
  effect: 'write',
  access: 'programme:manage',
  examples: examples.setPlanningPath,
  input: z.object({
    code: IndicatorCode,
    reading: z
      .enum(['LEVEL', 'PER_YEAR'])
      .describe(
        'LEVEL: the points are what should have been reached; PER_YEAR: how much should come each year from then on.',
      ),
    between: z
      .enum(['LINEAR', 'STEP'])
      .default('LINEAR')
      .describe('Of levels: a straight line between two points, or nothing due before the next.'),
    points: z
      .array(Point)
      .min(1)
      .max(40)
      .describe('Dates, each later than the one before, with what is planned by then.'),
    reason: z.string().trim().min(5).max(500).describe('Why this path, for the record.'),
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
      if (before.at >= at) return [{ path: `points.${i}.at`, message: `A date after ${before.at}.` }]
      return reading === 'LEVEL' && compare(parseDecimal(value), parseDecimal(before.value)) < 0
        ? [{ path: `points.${i}.value`, message: `At least ${before.value}: a level that was reached stays.` }]
        : []
    })
    if (issues.length > 0) throw invalid('The points do not make a path.', issues)
    const current = (await listPathVersions(db, code))[0]?.version ?? 0
    assertExpectedVersion('path', current, version)
    const facts = {
      code,
      version: current + 1,
      reading,
      between,
      points,
      reason,
      setBy: caller.id,
      createdAt: context.now(),
    }
    const [row] = await db.insert(paths).values(facts).returning()
    return toPlanningPathView(row!, true)
  },
})

export const listPlanningPaths = operation({
  name: 'programme.listPlanningPaths',
  summary: 'Show the planned path of an indicator and every path it had before, with when each was set and why.',
  route: 'GET /programme/indicators/:code/paths',
  effect: 'read',
  access: 'member',
  examples: examples.listPlanningPaths,
  input: z.object({ code: IndicatorCode }),
  output: z.object({ code: z.string(), items: z.array(PathView).describe('The one in force first; at most 100.') }),
  async handler({ code }, context) {
    const { db, indicators } = context
    requireCatalogueEntry(indicators, code)
    const toOffice = await isProgrammeOffice(db, requireActor(context), 'read')
    return { code, items: (await listPathVersions(db, code)).map((row) => toPlanningPathView(row, toOffice)) }
  },
})
