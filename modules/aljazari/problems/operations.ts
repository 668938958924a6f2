import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, desc, eq, like, lt, ne } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { exampleIds } from '../example-ids.ts'
import { Amount, delimitedIds, searchTextOf } from '../fields.ts'
import { requireInstitute } from '../institutes/operations.ts'
import { searchTerms } from '../search-terms.ts'
import { loadStateHistory, recordTransition, StateHistory } from '../state-history.ts'
import { aljazariInstitutes as institutes, aljazariProblems as problems } from '../tables.ts'
import { Confidentiality, DataAvailability, ProblemState, Theme, Urgency } from '../vocabulary.ts'
import {
  countLinkedProjects,
  isParty,
  LinkedProject,
  loadLinkedProjects,
  Problem,
  requireVisibleProblem,
  toProblemView,
  whereProblemVisible,
} from './problem-view.ts'

export const submitProblem = operation({
  name: 'aljazari.submitProblem',
  summary:
    'Submit a problem of the caller’s company or organisation to a regional Al-Jazari institute, which qualifies it and opens it to research. Says who else may see it.',
  route: 'POST /aljazari/problems',
  effect: 'write',
  access: 'aljazari:write',
  exfiltrates: true,
  status: 201,
  producesIds: ['problemId'],
  examples: [
    {
      ask: {
        fr: 'Soumets notre problème de pannes de pompes à l’institut d’Agadir',
        ar: 'قدم مشكلتنا المتعلقة بأعطال المضخات إلى معهد أكادير',
        en: 'Submit our problem with failing pumps to the institute in Agadir',
      },
      input: {
        instituteId: exampleIds.institute(9),
        title: {
          fr: 'Pannes imprévues de pompes d’irrigation',
          ar: 'أعطال غير متوقعة لمضخات الري',
          en: 'Unforeseen failures of irrigation pumps',
        },
        description: { fr: 'Deux pompes sur dix tombent en panne en pleine saison.' },
        theme: 'AIOT',
        regionCode: 'MA-09',
        nmaSection: 'A',
        skillIds: ['predictive-maintenance'],
      },
    },
    {
      ask: {
        fr: 'Déclare un problème industriel confidentiel de cybersécurité',
        ar: 'صرح بمشكلة صناعية سرية في الأمن السيبراني',
        en: 'Report a confidential industrial cybersecurity problem',
      },
      input: {
        instituteId: exampleIds.institute(6),
        title: { fr: 'Accès distants non maîtrisés à des automates' },
        description: { fr: 'Inventaire et cloisonnement des accès de maintenance.' },
        theme: 'INDUSTRIAL_CYBERSECURITY',
        confidentiality: 'CONFIDENTIAL',
        urgency: 'HIGH',
      },
    },
    {
      ask: {
        fr: 'Notre hôpital cherche une solution de suivi à distance des patients, budget 600 000 dirhams',
        ar: 'يبحث مستشفانا عن حل لتتبع المرضى عن بعد بميزانية 600000 درهم',
        en: 'Our hospital seeks a solution to follow patients remotely, budget 600,000 dirhams',
      },
      input: {
        instituteId: exampleIds.institute(3),
        title: { fr: 'Suivi à distance de patients', ar: 'تتبع المرضى عن بعد', en: 'Remote follow-up of patients' },
        description: { fr: 'Réduire les déplacements des patients suivis.' },
        theme: 'DIGITAL_HEALTH',
        dataAvailability: 'NDA',
        budget: { amountMinor: 60_000_000, currency: 'MAD' },
      },
    },
    {
      ask: {
        fr: 'Dépose un problème pour que l’institut l’étudie',
        ar: 'قدم مشكلة ليدرسها المعهد',
        en: 'Put a problem in for the institute to study',
      },
      input: {
        instituteId: exampleIds.institute(9),
        title: {
          fr: 'Pannes imprévues de pompes d’irrigation',
          ar: 'أعطال غير متوقعة لمضخات الري',
          en: 'Unforeseen failures of irrigation pumps',
        },
        description: { fr: 'Deux pompes sur dix tombent en panne en pleine saison.' },
        theme: 'AIOT',
        regionCode: 'MA-09',
        nmaSection: 'A',
        skillIds: ['predictive-maintenance'],
      },
    },
    {
      ask: {
        fr: 'Voici une difficulté de production à étudier',
        ar: 'هذه صعوبة في الإنتاج نريد دراستها',
        en: 'Here is a production difficulty to be studied',
      },
      input: {
        instituteId: exampleIds.institute(9),
        title: {
          fr: 'Pannes imprévues de pompes d’irrigation',
          ar: 'أعطال غير متوقعة لمضخات الري',
          en: 'Unforeseen failures of irrigation pumps',
        },
        description: { fr: 'Deux pompes sur dix tombent en panne en pleine saison.' },
        theme: 'AIOT',
        regionCode: 'MA-09',
        nmaSection: 'A',
        skillIds: ['predictive-maintenance'],
      },
    },
  ],
  input: z.object({
    instituteId: reference(
      institutes,
      'The institute it is submitted to, as found by aljazari.listInstitutes; it reads the problem whatever its confidentiality.',
    ),
    title: LocalizedText,
    description: LocalizedText,
    constraints: LocalizedText.optional().describe('What a solution must respect.'),
    theme: Theme,
    nmaSection: NmaSection.optional(),
    regionCode: RegionCode.optional().describe('Where the problem is; that of the institute unless told.'),
    skillIds: z.array(SkillId).max(20).default([]).describe('Skills it takes, as found by commons.searchSkills.'),
    dataAvailability: DataAvailability.default('NONE'),
    urgency: Urgency.default('NORMAL'),
    budget: Amount.optional(),
    confidentiality: Confidentiality.default('NETWORK'),
  }),
  output: Problem,
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
  summary:
    'Show an industry problem; to its organisation and its institute also its history and how far the projects that answer it are.',
  route: 'GET /aljazari/problems/:problemId',
  effect: 'read',
  access: 'aljazari:read',
  returnsUntrustedContent: true,
  examples: [
    {
      ask: {
        fr: 'Montre ce problème industriel en détail',
        ar: 'اعرض تفاصيل هذه المشكلة الصناعية',
        en: 'Show this industry problem in detail',
      },
      input: { problemId: exampleIds.problem(1) },
    },
    {
      ask: {
        fr: 'Où en est la recherche sur notre problème ?',
        ar: 'إلى أين وصل البحث في مشكلتنا؟',
        en: 'How far is the research on our problem?',
      },
      input: { problemId: exampleIds.problem(5) },
    },
    {
      ask: { fr: 'Parle-moi de ce problème', ar: 'حدثني عن هذه المشكلة', en: 'Tell me about this problem' },
      input: { problemId: exampleIds.problem(1) },
    },
  ],
  input: z.object({ problemId: reference(problems, 'A problem, as found by aljazari.searchProblems.') }),
  output: Problem.extend({
    answers: z.array(LinkedProject).describe('For its organisation and its institute.'),
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
  summary:
    'Search industry problems by words in French, Arabic or English, theme, skill, sector, region or state, newest first. What is confidential shows only to those it concerns.',
  route: 'GET /aljazari/problems',
  effect: 'read',
  access: 'aljazari:read',
  returnsUntrustedContent: true,
  producesIds: ['problemId'],
  examples: [
    {
      ask: {
        fr: 'Quels problèmes industriels attendent une recherche en santé numérique ?',
        ar: 'ما هي المشاكل الصناعية التي تنتظر بحثا في الصحة الرقمية؟',
        en: 'Which industry problems await research in digital health?',
      },
      input: { theme: 'DIGITAL_HEALTH', state: 'OPEN' },
    },
    {
      ask: {
        fr: 'Cherche des problèmes de maintenance prédictive dans le Souss-Massa',
        ar: 'ابحث عن مشاكل الصيانة التنبؤية في سوس ماسة',
        en: 'Search for predictive maintenance problems in Souss-Massa',
      },
      input: { skillId: 'predictive-maintenance', regionCode: 'MA-09' },
    },
    {
      ask: { fr: 'Montre nos problèmes soumis', ar: 'اعرض المشاكل التي قدمناها', en: 'Show the problems we submitted' },
      input: { own: true },
    },
    {
      ask: {
        fr: 'Qui a un problème de pompes ?',
        ar: 'من لديه مشكلة في المضخات؟',
        en: 'Who has a problem with pumps?',
      },
      input: { query: 'pompes' },
    },
    {
      ask: {
        fr: 'Montre les problèmes des entreprises',
        ar: 'اعرض مشاكل الشركات',
        en: 'Show the problems of companies',
      },
      input: {},
    },
  ],
  input: z.object({
    query: z
      .string()
      .max(200)
      .optional()
      .describe('Words of the problem, its theme, its skills or its region, in any language.'),
    theme: Theme.optional(),
    skillId: SkillId.optional(),
    nmaSection: NmaSection.optional(),
    regionCode: RegionCode.optional(),
    instituteId: reference(institutes, 'Only those submitted to this institute.').optional(),
    state: ProblemState.optional(),
    own: z.boolean().optional().describe('true: only of the caller’s organisation; false: only of others.'),
    ...Paging,
  }),
  output: pageOf(Problem),
  async handler(
    { query = '', theme, skillId, nmaSection, regionCode, instituteId, state, own, limit, cursor },
    context,
  ) {
    const caller = requireActor(context)
    const { db } = context
    const [before] = decodeCursor(cursor, 'string') ?? []
    const { organisationId } = caller
    const rows = await db
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
          before ? lt(problems.id, before) : undefined,
        ),
      )
      .orderBy(desc(problems.id))
      .limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => toProblemView(row, caller),
    )
  },
})
