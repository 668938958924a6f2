import { dayMs } from '#platform/lib/interval.ts'
import { mad } from '#platform/lib/money.ts'
import type { SampleContext } from '#platform/module.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { exampleIds } from '../example-ids.ts'
import { delimitedIds, searchTextOf } from '../fields.ts'
import { aljazariAgreements, aljazariHistory, aljazariProblems } from '../tables.ts'
import type { ProblemConfidentiality, ProblemState, Theme } from '../vocabulary.ts'
import { dayFrom, instituteOperator, instituteRegion } from './institutes.ts'
import { factory, sampleMembersByName, startup, university } from './people.ts'

interface ProblemSpec {
  who: 'startup' | 'factory' | 'university'
  institute: number
  theme: Theme
  state: ProblemState
  seen: ProblemConfidentiality
  skillIds: SkillId[]
  title: [fr: string, ar: string, en: string]
}

const problemSpec = (
  who: ProblemSpec['who'],
  institute: number,
  theme: Theme,
  state: ProblemState,
  confidentiality: ProblemConfidentiality,
  skillIds: SkillId[],
  ...title: ProblemSpec['title']
): ProblemSpec => ({ who, institute, theme, state, seen: confidentiality, skillIds, title })

const problemSpecs: readonly ProblemSpec[] = [
  problemSpec(
    'startup',
    3,
    'AIOT',
    'OPEN',
    'NETWORK',
    ['predictive-maintenance', 'machine-learning'],
    'Pannes imprévues de pompes',
    'أعطال غير متوقعة للمضخات',
    'Unforeseen pump failures',
  ),
  problemSpec(
    'startup',
    6,
    'INDUSTRIAL_CYBERSECURITY',
    'OPEN',
    'PUBLIC',
    ['scada-security'],
    'Automates joignables depuis l’extérieur',
    'أجهزة تحكم قابلة للوصول من الخارج',
    'Controllers reachable from outside',
  ),
  problemSpec(
    'startup',
    9,
    'AIOT',
    'OPEN',
    'NDA',
    ['computer-vision'],
    'Tri optique des agrumes',
    'الفرز البصري للحوامض',
    'Optical sorting of citrus',
  ),
  problemSpec(
    'startup',
    3,
    'DIGITAL_HEALTH',
    'OPEN',
    'CONFIDENTIAL',
    ['data-science'],
    'Prévision des besoins en médicaments',
    'توقع الحاجة إلى الأدوية',
    'Forecasting medicine needs',
  ),
  problemSpec(
    'startup',
    3,
    'AIOT',
    'IN_RESEARCH',
    'NETWORK',
    ['computer-vision', 'edge-computing'],
    'Contrôle visuel de soudures',
    'الفحص البصري للحام',
    'Visual inspection of welds',
  ),
  problemSpec(
    'factory',
    6,
    'INDUSTRIAL_CYBERSECURITY',
    'MATCHED',
    'PUBLIC',
    ['ot-security', 'network-security'],
    'Cloisonnement d’une ligne d’embouteillage',
    'عزل خط تعبئة',
    'Segmenting a bottling line',
  ),
  problemSpec(
    'factory',
    6,
    'INDUSTRIAL_CYBERSECURITY',
    'SUBMITTED',
    'NDA',
    ['incident-response'],
    'Reprise après incident d’un four',
    'استئناف العمل بعد حادث فرن',
    'Recovery of a furnace after an incident',
  ),
  problemSpec(
    'factory',
    9,
    'AIOT',
    'IN_RESEARCH',
    'CONFIDENTIAL',
    ['predictive-maintenance'],
    'Usure d’outils de découpe',
    'تآكل أدوات القطع',
    'Wear of cutting tools',
  ),
  problemSpec(
    'startup',
    3,
    'DIGITAL_HEALTH',
    'SUBMITTED',
    'NETWORK',
    ['machine-learning'],
    'Rendez-vous manqués en zone rurale',
    'المواعيد الفائتة في القرى',
    'Missed appointments in rural areas',
  ),
  problemSpec(
    'startup',
    2,
    'DIGITAL_HEALTH',
    'QUALIFIED',
    'NETWORK',
    ['data-engineering'],
    'Dossiers de soins dispersés',
    'ملفات علاج متفرقة',
    'Scattered care records',
  ),
  problemSpec(
    'university',
    9,
    'AIOT',
    'SOLVED',
    'PUBLIC',
    ['wireless-networks'],
    'Couverture radio d’une palmeraie',
    'التغطية الراديوية لواحة نخيل',
    'Radio coverage of a palm grove',
  ),
  problemSpec(
    'factory',
    3,
    'AIOT',
    'CLOSED_UNSOLVED',
    'NETWORK',
    ['industrial-iot'],
    'Mesure d’humidité en silo',
    'قياس الرطوبة في الصومعة',
    'Measuring moisture in silos',
  ),
  problemSpec(
    'factory',
    1,
    'AIOT',
    'WITHDRAWN',
    'NETWORK',
    ['robotics'],
    'Palettisation de sacs',
    'رص الأكياس',
    'Palletising bags',
  ),
  problemSpec(
    'university',
    7,
    'DIGITAL_HEALTH',
    'PARTIAL',
    'NETWORK',
    ['machine-learning'],
    'Lecture assistée de radiographies',
    'القراءة المدعومة للأشعة',
    'Assisted reading of radiographs',
  ),
]

const owners = {
  startup: [startup.id, sampleMembersByName.founder.id],
  factory: [factory.id, sampleMembersByName.engineer.id],
  university: [university.id, sampleMembersByName.researcher.id],
} as const
const resolvedStates: readonly ProblemState[] = ['SOLVED', 'PARTIAL', 'CLOSED_UNSOLVED', 'WITHDRAWN']
const sections = { startup: 'J', factory: 'C', university: 'P' } as const

export async function seedProblems({ db, now, random }: SampleContext) {
  const rows = problemSpecs.map(
    (
      { who, institute, theme, state, seen: confidentiality, skillIds, title: [fr, ar, en] },
      i,
    ): typeof aljazariProblems.$inferInsert & { id: string } => {
      const [ownerOrganisationId, submittedBy] = owners[who]
      const title = { fr, ar, en }
      const description = {
        fr: `Cas d’exemple : ${fr.toLowerCase()}, avec des pertes mesurables chaque mois.`,
        ar: `مثال توضيحي: ${ar}، مع خسائر قابلة للقياس كل شهر.`,
        en: `Sample case: ${en.toLowerCase()}, with losses that are measured every month.`,
      }
      const regionCode = instituteRegion(institute)
      const createdAt = new Date(now.getTime() - (60 + Math.floor(random() * 120)) * dayMs)
      const qualifiedAt =
        state === 'SUBMITTED' ? null : new Date(createdAt.getTime() + (3 + Math.floor(random() * 25)) * dayMs)
      return {
        id: exampleIds.problem(i + 1),
        ownerOrganisationId,
        instituteId: exampleIds.institute(institute),
        instituteOrganisationId: instituteOperator(institute),
        title,
        description,
        theme,
        nmaSection: sections[who],
        regionCode,
        skillIds,
        skillText: delimitedIds(skillIds),
        dataAvailability: (['NONE', 'NDA', 'OPEN'] as const)[i % 3]!,
        urgency: (['NORMAL', 'HIGH', 'LOW'] as const)[i % 3]!,
        budget: i % 2 === 0 ? mad(10_000_000 + Math.floor(random() * 40) * 1_000_000) : null,
        confidentiality,
        state,
        submittedBy,
        qualifiedAt,
        settledAt: resolvedStates.includes(state) ? new Date(now.getTime() - 10 * dayMs) : null,
        searchText: searchTextOf({ texts: [title, description], themes: [theme], skillIds, regionCode }),
        createdAt,
        updatedAt: now,
      }
    },
  )
  await db.insert(aljazariProblems).values(rows)
  await db.insert(aljazariHistory).values(
    rows.map((row, i) => ({
      id: exampleIds.history(i + 1),
      organisationId: row.ownerOrganisationId,
      kind: 'problem' as const,
      subjectId: row.id,
      regionCode: row.regionCode,
      event: 'submit',
      toState: 'SUBMITTED',
      byId: row.submittedBy,
      createdAt: row.createdAt,
    })),
  )
  await db.insert(aljazariAgreements).values({
    id: exampleIds.agreement(1),
    ownerOrganisationId: startup.id,
    problemId: exampleIds.problem(3),
    partyOrganisationId: university.id,
    signedOn: dayFrom(now, -40),
    document: 'NDA Exemple 7',
    recordedBy: sampleMembersByName.founder.id,
    createdAt: now,
  })
}
