import { ConflictError, createClient, InvalidInputError } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
const slug = 'guide-des-formations'

/** The agent may read but not book: it has these grants, and never more rights than the key of its run. */
const definition = {
  name: { fr: 'Guide des formations', ar: 'دليل التكوينات', en: 'Training guide' },
  description: { fr: 'Trouve la prochaine formation.', ar: 'يجد التكوين القادم.', en: 'Finds the next training.' },
  instructions:
    'Tell people which trainings lead to the machines of the FabLabs, in the language of the question. The soonest first, at most three.',
  tools: ['fablabs.listTrainings', 'fablabs.listQualifications'],
}

// A grant that does not exist is rejected, and the error lists similar names.
try {
  await client.agents.createAgent({ slug, ...definition, tools: ['fablabs.listTraining'] }, { dryRun: true })
} catch (error) {
  if (!(error instanceof InvalidInputError)) throw error
  console.log(`Rejected: ${error.issues.map(({ path, message }) => `${path}: ${message}`).join(' ')}\n`)
}

// Version 1 can be run at once. Later changes go to a draft, which runs once it is published.
const agent = await client.agents.createAgent({ slug, ...definition }).catch(async (error) => {
  if (!(error instanceof ConflictError)) throw error
  await client.agents.updateAgent({ agentId: slug, ...definition })
  // publishing an unchanged draft is an error
  return client.agents.publishAgent({ agentId: slug }).catch(() => client.agents.getAgent({ agentId: slug }))
})
console.log(`${agent.slug}, version ${agent.version}, may call ${agent.tools.join(' and ')}`)

const run = await client.run({
  agent: agent.slug,
  input: 'Quelles sont les prochaines formations à la découpe laser à Casablanca ?',
})
console.log(`\n${run.status}: ${run.answer ?? run.error?.detail}`)

await client.agents.deleteAgent({ agentId: agent.id })
