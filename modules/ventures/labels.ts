import type { ModuleLabels } from '#platform/labels.ts'

/** What people call the fields of ventures. */
export const labels: ModuleLabels = {
  fields: { sessionId: { fr: 'la session', ar: 'الدورة', en: 'the session' } },
  timedThings: ['session'],
}
