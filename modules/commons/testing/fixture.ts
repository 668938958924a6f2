import { identity } from '#platform/identity/index.ts'
import type { MemberRole } from '#platform/identity/roles.ts'
import { createTestPlatform, type TestPlatformOptions } from '#platform/testing/platform.ts'
import { commons } from '../index.ts'

/** A platform with the commons and nothing above, for one test file. */
export async function createTestCommons(options?: TestPlatformOptions) {
  const platform = await createTestPlatform([identity, commons], options)

  /** A request as somebody, answered with its status and its body. */
  async function call(
    who: { key: string } | undefined,
    route: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) {
    const [method, path] = route.split(' ') as [string, string]
    const response = await platform.request(who?.key, method, `/commons${path}`, body, headers)
    const text = await response.text()
    return { status: response.status, body: JSON.parse(text), text }
  }

  /** A member with a record of their own. */
  async function somebody(
    roles: MemberRole[],
    { organisationId, ...fields }: { organisationId?: string; [field: string]: unknown } = {},
  ) {
    const member = await platform.join(roles, { organisationId })
    const answer = await call(member, 'PUT /persons', {
      givenName: { fr: 'Prénom' },
      familyName: { fr: 'Exemple' },
      ...fields,
    })
    if (answer.status !== 200) throw new Error(answer.text)
    return member
  }

  return { ...platform, call, somebody }
}
