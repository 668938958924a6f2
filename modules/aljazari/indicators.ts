import type { Reads } from '#platform/db/database.ts'
import { and, eq, exists, gt, inArray, isNotNull, lte, type SQL, sql } from '#platform/db/query-builder.ts'
import type { Figure, Indicator, IndicatorPeriod } from '#platform/indicator.ts'
import { regionCodes } from '#platform/lib/regions.ts'
import { byEndOfPeriod, countRows, inPeriod, pageOfIds, type RowSource, utcDay } from './indicator-queries.ts'
import {
  aljazariHistory as history,
  aljazariInstitutes as institutes,
  aljazariInventions as inventions,
  aljazariPractices as practices,
  aljazariProblems as problems,
  aljazariProjects as projects,
  aljazariReplications as replications,
  aljazariTrlMoves as trlMoves,
} from './tables.ts'
import type { InventionState } from './vocabulary.ts'

/** Counts inventions that reached one of these states in the period. */
const reachedStates =
  (...states: InventionState[]): RowSource['where'] =>
  (db, period) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(history)
        .where(
          and(
            eq(history.kind, 'invention'),
            eq(history.subjectId, inventions.id),
            inArray(history.toState, states),
            inPeriod(history.createdAt, period),
          ),
        ),
    )

/** Selects replications in another region with a result, validated by the end of the period. */
const validatedElsewhere = (db: Reads, period: IndicatorPeriod, verdict?: 'WORKED') =>
  exists(
    db
      .select({ one: sql`1` })
      .from(replications)
      .where(
        and(
          eq(replications.lineId, practices.lineId),
          eq(replications.elsewhere, true),
          eq(replications.state, 'VALIDATED'),
          byEndOfPeriod(replications.validatedAt, period),
          verdict ? eq(replications.verdict, verdict) : undefined,
        ),
      ),
  )

const publishedByEndOfPeriod = (period: IndicatorPeriod) =>
  and(byEndOfPeriod(practices.publishedAt, period), inArray(practices.state, ['PUBLISHED', 'DEPRECATED']))

const instituteRows = { table: institutes, id: institutes.id, region: institutes.regionCode }
const problemRows = { table: problems, id: problems.id, region: problems.regionCode }
const projectRows = { table: projects, id: projects.id, region: projects.regionCode }
const practiceRows = { table: practices, id: practices.id, region: practices.regionCode }
const inventionRows = { table: inventions, id: inventions.id, region: inventions.regionCode }

/** Returns the median, or the lower of the two middle values, so that it is the value of an existing row. */
export const lowerMedian = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0

/** Returns the median number of whole days from submission to qualification; null for a region without any. */
const daysToQualified: Indicator['compute'] = async (db, period) => {
  const where = inPeriod(problems.qualifiedAt, period)
  const rows = await db
    .select({ region: problems.regionCode, from: problems.createdAt, to: problems.qualifiedAt })
    .from(problems)
    .where(where)
  const figure = (name: Figure['region'], rowsOfRegion: typeof rows, regionFilter?: SQL): Figure => ({
    region: name,
    value: lowerMedian(rowsOfRegion.map(({ from, to }) => Math.floor((to!.getTime() - from.getTime()) / 86_400_000))),
    ids: (limit, cursor) =>
      pageOfIds(
        db,
        problems,
        problems.id,
        and(where, regionFilter, cursor === undefined ? undefined : gt(problems.id, cursor)),
        limit,
      ),
  })
  const named = regionCodes.flatMap((code) => {
    const rowsOfRegion = rows.filter((row) => row.region === code)
    return rowsOfRegion.length > 0 ? [figure(code, rowsOfRegion, eq(problems.regionCode, code))] : []
  })
  const unknown = rows.filter((row) => row.region === null)
  return [
    figure('ALL', rows),
    ...named,
    ...(unknown.length > 0 ? [figure('UNKNOWN', unknown, sql`${problems.regionCode} is null`)] : []),
  ]
}

/** Returns steps up minus steps back, and lists the steps. */
const trlGained: Indicator['compute'] = async (db, period) => {
  const where = inPeriod(trlMoves.createdAt, period)
  const rows = await db
    .select({ region: trlMoves.regionCode, from: trlMoves.fromTrl, to: trlMoves.toTrl })
    .from(trlMoves)
    .where(where)
  const figure = (name: Figure['region'], rowsOfRegion: typeof rows, regionFilter?: SQL): Figure => ({
    region: name,
    value: rowsOfRegion.reduce((sum, { from, to }) => sum + to - from, 0),
    ids: (limit, cursor) =>
      pageOfIds(
        db,
        trlMoves,
        trlMoves.id,
        and(where, regionFilter, cursor === undefined ? undefined : gt(trlMoves.id, cursor)),
        limit,
      ),
  })
  const named = regionCodes.flatMap((code) => {
    const rowsOfRegion = rows.filter((row) => row.region === code)
    return rowsOfRegion.length > 0 ? [figure(code, rowsOfRegion, eq(trlMoves.regionCode, code))] : []
  })
  return [figure('ALL', rows), ...named]
}

const title = (fr: string, ar: string, en: string) => ({ fr, ar, en })

/**
 * The institutes' indicators of the programme. The source sets no targets. Shares follow from the figures they
 * divide.
 */
export const indicators: readonly Indicator[] = [
  {
    code: 'P6.1',
    title: title('Instituts ouverts', 'المعاهد المفتوحة', 'Institutes open'),
    unit: 'institute',
    compute: countRows({
      ...instituteRows,
      where: (_, { to, asOf }) =>
        and(
          eq(institutes.status, 'OPEN'),
          isNotNull(institutes.openedOn),
          lte(institutes.openedOn, utcDay(new Date(Math.min(to.getTime() - 1, asOf.getTime())))),
        ),
    }),
  },
  {
    code: 'P6.2',
    title: title('Problèmes industriels reçus', 'المشاكل الصناعية الواردة', 'Industry problems received'),
    unit: 'problem',
    compute: countRows({ ...problemRows, where: (_, period) => inPeriod(problems.createdAt, period) }),
  },
  {
    code: 'P6.3',
    title: title('Problèmes industriels résolus', 'المشاكل الصناعية المحلولة', 'Industry problems solved'),
    unit: 'problem',
    compute: countRows({
      ...problemRows,
      where: (_, period) => and(eq(problems.state, 'SOLVED'), inPeriod(problems.settledAt, period)),
    }),
  },
  {
    code: 'P6.4',
    title: title(
      'Jours jusqu’à la qualification, médiane',
      'عدد الأيام حتى التأهيل، الوسيط',
      'Days to qualification, median',
    ),
    unit: 'day',
    compute: daysToQualified,
  },
  {
    code: 'P6.5',
    title: title('Projets de recherche', 'مشاريع البحث', 'Research projects'),
    unit: 'project',
    compute: countRows({ ...projectRows, where: (_, period) => byEndOfPeriod(projects.createdAt, period) }),
  },
  {
    code: 'P6.6',
    title: title(
      'Projets avec un partenaire industriel',
      'المشاريع التي لها شريك صناعي',
      'Projects with an industry partner',
    ),
    unit: 'project',
    compute: countRows({
      ...projectRows,
      where: (_, period) => and(byEndOfPeriod(projects.createdAt, period), eq(projects.withIndustry, true)),
    }),
  },
  {
    code: 'P6.7',
    title: title('Niveaux TRL gagnés', 'مستويات الجاهزية المكتسبة', 'TRL steps gained'),
    unit: 'trl_step',
    compute: trlGained,
  },
  {
    code: 'P6.8',
    title: title('Déclarations d’invention', 'التصريحات بالاختراع', 'Invention disclosures'),
    unit: 'invention',
    compute: countRows({ ...inventionRows, where: (_, period) => inPeriod(inventions.createdAt, period) }),
  },
  {
    code: 'P6.9',
    title: title('Inventions protégées', 'الاختراعات المحمية', 'Inventions protected'),
    unit: 'invention',
    compute: countRows({ ...inventionRows, where: reachedStates('PROTECTED') }),
  },
  {
    code: 'P6.10',
    title: title('Inventions licenciées', 'الاختراعات المرخصة', 'Inventions licensed'),
    unit: 'invention',
    compute: countRows({ ...inventionRows, where: reachedStates('LICENSED') }),
  },
  {
    code: 'P6.11',
    title: title('Essaimages', 'الشركات المنبثقة', 'Spin-offs'),
    unit: 'invention',
    compute: countRows({ ...inventionRows, where: reachedStates('SPIN_OFF') }),
  },
  {
    code: 'P6.12',
    title: title('Bonnes pratiques publiées', 'الممارسات الجيدة المنشورة', 'Good practices published'),
    unit: 'practice',
    compute: countRows({ ...practiceRows, where: (_, period) => publishedByEndOfPeriod(period) }),
  },
  {
    code: 'P6.13',
    title: title(
      'Pratiques répliquées et validées dans une autre région',
      'ممارسات طبقت وصودق عليها في جهة أخرى',
      'Practices replicated and validated in another region',
    ),
    unit: 'practice',
    compute: countRows({
      ...practiceRows,
      where: (db, period) => and(publishedByEndOfPeriod(period), validatedElsewhere(db, period)),
    }),
  },
  {
    code: 'P6.14',
    title: title('Pratiques répliquées avec succès', 'ممارسات طبقت بنجاح', 'Practices replicated with success'),
    unit: 'practice',
    compute: countRows({
      ...practiceRows,
      where: (db, period) => and(publishedByEndOfPeriod(period), validatedElsewhere(db, period, 'WORKED')),
    }),
  },
]
