import type { Synonyms } from '#platform/labels.ts'

/** Verbs and nouns of any service, so that a question matches an example in other words or in another language. */
export const genericSynonyms: Synonyms = {
  book: 'réserver réserve réservez réservation book booking reserve reservation احجز حجز أحجز حجوزات موعد موعدي',
  cancel:
    'delete remove erase annuler annule annulez annulation cancel cancellation supprimer supprime effacer efface ألغ إلغاء الغاء ألغي احذف حذف امسح',
  move: 'déplacer déplace décaler décale reporter reporte repousser repousse reprogrammer reschedule move postpone shift push delay defer تأجيل تأخير أخر أجل غير تغيير نقل انقل',
  find: 'trouver trouve trouver cherche chercher rechercher recherche find search look ابحث بحث جد أبحث',
  show: 'montre montrer affiche afficher liste lister voir show list display see أظهر اعرض عرض قائمة أرني',
  free: 'libre libres libère libérer libérée disponible disponibles disponibilité disponibilités créneau créneaux free available availability slot slots openings متاح متاحة متوفر متوفرة تتوفر يتوفر توفر شاغر شاغرة فارغة',
  create:
    'créer crée ajouter ajoute nouveau nouvelle enregistrer enregistre note record create add new register أنشئ إنشاء أضف إضافة سجل',
  join: 'inscrire inscris inscription rejoindre enrol enroll join sign signup register inscrivez participer attend تسجيل سجلني سجلوني سجل انضمام المشاركة',
  status: 'statut état avancement status state progress حالة وضعية وضع',
  price: 'prix tarif coût coûte price cost fee ثمن سعر تكلفة',
  nearby: 'proche proches près near nearby closest nearest قريب قريبة أقرب',
  open: 'ouvert ouverts ouverture horaires open مفتوح مفتوحة يفتح',
  start: 'démarrer commencer lancer start begin launch ابدأ إطلاق',
  tool: 'outil outils tool tools أداة أدوات الأداة',
  abort: 'arrête arrêter interromps interrompre stoppe stop abort halt أوقف إيقاف اوقف',
  allow: 'accorder accorde octroyer grant award امنح منح',
  withdraw: 'révoque révoquer retire retirer revoke withdraw اسحب سحب',
  change: 'modifie modifier change changer edit update غير عدل تعديل',
  verify: 'vérifier vérifie contrôler valide check verify valid تحقق تأكد صالحة',
  help: 'aider aide aidez secours help helps assist helping مساعدة مساعدتنا يساعد',
  request: 'demande demandes requête request requests طلب طلبات',
  refuse:
    'refuser refuse rejeter rejette écarter écarte décliner décline refuse reject decline dismiss turn ارفض أرفض رفض استبعد',
  accept: 'accepter accepte accept أقبل اقبل قبول',
  end: 'terminer termine terminé terminée finir fini finie fin end ended finish finished over انتهى انتهت ينتهي تنتهي نهاية أنه',
  close:
    'fermer ferme fermé fermeture fermetures clore clos clôture classer close closed closure closures shut أغلق إغلاق مغلق يغلق',
}

/** Words of any question, which say nothing about what is asked. */
export const stopWordList = `
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
