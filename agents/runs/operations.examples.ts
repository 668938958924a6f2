import { exampleId } from '#platform/lib/example-id.ts'
import type { OperationExample } from '#platform/operation.ts'

export const startRun = [
  {
    questions: [
      {
        fr: 'Demande à l’agent fablab-guide où trouver une découpeuse laser',
        ar: 'اسأل الوكيل fablab-guide أين توجد قاطعة ليزر',
        en: 'Ask the agent fablab-guide where to find a laser cutter',
      },
      {
        fr: 'Fais faire ce travail par un agent',
        ar: 'اجعل وكيلا يقوم بهذا العمل',
        en: 'Get an agent to do this work',
      },
      {
        fr: 'Confie cette question à l’agent fablab-guide',
        ar: 'اطرح هذا السؤال على الوكيل fablab-guide',
        en: 'Put this question to the agent fablab-guide',
      },
    ],
    input: { agent: 'fablab-guide', input: 'Où puis-je trouver une découpeuse laser à Casablanca ?' },
  },
  {
    questions: [
      { fr: 'Charge un agent de cette recherche', ar: 'كلف وكيلا بهذا البحث', en: 'Have an agent do this search' },
    ],
    input: { agent: 'fablab-guide', input: 'Cherche une imprimante 3D à Rabat' },
  },
] as const satisfies readonly OperationExample[]

export const getRun = [
  {
    questions: [
      { fr: 'Où en est mon exécution ?', ar: 'إلى أين وصل تنفيذي؟', en: 'How far is my run?' },
      {
        fr: 'Ma tâche est-elle finie, et quel est le résultat ?',
        ar: 'هل انتهت مهمتي وما هي النتيجة؟',
        en: 'Is my task over, and what came of it?',
      },
      { fr: 'Mon exécution a-t-elle abouti ?', ar: 'هل تمت عملية التنفيذ؟', en: 'Did my run succeed?' },
      {
        fr: 'Que répond l’agent à ma demande ?',
        ar: 'بماذا أجاب الوكيل عن طلبي؟',
        en: 'What did the agent answer to my request?',
      },
      { fr: 'Combien cette exécution a-t-elle coûté ?', ar: 'كم كلف هذا التنفيذ؟', en: 'What did this run cost?' },
      {
        fr: 'L’exécution est-elle finie, oui ou non ?',
        ar: 'هل انتهى التنفيذ أم لا؟',
        en: 'Is the run over yet, or not?',
      },
      { fr: 'Quel est l’état de ma tâche ?', ar: 'ما حالة مهمتي؟', en: 'What is the state of my task?' },
      {
        fr: 'Quelle réponse cette exécution a-t-elle donnée ?',
        ar: 'ما الجواب الذي أعطاه هذا التنفيذ؟',
        en: 'Which answer did this run give?',
      },
    ],
    input: { runId: exampleId() },
  },
] as const satisfies readonly OperationExample[]

export const listRuns = [
  {
    questions: [
      { fr: 'Quelles exécutions ont échoué ?', ar: 'أي عمليات التنفيذ فشلت؟', en: 'Which runs have failed?' },
    ],
    input: { status: 'failed' },
  },
  {
    questions: [
      {
        fr: 'Qu’est-ce que mes agents ont exécuté récemment ?',
        ar: 'ما الذي نفذه وكلائي مؤخرا؟',
        en: 'What have my agents run recently?',
      },
      { fr: 'Liste mes exécutions', ar: 'اعرض عمليات التنفيذ الخاصة بي', en: 'List my runs' },
      { fr: 'Affiche les dernières exécutions', ar: 'أظهر آخر عمليات التنفيذ', en: 'Display the latest runs' },
      {
        fr: 'Quelles tâches mes agents ont-ils faites cette semaine ?',
        ar: 'ما المهام التي أنجزها وكلائي هذا الأسبوع؟',
        en: 'Which tasks did my agents do this week?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const cancelRun = [
  {
    questions: [
      { fr: 'Arrête cette exécution', ar: 'أوقف هذا التنفيذ', en: 'Stop this run' },
      { fr: 'Stoppe la tâche de l’agent', ar: 'أوقف مهمة الوكيل', en: 'Halt the task of the agent' },
      { fr: 'Annule cette exécution', ar: 'ألغ هذا التنفيذ', en: 'Cancel this run' },
    ],
    input: { runId: exampleId() },
  },
] as const satisfies readonly OperationExample[]
