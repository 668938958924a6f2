import { defineModule } from '#platform/module.ts'
import { indicators } from './indicators.ts'
import { registerInstitute, setInstituteStatus } from './institutes/change-operations.ts'
import { getInstitute, listInstitutes } from './institutes/operations.ts'
import { declareInterest } from './interests/operations.ts'
import { advanceInvention } from './inventions/advance-invention.ts'
import { discloseInvention, getInvention, listInventions, signInvention } from './inventions/operations.ts'
import { getPublicationHold } from './inventions/publication-hold.ts'
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
import { suggestThesisTopics } from './thesis-topics/suggest-thesis-topics.ts'

/**
 * The regional Al-Jazari institutes: industry brings problems, institutes research them, and what works - or does not - is told to the other regions.
 *
 * Held by the server, in the one transaction of each write:
 * - J1 an invention's shares sum to 10000 basis points, and nobody evaluates it before all inventors have signed;
 * - J2 its description is for inventors, the transfer office and named evaluators; while its protection is undecided nothing of its project is published;
 * - J3 technology readiness moves one step at a time, with evidence, and never back in silence;
 * - J4 a practice is published with a measured result and by two people: one of its institute, one expert of another institute with its theme;
 * - J7 a problem that is a secret shows, in every list, match and suggestion, only to its organisation, its institute, and who signed for it;
 * - J8 a replication counts only in another region, with a dated result, and confirmed by who did not make it;
 * - K8 nobody judges what they wrote, lead or invented, nor an organisation they declared an interest in.
 *
 * What an institute is - its network, its sponsors, whether it is open - is data, each with where that is stated: nothing of it is written into the code.
 *
 * Simpler here than the programme describes it:
 * - licences, royalties and intellectual property assets are not kept: an invention's way says that it is protected, licensed or spun off, and its history why;
 * - there are no pilot sites, deliverables or uses of health data; a project in digital health needs an ethics approval by its number before it runs;
 * - a committee is one person who manages, did not set the project up and does not lead it; its minutes are cited in the note;
 * - equipment is described, not booked here: laboratories that lend machines do so as FabLabs; transfer plans are not drawn up;
 * - a problem is submitted to one institute and stays with it; an agreement opens it to whole organisations.
 */
export const aljazari = defineModule({
  name: 'aljazari',
  title: { fr: 'Instituts Al-Jazari', ar: 'معاهد الجزري', en: 'Al-Jazari Institutes' },
  description:
    'The regional Al-Jazari institutes: industry problems, research projects, inventions, and good practices with what came of them elsewhere.',
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
  indicators,
  sample: seedAljazari,
})
