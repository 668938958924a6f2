import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const instituteError = defineErrors({
  'already-candidate': {
    status: 409,
    meaning: {
      fr: 'Cette personne est déjà candidate au doctorat dans l’université.',
      ar: 'هذا الشخص مسجل سابقا كمترشح للدكتوراه في الجامعة.',
      en: 'This person is already a doctoral candidate of the university.',
    },
    action: {
      fr: 'Utilisez le doctorat que donne `thesisId`.',
      ar: 'استعمل الأطروحة المذكورة في `thesisId`.',
      en: 'Use the doctorate in `thesisId`.',
    },
  },
  'already-enrolled': {
    status: 409,
    meaning: {
      fr: 'Cette personne a déjà une inscription à cette session ; son état est `state`.',
      ar: 'لهذا الشخص تسجيل سابق في هذه الدورة؛ وحالته `state`.',
      en: 'This person already has an enrolment in this session; its state is `state`.',
    },
    action: {
      fr: 'Utilisez l’inscription que donne `enrolmentId`.',
      ar: 'استعمل التسجيل المذكور في `enrolmentId`.',
      en: 'Use the enrolment in `enrolmentId`.',
    },
  },
  'no-milestone-plan': {
    status: 409,
    meaning: {
      fr: 'Votre université n’a pas encore de plan d’étapes pour ses doctorats.',
      ar: 'ليس لجامعتك بعد خطة مراحل لأطروحات الدكتوراه.',
      en: 'Your university has no milestone plan for its doctorates yet.',
    },
    action: {
      fr: 'Définissez le plan avec institute.setMilestonePlan, puis recommencez.',
      ar: 'حدد الخطة بواسطة institute.setMilestonePlan، ثم أعد المحاولة.',
      en: 'Set the plan with institute.setMilestonePlan, then retry.',
    },
  },
  'session-full': {
    status: 409,
    meaning: {
      fr: 'La session et sa liste d’attente sont complètes.',
      ar: 'الدورة ولائحة انتظارها ممتلئتان.',
      en: 'The session and its waiting list are full.',
    },
    action: {
      fr: 'Choisissez une session de `alternatives`.',
      ar: 'اختر دورة من `alternatives`.',
      en: 'Choose a session in `alternatives`.',
    },
  },
  'session-not-open': {
    status: 409,
    meaning: {
      fr: 'La session n’accepte plus d’inscriptions : elle a commencé, elle est close ou elle est annulée.',
      ar: 'لم تعد الدورة تقبل التسجيلات: بدأت أو أغلقت أو ألغيت.',
      en: 'The session no longer accepts enrolments: it has started, it is closed or it was cancelled.',
    },
    action: {
      fr: 'Choisissez une session de `alternatives`.',
      ar: 'اختر دورة من `alternatives`.',
      en: 'Choose a session in `alternatives`.',
    },
  },
})
