import type { OperationExample } from '#platform/operation.ts'
import { exampleScheduleId } from './schedule-view.ts'

export const createSchedule = [
  {
    questions: [
      {
        fr: 'Planifie chaque matin de semaine à 9 heures une recherche de créneaux',
        ar: 'جدول بحثا عن المواعيد كل صباح في التاسعة من أيام العمل',
        en: 'Schedule a search for free slots every weekday morning at 9',
      },
      {
        fr: 'Lance cet agent automatiquement tous les jours',
        ar: 'شغل هذا الوكيل تلقائيا كل يوم',
        en: 'Run this agent automatically every day',
      },
      {
        fr: 'Programme une exécution chaque lundi matin',
        ar: 'برمج تنفيذا كل يوم اثنين صباحا',
        en: 'Set up a run every Monday morning',
      },
      {
        fr: 'Je veux que l’agent tourne chaque semaine',
        ar: 'أريد أن يعمل الوكيل كل أسبوع',
        en: 'I want the agent to run each week',
      },
    ],
    input: {
      name: 'Créneaux du matin',
      agent: 'fablab-guide',
      input: 'Où puis-je trouver une découpeuse laser libre aujourd’hui ?',
      cron: '0 9 * * MON-FRI',
    },
  },
] as const satisfies readonly OperationExample[]

export const listSchedules = [
  {
    questions: [
      { fr: 'Quelles planifications ai-je ?', ar: 'ما هي جداولي الزمنية؟', en: 'Which schedules do I have?' },
      {
        fr: 'Quelles tâches se lancent toutes seules ?',
        ar: 'ما المهام التي تنطلق تلقائيا؟',
        en: 'Which tasks start by themselves?',
      },
      {
        fr: 'Montre les exécutions planifiées',
        ar: 'اعرض عمليات التنفيذ المجدولة',
        en: 'Show the scheduled runs',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quelles planifications sont suspendues ?',
        ar: 'أي جداول زمنية معلقة؟',
        en: 'Which schedules are suspended?',
      },
    ],
    input: { status: 'suspended' },
  },
] as const satisfies readonly OperationExample[]

export const getSchedule = [
  {
    questions: [
      {
        fr: 'Quand cette planification est-elle due ?',
        ar: 'متى يحين موعد هذا الجدول الزمني؟',
        en: 'When is this schedule due next?',
      },
      {
        fr: 'Quelle est la prochaine échéance de cette planification ?',
        ar: 'ما هو الموعد القادم لهذا الجدول الزمني؟',
        en: 'When does this schedule run next?',
      },
      {
        fr: 'Cette planification est-elle active ?',
        ar: 'هل هذا الجدول الزمني نشط؟',
        en: 'Is this schedule active?',
      },
    ],
    input: { scheduleId: exampleScheduleId },
  },
] as const satisfies readonly OperationExample[]

export const updateSchedule = [
  {
    questions: [
      {
        fr: 'Décale cette planification à 7 heures',
        ar: 'غير هذا الجدول الزمني إلى السابعة',
        en: 'Change this schedule to 7 in the morning',
      },
      {
        fr: 'Modifie l’heure de cette planification',
        ar: 'عدل ساعة هذا الجدول الزمني',
        en: 'Change the hour of this schedule',
      },
    ],
    input: { scheduleId: exampleScheduleId, cron: '0 7 * * *' },
  },
] as const satisfies readonly OperationExample[]
