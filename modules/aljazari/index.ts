import { defineModule } from '#platform/module.ts'
import { agents } from './agents.ts'
import { aljazariError } from './errors.ts'
import { indicators } from './indicators.ts'
import { registerInstitute, setInstituteStatus } from './institutes/change-operations.ts'
import { getInstitute, listInstitutes } from './institutes/operations.ts'
import { declareInterest } from './interests/operations.ts'
import { advanceInvention } from './inventions/advance-invention.ts'
import { discloseInvention, getInvention, listInventions } from './inventions/operations.ts'
import { getPublicationHold } from './inventions/publication-hold.ts'
import { signInvention } from './inventions/sign-invention.ts'
import { matchProblem } from './matches/match-problem.ts'
import { findPractices } from './practices/find-practices.ts'
import { getPractice, listPractices } from './practices/operations.ts'
import { submitPractice } from './practices/submit-practice.ts'
import { retirePractice, validatePractice } from './practices/validate-operations.ts'
import { moveProblem } from './problems/advance-problem.ts'
import { getProblem, searchProblems, submitProblem } from './problems/operations.ts'
import { recordAgreement } from './problems/record-agreement.ts'
import { advanceProject, advanceTrl } from './projects/advance-operations.ts'
import { createProject } from './projects/create-project.ts'
import { getProject, listProjects } from './projects/operations.ts'
import { recordReplication, validateReplication } from './replications/operations.ts'
import { seedAljazari } from './sample/sample.ts'
import { synonyms } from './synonyms.ts'
import { suggestThesisTopics } from './thesis-topics/suggest-thesis-topics.ts'

/**
 * The regional Al-Jazari institutes: industry submits problems, institutes research them, and the results,
 * successes and failures alike, are shared with the other regions.
 *
 * Invariants, enforced in the transaction of each write:
 * - The shares of an invention sum to 10000 basis points, and it is evaluated only after all inventors have
 *   signed.
 * - Its description is visible to inventors, the transfer office and named evaluators only; while its protection
 *   is undecided nothing of its project is published.
 * - The technology readiness level changes one step at a time, with evidence; a step back needs a reason.
 * - Publishing a practice needs a measured result and two people: one of its institute, and one expert of
 *   another institute with its theme.
 * - A confidential problem is shown, in every list, match and suggestion, only to its organisation, its
 *   institute, and the organisations that signed an agreement on it.
 * - A replication counts only in another region, with a dated result, and validated by a person outside the
 *   organisation that made it.
 * - A member cannot judge what they wrote, lead or invented, nor an organisation they declared an interest in.
 *
 * The network, sponsors and status of an institute are data with a source, never code.
 *
 * Simplifications compared with the programme's description:
 * - Licences, royalties and intellectual property assets are not recorded: the state of an invention shows that it
 *   is protected, licensed or spun off, and its history why.
 * - There are no pilot sites, deliverables or uses of health data; a project in digital health needs the number of
 *   an ethics approval before it runs.
 * - A committee is one manager who neither set the project up nor leads it; the note cites its minutes.
 * - Equipment is described, not booked here: laboratories that lend machines are FabLabs; there are no transfer
 *   plans.
 * - A problem is submitted to one institute and stays with it; an agreement opens it to whole organisations.
 */
export const aljazari = defineModule({
  name: 'aljazari',
  errors: aljazariError,
  title: { fr: 'Instituts Al-Jazari', ar: 'معاهد الجزري', en: 'Al-Jazari Institutes' },
  description:
    'The regional Al-Jazari institutes: industry problems, research projects, inventions, and good practices with their replications.',
  operations: [
    listInstitutes,
    getInstitute,
    registerInstitute,
    setInstituteStatus,
    submitProblem,
    searchProblems,
    getProblem,
    moveProblem,
    recordAgreement,
    matchProblem,
    suggestThesisTopics,
    createProject,
    listProjects,
    getProject,
    advanceProject,
    advanceTrl,
    getPublicationHold,
    findPractices,
    getPractice,
    submitPractice,
    listPractices,
    validatePractice,
    retirePractice,
    recordReplication,
    validateReplication,
    declareInterest,
    discloseInvention,
    listInventions,
    getInvention,
    signInvention,
    advanceInvention,
  ],
  agents,
  synonyms,
  indicators,
  sample: seedAljazari,
})
