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
  .refine((slug) => slug !== 'search', '"search" is reserved.')
const Grants = z
  .array(z.string().min(1).max(100))
  .max(50)
  .describe(
    'The operations it may call: by name, all tools of a module as `module.*`, or other agents as `agent:slug`. agents.searchTools finds operations, agents.listAgents finds agents.',
  )
const Model = z
  .string()
  .regex(
    modelChainPattern,
    'A model is written provider/model, such as ollama/qwen3:4b, openai/gpt-5-mini or builtin/router. Separate several with commas.',
  )
  .max(200)
const Instructions = z
  .string()
  .min(1)
  .max(20_000)
  .describe('What the agent is for and how it works, as the system prompt of the model.')

/** The content of an agent as its author sends it. */
export const contentInputShape = {
  name: LocalizedText,
  description: LocalizedText,
  instructions: Instructions,
  model: Model.nullable()
    .optional()
    .describe(
      'provider/model, or several separated by commas: each is the fallback of the one before. Defaults to the best available model.',
    ),
  tools: Grants,
  limits: LimitOverrides.optional(),
  approvals: AgentPolicySchema.approvals.nullable(),
  approvalTimeoutMs: AgentPolicySchema.approvalTimeoutMs.nullable(),
  outputSchema: AgentPolicySchema.outputSchema.nullable(),
}

/** The content of an agent in responses, with every field. */
export const contentOutputShape = {
  name: LocalizedText,
  description: LocalizedText,
  instructions: z.string(),
  model: z.string().nullable().describe('Null: the best available model.'),
  tools: z.array(z.string()),
  limits: LimitOverrides,
  approvals: z
    .array(z.string())
    .nullable()
    .describe('The calls that a person has to approve, in addition to those of high risk.'),
  approvalTimeoutMs: z.int().nullable(),
  outputSchema: z.record(z.string(), z.unknown()).nullable().describe('JSON Schema of its answer.'),
}

type OptionalContentField = 'model' | 'limits' | 'approvals' | 'approvalTimeoutMs' | 'outputSchema'
type ContentInput = Omit<AgentContent, OptionalContentField> & Partial<Pick<AgentContent, OptionalContentField>>

/** Picks the fields that belong to a version of an agent, and fills in those that are missing. */
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

/** Returns the hash of the content: equal for two agents with the same content. */
export const contentDigest = (content: AgentContent) => digest(content).slice(0, 16)

const libraryDigestCache = new WeakMap<LibraryAgent, string>()
/** Returns the digest that stands for the version of a library agent, which changes only with a release of the server. */
export function libraryVersion(agent: LibraryAgent): string {
  const version = libraryDigestCache.get(agent) ?? contentDigest(toAgentContent(agent))
  libraryDigestCache.set(agent, version)
  return version
}
