import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { dayMs, minuteMs } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { freeIntervalsOf, readFreeBusy } from '../availability/free-busy.ts'
import { DurationMinutes } from '../availability/operations.ts'
import { firstSlot } from '../availability/slots.ts'
import {
  findMachinesInLabs,
  type MachineInLab,
  MachineInLabFields,
  requireMachineInLab,
  toMachineInLabView,
} from '../machine-in-lab.ts'
import { SlotFields, toSlotView } from '../slot-view.ts'
import { fablabLabs as labs, fablabMachines as machines, fablabMachineModels as models } from '../tables.ts'
import { Category, MachineStatus, Material } from '../vocabulary.ts'
import { loadQualificationTitles, type MachineModelRow, ModelFields, toMachineModelView } from './machine-models.ts'
import * as examples from './operations.examples.ts'

const Machine = z.object({
  ...MachineInLabFields,
  assetTag: z.string().describe('Inventory number.'),
  status: plainEnum(MachineStatus),
  statusReason: z.string().nullable().describe('Reason of the status.'),
  concurrency: z.int().describe('Maximum number of bookings at the same time.'),
  ...ModelFields,
  nextFree: z
    .object(SlotFields)
    .nullable()
    .describe(
      'First free slot of the requested duration in the next two weeks; null when none is free or `withNextFree` is false.',
    ),
})

/** Returns the views of machines, with the next free slot when a duration is given. Runs three queries for all of them. */
async function toMachineViews(db: Reads, places: MachineInLab[], now: Date, durationMinutes?: number) {
  const titles = await loadQualificationTitles(
    db,
    places.map(({ model }) => model),
  )
  const window = { start: now.getTime(), end: now.getTime() + 14 * dayMs }
  const calendar =
    durationMinutes === undefined || places.length === 0 ? undefined : await readFreeBusy(db, places, window, { now })
  return places.map((place) => {
    const next = calendar && firstSlot(freeIntervalsOf(calendar, place), durationMinutes! * minuteMs)
    return {
      ...toMachineModelView(place.model, titles),
      ...toMachineInLabView(place),
      assetTag: place.machine.assetTag,
      status: place.machine.status,
      statusReason: place.machine.statusReason,
      concurrency: place.machine.concurrency,
      nextFree: next ? toSlotView(next.start, next.end, place.lab.timeZone) : null,
    }
  })
}

const millimetres = (dimension: string) =>
  z.int().min(1).max(100_000).optional().describe(`Minimum supported workpiece ${dimension}, in millimetres.`)

export const searchMachines = operation({
  name: 'fablabs.searchMachines',
  summary: 'Search machines of all FabLabs by category, region, material and workpiece size.',
  description: 'Each machine is shown with price, required qualifications and next free slot.',
  route: 'GET /fablabs/machines',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['machineId', 'labId', 'modelId', 'qualificationId'] },
  examples: examples.searchMachines,
  input: z.object({
    category: Category.optional(),
    regionCode: RegionCode.optional(),
    labId: reference(labs, 'Only machines in this lab, as found by fablabs.listLabs.').optional(),
    material: Material.optional(),
    widthMm: millimetres('width'),
    depthMm: millimetres('depth'),
    heightMm: millimetres('height'),
    status: MachineStatus.optional().describe('Only machines with this status.'),
    withNextFree: z.boolean().default(true).describe('Include the next free slot of each machine.'),
    durationMinutes: DurationMinutes.default(60).describe('Length of the next free slot in minutes.'),
    ...Paging,
  }),
  output: pageOf(Machine),
  async handler(
    { category, regionCode, labId, material, status, withNextFree, durationMinutes, limit, cursor, ...size },
    { db, now },
  ) {
    const suitable = (
      await db
        .select()
        .from(models)
        .where(category ? eq(models.category, category) : undefined)
    ).filter((model) => (!material || model.materials.includes(material)) && isLargeEnough(model, size))
    const conditions = [
      inArray(
        machines.modelId,
        suitable.map(({ id }) => id),
      ),
      regionCode ? eq(labs.regionCode, regionCode) : undefined,
      labId ? eq(machines.labId, labId) : undefined,
      status ? eq(machines.status, status) : undefined,
    ]
    const page = await listPage(
      { limit, cursor },
      {
        sort: [{ column: machines.id }],
        query: ({ after, orderBy, limit }) =>
          findMachinesInLabs(db, and(...conditions, after))
            .orderBy(...orderBy)
            .limit(limit),
        position: ({ machine }) => [machine.id],
        view: (place) => place,
      },
    )
    return { ...page, items: await toMachineViews(db, page.items, now(), withNextFree ? durationMinutes : undefined) }
  },
})

type Size = Partial<Record<'widthMm' | 'depthMm' | 'heightMm', number>>
const isLargeEnough = (model: MachineModelRow, size: Size) =>
  (['widthMm', 'depthMm', 'heightMm'] as const).every(
    (side) => size[side] === undefined || (model[side] ?? 0) >= size[side],
  )

export const getMachine = operation({
  name: 'fablabs.getMachine',
  summary: 'Show a machine with its place, size, price, needed qualifications and next free hour.',
  route: 'GET /fablabs/machines/:machineId',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['machineId', 'labId', 'modelId', 'qualificationId'] },
  examples: examples.getMachine,
  input: z.object({ machineId: reference(machines, 'A machine, as found by fablabs.searchMachines.') }),
  output: Machine,
  async handler({ machineId }, { db, now }) {
    const [machine] = await toMachineViews(db, [await requireMachineInLab(db, machineId)], now(), 60)
    return machine!
  },
})
