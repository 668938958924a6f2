import { hash } from 'node:crypto'
import type { JWTPayload } from 'jose'
import { inLanguage, type Language, type LocalizedText } from '#platform/lib/localized.ts'
import type { ServerAddress } from '#platform/public-url.ts'
import { skillOf } from '../../commons/skills/taxonomy.ts'
import type { instituteAchievements, instituteCertificates, instituteProgrammeSkills } from '../tables.ts'
import { type Signer, toUnixSeconds } from './issuer-keys.ts'
import { statusListUrl } from './status-list-credential.ts'

/** States the legal value of the signature, in every credential and wherever one is shown. */
export const sealNotice: LocalizedText = {
  fr: 'Cachet électronique avancé (Ed25519) de l’établissement émetteur. Ce n’est ni une signature qualifiée ni un cachet qualifié au sens de la loi 43-20.',
  ar: 'ختم إلكتروني متقدم (Ed25519) للمؤسسة المصدرة. ليس توقيعا مؤهلا ولا ختما مؤهلا بمفهوم القانون 43-20.',
  en: 'An advanced electronic seal (Ed25519) of the issuing institution. It is neither a qualified signature nor a qualified seal under law 43-20.',
}

export interface CredentialInput {
  certificate: Pick<
    typeof instituteCertificates.$inferSelect,
    | 'id'
    | 'serial'
    | 'holderId'
    | 'holderName'
    | 'salt'
    | 'issuedAt'
    | 'validUntil'
    | 'statusListId'
    | 'statusIndex'
    | 'issuerOrganisationId'
  >
  achievement: typeof instituteAchievements.$inferSelect
  skills: readonly (typeof instituteProgrammeSkills.$inferSelect)[]
  issuerName: LocalizedText
  language: Language
}

/** Returns `sha256$…` of the identifier and the salt: the Open Badges form of an identity that stays unreadable. */
export const identityHash = (identifier: string, salt: string) => `sha256$${hash('sha256', identifier + salt)}`

/**
 * Builds an Open Badges 3.0 credential whose VC-JWT payload is the credential itself. It identifies the holder by a
 * salted hash, and by name only with consent; it never contains an address, a number or a date of birth.
 */
export function buildCredential(
  { certificate, achievement, skills, issuerName, language }: CredentialInput,
  config: ServerAddress,
) {
  const text = (localized: LocalizedText) => inLanguage(localized, language)
  const listUrl = statusListUrl(config, certificate.statusListId)
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: `urn:uuid:${certificate.id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: text(achievement.name),
    description: `${certificate.serial}. ${text(sealNotice)}`,
    issuer: { id: `urn:uuid:${certificate.issuerOrganisationId}`, type: ['Profile'], name: text(issuerName) },
    validFrom: certificate.issuedAt.toISOString(),
    ...(certificate.validUntil && { validUntil: certificate.validUntil.toISOString() }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          hashed: true,
          identityHash: identityHash(certificate.holderId, certificate.salt),
          identityType: 'systemId',
          salt: certificate.salt,
        },
        ...(certificate.holderName
          ? [{ type: 'IdentityObject', hashed: false, identityHash: certificate.holderName, identityType: 'name' }]
          : []),
      ],
      achievement: {
        id: `urn:uuid:${achievement.id}`,
        type: ['Achievement'],
        achievementType: achievement.achievementType,
        name: text(achievement.name),
        description: text(achievement.description),
        criteria: { narrative: text(achievement.criteria) },
        inLanguage: language,
        version: String(achievement.version),
        alignment: skills.map(({ skillId, level, uri }) => ({
          type: ['Alignment'],
          targetName: text(skillOf(skillId).label),
          targetUrl: uri ?? `urn:fusion-factory:skill:${skillId}`,
          targetDescription: `Level ${level} of 5`,
        })),
      },
    },
    credentialStatus: {
      id: `${listUrl}#${certificate.statusIndex}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(certificate.statusIndex),
      statusListCredential: listUrl,
    },
  }
}

/** Signs the credential: the registered claims repeat the credential's, and `iat` is the time of signing. */
export function signCredential(signer: Signer, facts: CredentialInput, config: ServerAddress): Promise<string> {
  const credential = buildCredential(facts, config)
  const { issuedAt, validUntil } = facts.certificate
  // Never before the key existed. A credential signed at its first retrieval states that time, the same each time.
  const signedAt = Math.max(toUnixSeconds(issuedAt), toUnixSeconds(signer.publishedKey.notBefore))
  const claims: JWTPayload = {
    ...credential,
    iss: credential.issuer.id,
    jti: credential.id,
    iat: signedAt,
    nbf: toUnixSeconds(issuedAt),
    ...(validUntil && { exp: toUnixSeconds(validUntil) }),
  }
  return signer.sign(claims, 'JWT')
}
