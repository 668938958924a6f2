import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq, exists, inArray, ne, notInArray, or, sql } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Money } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { notFound, Problem } from '#platform/problem.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { canManage } from '../access.ts'
import { toIsoOrNull } from '../fields.ts'
import {
  ventureApplications as applications,
  ventureCalls as calls,
  ventureEnrolments as enrolments,
  ventureSnapshots as snapshots,
  ventureStartups as startups,
  ventureSupports as supports,
} from '../tables.ts'
import { EnrolmentState, MetricsEvidence, Stage, StartupStatus, SupportKind } from '../vocabulary.ts'

export type StartupRow = typeof startups.$inferSelect

/** Whose it is, who runs a programme it was admitted to, who runs a call it applied to, or anyone, once it was admitted somewhere. */
export type StartupViewer = 'owner' | 'operator' | 'applied' | 'public'

export const StartupCard = z.object({
  startupId: z.string(),
  own: z.boolean().describe('It belongs to the caller’s organisation.'),
  name: LocalizedText,
  summary: LocalizedText.nullable(),
  stage: plainEnum(Stage),
  status: plainEnum(StartupStatus),
  nmaSection: plainEnum(NmaSection).nullable(),
  deepTechTags: z.array(z.string()),
  regionCode: plainEnum(RegionCode).nullable(),
  label: z
    .object({ scheme: z.string(), number: z.string().optional(), from: z.string(), to: z.string().optional() })
    .nullable(),
  website: z.string().nullable(),
})

export const Metrics = z.object({
  periodEnd: z.iso.date(),
  turnover: Money,
  employees: z.int(),
  evidence: plainEnum(MetricsEvidence),
  verified: z.boolean().describe('Checked by an organisation that runs a programme it was admitted to.'),
  revision: z.int(),
  reportedAt: z.iso.datetime(),
})

export const Enrolment = z.object({
  enrolmentId: z.string(),
  callId: z.string(),
  state: plainEnum(EnrolmentState),
  activeAt: z.iso.datetime().nullable(),
  graduatedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  version: z.int(),
})

export const Startup = StartupCard.extend({
  details: z
    .object({
      ownerOrganisationId: z.string(),
      ice: z.string().nullable(),
      foundedOn: z.string().nullable(),
      trl: z.int().nullable(),
      closedOn: z.string().nullable(),
      version: z.int(),
      enrolments: z.array(Enrolment),
      metrics: z.array(Metrics).describe('The latest revision of each period, newest first.'),
      supports: z
        .array(z.object({ kind: plainEnum(SupportKind), doneOn: z.string(), value: Money.nullable() }))
        .describe('The help it got, newest first.'),
    })
    .nullable()
    .describe('For its own organisation and for those who run a programme it was admitted to; null for others.'),
})

/** The portfolio: once admitted somewhere, everyone may know it. */
export const whereAdmitted = (db: Reads) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(enrolments)
      .where(and(eq(enrolments.startupId, startups.id), ne(enrolments.state, 'CANCELLED'))),
  )

/** As what the caller sees a startup; one they may not see at all answers like one that never was. */
export async function requireVisibleStartup(
  db: Reads,
  caller: Actor | null,
  startupId: string,
): Promise<{ startup: StartupRow; standing: StartupViewer }> {
  const [startup] = await db.select().from(startups).where(eq(startups.id, startupId))
  const standing = startup && (await resolveStartupViewer(db, caller, startup))
  if (!standing) throw notFound('startup')
  return { startup: startup!, standing }
}

async function resolveStartupViewer(
  db: Reads,
  caller: Actor | null,
  { id, ownerOrganisationId }: StartupRow,
): Promise<StartupViewer | undefined> {
  if (caller?.organisationId === ownerOrganisationId) return 'owner'
  const admitted = await db
    .select({ operator: calls.operatorOrganisationId })
    .from(enrolments)
    .innerJoin(calls, eq(calls.id, enrolments.callId))
    .where(and(eq(enrolments.startupId, id), ne(enrolments.state, 'CANCELLED')))
  if (caller && canManage(caller)) {
    if (admitted.some(({ operator }) => operator === caller.organisationId)) return 'operator'
    const [applied] = await db
      .select({ id: applications.id })
      .from(applications)
      .innerJoin(calls, eq(calls.id, applications.callId))
      .where(
        and(
          eq(applications.startupId, id),
          eq(calls.operatorOrganisationId, caller.organisationId),
          notInArray(applications.state, ['DRAFT']),
        ),
      )
      .limit(1)
    if (applied) return 'applied'
  }
  return admitted.length > 0 ? 'public' : undefined
}

/** One of the caller's own organisation. Others' that are public anyway are told apart by who may, not by whether they exist. */
export async function requireOwnStartup(db: Reads, caller: Actor, startupId: string): Promise<StartupRow> {
  const { startup, standing } = await requireVisibleStartup(db, caller, startupId)
  if (standing !== 'owner')
    throw new Problem(
      403,
      'not-the-owner',
      'This startup belongs to another organisation: only its own people can do this.',
    )
  return startup
}

export const toStartupCard = (row: StartupRow, caller: Actor | null) => ({
  startupId: row.id,
  own: caller?.organisationId === row.ownerOrganisationId,
  name: row.name,
  summary: row.summary,
  stage: row.stage,
  status: row.status,
  nmaSection: row.nmaSection as NmaSection | null,
  deepTechTags: row.deepTechTags,
  regionCode: row.regionCode,
  label: row.label,
  website: row.website,
})

export const toEnrolmentView = (row: typeof enrolments.$inferSelect) => ({
  enrolmentId: row.id,
  callId: row.callId,
  state: row.state,
  activeAt: toIsoOrNull(row.activeAt),
  graduatedAt: toIsoOrNull(row.graduatedAt),
  endedAt: toIsoOrNull(row.endedAt),
  version: row.version,
})

export const toMetricsView = (row: typeof snapshots.$inferSelect) => ({
  periodEnd: row.periodEnd,
  turnover: row.turnover,
  employees: row.employees,
  evidence: row.evidence,
  verified: row.verifiedAt !== null,
  revision: row.revision,
  reportedAt: row.createdAt.toISOString(),
})

/** The last revision of each period, newest period first. `rows` in any order. */
export function latestRevisions<Row extends { revision: number }>(
  rows: readonly Row[],
  periodOf: (row: Row) => string,
): Row[] {
  const latest = new Map<string, Row>()
  for (const row of rows) if (row.revision > (latest.get(periodOf(row))?.revision ?? 0)) latest.set(periodOf(row), row)
  return [...latest.entries()].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, row]) => row)
}

/** The caller's view, with what only some may see where they may. An operator sees the enrolments and the help of its own programmes. */
export async function toStartupView(db: Reads, row: StartupRow, caller: Actor | null, standing: StartupViewer) {
  const card = toStartupCard(row, caller)
  if (!caller || (standing !== 'owner' && standing !== 'operator')) return { ...card, details: null }
  const ours =
    standing === 'owner'
      ? undefined
      : inArray(
          enrolments.callId,
          db.select({ id: calls.id }).from(calls).where(eq(calls.operatorOrganisationId, caller.organisationId)),
        )
  const [enrolled, reported, helped] = [
    await db
      .select()
      .from(enrolments)
      .where(and(eq(enrolments.startupId, row.id), ours))
      .orderBy(desc(enrolments.id)),
    await db.select().from(snapshots).where(eq(snapshots.startupId, row.id)),
    await db
      .select()
      .from(supports)
      .where(
        and(
          eq(supports.startupId, row.id),
          or(
            eq(supports.beneficiaryOrganisationId, caller.organisationId),
            eq(supports.organisationId, caller.organisationId),
          ),
        ),
      )
      .orderBy(desc(supports.doneOn), desc(supports.id))
      .limit(50),
  ]
  return {
    ...card,
    details: {
      ownerOrganisationId: row.ownerOrganisationId,
      ice: row.ice,
      foundedOn: row.foundedOn,
      trl: row.trl,
      closedOn: row.closedOn,
      version: row.version,
      enrolments: enrolled.map(toEnrolmentView),
      metrics: latestRevisions(reported, ({ periodEnd }) => periodEnd).map(toMetricsView),
      supports: helped.map(({ kind, doneOn, value }) => ({ kind, doneOn, value })),
    },
  }
}
