import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { canManage } from '../access.ts'
import { requireMachineInLab } from '../machine-in-lab.ts'
import {
  fablabBookings as bookings,
  fablabQualificationGrants as grants,
  fablabLabs as labs,
  fablabMachines as machines,
  fablabMachineModels as models,
  fablabQualifications as qualifications,
} from '../tables.ts'
import { Category } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { nearestTrainings, Training } from './trainings.ts'
import { loadQualificationValidities, missingQualificationsAt } from './validity.ts'

const Qualification = z.object({
  qualificationId: z.string().describe('Id of the qualification, to list its trainings.'),
  title: LocalizedText,
  category: plainEnum(Category),
  validityMonths: z.int().describe('Validity in months after a grant.'),
  idleInvalidationMonths: z.int().nullable().describe('Months without use after which it lapses; null: never.'),
})

export const listQualifications = operation({
  name: 'fablabs.listQualifications',
  summary: 'List the qualifications required to use certain machines of the network.',
  description: 'Qualifications are valid in every lab.',
  route: 'GET /fablabs/qualifications',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['qualificationId'] },
  examples: examples.listQualifications,
  input: z.object({ category: Category.optional(), ...Paging }),
  output: pageOf(Qualification),
  async handler({ category, ...page }, { db }) {
    return listPage(page, {
      sort: [{ column: qualifications.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(qualifications)
          .where(and(category ? eq(qualifications.category, category) : undefined, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: ({ id, ...row }) => ({ qualificationId: id, ...row }),
    })
  },
})

export const getQualificationStatus = operation({
  name: 'fablabs.getQualificationStatus',
  summary: 'Show which qualifications a person has or lacks, their validity and the next trainings.',
  description:
    'For one machine, one model or all qualifications. Managers can read the status of members of their organisation and of people who use their labs.',
  route: 'GET /fablabs/qualification-status',
  effect: 'read',
  access: 'fablabs:read',
  agent: { producesIds: ['qualificationId', 'trainingId', 'grantId'] },
  examples: examples.getQualificationStatus,
  input: z.object({
    personId: reference(
      members,
      'A member of an organisation the caller manages, or a user of a lab the caller runs. Defaults to the caller.',
    ).optional(),
    machineId: reference(
      machines,
      'Only qualifications that this machine needs, as found by fablabs.searchMachines.',
    ).optional(),
    modelId: reference(
      models,
      'Only qualifications that this model needs, as found by fablabs.listMachineModels.',
    ).optional(),
  }),
  output: z.object({
    personId: z.string().describe('The person.'),
    qualified: z.boolean().describe('No qualification of the request is missing now.'),
    items: z.array(
      z.object({
        qualificationId: z.string().describe('Id of the qualification, to list its trainings.'),
        title: LocalizedText,
        has: z.boolean().describe('Valid now. A booking needs it valid until its end.'),
        validUntil: z.iso.datetime().nullable().describe('End of validity; null when it was never granted.'),
        grantId: z.string().nullable().describe('The grant; null without one.'),
      }),
    ),
    trainings: z
      .array(
        Training.extend({ distanceKm: z.number().nullable().describe('Distance from the machine; null without one.') }),
      )
      .describe(
        'Next sessions for missing qualifications: nearest to the machine first, or soonest first without a machine.',
      ),
  }),
  async handler({ personId, machineId, modelId }, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    const person = personId ?? caller.id
    if (person !== caller.id) await assertVisible(db, person, caller)
    const place = machineId ? await requireMachineInLab(db, machineId) : undefined
    const model = place?.model ?? (modelId ? await requireModel(db, modelId) : undefined)
    const requestedIds =
      model?.requiredQualificationIds ??
      (await db.select({ id: qualifications.id }).from(qualifications)).map(({ id }) => id)
    const validities = await loadQualificationValidities(db, person, requestedIds)
    const missing = missingQualificationsAt(validities, now)
    const ids = missing.map(({ qualificationId }) => qualificationId)
    return {
      personId: person,
      qualified: missing.length === 0,
      items: validities.map(({ qualificationId, title, validUntil, grantId }) => ({
        qualificationId,
        title,
        has: !ids.includes(qualificationId),
        validUntil: validUntil?.toISOString() ?? null,
        grantId,
      })),
      trainings: await nearestTrainings(db, ids, place?.lab, now),
    }
  },
})

async function requireModel(db: Reads, modelId: string) {
  const [model] = await db.select().from(models).where(eq(models.id, modelId))
  if (!model) throw notFound('machine model')
  return model
}

/** Throws 404 unless the caller manages the organisation of the person, or runs a lab that the person has used. */
async function assertVisible(db: Reads, personId: string, caller: Actor) {
  if (canManage(caller)) {
    const isColleague = and(eq(members.id, personId), eq(members.organisationId, caller.organisationId))
    if ((await db.$count(members, isColleague)) > 0) return
    const managedLabIds = (
      await db.select({ id: labs.id }).from(labs).where(eq(labs.operatorOrganisationId, caller.organisationId))
    ).map(({ id }) => id)
    if ((await db.$count(bookings, and(eq(bookings.personId, personId), inArray(bookings.labId, managedLabIds)))) > 0)
      return
    if ((await db.$count(grants, and(eq(grants.personId, personId), inArray(grants.labId, managedLabIds)))) > 0) return
  }
  throw notFound('person')
}
