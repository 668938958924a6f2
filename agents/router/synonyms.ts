/** What the programmes work with, in the words of different people: a young company is a startup, premises are space. */
export const synonyms: Record<string, string> = {
  startup: 'startup startups pousse pousses jeune-pousse ناشئة الناشئة venture ventures',
  company:
    'entreprise entreprises société sociétés compagnie usine usines industriel industriels company companies firm industry شركة شركات مقاولة مقاولات مصنع صناعيون الصناعيون',
  call: 'appel appels call calls نداء نداءات النداء',
  apply:
    'candidater candidate candidature candidatures soumissionner apply applying application applications applicant qualify ترشح ترشيح ترشيحات أترشح مترشح مرشح ترشيحي',
  file: 'dossier dossiers file files ملف ملفات',
  submit:
    'soumettre soumets soumis soumise déposer dépose déposez déposé remettre submit submitted hand أودع أودعوه إيداع قدم تقديم أودعناها',
  committee: 'comité commission jury committee panel board لجنة اللجنة',
  decide: 'décision décisions décider statuer statué tranché decision decisions decide decided قرار قرارات بتت قررت',
  appeal: 'contester conteste recours contest appeal object نطعن طعن أعترض اعتراض',
  criteria: 'critère critères condition conditions criteria requirement requirements شروط معايير شرط',
  eligible:
    'éligible éligibilité admissible eligible eligibility qualify remplissons satisfaisons meet مؤهلة أهلية نستوفي',
  incubate: 'incubation incubateur incubateurs incubation incubator احتضان حاضنة حاضنات',
  accelerate: 'accélération accélérateur accelerator acceleration تسريع مسرعة مسرع',
  growth: 'croissance grandir growth grow growing نمو النمو',
  gazelle: 'gazelle gazelles غزالة الغزالات',
  unicorn: 'unicorn unicorns',
  assess:
    'évaluer évalue évaluation évaluations évalués évaluateur évaluateurs noter review reviews reviewed reviewer rate score scored قيم تقييم أقيم مقيم المقيمة',
  rank: 'classement classe classer rank ranking ranks ترتيب رتب',
  interest: 'intérêt intérêts interest conflict مصلحة مصالح تضارب',
  staff:
    'salarié salariés effectif employé employés emploi emplois employees employee staff headcount jobs أجير أجيرا أجراء شغل مناصب',
  turnover: 'turnover revenue sales معاملات المعاملات',
  programme: 'cursus programme programmes filière parcours program programs programme programmes برنامج برامج',
  session: 'session sessions',
  seat: 'place places siège sièges seat seats مقعد مقاعد',
  teach: 'enseigner enseigne enseigné enseignés enseignée taught study teaches teach studying أدرس دراسة تدرس يدرس',
  genuine: 'vrai véritable genuine authentic real original حقيقية صحيحة صالحة',
  exam: 'examen épreuve note exam test score امتحان اختبار نقطة',
  thesis:
    'thèse thèses doctorat doctorant doctorants doctorante doctoral doctorate dissertation thesis theses أطروحة أطروحات دكتوراه الدكتوراه',
  late: 'retard tard tardif risque late behind overdue delay risk متأخر المتأخرون تأخرنا تأخر متأخرون',
  topic: 'sujet sujets thème topic topics subject subjects مواضيع',
  talent:
    'talent talents compétence compétences skill skills skilled expertise savoir-faire مهارة مهارات كفاءة كفاءات مواهب موهبة',
  know: 'maîtrise maîtriser connaît know knows master good يتقن متخصص',
  diaspora:
    'diaspora étranger expatrié expatriés mre abroad overseas expatriate expatriates الجالية جالية بالخارج الخارج المهجر مغاربة',
  live: 'vit vis habite réside installé installés résident live lives living reside based يعيش مقيم مقيمة أعيش',
  help: 'aider aide aidez secours help helps assist helping مساعدة مساعدتنا يساعد',
  event: 'événement événements rendez-vous manifestation event events meeting لقاء لقاءات فعالية فعاليات حدث',
  attend: 'participer participe assister attend join take-part participation مشاركة أشارك حضور',
  bridge:
    'passerelle passerelles partenariat partenariats accord accords bridge bridges partnership partnerships agreement agreements جسر جسور شراكة شراكات اتفاقية اتفاقيات',
  engagement:
    'engagement engagements mission missions convenue assignment assignments engagement mission missions التزام مهمة مهام التزاماتنا',
  contact: 'contact contacter contacts contacte joindre reach contact touch اتصال الاتصال',
  request: 'demande demandes requête request requests طلب طلبات',
  need: 'besoin besoins need needs حاجة حاجتنا حاجات الحاجة',
  candidate: 'proposé proposés proposition suggérer suggest suggested propose proposed اقتراح اقترح اقتراحه مقترح',
  data: 'données informations information donnée data details بيانات معلومات بياناتي معلوماتي',
  consult: 'consulté consulter lu regardé vu accès looked viewed read seen accessed اطلع شاهد رأى قرأ اطلاع',
  consent: 'consentement consentements accepter accord consent consents agreed agree موافقة موافقات أوافق وافقت',
  record: 'fiche fiches card بطاقة بطاقات',
  profile: 'profil profils profile profiles ملفي',
  visible: 'visible visibilité visible hidden أظهر مرئيا',
  person:
    'collègue collègues colleague colleagues زميل زميلي زملاء personne personnes gens membre membres people person persons participant participants member members شخص أشخاص شخصا عضو أعضاء مشارك مشاركين مشاركون',
  gender: 'femme femmes homme hommes genre women woman men man gender نساء النساء رجال الرجال',
  region: 'région régions régional régionale region regions regional جهة جهات جهوية الجهة',
  site: 'lieu lieux site sites endroit places location locations مكان أماكن مواقع موقع',
  zone: 'zone zones parc zone park منطقة مناطق',
  space: 'espace espaces local locaux surface bureaux space spaces premises room rooms facility فضاء فضاءات مقر',
  rent: 'loyer location rent rental lease إيجار',
  building: 'bâtiment bâtiments immeuble édifice building buildings مبنى مباني بناية بنايات البنايات',
  occupancy:
    'busy fréquenté fréquentation انشغال إقبال occupation occupé occupons remplissage taux capacité occupancy full capacity hold occupy إشغال سعة نشغلها نشغل',
  compute: 'calcul gpu cpu vcpu serveurs computing compute حوسبة معالج الحوسبة',
  resource: 'ressource ressources resource resources موارد مورد',
  offer: 'offre offres package bundle offer offers عرضا',
  settle: 'implanter implantation installer emménager settle establish move-in الاستقرار إقامة استقرار',
  quota: 'quota quotas allocation حصة حصص حصتنا',
  used: 'consommé consommation utilisé consumed consumption used spent استهلاك',
  obligation:
    'obligation obligations engagement engagements promesse promis commitment commitments promised promise obligations التزام التزامات التزاماتنا الموعودة وعدنا',
  proof: 'preuve preuves justificatif justificatifs proof evidence دليل أدلة إثبات حجة',
  institute: 'institut instituts institute institutes معهد معاهد',
  problem: 'problème problèmes souci soucis difficulté problem problems مشكلة مشاكل مشكل',
  research:
    'recherche chercheur chercheurs scientifique research researcher researchers science بحث باحث باحثين الباحثين بحثية البحث',
  solve: 'résout traiter solve solves tackle address solution حل معالجة حلها',
  project: 'projet projets project projects مشروع مشاريعنا',
  practice: 'pratique pratiques practice practices ممارسة ممارسات',
  succeed:
    'marche fonctionne réussi réussite prouvé preuves works worked succeed succeeded proven proved نجح نجاح ينجح نجحت نجاحها',
  fail: 'échoué échec échouer fail failed failure failures فشل فشلت',
  retry:
    'essayer essayé essai reproduire reproduit tester répliquer tried repeat replicate replication نجرب جربنا تجربة تطبيق تكرار',
  share: 'partager partage proposer share sharing مشاركة أشارك',
  invention: 'invention inventions brevet inventor patent اختراع اختراعات اخترعنا',
  publish: 'publier publie publié publication article papier publish published publication paper نشر انشر مقال',
  target: 'objectif objectifs cible cibles target targets goal goals هدف أهداف',
  forecast:
    'prévision prévisions prévoir rythme atteindre forecast predict pace reach توقع توقعات وتيرة سنبلغ سنصل بلوغ',
  path: 'trajectoire trajectoires chemin path paths plan planned مسار مسارات',
  brief: 'note synthèse résumé rapport brief note report مذكرة ملخص تقرير',
  export:
    'exporter exporte export télécharger télécharge extraire sortir download export extract output صدر تصدير استخرج حمل',
  origin: 'origine vient provenance source come comes origin مصدر جاء أصل',
  quarter: 'trimestre trimestres quarter quarters فصل فصول',
  freeze: 'gelé gelés geler figé figés freeze frozen snapshot جمد مجمد مجمدة المجمد تجميد تجميدها',
  tamper: 'touché modifié altéré altered changed تغيير تغيرت',
  reread: 'relu relus relire relecture reviewed reread مراجعة راجعت تمت',
  agent: 'agent agents وكيل وكلاء مساعد المساعدون مساعدون',
  run: 'exécution exécutions tâche run runs task تنفيذ تنفيذي',
  stop: 'arrête stoppe cesse stop halt أوقف',
  conversation: 'conversation conversations discussion discussions chat chats محادثة محادثات محادثاتي',
  model: 'modèle modèles model models نموذج نماذج طراز طرازات',
  entrepreneur:
    'entrepreneur entrepreneurs investisseur investisseurs entrepreneur investors founder founders مقاول مقاولون مقاولين مستثمر مستثمرين',
  money: 'financement financer fonds funding fund finance money تمويل التمويل',
  incident:
    'incident incidents accident accidents blessé blessés blessure coupé brûlé feu incendie fumée injured injury hurt burnt fire smoke حادث حوادث حادثة أصيب إصابة جرحت حريق النار دخان',
  repair: 'réparer réparé réparée réparation réparations fixed fix repair repaired repairs إصلاح أصلح تصليح إصلاحات',
  maintain:
    'entretien entretiens maintenance révision révisions révisée service serviced servicing overhaul صيانة الصيانة',
  wait: 'attente attentes attendre attendent attends patiente queue waitlist wait waiting waits await awaiting pending انتظار انتظر ينتظر أنتظر تنتظر الطابور',
  supervise:
    'surveillant surveillante surveiller superviseur superviser encadrant encadrante encadrer supervisor supervise oversee إشراف مشرف مشرفا يشرف للإشراف',
  prototype:
    'prototype prototypes pièce fabriquer fabriqué fabrique réaliser réalisation réalisations manufacture build built صنع أصنع صنعت صنعته أولي نموذجي',
  stage: 'étape étapes step steps خطوة خطوات مراحل مرحلة',
  document: 'documenter documenté documentés documente document documented documents توثيق موثق موثقة وثق',
  version: 'version versions release نسخة نسخ النسختين إصدار',
  earlier: 'précédent précédente ancienne ancien antérieure earlier previous former سابق سابقة قديمة',
  past: 'historique history log تاريخ',
  compare: 'comparer compare comparaison différence différences compare difference diff قارن مقارنة فرق',
  restore:
    'revenir reviens restaurer restaure rétablir rétablis restore revert roll rollback استرجع استرجاع استعد عد ارجع',
  copy: 'copier copie copies dupliquer duplique cloner clone fork copy duplicate نسخة نسخ انسخ استنسخ',
  schedule:
    'planifier planification planifications planifie planifiée planifiées automatique automatiques automatiquement schedule schedules scheduled automatic automatically recurring جدول جداول مجدولة جدولة تلقائي تلقائيا',
  pause: 'pause suspendre suspends suspendu suspendue suspendues suspend suspended paused مؤقتا علق تعليق معلقة',
  resume: 'reprendre reprends réactiver réactive relancer resume reactivate استأنف استئناف تفعيل فعل',
  approve:
    'approuver approuve approbation approbations valider validation approve approval approvals sign-off موافقة أوافق وافق مصادقة صادق',
  import: 'importer importe charger charge import load upload استورد استيراد حمل',
  directory: 'annuaire répertoire catalogue référentiel directory catalogue catalog دليل فهرس مرجع',
  refuse:
    'refuser refuse rejeter rejette écarter écarte décliner décline refuse reject decline dismiss turn ارفض أرفض رفض استبعد',
  accept: 'accepter accepte accept أقبل اقبل قبول',
  vouch: 'attester atteste vouch endorse attest أزكي تزكية اشهد أشهد',
  meet: 'couvert couverte satisfait satisfaite pourvu comblé covered satisfied fulfilled filled met تلبية ملباة تغطية',
  partner: 'partenaire partenaires partner partners شريك شركاء',
  end: 'terminer termine terminé terminée finir fini finie fin end ended finish finished over انتهى انتهت ينتهي تنتهي نهاية أنه',
  arrive: 'arrivé arrivée arrive arrived arrival وصل وصول حضور دخول',
  absent: 'absent absente absence venu venue présenté no-show showed غياب غائب يحضر يأت',
  close:
    'fermer ferme fermé fermeture fermetures clore clos clôture classer close closed closure closures shut أغلق إغلاق مغلق يغلق',
}
