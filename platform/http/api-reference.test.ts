import { expect, it } from 'vitest'
import { createTestPlatform } from '../testing/platform.ts'

const { app } = await createTestPlatform([])

it('serves its own page, scripts and styles', async () => {
  const page = await (await app.request('/reference')).text()
  const assets = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!)
  expect(assets.length).toBeGreaterThan(3)
  for (const path of assets) {
    expect(path).toMatch(/^\/reference\//)
    const response = await app.request(path)
    expect(response.status, path).toBe(200)
    expect((await response.arrayBuffer()).byteLength, path).toBeGreaterThan(100)
    expect(response.headers.get('content-type'), path).toMatch(
      { js: /^text\/javascript/, css: /^text\/css/, png: /^image\/png/ }[path.split('.').at(-1)!]!,
    )
  }
})

it('needs nothing that its content security policy blocks', async () => {
  const response = await app.request('/reference')
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'; img-src 'self' data:/)
  const page = await response.text()
  expect(page).not.toMatch(/https?:\/\/|<style|<script>| on\w+=| style=/)
  expect(await (await app.request('/reference/start.js')).text()).not.toMatch(/https?:\/\/|eval|new Function/)
})

it('is the target of the redirect from /', async () => {
  const response = await app.request('/')
  expect([response.status, response.headers.get('location')]).toEqual([302, '/reference'])
})
