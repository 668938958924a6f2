import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const submitProblem = [
  {
    questions: [
      {
        fr: 'Soumets notre problème de pannes de pompes à l’institut d’Agadir',
        ar: 'قدم مشكلتنا المتعلقة بأعطال المضخات إلى معهد أكادير',
        en: 'Submit our problem with failing pumps to the institute in Agadir',
      },
      {
        fr: 'Dépose un problème pour que l’institut l’étudie',
        ar: 'قدم مشكلة ليدرسها المعهد',
        en: 'Put a problem in for the institute to study',
      },
      {
        fr: 'Voici une difficulté de production à étudier',
        ar: 'هذه صعوبة في الإنتاج نريد دراستها',
        en: 'Here is a production difficulty to be studied',
      },
    ],
    input: {
      instituteId: exampleIds.institute(9),
      title: {
        fr: 'Pannes imprévues de pompes d’irrigation',
        ar: 'أعطال غير متوقعة لمضخات الري',
        en: 'Unforeseen failures of irrigation pumps',
      },
      description: { fr: 'Deux pompes sur dix tombent en panne en pleine saison.' },
      theme: 'AIOT',
      regionCode: 'MA-09',
      nmaSection: 'A',
      skillIds: ['predictive-maintenance'],
    },
  },
  {
    questions: [
      {
        fr: 'Déclare un problème industriel confidentiel de cybersécurité',
        ar: 'صرح بمشكلة صناعية سرية في الأمن السيبراني',
        en: 'Report a confidential industrial cybersecurity problem',
      },
    ],
    input: {
      instituteId: exampleIds.institute(6),
      title: { fr: 'Accès distants non maîtrisés à des automates' },
      description: { fr: 'Inventaire et cloisonnement des accès de maintenance.' },
      theme: 'INDUSTRIAL_CYBERSECURITY',
      confidentiality: 'CONFIDENTIAL',
      urgency: 'HIGH',
    },
  },
  {
    questions: [
      {
        fr: 'Notre hôpital cherche une solution de suivi à distance des patients, budget 600 000 dirhams',
        ar: 'يبحث مستشفانا عن حل لتتبع المرضى عن بعد بميزانية 600000 درهم',
        en: 'Our hospital seeks a solution to follow patients remotely, budget 600,000 dirhams',
      },
    ],
    input: {
      instituteId: exampleIds.institute(3),
      title: { fr: 'Suivi à distance de patients', ar: 'تتبع المرضى عن بعد', en: 'Remote follow-up of patients' },
      description: { fr: 'Réduire les déplacements des patients suivis.' },
      theme: 'DIGITAL_HEALTH',
      dataAvailability: 'NDA',
      budget: { amountMinor: 60_000_000, currency: 'MAD' },
    },
  },
] as const satisfies readonly OperationExample[]

export const getProblem = [
  {
    questions: [
      {
        fr: 'Montre ce problème industriel en détail',
        ar: 'اعرض تفاصيل هذه المشكلة الصناعية',
        en: 'Show this industry problem in detail',
      },
      { fr: 'Parle-moi de ce problème', ar: 'حدثني عن هذه المشكلة', en: 'Tell me about this problem' },
    ],
    input: { problemId: exampleIds.problem(1) },
  },
  {
    questions: [
      {
        fr: 'Où en est la recherche sur notre problème ?',
        ar: 'إلى أين وصل البحث في مشكلتنا؟',
        en: 'How far is the research on our problem?',
      },
    ],
    input: { problemId: exampleIds.problem(5) },
  },
] as const satisfies readonly OperationExample[]

export const searchProblems = [
  {
    questions: [
      {
        fr: 'Quels problèmes industriels attendent une recherche en santé numérique ?',
        ar: 'ما هي المشاكل الصناعية التي تنتظر بحثا في الصحة الرقمية؟',
        en: 'Which industry problems await research in digital health?',
      },
    ],
    input: { theme: 'DIGITAL_HEALTH', state: 'OPEN' },
  },
  {
    questions: [
      {
        fr: 'Cherche des problèmes de maintenance prédictive dans le Souss-Massa',
        ar: 'ابحث عن مشاكل الصيانة التنبؤية في سوس ماسة',
        en: 'Search for predictive maintenance problems in Souss-Massa',
      },
    ],
    input: { skillId: 'predictive-maintenance', regionCode: 'MA-09' },
  },
  {
    questions: [
      { fr: 'Montre nos problèmes soumis', ar: 'اعرض المشاكل التي قدمناها', en: 'Show the problems we submitted' },
    ],
    input: { own: true },
  },
  {
    questions: [
      {
        fr: 'Qui a un problème de pompes ?',
        ar: 'من لديه مشكلة في المضخات؟',
        en: 'Who has a problem with pumps?',
      },
    ],
    input: { query: 'pompes' },
  },
  {
    questions: [
      {
        fr: 'Montre les problèmes des entreprises',
        ar: 'اعرض مشاكل الشركات',
        en: 'Show the problems of companies',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
