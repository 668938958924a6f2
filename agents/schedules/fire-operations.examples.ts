import type { OperationExample } from '#platform/operation.ts'
import { exampleScheduleId } from './schedule-view.ts'

export const listScheduleFires = [
  {
    questions: [
      {
        fr: 'Quels déclenchements cette planification a-t-elle eus ?',
        ar: 'ما هي مرات انطلاق هذا الجدول الزمني؟',
        en: 'What did the times of this schedule start, and which fires were skipped?',
      },
      {
        fr: 'Cette planification s’est-elle lancée hier ?',
        ar: 'هل انطلق هذا الجدول الزمني أمس؟',
        en: 'Did this schedule go off yesterday?',
      },
      {
        fr: 'Quels lancements automatiques ont été sautés ?',
        ar: 'ما مرات الانطلاق التلقائي التي فاتت؟',
        en: 'Which automatic runs were skipped?',
      },
    ],
    input: { scheduleId: exampleScheduleId },
  },
] as const satisfies readonly OperationExample[]
