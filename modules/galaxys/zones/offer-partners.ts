import { z } from 'zod'
import type { HandlerContexts } from '#platform/context.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { PublicCount } from '../../commons/suppression.ts'
import { queryOtherModule } from './query-other-module.ts'
import type { Zone } from './zone-view.ts'

export type OperationInvoker = Pick<HandlerContexts['read'], 'operations' | 'invoke'>

export const FablabsResponse = z.object({
  items: z.array(
    z.object({ labId: z.string(), name: LocalizedText, city: LocalizedText, distanceKm: z.number().nullable() }),
  ),
})

export async function nearestFablab(context: OperationInvoker, { latitude, longitude }: Zone) {
  const source = 'fablabs.listLabs'
  const answer = await queryOtherModule(context, source, { latitude, longitude, limit: 1 }, FablabsResponse)
  return {
    status: answer.status,
    source,
    nearest: answer.status === 'ANSWERED' ? (answer.value.items[0] ?? null) : null,
  }
}

/**
 * Returns how many certified people there are, without names: people are proposed to a need of kind TALENT, and
 * reply themselves.
 */
export async function countTalent(context: OperationInvoker, { regionCode }: Zone, skillIds: readonly string[]) {
  const source = 'institute.findTalent'
  if (skillIds.length === 0) return { status: 'NOT_ASKED' as const, source, holders: null }
  const answer = await queryOtherModule(
    context,
    source,
    { skillIds, regionCode, limit: 1 },
    z.object({ holders: PublicCount }),
  )
  return { status: answer.status, source, holders: answer.status === 'ANSWERED' ? answer.value.holders : null }
}

export const InstitutesResponse = z.object({
  items: z.array(z.object({ instituteId: z.string(), name: LocalizedText, regionCode: z.string() })),
})

export const LaboratoriesResponse = z.object({
  laboratories: z.array(z.object({ laboratoryId: z.string(), name: LocalizedText })),
})

export const maxInstitutes = 3

/** Returns open institutes, those in the region of the zone first. */
export async function laboratoriesNear(context: OperationInvoker, { regionCode }: Zone) {
  const source = 'aljazari.listInstitutes'
  const answer = await queryOtherModule(context, source, { status: 'OPEN', limit: 100 }, InstitutesResponse)
  if (answer.status !== 'ANSWERED') return { status: answer.status, source, institutes: [] }
  const near = answer.value.items
    .toSorted((a, b) => Number(b.regionCode === regionCode) - Number(a.regionCode === regionCode))
    .slice(0, maxInstitutes)
  const institutes = []
  for (const institute of near) {
    const details = await queryOtherModule(
      context,
      'aljazari.getInstitute',
      { instituteId: institute.instituteId },
      LaboratoriesResponse,
    )
    institutes.push({
      ...institute,
      laboratories: details.status === 'ANSWERED' ? details.value.laboratories.slice(0, 10) : [],
    })
  }
  return { status: 'ANSWERED' as const, source, institutes }
}
