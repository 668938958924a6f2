import { z } from 'zod'
import type { Queries, Reads } from '#platform/db/database.ts'
import { param, prepared } from '#platform/db/prepared-statements.ts'
import { eq, type SQL } from '#platform/db/query-builder.ts'
import { minuteMs } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { notFound } from '#platform/problem.ts'
import { policy } from './policy.ts'
import { TimeZoneField } from './slot-view.ts'
import { fablabLabs as labs, fablabMachines as machines, fablabMachineModels as models } from './tables.ts'
import { Category } from './vocabulary.ts'

/** A machine with its model and its lab, which together decide when it can be booked. */
export interface MachineInLab {
  machine: typeof machines.$inferSelect
  model: typeof models.$inferSelect
  lab: typeof labs.$inferSelect
}

export const findMachinesInLabs = (db: Reads, where: SQL | undefined) =>
  db
    .select({ machine: machines, model: models, lab: labs })
    .from(machines)
    .innerJoin(models, eq(models.id, machines.modelId))
    .innerJoin(labs, eq(labs.id, machines.labId))
    .where(where)

const machineInLabById = prepared((db) =>
  findMachinesInLabs(db, eq(machines.id, param('id', machines.id))).prepare('fablab_place'),
)

export async function requireMachineInLab(db: Reads, machineId: string): Promise<MachineInLab> {
  const [place] = await machineInLabById(db as Queries).execute({ id: machineId })
  if (!place) throw notFound('machine')
  return place
}

export async function requireLab(db: Reads, labId: string) {
  const [lab] = await db.select().from(labs).where(eq(labs.id, labId))
  if (!lab) throw notFound('lab')
  return lab
}

/** Returns the setup and cleanup time of a model in milliseconds. */
export const buffersOf = ({ setupMin, cleanupMin }: MachineInLab['model']) => ({
  before: Math.min(setupMin, policy.maxBufferMinutes) * minuteMs,
  after: Math.min(cleanupMin, policy.maxBufferMinutes) * minuteMs,
})

/** Output fields that identify a machine and its lab. */
export const MachineInLabFields = {
  machineId: z.string().describe('Id of the machine, to book it or to show when it is free.'),
  machineName: z.string().describe('Vendor, model and inventory number.'),
  category: plainEnum(Category),
  labId: z.string().describe('Id of the lab where the machine is.'),
  labName: LocalizedText,
  city: LocalizedText,
  regionCode: plainEnum(RegionCode),
  timeZone: TimeZoneField,
}

export const toMachineInLabView = ({ machine, model, lab }: MachineInLab) => ({
  machineId: machine.id,
  machineName: `${model.vendor} ${model.name} (${machine.assetTag})`,
  category: model.category,
  labId: lab.id,
  labName: lab.name,
  city: lab.city,
  regionCode: lab.regionCode,
  timeZone: lab.timeZone,
})
