import { z } from 'zod'
import { RunErrorView, type Run as RunRow } from '../run-store/events.ts'

/** What model calls have cost. */
export const CostMicros = z
  .int()
  .nullable()
  .describe('Millionths of the currency of agents.listModelPrices; null where the price of a model was not known.')

export const runStatuses = ['queued', 'running', 'waiting', 'succeeded', 'failed', 'cancelled'] as const

/** A run as its caller sees it. */
export const RunView = z.object({
  id: z.string(),
  agent: z.string().describe('Its slug.'),
  agentId: z.string().describe('Its id; of an agent of the library its slug.'),
  agentVersion: z
    .string()
    .describe('The version it runs: its number, `draft`, or of an agent of the library the digest of what it says.'),
  memberId: z.string().describe('Who started it.'),
  threadId: z.string().nullable(),
  parentRunId: z.string().nullable().describe('The run that started this one.'),
  parentStep: z.int().nullable().describe('The call of that run which waits for this one; null where it went on.'),
  status: z.enum(runStatuses),
  input: z.string(),
  answer: z.string().nullable(),
  output: z.unknown().describe('The answer, read, where the agent has a schema for it; else null.'),
  error: RunErrorView.describe('Why it failed, or what it waits for.'),
  model: z.string().nullable().describe('The model that was asked for; agents.listSteps tells which one answered.'),
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
