import assert from 'node:assert/strict'
import { createClient } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const { url, key } = connection()
const homeClient = createClient({ url, key })

// Two people take part: one at home with the key of `npm start`, and a colleague abroad, who is added to the organisation with no more rights
// than a member of the diaspora has, and acts with a key of their own. What somebody agrees to, nobody else can agree to for them.
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

// The profile, and what others may see of it: T1 is a card without a name, for whoever has a need that it fits. The text agreed to is on record.
const { items: purposes } = await memberClient.commons.listPurposes()
const matching = purposes.find(({ purpose }) => purpose === 'MATCHING')!
console.log(`Agreed to, version ${matching.textVersion}: «${matching.text.fr}»`)
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

// A need at home is matched: scores with their reasons, and no names.
const { needId } = await homeClient.commons.openNeed({
  kind: 'EXPERTISE',
  title: { fr: 'Maintenance prédictive de pompes' },
  skillIds: ['predictive-maintenance'],
})
const { items: matches } = await homeClient.diaspora.matchNeed({ needId, k: 50 })
assert(!JSON.stringify(matches).includes('Collègue'), 'A match tells a name.')
const match = matches?.find(({ profileId }) => profileId === profile.profileId)
assert(match, 'Who agreed to be proposed, and fits, is not proposed.')
console.log(`\n${matches!.length} proposals. The one from ${match.countryCode}: ${match.score}`)
for (const { criterion, value, weight, source } of match.reasons)
  console.log(`  ${criterion} ${value / 10} % of ${weight}: ${source}`)

const message = 'Deux jours à distance en janvier, pour relire notre plan de mesures. Nous prenons les frais en charge.'
const request = await homeClient.diaspora.requestContact({ needId, profileId: profile.profileId, message })
console.log(`Contact: ${request.state}`)

// All that is kept of the colleague, for the colleague alone: the request and who looked as well.
const data = await memberClient.diaspora.myData()
assert(
  data.received?.some(({ requestId, state }) => requestId === request.requestId && state === 'SENT'),
  'A request is not shown to who it was made to.',
)
console.log(`\nKept of the colleague: ${JSON.stringify(data.profile?.card)}`)
console.log(`  consents: ${data.consents.map(({ purpose, live }) => `${purpose} ${live ? 'yes' : 'no'}`).join(', ')}`)
for (const { askedBy, needTitle, state, message } of data.received ?? [])
  console.log(`  ${state} from ${askedBy.fr} for «${needTitle.fr}»: ${message}`)

// Withdrawn: out of sight with the answer, and the request is closed.
const { withdrawn, droppedMatches, closedRequests } = await memberClient.diaspora.withdrawConsent()
assert.deepEqual(withdrawn, ['MATCHING'])
console.log(`\nWithdrawn: ${withdrawn}; ${droppedMatches} matches dropped, ${closedRequests} requests closed`)
const laterMatches = await homeClient.diaspora.matchNeed({ needId, k: 50 })
assert(!laterMatches.items?.some(({ profileId }) => profileId === profile.profileId), 'Who withdrew is still proposed.')
const sentRequest = (await homeClient.diaspora.listContactRequests({ direction: 'SENT' })).items.find(
  ({ requestId }) => requestId === request.requestId,
)
assert.equal(sentRequest?.state, 'DECLINED')
console.log(
  `Asked again: ${laterMatches.items?.length} proposals, the colleague is not among them. The request: ${sentRequest.state}`,
)

const { answer } = await homeClient.run({
  agent: 'diaspora-liaison',
  input: 'Quels événements de la diaspora sont prévus ?',
})
assert(answer, 'The liaison has no answer.')
console.log(`\nThe agent diaspora-liaison says:\n${answer}`)

// The example cleans up: a suspended member's key stops at once.
await homeClient.commons.withdrawNeed({ needId })
await homeClient.identity.updateMember({ memberId, status: 'suspended' })
await assert.rejects(memberClient.diaspora.myData(), { status: 401 })
