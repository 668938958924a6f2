import { z } from 'zod'
import type { Step } from '../run-store/events.ts'
import type { WaitOutcome } from '../run-store/wait-tables.ts'
import type { Wait } from '../run-store/waits.ts'

/** The approval of a call in responses. */
export const ApprovalView = z.object({
  runId: z.string(),
  step: z.int().describe('The call, by its place in the run.'),
  rootRunId: z.string().describe('The topmost run, if this run works for another.'),
  agent: z.string(),
  memberId: z.string().describe('The member who started the run.'),
  tool: z.string(),
  input: z.unknown().describe('The arguments of the call.'),
  hash: z
    .string()
    .describe(
      'Hash of run, step, tool and arguments. Send it with the decision, so that it applies only to this call.',
    ),
  scope: z.string().nullable().describe('The scope that the approver needs; null if the operation needs none.'),
  exfiltrationRisk: z
    .boolean()
    .describe(
      'The call needs approval only because its run has read private data and untrusted content, and the call would send data to others.',
    ),
  state: z.enum(['open', 'decided', 'closed']).describe('`closed`: the run ended first.'),
  decision: z.enum(['approved', 'rejected', 'answered', 'expired']).nullable(),
  decidedBy: z.string().nullable().describe('The member who decided.'),
  decidedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime(),
  createdAt: z.iso.datetime(),
})

const decisionByOutcome: Record<WaitOutcome['kind'], NonNullable<z.output<typeof ApprovalView>['decision']>> = {
  approved: 'approved',
  rejected: 'rejected',
  result: 'answered',
  expired: 'expired',
}

interface ApprovalRow {
  wait: Wait
  step: Pick<Step, 'input' | 'approval'>
}

export const toApprovalView = ({ wait, step }: ApprovalRow): z.input<typeof ApprovalView> => ({
  runId: wait.runId,
  step: wait.seq,
  rootRunId: wait.rootRunId,
  agent: wait.agent,
  memberId: wait.memberId,
  tool: wait.tool,
  input: JSON.parse(step.input!),
  hash: step.approval!.hash,
  exfiltrationRisk: step.approval!.exfiltrationRisk ?? false,
  scope: wait.access,
  state: wait.state === 'open' || wait.state === 'closed' ? wait.state : 'decided',
  decision: wait.outcome && decisionByOutcome[wait.outcome.kind],
  decidedBy: wait.decidedBy,
  decidedAt: wait.decidedAt?.toISOString() ?? null,
  expiresAt: wait.expiresAt!.toISOString(),
  createdAt: wait.createdAt.toISOString(),
})
