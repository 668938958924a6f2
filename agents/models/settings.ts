/** Values of DEFAULT_MODEL, OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL and OLLAMA_HOST; this folder never reads the environment. */
export interface ModelSettings {
  defaultModel?: string
  openaiApiKey?: string
  openaiBaseUrl?: string
  openaiModel?: string
  ollamaHost?: string
  /** Context length of local models, in tokens; with Ollama's default of 4,096 conversations with tools silently lose their start. */
  ollamaContextLength?: number
}

export const openaiBaseUrl = ({ openaiBaseUrl }: ModelSettings) =>
  (openaiBaseUrl || 'https://api.openai.com/v1').replace(/\/+$/, '')

export const hasOpenai = ({ openaiApiKey, openaiBaseUrl }: ModelSettings) => Boolean(openaiApiKey || openaiBaseUrl)

/** Returns the URL of Ollama. OLLAMA_HOST also configures its listening address, so it may lack the scheme or the port, or be `0.0.0.0`. */
export function ollamaUrl({ ollamaHost }: ModelSettings): string {
  const host = ollamaHost?.trim() || '127.0.0.1:11434'
  const explicit = host.includes('://')
  const url = new URL(explicit ? host : `http://${host.startsWith(':') ? `127.0.0.1${host}` : host}`)
  if (!explicit && !url.port) url.port = '11434'
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') url.hostname = '127.0.0.1'
  return url.href.replace(/\/+$/, '')
}

/** Whether the address is on this machine. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\./.test(hostname)
}
