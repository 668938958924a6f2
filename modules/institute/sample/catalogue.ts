import type { LocalizedText } from '#platform/lib/localized.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { exampleIds } from '../example-ids.ts'
import type { MilestonePlanItem } from '../tables.ts'
import type { Domain } from '../vocabulary.ts'

const localized = (fr: string, ar: string, en: string): LocalizedText => ({ fr, ar, en })

/** The fictitious institute that teaches, and its staff. */
export const sampleInstituteOrganisation = {
  id: exampleIds.organisation(1),
  name: localized('Institut Exemple de technologie', 'معهد مثال للتكنولوجيا', 'Sample Institute of Technology'),
  kind: 'institute' as const,
}

const sampleMember = (n: number, name: string, ...roles: ('registrar' | 'learner')[]) => ({
  id: exampleIds.member(n),
  organisationId: sampleInstituteOrganisation.id,
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  roles,
})

export const sampleInstituteStaff = {
  registrar: sampleMember(1, 'Scolarite Exemple', 'registrar'),
  trainer: sampleMember(2, 'Formatrice Exemple', 'registrar'),
  assessor: sampleMember(3, 'Evaluateur Exemple', 'registrar'),
}

interface SampleProgramme {
  domain: Domain
  hours: number
  levelEqf: number | null
  passBp: number
  validityMonths: number | null
  title: LocalizedText
  summary: LocalizedText
  skills: [SkillId, level: number][]
}

export const sampleProgrammes: SampleProgramme[] = [
  {
    domain: 'AI',
    hours: 120,
    levelEqf: null,
    passBp: 6_000,
    validityMonths: 36,
    title: localized('Praticien de l’apprentissage automatique', 'ممارس التعلم الآلي', 'Machine learning practitioner'),
    summary: localized(
      'Préparer des données, entraîner, évaluer et expliquer un modèle.',
      'إعداد البيانات وتدريب النماذج وتقييمها وتفسيرها.',
      'Prepare data, then train, evaluate and explain a model.',
    ),
    skills: [
      ['machine-learning', 3],
      ['data-science', 2],
    ],
  },
  {
    domain: 'AI',
    hours: 80,
    levelEqf: null,
    passBp: 6_500,
    validityMonths: 24,
    title: localized(
      'Agents IA et grands modèles de langage',
      'وكلاء الذكاء الاصطناعي ونماذج اللغة الكبيرة',
      'AI agents and large language models',
    ),
    summary: localized(
      'Concevoir et évaluer des agents, en français, en arabe et en amazighe.',
      'تصميم الوكلاء وتقييمهم بالفرنسية والعربية والأمازيغية.',
      'Design and evaluate agents in French, Arabic and Amazigh.',
    ),
    skills: [
      ['ai-agents', 3],
      ['generative-ai', 3],
      ['natural-language-processing', 2],
    ],
  },
  {
    domain: 'INDUSTRIAL_CYBERSECURITY',
    hours: 100,
    levelEqf: null,
    passBp: 7_000,
    validityMonths: 36,
    title: localized(
      'Cybersécurité des systèmes industriels',
      'الأمن السيبراني للأنظمة الصناعية',
      'Cybersecurity of industrial systems',
    ),
    summary: localized(
      'Cartographier, segmenter et surveiller un réseau industriel.',
      'رسم خريطة الشبكات الصناعية وتقسيمها ومراقبتها.',
      'Map, segment and watch an industrial network.',
    ),
    skills: [
      ['ot-security', 3],
      ['scada-security', 3],
      ['incident-response', 2],
    ],
  },
  {
    domain: 'HYBRID_CLOUD',
    hours: 90,
    levelEqf: null,
    passBp: 6_000,
    validityMonths: 36,
    title: localized('Exploitation d’un cloud hybride', 'تشغيل سحابة هجينة', 'Running a hybrid cloud'),
    summary: localized(
      'Conteneurs, orchestration et infrastructure par le code.',
      'الحاويات وتنسيقها والبنية التحتية كشيفرة.',
      'Containers, orchestration and infrastructure as code.',
    ),
    skills: [
      ['cloud-architecture', 2],
      ['kubernetes', 3],
      ['infrastructure-as-code', 2],
    ],
  },
  {
    domain: 'IOT',
    hours: 60,
    levelEqf: null,
    passBp: 6_000,
    validityMonths: null,
    title: localized('Objets connectés pour l’industrie', 'الأشياء المتصلة للصناعة', 'Connected things for industry'),
    summary: localized(
      'Du capteur à la passerelle et au tableau de bord.',
      'من المستشعر إلى البوابة ولوحة القيادة.',
      'From the sensor to the gateway and the dashboard.',
    ),
    skills: [
      ['industrial-iot', 3],
      ['embedded-systems', 2],
      ['sensors-instrumentation', 2],
    ],
  },
  {
    domain: 'IOT',
    hours: 40,
    levelEqf: null,
    passBp: 6_000,
    validityMonths: 24,
    title: localized(
      'Réseaux sans fil à longue portée',
      'الشبكات اللاسلكية بعيدة المدى',
      'Long-range wireless networks',
    ),
    summary: localized(
      'Planifier et mesurer un réseau LoRaWAN.',
      'تخطيط شبكة LoRaWAN وقياسها.',
      'Plan and measure a LoRaWAN network.',
    ),
    skills: [['wireless-networks', 3]],
  },
]

export const sampleCriteria = localized(
  'Assiduité et réussite de l’évaluation finale, notée par un évaluateur qui n’a pas formé le groupe.',
  'المواظبة والنجاح في التقييم النهائي من طرف مقيم لم يدرب المجموعة.',
  'Attendance and a pass in the final assessment, marked by an assessor who did not train the group.',
)

/** Venues of sessions; one without a region is online. */
export const sampleRooms: { regionCode: RegionCode | null; city: LocalizedText | null }[] = [
  { regionCode: 'MA-06', city: localized('Casablanca', 'الدار البيضاء', 'Casablanca') },
  { regionCode: 'MA-04', city: localized('Rabat', 'الرباط', 'Rabat') },
  { regionCode: 'MA-03', city: localized('Fès', 'فاس', 'Fez') },
  { regionCode: 'MA-07', city: localized('Marrakech', 'مراكش', 'Marrakesh') },
  { regionCode: null, city: null },
  { regionCode: 'MA-01', city: localized('Tanger', 'طنجة', 'Tangier') },
  { regionCode: 'MA-02', city: localized('Oujda', 'وجدة', 'Oujda') },
  { regionCode: 'MA-09', city: localized('Agadir', 'أكادير', 'Agadir') },
  { regionCode: 'MA-05', city: localized('Béni Mellal', 'بني ملال', 'Beni Mellal') },
  { regionCode: 'MA-08', city: localized('Errachidia', 'الرشيدية', 'Errachidia') },
  { regionCode: 'MA-10', city: localized('Guelmim', 'كلميم', 'Guelmim') },
  { regionCode: 'MA-11', city: localized('Laâyoune', 'العيون', 'Laayoune') },
  { regionCode: 'MA-12', city: localized('Dakhla', 'الداخلة', 'Dakhla') },
]

/** The plan of a fictitious university: an illustration, not a rule of law. */
export const samplePlan: { durationMonths: number; source: string; items: MilestonePlanItem[] } = {
  durationMonths: 36,
  source: 'Charte des thèses de l’Université Exemple (fictive)',
  items: [
    {
      type: 'CHARTER',
      title: localized('Charte des thèses signée', 'توقيع ميثاق الأطروحة', 'Thesis charter signed'),
      dueMonths: 1,
    },
    {
      type: 'ANNUAL_REPORT',
      title: localized('Rapport annuel', 'التقرير السنوي', 'Annual report'),
      dueMonths: 11,
      everyMonths: 12,
      requiredFor: 're_enrol',
    },
    {
      type: 'TRAINING_HOURS',
      title: localized('Heures de formation complémentaire', 'ساعات التكوين التكميلي', 'Hours of further training'),
      dueMonths: 30,
      requiredFor: 'pre_defend',
    },
    {
      type: 'PUBLICATION',
      title: localized('Publication acceptée', 'منشور مقبول', 'Publication accepted'),
      dueMonths: 32,
      requiredFor: 'pre_defend',
    },
    {
      type: 'REPORTS',
      title: localized('Rapports des rapporteurs', 'تقارير المقررين', 'Reports of the referees'),
      dueMonths: 36,
      requiredFor: 'authorise_defence',
    },
  ],
}

export const sampleTopics: { title: LocalizedText; skillIds: SkillId[] }[] = [
  {
    title: localized(
      'Détection d’anomalies dans les réseaux industriels',
      'كشف الشذوذ في الشبكات الصناعية',
      'Anomaly detection in industrial networks',
    ),
    skillIds: ['ot-security', 'machine-learning'],
  },
  {
    title: localized('Modèles de langue pour l’amazighe', 'نماذج لغوية للأمازيغية', 'Language models for Amazigh'),
    skillIds: ['amazigh-language-processing', 'generative-ai'],
  },
  {
    title: localized(
      'Maintenance prédictive des éoliennes',
      'الصيانة التنبؤية لتوربينات الرياح',
      'Predictive maintenance of wind turbines',
    ),
    skillIds: ['predictive-maintenance', 'industrial-iot'],
  },
  {
    title: localized(
      'Orchestration sobre d’un cloud hybride',
      'تنسيق مقتصد لسحابة هجينة',
      'Frugal orchestration of a hybrid cloud',
    ),
    skillIds: ['kubernetes', 'cloud-architecture'],
  },
  {
    title: localized(
      'Capteurs autonomes pour l’irrigation',
      'مستشعرات مستقلة للري',
      'Self-powered sensors for irrigation',
    ),
    skillIds: ['sensors-instrumentation', 'wireless-networks'],
  },
  {
    title: localized(
      'Vision par ordinateur pour le tri du textile',
      'الرؤية الحاسوبية لفرز النسيج',
      'Computer vision for sorting textiles',
    ),
    skillIds: ['computer-vision', 'deep-learning'],
  },
]
