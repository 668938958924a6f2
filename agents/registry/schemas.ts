import { z } from 'zod'
import { schemaIssues } from '../json-schema/safe-schema.ts'

/** A JSON Schema sent by a caller. Its size is bounded, so that validating values stays cheap. */
export const UserJsonSchema = z.record(z.string(), z.unknown()).superRefine((schema, context) => {
  for (const { path, message } of schemaIssues(schema))
    context.addIssue({ code: 'custom', path: path ? path.split('.') : [], message })
})

/** Schemas of the approvals and the answer of an agent. */
export const AgentPolicySchema = {
  approvals: z
    .array(z.string().min(1).max(100))
    .max(50)
    .optional()
    .describe(
      'The calls that a person has to approve each time: operations by name, `module.*`, `agent:slug`, or `writes` for all that change something. Operations of high risk always need approval.',
    ),
  approvalTimeoutMs: z
    .int()
    .min(1_000)
    .max(30 * 86_400_000)
    .optional()
    .describe(
      'How long a person has to approve a call, in milliseconds. Defaults to one day. After that the call counts as rejected.',
    ),
  outputSchema: UserJsonSchema.optional().describe(
    'JSON Schema (2020-12) of its answer: up to 64 KB and 32 levels, without `pattern`, `$ref` only to `#/$defs/…`. Runs then have a validated `output`.',
  ),
}
