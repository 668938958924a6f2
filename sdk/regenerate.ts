import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { errorReference } from '../workers/cli/error-reference.ts'
import { modules } from '../workers/modules.ts'
import { generate } from './generate.ts'

/** Writes what `npm run sdk` and `npm run docs:errors` write, in a process that loads the modules once. */
const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url))
writeFileSync(pathTo('api.ts'), generate(modules))
writeFileSync(pathTo('../docs/errors.md'), errorReference(modules))
