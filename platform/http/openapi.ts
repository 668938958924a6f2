import { fieldsOf } from '../execution/fields.ts'
import type { Module } from '../module.ts'
import type { AnyOperation } from '../operation.ts'
import { wordingsOf } from '../operation.ts'
import { type JsonSchema, jsonSchema } from '../tools/json-schema.ts'
import { version } from '../version.ts'
import { createComponents } from './openapi-components.ts'
import { ProblemDetails, problemResponses } from './openapi-responses.ts'
import { rateLimitHeaderComponents, rateLimitHeaderRefs } from './rate-limit-headers.ts'
import { routeOf } from './route.ts'

/** Returns the error statuses that an operation can respond with. */
export function possibleStatuses(op: AnyOperation): number[] {
  const { body, params } = routeOf(op)
  const takesIds =
    op.http?.canReturn404 ||
    params.length > 0 ||
    fieldsOf(op.input).some(({ reference, resolver }) => reference ?? resolver)
  const changesState = op.effect === 'write' || op.effect === 'external' || op.startedBy
  return [
    ...(body ? [400, 413, 415] : []),
    401,
    ...(op.access === 'public' ? [] : [403]),
    ...(takesIds ? [404] : []),
    ...(changesState ? [409] : []),
    422,
    429,
    500,
    503,
    ...(changesState ? [507] : []),
  ]
}

type Components = ReturnType<typeof createComponents>

const lastEventId = {
  name: 'Last-Event-ID',
  in: 'header',
  description: 'Id of the last event received. The stream continues after it.',
  schema: { type: 'string' },
}

/** Returns the OpenAPI 3.1 document of all operations. */
export function openApiDocument(modules: readonly Module[], summary = 'An open server for AI agents.') {
  const paths: Record<string, Record<string, unknown>> = {}
  const operations = modules.flatMap((module) => module.operations)
  const components = createComponents(operations)
  for (const op of operations) {
    const { method, path } = routeOf(op)
    const template = path.replace(/:(\w+)/g, '{$1}')
    paths[template] = { ...paths[template], [method.toLowerCase()]: describeOperation(op, components) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fusion Factory',
      version,
      summary,
      description:
        'Every operation is also an agent tool, an MCP tool at `/mcp` and a method of the TypeScript SDK. Writes take an `Idempotency-Key`, so that a repeated request acts once, and `Dry-Run: true`, which validates and computes the response without changing anything. Errors are RFC 9457 problem details.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      contact: { name: 'The operator of this server' },
    },
    servers: [{ url: '/v1', description: 'This server.' }],
    tags: modules.map(({ name, title, description }) => ({
      name,
      description: `${description} (${title.fr} · ${title.ar})`,
    })),
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'An API key: `Authorization: Bearer ff_…`.' },
        apiKey: {
          type: 'apiKey',
          in: 'header',
          name: 'x-api-key',
          description: 'The same key in a header of its own.',
        },
      },
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'Repeated requests with the same key act once and receive the first response.',
          schema: { type: 'string', minLength: 1, maxLength: 255 },
        },
        DryRun: {
          name: 'Dry-Run',
          in: 'header',
          description: '`true`: returns the response without changing anything.',
          schema: { type: 'string', enum: ['true', 'false'] },
        },
      },
      schemas: { Problem: jsonSchema(ProblemDetails, 'output'), ...components.schemas },
      headers: rateLimitHeaderComponents,
      responses: problemResponses(new Set(operations.flatMap(possibleStatuses))),
    },
  }
}

function describeOperation(op: AnyOperation, components: Components) {
  const { params, body, status } = routeOf(op)
  const { properties = {}, required = [] } = components.short(jsonSchema(op.input, 'input'))
  const fields = Object.entries(properties)
  const bodyFields = fields.filter(([name]) => !params.includes(name))
  const example = op.examples[0]?.input as Record<string, unknown> | undefined
  const exampleOf = (name: string) => (example && name in example ? { example: example[name] } : {})
  return {
    operationId: op.name,
    summary: op.summary.split('. ')[0]!.replace(/\.$/, ''),
    description: [op.description ?? op.summary, scopeNote(op), exampleQuestions(op)].join('\n\n'),
    tags: [op.name.split('.')[0]],
    security: op.access === 'public' ? [] : [{ bearer: [] }, { apiKey: [] }],
    parameters: [
      ...fields
        .filter(([name]) => params.includes(name) || !body)
        .map(([name, { description, ...schema }]) => ({
          name,
          in: params.includes(name) ? 'path' : 'query',
          required: params.includes(name) || required.includes(name),
          description: description ?? name,
          schema,
          ...exampleOf(name),
        })),
      ...(op.effect === 'write' || op.startedBy ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
      ...(op.effect === 'write' && op.dryRun !== false ? [{ $ref: '#/components/parameters/DryRun' }] : []),
      ...(op.effect === 'stream' ? [lastEventId] : []),
    ],
    ...(body && bodyFields.length > 0 && { requestBody: requestBody(bodyFields, required, example) }),
    responses: {
      [status]: successResponse(op, components),
      ...(op.effect === 'write' &&
        status !== 200 && {
          200: {
            ...successResponse(op, components),
            description: 'Dry run: the response that the call would have returned. Nothing was changed.',
          },
        }),
      ...Object.fromEntries(possibleStatuses(op).map((code) => [code, { $ref: `#/components/responses/${code}` }])),
    },
  }
}

/** Returns an example question in three languages. */
const exampleQuestions = (op: AnyOperation) =>
  wordingsOf(op)
    .slice(0, 1)
    .map(({ question: { fr, ar, en } }) => `Asked in words:\n\n- ${fr}\n- ${ar}\n- ${en}`)
    .join('')

function scopeNote({ access }: AnyOperation) {
  if (access === 'public') return 'Requires no API key.'
  return access === 'member' ? 'Requires an API key.' : `Requires the scope \`${access}\`.`
}

function requestBody(fields: [string, JsonSchema][], required: string[], example: Record<string, unknown> | undefined) {
  const names = fields.map(([name]) => name)
  const needed = names.filter((name) => required.includes(name))
  const schema = {
    type: 'object',
    properties: Object.fromEntries(fields),
    ...(needed.length > 0 && { required: needed }),
    additionalProperties: false,
  }
  const shown = example && Object.fromEntries(Object.entries(example).filter(([name]) => names.includes(name)))
  return { required: needed.length > 0, content: { 'application/json': { schema, ...(shown && { example: shown }) } } }
}

function successResponse(op: AnyOperation, components: Components) {
  const schema = components.answer(op)
  const text = op.http?.contentType && { [op.http.contentType]: { schema: { type: 'string' } } }
  if (op.effect !== 'stream')
    return { description: 'Done.', headers: rateLimitHeaderRefs, content: { ...text, 'application/json': { schema } } }
  const note =
    'Server-sent events; the `data` of each is a JSON object of this schema. `event: end` marks the end of the stream; a connection that closes without it was interrupted and can be resumed.'
  const headers = {
    ...rateLimitHeaderRefs,
    ...(op.startedBy && { 'Content-Location': contentLocation(op.startedBy.stream) }),
  }
  return {
    description: note,
    headers,
    content: { 'text/event-stream': { schema: { type: 'string', description: note, 'x-event-schema': schema } } },
  }
}

const contentLocation = (stream: AnyOperation) => ({
  description: `Where to resume the same stream: \`GET /v1${routeOf(stream).path.replace(/:(\w+)/g, '{$1}')}\`.`,
  schema: { type: 'string' },
})
