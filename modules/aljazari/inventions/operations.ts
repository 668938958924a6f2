import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { Day } from '../../commons/fields.ts'
import { commonsPersons as persons } from '../../commons/tables.ts'
import { requireProject } from '../projects/project-view.ts'
import { loadStateHistory, recordTransition, StateHistory } from '../state-history.ts'
import {
  aljazariInventions as inventions,
  aljazariInventors as inventors,
  aljazariProjects as projects,
} from '../tables.ts'
import { InventionState } from '../vocabulary.ts'
import { requireVisibleInvention, whereInventionVisible } from './access.ts'
import { InventionCard, loadInventionView, toInventionView } from './invention-view.ts'
import * as examples from './operations.examples.ts'
import { assertPeopleOfOrganisation } from './people-of-organisation.ts'

export const discloseInvention = operation({
  name: 'aljazari.discloseInvention',
  summary: 'Disclose an invention to the transfer office, with its inventors and their shares.',
  route: 'POST /aljazari/inventions',
  effect: 'write',
  access: 'aljazari:write',
  http: { status: 201 },
  agent: { producesIds: ['inventionId'] },
  examples: examples.discloseInvention,
  input: z.object({
    projectId: reference(projects, 'The project of the organisation it comes from, if any.').optional(),
    title: LocalizedText,
    description: LocalizedText.describe('What it is and how it works. Confidential.'),
    inventors: z
      .array(
        z.strictObject({
          personId: reference(
            persons,
            'A person of the organisation; add one without an account with commons.addPerson.',
          ),
          shareBp: z.int().min(1).max(10_000).describe('Share in basis points.'),
        }),
      )
      .min(1)
      .max(30)
      .describe('The inventors. Their shares sum to 10000.'),
    firstPublicDisclosureOn: Day('Date of its first publication, past or planned.').optional(),
    fundingSources: z.array(LocalizedText).max(20).default([]).describe('The funders of the work.'),
  }),
  output: InventionCard,
  async handler({ inventors: shares, ...input }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const { organisationId } = caller
    const project = input.projectId ? await requireProject(db, caller, input.projectId) : undefined
    await assertPeopleOfOrganisation(
      db,
      organisationId,
      shares.map(({ personId }) => personId),
    )
    assertSharesSumToWhole(shares)
    const [row] = await db
      .insert(inventions)
      .values({
        ...input,
        organisationId,
        regionCode: project?.regionCode,
        evaluatorIds: [],
        state: 'DISCLOSED',
        disclosedBy: caller.id,
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    const invention = row!
    await db.insert(inventors).values(shares.map((share) => ({ ...share, organisationId, inventionId: invention.id })))
    await recordTransition(db, {
      organisationId,
      kind: 'invention',
      subjectId: invention.id,
      regionCode: invention.regionCode,
      event: 'disclose',
      toState: 'DISCLOSED',
      byId: caller.id,
      createdAt: now,
    })
    return loadInventionView(db, invention, now)
  },
})

/** Throws 422 unless the shares sum to 10000 and each inventor is named once. */
export function assertSharesSumToWhole(shares: readonly { personId: string; shareBp: number }[]) {
  const twice = shares.findIndex(({ personId }, at) => shares.findIndex((one) => one.personId === personId) !== at)
  if (twice >= 0)
    throw invalid('An inventor is named twice.', [
      { path: `inventors.${twice}.personId`, message: 'Add the shares up in one entry.' },
    ])
  const sum = shares.reduce((total, { shareBp }) => total + shareBp, 0)
  if (sum !== 10_000)
    throw invalid('The shares of the inventors must sum to 10000 basis points.', [
      {
        path: 'inventors',
        message: `They sum to ${sum}: ${sum < 10_000 ? `${10_000 - sum} are missing` : `${sum - 10_000} are too many`}.`,
      },
    ])
}

export const getInvention = operation({
  name: 'aljazari.getInvention',
  summary: 'Show an invention with its confidential description, signatures and state.',
  route: 'GET /aljazari/inventions/:inventionId',
  effect: 'read',
  access: 'aljazari:read',
  examples: examples.getInvention,
  input: z.object({ inventionId: reference(inventions, 'An invention, as found by aljazari.listInventions.') }),
  output: InventionCard.extend({
    description: LocalizedText.nullable().describe(
      'Always null for an agent: text that a model has read may leak, and a disclosed invention cannot be protected.',
    ),
    history: StateHistory,
  }),
  async handler({ inventionId }, context) {
    const caller = requireActor(context)
    const { db } = context
    const row = await requireVisibleInvention(db, caller, inventionId)
    return {
      ...(await loadInventionView(db, row, context.now())),
      description: caller.agent ? null : row.description,
      history: await loadStateHistory(db, inventionId),
    }
  },
})

export const listInventions = operation({
  name: 'aljazari.listInventions',
  summary: 'List the inventions the caller may see, newest first, without their descriptions.',
  route: 'GET /aljazari/inventions',
  effect: 'read',
  access: 'aljazari:read',
  agent: { producesIds: ['inventionId'] },
  examples: examples.listInventions,
  input: z.object({ state: InventionState.optional(), ...Paging }),
  output: pageOf(InventionCard),
  async handler({ state, ...paging }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const all = await db.select().from(inventors).where(eq(inventors.organisationId, caller.organisationId))
    const named = Map.groupBy(all, ({ inventionId }) => inventionId)
    return listPage(paging, {
      sort: [{ column: inventions.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(inventions)
          .where(and(whereInventionVisible(db, caller), state ? eq(inventions.state, state) : undefined, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: (row) => toInventionView(row, named.get(row.id) ?? [], now),
    })
  },
})
