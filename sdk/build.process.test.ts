import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageJson } from './pack.ts'
import { dropConnection, jsonReply, problemReply, startScriptedServer } from './testing/scripted-server.ts'

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'fusion-sdk-'))
const dist = join(folder, 'dist')
const me = { memberId: '1', name: 'Membre Exemple', organisationId: '2', scopes: ['*:read'] }

beforeAll(() => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [pathTo('../node_modules/typescript/bin/tsc'), '-p', pathTo('.'), '--outDir', dist],
    { encoding: 'utf8' },
  )
  expect(stdout).toBe('')
  expect(status).toBe(0)
  writeFileSync(join(dist, 'package.json'), packageJson())
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', () => {
  it('contains the client, but neither its generator nor its tests', () => {
    const files = readdirSync(dist)
    expect(files).toEqual(expect.arrayContaining(['client.js', 'client.d.ts', 'api.js', 'api.d.ts', 'package.json']))
    expect(files.filter((name) => /test|generate|schema-type/.test(name))).toEqual([])
  })

  it('imports no packages and uses no modules or globals of Node', () => {
    for (const name of readdirSync(dist).filter((one) => one.endsWith('.js'))) {
      const source = readFileSync(join(dist, name), 'utf8')
      const imports = [...source.matchAll(/(?:\bfrom|(?<!\/)\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)
      expect(
        imports.filter((specifier) => !/^\.\/[\w-]+\.js$/.test(specifier)),
        name,
      ).toEqual([])
      const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '')
      expect(code.match(/\b(process|Buffer|require|global|__dirname|setImmediate)\b/g), name).toBeNull()
    }
    expect(JSON.parse(packageJson())).not.toHaveProperty('dependencies')
  })

  it('works when installed, in plain JavaScript', async () => {
    const { url } = await startScriptedServer(jsonReply(200, me))
    mkdirSync(join(folder, 'node_modules', '@fusion-factory'), { recursive: true })
    symlinkSync(dist, join(folder, 'node_modules', '@fusion-factory', 'sdk'), 'dir')
    const script = `import { createClient } from '@fusion-factory/sdk'; console.log(JSON.stringify(await createClient({ url: '${url}', key: 'k' }).identity.whoAmI()))`
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder })
    expect(JSON.parse(stdout)).toEqual(me)
  })

  it('resolves to its sources in the repository, in TypeScript', async () => {
    const { url } = await startScriptedServer(jsonReply(200, me))
    const script = `import { createClient } from '@fusion-factory/sdk'; console.log(JSON.stringify(await createClient({ url: '${url}', key: 'k' }).identity.whoAmI()))`
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: pathTo('../examples'),
    })
    expect(JSON.parse(stdout)).toEqual(me)
    expect(stderr).toBe('')
  })

  it('runs without the globals of Node, as in a browser', async () => {
    const { url, received } = await startScriptedServer(
      dropConnection,
      jsonReply(200, me),
      dropConnection,
      jsonReply(201, { id: '3' }),
      problemReply(404, 'not-found'),
    )
    const script = `
      const { createClient, NotFoundError } = client
      const { identity } = createClient({ url: '${url}', key: 'k', backoffMs: 1 })
      const seen = [typeof process, typeof require, typeof Buffer, await identity.whoAmI(), await identity.addMember({ name: 'Membre Exemple', roles: ['maker'] })]
      try { await identity.revokeKey({ keyId: '1' }) } catch (error) { seen.push(error instanceof NotFoundError) }
      return seen`
    const { stdout } = await run(process.execPath, [
      '--experimental-vm-modules',
      '--no-warnings',
      pathTo('testing/in-a-browser.ts'),
      `file://${join(dist, 'client.js')}`,
      script,
    ])
    expect(JSON.parse(stdout)).toEqual(['undefined', 'undefined', 'undefined', me, { id: '3' }, true])
    expect(received).toHaveLength(5)
  })
})
