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

/** A question in the three languages of the platform. */
export type Question = Readonly<Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>>

/** Several wordings of a question and the input they mean. Used for documentation, to train the router, and in tests. */
export interface OperationExample<Input = Record<string, unknown>> {
  readonly questions: readonly Question[]
  readonly input: DeepReadonly<Input>
}

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

/** Returns every wording of every example with its input. */
export const wordingsOf = (op: AnyOperation): { question: Question; input: Record<string, unknown> }[] =>
  op.examples.flatMap(({ questions, input }: OperationExample) => questions.map((question) => ({ question, input })))

/** One event of a stream. A reader sends `id` back as `Last-Event-ID` to resume. */
export interface StreamEvent<Data = unknown> {
  id: string
  data: Data
}

type HandlerResult<Output extends z.ZodType, Kind extends Effect> = Kind extends 'stream'
  ? AsyncIterable<StreamEvent<z.input<Output>>[]>
  : Promise<z.input<Output>>

/** A write and the stream that reports its progress. */
export interface StreamOfWrite<
  Answer extends z.ZodType = any,
  Input extends z.ZodObject = any,
  Event extends z.ZodType = any,
> {
  write: Operation<any, Answer, 'write'>
  stream: Operation<Input, Event, 'stream'>
  streamInputOf(answer: z.output<Answer>): z.input<Input>
}

/** What REST needs to know beyond the route. */
export interface HttpTraits {
  /** Status of a success. Defaults to 200. */
  status?: 200 | 201 | 202
  /** The REST response is the `content` field, with this type. A client that accepts JSON gets the whole output. */
  contentType?: 'text/calendar'
  /** The resource may not exist yet, although the input names no id: OpenAPI lists 404. */
  canReturn404?: true
}

/** What decides whether and how an agent may call the operation. */
export interface AgentTraits {
  /** `false`: offered neither as an agent tool nor over MCP, because it makes no sense or would be unsafe there. */
  tool?: false
  /** `high`: admits, awards, allocates, issues, discloses or pays. An agent needs the approval of a person. */
  risk?: 'high'
  /** The output holds text written outside the caller's organisation, which may contain injected instructions. */
  returnsUntrustedContent?: true
  /** Sends text of the caller to where other organisations see it. */
  exfiltrates?: true
  /** Ids in the output, named as other operations take them, such as `machineId`. */
  producesIds?: readonly string[]
}

/** Which fields hold secrets or personal data. */
export interface PrivacyTraits {
  /** Output fields that are secrets: not stored with an idempotency key, `null` when the response is replayed. */
  secretFields?: readonly string[]
  /** Input fields that a person may have erased: the audit trail keeps only their digest. */
  erasableFields?: readonly string[]
  /** Shows people of other organisations, and only those who consent to this purpose now: the code of the purpose. */
  consentPurpose?: string
}

/** One capability of the platform. Every surface - REST, OpenAPI, agent tool, MCP tool, SDK - is derived from it. */
export interface Operation<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodType = z.ZodType,
  Kind extends Effect = Effect,
> {
  /** `module.verbNoun` */
  name: string
  /** One imperative line of at most 90 characters, for people and models. */
  summary: string
  /** Details in Markdown, such as when the operation rejects a call. */
  description?: string
  /** Method and path below `/v1`; `:name` is a field of the input. */
  route: `${Method} /${string}`
  /** `read` changes nothing, `write` happens in one transaction, `external` calls an external service, `stream` is a read that returns events over time. */
  effect: Kind
  /** For external effects: repeated calls with the same `context.idempotencyKey` act once. */
  idempotent?: boolean
  access: Access
  http?: HttpTraits
  agent?: AgentTraits
  privacy?: PrivacyTraits
  /** `false`: dry runs are rejected, because the response is a disclosure that must be recorded. */
  dryRun?: false
  /**
   * For a write that a client calls directly: reserves capacity before the transaction starts. Throws to reject the call;
   * otherwise returns the function that releases the reservation, called once the write has ended.
   */
  acquire?(context: Context): Promise<() => void>
  examples: readonly OperationExample<z.input<Input>>[]
  input: Input
  /** For streams, the schema of each event. */
  output: Output
  /** For streams created with `startAndStream`: the write to run first. */
  startedBy?: StreamOfWrite
  /** For streams, yields batches of events; the first may be empty to open the response at once. Returning ends the stream; an interruption throws. */
  handler(input: z.output<Input>, context: HandlerContexts[Kind]): HandlerResult<Output, Kind>
}

export type AnyOperation = Operation<any, any, any>

/** Defines an operation. Unknown input fields are rejected, so that a misspelt one cannot change the meaning of a call. The types tie the handler to schemas and effect. */
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
 * Defines a stream that starts with a write in the same request. The write commits, under the request's idempotency key,
 * before the first event; after that the events are those of `stream`, where a disconnected reader can resume.
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
  const { access, privacy = {} } = write
  const followed = stream as unknown as Operation<Input, Event, 'stream'> // its handler receives the result of `streamInputOf`
  return {
    ...definition,
    effect: 'stream',
    access,
    privacy,
    agent: { tool: false },
    startedBy: begins,
    input: input.strict() as Input,
    output: stream.output,
    handler: followed.handler,
  }
}
