import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { malformed, Problem, platformError } from '../problem.ts'

const methodsWithBody = new Set(['POST', 'PUT', 'PATCH'])

/** Rejects bodies above `maxBytes` with 413. Uses `content-length`; bodies without it are counted while they are read. */
export function limitBodies(maxBytes: number): MiddlewareHandler {
  const reject = (): never => {
    throw platformError('too-large', `The body is larger than ${maxBytes} bytes.`, { maxBytes })
  }
  const count = bodyLimit({ maxSize: maxBytes, onError: reject })
  const countedLimit: MiddlewareHandler = async (c, next) => {
    let bodyRead = false
    const proceed = () => {
      bodyRead = true
      return next()
    }
    return count(c, proceed).catch((error) => {
      throw bodyRead || error instanceof Problem ? error : malformed('The body is incomplete.')
    })
  }
  return (c, next) => {
    if (!methodsWithBody.has(c.req.method)) return next()
    if (c.req.header('transfer-encoding') !== undefined) return countedLimit(c, next)
    return Number(c.req.header('content-length') ?? 0) > maxBytes ? reject() : next()
  }
}
