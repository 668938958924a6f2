import { aljazariInstitutes } from '#modules/aljazari/tables.ts'
import { commonsPersons } from '#modules/commons/tables.ts'
import { diasporaProfiles } from '#modules/diaspora/tables.ts'
import { fablabLabs, fablabMachines } from '#modules/fablabs/tables.ts'
import { galaxysZones } from '#modules/galaxys/tables.ts'
import { instituteCandidates, instituteCertificates } from '#modules/institute/tables.ts'
import { ventureStartups } from '#modules/ventures/tables.ts'
import type { Reads } from '#platform/db/database.ts'
import { organisations } from '#platform/identity/tables.ts'

const countedTables = {
  organisations,
  people: commonsPersons,
  startups: ventureStartups,
  certificates: instituteCertificates,
  'doctoral candidates': instituteCandidates,
  'diaspora profiles': diasporaProfiles,
  FabLabs: fablabLabs,
  machines: fablabMachines,
  zones: galaxysZones,
  institutes: aljazariInstitutes,
}

export type SampleCountName = keyof typeof countedTables

/** Counts the rows of the sample by kind. */
export const countSample = (db: Reads): Promise<[SampleCountName, number][]> =>
  Promise.all(
    Object.entries(countedTables).map(
      async ([name, table]): Promise<[SampleCountName, number]> => [name as SampleCountName, await db.$count(table)],
    ),
  )
