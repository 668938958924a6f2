import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const venturesError = defineErrors({
  'already-applied': {
    status: 409,
    meaning: {
      fr: 'Cette startup a déjà une candidature à cet appel.',
      ar: 'لهذه الشركة الناشئة طلب ترشيح سابق لهذا النداء.',
      en: 'The startup already has an application to this call.',
    },
    action: {
      fr: 'Poursuivez la candidature que donne `applicationId`, ou retirez-la avant d’en commencer une autre.',
      ar: 'تابع طلب الترشيح المذكور في `applicationId`، أو اسحبه قبل بدء طلب آخر.',
      en: 'Continue the application in `applicationId`, or withdraw it before you start another.',
    },
  },
  'already-reviewed': {
    status: 409,
    meaning: {
      fr: 'Vous avez déjà remis votre évaluation de cette candidature. Elle ne peut plus changer.',
      ar: 'سبق أن سلمت تقييمك لطلب الترشيح هذا. لم يعد تغييره ممكنا.',
      en: 'You have already submitted your review of this application. It can no longer change.',
    },
    action: {
      fr: 'Passez à une autre candidature de ventures.listAssignments.',
      ar: 'انتقل إلى طلب ترشيح آخر من ventures.listAssignments.',
      en: 'Continue with another application of ventures.listAssignments.',
    },
  },
  'answers-missing': {
    status: 409,
    meaning: {
      fr: 'Des questions obligatoires de l’appel n’ont pas de réponse.',
      ar: 'أسئلة إلزامية في النداء بقيت بدون جواب.',
      en: 'Required questions of the call have no answer.',
    },
    action: {
      fr: 'Répondez aux questions de `missing` avec ventures.updateApplication, puis recommencez.',
      ar: 'أجب عن أسئلة `missing` بواسطة ventures.updateApplication، ثم أعد المحاولة.',
      en: 'Answer the questions in `missing` with ventures.updateApplication, then retry.',
    },
  },
  'call-not-open': {
    status: 409,
    meaning: {
      fr: 'L’appel n’est pas encore ouvert, ou il est clos.',
      ar: 'النداء لم يفتح بعد أو أغلق.',
      en: 'The call is not open yet, or it is closed.',
    },
    action: {
      fr: 'Candidatez entre `opensAt` et `closesAt`, ou à un des appels de `openCalls`.',
      ar: 'قدم الترشيح بين `opensAt` و`closesAt`، أو لأحد النداءات في `openCalls`.',
      en: 'Apply between `opensAt` and `closesAt`, or to one of the calls in `openCalls`.',
    },
  },
  'conditions-not-met': {
    status: 409,
    meaning: {
      fr: 'La startup est admise sous conditions, et celles-ci ne sont pas encore remplies.',
      ar: 'الشركة الناشئة مقبولة بشروط لم تستوف بعد.',
      en: 'The startup was admitted with conditions that are not met yet.',
    },
    action: {
      fr: 'Enregistrez que les conditions de la candidature `applicationId` sont remplies avec ventures.settleApplication, puis recommencez.',
      ar: 'سجل استيفاء شروط طلب الترشيح `applicationId` بواسطة ventures.settleApplication، ثم أعد المحاولة.',
      en: 'Record that the conditions of the application `applicationId` are met with ventures.settleApplication, then retry.',
    },
  },
  'figures-withheld': {
    status: 403,
    meaning: {
      fr: 'Les chiffres de cette startup ne sont visibles que pour son organisation et pour les organismes qui gèrent ses programmes.',
      ar: 'أرقام هذه الشركة الناشئة لا تظهر إلا لمؤسستها وللجهات المسيرة لبرامجها.',
      en: 'The figures of this startup are visible only to its organisation and to the operators of its programmes.',
    },
    action: {
      fr: 'Demandez les chiffres à l’organisation de la startup.',
      ar: 'اطلب الأرقام من مؤسسة الشركة الناشئة.',
      en: 'Ask the organisation of the startup for the figures.',
    },
  },
  'not-a-committee-member': {
    status: 403,
    meaning: {
      fr: 'Vous n’êtes pas membre du comité de l’appel, ou pas de cette session.',
      ar: 'لست عضوا في لجنة النداء، أو لست عضوا في هذه الدورة منها.',
      en: 'You are not a member of the committee of the call, or not of this session.',
    },
    action: {
      fr: 'Demandez à un gestionnaire de l’appel de vous nommer dans une session du comité.',
      ar: 'اطلب من مسير النداء تعيينك في إحدى دورات اللجنة.',
      en: 'Ask a manager of the call to name you in a session of the committee.',
    },
  },
  'not-assigned': {
    status: 403,
    meaning: {
      fr: 'L’évaluation de cette candidature ne vous est pas attribuée.',
      ar: 'تقييم طلب الترشيح هذا غير مسند إليك.',
      en: 'The review of this application is not assigned to you.',
    },
    action: {
      fr: 'Évaluez une candidature de ventures.listAssignments, ou demandez à un gestionnaire de l’appel de vous attribuer celle-ci.',
      ar: 'قيم طلب ترشيح من ventures.listAssignments، أو اطلب من مسير النداء إسناد هذا الطلب إليك.',
      en: 'Review an application of ventures.listAssignments, or ask a manager of the call to assign this one to you.',
    },
  },
  'not-before-committee': {
    status: 409,
    meaning: {
      fr: 'La candidature n’est pas devant le comité : son état est `state`, et non COMMITTEE.',
      ar: 'طلب الترشيح ليس أمام اللجنة: حالته `state` وليست COMMITTEE.',
      en: 'The application is not before the committee: its state is `state`, not COMMITTEE.',
    },
    action: {
      fr: 'Votez sur une des candidatures que ventures.listCommitteeSessions donne pour la session.',
      ar: 'صوت على أحد طلبات الترشيح التي تعرضها ventures.listCommitteeSessions للدورة.',
      en: 'Vote on one of the applications that ventures.listCommitteeSessions shows for the session.',
    },
  },
  'not-eligible': {
    status: 409,
    meaning: {
      fr: 'La startup ne remplit pas les critères d’éligibilité de l’appel, que donne `failedRules`.',
      ar: 'الشركة الناشئة لا تستوفي شروط الأهلية للنداء، وهي مذكورة في `failedRules`.',
      en: 'The startup does not meet the eligibility rules of the call in `failedRules`.',
    },
    action: {
      fr: 'Corrigez la fiche de la startup avec ventures.updateStartup si elle est inexacte, ou cherchez un autre appel.',
      ar: 'صحح بطاقة الشركة الناشئة بواسطة ventures.updateStartup إذا كانت غير دقيقة، أو ابحث عن نداء آخر.',
      en: 'Correct the record of the startup with ventures.updateStartup if it is wrong, or find another call.',
    },
  },
  'not-enough-reviewers': {
    status: 409,
    meaning: {
      fr: 'Les candidatures de `applications` n’ont pas assez d’évaluateurs sans conflit d’intérêts. Rien n’a été attribué.',
      ar: 'طلبات الترشيح في `applications` ليس لها عدد كاف من المقيمين بدون تضارب مصالح. لم يسند شيء.',
      en: 'The applications in `applications` have too few reviewers without a conflict of interest. Nothing was assigned.',
    },
    action: {
      fr: 'Nommez plus d’évaluateurs, pour que chaque candidature en ait `perApplication`.',
      ar: 'عين مقيمين أكثر ليكون لكل طلب ترشيح عدد `perApplication` منهم.',
      en: 'Name more reviewers, so that each application has `perApplication` of them.',
    },
  },
  'not-in-review': {
    status: 409,
    meaning: {
      fr: 'La candidature n’est pas en évaluation : son état est `state`, et non IN_REVIEW.',
      ar: 'طلب الترشيح ليس قيد التقييم: حالته `state` وليست IN_REVIEW.',
      en: 'The application is not in review: its state is `state`, not IN_REVIEW.',
    },
    action: {
      fr: 'Attendez que la candidature soit en évaluation, ou évaluez-en une autre.',
      ar: 'انتظر أن يصبح طلب الترشيح قيد التقييم، أو قيم طلبا آخر.',
      en: 'Wait until the application is in review, or review another one.',
    },
  },
  'not-the-chair': {
    status: 403,
    meaning: {
      fr: 'Seule la présidence de la session du comité peut décider.',
      ar: 'رئيس دورة اللجنة وحده يمكنه اتخاذ القرار.',
      en: 'Only the chair of the committee session can decide.',
    },
    action: {
      fr: 'Demandez au membre `chairId` de prendre la décision.',
      ar: 'اطلب من العضو `chairId` اتخاذ القرار.',
      en: 'Ask the member `chairId` to decide.',
    },
  },
  'no-supporting-document': {
    status: 409,
    meaning: {
      fr: 'Ces chiffres sont seulement déclarés : aucun document ne permet de les vérifier.',
      ar: 'هذه الأرقام مصرح بها فقط: لا توجد وثيقة للتحقق منها.',
      en: 'These figures are only declared: there is no document to verify them with.',
    },
    action: {
      fr: 'Demandez à la startup de les déclarer de nouveau avec un document, au moyen de ventures.reportMetrics.',
      ar: 'اطلب من الشركة الناشئة التصريح بها من جديد مع وثيقة بواسطة ventures.reportMetrics.',
      en: 'Ask the startup to report them again with a document, with ventures.reportMetrics.',
    },
  },
  'own-call': {
    status: 403,
    meaning: {
      fr: 'Votre organisation gère cet appel : elle ne peut pas y candidater.',
      ar: 'مؤسستك هي المسيرة لهذا النداء: لا يمكنها الترشح له.',
      en: 'Your organisation runs this call, so it cannot apply to it.',
    },
    action: {
      fr: 'Candidatez à un des appels de `openCalls` que gère une autre organisation.',
      ar: 'قدم الترشيح لأحد النداءات في `openCalls` التي تسيرها مؤسسة أخرى.',
      en: 'Apply to one of the calls in `openCalls` that another organisation runs.',
    },
  },
})
