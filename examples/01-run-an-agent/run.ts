import { createClient } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
const input = process.argv[2] ?? 'Quelles découpeuses laser sont disponibles à Casablanca ?'
console.log(`> ${input}\n`)

const run = await client.run(
  { agent: 'fablab-guide', input },
  {
    onEvent({ id, data }) {
      if (data.type === 'tool.started') console.log(`[${id}] calls ${data.tool} ${JSON.stringify(data.input)}`)
      if (data.type === 'tool.finished')
        console.log(`[${id}] ${data.ok ? 'succeeded' : 'failed'} with ${data.result.length} characters\n`)
    },
  },
)

console.log(run.answer ?? run.error?.detail)
console.log(`\n${run.status} after ${run.usage.activeMs} ms`)

// Every step of the run is recorded and can be read later.
for await (const step of client.agents.listSteps.all({ runId: run.id }))
  console.log(`  step ${step.step}: ${step.kind} ${step.name}`)
