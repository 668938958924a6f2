import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { scriptedProvider } from './testing/scripted-server.ts'
import { dispatchRequest } from './transport.ts'

const { version } = JSON.parse(readFileSync('node_modules/undici/package.json', 'utf8'))

describe('dispatchRequest', () => {
  it('is written for undici 8, whose dispatch handlers it implements', () => {
    expect(version).toMatch(/^8\./)
  })

  it.each([
    ['identity', (text: string) => text],
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('reads a response with the encoding %s', async (encoding, compress) => {
    const { url } = await scriptedProvider((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(compress('Bonjour'))
    })
    const { status, text } = await dispatchRequest(url, { path: '/' })
    expect([status, await text()]).toEqual([200, 'Bonjour'])
  })
})
