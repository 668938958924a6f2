import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, inArray, like } from '#platform/db/query-builder.ts'
import { withoutLabels } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { legalEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { skillId } from '../../commons/skills/taxonomy.ts'
import { mayManage } from '../access.ts'
import { Amount, presentTime, Region } from '../fields.ts'
import { Evidence, isMeasured } from '../json-columns.ts'
import { type PracticeRole, practiceLife, publicPractices, type Validation } from '../state-machines.ts'
import { aljazariInstitutes as institutes, aljazariPractices as practices, aljazariReplications as replications } from '../tables.ts'
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
  result: z.object({ indicator: LocalizedText, unit: z.string(), before: z.number(), after: z.number(), measuredOn: z.string() }).nullable(),
  verdict: withoutLabels(Verdict).nullable(),
  lessons: LocalizedText.nullable(),
  state: withoutLabels(ReplicationState),
  counts: z.boolean().describe('It counts towards the replication rate: validated, with a dated result, in another region than the practice’s own.'),
})

/** J8: in another region, with a dated result, and validated by who did not make it. */
export const counts = ({ elsewhere, result, state }: Pick<ReplicationRow, 'elsewhere' | 'result' | 'state'>) =>
  state === 'VALIDATED' && elsewhere && result !== null

export const presentReplication = (row: ReplicationRow) => {
  const { id, lineId, elsewhere, recordedBy, validatedBy, validatedAt, createdAt, updatedAt, ...rest } = row
  return { ...rest, replicationId: id, counts: counts(row) }
}

const tally = z.object({
  recorded: z.int().describe('All attempts, also those that go on.'),
  counted: z.int().describe('Validated, with a dated result, in another region.'),
  worked: z.int().describe('Of those counted.'),
  partly: z.int(),
  failed: z.int(),
})

export function tallyOf(rows: readonly ReplicationRow[]) {
  const counted = rows.filter(counts)
  const of = (verdict: Verdict) => counted.filter((row) => row.verdict === verdict).length
  return { recorded: rows.length, counted: counted.length, worked: of('WORKED'), partly: of('PARTLY'), failed: of('FAILED') }
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
  theme: withoutLabels(ThemeSchema),
  skillIds: z.array(skillId),
  resources: z.object({ budget: Amount.nullish(), people: z.int().nullish(), skillIds: z.array(skillId), equipment: z.array(LocalizedText) }),
  evidence: z.array(Evidence.extend({ measured: z.boolean() })),
  limits: LocalizedText.describe('Where it does not work, and what failed on the way.'),
  transferability: z.int(),
  conditions: LocalizedText.nullable(),
  licence: z.string(),
  state: withoutLabels(PracticeState),
  legalEvents: z.array(z.string()).describe('What the caller can do with it now.'),
  adminValidatedAt: z.iso.datetime().nullable(),
  expertOrganisationId: z.string().nullable().describe('Whose expert published it.'),
  publishedAt: z.iso.datetime().nullable(),
  remark: z.string().nullable().describe('Why it was sent back, deprecated or retracted.'),
  replications: tally,
})

/** Is the caller an expert for this practice: of an institute with its theme that is neither its author’s nor the one it comes from? */
export async function isExpertFor(db: Reads, caller: Actor | null, row: Pick<PracticeRow, 'theme' | 'ownerOrganisationId' | 'instituteOrganisationId'>) {
  if (!caller || !mayManage(caller) || [row.ownerOrganisationId, row.instituteOrganisationId].includes(caller.organisationId)) return false
  return (await themesOf(db, caller)).has(row.theme)
}

/** The themes of the institutes that the caller's organisation runs. */
export async function themesOf(db: Reads, { organisationId }: Actor): Promise<Set<Theme>> {
  const rows = await db.select({ themes: institutes.themes }).from(institutes).where(eq(institutes.operatorOrganisationId, organisationId))
  return new Set(rows.flatMap(({ themes }) => themes))
}

/** States in which an expert of another institute reads a practice before it is published. */
export const underReview: readonly PracticeState[] = ['ADMIN_OK', 'EXPERT_REVIEW']

/** As what the caller may move it. */
export async function practiceRoles(db: Reads, caller: Actor | null, row: PracticeRow): Promise<PracticeRole[]> {
  if (!caller) return []
  return [
    ...(row.ownerOrganisationId === caller.organisationId ? (['author'] as const) : []),
    ...(row.instituteOrganisationId === caller.organisationId && mayManage(caller) ? (['institute'] as const) : []),
    ...((await isExpertFor(db, caller, row)) ? (['expert'] as const) : []),
  ]
}

/** A practice that the caller - perhaps nobody - may read. Any other answers like one that never was. */
export async function practiceFor(db: Reads, caller: Actor | null, practiceId: string): Promise<PracticeRow> {
  const [row] = await db.select().from(practices).where(eq(practices.id, practiceId))
  if (!row) throw notFound('practice')
  if (publicPractices.includes(row.state)) return row
  const concerned = caller && [row.ownerOrganisationId, row.instituteOrganisationId].includes(caller.organisationId)
  if (concerned || (underReview.includes(row.state) && (await isExpertFor(db, caller, row)))) return row
  throw notFound('practice')
}

/** Everything that was tried with any version of these practices. */
export async function replicationsOf(db: Reads, lineIds: readonly string[]): Promise<Map<string, ReplicationRow[]>> {
  if (lineIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(replications)
    .where(inArray(replications.lineId, [...new Set(lineIds)]))
    .orderBy(asc(replications.id))
  return Map.groupBy(rows, ({ lineId }) => lineId)
}

export const validationOf = (row: PracticeRow, expertId: string | null = row.expertValidatedBy): Validation => ({
  measured: row.evidence.filter(isMeasured).length,
  adminId: row.adminValidatedBy,
  expertId,
})

export function presentPractice(row: PracticeRow, caller: Actor | null, roles: readonly PracticeRole[], tried: readonly ReplicationRow[]) {
  const { id, instituteOrganisationId, skillText, submittedBy, adminValidatedBy, expertValidatedBy, searchText, createdAt, updatedAt, ...rest } = row
  return {
    ...rest,
    practiceId: id,
    projectId: caller?.organisationId === row.ownerOrganisationId ? row.projectId : null,
    evidence: row.evidence.map((one) => ({ ...one, measured: isMeasured(one) })),
    // Offered to whoever asks as the one who would be the second validator.
    legalEvents: roles.length > 0 ? legalEvents(practiceLife, row.state, { roles, subject: validationOf(row, caller?.id ?? null) }) : [],
    adminValidatedAt: presentTime(row.adminValidatedAt),
    publishedAt: presentTime(row.publishedAt),
    replications: tallyOf(tried),
  }
}

/** With everything about it, for one that was just read or written. */
export async function showPractice(db: Reads, caller: Actor | null, row: PracticeRow) {
  const tried = (await replicationsOf(db, [row.lineId])).get(row.lineId) ?? []
  return presentPractice(row, caller, await practiceRoles(db, caller, row), tried)
}

/** Practices of other organisations that await an expert of the caller's institutes. */
export const awaitingExpert = (themes: ReadonlySet<Theme>) => and(inArray(practices.state, [...underReview]), inArray(practices.theme, [...themes]))

export const withSkill = (id: string) => like(practices.skillText, `% ${id} %`)
