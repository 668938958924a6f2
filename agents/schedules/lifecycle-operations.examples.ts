import type { OperationExample } from '#platform/operation.ts'
import { exampleScheduleId } from './schedule-view.ts'

export const pauseSchedule = [
  {
    questions: [
      { fr: 'Mets cette planification en pause', ar: 'أوقف هذا الجدول الزمني مؤقتا', en: 'Pause this schedule' },
      {
        fr: 'Suspends la planification pour l’instant',
        ar: 'علق الجدول الزمني في الوقت الحالي',
        en: 'Suspend the schedule for now',
      },
      {
        fr: 'Arrête provisoirement les lancements automatiques',
        ar: 'أوقف التشغيل التلقائي مؤقتا',
        en: 'Stop the automatic runs for the time being',
      },
    ],
    input: { scheduleId: exampleScheduleId },
  },
] as const satisfies readonly OperationExample[]

export const resumeSchedule = [
  {
    questions: [
      {
        fr: 'Reprends cette planification en pause',
        ar: 'استأنف هذا الجدول الزمني الموقوف',
        en: 'Resume this paused schedule',
      },
      { fr: 'Réactive cette planification', ar: 'أعد تفعيل هذا الجدول الزمني', en: 'Reactivate this schedule' },
      {
        fr: 'Remets en marche les lancements automatiques',
        ar: 'أعد تشغيل الانطلاق التلقائي',
        en: 'Turn the automatic runs on again',
      },
    ],
    input: { scheduleId: exampleScheduleId },
  },
] as const satisfies readonly OperationExample[]

export const runScheduleNow = [
  {
    questions: [
      {
        fr: 'Lance cette planification tout de suite',
        ar: 'شغل هذا الجدول الزمني الآن',
        en: 'Run this schedule right now',
      },
      {
        fr: 'N’attends pas l’heure prévue, démarre cette planification',
        ar: 'لا تنتظر الموعد، ابدأ هذا الجدول الزمني',
        en: 'Do not wait for its time, start this schedule',
      },
      {
        fr: 'Exécute la tâche planifiée immédiatement',
        ar: 'نفذ المهمة المجدولة فورا',
        en: 'Execute the scheduled task immediately',
      },
    ],
    input: { scheduleId: exampleScheduleId },
  },
] as const satisfies readonly OperationExample[]

export const deleteSchedule = [
  {
    questions: [
      { fr: 'Supprime cette planification', ar: 'احذف هذا الجدول الزمني', en: 'Delete this schedule' },
      {
        fr: 'Enlève cette planification, je n’en veux plus',
        ar: 'أزل هذا الجدول الزمني، لم أعد أريده',
        en: 'Remove this schedule, I no longer want it',
      },
    ],
    input: { scheduleId: exampleScheduleId },
  },
] as const satisfies readonly OperationExample[]
