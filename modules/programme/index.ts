import { defineModule } from '#platform/module.ts'
import { agents } from './agents.ts'
import { appointOffice } from './appoint-office.ts'
import { brief } from './briefs/operations.ts'
import { computeEditions } from './editions/compute.ts'
import { correctEdition } from './editions/correct.ts'
import { explainFigure } from './editions/explain.ts'
import { listEditions } from './editions/operations.ts'
import { publishEdition, reviewEdition, validateEdition } from './editions/review-operations.ts'
import { programmeError } from './errors.ts'
import { exportIndicators } from './exports/operations.ts'
import { forecast } from './indicators/forecast.ts'
import { kpiTree } from './indicators/kpi-tree.ts'
import { indicator } from './indicators/operations.ts'
import { regionalCard } from './indicators/regional-card.ts'
import { listPlanningPaths, setPlanningPath } from './planning-paths/operations.ts'
import { sampleProgramme } from './sample/sample.ts'
import { getSnapshot, listSnapshots, snapshot } from './snapshots/operations.ts'
import { verifySnapshot } from './snapshots/verify-snapshot.ts'
import { synonyms } from './synonyms.ts'

/**
 * Monitors the whole programme: computes the indicators of the modules, compares them with the targets of the founding text, and
 * keeps every figure traceable to its rows.
 *
 * Invariants:
 * - the same rows under the same version of a definition give the same value and the same hash of inputs.
 * - a frozen quarter is signed, chained to the previous one and never changed; a correction is a new edition computed from rows.
 * - every figure can be traced to the rows it counts, which are stored with it.
 * - the regions and UNKNOWN sum to the country; a row of several regions counts once, in the first by code, and is marked.
 * - the targets of the source are constants in the code, so that no operation can change them.
 * - a missing value is null with a reason, never zero.
 *
 * The public sees published figures with counts under five suppressed; the appointed programme office sees all figures and rows.
 * The owner of any organisation has every scope there, so a scope alone does not allow publishing for the programme.
 *
 * Simplifications:
 * - A country and its regions are computed, reviewed, published and corrected together as one edition.
 * - There is one result per pillar; regions are the only dimension; IATI, risks, actions and what-if analyses are left out.
 * - The range of a forecast is the fastest and the slowest past step, not a statistical interval.
 * - Reviewer and validator may be the same person in a small office; both are recorded.
 * - Suppression considers one period at a time: comparing a year with its quarters may reveal a small difference.
 */
export const programme = defineModule({
  name: 'programme',
  errors: programmeError,
  title: { fr: 'Suivi du programme', ar: 'تتبع البرنامج', en: 'Programme follow-up' },
  description:
    'Status of the whole programme: indicators of every pillar against the targets of the source, by region and quarter, each figure traceable to its rows.',
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
  agents,
  synonyms,
  sample: sampleProgramme,
})
