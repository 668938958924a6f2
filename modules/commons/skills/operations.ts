import { z } from 'zod'
import { toSearchTerms } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import * as examples from './operations.examples.ts'
import { SkillReference, skillFields, skills } from './taxonomy.ts'

export const searchSkills = operation({
  name: 'commons.searchSkills',
  summary: 'Search the skills of the programme by words in French, Arabic or English.',
  description: 'Fields: artificial intelligence, industrial cybersecurity, hybrid cloud, Internet of Things, making.',
  route: 'GET /commons/skills',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['skillId'] },
  examples: examples.searchSkills,
  input: z.object({
    query: z
      .string()
      .max(200)
      .optional()
      .describe('Words of the skill’s name, in any of the three languages. Defaults to all skills.'),
    field: z.enum(skillFields).optional(),
  }),
  output: z.object({
    items: z.array(
      z.object({
        skillId: SkillReference,
        framework: z.literal('LOCAL'),
        field: z.enum(skillFields),
        label: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
      }),
    ),
  }),
  async handler({ query = '', field }) {
    const terms = toSearchTerms(query)
    const matching = skills.filter(
      (skill) => (!field || skill.field === field) && terms.every((term) => skill.searchText.includes(` ${term}`)),
    )
    return { items: matching.map(({ searchText, ...skill }) => ({ ...skill, framework: 'LOCAL' as const })) }
  },
})
