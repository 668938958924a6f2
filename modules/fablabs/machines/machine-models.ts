import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gt, inArray } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { policy } from '../policy.ts'
import { fablabMachineModels as models, fablabQualifications as qualifications } from '../tables.ts'
import { Category, Material, riskClasses } from '../vocabulary.ts'
import * as examples from './machine-models.examples.ts'

export type MachineModelRow = typeof models.$inferSelect
type Titles = Map<string, LocalizedText>

/** What every answer says of a model. */
export const ModelFields = {
  modelId: z.string().describe('The model; machines of one model are alike.'),
  category: plainEnum(Category),
  vendor: z.string().describe('Who makes it.'),
  model: z.string().describe('What its maker calls it.'),
  widthMm: z.int().nullable().describe('Largest workpiece; null where it makes no sense.'),
  depthMm: z.int().nullable().describe('Likewise.'),
  heightMm: z.int().nullable().describe('Likewise.'),
  toleranceMicron: z.int().nullable().describe('How exactly it works, in micrometres.'),
  materials: z.array(plainEnum(Material)).describe('What it works.'),
  riskClass: z.enum(riskClasses).describe('How dangerous its use is.'),
  requiredQualifications: z
    .array(z.object({ qualificationId: z.string().describe('What has to be learnt.'), title: LocalizedText }))
    .describe('All must be valid until the end of a booking.'),
  needsSupervision: z.boolean().describe('Somebody of the lab is present during use.'),
  pricePerHourMinor: z.int().describe('In centimes.'),
  currency: z.string().describe('ISO 4217.'),
  setupMin: z.int().describe('Minutes kept free before each use.'),
  cleanupMin: z.int().describe('Minutes kept free after each use.'),
}

export const toMachineModelView = (
  { id, name, requiredQualificationIds, ...model }: MachineModelRow,
  titles: Titles,
) => ({
  modelId: id,
  model: name,
  ...model,
  requiredQualifications: requiredQualificationIds.map((qualificationId) => ({
    qualificationId,
    title: titles.get(qualificationId)!,
  })),
  currency: policy.currency,
})

/** The titles of the qualifications that these models need, in one query. */
export async function loadQualificationTitles(db: Reads, of: readonly MachineModelRow[]): Promise<Titles> {
  const ids = [...new Set(of.flatMap(({ requiredQualificationIds }) => requiredQualificationIds))]
  const rows = await db
    .select({ id: qualifications.id, title: qualifications.title })
    .from(qualifications)
    .where(inArray(qualifications.id, ids))
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export const listMachineModels = operation({
  name: 'fablabs.listMachineModels',
  summary:
    'List the models of machines in the network, with their working size, materials, risk and needed qualifications.',
  route: 'GET /fablabs/machine-models',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['modelId', 'qualificationId'] },
  examples: examples.listMachineModels,
  input: z.object({ category: Category.optional(), ...Paging }),
  output: pageOf(z.object(ModelFields)),
  async handler({ category, limit, cursor }, { db }) {
    const [after] = decodeCursor(cursor, 'string') ?? []
    const rows = await db
      .select()
      .from(models)
      .where(and(category ? eq(models.category, category) : undefined, after ? gt(models.id, after) : undefined))
      .orderBy(asc(models.id))
      .limit(limit + 1)
    const titles = await loadQualificationTitles(db, rows)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (model) => toMachineModelView(model, titles),
    )
  },
})
