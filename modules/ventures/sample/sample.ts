import { commonsOrganisationProfiles as profiles } from '#modules/commons/tables.ts'
import type { Queries } from '#platform/db/database.ts'
import { sampleMembers, sampleOrganisations } from '#platform/identity/sample.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import { enterpriseKeyOf, iceOf } from '#platform/lib/identifiers.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { mad } from '#platform/lib/money.ts'
import { regionCodes, regionOf } from '#platform/lib/regions.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'
import type { SampleContext } from '#platform/module.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { exampleIds } from '../example-ids.ts'
import { yearOf } from '../fields.ts'
import {
  ventureCalls,
  ventureInterests,
  ventureRounds,
  ventureSnapshots,
  ventureStartups,
  ventureSupports,
} from '../tables.ts'
import { seedApplications } from './applications.ts'
import {
  founderOf,
  type SampleStartup,
  sampleInterests,
  sampleManager,
  sampleQuestions,
  sampleReviewer,
  sampleRubric,
  sampleStartups,
  ventureOrganisations,
} from './startups.ts'

/** Numbers of startups: `small` shows every case, `full` is the size named by the source of the programme. */
const startupCounts = { small: 13, full: 50 }

/** Seeds two calls, startups in all regions, applications in every state, a proven gazelle and one that is close to it. */
export async function seedVentures({ db, now, random, size = 'small' }: SampleContext) {
  const count = startupCounts[size]
  /** The last full year, for which figures were reported. */
  const lastYear = yearOf(localDateOf(now)) - 1
  const startups = sampleStartups(count, lastYear)
  await seedMembers(db, now)
  await seedCalls(db, now, count)
  await db.insert(ventureStartups).values(
    startups.map(({ n, name, tags, incorporated, ...one }) => {
      // The founder's organisation has the same enterprise number as its first startup.
      const ice = incorporated ? (n === 1 ? iceOf('000000001', '0001') : iceOf(`000000${100 + n}`, '0001')) : null
      const summary = {
        fr: `${name.fr}, une startup fictive.`,
        ar: `${name.ar}، شركة ناشئة افتراضية.`,
        en: `${name.en}, a fictitious startup.`,
      }
      return {
        ...one,
        name,
        summary,
        ice,
        enterpriseKey: ice && enterpriseKeyOf(ice),
        deepTechTags: tags,
        searchText: searchIndex(...Object.values(name), ...Object.values(summary), ...tags),
        createdAt: new Date(now.getTime() - 620 * dayMs),
        updatedAt: now,
      }
    }),
  )
  await seedApplications(db, startups, now, random)
  await seedFigures(db, startups, lastYear, now, random)
  await seedSupports(db, startups, now)
  await db.insert(ventureInterests).values(
    sampleInterests.map(({ member, ...one }, i) => ({
      id: exampleIds.interest(i + 1),
      organisationId: member.organisationId,
      memberId: member.id,
      ...one,
      declaredAt: now,
    })),
  )
}

async function seedMembers(db: Queries, createdAt: Date) {
  await db.insert(organisations).values(ventureOrganisations.map((one) => ({ ...one, createdAt })))
  await db.insert(members).values([
    ...ventureOrganisations.map(({ id }, i) => ({
      id: exampleIds.member(i + 1),
      organisationId: id,
      name: `Fondatrice Exemple ${'ABCDE'[i]}`,
      email: `fondatrice.${'abcde'[i]}@example.org`,
      roles: ['owner' as const],
      createdAt,
    })),
    { ...sampleManager, email: 'directrice@example.org', roles: ['ventures_manager'], createdAt },
    { ...sampleReviewer, email: 'evaluatrice@example.org', roles: ['reviewer'], createdAt },
  ])
  await db.insert(profiles).values(
    ventureOrganisations.map(({ id, name, kind }, i) => {
      const city = regionOf(regionCodes[i * 2]!).chiefTown
      return {
        id,
        legalName: name,
        kind: kind === 'fund' ? ('FUND' as const) : ('COMPANY' as const),
        regionCode: regionCodes[i * 2]!,
        city,
        country: 'MA',
        searchText: searchIndex(...Object.values(name), ...Object.values(city)),
        createdAt,
        updatedAt: createdAt,
      }
    }),
  )
}

/** Seeds one call that is always open, and a closed one whose cohort is active. */
async function seedCalls(db: Queries, now: Date, count: number) {
  const days = (n: number) => new Date(now.getTime() + n * dayMs)
  const shared = { minReviews: 2, appealDays: 15, rubric: sampleRubric, questions: sampleQuestions }
  await db.insert(ventureCalls).values([
    {
      ...shared,
      id: exampleIds.call(1),
      operatorOrganisationId: sampleOrganisations.university.id,
      title: { fr: 'Accélération Exemple', ar: 'تسريع مثال', en: 'Sample Acceleration' },
      description: {
        fr: 'Un appel fictif, ouvert à toutes les régions.',
        ar: 'نداء افتراضي مفتوح لجميع الجهات.',
        en: 'A fictitious call, open to all regions.',
      },
      track: 'ACCELERATION',
      opensAt: days(-30),
      closesAt: new Date(Math.max(Date.parse('2030-12-31T22:00:00Z'), days(365).getTime())),
      seats: 6,
      cohortCapacity: 5,
      cohortStartsOn: localDateOf(days(90)),
      cohortEndsOn: localDateOf(days(270)),
      eligibility: [{ rule: 'STAGE_IN', stages: ['PROBLEM_SOLUTION', 'MVP', 'TRACTION', 'SCALE'] }],
      fundingPerStartup: mad(10_000_000),
      openedBy: sampleMembers.researcher.id,
      createdAt: days(-31),
    },
    {
      ...shared,
      id: exampleIds.call(2),
      operatorOrganisationId: sampleOrganisations.operator.id,
      title: { fr: 'Incubation Exemple', ar: 'احتضان مثال', en: 'Sample Incubation' },
      description: {
        fr: 'Un appel fictif dont la promotion est en cours.',
        ar: 'نداء افتراضي دفعته جارية.',
        en: 'A fictitious call whose cohort is under way.',
      },
      track: 'INCUBATION',
      opensAt: days(-600),
      closesAt: days(-540),
      seats: count,
      cohortCapacity: count,
      cohortStartsOn: localDateOf(days(-430)),
      cohortEndsOn: localDateOf(days(120)),
      eligibility: [],
      fundingPerStartup: mad(5_000_000),
      openedBy: sampleManager.id,
      createdAt: days(-601),
    },
  ])
}

/** Employees at the end of the last four years, oldest first. */
const gazelleEmployees = [11, 14, 19, 24]
const nearGazelleEmployees = [undefined, 10, 12, 15]

/** The first startup grew from 11 to 24 employees in three years. The second had 10 two years ago and needs 18 at the end of this year. */
async function seedFigures(
  db: Queries,
  startups: readonly SampleStartup[],
  lastYear: number,
  now: Date,
  random: () => number,
) {
  const rows = startups.flatMap(({ n, id, ownerOrganisationId, foundedOn }) => {
    const years = [lastYear - 3, lastYear - 2, lastYear - 1, lastYear].filter(
      (year) => foundedOn && year >= yearOf(foundedOn),
    )
    return years.map((year) => {
      const at = year - lastYear + 3
      const employees =
        (n === 1 ? gazelleEmployees[at] : n === 2 ? nearGazelleEmployees[at] : undefined) ??
        2 + Math.floor(random() * 7)
      const isChecked = n <= 2
      const reportedAt = new Date(Math.min(Date.parse(`${year + 1}-03-01T09:00:00Z`), now.getTime()))
      return {
        organisationId: ownerOrganisationId,
        startupId: id,
        periodEnd: `${year}-12-31`,
        revision: 1,
        turnover: mad(employees * (14_000_000 + Math.floor(random() * 1_000_000))),
        employees,
        evidence: isChecked ? ('CNSS' as const) : ('DECLARED' as const),
        evidenceNote: isChecked ? 'Bordereau Exemple de décembre' : null,
        reportedBy: founderOf(ownerOrganisationId),
        verifiedBy: isChecked ? sampleManager.id : null,
        verifiedAt: isChecked ? reportedAt : null,
        createdAt: reportedAt,
      }
    })
  })
  await db.insert(ventureSnapshots).values(rows.map((row, i) => ({ id: exampleIds.snapshot(i + 1), ...row })))
  const closedOn = localDateOf(new Date(now.getTime() - 200 * dayMs))
  const round = (n: number, { id, ownerOrganisationId }: SampleStartup, postMoneyMinor: number) => ({
    id: exampleIds.round(n),
    organisationId: ownerOrganisationId,
    startupId: id,
    closedOn,
    revision: 1,
    kind: 'SEED' as const,
    currency: 'MAD',
    amounts: { raisedMinor: postMoneyMinor / 5, postMoneyMinor },
    fx: { usdPerUnit: '0.1', rateOn: closedOn, source: 'Taux Exemple, fictif' },
    priced: true,
    evidenceNote: 'Acte Exemple',
    reportedBy: founderOf(ownerOrganisationId),
    createdAt: new Date(now.getTime() - 190 * dayMs),
  })
  await db.insert(ventureRounds).values([round(1, startups[0]!, 4_000_000_000), round(2, startups[6]!, 1_500_000_000)])
}

/** Seeds support with and without evidence, for founders and one investor. */
async function seedSupports(db: Queries, startups: readonly SampleStartup[], now: Date) {
  const kinds = ['MENTORING', 'TRAINING', 'GRANT', 'SPACE'] as const
  const day = (n: number) => localDateOf(new Date(now.getTime() - (300 - 7 * n) * dayMs))
  const toFounders = startups.slice(0, 12).map(({ id, ownerOrganisationId, regionCode, n }) => {
    const byUniversity = n === 4 || n === 9
    const { organisationId, id: recordedBy } = byUniversity ? sampleMembers.researcher : sampleManager
    return {
      organisationId,
      recordedBy,
      beneficiaryOrganisationId: ownerOrganisationId,
      startupId: id,
      role: 'FOUNDER' as const,
      kind: kinds[n % kinds.length]!,
      value: kinds[n % kinds.length] === 'GRANT' ? mad(10_000_000) : null,
      doneOn: day(n),
      evidenceNote: n % 5 === 0 ? null : `Pièce Exemple ${n}`,
      regionCode,
    }
  })
  const { organisationId, id: recordedBy } = sampleManager
  const toInvestor = {
    organisationId,
    recordedBy,
    beneficiaryOrganisationId: exampleIds.organisation(5),
    startupId: null,
    role: 'INVESTOR' as const,
    kind: 'TRAINING' as const,
    value: null,
    doneOn: day(20),
    evidenceNote: 'Feuille de présence Exemple',
    regionCode: 'MA-09' as const,
  }
  const createdAt = new Date(now.getTime() - 30 * dayMs)
  await db
    .insert(ventureSupports)
    .values([...toFounders, toInvestor].map((row, i) => ({ id: exampleIds.support(i + 1), ...row, createdAt })))
}
