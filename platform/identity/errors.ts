import { defineErrors } from '../problem.ts'

/** The error codes of this module. */
export const identityError = defineErrors({
  'key-inactive': {
    status: 409,
    meaning: {
      fr: 'La clé a été révoquée ou a expiré : elle ne peut plus être renouvelée ni révoquée.',
      ar: 'المفتاح ملغى أو منتهي الصلاحية: لم يعد ممكنا تدويره أو إلغاؤه.',
      en: 'The key was revoked or has expired. It can no longer be rotated or revoked.',
    },
    action: {
      fr: 'Créez une nouvelle clé avec identity.createKey.',
      ar: 'أنشئ مفتاحا جديدا بواسطة identity.createKey.',
      en: 'Create a new key with identity.createKey.',
    },
  },
  'own-membership': {
    status: 409,
    meaning: {
      fr: 'Vous ne pouvez pas changer vos propres rôles ni votre propre statut.',
      ar: 'لا يمكنك تغيير أدوارك أو وضعيتك بنفسك.',
      en: 'You cannot change your own roles or status.',
    },
    action: {
      fr: 'Demandez à un autre propriétaire de votre organisation.',
      ar: 'اطلب ذلك من مالك آخر لمنظمتك.',
      en: 'Ask another owner of your organisation.',
    },
  },
})
