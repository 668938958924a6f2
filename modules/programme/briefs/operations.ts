import { z } from 'zod'
import { labelledEnum } from '#platform/lib/labelled-enum.ts'
import { operation } from '#platform/operation.ts'
import { AsOf, resolveAsOf } from '../fields.ts'
import { catalogueEntries } from '../indicators/catalogue.ts'
import { loadIndicatorStatuses } from '../indicators/indicator-status.ts'
import type { IndicatorStatus } from '../indicators/indicator-status-view.ts'
import { pillars } from '../indicators/pillars.ts'
import { horizonYear } from '../indicators/source-targets.ts'
import { type BriefLanguage, briefTexts, numberText, periodText, statusText } from './brief-texts.ts'
import * as examples from './operations.examples.ts'

const Language = labelledEnum(
  {
    fr: { fr: ['français', 'en français'], ar: ['بالفرنسية'], en: ['french', 'in french'] },
    ar: { fr: ['arabe', 'en arabe'], ar: ['العربية', 'بالعربية'], en: ['arabic', 'in arabic'] },
    en: { fr: ['anglais', 'en anglais'], ar: ['بالإنجليزية'], en: ['english', 'in english'] },
  },
  'Language of the text.',
)

const Audience = labelledEnum(
  {
    PUBLIC: { fr: ['grand public'], ar: ['الجمهور', 'للجمهور'], en: ['general public'] },
    STEERING: {
      fr: ['comité de pilotage', 'pilotage'],
      ar: ['لجنة القيادة', 'القيادة'],
      en: ['steering committee', 'steering'],
    },
  },
  'Audience of the text. STEERING adds the values the path expects.',
)

const Figure = z.object({
  code: z.string(),
  kind: z.enum(['OBSERVATION', 'TARGET', 'PATH']),
  text: z.string(),
  observationId: z.string().nullable(),
  href: z.string().describe('Path of the figure on this server.'),
})

export const brief = operation({
  name: 'programme.brief',
  summary: 'Write a brief on the programme in French, Arabic or English from published figures.',
  description: 'Every figure in the text links to its observation or its target.',
  route: 'GET /programme/brief',
  effect: 'read',
  access: 'member',
  examples: examples.brief,
  input: z.object({
    language: Language.default('fr'),
    audience: Audience.default('PUBLIC'),
    asOf: AsOf,
  }),
  output: z.object({
    language: z.enum(['fr', 'ar', 'en']),
    direction: z.enum(['ltr', 'rtl']),
    asOf: z.iso.datetime(),
    text: z.string().describe('Markdown. Every number is inside a link.'),
    figures: z.array(Figure),
  }),
  async handler({ language, audience, asOf }, { db, indicators, now }) {
    const at = resolveAsOf(asOf, now())
    const statuses = await loadIndicatorStatuses(db, catalogueEntries(indicators), at)
    const figures: z.input<typeof Figure>[] = []
    const linkFigure = createFigureLinker(figures)
    const sections = pillars.map(({ pillar, title }) => {
      const lines = statuses
        .filter(({ entry }) => entry.pillar === pillar)
        .map(({ status }) => indicatorLine(status, language, audience, linkFigure))
      return `## ${title[language]}\n\n${lines.length > 0 ? lines.join('\n') : briefTexts[language].none}`
    })
    const text = `# ${briefTexts[language].title}\n\n${sections.join('\n\n')}\n`
    return {
      language,
      direction: language === 'ar' ? ('rtl' as const) : ('ltr' as const),
      asOf: at.toISOString(),
      text,
      figures,
    }
  },
})

type FigureLinker = ReturnType<typeof createFigureLinker>

/** Returns a function that formats a figure as a link and adds it to `figures`. */
const createFigureLinker = (figures: z.input<typeof Figure>[]) => (figure: z.input<typeof Figure>) => {
  figures.push(figure)
  return link(figure.text, figure.href)
}

const link = (text: string, href: string) => `[${text.replace(/[[\]\\]/g, '\\$&')}](${href})`

function indicatorLine(
  { code, title, figure, period, target, expected, because }: IndicatorStatus,
  language: BriefLanguage,
  audience: 'PUBLIC' | 'STEERING',
  linkFigure: FigureLinker,
): string {
  const { colon, comma, ...word } = briefTexts[language]
  const home = `/v1/programme/indicators/${code}`
  const parts: string[] = []
  if (figure && period) {
    const value = figure.value === null ? figure.shown : numberText(figure.value, language)
    const text = `${value} (${periodText(period, language)})`
    parts.push(
      linkFigure({
        code,
        kind: 'OBSERVATION',
        text,
        observationId: figure.observationId,
        href: `/v1/programme/observations/${figure.observationId}`,
      }),
    )
  }
  if (target) {
    const number = numberText(target.value, language)
    const text = target.per === 'YEAR' ? `${number} ${word.perYear}` : `${number} ${word.by} ${horizonYear}`
    parts.push(`${word.target} ${linkFigure({ code, kind: 'TARGET', text, observationId: null, href: home })}`)
  }
  if (expected && audience === 'STEERING')
    parts.push(
      `${word.expected} ${linkFigure({ code, kind: 'PATH', text: numberText(expected, language), observationId: null, href: `${home}/paths` })}`,
    )
  parts.push(statusText(because, language))
  return `- ${link(`${title[language]} (${code})`, home)}${colon}${parts.join(comma)}.`
}
