import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createModule } from './new-module/create.ts'
import { parseNames } from './new-module/names.ts'

const help = `Creates a module that passes every check, and wires it into the server. Its files are explained in
docs/adding-a-module.md.

  npm run new:module mentoring                  keeps "entries"
  npm run new:module mentoring mentor           keeps "mentors"
  npm run new:module culture museum musea       with an irregular plural

It writes no database: the server applies the new migration at its next start.`

try {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (values.help) console.log(help)
  else await createFrom(positionals)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function createFrom(args: readonly string[]) {
  const { usedNames } = await import('./new-module/used-names.ts') // loads every module, which --help needs not
  const names = parseNames(args, usedNames())
  const { written, changed } = createModule(fileURLToPath(new URL('../../', import.meta.url)), names)
  const { module, nouns } = names
  console.log(`Written:
${written.map((path) => `  ${path}`).join('\n')}
Changed:
${changed.map((path) => `  ${path}`).join('\n')}

Next:
  1. Replace the example texts, marked "Exemple" or "Example", in French, Arabic and English.
  2. Edit modules/${module}/tables.ts and modules/${module}/${nouns}/. A change of the table needs: npm run db:generate
  3. Run: npm run sdk, npm run check, and npx vitest run --project embedded modules/${module}
  4. Start the server: it applies the migrations. Sample data is loaded into empty databases only.
docs/adding-a-module.md explains each file, and the tests that walk the new operations.`)
}
