import { isIP } from 'node:net'
import type { Context as HonoContext } from 'hono'

/** Returns the address prefix of the client. Uses only the entries of `x-forwarded-for` that the trusted `proxies` added. */
export function clientAddressOf(c: HonoContext, proxies: number): string {
  const forwarded = proxies > 0 ? (c.req.header('x-forwarded-for') ?? '').split(',').at(-proxies)?.trim() : undefined
  return networkPrefix(forwarded && isIP(forwarded) ? forwarded : (c.env?.incoming?.socket?.remoteAddress ?? 'unknown'))
}

/** Returns an IPv4 address, or the first 64 bits of an IPv6 address, which identify one subscriber. */
export function networkPrefix(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped) return mapped
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const width = after.length + (tail?.includes('.') ? 1 : 0)
  const groups =
    tail === undefined
      ? before
      : [...before, ...Array<string>(Math.max(0, 8 - before.length - width)).fill('0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
