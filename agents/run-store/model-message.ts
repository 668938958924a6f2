/** One call a model wants made; `invalid` holds arguments that are no JSON, as it wrote them. */
export interface ToolCall {
  id: string
  name: string
  args: Record<string, unknown>
  invalid?: string
}

/** A model's message as the journal keeps it: what a next call needs to see, and nothing that a provider added for itself. */
export interface ModelMessage {
  text: string
  /** Kept only where it says more than `text`: images, reasoning that must be sent back. */
  content?: unknown[]
  calls: ToolCall[]
}

/** Of the row of a model's step. */
export const parseModelMessage = ({ output }: { output: string | null }): ModelMessage => JSON.parse(output!)
