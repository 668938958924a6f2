import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { request } from 'undici'
import { afterAll, describe, expect, it } from 'vitest'
import { isPublicAddress } from './address.ts'
import { validateTargetUrl } from './check-url.ts'
import { createSsrfSafeDispatcher, publicAddressLookup } from './dispatcher.ts'

let reached = 0
const server = createServer((_request, response) => {
  reached++
  response.end('secret')
}).listen(0)
await once(server, 'listening')
afterAll(() => server.close())
const { port } = server.address() as AddressInfo

/** Notations and names of internal addresses. */
const hosts = [
  '127.0.0.1',
  '127.1',
  '127.0.0.2',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '017700000001',
  '0177.0.0.1',
  '0.0.0.0',
  '0',
  '１２７.０.０.１',
  '127。0。0。1',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[0:0:0:0:0:ffff:7f00:1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[2001:db8::1]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  'localhost',
  'localhost.',
  'LOCALHOST',
  'a.localhost',
  'printer.local',
  'metadata.google.internal',
  'router',
]

describe('validateTargetUrl', () => {
  it.each(hosts)('rejects an internal target: %s', (host) => {
    expect(validateTargetUrl(`https://${host}/hook`, [])).toMatch(/public host/)
  })

  it.each([
    ['ftp://hooks.example.org', /https/],
    ['javascript:alert(1)', /https/],
    ['file:///etc/passwd', /https/],
    ['gopher://127.0.0.1:6379/_FLUSHALL', /https/],
    ['/hook', /absolute/],
    ['http://hooks.example.org/', /https/],
    ['https://user:password@hooks.example.org/', /user name/],
    ['https://hooks.example.org@127.0.0.1/', /user name/],
    ['https://hooks.example.org/#x', /fragment/],
    ['https://hooks.example.org:6379/', /port/],
    ['https://hooks.example.org:22/', /port/],
  ])('rejects %s with the remedy', (url, because) => {
    expect(validateTargetUrl(url, [])).toMatch(because)
  })

  it.each([
    'https://hooks.example.org/fusion?a=1',
    'https://hooks.example.org:8443/',
    'https://93.184.215.14/',
    'https://[2606:4700::6810:84e5]/',
  ])('accepts a public target: %s', (url) => expect(validateTargetUrl(url, [])).toBeUndefined())

  it('accepts an internal host and port that the operator allows', () => {
    expect(validateTargetUrl('http://127.0.0.1:9000/hook', ['127.0.0.1:9000'])).toBeUndefined()
    expect(validateTargetUrl('http://127.0.0.1/hook', ['127.0.0.1'])).toBeUndefined()
    expect(validateTargetUrl('http://127.0.0.1:9001/hook', ['127.0.0.1:9000'])).toMatch(/https/)
    expect(validateTargetUrl('https://10.0.0.1/hook', ['127.0.0.1'])).toMatch(/public/)
    expect(validateTargetUrl('file:///etc/passwd', [''])).toMatch(/https/)
  })
})

it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '::127.0.0.1', '10.1.2.3', '', 'example.org', '1.2.3.4.5'])(
  '%s is not a public address',
  (address) => expect(isPublicAddress(address)).toBe(false),
)

describe('ssrfSafeDispatcher', () => {
  const get = (url: string, options: Parameters<typeof createSsrfSafeDispatcher>[0] = {}) => {
    const agent = createSsrfSafeDispatcher({ connectTimeoutMs: 2_000, ...options })
    return request(url, { dispatcher: agent })
      .then(async ({ statusCode, body }) => ({ statusCode, text: await body.text() }))
      .finally(() => agent.destroy())
  }
  const resolving = (...addresses: string[]): LookupFunction => {
    let n = 0
    return (_name, options, callback) => {
      const address = addresses[Math.min(n++, addresses.length - 1)]!
      const family = address.includes(':') ? 6 : 4
      if (options.all) callback(null, [{ address, family }])
      else callback(null, address, family)
    }
  }

  it('rejects internal addresses in every notation', async () => {
    const before = reached
    const outcomes = await Promise.allSettled(hosts.map((host) => get(`http://${host}:${port}/`)))
    expect(
      outcomes.map(({ status }, i) => `${hosts[i]} ${status}`).filter((line) => line.endsWith('fulfilled')),
    ).toEqual([])
    expect(reached).toBe(before)
  })

  it('rejects internal addresses that a name resolves to when it connects', async () => {
    const before = reached
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '169.254.169.254'])
      await expect(get(`http://hooks.example.org:${port}/`, { lookup: resolving(address) })).rejects.toThrow(
        'not a public address',
      )
    expect(reached).toBe(before)
  })

  it('uses only the public addresses of a name with both kinds', async () => {
    const both: LookupFunction = (_name, _options, callback) =>
      callback(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '93.184.215.14', family: 4 },
        { address: '::1', family: 6 },
      ])
    const found = (options: { all?: boolean }) =>
      new Promise((resolve) =>
        publicAddressLookup(both)('hooks.example.org', options, (_error, address) => resolve(address)),
      )
    expect(await found({ all: true })).toEqual([{ address: '93.184.215.14', family: 4 }])
    expect(await found({})).toBe('93.184.215.14')
  })

  it('connects to allowed targets', async () => {
    expect(await get(`http://127.0.0.1:${port}/`, { allowedHosts: [`127.0.0.1:${port}`] })).toEqual({
      statusCode: 200,
      text: 'secret',
    })
    expect(
      await get(`http://receiver.test:${port}/`, { allowedHosts: ['receiver.test'], lookup: resolving('127.0.0.1') }),
    ).toMatchObject({ statusCode: 200 })
  })
})
