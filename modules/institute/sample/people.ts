import { commonsConsents, commonsPersons } from '#modules/commons/tables.ts'
import { sampleMembers, sampleOrganisations } from '#platform/identity/sample.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { regionCodes } from '#platform/lib/regions.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'
import type { SampleContext } from '#platform/module.ts'
import { purposeOf, textHashOf } from '../../commons/consents/purposes.ts'
import { exampleIds } from '../example-ids.ts'
import { insertInBatches } from './insert-in-batches.ts'

export interface SampleLearner {
  id: string
  organisationId: string
}

/**
 * Inserts members of the sample, who can sign in, then obviously fictitious people of the university and of the
 * startup.
 */
export async function insertSamplePeople(
  { db, now, random, onProgress }: SampleContext,
  count: number,
): Promise<SampleLearner[]> {
  const rows = Array.from({ length: count }, (_, i) => {
    const n = String(i + 1).padStart(count > 999 ? 5 : 2, '0')
    const [givenName, familyName] = [
      { fr: `Apprenant ${n}`, ar: `متعلم ${n}` },
      { fr: 'Exemple', ar: 'مثال' },
    ]
    return {
      id: exampleIds.person(i + 1),
      organisationId: i % 5 === 4 ? sampleOrganisations.startup.id : sampleOrganisations.university.id,
      givenName,
      familyName,
      regionCode: regionCodes[Math.floor(random() * regionCodes.length)]!,
      languages: [{ tag: 'fr', cefr: 'B2' as const }],
      languageText: ' fr ',
      searchText: searchIndex(givenName.fr, givenName.ar, familyName.fr, familyName.ar),
      createdAt: now,
      updatedAt: now,
    }
  })
  await insertInBatches(
    rows,
    (batch) => db.insert(commonsPersons).values(batch),
    (share) => onProgress?.(share / 2),
  )
  const consents = rows.flatMap(({ id, organisationId }, i) =>
    (['MATCHING', 'CERTIFICATE'] as const)
      .filter((purpose) => (purpose === 'MATCHING' ? i % 3 !== 2 : i % 2 === 0))
      .map((purpose, j) => {
        const { categories, recipients, version } = purposeOf(purpose)
        return {
          id: exampleIds.consent(2 * i + j + 1),
          organisationId,
          personId: id,
          purpose,
          seq: 1,
          event: 'GIVEN' as const,
          categories: [...categories],
          recipients: [...recipients],
          textVersion: version,
          textHash: textHashOf(purpose, 'fr'),
          language: 'fr' as const,
          method: 'PAPER' as const,
          recordedBy: id,
          at: new Date(now.getTime() - 400 * dayMs),
        }
      }),
  )
  await insertInBatches(
    consents,
    (batch) => db.insert(commonsConsents).values(batch),
    (share) => onProgress?.(0.5 + share / 2),
  )
  const { developer, student, maker } = sampleMembers
  return [
    ...[developer, student, maker].map(({ id, organisationId }) => ({ id, organisationId })),
    ...rows.map(({ id, organisationId }) => ({ id, organisationId })),
  ]
}
