import type { ModuleLabels } from '#platform/labels.ts'

/** What people call the fields of the institute. */
export const labels: ModuleLabels = {
  fields: {
    sessionId: { fr: 'la session', ar: 'الدورة', en: 'the session' },
    seats: { fr: 'places', ar: 'المقاعد', en: 'seats' },
    validityMonths: { fr: 'validité (mois)', ar: 'مدة الصلاحية (بالأشهر)', en: 'validity (months)' },
  },
  timedThings: ['session'],
}
