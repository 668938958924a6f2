import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq, inArray, or } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Money } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { Enrolment, toEnrolmentView } from '../enrolments/enrolment-view.ts'
import {
  ventureCalls as calls,
  ventureEnrolments as enrolments,
  type StartupRow,
  ventureSnapshots as snapshots,
  ventureSupports as supports,
} from '../tables.ts'
import { Stage, StartupStatus, SupportKind } from '../vocabulary.ts'
import type { StartupViewer } from './access.ts'
import { latestRevisions, Metrics, toMetricsView } from './metrics-view.ts'

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
