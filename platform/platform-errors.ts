import type { ProblemDefinition } from './error-definition.ts'

/** The error codes that every operation may return. Modules define theirs with `defineErrors`. */
export const platformErrors = {
  malformed: {
    status: 400,
    meaning: {
      fr: 'La requête est illisible : son corps n’est pas du JSON valide en UTF-8, ou un paramètre est mal formé.',
      ar: 'تعذرت قراءة الطلب: متنه ليس JSON صالحا بترميز UTF-8، أو أحد معاملاته سيئ الصياغة.',
      en: 'The request cannot be read: its body is not valid JSON in UTF-8, or a parameter is malformed.',
    },
    action: {
      fr: 'Corrigez le corps ou le paramètre que nomme `detail`.',
      ar: 'صحح المتن أو المعامل المذكور في `detail`.',
      en: 'Correct the body or the parameter that `detail` names.',
    },
  },
  unauthenticated: {
    status: 401,
    meaning: {
      fr: 'La clé manque, n’est pas valide, a expiré ou a été révoquée.',
      ar: 'المفتاح ناقص أو غير صالح أو منتهي الصلاحية أو ملغى.',
      en: 'The key is missing, not valid, expired or revoked.',
    },
    action: {
      fr: 'Envoyez une clé valide : `Authorization: Bearer ff_…` ou `x-api-key: ff_…`.',
      ar: 'أرسل مفتاحا صالحا: `Authorization: Bearer ff_…` أو `x-api-key: ff_…`.',
      en: 'Send a valid key: `Authorization: Bearer ff_…` or `x-api-key: ff_…`.',
    },
  },
  forbidden: {
    status: 403,
    meaning: {
      fr: 'La clé, le membre ou l’agent n’a pas le droit que l’opération exige.',
      ar: 'المفتاح أو العضو أو الوكيل لا يملك الصلاحية التي تتطلبها العملية.',
      en: 'The key, the member or the agent lacks the scope that the operation requires.',
    },
    action: {
      fr: 'Demandez ce droit à un propriétaire de votre organisation, ou prenez une clé qui l’a.',
      ar: 'اطلب هذه الصلاحية من أحد مالكي منظمتك، أو استعمل مفتاحا يملكها.',
      en: 'Ask an owner of your organisation for the scope, or use a key that has it.',
    },
  },
  'not-granted': {
    status: 403,
    meaning: {
      fr: 'L’agent appelle une opération qui ne figure pas parmi ses outils.',
      ar: 'يستدعي الوكيل عملية ليست من أدواته.',
      en: 'The agent calls an operation that is not among its tools.',
    },
    action: {
      fr: 'Ajoutez l’opération aux outils de l’agent, ou appelez-la vous-même.',
      ar: 'أضف العملية إلى أدوات الوكيل، أو استدعها بنفسك.',
      en: 'Add the operation to the tools of the agent, or call it yourself.',
    },
  },
  'approval-required': {
    status: 403,
    meaning: {
      fr: 'L’opération exige l’accord d’une personne : un agent ne peut pas l’exécuter seul.',
      ar: 'تتطلب العملية موافقة شخص: لا يمكن لوكيل تنفيذها وحده.',
      en: 'The operation requires the approval of a person: an agent cannot execute it alone.',
    },
    action: {
      fr: 'Demandez à une personne habilitée d’appeler l’opération ou d’approuver l’appel.',
      ar: 'اطلب من شخص مخول استدعاء العملية أو الموافقة على الاستدعاء.',
      en: 'Ask an authorised person to call the operation or to approve the call.',
    },
  },
  'not-found': {
    status: 404,
    meaning: {
      fr: 'L’objet n’existe pas, ou vous n’y avez pas accès.',
      ar: 'العنصر غير موجود، أو لا يمكنك الوصول إليه.',
      en: 'The object does not exist, or you have no access to it.',
    },
    action: {
      fr: 'Vérifiez l’identifiant avec l’opération de liste correspondante.',
      ar: 'تحقق من المعرف بواسطة عملية القائمة المناسبة.',
      en: 'Check the identifier with the matching list operation.',
    },
  },
  'method-not-allowed': {
    status: 405,
    meaning: {
      fr: 'Cette adresse existe, mais pas avec cette méthode HTTP.',
      ar: 'هذا العنوان موجود، لكن ليس بطريقة HTTP هذه.',
      en: 'The address exists, but not with this HTTP method.',
    },
    action: {
      fr: 'Utilisez une des méthodes que donne `allowed`.',
      ar: 'استعمل إحدى الطرق المذكورة في `allowed`.',
      en: 'Use one of the methods in `allowed`.',
    },
  },
  'stream-only': {
    status: 406,
    meaning: {
      fr: 'L’opération renvoie un flux d’événements, et la requête n’en accepte pas.',
      ar: 'تعيد العملية تدفقا من الأحداث، والطلب لا يقبله.',
      en: 'The operation returns a stream of events, which the request does not accept.',
    },
    action: {
      fr: 'Envoyez l’en-tête `accept: text/event-stream`.',
      ar: 'أرسل الترويسة `accept: text/event-stream`.',
      en: 'Send the header `accept: text/event-stream`.',
    },
  },
  conflict: {
    status: 409,
    meaning: {
      fr: 'L’opération est impossible dans l’état actuel de l’objet.',
      ar: 'العملية غير ممكنة في الحالة الراهنة للعنصر.',
      en: 'The operation is not possible in the current state of the object.',
    },
    action: {
      fr: 'Relisez l’objet et suivez ce que dit `detail`.',
      ar: 'أعد قراءة العنصر واتبع ما يقوله `detail`.',
      en: 'Read the object again and follow what `detail` says.',
    },
  },
  'illegal-transition': {
    status: 409,
    meaning: {
      fr: 'L’état actuel de l’objet, ou votre rôle, ne permet pas cet événement.',
      ar: 'الحالة الراهنة للعنصر أو دورك لا يسمحان بهذا الحدث.',
      en: 'The current state of the object, or your role, does not allow the event.',
    },
    action: {
      fr: 'Choisissez un événement de `allowedEvents`.',
      ar: 'اختر حدثا من `allowedEvents`.',
      en: 'Choose an event from `allowedEvents`.',
    },
  },
  'version-conflict': {
    status: 409,
    meaning: {
      fr: 'L’objet a changé depuis que vous l’avez lu. Rien n’a été écrit.',
      ar: 'تغير العنصر منذ أن قرأته. لم يكتب شيء.',
      en: 'The object has changed since you read it. Nothing was written.',
    },
    action: {
      fr: 'Relisez l’objet, puis répétez la modification.',
      ar: 'أعد قراءة العنصر ثم كرر التعديل.',
      en: 'Read the object again, then repeat the change.',
    },
  },
  'already-exists': {
    status: 409,
    meaning: {
      fr: 'Il existe déjà un objet identique. Rien n’a été écrit.',
      ar: 'يوجد عنصر مماثل من قبل. لم يكتب شيء.',
      en: 'There is already an object like this. Nothing was written.',
    },
    action: {
      fr: 'Utilisez l’objet existant, ou changez ce qui doit être unique.',
      ar: 'استعمل العنصر الموجود، أو غير ما يجب أن يكون فريدا.',
      en: 'Use the existing object, or change what must be unique.',
    },
  },
  'amount-exceeded': {
    status: 409,
    meaning: {
      fr: 'Le montant dépasse ce qui est disponible.',
      ar: 'المبلغ يتجاوز المتاح.',
      en: 'The amount exceeds what is available.',
    },
    action: {
      fr: 'Demandez au plus le montant que donne `available`.',
      ar: 'اطلب على الأكثر المبلغ المذكور في `available`.',
      en: 'Request at most the amount in `available`.',
    },
  },
  'already-rotated': {
    status: 409,
    meaning: {
      fr: 'Une rotation est déjà en cours : l’ancien et le nouveau secret sont tous deux valides.',
      ar: 'هناك تدوير جار: السر القديم والجديد كلاهما صالح.',
      en: 'A rotation is in progress: the old and the new secret are both valid.',
    },
    action: {
      fr: 'Attendez la fin du recouvrement, ou révoquez l’un des deux.',
      ar: 'انتظر نهاية فترة التداخل، أو ألغ أحدهما.',
      en: 'Wait until the overlap ends, or revoke one of the two.',
    },
  },
  'too-large': {
    status: 413,
    meaning: {
      fr: 'Le corps de la requête dépasse la taille maximale.',
      ar: 'متن الطلب يتجاوز الحجم الأقصى.',
      en: 'The body of the request exceeds the maximum size.',
    },
    action: {
      fr: 'Envoyez au plus `maxBytes` octets, ou répartissez la requête.',
      ar: 'أرسل على الأكثر `maxBytes` بايت، أو قسم الطلب.',
      en: 'Send at most `maxBytes` bytes, or split the request.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    meaning: {
      fr: 'Le corps de la requête n’est pas annoncé comme JSON.',
      ar: 'لم يصرح بأن متن الطلب JSON.',
      en: 'The body of the request is not declared as JSON.',
    },
    action: {
      fr: 'Envoyez l’en-tête `content-type: application/json`.',
      ar: 'أرسل الترويسة `content-type: application/json`.',
      en: 'Send the header `content-type: application/json`.',
    },
  },
  'invalid-input': {
    status: 422,
    meaning: {
      fr: 'Un ou plusieurs champs ne sont pas valides.',
      ar: 'حقل واحد أو أكثر غير صالح.',
      en: 'One or more fields are not valid.',
    },
    action: {
      fr: 'Corrigez chaque champ de `issues` : `message` décrit une valeur valide.',
      ar: 'صحح كل حقل في `issues`: يصف `message` قيمة صالحة.',
      en: 'Correct each field in `issues`: `message` describes a valid value.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    meaning: {
      fr: 'Cette clé d’idempotence a déjà servi à une autre requête.',
      ar: 'سبق استعمال مفتاح عدم التكرار هذا لطلب آخر.',
      en: 'The idempotency key was used for a different request.',
    },
    action: {
      fr: 'Utilisez une nouvelle clé pour chaque nouvelle requête.',
      ar: 'استعمل مفتاحا جديدا لكل طلب جديد.',
      en: 'Use a new key for each new request.',
    },
  },
  'dry-run-unsupported': {
    status: 422,
    meaning: {
      fr: 'L’opération n’accepte pas d’essai à blanc.',
      ar: 'لا تقبل العملية تشغيلا تجريبيا.',
      en: 'The operation does not support dry runs.',
    },
    action: {
      fr: 'Retirez l’en-tête `Dry-Run` pour l’exécuter réellement.',
      ar: 'احذف الترويسة `Dry-Run` لتنفيذها فعليا.',
      en: 'Remove the `Dry-Run` header to execute it.',
    },
  },
  'rate-limited': {
    status: 429,
    meaning: {
      fr: 'Trop de requêtes ont été envoyées avec cette clé ou depuis cette adresse.',
      ar: 'أرسلت طلبات كثيرة جدا بهذا المفتاح أو من هذا العنوان.',
      en: 'Too many requests were sent with this key or from this address.',
    },
    action: {
      fr: 'Réessayez après `retryAfter` secondes.',
      ar: 'أعد المحاولة بعد `retryAfter` ثانية.',
      en: 'Retry after `retryAfter` seconds.',
    },
  },
  internal: {
    status: 500,
    meaning: {
      fr: 'Une erreur inattendue s’est produite sur le serveur. La requête n’en est pas la cause.',
      ar: 'حدث خطأ غير متوقع في الخادم. الطلب ليس سببه.',
      en: 'An unexpected error occurred on the server. The request is not the cause.',
    },
    action: {
      fr: 'Réessayez ; si l’erreur persiste, donnez à l’exploitant l’identifiant de la requête (`instance`).',
      ar: 'أعد المحاولة؛ وإذا استمر الخطأ فأعط المشغل معرف الطلب (`instance`).',
      en: 'Retry; if the error persists, give the operator the request id in `instance`.',
    },
  },
  unavailable: {
    status: 503,
    meaning: {
      fr: 'Le service est momentanément indisponible.',
      ar: 'الخدمة غير متاحة مؤقتا.',
      en: 'The service is temporarily unavailable.',
    },
    action: {
      fr: 'Réessayez après `retryAfter` secondes.',
      ar: 'أعد المحاولة بعد `retryAfter` ثانية.',
      en: 'Retry after `retryAfter` seconds.',
    },
  },
  busy: {
    status: 503,
    meaning: {
      fr: 'Trop d’écritures visent les mêmes lignes en même temps. Rien n’a été écrit.',
      ar: 'كتابات كثيرة تستهدف الأسطر نفسها في الوقت نفسه. لم يكتب شيء.',
      en: 'Too many writes target the same rows at the same time. Nothing was written.',
    },
    action: {
      fr: 'Réessayez après `retryAfter` secondes.',
      ar: 'أعد المحاولة بعد `retryAfter` ثانية.',
      en: 'Retry after `retryAfter` seconds.',
    },
  },
  'shutting-down': {
    status: 503,
    meaning: {
      fr: 'Ce serveur s’arrête et n’accepte plus de requêtes.',
      ar: 'هذا الخادم بصدد التوقف ولم يعد يقبل الطلبات.',
      en: 'The server is shutting down and accepts no more requests.',
    },
    action: {
      fr: 'Réessayez : un autre serveur, ou celui-ci redémarré, répondra.',
      ar: 'أعد المحاولة: سيجيب خادم آخر، أو هذا الخادم بعد إعادة تشغيله.',
      en: 'Retry: another server, or this one after its restart, will answer.',
    },
  },
  'database-unavailable': {
    status: 503,
    meaning: {
      fr: 'La base de données ne répond pas. `detail` dit si quelque chose a été écrit.',
      ar: 'قاعدة البيانات لا تجيب. يوضح `detail` هل كتب شيء.',
      en: 'The database does not answer. `detail` says whether anything was written.',
    },
    action: {
      fr: 'Réessayez avec la même clé d’idempotence : rien ne sera fait deux fois.',
      ar: 'أعد المحاولة بمفتاح عدم التكرار نفسه: لن ينفذ شيء مرتين.',
      en: 'Retry with the same idempotency key: nothing is done twice.',
    },
  },
  'database-read-only': {
    status: 503,
    meaning: {
      fr: 'La base de données est en lecture seule. Rien n’a été écrit.',
      ar: 'قاعدة البيانات للقراءة فقط. لم يكتب شيء.',
      en: 'The database is read-only. Nothing was written.',
    },
    action: {
      fr: 'Réessayez après `retryAfter` secondes.',
      ar: 'أعد المحاولة بعد `retryAfter` ثانية.',
      en: 'Retry after `retryAfter` seconds.',
    },
  },
  'storage-full': {
    status: 507,
    meaning: {
      fr: 'Le disque de la base de données est plein. Rien n’a été écrit.',
      ar: 'قرص قاعدة البيانات ممتلئ. لم يكتب شيء.',
      en: 'The disk of the database is full. Nothing was written.',
    },
    action: {
      fr: 'L’exploitant doit libérer de l’espace ; réessayez ensuite.',
      ar: 'على المشغل توفير مساحة؛ ثم أعد المحاولة.',
      en: 'The operator must free disk space; then retry.',
    },
  },
  'storage-read-only': {
    status: 507,
    meaning: {
      fr: 'Les fichiers de la base de données ne peuvent pas être écrits. Rien n’a été écrit.',
      ar: 'لا يمكن الكتابة في ملفات قاعدة البيانات. لم يكتب شيء.',
      en: 'The files of the database cannot be written to. Nothing was written.',
    },
    action: {
      fr: 'L’exploitant doit rendre le dossier des données accessible en écriture ; réessayez ensuite.',
      ar: 'على المشغل جعل مجلد البيانات قابلا للكتابة؛ ثم أعد المحاولة.',
      en: 'The operator must make the data folder writable; then retry.',
    },
  },
} as const satisfies Record<string, ProblemDefinition>
