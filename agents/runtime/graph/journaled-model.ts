import { BaseChatModel, type BindToolsInput } from '@langchain/core/language_models/chat_models'
import type { AIMessage, BaseMessage } from '@langchain/core/messages'
import { toLangChainMessage } from '../context/messages.ts'
import type { InvokableModel, PreparedAgent } from '../ready-agent.ts'
import { toCallId } from './call-ids.ts'
import type { BoundModel, JournaledGraph } from './journaled-graph.ts'

/**
 * The model that a graph receives. Records every call, including those that other middleware makes, for example to summarise;
 * wrapping only the graph's own calls would miss these, and a resumed run would repeat them.
 */
export class JournaledModel extends BaseChatModel {
  readonly #journaledGraph: JournaledGraph
  readonly #bind: BoundModel

  constructor(
    journaledGraph: JournaledGraph,
    bind: BoundModel = ({ unboundModel }) => unboundModel as unknown as InvokableModel,
  ) {
    super({})
    this.#journaledGraph = journaledGraph
    this.#bind = bind
  }

  _llmType() {
    return 'recorded'
  }

  override bindTools(tools: BindToolsInput[], kwargs?: object) {
    if (tools.length === 0 && !kwargs) return this
    return new JournaledModel(this.#journaledGraph, (agent) => {
      if (!agent.unboundModel.bindTools) throw new Error(`The model ${agent.modelName} cannot use tools.`)
      return agent.unboundModel.bindTools(
        tools.map((tool) => withFullDefinition(tool, agent)),
        kwargs,
      ) as unknown as InvokableModel
    })
  }

  async _generate(messages: BaseMessage[]) {
    const { nextMessage, first } = await this.#journaledGraph.nextMessage(messages, this.#bind)
    const message = toLangChainMessage({
      ...nextMessage,
      calls: nextMessage.calls.map((call, i) => ({ ...call, id: toCallId(first + i) })),
    }) as AIMessage
    return { generations: [{ message, text: nextMessage.text }] }
  }
}

/** Returns our definition of a tool: the built-in router reads more of an operation than LangChain's tools can carry. */
const withFullDefinition = (tool: BindToolsInput, { definitions }: PreparedAgent): BindToolsInput =>
  definitions.find(({ function: { name } }) => name === toolNameOf(tool)) ?? tool

const toolNameOf = (tool: BindToolsInput) => (tool as { name?: string }).name
