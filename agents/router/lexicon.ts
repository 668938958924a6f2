import { normaliseText } from '#platform/lib/text-folding.ts'
import { synonyms } from './synonyms.ts'
import { stem } from './tokenize.ts'

/** Words every question has, and which therefore say nothing about what is asked. */
const stopWordList = `
  le la les l un une des de du d au aux et ou est sont etre ai as a avons avez ont je j tu il elle on nous vous ils elles me m te t se s mon ma mes ton ta tes son sa ses notre nos votre vos leur
  ce cet cette ces ca c que qu qui quoi quel quelle quels quelles dont ne n pas plus y en dans sur sous avec sans pour par vers chez entre puis je-peux peux peut pouvez pouvoir puisse voudrais veux veut aimerais faut
  besoin dois doit devez doivent dit avez-vous existe exister cote environ vers finalement viens venir prochain prochaine prochains prochaines temps fois  bon bonne bons bonnes bien comment dirham dirhams combien heure heures jour jours deja encore
  bonjour salut merci svp stp plait il-y-a si aussi moi toi lui faire fait est-ce donne dis tout tous toute toutes
   good well about dirham dirhams the a an of to and or is are be am was were i you he she it we they me my mine your his her our their this that these those there here what which who whom where when how why do does did done can could will would shall should may
  place lieu exist around come coming made make time times hour hours day days many much upcoming next already still last
  want like need please hello hi thanks thank for in on at by from with without into as if so not no yes any some all give tell let us have has had get go
  احتاج أحتاج يجب علي أجد نجد حسنا اين
  قادم قادمة القادم القادمة المقبلة قمت وقت ساعة ساعات يوم لديكم لدي كيف
  جيد جيدا درهم دراهم الدرهم
  في من الى على عن مع هل ما ماذا متى اين كيف كم اي هذا هذه ذلك تلك التي الذي هو هي انا نحن انت لي لنا لك عند عندي كل او ثم يا اريد ارجو ارغب اود من فضلك فضل مرحبا شكرا السلام عليكم ان انه قد لا نعم هناك يوجد توجد يمكن يمكنني بي به بها له لها ل ب و
  alors apres aucun aucune autre autres avant avoir car cela cependant ceux chaque comme depuis devrait donc etre eux ici juste la-bas lors lorsque maintenant actuellement moment mais meme memes moins ni parce peu plupart pourquoi
  quand quelque quelques quelqu quelqu'un quelquechose rien seulement tandis tellement tels trop tres vont vais va ete etait etaient aurons aura auront avait sera serons seront soit aurait serait one ones souhaite souhaiterais souhaitons aimerions
  voudrions voulons voulez devons suis es sommes etes lequel laquelle lesquels lesquelles desquels auquel non afin ainsi toujours jusqu jusque ici pendant
  above after again against because been before being below between both but cannot during each few further he her hers him his how if its itself just more most must myself nor now of off once only other ought ours out over own same she
  somebody someone anybody anyone something anything nothing such than them then they through too under until up very while whom would currently really actually might may also am ever been looking wish
  بعد ضد حتي هو حول دون منذ كان كانت كانوا ليس هؤلاء الذين حيث لكن ولكن عندما بين كما لكي لو لدي لدينا سوي قبل خلال بينما ايضا حاليا الان جدا فقط مثل احد شيء بعض اخر اخري سيكون ستكون سوف يكون تكون نريد نود نحن اننا لقد بعد ذلك لماذا هم منها منه عليها عليه فيها فيه عني`
const stopWords = new Set(stopWordList.split(/\s+/).filter(Boolean).map(normaliseText))

export const isStopWord = (folded: string) => stopWords.has(folded)

/** Verbs and nouns of any service, so that a question meets an example written in other words or in another language. */
const genericSynonyms: Record<string, string> = {
  book: 'réserver réserve réservez réservation book booking reserve reservation احجز حجز أحجز حجوزات موعد موعدي',
  cancel:
    'delete remove erase annuler annule annulez annulation cancel cancellation supprimer supprime effacer efface ألغ إلغاء الغاء ألغي احذف حذف امسح',
  move: 'déplacer déplace décaler décale reporter reporte repousser repousse reprogrammer reschedule move postpone shift push delay defer تأجيل تأخير أخر أجل غير تغيير نقل انقل',
  find: 'trouver trouve trouver cherche chercher rechercher recherche find search look ابحث بحث جد أبحث',
  show: 'montre montrer affiche afficher liste lister voir show list display see أظهر اعرض عرض قائمة أرني',
  free: 'libre libres libère libérer libérée disponible disponibles disponibilité disponibilités créneau créneaux free available availability slot slots openings متاح متاحة متوفر متوفرة تتوفر يتوفر توفر شاغر شاغرة فارغة',
  training:
    'apprendre apprends apprenne learn learning teach taught أتعلم تعلم نتعلم formation formations former stage atelier training trainings course courses workshop تكوين تكوينات دورة دورات تدريب',
  qualified:
    'qualification qualifications habilitation habilité qualifié autorisé droit qualified certified allowed authorised entitled certifié certified تأهيل مؤهل مؤهلا أهلية مخول يحق',
  machine:
    'machine machines équipement équipements matériel appareil equipment device آلة آلات الة الات جهاز أجهزة معدات',
  lab: 'fablab fablabs labo labos laboratoire laboratoires lab labs makerspace مختبر مختبرات فابلاب',
  report: 'signaler signale déclarer déclare panne incident report broken problem أبلغ تبليغ عطل معطلة بلغ',
  create:
    'créer crée ajouter ajoute nouveau nouvelle enregistrer enregistre note record create add new register أنشئ إنشاء أضف إضافة سجل',
  join: 'inscrire inscris inscription rejoindre enrol enroll join sign signup register inscrivez participer attend تسجيل سجلني سجلوني سجل انضمام المشاركة',
  status: 'statut état avancement status state progress حالة وضعية وضع',
  price: 'prix tarif coût coûte price cost fee ثمن سعر تكلفة',
  nearby: 'proche proches près near nearby closest nearest قريب قريبة أقرب',
  open: 'ouvert ouverts ouverture horaires open مفتوح مفتوحة يفتح',
  expert: 'expert experts spécialiste mentor specialist خبير خبراء مرشد',
  start: 'démarrer commencer lancer start begin launch ابدأ إطلاق',
  figure:
    'indicateur indicateurs chiffre chiffres statistique statistiques kpi indicator figures statistics مؤشر مؤشرات أرقام إحصائيات',
  certificate: 'certificat certificats attestation diplôme certificate certificates diploma شهادة شهادات',
  tool: 'outil outils tool tools أداة أدوات الأداة',
  abort: 'arrête arrêter interromps interrompre stoppe stop abort halt أوقف إيقاف اوقف',
  allow: 'accorder accorde octroyer grant award امنح منح',
  withdraw: 'révoque révoquer retire retirer revoke withdraw اسحب سحب',
  change: 'modifie modifier change changer edit update غير عدل تعديل',
  verify: 'vérifier vérifie contrôler valide check verify valid تحقق تأكد صالحة',
}
/** What every service does says less about what is asked than what only some do. */
const genericConcepts = new Set(['~find', '~show', '~create', '~status'])

const actionConcepts = new Set(
  'book cancel move find show free create status nearby open start abort allow withdraw change'
    .split(' ')
    .map((one) => `~${one}`),
)

const conceptsByStem = new Map<string, string[]>()
for (const [concept, forms] of Object.entries({ ...genericSynonyms, ...synonyms })) {
  for (const form of forms.split(' ').map((word) => stem(normaliseText(word))))
    conceptsByStem.set(form, [...new Set([...(conceptsByStem.get(form) ?? []), `~${concept}`])])
}

export const conceptsOfStem = (stemmed: string): string[] => conceptsByStem.get(stemmed) ?? []
/** A word and its ideas, all of them things that are done: any service books, cancels and shows something. */
export const isAction = ([, ...ideas]: string[]) => ideas.length > 0 && ideas.every((idea) => actionConcepts.has(idea))
export const isGenericConcept = (concept: string) => genericConcepts.has(concept)

const ownRecordsPattern =
  /\b(ai-je|j'ai|quelles? sont mes|quels sont mes|do i have|have i|what are my|which are my)\b|لدي|عندي|ما هي [\u0621-\u064a]+ي(?![\u0621-\u064a])/
const requestPattern = /\b(peux|peut|pouvez|pourriez|pourrais|puis|can|could|would|will)\b|يمكن|تستطيع|بامكان/

const questionWordPattern =
  /^\s*(quels?|quelles?|lesquels|lesquelles|qui|quand|ou|combien|comment|pourquoi|which|what|who|when|where|why|how many|how much|ما|ماذا|من|متي|اين|كم|كيف|لماذا|اي)(?![\p{L}])/u
const negationPattern =
  /\bne? |\bn'|\b(no longer|not|never|cannot|don't|can't|won't)\b|(?<![\u0621-\u064a])(لم|لن|لا|ليس)(?![\u0621-\u064a])/

const demonstrativePattern =
  /\b(cet|cette|celui|celle|celui-ci|celle-ci|this|that one)\b|\bce (?!que|qui|n|sont|soir|matin|mois)|(?<![\u0621-\u064a])(هذا|هذه|ذلك|تلك)(?![\u0621-\u064a])/

/** Points at one thing: "this machine", which must have been spoken of, or has to be found. */
export const hasDemonstrative = (folded: string) => demonstrativePattern.test(folded)
/** Begins with which, who or when: whatever can be done with it, it wants to know. */
export const startsWithQuestionWord = (folded: string) => questionWordPattern.test(folded)
/** Says of something that it is not so, or no longer: `je ne peux plus venir`. */
export const isNegated = (folded: string) => negationPattern.test(folded)
/** Asks about what the person already has. */
export const isAboutOwnRecords = (folded: string) => ownRecordsPattern.test(folded)
/** A question by its form, and not a request in the form of a question: it wants to know and not to act. */
export const isQuestion = (text: string, folded: string) => /[?؟]\s*$/.test(text) && !requestPattern.test(folded)
