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
        .describe('Support received, newest first.'),
    })
    .nullable()
    .describe('Shown to its own organisation and to operators of programmes that admitted it; null for others.'),
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

/** Returns the startup with the details that the caller may see. An operator sees enrolments and support of its own programmes. */
export async function toStartupView(db: Reads, row: StartupRow, caller: Actor | null, viewer: StartupViewer) {
  const card = toStartupCard(row, caller)
  if (!caller || (viewer !== 'owner' && viewer !== 'operator')) return { ...card, details: null }
  const ours =
    viewer === 'owner'
      ? undefined
      : inArray(
          enrolments.callId,
          db.select({ id: calls.id }).from(calls).where(eq(calls.operatorOrganisationId, caller.organisationId)),
        )
  const [enrolled, reported, supported] = [
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
      supports: supported.map(({ kind, doneOn, value }) => ({ kind, doneOn, value })),
    },
  }
}
