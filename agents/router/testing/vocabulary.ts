import type { ModuleLabels, Synonyms } from '#platform/labels.ts'
import { vocabularyOf } from '#platform/vocabulary.ts'
import { compileVocabulary } from '../router-context.ts'

/** The words of a network of FabLabs, as a module would declare them. */
const synonyms: Synonyms = {
  machine:
    'machine machines équipement équipements matériel appareil equipment device آلة آلات الة الات جهاز أجهزة معدات',
  lab: 'fablab fablabs labo labos laboratoire laboratoires lab labs makerspace مختبر مختبرات فابلاب',
  qualified:
    'qualification qualifications habilitation habilité qualifié autorisé droit qualified certified allowed authorised entitled certifié certified تأهيل مؤهل مؤهلا أهلية مخول يحق',
  report: 'signaler signale déclarer déclare panne incident report broken problem أبلغ تبليغ عطل معطلة بلغ',
  training:
    'apprendre apprends apprenne learn learning teach taught أتعلم تعلم نتعلم formation formations former stage atelier training trainings course courses workshop تكوين تكوينات دورة دورات تدريب',
  incident:
    'incident incidents accident accidents blessé blessés blessure coupé brûlé feu incendie fumée injured injury hurt burnt fire smoke حادث حوادث حادثة أصيب إصابة جرحت حريق النار دخان',
  repair: 'réparer réparé réparée réparation réparations fixed fix repair repaired repairs إصلاح أصلح تصليح إصلاحات',
  maintain:
    'entretien entretiens maintenance révision révisions révisée service serviced servicing overhaul صيانة الصيانة',
  supervise:
    'surveillant surveillante surveiller superviseur superviser encadrant encadrante encadrer supervisor supervise oversee إشراف مشرف مشرفا يشرف للإشراف',
  prototype:
    'prototype prototypes pièce fabriquer fabriqué fabrique réaliser réalisation réalisations manufacture build built صنع أصنع صنعت صنعته أولي نموذجي',
  document: 'documenter documenté documentés documente document documented documents توثيق موثق موثقة وثق',
  arrive: 'arrivé arrivée arrive arrived arrival وصل وصول حضور دخول',
  absent: 'absent absente absence venu venue présenté no-show showed غياب غائب يحضر يأت',
  wait: 'attente attentes attendre attendent attends patiente queue waitlist wait waiting waits await awaiting pending انتظار انتظر ينتظر أنتظر تنتظر الطابور',
}

const withSupervisor = {
  yes: { fr: 'avec un encadrant', ar: 'بحضور مشرف', en: 'with a supervisor' },
  no: { fr: '', ar: '', en: '' },
}

const fablabLabels: ModuleLabels = {
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

const region = (fr: string, ar: string, en: string) => ({ fr, ar, en })

/** Regions, towns and the currency of a country, as a module would declare them. */
const countryLabels: ModuleLabels = {
  fields: {
    regionCode: { fr: 'la région', ar: 'الجهة', en: 'the region' },
    city: { fr: 'la ville', ar: 'المدينة', en: 'the town' },
  },
  omit: [
    { field: 'regionCode', whenSet: 'city' },
    { field: 'regionCode', whenSet: 'regionName' },
  ],
  currency: { fr: 'MAD', ar: 'درهم', en: 'MAD' },
  units: [{ suffix: 'Minor', words: /^\s*(dirhams?|dh|mad|درهم|دراهم)/, factor: 100 }],
  stopWords: 'dirham dirhams درهم دراهم الدرهم',
  places: {
    country: 'MA',
    slot: 'regionCode',
    regions: {
      'MA-01': region('Tanger-Tétouan-Al Hoceïma', 'طنجة - تطوان - الحسيمة', 'Tangier-Tetouan-Al Hoceima'),
      'MA-02': region("L'Oriental", 'جهة الشرق', 'Oriental'),
      'MA-03': region('Fès-Meknès', 'فاس - مكناس', 'Fez-Meknes'),
      'MA-04': region('Rabat-Salé-Kénitra', 'الرباط - سلا - القنيطرة', 'Rabat-Sale-Kenitra'),
      'MA-05': region('Béni Mellal-Khénifra', 'بني ملال - خنيفرة', 'Beni Mellal-Khenifra'),
      'MA-06': region('Casablanca-Settat', 'الدار البيضاء - سطات', 'Casablanca-Settat'),
      'MA-07': region('Marrakech-Safi', 'مراكش - آسفي', 'Marrakesh-Safi'),
      'MA-08': region('Drâa-Tafilalet', 'درعة - تافيلالت', 'Draa-Tafilalet'),
      'MA-09': region('Souss-Massa', 'سوس - ماسة', 'Souss-Massa'),
      'MA-10': region('Guelmim-Oued Noun', 'كلميم - واد نون', 'Guelmim-Oued Noun'),
      'MA-11': region('Laâyoune-Sakia El Hamra', 'العيون - الساقية الحمراء', 'Laayoune-Sakia El Hamra'),
      'MA-12': region('Dakhla-Oued Ed-Dahab', 'الداخلة - وادي الذهب', 'Dakhla-Oued Ed-Dahab'),
    },
    towns: {
      'MA-01': [
        ['Tanger', 'طنجة', 'Tangier'],
        ['Tétouan', 'تطوان'],
        ['Al Hoceïma', 'الحسيمة'],
        ['Larache', 'العرائش'],
        ['Chefchaouen', 'شفشاون'],
      ],
      'MA-02': [
        ['Oujda', 'وجدة'],
        ['Nador', 'الناظور'],
        ['Berkane', 'بركان'],
      ],
      'MA-03': [
        ['Fès', 'فاس', 'Fez'],
        ['Meknès', 'مكناس', 'Meknes'],
        ['Ifrane', 'إفران'],
        ['Taza', 'تازة'],
      ],
      'MA-04': [
        ['Rabat', 'الرباط'],
        ['Salé', 'سلا', 'Sale'],
        ['Kénitra', 'القنيطرة', 'Kenitra'],
        ['Témara', 'تمارة'],
      ],
      'MA-05': [
        ['Béni Mellal', 'بني ملال'],
        ['Khénifra', 'خنيفرة'],
        ['Khouribga', 'خريبكة'],
      ],
      'MA-06': [
        ['Casablanca', 'الدار البيضاء', 'Casa', 'كازا'],
        ['Settat', 'سطات'],
        ['Mohammedia', 'المحمدية'],
        ['El Jadida', 'الجديدة'],
      ],
      'MA-07': [
        ['Marrakech', 'مراكش', 'Marrakesh'],
        ['Safi', 'آسفي'],
        ['Essaouira', 'الصويرة'],
        ['Benguerir', 'بنجرير', 'Ben Guerir'],
      ],
      'MA-08': [
        ['Errachidia', 'الرشيدية'],
        ['Ouarzazate', 'ورزازات'],
        ['Zagora', 'زاكورة'],
      ],
      'MA-09': [
        ['Agadir', 'أكادير'],
        ['Taroudant', 'تارودانت'],
        ['Tiznit', 'تيزنيت'],
      ],
      'MA-10': [
        ['Guelmim', 'كلميم'],
        ['Tan-Tan', 'طانطان'],
      ],
      'MA-11': [
        ['Laâyoune', 'العيون', 'Laayoune'],
        ['Boujdour', 'بوجدور'],
      ],
      'MA-12': [['Dakhla', 'الداخلة']],
    },
  },
}

export const testVocabulary = vocabularyOf([
  { name: 'fablabs', synonyms, labels: fablabLabels },
  { name: 'country', labels: countryLabels },
])
export const testRouterVocabulary = compileVocabulary(testVocabulary)
