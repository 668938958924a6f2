/** All that a stranger may ask for without a key. Whatever is not here answers 401: a test holds every route against it. */
export const publicRoutes = [
  'GET /',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'GET /openapi.json',
  'GET /reference',
  'GET /reference/page.css',
  'GET /reference/start.js',
  'GET /reference/swagger-ui.css',
  'GET /reference/swagger-ui-bundle.js',
  'GET /reference/favicon-32x32.png',
]

/** The operations of access `public`, by name. */
export const publicOperations = [
  'fablabs.listLabs',
  'fablabs.getLab',
  'fablabs.searchMachines',
  'fablabs.getMachine',
  'fablabs.listMachineModels',
  'fablabs.getAvailability',
  'fablabs.listQualifications',
  'fablabs.listTrainings',
]
