import type { LocalizedPhrase } from './language.ts'

/** The fixed texts of the router. Arabic is written without vowel signs, as in the examples of operations. */
export const phrases = {
  notUnderstood: {
    fr: 'Je ne suis pas un modèle de langage : je reconnais les demandes que mes outils savent traiter, et celle-ci n’en fait pas partie.',
    ar: 'لست نموذجا لغويا: أتعرف على الطلبات التي تستطيع أدواتي معالجتها، وهذا الطلب ليس منها.',
    en: 'I am not a language model: I recognise requests that my tools can handle, and this is not one of them.',
  },
  examplesIntro: {
    fr: 'Vous pouvez me demander, par exemple :',
    ar: 'يمكنك أن تسألني مثلا:',
    en: 'You can ask me, for example:',
  },
  hello: { fr: 'Bonjour !', ar: 'أهلا بك!', en: 'Hello!' },
  youAreWelcome: {
    fr: 'Avec plaisir. Autre chose ?',
    ar: 'على الرحب والسعة. هل من شيء آخر؟',
    en: 'You are welcome. Anything else?',
  },
  noTools: { fr: 'Aucun outil ne m’a été confié.', ar: 'لم تسند إلي أي أداة.', en: 'I have no tools.' },
  whichDoYouMean: { fr: 'Que voulez-vous dire ?', ar: 'ماذا تقصد؟', en: 'Which do you mean?' },
  confirm: {
    fr: 'Est-ce bien ce que vous voulez ? Répondez par oui ou par non.',
    ar: 'هل هذا ما تريده؟ أجب بنعم أو لا.',
    en: 'Is this what you want? Answer yes or no.',
  },
  cancelled: { fr: 'D’accord, je ne fais rien.', ar: 'حسنا، لن أفعل شيئا.', en: 'All right, I will do nothing.' },
  missing: { fr: 'Il me manque :', ar: 'ما زلت أحتاج إلى:', en: 'I still need:' },
  chooseOne: {
    fr: 'Laquelle de ces possibilités ? Répondez par son numéro ou son nom.',
    ar: 'أي من هذه؟ أجب برقمها أو باسمها.',
    en: 'Which of these? Answer with its number or its name.',
  },
  timeOfDay: { fr: 'l’heure', ar: 'الساعة', en: 'the time of day' },
  day: { fr: 'le jour', ar: 'اليوم', en: 'the day' },
  minutes: { fr: 'min', ar: 'دقيقة', en: 'min' },
  pleaseSpecify: { fr: 'Pouvez-vous le préciser ?', ar: 'هل يمكنك تحديد ذلك؟', en: 'Can you specify it?' },
  noResults: { fr: 'Je n’ai rien trouvé.', ar: 'لم أجد شيئا.', en: 'I found nothing.' },
  resultsIntro: { fr: 'Voici ce que j’ai trouvé :', ar: 'إليك ما وجدته:', en: 'Here is what I found:' },
  done: { fr: 'C’est fait.', ar: 'تم.', en: 'Done.' },
  andMore: { fr: 'et encore {n}', ar: 'و{n} أخرى', en: 'and {n} more' },
  andOthers: { fr: 'et d’autres', ar: 'وغيرها', en: 'and others' },
  rangeTo: { fr: 'au', ar: 'إلى', en: 'to' },
  chooseByNumber: {
    fr: 'Répondez par un numéro pour choisir.',
    ar: 'أجب برقم للاختيار.',
    en: 'Answer with a number to choose.',
  },
  rejected: { fr: 'Cela n’a pas été possible', ar: 'لم يكن ذلك ممكنا', en: 'That was not possible' },
  issues: { fr: 'À corriger :', ar: 'للتصحيح:', en: 'To be corrected:' },
  today: { fr: 'aujourd’hui', ar: 'اليوم', en: 'today' },
  yes: { fr: 'oui', ar: 'نعم', en: 'yes' },
  no: { fr: 'non', ar: 'لا', en: 'no' },
  tryAgain: { fr: 'Réessayez dans un moment.', ar: 'أعد المحاولة بعد قليل.', en: 'Try again in a moment.' },
  toolFailed: { fr: 'L’outil n’a pas fonctionné', ar: 'لم تعمل الأداة', en: 'The tool did not work' },
} satisfies Record<string, LocalizedPhrase>
