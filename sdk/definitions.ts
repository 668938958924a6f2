import type { JsonSchema } from '../platform/tools/json-schema.ts'
import { type TypeNames, typeOf } from './schema-type.ts'

/** Collects the named types while others are printed: schemas with a title, and schemas that others refer to. */
export class TypeDefinitions {
  readonly #printed = new Map<string, string>()

  /** Returns the type of a schema. `owner` is the prefix of names that are missing or taken. */
  typeOf(schema: JsonSchema, owner: string, indent: string): string {
    const { $defs = {}, ...root } = schema as JsonSchema & { $defs?: Record<string, JsonSchema> }
    const definitions = { ...$defs, ...(JSON.stringify(root).includes('"$ref":"#"') && { '': root }) }
    const titled = (title: string, type: string) => this.#define([title, owner + title], type)
    const own = (name: string) => owner + pascalCase(name.replace(/^__schema/, 'Node'))
    const plain = (name: string) => (name === '' || name.startsWith('__') ? own(name) : pascalCase(name))
    const printAll = (ref: TypeNames['ref']) =>
      Object.entries(definitions).map(([name, one]) => [ref(name), typeOf(one, { ref, titled })] as const)
    // a name that another type has is replaced by one with the prefix
    const ref = printAll(plain).every(([name, type]) => (this.#printed.get(name) ?? type) === type) ? plain : own
    for (const [name, type] of printAll(ref)) this.#define([name], type)
    return definitions[''] ? ref('') : typeOf(root, { ref, titled }, indent)
  }

  /** The named types in the order in which they were found. */
  print(): string {
    return [...this.#printed].map(([name, type]) => `export type ${name} = ${type}\n\n`).join('')
  }

  /** Returns the first of these names that is free or has the same type. */
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
