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
    .describe('Of the instructions: what stands in both, and what in one only, in order.'),
})

/** Two texts of which more lines differ than this are told one after the other: to compare them takes time by the square of it. */
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

/** Field by field, only those that differ. */
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
