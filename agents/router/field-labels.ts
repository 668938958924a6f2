import type { Lang } from './language.ts'

type LocalizedPhrase = Record<Lang, string>

/** The usual fields, where a description in one language would not do. */
export const fieldLabels: Record<string, LocalizedPhrase> = {
  startsAt: { fr: 'la date et l’heure de début', ar: 'تاريخ وساعة البداية', en: 'the date and time it starts' },
  start: { fr: 'la date et l’heure de début', ar: 'تاريخ وساعة البداية', en: 'the date and time it starts' },
  newStartsAt: { fr: 'la nouvelle date et l’heure', ar: 'التاريخ والساعة الجديدان', en: 'the new date and time' },
  endsAt: { fr: 'la date et l’heure de fin', ar: 'تاريخ وساعة النهاية', en: 'the date and time it ends' },
  from: { fr: 'à partir de quand', ar: 'من متى', en: 'from when' },
  to: { fr: 'jusqu’à quand', ar: 'إلى متى', en: 'until when' },
  date: { fr: 'la date', ar: 'التاريخ', en: 'the date' },
  durationMinutes: { fr: 'la durée', ar: 'المدة', en: 'how long' },
  durationMin: { fr: 'la durée', ar: 'المدة', en: 'how long' },
  regionCode: { fr: 'la région', ar: 'الجهة', en: 'the region' },
  region: { fr: 'la région', ar: 'الجهة', en: 'the region' },
  city: { fr: 'la ville', ar: 'المدينة', en: 'the town' },
  category: { fr: 'la catégorie', ar: 'الفئة', en: 'the category' },
  machineId: { fr: 'la machine', ar: 'الآلة', en: 'the machine' },
  labId: { fr: 'le FabLab', ar: 'المختبر', en: 'the FabLab' },
  bookingId: { fr: 'la réservation', ar: 'الحجز', en: 'the booking' },
  trainingId: { fr: 'la formation', ar: 'التكوين', en: 'the training' },
  sessionId: { fr: 'la session', ar: 'الدورة', en: 'the session' },
  personId: { fr: 'la personne', ar: 'الشخص', en: 'the person' },
  qualificationId: { fr: 'la qualification', ar: 'التأهيل', en: 'the qualification' },
  grantId: { fr: 'la qualification accordée', ar: 'التأهيل الممنوح', en: 'the qualification granted' },
  closureId: { fr: 'la fermeture', ar: 'الإغلاق', en: 'the closure' },
  runId: { fr: 'l’exécution', ar: 'التنفيذ', en: 'the run' },
  threadId: { fr: 'la conversation', ar: 'المحادثة', en: 'the conversation' },
  agentId: { fr: 'l’agent', ar: 'الوكيل', en: 'the agent' },
  agent: { fr: 'l’agent', ar: 'الوكيل', en: 'the agent' },
  input: { fr: 'ce qu’il doit faire', ar: 'ما ينبغي أن يفعله', en: 'what it is to do' },
  instructions: { fr: 'les instructions', ar: 'التعليمات', en: 'the instructions' },
  slug: { fr: 'l’identifiant', ar: 'المعرّف', en: 'the identifier' },
  tools: { fr: 'les outils', ar: 'الأدوات', en: 'the tools' },
  model: { fr: 'le modèle', ar: 'الطراز', en: 'the model' },
  reason: { fr: 'la raison', ar: 'السبب', en: 'the reason' },
  title: { fr: 'le titre', ar: 'العنوان', en: 'the title' },
  description: { fr: 'la description', ar: 'الوصف', en: 'the description' },
  name: { fr: 'le nom', ar: 'الاسم', en: 'the name' },
  query: { fr: 'ce que vous cherchez', ar: 'ما تبحث عنه', en: 'what you look for' },
  status: { fr: 'l’état', ar: 'الحالة', en: 'the status' },
  quantity: { fr: 'la quantité', ar: 'الكمية', en: 'the quantity' },
  amount: { fr: 'le montant', ar: 'المبلغ', en: 'the amount' },
  participants: { fr: 'participants', ar: 'المشاركون', en: 'participants' },
  seats: { fr: 'places', ar: 'المقاعد', en: 'seats' },
  distanceKm: { fr: 'distance (km)', ar: 'المسافة (كم)', en: 'distance (km)' },
  validityMonths: { fr: 'validité (mois)', ar: 'مدة الصلاحية (بالأشهر)', en: 'validity (months)' },
  validUntil: { fr: 'valable jusqu’au', ar: 'صالح إلى غاية', en: 'valid until' },
  expiresAt: { fr: 'valable jusqu’au', ar: 'صالح إلى غاية', en: 'valid until' },
  heldUntil: { fr: 'à confirmer avant', ar: 'يجب تأكيده قبل', en: 'to be confirmed before' },
  changeableUntil: { fr: 'modifiable jusqu’au', ar: 'يمكن تغييره إلى غاية', en: 'can be changed until' },
  nextFree: { fr: 'prochain créneau', ar: 'أقرب وقت متاح', en: 'next free' },
  requiredQualifications: { fr: 'qualification requise', ar: 'التأهيل المطلوب', en: 'qualification needed' },
}

/** What a yes and a no mean, where the name of the field would have to be read by a programmer; an empty one goes without saying. */
export const booleanFieldLabels: Record<string, { yes: LocalizedPhrase; no: LocalizedPhrase }> = {
  openNow: {
    yes: { fr: 'ouvert en ce moment', ar: 'مفتوح الآن', en: 'open now' },
    no: { fr: 'fermé en ce moment', ar: 'مغلق الآن', en: 'closed now' },
  },
  has: { yes: { fr: 'acquise', ar: 'مكتسب', en: 'held' }, no: { fr: 'non acquise', ar: 'غير مكتسب', en: 'not held' } },
  qualified: {
    yes: { fr: 'Rien ne vous manque.', ar: 'لا ينقصك شيء.', en: 'You lack nothing.' },
    no: { fr: 'Il vous manque des qualifications.', ar: 'تنقصك بعض التأهيلات.', en: 'You lack some qualifications.' },
  },
  needsSupervision: {
    yes: { fr: 'avec un encadrant', ar: 'بحضور مشرف', en: 'with a supervisor' },
    no: { fr: '', ar: '', en: '' },
  },
  supervisionRequired: {
    yes: { fr: 'avec un encadrant', ar: 'بحضور مشرف', en: 'with a supervisor' },
    no: { fr: '', ar: '', en: '' },
  },
  stepFree: {
    yes: { fr: 'accessible sans marche', ar: 'ولوج بدون درج', en: 'step-free' },
    no: { fr: '', ar: '', en: '' },
  },
}

/** What stands above a list within an answer; an empty one needs nothing above it. */
export const sectionHeadings: [RegExp, LocalizedPhrase][] = [
  [/^alternatives?$/i, { fr: 'Ce qui est possible :', ar: 'ما هو ممكن:', en: 'What is possible:' }],
  [/training/i, { fr: 'Prochaines formations :', ar: 'التكوينات القادمة:', en: 'Next trainings:' }],
  [
    /^legal|next(Moves|Events)$/i,
    { fr: 'Ce que vous pouvez demander :', ar: 'ما يمكنك طلبه:', en: 'What you can ask for:' },
  ],
  [/^items$|^data$|^results$/, { fr: '', ar: '', en: '' }],
  [/^missing$/, { fr: 'Ce qui manque :', ar: 'ما ينقص:', en: 'What is missing:' }],
  [/^openingHours$/, { fr: 'Horaires :', ar: 'أوقات العمل:', en: 'Opening hours:' }],
  [/^closures?$/, { fr: 'Fermetures prévues :', ar: 'إغلاقات مبرمجة:', en: 'Planned closures:' }],
  [/^machines$/, { fr: 'Machines :', ar: 'الآلات:', en: 'Machines:' }],
  [
    /^requiredQualifications$/,
    { fr: 'Qualifications requises :', ar: 'التأهيلات المطلوبة:', en: 'Qualifications needed:' },
  ],
  [/^near$/, { fr: 'Peut-être :', ar: 'ربما:', en: 'Perhaps:' }],
  [/^affected$/, { fr: 'Réservations concernées :', ar: 'الحجوزات المعنية:', en: 'Bookings concerned:' }],
  [/^examples$/, { fr: 'Par exemple :', ar: 'مثلاً:', en: 'For example:' }],
  [/^free$/, { fr: 'Libre :', ar: 'أوقات متاحة:', en: 'Free:' }],
]
