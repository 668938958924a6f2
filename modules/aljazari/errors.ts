import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const aljazariError = defineErrors({
  'agreement-not-applicable': {
    status: 409,
    meaning: {
      fr: 'La confidentialité de ce problème n’est pas NDA : aucun accord de confidentialité ne s’y applique.',
      ar: 'سرية هذه المشكلة ليست NDA: لا ينطبق عليها أي اتفاق سرية.',
      en: 'The confidentiality of this problem is not NDA, so no non-disclosure agreement applies to it.',
    },
    action: {
      fr: 'Si `confidentiality` est CONFIDENTIAL, soumettez de nouveau le problème avec NDA. Sinon, aucun accord n’est nécessaire.',
      ar: 'إذا كانت `confidentiality` هي CONFIDENTIAL فقدم المشكلة من جديد بقيمة NDA. وإلا فلا حاجة إلى اتفاق.',
      en: 'If `confidentiality` is CONFIDENTIAL, submit the problem again as NDA. Otherwise no agreement is needed.',
    },
  },
  'already-signed': {
    status: 409,
    meaning: {
      fr: 'Cet inventeur a déjà signé la déclaration, à la date `signedAt`.',
      ar: 'سبق لهذا المخترع أن وقع التصريح بتاريخ `signedAt`.',
      en: 'This inventor has already signed the disclosure, at `signedAt`.',
    },
    action: {
      fr: 'Il n’y a rien à faire pour cet inventeur ; aljazari.getInvention montre qui n’a pas encore signé.',
      ar: 'لا شيء مطلوب لهذا المخترع؛ تعرض aljazari.getInvention من لم يوقع بعد.',
      en: 'Nothing is left to do for this inventor; aljazari.getInvention shows who has not signed yet.',
    },
  },
  'not-a-party': {
    status: 403,
    meaning: {
      fr: 'Seuls l’organisation du problème et les gestionnaires de son institut peuvent en changer l’état.',
      ar: 'لا يمكن تغيير حالة المشكلة إلا للمؤسسة صاحبتها ولمسيري معهدها.',
      en: 'Only the organisation of the problem and managers of its institute can change its state.',
    },
    action: {
      fr: 'Adressez-vous à l’organisation du problème ou à un gestionnaire de son institut.',
      ar: 'اتصل بالمؤسسة صاحبة المشكلة أو بأحد مسيري معهدها.',
      en: 'Ask the organisation of the problem or a manager of its institute.',
    },
  },
  'not-a-validator': {
    status: 403,
    meaning: {
      fr: 'Votre organisation n’est ni l’institut d’origine de la pratique, ni un autre institut qui a son thème, ou vous n’en êtes pas gestionnaire.',
      ar: 'مؤسستك ليست المعهد الذي صدرت عنه الممارسة ولا معهدا آخر له موضوعها، أو لست من مسيريها.',
      en: 'Your organisation is neither the institute the practice comes from nor another institute with its theme, or you do not manage it.',
    },
    action: {
      fr: 'Demandez la validation à un gestionnaire d’un de ces instituts.',
      ar: 'اطلب المصادقة من مسير أحد هذه المعاهد.',
      en: 'Ask a manager of one of these institutes to validate it.',
    },
  },
  'practice-not-published': {
    status: 409,
    meaning: {
      fr: 'La pratique n’est pas publiée : son état est `state`.',
      ar: 'الممارسة غير منشورة: حالتها `state`.',
      en: 'The practice is not published: its state is `state`.',
    },
    action: {
      fr: 'Choisissez une pratique publiée avec aljazari.findPractices.',
      ar: 'اختر ممارسة منشورة بواسطة aljazari.findPractices.',
      en: 'Choose a published practice with aljazari.findPractices.',
    },
  },
  'problem-not-available': {
    status: 409,
    meaning: {
      fr: 'Un projet ne peut pas reprendre le problème `problemId` dans son état actuel, `state`.',
      ar: 'لا يمكن لمشروع أن يتكفل بالمشكلة `problemId` في حالتها الراهنة `state`.',
      en: 'A project cannot take up the problem `problemId` in its current state, `state`.',
    },
    action: {
      fr: 'Choisissez un problème dont l’état figure dans `allowedStates`.',
      ar: 'اختر مشكلة تكون حالتها ضمن `allowedStates`.',
      en: 'Choose a problem in one of the states in `allowedStates`.',
    },
  },
  'project-not-active': {
    status: 409,
    meaning: {
      fr: 'Le niveau de maturité du projet ne peut pas changer dans son état actuel, `state`.',
      ar: 'لا يمكن تغيير مستوى الجاهزية للمشروع في حالته الراهنة `state`.',
      en: 'The readiness level of the project cannot change in its current state, `state`.',
    },
    action: {
      fr: 'Faites d’abord avancer le projet vers un état de `allowedStates` avec aljazari.advanceProject.',
      ar: 'انقل المشروع أولا إلى إحدى حالات `allowedStates` بواسطة aljazari.advanceProject.',
      en: 'First move the project to a state in `allowedStates` with aljazari.advanceProject.',
    },
  },
  'publication-on-hold': {
    status: 409,
    meaning: {
      fr: 'Une invention du projet attend depuis `since` une décision sur sa protection. Une publication empêcherait cette protection.',
      ar: 'ينتظر اختراع من المشروع منذ `since` قرارا بشأن حمايته. النشر قد يمنع هذه الحماية.',
      en: 'An invention of the project has awaited a decision on its protection since `since`. Publication would prevent the protection.',
    },
    action: {
      fr: 'Demandez d’abord la décision sur l’invention, ou enregistrez un brouillon.',
      ar: 'اطلب أولا القرار بشأن الاختراع، أو احفظ مسودة.',
      en: 'Ask for the decision on the invention first, or save a draft.',
    },
  },
  'trl-not-adjacent': {
    status: 409,
    meaning: {
      fr: 'Le niveau de maturité d’un projet change d’un seul niveau à la fois ; il est maintenant `trlNow`.',
      ar: 'يتغير مستوى الجاهزية للمشروع بدرجة واحدة في كل مرة؛ وهو الآن `trlNow`.',
      en: 'The readiness level of a project changes by one level at a time; it is now `trlNow`.',
    },
    action: {
      fr: 'Choisissez un niveau de `allowedTrls`, avec ses preuves.',
      ar: 'اختر مستوى من `allowedTrls` مع أدلته.',
      en: 'Choose a level in `allowedTrls`, with its evidence.',
    },
  },
})
