import { z } from 'zod'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { UnitKind, UnitStatus } from '../vocabulary.ts'
import type { Unit } from './unit-tree.ts'

export const UnitView = z.object({
  unitId: z.string().describe('Use it to request or allocate the unit.'),
  zoneId: z.string(),
  parentId: z.string().nullable().describe('The parent unit; null: directly in the zone.'),
  code: z.string().describe('The code on its signs in the zone.'),
  name: LocalizedText,
  kind: plainEnum(UnitKind),
  areaDm2: z.int().describe('100 dm2 are 1 m2.'),
  capacityPersons: z.int().describe('How many people can work there.'),
  powerW: z.int(),
  coolingW: z.int(),
  features: z.array(z.string()),
  status: plainEnum(UnitStatus),
  exclusive: z.boolean().describe('Allocated as a whole; otherwise shared, place by place.'),
  rentMinorPerMonth: z
    .int()
    .nullable()
    .describe('Rent a month, in centimes, per place for a shared unit; null: not published.'),
  version: z.int(),
})

export const toUnitView = ({ id, path, createdAt, ...unit }: Unit) => ({ unitId: id, ...unit })
