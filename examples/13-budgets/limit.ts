import { createClient, RateLimitError } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
const { memberId } = await client.identity.whoAmI()
const budget = await client.agents.setBudget({ memberId, period: 'day', runs: 2, tokens: 100_000 })
console.log(`You may start ${budget.limits.runs} runs a day, and take ${budget.limits.tokens} tokens.`)

try {
  for (;;) {
    const run = await client.run({ agent: 'fablab-guide', input: 'Où trouver une découpeuse laser à Casablanca ?' })
    console.log(
      `${run.status}: ${run.usage.inputTokens + run.usage.outputTokens} tokens, ${run.usage.costMicros} millionths`,
    )
  }
} catch (error) {
  if (!(error instanceof RateLimitError)) throw error
  console.log(`Refused: ${error.message}`)
  console.log(`Try again in ${error.retryAfter} s.`)
}

const { used, remaining, resetsAt } = await client.agents.getBudget({ budgetId: budget.id })
console.log(`${used.runs} runs used, ${remaining.runs} left, ${remaining.tokens} tokens left until ${resetsAt}.`)
await client.agents.deleteBudget({ budgetId: budget.id })
