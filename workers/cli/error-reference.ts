import { fileURLToPath } from 'node:url'
import { createErrorCatalogue } from '#platform/error-catalogue.ts'
import type { ErrorEntry } from '#platform/error-definition.ts'
import type { Module } from '#platform/module.ts'
import { writeOrCheck } from './generated-file.ts'

const introduction = `# Errors

This page is written by \`npm run docs:errors\` from the error codes in the source.

Every error response is a problem (RFC 9457) with the content type \`application/problem+json\`:

\`\`\`json
{
  "type": "https://factory.example.org/errors/version-conflict",
  "code": "version-conflict",
  "title": "Version conflict",
  "status": 409,
  "detail": "The person has changed; its version is 3. Read it again and repeat the change.",
  "instance": "urn:request:0197f3c2-5f8e-7d2a-9c41-3f1e2b6a7d90",
  "version": 3
}
\`\`\`

| member | meaning |
| --- | --- |
| \`type\` | the address of the page that explains the code |
| \`code\` | the stable name of the error; compare this one in programs |
| \`title\` | the code in words |
| \`status\` | the HTTP status: 403 who may not, 404 missing, 409 not in this state, 422 invalid input |
| \`detail\` | what is wrong with this request, and what to do; it may change, so do not parse it |
| \`instance\` | the request; the same id is in the header \`x-request-id\` and in the logs of the server |
| others | extension members that help to recover, such as \`issues\`, \`alternatives\`, \`allowedEvents\` or \`retryAfter\` |

**Log** \`code\`, \`status\` and \`instance\`. With \`instance\` an operator finds the request in the logs of the server.

**Explain.** Every server serves a page for each code at \`/errors/<code>\` in English, French and Arabic, and a list at \`/errors\`.
Browsers get HTML. Programs get JSON with \`meaning\` and \`action\` in the three languages, to show to people.

**SDK.** An error response is thrown as an \`ApiError\` with \`code\`, \`status\`, \`requestId\` and \`problem\`, which has the extension
members; its subclasses follow the status ([sdk.md](sdk.md#errors)).

A code without a status occurs only in the \`error\` of a run: why the run failed, or what it waits for.

An operation may return the codes of its own module, those of [all operations](#all-operations) and those of [Commons](#commons).
`

/** Returns the text of docs/errors.md: how errors are reported, and a table of the error codes of each module. */
export function errorReference(modules: readonly Module[]): string {
  const entries = [...createErrorCatalogue(modules).values()].toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const sections = [
    section('All operations', 'Every operation may return these.', entries, undefined),
    ...modules
      .filter(({ errors }) => errors)
      .map(({ name, title, description }) => section(title.en ?? name, description, entries, name)),
  ]
  return [introduction, ...sections].join('\n')
}

function section(title: string, description: string, entries: readonly ErrorEntry[], module: string | undefined) {
  const rows = entries
    .filter((entry) => entry.module === module)
    .map(
      ({ code, status, meaning, action }) =>
        `| <a id="${code}"></a>\`${code}\` | ${status ?? '–'} | ${meaning.en} | ${action.en} |\n`,
    )
  return `## ${title}

${description}

| code | status | meaning | what to do |
| --- | --- | --- | --- |
${rows.join('')}`
}

/** `node workers/cli/error-reference.ts [--check] [file]` */
if (import.meta.main) {
  const { modules } = await import('../modules.ts')
  const page = fileURLToPath(new URL('../../docs/errors.md', import.meta.url))
  const stale = writeOrCheck(process.argv.slice(2), page, errorReference(modules))
  if (stale) {
    console.error(`${stale} differs from the error codes in the source. Write it again with: npm run docs:errors`)
    process.exitCode = 1
  }
}
