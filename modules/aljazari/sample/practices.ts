import { dayMs } from '#platform/lib/interval.ts'
import { mad } from '#platform/lib/money.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import type { SampleContext } from '#platform/module.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { exampleIds } from '../example-ids.ts'
import { delimitedIds, searchTextOf } from '../fields.ts'
import { publicPracticeStates } from '../practices/state-machine.ts'
import { aljazariPractices, aljazariReplications } from '../tables.ts'
import type { PracticeState, ReplicationState, Theme, Verdict } from '../vocabulary.ts'
import { dayFrom, instituteOperator, instituteRegion } from './institutes.ts'
import { factory, network, sampleMembersByName, startup, university } from './people.ts'

interface PracticeSpec {
  who: 'university' | 'network' | 'startup'
  institute: number
  theme: Theme
  state: PracticeState
  skillIds: SkillId[]
  title: [fr: string, ar: string, en: string]
  problem: [fr: string, ar: string, en: string]
  /** Value before, value after, sample size. */
  result: [number, number, number]
  revises?: number
}

const practices: readonly PracticeSpec[] = [
  {
    who: 'university',
    institute: 3,
    theme: 'DIGITAL_HEALTH',
    state: 'PUBLISHED',
    skillIds: ['data-science'],
    title: ['Télésuivi des patients éloignés', 'التتبع عن بعد للمرضى', 'Remote follow-up of distant patients'],
    problem: [
      'Des patients éloignés manquent leurs consultations.',
      'يفوت المرضى البعيدون مواعيدهم.',
      'Distant patients miss their appointments.',
    ],
    result: [32, 14, 120],
  },
  {
    who: 'network',
    institute: 6,
    theme: 'AIOT',
    state: 'PUBLISHED',
    skillIds: ['predictive-maintenance'],
    title: ['Écoute vibratoire de pompes', 'رصد اهتزازات المضخات', 'Listening to the vibration of pumps'],
    problem: [
      'Les pannes de pompes arrêtent l’irrigation.',
      'أعطال المضخات توقف الري.',
      'Pump failures stop irrigation.',
    ],
    result: [9, 4, 36],
  },
  {
    who: 'university',
    institute: 4,
    theme: 'INDUSTRIAL_CYBERSECURITY',
    state: 'PUBLISHED',
    skillIds: ['ot-security'],
    title: [
      'Inventaire passif d’automates, version 2',
      'جرد سلبي لأجهزة التحكم، النسخة 2',
      'Passive inventory of controllers, version 2',
    ],
    problem: [
      'Le parc d’automates est mal connu.',
      'أجهزة التحكم غير معروفة جيدا.',
      'Nobody knows all the controllers.',
    ],
    result: [55, 96, 14],
    revises: 4,
  },
  {
    who: 'university',
    institute: 4,
    theme: 'INDUSTRIAL_CYBERSECURITY',
    state: 'REVISED',
    skillIds: ['ot-security'],
    title: ['Inventaire passif d’automates', 'جرد سلبي لأجهزة التحكم', 'Passive inventory of controllers'],
    problem: [
      'Le parc d’automates est mal connu.',
      'أجهزة التحكم غير معروفة جيدا.',
      'Nobody knows all the controllers.',
    ],
    result: [55, 80, 6],
  },
  {
    who: 'university',
    institute: 3,
    theme: 'DIGITAL_HEALTH',
    state: 'SUBMITTED',
    skillIds: ['machine-learning'],
    title: ['Rappels vocaux en darija', 'تذكيرات صوتية بالدارجة', 'Voice reminders in Darija'],
    problem: ['Les messages écrits ne sont pas lus.', 'الرسائل المكتوبة لا تقرأ.', 'Written messages are not read.'],
    result: [28, 19, 80],
  },
  {
    who: 'university',
    institute: 2,
    theme: 'AIOT',
    state: 'ADMIN_OK',
    skillIds: ['embedded-systems'],
    title: ['Compteurs partagés entre voisins', 'عدادات مشتركة بين الجيران', 'Meters shared among neighbours'],
    problem: ['Les fuites d’eau passent inaperçues.', 'تسربات الماء لا تلاحظ.', 'Water leaks go unnoticed.'],
    result: [22, 11, 40],
  },
  {
    who: 'university',
    institute: 3,
    theme: 'AIOT',
    state: 'EXPERT_REVIEW',
    skillIds: ['edge-computing'],
    title: ['Contrôle visuel sur la machine', 'فحص بصري على الآلة', 'Visual inspection on the machine'],
    problem: ['Des défauts échappent au contrôle.', 'تفلت عيوب من المراقبة.', 'Defects escape inspection.'],
    result: [6, 2, 3_000],
  },
  {
    who: 'startup',
    institute: 3,
    theme: 'AIOT',
    state: 'DRAFT',
    skillIds: ['industrial-iot'],
    title: ['Capteurs prêtés avant achat', 'مستشعرات معارة قبل الشراء', 'Sensors lent before buying'],
    problem: [
      'Les petites usines n’osent pas investir.',
      'تتردد المصانع الصغيرة في الاستثمار.',
      'Small factories do not dare to invest.',
    ],
    result: [10, 24, 12],
  },
  {
    who: 'network',
    institute: 9,
    theme: 'AIOT',
    state: 'DEPRECATED',
    skillIds: ['wireless-networks'],
    title: ['Relais radio sur pylône', 'مرحلات راديو على برج', 'Radio relays on a mast'],
    problem: ['Les capteurs sont hors de portée.', 'المستشعرات خارج التغطية.', 'Sensors are out of reach.'],
    result: [60, 85, 9],
  },
  {
    who: 'network',
    institute: 7,
    theme: 'DIGITAL_HEALTH',
    state: 'RETRACTED',
    skillIds: ['data-science'],
    title: ['Triage par questionnaire', 'الفرز بالاستبيان', 'Triage by questionnaire'],
    problem: ['Les urgences sont encombrées.', 'أقسام المستعجلات مكتظة.', 'Emergency wards are crowded.'],
    result: [50, 45, 30],
  },
]

const authors = {
  university: [university.id, sampleMembersByName.student.id],
  network: [network.id, sampleMembersByName.scientist.id],
  startup: [startup.id, sampleMembersByName.founder.id],
} as const
const statesWithAdminApproval: readonly PracticeState[] = ['ADMIN_OK', 'EXPERT_REVIEW', ...publicPracticeStates]
const text = ([fr, ar, en]: [string, string, string]) => ({ fr, ar, en })

export async function seedPractices({ db, now, random }: SampleContext) {
  const rows = practices.map((one, i): typeof aljazariPractices.$inferInsert & { id: string } => {
    const [ownerOrganisationId, submittedBy] = authors[one.who]
    const [baseline, after, n] = one.result
    const instituteOrganisationId = instituteOperator(one.institute)
    const byNetwork = instituteOrganisationId === network.id
    const regionCode = instituteRegion(one.institute)
    const published = publicPracticeStates.includes(one.state)
    const steps = [
      { fr: 'Mesurer avant de commencer', ar: 'القياس قبل البدء', en: 'Measure before starting' },
      { fr: 'Essayer sur un seul site', ar: 'التجربة في موقع واحد', en: 'Try at one site' },
      { fr: 'Mesurer après et décider', ar: 'القياس بعد ذلك واتخاذ القرار', en: 'Measure after and decide' },
    ]
    const validatedAt = new Date(now.getTime() - (30 + Math.floor(random() * 60)) * dayMs)
    return {
      id: exampleIds.practice(i + 1),
      ownerOrganisationId,
      instituteId: exampleIds.institute(one.institute),
      instituteOrganisationId,
      regionCode,
      lineId: exampleIds.practice(one.revises ?? i + 1),
      revisesId: one.revises ? exampleIds.practice(one.revises) : null,
      version: one.revises ? 2 : 1,
      title: text(one.title),
      problem: text(one.problem),
      steps,
      theme: one.theme,
      skillIds: one.skillIds,
      skillText: delimitedIds(one.skillIds),
      resources: { budget: mad(5_000_000 + i * 2_500_000), people: 2 + (i % 3), skillIds: one.skillIds, equipment: [] },
      evidence: [
        {
          indicator: text(one.problem),
          unit: '%',
          baseline,
          after,
          n,
          method: { fr: 'Avant et après, six mois', ar: 'قبل وبعد، ستة أشهر', en: 'Before and after, six months' },
        },
      ],
      limits: {
        fr: 'Demande une personne disponible sur place ; un premier essai sans elle a échoué.',
        ar: 'يتطلب شخصا متفرغا في المكان؛ وقد فشلت تجربة أولى بدونه.',
        en: 'Takes somebody on site; a first trial without one failed.',
      },
      transferability: 2 + (i % 4),
      conditions: { fr: 'Réseau mobile', ar: 'شبكة الهاتف المحمول', en: 'Mobile network' },
      licence: 'CC-BY-4.0',
      state: one.state,
      submittedBy,
      adminValidatedBy: statesWithAdminApproval.includes(one.state)
        ? byNetwork
          ? sampleMembersByName.director.id
          : sampleMembersByName.researcher.id
        : null,
      adminValidatedAt: statesWithAdminApproval.includes(one.state) ? validatedAt : null,
      expertValidatedBy: published
        ? byNetwork
          ? sampleMembersByName.researcher.id
          : sampleMembersByName.director.id
        : null,
      expertOrganisationId: published ? (byNetwork ? university.id : network.id) : null,
      publishedAt: published ? new Date(validatedAt.getTime() + 7 * dayMs) : null,
      remark:
        one.state === 'RETRACTED'
          ? 'Mesures erronées (exemple)'
          : one.state === 'DEPRECATED'
            ? 'Une meilleure pratique existe (exemple)'
            : null,
      searchText: searchTextOf({
        texts: [text(one.title), text(one.problem), ...steps],
        themes: [one.theme],
        skillIds: one.skillIds,
        regionCode,
      }),
      createdAt: new Date(now.getTime() - 120 * dayMs),
      updatedAt: now,
    }
  })
  await db.insert(aljazariPractices).values(rows)

  const attempt = (
    n: number,
    practice: number,
    adopterOrganisationId: string,
    regionCode: RegionCode,
    state: ReplicationState,
    verdict?: Verdict,
    result?: [before: number, after: number],
  ): typeof aljazariReplications.$inferInsert => {
    const { id, lineId, version, evidence, instituteOrganisationId, regionCode: homeRegion } = rows[practice - 1]!
    const { indicator, unit } = evidence[0]!
    return {
      id: exampleIds.replication(n),
      adopterOrganisationId,
      practiceId: id,
      lineId,
      practiceVersion: version,
      regionCode,
      elsewhere: regionCode !== homeRegion,
      startedOn: state === 'PLANNED' ? null : dayFrom(now, -150),
      endedOn: result || state === 'ABANDONED' ? dayFrom(now, -12) : null,
      result: result ? { indicator, unit, before: result[0], after: result[1], measuredOn: dayFrom(now, -12) } : null,
      verdict: verdict ?? null,
      lessons:
        verdict === 'FAILED'
          ? {
              fr: 'Réseau mobile trop faible dans les vallées.',
              ar: 'شبكة الهاتف ضعيفة في الوديان.',
              en: 'The mobile network is too weak in the valleys.',
            }
          : null,
      state,
      recordedBy: sampleMembersByName.founder.id,
      validatedBy:
        state === 'VALIDATED'
          ? instituteOrganisationId === network.id
            ? sampleMembersByName.director.id
            : sampleMembersByName.researcher.id
          : null,
      validatedAt: state === 'VALIDATED' ? new Date(now.getTime() - 5 * dayMs) : null,
      createdAt: new Date(now.getTime() - 150 * dayMs),
      updatedAt: now,
    }
  }
  await db.insert(aljazariReplications).values([
    attempt(1, 1, network.id, 'MA-06', 'VALIDATED', 'WORKED', [30, 15]),
    attempt(2, 1, factory.id, 'MA-08', 'VALIDATED', 'FAILED', [30, 31]),
    attempt(3, 2, startup.id, 'MA-01', 'MEASURED', 'PARTLY', [9, 7]),
    attempt(4, 2, university.id, 'MA-03', 'VALIDATED', 'WORKED', [12, 5]),
    attempt(5, 2, factory.id, 'MA-06', 'VALIDATED', 'WORKED', [8, 3]), // In the practice's own region: recorded, and never counted.
    attempt(6, 3, network.id, 'MA-09', 'RUNNING'),
    attempt(7, 3, startup.id, 'MA-12', 'PLANNED'),
    attempt(8, 9, university.id, 'MA-03', 'ABANDONED'),
  ])
}
