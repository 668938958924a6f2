import { fileURLToPath } from 'node:url'
import { possibleStatuses } from '../platform/http/openapi.ts'
import { routeOf } from '../platform/http/route.ts'
import type { Module } from '../platform/module.ts'
import type { AnyOperation } from '../platform/operation.ts'
import { type JsonSchema, jsonSchema } from '../platform/tools/json-schema.ts'
import { writeOrCheck } from '../workers/cli/generated-file.ts'
import { pascalCase, TypeDefinitions } from './definitions.ts'
import type { Route } from './request.ts'
import { comment } from './schema-type.ts'

/** Returns `api.ts`: the input, the output and the route of each operation. `library` is the path of `methods.ts`. */
export function generate(modules: readonly Module[], library = '.'): string {
  const definitions = new TypeDefinitions()
  const api = modules.map(
    (module) =>
      `${comment([module.description], '  ')}  ${propertyKey(module.name)}: {\n${module.operations.map((op) => methodOf(op, definitions)).join('')}  }\n`,
  )
  const routes = modules.map(
    ({ name, operations }) =>
      `  ${propertyKey(name)}: {\n${operations.map((op) => `    ${methodNameOf(op)}: ${sourceOf(routeEntry(op))},\n`).join('')}  },\n`,
  )
  const kinds = ['External', 'List', 'StartAndStream', 'Read', 'Stream', 'Write'].filter((kind) =>
    api.some((text) => text.includes(`: ${kind}<`)),
  )
  return `// Written by \`npm run sdk\` from the operations of the platform. Do not edit it.
import type { ${kinds.join(', ')} } from '${library}/methods.ts'
import type { Route } from '${library}/request.ts'

${definitions.print()}/** Every operation, by module. */
export interface Api {
${api.join('')}}

export const routes = {
${routes.join('')}} as const satisfies Record<string, Record<string, Route>>
`
}

function methodOf(op: AnyOperation, definitions: TypeDefinitions): string {
  const owner = pascalCase(op.name)
  const input = definitions.typeOf(jsonSchema(op.input, 'input'), `${owner}Input`, '    ')
  const output = definitions.typeOf(jsonSchema(op.output, 'output'), `${owner}Output`, '    ')
  return `${comment(docLinesOf(op), '    ')}    ${methodNameOf(op)}: ${kindOf(op)}<${input}, ${output}>\n`
}

function docLinesOf(op: AnyOperation): string[] {
  const { method, path } = routeOf(op)
  const classes: Record<number, string> = {
    403: 'PermissionError',
    404: 'NotFoundError',
    409: 'ConflictError',
    422: 'InvalidInputError',
  }
  const errors = possibleStatuses(op).flatMap((status) => classes[status] ?? [])
  const access =
    op.access === 'public'
      ? 'open to everyone'
      : op.access === 'member'
        ? 'needs a key'
        : `needs the scope \`${op.access}\``
  const example = op.examples[0]?.input ?? {}
  const call = `client.${op.name}(${Object.keys(example).length > 0 ? sourceOf(example) : ''})`
  return [
    op.summary,
    ...(op.description ? ['', op.description] : []),
    '',
    `${method} /v1${path}; ${access}. It may throw ${errors.join(', ')}.`,
    '@example',
    op.effect === 'stream' ? `for await (const { id, data } of ${call}) console.log(id, data)` : `await ${call}`,
  ]
}

function kindOf(op: AnyOperation) {
  if (op.effect === 'read') return isPaged(op) ? 'List' : 'Read'
  if (op.startedBy) return 'StartAndStream'
  return ({ write: 'Write', external: 'External', stream: 'Stream' } as const)[
    op.effect as 'write' | 'external' | 'stream'
  ]
}

const routeEntry = (op: AnyOperation): Route => {
  const { method, path } = routeOf(op)
  const more = {
    ...(op.effect === 'external' && op.idempotent && { idempotent: true as const }),
    ...(op.startedBy && { startsWrite: true as const }),
    ...(isPaged(op) && { paged: true as const }),
  }
  return { method, path, effect: op.effect, ...more }
}

/** Whether the operation is a list: its input has a cursor, and its output is a page of `platform/paging.ts`. */
const isPaged = (op: AnyOperation) =>
  op.effect === 'read' &&
  'cursor' in (jsonSchema(op.input, 'input').properties ?? {}) &&
  ['items', 'nextCursor'].every((field) => field in ((jsonSchema(op.output, 'output') as JsonSchema).properties ?? {}))

const methodNameOf = (op: AnyOperation) => propertyKey(op.name.slice(op.name.indexOf('.') + 1))
const propertyKey = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`)

/** Returns a value as TypeScript source. */
function sourceOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(', ')}]`
  if (typeof value === 'string') return /['\\\n\r]/.test(value) ? JSON.stringify(value) : `'${value}'`
  if (value === null || typeof value !== 'object') return String(value)
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${propertyKey(name)}: ${sourceOf(one)}`)
    .join(', ')} }`
}

/** `node sdk/generate.ts [--check] [file]` */
if (import.meta.main) {
  const { modules } = await import('../workers/modules.ts')
  const api = fileURLToPath(new URL('api.ts', import.meta.url))
  const stale = writeOrCheck(process.argv.slice(2), api, generate(modules))
  if (stale) {
    console.error(`${stale} is not what the operations say now. Write it anew with: npm run sdk`)
    process.exitCode = 1
  }
}
