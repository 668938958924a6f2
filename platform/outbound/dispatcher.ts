import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { isPublicAddress, parseIpLiteral } from './address.ts'
import { type AllowedHosts, isAllowedHost } from './check-url.ts'

/** The host has no public address; nothing was sent. */
export class ForbiddenAddressError extends Error {
  constructor(hostname: string) {
    super(`${hostname} is not a public address.`)
    this.name = 'ForbiddenAddress'
  }
}

export interface SsrfSafeDispatcherOptions {
  allowedHosts?: AllowedHosts
  connectTimeoutMs?: number
  /** The DNS resolver. Tests inject a hostile one. */
  lookup?: LookupFunction
}

/**
 * An HTTP agent that connects to public addresses only, whatever a name resolves to at that moment: what was looked up is
 * what is connected to. The check stands in the connector, because undici does not call `lookup` for an address written out.
 */
export function createSsrfSafeDispatcher({
  allowedHosts = [],
  connectTimeoutMs = 5_000,
  lookup = systemLookup as LookupFunction,
}: SsrfSafeDispatcherOptions = {}) {
  const options = { timeout: connectTimeoutMs, maxCachedSessions: 100 }
  const open = buildConnector({ ...options, lookup })
  const guarded = buildConnector({ ...options, lookup: publicAddressLookup(lookup) })
  return new Agent({
    connect(target, callback) {
      const { hostname, port, protocol } = target
      if (isAllowedHost({ hostname, port: port || (protocol === 'https:' ? '443' : '80') }, allowedHosts))
        return open(target, callback)
      const literal = parseIpLiteral(hostname)
      if (literal && !isPublicAddress(literal)) return callback(new ForbiddenAddressError(hostname), null)
      guarded(target, callback)
    },
    pipelining: 1,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
  })
}

/** Wraps a resolver so that it returns only public addresses. */
export const publicAddressLookup =
  (lookup: LookupFunction): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '')
      const addresses = Array.isArray(found) ? found : [{ address: found as string, family: 0 }]
      const publicAddresses = addresses.filter(({ address }) => isPublicAddress(address))
      if (publicAddresses.length === 0) return callback(new ForbiddenAddressError(hostname), '')
      if (options.all) return callback(null, publicAddresses)
      callback(null, publicAddresses[0]!.address, publicAddresses[0]!.family)
    })
