import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const commonsError = defineErrors({
  'based-on-credential': {
    status: 409,
    meaning: {
      fr: 'La compétence est attestée par un titre délivré : elle ne peut pas être retirée seule.',
      ar: 'المهارة مثبتة بشهادة مسلمة: لا يمكن سحبها وحدها.',
      en: 'The skill is proven by an issued credential. It cannot be withdrawn by itself.',
    },
    action: {
      fr: 'Demandez à l’organisme qui a délivré le titre de le révoquer : la compétence prend fin avec lui.',
      ar: 'اطلب من الجهة التي سلمت الشهادة إلغاءها: تنتهي المهارة معها.',
      en: 'Ask the issuer to revoke the credential: the skill ends with it.',
    },
  },
  'conflict-of-interest': {
    status: 403,
    meaning: {
      fr: 'Vous avez un intérêt dans l’organisation ou le projet concerné, ou vous avez pris part à ce qu’il faut juger : vous ne pouvez pas en décider.',
      ar: 'لديك مصلحة في المنظمة أو المشروع المعني، أو شاركت فيما يجب الحكم عليه: لا يمكنك البت فيه.',
      en: 'You have an interest in the organisation or project concerned, or took part in what is to be judged. You cannot decide on it.',
    },
    action: {
      fr: 'Demandez à un autre membre, sans intérêt dans ce dossier, d’appeler l’opération.',
      ar: 'اطلب من عضو آخر ليست له مصلحة في هذا الملف استدعاء العملية.',
      en: 'Ask another member, who has no interest in the matter, to call the operation.',
    },
  },
  'consent-required': {
    status: 409,
    meaning: {
      fr: 'L’opération exige un consentement que la personne n’a pas donné, ou n’a plus.',
      ar: 'تتطلب العملية موافقة لم يعطها الشخص أو لم تعد سارية.',
      en: 'The operation requires a consent that the person has not given, or that is no longer active.',
    },
    action: {
      fr: 'La personne peut donner le consentement que nomme `purpose` ou `purposes` ; `detail` indique l’opération à appeler et les autres possibilités.',
      ar: 'يمكن للشخص إعطاء الموافقة المذكورة في `purpose` أو `purposes`؛ ويبين `detail` العملية التي يجب استدعاؤها والإمكانيات الأخرى.',
      en: 'The person can give the consent that `purpose` or `purposes` names. `detail` says which operation to call and what else is possible.',
    },
  },
  'consent-text-changed': {
    status: 409,
    meaning: {
      fr: 'La version indiquée n’est pas la version actuelle du texte de consentement.',
      ar: 'النسخة المذكورة ليست النسخة الحالية من نص الموافقة.',
      en: 'The version given is not the current version of the consent text.',
    },
    action: {
      fr: 'Faites lire à la personne le texte actuel (`text`), puis envoyez `textVersion`.',
      ar: 'اطلب من الشخص قراءة النص الحالي (`text`)، ثم أرسل `textVersion`.',
      en: 'Ask the person to read the current text (`text`), then send `textVersion`.',
    },
  },
  'email-taken': {
    status: 409,
    meaning: {
      fr: 'Une autre personne de votre organisation a déjà cette adresse électronique.',
      ar: 'لشخص آخر من منظمتك عنوان البريد الإلكتروني نفسه.',
      en: 'Another person of your organisation already has this e-mail address.',
    },
    action: {
      fr: 'Vérifiez l’adresse, ou modifiez la fiche de la personne qui existe déjà.',
      ar: 'تحقق من العنوان، أو عدل بطاقة الشخص الموجود.',
      en: 'Check the address, or change the record of the existing person.',
    },
  },
  'enterprise-taken': {
    status: 409,
    meaning: {
      fr: 'L’entreprise de ce numéro ICE est déjà enregistrée.',
      ar: 'المقاولة صاحبة رقم التعريف الموحد هذا مسجلة من قبل.',
      en: 'The enterprise with this ICE number is already registered.',
    },
    action: {
      fr: 'Vérifiez le numéro, modifiez l’enregistrement s’il est à vous, ou demandez à l’organisation qui le détient d’en devenir membre.',
      ar: 'تحقق من الرقم، أو عدل التسجيل إن كان لك، أو اطلب العضوية من المنظمة التي تملكه.',
      en: 'Check the number, change the existing record if it is yours, or ask the organisation that owns it for membership.',
    },
  },
  'name-search-restricted': {
    status: 403,
    meaning: {
      fr: 'La recherche par nom révèle qui participe au programme : elle exige le droit `commons:manage` et une finalité, et un agent ne peut pas la faire.',
      ar: 'يكشف البحث بالاسم من يشارك في البرنامج: فهو يتطلب الصلاحية `commons:manage` وغرضا، ولا يمكن لوكيل القيام به.',
      en: 'A search by name reveals who takes part in the programme. It requires the scope `commons:manage` and a purpose, and an agent cannot do it.',
    },
    action: {
      fr: 'Cherchez par région, langue ou compétence, ou demandez à un responsable de chercher en indiquant `purpose`.',
      ar: 'ابحث حسب الجهة أو اللغة أو المهارة، أو اطلب من مسؤول البحث مع ذكر `purpose`.',
      en: 'Search by region, language or skill, or ask a manager to search with a `purpose`.',
    },
  },
  'no-consent': {
    status: 409,
    meaning: {
      fr: 'Il n’y a aucun consentement actif à retirer pour cette finalité.',
      ar: 'ليست هناك موافقة سارية يمكن سحبها لهذا الغرض.',
      en: 'There is no active consent to this purpose to withdraw.',
    },
    action: {
      fr: 'Il n’y a rien à faire : rien n’est communiqué pour cette finalité.',
      ar: 'لا داعي لأي إجراء: لا شيء يكشف لهذا الغرض.',
      en: 'Nothing needs to be done: nothing is disclosed for this purpose.',
    },
  },
  'no-person-record': {
    status: 404,
    meaning: {
      fr: 'Vous êtes membre de l’organisation, mais vous n’avez pas encore de fiche de personne.',
      ar: 'أنت عضو في المنظمة، لكن ليست لك بعد بطاقة شخص.',
      en: 'You are a member of the organisation, but have no person record yet.',
    },
    action: {
      fr: 'Créez votre fiche avec commons.upsertPerson, puis répétez l’appel.',
      ar: 'أنشئ بطاقتك بواسطة commons.upsertPerson، ثم كرر الاستدعاء.',
      en: 'Create your record with commons.upsertPerson, then repeat the call.',
    },
  },
  'not-the-operator': {
    status: 403,
    meaning: {
      fr: 'Une autre organisation gère ce laboratoire, cet institut, cette zone ou ce programme : seuls ses responsables peuvent faire cela.',
      ar: 'تدير منظمة أخرى هذا المختبر أو المعهد أو المنطقة أو البرنامج: مسؤولوها وحدهم يمكنهم القيام بذلك.',
      en: 'Another organisation runs this lab, institute, zone or programme. Only its managers can do this.',
    },
    action: {
      fr: 'Adressez-vous à l’organisation gestionnaire, ou utilisez la clé d’un de ses responsables.',
      ar: 'اتصل بالمنظمة المسيرة، أو استعمل مفتاح أحد مسؤوليها.',
      en: 'Contact the organisation that runs it, or use the key of one of its managers.',
    },
  },
  'not-the-owner': {
    status: 403,
    meaning: {
      fr: 'L’objet appartient à une autre personne ou à une autre organisation : elle seule peut le modifier.',
      ar: 'العنصر ملك لشخص آخر أو لمنظمة أخرى: لا يمكن لغيرهما تعديله.',
      en: 'The object belongs to another person or organisation. Only its owner can change it.',
    },
    action: {
      fr: 'Demandez la modification au propriétaire, ou créez votre propre objet.',
      ar: 'اطلب التعديل من المالك، أو أنشئ عنصرا خاصا بك.',
      en: 'Ask the owner for the change, or create an object of your own.',
    },
  },
  'own-skill': {
    status: 409,
    meaning: {
      fr: 'Vous ne pouvez pas recommander votre propre compétence.',
      ar: 'لا يمكنك تزكية مهارتك الخاصة.',
      en: 'You cannot endorse your own skill.',
    },
    action: {
      fr: 'Déclarez votre compétence avec commons.claimSkill, et demandez à un autre membre de la recommander.',
      ar: 'صرح بمهارتك بواسطة commons.claimSkill، واطلب من عضو آخر تزكيتها.',
      en: 'Claim the skill with commons.claimSkill, and ask another member to endorse it.',
    },
  },
  'person-anonymised': {
    status: 409,
    meaning: {
      fr: 'La fiche de cette personne a été anonymisée : elle ne peut plus être modifiée.',
      ar: 'أخفيت هوية صاحب هذه البطاقة: لم يعد ممكنا تعديلها.',
      en: 'The record of this person was anonymised. It can no longer be changed.',
    },
    action: {
      fr: 'Ne répétez pas l’appel : l’anonymisation est définitive.',
      ar: 'لا فائدة من إعادة المحاولة: إخفاء الهوية نهائي.',
      en: 'Do not retry: anonymisation is permanent.',
    },
  },
  'quota-exceeded': {
    status: 409,
    meaning: {
      fr: 'La demande dépasse le quota de la personne, de l’organisation ou du projet pour cette période.',
      ar: 'يتجاوز الطلب حصة الشخص أو المنظمة أو المشروع لهذه الفترة.',
      en: 'The request exceeds the quota of the person, the organisation or the project for this period.',
    },
    action: {
      fr: 'Demandez moins, ou choisissez une autre période : `detail` et `quota`, ou `granted`, `used` et `left`, donnent la limite et ce qui est utilisé.',
      ar: 'اطلب أقل، أو اختر فترة أخرى: يبين `detail` و`quota`، أو `granted` و`used` و`left`، الحد وما استعمل منه.',
      en: 'Request less, or choose another period. `detail` and `quota`, or `granted`, `used` and `left`, give the limit and what is used.',
    },
  },
})
