import type { BaseMessage } from '@langchain/core/messages'
import { AIMessageChunk } from '@langchain/core/messages'

/** A model, with or without bound tools. */
interface StreamingModel {
  stream(messages: BaseMessage[], options?: { signal?: AbortSignal }): Promise<AsyncIterable<unknown>>
}

/** Reads a stream to its end, as the run loop does. Returns the pieces of text and the message they form. */
export async function readStream(model: unknown, messages: BaseMessage[], options?: { signal?: AbortSignal }) {
  const texts: string[] = []
  let whole: AIMessageChunk | undefined
  for await (const piece of await (model as StreamingModel).stream(messages, options)) {
    const chunk = piece as AIMessageChunk
    if (chunk.text) texts.push(chunk.text)
    whole = whole?.concat(chunk) ?? chunk
  }
  return { texts, message: whole ?? new AIMessageChunk('') }
}

export const rejectionOf = (asking: Promise<unknown>): Promise<any> =>
  asking.then(
    () => {
      throw new Error('It was expected to fail.')
    },
    (error: unknown) => error,
  )
