import { withdrawConsent } from '#modules/commons/consents/operations.ts'
import { commonsConsents, commonsPersons } from '#modules/commons/tables.ts'
import type { AnyOperation } from '#platform/operation.ts'
import type { SeededPlatform } from './seeded-platform.ts'

/** An answer that showed people of other organisations, with their consent. */
export interface Disclosure {
  op: AnyOperation
  input: Record<string, unknown>
  key: string
  people: ReadonlySet<string>
}

/** Returns the people who consent to a purpose now, read from the recorded events. */
export async function peopleConsenting({ db, services }: SeededPlatform, purpose: string): Promise<Set<string>> {
  const events = (await db.select().from(commonsConsents)).filter((event) => event.purpose === purpose)
  const lastEvents = new Map(events.toSorted((a, b) => a.seq - b.seq).map((event) => [event.personId, event]))
  const active = [...lastEvents.values()].filter(
    ({ event, expiresAt }) => event === 'GIVEN' && (!expiresAt || expiresAt > services.now()),
  )
  return new Set(active.map(({ personId }) => personId))
}

/**
 * Withdraws the consent of all people who were shown, repeats the calls, and reports each that still shows one of them.
 */
export async function disclosedAfterWithdrawal(
  platform: SeededPlatform,
  disclosures: readonly Disclosure[],
): Promise<string[]> {
  const findings: string[] = []
  for (const [purpose, shown] of Map.groupBy(disclosures, ({ op }) => op.privacy!.consentPurpose!)) {
    for (const personId of new Set(shown.flatMap(({ people }) => [...people]))) {
      const { status } = await platform.call(
        withdrawConsent,
        { personId, purpose },
        await ownerKeyFor(platform, personId),
      )
      if (status >= 300)
        findings.push(`commons.withdrawConsent answers ${status}, so withdrawing ${purpose} is not tested`)
    }
  }
  for (const { op, input, key, people } of disclosures) {
    const text = await (await platform.call(op, input, key)).text()
    if ([...people].some((id) => text.includes(id)))
      findings.push(`${op.name} ${JSON.stringify(input)} shows people who have withdrawn ${op.privacy?.consentPurpose}`)
  }
  return findings
}

const ownerKeys = new WeakMap<SeededPlatform, Map<string, string>>()

/** Returns the key of an owner of this person's organisation. */
async function ownerKeyFor(platform: SeededPlatform, personId: string) {
  const cached = ownerKeys.get(platform) ?? ownerKeys.set(platform, new Map()).get(platform)!
  const person = (await platform.db.select().from(commonsPersons)).find(({ id }) => id === personId)!
  const key = cached.get(person.organisationId) ?? (await platform.withRole('owner', person.organisationId))
  cached.set(person.organisationId, key)
  return key
}
