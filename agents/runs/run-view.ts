import { z } from 'zod'
import { RunErrorView, type Run as RunRow } from '../run-store/events.ts'

/** Cost of model calls. */
export const CostMicros = z
  .int()
  .nullable()
  .describe('Millionths of the currency of agents.listModelPrices; null if the price of a model is not known.')

export const runStatuses = ['queued', 'running', 'waiting', 'succeeded', 'failed', 'cancelled'] as const

/** A run in responses. */
export const RunView = z.object({
  id: z.string(),
  agent: z.string().describe('The slug of the agent.'),
  agentId: z.string().describe('The id of the agent. For an agent of the library, its slug.'),
  agentVersion: z
    .string()
    .describe('The version it runs: its number, `draft`, or for an agent of the library the digest of its content.'),
  memberId: z.string().describe('The member who started the run.'),
  threadId: z.string().nullable(),
  parentRunId: z.string().nullable().describe('The run that started this one.'),
  parentStep: z
    .int()
    .nullable()
    .describe('The step of that run which waits for this run; null if it continues without waiting.'),
  status: z.enum(runStatuses),
  input: z.string(),
  answer: z.string().nullable(),
  output: z.unknown().describe('The answer as JSON, if the agent has an output schema; otherwise null.'),
  error: RunErrorView.describe('Why the run failed, or what it waits for.'),
  model: z.string().nullable().describe('The requested model. agents.listSteps shows which model answered.'),
  limits: z.object({
    steps: z.int(),
    wallMs: z.int(),
    tokens: z.int(),
    toolResultBytes: z.int(),
    historyTokens: z.int(),
  }),
  usage: z.object({
    steps: z.int(),
    activeMs: z.int(),
    inputTokens: z.int(),
    outputTokens: z.int(),
    costMicros: CostMicros,
  }),
  metadata: z.record(z.string(), z.string()),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
})

export const toRunView = ({ createdAt, startedAt, finishedAt, ...run }: RunRow): z.input<typeof RunView> => ({
  ...run,
  output: run.answer !== null && run.definition.outputSchema ? JSON.parse(run.answer) : null,
  createdAt: createdAt.toISOString(),
  startedAt: startedAt?.toISOString() ?? null,
  finishedAt: finishedAt?.toISOString() ?? null,
})
