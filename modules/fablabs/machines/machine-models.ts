import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { policy } from '../policy.ts'
import { fablabMachineModels as models, fablabQualifications as qualifications } from '../tables.ts'
import { Category, Material, riskClasses } from '../vocabulary.ts'
import * as examples from './machine-models.examples.ts'

export type MachineModelRow = typeof models.$inferSelect
type Titles = Map<string, LocalizedText>

/** Output fields of a machine model. */
export const ModelFields = {
  modelId: z.string().describe('Id of the model; machines of one model are identical.'),
  category: plainEnum(Category),
  vendor: z.string().describe('Vendor.'),
  model: z.string().describe('Name of the model.'),
  widthMm: z.int().nullable().describe('Maximum width of a workpiece in mm; null when not applicable.'),
  depthMm: z.int().nullable().describe('Maximum depth in mm; null when not applicable.'),
  heightMm: z.int().nullable().describe('Maximum height in mm; null when not applicable.'),
  toleranceMicron: z.int().nullable().describe('Tolerance in micrometres.'),
  materials: z.array(plainEnum(Material)).describe('Supported materials.'),
  riskClass: z.enum(riskClasses).describe('Risk class of its use.'),
  requiredQualifications: z
    .array(
      z.object({ qualificationId: z.string().describe('Id of the required qualification.'), title: LocalizedText }),
    )
    .describe('Required qualifications; all must be valid until the end of a booking.'),
  needsSupervision: z.boolean().describe('A lab member must be present during use.'),
  pricePerHourMinor: z.int().describe('Price per hour in centimes.'),
  currency: z.string().describe('ISO 4217.'),
  setupMin: z.int().describe('Setup minutes before each use.'),
  cleanupMin: z.int().describe('Cleanup minutes after each use.'),
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

/** Returns the titles of the qualifications that these models require, in one query. */
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
  summary: 'List the models of machines with working size, materials, risk and qualifications.',
  route: 'GET /fablabs/machine-models',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['modelId', 'qualificationId'] },
  examples: examples.listMachineModels,
  input: z.object({ category: Category.optional(), ...Paging }),
  output: pageOf(z.object(ModelFields)),
  async handler({ category, ...page }, { db }) {
    const { items, nextCursor } = await listPage(page, {
      sort: [{ column: models.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(models)
          .where(and(category ? eq(models.category, category) : undefined, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: (model) => model,
    })
    const titles = await loadQualificationTitles(db, items)
    return { items: items.map((model) => toMachineModelView(model, titles)), nextCursor }
  },
})
