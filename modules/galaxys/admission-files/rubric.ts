import { z } from 'zod'
import { policy } from '../policy.ts'

/** The criteria files are scored by and their weights out of 100. These are proposals and apply to every zone. */
export const rubric = [
  {
    key: 'technology',
    weight: 25,
    label: { fr: 'Technologie et innovation', ar: 'التكنولوجيا والابتكار', en: 'Technology and innovation' },
  },
  {
    key: 'research_links',
    weight: 20,
    label: { fr: 'Liens avec la recherche', ar: 'الروابط مع البحث العلمي', en: 'Links with research' },
  },
  { key: 'jobs', weight: 20, label: { fr: 'Emplois qualifiés', ar: 'مناصب الشغل المؤهلة', en: 'Skilled jobs' } },
  { key: 'investment', weight: 20, label: { fr: 'Investissement', ar: 'الاستثمار', en: 'Investment' } },
  { key: 'site_fit', weight: 15, label: { fr: 'Adéquation au site', ar: 'ملاءمة الموقع', en: 'Fit with the site' } },
] as const
export type CriterionKey = (typeof rubric)[number]['key']

const score = z.int().min(0).max(policy.maxScore)

/** One score, 0 to 5, for each criterion. */
export const Scores = z
  .strictObject(
    Object.fromEntries(
      rubric.map(({ key, label, weight }) => [
        key,
        score.describe(`${label.en}, 0 to ${policy.maxScore}; weight ${weight} of 100.`),
      ]),
    ) as Record<CriterionKey, typeof score>,
  )
  .describe('A score from 0 to 5 for each criterion.')
export type Scores = z.output<typeof Scores>
