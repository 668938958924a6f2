import { headingOf, section } from './format-rows.ts'
import { colon, fieldName, isRow, type Look, localizedIn, type Row } from './format-values.ts'
import { phrases } from './phrases.ts'
import { generic, refusals } from './refusal-texts.ts'

export const isProblem = (value: unknown): value is Row & { detail?: string; status?: number } =>
  isRow(value) &&
  ((typeof value.status === 'number' && value.status >= 400 && typeof value.type === 'string') ||
    (typeof value.title === 'string' && typeof value.detail === 'string' && Object.keys(value).length === 2))

const standard = new Set(['type', 'title', 'status', 'detail', 'instance', 'scope', 'retryAfter', 'issues', 'explanation', 'legalEvents'])
/** What an explanation says already. */
const explained = new Set(['missing', 'closure', 'openingHours'])

/** A refusal that says what would work: alternatives, trainings, legal next moves, or whatever else came with it. */
export function renderProblem(problem: Row & { detail?: string; status?: number }, look: Look): string {
  const { lang } = look
  const own = isRow(problem.explanation) ? localizedIn(problem.explanation, lang) : undefined
  const common = generic[String(problem.type).split(':').at(-1)!]?.[lang]
  const lead = (refusals[problem.status ?? 0] ?? (problem.status ? phrases.refused : phrases.failed))[lang]
  const lines = [own ?? common ?? `${lead}${colon[lang]}${problem.detail ?? problem.title ?? ''}`]
  if (problem.status === 429 || problem.status === 503) lines.push(phrases.tryAgain[lang])
  if (!own) lines.push(...issuesOf(problem, look))
  for (const [key, value] of Object.entries(problem)) {
    const offers = Array.isArray(value) ? value : isRow(value) ? [value] : []
    if (standard.has(key) || offers.length === 0 || (own && explained.has(key))) continue
    lines.push(section(key, offers, look))
    if (key === 'alternatives') lines.push(phrases.choose[lang])
  }
  const legal = asked(problem.legalEvents, look)
  if (legal.length > 0) lines.push(headingOf('legalEvents', lang), ...legal.map((line) => `• ${line}`))
  return lines.join('\n')
}

function issuesOf(problem: Row, { lang }: Look): string[] {
  const issues = Array.isArray(problem.issues) ? (problem.issues as { path?: string; message?: string }[]) : []
  if (issues.length === 0) return []
  return [phrases.issues[lang], ...issues.map(({ path = '', message = '' }) => `• ${path ? `${fieldName(path, lang)}${colon[lang]}` : ''}${message}`)]
}

/** What may be done next, in the words with which a person would ask for it; what no tool here can do is not proposed. */
function asked(events: unknown, { lang, tools }: Look): string[] {
  if (!Array.isArray(events)) return []
  return events.flatMap((event) => {
    const tool = tools.find(({ name }) => name.replace(/^[^_.]*[_.]/, '') === event)
    return tool?.examples.find((example) => example.lang === lang)?.text ?? []
  })
}
