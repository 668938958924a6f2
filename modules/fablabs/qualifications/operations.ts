import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gt, inArray } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
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
  qualificationId: z.string().describe('To look for its trainings.'),
  title: LocalizedText,
  category: plainEnum(Category),
  validityMonths: z.int().describe('How long it lasts once granted.'),
  idleInvalidationMonths: z
    .int()
    .nullable()
    .describe('It also lapses when unused for this many months; null: it does not.'),
})

export const listQualifications = operation({
  name: 'fablabs.listQualifications',
  summary: 'List the qualifications of the network: what one must have learnt to use some machines, in every lab.',
  route: 'GET /fablabs/qualifications',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['qualificationId'] },
  examples: examples.listQualifications,
  input: z.object({ category: Category.optional(), ...Paging }),
  output: pageOf(Qualification),
  async handler({ category, limit, cursor }, { db }) {
    const [after] = decodeCursor(cursor, 'string') ?? []
    const rows = await db
      .select()
      .from(qualifications)
      .where(
        and(
          category ? eq(qualifications.category, category) : undefined,
          after ? gt(qualifications.id, after) : undefined,
        ),
      )
      .orderBy(asc(qualifications.id))
      .limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      ({ id, ...row }) => ({ qualificationId: id, ...row }),
    )
  },
})

export const getQualificationStatus = operation({
  name: 'fablabs.getQualificationStatus',
  summary:
    'Show which qualifications a person has or lacks, for a machine or in general, until when they are valid, and the next trainings for those missing.',
  route: 'GET /fablabs/qualification-status',
  effect: 'read',
  access: 'fablabs:read',
  agent: { producesIds: ['qualificationId', 'trainingId', 'grantId'] },
  examples: examples.getQualificationStatus,
  input: z.object({
    personId: reference(
      members,
      'Somebody else: a member of an organisation the caller manages, or who comes to a lab the caller runs. The caller unless told.',
    ).optional(),
    machineId: reference(machines, 'What this machine needs, as found by fablabs.searchMachines.').optional(),
    modelId: reference(models, 'What this model needs, as found by fablabs.listMachineModels.').optional(),
  }),
  output: z.object({
    personId: z.string().describe('Of whom this is told.'),
    qualified: z.boolean().describe('Nothing that was asked about is missing now.'),
    items: z.array(
      z.object({
        qualificationId: z.string().describe('To look for its trainings.'),
        title: LocalizedText,
        has: z.boolean().describe('Valid now. A booking needs it until its end.'),
        validUntil: z.iso.datetime().nullable().describe('When it lapses, or lapsed; null when it was never granted.'),
        grantId: z.string().nullable().describe('What it rests on; null when there is none.'),
      }),
    ),
    trainings: z
      .array(
        Training.extend({ distanceKm: z.number().nullable().describe('From the machine; null where none was given.') }),
      )
      .describe(
        'The next sessions for what is missing: the nearest to the machine first, the soonest where none was given.',
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
    const asked =
      model?.requiredQualificationIds ??
      (await db.select({ id: qualifications.id }).from(qualifications)).map(({ id }) => id)
    const standings = await loadQualificationValidities(db, person, asked)
    const missing = missingQualificationsAt(standings, now)
    const ids = missing.map(({ qualificationId }) => qualificationId)
    return {
      personId: person,
      qualified: missing.length === 0,
      items: standings.map(({ qualificationId, title, validUntil, grantId }) => ({
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

/** A person of one's own organisation, or one who has come to a lab one runs; 404 for everyone else, known or not. */
async function assertVisible(db: Reads, personId: string, caller: Actor) {
  if (canManage(caller)) {
    const ours = and(eq(members.id, personId), eq(members.organisationId, caller.organisationId))
    if ((await db.$count(members, ours)) > 0) return
    const run = (
      await db.select({ id: labs.id }).from(labs).where(eq(labs.operatorOrganisationId, caller.organisationId))
    ).map(({ id }) => id)
    if ((await db.$count(bookings, and(eq(bookings.personId, personId), inArray(bookings.labId, run)))) > 0) return
    if ((await db.$count(grants, and(eq(grants.personId, personId), inArray(grants.labId, run)))) > 0) return
  }
  throw notFound('person')
}
