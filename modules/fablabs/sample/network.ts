import { sampleOrganisations } from '#platform/identity/sample.ts'
import { type RegionCode, regionOf } from '#platform/lib/regions.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { exampleIds } from '../example-ids.ts'
import type {
  fablabLabs,
  fablabMachineModels,
  fablabMachines,
  fablabOpeningHours,
  fablabQualifications,
} from '../tables.ts'
import type { Category, Material } from '../vocabulary.ts'

type Model = typeof fablabMachineModels.$inferInsert & { id: string }

const qualification = (
  n: number,
  category: Category,
  fr: string,
  ar: string,
  en: string,
  validityMonths: number,
  idleInvalidationMonths: number | null,
) => ({
  id: exampleIds.qualification(n),
  category,
  title: { fr, ar, en },
  validityMonths,
  idleInvalidationMonths,
})

export const sampleQualifications: (typeof fablabQualifications.$inferInsert & {
  id: string
  validityMonths: number
})[] = [
  qualification(1, 'LASER_CUTTER', 'Découpe laser', 'القص بالليزر', 'Laser cutting', 24, 12),
  qualification(
    2,
    'FDM_PRINTER',
    'Impression 3D, les bases',
    'أساسيات الطباعة ثلاثية الأبعاد',
    '3D printing basics',
    36,
    null,
  ),
  qualification(3, 'CNC_MILL', 'Fraisage numérique', 'التفريز الرقمي', 'CNC milling', 24, 6),
  qualification(4, 'SLA_PRINTER', 'Impression résine', 'الطباعة بالراتنج', 'Resin printing', 24, 12),
  qualification(5, 'PCB_MILL', 'Gravure de circuits imprimés', 'نقش الدارات المطبوعة', 'Circuit board milling', 24, 12),
  qualification(6, 'SLS_PRINTER', 'Impression poudre', 'الطباعة بالمسحوق', 'Powder printing', 12, 6),
  qualification(7, 'LATHE', 'Tournage', 'الخراطة', 'Turning', 24, 6),
]

interface Traits {
  size?: [number, number, number]
  materials?: Material[]
  needs?: number[]
  risk?: 'MEDIUM' | 'HIGH'
  supervised?: boolean
  setup?: number
  cleanup?: number
  tolerance?: number
}

const model = (n: number, category: Category, name: string, pricePerHourMinor: number, traits: Traits = {}): Model => ({
  id: exampleIds.model(n),
  category,
  vendor: 'Fabrique Exemple',
  name,
  widthMm: traits.size?.[0] ?? null,
  depthMm: traits.size?.[1] ?? null,
  heightMm: traits.size?.[2] ?? null,
  toleranceMicron: traits.tolerance ?? null,
  materials: traits.materials ?? [],
  riskClass: traits.risk ?? 'LOW',
  requiredQualificationIds: (traits.needs ?? []).map(exampleIds.qualification),
  needsSupervision: traits.supervised ?? false,
  pricePerHourMinor,
  setupMin: traits.setup ?? 0,
  cleanupMin: traits.cleanup ?? 15,
})

const laserMaterials: Material[] = ['PLYWOOD', 'MDF', 'ACRYLIC', 'CARDBOARD', 'LEATHER', 'TEXTILE']

export const sampleModels: Model[] = [
  model(1, 'LASER_CUTTER', 'Laser L600', 8_000, {
    size: [600, 400, 120],
    materials: laserMaterials,
    needs: [1],
    risk: 'MEDIUM',
    tolerance: 100,
  }),
  model(2, 'FDM_PRINTER', 'Imprimante F250', 2_000, {
    size: [250, 250, 250],
    materials: ['PLA', 'PETG', 'TPU'],
    needs: [2],
    tolerance: 200,
  }),
  model(3, 'LASER_CUTTER', 'Laser L1200', 12_000, {
    size: [1_200, 900, 200],
    materials: laserMaterials,
    needs: [1],
    risk: 'MEDIUM',
    setup: 15,
    tolerance: 100,
  }),
  model(4, 'FDM_PRINTER', 'Imprimante F400', 3_000, {
    size: [400, 400, 450],
    materials: ['PLA', 'PETG', 'TPU', 'NYLON'],
    needs: [2],
    tolerance: 200,
  }),
  model(5, 'CNC_MILL', 'Fraiseuse M300', 15_000, {
    size: [320, 220, 100],
    materials: ['ALUMINIUM', 'BRASS', 'ACRYLIC'],
    needs: [3],
    risk: 'HIGH',
    supervised: true,
    setup: 15,
    cleanup: 30,
    tolerance: 20,
  }),
  model(6, 'CNC_ROUTER', 'Défonceuse R1300', 14_000, {
    size: [1_300, 900, 150],
    materials: ['PLYWOOD', 'MDF', 'ACRYLIC'],
    needs: [3],
    risk: 'HIGH',
    supervised: true,
    setup: 15,
    cleanup: 30,
    tolerance: 100,
  }),
  model(7, 'SLA_PRINTER', 'Imprimante S150', 5_000, {
    size: [145, 145, 180],
    materials: ['RESIN'],
    needs: [4],
    cleanup: 30,
    tolerance: 50,
  }),
  model(8, 'VINYL_CUTTER', 'Plotter V600', 1_500, {
    size: [600, 5_000, 1],
    materials: ['VINYL', 'CARDBOARD'],
    tolerance: 100,
  }),
  model(9, 'EMBROIDERY', 'Brodeuse B300', 4_000, { size: [300, 200, 5], materials: ['TEXTILE', 'LEATHER'] }),
  model(10, '3D_SCANNER', 'Scanner N3', 3_000, { size: [500, 500, 500], tolerance: 50, cleanup: 0 }),
  model(11, 'SOLDER_STATION', 'Poste E80', 500, { materials: ['FR4'], cleanup: 0 }),
  model(12, 'OSCILLOSCOPE', 'Oscilloscope O4', 1_000, { cleanup: 0 }),
  model(13, 'PCB_MILL', 'Graveuse P200', 6_000, { size: [200, 150, 5], materials: ['FR4'], needs: [5], tolerance: 50 }),
  model(14, 'VACUUM_FORMER', 'Thermoformeuse T400', 4_500, {
    size: [400, 300, 150],
    materials: ['PETG', 'ACRYLIC'],
    risk: 'MEDIUM',
  }),
  model(15, 'SLS_PRINTER', 'Imprimante P320', 20_000, {
    size: [320, 320, 400],
    materials: ['NYLON'],
    needs: [6],
    risk: 'MEDIUM',
    setup: 30,
    cleanup: 60,
    tolerance: 100,
  }),
  model(16, 'LATHE', 'Tour T500', 12_000, {
    size: [500, 200, 200],
    materials: ['STEEL', 'BRASS', 'ALUMINIUM'],
    needs: [7],
    risk: 'HIGH',
    supervised: true,
    setup: 15,
    cleanup: 30,
    tolerance: 20,
  }),
]

const everyModel = sampleModels.map((_, i) => i + 1)
/** Models that every lab has, and those of which each smaller lab has one. */
const basics = [1, 2, 4, 8, 11]
const specialities = [3, 5, 7, 9, 10, 12, 13, 14, 6, 16, 15]

/** The capitals of the regions by number, then further towns. */
const sites: [
  n: number,
  region: RegionCode,
  latitude: number,
  longitude: number,
  town?: [fr: string, ar: string, en: string],
][] = [
  [6, 'MA-06', 33.59, -7.61],
  [4, 'MA-04', 34.02, -6.84],
  [1, 'MA-01', 35.77, -5.8],
  [2, 'MA-02', 34.68, -1.91],
  [3, 'MA-03', 34.04, -5.0],
  [5, 'MA-05', 32.34, -6.36],
  [7, 'MA-07', 31.63, -8.0],
  [8, 'MA-08', 31.93, -4.43],
  [9, 'MA-09', 30.42, -9.6],
  [10, 'MA-10', 28.99, -10.06],
  [11, 'MA-11', 27.15, -13.2],
  [12, 'MA-12', 23.69, -15.94],
  [13, 'MA-06', 33.69, -7.38, ['Mohammedia', 'المحمدية', 'Mohammedia']],
  [14, 'MA-01', 35.57, -5.37, ['Tétouan', 'تطوان', 'Tetouan']],
  [15, 'MA-03', 33.89, -5.55, ['Meknès', 'مكناس', 'Meknes']],
  [16, 'MA-08', 30.33, -5.84, ['Zagora', 'زاكورة', 'Zagora']],
]
/** Large labs that have every model. In the first, machine n has model n. */
const hubs = [6, 4, 7]
const planned = [16]

export const sampleLabs: (typeof fablabLabs.$inferSelect)[] = sites.map(
  ([n, regionCode, latitude, longitude, town]) => {
    const city = town ? { fr: town[0], ar: town[1], en: town[2] } : regionOf(regionCode).chiefTown
    return {
      id: exampleIds.lab(n),
      name: { fr: `FabLab Exemple ${city.fr}`, ar: `مختبر التصنيع مثال ${city.ar}`, en: `Sample FabLab ${city.en}` },
      regionCode,
      city,
      latitude,
      longitude,
      timeZone: programmeTimeZone,
      kind: hubs.includes(n) ? 'HUB' : n > 12 ? 'SCHOOL' : 'LOCAL',
      status: planned.includes(n) ? 'PLANNED' : 'OPEN',
      operatorOrganisationId: sampleOrganisations.operator.id,
      services: hubs.includes(n) ? ['formation', 'prototypage', 'petite série'] : ['formation', 'prototypage'],
      stepFree: n % 3 !== 0,
      createdAt: new Date(0),
    }
  },
)

const week = (hub: boolean): [weekday: number, opensAt: string, closesAt: string][] => [
  ...[1, 2, 3, 4].map((day): [number, string, string] => (hub ? [day, '08:30', '20:00'] : [day, '09:00', '18:00'])),
  [5, '09:00', '12:30'],
  [5, '14:30', hub ? '20:00' : '18:00'],
  [6, '10:00', '16:00'],
]

export const sampleHours: (typeof fablabOpeningHours.$inferSelect)[] = sampleLabs
  .filter(({ status }) => status === 'OPEN')
  .flatMap(({ id, kind }) =>
    week(kind === 'HUB').map(([weekday, opensAt, closesAt]) => ({ labId: id, weekday, opensAt, closesAt })),
  )
  .map((hours, i) => ({ id: exampleIds.hours(i + 1), ...hours }))

const shared: Partial<Record<number, number>> = { 11: 4, 12: 2 }
const outOfService: Partial<Record<number, 'MAINTENANCE' | 'BROKEN'>> = { 36: 'BROKEN', 48: 'MAINTENANCE' }

const fleet = sites
  .filter(([n]) => !planned.includes(n))
  .flatMap(([n], i) =>
    (hubs.includes(n) ? everyModel : [...basics, specialities[i % specialities.length]!]).map((modelNumber) => ({
      labNumber: n,
      modelNumber,
    })),
  )

export const sampleMachines: (typeof fablabMachines.$inferSelect)[] = fleet.map(({ labNumber, modelNumber }, i) => ({
  id: exampleIds.machine(i + 1),
  labId: exampleIds.lab(labNumber),
  modelId: exampleIds.model(modelNumber),
  assetTag: `EX-${String(labNumber).padStart(2, '0')}-${String(i + 1).padStart(3, '0')}`,
  status: outOfService[i + 1] ?? 'AVAILABLE',
  statusReason: outOfService[i + 1] ? 'Pièce commandée' : null,
  concurrency: shared[modelNumber] ?? 1,
  version: 1,
  createdAt: new Date(0),
}))
