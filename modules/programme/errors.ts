import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const programmeError = defineErrors({
  'not-the-programme-office': {
    status: 403,
    meaning: {
      fr: 'Seul le bureau du programme peut faire cela.',
      ar: 'مكتب البرنامج وحده يمكنه القيام بذلك.',
      en: 'Only the programme office can do this.',
    },
    action: {
      fr: 'Demandez au bureau du programme, ou consultez les chiffres publiés avec `programme.kpiTree`.',
      ar: 'اطلب ذلك من مكتب البرنامج، أو اطلع على الأرقام المنشورة بواسطة `programme.kpiTree`.',
      en: 'Ask the programme office, or read the published figures with `programme.kpiTree`.',
    },
  },
  'period-not-started': {
    status: 409,
    meaning: {
      fr: 'La période demandée n’a pas encore commencé : il n’y a rien à calculer.',
      ar: 'لم تبدأ الفترة المطلوبة بعد: لا يوجد ما يحسب.',
      en: 'The requested period has not started, so there is nothing to compute.',
    },
    action: {
      fr: 'Choisissez une période déjà commencée, ou attendez `startsAt`.',
      ar: 'اختر فترة بدأت، أو انتظر إلى غاية `startsAt`.',
      en: 'Choose a period that has started, or wait until `startsAt`.',
    },
  },
  'quarter-not-ended': {
    status: 409,
    meaning: {
      fr: 'Le trimestre n’est pas terminé : ses chiffres peuvent encore changer.',
      ar: 'لم ينته الفصل بعد: ما زالت أرقامه قابلة للتغير.',
      en: 'The quarter has not ended, so its figures can still change.',
    },
    action: {
      fr: 'Figez un trimestre terminé, ou attendez `endsAt`.',
      ar: 'جمد فصلا منتهيا، أو انتظر إلى غاية `endsAt`.',
      en: 'Freeze a quarter that has ended, or wait until `endsAt`.',
    },
  },
  'nothing-published': {
    status: 409,
    meaning: {
      fr: 'Aucun indicateur n’est publié pour ce trimestre : `missing` énumère ceux qui manquent.',
      ar: 'لم ينشر أي مؤشر لهذا الفصل: يسرد `missing` المؤشرات الناقصة.',
      en: 'No indicator is published for this quarter: `missing` lists those that are missing.',
    },
    action: {
      fr: 'Publiez d’abord les éditions du trimestre avec `programme.publish`.',
      ar: 'انشر أولا إصدارات الفصل بواسطة `programme.publish`.',
      en: 'Publish the editions of the quarter first with `programme.publish`.',
    },
  },
  'already-published': {
    status: 409,
    meaning: {
      fr: 'Une édition de cet indicateur est déjà publiée pour la même période : `publishedEditionId`.',
      ar: 'سبق نشر إصدار من هذا المؤشر للفترة نفسها: `publishedEditionId`.',
      en: 'An edition of this indicator is already published for the same period: `publishedEditionId`.',
    },
    action: {
      fr: 'Pour changer ces chiffres, corrigez l’édition publiée avec `programme.correct`.',
      ar: 'لتغيير هذه الأرقام، صحح الإصدار المنشور بواسطة `programme.correct`.',
      en: 'To change these figures, correct the published edition with `programme.correct`.',
    },
  },
  'nothing-to-correct': {
    status: 409,
    meaning: {
      fr: 'Les données que compte cette édition n’ont pas changé depuis son calcul : un nouveau calcul donnerait les mêmes chiffres.',
      ar: 'لم تتغير المعطيات التي يحصيها هذا الإصدار منذ حسابه: سيعطي حساب جديد الأرقام نفسها.',
      en: 'The rows that this edition counts have not changed since it was computed, so a new computation gives the same figures.',
    },
    action: {
      fr: 'Corrigez d’abord les données elles-mêmes ; `programme.explain` montre lesquelles sont comptées.',
      ar: 'صحح أولا المعطيات نفسها؛ يبين `programme.explain` المعطيات المحسوبة.',
      en: 'Correct the rows themselves first; `programme.explain` shows which are counted.',
    },
  },
  'indicator-not-installed': {
    status: 409,
    meaning: {
      fr: 'Aucun module installé sur ce serveur ne calcule cet indicateur.',
      ar: 'لا يوجد في هذا الخادم أي وحدة مثبتة تحسب هذا المؤشر.',
      en: 'No module installed on this server computes this indicator.',
    },
    action: {
      fr: 'L’exploitant doit installer le module qui calcule l’indicateur ; répétez ensuite la correction.',
      ar: 'على المشغل تثبيت الوحدة التي تحسب المؤشر؛ ثم أعد التصحيح.',
      en: 'The operator must install the module that computes the indicator; then repeat the correction.',
    },
  },
})
