import { defineModule } from '#platform/module.ts'
import { getFile, listFiles } from './admission-files/list-operations.ts'
import { acceptRegulation, submitFile, updateFile } from './admission-files/operations.ts'
import { advanceFile, decideFile, scoreFile } from './admission-files/review-operations.ts'
import { allocate } from './allocations/allocate.ts'
import { listAllocations } from './allocations/list-operations.ts'
import { acceptAllocation, confirmAllocation, releaseAllocation } from './allocations/operations.ts'
import { indicators } from './indicators.ts'
import { declareInterest } from './interests/operations.ts'
import { decideObligation, obligationsDue, recordObligation } from './obligations/operations.ts'
import { listPools } from './pools/operations.ts'
import { grantQuota, requestQuota } from './quotas/operations.ts'
import { recordUsage, usage } from './quotas/usage-operations.ts'
import { sampleGalaxys } from './sample/sample.ts'
import { addUnit, listUnits, updateUnit } from './units/operations.ts'
import { searchSpace } from './units/search-space.ts'
import { capacity } from './zones/capacity.ts'
import { listZones } from './zones/operations.ts'
import { packageOffer } from './zones/package-offer.ts'

/**
 * The integrated technology acceleration zone: space and digital resources in one capacity, admission by file and committee, allocations,
 * quotas, and what tenants have promised.
 *
 * Held by the server, in the one transaction that writes:
 * - a unit is held by at most one at any moment, and with it all it stands in and all that stands in it; a shared one by as many as it has places;
 * - what is promised of a pool never exceeds what may be, overcommitment included, at any moment of the period;
 * - what is used never exceeds the quota: refused when it is asked for;
 * - nothing is given without an approved file, the regulation accepted as it is now, and a decision clear of interests;
 * - what stands in a unit has no more area or power than it;
 * - nobody scores, decides on or allocates to an organisation they declared an interest in, or that is their own;
 * - sensitive systems and data only in pools that may host them; a unit is taken back only step by step, each dated.
 *
 * Simpler here than the programme describes it:
 * - obligations hang on the allocation: there are no leases, deposits, rents charged, invoices, tickets, visits, leads or expansion options;
 * - who decides for the committee is whoever manages the zone and has no interest: there are no sessions, votes or a chair of their own;
 * - a file that waits, or that has lost its clearance, goes back to the committee with `reopen`, and conditions are met with `meet_conditions`;
 * - quantities are levels held at each moment, of GPU hours so many a day; a part of a pool is allocated at once and not reserved;
 * - while anything in a shared unit is taken, or anything around it as a whole, places in it are not given, and the reverse;
 * - rooms are not booked by the hour here, and zones and pools are laid out with the data: there is no operation to add one.
 */
export const galaxys = defineModule({
  name: 'galaxys',
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
  indicators,
  sample: sampleGalaxys,
})
