import assert from 'node:assert/strict'
import { gunzipSync } from 'node:zlib'
import { createClient } from '@fusion-factory/sdk'
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import { connection } from '../connection.ts'

const { url, key } = connection()
const client = createClient({ url, key })
const { institute } = client

console.log('Programmes in artificial intelligence:')
for await (const { title, hours, nextStartsAt } of institute.searchProgrammes.all({ domain: 'AI' }))
  console.log(`  ${title.fr}, ${hours} h, ${nextStartsAt ? `next on ${nextStartsAt.slice(0, 10)}` : 'no session yet'}`)

// The people have agreed to be proposed, without their names. They can be contacted through a need.
const { items: talents, holders } = await institute.findTalent({
  skillIds: ['machine-learning'],
  minLevel: 3,
  limit: 3,
})
assert(talents.length > 0 && talents.every(({ certificateSerials }) => certificateSerials.length > 0))
console.log(`\nCertified in machine learning (${holders.count ?? 'fewer than five'} have such a certificate):`)
for (const { score, reasons, certificateSerials } of talents)
  console.log(`  ${score}  ${certificateSerials.join(', ')}: ${reasons.map(({ source }) => source).join(' ')}`)

const [certificate] = (await institute.learnerRecord()).certificates
assert(certificate, 'The sample gives the developer a certificate.')
const { jwt, serial } = await institute.getCertificate({ certificateId: certificate.certificateId })

// First, verify with the institute.
const verification = await institute.verifyCertificate({ jwt })
assert.equal(verification.verdict, 'VALID')
console.log(`\n${serial} verified by the institute: ${verification.verdict}`)
for (const { check, reason } of verification.checks) console.log(`  ${check}: ${reason}`)

// Second, verify with `jose` and published data, as any employer can without an API key. Keys and lists can be stored
// for offline use.
const published = async (path: string) => (await fetch(new URL(path, url))).json()
const keys = createLocalJWKSet((await published('/v1/institute/.well-known/jwks.json')) as JSONWebKeySet)
interface Claims {
  name: string
  credentialStatus: { statusListCredential: string; statusListIndex: string }
}
const verifyOffline = async (token: string) => (await jwtVerify<Claims>(token, keys, { algorithms: ['EdDSA'] })).payload
const credential = await verifyOffline(jwt)
const { statusListCredential, statusListIndex } = credential.credentialStatus
const list = (await published(new URL(statusListCredential).pathname)) as { jwt: string }
const { payload } = await jwtVerify<{ credentialSubject: { encodedList: string } }>(list.jwt, keys, {
  algorithms: ['EdDSA'],
})
const bits = gunzipSync(Buffer.from(payload.credentialSubject.encodedList.slice(1), 'base64url'))
const index = Number(statusListIndex)
const isRevoked = (bits[index >> 3]! & (0x80 >> (index & 7))) !== 0
assert(!isRevoked, 'The status list marks the certificate as revoked.')
console.log(
  `\n${serial} verified by jose: signed with a published key, ${credential.name}, not revoked at index ${index} of ${bits.length * 8}`,
)

// With one word changed and the original signature, both reject it.
const [header, , signature] = jwt.split('.')
const forged = [
  header,
  Buffer.from(JSON.stringify({ ...credential, name: 'Docteur en tout' })).toString('base64url'),
  signature,
].join('.')
const rejected = await institute.verifyCertificate({ jwt: forged })
assert.equal(rejected.verdict, 'INVALID')
await assert.rejects(verifyOffline(forged), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
console.log(`\nWith another title: ${rejected.verdict}. ${rejected.checks[0]?.reason} jose rejects the signature too.`)

const { answer } = await client.run({
  agent: 'training-adviser',
  input: 'ما هي برامج التكوين في الذكاء الاصطناعي في الدار البيضاء؟',
})
assert(answer, 'The agent has no answer.')
console.log(`\nAnswer of the agent training-adviser:\n${answer}`)
