import type { Queries } from '#platform/db/database.ts'
import { sampleOrganisations } from '#platform/identity/sample.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import { dayMs } from '#platform/lib/interval.ts'
import type { SampleContext, SampleSize } from '#platform/module.ts'
import { exampleIds } from '../example-ids.ts'
import { instituteAchievements, instituteProgrammeSkills, instituteProgrammes } from '../tables.ts'
import { sampleCriteria, sampleInstituteOrganisation, sampleInstituteStaff, sampleProgrammes } from './catalogue.ts'
import { insertSampleDoctorates } from './doctorates.ts'
import { insertSamplePeople } from './people.ts'
import { insertPastSessions, insertUpcomingSessions } from './sessions.ts'

interface Size {
  /** Learners who are not members. */
  people: number
  /** Finished sessions, each with this number of learners, who all passed. */
  past: { sessions: number; learners: number }
  candidates: number
}

const sizes: Record<SampleSize, Size> = {
  /** A tour of everything: sixty certificates and six doctorates. */
  small: { people: 45, past: { sessions: 5, learners: 12 }, candidates: 6 },
  /** The programme at its yearly size: 20,000 certificates and 100 doctorates. */
  full: { people: 15_000, past: { sessions: 800, learners: 25 }, candidates: 100 },
}

/** Seeds six programmes, finished sessions with certificates, coming sessions and doctorates. */
export async function sampleInstitute({ db, now, random, size = 'small', onProgress }: SampleContext) {
  const { people, past, candidates } = sizes[size]
  await db.insert(organisations).values({ ...sampleInstituteOrganisation, createdAt: now })
  await db.insert(members).values(Object.values(sampleInstituteStaff).map((one) => ({ ...one, createdAt: now })))
  await insertCatalogue(db, now)
  const learners = await insertSamplePeople(
    { db, now, random, onProgress: (share) => onProgress?.(share * 0.4) },
    people,
  )
  await insertPastSessions({ db, now, random, onProgress: (share) => onProgress?.(0.4 + share * 0.6) }, learners, past)
  await insertUpcomingSessions(db, learners, now)
  await insertSampleDoctorates(
    { db, now, random },
    candidates,
    learners.filter(({ organisationId }) => organisationId === sampleOrganisations.university.id),
  )
}

async function insertCatalogue(db: Queries, now: Date) {
  const createdAt = new Date(now.getTime() - 600 * dayMs)
  const operatorOrganisationId = sampleInstituteOrganisation.id
  await db.insert(instituteProgrammes).values(
    sampleProgrammes.map(({ domain, hours, levelEqf, title, summary }, i) => ({
      id: exampleIds.programme(i + 1),
      operatorOrganisationId,
      domain,
      hours,
      levelEqf,
      title,
      summary,
      status: 'OPEN' as const,
      createdAt,
    })),
  )
  await db
    .insert(instituteProgrammeSkills)
    .values(
      sampleProgrammes.flatMap(({ skills }, i) =>
        skills.map(([skillId, level]) => ({ programmeId: exampleIds.programme(i + 1), skillId, level })),
      ),
    )
  await db.insert(instituteAchievements).values(
    sampleProgrammes.map(({ title, summary, passBp, validityMonths }, i) => ({
      id: exampleIds.achievement(i + 1),
      programmeId: exampleIds.programme(i + 1),
      version: 1,
      name: title,
      description: summary,
      criteria: sampleCriteria,
      achievementType: 'Certificate' as const,
      passBp,
      maxAttempts: 2,
      validityMonths,
      createdAt,
    })),
  )
}
