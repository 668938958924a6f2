/** A tool call of a model. `invalid` holds arguments that are not valid JSON. */
export interface ToolCall {
  id: string
  name: string
  args: Record<string, unknown>
  invalid?: string
}

/** A model's message as the journal stores it: what later calls need, without metadata of the provider. */
export interface ModelMessage {
  text: string
  /** Set only if it holds more than `text`, such as images or reasoning that must be sent back. */
  content?: unknown[]
  calls: ToolCall[]
}

/** Parses the message of a model's step. */
export const parseModelMessage = ({ output }: { output: string | null }): ModelMessage => JSON.parse(output!)
