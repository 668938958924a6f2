import type { SampleContext } from '#platform/module.ts'
import { sampleInstitutes } from './institutes.ts'
import { samplePeople } from './people.ts'
import { samplePractices } from './practices.ts'
import { sampleProblems } from './problems.ts'
import { sampleProjects } from './projects.ts'

/** Institutes that do not exist, one in each region, in every state; problems, projects, inventions and practices of four organisations. */
export async function sampleAljazari(context: SampleContext) {
  await samplePeople(context)
  await sampleInstitutes(context)
  await sampleProblems(context)
  await sampleProjects(context)
  await samplePractices(context)
}
