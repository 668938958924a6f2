import { z } from 'zod'
import { commonsPersons as persons } from '#modules/commons/tables.ts'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { foreignReference, reference } from '#platform/reference.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { instituteError } from '../errors.ts'
import { assertPersonInOrganisation } from '../people.ts'
import { instituteCandidates as candidates, instituteTheses as theses } from '../tables.ts'
import { confidentialityLevels, Funding } from '../vocabulary.ts'
import * as examples from './register-candidate.examples.ts'
import { ThesisView, toThesisView } from './thesis-view.ts'

const personReference = (description: string) =>
  reference(persons, `${description} A person of the university, as found by commons.searchPersons.`)

const problemOperation = 'aljazari.getProblem'

export const registerCandidate = operation({
  name: 'institute.registerCandidate',
  summary: 'Register a doctoral candidate with a thesis topic, in the state APPLIED.',
  route: 'POST /institute/candidates',
  effect: 'write',
  access: 'institute:manage',
  http: { status: 201 },
  agent: { producesIds: ['thesisId', 'candidateId'] },
  examples: examples.registerCandidate,
  input: z.object({
    personId: personReference('The candidate.'),
    title: LocalizedText,
    abstract: LocalizedText.optional(),
    skillIds: z.array(SkillId).max(20).default([]),
    supervisorId: personReference('The supervisor.').optional(),
    coSupervisorIds: z.array(personReference('A co-supervisor.')).max(5).default([]),
    problemId: foreignReference(
      problemOperation,
      'The industry problem it answers, as found by aljazari.searchProblems.',
    ).optional(),
    confidentiality: z.enum(confidentialityLevels).default('INTERNAL'),
    funding: Funding,
    stipendMinor: z.int().min(0).max(100_000_000).optional().describe('Centimes of MAD a month.'),
    cedoc: z.string().min(1).max(200).optional().describe('The centre of doctoral studies.'),
    laboratory: z.string().min(1).max(200).optional(),
    regionCode: RegionCode.optional(),
  }),
  output: ThesisView,
  async handler({ personId, funding, stipendMinor, cedoc, laboratory, regionCode, ...topic }, context) {
    const { db } = context
    const now = context.now()
    const { organisationId } = requireActor(context)
    const supervisors = [...(topic.supervisorId ? [topic.supervisorId] : []), ...topic.coSupervisorIds]
    if (supervisors.includes(personId))
      throw invalid('Candidates cannot supervise themselves.', [
        { path: 'supervisorId', message: 'A person other than the candidate.' },
      ])
    for (const one of new Set([personId, ...supervisors])) await assertPersonInOrganisation(db, organisationId, one)
    if (topic.problemId) await assertProblemVisible(context, topic.problemId)
    const [known] = await db
      .select({ thesisId: theses.id })
      .from(candidates)
      .innerJoin(theses, eq(theses.candidateId, candidates.id))
      .where(and(eq(candidates.organisationId, organisationId), eq(candidates.personId, personId)))
    if (known) throw instituteError('already-candidate', 'This person is already a candidate of the university.', known)
    const [candidate] = await db
      .insert(candidates)
      .values({
        organisationId,
        personId,
        funding,
        stipendMinor,
        cedoc,
        laboratory,
        regionCode,
        appliedAt: now,
        createdAt: now,
      })
      .returning()
    const [thesis] = await db
      .insert(theses)
      .values({ ...topic, organisationId, candidateId: candidate!.id, state: 'APPLIED', createdAt: now })
      .returning()
    return toThesisView(db, { thesis: thesis!, candidate: candidate! }, now)
  },
})

/** Throws 422 if the other module does not show this problem to the caller. */
async function assertProblemVisible({ operations, invoke }: HandlerContexts['write'], problemId: string) {
  const op = operations.get(problemOperation)
  if (!op) throw invalid('This server has no industry problems.', [{ path: 'problemId', message: 'Omit it.' }])
  await invoke(op, { problemId })
}
