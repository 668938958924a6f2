import assert from 'node:assert/strict'
import { ConflictError, createClient } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
const { ventures } = client

const [open] = (await ventures.listCalls({ state: 'OPEN', track: 'ACCELERATION' })).items
assert(open, 'No call for acceleration is open.')
const call = await ventures.getCall({ callId: open.callId })
console.log(`${call.title.fr}: ${call.seats} seats, open until ${call.closesAt.slice(0, 10)}`)
for (const { label, required } of call.questions) console.log(`  ${required ? '*' : ' '} ${label.fr}`)

// An idea is too early for this call: the server says so before anybody writes an application.
const { callId } = call
const tooEarly = await ventures.checkEligibility({ callId, stage: 'IDEA' })
assert(!tooEarly.eligible)
console.log(`\nWith an idea: no. ${tooEarly.failedRules.map(({ reason }) => reason.fr).join(' ')}`)

// The first startup of ours that may apply, and has not done so.
const applied = new Set<string>()
for await (const { startup, state } of ventures.listApplications.all({ callId }))
  if (state !== 'WITHDRAWN') applied.add(startup.startupId)
let startup: Awaited<ReturnType<typeof ventures.listStartups>>['items'][number] | undefined
for await (const one of ventures.listStartups.all({ own: true }))
  if (
    !startup &&
    !applied.has(one.startupId) &&
    (await ventures.checkEligibility({ callId, startupId: one.startupId })).eligible
  )
    startup = one
assert(startup, 'Every startup of ours that may apply has done so.')
const { startupId } = startup
console.log(`With ${startup.name.fr}, at stage ${startup.stage}: yes.\n`)

const draft = await ventures.startApplication({
  callId,
  startupId,
  answers: [{ key: 'problem', text: 'Les capteurs bon marché dérivent, et personne ne le voit.' }],
})
assert.equal(draft.state, 'DRAFT')

// What is not complete is not taken, and the refusal names what is missing.
const { applicationId } = draft
const refusal = await ventures.submitApplication({ applicationId, consent: true }).catch((error: unknown) => error)
assert(refusal instanceof ConflictError)
const missing = refusal.problem.missing as { label: { fr: string } }[]
console.log(`Submitted as it is: ${refusal.message} Missing: ${missing.map(({ label }) => label.fr).join(' ')}`)

await ventures.updateApplication({
  applicationId,
  answers: [{ key: 'team', text: 'Deux ingénieures et un métrologue.' }],
})
const submitted = await ventures.submitApplication({ applicationId, consent: true })
assert.equal(submitted.state, 'SUBMITTED')
console.log(`Completed: ${submitted.state}. From now on the answers are frozen.`)
const duplicateApplication = await ventures.startApplication({ callId, startupId }).catch((error: unknown) => error)
assert(duplicateApplication instanceof ConflictError && duplicateApplication.problem.applicationId === applicationId)
console.log(`A second one: ${duplicateApplication.message}`)

// Whether a startup is a gazelle follows from its figures and a named definition.
const growth = await ventures.growthStatus({
  startupId: (await ventures.listStartups({ own: true, stage: 'SCALE' })).items[0]!.startupId,
})
assert(!growth.gazelle.reached || growth.gazelle.window, 'A gazelle without figures that show it.')
console.log(`\nBy ${growth.definition.title.fr}:`)
for (const name of ['highGrowth', 'gazelle', 'unicorn'] as const) {
  const { reached, reachedOn, verified, window } = growth[name]
  const why = window && `, ${window.measure} from ${window.from} to ${window.to}${verified ? ', verified' : ''}`
  console.log(`  ${name}: ${reached ? `since ${reachedOn}` : 'no'}${why ?? ''}`)
}

const { answer } = await client.run({
  agent: 'startup-adviser',
  input: 'Quels appels à candidatures sont ouverts pour les startups ?',
})
assert(answer?.includes(call.title.fr!), 'The adviser does not name the call.')
console.log(`\nThe agent startup-adviser says:\n${answer}`)

// So that the example can be run again.
await ventures.withdrawApplication({ applicationId })
