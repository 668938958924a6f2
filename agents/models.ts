import { z } from 'zod'
import { operation } from '#platform/operation.ts'
import { listModels as modelsOf } from './runtime/models/catalogue.ts'

const Model = z.object({
  name: z.string().describe('provider/model, as agents and runs name it.'),
  provider: z.enum(['ollama', 'openai', 'builtin']),
  isLocal: z.boolean().describe('What it is told stays on this machine.'),
  tools: z.boolean().nullable().describe('Can it call tools? Null where only a call would tell.'),
  contextLength: z.int().nullable().describe('In tokens.'),
  note: z.string().nullable(),
})

export const listModels = operation({
  name: 'agents.listModels',
  summary: 'List the models that agents can use here now, local and remote. The built-in router is always there.',
  route: 'GET /models',
  effect: 'external',
  idempotent: true,
  access: 'agents:read',
  examples: [
    { ask: { fr: 'Quels modèles sont disponibles ?', ar: 'ما هي النماذج المتاحة؟', en: 'Which models are available?' }, input: {} },
    {
      ask: {
        fr: 'Avec quel modèle de langage les agents peuvent-ils fonctionner ?',
        ar: 'بأي نموذج لغوي يمكن للوكلاء أن يعملوا؟',
        en: 'With which language model can agents work?',
      },
      input: {},
    },
    { ask: { fr: 'Y a-t-il des modèles locaux ?', ar: 'هل توجد نماذج محلية؟', en: 'Are there any local models?' }, input: {} },
  ],
  input: z.object({}),
  output: z.object({ items: z.array(Model) }),
  async handler(_, { config }) {
    const models = await modelsOf(config.models)
    return {
      items: models.map(({ name, provider, isLocal, tools = null, contextLength = null, note = null }) => ({
        name,
        provider,
        isLocal,
        tools,
        contextLength,
        note,
      })),
    }
  },
})
