import type { LocalizedPhrase } from './language.ts'

/** Why something was refused, by its status; a detail that follows is the server's own. */
export const statusTexts: Record<number, LocalizedPhrase> = {
  401: { fr: 'Il faut être connecté pour cela', ar: 'يجب تسجيل الدخول لذلك', en: 'This needs a signed-in person' },
  403: { fr: 'Vous n’en avez pas le droit', ar: 'لا تملك الصلاحية لذلك', en: 'You may not do this' },
  404: { fr: 'Cela n’existe pas', ar: 'هذا غير موجود', en: 'There is no such thing' },
  409: { fr: 'Ce n’est pas possible ainsi', ar: 'هذا غير ممكن بهذا الشكل', en: 'That is not possible as asked' },
  422: { fr: 'La demande n’est pas valable', ar: 'الطلب غير صالح', en: 'The request is not valid' },
  429: { fr: 'Trop de demandes à la fois', ar: 'طلبات كثيرة في وقت واحد', en: 'Too many requests at once' },
  503: { fr: 'Le service ne répond pas', ar: 'الخدمة لا تجيب', en: 'The service does not answer' },
}

/** Problems that mean the same wherever they come from, told whole: their detail is for who writes programs. */
export const problemTexts: Record<string, LocalizedPhrase> = {
  unauthenticated: {
    fr: 'Il faut être connecté pour cela : la clé manque ou n’est plus valable.',
    ar: 'يجب تسجيل الدخول لذلك: المفتاح ناقص أو لم يعد صالحًا.',
    en: 'This needs a signed-in person: the key is missing or no longer valid.',
  },
  forbidden: {
    fr: 'Votre clé, ou cet agent, n’a pas le droit de faire cela.',
    ar: 'مفتاحك أو هذا الوكيل لا يملك الصلاحية لذلك.',
    en: 'Your key, or this agent, is not allowed to do this.',
  },
  'not-found': {
    fr: 'Je ne l’ai pas trouvé : cela n’existe pas, ou pas pour vous.',
    ar: 'لم أجده: غير موجود، أو غير متاح لك.',
    en: 'I did not find it: it does not exist, or not for you.',
  },
  'invalid-input': {
    fr: 'Je n’ai pas pu l’envoyer ainsi : quelque chose n’est pas valable.',
    ar: 'لم أتمكن من إرسال الطلب هكذا: فيه شيء غير صالح.',
    en: 'I could not send it like this: something in it is not valid.',
  },
  'approval-required': {
    fr: 'Cela ne se fait pas sans l’accord d’une personne : demandez-le à qui en est responsable.',
    ar: 'لا يتم هذا دون موافقة شخص مسؤول: اطلبها منه.',
    en: 'This is not done without a person’s approval: ask whoever is responsible for it.',
  },
}
