import { addDays, isoDate, type Wall } from './time-zone.ts'

const days = { monday: 'الاثنين|الإثنين', tuesday: 'الثلاثاء', wednesday: 'الاربعاء', thursday: 'الخميس', friday: 'الجمعه', saturday: 'السبت', sunday: 'الاحد' }
const months = {
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
const hours = ['الحاديه عشره', 'الثانيه عشره', 'الواحده', 'الثانيه', 'الثالثه', 'الرابعه', 'الخامسه', 'السادسه', 'السابعه', 'الثامنه', 'التاسعه', 'العاشره']
const hourOf = (name: string) => (hours.indexOf(name) < 2 ? 11 + hours.indexOf(name) : hours.indexOf(name) - 1)

const whole = (forms: string) => new RegExp(`(?<![\\p{L}])[وفلب]?(?:${forms})(?![\\p{L}])`, 'gu')

/** Folded Arabic with its dates and times in English words, which the date parser knows well. */
export function arabicDatesInEnglish(folded: string, today: Wall): string {
  let text = folded.replace(whole('بعد غد'), ` ${isoDate(addDays(today, 2))} `)
  for (const [english, forms] of [...Object.entries(days), ...Object.entries(months)]) text = text.replace(whole(forms), ` ${english} `)
  return text
    .replace(whole('غدا|الغد'), ' tomorrow ')
    .replace(whole('اليوم'), ' today ')
    .replace(whole('امس|البارحه'), ' yesterday ')
    .replace(new RegExp(`(?<![\\p{L}])(?:على |في )?الساعه\\s+(${hours.join('|')})`, 'gu'), (_, name: string) => ` at ${hourOf(name)}:00 `)
    .replace(
      /(?<![\p{L}])من\s+(?:الساعه\s+)?(\d{1,2}(?::\d\d)?)\s+(?:الي|حتي)\s+(?:الساعه\s+)?(\d{1,2}(?::\d\d)?)/gu,
      (_, from: string, to: string) => ` from ${clock(from)} to ${clock(to)} `,
    )
    .replace(/(?<![\p{L}])(?:على |علي |في )?الساعه\s+(\d{1,2}(?::\d\d)?)/gu, (_, hour: string) => ` at ${clock(hour)} `)
    .replace(/(:\d\d\s*)و ?النصف/gu, (_, minutes: string) => minutes.replace(/\d\d/, '30'))
    .replace(/(:\d\d)\s+(?:صباحا|صباح)/gu, '$1 am')
    .replace(/(:\d\d)\s+(?:مساء|بعد الزوال|زوالا|ظهرا|بعد الظهر)/gu, '$1 pm')
    .replace(whole('يوم|المقبل|القادم|المقبله|القادمه'), ' ')
    .replace(/\s+/g, ' ')
}

const clock = (hour: string) => (hour.includes(':') ? hour : `${hour}:00`)

const dateWords = new Set(
  [...Object.values(days), ...Object.values(months)]
    .flatMap((forms) => forms.split('|'))
    .concat(
      'غدا الغد بعد غد اليوم امس الساعه صباحا مساء زوالا ظهرا الزوال الظهر يوم المقبل القادم المقبله القادمه الاسبوع الشهر'.split(' '),
      hours.join(' ').split(' '),
    ),
)
export const isArabicDateWord = (folded: string) => dateWords.has(folded) || dateWords.has(folded.replace(/^[وفلب]/, ''))
