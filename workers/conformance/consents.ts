import { withdrawConsent } from '#modules/commons/consents/operations.ts'
import { commonsConsents, commonsPersons } from '#modules/commons/tables.ts'
import type { AnyOperation } from '#platform/operation.ts'
import type { SeededPlatform } from './seeded-platform.ts'

/** An answer that showed people of other organisations, all of whom agreed to it. */
export interface Disclosure {
  op: AnyOperation
  input: Record<string, unknown>
  key: string
  people: ReadonlySet<string>
}

/** Who agrees to a purpose at the moment, by the record itself and not by what the operation makes of it. */
export async function peopleConsenting({ db, services }: SeededPlatform, purpose: string): Promise<Set<string>> {
  const events = (await db.select().from(commonsConsents)).filter((event) => event.purpose === purpose)
  const last = new Map(events.toSorted((a, b) => a.seq - b.seq).map((event) => [event.personId, event]))
  const live = [...last.values()].filter(
    ({ event, expiresAt }) => event === 'GIVEN' && (!expiresAt || expiresAt > services.now()),
  )
  return new Set(live.map(({ personId }) => personId))
}

/** Everyone who was shown takes the consent back, by the operation that is there for it; whoever is shown the next time is a finding. */
export async function disclosedAfterWithdrawal(
  world: SeededPlatform,
  disclosures: readonly Disclosure[],
): Promise<string[]> {
  const found: string[] = []
  for (const [purpose, of] of Map.groupBy(disclosures, ({ op }) => op.privacy!.consentPurpose!)) {
    for (const personId of new Set(of.flatMap(({ people }) => [...people]))) {
      const { status } = await world.call(withdrawConsent, { personId, purpose }, await ownerKeyFor(world, personId))
      if (status >= 300)
        found.push(`commons.withdrawConsent answers ${status}: whether ${purpose} can be taken back is not shown`)
    }
  }
  for (const { op, input, key, people } of disclosures) {
    const text = await (await world.call(op, input, key)).text()
    if ([...people].some((id) => text.includes(id)))
      found.push(`${op.name} ${JSON.stringify(input)} shows who has withdrawn ${op.privacy?.consentPurpose}`)
  }
  return found
}

const ownerKeys = new WeakMap<SeededPlatform, Map<string, string>>()

/** Somebody who keeps the records of this person's organisation. */
async function ownerKeyFor(world: SeededPlatform, personId: string) {
  const known = ownerKeys.get(world) ?? ownerKeys.set(world, new Map()).get(world)!
  const person = (await world.db.select().from(commonsPersons)).find(({ id }) => id === personId)!
  const key = known.get(person.organisationId) ?? (await world.withRole('owner', person.organisationId))
  known.set(person.organisationId, key)
  return key
}
