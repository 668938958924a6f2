import { z } from 'zod'
import { assertStorable } from '#platform/lib/storable.ts'
import { invalid } from '#platform/problem.ts'

export const SubagentTask = z.object({ task: z.string().min(1).max(20_000) }).strict()

/** What an agent is asked to do by a call of it. */
export function parseSubagentTask(name: string, input: unknown): string {
  assertStorable(input)
  const { data } = SubagentTask.safeParse(input)
  if (!data)
    throw invalid(`The input of ${name} is not valid.`, [
      { path: 'task', message: 'Say in 1 to 20,000 characters what is to be done.' },
    ])
  return data.task
}
