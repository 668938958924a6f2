import { addDays, isoDate, type WallTime } from './time-zone.ts'

const weekdayForms = {
  monday: 'الاثنين|الإثنين',
  tuesday: 'الثلاثاء',
  wednesday: 'الاربعاء',
  thursday: 'الخميس',
  friday: 'الجمعه',
  saturday: 'السبت',
  sunday: 'الاحد',
}
const monthForms = {
  january: 'يناير',
  february: 'فبراير',
  march: 'مارس',
  april: 'ابريل',
  may: 'مايو|ماي',
  june: 'يونيو',
  july: 'يوليوز|يوليو',
  august: 'غشت|اغسطس',
  september: 'شتنبر|سبتمبر',
  october: 'اكتوبر',
  november: 'نونبر|نوفمبر',
  december: 'دجنبر|ديسمبر',
}
const hourNames = [
  'الحاديه عشره',
  'الثانيه عشره',
  'الواحده',
  'الثانيه',
  'الثالثه',
  'الرابعه',
  'الخامسه',
  'السادسه',
  'السابعه',
  'الثامنه',
  'التاسعه',
  'العاشره',
]
const hourFromName = (name: string) =>
  hourNames.indexOf(name) < 2 ? 11 + hourNames.indexOf(name) : hourNames.indexOf(name) - 1

const wholeWord = (forms: string) => new RegExp(`(?<![\\p{L}])[وفلب]?(?:${forms})(?![\\p{L}])`, 'gu')

/** Rewrites dates and times of normalised Arabic in English, for which the date parser is better. */
export function arabicDatesInEnglish(normalised: string, today: WallTime): string {
  let text = normalised.replace(wholeWord('بعد غد'), ` ${isoDate(addDays(today, 2))} `)
  for (const [english, forms] of [...Object.entries(weekdayForms), ...Object.entries(monthForms)])
    text = text.replace(wholeWord(forms), ` ${english} `)
  return text
    .replace(wholeWord('غدا|الغد'), ' tomorrow ')
    .replace(wholeWord('اليوم'), ' today ')
    .replace(wholeWord('امس|البارحه'), ' yesterday ')
    .replace(
      new RegExp(`(?<![\\p{L}])(?:على |في )?الساعه\\s+(${hourNames.join('|')})`, 'gu'),
      (_, name: string) => ` at ${hourFromName(name)}:00 `,
    )
    .replace(
      /(?<![\p{L}])من\s+(?:الساعه\s+)?(\d{1,2}(?::\d\d)?)\s+(?:الي|حتي)\s+(?:الساعه\s+)?(\d{1,2}(?::\d\d)?)/gu,
      (_, from: string, to: string) => ` from ${toClockTime(from)} to ${toClockTime(to)} `,
    )
    .replace(
      /(?<![\p{L}])(?:على |علي |في )?الساعه\s+(\d{1,2}(?::\d\d)?)/gu,
      (_, hour: string) => ` at ${toClockTime(hour)} `,
    )
    .replace(/(:\d\d\s*)و ?النصف/gu, (_, minutes: string) => minutes.replace(/\d\d/, '30'))
    .replace(/(:\d\d)\s+(?:صباحا|صباح)/gu, '$1 am')
    .replace(/(:\d\d)\s+(?:مساء|بعد الزوال|زوالا|ظهرا|بعد الظهر)/gu, '$1 pm')
    .replace(wholeWord('يوم|المقبل|القادم|المقبله|القادمه'), ' ')
    .replace(/\s+/g, ' ')
}

const toClockTime = (hour: string) => (hour.includes(':') ? hour : `${hour}:00`)

const dateWords = new Set(
  [...Object.values(weekdayForms), ...Object.values(monthForms)]
    .flatMap((forms) => forms.split('|'))
    .concat(
      'غدا الغد بعد غد اليوم امس الساعه صباحا مساء زوالا ظهرا الزوال الظهر يوم المقبل القادم المقبله القادمه الاسبوع الشهر'.split(
        ' ',
      ),
      hourNames.join(' ').split(' '),
    ),
)
export const isArabicDateWord = (normalised: string) =>
  dateWords.has(normalised) || dateWords.has(normalised.replace(/^[وفلب]/, ''))
