import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'

/**
 * `node --experimental-vm-modules in-a-browser.ts FILE SCRIPT`: runs a script in which `client` is the module of that file and
 * the globals are those of the language and of the web, without those of Node. Prints the result of the script as JSON.
 */
const [file, script] = process.argv.slice(2) as [string, string]
const web = {
  AbortController,
  AbortSignal,
  crypto,
  DOMException,
  fetch,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  setTimeout,
  clearTimeout,
}
const context = vm.createContext({ ...web })
const known = new Map<string, vm.Module>()

function load(url: string): vm.Module {
  const module =
    known.get(url) ?? new vm.SourceTextModule(readFileSync(fileURLToPath(url), 'utf8'), { context, identifier: url })
  known.set(url, module)
  return module
}

const main = new vm.SourceTextModule(
  `import * as client from 'client'; export default await (async () => { ${script} })()`,
  { context, identifier: 'script' },
)
await main.link((specifier, from) =>
  load(specifier === 'client' ? new URL(file, 'file:').href : new URL(specifier, from.identifier).href),
)
await main.evaluate()
console.log(JSON.stringify((main.namespace as { default: unknown }).default))
