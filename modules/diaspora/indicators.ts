import type { Reads } from '#platform/db/database.ts'
import { and, eq, gte, inArray, isNotNull, lt, lte, ne, or } from '#platform/db/query-builder.ts'
import type { Figure, Indicator, IndicatorPeriod } from '#platform/indicator.ts'
import { hourMs } from '#platform/lib/interval.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import { commonsNeeds as needs } from '../commons/tables.ts'
import { localDateOf } from './fields.ts'
import { type Counted, figure, figuresOf, periodEnd } from './indicator-figures.ts'
import {
  diasporaBridges as bridges,
  diasporaEngagements as engagements,
  diasporaEvents as events,
  diasporaProfiles as profiles,
  diasporaRegistrations as registrations,
  diasporaContactRequests as requests,
} from './tables.ts'

/** Selects the profiles verified by the end of the period. Withdrawn and hidden profiles are not counted. */
const verifiedProfiles = async (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: profiles.id })
    .from(profiles)
    .where(
      and(
        inArray(profiles.state, ['VERIFIED', 'PAUSED']),
        ne(profiles.tier, 'T0'),
        lt(profiles.verifiedAt, periodEnd(period)),
      ),
    )

/** Selects members with an engagement in progress in the twelve months before the end of the period. */
async function activatedProfiles(db: Reads, period: IndicatorPeriod) {
  const end = periodEnd(period)
  const since = addMonths(end, -12)
  return db
    .select({ id: engagements.profileId, region: engagements.regionCode })
    .from(engagements)
    .where(
      and(
        isNotNull(engagements.startedAt),
        lt(engagements.startedAt, end),
        or(gte(engagements.startedAt, since), gte(engagements.completedAt, since)),
      ),
    )
}

/** Returns the median hours from the opening of a need to its first answer, over needs first answered in the period. Null if there are none. */
async function hoursToReply(db: Reads, period: IndicatorPeriod): Promise<Figure[]> {
  const rows = await db
    .select({ id: needs.id, region: needs.regionCode, openedAt: needs.createdAt, answeredAt: requests.answeredAt })
    .from(requests)
    .innerJoin(needs, eq(needs.id, requests.needId))
    .where(and(isNotNull(requests.answeredAt), lt(requests.answeredAt, periodEnd(period))))
  const first = [...Map.groupBy(rows, ({ id }) => id).values()].map((answers) =>
    answers.reduce((earliest, row) => (row.answeredAt! < earliest.answeredAt! ? row : earliest)),
  )
  const inPeriod = first.filter(({ answeredAt }) => answeredAt! >= period.from)
  const hours = inPeriod
    .map(({ openedAt, answeredAt }) => (answeredAt!.getTime() - openedAt.getTime()) / hourMs)
    .sort((a, b) => a - b)
  const median =
    hours.length > 0 ? (hours[Math.floor((hours.length - 1) / 2)]! + hours[Math.floor(hours.length / 2)]!) / 2 : null
  return [figure({ region: 'ALL' }, inPeriod, median === null ? null : Math.round(median))]
}

const completedEngagements = async (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: engagements.id, region: engagements.regionCode, kind: engagements.kind })
    .from(engagements)
    .where(
      and(
        inArray(engagements.state, ['COMPLETED', 'FOLLOWED_UP']),
        gte(engagements.completedAt, period.from),
        lt(engagements.completedAt, periodEnd(period)),
      ),
    )

const signedBridges = async (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: bridges.id, kind: bridges.kind })
    .from(bridges)
    .where(
      and(
        gte(bridges.signedOn, localDateOf(period.from)),
        lt(bridges.signedOn, localDateOf(period.to)),
        lte(bridges.createdAt, period.asOf),
      ),
    )

/** Selects bridges with an output in the twelve months before the end of the period. */
async function productiveBridges(db: Reads, period: IndicatorPeriod) {
  const end = periodEnd(period)
  const [from, to] = [localDateOf(addMonths(end, -12)), localDateOf(end)]
  const rows = await db
    .select()
    .from(bridges)
    .where(and(isNotNull(bridges.lastOutputOn), gte(bridges.lastOutputOn, from)))
  return rows
    .filter(({ outputs }) => outputs.some(({ producedOn }) => from <= producedOn && producedOn < to))
    .map(({ id, kind }) => ({ id, kind }))
}

const heldEvents = async (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: events.id, kind: events.kind })
    .from(events)
    .where(
      and(
        inArray(events.state, ['HELD', 'CLOSED']),
        gte(events.startsAt, period.from),
        lt(events.startsAt, periodEnd(period)),
      ),
    )

const attendedRegistrations = async (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: registrations.id, kind: events.kind })
    .from(registrations)
    .innerJoin(events, eq(events.id, registrations.eventId))
    .where(
      and(
        eq(registrations.state, 'ATTENDED'),
        gte(registrations.attendedAt, period.from),
        lt(registrations.attendedAt, periodEnd(period)),
      ),
    )

/** Selects engagements proposed in the period to members who attended an event in the twelve months before. */
async function engagementsAfterEvent(db: Reads, period: IndicatorPeriod) {
  const rows = await db
    .select({
      id: engagements.id,
      region: engagements.regionCode,
      kind: engagements.kind,
      proposedAt: engagements.createdAt,
      attendedAt: registrations.attendedAt,
    })
    .from(engagements)
    .innerJoin(
      registrations,
      and(eq(registrations.personId, engagements.personId), eq(registrations.state, 'ATTENDED')),
    )
    .where(and(gte(engagements.createdAt, period.from), lt(engagements.createdAt, periodEnd(period))))
  return rows.filter(
    ({ proposedAt, attendedAt }) => attendedAt! < proposedAt && addMonths(attendedAt!, 12) >= proposedAt,
  )
}

const counts =
  (select: (db: Reads, period: IndicatorPeriod) => Promise<Counted[]>): Indicator['compute'] =>
  async (db, period) =>
    figuresOf(await select(db, period))

/**
 * Indicators of the diaspora. The founding text gives no numbers for them, so they have no targets. Money invested through members,
 * co-supervised theses and relocations are counted where they are recorded: in the rounds of the ventures, in the doctorates of the
 * institute, and here as engagements of kind RETURN.
 */
export const indicators: readonly Indicator[] = [
  {
    code: 'P3.1',
    title: { fr: 'Membres vérifiés', ar: 'الأعضاء المحقق منهم', en: 'Verified members' },
    unit: 'person',
    target: null,
    compute: counts(verifiedProfiles),
  },
  {
    code: 'P3.2',
    title: {
      fr: 'Membres engagés sur douze mois',
      ar: 'الأعضاء المنخرطون خلال اثني عشر شهرا',
      en: 'Members engaged within twelve months',
    },
    unit: 'person',
    target: null,
    compute: counts(activatedProfiles),
  },
  {
    code: 'P3.3',
    title: {
      fr: 'Délai médian entre le besoin et la première réponse',
      ar: 'المدة الوسيطة بين الحاجة وأول جواب',
      en: 'Median time from need to first reply',
    },
    unit: 'hour',
    target: null,
    compute: hoursToReply,
  },
  {
    code: 'P3.4',
    title: { fr: 'Engagements achevés', ar: 'الالتزامات المنجزة', en: 'Engagements completed' },
    unit: 'engagement',
    target: null,
    compute: counts(completedEngagements),
  },
  {
    code: 'P3.5',
    title: { fr: 'Passerelles signées', ar: 'الجسور الموقعة', en: 'Bridges signed' },
    unit: 'bridge',
    target: null,
    compute: counts(signedBridges),
  },
  {
    code: 'P3.6',
    title: {
      fr: 'Passerelles productives sur douze mois',
      ar: 'الجسور المنتجة خلال اثني عشر شهرا',
      en: 'Bridges with output within twelve months',
    },
    unit: 'bridge',
    target: null,
    compute: counts(productiveBridges),
  },
  {
    code: 'P3.7',
    title: { fr: 'Événements tenus', ar: 'اللقاءات المنعقدة', en: 'Events held' },
    unit: 'event',
    target: null,
    compute: counts(heldEvents),
  },
  {
    code: 'P3.8',
    title: { fr: 'Participations', ar: 'المشاركات', en: 'Attendance' },
    unit: 'registration',
    target: null,
    compute: counts(attendedRegistrations),
  },
  {
    code: 'P3.9',
    title: {
      fr: 'Engagements nés d’un événement',
      ar: 'التزامات ناتجة عن لقاء',
      en: 'Engagements that resulted from an event',
    },
    unit: 'engagement',
    target: null,
    compute: counts(engagementsAfterEvent),
  },
]
