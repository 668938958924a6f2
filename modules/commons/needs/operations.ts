import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq, inArray, like, lt, ne, or } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Money } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { toSearchTerms } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { exampleIds } from '../example-ids.ts'
import { SkillReference as plainSkillId, SkillId } from '../skills/taxonomy.ts'
import { commonsNeeds as needs } from '../tables.ts'
import { Confidentiality, NeedKind, NeedState } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { needStateAt, needStateMachine, whereNeedOpen, whereNeedState } from './state-machine.ts'

export type NeedRow = typeof needs.$inferSelect

export const Need = z.object({
  needId: z.string(),
  ownerOrganisationId: z.string(),
  own: z.boolean().describe('It is a need of the caller’s organisation.'),
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
  allowedEvents: z.array(z.string()).describe('What its owner can do with it now.'),
  expiresAt: z.iso.datetime(),
  coveredByMatchId: z.string().nullable().describe('Shown to the owner only.'),
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

/** What the caller may see: all of the own organisation, and of others what is not confidential. */
const whereVisible = ({ organisationId }: Actor) =>
  or(eq(needs.ownerOrganisationId, organisationId), inArray(needs.confidentiality, ['PUBLIC', 'NETWORK']))

/** A need as one of its own organisation; anyone else's answers like one that never was. */
export async function requireOwnNeed(db: Reads, caller: Actor, needId: string): Promise<NeedRow> {
  const [row] = await db
    .select()
    .from(needs)
    .where(and(eq(needs.id, needId), eq(needs.ownerOrganisationId, caller.organisationId)))
  if (!row) throw notFound('need')
  return row
}

export const getNeed = operation({
  name: 'commons.getNeed',
  summary: 'Show a need: one of the caller’s organisation, or one that others show to the network.',
  route: 'GET /commons/needs/:needId',
  effect: 'read',
  access: 'commons:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.getNeed,
  input: z.object({ needId: reference(needs, 'A need, as found by commons.listNeeds.') }),
  output: Need,
  async handler({ needId }, context) {
    const caller = requireActor(context)
    const [row] = await context.db
      .select()
      .from(needs)
      .where(and(eq(needs.id, needId), whereVisible(caller)))
    if (!row) throw notFound('need')
    return toNeedView(row, caller, context.now())
  },
})

export const listNeeds = operation({
  name: 'commons.listNeeds',
  summary:
    'List needs, newest first: those of the caller’s organisation and those that others show to the network; by kind, skill, region, state or words.',
  route: 'GET /commons/needs',
  effect: 'read',
  access: 'commons:read',
  agent: { returnsUntrustedContent: true, producesIds: ['needId'] },

  examples: examples.listNeeds,
  input: z.object({
    own: z.boolean().optional().describe('true: only of the caller’s organisation; false: only of others.'),
    kind: NeedKind.optional(),
    skillId: SkillId.optional(),
    regionCode: RegionCode.optional(),
    state: NeedState.optional().describe('Those that still run unless told.'),
    query: z
      .string()
      .max(200)
      .optional()
      .describe('Words of the title, the description or the skills, in any language.'),
    ...Paging,
  }),
  output: pageOf(Need),
  async handler({ own, kind, skillId, regionCode, state, query = '', limit, cursor }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const [before] = decodeCursor(cursor, 'string') ?? []
    const ours = eq(needs.ownerOrganisationId, caller.organisationId)
    const rows = await context.db
      .select()
      .from(needs)
      .where(
        and(
          whereVisible(caller),
          own === undefined ? undefined : own ? ours : ne(needs.ownerOrganisationId, caller.organisationId),
          kind ? eq(needs.kind, kind) : undefined,
          skillId ? like(needs.skillText, `% ${skillId} %`) : undefined,
          regionCode ? eq(needs.regionCode, regionCode) : undefined,
          state ? whereNeedState(state, now) : whereNeedOpen(now),
          ...toSearchTerms(query).map((term) => like(needs.searchText, `% ${term}%`)),
          before ? lt(needs.id, before) : undefined,
        ),
      )
      .orderBy(desc(needs.id))
      .limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => toNeedView(row, caller, now),
    )
  },
})
