import { isRow, type RenderContext, type ResultRow } from './format-values.ts'
import type { Lang } from './language.ts'

const isOpeningHours = (row: unknown): row is ResultRow & { weekday: number; opensAt: string; closesAt: string } =>
  isRow(row) && typeof row.weekday === 'number' && typeof row.opensAt === 'string' && typeof row.closesAt === 'string'

/** Formats weekly opening hours, one line for consecutive days with the same hours; `undefined` for other rows. */
export function formatOpeningHours(rows: unknown[], context: RenderContext): string[] | undefined {
  const { lang } = context
  if (rows.length === 0 || !rows.every(isOpeningHours)) return undefined
  const byDay = Map.groupBy(rows, ({ weekday }) => weekday)
  const days = [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([weekday, hours]) => ({
      weekday,
      hours: hours.map((one) => formatOpenSpan(one, lang)).join(lang === 'ar' ? '، ' : ', '),
    }))
  const lines: { first: number; last: number; hours: string }[] = []
  for (const { weekday, hours } of days) {
    const before = lines.at(-1)
    if (before?.hours === hours && before.last === weekday - 1) before.last = weekday
    else lines.push({ first: weekday, last: weekday, hours })
  }
  const to = { fr: ' – ', ar: ' إلى ', en: ' – ' }[lang]
  return lines.map(
    ({ first, last, hours }) =>
      `${weekdayName(first, context)}${last > first ? to + weekdayName(last, context) : ''}${lang === 'fr' ? ' : ' : ': '}${hours}`,
  )
}

const formatOpenSpan = ({ opensAt, closesAt }: { opensAt: string; closesAt: string }, lang: Lang) =>
  lang === 'ar' ? `من ${opensAt} إلى ${closesAt}` : `${opensAt} – ${closesAt}`

/** 1 is Monday, as was 1 January 2024. */
const weekdayName = (weekday: number, { lang, places }: RenderContext) =>
  new Intl.DateTimeFormat(places.locales[lang], { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday))
