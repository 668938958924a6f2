import type { LocalizedPhrase } from './language.ts'

/** What the status of an error means; the detail of the server follows it. */
export const statusTexts: Record<number, LocalizedPhrase> = {
  401: { fr: 'Il faut être connecté pour cela', ar: 'يجب تسجيل الدخول لذلك', en: 'Sign in first' },
  403: { fr: 'Vous n’en avez pas le droit', ar: 'لا تملك الصلاحية لذلك', en: 'You may not do this' },
  404: { fr: 'Cela n’existe pas', ar: 'هذا غير موجود', en: 'It does not exist' },
  409: { fr: 'Ce n’est pas possible ainsi', ar: 'هذا غير ممكن بهذا الشكل', en: 'That is not possible as requested' },
  422: { fr: 'La demande n’est pas valide', ar: 'الطلب غير صالح', en: 'The request is not valid' },
  429: { fr: 'Trop de demandes à la fois', ar: 'طلبات كثيرة في وقت واحد', en: 'Too many requests at once' },
  503: { fr: 'Le service ne répond pas', ar: 'الخدمة لا تجيب', en: 'The service does not answer' },
}

/** Complete texts for errors that mean the same for every operation; their detail is written for programmers. */
export const problemTexts: Record<string, LocalizedPhrase> = {
  unauthenticated: {
    fr: 'Il faut être connecté pour cela : la clé manque ou n’est plus valide.',
    ar: 'يجب تسجيل الدخول لذلك: المفتاح ناقص أو لم يعد صالحا.',
    en: 'Sign in first: the key is missing or no longer valid.',
  },
  forbidden: {
    fr: 'Votre clé, ou cet agent, n’a pas le droit de faire cela.',
    ar: 'مفتاحك أو هذا الوكيل لا يملك الصلاحية لذلك.',
    en: 'Your key, or this agent, is not allowed to do this.',
  },
  'not-found': {
    fr: 'Introuvable, ou vous n’y avez pas accès.',
    ar: 'غير موجود، أو لا يمكنك الوصول إليه.',
    en: 'Not found, or you have no access to it.',
  },
  'invalid-input': {
    fr: 'Je n’ai pas pu envoyer la demande : un des champs n’est pas valide.',
    ar: 'لم أتمكن من إرسال الطلب: أحد الحقول غير صالح.',
    en: 'I could not send the request: one of its fields is not valid.',
  },
  'approval-required': {
    fr: 'Cette opération exige l’accord d’une personne : adressez-vous au responsable.',
    ar: 'تتطلب هذه العملية موافقة شخص: اتصل بالمسؤول.',
    en: 'This operation requires a person’s approval: contact the person responsible for it.',
  },
}
