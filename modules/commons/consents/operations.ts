import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, desc, eq, lt } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, forbidden } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertSelfOrManager } from '../access.ts'
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
  textHash: z.string().describe('SHA-256 of the text that was read.'),
  language: z.string(),
  method: z.enum(consentMethods),
  categories: z.array(z.string()),
  recipients: z.array(z.string()),
  cndpRef: z.string().nullable(),
  recordedBy: z.string().describe('The member who put it on record: the person, or who keeps the paper.'),
})

const toConsentView = ({ id, organisationId, seq, at, expiresAt, ...row }: Row) => ({
  consentId: id,
  ...row,
  at: at.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
})

const PersonId = reference(
  persons,
  'Whose; the caller unless told. Of others only who manages records keeps them, on paper.',
).optional()

export const recordConsent = operation({
  name: 'commons.recordConsent',
  summary:
    'Record that a person agrees to a purpose, having read its text: the caller, or - with commons:manage - somebody who signed on paper. An agent cannot agree for anyone.',
  route: 'POST /commons/consents',
  effect: 'write',
  access: 'member',
  agent: { risk: 'high' },
  http: { status: 201 },
  examples: examples.recordConsent,
  input: z.object({
    personId: PersonId,
    purpose: ConsentPurpose,
    textVersion: z.string().max(20).describe('Of the text that was read, from commons.listPurposes.'),
    language: z.enum(['fr', 'ar', 'en']).describe('In which it was read.'),
    expiresInDays: z.int().min(1).max(3_650).optional().describe('Until withdrawn unless told.'),
  }),
  output: Consent,
  async handler({ personId, purpose, textVersion, language, expiresInDays }, context) {
    const caller = requireActor(context)
    const person = await requirePerson(context.db, caller, personId ?? caller.id)
    assertSelfOrManager(caller, person.id)
    const { version, text } = purposes[purpose]
    if (textVersion !== version)
      throw conflict(
        'The text has changed since: let the person read it as it is now.',
        { textVersion: version, text },
        'consent-text-changed',
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
  summary:
    'Take back a consent. At once: who no longer agrees to matching is dropped from every open match, and a gender no longer counted is forgotten.',
  route: 'POST /commons/consents/withdrawals',
  effect: 'write',
  access: 'member',
  examples: examples.withdrawConsent,
  input: z.object({ personId: PersonId, purpose: ConsentPurpose }),
  output: Consent.extend({ droppedMatches: z.int().describe('Open matches the person is no longer in.') }),
  async handler({ personId, purpose }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const person = await requirePerson(db, caller, personId ?? caller.id)
    assertSelfOrManager(caller, person.id)
    const current = await activeConsent(db, person.id, purpose, now())
    if (!current)
      throw conflict('There is no consent to this purpose that could be withdrawn.', { purpose }, 'no-consent')
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

/** What rested on the consent goes with it, in the same transaction. */
async function applyWithdrawal(db: Queries, personId: string, purpose: PurposeCode, now: Date): Promise<number> {
  if (purpose === 'STATISTICS')
    await db.update(persons).set({ gender: null, updatedAt: now }).where(eq(persons.id, personId))
  return purpose === 'MATCHING' ? withdrawCandidate(db, { type: 'person', id: personId }, now) : 0
}

export const listConsents = operation({
  name: 'commons.listConsents',
  summary:
    'List what a person has agreed to and withdrawn, newest first: the caller’s own history, or - with commons:manage - that of another in the organisation.',
  route: 'GET /commons/consents',
  effect: 'read',
  access: 'member',
  examples: examples.listConsents,
  input: z.object({ personId: PersonId, ...Paging }),
  output: pageOf(Consent),
  async handler({ personId, limit, cursor }, context) {
    const caller = requireActor(context)
    const person = await requirePerson(context.db, caller, personId ?? caller.id)
    if (person.id !== caller.id && caller.agent)
      throw forbidden('commons:manage', 'no agent uses to read what others have agreed to: ask a person')
    assertSelfOrManager(caller, person.id)
    const [before] = decodeCursor(cursor, 'string') ?? []
    const rows = await context.db
      .select()
      .from(consents)
      .where(
        and(
          eq(consents.organisationId, caller.organisationId),
          eq(consents.personId, person.id),
          before ? lt(consents.id, before) : undefined,
        ),
      )
      .orderBy(desc(consents.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ id }) => [id], toConsentView)
  },
})
