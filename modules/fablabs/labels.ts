import type { ModuleLabels } from '#platform/labels.ts'

const withSupervisor = {
  yes: { fr: 'avec un encadrant', ar: 'بحضور مشرف', en: 'with a supervisor' },
  no: { fr: '', ar: '', en: '' },
}

/** What people call the fields of FabLabs. */
export const labels: ModuleLabels = {
  fields: {
    machineId: { fr: 'la machine', ar: 'الآلة', en: 'the machine' },
    labId: { fr: 'le FabLab', ar: 'المختبر', en: 'the FabLab' },
    bookingId: { fr: 'la réservation', ar: 'الحجز', en: 'the booking' },
    trainingId: { fr: 'la formation', ar: 'التكوين', en: 'the training' },
    qualificationId: { fr: 'la qualification', ar: 'المؤهل', en: 'the qualification' },
    grantId: { fr: 'la qualification accordée', ar: 'المؤهل الممنوح', en: 'the qualification granted' },
    closureId: { fr: 'la fermeture', ar: 'الإغلاق', en: 'the closure' },
    model: { fr: 'le modèle', ar: 'الطراز', en: 'the model' },
    participants: { fr: 'participants', ar: 'المشاركون', en: 'participants' },
    seats: { fr: 'places', ar: 'المقاعد', en: 'seats' },
    distanceKm: { fr: 'distance (km)', ar: 'المسافة (كم)', en: 'distance (km)' },
    validityMonths: { fr: 'validité (mois)', ar: 'مدة الصلاحية (بالأشهر)', en: 'validity (months)' },
    heldUntil: { fr: 'à confirmer avant', ar: 'يجب تأكيده قبل', en: 'to be confirmed before' },
    changeableUntil: { fr: 'modifiable jusqu’au', ar: 'يمكن تغييره إلى غاية', en: 'can be changed until' },
    nextFree: { fr: 'prochain créneau', ar: 'أقرب وقت متاح', en: 'next free' },
    requiredQualifications: { fr: 'qualification requise', ar: 'المؤهل المطلوب', en: 'qualification needed' },
  },
  booleans: {
    openNow: {
      yes: { fr: 'ouvert en ce moment', ar: 'مفتوح الآن', en: 'open now' },
      no: { fr: 'fermé en ce moment', ar: 'مغلق الآن', en: 'closed now' },
    },
    has: {
      yes: { fr: 'acquise', ar: 'مكتسب', en: 'held' },
      no: { fr: 'non acquise', ar: 'غير مكتسب', en: 'not held' },
    },
    qualified: {
      yes: { fr: 'Rien ne vous manque.', ar: 'لا ينقصك شيء.', en: 'You lack nothing.' },
      no: { fr: 'Il vous manque des qualifications.', ar: 'تنقصك بعض المؤهلات.', en: 'You lack some qualifications.' },
    },
    needsSupervision: withSupervisor,
    supervisionRequired: withSupervisor,
    stepFree: {
      yes: { fr: 'accessible sans marche', ar: 'ولوج بدون أدراج', en: 'step-free' },
      no: { fr: '', ar: '', en: '' },
    },
  },
  headings: {
    training: { fr: 'Prochaines formations :', ar: 'التكوينات القادمة:', en: 'Next trainings:' },
    trainings: { fr: 'Prochaines formations :', ar: 'التكوينات القادمة:', en: 'Next trainings:' },
    openingHours: { fr: 'Horaires :', ar: 'أوقات العمل:', en: 'Opening hours:' },
    closure: { fr: 'Fermetures prévues :', ar: 'إغلاقات مبرمجة:', en: 'Planned closures:' },
    closures: { fr: 'Fermetures prévues :', ar: 'إغلاقات مبرمجة:', en: 'Planned closures:' },
    machines: { fr: 'Machines :', ar: 'الآلات:', en: 'Machines:' },
    requiredQualifications: {
      fr: 'Qualifications requises :',
      ar: 'المؤهلات المطلوبة:',
      en: 'Qualifications needed:',
    },
    affected: { fr: 'Réservations concernées :', ar: 'الحجوزات المعنية:', en: 'Bookings concerned:' },
    free: { fr: 'Libre :', ar: 'أوقات متاحة:', en: 'Free:' },
  },
  hiddenFields: [
    'assetTag',
    'concurrency',
    'toleranceMicron',
    'idleInvalidationMonths',
    'setupMin',
    'cleanupMin',
    'free',
  ],
  secondaryFields: [
    'materials',
    'stepFree',
    'needsSupervision',
    'supervisionRequired',
    'participants',
    'vendor',
    'seats',
  ],
  omit: [
    { field: 'category', whenSet: 'qualificationId' },
    { field: 'vendor', whenSet: 'machineName' },
    { field: 'model', whenSet: 'machineName' },
    { field: 'changeableUntil', unless: { state: 'CONFIRMED' } },
    { field: 'status', value: 'AVAILABLE' },
    { field: 'participants', value: 1 },
    { field: 'distanceKm', value: 0 },
  ],
  timedThings: ['booking', 'training'],
}
