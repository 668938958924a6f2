import type { Actor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import type { ProfileRow } from './profile-access.ts'
import type { ProfileFields } from './profile-fields.ts'

const derivedColumns = ({ modes, sectors }: Pick<ProfileFields, 'modes' | 'sectors'>) => ({
  ...(modes && { modes: [...new Set(modes)], modeText: ` ${modes.join(' ')} ` }),
  ...(sectors && { sectors: [...new Set(sectors)], mainSector: sectors[0] ?? null }),
})

export async function insertProfile(db: Queries, caller: Actor, fields: ProfileFields, now: Date): Promise<ProfileRow> {
  const [row] = await db
    .insert(profiles)
    .values({
      sectors: [],
      modes: [],
      modeText: '',
      hoursPerMonth: 0,
      travelWindows: [],
      ...(fields as ProfileFields & { countryCode: string; timeZone: string }),
      ...derivedColumns(fields),
      ownerOrganisationId: caller.organisationId,
      personId: caller.id,
      createdAt: now,
      updatedAt: now,
    })
    .returning()
  return row!
}

/** Fields that an officer verifies: a change to any of them resets the verification. */
const verifiedFields = ['countryCode', 'employer', 'seniority'] as const

export async function updateProfile(
  db: Queries,
  existing: ProfileRow,
  fields: ProfileFields,
  now: Date,
): Promise<ProfileRow> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ProfileFields
  const unverified = verifiedFields.some((field) => given[field] !== undefined && given[field] !== existing[field])
  const [row] = await db
    .update(profiles)
    .set({
      ...given,
      ...derivedColumns(given),
      ...(unverified && { verification: 'SELF' as const }),
      version: existing.version + 1,
      updatedAt: now,
    })
    .where(eq(profiles.id, existing.id))
    .returning()
  return row!
}
