import { isPublicAddress, parseIpLiteral } from './address.ts'

const allowedPorts = new Set(['', '443', '8443'])

/** Host names reserved for internal networks. */
const internalHostPattern = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa)$/

/** Hosts that the operator allows although they are not public, as `host` or `host:port`. */
export type AllowedHosts = readonly string[]

export const isAllowedHost = ({ hostname, port }: { hostname: string; port: string }, allowed: AllowedHosts) =>
  allowed.includes(hostname) || allowed.includes(`${hostname}:${port}`)

/** Returns what a valid URL would be if this one is not allowed; undefined if it is. Names are resolved later, when connecting. */
export function validateTargetUrl(text: string, allowed: AllowedHosts): string | undefined {
  if (!URL.canParse(text)) return 'An absolute URL, such as https://hooks.example.org/fusion.'
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'A URL that begins with https://.'
  if (url.username || url.password) return 'A URL without user name and password: the signature proves who calls.'
  if (url.hash) return 'A URL without a fragment.'
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  if (isAllowedHost({ hostname: url.hostname, port }, allowed)) return undefined
  if (url.protocol !== 'https:')
    return 'A URL that begins with https://. The operator can allow internal hosts in WEBHOOK_ALLOW_HOSTS.'
  if (!allowedPorts.has(url.port)) return 'A URL on port 443 or 8443.'
  const name = url.hostname.replace(/\.$/, '')
  const literal = parseIpLiteral(name)
  if (literal ? !isPublicAddress(literal) : internalHostPattern.test(name) || !name.includes('.'))
    return 'A URL of a public host. The operator can allow internal hosts in WEBHOOK_ALLOW_HOSTS.'
  return undefined
}
