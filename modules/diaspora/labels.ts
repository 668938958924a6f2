import type { ModuleLabels } from '#platform/labels.ts'

/** What people call the fields of the diaspora. */
export const labels: ModuleLabels = { timedThings: ['event'] }
