import { BaseChatModel, type BindToolsInput } from '@langchain/core/language_models/chat_models'
import type { AIMessage, BaseMessage } from '@langchain/core/messages'
import { toMessage } from '../context/messages.ts'
import type { AskableModel, ReadyAgent } from '../ready-agent.ts'
import { idOfCall } from './call-ids.ts'
import type { Bind, GraphRecord } from './journaled-graph.ts'

/**
 * The model as a graph is given it. Every call passes here, also those that other middleware makes with it - to summarise, to
 * judge -, which a wrap around the graph's own calls would miss, and a resumed run would ask again.
 */
export class RecordedModel extends BaseChatModel {
  readonly #record: GraphRecord
  readonly #bind: Bind

  constructor(record: GraphRecord, bind: Bind = ({ unbound }) => unbound as unknown as AskableModel) {
    super({})
    this.#record = record
    this.#bind = bind
  }

  _llmType() {
    return 'recorded'
  }

  override bindTools(tools: BindToolsInput[], kwargs?: object) {
    if (tools.length === 0 && !kwargs) return this
    return new RecordedModel(this.#record, (agent) => {
      if (!agent.unbound.bindTools) throw new Error(`The model ${agent.modelName} cannot use tools.`)
      return agent.unbound.bindTools(
        tools.map((tool) => asWeTellIt(tool, agent)),
        kwargs,
      ) as unknown as AskableModel
    })
  }

  async _generate(messages: BaseMessage[]) {
    const { answer, first } = await this.#record.answer(messages, this.#bind)
    const message = toMessage({ ...answer, calls: answer.calls.map((call, i) => ({ ...call, id: idOfCall(first + i) })) }) as AIMessage
    return { generations: [{ message, text: answer.text }] }
  }
}

/** The built-in router reads more of an operation than LangChain's tools can carry. */
const asWeTellIt = (tool: BindToolsInput, { definitions }: ReadyAgent): BindToolsInput =>
  definitions.find(({ function: { name } }) => name === nameOf(tool)) ?? tool

const nameOf = (tool: BindToolsInput) => (tool as { name?: string }).name
