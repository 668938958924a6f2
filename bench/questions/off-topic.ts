import type { Lang } from '#agents/router/language.ts'

/** Questions that no agent can answer. Each is sent to every library agent. */
export const offTopicQuestions: { development: Record<Lang, string>[]; heldOut: Record<Lang, string>[] } = {
  development: [
    {
      fr: 'Quel temps fera-t-il demain à Casablanca ?',
      ar: 'كيف سيكون الطقس غدا في الدار البيضاء؟',
      en: 'What will the weather be like tomorrow in Casablanca?',
    },
    { fr: 'Raconte-moi une blague', ar: 'احك لي نكتة', en: 'Tell me a joke' },
    { fr: 'Qui a gagné le match hier soir ?', ar: 'من فاز بالمباراة أمس؟', en: 'Who won the match last night?' },
    {
      fr: 'Réserve-moi une table au restaurant ce soir',
      ar: 'احجز لي طاولة في مطعم هذا المساء',
      en: 'Book me a table at a restaurant tonight',
    },
    { fr: 'Quelle est la capitale de l’Espagne ?', ar: 'ما هي عاصمة إسبانيا؟', en: 'What is the capital of Spain?' },
    { fr: 'Écris un poème sur la mer', ar: 'اكتب قصيدة عن البحر', en: 'Write a poem about the sea' },
    {
      fr: 'Réserve un billet d’avion pour Paris lundi à 8 h',
      ar: 'احجز تذكرة طائرة إلى باريس يوم الاثنين',
      en: 'Book a flight to Paris on Monday at 8',
    },
    {
      fr: 'Comment faire un tajine aux pruneaux ?',
      ar: 'كيف أطبخ طاجين بالبرقوق؟',
      en: 'How do I cook a tajine with prunes?',
    },
    {
      fr: 'Traduis « bonjour » en japonais',
      ar: 'ترجم كلمة صباح الخير إلى اليابانية',
      en: 'Translate good morning into Japanese',
    },
    { fr: 'Combien font 17 fois 23 ?', ar: 'كم يساوي 17 ضرب 23؟', en: 'How much is 17 times 23?' },
    { fr: 'Je me sens triste aujourd’hui', ar: 'أشعر بالحزن اليوم', en: 'I feel sad today' },
    { fr: 'Annule mon abonnement de téléphone', ar: 'ألغ اشتراكي في الهاتف', en: 'Cancel my phone subscription' },
    {
      fr: 'Quel est le cours du dirham ?',
      ar: 'ما هو سعر صرف الدرهم؟',
      en: 'What is the exchange rate of the dirham?',
    },
    { fr: 'Recommande-moi un bon film', ar: 'انصحني بفيلم جيد', en: 'Recommend me a good film' },
    { fr: 'Quel âge as-tu ?', ar: 'كم عمرك؟', en: 'How old are you?' },
    { fr: 'Commande une pizza pour 20 h', ar: 'اطلب بيتزا على الساعة الثامنة', en: 'Order a pizza for 8 pm' },
    {
      fr: 'Réserve une chambre d’hôtel à Agadir pour deux nuits',
      ar: 'احجز غرفة في فندق بأكادير لليلتين',
      en: 'Book a hotel room in Agadir for two nights',
    },
    {
      fr: 'Où trouver une bonne pharmacie de garde ?',
      ar: 'أين أجد صيدلية الحراسة؟',
      en: 'Where is a pharmacy open at night?',
    },
    { fr: 'Renouvelle ma carte d’identité', ar: 'جدد بطاقتي الوطنية', en: 'Renew my identity card' },
    { fr: 'Comment soigner un rhume ?', ar: 'كيف أعالج الزكام؟', en: 'How do I treat a cold?' },
  ],
  heldOut: [
    { fr: 'Qui a écrit Les Misérables ?', ar: 'من كتب رواية البؤساء؟', en: 'Who wrote Les Misérables?' },
    {
      fr: 'Mets un réveil à 7 h demain',
      ar: 'اضبط المنبه على الساعة 7 غدا',
      en: 'Set an alarm for 7 tomorrow morning',
    },
    { fr: 'Quelle heure est-il à Tokyo ?', ar: 'كم الساعة الآن في طوكيو؟', en: 'What time is it in Tokyo?' },
    {
      fr: 'Joue-moi un morceau de musique andalouse',
      ar: 'شغل لي مقطعا من الموسيقى الأندلسية',
      en: 'Play me some Andalusian music',
    },
    { fr: 'Combien coûte un kilo de tomates ?', ar: 'كم ثمن كيلو من الطماطم؟', en: 'How much is a kilo of tomatoes?' },
    {
      fr: 'Je cherche un appartement à louer à Tanger',
      ar: 'أبحث عن شقة للكراء في طنجة',
      en: 'I am looking for a flat to rent in Tangier',
    },
    {
      fr: 'Inscris mon fils à l’école primaire du quartier',
      ar: 'سجل ابني في المدرسة الابتدائية بالحي',
      en: 'Enrol my son in the primary school of our neighbourhood',
    },
    {
      fr: 'Quels sont les symptômes de la grippe ?',
      ar: 'ما هي أعراض الأنفلونزا؟',
      en: 'What are the symptoms of the flu?',
    },
    { fr: 'Annule ma commande de chaussures', ar: 'ألغ طلبيتي من الأحذية', en: 'Cancel my order of shoes' },
    {
      fr: 'Quand part le prochain train pour Meknès ?',
      ar: 'متى ينطلق القطار القادم إلى مكناس؟',
      en: 'When does the next train to Meknes leave?',
    },
    {
      fr: 'Explique-moi la théorie de la relativité',
      ar: 'اشرح لي نظرية النسبية',
      en: 'Explain the theory of relativity to me',
    },
    {
      fr: 'Prends-moi un rendez-vous chez le dentiste jeudi',
      ar: 'خذ لي موعدا عند طبيب الأسنان يوم الخميس',
      en: 'Make me an appointment with the dentist on Thursday',
    },
    {
      fr: 'Mon chien ne mange plus, que faire ?',
      ar: 'كلبي لا يأكل، ماذا أفعل؟',
      en: 'My dog does not eat any more, what should I do?',
    },
    { fr: 'Quel est le sens de la vie ?', ar: 'ما معنى الحياة؟', en: 'What is the meaning of life?' },
    { fr: 'Envoie dix dirhams à ma sœur', ar: 'أرسل عشرة دراهم إلى أختي', en: 'Send ten dirhams to my sister' },
    { fr: 'Corrige les fautes de ma lettre', ar: 'صحح أخطاء رسالتي', en: 'Correct the mistakes in my letter' },
    { fr: 'Combien d’habitants vivent en Chine ?', ar: 'كم عدد سكان الصين؟', en: 'How many people live in China?' },
    { fr: 'Quel vin va avec le poisson ?', ar: 'ما العصير المناسب مع السمك؟', en: 'Which wine goes with fish?' },
    { fr: 'Dessine-moi un mouton', ar: 'ارسم لي خروفا', en: 'Draw me a sheep' },
    {
      fr: 'Qui sera le prochain président des États-Unis ?',
      ar: 'من سيكون الرئيس المقبل للولايات المتحدة؟',
      en: 'Who will be the next president of the United States?',
    },
  ],
}
