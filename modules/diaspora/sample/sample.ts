import { and, eq } from '#platform/db/query-builder.ts'
import { sampleMembers, sampleOrganisations } from '#platform/identity/sample.ts'
import { dayMs, hourMs } from '#platform/lib/interval.ts'
import { mad } from '#platform/lib/money.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'
import type { SampleContext } from '#platform/module.ts'
import type { NeedRow } from '../../commons/needs/need-view.ts'
import { type SkillId, skillOf } from '../../commons/skills/taxonomy.ts'
import { commonsMatches, commonsNeeds } from '../../commons/tables.ts'
import { localDateOf, programmeTimeZone } from '../../commons/time-zone.ts'
import { exampleIds } from '../example-ids.ts'
import { byScore } from '../matches/candidate-score.ts'
import { findCandidates } from '../matches/candidates.ts'
import { modesByNeedKind, proposeCandidates, toMatchCriteria, toScoredCandidate } from '../matches/match-need.ts'
import { policy } from '../policy.ts'
import {
  diasporaBridges,
  diasporaContactRequests,
  diasporaEngagements,
  diasporaEvents,
  diasporaProfiles,
  diasporaRegistrations,
} from '../tables.ts'
import type { EngagementState } from '../vocabulary.ts'
import { sampleNetwork, sampleNetworkMembers, sampleProfiles } from './people.ts'

const { founder, researcher, developer, maker, student } = sampleMembers

/** Number of profiles per sample size. */
const profileCounts = { small: 30, full: 400 }

/** Inserts members in many countries, needs, matches, requests, engagements, three events and three bridges. */
export async function sampleDiaspora(context: SampleContext) {
  await sampleProfiles(context, profileCounts[context.size ?? 'small'])
  await insertMatches(context, await insertNeeds(context))
  await insertRequests(context)
  await insertEngagements(context)
  await insertEvents(context)
  await insertBridges(context)
}

const ago = (now: Date, days: number) => new Date(now.getTime() - days * dayMs)

async function insertNeeds({ db, now }: SampleContext): Promise<NeedRow[]> {
  const need = (
    n: number,
    opener: { id: string; organisationId: string },
    title: { fr: string; ar: string; en: string },
    ...skillIds: SkillId[]
  ) => ({
    id: exampleIds.need(n),
    ownerOrganisationId: opener.organisationId,
    openedBy: opener.id,
    title,
    skillIds,
    skillText: ` ${skillIds.join(' ')} `,
    searchText: searchIndex(...Object.values(title), ...skillIds.flatMap((id) => Object.values(skillOf(id).label))),
    confidentiality: 'NETWORK' as const,
    state: 'OPEN' as const,
    expiresAt: new Date(now.getTime() + 60 * dayMs),
    createdAt: ago(now, 60),
    updatedAt: ago(now, 60),
  })
  return db
    .insert(commonsNeeds)
    .values([
      {
        ...need(
          1,
          founder,
          {
            fr: 'Audit de sécurité de nos automates',
            ar: 'تدقيق أمن أجهزتنا الآلية',
            en: 'Security audit of our controllers',
          },
          'ot-security',
          'scada-security',
        ),
        kind: 'EXPERTISE',
        regionCode: 'MA-06',
        budget: mad(6_000_000),
      },
      {
        ...need(
          2,
          researcher,
          {
            fr: 'Co-encadrement en vision par ordinateur',
            ar: 'إشراف مشترك في الرؤية الحاسوبية',
            en: 'Co-supervision in computer vision',
          },
          'computer-vision',
          'machine-learning',
        ),
        kind: 'RESEARCH',
        regionCode: 'MA-03',
      },
      {
        ...need(3, founder, {
          fr: 'Ouverture du marché européen',
          ar: 'دخول السوق الأوروبية',
          en: 'Entry to the European market',
        }),
        kind: 'PARTNER',
      },
    ])
    .returning()
}

async function insertMatches({ db, now }: SampleContext, all: readonly NeedRow[]) {
  const candidates = await findCandidates(db, now)
  for (const [i, need] of all.entries()) {
    const modes = modesByNeedKind[need.kind]!
    const criteria = toMatchCriteria(need, { modes, languages: [], timeZone: programmeTimeZone, now })
    const fitting = candidates.filter(
      (one) => one.modes.some((mode) => modes.includes(mode)) && one.personId !== need.openedBy,
    )
    const best = fitting
      .map((one) => toScoredCandidate(one, criteria))
      .sort(byScore)
      .slice(0, 8)
    const ids = best.map((_, j) => exampleIds.match(8 * i + j + 1))
    await proposeCandidates(db, need, best, need.openedBy, now, ids)
  }
}

/** Requester, profile, need, age in days and state. The request to the researcher comes first. */
const sampleRequests = [
  [founder, 1, 1, 2, 'SENT'],
  [founder, 2, 1, 20, 'ACCEPTED'],
  [researcher, 4, 2, 25, 'ACCEPTED'],
  [founder, 5, 1, 40, 'DECLINED'],
  [researcher, 6, 2, 30, 'SENT'],
  [founder, 7, 3, 12, 'ACCEPTED'],
  [researcher, 3, 2, 50, 'ACCEPTED'],
  [founder, 3, 3, 45, 'ACCEPTED'],
] as const

async function insertRequests({ db, now }: SampleContext) {
  const profiles = new Map((await db.select().from(diasporaProfiles)).map((row) => [row.id, row]))
  for (const [i, [by, profile, need, days, state]] of sampleRequests.entries()) {
    const { id: profileId, personId, ownerOrganisationId } = profiles.get(exampleIds.profile(profile))!
    const createdAt = ago(now, days)
    const expiresAt = new Date(createdAt.getTime() + policy.contactExpiresMs)
    const whereMatch = and(eq(commonsMatches.needId, exampleIds.need(need)), eq(commonsMatches.candidateId, personId))
    const matchState = state === 'SENT' ? (expiresAt > now ? 'CONTACT_REQUESTED' : 'PROPOSED') : state
    const [match] = await db
      .update(commonsMatches)
      .set({ state: matchState })
      .where(whereMatch)
      .returning({ id: commonsMatches.id })
    await db.insert(diasporaContactRequests).values({
      id: exampleIds.request(i + 1),
      organisationId: by.organisationId,
      requestedBy: by.id,
      memberOrganisationId: ownerOrganisationId,
      personId,
      profileId,
      needId: exampleIds.need(need),
      matchId: match?.id,
      message: 'Quelques heures par mois, à distance, selon vos disponibilités ; nous prenons les frais en charge.',
      state,
      named: state === 'ACCEPTED',
      expiresAt,
      answeredAt: state === 'SENT' ? null : new Date(createdAt.getTime() + 3 * dayMs),
      createdAt,
    })
  }
}

/** Request, kind, state and age in days. */
const sampleEngagements = [
  [2, 'EXPERT_MISSION', 'DELIVERED', 15],
  [3, 'CO_SUPERVISION', 'TOR_DRAFT', 10],
  [6, 'BUSINESS_BRIDGE', 'PROPOSED', 5],
  [7, 'TEACHING', 'COMPLETED', 45],
  [8, 'REMOTE_MENTORING', 'COMPLETED', 40],
  [2, 'REMOTE_MENTORING', 'IN_PROGRESS', 12],
] as const

async function insertEngagements({ db, now }: SampleContext) {
  const requestsById = new Map((await db.select().from(diasporaContactRequests)).map((row) => [row.id, row]))
  const regions = new Map((await db.select().from(commonsNeeds)).map(({ id, regionCode }) => [id, regionCode]))
  const order: EngagementState[] = ['PROPOSED', 'TOR_DRAFT', 'AGREED', 'IN_PROGRESS', 'DELIVERED', 'COMPLETED']
  for (const [i, [request, kind, state, days]] of sampleEngagements.entries()) {
    const {
      id: requestId,
      organisationId,
      memberOrganisationId,
      personId,
      profileId,
      needId,
      requestedBy,
    } = requestsById.get(exampleIds.request(request))!
    const createdAt = ago(now, days)
    const at = (reached: EngagementState, after: number) =>
      order.indexOf(state) >= order.indexOf(reached) ? new Date(createdAt.getTime() + after * dayMs) : null
    await db.insert(diasporaEngagements).values({
      id: exampleIds.engagement(i + 1),
      organisationId,
      memberOrganisationId,
      personId,
      profileId,
      requestId,
      needId,
      regionCode: regions.get(needId),
      kind,
      tor: {
        objectives: 'Appuyer l’équipe sur un besoin précis (exemple).',
        deliverables: ['Rapport Exemple'],
        days: 5,
        mode: 'REMOTE',
      },
      startOn: localDateOf(new Date(createdAt.getTime() + 3 * dayMs)),
      endOn: localDateOf(new Date(createdAt.getTime() + 90 * dayMs)),
      compensation: kind === 'EXPERT_MISSION' ? { kind: 'FEE', amount: mad(2_500_000) } : { kind: 'PRO_BONO' },
      state,
      proposedBy: requestedBy,
      hostSignedAt: at('AGREED', 2),
      hostSignedBy: at('AGREED', 2) && requestedBy,
      memberSignedAt: at('AGREED', 2),
      startedAt: at('IN_PROGRESS', 3),
      deliveredAt: at('DELIVERED', 10),
      completedAt: at('COMPLETED', 12),
      outcome: state === 'COMPLETED' ? { deliverables: 'Rapport Exemple remis.', hostRating: 5 } : {},
      createdAt,
      updatedAt: createdAt,
    })
  }
}

const network = { ownerOrganisationId: sampleNetwork.id, createdBy: sampleNetworkMembers.officer.id }

async function insertEvents({ db, now }: SampleContext) {
  const today = Math.floor(now.getTime() / dayMs) * dayMs
  const times = (days: number, fromHour: number, toHour: number) => ({
    startsAt: new Date(today + days * dayMs + fromHour * hourMs),
    endsAt: new Date(today + days * dayMs + toHour * hourMs),
    registrationOpensAt: ago(now, 60),
    registrationClosesAt: new Date(today + days * dayMs + fromHour * hourMs),
    createdAt: ago(now, 60),
  })
  /** Person and event. The registrations of the past event count as attended. */
  const sampleRegistrations = [
    [researcher, 1],
    [founder, 1],
    [sampleNetworkMembers.member, 1],
    [student, 2],
    [developer, 2],
    [researcher, 3],
    [maker, 3],
    [sampleNetworkMembers.member, 3],
  ] as const
  const taken = (n: number) => sampleRegistrations.filter(([, event]) => event === n).length
  await db.insert(diasporaEvents).values([
    {
      id: exampleIds.event(1),
      ...network,
      kind: 'WEBINAR',
      title: {
        fr: 'Webinaire Exemple : cybersécurité industrielle',
        ar: 'ندوة مثال: الأمن السيبراني الصناعي',
        en: 'Sample Webinar: industrial cybersecurity',
      },
      online: true,
      timeZone: programmeTimeZone,
      ...times(10, 17, 19),
      capacity: 200,
      taken: taken(1),
      state: 'PUBLISHED',
    },
    {
      id: exampleIds.event(2),
      ownerOrganisationId: sampleOrganisations.university.id,
      createdBy: researcher.id,
      kind: 'FORUM',
      title: { fr: 'Forum Exemple des compétences', ar: 'منتدى الكفاءات مثال', en: 'Sample Forum of Skills' },
      online: false,
      city: { fr: 'Paris', ar: 'باريس', en: 'Paris' },
      hostCountry: 'FR',
      timeZone: 'Europe/Paris',
      ...times(40, 8, 17),
      capacity: 80,
      taken: taken(2),
      state: 'PUBLISHED',
    },
    {
      id: exampleIds.event(3),
      ...network,
      kind: 'VISIT',
      title: { fr: 'Visite Exemple d’un laboratoire', ar: 'زيارة مختبر مثال', en: 'Sample Visit to a Laboratory' },
      online: false,
      city: { fr: 'Fès', ar: 'فاس', en: 'Fez' },
      hostCountry: 'MA',
      timeZone: programmeTimeZone,
      ...times(-30, 9, 12),
      capacity: 20,
      taken: taken(3),
      state: 'HELD',
      heldAt: ago(now, 30),
    },
  ])
  await db.insert(diasporaRegistrations).values(
    sampleRegistrations.map(([{ id, organisationId }, event], i) => ({
      id: exampleIds.registration(i + 1),
      organisationId,
      eventId: exampleIds.event(event),
      personId: id,
      state: event === 3 ? ('ATTENDED' as const) : ('REGISTERED' as const),
      attendedAt: event === 3 ? ago(now, 30) : null,
      ticket: `billet-exemple-${i + 1}`,
      createdAt: ago(now, 40),
      updatedAt: ago(now, 40),
    })),
  )
}

async function insertBridges({ db, now }: SampleContext) {
  const day = (days: number) => localDateOf(ago(now, days))
  await db.insert(diasporaBridges).values([
    {
      id: exampleIds.bridge(1),
      ownerOrganisationId: sampleOrganisations.university.id,
      kind: 'ACADEMIC',
      instrument: 'JOINT_LAB',
      foreignName: 'Université Exemple de Flandre',
      foreignCountry: 'BE',
      leadProfileId: exampleIds.profile(4),
      signedOn: day(300),
      validUntil: day(-700),
      outputs: [{ title: 'Article commun Exemple', producedOn: day(90) }],
      lastOutputOn: day(90),
      createdAt: ago(now, 300),
    },
    {
      id: exampleIds.bridge(2),
      ownerOrganisationId: sampleOrganisations.startup.id,
      kind: 'INDUSTRIAL',
      instrument: 'SUPPLY',
      foreignName: 'Firma Exemple GmbH',
      foreignCountry: 'DE',
      signedOn: day(120),
      outputs: [],
      createdAt: ago(now, 120),
    },
    {
      id: exampleIds.bridge(3),
      ownerOrganisationId: sampleNetwork.id,
      kind: 'INDUSTRIAL',
      instrument: 'MOU',
      foreignName: 'Association Exemple des ingénieurs',
      foreignCountry: 'CA',
      signedOn: day(30),
      validUntil: day(-335),
      outputs: [],
      createdAt: ago(now, 30),
    },
  ])
}
