import { z } from 'zod'
import { schemaIssues } from '../json-schema/safe-schema.ts'

/** A JSON Schema that somebody sends us: bounded, so that holding values to it stays cheap. */
export const UserJsonSchema = z.record(z.string(), z.unknown()).superRefine((schema, context) => {
  for (const { path, message } of schemaIssues(schema))
    context.addIssue({ code: 'custom', path: path ? path.split('.') : [], message })
})

/** What an agent demands of those who run it, and of itself. */
export const AgentPolicySchema = {
  approvals: z
    .array(z.string().min(1).max(100))
    .max(50)
    .optional()
    .describe(
      'Of its calls those a person has to approve each time: operations by name, `module.*`, `agent:slug`, or `writes` for all that change something. Operations of high risk always need one.',
    ),
  approvalTimeoutMs: z
    .int()
    .min(1_000)
    .max(30 * 86_400_000)
    .optional()
    .describe(
      'How long a person has to approve a call, in milliseconds; a day unless told. After that it counts as refused.',
    ),
  outputSchema: UserJsonSchema.optional().describe(
    'JSON Schema (2020-12) of its answer: up to 64 KB, 32 levels deep, no `pattern`, no `$ref` but to `#/$defs/…`. A run answers with `output`, read and checked.',
  ),
}
