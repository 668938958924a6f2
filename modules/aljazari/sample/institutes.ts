import { dayMs } from '#platform/lib/interval.ts'
import { regionCodes, regionOf } from '#platform/lib/regions.ts'
import type { SampleContext } from '#platform/module.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { exampleIds } from '../example-ids.ts'
import { delimitedIds, searchTextOf } from '../fields.ts'
import { aljazariInstitutes, aljazariLaboratories } from '../tables.ts'
import type { InstituteStatus, Theme } from '../vocabulary.ts'
import { network, university } from './people.ts'

/** Returns the local date this many days from now. */
export const dayFrom = (now: Date, days: number) => localDateOf(new Date(now.getTime() + days * dayMs))

const institutePlan: readonly [status: InstituteStatus, themes: Theme[]][] = [
  ['OPEN', ['AIOT', 'INDUSTRIAL_CYBERSECURITY']],
  ['OPEN', ['AIOT', 'DIGITAL_HEALTH']],
  ['OPEN', ['DIGITAL_HEALTH', 'AIOT']],
  ['OPEN', ['INDUSTRIAL_CYBERSECURITY']],
  ['FITTING', ['AIOT']],
  ['OPEN', ['INDUSTRIAL_CYBERSECURITY', 'AIOT']],
  ['OPEN', ['DIGITAL_HEALTH']],
  ['FITTING', ['DIGITAL_HEALTH', 'AIOT']],
  ['OPEN', ['AIOT', 'DIGITAL_HEALTH']],
  ['ANNOUNCED', ['AIOT', 'DIGITAL_HEALTH']],
  ['CONVENTION_SIGNED', ['AIOT']],
  ['SUSPENDED', ['AIOT', 'OTHER']],
]
/** Numbers of the institutes run by the university; the network runs the others. */
const universityInstitutes = new Set([1, 2, 3, 4, 5, 10])

const text = (fr: string, ar: string, en: string) => ({ fr, ar, en })

const laboratoryByTheme: Record<
  Theme,
  { name: ReturnType<typeof text>; skillIds: SkillId[]; equipment: ReturnType<typeof text>[] }
> = {
  DIGITAL_HEALTH: {
    name: text(
      'Laboratoire Exemple de santé numérique',
      'مختبر مثال للصحة الرقمية',
      'Sample digital health laboratory',
    ),
    skillIds: ['machine-learning', 'data-science', 'sensors-instrumentation'],
    equipment: [text('Plateforme de télésuivi', 'منصة للتتبع عن بعد', 'Remote follow-up platform')],
  },
  AIOT: {
    name: text(
      'Laboratoire Exemple d’objets intelligents',
      'مختبر مثال للأشياء الذكية',
      'Sample smart objects laboratory',
    ),
    skillIds: ['embedded-systems', 'predictive-maintenance', 'edge-computing', 'machine-learning'],
    equipment: [
      text('Banc vibratoire', 'منصة اهتزاز', 'Vibration bench'),
      text('Chambre climatique', 'غرفة مناخية', 'Climate chamber'),
    ],
  },
  INDUSTRIAL_CYBERSECURITY: {
    name: text(
      'Laboratoire Exemple de cybersécurité industrielle',
      'مختبر مثال للأمن السيبراني الصناعي',
      'Sample industrial cybersecurity laboratory',
    ),
    skillIds: ['ot-security', 'scada-security', 'network-security'],
    equipment: [text('Banc d’automates isolé', 'منصة معزولة للأتمتة', 'Isolated controller bench')],
  },
  OTHER: {
    name: text('Laboratoire Exemple d’appui', 'مختبر مثال للدعم', 'Sample support laboratory'),
    skillIds: ['software-engineering'],
    equipment: [],
  },
}

export const instituteOperator = (n: number) => (universityInstitutes.has(n) ? university.id : network.id)
/** Returns the region of the institute with this number: both are numbered alike. */
export const instituteRegion = (n: number) => regionCodes[n - 1]!

export async function seedInstitutes({ db, now }: SampleContext) {
  const rows = institutePlan.map(([status, themes], i): typeof aljazariInstitutes.$inferInsert & { id: string } => {
    const regionCode = regionCodes[i]!
    const city = regionOf(regionCode).chiefTown
    const name = text(
      `Institut Al-Jazari Exemple ${city.fr}`,
      `معهد الجزري مثال ${city.ar}`,
      `Sample Al-Jazari Institute ${city.en}`,
    )
    const since = dayFrom(now, -400 + i * 20)
    return {
      id: exampleIds.institute(i + 1),
      operatorOrganisationId: instituteOperator(i + 1),
      name,
      regionCode,
      city,
      themes,
      themeText: delimitedIds(themes),
      hosts: [{ name: text('Université Exemple', 'جامعة مثال', 'Sample University') }],
      network: i % 2 === 0 ? text('Réseau Exemple', 'شبكة مثال', 'Sample network') : null,
      sponsors: [text('Partenaire Exemple', 'شريك مثال', 'Sample partner')],
      status,
      statusSource: 'Donnée d’exemple, fictive',
      statusOn: since,
      openedOn: status === 'OPEN' || status === 'SUSPENDED' ? since : null,
      searchText: searchTextOf({ texts: [name, city], themes, regionCode }),
      createdAt: now,
      updatedAt: now,
    }
  })
  await db.insert(aljazariInstitutes).values(rows)
  const laboratories = rows.flatMap(({ id, operatorOrganisationId, themes, regionCode }) =>
    themes.map((theme) => ({
      ...laboratoryByTheme[theme],
      theme,
      instituteId: id,
      operatorOrganisationId,
      regionCode,
    })),
  )
  await db.insert(aljazariLaboratories).values(
    laboratories.map(({ regionCode, ...laboratory }, i) => ({
      ...laboratory,
      id: exampleIds.laboratory(i + 1),
      searchText: searchTextOf({
        texts: [laboratory.name, ...laboratory.equipment],
        themes: [laboratory.theme],
        skillIds: laboratory.skillIds,
        regionCode,
      }),
      createdAt: now,
    })),
  )
}
