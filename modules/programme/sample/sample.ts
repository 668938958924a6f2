import { eq } from '#platform/db/query-builder.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import type { SampleContext } from '#platform/module.ts'
import { computeDraft } from '../editions/compute-draft.ts'
import { storeEdition } from '../editions/edition-store.ts'
import { exampleIds } from '../example-ids.ts'
import { type CatalogueEntry, catalogueEntries } from '../indicators/catalogue.ts'
import { quarterFromIndex, quarterIndex, quarterOfInstant, spanOf } from '../periods.ts'
import { programmeEditions, programmeOffices, programmePaths } from '../tables.ts'
import { partKeys } from '../vocabulary.ts'

/** The fictitious programme office of the sample data. */
export const sampleOffice = {
  id: exampleIds.organisation(1),
  name: { fr: 'Bureau Exemple du programme', ar: 'مكتب البرنامج مثال', en: 'Sample Programme Office' },
  kind: 'public_body',
} as const
export const sampleStaff = {
  pilot: {
    id: exampleIds.member(1),
    organisationId: sampleOffice.id,
    name: 'Pilote Exemple',
    email: 'pilote.exemple@example.org',
    roles: ['owner' as const],
  },
  reviewer: {
    id: exampleIds.member(2),
    organisationId: sampleOffice.id,
    name: 'Relectrice Exemple',
    email: 'relectrice.exemple@example.org',
    roles: ['developer' as const],
  },
}

/** Number of past quarters that are published; the current quarter is only computed. */
const pastQuarters = 5

/** Inserts the programme office, paths and editions. Figures are computed from the sample rows of the other modules. */
export async function sampleProgramme({ db, now, indicators = [] }: SampleContext) {
  await db.insert(organisations).values({ ...sampleOffice, createdAt: now })
  await db.insert(members).values(Object.values(sampleStaff).map((one) => ({ ...one, createdAt: now })))
  await db.insert(programmeOffices).values({
    id: exampleIds.office(1),
    officeOrganisationId: sampleOffice.id,
    appointedBy: sampleStaff.pilot.id,
    createdAt: now,
  })
  await db.insert(programmePaths).values(
    samplePaths.map((path, i) => ({
      ...path,
      id: exampleIds.path(i + 1),
      version: 1,
      reason: samplePathReason,
      setBy: sampleStaff.pilot.id,
      createdAt: now,
    })),
  )
  const currentQuarter = quarterIndex(quarterOfInstant(now))
  let insertedEditions = 0
  for (let index = currentQuarter - pastQuarters; index <= currentQuarter; index++)
    for (const entry of catalogueEntries(indicators))
      if (
        await insertSampleEdition(
          { db, now },
          entry,
          quarterFromIndex(index),
          index < currentQuarter,
          insertedEditions + 1,
        )
      )
        insertedEditions += 1
}

async function insertSampleEdition(
  { db, now }: Pick<SampleContext, 'db' | 'now'>,
  entry: CatalogueEntry,
  quarter: string,
  isOver: boolean,
  n: number,
): Promise<boolean> {
  const span = spanOf(quarter)
  const draft = await computeDraft(db, entry, span, now)
  if (!draft) return false
  const regions = ['ALL', ...partKeys]
  const ids = {
    edition: exampleIds.edition(n),
    observation: (region: string) => exampleIds.observation((n - 1) * regions.length + regions.indexOf(region) + 1),
  }
  const { pilot, reviewer } = sampleStaff
  const { id } = await storeEdition(db, entry, span, draft, { asOf: now, by: pilot.id, now, ids })
  if (!isOver) return true
  await db
    .update(programmeEditions)
    .set({
      state: 'PUBLISHED',
      ...{ reviewedBy: reviewer.id, reviewedAt: now, validatedBy: pilot.id, validatedAt: now },
      ...{ publishedBy: pilot.id, publishedAt: now },
    })
    .where(eq(programmeEditions.id, id))
  return true
}

const samplePathReason =
  'Trajectoire proposée pour l’exemple, à confirmer. Le départ à zéro en avril 2025 est une hypothèse : la source ne donne pas de situation de départ.'

const levelPath = (code: string, between: 'LINEAR' | 'STEP', ...byEndOf: string[]) => ({
  code,
  reading: 'LEVEL' as const,
  between,
  points: [{ at: '2025-04-01', value: '0' }, ...byEndOf.map((value, i) => ({ at: `${2027 + i}-01-01`, value }))],
})
const yearlyPath = (code: string, value: string) => ({
  code,
  reading: 'PER_YEAR' as const,
  between: 'STEP' as const,
  points: [{ at: '2025-10-01', value }],
})

/** Example paths. Only the final targets come from the source. */
const samplePaths = [
  levelPath('P1.1', 'LINEAR', '6', '17', '29', '40', '50'),
  levelPath('P1.2', 'LINEAR', '7', '14', '21', '28', '35'),
  levelPath('P1.3', 'STEP', '0', '0', '0', '1', '2'),
  levelPath('P1.4', 'STEP', '0', '0', '0', '0', '1'),
  yearlyPath('P2.1', '20000'),
  levelPath('P2.3', 'LINEAR', '20', '40', '60', '80', '100'),
  yearlyPath('P2.4', '20'),
]
