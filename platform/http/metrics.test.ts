import { expect, it } from 'vitest'
import { identity } from '../identity/index.ts'
import { createTestPlatform } from '../testing/platform.ts'

const { app, join, request } = await createTestPlatform([identity])

/** Parses `name{a="b",…} value` lines. */
async function scrape() {
  const response = await app.request('/metrics')
  expect(response.headers.get('content-type')).toContain('text/plain')
  const lines = (await response.text()).split('\n').filter((line) => line !== '')
  for (const line of lines)
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="(\\.|[^"\\])*",?)*\})? (-?\d[\d.e+-]*|NaN|[+-]Inf))$/i)
  return lines
    .filter((line) => line.startsWith('http_server_request_duration_seconds_count'))
    .map(
      (line) =>
        ({
          ...Object.fromEntries([...line.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!])),
          count: Number(line.split(' ').at(-1)),
        }) as Record<string, string | number>,
    )
}

it('counts requests by route, method and status', async () => {
  const { key, memberId } = await join(['owner'])
  await request(key, 'GET', '/me')
  await request(key, 'GET', '/me')
  await request(key, 'PATCH', `/members/${memberId}`, {})
  await request(undefined, 'GET', '/me')
  const series = await scrape()
  expect(series).toContainEqual({
    http_request_method: 'GET',
    http_route: '/v1/me',
    http_response_status_code: '200',
    count: 2,
  })
  expect(series).toContainEqual({
    http_request_method: 'GET',
    http_route: '/v1/me',
    http_response_status_code: '401',
    count: 1,
  })
  expect(series).toContainEqual({
    http_request_method: 'PATCH',
    http_route: '/v1/members/:memberId',
    http_response_status_code: '409',
    count: 1,
  })
})

it('does not let callers create labels', async () => {
  for (let n = 0; n < 20; n++) {
    await app.request(`/secret-${n}`)
    await app.request(`/v1/secret-${n}`)
    await app.request(`/v1/members/secret-${n}`, { method: 'PATCH' })
    await app.request('/v1/me', { method: `SECRET${n}` })
    await app.request('/v1/me', { method: 'OPTIONS', headers: { origin: `https://secret-${n}` } })
  }
  const series = await scrape()
  expect(JSON.stringify(series)).not.toMatch(/secret/i)
  expect(series).toContainEqual({
    http_request_method: 'GET',
    http_route: 'unmatched',
    http_response_status_code: '404',
    count: 40,
  })
  expect(series).toContainEqual({
    http_request_method: '_OTHER',
    http_route: '/v1/me',
    http_response_status_code: '405',
    count: 20,
  })
})
