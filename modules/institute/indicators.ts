import type { PgColumn } from 'drizzle-orm/pg-core'
import {
  and,
  asc,
  countDistinct,
  eq,
  gt,
  gte,
  isNotNull,
  isNull,
  lt,
  lte,
  notInArray,
  or,
  type SQL,
} from '#platform/db/query-builder.ts'
import type { Figure, Indicator, IndicatorPeriod } from '#platform/indicator.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import { instituteCandidates as candidates, instituteCertificates as certificates } from './tables.ts'

interface CountSource {
  table: typeof certificates | typeof candidates
  region: PgColumn
  /** The column whose distinct values are counted. */
  counted: PgColumn
  where(period: IndicatorPeriod): SQL | undefined
}

function computeCountFigures({ table, region, counted, where }: CountSource): Indicator['compute'] {
  return async (db, period) => {
    const all = where(period)
    const figure = (name: Figure['region'], value: number, regionFilter: SQL | undefined): Figure => ({
      region: name,
      value,
      async ids(limit, cursor) {
        const rows = await db
          .selectDistinct({ id: counted })
          .from(table as typeof candidates)
          .where(and(all, regionFilter, cursor === undefined ? undefined : gt(counted, cursor)))
          .orderBy(asc(counted))
          .limit(limit + 1)
        const ids = rows.slice(0, limit).map(({ id }) => id as string)
        return { ids, nextCursor: rows.length > limit ? ids.at(-1)! : null }
      },
    })
    const of = table as typeof candidates
    const [[total], byRegion] = await Promise.all([
      db
        .select({ value: countDistinct(counted) })
        .from(of)
        .where(all),
      db
        .select({ region, value: countDistinct(counted) })
        .from(of)
        .where(all)
        .groupBy(region)
        .orderBy(asc(region)),
    ])
    const regions = byRegion.map(({ region: code, value }) =>
      figure((code as RegionCode | null) ?? 'UNKNOWN', value, code === null ? isNull(region) : eq(region, code)),
    )
    return [figure('ALL', total!.value, undefined), ...regions]
  }
}

/**
 * Selects certificates issued in the period and not revoked for error or fraud since. A replaced one counts through
 * its replacement.
 */
const whereIssued = ({ from, to, asOf }: IndicatorPeriod) =>
  and(
    gte(certificates.issuedAt, from),
    lt(certificates.issuedAt, to),
    lte(certificates.issuedAt, asOf),
    or(
      eq(certificates.status, 'VALID'),
      gt(certificates.revokedAt, asOf),
      notInArray(certificates.revocationReason, ['ERROR', 'FRAUD', 'SUPERSEDED']),
    ),
  )

/** Selects by the date of registration, not of application: an intake counts registered candidates. */
const whereRegistered = ({ to, asOf }: IndicatorPeriod) =>
  and(isNotNull(candidates.registeredAt), lt(candidates.registeredAt, to), lte(candidates.registeredAt, asOf))

/** The institute's indicators of the programme; targets are the programme's. */
export const indicators: readonly Indicator[] = [
  {
    code: 'P2.1',
    title: { fr: 'Certificats délivrés', ar: 'الشهادات المسلمة', en: 'Certificates issued' },
    unit: 'certificate',
    compute: computeCountFigures({
      table: certificates,
      region: certificates.regionCode,
      counted: certificates.id,
      where: whereIssued,
    }),
  },
  {
    code: 'P2.2',
    title: { fr: 'Titulaires distincts', ar: 'الحاصلون على الشهادات', en: 'Distinct holders' },
    unit: 'person',
    compute: computeCountFigures({
      table: certificates,
      region: certificates.regionCode,
      counted: certificates.holderId,
      where: whereIssued,
    }),
  },
  {
    code: 'P2.3',
    title: {
      fr: 'Doctorants inscrits depuis le début',
      ar: 'طلبة الدكتوراه المسجلون منذ البداية',
      en: 'Doctoral candidates ever registered',
    },
    unit: 'person',
    compute: computeCountFigures({
      table: candidates,
      region: candidates.regionCode,
      counted: candidates.personId,
      where: whereRegistered,
    }),
  },
  {
    code: 'P2.4',
    title: {
      fr: 'Nouveaux doctorants inscrits',
      ar: 'طلبة الدكتوراه المسجلون الجدد',
      en: 'Newly registered doctoral candidates',
    },
    unit: 'person',
    compute: computeCountFigures({
      table: candidates,
      region: candidates.regionCode,
      counted: candidates.personId,
      where: (period) => and(whereRegistered(period), gte(candidates.registeredAt, period.from)),
    }),
  },
]
