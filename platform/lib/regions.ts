import { type EnumLabels, labelledEnum } from './labelled-enum.ts'
import type { LocalizedText } from './localized.ts'

export interface Region {
  /** ISO 3166-2:MA, 2018 revision. Older data uses the same codes for sixteen different regions: never mix them. */
  code: RegionCode
  name: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  chiefTown: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  /** Other towns by which people refer to the region. */
  towns: { fr: readonly string[]; ar: readonly string[]; en: readonly string[] }
}

export const regionCodes = [
  'MA-01',
  'MA-02',
  'MA-03',
  'MA-04',
  'MA-05',
  'MA-06',
  'MA-07',
  'MA-08',
  'MA-09',
  'MA-10',
  'MA-11',
  'MA-12',
] as const
export type RegionCode = (typeof regionCodes)[number]

const localizedNames = (fr: string, ar: string, en: string) => ({ fr, ar, en })
const localizedTowns = (fr: string[], ar: string[], en = fr) => ({ fr, ar, en })

/** The twelve regions, in the order of their codes. */
export const regions: readonly Region[] = [
  {
    code: 'MA-01',
    name: localizedNames('Tanger-Tétouan-Al Hoceïma', 'طنجة - تطوان - الحسيمة', 'Tangier-Tetouan-Al Hoceima'),
    chiefTown: localizedNames('Tanger', 'طنجة', 'Tangier'),
    towns: localizedTowns(
      ['Tétouan', 'Al Hoceïma', 'Larache', 'Chefchaouen'],
      ['تطوان', 'الحسيمة', 'العرائش', 'شفشاون'],
      ['Tetouan', 'Al Hoceima', 'Larache', 'Chefchaouen'],
    ),
  },
  {
    code: 'MA-02',
    name: localizedNames("L'Oriental", 'جهة الشرق', 'Oriental'),
    chiefTown: localizedNames('Oujda', 'وجدة', 'Oujda'),
    towns: localizedTowns(['Nador', 'Berkane', 'Taourirt'], ['الناظور', 'بركان', 'تاوريرت']),
  },
  {
    code: 'MA-03',
    name: localizedNames('Fès-Meknès', 'فاس - مكناس', 'Fez-Meknes'),
    chiefTown: localizedNames('Fès', 'فاس', 'Fez'),
    towns: localizedTowns(['Meknès', 'Ifrane', 'Taza'], ['مكناس', 'إفران', 'تازة'], ['Meknes', 'Ifrane', 'Taza']),
  },
  {
    code: 'MA-04',
    name: localizedNames('Rabat-Salé-Kénitra', 'الرباط - سلا - القنيطرة', 'Rabat-Sale-Kenitra'),
    chiefTown: localizedNames('Rabat', 'الرباط', 'Rabat'),
    towns: localizedTowns(['Salé', 'Kénitra', 'Témara'], ['سلا', 'القنيطرة', 'تمارة'], ['Sale', 'Kenitra', 'Temara']),
  },
  {
    code: 'MA-05',
    name: localizedNames('Béni Mellal-Khénifra', 'بني ملال - خنيفرة', 'Beni Mellal-Khenifra'),
    chiefTown: localizedNames('Béni Mellal', 'بني ملال', 'Beni Mellal'),
    towns: localizedTowns(
      ['Khénifra', 'Khouribga', 'Azilal'],
      ['خنيفرة', 'خريبكة', 'أزيلال'],
      ['Khenifra', 'Khouribga', 'Azilal'],
    ),
  },
  {
    code: 'MA-06',
    name: localizedNames('Casablanca-Settat', 'الدار البيضاء - سطات', 'Casablanca-Settat'),
    chiefTown: localizedNames('Casablanca', 'الدار البيضاء', 'Casablanca'),
    towns: localizedTowns(['Casa', 'Settat', 'Mohammedia', 'El Jadida'], ['كازا', 'سطات', 'المحمدية', 'الجديدة']),
  },
  {
    code: 'MA-07',
    name: localizedNames('Marrakech-Safi', 'مراكش - آسفي', 'Marrakesh-Safi'),
    chiefTown: localizedNames('Marrakech', 'مراكش', 'Marrakesh'),
    towns: localizedTowns(['Safi', 'Essaouira', 'Benguerir'], ['آسفي', 'الصويرة', 'بنجرير']),
  },
  {
    code: 'MA-08',
    name: localizedNames('Drâa-Tafilalet', 'درعة - تافيلالت', 'Draa-Tafilalet'),
    chiefTown: localizedNames('Errachidia', 'الرشيدية', 'Errachidia'),
    towns: localizedTowns(['Ouarzazate', 'Zagora', 'Midelt'], ['ورزازات', 'زاكورة', 'ميدلت']),
  },
  {
    code: 'MA-09',
    name: localizedNames('Souss-Massa', 'سوس - ماسة', 'Souss-Massa'),
    chiefTown: localizedNames('Agadir', 'أكادير', 'Agadir'),
    towns: localizedTowns(['Taroudant', 'Tiznit', 'Inezgane'], ['تارودانت', 'تيزنيت', 'إنزكان']),
  },
  {
    code: 'MA-10',
    name: localizedNames('Guelmim-Oued Noun', 'كلميم - واد نون', 'Guelmim-Oued Noun'),
    chiefTown: localizedNames('Guelmim', 'كلميم', 'Guelmim'),
    towns: localizedTowns(['Sidi Ifni', 'Tan-Tan'], ['سيدي إفني', 'طانطان']),
  },
  {
    code: 'MA-11',
    name: localizedNames('Laâyoune-Sakia El Hamra', 'العيون - الساقية الحمراء', 'Laayoune-Sakia El Hamra'),
    chiefTown: localizedNames('Laâyoune', 'العيون', 'Laayoune'),
    towns: localizedTowns(['Boujdour', 'Tarfaya', 'Es-Semara'], ['بوجدور', 'طرفاية', 'السمارة']),
  },
  {
    code: 'MA-12',
    name: localizedNames('Dakhla-Oued Ed-Dahab', 'الداخلة - وادي الذهب', 'Dakhla-Oued Ed-Dahab'),
    chiefTown: localizedNames('Dakhla', 'الداخلة', 'Dakhla'),
    towns: localizedTowns(['Aousserd'], ['أوسرد']),
  },
]

const byCode = new Map(regions.map((region) => [region.code, region]))

export const regionOf = (code: RegionCode): Region => byCode.get(code)!

const regionLabels = Object.fromEntries(
  regions.map(({ code, name, chiefTown, towns }) => [
    code,
    {
      fr: [name.fr, chiefTown.fr, ...towns.fr],
      ar: [name.ar, chiefTown.ar, ...towns.ar],
      en: [name.en, chiefTown.en, ...towns.en],
    },
  ]),
) as unknown as EnumLabels<RegionCode>

/** The code of a region, with the names of the region and its towns as labels. */
export const RegionCode = labelledEnum(
  regionLabels,
  'A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat.',
)
