import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { Hono } from 'hono'

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const files: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fusion Factory · API reference</title>
<link rel="icon" href="/reference/favicon-32x32.png">
<link rel="stylesheet" href="/reference/swagger-ui.css">
<link rel="stylesheet" href="/reference/page.css">
</head>
<body>
<div id="reference"></div>
<script src="/reference/swagger-ui-bundle.js"></script>
<script src="/reference/start.js"></script>
</body>
</html>
`

const start = `window.ui = SwaggerUIBundle({
  url: '/openapi.json', dom_id: '#reference', deepLinking: true, filter: true, docExpansion: 'list',
  defaultModelsExpandDepth: -1, persistAuthorization: false, validatorUrl: null, supportedSubmitMethods: ['get', 'post', 'put', 'patch', 'delete'],
})
`

/** Hides the empty column of links and the wide margins on small screens. */
const style = `body { margin: 0 }
.swagger-ui .response-col_links { display: none }
.swagger-ui .filter .operation-filter-input { box-sizing: border-box; width: 100% }
@media (max-width: 640px) {
  .swagger-ui .wrapper, .swagger-ui .scheme-container .schemes { padding: 0 10px }
  .swagger-ui .info { margin: 20px 0 }
  .swagger-ui table { display: block; overflow-x: auto }
  .swagger-ui .opblock-tag { flex-wrap: wrap }
}
`

/** Serves the API reference from local files, so that it works without internet access. */
export function apiReference() {
  const app = new Hono()
    .get('/', (c) => c.html(page))
    .get('/start.js', (c) => c.body(start, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
    .get('/page.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  for (const [name, type] of Object.entries(files)) {
    app.get(`/${name}`, (c) =>
      c.body(Readable.toWeb(createReadStream(join(folder, name))) as ReadableStream, 200, {
        'content-type': type,
        'cache-control': 'public, max-age=3600',
      }),
    )
  }
  return app
}
