/** The twelve regions (ISO 3166-2:MA, 2018) by what people call them: their names, and the towns everyone knows. */
export const regionNames: Record<
  string,
  { fr: string; ar: string; en: string; towns: [fr: string, ar: string, ...others: string[]][] }
> = {
  'MA-01': {
    fr: 'Tanger-Tétouan-Al Hoceïma',
    ar: 'طنجة - تطوان - الحسيمة',
    en: 'Tangier-Tetouan-Al Hoceima',
    towns: [
      ['Tanger', 'طنجة', 'Tangier'],
      ['Tétouan', 'تطوان'],
      ['Al Hoceïma', 'الحسيمة'],
      ['Larache', 'العرائش'],
      ['Chefchaouen', 'شفشاون'],
    ],
  },
  'MA-02': {
    fr: "L'Oriental",
    ar: 'جهة الشرق',
    en: 'Oriental',
    towns: [
      ['Oujda', 'وجدة'],
      ['Nador', 'الناظور'],
      ['Berkane', 'بركان'],
    ],
  },
  'MA-03': {
    fr: 'Fès-Meknès',
    ar: 'فاس - مكناس',
    en: 'Fez-Meknes',
    towns: [
      ['Fès', 'فاس', 'Fez'],
      ['Meknès', 'مكناس', 'Meknes'],
      ['Ifrane', 'إفران'],
      ['Taza', 'تازة'],
    ],
  },
  'MA-04': {
    fr: 'Rabat-Salé-Kénitra',
    ar: 'الرباط - سلا - القنيطرة',
    en: 'Rabat-Sale-Kenitra',
    towns: [
      ['Rabat', 'الرباط'],
      ['Salé', 'سلا', 'Sale'],
      ['Kénitra', 'القنيطرة', 'Kenitra'],
      ['Témara', 'تمارة'],
    ],
  },
  'MA-05': {
    fr: 'Béni Mellal-Khénifra',
    ar: 'بني ملال - خنيفرة',
    en: 'Beni Mellal-Khenifra',
    towns: [
      ['Béni Mellal', 'بني ملال'],
      ['Khénifra', 'خنيفرة'],
      ['Khouribga', 'خريبكة'],
    ],
  },
  'MA-06': {
    fr: 'Casablanca-Settat',
    ar: 'الدار البيضاء - سطات',
    en: 'Casablanca-Settat',
    towns: [
      ['Casablanca', 'الدار البيضاء', 'Casa', 'كازا'],
      ['Settat', 'سطات'],
      ['Mohammedia', 'المحمدية'],
      ['El Jadida', 'الجديدة'],
    ],
  },
  'MA-07': {
    fr: 'Marrakech-Safi',
    ar: 'مراكش - آسفي',
    en: 'Marrakesh-Safi',
    towns: [
      ['Marrakech', 'مراكش', 'Marrakesh'],
      ['Safi', 'آسفي'],
      ['Essaouira', 'الصويرة'],
      ['Benguerir', 'بنجرير', 'Ben Guerir'],
    ],
  },
  'MA-08': {
    fr: 'Drâa-Tafilalet',
    ar: 'درعة - تافيلالت',
    en: 'Draa-Tafilalet',
    towns: [
      ['Errachidia', 'الرشيدية'],
      ['Ouarzazate', 'ورزازات'],
      ['Zagora', 'زاكورة'],
    ],
  },
  'MA-09': {
    fr: 'Souss-Massa',
    ar: 'سوس - ماسة',
    en: 'Souss-Massa',
    towns: [
      ['Agadir', 'أكادير'],
      ['Taroudant', 'تارودانت'],
      ['Tiznit', 'تيزنيت'],
    ],
  },
  'MA-10': {
    fr: 'Guelmim-Oued Noun',
    ar: 'كلميم - واد نون',
    en: 'Guelmim-Oued Noun',
    towns: [
      ['Guelmim', 'كلميم'],
      ['Tan-Tan', 'طانطان'],
    ],
  },
  'MA-11': {
    fr: 'Laâyoune-Sakia El Hamra',
    ar: 'العيون - الساقية الحمراء',
    en: 'Laayoune-Sakia El Hamra',
    towns: [
      ['Laâyoune', 'العيون', 'Laayoune'],
      ['Boujdour', 'بوجدور'],
    ],
  },
  'MA-12': {
    fr: 'Dakhla-Oued Ed-Dahab',
    ar: 'الداخلة - وادي الذهب',
    en: 'Dakhla-Oued Ed-Dahab',
    towns: [['Dakhla', 'الداخلة']],
  },
}

export const regionLabels = Object.fromEntries(
  Object.entries(regionNames).map(([code, { fr, ar, en, towns }]) => [code, [code, fr, ar, en, ...towns.flat()]]),
)

/** A town under every spelling, by the name the data use. */
export const townLabels = Object.fromEntries(
  Object.values(regionNames).flatMap(({ towns }) => towns.map((town) => [town[0], [...town]])),
)
