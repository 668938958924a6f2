import { diffLines } from 'diff'
import { z } from 'zod'
import { canonicalJson } from '#platform/crypto/digest.ts'
import type { AgentContent } from './definition.ts'

export const FieldChange = z.object({
  field: z.enum([
    'name',
    'description',
    'instructions',
    'model',
    'tools',
    'limits',
    'approvals',
    'approvalTimeoutMs',
    'outputSchema',
  ]),
  before: z.unknown(),
  after: z.unknown(),
  lines: z
    .array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }))
    .nullable()
    .describe(
      'For instructions, their lines in order: in both versions (`same`), or in one of them. Null for other fields.',
    ),
})

/** Maximum number of differing lines that are compared, since the time grows with its square. Beyond it both texts are returned whole. */
const maxEdits = 2_000

function diffInstructions(before: string, after: string) {
  const parts = diffLines(before, after, { maxEditLength: maxEdits })
  if (!parts)
    return [
      { kind: 'removed' as const, text: before },
      { kind: 'added' as const, text: after },
    ]
  return parts.map(({ added, removed, value }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value,
  }))
}

/** Returns the fields that differ. */
export function changesBetween(before: AgentContent, after: AgentContent): z.input<typeof FieldChange>[] {
  return FieldChange.shape.field.options
    .filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))
    .map((field) => ({
      field,
      before: before[field],
      after: after[field],
      lines: field === 'instructions' ? diffInstructions(before.instructions, after.instructions) : null,
    }))
}
