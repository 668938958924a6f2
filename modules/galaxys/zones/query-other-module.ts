import { z } from 'zod'
import type { HandlerContexts } from '#platform/context.ts'
import { Problem } from '#platform/problem.ts'

/** Why a part of an offer from another module is present or missing. */
export const OfferPartStatus = z
  .enum(['ANSWERED', 'NOT_ASKED', 'NOT_INSTALLED', 'NOT_PERMITTED', 'NOT_AVAILABLE'])
  .describe(
    'NOT_INSTALLED: this server runs without that module; NOT_PERMITTED: the caller may not read it; NOT_AVAILABLE: its response was unexpected.',
  )
export type OfferPartStatus = z.infer<typeof OfferPartStatus>

type OtherModuleResult<Value> =
  | { status: 'ANSWERED'; value: Value }
  | { status: Exclude<OfferPartStatus, 'ANSWERED' | 'NOT_ASKED'> }

/**
 * Calls an operation of another module by name, on behalf of the same caller, and parses the response with `shape`.
 * Returns a status instead of data if the module is missing, rejects the call, or responds in another shape.
 */
export async function queryOtherModule<Shape extends z.ZodType>(
  { operations, invoke }: Pick<HandlerContexts['read'], 'operations' | 'invoke'>,
  name: string,
  input: Record<string, unknown>,
  shape: Shape,
): Promise<OtherModuleResult<z.output<Shape>>> {
  const op = operations.get(name)
  if (!op) return { status: 'NOT_INSTALLED' }
  if (op.effect !== 'read' || !op.input.safeParse(input).success) return { status: 'NOT_AVAILABLE' }
  try {
    const answer = shape.safeParse(await invoke(op, input))
    return answer.success ? { status: 'ANSWERED', value: answer.data } : { status: 'NOT_AVAILABLE' }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { status: error.status === 401 || error.status === 403 ? 'NOT_PERMITTED' : 'NOT_AVAILABLE' }
  }
}
