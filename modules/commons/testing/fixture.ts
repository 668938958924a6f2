import { identity } from '#platform/identity/index.ts'
import type { MemberRole } from '#platform/identity/roles.ts'
import { createModuleFixture, type ModuleFixtureOptions } from '#platform/testing/module-fixture.ts'
import { commons } from '../index.ts'

/** Creates a platform with the identity and commons modules only, for one test file. */
export async function createCommonsFixture(options?: ModuleFixtureOptions) {
  const fixture = await createModuleFixture([identity, commons], options)

  /** Sends a request as a member, or without a key, and returns its status and body. */
  async function call(
    caller: { key: string } | undefined,
    route: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) {
    const [method, path] = route.split(' ') as [string, string]
    const response = await fixture.request(caller?.key, method, `/commons${path}`, body, headers)
    const text = await response.text()
    return { status: response.status, body: JSON.parse(text), text }
  }

  /** Creates a member with a person record. */
  async function joinWithRecord(
    roles: MemberRole[],
    { organisationId, ...fields }: { organisationId?: string; [field: string]: unknown } = {},
  ) {
    const member = await fixture.join(roles, { organisationId })
    const response = await call(member, 'PUT /persons', {
      givenName: { fr: 'Prénom' },
      familyName: { fr: 'Exemple' },
      ...fields,
    })
    if (response.status !== 200) throw new Error(response.text)
    return member
  }

  return { ...fixture, call, joinWithRecord }
}
