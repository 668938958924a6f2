import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Other methods are counted as `_OTHER`, so that callers cannot create labels. */
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

export type HttpMetrics = ReturnType<typeof createMetrics>

/** Creates the metrics in Prometheus format, named after the OpenTelemetry semantic conventions for HTTP. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Duration of HTTP server requests.',
    labelNames: ['http_request_method', 'http_route', 'http_response_status_code'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    request: (method: string, route: string, status: number, seconds: number) =>
      duration.labels(knownMethods.has(method) ? method : '_OTHER', route, String(status)).observe(seconds),
  }
}
