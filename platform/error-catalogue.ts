import type { ErrorDefinition, ErrorEntry } from './error-definition.ts'
import type { Module } from './module.ts'
import { platformErrors } from './platform-errors.ts'
import { titleOf } from './problem.ts'

/** Returns every error code of the platform and its modules. Throws if two modules define the same code. */
export function createErrorCatalogue(modules: readonly Module[]): ReadonlyMap<string, ErrorEntry> {
  const entries = new Map<string, ErrorEntry>()
  const add = (module: string | undefined, definitions: Readonly<Record<string, ErrorDefinition>>) => {
    for (const [code, definition] of Object.entries(definitions)) {
      if (entries.has(code)) throw new Error(`Two modules cannot define the same error code: ${code} (${module}).`)
      entries.set(code, { code, title: titleOf(code), module, ...definition })
    }
  }
  add(undefined, platformErrors)
  for (const { name, errors } of modules) if (errors) add(name, errors.definitions)
  return entries
}
