import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gt, inArray, lt } from '#platform/db/query-builder.ts'
import { distanceKm, type GeoPoint } from '#platform/lib/geo.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { SlotFields, TimeZoneField, toSlotView } from '../slot-view.ts'
import { fablabLabs as labs, fablabQualifications as qualifications, fablabTrainings as trainings } from '../tables.ts'
import { Category } from '../vocabulary.ts'
import * as examples from './trainings.examples.ts'

export const Training = z.object({
  trainingId: z.string().describe('Id of the session.'),
  qualificationId: z.string().describe('The qualification it leads to.'),
  title: LocalizedText,
  category: plainEnum(Category),
  labId: z.string().describe('The lab of the session.'),
  labName: LocalizedText,
  city: LocalizedText,
  regionCode: plainEnum(RegionCode),
  ...SlotFields,
  timeZone: TimeZoneField,
  seats: z.int().describe('Number of seats.'),
})

const trainingRows = (db: Reads) =>
  db
    .select({ training: trainings, qualification: qualifications, lab: labs })
    .from(trainings)
    .innerJoin(qualifications, eq(qualifications.id, trainings.qualificationId))
    .innerJoin(labs, eq(labs.id, trainings.labId))

type TrainingRow = Awaited<ReturnType<typeof trainingRows>>[number]

const toTrainingView = ({ training, qualification, lab }: TrainingRow) => ({
  trainingId: training.id,
  qualificationId: qualification.id,
  title: qualification.title,
  category: qualification.category,
  labId: lab.id,
  labName: lab.name,
  city: lab.city,
  regionCode: lab.regionCode,
  ...toSlotView(training.startsAt, training.endsAt, lab.timeZone),
  timeZone: lab.timeZone,
  seats: training.seats,
})

/** Returns coming sessions for any of these qualifications, nearest to `place` first, then soonest. */
export async function nearestTrainings(
  db: Reads,
  qualificationIds: string[],
  place: GeoPoint | undefined,
  now: Date,
  count = 5,
) {
  const coming = and(
    inArray(trainings.qualificationId, qualificationIds),
    gt(trainings.startsAt, now),
    lt(trainings.startsAt, new Date(now.getTime() + 120 * dayMs)),
  )
  const rows = await trainingRows(db).where(coming).orderBy(asc(trainings.startsAt)).limit(500)
  return rows
    .map((row) => ({ row, km: place ? distanceKm(place, row.lab) : 0 }))
    .sort((a, b) => a.km - b.km)
    .slice(0, count)
    .map(({ row, km }) => ({ ...toTrainingView(row), distanceKm: place ? Math.round(km) : null }))
}

export const listTrainings = operation({
  name: 'fablabs.listTrainings',
  summary: 'List coming training sessions that lead to a machine qualification, soonest first.',
  route: 'GET /fablabs/trainings',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['trainingId', 'qualificationId', 'labId'] },
  examples: examples.listTrainings,
  input: z.object({
    qualificationId: reference(
      qualifications,
      'Only trainings for this qualification, as found by fablabs.listQualifications.',
    ).optional(),
    category: Category.optional(),
    regionCode: RegionCode.optional(),
    labId: reference(labs, 'Only trainings in this lab, as found by fablabs.listLabs.').optional(),
    ...Paging,
  }),
  output: pageOf(Training),
  async handler({ qualificationId, category, regionCode, labId, ...page }, { db, now }) {
    const conditions = [
      gt(trainings.startsAt, now()),
      qualificationId ? eq(trainings.qualificationId, qualificationId) : undefined,
      category ? eq(qualifications.category, category) : undefined,
      regionCode ? eq(labs.regionCode, regionCode) : undefined,
      labId ? eq(trainings.labId, labId) : undefined,
    ]
    return listPage(page, {
      sort: [{ column: trainings.startsAt }, { column: trainings.id }],
      query: ({ after, orderBy, limit }) =>
        trainingRows(db)
          .where(and(...conditions, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ training }) => [training.startsAt, training.id],
      view: toTrainingView,
    })
  },
})
