import { defineModule } from '#platform/module.ts'
import { appointOffice } from './appoint-office.ts'
import { brief } from './briefs/operations.ts'
import { computeEditions } from './editions/compute.ts'
import { correctEdition } from './editions/correct.ts'
import { explainFigure } from './editions/explain.ts'
import { listEditions } from './editions/operations.ts'
import { publishEdition, reviewEdition, validateEdition } from './editions/review-operations.ts'
import { exportIndicators } from './exports/operations.ts'
import { forecast } from './indicators/forecast.ts'
import { kpiTree } from './indicators/kpi-tree.ts'
import { indicator } from './indicators/operations.ts'
import { regionalCard } from './indicators/regional-card.ts'
import { listPlanningPaths, setPlanningPath } from './planning-paths/operations.ts'
import { sampleProgramme } from './sample/sample.ts'
import { getSnapshot, listSnapshots, snapshot } from './snapshots/operations.ts'
import { verifySnapshot } from './snapshots/verify-snapshot.ts'

/**
 * The follow-up of the whole programme: what the modules count, held against what the source promised, on record and open to its rows.
 *
 * Held by the server:
 * - the same rows under the same version of a definition give the same value and the same hash of what went in (N1);
 * - a frozen quarter is signed, chained to the one before and never changed; a correction is a new edition counted from the rows (N2);
 * - every number opens to the rows it counts, kept with it and not looked up again (N3);
 * - the regions and UNKNOWN sum to the country: who counts in several regions counts once, in the first by code, and is marked (N4);
 * - the targets of the source stand in the program and not in the database: no operation reaches them (N5);
 * - what is missing is null with a word why, and never nought (N6).
 *
 * The public sees what is published, counts under five suppressed; the office that was appointed sees all and opens the rows. An organisation's owner
 * holds every scope there, so the scope alone would let any of them publish for the nation.
 *
 * Simpler here than the programme describes it:
 * - a country and its regions are computed, reviewed, published and corrected together as one edition: an observation's state is that of its edition;
 * - one result for each pillar; regions are the only dimension; no IATI, no risks and actions, no what-if;
 * - the interval of a forecast is the fastest and the slowest step there was, and no statistical one;
 * - reviewer and validator may be the same person where the office is small: both are on record;
 * - suppression looks at one period at a time: who holds a year against its quarters may learn a small difference.
 */
export const programme = defineModule({
  name: 'programme',
  title: { fr: 'Suivi du programme', ar: 'تتبع البرنامج', en: 'Programme follow-up' },
  description:
    'How the whole programme stands: indicators of every pillar against the targets of the source, by region and quarter, each figure open to its rows.',
  operations: [
    kpiTree,
    indicator,
    forecast,
    regionalCard,
    brief,
    exportIndicators,
    explainFigure,
    listPlanningPaths,
    setPlanningPath,
    computeEditions,
    listEditions,
    reviewEdition,
    validateEdition,
    publishEdition,
    correctEdition,
    snapshot,
    listSnapshots,
    getSnapshot,
    verifySnapshot,
    appointOffice,
  ],
  sample: sampleProgramme,
})
