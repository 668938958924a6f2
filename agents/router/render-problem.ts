import { formatSection, headingOf } from './format-rows.ts'
import { colon, fieldLabel, isRow, localizedText, type RenderContext, type ResultRow } from './format-values.ts'
import { phrases } from './phrases.ts'
import { problemTexts, statusTexts } from './refusal-texts.ts'

export const isProblem = (value: unknown): value is ResultRow & { detail?: string; status?: number } =>
  isRow(value) &&
  ((typeof value.status === 'number' && value.status >= 400 && typeof value.type === 'string') ||
    (typeof value.title === 'string' && typeof value.detail === 'string' && Object.keys(value).length === 2))

const standardFields = new Set([
  'type',
  'title',
  'status',
  'detail',
  'instance',
  'scope',
  'retryAfter',
  'issues',
  'explanation',
  'allowedEvents',
])
/** What an explanation says already. */
const explainedFields = new Set(['missing', 'closure', 'openingHours'])

/** A refusal that says what would work: alternatives, trainings, legal next moves, or whatever else came with it. */
export function renderProblem(problem: ResultRow & { detail?: string; status?: number }, look: RenderContext): string {
  const { lang } = look
  const own = isRow(problem.explanation) ? localizedText(problem.explanation, lang) : undefined
  const common = problemTexts[String(problem.type).split(':').at(-1)!]?.[lang]
  const lead = (statusTexts[problem.status ?? 0] ?? (problem.status ? phrases.rejected : phrases.toolFailed))[lang]
  const lines = [own ?? common ?? `${lead}${colon[lang]}${problem.detail ?? problem.title ?? ''}`]
  if (problem.status === 429 || problem.status === 503) lines.push(phrases.tryAgain[lang])
  if (!own) lines.push(...formatIssues(problem, look))
  for (const [key, value] of Object.entries(problem)) {
    const offers = Array.isArray(value) ? value : isRow(value) ? [value] : []
    if (standardFields.has(key) || offers.length === 0 || (own && explainedFields.has(key))) continue
    lines.push(formatSection(key, offers, look))
    if (key === 'alternatives') lines.push(phrases.chooseByNumber[lang])
  }
  const legal = allowedRequests(problem.allowedEvents, look)
  if (legal.length > 0) lines.push(headingOf('allowedEvents', lang), ...legal.map((line) => `• ${line}`))
  return lines.join('\n')
}

function formatIssues(problem: ResultRow, { lang }: RenderContext): string[] {
  const issues = Array.isArray(problem.issues) ? (problem.issues as { path?: string; message?: string }[]) : []
  if (issues.length === 0) return []
  return [
    phrases.issues[lang],
    ...issues.map(
      ({ path = '', message = '' }) => `• ${path ? `${fieldLabel(path, lang)}${colon[lang]}` : ''}${message}`,
    ),
  ]
}

/** What may be done next, in the words with which a person would ask for it; what no tool here can do is not proposed. */
function allowedRequests(events: unknown, { lang, tools }: RenderContext): string[] {
  if (!Array.isArray(events)) return []
  return events.flatMap((event) => {
    const tool = tools.find(({ name }) => name.replace(/^[^_.]*[_.]/, '') === event)
    return tool?.examples.find((example) => example.lang === lang)?.text ?? []
  })
}
