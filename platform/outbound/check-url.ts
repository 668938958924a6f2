import { isPublicAddress, parseIpLiteral } from './address.ts'

const allowedPorts = new Set(['', '443', '8443'])

/** Names that never leave a network, whatever they resolve to. */
const internalHostPattern = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa)$/

/** The hosts an operator lets us reach although they are not public, as `host` or `host:port`: receivers within, and tests. */
export type AllowedHosts = readonly string[]

export const isAllowedHost = ({ hostname, port }: { hostname: string; port: string }, allowed: AllowedHosts) =>
  allowed.includes(hostname) || allowed.includes(`${hostname}:${port}`)

/** Why somebody's URL is not one we call, in a sentence that says what would work; undefined if it is. Names are looked up later, at the moment of connecting. */
export function validateTargetUrl(text: string, allowed: AllowedHosts): string | undefined {
  if (!URL.canParse(text)) return 'An absolute URL, such as https://hooks.example.org/fusion.'
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'A URL that begins with https://.'
  if (url.username || url.password) return 'A URL without user name and password: the signature proves who calls.'
  if (url.hash) return 'A URL without a fragment.'
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  if (isAllowedHost({ hostname: url.hostname, port }, allowed)) return undefined
  if (url.protocol !== 'https:')
    return 'A URL that begins with https://. For a receiver within, whoever runs this server can name its host in WEBHOOK_ALLOW_HOSTS.'
  if (!allowedPorts.has(url.port)) return 'A URL on port 443 or 8443.'
  const name = url.hostname.replace(/\.$/, '')
  const literal = parseIpLiteral(name)
  if (literal ? !isPublicAddress(literal) : internalHostPattern.test(name) || !name.includes('.'))
    return 'A URL of a public host. For a receiver within, whoever runs this server can name its host in WEBHOOK_ALLOW_HOSTS.'
  return undefined
}
