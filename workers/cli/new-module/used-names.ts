import { createErrorCatalogue } from '#platform/error-catalogue.ts'
import { modules } from '../../modules.ts'
import type { UsedNames } from './names.ts'
import { readTemplates } from './render.ts'

/** Returns the names that the modules of the server and the templates use. */
export const usedNames = (): UsedNames => ({
  modules: modules.map(({ name }) => name),
  routes: modules.flatMap(({ operations }) => operations.flatMap(({ route }) => route.split('/').slice(1, 2))),
  errorCodes: [...createErrorCatalogue(modules).keys()],
  templates: readTemplates()
    .map(({ text }) => text.replace(/\{\{\w+\}\}/g, '{}'))
    .join('\n'),
})
