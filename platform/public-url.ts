import type { Config } from './config.ts'

export type ServerAddress = Pick<Config, 'host' | 'port' | 'publicUrl'>

/** Returns the public URL of this server without a slash at the end. Defaults to its host and port. */
export const publicUrlOf = ({ host, port, publicUrl }: ServerAddress) =>
  publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
