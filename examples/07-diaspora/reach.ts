import assert from 'node:assert/strict'
import { createClient } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const { url, key } = connection()
const homeClient = createClient({ url, key })

// Two people act with separate keys: a member at home with the key of `npm start`, and a colleague abroad with the role
// `diaspora_member` only. Only the colleague can give consent.
const { id: memberId } = await homeClient.identity.addMember({ name: 'Collegue Exemple', roles: ['diaspora_member'] })
const createdKey = await homeClient.identity.createKey({
  name: 'an example',
  memberId,
  scopes: ['diaspora:write'],
  expiresInDays: 1,
})
const memberClient = createClient({ url, key: createdKey.key! })
await homeClient.commons.upsertPerson({
  personId: memberId,
  givenName: { fr: 'Collègue' },
  familyName: { fr: 'Exemple' },
})

// Tier T1 shows a card without a name to organisations with a matching need. The version of the consent text is
// recorded.
const { items: purposes } = await memberClient.commons.listPurposes()
const matching = purposes.find(({ purpose }) => purpose === 'MATCHING')!
console.log(`Consent text, version ${matching.textVersion}: «${matching.text.fr}»`)
const profile = await memberClient.diaspora.upsertProfile({
  countryCode: 'DE',
  timeZone: 'Europe/Berlin',
  modes: ['EXPERT_MISSION', 'REMOTE_MENTORING'],
  hoursPerMonth: 20,
  seniority: 'EXPERT',
  sectors: ['C'],
  skills: [{ skillId: 'predictive-maintenance', level: 5 }],
  tier: 'T1',
  consents: [{ purpose: 'MATCHING', textVersion: matching.textVersion, language: 'fr' }],
})
await memberClient.diaspora.advanceProfile({ event: 'submit' })
const { state } = await homeClient.diaspora.advanceProfile({
  profileId: profile.profileId,
  event: 'verify',
  verification: 'INSTITUTION',
})
console.log(`The profile is ${state}, at tier ${profile.tier}.`)

// Matches have scores with reasons, but no names.
const { needId } = await homeClient.commons.openNeed({
  kind: 'EXPERTISE',
  title: { fr: 'Maintenance prédictive de pompes' },
  skillIds: ['predictive-maintenance'],
})
const { items: matches } = await homeClient.diaspora.matchNeed({ needId, k: 50 })
assert(!JSON.stringify(matches).includes('Collègue'), 'A match shows a name.')
const match = matches?.find(({ profileId }) => profileId === profile.profileId)
assert(match, 'The colleague has consented and matches, but is not proposed.')
console.log(`\n${matches!.length} proposals. Score of the match in ${match.countryCode}: ${match.score}`)
for (const { criterion, value, weight, source } of match.reasons)
  console.log(`  ${criterion} ${value / 10} % of ${weight}: ${source}`)

const message = 'Deux jours à distance en janvier, pour relire notre plan de mesures. Nous prenons les frais en charge.'
const request = await homeClient.diaspora.requestContact({ needId, profileId: profile.profileId, message })
console.log(`Contact: ${request.state}`)

// Only the colleague can read everything stored about them, including requests and reads by others.
const data = await memberClient.diaspora.myData()
assert(
  data.received?.some(({ requestId, state }) => requestId === request.requestId && state === 'SENT'),
  'The colleague cannot see the request.',
)
console.log(`\nStored about the colleague: ${JSON.stringify(data.profile?.card)}`)
console.log(`  consents: ${data.consents.map(({ purpose, live }) => `${purpose} ${live ? 'yes' : 'no'}`).join(', ')}`)
for (const { askedBy, needTitle, state, message } of data.received ?? [])
  console.log(`  ${state} from ${askedBy.fr} for «${needTitle.fr}»: ${message}`)

// Withdrawal takes effect at once and closes the request.
const { withdrawn, droppedMatches, closedRequests } = await memberClient.diaspora.withdrawConsent()
assert.deepEqual(withdrawn, ['MATCHING'])
console.log(`\nWithdrawn: ${withdrawn}; ${droppedMatches} matches dropped, ${closedRequests} requests closed`)
const laterMatches = await homeClient.diaspora.matchNeed({ needId, k: 50 })
assert(
  !laterMatches.items?.some(({ profileId }) => profileId === profile.profileId),
  'The colleague has withdrawn, but is still proposed.',
)
const sentRequest = (await homeClient.diaspora.listContactRequests({ direction: 'SENT' })).items.find(
  ({ requestId }) => requestId === request.requestId,
)
assert.equal(sentRequest?.state, 'DECLINED')
console.log(
  `Matched again: ${laterMatches.items?.length} proposals without the colleague. Request: ${sentRequest.state}`,
)

const { answer } = await homeClient.run({
  agent: 'diaspora-liaison',
  input: 'Quels événements de la diaspora sont prévus ?',
})
assert(answer, 'The agent has no answer.')
console.log(`\nAnswer of the agent diaspora-liaison:\n${answer}`)

// Clean up. The key of a suspended member stops working at once.
await homeClient.commons.withdrawNeed({ needId })
await homeClient.identity.updateMember({ memberId, status: 'suspended' })
await assert.rejects(memberClient.diaspora.myData(), { status: 401 })
