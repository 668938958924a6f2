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
  'code',
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
/** Fields that an explanation already covers. */
const explainedFields = new Set(['missing', 'closure', 'openingHours'])

/** Renders an error with what would succeed: alternatives, allowed actions, and other lists that came with it. */
export function renderProblem(
  problem: ResultRow & { detail?: string; status?: number },
  context: RenderContext,
): string {
  const { lang, errors } = context
  const own = isRow(problem.explanation) ? localizedText(problem.explanation, lang) : undefined
  const code = String(problem.code)
  // the detail is more precise than the meaning of the code, but always English
  const common = problemTexts[code]?.[lang] ?? (lang === 'en' ? undefined : errors?.get(code)?.meaning[lang])
  const lead = (statusTexts[problem.status ?? 0] ?? (problem.status ? phrases.rejected : phrases.toolFailed))[lang]
  const lines = [own ?? common ?? `${lead}${colon[lang]}${problem.detail ?? problem.title ?? ''}`]
  if (problem.status === 429 || problem.status === 503) lines.push(phrases.tryAgain[lang])
  if (!own) lines.push(...formatIssues(problem, context))
  for (const [key, value] of Object.entries(problem)) {
    const offers = Array.isArray(value) ? value : isRow(value) ? [value] : []
    if (standardFields.has(key) || offers.length === 0 || (own && explainedFields.has(key))) continue
    lines.push(formatSection(key, offers, context))
    if (key === 'alternatives') lines.push(phrases.chooseByNumber[lang])
  }
  const legal = allowedRequests(problem.allowedEvents, context)
  if (legal.length > 0) lines.push(headingOf('allowedEvents', context), ...legal.map((line) => `• ${line}`))
  return lines.join('\n')
}

function formatIssues(problem: ResultRow, context: RenderContext): string[] {
  const { lang } = context
  const issues = Array.isArray(problem.issues) ? (problem.issues as { path?: string; message?: string }[]) : []
  if (issues.length === 0) return []
  return [
    phrases.issues[lang],
    ...issues.map(
      ({ path = '', message = '' }) => `• ${path ? `${fieldLabel(path, context)}${colon[lang]}` : ''}${message}`,
    ),
  ]
}

/** Lists the allowed actions as a person would request them; actions without a tool are left out. */
function allowedRequests(events: unknown, { lang, tools }: RenderContext): string[] {
  if (!Array.isArray(events)) return []
  return events.flatMap((event) => {
    const tool = tools.find(({ name }) => name.replace(/^[^_.]*[_.]/, '') === event)
    return tool?.examples.find((example) => example.lang === lang)?.text ?? []
  })
}
