import { digest } from '#platform/crypto/digest.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { exampleIds } from '../example-ids.ts'
import type { galaxysPools, galaxysUnits, galaxysZones } from '../tables.ts'
import { unitPath } from '../units/unit-tree.ts'
import type { PoolClass, UnitKind } from '../vocabulary.ts'

type Unit = typeof galaxysUnits.$inferSelect

const regulation = {
  fr: 'Règlement d’exemple de la zone : usage des locaux, sécurité, horaires, partage des équipements et confidentialité. Texte fictif.',
  ar: 'نظام داخلي نموذجي للمنطقة: استعمال المقرات والسلامة والأوقات وتقاسم التجهيزات والسرية. نص خيالي.',
  en: 'Sample regulation of the zone: use of premises, safety, hours, shared equipment and confidentiality. A fictitious text.',
}

export const sampleZone: typeof galaxysZones.$inferSelect = {
  id: exampleIds.zone(1),
  name: { fr: 'ABA Galaxys – zone d’exemple', ar: 'أبا غالاكسيز – منطقة مثال', en: 'ABA Galaxys – sample zone' },
  regime: null,
  regionCode: 'MA-04',
  city: { fr: 'Rabat', ar: 'الرباط', en: 'Rabat' },
  latitude: 33.98,
  longitude: -6.82,
  timeZone: programmeTimeZone,
  status: 'OPEN',
  operatorOrganisationId: exampleIds.organisation(1),
  regulation,
  regulationHash: digest(regulation),
  incentives: [
    {
      title: {
        fr: 'Première année à demi-loyer pour les startups (mesure d’exemple)',
        ar: 'نصف الكراء في السنة الأولى للشركات الناشئة (إجراء نموذجي)',
        en: 'Half rent in the first year for startups (sample measure)',
      },
      source: 'Conditions d’exemple de la zone, fictives',
    },
  ],
  createdAt: new Date(0),
}

interface UnitTraits {
  parent?: number
  persons?: number
  powerW?: number
  coolingW?: number
  features?: string[]
  rent?: number
  shared?: boolean
  status?: Unit['status']
}

const unitKindNames: Partial<Record<UnitKind, [fr: string, ar: string, en: string]>> = {
  BUILDING: ['Bâtiment', 'المبنى', 'Building'],
  FLOOR: ['Étage', 'الطابق', 'Floor'],
  LAB: ['Laboratoire', 'المختبر', 'Laboratory'],
  CLEANROOM: ['Salle blanche', 'الغرفة النظيفة', 'Clean room'],
  OFFICE: ['Bureau', 'المكتب', 'Office'],
  DESK: ['Espace partagé', 'الفضاء المشترك', 'Shared space'],
  MEETING_ROOM: ['Salle de réunion', 'قاعة الاجتماعات', 'Meeting room'],
  WAREHOUSE: ['Entrepôt', 'المستودع', 'Warehouse'],
  DATA_HALL: ['Salle informatique', 'قاعة البيانات', 'Data hall'],
  RACK: ['Baie', 'الرف', 'Rack'],
  LOT: ['Lot', 'القطعة', 'Lot'],
}

/** In the order of their numbers, each after its parent. */
export const sampleUnits: Unit[] = []

function addSampleUnit(
  kind: UnitKind,
  code: string,
  areaM2: number,
  { parent, persons, powerW, coolingW, features, rent, shared, status }: UnitTraits = {},
): number {
  const n = sampleUnits.length + 1
  const id = exampleIds.unit(n)
  const [fr, ar, en] = unitKindNames[kind]!
  sampleUnits.push({
    id,
    zoneId: sampleZone.id,
    parentId: parent === undefined ? null : exampleIds.unit(parent),
    path: unitPath(parent === undefined ? undefined : sampleUnits[parent - 1], id),
    code,
    name: { fr: `${fr} ${code}`, ar: `${ar} ${code}`, en: `${en} ${code}` },
    kind,
    areaDm2: areaM2 * 100,
    capacityPersons: persons ?? Math.floor(areaM2 / 10),
    powerW: powerW ?? areaM2 * 60,
    coolingW: coolingW ?? 0,
    features: features ?? [],
    status: status ?? 'AVAILABLE',
    exclusive: !shared,
    rentMinorPerMonth: rent ?? null,
    version: 1,
    createdAt: new Date(0),
  })
  return n
}

const centimes = (areaM2: number, dirhamsPerM2: number) => areaM2 * dirhamsPerM2 * 100

const buildingA = addSampleUnit('BUILDING', 'A', 3_200, { powerW: 400_000, persons: 300 })
const floorsOfA = ['A-1', 'A-2', 'A-3'].map((code) =>
  addSampleUnit('FLOOR', code, 1_000, { parent: buildingA, powerW: 120_000 }),
)
for (const [i, parent] of floorsOfA.entries()) {
  const code = (room: number) => `A-${i + 1}-0${room}`
  addSampleUnit('LAB', code(1), 80, {
    parent,
    powerW: 15_000,
    features: ['fibre', 'fume-hood'],
    rent: centimes(80, 120),
  })
  addSampleUnit('OFFICE', code(2), 40, { parent, features: ['fibre'], rent: centimes(40, 90) })
  addSampleUnit('LAB', code(3), 120, {
    parent,
    powerW: 25_000,
    features: ['fibre', 'compressed-air'],
    rent: centimes(120, 120),
    ...(i === 2 && { status: 'UNDER_WORKS' }),
  })
  addSampleUnit('LAB', code(4), 60, { parent, powerW: 10_000, features: ['fibre'], rent: centimes(60, 120) })
  addSampleUnit(i === 0 ? 'CLEANROOM' : 'LAB', code(5), 150, {
    parent,
    powerW: 40_000,
    coolingW: 30_000,
    features: ['fibre', 'iso-7'],
    rent: centimes(150, 250),
  })
  addSampleUnit('MEETING_ROOM', code(6), 30, { parent, features: ['video'] })
}
const buildingB = addSampleUnit('BUILDING', 'B', 2_400, { powerW: 150_000, persons: 240 })
for (const code of ['B-1', 'B-2']) {
  const parent = addSampleUnit('FLOOR', code, 1_000, { parent: buildingB, powerW: 60_000 })
  for (let room = 1; room <= 7; room++)
    addSampleUnit('OFFICE', `${code}-0${room}`, 25 + room * 10, {
      parent,
      features: room % 2 ? ['fibre'] : ['fibre', 'kitchenette'],
      rent: centimes(25 + room * 10, 90),
    })
}
addSampleUnit('DESK', 'B-0', 300, {
  parent: buildingB,
  persons: 40,
  shared: true,
  features: ['fibre', 'coworking'],
  rent: 90_000,
})
const dataHallC = addSampleUnit('DATA_HALL', 'C', 400, {
  powerW: 300_000,
  coolingW: 320_000,
  persons: 6,
  features: ['redundant-power'],
})
for (let rack = 1; rack <= 6; rack++)
  addSampleUnit('RACK', `C-R${rack}`, 2, {
    parent: dataHallC,
    powerW: 12_000,
    coolingW: 12_000,
    persons: 0,
    rent: 800_000,
  })
const lotD = addSampleUnit('LOT', 'D', 6_000, { powerW: 200_000 })
for (let hall = 1; hall <= 3; hall++)
  addSampleUnit('WAREHOUSE', `D-${hall}`, 800, {
    parent: lotD,
    powerW: 30_000,
    features: hall === 2 ? [] : ['loading-dock'],
    rent: centimes(800, 45),
  })
for (let lot = 1; lot <= 6; lot++)
  addSampleUnit('LOT', `E-${lot}`, 2_000 + lot * 500, {
    powerW: 100_000,
    features: ['serviced'],
    rent: centimes(2_000 + lot * 500, 8),
    ...(lot === 6 && { status: 'OUT_OF_SERVICE' }),
  })

/** Returns the number of a unit by its code. */
export const sampleUnitByCode = (code: string) => sampleUnits.find((unit) => unit.code === code)!

const pool = (
  n: number,
  name: PoolClass,
  [fr, ar, en]: [fr: string, ar: string, en: string],
  [total, allocatable, overcommitBp, hostingLevel]: [
    total: number,
    allocatable: number,
    overcommitBp: number,
    hostingLevel: number,
  ],
  unitPriceMinor: number | null,
): typeof galaxysPools.$inferSelect => ({
  id: exampleIds.pool(n),
  zoneId: sampleZone.id,
  name: { fr, ar, en },
  class: name,
  total,
  allocatable,
  overcommitBp,
  hostingLevel,
  unitPriceMinor,
  createdAt: new Date(0),
})

export const samplePools = [
  pool(1, 'VCPU', ['Calcul général', 'الحوسبة العامة', 'General computing'], [2_048, 1_792, 5_000, 1], 9_000),
  pool(2, 'RAM_MB', ['Mémoire', 'الذاكرة', 'Memory'], [8_388_608, 7_340_032, 0, 1], 2),
  pool(3, 'DISK_GB', ['Stockage', 'التخزين', 'Storage'], [500_000, 450_000, 2_000, 1], 120),
  pool(4, 'GPU_H', ['Heures de GPU', 'ساعات المعالج الرسومي', 'GPU hours'], [384, 360, 0, 1], 45_000),
  pool(5, 'VCPU', ['Calcul souverain', 'الحوسبة السيادية', 'Sovereign computing'], [512, 448, 0, 2], 14_000),
  pool(6, 'SPECTRUM_TESTBED', ['Banc de test 5G', 'منصة اختبار الجيل الخامس', '5G testbed'], [4, 4, 0, 0], null),
]
