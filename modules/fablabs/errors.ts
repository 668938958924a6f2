import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const fablabsError = defineErrors({
  'lab-not-open': {
    status: 409,
    meaning: {
      fr: 'Ce laboratoire n’est pas encore ouvert aux réservations, ou ne l’est plus : `labStatus` donne son état.',
      ar: 'هذا المختبر لم يفتح بعد للحجز أو لم يعد مفتوحا له: يبين `labStatus` حالته.',
      en: 'The lab is not open for bookings yet, or no longer: `labStatus` is its status.',
    },
    action: {
      fr: 'Réservez un des créneaux de `alternatives`, ou une machine d’un autre laboratoire.',
      ar: 'احجز أحد المواعيد المذكورة في `alternatives`، أو آلة في مختبر آخر.',
      en: 'Book one of the slots in `alternatives`, or a machine of another lab.',
    },
  },
  'outside-opening-hours': {
    status: 409,
    meaning: {
      fr: 'Le laboratoire n’est pas ouvert pendant tout le créneau demandé.',
      ar: 'المختبر غير مفتوح طوال الوقت المطلوب.',
      en: 'The lab is not open for all of the requested slot.',
    },
    action: {
      fr: 'Choisissez un créneau dans `openingHours`, les heures d’ouverture de ce jour-là, ou un de `alternatives`.',
      ar: 'اختر وقتا ضمن `openingHours`، أوقات العمل في ذلك اليوم، أو أحد المواعيد المذكورة في `alternatives`.',
      en: 'Choose a slot within `openingHours`, the opening hours of that day, or one of `alternatives`.',
    },
  },
  'lab-closed': {
    status: 409,
    meaning: {
      fr: 'Une fermeture du laboratoire ou de la machine couvre une partie du créneau demandé : `closure` en donne le motif et la durée.',
      ar: 'يصادف الوقت المطلوب فترة إغلاق للمختبر أو للآلة: يبين `closure` سببها ومدتها.',
      en: 'A closure of the lab or of the machine covers part of the requested slot: `closure` gives its reason and its times.',
    },
    action: {
      fr: 'Réservez en dehors de la fermeture, par exemple un des créneaux de `alternatives`.',
      ar: 'احجز خارج فترة الإغلاق، مثلا أحد المواعيد المذكورة في `alternatives`.',
      en: 'Book outside the closure, for example one of the slots in `alternatives`.',
    },
  },
  'machine-unavailable': {
    status: 409,
    meaning: {
      fr: 'La machine n’est pas en service : `machineStatus` donne son état.',
      ar: 'الآلة ليست في الخدمة: يبين `machineStatus` حالتها.',
      en: 'The machine is not in service: `machineStatus` is its status.',
    },
    action: {
      fr: 'Réservez un des créneaux de `alternatives`, ou attendez que le laboratoire remette la machine en service.',
      ar: 'احجز أحد المواعيد المذكورة في `alternatives`، أو انتظر أن يعيد المختبر الآلة إلى الخدمة.',
      en: 'Book one of the slots in `alternatives`, or wait until the lab returns the machine to service.',
    },
  },
  'slot-taken': {
    status: 409,
    meaning: {
      fr: 'La machine est déjà réservée pendant une partie du créneau demandé ou du temps de préparation autour de lui.',
      ar: 'الآلة محجوزة خلال جزء من الوقت المطلوب أو من وقت التحضير قبله أو بعده.',
      en: 'The machine is already booked for part of the requested slot or of the preparation time around it.',
    },
    action: {
      fr: 'Réservez un des créneaux de `alternatives`, ou inscrivez-vous sur la liste d’attente.',
      ar: 'احجز أحد المواعيد المذكورة في `alternatives`، أو سجل نفسك في لائحة الانتظار.',
      en: 'Book one of the slots in `alternatives`, or join the waiting list.',
    },
  },
  'qualification-missing': {
    status: 409,
    meaning: {
      fr: 'La personne n’a pas les qualifications que la machine exige, ou elles expirent avant la fin du créneau : `missing` les énumère.',
      ar: 'لا يملك الشخص المؤهلات التي تتطلبها الآلة، أو تنتهي صلاحيتها قبل نهاية الحجز: يسردها `missing`.',
      en: 'The person lacks qualifications that the machine requires, or they expire before the end of the slot: `missing` lists them.',
    },
    action: {
      fr: 'Suivez une des formations de `trainings`, les plus proches d’abord. Si aucune n’est prévue, adressez-vous au laboratoire.',
      ar: 'شارك في إحدى الدورات المذكورة في `trainings`، الأقرب أولا. إذا لم تكن أي دورة مبرمجة فاتصل بالمختبر.',
      en: 'Attend one of the sessions in `trainings`, nearest first. If none is planned, contact the lab.',
    },
  },
  'too-many-holds': {
    status: 409,
    meaning: {
      fr: 'Vous retenez déjà autant de créneaux qu’une personne le peut en même temps : `maxHolds`.',
      ar: 'تحتفظ بأكبر عدد من المواعيد المسموح به لشخص واحد: `maxHolds`.',
      en: 'You already hold as many slots as one person can hold at once: `maxHolds`.',
    },
    action: {
      fr: 'Confirmez ou annulez un de ces créneaux, ou attendez qu’un d’eux expire.',
      ar: 'أكد أحد هذه المواعيد أو ألغه، أو انتظر انتهاء مهلة أحدها.',
      en: 'Confirm or cancel one of these slots, or wait until one expires.',
    },
  },
  'hold-expired': {
    status: 409,
    meaning: {
      fr: 'Le créneau n’est plus retenu : il n’a pas été confirmé à temps.',
      ar: 'لم يعد الموعد محفوظا: لم يؤكد في المهلة المحددة.',
      en: 'The slot is no longer held: it was not confirmed in time.',
    },
    action: {
      fr: 'Réservez de nouveau ce créneau s’il est libre, ou un de `alternatives`.',
      ar: 'احجز هذا الموعد من جديد إذا كان متاحا، أو أحد المواعيد المذكورة في `alternatives`.',
      en: 'Book the slot again if it is free, or one of `alternatives`.',
    },
  },
  'slot-free': {
    status: 409,
    meaning: {
      fr: 'Des créneaux qui conviennent sont libres : il n’y a pas lieu d’attendre.',
      ar: 'هناك مواعيد مناسبة متاحة: لا داعي للانتظار.',
      en: 'Suitable slots are free, so there is no need to wait.',
    },
    action: {
      fr: 'Réservez un des créneaux de `alternatives`, ou attendez dans une autre période.',
      ar: 'احجز أحد المواعيد المذكورة في `alternatives`، أو انتظر في فترة أخرى.',
      en: 'Book one of the slots in `alternatives`, or wait within another window.',
    },
  },
  'too-many-waitlist-entries': {
    status: 409,
    meaning: {
      fr: 'Vous avez déjà autant d’inscriptions sur la liste d’attente qu’une personne peut en avoir : `maxEntries`.',
      ar: 'لديك أكبر عدد من التسجيلات في لائحة الانتظار المسموح به لشخص واحد: `maxEntries`.',
      en: 'You already have as many waiting-list entries as one person can have: `maxEntries`.',
    },
    action: {
      fr: 'Retirez une de vos inscriptions avec `fablabs.leaveWaitlist`.',
      ar: 'اسحب أحد تسجيلاتك بواسطة `fablabs.leaveWaitlist`.',
      en: 'Leave one of your entries with `fablabs.leaveWaitlist`.',
    },
  },
  'bookings-affected': {
    status: 409,
    meaning: {
      fr: 'Des réservations à venir empêchent la fermeture, l’entretien ou le changement d’état : `affected` en énumère jusqu’à cent.',
      ar: 'هناك حجوزات قادمة تمنع الإغلاق أو الصيانة أو تغيير الحالة: يسرد `affected` مائة منها على الأكثر.',
      en: 'Coming bookings prevent the closure, the maintenance or the change of status: `affected` lists up to a hundred of them.',
    },
    action: {
      fr: 'Choisissez un autre moment, ou envoyez `cancelAffected: true` pour annuler ces réservations.',
      ar: 'اختر وقتا آخر، أو أرسل `cancelAffected: true` لإلغاء هذه الحجوزات.',
      en: 'Choose another time, or send `cancelAffected: true` to cancel these bookings.',
    },
  },
  'machine-in-use': {
    status: 409,
    meaning: {
      fr: 'La machine est encore utilisée au titre d’une autre réservation.',
      ar: 'ما زالت الآلة قيد الاستعمال في إطار حجز آخر.',
      en: 'The machine is still in use for another booking.',
    },
    action: {
      fr: 'Enregistrez d’abord la sortie de l’autre réservation avec `fablabs.checkOut`.',
      ar: 'سجل أولا خروج الحجز الآخر بواسطة `fablabs.checkOut`.',
      en: 'Check the other booking out first with `fablabs.checkOut`.',
    },
  },
  'supervisor-missing': {
    status: 409,
    meaning: {
      fr: 'La machine s’utilise sous surveillance, et aucun surveillant n’est désigné pour cette réservation.',
      ar: 'تستعمل هذه الآلة تحت الإشراف، ولم يعين أي مشرف لهذا الحجز.',
      en: 'The machine is used under supervision, and no supervisor is assigned to the booking.',
    },
    action: {
      fr: 'Désignez un membre du laboratoire avec `fablabs.assignSupervisor`.',
      ar: 'عين عضوا من المختبر بواسطة `fablabs.assignSupervisor`.',
      en: 'Assign a member of the lab with `fablabs.assignSupervisor`.',
    },
  },
  'supervisor-absent': {
    status: 409,
    meaning: {
      fr: 'La présence du surveillant désigné, `supervisorId`, n’est pas confirmée.',
      ar: 'لم يؤكد حضور المشرف المعين، `supervisorId`.',
      en: 'The presence of the assigned supervisor, `supervisorId`, is not confirmed.',
    },
    action: {
      fr: 'Faites enregistrer l’entrée par ce surveillant, ou envoyez `supervisorPresent: true` s’il est présent.',
      ar: 'اطلب من هذا المشرف تسجيل الدخول، أو أرسل `supervisorPresent: true` إذا كان حاضرا.',
      en: 'Have the supervisor check the booking in, or send `supervisorPresent: true` if the supervisor is present.',
    },
  },
  'supervisor-unsuitable': {
    status: 409,
    meaning: {
      fr: 'Cette personne ne peut pas surveiller la réservation : elle l’a faite elle-même, ou surveille dans un autre laboratoire à ce moment-là.',
      ar: 'لا يمكن لهذا الشخص الإشراف على الحجز: هو صاحب الحجز، أو يشرف في مختبر آخر في ذلك الوقت.',
      en: 'This person cannot supervise the booking: they made it, or supervise in another lab at that time.',
    },
    action: {
      fr: 'Désignez un autre membre du laboratoire.',
      ar: 'عين عضوا آخر من المختبر.',
      en: 'Assign another member of the lab.',
    },
  },
})
