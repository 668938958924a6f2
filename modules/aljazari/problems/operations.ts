import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, like, ne } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Amount } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { delimitedIds, searchTextOf } from '../fields.ts'
import { requireInstitute } from '../institutes/institute-view.ts'
import { searchTerms } from '../search-terms.ts'
import { loadStateHistory, recordTransition, StateHistory } from '../state-history.ts'
import { aljazariInstitutes as institutes, aljazariProblems as problems } from '../tables.ts'
import { DataAvailability, ProblemConfidentiality, ProblemState, Theme, Urgency } from '../vocabulary.ts'
import { isParty, requireVisibleProblem, whereProblemVisible } from './access.ts'
import * as examples from './operations.examples.ts'
import { countLinkedProjects, LinkedProject, loadLinkedProjects, ProblemView, toProblemView } from './problem-view.ts'

export const submitProblem = operation({
  name: 'aljazari.submitProblem',
  summary: 'Submit a problem of your company or organisation to a regional Al-Jazari institute.',
  route: 'POST /aljazari/problems',
  effect: 'write',
  access: 'aljazari:write',
  agent: { exfiltrates: true, producesIds: ['problemId'] },
  http: { status: 201 },

  examples: examples.submitProblem,
  input: z.object({
    instituteId: reference(
      institutes,
      'The institute it is submitted to, as found by aljazari.listInstitutes; it reads the problem whatever its confidentiality.',
    ),
    title: LocalizedText,
    description: LocalizedText,
    constraints: LocalizedText.optional().describe('Constraints on a solution.'),
    theme: Theme,
    nmaSection: NmaSection.optional(),
    regionCode: RegionCode.optional().describe('Region of the problem; defaults to that of the institute.'),
    skillIds: z.array(SkillId).max(20).default([]).describe('Skills needed, as found by commons.searchSkills.'),
    dataAvailability: DataAvailability.default('NONE'),
    urgency: Urgency.default('NORMAL'),
    budget: Amount.optional(),
    confidentiality: ProblemConfidentiality.default('NETWORK'),
  }),
  output: ProblemView,
  async handler(input, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const institute = await requireInstitute(db, input.instituteId)
    const regionCode = input.regionCode ?? institute.regionCode
    const { title, description, constraints, theme, skillIds } = input
    const [row] = await db
      .insert(problems)
      .values({
        ...input,
        regionCode,
        skillIds: [...new Set(skillIds)],
        skillText: delimitedIds(skillIds),
        searchText: searchTextOf({ texts: [title, description, constraints], themes: [theme], skillIds, regionCode }),
        ownerOrganisationId: caller.organisationId,
        instituteOrganisationId: institute.operatorOrganisationId,
        state: 'SUBMITTED',
        submittedBy: caller.id,
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    const problem = row!
    await recordTransition(db, {
      organisationId: caller.organisationId,
      kind: 'problem',
      subjectId: problem.id,
      regionCode,
      event: 'submit',
      toState: 'SUBMITTED',
      byId: caller.id,
      createdAt: now,
    })
    return toProblemView(problem, caller, { projects: 0 })
  },
})

export const getProblem = operation({
  name: 'aljazari.getProblem',
  summary: 'Show an industry problem, with its history and projects for its owner and institute.',
  route: 'GET /aljazari/problems/:problemId',
  effect: 'read',
  access: 'aljazari:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.getProblem,
  input: z.object({ problemId: reference(problems, 'A problem, as found by aljazari.searchProblems.') }),
  output: ProblemView.extend({
    answers: z.array(LinkedProject).describe('Only for its organisation and its institute.'),
    history: StateHistory,
  }),
  async handler({ problemId }, context) {
    const caller = requireActor(context)
    const { db } = context
    const row = await requireVisibleProblem(db, caller, problemId, context.now())
    const party = isParty(row, caller)
    return {
      ...toProblemView(row, caller, await countLinkedProjects(db, problemId)),
      answers: party ? await loadLinkedProjects(db, problemId) : [],
      history: party ? await loadStateHistory(db, problemId) : [],
    }
  },
})

export const searchProblems = operation({
  name: 'aljazari.searchProblems',
  summary: 'Search industry problems by words, theme, skill, sector, region or state, newest first.',
  route: 'GET /aljazari/problems',
  effect: 'read',
  access: 'aljazari:read',
  agent: { returnsUntrustedContent: true, producesIds: ['problemId'] },

  examples: examples.searchProblems,
  input: z.object({
    query: z
      .string()
      .max(200)
      .optional()
      .describe('Words from the problem, its theme, its skills or its region, in any language.'),
    theme: Theme.optional(),
    skillId: SkillId.optional(),
    nmaSection: NmaSection.optional(),
    regionCode: RegionCode.optional(),
    instituteId: reference(institutes, 'Only those submitted to this institute.').optional(),
    state: ProblemState.optional(),
    own: z.boolean().optional().describe('true: only of the caller’s organisation; false: only of others.'),
    ...Paging,
  }),
  output: pageOf(ProblemView),
  async handler({ query = '', theme, skillId, nmaSection, regionCode, instituteId, state, own, ...paging }, context) {
    const caller = requireActor(context)
    const { db } = context
    const { organisationId } = caller
    return listPage(paging, {
      sort: [{ column: problems.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(problems)
          .where(
            and(
              whereProblemVisible(db, caller, context.now()),
              own === undefined
                ? undefined
                : own
                  ? eq(problems.ownerOrganisationId, organisationId)
                  : ne(problems.ownerOrganisationId, organisationId),
              theme ? eq(problems.theme, theme) : undefined,
              skillId ? like(problems.skillText, `% ${skillId} %`) : undefined,
              nmaSection ? eq(problems.nmaSection, nmaSection) : undefined,
              regionCode ? eq(problems.regionCode, regionCode) : undefined,
              instituteId ? eq(problems.instituteId, instituteId) : undefined,
              state ? eq(problems.state, state) : undefined,
              ...searchTerms(query).map((term) => like(problems.searchText, `% ${term}%`)),
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: (row) => toProblemView(row, caller),
    })
  },
})
