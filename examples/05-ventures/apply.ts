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

// An idea is too early for this call, which can be checked before writing an application.
const { callId } = call
const tooEarly = await ventures.checkEligibility({ callId, stage: 'IDEA' })
assert(!tooEarly.eligible)
console.log(`\nAn idea is not eligible: ${tooEarly.failedRules.map(({ reason }) => reason.fr).join(' ')}`)

// Selects our first startup that is eligible and has not applied.
const applied = new Set<string>()
for await (const { startup, state } of ventures.listApplications.all({ callId }))
  if (state !== 'WITHDRAWN') applied.add(startup.startupId)
let startup: Awaited<ReturnType<typeof ventures.listStartups>>['items'][number] | undefined
for await (const candidate of ventures.listStartups.all({ own: true }))
  if (
    !startup &&
    !applied.has(candidate.startupId) &&
    (await ventures.checkEligibility({ callId, startupId: candidate.startupId })).eligible
  )
    startup = candidate
assert(startup, 'All our eligible startups have applied.')
const { startupId } = startup
console.log(`${startup.name.fr}, at stage ${startup.stage}, is eligible.\n`)

const draft = await ventures.startApplication({
  callId,
  startupId,
  answers: [{ key: 'problem', text: 'Les capteurs bon marché dérivent, et personne ne le voit.' }],
})
assert.equal(draft.state, 'DRAFT')

// An incomplete application is rejected, and the error names what is missing.
const { applicationId } = draft
const incomplete = await ventures.submitApplication({ applicationId, consent: true }).catch((error: unknown) => error)
assert(incomplete instanceof ConflictError)
const missing = incomplete.problem.missing as { label: { fr: string } }[]
console.log(`Submitted too early: ${incomplete.message} Missing: ${missing.map(({ label }) => label.fr).join(' ')}`)

await ventures.updateApplication({
  applicationId,
  answers: [{ key: 'team', text: 'Deux ingénieures et un métrologue.' }],
})
const submitted = await ventures.submitApplication({ applicationId, consent: true })
assert.equal(submitted.state, 'SUBMITTED')
console.log(`Completed: ${submitted.state}. The answers are frozen.`)
const duplicateApplication = await ventures.startApplication({ callId, startupId }).catch((error: unknown) => error)
assert(duplicateApplication instanceof ConflictError && duplicateApplication.problem.applicationId === applicationId)
console.log(`A second application: ${duplicateApplication.message}`)

// Growth is classified by the figures of the startup and a named definition.
const growth = await ventures.growthStatus({
  startupId: (await ventures.listStartups({ own: true, stage: 'SCALE' })).items[0]!.startupId,
})
assert(!growth.gazelle.reached || growth.gazelle.window, 'A gazelle has no figures as evidence.')
console.log(`\nBy ${growth.definition.title.fr}:`)
for (const name of ['highGrowth', 'gazelle', 'unicorn'] as const) {
  const { reached, reachedOn, verified, window } = growth[name]
  const evidence = window && `, ${window.measure} from ${window.from} to ${window.to}${verified ? ', verified' : ''}`
  console.log(`  ${name}: ${reached ? `since ${reachedOn}` : 'no'}${evidence ?? ''}`)
}

const { answer } = await client.run({
  agent: 'startup-adviser',
  input: 'Quels appels à candidatures sont ouverts pour les startups ?',
})
assert(answer?.includes(call.title.fr!), 'The agent does not name the call.')
console.log(`\nAnswer of the agent startup-adviser:\n${answer}`)

// Clean up, so that the example can be run again.
await ventures.withdrawApplication({ applicationId })
