import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { JsonSchemaType, JsonSchemaValidator } from '@modelcontextprotocol/sdk/validation'
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv'
import { connection } from '../connection.ts'

const { url, key } = connection()
const ajv = new AjvJsonSchemaValidator()
/** Compiles the output schema of a tool when it is called first: to compile those of all tools takes seconds. */
const jsonSchemaValidator = {
  getValidator<T>(schema: JsonSchemaType): JsonSchemaValidator<T> {
    let validate: JsonSchemaValidator<T> | undefined
    return (output) => (validate ??= ajv.getValidator<T>(schema))(output)
  },
}
const client = new Client({ name: 'example', version: '1.0.0' }, { jsonSchemaValidator })
await client.connect(
  new StreamableHTTPClientTransport(new URL('/mcp', url), {
    requestInit: { headers: { authorization: `Bearer ${key}` } },
  }),
)

const { tools } = await client.listTools()
const fablabTools = tools.filter(({ name }) => name.startsWith('fablabs_'))
console.log(`${tools.length} tools, ${fablabTools.length} of them of the FabLabs:`)
for (const { name, description } of fablabTools) console.log(`  ${name}: ${description}`)

interface Availability {
  items: { machineId: string; machineName: string; labName: { fr: string }; localStart: string; startsAt: string }[]
}
const free = await client.callTool({
  name: 'fablabs_getAvailability',
  arguments: { category: 'FDM_PRINTER', regionCode: 'MA-04', durationMinutes: 60, limit: 3 },
})
console.log('\n3D printers that are free around Rabat:')
for (const { machineName, labName, localStart } of (free.structuredContent as unknown as Availability).items)
  console.log(`  ${localStart}  ${machineName}, ${labName.fr}`)

// Errors are results too, which tell the model what would succeed.
const [first] = (free.structuredContent as unknown as Availability).items
const rejected = await client.callTool({
  name: 'fablabs_bookMachine',
  arguments: { machineId: first?.machineId, startsAt: first?.startsAt, durationMinutes: 7 },
})
console.log(
  `\nA booking of 7 minutes ${rejected.isError ? 'is rejected' : 'was made'}: ${JSON.stringify(rejected.content)}`,
)
await client.close()
