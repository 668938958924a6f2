import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { connection } from '../connection.ts'

const { url, key } = connection()
const client = new Client({ name: 'example', version: '1.0.0' })
await client.connect(
  new StreamableHTTPClientTransport(new URL('/mcp', url), {
    requestInit: { headers: { authorization: `Bearer ${key}` } },
  }),
)

const { tools } = await client.listTools()
const ours = tools.filter(({ name }) => name.startsWith('fablabs_'))
console.log(`${tools.length} tools, ${ours.length} of them of the FabLabs:`)
for (const { name, description } of ours) console.log(`  ${name}: ${description}`)

interface Found {
  items: { machineId: string; machineName: string; labName: { fr: string }; localStart: string; startsAt: string }[]
}
const free = await client.callTool({
  name: 'fablabs_getAvailability',
  arguments: { category: 'FDM_PRINTER', regionCode: 'MA-04', durationMinutes: 60, limit: 3 },
})
console.log('\n3D printers that are free around Rabat:')
for (const { machineName, labName, localStart } of (free.structuredContent as unknown as Found).items)
  console.log(`  ${localStart}  ${machineName}, ${labName.fr}`)

// What a tool refuses is an answer too: a model reads in it what would work.
const [first] = (free.structuredContent as unknown as Found).items
const refused = await client.callTool({
  name: 'fablabs_bookMachine',
  arguments: { machineId: first?.machineId, startsAt: first?.startsAt, durationMinutes: 7 },
})
console.log(
  `\nA booking of 7 minutes ${refused.isError ? 'is refused' : 'was made'}: ${JSON.stringify(refused.content)}`,
)
await client.close()
