import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { newId } from '#platform/db/id.ts'
import { and, desc, eq, lt, ne, or } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { canManage } from '../access.ts'
import { delimitedIds, searchTextOf } from '../fields.ts'
import { requireInstitute } from '../institutes/operations.ts'
import { assertPublicationAllowed } from '../inventions/publication-hold.ts'
import { PracticeEvidence, PracticeResources } from '../json-columns.ts'
import { requireProject } from '../projects/project-view.ts'
import { loadStateHistory, recordTransition, StateHistory } from '../state-history.ts'
import { practiceStateMachine } from '../state-machines.ts'
import {
  aljazariInstitutes as institutes,
  aljazariPractices as practices,
  aljazariProjects as projects,
} from '../tables.ts'
import { PracticeState, Theme } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import {
  loadOperatedThemes,
  loadPracticeView,
  loadReplications,
  Practice,
  Replication,
  requireVisiblePractice,
  toPracticeView,
  toReplicationView,
  whereAwaitingExpert,
} from './practice-view.ts'

export const submitPractice = operation({
  name: 'aljazari.submitPractice',
  summary:
    'Submit a good practice with its steps, what it takes, measured results and its limits, for two-step validation; or write it as a draft, submit a draft, or revise a published one.',
  route: 'POST /aljazari/practices',
  effect: 'write',
  access: 'aljazari:write',
  agent: { exfiltrates: true, producesIds: ['practiceId'] },
  http: { status: 201 },

  examples: examples.submitPractice,
  input: z.object({
    practiceId: reference(practices, 'A draft of the organisation, to write it anew and submit it.').optional(),
    revisesId: reference(
      practices,
      'A published practice of the organisation that this is a newer version of.',
    ).optional(),
    draft: z.boolean().default(false).describe('true: only keep it; false: submit it.'),
    instituteId: reference(institutes, 'The institute it comes from, whose people validate first.'),
    projectId: reference(projects, 'The project of the organisation it comes from, if it comes from one.').optional(),
    title: LocalizedText,
    problem: LocalizedText.describe('What was wrong.'),
    steps: z.array(LocalizedText).min(1).max(30).describe('What is done, in order.'),
    theme: Theme,
    skillIds: z.array(SkillId).max(20).default([]).describe('What it is about, as found by commons.searchSkills.'),
    resources: PracticeResources.default({ skillIds: [], equipment: [] }).describe('What it takes.'),
    evidence: z
      .array(PracticeEvidence)
      .max(30)
      .default([])
      .describe('Results; without a measured one it is not published.'),
    limits: LocalizedText.describe('Where it does not work, and what failed on the way.'),
    transferability: z.int().min(1).max(5).describe('1 hardly, to 5 anywhere.'),
    conditions: LocalizedText.optional().describe('What another region must have.'),
    licence: z.string().min(1).max(60).default('CC-BY-4.0').describe('SPDX identifier.'),
  }),
  output: Practice,
  async handler({ practiceId, revisesId, draft, ...input }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const { organisationId } = caller
    const ours = async (id: string) => {
      const [row] = await db
        .select()
        .from(practices)
        .where(and(eq(practices.id, id), eq(practices.ownerOrganisationId, organisationId)))
      if (!row) throw notFound('practice')
      return row
    }
    const known = practiceId ? await ours(practiceId) : undefined
    const older = revisesId ? await ours(revisesId) : undefined
    const institute = await requireInstitute(db, input.instituteId)
    if (input.projectId) await requireProject(db, caller, input.projectId)
    if (known && known.state !== 'DRAFT') transition(practiceStateMachine, known.state, 'submit', { roles: ['author'] })
    if (older && older.state !== 'PUBLISHED')
      throw conflict(
        `Only a published practice has newer versions: this one is ${older.state}.`,
        { state: older.state },
        'not-published',
      )
    // Whoever reviews it reads it, so what waits for a decision on its protection waits here already.
    if (!draft && input.projectId) await assertPublicationAllowed(db, organisationId, input.projectId)
    const { title, problem, steps, theme, skillIds, conditions, limits } = input
    const set = {
      ...input,
      projectId: input.projectId ?? null,
      conditions: conditions ?? null,
      skillIds: [...new Set(skillIds)],
      skillText: delimitedIds(skillIds),
      instituteOrganisationId: institute.operatorOrganisationId,
      regionCode: institute.regionCode,
      state: draft ? ('DRAFT' as const) : transition(practiceStateMachine, 'DRAFT', 'submit', { roles: ['author'] }),
      submittedBy: caller.id,
      adminValidatedBy: null,
      adminValidatedAt: null,
      expertValidatedBy: null,
      remark: null,
      searchText: searchTextOf({
        texts: [title, problem, ...steps, conditions, limits],
        themes: [theme],
        skillIds,
        regionCode: institute.regionCode,
      }),
      updatedAt: now,
    }
    const id = known?.id ?? newId()
    const [row] = known
      ? await db.update(practices).set(set).where(eq(practices.id, id)).returning()
      : await db
          .insert(practices)
          .values({
            ...set,
            id,
            lineId: older?.lineId ?? id,
            revisesId: older?.id,
            version: (older?.version ?? 0) + 1,
            ownerOrganisationId: organisationId,
            createdAt: now,
          })
          .returning()
    await recordTransition(db, {
      organisationId,
      kind: 'practice',
      subjectId: id,
      regionCode: institute.regionCode,
      event: draft ? 'draft' : 'submit',
      fromState: known?.state,
      toState: set.state,
      byId: caller.id,
      createdAt: now,
    })
    return loadPracticeView(db, caller, row!)
  },
})

export const getPractice = operation({
  name: 'aljazari.getPractice',
  summary:
    'Show a good practice: steps, what it takes, evidence, limits, and every attempt to repeat it elsewhere with its verdict, failures included. Before publication only to those who validate it.',
  route: 'GET /aljazari/practices/:practiceId',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['practiceId', 'replicationId'] },

  examples: examples.getPractice,
  input: z.object({ practiceId: reference(practices, 'A practice, as found by aljazari.findPractices.') }),
  output: Practice.extend({
    attempts: z.array(Replication).describe('Of all versions, at most 100.'),
    history: StateHistory.describe('For those who validate it: what happened to it.'),
  }),
  async handler({ practiceId }, { db, actor }) {
    const row = await requireVisiblePractice(db, actor, practiceId)
    const tried = (await loadReplications(db, [row.lineId])).get(row.lineId) ?? []
    const inside = actor && [row.ownerOrganisationId, row.instituteOrganisationId].includes(actor.organisationId)
    return {
      ...(await loadPracticeView(db, actor, row)),
      attempts: tried.slice(0, 100).map(toReplicationView),
      history: inside ? await loadStateHistory(db, practiceId) : [],
    }
  },
})

export const listPractices = operation({
  name: 'aljazari.listPractices',
  summary:
    'List the good practices that concern the caller, newest first: of their organisation and its institutes in any state, or those that await their validation.',
  route: 'GET /aljazari/own-practices',
  effect: 'read',
  access: 'aljazari:read',
  agent: { returnsUntrustedContent: true, producesIds: ['practiceId'] },

  examples: examples.listPractices,
  input: z.object({
    awaiting: z
      .boolean()
      .default(false)
      .describe('true: only those that wait for the caller’s organisation, as institute of origin or as expert.'),
    state: PracticeState.optional(),
    ...Paging,
  }),
  output: pageOf(Practice),
  async handler({ awaiting, state, limit, cursor }, context) {
    const caller = requireActor(context)
    const { db } = context
    const { organisationId } = caller
    const [before] = decodeCursor(cursor, 'string') ?? []
    const themes = canManage(caller) ? await loadOperatedThemes(db, caller) : new Set<Theme>()
    const asExpert = and(
      whereAwaitingExpert(themes),
      ne(practices.ownerOrganisationId, organisationId),
      ne(practices.instituteOrganisationId, organisationId),
    )
    const asInstitute = eq(practices.instituteOrganisationId, organisationId)
    const rows = await db
      .select()
      .from(practices)
      .where(
        and(
          awaiting
            ? or(and(asInstitute, eq(practices.state, 'SUBMITTED')), asExpert)
            : or(eq(practices.ownerOrganisationId, organisationId), asInstitute),
          state ? eq(practices.state, state) : undefined,
          before ? lt(practices.id, before) : undefined,
        ),
      )
      .orderBy(desc(practices.id))
      .limit(limit + 1)
    const tried = await loadReplications(
      db,
      rows.map(({ lineId }) => lineId),
    )
    const manages = canManage(caller)
    const present = (row: (typeof rows)[number]) => {
      const concerned = row.ownerOrganisationId === organisationId || row.instituteOrganisationId === organisationId
      const roles = [
        ...(row.ownerOrganisationId === organisationId ? (['author'] as const) : []),
        ...(manages && row.instituteOrganisationId === organisationId ? (['institute'] as const) : []),
        ...(manages && !concerned && themes.has(row.theme) ? (['expert'] as const) : []),
      ]
      return toPracticeView(row, caller, roles, tried.get(row.lineId) ?? [])
    }
    return toPage(rows, limit, ({ id }) => [id], present)
  },
})
