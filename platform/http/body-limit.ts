import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { malformed, Problem } from '../problem.ts'

const methodsWithBody = new Set(['POST', 'PUT', 'PATCH'])

/** 413 above `maxBytes`. The length settles it for almost everyone; only a body without one is counted as it comes, for that means opening it here. */
export function limitBodies(maxBytes: number): MiddlewareHandler {
  const refuse = (): never => {
    throw new Problem(413, 'too-large', `The body is larger than ${maxBytes} bytes.`, { maxBytes })
  }
  const count = bodyLimit({ maxSize: maxBytes, onError: refuse })
  const counted: MiddlewareHandler = async (c, next) => {
    let arrived = false
    const go = () => {
      arrived = true
      return next()
    }
    return count(c, go).catch((error) => {
      throw arrived || error instanceof Problem ? error : malformed('The body did not arrive whole.')
    })
  }
  return (c, next) => {
    if (!methodsWithBody.has(c.req.method)) return next()
    if (c.req.header('transfer-encoding') !== undefined) return counted(c, next)
    return Number(c.req.header('content-length') ?? 0) > maxBytes ? refuse() : next()
  }
}
