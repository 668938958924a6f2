import { BaseChatModel, type BindToolsInput } from '@langchain/core/language_models/chat_models'
import type { AIMessage, BaseMessage } from '@langchain/core/messages'
import { toLangChainMessage } from '../context/messages.ts'
import type { InvokableModel, PreparedAgent } from '../ready-agent.ts'
import { toCallId } from './call-ids.ts'
import type { BoundModel, JournaledGraph } from './journaled-graph.ts'

/**
 * The model as a graph is given it. Every call passes here, also those that other middleware makes with it - to summarise, to
 * judge -, which a wrap around the graph's own calls would miss, and a resumed run would ask again.
 */
export class JournaledModel extends BaseChatModel {
  readonly #record: JournaledGraph
  readonly #bind: BoundModel

  constructor(
    record: JournaledGraph,
    bind: BoundModel = ({ unboundModel }) => unboundModel as unknown as InvokableModel,
  ) {
    super({})
    this.#record = record
    this.#bind = bind
  }

  _llmType() {
    return 'recorded'
  }

  override bindTools(tools: BindToolsInput[], kwargs?: object) {
    if (tools.length === 0 && !kwargs) return this
    return new JournaledModel(this.#record, (agent) => {
      if (!agent.unboundModel.bindTools) throw new Error(`The model ${agent.modelName} cannot use tools.`)
      return agent.unboundModel.bindTools(
        tools.map((tool) => withFullDefinition(tool, agent)),
        kwargs,
      ) as unknown as InvokableModel
    })
  }

  async _generate(messages: BaseMessage[]) {
    const { nextMessage, first } = await this.#record.nextMessage(messages, this.#bind)
    const message = toLangChainMessage({
      ...nextMessage,
      calls: nextMessage.calls.map((call, i) => ({ ...call, id: toCallId(first + i) })),
    }) as AIMessage
    return { generations: [{ message, text: nextMessage.text }] }
  }
}

/** The built-in router reads more of an operation than LangChain's tools can carry. */
const withFullDefinition = (tool: BindToolsInput, { definitions }: PreparedAgent): BindToolsInput =>
  definitions.find(({ function: { name } }) => name === toolNameOf(tool)) ?? tool

const toolNameOf = (tool: BindToolsInput) => (tool as { name?: string }).name
