import { z } from 'zod'
import { labelledEnum } from '#platform/lib/labelled-enum.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'

const names = (fr: string[], ar: string[], en: string[]) => ({ fr, ar, en })

/** The programme's own skill taxonomy, by field. The first name in each language is displayed. It claims no URI of another framework. */
const taxonomy = {
  ARTIFICIAL_INTELLIGENCE: {
    'machine-learning': names(
      ['apprentissage automatique', 'machine learning'],
      ['التعلم الآلي'],
      ['machine learning'],
    ),
    'deep-learning': names(['apprentissage profond', 'deep learning'], ['التعلم العميق'], ['deep learning']),
    'natural-language-processing': names(
      ['traitement automatique des langues', 'TAL', 'NLP'],
      ['معالجة اللغات الطبيعية'],
      ['natural language processing', 'NLP'],
    ),
    'arabic-language-processing': names(
      ['traitement automatique de l’arabe', 'TAL arabe'],
      ['معالجة اللغة العربية آليا'],
      ['Arabic language processing'],
    ),
    'amazigh-language-processing': names(
      ['traitement automatique de l’amazighe'],
      ['معالجة اللغة الأمازيغية آليا'],
      ['Amazigh language processing'],
    ),
    'computer-vision': names(
      ['vision par ordinateur', 'vision artificielle'],
      ['الرؤية الحاسوبية'],
      ['computer vision', 'machine vision'],
    ),
    'generative-ai': names(
      ['IA générative', 'grands modèles de langage'],
      ['الذكاء الاصطناعي التوليدي'],
      ['generative AI', 'large language models'],
    ),
    'ai-agents': names(
      ['agents IA', 'systèmes multi-agents'],
      ['وكلاء الذكاء الاصطناعي'],
      ['AI agents', 'multi-agent systems'],
    ),
    'data-engineering': names(['ingénierie des données'], ['هندسة البيانات'], ['data engineering']),
    'data-science': names(['science des données', 'data science'], ['علم البيانات'], ['data science']),
    mlops: names(
      ['MLOps', 'mise en production de modèles'],
      ['تشغيل نماذج التعلم الآلي'],
      ['MLOps', 'model operations'],
    ),
    'predictive-maintenance': names(['maintenance prédictive'], ['الصيانة التنبؤية'], ['predictive maintenance']),
  },
  INDUSTRIAL_CYBERSECURITY: {
    'ot-security': names(
      ['cybersécurité industrielle', 'sécurité OT'],
      ['الأمن السيبراني الصناعي'],
      ['industrial cybersecurity', 'OT security'],
    ),
    'scada-security': names(
      ['sécurité SCADA', 'sécurité des automates'],
      ['أمن أنظمة سكادا'],
      ['SCADA security', 'PLC security'],
    ),
    'network-security': names(['sécurité des réseaux'], ['أمن الشبكات'], ['network security']),
    'penetration-testing': names(
      ['test d’intrusion', 'pentest'],
      ['اختبار الاختراق'],
      ['penetration testing', 'pentest'],
    ),
    'incident-response': names(['réponse aux incidents'], ['الاستجابة للحوادث'], ['incident response']),
    'digital-forensics': names(
      ['investigation numérique', 'forensique'],
      ['التحقيق الجنائي الرقمي'],
      ['digital forensics'],
    ),
    'security-governance': names(
      ['gouvernance de la sécurité', 'conformité'],
      ['حكامة الأمن', 'الامتثال'],
      ['security governance', 'compliance'],
    ),
    cryptography: names(['cryptographie'], ['التشفير'], ['cryptography']),
    'identity-management': names(['gestion des identités', 'IAM'], ['تدبير الهويات'], ['identity management', 'IAM']),
  },
  HYBRID_CLOUD: {
    'cloud-architecture': names(
      ['architecture cloud', 'cloud hybride'],
      ['هندسة الحوسبة السحابية', 'السحابة الهجينة'],
      ['cloud architecture', 'hybrid cloud'],
    ),
    kubernetes: names(
      ['Kubernetes', 'orchestration de conteneurs'],
      ['كوبرنيتس', 'تنسيق الحاويات'],
      ['Kubernetes', 'container orchestration'],
    ),
    devops: names(
      ['DevOps', 'intégration continue'],
      ['ديف أوبس', 'التكامل المستمر'],
      ['DevOps', 'continuous integration'],
    ),
    'infrastructure-as-code': names(
      ['infrastructure as code', 'infrastructure par le code'],
      ['البنية التحتية كشيفرة'],
      ['infrastructure as code'],
    ),
    'linux-administration': names(['administration Linux'], ['إدارة أنظمة لينكس'], ['Linux administration']),
    'database-administration': names(
      ['administration de bases de données'],
      ['إدارة قواعد البيانات'],
      ['database administration'],
    ),
    'high-performance-computing': names(
      ['calcul haute performance', 'HPC'],
      ['الحوسبة عالية الأداء'],
      ['high-performance computing', 'HPC'],
    ),
    'edge-computing': names(['informatique en périphérie', 'edge computing'], ['الحوسبة الطرفية'], ['edge computing']),
  },
  INTERNET_OF_THINGS: {
    'embedded-systems': names(['systèmes embarqués'], ['الأنظمة المدمجة'], ['embedded systems']),
    firmware: names(['micrologiciel', 'firmware'], ['البرامج الثابتة'], ['firmware']),
    'electronics-design': names(
      ['conception électronique', 'circuits imprimés'],
      ['التصميم الإلكتروني', 'الدارات المطبوعة'],
      ['electronics design', 'PCB design'],
    ),
    'wireless-networks': names(
      ['réseaux sans fil', 'LoRaWAN', '5G'],
      ['الشبكات اللاسلكية'],
      ['wireless networks', 'LoRaWAN', '5G'],
    ),
    'sensors-instrumentation': names(
      ['capteurs et instrumentation'],
      ['المستشعرات والقياس'],
      ['sensors and instrumentation'],
    ),
    'industrial-iot': names(
      ['Internet industriel des objets', 'IIoT'],
      ['إنترنت الأشياء الصناعي'],
      ['industrial Internet of Things', 'IIoT'],
    ),
    robotics: names(['robotique'], ['الروبوتيات'], ['robotics']),
    'industrial-automation': names(
      ['automatisation industrielle', 'automates programmables'],
      ['الأتمتة الصناعية'],
      ['industrial automation', 'PLC programming'],
    ),
  },
  MAKING_AND_BUSINESS: {
    'additive-manufacturing': names(
      ['fabrication additive', 'impression 3D'],
      ['التصنيع بالإضافة', 'الطباعة ثلاثية الأبعاد'],
      ['additive manufacturing', '3D printing'],
    ),
    'cad-design': names(
      ['conception assistée par ordinateur', 'CAO'],
      ['التصميم بمساعدة الحاسوب'],
      ['computer-aided design', 'CAD'],
    ),
    'software-engineering': names(
      ['génie logiciel', 'développement logiciel'],
      ['هندسة البرمجيات'],
      ['software engineering', 'software development'],
    ),
    'product-management': names(['gestion de produit'], ['إدارة المنتجات'], ['product management']),
    'intellectual-property': names(
      ['propriété industrielle', 'brevets'],
      ['الملكية الصناعية', 'براءات الاختراع'],
      ['intellectual property', 'patents'],
    ),
    fundraising: names(['levée de fonds'], ['جمع التمويل'], ['fundraising']),
  },
} as const

export type SkillField = keyof typeof taxonomy
export const skillFields = Object.keys(taxonomy) as [SkillField, ...SkillField[]]
export type SkillId = { [Field in SkillField]: keyof (typeof taxonomy)[Field] }[SkillField]

type Names = { fr: readonly string[]; ar: readonly string[]; en: readonly string[] }

export interface Skill {
  skillId: SkillId
  field: SkillField
  /** Displayed name in each language. */
  label: { fr: string; ar: string; en: string }
  /** All names, normalised for search. */
  searchText: string
}

const entries = skillFields.flatMap((field) =>
  Object.entries<Names>(taxonomy[field]).map(([id, label]) => ({ skillId: id as SkillId, field, label })),
)

export const skills: readonly Skill[] = entries.map(({ skillId, field, label }) => ({
  skillId,
  field,
  label: { fr: label.fr[0]!, ar: label.ar[0]!, en: label.en[0]! },
  searchText: searchIndex(...label.fr, ...label.ar, ...label.en),
}))

const byId = new Map(skills.map((skill) => [skill.skillId, skill]))
export const skillOf = (id: SkillId): Skill => byId.get(id)!

/** Schema of a skill id with the names of every skill, so that a model can find the id for a question. */
export const SkillId = labelledEnum(
  Object.fromEntries(entries.map(({ skillId, label }) => [skillId, label])) as unknown as Record<SkillId, Names>,
  'A skill, from commons.searchSkills.',
)

/** Schema of a skill id in responses, without the names, which would be repeated in every schema. */
export const SkillReference = z.string().describe('A skill, from commons.searchSkills.')
