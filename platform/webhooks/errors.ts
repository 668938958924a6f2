import { defineErrors } from '../problem.ts'

/** The error codes of this module. */
export const webhooksError = defineErrors({
  'delivery-pending': {
    status: 409,
    meaning: {
      fr: 'La livraison est en attente : elle sera tentée automatiquement.',
      ar: 'التسليم قيد الانتظار: ستتم محاولته تلقائيا.',
      en: 'The delivery is pending. It is attempted automatically.',
    },
    action: {
      fr: 'Attendez qu’elle aboutisse ou échoue définitivement avant de la renvoyer.',
      ar: 'انتظر نجاحه أو فشله النهائي قبل إعادة إرساله.',
      en: 'Wait until it succeeds or finally fails before you redeliver it.',
    },
  },
  'endpoint-disabled': {
    status: 409,
    meaning: {
      fr: 'Le point de terminaison est désactivé : il ne reçoit rien. `reason` peut en donner la cause.',
      ar: 'نقطة الاستقبال معطلة: لا تتلقى شيئا. وقد يبين `reason` السبب.',
      en: 'The endpoint is disabled and receives nothing. `reason` may say why.',
    },
    action: {
      fr: 'Pour qu’il reçoive de nouveau des événements, activez-le avec webhooks.enableEndpoint.',
      ar: 'لتتلقى الأحداث من جديد، فعلها بواسطة webhooks.enableEndpoint.',
      en: 'For it to receive events again, enable it with webhooks.enableEndpoint.',
    },
  },
  'endpoint-enabled': {
    status: 409,
    meaning: {
      fr: 'Le point de terminaison est déjà activé.',
      ar: 'نقطة الاستقبال مفعلة من قبل.',
      en: 'The endpoint is already enabled.',
    },
    action: {
      fr: 'Il n’y a rien à faire : il reçoit les événements.',
      ar: 'لا داعي لأي إجراء: إنها تتلقى الأحداث.',
      en: 'Nothing needs to be done: it receives events.',
    },
  },
  'no-active-secret': {
    status: 409,
    meaning: {
      fr: 'Le point de terminaison n’a aucun secret actif pour signer ses livraisons.',
      ar: 'ليس لنقطة الاستقبال أي سر سار لتوقيع التسليمات.',
      en: 'The endpoint has no active secret to sign its deliveries with.',
    },
    action: {
      fr: 'Créez un secret avec webhooks.rotateSecret, puis activez le point de terminaison.',
      ar: 'أنشئ سرا بواسطة webhooks.rotateSecret، ثم فعل نقطة الاستقبال.',
      en: 'Create a secret with webhooks.rotateSecret, then enable the endpoint.',
    },
  },
  'too-many-endpoints': {
    status: 409,
    meaning: {
      fr: 'Votre organisation a déjà le nombre maximal de points de terminaison (`max`).',
      ar: 'بلغت منظمتك العدد الأقصى من نقاط الاستقبال (`max`).',
      en: 'Your organisation already has the maximum number of endpoints (`max`).',
    },
    action: {
      fr: 'Supprimez un point de terminaison avec webhooks.deleteEndpoint, ou ajoutez les types d’événements à un point existant.',
      ar: 'احذف نقطة استقبال بواسطة webhooks.deleteEndpoint، أو أضف أنواع الأحداث إلى نقطة موجودة.',
      en: 'Delete an endpoint with webhooks.deleteEndpoint, or add the event types to an existing one.',
    },
  },
})
