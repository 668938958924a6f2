import { readFileSync } from 'node:fs'

/**
 * Returns URL and key of the server: `FUSION_URL` and `FUSION_KEY`, by default those of `npm start` on this machine.
 */
export function connection(): { url: string; key: string } {
  const { FUSION_URL, FUSION_KEY } = process.env
  return { url: FUSION_URL || 'http://127.0.0.1:4700', key: FUSION_KEY || localDeveloperKey() }
}

function localDeveloperKey(): string {
  try {
    return readFileSync(new URL('../data/developer.key', import.meta.url), 'utf8').trim()
  } catch {
    throw new Error(
      'There is no key yet. Start the server with `npm start`, which creates data/developer.key, or set FUSION_KEY.',
    )
  }
}
