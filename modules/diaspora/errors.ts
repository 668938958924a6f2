import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const diasporaError = defineErrors({
  'already-registered': {
    status: 409,
    meaning: {
      fr: 'Vous êtes déjà inscrit à cet événement.',
      ar: 'أنت مسجل من قبل في هذا اللقاء.',
      en: 'You are already registered for this event.',
    },
    action: {
      fr: 'Utilisez l’inscription `registrationId` ; `state` donne son état.',
      ar: 'استعمل التسجيل `registrationId`؛ ويبين `state` حالته.',
      en: 'Use the registration `registrationId`; `state` is its state.',
    },
  },
  'already-requested': {
    status: 409,
    meaning: {
      fr: 'Ce membre a déjà reçu une demande de contact pour ce besoin.',
      ar: 'تلقى هذا العضو من قبل طلب اتصال لهذه الحاجة.',
      en: 'This member already has a contact request for this need.',
    },
    action: {
      fr: 'Attendez la réponse à la demande `requestId`, au plus tard jusqu’à `expiresAt`, ou contactez un autre membre.',
      ar: 'انتظر الجواب على الطلب `requestId`، إلى غاية `expiresAt` على الأكثر، أو اتصل بعضو آخر.',
      en: 'Wait for the answer to the request `requestId`, until `expiresAt` at the latest, or contact another member.',
    },
  },
  'contact-declined': {
    status: 409,
    meaning: {
      fr: 'Ce membre a refusé le contact pour ce besoin, ou n’est plus candidat.',
      ar: 'رفض هذا العضو الاتصال لهذه الحاجة، أو لم يعد مرشحا لها.',
      en: 'This member declined contact for this need, or is no longer a candidate.',
    },
    action: {
      fr: 'Choisissez un autre membre avec diaspora.matchNeed.',
      ar: 'اختر عضوا آخر بواسطة diaspora.matchNeed.',
      en: 'Choose another member with diaspora.matchNeed.',
    },
  },
  'contact-not-accepted': {
    status: 409,
    meaning: {
      fr: 'Le membre n’a pas accepté la demande de contact : aucun engagement ne peut lui être proposé.',
      ar: 'لم يقبل العضو طلب الاتصال: لا يمكن اقتراح أي التزام عليه.',
      en: 'The member has not accepted the contact request. No engagement can be proposed yet.',
    },
    action: {
      fr: 'Si `state` vaut SENT, attendez la réponse. Sinon, contactez un autre membre.',
      ar: 'إذا كانت قيمة `state` هي SENT فانتظر الجواب. وإلا فاتصل بعضو آخر.',
      en: 'If `state` is SENT, wait for the answer. Otherwise contact another member.',
    },
  },
  'event-full': {
    status: 409,
    meaning: {
      fr: 'Toutes les places de cet événement sont prises.',
      ar: 'كل مقاعد هذا اللقاء محجوزة.',
      en: 'All places at this event are taken.',
    },
    action: {
      fr: 'Choisissez un événement de `alternatives`, ou réessayez si une place se libère.',
      ar: 'اختر لقاء من `alternatives`، أو أعد المحاولة إذا تحرر مقعد.',
      en: 'Choose an event from `alternatives`, or retry if a place becomes free.',
    },
  },
  'event-started': {
    status: 409,
    meaning: {
      fr: 'L’événement a commencé (`startsAt`) : l’inscription ne peut plus être annulée.',
      ar: 'بدأ اللقاء (`startsAt`): لم يعد ممكنا إلغاء التسجيل.',
      en: 'The event has started (`startsAt`). The registration can no longer be cancelled.',
    },
    action: {
      fr: 'Informez l’organisateur de l’événement de votre absence.',
      ar: 'أخبر منظم اللقاء بغيابك.',
      en: 'Tell the organiser of the event that you are absent.',
    },
  },
  'member-request-limit': {
    status: 409,
    meaning: {
      fr: 'Ce membre a reçu le nombre maximal de demandes de contact pour un mois.',
      ar: 'تلقى هذا العضو العدد الأقصى من طلبات الاتصال في شهر.',
      en: 'This member has received the maximum number of contact requests for a month.',
    },
    action: {
      fr: 'Réessayez à partir de `againAt`, ou contactez un autre membre.',
      ar: 'أعد المحاولة ابتداء من `againAt`، أو اتصل بعضو آخر.',
      en: 'Retry from `againAt` on, or contact another member.',
    },
  },
  'no-profile': {
    status: 404,
    meaning: {
      fr: 'Vous n’avez pas encore de profil dans la diaspora.',
      ar: 'ليس لك بعد ملف ضمن مغاربة العالم.',
      en: 'You have no diaspora profile yet.',
    },
    action: {
      fr: 'Créez votre profil avec diaspora.upsertProfile, puis répétez l’appel.',
      ar: 'أنشئ ملفك بواسطة diaspora.upsertProfile، ثم كرر الاستدعاء.',
      en: 'Create your profile with diaspora.upsertProfile, then repeat the call.',
    },
  },
  'own-profile': {
    status: 409,
    meaning: {
      fr: 'Ce profil est le vôtre : vous ne pouvez ni vous contacter ni vous proposer un engagement.',
      ar: 'هذا الملف ملفك: لا يمكنك طلب الاتصال بنفسك ولا اقتراح التزام عليها.',
      en: 'This profile is your own. You cannot request contact with yourself or propose an engagement to yourself.',
    },
    action: {
      fr: 'Choisissez le profil d’un autre membre.',
      ar: 'اختر ملف عضو آخر.',
      en: 'Choose the profile of another member.',
    },
  },
  'registration-closed': {
    status: 409,
    meaning: {
      fr: 'Les inscriptions à cet événement ne sont pas ouvertes.',
      ar: 'التسجيل في هذا اللقاء غير مفتوح.',
      en: 'Registration for this event is not open.',
    },
    action: {
      fr: 'Inscrivez-vous entre `registrationOpensAt` et `registrationClosesAt`, ou choisissez un événement de `alternatives`.',
      ar: 'سجل بين `registrationOpensAt` و`registrationClosesAt`، أو اختر لقاء من `alternatives`.',
      en: 'Register between `registrationOpensAt` and `registrationClosesAt`, or choose an event from `alternatives`.',
    },
  },
  'too-many-open-requests': {
    status: 409,
    meaning: {
      fr: 'Vous avez atteint le nombre maximal de demandes de contact sans réponse.',
      ar: 'بلغت العدد الأقصى من طلبات الاتصال التي تنتظر الجواب.',
      en: 'You have reached the maximum number of open contact requests.',
    },
    action: {
      fr: 'Attendez que l’une des demandes de `waiting` reçoive une réponse ou expire.',
      ar: 'انتظر إلى أن يرد جواب على أحد طلبات `waiting` أو تنتهي مدته.',
      en: 'Wait until one of the requests in `waiting` is answered or expires.',
    },
  },
  'too-many-outputs': {
    status: 409,
    meaning: {
      fr: 'Cette passerelle a déjà le nombre maximal de résultats (`outputs`).',
      ar: 'بلغ هذا الجسر العدد الأقصى من النتائج (`outputs`).',
      en: 'This bridge already has the maximum number of outputs (`outputs`).',
    },
    action: {
      fr: 'Enregistrez une nouvelle passerelle pour la suite.',
      ar: 'سجل جسرا جديدا لما يأتي بعد ذلك.',
      en: 'Record a new bridge for further outputs.',
    },
  },
  'unsupported-need-kind': {
    status: 409,
    meaning: {
      fr: 'Un besoin de ce genre (`kind`) ne peut pas être satisfait par une personne.',
      ar: 'لا يمكن لشخص أن يلبي حاجة من هذا النوع (`kind`).',
      en: 'A need of this kind (`kind`) cannot be met by a person.',
    },
    action: {
      fr: 'Cherchez parmi les FabLabs et les zones, ou choisissez un besoin d’un genre de `kinds`.',
      ar: 'ابحث في مختبرات التصنيع والمناطق، أو اختر حاجة من أحد أنواع `kinds`.',
      en: 'Search the FabLabs and zones, or choose a need of one of the `kinds`.',
    },
  },
})
