import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { operation } from '#platform/operation.ts'
import { resolveAgentVersion } from './access.ts'
import { AgentId, AgentView, AgentVisibility, loadAgentView } from './agent-view.ts'
import { contentInputShape, Slug, toAgentContent } from './content.ts'
import { assertGrantable } from './grants.ts'
import * as examples from './import-export.examples.ts'
import { insertAgent } from './insert.ts'

/** The file format of an agent. Its rules change only with its version number. */
export const AgentFile = z
  .strictObject({
    format: z.literal('fusion-factory.agent/1').describe('The file format and its version.'),
    slug: Slug,
    ...contentInputShape,
  })
  .meta({
    title: 'AgentFile',
    description: 'An agent as a file. It holds only data: reading it runs and fetches nothing.',
  })

export const exportAgent = operation({
  name: 'agents.exportAgent',
  summary: 'Export an agent as a file, to keep it or to import it elsewhere.',
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
      .describe('A version by its number, or `draft`. Defaults to the published version.'),
  }),
  output: AgentFile,
  async handler({ agentId, version }, context) {
    const { slug, content } = await resolveAgentVersion(context, requireActor(context), agentId, version)
    return { format: 'fusion-factory.agent/1' as const, slug, ...content }
  },
})

export const importAgent = operation({
  name: 'agents.importAgent',
  summary: 'Make an agent from a file that agents.exportAgent wrote.',
  description:
    'The file is only read and stored: no model is asked, no tool is called, nothing is fetched. By default the agent starts as a private draft, to be reviewed before it is published. 422 lists every grant that is not an operation here, with similar names.',
  route: 'POST /agents/import',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high', producesIds: ['agentId'] },
  http: { status: 201 },

  examples: examples.importAgent,
  input: z.object({
    file: AgentFile,
    slug: Slug.optional().describe('Its slug here. Defaults to the slug in the file.'),
    visibility: AgentVisibility.default('private'),
    publish: z.boolean().default(false).describe('`true`: also publishes it as version 1, for other members to run.'),
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
