import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { operation } from '#platform/operation.ts'
import { resolveAgentVersion } from './access.ts'
import { AgentId, AgentView, AgentVisibility, loadAgentView } from './agent-view.ts'
import { contentInputShape, Slug, toAgentContent } from './content.ts'
import { assertGrantable } from './grants.ts'
import * as examples from './import-export.examples.ts'
import { insertAgent } from './insert.ts'

/** An agent on paper. What the format says changes only with its number. */
export const AgentFile = z
  .strictObject({
    format: z.literal('fusion-factory.agent/1').describe('What this is, and by which rules it is read.'),
    slug: Slug,
    ...contentInputShape,
  })
  .meta({
    title: 'AgentFile',
    description: 'An agent as a file: data and nothing else. Whoever reads it runs and fetches nothing.',
  })

export const exportAgent = operation({
  name: 'agents.exportAgent',
  summary: 'Answer with an agent as a file, to keep it or to import it elsewhere.',
  route: 'GET /agents/:agentId/export',
  effect: 'read',
  access: 'agents:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.exportAgent,
  input: z.object({
    agentId: AgentId,
    version: z
      .union([z.literal('draft'), z.coerce.number<number>().int().min(1).max(1_000_000_000)])
      .optional()
      .describe('A version by its number, or `draft`; what is published unless named.'),
  }),
  output: AgentFile,
  async handler({ agentId, version }, context) {
    const { slug, content } = await resolveAgentVersion(context, requireActor(context), agentId, version)
    return { format: 'fusion-factory.agent/1' as const, slug, ...content }
  },
})

export const importAgent = operation({
  name: 'agents.importAgent',
  summary: 'Make an agent from a file. 422 names every grant that is no operation here, and what is most like it.',
  description:
    'The file is read and kept, and nothing else happens: no model is asked, no tool is called, nothing is fetched. It becomes a private draft, for somebody to look at before it is published, unless told otherwise.',
  route: 'POST /agents/import',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high', producesIds: ['agentId'] },
  http: { status: 201 },

  examples: examples.importAgent,
  input: z.object({
    file: AgentFile,
    slug: Slug.optional().describe('What it is called here; as in the file unless named.'),
    visibility: AgentVisibility.default('private'),
    publish: z.boolean().default(false).describe('Is it also the first version, for others to run?'),
  }),
  output: AgentView,
  async handler({ file, slug = file.slug, visibility, publish }, context) {
    const caller = requireActor(context)
    assertGrantable(file.tools, context.operations, 'file.tools')
    return loadAgentView(
      context,
      caller,
      await insertAgent(context, caller, { slug, content: toAgentContent(file), visibility, publish }),
    )
  },
})
