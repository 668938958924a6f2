import type { Vocabulary } from '#platform/labels.ts'
import { normaliseText } from '#platform/lib/text-folding.ts'
import { genericSynonyms } from './generic-synonyms.ts'
import { stem } from './tokenize.ts'

/** What the router knows of single words: those of any service, and those that the modules of a server add. */
export interface Lexicon {
  /** Returns the concepts that a stem expresses, as `~book`. */
  conceptsOfStem(stem: string): string[]
  /** Whether the word occurs in any question, and says nothing about what is asked. */
  isStopWord(normalised: string): boolean
  /** Whether all concepts of a word are actions that any service has, such as to book or to cancel. */
  isAction(forms: string[]): boolean
  /** Whether any service has the concept, so that it says little about which tool is meant. */
  isGenericConcept(concept: string): boolean
}

export function createLexicon({ synonyms, labels }: Pick<Vocabulary, 'synonyms' | 'labels'>): Lexicon {
  const stopWords = new Set(`${stopWordList} ${labels.stopWords}`.split(/\s+/).filter(Boolean).map(normaliseText))
  const conceptsByStem = new Map<string, Set<string>>()
  for (const [concept, words] of [...Object.entries(genericSynonyms), ...Object.entries(synonyms)])
    for (const form of words.split(' ').map((word) => stem(normaliseText(word))))
      conceptsByStem.set(form, (conceptsByStem.get(form) ?? new Set()).add(`~${concept}`))
  const lists = new Map([...conceptsByStem].map(([form, concepts]) => [form, [...concepts]]))
  const none: string[] = []
  return {
    conceptsOfStem: (form) => lists.get(form) ?? none,
    isStopWord: (normalised) => stopWords.has(normalised),
    isAction: ([, ...concepts]) => concepts.length > 0 && concepts.every((concept) => actionConcepts.has(concept)),
    isGenericConcept: (concept) => genericConcepts.has(concept),
  }
}

/** Words of any question, which say nothing about what is asked. */
const stopWordList = `
  le la les l un une des de du d au aux et ou est sont etre ai as a avons avez ont je j tu il elle on nous vous ils elles me m te t se s mon ma mes ton ta tes son sa ses notre nos votre vos leur
  ce cet cette ces ca c que qu qui quoi quel quelle quels quelles dont ne n pas plus y en dans sur sous avec sans pour par vers chez entre puis je-peux peux peut pouvez pouvoir puisse voudrais veux veut aimerais faut
  besoin dois doit devez doivent dit avez-vous existe exister cote environ vers finalement viens venir prochain prochaine prochains prochaines temps fois  bon bonne bons bonnes bien comment combien heure heures jour jours deja encore
  bonjour salut merci svp stp plait il-y-a si aussi moi toi lui faire fait est-ce donne dis tout tous toute toutes
   good well about the a an of to and or is are be am was were i you he she it we they me my mine your his her our their this that these those there here what which who whom where when how why do does did done can could will would shall should may
  place lieu exist around come coming made make time times hour hours day days many much upcoming next already still last
  want like need please hello hi thanks thank for in on at by from with without into as if so not no yes any some all give tell let us have has had get go
  احتاج أحتاج يجب علي أجد نجد حسنا اين
  قادم قادمة القادم القادمة المقبلة قمت وقت ساعة ساعات يوم لديكم لدي كيف
  جيد جيدا
  في من الى على عن مع هل ما ماذا متى اين كيف كم اي هذا هذه ذلك تلك التي الذي هو هي انا نحن انت لي لنا لك عند عندي كل او ثم يا اريد ارجو ارغب اود من فضلك فضل مرحبا شكرا السلام عليكم ان انه قد لا نعم هناك يوجد توجد يمكن يمكنني بي به بها له لها ل ب و
  alors apres aucun aucune autre autres avant avoir car cela cependant ceux chaque comme depuis devrait donc etre eux ici juste la-bas lors lorsque maintenant actuellement moment mais meme memes moins ni parce peu plupart pourquoi
  quand quelque quelques quelqu quelqu'un quelquechose rien seulement tandis tellement tels trop tres vont vais va ete etait etaient aurons aura auront avait sera serons seront soit aurait serait one ones souhaite souhaiterais souhaitons aimerions
  voudrions voulons voulez devons suis es sommes etes lequel laquelle lesquels lesquelles desquels auquel non afin ainsi toujours jusqu jusque ici pendant
  above after again against because been before being below between both but cannot during each few further he her hers him his how if its itself just more most must myself nor now of off once only other ought ours out over own same she
  somebody someone anybody anyone something anything nothing such than them then they through too under until up very while whom would currently really actually might may also am ever been looking wish
  بعد ضد حتي هو حول دون منذ كان كانت كانوا ليس هؤلاء الذين حيث لكن ولكن عندما بين كما لكي لو لدي لدينا سوي قبل خلال بينما ايضا حاليا الان جدا فقط مثل احد شيء بعض اخر اخري سيكون ستكون سوف يكون تكون نريد نود نحن اننا لقد بعد ذلك لماذا هم منها منه عليها عليه فيها فيه عني`

const genericConcepts = new Set(['~find', '~show', '~create', '~status'])

const actionConcepts = new Set(
  'book cancel move find show free create status nearby open start abort allow withdraw change'
    .split(' ')
    .map((action) => `~${action}`),
)

const ownRecordsPattern =
  /\b(ai-je|j'ai|quelles? sont mes|quels sont mes|do i have|have i|what are my|which are my)\b|لدي|عندي|ما هي [\u0621-\u064a]+ي(?![\u0621-\u064a])/
const requestPattern = /\b(peux|peut|pouvez|pourriez|pourrais|puis|can|could|would|will)\b|يمكن|تستطيع|بامكان/

const questionWordPattern =
  /^\s*(quels?|quelles?|lesquels|lesquelles|qui|quand|ou|combien|comment|pourquoi|which|what|who|when|where|why|how many|how much|ما|ماذا|من|متي|اين|كم|كيف|لماذا|اي)(?![\p{L}])/u
const negationPattern =
  /\bne? |\bn'|\b(no longer|not|never|cannot|don't|can't|won't)\b|(?<![\u0621-\u064a])(لم|لن|لا|ليس)(?![\u0621-\u064a])/

const demonstrativePattern =
  /\b(cet|cette|celui|celle|celui-ci|celle-ci|this|that one)\b|\bce (?!que|qui|n|sont|soir|matin|mois)|(?<![\u0621-\u064a])(هذا|هذه|ذلك|تلك)(?![\u0621-\u064a])/

/** Whether the text points at one thing, as in "this order": it was mentioned before, or has to be found. */
export const hasDemonstrative = (normalised: string) => demonstrativePattern.test(normalised)
/** Whether the text begins with a word such as which, who or when, and so asks instead of requesting an action. */
export const startsWithQuestionWord = (normalised: string) => questionWordPattern.test(normalised)
/** Whether the text contains a negation, as in `je ne peux plus venir`. */
export const isNegated = (normalised: string) => negationPattern.test(normalised)
/** Whether the text asks about what the person already has. */
export const isAboutOwnRecords = (normalised: string) => ownRecordsPattern.test(normalised)
/** Whether the text is a question, and not a request in the form of a question such as "Can you book …?". */
export const isQuestion = (text: string, normalised: string) =>
  /[?؟]\s*$/.test(text) && !requestPattern.test(normalised)
