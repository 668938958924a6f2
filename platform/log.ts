import { type DestinationStream, type Logger, pino } from 'pino'

/** Matches API keys, bearer tokens, keys of model providers and passwords in URLs. */
const secretPattern =
  /\bff_[A-Za-z0-9_-]{20,}|\bsk-[A-Za-z0-9_-]{8,}|\bbearer\s+[A-Za-z0-9._~+/-]{6,}=*|(?<=\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/"]*:)[^\s@/"]+(?=@)/gi

export const redactText = (text: string) => text.replace(secretPattern, '[redacted]')

const redactedFields = ['authorization', 'Authorization', '["x-api-key"]', 'apiKey', 'secret', 'password']

/** Creates a logger that writes one JSON object per line. Secrets are redacted from fields by name and from every line by pattern. */
export const createLog = (
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Logger =>
  pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: redactedFields.flatMap((name) => [name, name.startsWith('[') ? `*${name}` : `*.${name}`]),
        censor: '[redacted]',
      },
      serializers: { err: serialiseError },
      hooks: { streamWrite: redactText },
    },
    destination,
  )

/**
 * Serialises an error and its causes. For a failed statement it includes the SQL but not the values, which may be personal
 * data. For the same reason only the code is kept of a driver's additional properties.
 */
function serialiseError(error: unknown) {
  if (!(error instanceof Error)) return error
  const causes = causeChainOf(error)
  const code = causes
    .map((one) => (one as { code?: unknown }).code)
    .find((one) => typeof one === 'string' || typeof one === 'number')
  return {
    type: error.name === 'Error' ? error.constructor.name : error.name,
    message: causes.map(messageOf).join(': '),
    ...(code !== undefined && { code }),
    stack: causes.map((one) => `${one.name}: ${messageOf(one)}\n${framesOf(one)}`).join('\ncaused by '),
  }
}

function causeChainOf(error: Error): Error[] {
  const chain: Error[] = []
  for (let one: unknown = error; one instanceof Error && chain.length < 10; one = one.cause) chain.push(one)
  return chain
}

const messageOf = ({ message }: Error) => message.split('\nparams: ')[0]!
const framesOf = ({ stack = '' }: Error) =>
  stack
    .split('\n')
    .filter((line) => /^ +at /.test(line))
    .join('\n')
