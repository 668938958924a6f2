import { defineErrors } from '#platform/problem.ts'
import { modelErrors } from './model-errors.ts'

/** The error codes of this module. */
export const agentsError = defineErrors({
  ...modelErrors,
  'agent-not-published': {
    status: 409,
    meaning: {
      fr: 'L’agent n’a pas de version publiée.',
      ar: 'ليست للوكيل نسخة منشورة.',
      en: 'The agent has no published version.',
    },
    action: {
      fr: 'Publiez-le avec agents.publishAgent. Son auteur peut aussi exécuter la version `draft`.',
      ar: 'انشره بواسطة agents.publishAgent. ويمكن لصاحبه أيضا تنفيذ النسخة `draft`.',
      en: 'Publish it with agents.publishAgent. Its author can also run the version `draft`.',
    },
  },
  'already-decided': {
    status: 409,
    meaning: {
      fr: 'Une décision a déjà été prise pour cet appel.',
      ar: 'سبق اتخاذ قرار بشأن هذا الاستدعاء.',
      en: 'A decision about this call was made before.',
    },
    action: {
      fr: 'Lisez cette décision dans `approval`. Elle est définitive.',
      ar: 'اقرأ هذا القرار في `approval`. وهو نهائي.',
      en: 'Read the decision in `approval`. It is final.',
    },
  },
  'approval-expired': {
    status: 409,
    meaning: {
      fr: 'Personne n’a décidé de cet appel dans le délai. L’appel n’a pas été exécuté.',
      ar: 'لم يتخذ أحد قرارا بشأن هذا الاستدعاء في الأجل المحدد. لم ينفذ الاستدعاء.',
      en: 'No decision about the call was made in time. The call was not executed.',
    },
    action: {
      fr: 'L’agent peut répéter l’appel pour demander une nouvelle approbation.',
      ar: 'يمكن للوكيل تكرار الاستدعاء لطلب موافقة جديدة.',
      en: 'The agent can repeat the call to request a new approval.',
    },
  },
  'approval-mismatch': {
    status: 409,
    meaning: {
      fr: 'L’approbation porte sur un autre appel : l’étape, l’outil ou les arguments diffèrent.',
      ar: 'تخص الموافقة استدعاء آخر: المرحلة أو الأداة أو الوسائط مختلفة.',
      en: 'The approval belongs to another call: the step, the tool or the arguments differ.',
    },
    action: {
      fr: 'Relisez l’appel avec agents.listApprovals, puis décidez à nouveau.',
      ar: 'أعد قراءة الاستدعاء بواسطة agents.listApprovals، ثم اتخذ القرار من جديد.',
      en: 'Read the call again with agents.listApprovals, then decide again.',
    },
  },
  'approval-rejected': {
    status: 403,
    meaning: {
      fr: 'L’approbateur a refusé cet appel, qui n’a pas été exécuté.',
      ar: 'رفض صاحب القرار هذا الاستدعاء، ولم ينفذ.',
      en: 'The approver rejected the call, which was not executed.',
    },
    action: {
      fr: 'Lisez le motif dans `detail`. L’agent doit continuer sans cet appel.',
      ar: 'اقرأ السبب في `detail`. على الوكيل أن يواصل بدون هذا الاستدعاء.',
      en: 'Read the reason in `detail`. The agent must continue without the call.',
    },
  },
  'budget-exhausted': {
    status: 429,
    meaning: {
      fr: 'Un budget de l’organisation, du membre ou de la clé est épuisé jusqu’à sa prochaine période.',
      ar: 'استنفدت ميزانية المؤسسة أو العضو أو المفتاح إلى غاية الفترة المقبلة.',
      en: 'A budget of the organisation, the member or the key is used up until its next period.',
    },
    action: {
      fr: 'Attendez `resetsAt`, ou relevez le budget avec agents.setBudget. agents.getBudget montre ce qui reste.',
      ar: 'انتظر `resetsAt`، أو ارفع الميزانية بواسطة agents.setBudget. يعرض agents.getBudget ما تبقى.',
      en: 'Wait until `resetsAt`, or raise the budget with agents.setBudget. agents.getBudget shows what is left.',
    },
  },
  'call-not-waiting': {
    status: 409,
    meaning: {
      fr: 'Cet appel n’attend pas ce que vous envoyez : décision, résultat ou issue.',
      ar: 'هذا الاستدعاء لا ينتظر ما ترسله: قرارا أو نتيجة أو مآلا.',
      en: 'The call does not wait for what you send: a decision, a result or an outcome.',
    },
    action: {
      fr: 'Lisez avec agents.listWaits ce que l’exécution attend. `runStatus` donne son état.',
      ar: 'اقرأ بواسطة agents.listWaits ما ينتظره التنفيذ. يعطي `runStatus` حالته.',
      en: 'Read with agents.listWaits what the run waits for. `runStatus` is its status.',
    },
  },
  'currency-mismatch': {
    status: 409,
    meaning: {
      fr: 'Les prix des modèles et les budgets doivent avoir la même devise.',
      ar: 'يجب أن تكون أسعار النماذج والميزانيات بالعملة نفسها.',
      en: 'Prices of models and budgets must have the same currency.',
    },
    action: {
      fr: 'Utilisez la devise que donne `detail`, ou supprimez d’abord les autres prix.',
      ar: 'استعمل العملة المذكورة في `detail`، أو احذف الأسعار الأخرى أولا.',
      en: 'Use the currency that `detail` names, or delete the other prices first.',
    },
  },
  'insufficient-limits': {
    status: 409,
    meaning: {
      fr: 'Ce qui reste des limites de l’exécution ne suffit pas pour un sous-agent.',
      ar: 'ما تبقى من حدود التنفيذ لا يكفي لوكيل فرعي.',
      en: 'What is left of the limits of the run is not enough for a subagent.',
    },
    action: {
      fr: 'Augmentez `limits` au démarrage de l’exécution. L’agent doit répondre sans ce sous-agent.',
      ar: 'ارفع `limits` عند بدء التنفيذ. على الوكيل أن يجيب بدون هذا الوكيل الفرعي.',
      en: 'Raise `limits` when you start the run. The agent must answer without the subagent.',
    },
  },
  'library-agent': {
    status: 409,
    meaning: {
      fr: 'Cet agent fait partie de la bibliothèque : il n’a pas de versions et ne peut pas être modifié.',
      ar: 'هذا الوكيل جزء من المكتبة: ليست له نسخ ولا يمكن تعديله.',
      en: 'The agent is part of the library: it has no versions and cannot be changed.',
    },
    action: {
      fr: 'Copiez-le avec agents.forkAgent, puis modifiez la copie.',
      ar: 'انسخه بواسطة agents.forkAgent، ثم عدل النسخة.',
      en: 'Copy it with agents.forkAgent, then change the copy.',
    },
  },
  'max-depth-exceeded': {
    status: 409,
    meaning: {
      fr: 'Trop d’agents se sont appelés l’un l’autre : la profondeur maximale des exécutions est atteinte.',
      ar: 'تجاوز استدعاء الوكلاء بعضهم لبعض أقصى عمق لعمليات التنفيذ.',
      en: 'Too many agents have called one another: runs have reached their maximum nesting depth.',
    },
    action: {
      fr: 'L’agent doit répondre avec ce qu’il sait. Simplifiez la chaîne des agents.',
      ar: 'على الوكيل أن يجيب بما يعرفه. بسط سلسلة الوكلاء.',
      en: 'The agent must answer with what it knows. Shorten the chain of agents.',
    },
  },
  'not-the-author': {
    status: 403,
    meaning: {
      fr: 'Seul l’auteur d’un agent peut le rendre privé.',
      ar: 'لا يمكن إلا لصاحب الوكيل أن يجعله خاصا.',
      en: 'Only the author of an agent can make it private.',
    },
    action: {
      fr: 'Limitez plutôt sa visibilité à l’organisation, ou adressez-vous à l’auteur.',
      ar: 'احصر ظهوره في المؤسسة بدلا من ذلك، أو اتصل بصاحبه.',
      en: 'Set its visibility to the organisation instead, or ask the author.',
    },
  },
  overloaded: {
    status: 503,
    meaning: {
      fr: 'Le serveur a atteint son nombre maximal d’exécutions en attente ou en cours.',
      ar: 'بلغ الخادم العدد الأقصى لعمليات التنفيذ المنتظرة أو الجارية.',
      en: 'The server has reached its maximum number of queued and running runs.',
    },
    action: {
      fr: 'Réessayez après `retryAfter` secondes.',
      ar: 'أعد المحاولة بعد `retryAfter` ثانية.',
      en: 'Retry after `retryAfter` seconds.',
    },
  },
  'result-already-submitted': {
    status: 409,
    meaning: {
      fr: 'Un autre résultat a déjà été envoyé pour cet appel. L’exécution continue avec celui-là.',
      ar: 'سبق إرسال نتيجة أخرى لهذا الاستدعاء. يواصل التنفيذ بها.',
      en: 'A different result was submitted for this call before. The run continues with that one.',
    },
    action: {
      fr: 'Lisez le résultat retenu avec agents.listSteps.',
      ar: 'اقرأ النتيجة المعتمدة بواسطة agents.listSteps.',
      en: 'Read the accepted result with agents.listSteps.',
    },
  },
  'run-ended': {
    status: 409,
    meaning: {
      fr: 'L’exécution est terminée : elle ne peut plus être arrêtée, et n’attend plus rien.',
      ar: 'انتهى التنفيذ: لم يعد ممكنا إيقافه ولم يعد ينتظر شيئا.',
      en: 'The run has ended: it cannot be cancelled, and waits for nothing.',
    },
    action: {
      fr: 'Lisez sa réponse avec agents.getRun, ou démarrez une nouvelle exécution.',
      ar: 'اقرأ جوابه بواسطة agents.getRun، أو ابدأ تنفيذا جديدا.',
      en: 'Read its answer with agents.getRun, or start a new run.',
    },
  },
  'schedule-active': {
    status: 409,
    meaning: {
      fr: 'La planification est déjà active.',
      ar: 'الجدول الزمني نشط من قبل.',
      en: 'The schedule is already active.',
    },
    action: {
      fr: 'Il n’y a rien à faire : `nextAt` de agents.getSchedule donne sa prochaine heure.',
      ar: 'لا يلزم شيء: يعطي `nextAt` في agents.getSchedule موعده القادم.',
      en: 'Nothing needs to be done: `nextAt` of agents.getSchedule is its next time.',
    },
  },
  'schedule-busy': {
    status: 409,
    meaning: {
      fr: 'L’exécution précédente de cette planification n’est pas terminée.',
      ar: 'لم ينته بعد التنفيذ السابق لهذا الجدول الزمني.',
      en: 'The previous run of the schedule has not ended.',
    },
    action: {
      fr: 'Attendez la fin de l’exécution `runId`, ou arrêtez-la avec agents.cancelRun.',
      ar: 'انتظر نهاية التنفيذ `runId`، أو أوقفه بواسطة agents.cancelRun.',
      en: 'Wait for the run `runId` to end, or stop it with agents.cancelRun.',
    },
  },
  'schedule-not-active': {
    status: 409,
    meaning: {
      fr: 'Seule une planification active peut être mise en pause.',
      ar: 'لا يمكن إلا إيقاف جدول زمني نشط مؤقتا.',
      en: 'Only an active schedule can be paused.',
    },
    action: {
      fr: 'Lisez son état avec agents.getSchedule. agents.resumeSchedule la réactive.',
      ar: 'اقرأ حالته بواسطة agents.getSchedule. يعيد agents.resumeSchedule تفعيله.',
      en: 'Read its status with agents.getSchedule. agents.resumeSchedule makes it active again.',
    },
  },
  'slug-taken': {
    status: 409,
    meaning: {
      fr: 'Un autre agent porte déjà cet identifiant.',
      ar: 'يحمل وكيل آخر هذا المعرف.',
      en: 'Another agent has this slug.',
    },
    action: {
      fr: 'Choisissez un autre identifiant que `slug`.',
      ar: 'اختر معرفا غير `slug`.',
      en: 'Choose another one than `slug`.',
    },
  },
  'thread-busy': {
    status: 409,
    meaning: {
      fr: 'Une exécution de cette conversation n’est pas terminée.',
      ar: 'لم ينته بعد تنفيذ في هذه المحادثة.',
      en: 'A run of the thread has not ended.',
    },
    action: {
      fr: 'Attendez la fin de l’exécution `runId`, ou arrêtez-la avec agents.cancelRun. Pour une question, `whenBusy` peut la mettre en file.',
      ar: 'انتظر نهاية التنفيذ `runId`، أو أوقفه بواسطة agents.cancelRun. وبالنسبة إلى سؤال جديد يمكن أن يضعه `whenBusy` في الانتظار.',
      en: 'Wait for the run `runId` to end, or stop it with agents.cancelRun. To start a run, `whenBusy` can queue it.',
    },
  },
  'thread-queue-full': {
    status: 409,
    meaning: {
      fr: 'Cette conversation a atteint son nombre maximal d’exécutions en attente.',
      ar: 'بلغت هذه المحادثة العدد الأقصى لعمليات التنفيذ المنتظرة.',
      en: 'The thread has reached its maximum number of queued runs.',
    },
    action: {
      fr: 'Attendez la fin de quelques exécutions, ou arrêtez-en avec agents.cancelRun.',
      ar: 'انتظر نهاية بعض عمليات التنفيذ، أو أوقف بعضها بواسطة agents.cancelRun.',
      en: 'Wait for some runs to end, or stop some with agents.cancelRun.',
    },
  },
  'too-many-runs': {
    status: 429,
    meaning: {
      fr: 'Votre organisation a atteint son nombre maximal d’exécutions en attente ou en cours.',
      ar: 'بلغت مؤسستك العدد الأقصى لعمليات التنفيذ المنتظرة أو الجارية.',
      en: 'Your organisation has reached its maximum number of queued and running runs.',
    },
    action: {
      fr: 'Attendez la fin de quelques exécutions, puis réessayez après `retryAfter` secondes.',
      ar: 'انتظر نهاية بعض عمليات التنفيذ، ثم أعد المحاولة بعد `retryAfter` ثانية.',
      en: 'Wait for some runs to end, then retry after `retryAfter` seconds.',
    },
  },
  'too-many-schedules': {
    status: 409,
    meaning: {
      fr: 'Votre organisation a atteint son nombre maximal de planifications.',
      ar: 'بلغت مؤسستك العدد الأقصى للجداول الزمنية.',
      en: 'Your organisation has reached its maximum number of schedules.',
    },
    action: {
      fr: 'Supprimez une planification avec agents.deleteSchedule. `max` est le maximum.',
      ar: 'احذف جدولا زمنيا بواسطة agents.deleteSchedule. العدد الأقصى هو `max`.',
      en: 'Delete a schedule with agents.deleteSchedule. `max` is the maximum.',
    },
  },
  'tool-timeout': {
    status: 409,
    meaning: {
      fr: 'Le résultat de l’outil n’est pas arrivé dans le délai. L’exécution continue sans lui.',
      ar: 'لم تصل نتيجة الأداة في الأجل المحدد. يواصل التنفيذ بدونها.',
      en: 'The result of the tool did not arrive in time. The run continues without it.',
    },
    action: {
      fr: 'Envoyez les résultats plus tôt, ou augmentez `timeoutMs` de l’outil.',
      ar: 'أرسل النتائج أبكر، أو ارفع `timeoutMs` للأداة.',
      en: 'Send results earlier, or raise `timeoutMs` of the tool.',
    },
  },
  'version-already-published': {
    status: 409,
    meaning: {
      fr: 'Ce contenu est identique à la dernière version publiée. Rien n’a été publié.',
      ar: 'هذا المحتوى مطابق لآخر نسخة منشورة. لم ينشر شيء.',
      en: 'The content equals the last published version. Nothing was published.',
    },
    action: {
      fr: 'Utilisez la version que donne `version`, ou modifiez d’abord le brouillon.',
      ar: 'استعمل النسخة المذكورة في `version`، أو عدل المسودة أولا.',
      en: 'Use the version in `version`, or change the draft first.',
    },
  },
})
