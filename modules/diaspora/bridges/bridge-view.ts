import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { requireVisibleProfile } from '../profiles/profile-access.ts'
import type { diasporaBridges as bridges } from '../tables.ts'
import { BridgeKind, Instrument } from '../vocabulary.ts'

export type BridgeRow = typeof bridges.$inferSelect

export const Bridge = z.object({
  bridgeId: z.string(),
  kind: plainEnum(BridgeKind),
  instrument: plainEnum(Instrument),
  moroccanOrganisation: LocalizedText.describe('The Moroccan side.'),
  own: z.boolean().describe('Whether the bridge belongs to the caller’s organisation.'),
  foreignPartner: z.object({ name: z.string(), countryCode: z.string(), ror: z.string().nullable() }),
  leadProfileId: z
    .string()
    .nullable()
    .describe(
      'The member of the diaspora who leads it. Shown to the owning organisation only, while the member is discoverable.',
    ),
  signedOn: z.string(),
  validUntil: z.string().nullable(),
  isValid: z.boolean().describe('Whether the agreement is in force today.'),
  outputs: z.array(z.object({ title: z.string(), producedOn: z.string() })),
})

export function toBridgeView(
  { bridge, organisation }: { bridge: BridgeRow; organisation: LocalizedText },
  caller: Actor | null,
  now: Date,
  leadProfileId: string | null = null,
) {
  return {
    bridgeId: bridge.id,
    kind: bridge.kind,
    instrument: bridge.instrument,
    moroccanOrganisation: organisation,
    own: caller?.organisationId === bridge.ownerOrganisationId,
    foreignPartner: { name: bridge.foreignName, countryCode: bridge.foreignCountry, ror: bridge.foreignRor },
    leadProfileId,
    signedOn: bridge.signedOn,
    validUntil: bridge.validUntil,
    isValid: bridge.signedOn <= localDateOf(now) && (!bridge.validUntil || localDateOf(now) <= bridge.validUntil),
    outputs: bridge.outputs,
  }
}

/** Returns the lead's profile id if the caller belongs to the owning organisation and may see that profile; else null. */
export async function visibleLeadId(
  db: Reads,
  caller: Actor | null,
  { ownerOrganisationId, leadProfileId }: BridgeRow,
  now: Date,
): Promise<string | null> {
  if (!leadProfileId || caller?.organisationId !== ownerOrganisationId) return null
  return requireVisibleProfile(db, caller, leadProfileId, now).then(
    ({ id }) => id,
    () => null,
  )
}

export const organisationNameOf = async (db: Reads, organisationId: string) => {
  const [row] = await db
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
  return row!.name
}
