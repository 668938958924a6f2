import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { notFound } from '#platform/problem.ts'
import { galaxysError } from '../errors.ts'
import { Incentive } from '../json-columns.ts'
import { galaxysZones as zones } from '../tables.ts'
import { Regime, zoneStatuses } from '../vocabulary.ts'

export type Zone = typeof zones.$inferSelect

export async function requireZone(db: Reads, zoneId: string): Promise<Zone> {
  const [zone] = await db.select().from(zones).where(eq(zones.id, zoneId))
  if (!zone) throw notFound('zone')
  return zone
}

/** Throws 409 unless the zone is OPEN. */
export function assertZoneOpen({ status }: Zone) {
  if (status !== 'OPEN')
    throw galaxysError('zone-not-open', `This zone is ${status}. Only an OPEN zone accepts files and tenants.`, {
      zoneStatus: status,
    })
}

export const ZoneView = z.object({
  zoneId: z.string().describe('Use it to search its space, or to apply.'),
  name: LocalizedText,
  regime: plainEnum(Regime).nullable().describe('The legal regime; null: not decided.'),
  regionCode: plainEnum(RegionCode),
  city: LocalizedText,
  latitude: z.number().describe('Degrees north.'),
  longitude: z.number().describe('Degrees east.'),
  timeZone: z.string().describe('IANA.'),
  status: z.enum(zoneStatuses).describe('Only OPEN zones accept files and tenants.'),
  operatorOrganisationId: z.string().describe('The organisation that runs it.'),
  regulation: LocalizedText.describe('The regulation every tenant accepts.'),
  regulationHash: z.string().describe('Hash of the current regulation; send it to accept the regulation.'),
  incentives: z.array(Incentive).describe('Measures that the zone itself has published.'),
})

export const toZoneView = ({ id, createdAt, ...zone }: Zone) => ({ zoneId: id, ...zone })
