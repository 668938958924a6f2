// `node --import ./boot.mjs …`: what makes a start quick. Everything runs without it too, only later.
import { enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

// What Node makes of a file, types stripped and compiled, is kept for the next start.
enableCompileCache(fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)))

// To know whether one of drizzle-orm's 200 files is a module, Node parses its 180 kB of package.json, for each of them anew: half of a start, and of its memory.
registerHooks({
  resolve(specifier, context, next) {
    const within =
      specifier.startsWith('.') &&
      context.parentURL?.includes('/node_modules/drizzle-orm/') &&
      context.conditions.includes('import')
    return within
      ? { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
      : next(specifier, context)
  },
})
