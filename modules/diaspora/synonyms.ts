import type { Synonyms } from '#platform/labels.ts'

/** The words people use for the diaspora, its events and bridges. */
export const synonyms: Synonyms = {
  diaspora:
    'diaspora étranger expatrié expatriés mre abroad overseas expatriate expatriates الجالية جالية بالخارج الخارج المهجر مغاربة',
  live: 'vit vis habite réside installé installés résident live lives living reside based يعيش مقيم مقيمة أعيش',
  event: 'événement événements rendez-vous manifestation event events meeting لقاء لقاءات فعالية فعاليات حدث',
  attend: 'participer participe assister attend join take-part participation مشاركة أشارك حضور',
  bridge:
    'passerelle passerelles partenariat partenariats accord accords bridge bridges partnership partnerships agreement agreements جسر جسور شراكة شراكات اتفاقية اتفاقيات',
  engagement:
    'engagement engagements mission missions convenue assignment assignments engagement mission missions التزام مهمة مهام التزاماتنا',
  contact: 'contact contacter contacts contacte joindre reach contact touch اتصال الاتصال',
}
