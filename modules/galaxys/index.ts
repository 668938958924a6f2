import { defineModule } from '#platform/module.ts'
import { getFile, listFiles } from './admission-files/list-operations.ts'
import { acceptRegulation, submitFile, updateFile } from './admission-files/operations.ts'
import { advanceFile, decideFile, scoreFile } from './admission-files/review-operations.ts'
import { agents } from './agents.ts'
import { allocate } from './allocations/allocate.ts'
import { listAllocations } from './allocations/list-operations.ts'
import { acceptAllocation, confirmAllocation, releaseAllocation } from './allocations/operations.ts'
import { galaxysError } from './errors.ts'
import { indicators } from './indicators.ts'
import { declareInterest } from './interests/operations.ts'
import { decideObligation, obligationsDue, recordObligation } from './obligations/operations.ts'
import { listPools } from './pools/operations.ts'
import { grantQuota, requestQuota } from './quotas/operations.ts'
import { recordUsage, usage } from './quotas/usage-operations.ts'
import { sampleGalaxys } from './sample/sample.ts'
import { synonyms } from './synonyms.ts'
import { addUnit, listUnits, updateUnit } from './units/operations.ts'
import { searchSpace } from './units/search-space.ts'
import { capacity } from './zones/capacity.ts'
import { listZones } from './zones/operations.ts'
import { packageOffer } from './zones/package-offer.ts'

/**
 * The integrated technology acceleration zone: space and digital resources in one capacity model, admission by file
 * and committee, allocations, quotas, and the obligations of tenants.
 *
 * Invariants, enforced in the transaction of each write:
 * - An exclusive unit has at most one holder at any moment, and neither its ancestors nor its descendants are held
 *   by others; a shared unit has at most as many as it has places.
 * - The quantity granted from a pool never exceeds its limit, overcommitment included, at any moment of the period.
 * - Usage never exceeds the quota; it is rejected when requested.
 * - Every allocation needs an approved file, acceptance of the current regulation, and a decision free of conflicts
 *   of interest.
 * - The children of a unit have no more area or power in total than the unit.
 * - A member cannot score, decide on or allocate to their own organisation or one they declared an interest in.
 * - Sensitive systems and data are placed only in pools that may host them. A unit is recovered only step by step,
 *   each step dated.
 *
 * Simplifications compared with the programme's description:
 * - Obligations belong to the allocation: there are no leases, deposits, rents charged, invoices, tickets, visits,
 *   leads or expansion options.
 * - A zone manager without a conflict of interest records the committee's decision: there are no sessions, votes or
 *   chair.
 * - A file that is waiting, or that has lost its clearance, goes back to the committee with `reopen`; conditions
 *   are met with `meet_conditions`.
 * - Quantities are levels at each moment, GPU hours a daily rate. A part of a pool is allocated at once, without a
 *   reservation.
 * - While any place of a shared unit is taken, the units around it cannot be allocated as a whole, and the reverse.
 * - Rooms are not booked by the hour here. Zones and pools are created with the data: there is no operation to add
 *   one.
 */
export const galaxys = defineModule({
  name: 'galaxys',
  errors: galaxysError,
  title: { fr: 'ABA Galaxys', ar: 'أبا غالاكسيز', en: 'ABA Galaxys' },
  description:
    'The integrated technology acceleration zone: space, digital resources, admission files, allocations, quotas and obligations.',
  operations: [
    listZones,
    listUnits,
    addUnit,
    updateUnit,
    listPools,
    searchSpace,
    capacity,
    packageOffer,
    submitFile,
    updateFile,
    acceptRegulation,
    getFile,
    listFiles,
    declareInterest,
    advanceFile,
    scoreFile,
    decideFile,
    allocate,
    acceptAllocation,
    confirmAllocation,
    releaseAllocation,
    listAllocations,
    requestQuota,
    grantQuota,
    recordUsage,
    usage,
    obligationsDue,
    recordObligation,
    decideObligation,
  ],
  agents,
  synonyms,
  indicators,
  sample: sampleGalaxys,
})
