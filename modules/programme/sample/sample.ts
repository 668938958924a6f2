import { eq } from '#platform/db/query-builder.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import type { SampleContext } from '#platform/module.ts'
import { draftOf, storeEdition } from '../editions/edition-store.ts'
import { sampleIds } from '../example-ids.ts'
import { type Entry, entriesOf } from '../indicators/catalogue.ts'
import { quarterAt, quarterIndex, quarterOf, spanOf } from '../periods.ts'
import { programmeEditions, programmeOffices, programmePaths } from '../tables.ts'
import { partKeys } from '../vocabulary.ts'

/** Fictitious on sight: the office, who runs it and who reviews there. */
export const sampleOffice = {
  id: sampleIds.organisation(1),
  name: { fr: 'Bureau Exemple du programme', ar: 'مكتب البرنامج مثال', en: 'Sample Programme Office' },
  kind: 'public_body',
} as const
export const sampleStaff = {
  pilot: { id: sampleIds.member(1), organisationId: sampleOffice.id, name: 'Pilote Exemple', email: 'pilote.exemple@example.org', roles: ['owner' as const] },
  reviewer: {
    id: sampleIds.member(2),
    organisationId: sampleOffice.id,
    name: 'Relectrice Exemple',
    email: 'relectrice.exemple@example.org',
    roles: ['developer' as const],
  },
}

/** So many quarters that are over, published, and the one that runs, computed. */
const pastQuarters = 5

/** The figures are computed from what the other modules laid out before; of a module that is not there nothing is made up. */
export async function sampleProgramme({ db, now, indicators = [] }: SampleContext) {
  await db.insert(organisations).values({ ...sampleOffice, createdAt: now })
  await db.insert(members).values(Object.values(sampleStaff).map((one) => ({ ...one, createdAt: now })))
  await db
    .insert(programmeOffices)
    .values({ id: sampleIds.office(1), officeOrganisationId: sampleOffice.id, appointedBy: sampleStaff.pilot.id, createdAt: now })
  await db
    .insert(programmePaths)
    .values(samplePaths.map((path, i) => ({ ...path, id: sampleIds.path(i + 1), version: 1, reason, setBy: sampleStaff.pilot.id, createdAt: now })))
  const running = quarterIndex(quarterAt(now))
  let made = 0
  for (let index = running - pastQuarters; index <= running; index++)
    for (const entry of entriesOf(indicators)) if (await observe({ db, now }, entry, quarterOf(index), index < running, made + 1)) made += 1
}

async function observe({ db, now }: Pick<SampleContext, 'db' | 'now'>, entry: Entry, quarter: string, isOver: boolean, n: number): Promise<boolean> {
  const span = spanOf(quarter)
  const draft = await draftOf(db, entry, span, now)
  if (!draft) return false
  const regions = ['ALL', ...partKeys]
  const ids = { edition: sampleIds.edition(n), observation: (region: string) => sampleIds.observation((n - 1) * regions.length + regions.indexOf(region) + 1) }
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

const reason =
  'Trajectoire proposée pour l’exemple, à confirmer. Le départ à zéro en avril 2025 est une hypothèse : la source ne donne pas de situation de départ.'

const levels = (code: string, between: 'LINEAR' | 'STEP', ...byEndOf: string[]) => ({
  code,
  reading: 'LEVEL' as const,
  between,
  points: [{ at: '2025-04-01', value: '0' }, ...byEndOf.map((value, i) => ({ at: `${2027 + i}-01-01`, value }))],
})
const yearly = (code: string, value: string) => ({ code, reading: 'PER_YEAR' as const, between: 'STEP' as const, points: [{ at: '2025-10-01', value }] })

/** Plans and no promises: only the targets are the source's. */
const samplePaths = [
  levels('P1.1', 'LINEAR', '6', '17', '29', '40', '50'),
  levels('P1.2', 'LINEAR', '7', '14', '21', '28', '35'),
  levels('P1.3', 'STEP', '0', '0', '0', '1', '2'),
  levels('P1.4', 'STEP', '0', '0', '0', '0', '1'),
  yearly('P2.1', '20000'),
  levels('P2.3', 'LINEAR', '20', '40', '60', '80', '100'),
  yearly('P2.4', '20'),
]
