import { parseArgs } from 'node:util'
import { createClient, type RunEvent } from '@fusion-factory/sdk'
import { createScenarios } from './scenarios.ts'
import { startTemporaryServer } from './server.ts'

const { values } = parseArgs({ options: { model: { type: 'string' } } })
const paint = (code: number) => (text: string) => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text)
const [bold, dim, green, red] = [paint(1), paint(2), paint(32), paint(31)]

const server = await startTemporaryServer()
let failed = 0
try {
  const client = createClient(server)
  console.log(dim(`A temporary server on ${server.url}, deleted at the end. All calls use the SDK.`))
  for (const { title, agent, input, check } of await createScenarios(client)) {
    console.log(`\n${bold(title)}\n${dim(`Question to ${agent}:`)} ${input}`)
    const run = await client.run(
      { agent, input, ...(values.model && { model: values.model }) },
      { onEvent: ({ data }) => printEvent(data) },
    )
    console.log(`\n${run.answer ?? red(run.error?.detail ?? run.status)}\n`)
    const problem = run.status === 'succeeded' ? await check(run) : `the run ${run.status}`
    console.log(problem ? red(`✗ ${problem}`) : green('✓ confirmed by the database'))
    if (problem) failed++
  }
} finally {
  await server.stop()
}
process.exitCode = failed ? 1 : 0

/** Prints tool calls and their results. */
function printEvent(event: RunEvent) {
  if (event.type === 'tool.started') console.log(dim(`  → ${event.tool} ${JSON.stringify(event.input)}`))
  if (event.type === 'tool.finished')
    console.log(
      dim(
        `  ← ${event.ok ? 'succeeded' : 'failed'} ${event.result.length > 160 ? `${event.result.slice(0, 160)}…` : event.result}`,
      ),
    )
}
