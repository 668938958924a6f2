import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type AnchoredHeads, anchorsPath, readAnchors } from '#platform/audit/anchors.ts'
import { type ChainVerification, verifyChain } from '#platform/audit/chain.ts'
import { auditEvents, auditHeads } from '#platform/audit/tables.ts'
import { type Config, readConfig } from '#platform/config.ts'
import type { Database } from '#platform/db/database.ts'
import { openDatabase } from '#platform/db/open.ts'
import { organisations } from '#platform/identity/tables.ts'

export interface OrganisationResult {
  id: string
  name: string
  verdict: ChainVerification
}

const help = `Verifies the audit trail of every organisation: each event against the previous one, the head against the key,
and the chain against the anchors stored outside the database. Writes nothing and starts no server.

  npm run audit:verify             one line per organisation
  npm run audit:verify -- --json   the same for programs

Exit code: 0 if all chains are intact, 1 if any was tampered with, 2 if they could not be verified.`

export interface CommandResult {
  code: number
  stdout: string
  stderr: string
}

/** Returns what the command prints, and its exit code. */
export async function auditVerify(args: readonly string[], env: NodeJS.ProcessEnv): Promise<CommandResult> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) return { code: 0, stdout: `${help}\n`, stderr: '' }
    const results = await verifyAll(readConfig(env))
    const intact = results.every(({ verdict }) => verdict.intact)
    const report = values.json ? reportAsJson(results, intact) : reportAsText(results, intact)
    return { code: intact ? 0 : 1, stdout: `${report}\n`, stderr: '' }
  } catch (error) {
    return { code: 2, stdout: '', stderr: `${error instanceof Error ? error.message : error}\n` }
  }
}

/** Verifies every organisation with events, a head or an anchor, so that deleting all its events is noticed. */
async function verifyAll(config: Config): Promise<OrganisationResult[]> {
  const key = readAuditKey(config)
  const anchors = readAnchorsFile(config)
  const db = await openExistingDatabase(config.databaseUrl)
  try {
    const stored = [
      ...(await db.selectDistinct({ id: auditEvents.organisationId }).from(auditEvents)),
      ...(await db.select({ id: auditHeads.organisationId }).from(auditHeads)),
    ]
    const ids = new Set([...stored.map(({ id }) => id), ...Object.keys(anchors)])
    const names = new Map(
      (await db.select({ id: organisations.id, name: organisations.name }).from(organisations)).map(({ id, name }) => [
        id,
        name.fr,
      ]),
    )
    const results: OrganisationResult[] = []
    for (const id of [...ids].sort())
      results.push({ id, name: names.get(id) ?? id, verdict: await verifyChain(db, key, id, anchors[id]) })
    return results
  } finally {
    await db.close()
  }
}

const reportAsJson = (results: OrganisationResult[], intact: boolean) =>
  JSON.stringify({ intact, organisations: results.map(({ id, name, verdict }) => ({ id, name, ...verdict })) }, null, 2)

function reportAsText(results: OrganisationResult[], intact: boolean) {
  const verdict = results.length === 0 ? 'No events yet.' : intact ? 'Intact.' : 'The audit trail was tampered with.'
  return [...results.map(formatResult), verdict].join('\n')
}

function formatResult({ id, name, verdict }: OrganisationResult): string {
  if (verdict.intact) return `intact   ${name}: ${verdict.sealed} sealed, ${verdict.unsealed} not sealed yet`
  return `BROKEN   ${name} (${id}): at event ${verdict.brokenAt}, ${verdict.reason}`
}

/** Reads the key and never creates one, because a chain does not verify with another key. */
function readAuditKey({ auditKey, dataDir }: Config): string {
  const file = join(dataDir, 'audit.key')
  const key = auditKey ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')
  if (key === '')
    throw new Error(
      `There is no key to verify with: AUDIT_KEY is not set and ${file} does not exist. The server creates it at its first start.`,
    )
  return key
}

function readAnchorsFile({ dataDir }: Config): AnchoredHeads {
  const file = anchorsPath(dataDir)
  try {
    return readAnchors(file)
  } catch {
    throw new Error(`The anchors in ${file} cannot be read: the file was not written by the server.`)
  }
}

async function openExistingDatabase(url: string): Promise<Database> {
  const isFile = !url.startsWith('postgres')
  if (isFile && !existsSync(url)) throw new Error(`There is no database at ${url} yet. Start the server once.`)
  const db = await openDatabase(url, { migrate: false })
  try {
    await db.select().from(auditHeads).limit(1)
    return db
  } catch (error) {
    await db.close()
    const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string }
    const empty = code === '42P01' || code === '3D000' || /no such table|file is not a database/.test(message)
    throw new Error(
      empty
        ? `There is no database of this server ${isFile ? `in ${url}` : 'at DATABASE_URL'} yet. Start the server once.`
        : `The database cannot be read: ${message || code}`,
    )
  }
}

if (import.meta.main) {
  const { code, stdout, stderr } = await auditVerify(process.argv.slice(2), process.env)
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  process.exitCode = code
}
