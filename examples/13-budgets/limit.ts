import { createClient, RateLimitError } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
const { memberId } = await client.identity.whoAmI()
const budget = await client.agents.setBudget({ memberId, period: 'day', runs: 2, tokens: 100_000 })
console.log(`Limits per day: ${budget.limits.runs} runs and ${budget.limits.tokens} tokens.`)

try {
  for (;;) {
    const run = await client.run({ agent: 'fablab-guide', input: 'Où trouver une découpeuse laser à Casablanca ?' })
    console.log(
      `${run.status}: ${run.usage.inputTokens + run.usage.outputTokens} tokens, ${run.usage.costMicros} micros`,
    )
  }
} catch (error) {
  if (!(error instanceof RateLimitError)) throw error
  console.log(`Rejected: ${error.message}`)
  console.log(`Retry after ${error.retryAfter} s.`)
}

const { used, remaining, resetsAt } = await client.agents.getBudget({ budgetId: budget.id })
console.log(
  `${used.runs} runs used, ${remaining.runs} remaining, ${remaining.tokens} tokens remaining until ${resetsAt}.`,
)
await client.agents.deleteBudget({ budgetId: budget.id })
