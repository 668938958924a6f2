import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Amount } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { SkillReference } from '../../commons/skills/taxonomy.ts'
import { isMeasured, PracticeEvidence } from '../json-columns.ts'
import { loadReplications, ReplicationTally, tallyReplications } from '../replications/replication-view.ts'
import type { PracticeRow, ReplicationRow } from '../tables.ts'
import { PracticeState, Theme as ThemeSchema } from '../vocabulary.ts'
import { rolesOnPractice } from './access.ts'
import { type PracticeRole, type PracticeValidation, practiceStateMachine } from './state-machine.ts'

export const Practice = z.object({
  practiceId: z.string(),
  lineId: z.string().describe('The id of its first version.'),
  revisesId: z.string().nullable(),
  version: z.int(),
  ownerOrganisationId: z.string(),
  instituteId: z.string().describe('The institute it comes from.'),
  regionCode: plainEnum(RegionCode).describe('The region it comes from.'),
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
  expertOrganisationId: z.string().nullable().describe('The organisation of the expert who published it.'),
  publishedAt: z.iso.datetime().nullable(),
  remark: z.string().nullable().describe('Why it was sent back, deprecated or retracted.'),
  replications: ReplicationTally,
})

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
  replicationRows: readonly ReplicationRow[],
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
    // Evaluated as if the caller were the second validator.
    allowedEvents:
      roles.length > 0
        ? allowedEvents(practiceStateMachine, row.state, {
            roles,
            subject: toPracticeValidation(row, caller?.id ?? null),
          })
        : [],
    adminValidatedAt: toIsoOrNull(row.adminValidatedAt),
    publishedAt: toIsoOrNull(row.publishedAt),
    replications: tallyReplications(replicationRows),
  }
}

/** Returns the view of a practice that was just read or written, with its replications. */
export async function loadPracticeView(db: Reads, caller: Actor | null, row: PracticeRow) {
  const replicationRows = (await loadReplications(db, [row.lineId])).get(row.lineId) ?? []
  return toPracticeView(row, caller, await rolesOnPractice(db, caller, row), replicationRows)
}
