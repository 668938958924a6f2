import type { Context } from '#platform/context.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { createAgent } from '../registry/operations.ts'

const tools: Record<string, string[]> = { blocker: [], echo: [], 'never-answers': [], delegator: ['agents.startRun'] }
const slugs = [
  'worker',
  'talker',
  'poison',
  'blocker',
  'non-idempotent',
  'slow',
  'slow-once',
  'reader',
  'depositor',
  'endless',
  'endless-output',
  'slow-stream',
  'never-answers',
  'echo',
  'instructed',
  'unknown-tool',
  'delegator',
  'faulty',
  'planner',
  'counter',
  'uses-history',
]

/** Creates an agent for each scripted model in the organisation of the caller: `slow-once` runs `scripted/slowOnce`. */
export async function createScriptedAgents(context: Context) {
  for (const slug of slugs) {
    const model = `scripted/${slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`
    await createScripted(context, slug, { tools: tools[slug] ?? ['test.*'], model })
  }
}

/** Creates one agent; by default its input is a `Plan` that it executes. */
export const createScripted = (
  context: Context,
  slug: string,
  overrides: { tools?: string[]; model?: string; [field: string]: unknown } = {},
) =>
  invoke(
    createAgent,
    {
      slug,
      name: { fr: slug },
      description: { fr: slug },
      instructions: 'Do as the script says.',
      tools: ['test.*'],
      model: 'scripted/planner',
      ...overrides,
    },
    context,
  )
