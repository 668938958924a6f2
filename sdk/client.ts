import { type Api, routes } from './api.ts'
import { bind } from './bind.ts'
import { type Run, type RunInput, type RunOptions, run } from './run.ts'
import { type ClientOptions, resolveSettings } from './send.ts'

export type * from './api.ts'
export * from './errors.ts'
export type {
  CallOptions,
  KeyedOptions,
  StartAndStreamOptions,
  StreamEvent,
  StreamOptions,
  WriteOptions,
} from './methods.ts'
export type { Run, RunEvent, RunInput, RunOptions } from './run.ts'
export type { ClientOptions } from './send.ts'
export type { ClientTool, ClientTools } from './tools.ts'
export { type VerifyOptions, verifyWebhook, type WebhookEvent, WebhookVerificationError } from './webhook.ts'

export interface Client extends Api {
  /** Starts a run and returns it when it has ended, or when it waits for a person. `onEvent` receives its events. */
  run(input: RunInput, options?: RunOptions): Promise<Run>
}

/** Creates a client with a method for every operation of the server at `url`, by module: `client.fablabs.bookMachine({ … })`. */
export function createClient(options: ClientOptions): Client {
  const api = bind<Api>(routes, resolveSettings(options))
  return { ...api, run: (input, options) => run(api.agents, input, options) }
}
