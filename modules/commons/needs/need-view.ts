import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Money } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { SkillReference as plainSkillId } from '../skills/taxonomy.ts'
import type { commonsNeeds as needs } from '../tables.ts'
import { Confidentiality, NeedKind, NeedState } from '../vocabulary.ts'
import { needStateAt, needStateMachine } from './state-machine.ts'

export type NeedRow = typeof needs.$inferSelect

export const Need = z.object({
  needId: z.string(),
  ownerOrganisationId: z.string(),
  own: z.boolean().describe('Whether the need belongs to the caller’s organisation.'),
  kind: NeedKind,
  title: LocalizedText,
  description: LocalizedText.nullable(),
  skillIds: z.array(plainSkillId),
  regionCode: RegionCode.nullable(),
  neededFrom: z.iso.date().nullable(),
  neededTo: z.iso.date().nullable(),
  budget: Money.nullable(),
  confidentiality: Confidentiality,
  state: NeedState,
  allowedEvents: z.array(z.string()).describe('Events the owner can trigger now; empty for other callers.'),
  expiresAt: z.iso.datetime(),
  coveredByMatchId: z.string().nullable().describe('The match that met the need; shown to the owner only.'),
  version: z.int(),
  createdAt: z.iso.datetime(),
})

export function toNeedView(row: NeedRow, caller: Actor, now: Date) {
  const own = row.ownerOrganisationId === caller.organisationId
  const { id, openedBy, skillText, searchText, closedBy, closingNote, updatedAt, ...rest } = row
  const state = needStateAt(row, now)
  return {
    ...rest,
    needId: id,
    own,
    state,
    allowedEvents: own ? allowedEvents(needStateMachine, state) : [],
    expiresAt: row.expiresAt.toISOString(),
    coveredByMatchId: own ? row.coveredByMatchId : null,
    createdAt: row.createdAt.toISOString(),
  }
}
