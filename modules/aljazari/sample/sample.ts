import type { SampleContext } from '#platform/module.ts'
import { seedInstitutes } from './institutes.ts'
import { seedPeople } from './people.ts'
import { seedPractices } from './practices.ts'
import { seedProblems } from './problems.ts'
import { seedProjects } from './projects.ts'

/**
 * Seeds fictitious institutes, one in each region and in every state, and problems, projects, inventions and
 * practices of four organisations.
 */
export async function seedAljazari(context: SampleContext) {
  await seedPeople(context)
  await seedInstitutes(context)
  await seedProblems(context)
  await seedProjects(context)
  await seedPractices(context)
}
