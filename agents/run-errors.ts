import type { ErrorDefinition } from '#platform/error-definition.ts'
import type { agentsError } from './errors.ts'

/** The codes that occur only in the `error` of a run: why it failed, or what it waits for. */
export const runErrors = {
  'agent-not-ready': {
    meaning: {
      fr: 'L’agent ne peut pas démarrer : son graphe, ses outils ou son modèle manquent ou ne vont pas ensemble.',
      ar: 'لا يمكن تشغيل الوكيل: مخططه أو أدواته أو نموذجه ناقصة أو غير متوافقة.',
      en: 'The agent cannot start: its graph, tools or model are missing or do not fit together.',
    },
    action: {
      fr: 'Corrigez ce que nomme `detail`, puis démarrez une nouvelle exécution.',
      ar: 'صحح ما يذكره `detail`، ثم ابدأ تنفيذا جديدا.',
      en: 'Correct what `detail` names, then start a new run.',
    },
  },
  'client-tool': {
    meaning: {
      fr: 'L’exécution attend le résultat d’un outil que l’appelant exécute.',
      ar: 'ينتظر التنفيذ نتيجة أداة ينفذها المستدعي.',
      en: 'The run waits for the result of a tool that the caller executes.',
    },
    action: {
      fr: 'Exécutez l’appel de l’étape `step`, puis envoyez son résultat avec agents.submitToolResult.',
      ar: 'نفذ استدعاء المرحلة `step`، ثم أرسل نتيجته بواسطة agents.submitToolResult.',
      en: 'Execute the call of the step `step`, then send its result with agents.submitToolResult.',
    },
  },
  'limit-reached': {
    meaning: {
      fr: 'L’exécution a atteint une de ses limites : étapes, jetons ou durée.',
      ar: 'بلغ التنفيذ أحد حدوده: المراحل أو الرموز أو المدة.',
      en: 'The run reached one of its limits: steps, tokens or time.',
    },
    action: {
      fr: 'Démarrez une nouvelle exécution avec une valeur plus grande dans `limits`, ou une tâche plus petite.',
      ar: 'ابدأ تنفيذا جديدا بقيمة أكبر في `limits`، أو بمهمة أصغر.',
      en: 'Start a new run with a higher value in `limits`, or with a smaller task.',
    },
  },
  'model-unpriced': {
    meaning: {
      fr: 'Un budget limite le coût, mais le modèle n’a pas de prix.',
      ar: 'تحد ميزانية من الكلفة، لكن ليس للنموذج سعر.',
      en: 'A budget limits the cost, but the model has no price.',
    },
    action: {
      fr: 'Fixez le prix du modèle avec agents.setModelPrice.',
      ar: 'حدد سعر النموذج بواسطة agents.setModelPrice.',
      en: 'Set the price of the model with agents.setModelPrice.',
    },
  },
  'output-invalid': {
    meaning: {
      fr: 'La réponse du modèle ne respecte pas le schéma de sortie de l’agent, même après une correction.',
      ar: 'لا يحترم جواب النموذج مخطط خرج الوكيل، حتى بعد تصحيح.',
      en: 'The answer of the model does not match the output schema of the agent, even after one repair attempt.',
    },
    action: {
      fr: 'Simplifiez le schéma selon `issues`, ou choisissez un modèle plus capable.',
      ar: 'بسط المخطط حسب `issues`، أو اختر نموذجا أقدر.',
      en: 'Simplify the schema according to `issues`, or choose a more capable model.',
    },
  },
  poison: {
    meaning: {
      fr: 'L’exécution a fait planter le processus plusieurs fois à la même étape. Elle ne sera plus reprise.',
      ar: 'تسبب التنفيذ مرارا في توقف العملية عند المرحلة نفسها. لن يستأنف بعد.',
      en: 'The run crashed its worker several times at the same step. It is not resumed again.',
    },
    action: {
      fr: 'L’exploitant doit chercher la cause dans les journaux du serveur, par exemple la mémoire, avant de recommencer.',
      ar: 'على المشغل البحث عن السبب في سجلات الخادم، مثل الذاكرة، قبل إعادة التشغيل.',
      en: 'The operator must find the cause in the logs of the server, such as memory, before it is started again.',
    },
  },
  'subagent-run': {
    meaning: {
      fr: 'L’exécution attend un sous-agent, qui travaille dans une exécution à part.',
      ar: 'ينتظر التنفيذ وكيلا فرعيا يعمل في تنفيذ مستقل.',
      en: 'The run waits for a subagent, which works in a run of its own.',
    },
    action: {
      fr: 'Attendez : l’exécution continue dès que le sous-agent a répondu.',
      ar: 'انتظر: يواصل التنفيذ حالما يجيب الوكيل الفرعي.',
      en: 'Wait: the run continues as soon as the subagent has answered.',
    },
  },
  'unknown-outcome': {
    meaning: {
      fr: 'Un serveur s’est arrêté pendant un appel : on ne sait pas si l’appel a été exécuté.',
      ar: 'توقف خادم أثناء استدعاء: لا يعرف هل نفذ الاستدعاء.',
      en: 'A server stopped during a call: it is unknown whether the call was executed.',
    },
    action: {
      fr: 'Vérifiez ce qui s’est passé à l’étape `step`, puis indiquez-le avec agents.resolveUnknownOutcome.',
      ar: 'تحقق مما حدث في المرحلة `step`، ثم بلغ عنه بواسطة agents.resolveUnknownOutcome.',
      en: 'Check what happened at the step `step`, then report it with agents.resolveUnknownOutcome.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>

/** Every code that the `error` of a run may have. */
export type RunErrorCode =
  | keyof typeof runErrors
  | keyof typeof agentsError.definitions
  | 'approval-required'
  | 'internal'
