import { describe, expect, it } from 'vitest'
import {
  type AccessLevel,
  type Actor,
  authorise,
  includesScope,
  intersectScopes,
  isScope,
  requireActor,
  type Scope,
} from './access.ts'
import fc from './testing/fast-check.ts'

const level = fc.constantFrom<AccessLevel>('read', 'write', 'manage')
const scope = fc
  .tuple(fc.constantFrom('*', 'bank', 'shop', 'platform'), level)
  .map(([module, one]): Scope => `${module}:${one}`)
const scopes = fc.array(scope, { maxLength: 6 })
const concrete: Scope[] = ['bank', 'shop', 'mint', 'platform'].flatMap((module) =>
  (['read', 'write', 'manage'] as const).map((one): Scope => `${module}:${one}`),
)
const allowed = (granted: readonly Scope[]) => concrete.filter((one) => includesScope(granted, one))
const property = (check: (...lists: [Scope[], Scope[], Scope[]]) => void) =>
  fc.assert(fc.property(scopes, scopes, scopes, check), { numRuns: 500 })

describe('includesScope', () => {
  it.each<[Scope[], Scope[]]>([
    [['bank:read'], ['bank:read']],
    [['bank:write'], ['bank:read', 'bank:write']],
    [['bank:manage'], ['bank:read', 'bank:write', 'bank:manage']],
    [['*:read'], ['bank:read', 'shop:read', 'mint:read']],
    [['platform:write'], ['platform:read', 'platform:write']],
    [[], []],
  ])('includes for %j exactly %j', (granted, expected) => {
    expect(allowed(granted)).toEqual(expected)
  })

  it('includes the lower levels of a scope, and never allows less with more scopes', () => {
    property((ours, theirs) => {
      for (const one of ours) expect(includesScope(ours, one)).toBe(true)
      const [module] = (ours[0] ?? 'bank:read').split(':')
      if (includesScope(ours, `${module}:manage` as Scope))
        expect(includesScope(ours, `${module}:write` as Scope)).toBe(true)
      if (includesScope(ours, `${module}:write` as Scope))
        expect(includesScope(ours, `${module}:read` as Scope)).toBe(true)
      for (const one of allowed(ours)) expect(includesScope([...ours, ...theirs], one)).toBe(true)
    })
  })

  it('excludes the installation from the wildcard', () => {
    expect(allowed(['*:manage']).filter((one) => one.startsWith('platform'))).toEqual([])
  })
})

describe('intersectScopes', () => {
  it('allows exactly what both allow', () => {
    property((ours, theirs) => {
      const both = intersectScopes(ours, theirs)
      expect(allowed(both)).toEqual(concrete.filter((one) => includesScope(ours, one) && includesScope(theirs, one)))
      for (const one of both) expect(includesScope(ours, one) && includesScope(theirs, one)).toBe(true)
    })
  })

  it('ignores order and duplicates', () => {
    property((a, b, c) => {
      expect(allowed(intersectScopes(a, b))).toEqual(allowed(intersectScopes(b, a)))
      expect(allowed(intersectScopes(intersectScopes(a, b), c))).toEqual(
        allowed(intersectScopes(a, intersectScopes(b, c))),
      )
      expect(allowed(intersectScopes(a, a))).toEqual(allowed(a))
      expect(new Set(intersectScopes(a, b)).size).toBe(intersectScopes(a, b).length)
    })
  })
})

it('limits an agent to the scopes of its member and to its grants', () => {
  property((ours, theirs) => {
    const actor: Actor = {
      id: 'm',
      name: 'Membre Exemple',
      organisationId: 'o',
      scopes: ours,
      agent: { slug: 'a', runId: 'r', operations: new Set(), scopes: theirs },
    }
    for (const needed of concrete) {
      const may = includesScope(ours, needed) && includesScope(theirs, needed)
      if (may) authorise(needed, actor)
      else expect(() => authorise(needed, actor)).toThrow(needed)
    }
  })
})

it('accepts as scope a module or the wildcard with a level', () => {
  for (const good of ['*:read', 'bank:manage', 'al-jazari:write']) expect(isScope(good)).toBe(true)
  for (const bad of [
    '',
    'bank',
    'bank:',
    ':read',
    'bank:admin',
    '**:read',
    'Bank:read',
    'bank:read ',
    'bank:read:x',
    '1bank:read',
    '*bank:read',
  ])
    expect(isScope(bad)).toBe(false)
})

it('requireActor rejects a call without an actor', () => {
  expect(() => requireActor({ actor: null })).toThrow('needs a key')
})
