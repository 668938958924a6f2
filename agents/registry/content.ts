import { z } from 'zod'
import { digest } from '#platform/crypto/digest.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import type { LibraryAgent } from '../library/define-agent.ts'
import type { AgentContent } from './definition.ts'
import { LimitOverrides, modelChainPattern } from './limits-schema.ts'
import { AgentPolicySchema } from './schemas.ts'

export const Slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,58}[a-z0-9]$/, '3 to 60 lower-case letters, digits and hyphens, beginning with a letter.')
  .refine((slug) => slug !== 'search', 'Not "search": at that address agents are searched.')
const Grants = z
  .array(z.string().min(1).max(100))
  .max(50)
  .describe(
    'The operations it may call, by name, or all tools of a module as `module.*`; other agents as `agent:slug`. agents.searchTools finds operations, agents.listAgents agents.',
  )
const Model = z
  .string()
  .regex(
    modelChainPattern,
    'A model is named provider/model: ollama/qwen3:4b, openai/gpt-5-mini or builtin/router; several, parted by commas, are a chain.',
  )
  .max(200)
const Instructions = z
  .string()
  .min(1)
  .max(20_000)
  .describe('What it is for and how it goes about it, as a model is told.')

/** What an author writes. */
export const contentInputShape = {
  name: LocalizedText,
  description: LocalizedText,
  instructions: Instructions,
  model: Model.nullable()
    .optional()
    .describe(
      'provider/model, or several parted by commas: where one cannot answer, the next is asked. The best there is unless named.',
    ),
  tools: Grants,
  limits: LimitOverrides.optional(),
  approvals: AgentPolicySchema.approvals.nullable(),
  approvalTimeoutMs: AgentPolicySchema.approvalTimeoutMs.nullable(),
  outputSchema: AgentPolicySchema.outputSchema.nullable(),
}

/** The same as it is answered: nothing left out. */
export const contentOutputShape = {
  name: LocalizedText,
  description: LocalizedText,
  instructions: z.string(),
  model: z.string().nullable().describe('The best there is unless named.'),
  tools: z.array(z.string()),
  limits: LimitOverrides,
  approvals: z.array(z.string()).nullable().describe('The calls a person has to approve, beside those of high risk.'),
  approvalTimeoutMs: z.int().nullable(),
  outputSchema: z.record(z.string(), z.unknown()).nullable().describe('JSON Schema of its answer.'),
}

type OptionalContentField = 'model' | 'limits' | 'approvals' | 'approvalTimeoutMs' | 'outputSchema'
type ContentInput = Omit<AgentContent, OptionalContentField> & Partial<Pick<AgentContent, OptionalContentField>>

/** Field by field: what else an agent has - who made it, who sees it - is no part of its versions. */
export const toAgentContent = (written: ContentInput): AgentContent => ({
  name: written.name,
  description: written.description,
  instructions: written.instructions,
  model: written.model ?? null,
  tools: written.tools,
  limits: written.limits ?? {},
  approvals: written.approvals ?? null,
  approvalTimeoutMs: written.approvalTimeoutMs ?? null,
  outputSchema: written.outputSchema ?? null,
})

/** Two agents that say the same have the same. */
export const contentDigest = (content: AgentContent) => digest(content).slice(0, 16)

const libraryDigestCache = new WeakMap<LibraryAgent, string>()
/** Agents of the library have no numbered versions: what they say is what this server's release says. */
export function libraryVersion(agent: LibraryAgent): string {
  const known = libraryDigestCache.get(agent) ?? contentDigest(toAgentContent(agent))
  libraryDigestCache.set(agent, known)
  return known
}
