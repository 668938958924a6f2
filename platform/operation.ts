import type { z } from 'zod'
import type { Access } from './access.ts'
import type { Context, Effect, HandlerContexts } from './context.ts'
import type { LocalizedText } from './lib/localized.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** `labId` in `/labs/:labId/bookings`. */
type PathParam<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathParam<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** A question the operation answers, and the input it means: documentation, training of the router, and a test. */
export interface Example<Input = Record<string, unknown>> {
  ask: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  input: Input
}

/** One event of a stream; `id` is what a reader sends back as `Last-Event-ID`. */
export interface StreamEvent<Data = unknown> {
  id: string
  data: Data
}

type HandlerResult<Output extends z.ZodType, Kind extends Effect> = Kind extends 'stream'
  ? AsyncIterable<StreamEvent<z.input<Output>>[]>
  : Promise<z.input<Output>>

/** A write, and the stream in which what it began is told. */
export interface StreamOfWrite<
  Answer extends z.ZodType = any,
  Input extends z.ZodObject = any,
  Event extends z.ZodType = any,
> {
  write: Operation<any, Answer, 'write'>
  stream: Operation<Input, Event, 'stream'>
  streamInputOf(answer: z.output<Answer>): z.input<Input>
}

/** One capability of the platform. Every surface - REST, OpenAPI, agent tool, MCP tool, SDK - is derived from it. */
export interface Operation<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodType = z.ZodType,
  Kind extends Effect = Effect,
> {
  /** `module.verbNoun` */
  name: string
  /** One line, for people and for models: what it does, and when it refuses. */
  summary: string
  /** More, in Markdown, for the reference. */
  description?: string
  /** Below `/v1`; `:name` stands for a field of the input. */
  route: `${Method} /${string}`
  /** `read` changes nothing, `write` happens in one transaction, `external` reaches outside the database, `stream` is a read that goes on. */
  effect: Kind
  /** Of an external effect: is acting twice with the same `context.idempotencyKey` acting once? */
  idempotent?: boolean
  access: Access
  /** `high`: it admits, awards, allocates, issues, discloses or pays, so an agent needs a person for it. */
  risk?: 'high'
  /** Its answer holds words that people outside the caller's organisation wrote: they may be meant for the model that reads them. */
  returnsUntrustedContent?: true
  /** It brings words of the caller's to where others than their organisation see them. */
  exfiltrates?: true
  /** `false`: makes no sense, or would be unsafe, in the hands of a model; it is offered neither as agent tool nor over MCP. */
  tool?: false
  /** Fields of the answer that are secrets: they are not stored with an idempotency key, and null when the answer is repeated. */
  secretFields?: string[]
  /** Fields of the input that people may have erased: the audit trail, which keeps everything, keeps only their digest. */
  erasableFields?: string[]
  /** It shows people of other organisations, and only those who agree to this purpose at the moment: the code of a purpose of consent. */
  consentPurpose?: string
  /** `false`: its answer is what it discloses, so it cannot be had without the record of it; a rehearsal is refused. */
  dryRun?: false
  /** Over REST its answer is the text in `content`, of this type, for programs that know no other; who accepts JSON gets the whole answer. */
  contentType?: 'text/calendar'
  /** The status of its success; 200 unless told. */
  status?: 200 | 201 | 202
  /** It may find nothing although its input names nothing: what the caller has not made yet is a 404. */
  canReturn404?: true
  /** Ids its answer holds, by the name under which other operations take them: `machineId`. */
  producesIds?: string[]
  /**
   * Of a write: asked before its transaction begins, so not as of one moment with it, and only of who calls from outside.
   * Throws to refuse; what it answers is called when the write is over, however it went.
   */
  acquire?(context: Context): Promise<() => void>
  examples: Example<z.input<Input>>[]
  input: Input
  /** Of a stream: the schema of each event. */
  output: Output
  /** Of a stream: the write it begins with, made by `opening`; the handler then follows what that began. */
  startedBy?: StreamOfWrite
  /** Of a stream: batches of events, the first perhaps empty to admit its reader at once. Returning says that it is over; what is cut short throws. */
  handler(input: z.output<Input>, context: HandlerContexts[Kind]): HandlerResult<Output, Kind>
}

export type AnyOperation = Operation<any, any, any>

/** Unknown fields are refused and not dropped: a misspelt one must not change the meaning of a call. At compile time it ties handler to schemas and effect. */
export function operation<
  Input extends z.ZodObject,
  Output extends z.ZodType,
  Kind extends Effect,
  const Route extends Operation['route'],
>(
  definition: Omit<Operation<Input, Output, Kind>, 'route'> & {
    route: PathParam<Route> extends keyof z.output<Input> ? Route : `input lacks "${PathParam<Route>}"`
  },
): Operation<Input, Output, Kind> {
  return { ...definition, input: definition.input.strict() } as unknown as Operation<Input, Output, Kind>
}

/**
 * Begins something and follows it in the same request: the write commits, under the request's idempotency key and with this
 * input, before anything is told; from then on it is `stream`, where it is also to be found by a reader that was cut off.
 */
export function startAndStream<
  Input extends z.ZodObject,
  Answer extends z.ZodType,
  Followed extends z.ZodObject,
  Event extends z.ZodType,
>(
  begins: StreamOfWrite<Answer, Followed, Event>,
  {
    input,
    ...definition
  }: Pick<Operation<Input, Event, 'stream'>, 'name' | 'summary' | 'description' | 'route' | 'examples' | 'input'>,
): Operation<Input, Event, 'stream'> {
  const { write, stream } = begins
  const { access, erasableFields = [] } = write
  const followed = stream as unknown as Operation<Input, Event, 'stream'> // its handler is given what `inputOf` makes of the answer
  return {
    ...definition,
    effect: 'stream',
    access,
    erasableFields,
    tool: false,
    startedBy: begins,
    input: input.strict() as Input,
    output: stream.output,
    handler: followed.handler,
  }
}
