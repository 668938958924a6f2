import type { ProblemDefinition } from '#platform/error-definition.ts'

/** The codes of models that are not available or whose call failed. */
export const modelErrors = {
  'model-context-full': {
    status: 409,
    meaning: {
      fr: 'La conversation est plus longue que le contexte du modèle.',
      ar: 'المحادثة أطول من سياق النموذج.',
      en: 'The conversation is longer than the context of the model.',
    },
    action: {
      fr: 'Commencez une nouvelle conversation, ou choisissez un modèle au contexte plus grand.',
      ar: 'ابدأ محادثة جديدة، أو اختر نموذجا بسياق أكبر.',
      en: 'Start a new conversation, or choose a model with a larger context.',
    },
  },
  'model-failed': {
    status: 409,
    meaning: {
      fr: 'Le modèle n’a pas pu répondre. `detail` donne le message de son fournisseur.',
      ar: 'لم يتمكن النموذج من الجواب. يعطي `detail` رسالة مزوده.',
      en: 'The model could not answer. `detail` has the message of its provider.',
    },
    action: {
      fr: 'Corrigez ce que nomme `detail`, ou choisissez un autre modèle avec agents.listModels.',
      ar: 'صحح ما يذكره `detail`، أو اختر نموذجا آخر بواسطة agents.listModels.',
      en: 'Correct what `detail` names, or choose another model with agents.listModels.',
    },
  },
  'model-name-invalid': {
    status: 422,
    meaning: {
      fr: 'Ce n’est pas le nom d’un modèle.',
      ar: 'هذا ليس اسم نموذج.',
      en: 'This is not the name of a model.',
    },
    action: {
      fr: 'Écrivez fournisseur/modèle, par exemple `ollama/qwen3:4b`. agents.listModels donne les noms.',
      ar: 'اكتب المزود/النموذج، مثلا `ollama/qwen3:4b`. يعطي agents.listModels الأسماء.',
      en: 'Write provider/model, such as `ollama/qwen3:4b`. agents.listModels has the names.',
    },
  },
  'model-not-pulled': {
    status: 409,
    meaning: {
      fr: 'Ollama n’a pas ce modèle.',
      ar: 'لا يتوفر Ollama على هذا النموذج.',
      en: 'Ollama does not have this model.',
    },
    action: {
      fr: 'Téléchargez-le avec `ollama pull`, ou choisissez un des modèles de `detail`.',
      ar: 'نزله بواسطة `ollama pull`، أو اختر أحد النماذج المذكورة في `detail`.',
      en: 'Download it with `ollama pull`, or choose one of the models in `detail`.',
    },
  },
  'model-not-served': {
    status: 409,
    meaning: {
      fr: 'Le serveur de modèles ne propose pas ce modèle.',
      ar: 'لا يوفر خادم النماذج هذا النموذج.',
      en: 'The model server does not offer this model.',
    },
    action: {
      fr: 'Choisissez un des modèles de `detail`, ou corrigez OPENAI_MODEL ou OPENAI_BASE_URL.',
      ar: 'اختر أحد النماذج المذكورة في `detail`، أو صحح OPENAI_MODEL أو OPENAI_BASE_URL.',
      en: 'Choose one of the models in `detail`, or correct OPENAI_MODEL or OPENAI_BASE_URL.',
    },
  },
  'model-rate-limited': {
    status: 409,
    meaning: {
      fr: 'Le fournisseur du modèle limite les requêtes, ou le quota est épuisé.',
      ar: 'يحد مزود النموذج من الطلبات، أو استنفدت الحصة.',
      en: 'The provider of the model limits requests, or the quota is used up.',
    },
    action: {
      fr: 'Réessayez plus tard, augmentez le quota chez le fournisseur, ou choisissez un autre modèle.',
      ar: 'أعد المحاولة لاحقا، أو ارفع الحصة لدى المزود، أو اختر نموذجا آخر.',
      en: 'Retry later, raise the quota at the provider, or choose another model.',
    },
  },
  'model-refused-auth': {
    status: 409,
    meaning: {
      fr: 'Le fournisseur du modèle a refusé la clé du serveur.',
      ar: 'رفض مزود النموذج مفتاح الخادم.',
      en: 'The provider of the model refused the key of the server.',
    },
    action: {
      fr: 'L’exploitant doit définir une OPENAI_API_KEY valide qui a accès à ce modèle.',
      ar: 'على المشغل تعيين OPENAI_API_KEY صالح يسمح باستعمال هذا النموذج.',
      en: 'The operator must set a valid OPENAI_API_KEY that has access to the model.',
    },
  },
  'model-stream-broken': {
    status: 409,
    meaning: {
      fr: 'La réponse du modèle a été interrompue ou est illisible.',
      ar: 'انقطع جواب النموذج أو تعذرت قراءته.',
      en: 'The answer of the model was cut off or cannot be read.',
    },
    action: {
      fr: 'Réessayez ; si l’erreur persiste, vérifiez le serveur de modèles et ce qui se trouve entre lui et ce serveur.',
      ar: 'أعد المحاولة؛ وإذا استمر الخطأ فتحقق من خادم النماذج وما يفصله عن هذا الخادم.',
      en: 'Retry; if the error persists, check the model server and what lies between it and this server.',
    },
  },
  'model-unavailable': {
    status: 409,
    meaning: {
      fr: 'Le serveur de modèles ne répond pas, ou n’a pas ce modèle.',
      ar: 'لا يجيب خادم النماذج، أو لا يتوفر على هذا النموذج.',
      en: 'The model server does not answer, or does not have the model.',
    },
    action: {
      fr: 'Démarrez le serveur de modèles, corrigez OLLAMA_HOST ou OPENAI_BASE_URL, ou choisissez un autre modèle.',
      ar: 'شغل خادم النماذج، أو صحح OLLAMA_HOST أو OPENAI_BASE_URL، أو اختر نموذجا آخر.',
      en: 'Start the model server, correct OLLAMA_HOST or OPENAI_BASE_URL, or choose another model.',
    },
  },
  'model-without-tools': {
    status: 409,
    meaning: {
      fr: 'Ce modèle ne sait pas appeler d’outils, et l’agent en a.',
      ar: 'هذا النموذج لا يستطيع استدعاء الأدوات، وللوكيل أدوات.',
      en: 'The model cannot call tools, and the agent has tools.',
    },
    action: {
      fr: 'Choisissez un des modèles de `detail`. agents.probeModel vérifie à nouveau ce que sait faire un modèle.',
      ar: 'اختر أحد النماذج المذكورة في `detail`. يتحقق agents.probeModel من جديد مما يستطيعه نموذج.',
      en: 'Choose one of the models in `detail`. agents.probeModel checks again what a model can do.',
    },
  },
  'ollama-not-running': {
    status: 409,
    meaning: {
      fr: 'Ollama ne répond pas à l’adresse configurée.',
      ar: 'لا يجيب Ollama في العنوان المحدد.',
      en: 'Ollama does not answer at the configured address.',
    },
    action: {
      fr: 'Démarrez-le avec `ollama serve`, ou indiquez son adresse dans OLLAMA_HOST.',
      ar: 'شغله بواسطة `ollama serve`، أو حدد عنوانه في OLLAMA_HOST.',
      en: 'Start it with `ollama serve`, or set OLLAMA_HOST to its address.',
    },
  },
  'openai-not-configured': {
    status: 409,
    meaning: {
      fr: 'Le serveur n’a pas de clé pour les modèles `openai/…`.',
      ar: 'ليس للخادم مفتاح لنماذج `openai/…`.',
      en: 'The server has no key for models named `openai/…`.',
    },
    action: {
      fr: 'Définissez OPENAI_API_KEY, ou OPENAI_BASE_URL pour un serveur compatible.',
      ar: 'عين OPENAI_API_KEY، أو OPENAI_BASE_URL لخادم متوافق.',
      en: 'Set OPENAI_API_KEY, or set OPENAI_BASE_URL to a compatible server.',
    },
  },
  'openai-not-reachable': {
    status: 409,
    meaning: {
      fr: 'Le serveur compatible avec OpenAI ne répond pas.',
      ar: 'لا يجيب الخادم المتوافق مع OpenAI.',
      en: 'The server that is compatible with OpenAI does not answer.',
    },
    action: {
      fr: 'Vérifiez qu’il fonctionne et que OPENAI_BASE_URL donne son adresse.',
      ar: 'تحقق من أنه يعمل ومن أن OPENAI_BASE_URL يعطي عنوانه.',
      en: 'Check that it is running and that OPENAI_BASE_URL is its address.',
    },
  },
  'openai-refused-auth': {
    status: 409,
    meaning: {
      fr: 'Le serveur compatible avec OpenAI a refusé la clé, ou exige une clé.',
      ar: 'رفض الخادم المتوافق مع OpenAI المفتاح، أو يشترط مفتاحا.',
      en: 'The server that is compatible with OpenAI refused the key, or requires one.',
    },
    action: {
      fr: 'Définissez une OPENAI_API_KEY valide.',
      ar: 'عين OPENAI_API_KEY صالحا.',
      en: 'Set a valid OPENAI_API_KEY.',
    },
  },
  'provider-unknown': {
    status: 422,
    meaning: {
      fr: 'Il n’y a pas de fournisseur de modèles de ce nom.',
      ar: 'لا يوجد مزود نماذج بهذا الاسم.',
      en: 'There is no provider of models with this name.',
    },
    action: {
      fr: 'Utilisez `ollama/…`, `openai/…` ou `builtin/router`.',
      ar: 'استعمل `ollama/…` أو `openai/…` أو `builtin/router`.',
      en: 'Use `ollama/…`, `openai/…` or `builtin/router`.',
    },
  },
} as const satisfies Record<string, ProblemDefinition>
