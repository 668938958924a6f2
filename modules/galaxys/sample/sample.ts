import { members, organisations } from '#platform/identity/tables.ts'
import type { SampleContext } from '#platform/module.ts'
import { weightedTotal } from '../../commons/rubric.ts'
import { rubric } from '../admission-files/rubric.ts'
import { exampleIds } from '../example-ids.ts'
import {
  galaxysAllocations,
  galaxysFiles,
  galaxysInterests,
  galaxysObligations,
  galaxysPools,
  galaxysQuotas,
  galaxysScores,
  galaxysUnits,
  galaxysUsage,
  galaxysZones,
} from '../tables.ts'
import type { FileOutcome, FileState, TenantCategory } from '../vocabulary.ts'
import { memberActingFor, type SampleApplicant, sampleApplicants } from './applicants.ts'
import { midnightInDays, sampleAllocations, sampleObligations, sampleQuotas, sampleUsage } from './tenants.ts'
import { samplePools, sampleUnits, sampleZone } from './zone.ts'

const organisation = (n: number, fr: string, ar: string, en: string, kind: 'zone_operator' | 'company') => ({
  id: exampleIds.organisation(n),
  name: { fr, ar, en },
  kind,
})
const ownOrganisations = [
  organisation(1, 'Opérateur Exemple de la zone', 'مشغل مثال للمنطقة', 'Sample zone operator', 'zone_operator'),
  organisation(2, 'Société étrangère Exemple', 'شركة أجنبية مثال', 'Sample foreign company', 'company'),
]

const staff = [
  {
    id: exampleIds.member(1),
    organisationId: exampleIds.organisation(1),
    name: 'Gestionnaire Exemple',
    email: 'gestionnaire.exemple@example.org',
    roles: ['owner' as const],
  },
  {
    id: exampleIds.member(2),
    organisationId: exampleIds.organisation(1),
    name: 'Presidente Exemple',
    email: 'presidente.exemple@example.org',
    roles: ['owner' as const],
  },
  {
    id: exampleIds.member(3),
    organisationId: exampleIds.organisation(1),
    name: 'Expert Exemple',
    email: 'expert.exemple@example.org',
    roles: ['owner' as const],
  },
  {
    id: exampleIds.member(4),
    organisationId: exampleIds.organisation(2),
    name: 'Investisseuse Exemple',
    email: 'investisseuse.exemple@example.org',
    roles: ['owner' as const],
  },
]

const applicantTraits: Record<SampleApplicant, { category: TenantCategory; country: string }> = {
  startup: { category: 'STARTUP', country: 'MA' },
  university: { category: 'RESEARCH', country: 'MA' },
  foreign: { category: 'LARGE', country: 'FR' },
}

/** Files in the order of their numbers: applicant, state and project. The approved ones have numbers 8 to 11. */
const sampleFiles: [applicant: SampleApplicant, state: FileState, fr: string, ar: string][] = [
  ['startup', 'INCOMPLETE', 'Drones d’inspection', 'طائرات التفتيش'],
  ['startup', 'APPROVED_WITH_CONDITIONS', 'Batteries recyclées', 'بطاريات معاد تدويرها'],
  ['university', 'SUBMITTED', 'Atelier de microélectronique', 'ورشة الإلكترونيات الدقيقة'],
  ['startup', 'COMPLETE', 'Logistique du froid', 'لوجستيك التبريد'],
  ['university', 'TECHNICAL_REVIEW', 'Jumeau numérique du port', 'التوأم الرقمي للميناء'],
  ['foreign', 'SITE_FIT', 'Usine de capteurs', 'مصنع المستشعرات'],
  ['startup', 'COMMITTEE', 'Télésurveillance cardiaque', 'المراقبة القلبية عن بعد'],
  ['startup', 'APPROVED', 'Vision pour l’industrie', 'الرؤية الحاسوبية للصناعة'],
  ['university', 'APPROVED', 'Modèles de langue en darija', 'نماذج لغوية بالدارجة'],
  ['foreign', 'APPROVED', 'Centre de conception', 'مركز التصميم'],
  ['startup', 'APPROVED', 'Robots de serre', 'روبوتات البيوت الزراعية'],
  ['university', 'WAITLISTED', 'Banc de test hydrogène', 'منصة اختبار الهيدروجين'],
  ['foreign', 'REJECTED', 'Entrepôt de commerce', 'مستودع تجاري'],
  ['university', 'DRAFT', 'Observatoire de l’eau', 'مرصد الماء'],
  ['startup', 'DRAFT', 'Impression de prothèses', 'طباعة الأطراف الصناعية'],
  ['foreign', 'SUBMITTED', 'Laboratoire de matériaux', 'مختبر المواد'],
  ['university', 'COMPLETE', 'Réseau de capteurs de l’air', 'شبكة مستشعرات الهواء'],
  ['startup', 'TECHNICAL_REVIEW', 'Traduction médicale', 'الترجمة الطبية'],
  ['university', 'SITE_FIT', 'Salle blanche partagée', 'غرفة نظيفة مشتركة'],
  ['foreign', 'COMMITTEE', 'Cybersécurité des usines', 'الأمن السيبراني للمصانع'],
  ['university', 'INCOMPLETE', 'Calcul climatique', 'الحوسبة المناخية'],
  ['startup', 'REJECTED', 'Revente de matériel', 'إعادة بيع المعدات'],
  ['startup', 'WAITLISTED', 'Essais de véhicules', 'اختبار المركبات'],
]

const decidedStates: readonly FileState[] = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'WAITLISTED', 'REJECTED']
const scoredStates: readonly FileState[] = [...decidedStates, 'COMMITTEE', 'SITE_FIT']

function sampleFileRows(now: Date, random: () => number): (typeof galaxysFiles.$inferInsert)[] {
  return sampleFiles.map(([applicant, state, fr, ar], i) => {
    const decided = decidedStates.includes(state)
    const since = decided ? -360 + i : -40 + i
    const accepted =
      state === 'APPROVED'
        ? {
            regulationHash: sampleZone.regulationHash,
            regulationAcceptedAt: midnightInDays(now, since),
            regulationAcceptedBy: memberActingFor[applicant],
          }
        : {}
    return {
      id: exampleIds.file(i + 1),
      organisationId: sampleApplicants[applicant],
      zoneId: sampleZone.id,
      state,
      ...applicantTraits[applicant],
      project: {
        title: { fr, ar },
        summary: { fr: `Projet d’exemple : ${fr}.`, ar: `مشروع مثال: ${ar}.` },
        trl: 3 + Math.floor(random() * 6),
        jobsPlanned: 5 + Math.floor(random() * 40),
        investment: { amountMinor: (1 + Math.floor(random() * 60)) * 50_000_000, currency: 'MAD' as const },
        sector: 'C' as const,
        rdLinks: i % 2 ? ['Université Exemple'] : [],
      },
      requested: [
        {
          kind: 'LAB' as const,
          areaDm2: 6_000,
          from: midnightInDays(now, 30).toISOString(),
          to: midnightInDays(now, 760).toISOString(),
        },
      ],
      ...accepted,
      note: state === 'INCOMPLETE' ? 'Plan de financement manquant.' : null,
      outcome: decided ? (state as FileOutcome) : null,
      conditions: state === 'APPROVED_WITH_CONDITIONS' ? ['Accord signé avec une université.'] : [],
      decidedBy: decided ? exampleIds.member(2) : null,
      decidedAt: decided ? midnightInDays(now, since + 30) : null,
      submittedAt: state === 'DRAFT' ? null : midnightInDays(now, since),
      submittedBy: state === 'DRAFT' ? null : memberActingFor[applicant],
      createdBy: memberActingFor[applicant],
      createdAt: midnightInDays(now, since - 5),
      updatedAt: midnightInDays(now, decided ? since + 30 : since),
    }
  })
}

function sampleScores(now: Date, random: () => number): (typeof galaxysScores.$inferInsert)[] {
  const point = () => 2 + Math.floor(random() * 4)
  return sampleFiles.flatMap(([, state], i) => {
    if (!scoredStates.includes(state)) return []
    const scores = {
      technology: point(),
      research_links: point(),
      jobs: point(),
      investment: point(),
      site_fit: point(),
    }
    return [
      {
        id: exampleIds.score(i + 1),
        fileId: exampleIds.file(i + 1),
        scoredBy: exampleIds.member(1),
        scores,
        total: weightedTotal(rubric, scores),
        createdAt: midnightInDays(now, -1),
      },
    ]
  })
}

/** The manager and the chair have none; the expert has one in the startup. */
const sampleInterests = (now: Date) =>
  Object.values(sampleApplicants)
    .flatMap((aboutId) =>
      [1, 2, 3].map((n) => ({
        memberId: exampleIds.member(n),
        aboutId,
        interested: n === 3 && aboutId === sampleApplicants.startup,
      })),
    )
    .map((one, i) => ({
      id: exampleIds.interest(i + 1),
      zoneId: sampleZone.id,
      ...one,
      note: one.interested ? 'Associé' : null,
      seq: 1,
      createdAt: midnightInDays(now, -400),
    }))

/** Seeds a zone at work: a tree of space, pools, files in every state of the screening, and three tenants. */
export async function sampleGalaxys({ db, now, random }: SampleContext) {
  await db.insert(organisations).values(ownOrganisations.map((one) => ({ ...one, createdAt: now })))
  await db.insert(members).values(staff.map((one) => ({ ...one, createdAt: now })))
  await db.insert(galaxysZones).values({ ...sampleZone, createdAt: now })
  await db.insert(galaxysUnits).values(sampleUnits.map((one) => ({ ...one, createdAt: now })))
  await db.insert(galaxysPools).values(samplePools.map((one) => ({ ...one, createdAt: now })))
  await db.insert(galaxysFiles).values(sampleFileRows(now, random))
  await db.insert(galaxysScores).values(sampleScores(now, random))
  await db.insert(galaxysInterests).values(sampleInterests(now))
  await db.insert(galaxysQuotas).values(sampleQuotas(now))
  await db.insert(galaxysAllocations).values(sampleAllocations(now))
  await db.insert(galaxysObligations).values(sampleObligations(now))
  await db.insert(galaxysUsage).values(sampleUsage(now, random))
}
