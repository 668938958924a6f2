import { z } from 'zod'
import { assertStorable } from '#platform/lib/storable.ts'
import { invalid } from '#platform/problem.ts'

export const SubagentTask = z.object({ task: z.string().min(1).max(20_000) }).strict()

/** Returns the task from the arguments of a call to a subagent. */
export function parseSubagentTask(name: string, input: unknown): string {
  assertStorable(input)
  const { data } = SubagentTask.safeParse(input)
  if (!data)
    throw invalid(`The input of ${name} is not valid.`, [
      { path: 'task', message: 'Describe the task in 1 to 20,000 characters.' },
    ])
  return data.task
}
