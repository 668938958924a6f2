import type { JsonSchema } from '../platform/tools/json-schema.ts'
import { type TypeNames, typeOf } from './schema-type.ts'

/** The types that have a name of their own, collected while others are printed: what has a title, and what a schema refers to. */
export class TypeDefinitions {
  readonly #printed = new Map<string, string>()

  /** The type of a schema. `owner` begins the names of what has none, or none to itself. */
  typeOf(schema: JsonSchema, owner: string, indent: string): string {
    const { $defs = {}, ...root } = schema as JsonSchema & { $defs?: Record<string, JsonSchema> }
    const definitions = { ...$defs, ...(JSON.stringify(root).includes('"$ref":"#"') && { '': root }) }
    const titled = (title: string, type: string) => this.#define([title, owner + title], type)
    const own = (name: string) => owner + pascalCase(name.replace(/^__schema/, 'Node'))
    const plain = (name: string) => (name === '' || name.startsWith('__') ? own(name) : pascalCase(name))
    const printAll = (ref: TypeNames['ref']) =>
      Object.entries(definitions).map(([name, one]) => [ref(name), typeOf(one, { ref, titled })] as const)
    // a name that already stands for something else is given up for one that cannot
    const ref = printAll(plain).every(([name, type]) => (this.#printed.get(name) ?? type) === type) ? plain : own
    for (const [name, type] of printAll(ref)) this.#define([name], type)
    return definitions[''] ? ref('') : typeOf(root, { ref, titled }, indent)
  }

  /** In the order in which they were met. */
  print(): string {
    return [...this.#printed].map(([name, type]) => `export type ${name} = ${type}\n\n`).join('')
  }

  /** The first of these names that is free, or stands for the same. */
  #define(names: [string, ...string[]], type: string): string {
    let name = names.find((one) => (this.#printed.get(one) ?? type) === type)
    for (let n = 2; name === undefined; n++) {
      const next = `${names.at(-1)}${n}`
      if ((this.#printed.get(next) ?? type) === type) name = next
    }
    this.#printed.set(name, type)
    return name
  }
}

export const pascalCase = (name: string) =>
  name.replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, _gap, letter: string) => letter.toUpperCase())
