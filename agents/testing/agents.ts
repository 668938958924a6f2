import type { Context } from '#platform/context.ts'
import { invoke } from '#platform/invoke.ts'
import { createAgent } from '../agents.ts'

const tools: Record<string, string[]> = { echo: [], thinker: [], delegator: ['agents.startRun'] }
const slugs = [
  'worker',
  'talker',
  'poison',
  'careless',
  'slow',
  'slow-once',
  'reader',
  'depositor',
  'endless',
  'thinker',
  'echo',
  'instructed',
  'stranger',
  'delegator',
  'faulty',
  'counter',
  'rememberer',
]

/** An agent for each scripted model, in the organisation of the caller: `scripted/slowOnce` is run by `slow-once`. */
export async function createScriptedAgents(context: Context) {
  for (const slug of slugs) {
    const model = `scripted/${slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`
    const agent = { slug, name: { fr: slug }, description: { fr: slug }, instructions: 'Do as the script says.', tools: tools[slug] ?? ['test.*'], model }
    await invoke(createAgent, agent, context)
  }
}
