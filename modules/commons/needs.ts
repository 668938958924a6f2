import { z } from 'zod'
import { type Actor, callerOf } from '#platform/access.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { and, desc, eq, inArray, like, lt, ne, or } from '#platform/db/query.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { foldedIndex, foldedTerms } from '#platform/rules/fold.ts'
import { dayMs } from '#platform/rules/interval.ts'
import { localParts, parseInstant, programmeZone } from '#platform/rules/local-time.ts'
import { LocalizedText } from '#platform/rules/localized.ts'
import { Money } from '#platform/rules/money.ts'
import { RegionCode } from '#platform/rules/regions.ts'
import { legalEvents, transition } from '#platform/rules/state-machine.ts'
import { closeMatches } from './matches.ts'
import { inState, matchLife, needLife, openForDays, stateOf, stillRunning } from './need-life.ts'
import { sampleIds } from './sample-ids.ts'
import { skillId as plainSkillId, SkillId, skillOf } from './skills.ts'
import { commonsMatches as matches, commonsNeeds as needs } from './tables.ts'
import { Confidentiality, NeedKind, NeedState } from './vocabulary.ts'

export type NeedRow = typeof needs.$inferSelect

const Need = z.object({
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
  legalEvents: z.array(z.string()).describe('What its owner can do with it now.'),
  expiresAt: z.iso.datetime(),
  coveredByMatchId: z.string().nullable().describe('Shown to the owner only.'),
  version: z.int(),
  createdAt: z.iso.datetime(),
})

function present(row: NeedRow, caller: Actor, now: Date) {
  const own = row.ownerOrganisationId === caller.organisationId
  const { id, openedBy, skillText, searchText, closedBy, closingNote, updatedAt, ...rest } = row
  const state = stateOf(row, now)
  return {
    ...rest,
    needId: id,
    own,
    state,
    legalEvents: own ? legalEvents(needLife, state) : [],
    expiresAt: row.expiresAt.toISOString(),
    coveredByMatchId: own ? row.coveredByMatchId : null,
    createdAt: row.createdAt.toISOString(),
  }
}

/** What the caller may see: all of the own organisation, and of others what is not confidential. */
const visibleTo = ({ organisationId }: Actor) => or(eq(needs.ownerOrganisationId, organisationId), inArray(needs.confidentiality, ['PUBLIC', 'NETWORK']))

/** A need as one of its own organisation; anyone else's answers like one that never was. */
export async function ownNeed(db: Reads, caller: Actor, needId: string): Promise<NeedRow> {
  const [row] = await db
    .select()
    .from(needs)
    .where(and(eq(needs.id, needId), eq(needs.ownerOrganisationId, caller.organisationId)))
  if (!row) throw notFound('need')
  return row
}

export const openNeed = operation({
  name: 'commons.openNeed',
  summary:
    'Say what the caller’s organisation needs - expertise, machine time, talent, space, computing, research, funding or a partner - so that matchers can propose who has it.',
  route: 'POST /commons/needs',
  effect: 'write',
  access: 'commons:write',
  status: 201,
  produces: ['needId'],
  examples: [
    {
      ask: {
        fr: 'Nous cherchons un expert en vision par ordinateur à Casablanca',
        ar: 'نبحث عن خبير في الرؤية الحاسوبية في الدار البيضاء',
        en: 'We are looking for an expert in computer vision in Casablanca',
      },
      input: { kind: 'EXPERTISE', title: { fr: 'Expert en vision par ordinateur' }, skillIds: ['computer-vision'], regionCode: 'MA-06' },
    },
    {
      ask: {
        fr: 'Ouvre un besoin confidentiel de financement de 500 000 dirhams',
        ar: 'افتح حاجة سرية إلى تمويل بقيمة 500000 درهم',
        en: 'Open a confidential need for funding of 500,000 dirhams',
      },
      input: {
        kind: 'FUNDING',
        title: { fr: 'Financement d’amorçage' },
        budget: { amountMinor: 50_000_000, currency: 'MAD' },
        confidentiality: 'CONFIDENTIAL',
      },
    },
    {
      ask: { fr: 'Enregistre un besoin de notre organisation', ar: 'سجل حاجة لمنظمتنا', en: 'Record a need of our organisation' },
      input: { kind: 'EXPERTISE', title: { fr: 'Expert en vision par ordinateur' }, skillIds: ['computer-vision'], regionCode: 'MA-06' },
    },
    {
      ask: { fr: 'Fais savoir que nous cherchons un partenaire', ar: 'أعلن أننا نبحث عن شريك', en: 'Let it be known that we look for a partner' },
      input: { kind: 'PARTNER', title: { fr: 'Partenaire', en: 'Partner' } },
    },
  ],
  input: z.object({
    kind: NeedKind,
    title: LocalizedText,
    description: LocalizedText.optional(),
    skillIds: z.array(SkillId).max(20).default([]).describe('The skills it takes, as found by commons.searchSkills.'),
    regionCode: RegionCode.optional().describe('Where; anywhere unless told.'),
    neededFrom: z.iso.date().optional().describe('First day, local date.'),
    neededTo: z.iso.date().optional().describe(`Last day, local date; after it the need is EXPIRED. Without one it stays open for ${openForDays} days.`),
    budget: Money.optional(),
    confidentiality: Confidentiality.default('NETWORK'),
  }),
  output: Need,
  async handler(input, context) {
    const caller = callerOf(context)
    const now = context.now()
    const expiresAt = endOf(input, now)
    const labels = input.skillIds.flatMap((id) => Object.values(skillOf(id).label))
    const [row] = await context.db
      .insert(needs)
      .values({
        ...input,
        skillIds: [...new Set(input.skillIds)],
        ownerOrganisationId: caller.organisationId,
        openedBy: caller.id,
        skillText: ` ${input.skillIds.join(' ')} `,
        searchText: foldedIndex(...Object.values(input.title), ...Object.values(input.description ?? {}), ...labels),
        expiresAt,
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    return present(row!, caller, now)
  },
})

/** The end of the last local day, or of the usual time. */
function endOf({ neededFrom, neededTo }: { neededFrom?: string; neededTo?: string }, now: Date): Date {
  const today = localParts(now, programmeZone).date
  const latest = new Date(now.getTime() + 3_660 * dayMs).toISOString().slice(0, 10)
  const refuse = (path: string, message: string) => invalid('These dates cannot be used.', [{ path, message }])
  if (neededTo && neededTo < today) throw refuse('neededTo', `Today, ${today}, or later.`)
  if (neededTo && neededTo > latest) throw refuse('neededTo', `${latest} at the latest.`)
  if (neededFrom && neededFrom > (neededTo ?? latest)) throw refuse('neededFrom', `${neededTo ?? latest} at the latest.`)
  if (!neededTo) return new Date(now.getTime() + openForDays * dayMs)
  const next = new Date(Date.parse(`${neededTo}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)
  return parseInstant(`${next}T00:00`, programmeZone)
}

export const getNeed = operation({
  name: 'commons.getNeed',
  summary: 'Show a need: one of the caller’s organisation, or one that others show to the network.',
  route: 'GET /commons/needs/:needId',
  effect: 'read',
  access: 'commons:read',
  examples: [{ ask: { fr: 'Montre ce besoin en détail', ar: 'اعرض تفاصيل هذه الحاجة', en: 'Show this need in detail' }, input: { needId: sampleIds.need(1) } }],
  input: z.object({ needId: reference(needs, 'A need, as found by commons.listNeeds.') }),
  output: Need,
  async handler({ needId }, context) {
    const caller = callerOf(context)
    const [row] = await context.db
      .select()
      .from(needs)
      .where(and(eq(needs.id, needId), visibleTo(caller)))
    if (!row) throw notFound('need')
    return present(row, caller, context.now())
  },
})

export const listNeeds = operation({
  name: 'commons.listNeeds',
  summary: 'List needs, newest first: those of the caller’s organisation and those that others show to the network; by kind, skill, region, state or words.',
  route: 'GET /commons/needs',
  effect: 'read',
  access: 'commons:read',
  produces: ['needId'],
  examples: [
    {
      ask: {
        fr: 'Qui a besoin d’expertise en cybersécurité industrielle ?',
        ar: 'من يحتاج إلى خبرة في الأمن السيبراني الصناعي؟',
        en: 'Who needs expertise in industrial cybersecurity?',
      },
      input: { kind: 'EXPERTISE', skillId: 'ot-security' },
    },
    { ask: { fr: 'Quels sont nos besoins ouverts ?', ar: 'ما هي حاجاتنا المفتوحة؟', en: 'What are our open needs?' }, input: { own: true, state: 'OPEN' } },
    { ask: { fr: 'Qui cherche quoi en ce moment ?', ar: 'من يبحث عن ماذا الآن؟', en: 'Who is looking for what now?' }, input: {} },
  ],
  input: z.object({
    own: z.boolean().optional().describe('true: only of the caller’s organisation; false: only of others.'),
    kind: NeedKind.optional(),
    skillId: SkillId.optional(),
    regionCode: RegionCode.optional(),
    state: NeedState.optional().describe('Those that still run unless told.'),
    query: z.string().max(200).optional().describe('Words of the title, the description or the skills, in any language.'),
    ...Paging,
  }),
  output: pageOf(Need),
  async handler({ own, kind, skillId, regionCode, state, query = '', limit, cursor }, context) {
    const caller = callerOf(context)
    const now = context.now()
    const [before] = decodeCursor(cursor, 'string') ?? []
    const ours = eq(needs.ownerOrganisationId, caller.organisationId)
    const rows = await context.db
      .select()
      .from(needs)
      .where(
        and(
          visibleTo(caller),
          own === undefined ? undefined : own ? ours : ne(needs.ownerOrganisationId, caller.organisationId),
          kind ? eq(needs.kind, kind) : undefined,
          skillId ? like(needs.skillText, `% ${skillId} %`) : undefined,
          regionCode ? eq(needs.regionCode, regionCode) : undefined,
          state ? inState(state, now) : stillRunning(now),
          ...foldedTerms(query).map((term) => like(needs.searchText, `% ${term}%`)),
          before ? lt(needs.id, before) : undefined,
        ),
      )
      .orderBy(desc(needs.id))
      .limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => present(row, caller, now),
    )
  },
})

export const withdrawNeed = operation({
  name: 'commons.withdrawNeed',
  summary: 'Withdraw a need of the caller’s organisation; candidates who still wait are declined.',
  route: 'POST /commons/needs/:needId/withdrawal',
  effect: 'write',
  access: 'commons:write',
  examples: [
    {
      ask: { fr: 'Retire ce besoin, il n’est plus d’actualité', ar: 'اسحب هذه الحاجة، لم تعد قائمة', en: 'Withdraw this need, it no longer stands' },
      input: { needId: sampleIds.need(2) },
    },
    {
      ask: { fr: 'Nous n’avons plus ce besoin, annule-le', ar: 'لم تعد لدينا هذه الحاجة، ألغها', en: 'We no longer have this need, cancel it' },
      input: { needId: sampleIds.need(2) },
    },
  ],
  input: z.object({ needId: reference(needs, 'A need of the organisation.'), note: z.string().max(1_000).optional().describe('Why, for the record.') }),
  output: Need,
  async handler({ needId, note }, context) {
    const caller = callerOf(context)
    const need = await ownNeed(context.db, caller, needId)
    const state = transition(needLife, stateOf(need, context.now()), 'withdraw') as 'WITHDRAWN'
    return present(await close(context.db, need, { state, closedBy: caller.id, closingNote: note }, context.now()), caller, context.now())
  },
})

export const coverNeed = operation({
  name: 'commons.coverNeed',
  summary: 'Close a need of the caller’s organisation as met, by an accepted match or otherwise; candidates who still wait are declined.',
  route: 'POST /commons/needs/:needId/coverage',
  effect: 'write',
  access: 'commons:write',
  examples: [
    { ask: { fr: 'Ce besoin est couvert', ar: 'تمت تلبية هذه الحاجة', en: 'This need is met' }, input: { needId: sampleIds.need(2) } },
    {
      ask: { fr: 'Le besoin est couvert par ce candidat', ar: 'تمت تلبية الحاجة من طرف هذا المرشح', en: 'The need is met by this candidate' },
      input: { needId: sampleIds.need(1), matchId: sampleIds.match(1) },
    },
  ],
  input: z.object({
    needId: reference(needs, 'A need of the organisation.'),
    matchId: reference(matches, 'The accepted match that met it, as listed by commons.listMatches.').optional(),
    note: z.string().max(1_000).optional().describe('How, for the record.'),
  }),
  output: Need,
  async handler({ needId, matchId, note }, context) {
    const caller = callerOf(context)
    const { db, now } = context
    const match = matchId && (await ownMatch(db, caller, matchId))
    const need = await ownNeed(db, caller, needId)
    const state = transition(needLife, stateOf(need, now()), 'cover') as 'COVERED'
    if (match) await convert(db, match, need, caller, now())
    return present(await close(db, need, { state, closedBy: caller.id, closingNote: note, coveredByMatchId: match ? match.id : null }, now()), caller, now())
  },
})

async function ownMatch(db: Reads, { organisationId }: Actor, matchId: string) {
  const [match] = await db
    .select()
    .from(matches)
    .where(and(eq(matches.id, matchId), eq(matches.organisationId, organisationId)))
  if (!match) throw notFound('match')
  return match
}

async function convert(db: Queries, match: typeof matches.$inferSelect, need: NeedRow, caller: Actor, now: Date) {
  if (match.needId !== need.id) throw conflict('This match belongs to another need.', { needId: match.needId }, 'other-need')
  const state = match.state === 'CONVERTED' ? match.state : transition(matchLife, match.state, 'CONVERT', { roles: ['owner'] })
  await db
    .update(matches)
    .set({ state, decidedBy: caller.id, version: match.version + 1, updatedAt: now })
    .where(eq(matches.id, match.id))
}

async function close(db: Queries, need: NeedRow, change: Partial<NeedRow>, now: Date): Promise<NeedRow> {
  const [row] = await db
    .update(needs)
    .set({ ...change, version: need.version + 1, updatedAt: now })
    .where(eq(needs.id, need.id))
    .returning()
  await closeMatches(db, need.id, change.closedBy!, now)
  return row!
}
