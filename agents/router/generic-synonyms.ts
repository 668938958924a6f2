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
