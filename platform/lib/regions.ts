import { type Labels, labelled } from './labelled-enum.ts'
import type { LocalizedText } from './localized.ts'

export interface Region {
  /** ISO 3166-2:MA, 2018 revision. Data from before uses the same codes for the sixteen regions of that time: never mix them. */
  code: RegionCode
  name: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  chiefTown: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  /** Other towns that people name when they mean the region. */
  towns: { fr: readonly string[]; ar: readonly string[]; en: readonly string[] }
}

export const regionCodes = ['MA-01', 'MA-02', 'MA-03', 'MA-04', 'MA-05', 'MA-06', 'MA-07', 'MA-08', 'MA-09', 'MA-10', 'MA-11', 'MA-12'] as const
export type RegionCode = (typeof regionCodes)[number]

const names = (fr: string, ar: string, en: string) => ({ fr, ar, en })
const towns = (fr: string[], ar: string[], en = fr) => ({ fr, ar, en })

/** The twelve regions, in the order of their codes. */
export const regions: readonly Region[] = [
  {
    code: 'MA-01',
    name: names('Tanger-Tétouan-Al Hoceïma', 'طنجة - تطوان - الحسيمة', 'Tangier-Tetouan-Al Hoceima'),
    chiefTown: names('Tanger', 'طنجة', 'Tangier'),
    towns: towns(
      ['Tétouan', 'Al Hoceïma', 'Larache', 'Chefchaouen'],
      ['تطوان', 'الحسيمة', 'العرائش', 'شفشاون'],
      ['Tetouan', 'Al Hoceima', 'Larache', 'Chefchaouen'],
    ),
  },
  {
    code: 'MA-02',
    name: names("L'Oriental", 'جهة الشرق', 'Oriental'),
    chiefTown: names('Oujda', 'وجدة', 'Oujda'),
    towns: towns(['Nador', 'Berkane', 'Taourirt'], ['الناظور', 'بركان', 'تاوريرت']),
  },
  {
    code: 'MA-03',
    name: names('Fès-Meknès', 'فاس - مكناس', 'Fez-Meknes'),
    chiefTown: names('Fès', 'فاس', 'Fez'),
    towns: towns(['Meknès', 'Ifrane', 'Taza'], ['مكناس', 'إفران', 'تازة'], ['Meknes', 'Ifrane', 'Taza']),
  },
  {
    code: 'MA-04',
    name: names('Rabat-Salé-Kénitra', 'الرباط - سلا - القنيطرة', 'Rabat-Sale-Kenitra'),
    chiefTown: names('Rabat', 'الرباط', 'Rabat'),
    towns: towns(['Salé', 'Kénitra', 'Témara'], ['سلا', 'القنيطرة', 'تمارة'], ['Sale', 'Kenitra', 'Temara']),
  },
  {
    code: 'MA-05',
    name: names('Béni Mellal-Khénifra', 'بني ملال - خنيفرة', 'Beni Mellal-Khenifra'),
    chiefTown: names('Béni Mellal', 'بني ملال', 'Beni Mellal'),
    towns: towns(['Khénifra', 'Khouribga', 'Azilal'], ['خنيفرة', 'خريبكة', 'أزيلال'], ['Khenifra', 'Khouribga', 'Azilal']),
  },
  {
    code: 'MA-06',
    name: names('Casablanca-Settat', 'الدار البيضاء - سطات', 'Casablanca-Settat'),
    chiefTown: names('Casablanca', 'الدار البيضاء', 'Casablanca'),
    towns: towns(['Casa', 'Settat', 'Mohammedia', 'El Jadida'], ['كازا', 'سطات', 'المحمدية', 'الجديدة']),
  },
  {
    code: 'MA-07',
    name: names('Marrakech-Safi', 'مراكش - آسفي', 'Marrakesh-Safi'),
    chiefTown: names('Marrakech', 'مراكش', 'Marrakesh'),
    towns: towns(['Safi', 'Essaouira', 'Benguerir'], ['آسفي', 'الصويرة', 'بنجرير']),
  },
  {
    code: 'MA-08',
    name: names('Drâa-Tafilalet', 'درعة - تافيلالت', 'Draa-Tafilalet'),
    chiefTown: names('Errachidia', 'الرشيدية', 'Errachidia'),
    towns: towns(['Ouarzazate', 'Zagora', 'Midelt'], ['ورزازات', 'زاكورة', 'ميدلت']),
  },
  {
    code: 'MA-09',
    name: names('Souss-Massa', 'سوس - ماسة', 'Souss-Massa'),
    chiefTown: names('Agadir', 'أكادير', 'Agadir'),
    towns: towns(['Taroudant', 'Tiznit', 'Inezgane'], ['تارودانت', 'تيزنيت', 'إنزكان']),
  },
  {
    code: 'MA-10',
    name: names('Guelmim-Oued Noun', 'كلميم - واد نون', 'Guelmim-Oued Noun'),
    chiefTown: names('Guelmim', 'كلميم', 'Guelmim'),
    towns: towns(['Sidi Ifni', 'Tan-Tan'], ['سيدي إفني', 'طانطان']),
  },
  {
    code: 'MA-11',
    name: names('Laâyoune-Sakia El Hamra', 'العيون - الساقية الحمراء', 'Laayoune-Sakia El Hamra'),
    chiefTown: names('Laâyoune', 'العيون', 'Laayoune'),
    towns: towns(['Boujdour', 'Tarfaya', 'Es-Semara'], ['بوجدور', 'طرفاية', 'السمارة']),
  },
  {
    code: 'MA-12',
    name: names('Dakhla-Oued Ed-Dahab', 'الداخلة - وادي الذهب', 'Dakhla-Oued Ed-Dahab'),
    chiefTown: names('Dakhla', 'الداخلة', 'Dakhla'),
    towns: towns(['Aousserd'], ['أوسرد']),
  },
]

const byCode = new Map(regions.map((region) => [region.code, region]))

export const regionOf = (code: RegionCode): Region => byCode.get(code)!

const labels = Object.fromEntries(
  regions.map(({ code, name, chiefTown, towns }) => [
    code,
    { fr: [name.fr, chiefTown.fr, ...towns.fr], ar: [name.ar, chiefTown.ar, ...towns.ar], en: [name.en, chiefTown.en, ...towns.en] },
  ]),
) as unknown as Labels<RegionCode>

/** A region by its code; the names of regions and towns travel along as labels. */
export const RegionCode = labelled(labels, 'A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat.')
