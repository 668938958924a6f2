import { invalid, type Problem, platformError } from '../problem.ts'

/** No connection could be opened, so no statement has run. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database cannot be reached.', { cause })
  }
}

/** The connection was lost during the commit, which may or may not have succeeded. */
export class CommitUncertain extends Error {
  constructor(cause: unknown) {
    super('The connection was lost during the commit.', { cause })
  }
}

interface DriverError {
  code?: unknown
  message?: unknown
  /** The failed statement, set by drizzle when it wraps the driver's error. */
  query?: unknown
  cause?: unknown
}

/** Returns an error and its causes, outermost first. */
const causeChainOf = (error: unknown): DriverError[] => {
  const chain: DriverError[] = []
  for (let one = error; one && typeof one === 'object' && chain.length < 10; one = (one as DriverError).cause)
    chain.push(one)
  return chain
}

/** Returns the driver's error code, from the error or one of its causes. */
const errorCodeOf = (error: unknown) =>
  causeChainOf(error)
    .map(({ code }) => code)
    .find((code) => typeof code === 'string') ?? ''

const uniqueViolationCodes = ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']

/** Whether a unique index rejected a row, on either engine. */
export const isUniqueViolation = (error: unknown) => uniqueViolationCodes.includes(errorCodeOf(error))

/** Whether PostgreSQL failed the transaction because of a conflict with another; it can be retried. */
export const isSerializationFailure = (error: unknown) => ['40001', '40P01'].includes(errorCodeOf(error))

/** PostgreSQL codes for values that a column cannot store. */
const unstorableCodes = ['22003', '22007', '22008', '22009', '22021', '22P02', '22P05']
const unavailableCodes =
  /^(ECONN|3D000|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|EPIPE|ETIMEDOUT|08|57P0|53|SQLITE_CANTOPEN|SQLITE_IOERR|SQLITE_BUSY|SQLITE_LOCKED)/
const connectionLostMessages =
  /Connection terminated|timeout exceeded when trying to connect|connection is not open|Client has encountered a connection error/i

/** Whether the connection failed rather than the statement. */
export const isConnectionLost = (error: unknown) =>
  unavailableCodes.test(errorCodeOf(error)) ||
  causeChainOf(error).some(({ message }) => connectionLostMessages.test(String(message)))

const isUnavailable = (error: unknown) => {
  const chain = causeChainOf(error)
  if (chain.some((one) => one instanceof DatabaseUnavailable)) return true
  return (
    isConnectionLost(error) &&
    (errorCodeOf(error).startsWith('SQLITE_') || chain.some(({ query }) => typeof query === 'string'))
  )
}

/**
 * Converts a database error into a problem that states whether anything was written and when to retry. Returns undefined for
 * other errors, including connection errors of other servers such as model providers.
 */
export function toDatabaseProblem(error: unknown): Problem | undefined {
  const code = errorCodeOf(error)
  if (code === 'SQLITE_FULL' || code === '53100')
    return platformError(
      'storage-full',
      'The disk of the database is full. Nothing was written; try again when there is space.',
    )
  if (code.startsWith('SQLITE_READONLY'))
    return platformError('storage-read-only', 'The database cannot be written to at the moment. Nothing was written.')
  if (code === '25006')
    return platformError(
      'database-read-only',
      'The database only reads at the moment. Nothing was written; try again.',
      { retryAfter: 2 },
    )
  if (isSerializationFailure(error))
    return platformError('busy', 'Too many wrote to the same rows at once. Nothing was written; try again.', {
      retryAfter: 1,
    })
  if (isUniqueViolation(error))
    return platformError('already-exists', 'There is one like this already. Nothing was written.')
  if (unstorableCodes.includes(code))
    return invalid(
      'The input holds a value that cannot be kept: a number too large, or a date too far. Nothing was written.',
    )
  if (!isUnavailable(error)) return undefined
  const outcome = causeChainOf(error).some((one) => one instanceof CommitUncertain)
    ? 'Perhaps it was written, perhaps not: try again with the same idempotency key.'
    : 'Nothing was written; try again.'
  return platformError('database-unavailable', `The database cannot be reached at the moment. ${outcome}`, {
    retryAfter: 2,
  })
}
