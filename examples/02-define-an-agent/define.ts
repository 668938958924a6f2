import { ConflictError, createClient, InvalidInputError } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
const slug = 'guide-des-formations'

/** It may look and not book: an agent can do what it is granted here, and never more than who runs it. */
const definition = {
  name: { fr: 'Guide des formations', ar: 'دليل التكوينات', en: 'Training guide' },
  description: { fr: 'Trouve la prochaine formation.', ar: 'يجد التكوين القادم.', en: 'Finds the next training.' },
  instructions:
    'Tell people which trainings lead to the machines of the FabLabs, in the language of the question. The soonest first, at most three.',
  tools: ['fablabs.listTrainings', 'fablabs.listQualifications'],
}

// A grant that does not exist is refused, and the refusal says what there is.
try {
  await client.agents.createAgent({ slug, ...definition, tools: ['fablabs.listTraining'] }, { dryRun: true })
} catch (error) {
  if (!(error instanceof InvalidInputError)) throw error
  console.log(`Refused: ${error.issues.map(({ path, message }) => `${path}: ${message}`).join(' ')}\n`)
}

// Its version 1 can be run at once. Later changes are made to a draft, and run when that is published.
const agent = await client.agents.createAgent({ slug, ...definition }).catch(async (error) => {
  if (!(error instanceof ConflictError)) throw error
  await client.agents.updateAgent({ agentId: slug, ...definition })
  return client.agents.publishAgent({ agentId: slug }).catch(() => client.agents.getAgent({ agentId: slug })) // it says that already
})
console.log(`${agent.slug}, version ${agent.version}, may call ${agent.tools.join(' and ')}`)

const run = await client.run({
  agent: agent.slug,
  input: 'Quelles sont les prochaines formations à la découpe laser à Casablanca ?',
})
console.log(`\n${run.status}: ${run.answer ?? run.error?.detail}`)

await client.agents.deleteAgent({ agentId: agent.id })
