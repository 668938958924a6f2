import { sampleMembers } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const createProject = [
  {
    questions: [
      {
        fr: 'Crée un projet de recherche appliquée qui répond à ce problème, du TRL 3 au TRL 6',
        ar: 'أنشئ مشروع بحث تطبيقي يجيب عن هذه المشكلة، من المستوى 3 إلى المستوى 6 من الجاهزية التكنولوجية',
        en: 'Create an applied research project that answers this problem, from TRL 3 to TRL 6',
      },
    ],
    input: {
      instituteId: exampleIds.institute(3),
      title: {
        fr: 'Détection précoce de pannes de pompes',
        ar: 'الكشف المبكر عن أعطال المضخات',
        en: 'Early detection of pump failures',
      },
      theme: 'AIOT',
      kind: 'APPLIED',
      problemIds: [exampleIds.problem(1)],
      trlStart: 3,
      trlTarget: 6,
    },
  },
  {
    questions: [
      {
        fr: 'Ouvre un projet collaboratif de santé numérique avec une entreprise, 2 millions de dirhams',
        ar: 'افتح مشروعا تعاونيا في الصحة الرقمية مع شركة بميزانية مليوني درهم',
        en: 'Open a collaborative digital health project with a company, 2 million dirhams',
      },
    ],
    input: {
      instituteId: exampleIds.institute(3),
      title: { fr: 'Suivi à distance de patients chroniques' },
      theme: 'DIGITAL_HEALTH',
      kind: 'COLLABORATIVE',
      partners: [{ name: { fr: 'Société Exemple' }, kind: 'COMPANY' }],
      budget: { amountMinor: 200_000_000, currency: 'MAD' },
      leadId: sampleMembers.researcher.id,
      trlStart: 2,
      trlTarget: 5,
    },
  },
] as const satisfies readonly OperationExample[]

export const getProject = [
  {
    questions: [
      {
        fr: 'Où en est ce projet de recherche ?',
        ar: 'إلى أين وصل مشروع البحث هذا؟',
        en: 'How far is this research project?',
      },
    ],
    input: { projectId: exampleIds.project(1) },
  },
  {
    questions: [
      {
        fr: 'Quelles preuves appuient le niveau TRL de ce projet ?',
        ar: 'ما هي الأدلة على مستوى الجاهزية التكنولوجية لهذا المشروع؟',
        en: 'What evidence supports the TRL of this project?',
      },
    ],
    input: { projectId: exampleIds.project(2) },
  },
] as const satisfies readonly OperationExample[]

export const listProjects = [
  {
    questions: [
      {
        fr: 'Quels sont nos projets de recherche en cours ?',
        ar: 'ما هي مشاريعنا البحثية الجارية؟',
        en: 'Which of our research projects are running?',
      },
    ],
    input: { state: 'RUNNING' },
  },
  {
    questions: [
      {
        fr: 'Liste nos projets en cybersécurité industrielle',
        ar: 'اعرض مشاريعنا في الأمن السيبراني الصناعي',
        en: 'List our industrial cybersecurity projects',
      },
    ],
    input: { theme: 'INDUSTRIAL_CYBERSECURITY' },
  },
  {
    questions: [
      {
        fr: 'Montre les projets de recherche de notre équipe',
        ar: 'اعرض مشاريع البحث لفريقنا',
        en: 'Show the research projects of our team',
      },
      {
        fr: 'Quels travaux de recherche menons-nous ?',
        ar: 'ما هي أبحاثنا الحالية؟',
        en: 'What research do we do?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
