import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const galaxysError = defineErrors({
  'zone-not-open': {
    status: 409,
    meaning: {
      fr: 'La zone n’accueille ni dossiers ni locataires : `zoneStatus` donne son état.',
      ar: 'لا تستقبل المنطقة ملفات ولا مستأجرين: يبين `zoneStatus` حالتها.',
      en: 'The zone accepts neither files nor tenants: `zoneStatus` is its status.',
    },
    action: {
      fr: 'Choisissez une zone dont l’état est OPEN avec `galaxys.listZones`.',
      ar: 'اختر منطقة حالتها OPEN بواسطة `galaxys.listZones`.',
      en: 'Choose a zone whose status is OPEN with `galaxys.listZones`.',
    },
  },
  'regulation-changed': {
    status: 409,
    meaning: {
      fr: 'Le règlement de la zone a changé : l’empreinte envoyée n’est pas celle du règlement en vigueur.',
      ar: 'تغير النظام الداخلي للمنطقة: البصمة المرسلة ليست بصمة النظام الداخلي الساري.',
      en: 'The regulation of the zone has changed: the hash sent is not that of the current regulation.',
    },
    action: {
      fr: 'Lisez `regulation`, le règlement en vigueur, puis envoyez son empreinte, `regulationHash`.',
      ar: 'اقرأ `regulation`، النظام الداخلي الساري، ثم أرسل بصمته `regulationHash`.',
      en: 'Read `regulation`, the current regulation, then send its hash, `regulationHash`.',
    },
  },
  'regulation-not-accepted': {
    status: 409,
    meaning: {
      fr: 'Le candidat n’a pas accepté le règlement en vigueur de la zone.',
      ar: 'لم يقبل صاحب الطلب النظام الداخلي الساري في المنطقة.',
      en: 'The applicant has not accepted the current regulation of the zone.',
    },
    action: {
      fr: 'Le candidat doit appeler `galaxys.acceptRegulation` avec `regulationHash`.',
      ar: 'على صاحب الطلب استدعاء `galaxys.acceptRegulation` مع `regulationHash`.',
      en: 'The applicant must call `galaxys.acceptRegulation` with `regulationHash`.',
    },
  },
  'interest-undeclared': {
    status: 409,
    meaning: {
      fr: 'Vous n’avez pas déclaré si vous avez un intérêt dans cette organisation.',
      ar: 'لم تصرح بعد هل لك مصلحة في هذه المنظمة.',
      en: 'You have not declared whether you have an interest in this organisation.',
    },
    action: {
      fr: 'Appelez `galaxys.declareInterest` avec un dossier de cette organisation, puis répétez l’opération.',
      ar: 'استدع `galaxys.declareInterest` مع أحد ملفات هذه المنظمة، ثم أعد العملية.',
      en: 'Call `galaxys.declareInterest` with a file of this organisation, then repeat the operation.',
    },
  },
  'decision-not-independent': {
    status: 409,
    meaning: {
      fr: 'L’absence d’intérêt du membre qui a approuvé ce dossier, ou d’au moins un de ses évaluateurs, n’est pas établie.',
      ar: 'لم يثبت انتفاء المصلحة لدى العضو الذي وافق على هذا الملف، أو لدى أحد مقيميه على الأقل.',
      en: 'It is not established that the member who approved the file, and at least one of its reviewers, have no interest in the applicant.',
    },
    action: {
      fr: 'Rouvrez le dossier avec l’événement `reopen` de `galaxys.advanceFile`, et faites-le évaluer et décider par des membres sans intérêt.',
      ar: 'أعد فتح الملف بالحدث `reopen` في `galaxys.advanceFile`، واعهد بتقييمه والبت فيه إلى أعضاء لا مصلحة لهم.',
      en: 'Reopen the file with the event `reopen` of `galaxys.advanceFile`, and have members without an interest review it and decide.',
    },
  },
  'file-not-approved': {
    status: 409,
    meaning: {
      fr: 'Seul un dossier approuvé peut recevoir un espace ou un quota : `state` donne l’état de celui-ci.',
      ar: 'لا يمكن منح فضاء أو حصة إلا لملف موافق عليه: يبين `state` حالة هذا الملف.',
      en: 'Only an approved file can receive space or a quota: `state` is the state of this one.',
    },
    action: {
      fr: 'Menez d’abord le dossier jusqu’à son approbation ; `allowedEvents` donne les événements possibles.',
      ar: 'أكمل أولا مسطرة الملف إلى غاية الموافقة عليه؛ يبين `allowedEvents` الأحداث الممكنة.',
      en: 'Bring the file to its approval first; `allowedEvents` lists the possible events.',
    },
  },
  'unit-taken': {
    status: 409,
    meaning: {
      fr: 'L’espace, une de ses parties ou celui qui le contient est occupé pendant une partie de la période.',
      ar: 'الفضاء أو أحد أجزائه أو الفضاء الذي يحتويه مشغول خلال جزء من الفترة.',
      en: 'The unit, a part of it or a unit that contains it is occupied for part of the period.',
    },
    action: {
      fr: 'Choisissez un espace et une période de `alternatives`.',
      ar: 'اختر فضاء وفترة من `alternatives`.',
      en: 'Choose a unit and a period from `alternatives`.',
    },
  },
  'unit-out-of-service': {
    status: 409,
    meaning: {
      fr: 'L’espace `unitId`, celui qui est demandé ou un de ceux qui le contiennent, n’est pas en service.',
      ar: 'الفضاء `unitId`، وهو المطلوب أو فضاء يحتويه، ليس في الخدمة.',
      en: 'The unit `unitId`, the requested one or one that contains it, is not in service.',
    },
    action: {
      fr: 'Choisissez un espace de `alternatives`, ou remettez `unitId` en service avec `galaxys.updateUnit`.',
      ar: 'اختر فضاء من `alternatives`، أو أعد `unitId` إلى الخدمة بواسطة `galaxys.updateUnit`.',
      en: 'Choose a unit from `alternatives`, or return `unitId` to service with `galaxys.updateUnit`.',
    },
  },
  'unit-in-use': {
    status: 409,
    meaning: {
      fr: 'L’espace, ou une de ses parties, est attribué jusqu’à `until` et ne peut pas quitter le service.',
      ar: 'الفضاء أو أحد أجزائه مخصص إلى غاية `until` ولا يمكن إخراجه من الخدمة.',
      en: 'The unit or a part of it is allocated until `until` and cannot leave service.',
    },
    action: {
      fr: 'Mettez d’abord fin aux attributions de `allocationIds`, ou attendez leur terme.',
      ar: 'ضع أولا حدا للتخصيصات المذكورة في `allocationIds`، أو انتظر نهايتها.',
      en: 'End the allocations in `allocationIds` first, or wait until they end.',
    },
  },
  'exceeds-parent-unit': {
    status: 409,
    meaning: {
      fr: 'Les parties d’un espace auraient ensemble plus de surface ou de puissance que l’espace qui les contient.',
      ar: 'ستتجاوز مساحة أجزاء الفضاء أو قدرتها الكهربائية مجتمعة ما للفضاء الذي يحتويها.',
      en: 'The parts of a unit would together have more area or power than the unit that contains them.',
    },
    action: {
      fr: 'Demandez au plus ce que donne `remaining` pour une partie, ou au moins ce que donne `needed` pour l’espace qui les contient.',
      ar: 'اطلب للجزء ما لا يتجاوز `remaining`، أو للفضاء الذي يحتوي الأجزاء ما لا يقل عن `needed`.',
      en: 'Request at most `remaining` for a part, or at least `needed` for the unit that contains the parts.',
    },
  },
  'pool-exhausted': {
    status: 409,
    meaning: {
      fr: 'La ressource partagée ne peut pas donner cette quantité pendant toute la période : `free` dit ce qui reste libre.',
      ar: 'لا يمكن للمورد المشترك توفير هذه الكمية طوال الفترة: يبين `free` ما هو متاح.',
      en: 'The pool cannot give this quantity throughout the period: `free` is what it can give.',
    },
    action: {
      fr: 'Demandez au plus `free`, commencez à `availableFrom`, ou prenez une ressource de `alternatives`.',
      ar: 'اطلب ما لا يتجاوز `free`، أو ابدأ من `availableFrom`، أو اختر موردا من `alternatives`.',
      en: 'Request at most `free`, start at `availableFrom`, or take a pool from `alternatives`.',
    },
  },
  'hosting-level-too-low': {
    status: 409,
    meaning: {
      fr: 'Le niveau d’hébergement de la ressource partagée est inférieur à celui que la classe des données exige, `needed`.',
      ar: 'مستوى الإيواء في المورد المشترك أدنى من المستوى الذي يتطلبه صنف المعطيات، `needed`.',
      en: 'The hosting level of the pool is lower than the class of the data requires, `needed`.',
    },
    action: {
      fr: 'Prenez une ressource de `alternatives`, dont le niveau suffit.',
      ar: 'اختر موردا من `alternatives`، مستواه كاف.',
      en: 'Take a pool from `alternatives`, whose level is sufficient.',
    },
  },
  'quota-not-granted': {
    status: 409,
    meaning: {
      fr: 'Le quota n’est pas accordé : `state` donne son état.',
      ar: 'الحصة غير ممنوحة: يبين `state` حالتها.',
      en: 'The quota is not granted: `state` is its state.',
    },
    action: {
      fr: 'Attendez la décision sur la demande, ou faites-en une autre avec `galaxys.requestQuota`.',
      ar: 'انتظر القرار بشأن الطلب، أو قدم طلبا آخر بواسطة `galaxys.requestQuota`.',
      en: 'Wait for the decision on the request, or make another with `galaxys.requestQuota`.',
    },
  },
  'outside-quota-period': {
    status: 409,
    meaning: {
      fr: 'L’utilisation déborde la période du quota, de `startsAt` à `endsAt`.',
      ar: 'يتجاوز الاستعمال فترة الحصة، من `startsAt` إلى `endsAt`.',
      en: 'The usage lies partly or wholly outside the period of the quota, from `startsAt` to `endsAt`.',
    },
    action: {
      fr: 'Choisissez des dates dans cette période, ou demandez un autre quota avec `galaxys.requestQuota`.',
      ar: 'اختر تواريخ ضمن هذه الفترة، أو اطلب حصة أخرى بواسطة `galaxys.requestQuota`.',
      en: 'Choose dates within this period, or request another quota with `galaxys.requestQuota`.',
    },
  },
  'too-much-evidence': {
    status: 409,
    meaning: {
      fr: 'L’obligation a déjà le nombre maximal de justificatifs, `maxEvidence`.',
      ar: 'بلغ الالتزام العدد الأقصى من الإثباتات، `maxEvidence`.',
      en: 'The obligation already has the maximum number of pieces of evidence, `maxEvidence`.',
    },
    action: {
      fr: 'Demandez à la zone de se prononcer sur les justificatifs déjà fournis.',
      ar: 'اطلب من المنطقة البت في الإثباتات المقدمة.',
      en: 'Ask the zone to decide on the evidence already provided.',
    },
  },
})
