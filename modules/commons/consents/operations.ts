import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { forbidden } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertSelfOrManager } from '../access.ts'
import { commonsError } from '../errors.ts'
import { withdrawCandidate } from '../matches/proposals.ts'
import { requirePerson } from '../persons/person-view.ts'
import { commonsConsents as consents, commonsPersons as persons } from '../tables.ts'
import { consentMethods } from '../vocabulary.ts'
import { activeConsent, appendConsent, type ConsentRow as Row } from './consent-history.ts'
import * as examples from './operations.examples.ts'
import { ConsentPurpose, type PurposeCode, purposeCodes, purposes } from './purposes.ts'

const Consent = z.object({
  consentId: z.string(),
  personId: z.string(),
  purpose: z.enum(purposeCodes),
  event: z.enum(['GIVEN', 'WITHDRAWN']),
  at: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  textVersion: z.string(),
  textHash: z.string().describe('SHA-256 of the text the person read.'),
  language: z.string(),
  method: z.enum(consentMethods),
  categories: z.array(z.string()),
  recipients: z.array(z.string()),
  cndpRef: z.string().nullable(),
  recordedBy: z.string().describe('The member who recorded it: the person, or the manager who keeps the signed paper.'),
})

const toConsentView = ({ id, organisationId, seq, at, expiresAt, ...row }: Row) => ({
  consentId: id,
  ...row,
  at: at.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
})

const PersonId = reference(
  persons,
  'The person concerned. Defaults to the caller; another person requires commons:manage and a signed paper.',
).optional()

export const recordConsent = operation({
  name: 'commons.recordConsent',
  summary: 'Record a person’s consent to a purpose whose text they have read.',
  description:
    'Records the caller’s own consent or, with `commons:manage`, that of a person who signed on paper. An agent cannot consent for a person.',
  route: 'POST /commons/consents',
  effect: 'write',
  access: 'member',
  agent: { risk: 'high' },
  http: { status: 201 },
  examples: examples.recordConsent,
  input: z.object({
    personId: PersonId,
    purpose: ConsentPurpose,
    textVersion: z.string().max(20).describe('Version of the text the person read, from commons.listPurposes.'),
    language: z.enum(['fr', 'ar', 'en']).describe('Language the person read it in.'),
    expiresInDays: z
      .int()
      .min(1)
      .max(3_650)
      .optional()
      .describe('Days until the consent expires. Defaults to no expiry.'),
  }),
  output: Consent,
  async handler({ personId, purpose, textVersion, language, expiresInDays }, context) {
    const caller = requireActor(context)
    const person = await requirePerson(context.db, caller, personId ?? caller.id)
    assertSelfOrManager(caller, person.id)
    const { version, text } = purposes[purpose]
    if (textVersion !== version)
      throw commonsError(
        'consent-text-changed',
        'The consent text has changed. Ask the person to read the current version.',
        { textVersion: version, text },
      )
    const at = context.now()
    const row = await appendConsent(context.db, {
      organisationId: person.organisationId,
      personId: person.id,
      purpose,
      event: 'GIVEN',
      language,
      method: person.id !== caller.id ? 'PAPER' : caller.keyId ? 'API' : 'WEB',
      recordedBy: caller.id,
      at,
      expiresAt: expiresInDays ? new Date(at.getTime() + expiresInDays * dayMs) : null,
    })
    return toConsentView(row)
  },
})

export const withdrawConsent = operation({
  name: 'commons.withdrawConsent',
  summary: 'Withdraw a person’s consent to a purpose, effective at once.',
  description:
    'Withdrawing MATCHING removes the person from every open match; withdrawing STATISTICS erases the recorded gender.',
  route: 'POST /commons/consents/withdrawals',
  effect: 'write',
  access: 'member',
  examples: examples.withdrawConsent,
  input: z.object({ personId: PersonId, purpose: ConsentPurpose }),
  output: Consent.extend({ droppedMatches: z.int().describe('Number of open matches the person was removed from.') }),
  async handler({ personId, purpose }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const person = await requirePerson(db, caller, personId ?? caller.id)
    assertSelfOrManager(caller, person.id)
    const current = await activeConsent(db, person.id, purpose, now())
    if (!current)
      throw commonsError('no-consent', 'There is no active consent to this purpose to withdraw.', { purpose })
    const row = await appendConsent(db, {
      organisationId: person.organisationId,
      personId: person.id,
      purpose,
      event: 'WITHDRAWN',
      language: current.language,
      method: person.id !== caller.id ? 'PAPER' : caller.keyId ? 'API' : 'WEB',
      recordedBy: caller.id,
      at: now(),
    })
    return { ...toConsentView(row), droppedMatches: await applyWithdrawal(db, person.id, purpose, now()) }
  },
})

/** Removes what depended on the consent, in the same transaction. Returns the number of dropped matches. */
async function applyWithdrawal(db: Queries, personId: string, purpose: PurposeCode, now: Date): Promise<number> {
  if (purpose === 'STATISTICS')
    await db.update(persons).set({ gender: null, updatedAt: now }).where(eq(persons.id, personId))
  return purpose === 'MATCHING' ? withdrawCandidate(db, { type: 'person', id: personId }, now) : 0
}

export const listConsents = operation({
  name: 'commons.listConsents',
  summary: 'List the consents a person has given and withdrawn, newest first.',
  description: 'Lists the caller’s own history or, with `commons:manage`, that of another person of the organisation.',
  route: 'GET /commons/consents',
  effect: 'read',
  access: 'member',
  examples: examples.listConsents,
  input: z.object({ personId: PersonId, ...Paging }),
  output: pageOf(Consent),
  async handler({ personId, ...page }, context) {
    const caller = requireActor(context)
    const person = await requirePerson(context.db, caller, personId ?? caller.id)
    if (person.id !== caller.id && caller.agent)
      throw forbidden('commons:manage', 'cannot be used by an agent to read consents of other people: ask a person')
    assertSelfOrManager(caller, person.id)
    return listPage(page, {
      sort: [{ column: consents.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(consents)
          .where(and(eq(consents.organisationId, caller.organisationId), eq(consents.personId, person.id), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toConsentView,
    })
  },
})
