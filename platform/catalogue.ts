import type { AnyOperation } from './operation.ts'

/** Every operation of the platform, in the order of its modules. */
export interface OperationRegistry {
  all: readonly AnyOperation[]
  get(name: string): AnyOperation | undefined
}

export function createOperationRegistry(operations: readonly AnyOperation[]): OperationRegistry {
  const byName = new Map<string, AnyOperation>()
  const byRoute = new Map<string, string>()
  for (const op of operations) {
    const route = op.route.replace(/:\w+/g, ':')
    const duplicate = byName.has(op.name) ? op.name : byRoute.get(route)
    if (duplicate) throw new Error(`Two operations cannot share a name or a route: ${duplicate} and ${op.name}.`)
    byName.set(op.name, op)
    byRoute.set(route, op.name)
  }
  return { all: operations, get: (name) => byName.get(name) }
}
