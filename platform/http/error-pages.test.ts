import { describe, expect, it } from 'vitest'
import { identity } from '../identity/index.ts'
import { defineModule } from '../module.ts'
import { defineErrors, platformError } from '../problem.ts'
import { createTestPlatform } from '../testing/platform.ts'

const { app } = await createTestPlatform([identity])
const get = (path: string, headers: Record<string, string> = {}) => app.request(`http://localhost${path}`, { headers })

describe('the type of a problem', () => {
  it('is the URL of a page that explains its code', async () => {
    const problem = await (await get('/v1/me')).json()
    expect(problem).toMatchObject({ code: 'unauthenticated', type: 'http://localhost/errors/unauthenticated' })
    const entry = await (await app.request(problem.type)).json()
    expect(entry).toEqual({
      type: '/errors/unauthenticated',
      code: 'unauthenticated',
      title: 'Unauthenticated',
      module: null,
      ...platformError.definitions.unauthenticated,
      status: 401,
    })
  })

  it('starts with the public URL of the server', async () => {
    const { app } = await createTestPlatform([identity], { env: { PUBLIC_URL: 'https://example.org/fusion' } })
    const problem = await (await app.request('http://10.0.0.1/v1/me')).json()
    expect(problem.type).toBe('https://example.org/fusion/errors/unauthenticated')
  })
})

describe('an error page', () => {
  it.each([
    ['fr', 'ltr', 'fr-MA, en;q=0.8'],
    ['ar', 'rtl', 'ar'],
    ['en', 'ltr', 'de, en-GB;q=0.5'],
  ] as const)('is in %s for a browser that prefers it', async (lang, dir, preferred) => {
    const response = await get('/errors/not-found', { accept: 'text/html,*/*;q=0.8', 'accept-language': preferred })
    const text = await response.text()
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(text).toContain(`<html lang="${lang}" dir="${dir}">`)
    expect(text).toContain(platformError.definitions['not-found'].meaning[lang])
  })

  it('is in the language that the address names', async () => {
    const page = await get('/errors/not-found?lang=ar', { accept: 'text/html', 'accept-language': 'fr' })
    expect(await page.text()).toContain('<html lang="ar" dir="rtl">')
  })

  it('lists all codes', async () => {
    const { items } = await (await get('/errors')).json()
    expect(items.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(Object.keys({ ...platformError.definitions, ...identity.errors?.definitions })),
    )
    const html = await (await get('/errors', { accept: 'text/html' })).text()
    expect(html).toContain('href="/errors/rate-limited?lang=en"')
  })

  it('explains a code that no response has', async () => {
    const text = { fr: 'Texte.', ar: 'نص.', en: 'Text.' }
    const jobs = defineModule({
      name: 'jobs',
      title: text,
      description: 'For tests.',
      operations: [],
      errors: { definitions: { 'job-lost': { meaning: text, action: text } } },
    })
    const { app } = await createTestPlatform([identity, jobs])
    const entry = await (await app.request('http://localhost/errors/job-lost')).json()
    expect(entry).toMatchObject({ code: 'job-lost', status: null, module: 'jobs', meaning: text })
    const page = await app.request('http://localhost/errors/job-lost', { headers: { accept: 'text/html' } })
    expect(await page.text()).not.toContain('HTTP')
  })

  it('does not exist for an unknown code', async () => {
    const response = await get('/errors/no-such-code')
    expect([response.status, (await response.json()).code]).toEqual([404, 'not-found'])
  })
})

describe('the catalogue of errors', () => {
  it('rejects two modules that define the same code', async () => {
    const text = { fr: 'x', ar: 'x', en: 'x' }
    const again = defineModule({
      name: 'again',
      title: text,
      description: 'For tests.',
      operations: [],
      errors: defineErrors({ 'not-found': { status: 404, meaning: text, action: text } }),
    })
    await expect(createTestPlatform([identity, again])).rejects.toThrow('not-found')
  })
})
