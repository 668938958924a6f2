import { defineModule, type Module } from '../module.ts'
import { getDelivery, listDeliveries, pingEndpoint, redeliver } from './deliveries.ts'
import { type DispatcherOptions, startDispatcher } from './dispatcher.ts'
import { disableEndpoint, enableEndpoint, rotateSecret } from './endpoint-lifecycle.ts'
import { createEndpoint, deleteEndpoint, getEndpoint, listEndpoints, updateEndpoint } from './endpoints.ts'
import { webhooksError } from './errors.ts'
import { listEventTypes } from './event-types.ts'
import { sampleWebhooks } from './sample.ts'

/** Creates the module. Tests pass options to speed up the dispatcher. */
export const createWebhooksModule = (options: Partial<DispatcherOptions> = {}): Module =>
  defineModule({
    name: 'webhooks',
    errors: webhooksError,
    title: { fr: 'Webhooks', ar: 'الويب هوك', en: 'Webhooks' },
    description:
      'Signed notifications about events, delivered to an organisation’s URLs at least once, with a log of every attempt.',
    operations: [
      listEventTypes,
      createEndpoint,
      listEndpoints,
      getEndpoint,
      updateEndpoint,
      enableEndpoint,
      disableEndpoint,
      rotateSecret,
      deleteEndpoint,
      pingEndpoint,
      listDeliveries,
      getDelivery,
      redeliver,
    ],
    startWorker: (services) => startDispatcher(services, options),
    sample: sampleWebhooks,
  })

export const webhooks = createWebhooksModule()
