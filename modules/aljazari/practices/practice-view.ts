import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, inArray, like } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { SkillReference } from '../../commons/skills/taxonomy.ts'
import { canManage } from '../access.ts'
import { Amount, Region, toIsoOrNull } from '../fields.ts'
import { isMeasured, PracticeEvidence } from '../json-columns.ts'
import {
  type PracticeRole,
  type PracticeValidation,
  practiceStateMachine,
  publicPracticeStates,
} from '../state-machines.ts'
import {
  aljazariInstitutes as institutes,
  aljazariPractices as practices,
  aljazariReplications as replications,
} from '../tables.ts'
import { PracticeState, ReplicationState, type Theme, Theme as ThemeSchema, Verdict } from '../vocabulary.ts'

export type PracticeRow = typeof practices.$inferSelect
export type ReplicationRow = typeof replications.$inferSelect

export const Replication = z.object({
  replicationId: z.string(),
  practiceId: z.string(),
  practiceVersion: z.int(),
  adopterOrganisationId: z.string(),
  regionCode: Region,
  adaptation: LocalizedText.nullable(),
  startedOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  result: z
    .object({
      indicator: LocalizedText,
      unit: z.string(),
      before: z.number(),
      after: z.number(),
      measuredOn: z.string(),
    })
    .nullable(),
  verdict: plainEnum(Verdict).nullable(),
  lessons: LocalizedText.nullable(),
  state: plainEnum(ReplicationState),
  counts: z
    .boolean()
    .describe(
      'It counts towards the replication rate: validated, with a dated result, in another region than the practice’s own.',
    ),
})

/** J8: in another region, with a dated result, and validated by who did not make it. */
export const isCountedReplication = ({
  elsewhere,
  result,
  state,
}: Pick<ReplicationRow, 'elsewhere' | 'result' | 'state'>) => state === 'VALIDATED' && elsewhere && result !== null

export const toReplicationView = (row: ReplicationRow) => {
  const { id, lineId, elsewhere, recordedBy, validatedBy, validatedAt, createdAt, updatedAt, ...rest } = row
  return { ...rest, replicationId: id, counts: isCountedReplication(row) }
}

const ReplicationTally = z.object({
  recorded: z.int().describe('All attempts, also those that go on.'),
  counted: z.int().describe('Validated, with a dated result, in another region.'),
  worked: z.int().describe('Of those counted.'),
  partly: z.int(),
  failed: z.int(),
})

export function tallyReplications(rows: readonly ReplicationRow[]) {
  const counted = rows.filter(isCountedReplication)
  const of = (verdict: Verdict) => counted.filter((row) => row.verdict === verdict).length
  return {
    recorded: rows.length,
    counted: counted.length,
    worked: of('WORKED'),
    partly: of('PARTLY'),
    failed: of('FAILED'),
  }
}

export const Practice = z.object({
  practiceId: z.string(),
  lineId: z.string().describe('The id of its first version.'),
  revisesId: z.string().nullable(),
  version: z.int(),
  ownerOrganisationId: z.string(),
  instituteId: z.string().describe('The institute it comes from.'),
  regionCode: Region.describe('The region it comes from.'),
  projectId: z.string().nullable().describe('Shown to its own organisation only.'),
  title: LocalizedText,
  problem: LocalizedText,
  steps: z.array(LocalizedText),
  theme: plainEnum(ThemeSchema),
  skillIds: z.array(SkillReference),
  resources: z.object({
    budget: Amount.nullish(),
    people: z.int().nullish(),
    skillIds: z.array(SkillReference),
    equipment: z.array(LocalizedText),
  }),
  evidence: z.array(PracticeEvidence.extend({ measured: z.boolean() })),
  limits: LocalizedText.describe('Where it does not work, and what failed on the way.'),
  transferability: z.int(),
  conditions: LocalizedText.nullable(),
  licence: z.string(),
  state: plainEnum(PracticeState),
  allowedEvents: z.array(z.string()).describe('What the caller can do with it now.'),
  adminValidatedAt: z.iso.datetime().nullable(),
  expertOrganisationId: z.string().nullable().describe('Whose expert published it.'),
  publishedAt: z.iso.datetime().nullable(),
  remark: z.string().nullable().describe('Why it was sent back, deprecated or retracted.'),
  replications: ReplicationTally,
})

/** Is the caller an expert for this practice: of an institute with its theme that is neither its author’s nor the one it comes from? */
export async function isExpertFor(
  db: Reads,
  caller: Actor | null,
  row: Pick<PracticeRow, 'theme' | 'ownerOrganisationId' | 'instituteOrganisationId'>,
) {
  if (
    !caller ||
    !canManage(caller) ||
    [row.ownerOrganisationId, row.instituteOrganisationId].includes(caller.organisationId)
  )
    return false
  return (await loadOperatedThemes(db, caller)).has(row.theme)
}

/** The themes of the institutes that the caller's organisation runs. */
export async function loadOperatedThemes(db: Reads, { organisationId }: Actor): Promise<Set<Theme>> {
  const rows = await db
    .select({ themes: institutes.themes })
    .from(institutes)
    .where(eq(institutes.operatorOrganisationId, organisationId))
  return new Set(rows.flatMap(({ themes }) => themes))
}

/** States in which an expert of another institute reads a practice before it is published. */
export const expertReviewStates: readonly PracticeState[] = ['ADMIN_OK', 'EXPERT_REVIEW']

/** As what the caller may move it. */
export async function rolesOnPractice(db: Reads, caller: Actor | null, row: PracticeRow): Promise<PracticeRole[]> {
  if (!caller) return []
  return [
    ...(row.ownerOrganisationId === caller.organisationId ? (['author'] as const) : []),
    ...(row.instituteOrganisationId === caller.organisationId && canManage(caller) ? (['institute'] as const) : []),
    ...((await isExpertFor(db, caller, row)) ? (['expert'] as const) : []),
  ]
}

/** A practice that the caller - perhaps nobody - may read. Any other answers like one that never was. */
export async function requireVisiblePractice(
  db: Reads,
  caller: Actor | null,
  practiceId: string,
): Promise<PracticeRow> {
  const [row] = await db.select().from(practices).where(eq(practices.id, practiceId))
  if (!row) throw notFound('practice')
  if (publicPracticeStates.includes(row.state)) return row
  const concerned = caller && [row.ownerOrganisationId, row.instituteOrganisationId].includes(caller.organisationId)
  if (concerned || (expertReviewStates.includes(row.state) && (await isExpertFor(db, caller, row)))) return row
  throw notFound('practice')
}

/** Everything that was tried with any version of these practices. */
export async function loadReplications(db: Reads, lineIds: readonly string[]): Promise<Map<string, ReplicationRow[]>> {
  if (lineIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(replications)
    .where(inArray(replications.lineId, [...new Set(lineIds)]))
    .orderBy(asc(replications.id))
  return Map.groupBy(rows, ({ lineId }) => lineId)
}

export const toPracticeValidation = (
  row: PracticeRow,
  expertId: string | null = row.expertValidatedBy,
): PracticeValidation => ({
  measured: row.evidence.filter(isMeasured).length,
  adminId: row.adminValidatedBy,
  expertId,
})

export function toPracticeView(
  row: PracticeRow,
  caller: Actor | null,
  roles: readonly PracticeRole[],
  tried: readonly ReplicationRow[],
) {
  const {
    id,
    instituteOrganisationId,
    skillText,
    submittedBy,
    adminValidatedBy,
    expertValidatedBy,
    searchText,
    createdAt,
    updatedAt,
    ...rest
  } = row
  return {
    ...rest,
    practiceId: id,
    projectId: caller?.organisationId === row.ownerOrganisationId ? row.projectId : null,
    evidence: row.evidence.map((one) => ({ ...one, measured: isMeasured(one) })),
    // Offered to whoever asks as the one who would be the second validator.
    allowedEvents:
      roles.length > 0
        ? allowedEvents(practiceStateMachine, row.state, {
            roles,
            subject: toPracticeValidation(row, caller?.id ?? null),
          })
        : [],
    adminValidatedAt: toIsoOrNull(row.adminValidatedAt),
    publishedAt: toIsoOrNull(row.publishedAt),
    replications: tallyReplications(tried),
  }
}

/** With everything about it, for one that was just read or written. */
export async function loadPracticeView(db: Reads, caller: Actor | null, row: PracticeRow) {
  const tried = (await loadReplications(db, [row.lineId])).get(row.lineId) ?? []
  return toPracticeView(row, caller, await rolesOnPractice(db, caller, row), tried)
}

/** Practices of other organisations that await an expert of the caller's institutes. */
export const whereAwaitingExpert = (themes: ReadonlySet<Theme>) =>
  and(inArray(practices.state, [...expertReviewStates]), inArray(practices.theme, [...themes]))

export const whereSkill = (id: string) => like(practices.skillText, `% ${id} %`)
