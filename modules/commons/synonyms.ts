import type { Synonyms } from '#platform/labels.ts'

/** The words people use for people, skills, places and consent. */
export const synonyms: Synonyms = {
  expert: 'expert experts spécialiste mentor specialist خبير خبراء مرشد',
  talent:
    'talent talents compétence compétences skill skills skilled expertise savoir-faire مهارة مهارات كفاءة كفاءات مواهب موهبة',
  know: 'maîtrise maîtriser connaît know knows master good يتقن متخصص',
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
  vouch: 'attester atteste vouch endorse attest أزكي تزكية اشهد أشهد',
  meet: 'couvert couverte satisfait satisfaite pourvu comblé covered satisfied fulfilled filled met تلبية ملباة تغطية',
  directory: 'annuaire répertoire catalogue référentiel directory catalogue catalog دليل فهرس مرجع',
  partner: 'partenaire partenaires partner partners شريك شركاء',
}
