// Written by `npm run sdk` from the operations of the platform. Do not edit it.
import type { External, List, StartAndStream, Read, Stream, Write } from './methods.ts'
import type { Route } from './request.ts'

export type LocalizedText = {
  /** @minLength 1 @maxLength 2000 */
  fr: string
  /** @minLength 1 @maxLength 2000 */
  ar?: string
  /** @minLength 1 @maxLength 2000 */
  en?: string
  /** @minLength 1 @maxLength 2000 */
  zgh?: string
}

export type AgentFile = {
  /** The file format and its version. */
  format: 'fusion-factory.agent/1'
  slug: string
  /** A text in French and, where written, in Arabic, English and Amazigh. */
  name: LocalizedText
  /** A text in French and, where written, in Arabic, English and Amazigh. */
  description: LocalizedText
  /**
   * What the agent is for and how it works, as the system prompt of the model.
   * @minLength 1 @maxLength 20000
   */
  instructions: string
  /** provider/model, or several separated by commas: each is the fallback of the one before. Defaults to the best available model. */
  model?: string | null
  /**
   * The operations it may call: by name, all tools of a module as `module.*`, or other agents as `agent:slug`. agents.searchTools finds operations, agents.listAgents finds agents.
   * @maxItems 50
   */
  tools: string[]
  /** Limits of a run. They can only be lowered. */
  limits?: {
    /**
     * Model calls. Defaults to 25.
     * @minimum 1 @maximum 25
     */
    steps?: number
    /**
     * Milliseconds of work, without waits for a person. Defaults to 600000.
     * @minimum 1 @maximum 600000
     */
    wallMs?: number
    /**
     * Input and output tokens. Defaults to 200000.
     * @minimum 1 @maximum 200000
     */
    tokens?: number
    /**
     * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
     * @minimum 1 @maximum 16384
     */
    toolResultBytes?: number
    /**
     * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
     * @minimum 1 @maximum 16000
     */
    historyTokens?: number
  }
  approvals?: string[] | null
  approvalTimeoutMs?: number | null
  outputSchema?: Record<string, unknown> | null
}

export type SdmxMessage = {
  meta: {
    schema: string
    id: string
    test: boolean
    prepared: string
    contentLanguages: string[]
    sender: {
      id: string
      name: string
      names: Record<string, string>
    }
  }
  data: {
    structures: Array<{
      name: string
      names: Record<string, string>
      dataSets: number[]
      links: Array<{
        urn: string
        rel: string
      }>
      dimensions: {
        observation: Array<{
          id: string
          name: string
          names: Record<string, string>
          roles?: string[]
          keyPosition: number
          values: Array<{
            id: string
            name: string
            names: Record<string, string>
            start?: string
            end?: string
          }>
        }>
      }
      measures: {
        observation: Array<{
          id: string
          name: string
          names: Record<string, string>
          roles?: string[]
          format: {
            dataType: string
          }
        }>
      }
      attributes: {
        observation: Array<{
          id: string
          name: string
          names: Record<string, string>
          roles?: string[]
          relationship: {
            observation: Record<string, never>
          }
          values?: Array<{
            id: string
            name: string
            names: Record<string, string>
            start?: string
            end?: string
          } | {
            value: string
          }>
        }>
      }
    }>
    dataSets: Array<{
      structure: number
      action: 'Information'
      links: Array<{
        urn: string
        rel: string
      }>
      observations: Record<string, Array<string | number | null>>
    }>
  }
}

/** Every operation, by module. */
export interface Api {
  /** Organisations, their members and API keys, and the audit trail. */
  identity: {
    /**
     * Show who the caller is, and the scopes of its key.
     *
     * GET /v1/me; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.identity.whoAmI()
     */
    whoAmI: Read<Record<string, never>, {
      memberId: string
      name: string
      organisationId: string
      scopes: string[]
    }>
    /**
     * Show the organisation the caller belongs to.
     *
     * GET /v1/organisation; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.identity.getOrganisation()
     */
    getOrganisation: Read<Record<string, never>, {
      id: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      kind: 'startup' | 'sme' | 'company' | 'university' | 'institute' | 'public_body' | 'association' | 'fund' | 'fablab_operator' | 'zone_operator' | 'other'
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List the organisations of this installation.
     *
     * GET /v1/organisations; needs the scope `platform:manage`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.identity.listOrganisations()
     */
    listOrganisations: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        kind: 'startup' | 'sme' | 'company' | 'university' | 'institute' | 'public_body' | 'association' | 'fund' | 'fablab_operator' | 'zone_operator' | 'other'
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Create an organisation, with its first member as owner and a first API key.
     *
     * The key is shown once.
     *
     * POST /v1/organisations; needs the scope `platform:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.identity.createOrganisation({ name: { fr: 'Exemple' }, kind: 'startup', owner: { name: 'Personne Exemple' } })
     */
    createOrganisation: Write<{
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      kind: 'startup' | 'sme' | 'company' | 'university' | 'institute' | 'public_body' | 'association' | 'fund' | 'fablab_operator' | 'zone_operator' | 'other'
      /** The first member, who becomes owner. */
      owner: {
        /** @minLength 1 @maxLength 200 */
        name: string
        /** @format email @maxLength 254 */
        email?: string
      }
    }, {
      id: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      kind: 'startup' | 'sme' | 'company' | 'university' | 'institute' | 'public_body' | 'association' | 'fund' | 'fablab_operator' | 'zone_operator' | 'other'
      /** @format date-time */
      createdAt: string
      /** The first member. */
      ownerId: string
      /** The API key of the first member, `ff_…`. Shown once; null when a response is replayed. */
      key: string | null
    }>
    /**
     * List the roles a member can have, and the scopes of each.
     *
     * GET /v1/roles; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.identity.listRoles()
     */
    listRoles: Read<Record<string, never>, {
      items: Array<{
        role: 'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager' | 'tenant' | 'zone_manager' | 'researcher' | 'institute_director' | 'programme_admin'
        scopes: string[]
      }>
    }>
    /**
     * List the members of the caller’s organisation.
     *
     * GET /v1/members; needs the scope `identity:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.identity.listMembers()
     */
    listMembers: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        name: string
        email: string | null
        /** @minItems 1 @maxItems 10 */
        roles: Array<'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager' | 'tenant' | 'zone_manager' | 'researcher' | 'institute_director' | 'programme_admin'>
        status: 'active' | 'suspended'
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Add a person to the caller’s organisation as a member, with roles.
     *
     * The roles must not include a scope that the caller does not have.
     *
     * POST /v1/members; needs the scope `identity:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.identity.addMember({ name: 'Personne Exemple', roles: ['maker'] })
     */
    addMember: Write<{
      /** @minLength 1 @maxLength 200 */
      name: string
      /** @format email @maxLength 254 */
      email?: string
      /** @minItems 1 @maxItems 10 */
      roles: Array<'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager' | 'tenant' | 'zone_manager' | 'researcher' | 'institute_director' | 'programme_admin'>
    }, {
      id: string
      name: string
      email: string | null
      /** @minItems 1 @maxItems 10 */
      roles: Array<'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager' | 'tenant' | 'zone_manager' | 'researcher' | 'institute_director' | 'programme_admin'>
      status: 'active' | 'suspended'
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Change a member’s roles, or suspend or reinstate the member.
     *
     * The keys of a suspended member stop working at once.
     *
     * PATCH /v1/members/:memberId; needs the scope `identity:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.identity.updateMember({ memberId: '00000000-0000-7000-8000-000000000000', status: 'suspended' })
     */
    updateMember: Write<{
      /**
       * A member from identity.listMembers.
       * @minLength 1 @maxLength 64
       */
      memberId: string
      /** @minItems 1 @maxItems 10 */
      roles?: Array<'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager' | 'tenant' | 'zone_manager' | 'researcher' | 'institute_director' | 'programme_admin'>
      status?: 'active' | 'suspended'
    }, {
      id: string
      name: string
      email: string | null
      /** @minItems 1 @maxItems 10 */
      roles: Array<'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager' | 'tenant' | 'zone_manager' | 'researcher' | 'institute_director' | 'programme_admin'>
      status: 'active' | 'suspended'
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List the API keys of the caller, without their secrets.
     *
     * With the scope `identity:manage`, lists the keys of the whole organisation.
     *
     * GET /v1/keys; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.identity.listKeys()
     */
    listKeys: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        memberId: string
        name: string
        /** The last four characters, to distinguish keys. */
        last4: string
        scopes: string[]
        expiresAt: string | null
        revokedAt: string | null
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Create an API key for the caller or another member.
     *
     * The key is shown once. A key for another member requires the scope `identity:manage`.
     *
     * POST /v1/keys; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.identity.createKey({ name: 'tableau de bord', scopes: ['fablabs:read'], expiresInDays: 90 })
     */
    createKey: Write<{
      /**
       * Purpose of the key.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * Scopes of the key. It never has more scopes than its member.
       * @minItems 1 @maxItems 50
       */
      scopes: string[]
      /**
       * Member the key belongs to. Defaults to the caller.
       * @minLength 1 @maxLength 64
       */
      memberId?: string
      /**
       * Days until it expires. Defaults to no expiry.
       * @minimum 1 @maximum 3650
       */
      expiresInDays?: number
    }, {
      id: string
      memberId: string
      name: string
      /** The last four characters, to distinguish keys. */
      last4: string
      scopes: string[]
      expiresAt: string | null
      revokedAt: string | null
      /** @format date-time */
      createdAt: string
      /** The key, `ff_…`. Shown once; null when a response is replayed. */
      key: string | null
    }>
    /**
     * Rotate an API key: create a successor and let the old key expire.
     *
     * Both keys work during the overlap, so that clients can change over without an interruption.
     *
     * POST /v1/keys/:keyId/rotate; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.identity.rotateKey({ keyId: '00000000-0000-7000-8000-000000000000', overlapHours: 24 })
     */
    rotateKey: Write<{
      /**
       * A key from identity.listKeys.
       * @minLength 1 @maxLength 64
       */
      keyId: string
      /**
       * Hours during which the old key still works.
       * @minimum 0 @maximum 720 @default 24
       */
      overlapHours?: number
    }, {
      id: string
      memberId: string
      name: string
      /** The last four characters, to distinguish keys. */
      last4: string
      scopes: string[]
      expiresAt: string | null
      revokedAt: string | null
      /** @format date-time */
      createdAt: string
      /** The key, `ff_…`. Shown once; null when a response is replayed. */
      key: string | null
    }>
    /**
     * Revoke an API key.
     *
     * The key stops working at once, also in runs it started.
     *
     * DELETE /v1/keys/:keyId; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.identity.revokeKey({ keyId: '00000000-0000-7000-8000-000000000000' })
     */
    revokeKey: Write<{
      /**
       * A key from identity.listKeys.
       * @minLength 1 @maxLength 64
       */
      keyId: string
    }, {
      id: string
      memberId: string
      name: string
      /** The last four characters, to distinguish keys. */
      last4: string
      scopes: string[]
      expiresAt: string | null
      revokedAt: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List the audit events of the organisation, newest first: who did what, and when.
     *
     * GET /v1/audit-events; needs the scope `identity:manage`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.identity.listAuditEvents({ operation: 'fablabs.bookMachine' })
     */
    listAuditEvents: List<{
      /**
       * Only events of this operation, by name.
       * @maxLength 100
       */
      operation?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** @format date-time */
        at: string
        actorId: string | null
        keyId: string | null
        /** The agent that acted for the member, if any. */
        agent: string | null
        runId: string | null
        /** The member who approved the call of the agent, if approval was required. */
        approvedBy: string | null
        operation: string
        /** The event of the operation that invoked this one. */
        parentId: string | null
        /** Position in the organisation’s chain; null until the event is sealed. */
        seq: number | null
        hash: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
  }
  /** Signed notifications about events, delivered to an organisation’s URLs at least once, with a log of every attempt. */
  webhooks: {
    /**
     * List the types of events that webhooks can subscribe to.
     *
     * GET /v1/webhooks/types; needs the scope `webhooks:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.webhooks.listEventTypes()
     */
    listEventTypes: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        type: string
        summary: string
        /** JSON Schema of the data of an event. */
        data: Record<string, unknown>
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Create a webhook endpoint: post events of the organisation to a URL, signed.
     *
     * Requests are signed as defined by Standard Webhooks; the secret is shown once. Each event is posted at least once, always with the same `webhook-id`, so that a receiver can ignore repetitions. Any response but a 2xx within 15 seconds is retried, ten times over about a day. The order is not guaranteed; use `timestamp`. The body contains ids and states; read the details with an API key.
     *
     * POST /v1/webhooks/endpoints; needs the scope `webhooks:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.webhooks.createEndpoint({ url: 'https://hooks.example.org/fusion', types: ['run.finished'] })
     */
    createEndpoint: Write<{
      /**
       * URL that events are posted to: https, on a public host.
       * @minLength 1 @maxLength 2000
       */
      url: string
      /**
       * Types of events from webhooks.listEventTypes; `run.*` for all of a kind, or `*` for all.
       * @minItems 1 @maxItems 50
       */
      types: string[]
      /**
       * Purpose of the endpoint.
       * @minLength 1 @maxLength 500
       */
      description?: string
    }, {
      id: string
      /** The member who created it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Time of the first failure since the latest success. */
      failingSince: string | null
      /** Number of active secrets: two during a rotation. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
      /** Secret that verifies the signatures, `whsec_…`. Shown once; null when a response is replayed. */
      secret: string | null
    }>
    /**
     * List the webhook endpoints of the organisation, with their status.
     *
     * GET /v1/webhooks/endpoints; needs the scope `webhooks:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.webhooks.listEndpoints()
     */
    listEndpoints: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** The member who created it. */
        memberId: string
        url: string
        description: string | null
        types: string[]
        status: 'enabled' | 'disabled'
        /** Why it is disabled. */
        reason: string | null
        /** Time of the first failure since the latest success. */
        failingSince: string | null
        /** Number of active secrets: two during a rotation. */
        secrets: number
        /** @format date-time */
        createdAt: string
        /** @format date-time */
        updatedAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a webhook endpoint: its event types and status.
     *
     * GET /v1/webhooks/endpoints/:endpointId; needs the scope `webhooks:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.webhooks.getEndpoint({ endpointId: '00000000-0000-7000-8000-000000000000' })
     */
    getEndpoint: Read<{
      /**
       * An endpoint, as found by webhooks.listEndpoints.
       * @minLength 1 @maxLength 64
       */
      endpointId: string
    }, {
      id: string
      /** The member who created it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Time of the first failure since the latest success. */
      failingSince: string | null
      /** Number of active secrets: two during a rotation. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Change the URL, event types or description of a webhook endpoint.
     *
     * Pending deliveries are posted to the new URL.
     *
     * PATCH /v1/webhooks/endpoints/:endpointId; needs the scope `webhooks:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.webhooks.updateEndpoint({ endpointId: '00000000-0000-7000-8000-000000000000', url: 'https://hooks.example.org/new' })
     */
    updateEndpoint: Write<{
      /**
       * An endpoint, as found by webhooks.listEndpoints.
       * @minLength 1 @maxLength 64
       */
      endpointId: string
      /**
       * URL that events are posted to: https, on a public host.
       * @minLength 1 @maxLength 2000
       */
      url?: string
      /**
       * Types of events from webhooks.listEventTypes; `run.*` for all of a kind, or `*` for all.
       * @minItems 1 @maxItems 50
       */
      types?: string[]
      description?: string | null
    }, {
      id: string
      /** The member who created it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Time of the first failure since the latest success. */
      failingSince: string | null
      /** Number of active secrets: two during a rotation. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Enable a disabled endpoint again, so that new events are posted to it.
     *
     * Events that it missed stay in the log; post them again with `webhooks.redeliver`.
     *
     * POST /v1/webhooks/endpoints/:endpointId/enable; needs the scope `webhooks:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.webhooks.enableEndpoint({ endpointId: '00000000-0000-7000-8000-000000000000' })
     */
    enableEndpoint: Write<{
      /**
       * An endpoint, as found by webhooks.listEndpoints.
       * @minLength 1 @maxLength 64
       */
      endpointId: string
    }, {
      id: string
      /** The member who created it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Time of the first failure since the latest success. */
      failingSince: string | null
      /** Number of active secrets: two during a rotation. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Disable an endpoint, so that no more events are posted to it.
     *
     * Pending deliveries count as failed.
     *
     * POST /v1/webhooks/endpoints/:endpointId/disable; needs the scope `webhooks:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.webhooks.disableEndpoint({ endpointId: '00000000-0000-7000-8000-000000000000' })
     */
    disableEndpoint: Write<{
      /**
       * An endpoint, as found by webhooks.listEndpoints.
       * @minLength 1 @maxLength 64
       */
      endpointId: string
    }, {
      id: string
      /** The member who created it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Time of the first failure since the latest success. */
      failingSince: string | null
      /** Number of active secrets: two during a rotation. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Rotate the secret of an endpoint: create a new one, shown once.
     *
     * Both secrets sign until the old one expires, so that the receiver can change over without missing an event.
     *
     * POST /v1/webhooks/endpoints/:endpointId/rotate; needs the scope `webhooks:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.webhooks.rotateSecret({ endpointId: '00000000-0000-7000-8000-000000000000', overlapHours: 24 })
     */
    rotateSecret: Write<{
      /**
       * An endpoint, as found by webhooks.listEndpoints.
       * @minLength 1 @maxLength 64
       */
      endpointId: string
      /**
       * Hours during which the old secret still signs. Use 0 if it has leaked.
       * @minimum 0 @maximum 168 @default 24
       */
      overlapHours?: number
    }, {
      id: string
      /** The member who created it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Time of the first failure since the latest success. */
      failingSince: string | null
      /** Number of active secrets: two during a rotation. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
      /** Secret that verifies the signatures, `whsec_…`. Shown once; null when a response is replayed. */
      secret: string | null
    }>
    /**
     * Delete a webhook endpoint and its log.
     *
     * Pending deliveries are no longer sent.
     *
     * DELETE /v1/webhooks/endpoints/:endpointId; needs the scope `webhooks:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.webhooks.deleteEndpoint({ endpointId: '00000000-0000-7000-8000-000000000000' })
     */
    deleteEndpoint: Write<{
      /**
       * An endpoint, as found by webhooks.listEndpoints.
       * @minLength 1 @maxLength 64
       */
      endpointId: string
    }, {
      id: string
      /** The member who created it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Time of the first failure since the latest success. */
      failingSince: string | null
      /** Number of active secrets: two during a rotation. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Test an endpoint: post an event of type webhook.ping to it.
     *
     * Returns the delivery. Read it again a moment later with `webhooks.getDelivery` to see the outcome.
     *
     * POST /v1/webhooks/endpoints/:endpointId/ping; needs the scope `webhooks:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.webhooks.pingEndpoint({ endpointId: '00000000-0000-7000-8000-000000000000' })
     */
    pingEndpoint: Write<{
      /**
       * An endpoint, as found by webhooks.listEndpoints.
       * @minLength 1 @maxLength 64
       */
      endpointId: string
    }, {
      id: string
      endpointId: string
      /** The `webhook-id`, the same at every attempt. */
      messageId: string
      type: string
      /** `failed`: there is no further automatic attempt. */
      status: 'pending' | 'delivered' | 'failed'
      attempts: number
      /** The latest attempt. */
      last: {
        /** @format date-time */
        at: string
        durationMs: number
        /** HTTP status of the response; null if there was none. */
        status: number | null
        error: string | null
        /** The start of the response body. */
        body: string | null
      } | null
      /** Time of the next attempt. */
      nextAt: string | null
      /** @format date-time */
      createdAt: string
      finishedAt: string | null
    }>
    /**
     * List the webhook deliveries of the organisation, newest first, with their outcome.
     *
     * Deliveries are kept for 30 days.
     *
     * GET /v1/webhooks/deliveries; needs the scope `webhooks:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.webhooks.listDeliveries({ status: 'failed' })
     */
    listDeliveries: List<{
      /**
       * Only deliveries to this endpoint.
       * @minLength 1 @maxLength 64
       */
      endpointId?: string
      status?: 'pending' | 'delivered' | 'failed'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        endpointId: string
        /** The `webhook-id`, the same at every attempt. */
        messageId: string
        type: string
        /** `failed`: there is no further automatic attempt. */
        status: 'pending' | 'delivered' | 'failed'
        attempts: number
        /** The latest attempt. */
        last: {
          /** @format date-time */
          at: string
          durationMs: number
          /** HTTP status of the response; null if there was none. */
          status: number | null
          error: string | null
          /** The start of the response body. */
          body: string | null
        } | null
        /** Time of the next attempt. */
        nextAt: string | null
        /** @format date-time */
        createdAt: string
        finishedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a webhook delivery with its attempts: what was posted, and the responses.
     *
     * GET /v1/webhooks/deliveries/:deliveryId; needs the scope `webhooks:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.webhooks.getDelivery({ deliveryId: '00000000-0000-7000-8000-000000000000' })
     */
    getDelivery: Read<{
      /**
       * A delivery, as found by webhooks.listDeliveries.
       * @minLength 1 @maxLength 64
       */
      deliveryId: string
    }, {
      id: string
      endpointId: string
      /** The `webhook-id`, the same at every attempt. */
      messageId: string
      type: string
      /** `failed`: there is no further automatic attempt. */
      status: 'pending' | 'delivered' | 'failed'
      attempts: number
      /** The latest attempt. */
      last: {
        /** @format date-time */
        at: string
        durationMs: number
        /** HTTP status of the response; null if there was none. */
        status: number | null
        error: string | null
        /** The start of the response body. */
        body: string | null
      } | null
      /** Time of the next attempt. */
      nextAt: string | null
      /** @format date-time */
      createdAt: string
      finishedAt: string | null
      /** The latest attempts, oldest first. */
      log: Array<{
        /** @format date-time */
        at: string
        durationMs: number
        /** HTTP status of the response; null if there was none. */
        status: number | null
        error: string | null
        /** The start of the response body. */
        body: string | null
      }>
      /** The body, as it is signed and posted. */
      body: string
    }>
    /**
     * Post a webhook delivery again, with the same webhook-id.
     *
     * 409 while the delivery is pending, or if its endpoint is disabled.
     *
     * POST /v1/webhooks/deliveries/:deliveryId/redeliver; needs the scope `webhooks:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.webhooks.redeliver({ deliveryId: '00000000-0000-7000-8000-000000000000' })
     */
    redeliver: Write<{
      /**
       * A delivery, as found by webhooks.listDeliveries.
       * @minLength 1 @maxLength 64
       */
      deliveryId: string
    }, {
      id: string
      endpointId: string
      /** The `webhook-id`, the same at every attempt. */
      messageId: string
      type: string
      /** `failed`: there is no further automatic attempt. */
      status: 'pending' | 'delivered' | 'failed'
      attempts: number
      /** The latest attempt. */
      last: {
        /** @format date-time */
        at: string
        durationMs: number
        /** HTTP status of the response; null if there was none. */
        status: number | null
        error: string | null
        /** The start of the response body. */
        body: string | null
      } | null
      /** Time of the next attempt. */
      nextAt: string | null
      /** @format date-time */
      createdAt: string
      finishedAt: string | null
    }>
  }
  /** Agents, their tools, and their runs, which survive server restarts. */
  agents: {
    /**
     * Ask an agent to do something, in a run that you can follow, await or read.
     *
     * The run is recorded before the response is sent, and continues to its end even if the server restarts. It acts with the rights of the key it was started with, within the grants of the agent; both are read again at every call. `GET /runs/{runId}/events` streams its events, `GET /runs/{runId}/wait` awaits its end. 409 while its thread is busy, unless `whenBusy` allows it. 429 while a budget is used up or too many runs are queued.
     *
     * POST /v1/runs; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.startRun({ agent: 'fablab-guide', input: 'Où puis-je trouver une découpeuse laser à Casablanca ?' })
     */
    startRun: Write<{
      /**
       * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /** The version of the agent: a number, or `draft` if you may change the agent. Defaults to the published version. */
      version?: 'draft' | number
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      /**
       * The conversation that the run continues.
       * @minLength 1 @maxLength 64
       */
      threadId?: string
      /**
       * What to do while the thread is busy. `reject`: answer 409. `enqueue`: start after the runs that were asked before, in order. `interrupt`: cancel the runs of the thread that have not ended, then start.
       * @default "reject"
       */
      whenBusy?: 'reject' | 'enqueue' | 'interrupt'
      /**
       * provider/model, or several separated by commas, each the fallback of the one before. Defaults to the model of the agent.
       * @maxLength 200
       */
      model?: string
      /** Limits of a run. They can only be lowered. */
      limits?: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** Your own notes: up to 20 texts by name. */
      metadata?: Record<string, string>
      /**
       * Tools that you execute. The run waits while you send each result with agents.submitToolResult, which the SDK does for you.
       * @maxItems 50
       */
      clientTools?: Array<{
        /** The name that the model uses, unique among the tools of the agent. */
        name: string
        /**
         * What it does and when to use it, for the model.
         * @minLength 1 @maxLength 2000
         */
        description: string
        /** JSON Schema of its arguments: an object. */
        inputSchema: Record<string, unknown>
        /**
         * How long its result may take, in milliseconds. Defaults to 5 minutes.
         * @minimum 1000 @maximum 86400000
         */
        timeoutMs?: number
      }>
      /**
       * `true`: streams its text as it is written. `false` costs less.
       * @default true
       */
      live?: boolean
    }, {
      id: string
      /** The slug of the agent. */
      agent: string
      /** The id of the agent. For an agent of the library, its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or for an agent of the library the digest of its content. */
      agentVersion: string
      /** The member who started the run. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The step of that run which waits for this run; null if it continues without waiting. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer as JSON, if the agent has an output schema; otherwise null. */
      output: unknown
      /** Why the run failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The requested model. agents.listSteps shows which model answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
        historyTokens: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
        /** Millionths of the currency of agents.listModelPrices; null if the price of a model is not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Ask an agent and await its answer.
     *
     * With an `Idempotency-Key`, a repeated request awaits the same run. When the time is over before the run ends, answers with the run as it is: continue with `GET /runs/{runId}/wait`. Disconnecting does not stop the run.
     *
     * POST /v1/runs/wait; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.startAndWait({ agent: 'fablab-booking', input: 'Réserve une découpeuse laser à Casablanca demain à 10 h pour 1 heure' })
     */
    startAndWait: External<{
      /**
       * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /** The version of the agent: a number, or `draft` if you may change the agent. Defaults to the published version. */
      version?: 'draft' | number
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      /**
       * The conversation that the run continues.
       * @minLength 1 @maxLength 64
       */
      threadId?: string
      /**
       * What to do while the thread is busy. `reject`: answer 409. `enqueue`: start after the runs that were asked before, in order. `interrupt`: cancel the runs of the thread that have not ended, then start.
       * @default "reject"
       */
      whenBusy?: 'reject' | 'enqueue' | 'interrupt'
      /**
       * provider/model, or several separated by commas, each the fallback of the one before. Defaults to the model of the agent.
       * @maxLength 200
       */
      model?: string
      /** Limits of a run. They can only be lowered. */
      limits?: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** Your own notes: up to 20 texts by name. */
      metadata?: Record<string, string>
      /**
       * Tools that you execute. The run waits while you send each result with agents.submitToolResult, which the SDK does for you.
       * @maxItems 50
       */
      clientTools?: Array<{
        /** The name that the model uses, unique among the tools of the agent. */
        name: string
        /**
         * What it does and when to use it, for the model.
         * @minLength 1 @maxLength 2000
         */
        description: string
        /** JSON Schema of its arguments: an object. */
        inputSchema: Record<string, unknown>
        /**
         * How long its result may take, in milliseconds. Defaults to 5 minutes.
         * @minimum 1000 @maximum 86400000
         */
        timeoutMs?: number
      }>
      /**
       * Maximum time to wait, in milliseconds.
       * @minimum 0 @maximum 600000 @default 120000
       */
      timeoutMs?: number
    }, {
      id: string
      /** The slug of the agent. */
      agent: string
      /** The id of the agent. For an agent of the library, its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or for an agent of the library the digest of its content. */
      agentVersion: string
      /** The member who started the run. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The step of that run which waits for this run; null if it continues without waiting. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer as JSON, if the agent has an output schema; otherwise null. */
      output: unknown
      /** Why the run failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The requested model. agents.listSteps shows which model answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
        historyTokens: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
        /** Millionths of the currency of agents.listModelPrices; null if the price of a model is not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Ask an agent and follow its run in the same response, until it ends.
     *
     * Starts a run like `POST /runs`, then streams like `GET /runs/{runId}/events`. `Content-Location` names that stream: resume it there, with the last id as `Last-Event-ID`. Or send the same request again: under the same `Idempotency-Key` it follows the same run, from its start or after `Last-Event-ID`, and starts no second run. The run is recorded before the first byte is sent. A rejected request gets a problem with its status. Disconnecting does not stop the run.
     *
     * POST /v1/runs/stream; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * for await (const { id, data } of client.agents.streamRun({ agent: 'fablab-guide', input: 'Où puis-je trouver une découpeuse laser à Casablanca ?' })) console.log(id, data)
     */
    streamRun: StartAndStream<{
      /**
       * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /** The version of the agent: a number, or `draft` if you may change the agent. Defaults to the published version. */
      version?: 'draft' | number
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      /**
       * The conversation that the run continues.
       * @minLength 1 @maxLength 64
       */
      threadId?: string
      /**
       * What to do while the thread is busy. `reject`: answer 409. `enqueue`: start after the runs that were asked before, in order. `interrupt`: cancel the runs of the thread that have not ended, then start.
       * @default "reject"
       */
      whenBusy?: 'reject' | 'enqueue' | 'interrupt'
      /**
       * provider/model, or several separated by commas, each the fallback of the one before. Defaults to the model of the agent.
       * @maxLength 200
       */
      model?: string
      /** Limits of a run. They can only be lowered. */
      limits?: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** Your own notes: up to 20 texts by name. */
      metadata?: Record<string, string>
      /**
       * Tools that you execute. The run waits while you send each result with agents.submitToolResult, which the SDK does for you.
       * @maxItems 50
       */
      clientTools?: Array<{
        /** The name that the model uses, unique among the tools of the agent. */
        name: string
        /**
         * What it does and when to use it, for the model.
         * @minLength 1 @maxLength 2000
         */
        description: string
        /** JSON Schema of its arguments: an object. */
        inputSchema: Record<string, unknown>
        /**
         * How long its result may take, in milliseconds. Defaults to 5 minutes.
         * @minimum 1000 @maximum 86400000
         */
        timeoutMs?: number
      }>
    }, {
      type: 'run.started'
      agent: string
      runId: string
    } | {
      type: 'run.resumed'
      agent: string
    } | {
      type: 'text'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      text: string
    } | {
      type: 'text.reset'
      /** The step that the event belongs to, by its place in the run. */
      step: number
    } | {
      type: 'step.finished'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      text: string
      calls: Array<{
        step: number
        tool: string
        input: unknown
      }>
    } | {
      type: 'tool.started'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
    } | {
      type: 'tool.finished'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      ok: boolean
      result: string
    } | {
      type: 'tool.requested'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
    } | {
      type: 'subagent.started'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      /** The run that executes the call. */
      runId: string
    } | {
      type: 'approval.requested'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
      hash: string
      /** @format date-time */
      expiresAt: string
    } | {
      type: 'approval.decided'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      decision: 'approved' | 'rejected' | 'answered' | 'expired'
      /** The member who decided; null when the approval expired. */
      memberId: string | null
      /** The arguments as changed by the approver, otherwise null. */
      input: unknown
      reason: string | null
    } | {
      type: 'run.waiting'
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
    } | {
      type: 'run.finished'
      status: 'succeeded' | 'failed' | 'cancelled'
      answer: string | null
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
    }>
    /**
     * Read whether a run has ended, its answer, and what it has cost.
     *
     * GET /v1/runs/:runId; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.getRun({ runId: '00000000-0000-7000-8000-000000000000' })
     */
    getRun: Read<{
      /**
       * A run, as returned by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
    }, {
      id: string
      /** The slug of the agent. */
      agent: string
      /** The id of the agent. For an agent of the library, its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or for an agent of the library the digest of its content. */
      agentVersion: string
      /** The member who started the run. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The step of that run which waits for this run; null if it continues without waiting. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer as JSON, if the agent has an output schema; otherwise null. */
      output: unknown
      /** Why the run failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The requested model. agents.listSteps shows which model answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
        historyTokens: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
        /** Millionths of the currency of agents.listModelPrices; null if the price of a model is not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * List your own runs, newest first.
     *
     * With `agents:manage`, lists the runs of the whole organisation.
     *
     * GET /v1/runs; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listRuns({ status: 'failed' })
     */
    listRuns: List<{
      /**
       * Only runs of this agent, by its slug.
       * @minLength 1 @maxLength 64
       */
      agent?: string
      status?: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      /**
       * Only runs of this thread.
       * @minLength 1 @maxLength 64
       */
      threadId?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** The slug of the agent. */
        agent: string
        /** The id of the agent. For an agent of the library, its slug. */
        agentId: string
        /** The version it runs: its number, `draft`, or for an agent of the library the digest of its content. */
        agentVersion: string
        /** The member who started the run. */
        memberId: string
        threadId: string | null
        /** The run that started this one. */
        parentRunId: string | null
        /** The step of that run which waits for this run; null if it continues without waiting. */
        parentStep: number | null
        status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
        input: string
        answer: string | null
        /** The answer as JSON, if the agent has an output schema; otherwise null. */
        output: unknown
        /** Why the run failed, or what it waits for. */
        error: {
          code: string
          detail: string
          /** The call that waits. */
          step?: number
          /**
           * When the exhausted budget resets.
           * @format date-time
           */
          resetsAt?: string
          /** The issues of an answer that does not match its schema. */
          issues?: Array<{
            path: string
            message: string
          }>
        } | null
        /** The requested model. agents.listSteps shows which model answered. */
        model: string | null
        limits: {
          steps: number
          wallMs: number
          tokens: number
          toolResultBytes: number
          historyTokens: number
        }
        usage: {
          steps: number
          activeMs: number
          inputTokens: number
          outputTokens: number
          /** Millionths of the currency of agents.listModelPrices; null if the price of a model is not known. */
          costMicros: number | null
        }
        metadata: Record<string, string>
        /** @format date-time */
        createdAt: string
        startedAt: string | null
        finishedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Await the end of a run.
     *
     * Answers with the run when it ends, when it waits for a person, or when the time is over.
     *
     * GET /v1/runs/:runId/wait; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.waitForRun({ runId: '00000000-0000-7000-8000-000000000000', timeoutMs: 30000 })
     */
    waitForRun: External<{
      /**
       * A run, as returned by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * Maximum time to wait, in milliseconds.
       * @minimum 0 @maximum 60000 @default 30000
       */
      timeoutMs?: number
    }, {
      id: string
      /** The slug of the agent. */
      agent: string
      /** The id of the agent. For an agent of the library, its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or for an agent of the library the digest of its content. */
      agentVersion: string
      /** The member who started the run. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The step of that run which waits for this run; null if it continues without waiting. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer as JSON, if the agent has an output schema; otherwise null. */
      output: unknown
      /** Why the run failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The requested model. agents.listSteps shows which model answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
        historyTokens: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
        /** Millionths of the currency of agents.listModelPrices; null if the price of a model is not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Follow a run until it ends, with its text, its calls and their results.
     *
     * Answers with server-sent events. Their ids rise, even after another server has taken over the run. Reconnect with the last id as `Last-Event-ID`: the stream continues after it, without gaps or duplicates. `text` events add up until `step.finished` brings the whole text. After `text.reset` the step is written anew. Disconnecting does not stop the run.
     *
     * GET /v1/runs/:runId/events; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * for await (const { id, data } of client.agents.followRun({ runId: '00000000-0000-7000-8000-000000000000' })) console.log(id, data)
     */
    followRun: Stream<{
      /**
       * A run, as returned by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
    }, {
      type: 'run.started'
      agent: string
      runId: string
    } | {
      type: 'run.resumed'
      agent: string
    } | {
      type: 'text'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      text: string
    } | {
      type: 'text.reset'
      /** The step that the event belongs to, by its place in the run. */
      step: number
    } | {
      type: 'step.finished'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      text: string
      calls: Array<{
        step: number
        tool: string
        input: unknown
      }>
    } | {
      type: 'tool.started'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
    } | {
      type: 'tool.finished'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      ok: boolean
      result: string
    } | {
      type: 'tool.requested'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
    } | {
      type: 'subagent.started'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      /** The run that executes the call. */
      runId: string
    } | {
      type: 'approval.requested'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
      hash: string
      /** @format date-time */
      expiresAt: string
    } | {
      type: 'approval.decided'
      /** The step that the event belongs to, by its place in the run. */
      step: number
      tool: string
      decision: 'approved' | 'rejected' | 'answered' | 'expired'
      /** The member who decided; null when the approval expired. */
      memberId: string | null
      /** The arguments as changed by the approver, otherwise null. */
      input: unknown
      reason: string | null
    } | {
      type: 'run.waiting'
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
    } | {
      type: 'run.finished'
      status: 'succeeded' | 'failed' | 'cancelled'
      answer: string | null
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
    }>
    /**
     * List the steps of a run in order, with what the model wrote and what its tools answered.
     *
     * GET /v1/runs/:runId/steps; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listSteps({ runId: '00000000-0000-7000-8000-000000000000' })
     */
    listSteps: List<{
      /**
       * A run, as returned by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Its place in the run, from 0. */
        step: number
        kind: 'model' | 'tool'
        /** The model that answered, or the tool that was called. */
        name: string
        /** `intent`: started. `pending`: waits, see `waitsFor`. */
        state: 'intent' | 'pending' | 'done' | 'failed'
        /** What it waits for, or waited for last: an approval, a result from the caller, a person who reports its outcome, or the run of a subagent. */
        waitsFor: 'approval' | 'client_tool' | 'unknown_outcome' | 'subagent' | null
        approval: {
          hash: string
          /** @format date-time */
          expiresAt: string
          decision: 'approved' | 'rejected' | 'answered' | 'expired' | null
          /** The member who decided. */
          memberId: string | null
          reason: string | null
          /** The arguments as changed by the approver, otherwise null. */
          input: unknown
        } | null
        /** The run that executed the call. Its usage counts towards this run. */
        childRunId: string | null
        /** What the model wrote. */
        text: string | null
        /** The calls that the model requested. */
        calls: Array<{
          step: number
          tool: string
          input: unknown
        }> | null
        /** The arguments of the tool. */
        input: unknown
        /** The result of the tool, as the model read it. */
        result: string | null
        usage: {
          inputTokens: number
          outputTokens: number
          /** Millionths of the currency of agents.listModelPrices; null if the price of a model is not known. */
          costMicros: number | null
        } | null
        /** @format date-time */
        startedAt: string
        finishedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Stop a run and the runs that work for it.
     *
     * What the run has already done stays done. 409 when the run has ended.
     *
     * POST /v1/runs/:runId/cancel; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.cancelRun({ runId: '00000000-0000-7000-8000-000000000000' })
     */
    cancelRun: Write<{
      /**
       * A run, as returned by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
    }, {
      id: string
      /** The slug of the agent. */
      agent: string
      /** The id of the agent. For an agent of the library, its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or for an agent of the library the digest of its content. */
      agentVersion: string
      /** The member who started the run. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The step of that run which waits for this run; null if it continues without waiting. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer as JSON, if the agent has an output schema; otherwise null. */
      output: unknown
      /** Why the run failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The requested model. agents.listSteps shows which model answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
        historyTokens: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
        /** Millionths of the currency of agents.listModelPrices; null if the price of a model is not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Report what became of a tool call whose outcome is unknown.
     *
     * The run then continues with that result.
     *
     * POST /v1/runs/:runId/steps/:step/outcome; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.resolveUnknownOutcome({ runId: '00000000-0000-7000-8000-000000000000', step: 1, result: 'It was done.' })
     */
    resolveUnknownOutcome: Write<{
      /**
       * A run, as returned by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * The step of the call, as in the error of the run.
       * @minimum 0 @maximum 100000
       */
      step: number
      /**
       * The result for the agent: what has happened, or that nothing has happened.
       * @minLength 1 @maxLength 10000
       */
      result: string
    }, {
      id: string
      /** The slug of the agent. */
      agent: string
      /** The id of the agent. For an agent of the library, its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or for an agent of the library the digest of its content. */
      agentVersion: string
      /** The member who started the run. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The step of that run which waits for this run; null if it continues without waiting. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer as JSON, if the agent has an output schema; otherwise null. */
      output: unknown
      /** Why the run failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The requested model. agents.listSteps shows which model answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
        historyTokens: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
        /** Millionths of the currency of agents.listModelPrices; null if the price of a model is not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * List the calls of agents that wait for a person to approve them, newest first.
     *
     * Shows the calls of your own runs, and those that you have the right to decide.
     *
     * GET /v1/approvals; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listApprovals()
     */
    listApprovals: List<{
      /** @default "open" */
      state?: 'open' | 'decided' | 'closed'
      /**
       * Only calls of this run and of the agents that work for it.
       * @minLength 1 @maxLength 64
       */
      runId?: string
      /**
       * Only calls of this agent, by its slug.
       * @minLength 1 @maxLength 64
       */
      agent?: string
      /**
       * Only calls of this tool.
       * @minLength 1 @maxLength 200
       */
      tool?: string
      /** Only calls of runs that you started. */
      mine?: string | boolean
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        runId: string
        /** The call, by its place in the run. */
        step: number
        /** The topmost run, if this run works for another. */
        rootRunId: string
        agent: string
        /** The member who started the run. */
        memberId: string
        tool: string
        /** The arguments of the call. */
        input: unknown
        /** Hash of run, step, tool and arguments. Send it with the decision, so that it applies only to this call. */
        hash: string
        /** The scope that the approver needs; null if the operation needs none. */
        scope: string | null
        /** The call needs approval only because its run has read private data and untrusted content, and the call would send data to others. */
        exfiltrationRisk: boolean
        /** `closed`: the run ended first. */
        state: 'open' | 'decided' | 'closed'
        decision: 'approved' | 'rejected' | 'answered' | 'expired' | null
        /** The member who decided. */
        decidedBy: string | null
        decidedAt: string | null
        /** @format date-time */
        expiresAt: string
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Approve or reject a call that waits for a person, or answer in its place.
     *
     * An approval may change the arguments. It is bound to run, step, tool and arguments: exactly that call is executed, with the rights of the run. Members of the organisation may decide if their key holds the scope of the operation. When two members decide at once, one of them gets 409 with the decision of the other.
     *
     * POST /v1/runs/:runId/steps/:step/decide; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.decideApproval({ runId: '00000000-0000-7000-8000-000000000000', step: 1, decision: 'approve' })
     */
    decideApproval: Write<{
      /**
       * A run, as returned by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * The step of the call, from agents.listApprovals.
       * @minimum 0 @maximum 100000
       */
      step: number
      /** `answer`: the tool is not called, and the agent gets `result` instead. */
      decision: 'approve' | 'reject' | 'answer'
      /** With `approve`: arguments that replace those of the call and match the input schema of the tool. */
      input?: Record<string, unknown>
      /**
       * With `reject`: the reason, which the agent reads.
       * @minLength 1 @maxLength 2000
       */
      reason?: string
      /**
       * With `answer`: the result, which the agent reads.
       * @minLength 1 @maxLength 10000
       */
      result?: string
      /**
       * The hash from agents.listApprovals. 409 if it belongs to another call.
       * @maxLength 64
       */
      hash?: string
    }, {
      runId: string
      /** The call, by its place in the run. */
      step: number
      /** The topmost run, if this run works for another. */
      rootRunId: string
      agent: string
      /** The member who started the run. */
      memberId: string
      tool: string
      /** The arguments of the call. */
      input: unknown
      /** Hash of run, step, tool and arguments. Send it with the decision, so that it applies only to this call. */
      hash: string
      /** The scope that the approver needs; null if the operation needs none. */
      scope: string | null
      /** The call needs approval only because its run has read private data and untrusted content, and the call would send data to others. */
      exfiltrationRisk: boolean
      /** `closed`: the run ended first. */
      state: 'open' | 'decided' | 'closed'
      decision: 'approved' | 'rejected' | 'answered' | 'expired' | null
      /** The member who decided. */
      decidedBy: string | null
      decidedAt: string | null
      /** @format date-time */
      expiresAt: string
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List the calls of a run that wait for an approval, a result or an outcome.
     *
     * GET /v1/runs/:runId/waits; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listWaits({ runId: '00000000-0000-7000-8000-000000000000' })
     */
    listWaits: List<{
      /**
       * A run, as returned by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        step: number
        /** An approval, a result from the caller, a person who reports its outcome, or the run of a subagent. */
        waitsFor: 'approval' | 'client_tool' | 'unknown_outcome' | 'subagent'
        tool: string
        input: unknown
        childRunId: string | null
        expiresAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Send the result of a tool that you execute for your run.
     *
     * The run then continues with that result. Sending the same result again is accepted; a different result gets 409.
     *
     * POST /v1/runs/:runId/steps/:step/result; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.submitToolResult({ runId: '00000000-0000-7000-8000-000000000000', step: 1, result: { temperature: 21 } })
     */
    submitToolResult: Write<{
      /**
       * A run, as returned by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * The step of the call, from the event `tool.requested` or agents.listWaits.
       * @minimum 0 @maximum 100000
       */
      step: number
      /** Any JSON. It is truncated, with a mark, if it is longer than the limit of the run. */
      result: unknown
      /**
       * `false`: the tool failed, and `result` is the reason.
       * @default true
       */
      ok?: boolean
    }, {
      id: string
      /** The slug of the agent. */
      agent: string
      /** The id of the agent. For an agent of the library, its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or for an agent of the library the digest of its content. */
      agentVersion: string
      /** The member who started the run. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The step of that run which waits for this run; null if it continues without waiting. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer as JSON, if the agent has an output schema; otherwise null. */
      output: unknown
      /** Why the run failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The requested model. agents.listSteps shows which model answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
        historyTokens: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
        /** Millionths of the currency of agents.listModelPrices; null if the price of a model is not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Start a conversation.
     *
     * Runs in the conversation remember earlier messages.
     *
     * POST /v1/threads; needs the scope `agents:read`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.createThread({ title: 'Prototype de drone' })
     */
    createThread: Write<{
      /** @minLength 1 @maxLength 200 */
      title?: string
      /** Your own notes: up to 20 texts by name. */
      metadata?: Record<string, string>
    }, {
      id: string
      title: string | null
      metadata: Record<string, string>
      /** The thread it was copied from, which may have been deleted. */
      copiedFrom: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Show one of your conversations.
     *
     * GET /v1/threads/:threadId; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.getThread({ threadId: '00000000-0000-7000-8000-000000000000' })
     */
    getThread: Read<{
      /**
       * One of your threads, as found by agents.listThreads.
       * @minLength 1 @maxLength 64
       */
      threadId: string
    }, {
      id: string
      title: string | null
      metadata: Record<string, string>
      /** The thread it was copied from, which may have been deleted. */
      copiedFrom: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List your own conversations, newest first.
     *
     * GET /v1/threads; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.listThreads()
     */
    listThreads: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        title: string | null
        metadata: Record<string, string>
        /** The thread it was copied from, which may have been deleted. */
        copiedFrom: string | null
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List the questions and answers that were said in a conversation, oldest first.
     *
     * A question is followed by its answer once there is one.
     *
     * GET /v1/threads/:threadId/messages; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listMessages({ threadId: '00000000-0000-7000-8000-000000000000' })
     */
    listMessages: List<{
      /**
       * One of your threads, as found by agents.listThreads.
       * @minLength 1 @maxLength 64
       */
      threadId: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        runId: string
        role: 'user' | 'assistant'
        text: string
        /** The agent that was asked or that answered. */
        agent: string
        /** Status of the run. */
        status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
        /** @format date-time */
        at: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Copy a conversation, whole or up to one of its runs, to go on from there.
     *
     * Copies the runs that have ended: questions, answers, calls and their results. The copied runs are not executed again and cost nothing. Changing or deleting one conversation does not change the other.
     *
     * POST /v1/threads/:threadId/copy; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.copyThread({ threadId: '00000000-0000-7000-8000-000000000000', upToRunId: '00000000-0000-7000-8000-000000000000' })
     */
    copyThread: Write<{
      /**
       * One of your threads, as found by agents.listThreads.
       * @minLength 1 @maxLength 64
       */
      threadId: string
      /**
       * The last run of the thread to copy. Defaults to the last run that has ended.
       * @minLength 1 @maxLength 64
       */
      upToRunId?: string
      /**
       * Defaults to the title of the original.
       * @minLength 1 @maxLength 200
       */
      title?: string
    }, {
      id: string
      title: string | null
      metadata: Record<string, string>
      /** The thread it was copied from, which may have been deleted. */
      copiedFrom: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Delete a conversation with all its runs and what they recorded.
     *
     * Deletes its questions and answers, the arguments and results of its tools, the runs that its agents started, and the stored responses for repeated requests. What a tool did elsewhere, such as a booking, stays done. The audit trail holds no text of conversations. 409 while one of the runs has not ended.
     *
     * DELETE /v1/threads/:threadId; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.deleteThread({ threadId: '00000000-0000-7000-8000-000000000000' })
     */
    deleteThread: Write<{
      /**
       * One of your threads, as found by agents.listThreads.
       * @minLength 1 @maxLength 64
       */
      threadId: string
    }, {
      id: string
      title: string | null
      metadata: Record<string, string>
      /** The thread it was copied from, which may have been deleted. */
      copiedFrom: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List the agents that you may run, and what each is for.
     *
     * Agents of the library come first, then those of the organisation and of the community.
     *
     * GET /v1/agents; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.listAgents()
     */
    listAgents: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Its id, which runs refer to. For an agent of the library, its slug. */
        id: string
        slug: string
        /** `library`: ships with the platform. `stored`: was made here. */
        source: 'library' | 'stored'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        description: LocalizedText
        /** Null: the best available model. */
        model: string | null
        tools: string[]
        /** The calls that a person has to approve, in addition to those of high risk. */
        approvals: string[] | null
        approvalTimeoutMs: number | null
        /** The published version, which is shown here. Null when the draft is shown because none is published, and for an agent of the library. */
        version: number | null
        /** Hash of the content: equal for two agents with the same content. */
        digest: string
        /** The audience that may see and run it: its author, their organisation, or every organisation here. */
        visibility: 'private' | 'organisation' | 'community'
        /** Its author; null outside their organisation. */
        memberId: string | null
        /** The agent and version it was copied from; kept when the original is deleted. */
        forkedFrom: {
          agentId: string
          version: string
        } | null
        /** How many organisations have run it, and how often. Counted within two minutes; deleted runs stay counted. */
        usedBy: {
          organisations: number
          runs: number
        }
        updatedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Search the agents of the library, the organisation and the community.
     *
     * Queries may be in French, Arabic or English. The best matches come first.
     *
     * GET /v1/agents/search; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.searchAgents({ query: 'réservation de machines' })
     */
    searchAgents: List<{
      /**
       * What the agent should be able to do, or its name. Without it, all agents are listed.
       * @minLength 1 @maxLength 500
       */
      query?: string
      /** Only agents with this visibility. Agents of the library belong to the community. */
      visibility?: 'private' | 'organisation' | 'community'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Its id, which runs refer to. For an agent of the library, its slug. */
        id: string
        slug: string
        /** `library`: ships with the platform. `stored`: was made here. */
        source: 'library' | 'stored'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        description: LocalizedText
        /** Null: the best available model. */
        model: string | null
        tools: string[]
        /** The calls that a person has to approve, in addition to those of high risk. */
        approvals: string[] | null
        approvalTimeoutMs: number | null
        /** The published version, which is shown here. Null when the draft is shown because none is published, and for an agent of the library. */
        version: number | null
        /** Hash of the content: equal for two agents with the same content. */
        digest: string
        /** The audience that may see and run it: its author, their organisation, or every organisation here. */
        visibility: 'private' | 'organisation' | 'community'
        /** Its author; null outside their organisation. */
        memberId: string | null
        /** The agent and version it was copied from; kept when the original is deleted. */
        forkedFrom: {
          agentId: string
          version: string
        } | null
        /** How many organisations have run it, and how often. Counted within two minutes; deleted runs stay counted. */
        usedBy: {
          organisations: number
          runs: number
        }
        updatedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show what a published agent is for, its instructions and the operations it may call.
     *
     * Every member who may run an agent may read its instructions, also from another organisation if it is shared with the community. Its author reads the draft with agents.getAgentVersion.
     *
     * GET /v1/agents/:agentId; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.getAgent({ agentId: 'fablab-guide' })
     */
    getAgent: Read<{
      /**
       * An agent: its slug or its id, as found by agents.listAgents.
       * @minLength 1 @maxLength 64
       */
      agentId: string
    }, {
      /** Its id, which runs refer to. For an agent of the library, its slug. */
      id: string
      slug: string
      /** `library`: ships with the platform. `stored`: was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** Null: the best available model. */
      model: string | null
      tools: string[]
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls that a person has to approve, in addition to those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The published version, which is shown here. Null when the draft is shown because none is published, and for an agent of the library. */
      version: number | null
      /** Hash of the content: equal for two agents with the same content. */
      digest: string
      /** The audience that may see and run it: its author, their organisation, or every organisation here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author; null outside their organisation. */
      memberId: string | null
      /** The agent and version it was copied from; kept when the original is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often. Counted within two minutes; deleted runs stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** Shown to members who may change the agent, otherwise null. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft equals the published version. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Make an agent with instructions and the operations it may call.
     *
     * The agent never has more rights than the member who runs it. Its content is published at once as version 1. With `publish: false` it starts as a draft, which only its author sees and runs.
     *
     * POST /v1/agents; needs the scope `agents:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.createAgent({ slug: 'guide-du-labo', name: { fr: 'Guide du labo', ar: 'دليل المختبر', en: 'Lab guide' }, description: { fr: 'Répond aux questions sur nos machines.', ar: 'يجيب عن الأسئلة حول آلاتنا.', en: 'Answers questions about our machines.' }, instructions: 'Answer questions about the machines of our lab, briefly and in the language of the question.', tools: ['agents.searchTools'], visibility: 'organisation' })
     */
    createAgent: Write<{
      /** Its name in calls, unique in the organisation. */
      slug: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      /**
       * What the agent is for and how it works, as the system prompt of the model.
       * @minLength 1 @maxLength 20000
       */
      instructions: string
      /** provider/model, or several separated by commas: each is the fallback of the one before. Defaults to the best available model. */
      model?: string | null
      /**
       * The operations it may call: by name, all tools of a module as `module.*`, or other agents as `agent:slug`. agents.searchTools finds operations, agents.listAgents finds agents.
       * @maxItems 50
       */
      tools: string[]
      /** Limits of a run. They can only be lowered. */
      limits?: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      approvals?: string[] | null
      approvalTimeoutMs?: number | null
      outputSchema?: Record<string, unknown> | null
      /**
       * The audience that may see and run it: its author, their organisation, or every organisation here.
       * @default "organisation"
       */
      visibility?: 'private' | 'organisation' | 'community'
      /**
       * `true`: also publishes it as version 1, for other members to run. `false`: it is a draft.
       * @default true
       */
      publish?: boolean
    }, {
      /** Its id, which runs refer to. For an agent of the library, its slug. */
      id: string
      slug: string
      /** `library`: ships with the platform. `stored`: was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** Null: the best available model. */
      model: string | null
      tools: string[]
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls that a person has to approve, in addition to those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The published version, which is shown here. Null when the draft is shown because none is published, and for an agent of the library. */
      version: number | null
      /** Hash of the content: equal for two agents with the same content. */
      digest: string
      /** The audience that may see and run it: its author, their organisation, or every organisation here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author; null outside their organisation. */
      memberId: string | null
      /** The agent and version it was copied from; kept when the original is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often. Counted within two minutes; deleted runs stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** Shown to members who may change the agent, otherwise null. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft equals the published version. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Change the draft of one of your agents.
     *
     * The published version stays as it is until agents.publishAgent.
     *
     * PATCH /v1/agents/:agentId; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.updateAgent({ agentId: 'guide-du-labo', model: 'builtin/router' })
     */
    updateAgent: Write<{
      /**
       * An agent: its slug or its id, as found by agents.listAgents.
       * @minLength 1 @maxLength 64
       */
      agentId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name?: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description?: LocalizedText
      /**
       * What the agent is for and how it works, as the system prompt of the model.
       * @minLength 1 @maxLength 20000
       */
      instructions?: string
      /** provider/model, or several separated by commas: each is the fallback of the one before. Defaults to the best available model. */
      model?: string | null
      /**
       * The operations it may call: by name, all tools of a module as `module.*`, or other agents as `agent:slug`. agents.searchTools finds operations, agents.listAgents finds agents.
       * @maxItems 50
       */
      tools?: string[]
      /** Limits of a run. They can only be lowered. */
      limits?: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      approvals?: string[] | null
      approvalTimeoutMs?: number | null
      outputSchema?: Record<string, unknown> | null
      /**
       * The revision of the draft that you change. Rejected with 409 when there is a newer one.
       * @minimum 1 @maximum 1000000000
       */
      revision?: number
    }, {
      agentId: string
      slug: string
      /** Null for the draft. */
      version: number | null
      /** Revision of the draft, which rises with each change. Null for a published version. */
      revision: number | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** Null: the best available model. */
      model: string | null
      tools: string[]
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls that a person has to approve, in addition to those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** Hash of the content: equal for two versions with the same content. */
      digest: string
      /** Why it was published. */
      note: string | null
      /** The earlier version whose content was published again. */
      rollbackOf: number | null
      /** The member who published it; null outside their organisation. */
      memberId: string | null
      publishedAt: string | null
    }>
    /**
     * Publish the draft of an agent as its next version, which then runs.
     *
     * A version never changes. Runs in progress continue with the version they were started with. 409 when the draft equals the published version.
     *
     * POST /v1/agents/:agentId/publish; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.publishAgent({ agentId: 'guide-du-labo', note: 'Briefer answers.' })
     */
    publishAgent: Write<{
      /**
       * An agent: its slug or its id, as found by agents.listAgents.
       * @minLength 1 @maxLength 64
       */
      agentId: string
      /**
       * Why it is published, or what has changed.
       * @minLength 1 @maxLength 500
       */
      note?: string
      /**
       * The revision of the draft that you change. Rejected with 409 when there is a newer one.
       * @minimum 1 @maximum 1000000000
       */
      revision?: number
    }, {
      /** Its id, which runs refer to. For an agent of the library, its slug. */
      id: string
      slug: string
      /** `library`: ships with the platform. `stored`: was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** Null: the best available model. */
      model: string | null
      tools: string[]
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls that a person has to approve, in addition to those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The published version, which is shown here. Null when the draft is shown because none is published, and for an agent of the library. */
      version: number | null
      /** Hash of the content: equal for two agents with the same content. */
      digest: string
      /** The audience that may see and run it: its author, their organisation, or every organisation here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author; null outside their organisation. */
      memberId: string | null
      /** The agent and version it was copied from; kept when the original is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often. Counted within two minutes; deleted runs stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** Shown to members who may change the agent, otherwise null. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft equals the published version. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Go back to an earlier version of an agent; its content becomes the next version.
     *
     * The draft follows, unless it holds changes that were never published. 409 when that content is already published.
     *
     * POST /v1/agents/:agentId/rollback; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.rollbackAgent({ agentId: 'guide-du-labo', version: 1 })
     */
    rollbackAgent: Write<{
      /**
       * An agent: its slug or its id, as found by agents.listAgents.
       * @minLength 1 @maxLength 64
       */
      agentId: string
      /**
       * The version whose content is published again.
       * @minimum 1 @maximum 1000000000
       */
      version: number
      /**
       * Why it is published, or what has changed.
       * @minLength 1 @maxLength 500
       */
      note?: string
    }, {
      /** Its id, which runs refer to. For an agent of the library, its slug. */
      id: string
      slug: string
      /** `library`: ships with the platform. `stored`: was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** Null: the best available model. */
      model: string | null
      tools: string[]
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls that a person has to approve, in addition to those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The published version, which is shown here. Null when the draft is shown because none is published, and for an agent of the library. */
      version: number | null
      /** Hash of the content: equal for two agents with the same content. */
      digest: string
      /** The audience that may see and run it: its author, their organisation, or every organisation here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author; null outside their organisation. */
      memberId: string | null
      /** The agent and version it was copied from; kept when the original is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often. Counted within two minutes; deleted runs stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** Shown to members who may change the agent, otherwise null. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft equals the published version. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * List the published versions of an agent with date, author and note, newest first.
     *
     * For a community agent, other organisations see the versions since it was shared. Agents of the library have no versions: they change with the platform.
     *
     * GET /v1/agents/:agentId/versions; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listAgentVersions({ agentId: 'guide-du-labo' })
     */
    listAgentVersions: List<{
      /**
       * An agent: its slug or its id, as found by agents.listAgents.
       * @minLength 1 @maxLength 64
       */
      agentId: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        agentId: string
        slug: string
        /** Null for the draft. */
        version: number | null
        /** Hash of the content: equal for two versions with the same content. */
        digest: string
        /** Why it was published. */
        note: string | null
        /** The earlier version whose content was published again. */
        rollbackOf: number | null
        /** The member who published it; null outside their organisation. */
        memberId: string | null
        publishedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show one version of an agent in full, or its draft.
     *
     * Only members who may change the agent can read its draft.
     *
     * GET /v1/agents/:agentId/versions/:version; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.getAgentVersion({ agentId: 'guide-du-labo', version: 1 })
     */
    getAgentVersion: Read<{
      /**
       * An agent: its slug or its id, as found by agents.listAgents.
       * @minLength 1 @maxLength 64
       */
      agentId: string
      /** A version by its number, or `draft`. */
      version: 'draft' | number
    }, {
      agentId: string
      slug: string
      /** Null for the draft. */
      version: number | null
      /** Revision of the draft, which rises with each change. Null for a published version. */
      revision: number | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** Null: the best available model. */
      model: string | null
      tools: string[]
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls that a person has to approve, in addition to those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** Hash of the content: equal for two versions with the same content. */
      digest: string
      /** Why it was published. */
      note: string | null
      /** The earlier version whose content was published again. */
      rollbackOf: number | null
      /** The member who published it; null outside their organisation. */
      memberId: string | null
      publishedAt: string | null
    }>
    /**
     * Compare two versions of an agent field by field, or a version with its draft.
     *
     * Instructions are compared line by line.
     *
     * GET /v1/agents/:agentId/diff; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.diffAgentVersions({ agentId: 'guide-du-labo', from: 1, to: 'draft' })
     */
    diffAgentVersions: Read<{
      /**
       * An agent: its slug or its id, as found by agents.listAgents.
       * @minLength 1 @maxLength 64
       */
      agentId: string
      /** A version by its number, or `draft`. */
      from: 'draft' | number
      /** A version by its number, or `draft`. */
      to: 'draft' | number
    }, {
      /** Empty when both have the same content. */
      changes: Array<{
        field: 'name' | 'description' | 'instructions' | 'model' | 'tools' | 'limits' | 'approvals' | 'approvalTimeoutMs' | 'outputSchema'
        before: unknown
        after: unknown
        /** For instructions, their lines in order: in both versions (`same`), or in one of them. Null for other fields. */
        lines: Array<{
          kind: 'same' | 'added' | 'removed'
          text: string
        }> | null
      }>
    }>
    /**
     * Set who may see and run an agent: its author, the organisation or the community.
     *
     * Takes effect at once for the published version. The community can read the instructions of this version and of later ones. After the agent is withdrawn, other organisations get 404; their runs in progress continue.
     *
     * PUT /v1/agents/:agentId/visibility; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.shareAgent({ agentId: 'guide-du-labo', visibility: 'community' })
     */
    shareAgent: Write<{
      /**
       * An agent: its slug or its id, as found by agents.listAgents.
       * @minLength 1 @maxLength 64
       */
      agentId: string
      /** The audience that may see and run it: its author, their organisation, or every organisation here. */
      visibility: 'private' | 'organisation' | 'community'
    }, {
      /** Its id, which runs refer to. For an agent of the library, its slug. */
      id: string
      slug: string
      /** `library`: ships with the platform. `stored`: was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** Null: the best available model. */
      model: string | null
      tools: string[]
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls that a person has to approve, in addition to those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The published version, which is shown here. Null when the draft is shown because none is published, and for an agent of the library. */
      version: number | null
      /** Hash of the content: equal for two agents with the same content. */
      digest: string
      /** The audience that may see and run it: its author, their organisation, or every organisation here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author; null outside their organisation. */
      memberId: string | null
      /** The agent and version it was copied from; kept when the original is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often. Counted within two minutes; deleted runs stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** Shown to members who may change the agent, otherwise null. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft equals the published version. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Copy an agent into your own organisation, to change it there.
     *
     * The copy starts private, with the published content as its version 1, and records its origin. Later versions of the original do not change the copy, nor does its deletion.
     *
     * POST /v1/agents/:agentId/fork; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.forkAgent({ agentId: 'fablab-guide', slug: 'notre-guide' })
     */
    forkAgent: Write<{
      /**
       * An agent: its slug or its id, as found by agents.listAgents.
       * @minLength 1 @maxLength 64
       */
      agentId: string
      /** The slug of the copy, unique in the organisation. */
      slug: string
      /**
       * The version of the original. Defaults to the published version.
       * @minimum 1 @maximum 1000000000
       */
      version?: number
    }, {
      /** Its id, which runs refer to. For an agent of the library, its slug. */
      id: string
      slug: string
      /** `library`: ships with the platform. `stored`: was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** Null: the best available model. */
      model: string | null
      tools: string[]
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls that a person has to approve, in addition to those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The published version, which is shown here. Null when the draft is shown because none is published, and for an agent of the library. */
      version: number | null
      /** Hash of the content: equal for two agents with the same content. */
      digest: string
      /** The audience that may see and run it: its author, their organisation, or every organisation here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author; null outside their organisation. */
      memberId: string | null
      /** The agent and version it was copied from; kept when the original is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often. Counted within two minutes; deleted runs stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** Shown to members who may change the agent, otherwise null. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft equals the published version. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Export an agent as a file, to keep it or to import it elsewhere.
     *
     * GET /v1/agents/:agentId/export; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.exportAgent({ agentId: 'fablab-guide' })
     */
    exportAgent: Read<{
      /**
       * An agent: its slug or its id, as found by agents.listAgents.
       * @minLength 1 @maxLength 64
       */
      agentId: string
      /** A version by its number, or `draft`. Defaults to the published version. */
      version?: 'draft' | number
    }, AgentFile>
    /**
     * Make an agent from a file that agents.exportAgent wrote.
     *
     * The file is only read and stored: no model is asked, no tool is called, nothing is fetched. By default the agent starts as a private draft, to be reviewed before it is published. 422 lists every grant that is not an operation here, with similar names.
     *
     * POST /v1/agents/import; needs the scope `agents:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.importAgent({ file: { format: 'fusion-factory.agent/1', slug: 'guide-importe', name: { fr: 'Guide importé', ar: 'دليل مستورد', en: 'Imported guide' }, description: { fr: 'Trouve l’outil qui convient.', ar: 'يجد الأداة المناسبة.', en: 'Finds the tool that fits.' }, instructions: 'Find the tool that fits the question, and say what it needs.', tools: ['agents.searchTools'] } })
     */
    importAgent: Write<{
      /** An agent as a file. It holds only data: reading it runs and fetches nothing. */
      file: AgentFile
      /** Its slug here. Defaults to the slug in the file. */
      slug?: string
      /**
       * The audience that may see and run it: its author, their organisation, or every organisation here.
       * @default "private"
       */
      visibility?: 'private' | 'organisation' | 'community'
      /**
       * `true`: also publishes it as version 1, for other members to run.
       * @default false
       */
      publish?: boolean
    }, {
      /** Its id, which runs refer to. For an agent of the library, its slug. */
      id: string
      slug: string
      /** `library`: ships with the platform. `stored`: was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** Null: the best available model. */
      model: string | null
      tools: string[]
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls that a person has to approve, in addition to those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The published version, which is shown here. Null when the draft is shown because none is published, and for an agent of the library. */
      version: number | null
      /** Hash of the content: equal for two agents with the same content. */
      digest: string
      /** The audience that may see and run it: its author, their organisation, or every organisation here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author; null outside their organisation. */
      memberId: string | null
      /** The agent and version it was copied from; kept when the original is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often. Counted within two minutes; deleted runs stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** Shown to members who may change the agent, otherwise null. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft equals the published version. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Delete one of your agents with all its versions.
     *
     * Runs in progress continue. Copies of the agent stay.
     *
     * DELETE /v1/agents/:agentId; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.deleteAgent({ agentId: 'guide-du-labo' })
     */
    deleteAgent: Write<{
      /**
       * An agent: its slug or its id, as found by agents.listAgents.
       * @minLength 1 @maxLength 64
       */
      agentId: string
    }, {
      /** Its id, which runs refer to. For an agent of the library, its slug. */
      id: string
      slug: string
      /** `library`: ships with the platform. `stored`: was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** Null: the best available model. */
      model: string | null
      tools: string[]
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls that a person has to approve, in addition to those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The published version, which is shown here. Null when the draft is shown because none is published, and for an agent of the library. */
      version: number | null
      /** Hash of the content: equal for two agents with the same content. */
      digest: string
      /** The audience that may see and run it: its author, their organisation, or every organisation here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author; null outside their organisation. */
      memberId: string | null
      /** The agent and version it was copied from; kept when the original is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often. Counted within two minutes; deleted runs stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** Shown to members who may change the agent, otherwise null. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft equals the published version. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * List the operations that agents can be given as tools, by name.
     *
     * GET /v1/tools; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.listTools({ module: 'fablabs' })
     */
    listTools: List<{
      /**
       * Only operations of this module.
       * @minLength 1 @maxLength 50
       */
      module?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** `module.verbNoun`, as in the grants of agents and in agents.callTool. */
        name: string
        summary: string
        effect: 'read' | 'write' | 'external'
        /** `public`, `member`, or the required scope. */
        access: string
        /** `high`: an agent needs the approval of a person. */
        risk: 'high' | null
        /** Its result contains text written outside the caller’s organisation. */
        returnsUntrustedContent: boolean
        /** It sends data to others. An agent that has read both private data and untrusted content needs the approval of a person. */
        exfiltrates: boolean
        /** Whether the caller may call it. */
        allowed: boolean
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Find the tools for a task, in French, Arabic or English, best first.
     *
     * GET /v1/tools/search; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.searchTools({ query: 'FabLabs' })
     */
    searchTools: Read<{
      /**
       * The task or the question.
       * @minLength 1 @maxLength 500
       */
      query: string
      /** @minimum 1 @maximum 50 @default 10 */
      limit?: number
    }, {
      items: Array<{
        /** `module.verbNoun`, as in the grants of agents and in agents.callTool. */
        name: string
        summary: string
        effect: 'read' | 'write' | 'external'
        /** `public`, `member`, or the required scope. */
        access: string
        /** `high`: an agent needs the approval of a person. */
        risk: 'high' | null
        /** Its result contains text written outside the caller’s organisation. */
        returnsUntrustedContent: boolean
        /** It sends data to others. An agent that has read both private data and untrusted content needs the approval of a person. */
        exfiltrates: boolean
        /** Whether the caller may call it. */
        allowed: boolean
        score: number
      }>
    }>
    /**
     * Show a tool in full: JSON Schema of its input and output, examples, effect and scope.
     *
     * GET /v1/tools/:name; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.describeTool({ name: 'agents.startRun' })
     */
    describeTool: Read<{
      /** @minLength 1 @maxLength 100 */
      name: string
    }, {
      /** `module.verbNoun`, as in the grants of agents and in agents.callTool. */
      name: string
      summary: string
      effect: 'read' | 'write' | 'external'
      /** `public`, `member`, or the required scope. */
      access: string
      /** `high`: an agent needs the approval of a person. */
      risk: 'high' | null
      /** Its result contains text written outside the caller’s organisation. */
      returnsUntrustedContent: boolean
      /** It sends data to others. An agent that has read both private data and untrusted content needs the approval of a person. */
      exfiltrates: boolean
      /** Whether the caller may call it. */
      allowed: boolean
      description: string | null
      /** Method and path below /v1. */
      route: string
      /** JSON Schema 2020-12. */
      input: Record<string, unknown>
      /** JSON Schema 2020-12. */
      output: Record<string, unknown>
      examples: Array<{
        questions: Array<{
          fr: string
          ar: string
          en: string
        }>
        input: Record<string, unknown>
      }>
    }>
    /**
     * Call any tool by name, with the same checks as at its own route.
     *
     * A write that is repeated under one idempotency key is executed once.
     *
     * POST /v1/tools/call; needs a key. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.callTool({ name: 'agents.listAgents', input: { limit: 5 } })
     */
    callTool: External<{
      /** @minLength 1 @maxLength 100 */
      name: string
      /**
       * Arguments that match the input schema of the tool.
       * @default {}
       */
      input?: Record<string, unknown>
      /**
       * `true`: a write is executed and answered, then rolled back.
       * @default false
       */
      dryRun?: boolean
      /**
       * Same as the header `Idempotency-Key`.
       * @maxLength 255
       */
      idempotencyKey?: string
    }, {
      name: string
      /** Matches the output schema of the tool. */
      result: unknown
    }>
    /**
     * List the models that agents can use now, local and remote.
     *
     * GET /v1/models; needs the scope `agents:read`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.listModels()
     */
    listModels: External<Record<string, never>, {
      items: Array<{
        /** provider/model, as agents and runs name it. */
        name: string
        provider: 'ollama' | 'openai' | 'builtin'
        /** Prompts stay on this machine. */
        isLocal: boolean
        /** Whether it can call tools; null if only a call would show. */
        tools: boolean | null
        /** Whether it makes two calls at once, as probed; null if not probed. */
        parallelTools: boolean | null
        /** Whether it follows a JSON schema, as probed; null if not probed. */
        jsonSchema: boolean | null
        /** When it was probed. */
        probedAt: string | null
        /** In tokens. */
        contextLength: number | null
        note: string | null
      }>
    }>
    /**
     * Probe a local model again: tool calls, parallel tool calls and JSON schemas.
     *
     * Each version of a model is probed once automatically, at its first run.
     *
     * POST /v1/models/probe; needs the scope `agents:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.probeModel({ model: 'ollama/qwen3:4b' })
     */
    probeModel: External<{
      /**
       * As agents.listModels names it.
       * @maxLength 200
       */
      model: string
    }, {
      /** provider/model, as agents and runs name it. */
      name: string
      provider: 'ollama' | 'openai' | 'builtin'
      /** Prompts stay on this machine. */
      isLocal: boolean
      /** Whether it can call tools; null if only a call would show. */
      tools: boolean | null
      /** Whether it makes two calls at once, as probed; null if not probed. */
      parallelTools: boolean | null
      /** Whether it follows a JSON schema, as probed; null if not probed. */
      jsonSchema: boolean | null
      /** When it was probed. */
      probedAt: string | null
      /** In tokens. */
      contextLength: number | null
      note: string | null
    }>
    /**
     * List the prices of models per million tokens.
     *
     * A local model without a price costs nothing. For other models without a price the cost is not known.
     *
     * GET /v1/models/prices; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.listModelPrices()
     */
    listModelPrices: Read<Record<string, never>, {
      items: Array<{
        model: string
        /** Price of a million input tokens, in millionths of the currency. */
        inputMicrosPerMillion: number
        /** Price of a million output tokens, in millionths of the currency. */
        outputMicrosPerMillion: number
        /** ISO 4217 code, the same for all prices. */
        currency: string
        /** @format date-time */
        updatedAt: string
      }>
    }>
    /**
     * Set the price of a model on this server per million tokens.
     *
     * All prices have the same currency. Calls that start within 10 seconds may still use the old price.
     *
     * PUT /v1/models/prices; needs the scope `platform:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.setModelPrice({ model: 'openai/exemple', inputMicrosPerMillion: 250000, outputMicrosPerMillion: 2000000, currency: 'USD' })
     */
    setModelPrice: Write<{
      /**
       * provider/model, as in agents.listModels and the steps of runs; `openai/*` matches all models with that prefix. The longest match applies.
       * @maxLength 200
       */
      model: string
      /**
       * Price of a million input tokens, in millionths of the currency: 250000 is 0.25.
       * @minimum 0 @maximum 9000000000000
       */
      inputMicrosPerMillion: number
      /**
       * Price of a million output tokens, in millionths of the currency.
       * @minimum 0 @maximum 9000000000000
       */
      outputMicrosPerMillion: number
      /** ISO 4217 code such as EUR or USD, the same for all prices. */
      currency: string
    }, {
      model: string
      /** Price of a million input tokens, in millionths of the currency. */
      inputMicrosPerMillion: number
      /** Price of a million output tokens, in millionths of the currency. */
      outputMicrosPerMillion: number
      /** ISO 4217 code, the same for all prices. */
      currency: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Delete the price of a model.
     *
     * The cost of the model is then not known, or nothing if the model is local.
     *
     * DELETE /v1/models/prices; needs the scope `platform:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.deleteModelPrice({ model: 'openai/exemple' })
     */
    deleteModelPrice: Write<{
      /**
       * provider/model, as in agents.listModels and the steps of runs; `openai/*` matches all models with that prefix. The longest match applies.
       * @maxLength 200
       */
      model: string
    }, {
      model: string
      /** Price of a million input tokens, in millionths of the currency. */
      inputMicrosPerMillion: number
      /** Price of a million output tokens, in millionths of the currency. */
      outputMicrosPerMillion: number
      /** ISO 4217 code, the same for all prices. */
      currency: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Set a budget: limit runs, tokens or cost that agents may spend per day or month.
     *
     * A budget applies to the organisation, one member or one key, and replaces an existing budget of the same subject and period. All applicable budgets must allow a run or call. A run counts when it is started; its subagents count as part of it. A model call reserves its estimate and is then counted with its actual usage, in the period in which it started. A budget can be exceeded by at most one call, plus any usage above the reserved estimate: the length of the messages and 4,096 tokens for the answer. A call without an answer is not counted. If running calls have reserved everything that is left, the next call waits for them for up to 30 seconds. Days and months follow the default time zone of the server (DEFAULT_TIME_ZONE). A budget counts from the time it was first set. It applies to active runs from their next call but one at the latest. A budget of a key also applies to the keys that replace it.
     *
     * POST /v1/budgets; needs the scope `agents:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.setBudget({ period: 'day', runs: 500 })
     */
    setBudget: Write<{
      /**
       * Member the budget is for, as found by identity.listMembers.
       * @minLength 1 @maxLength 64
       */
      memberId?: string
      /**
       * Key the budget is for, as found by identity.listKeys. Without member and key: the whole organisation.
       * @minLength 1 @maxLength 64
       */
      keyId?: string
      /** Calendar day or month, in the time zone of the server. */
      period: 'day' | 'month'
      /**
       * Maximum number of runs that may be started.
       * @minimum 0 @maximum 9000000000000
       */
      runs?: number
      /**
       * Maximum number of tokens, input and output together.
       * @minimum 0 @maximum 9000000000000
       */
      tokens?: number
      /**
       * Maximum cost in millionths of the currency: 5000000 is 5. Models without a price are then rejected; 0 allows only models that cost nothing.
       * @minimum 0 @maximum 9000000000000
       */
      costMicros?: number
      /** Currency of the cost. Defaults to that of agents.listModelPrices. */
      currency?: string
    }, {
      id: string
      /** Which runs count: those of the organisation, of a member, or started with a key. */
      scope: 'organisation' | 'member' | 'key'
      memberId: string | null
      keyId: string | null
      period: 'day' | 'month'
      /** Limits of the period; null for no limit. */
      limits: {
        runs: number | null
        tokens: number | null
        costMicros: number | null
      }
      /** ISO 4217 currency of the cost. */
      currency: string | null
      /** Usage in this period. The cost covers calls with a known price. */
      used: {
        runs: number
        tokens: number
        costMicros: number
      }
      /** Estimated usage of running model calls. */
      reserved: {
        tokens: number
        costMicros: number
      }
      /** What is neither used nor reserved; null for no limit. */
      remaining: {
        runs: number | null
        tokens: number | null
        costMicros: number | null
      }
      /**
       * Start of this period.
       * @format date-time
       */
      startsAt: string
      /**
       * Start of the next period.
       * @format date-time
       */
      resetsAt: string
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * List budgets with what is used and left of each and when it resets.
     *
     * Lists the budgets of the organisation and your own. With agents:manage, lists those of all members and keys.
     *
     * GET /v1/budgets; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.listBudgets()
     */
    listBudgets: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** Which runs count: those of the organisation, of a member, or started with a key. */
        scope: 'organisation' | 'member' | 'key'
        memberId: string | null
        keyId: string | null
        period: 'day' | 'month'
        /** Limits of the period; null for no limit. */
        limits: {
          runs: number | null
          tokens: number | null
          costMicros: number | null
        }
        /** ISO 4217 currency of the cost. */
        currency: string | null
        /** Usage in this period. The cost covers calls with a known price. */
        used: {
          runs: number
          tokens: number
          costMicros: number
        }
        /** Estimated usage of running model calls. */
        reserved: {
          tokens: number
          costMicros: number
        }
        /** What is neither used nor reserved; null for no limit. */
        remaining: {
          runs: number | null
          tokens: number | null
          costMicros: number | null
        }
        /**
         * Start of this period.
         * @format date-time
         */
        startsAt: string
        /**
         * Start of the next period.
         * @format date-time
         */
        resetsAt: string
        /** @format date-time */
        createdAt: string
        /** @format date-time */
        updatedAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show what is used, reserved and left of a budget, and when it resets.
     *
     * GET /v1/budgets/:budgetId; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.getBudget({ budgetId: '00000000-0000-7000-8000-000000000000' })
     */
    getBudget: Read<{
      /**
       * A budget, as found by agents.listBudgets.
       * @minLength 1 @maxLength 64
       */
      budgetId: string
    }, {
      id: string
      /** Which runs count: those of the organisation, of a member, or started with a key. */
      scope: 'organisation' | 'member' | 'key'
      memberId: string | null
      keyId: string | null
      period: 'day' | 'month'
      /** Limits of the period; null for no limit. */
      limits: {
        runs: number | null
        tokens: number | null
        costMicros: number | null
      }
      /** ISO 4217 currency of the cost. */
      currency: string | null
      /** Usage in this period. The cost covers calls with a known price. */
      used: {
        runs: number
        tokens: number
        costMicros: number
      }
      /** Estimated usage of running model calls. */
      reserved: {
        tokens: number
        costMicros: number
      }
      /** What is neither used nor reserved; null for no limit. */
      remaining: {
        runs: number | null
        tokens: number | null
        costMicros: number | null
      }
      /**
       * Start of this period.
       * @format date-time
       */
      startsAt: string
      /**
       * Start of the next period.
       * @format date-time
       */
      resetsAt: string
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Delete a budget and remove its limits.
     *
     * Also deletes the usage counted for the budget.
     *
     * DELETE /v1/budgets/:budgetId; needs the scope `agents:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.deleteBudget({ budgetId: '00000000-0000-7000-8000-000000000000' })
     */
    deleteBudget: Write<{
      /**
       * A budget, as found by agents.listBudgets.
       * @minLength 1 @maxLength 64
       */
      budgetId: string
    }, {
      id: string
      /** Which runs count: those of the organisation, of a member, or started with a key. */
      scope: 'organisation' | 'member' | 'key'
      memberId: string | null
      keyId: string | null
      period: 'day' | 'month'
      /** Limits of the period; null for no limit. */
      limits: {
        runs: number | null
        tokens: number | null
        costMicros: number | null
      }
      /** ISO 4217 currency of the cost. */
      currency: string | null
      /** Usage in this period. The cost covers calls with a known price. */
      used: {
        runs: number
        tokens: number
        costMicros: number
      }
      /** Estimated usage of running model calls. */
      reserved: {
        tokens: number
        costMicros: number
      }
      /** What is neither used nor reserved; null for no limit. */
      remaining: {
        runs: number | null
        tokens: number | null
        costMicros: number | null
      }
      /**
       * Start of this period.
       * @format date-time
       */
      startsAt: string
      /**
       * Start of the next period.
       * @format date-time
       */
      resetsAt: string
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Schedule an agent to run by itself at the times of a cron expression in a time zone.
     *
     * Each time starts exactly one run. The run has the current rights of the key that created the schedule. If the key is no longer valid, the schedule is suspended with a `reason`. Returns 409 when the organisation has reached its maximum number of schedules.
     *
     * POST /v1/schedules; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.createSchedule({ name: 'Créneaux du matin', agent: 'fablab-guide', input: 'Où puis-je trouver une découpeuse laser libre aujourd’hui ?', cron: '0 9 * * MON-FRI' })
     */
    createSchedule: Write<{
      /**
       * Purpose of the schedule.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      /**
       * provider/model, or several separated by commas, each the fallback of the one before. Defaults to the model of the agent.
       * @maxLength 200
       */
      model?: string
      /** Limits of a run. They can only be lowered. */
      limits?: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * Cron expression: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`. Seconds may come first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * Defaults to the server’s DEFAULT_TIME_ZONE.
       * @maxLength 60
       */
      timeZone?: string
      /**
       * What to do while the previous run is active: skip the time, or queue it until the run has ended (at most 10).
       * @default "skip"
       */
      overlap?: 'skip' | 'queue'
      /**
       * What to do with times missed by more than a minute because the server was down: skip them, run once, or run all up to catchUpLimit.
       * @default "once"
       */
      catchUp?: 'skip' | 'once' | 'all'
      /**
       * Maximum number of missed times that `catchUp: all` runs (the latest).
       * @minimum 1 @maximum 100 @default 10
       */
      catchUpLimit?: number
    }, {
      id: string
      /** Member who created or last changed the schedule and is responsible for it. */
      memberId: string
      /** Key whose rights the runs have, checked at each start. */
      keyId: string
      /**
       * Purpose of the schedule.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * Cron expression: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`. Seconds may come first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * IANA time zone of the cron expression. A local time skipped by a clock change fires at the change; a repeated one fires the first time.
       * @maxLength 60
       */
      timeZone: string
      /** What to do while the previous run is active: skip the time, or queue it until the run has ended (at most 10). */
      overlap: 'skip' | 'queue'
      /** What to do with times missed by more than a minute because the server was down: skip them, run once, or run all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Maximum number of missed times that `catchUp: all` runs (the latest).
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** A schedule is suspended when it could not start its run, see `reason`. agents.resumeSchedule resumes it. */
      status: 'active' | 'paused' | 'suspended'
      /** Why the schedule is suspended. */
      reason: string | null
      /** Next time the schedule is due. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * List your own schedules, newest first.
     *
     * With agents:manage, lists those of the whole organisation.
     *
     * GET /v1/schedules; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.listSchedules()
     */
    listSchedules: List<{
      status?: 'active' | 'paused' | 'suspended'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** Member who created or last changed the schedule and is responsible for it. */
        memberId: string
        /** Key whose rights the runs have, checked at each start. */
        keyId: string
        /**
         * Purpose of the schedule.
         * @minLength 1 @maxLength 200
         */
        name: string
        /**
         * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
         * @minLength 1 @maxLength 64
         */
        agent: string
        /**
         * The question or the task, in any language.
         * @minLength 1 @maxLength 20000
         */
        input: string
        model: string | null
        /** Limits of a run. They can only be lowered. */
        limits: {
          /**
           * Model calls. Defaults to 25.
           * @minimum 1 @maximum 25
           */
          steps?: number
          /**
           * Milliseconds of work, without waits for a person. Defaults to 600000.
           * @minimum 1 @maximum 600000
           */
          wallMs?: number
          /**
           * Input and output tokens. Defaults to 200000.
           * @minimum 1 @maximum 200000
           */
          tokens?: number
          /**
           * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
           * @minimum 1 @maximum 16384
           */
          toolResultBytes?: number
          /**
           * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
           * @minimum 1 @maximum 16000
           */
          historyTokens?: number
        }
        /**
         * Cron expression: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`. Seconds may come first where the server allows it.
         * @minLength 9 @maxLength 120
         */
        cron: string
        /**
         * IANA time zone of the cron expression. A local time skipped by a clock change fires at the change; a repeated one fires the first time.
         * @maxLength 60
         */
        timeZone: string
        /** What to do while the previous run is active: skip the time, or queue it until the run has ended (at most 10). */
        overlap: 'skip' | 'queue'
        /** What to do with times missed by more than a minute because the server was down: skip them, run once, or run all up to catchUpLimit. */
        catchUp: 'skip' | 'once' | 'all'
        /**
         * Maximum number of missed times that `catchUp: all` runs (the latest).
         * @minimum 1 @maximum 100
         */
        catchUpLimit: number
        /** A schedule is suspended when it could not start its run, see `reason`. agents.resumeSchedule resumes it. */
        status: 'active' | 'paused' | 'suspended'
        /** Why the schedule is suspended. */
        reason: string | null
        /** Next time the schedule is due. */
        nextAt: string | null
        lastRunId: string | null
        /** @format date-time */
        createdAt: string
        /** @format date-time */
        updatedAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a schedule, when it is due next and whether it is active.
     *
     * GET /v1/schedules/:scheduleId; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.getSchedule({ scheduleId: '00000000-0000-7000-8000-000000000000' })
     */
    getSchedule: Read<{
      /**
       * A schedule, as found by agents.listSchedules.
       * @minLength 1 @maxLength 64
       */
      scheduleId: string
    }, {
      id: string
      /** Member who created or last changed the schedule and is responsible for it. */
      memberId: string
      /** Key whose rights the runs have, checked at each start. */
      keyId: string
      /**
       * Purpose of the schedule.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * Cron expression: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`. Seconds may come first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * IANA time zone of the cron expression. A local time skipped by a clock change fires at the change; a repeated one fires the first time.
       * @maxLength 60
       */
      timeZone: string
      /** What to do while the previous run is active: skip the time, or queue it until the run has ended (at most 10). */
      overlap: 'skip' | 'queue'
      /** What to do with times missed by more than a minute because the server was down: skip them, run once, or run all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Maximum number of missed times that `catchUp: all` runs (the latest).
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** A schedule is suspended when it could not start its run, see `reason`. agents.resumeSchedule resumes it. */
      status: 'active' | 'paused' | 'suspended'
      /** Why the schedule is suspended. */
      reason: string | null
      /** Next time the schedule is due. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Change a schedule: its times, agent, input or options.
     *
     * Its runs then have the rights of the key that changed it.
     *
     * PATCH /v1/schedules/:scheduleId; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.updateSchedule({ scheduleId: '00000000-0000-7000-8000-000000000000', cron: '0 7 * * *' })
     */
    updateSchedule: Write<{
      /**
       * A schedule, as found by agents.listSchedules.
       * @minLength 1 @maxLength 64
       */
      scheduleId: string
      /**
       * Purpose of the schedule.
       * @minLength 1 @maxLength 200
       */
      name?: string
      /**
       * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent?: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input?: string
      /** provider/model; null for the agent’s own. */
      model?: string | null
      /** Limits of a run. They can only be lowered. */
      limits?: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * Cron expression: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`. Seconds may come first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron?: string
      /**
       * IANA time zone of the cron expression. A local time skipped by a clock change fires at the change; a repeated one fires the first time.
       * @maxLength 60
       */
      timeZone?: string
      /** What to do while the previous run is active: skip the time, or queue it until the run has ended (at most 10). */
      overlap?: 'skip' | 'queue'
      /** What to do with times missed by more than a minute because the server was down: skip them, run once, or run all up to catchUpLimit. */
      catchUp?: 'skip' | 'once' | 'all'
      /**
       * Maximum number of missed times that `catchUp: all` runs (the latest).
       * @minimum 1 @maximum 100
       */
      catchUpLimit?: number
    }, {
      id: string
      /** Member who created or last changed the schedule and is responsible for it. */
      memberId: string
      /** Key whose rights the runs have, checked at each start. */
      keyId: string
      /**
       * Purpose of the schedule.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * Cron expression: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`. Seconds may come first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * IANA time zone of the cron expression. A local time skipped by a clock change fires at the change; a repeated one fires the first time.
       * @maxLength 60
       */
      timeZone: string
      /** What to do while the previous run is active: skip the time, or queue it until the run has ended (at most 10). */
      overlap: 'skip' | 'queue'
      /** What to do with times missed by more than a minute because the server was down: skip them, run once, or run all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Maximum number of missed times that `catchUp: all` runs (the latest).
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** A schedule is suspended when it could not start its run, see `reason`. agents.resumeSchedule resumes it. */
      status: 'active' | 'paused' | 'suspended'
      /** Why the schedule is suspended. */
      reason: string | null
      /** Next time the schedule is due. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Pause a schedule until it is resumed.
     *
     * Queued starts are discarded. An active run continues.
     *
     * POST /v1/schedules/:scheduleId/pause; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.pauseSchedule({ scheduleId: '00000000-0000-7000-8000-000000000000' })
     */
    pauseSchedule: Write<{
      /**
       * A schedule, as found by agents.listSchedules.
       * @minLength 1 @maxLength 64
       */
      scheduleId: string
    }, {
      id: string
      /** Member who created or last changed the schedule and is responsible for it. */
      memberId: string
      /** Key whose rights the runs have, checked at each start. */
      keyId: string
      /**
       * Purpose of the schedule.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * Cron expression: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`. Seconds may come first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * IANA time zone of the cron expression. A local time skipped by a clock change fires at the change; a repeated one fires the first time.
       * @maxLength 60
       */
      timeZone: string
      /** What to do while the previous run is active: skip the time, or queue it until the run has ended (at most 10). */
      overlap: 'skip' | 'queue'
      /** What to do with times missed by more than a minute because the server was down: skip them, run once, or run all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Maximum number of missed times that `catchUp: all` runs (the latest).
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** A schedule is suspended when it could not start its run, see `reason`. agents.resumeSchedule resumes it. */
      status: 'active' | 'paused' | 'suspended'
      /** Why the schedule is suspended. */
      reason: string | null
      /** Next time the schedule is due. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Resume a paused or suspended schedule from its next time on.
     *
     * Its runs then have the rights of the key that resumed it.
     *
     * POST /v1/schedules/:scheduleId/resume; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.resumeSchedule({ scheduleId: '00000000-0000-7000-8000-000000000000' })
     */
    resumeSchedule: Write<{
      /**
       * A schedule, as found by agents.listSchedules.
       * @minLength 1 @maxLength 64
       */
      scheduleId: string
    }, {
      id: string
      /** Member who created or last changed the schedule and is responsible for it. */
      memberId: string
      /** Key whose rights the runs have, checked at each start. */
      keyId: string
      /**
       * Purpose of the schedule.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * Cron expression: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`. Seconds may come first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * IANA time zone of the cron expression. A local time skipped by a clock change fires at the change; a repeated one fires the first time.
       * @maxLength 60
       */
      timeZone: string
      /** What to do while the previous run is active: skip the time, or queue it until the run has ended (at most 10). */
      overlap: 'skip' | 'queue'
      /** What to do with times missed by more than a minute because the server was down: skip them, run once, or run all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Maximum number of missed times that `catchUp: all` runs (the latest).
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** A schedule is suspended when it could not start its run, see `reason`. agents.resumeSchedule resumes it. */
      status: 'active' | 'paused' | 'suspended'
      /** Why the schedule is suspended. */
      reason: string | null
      /** Next time the schedule is due. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Start the run of a schedule right now, in addition to its times.
     *
     * The run has your own rights. Returns 409 while the previous run is active.
     *
     * POST /v1/schedules/:scheduleId/run; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.runScheduleNow({ scheduleId: '00000000-0000-7000-8000-000000000000' })
     */
    runScheduleNow: Write<{
      /**
       * A schedule, as found by agents.listSchedules.
       * @minLength 1 @maxLength 64
       */
      scheduleId: string
    }, {
      id: string
      /** The slug of the agent. */
      agent: string
      /** The id of the agent. For an agent of the library, its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or for an agent of the library the digest of its content. */
      agentVersion: string
      /** The member who started the run. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The step of that run which waits for this run; null if it continues without waiting. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer as JSON, if the agent has an output schema; otherwise null. */
      output: unknown
      /** Why the run failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits. */
        step?: number
        /**
         * When the exhausted budget resets.
         * @format date-time
         */
        resetsAt?: string
        /** The issues of an answer that does not match its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The requested model. agents.listSteps shows which model answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
        historyTokens: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
        /** Millionths of the currency of agents.listModelPrices; null if the price of a model is not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Delete a schedule and its list of fires.
     *
     * The runs that the schedule started remain.
     *
     * DELETE /v1/schedules/:scheduleId; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.deleteSchedule({ scheduleId: '00000000-0000-7000-8000-000000000000' })
     */
    deleteSchedule: Write<{
      /**
       * A schedule, as found by agents.listSchedules.
       * @minLength 1 @maxLength 64
       */
      scheduleId: string
    }, {
      id: string
      /** Member who created or last changed the schedule and is responsible for it. */
      memberId: string
      /** Key whose rights the runs have, checked at each start. */
      keyId: string
      /**
       * Purpose of the schedule.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** Limits of a run. They can only be lowered. */
      limits: {
        /**
         * Model calls. Defaults to 25.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, without waits for a person. Defaults to 600000.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Input and output tokens. Defaults to 200000.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result, which is truncated beyond it. Defaults to 16384.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Estimated tokens of its thread that it remembers, at most half the context window of its model. Defaults to 16000.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * Cron expression: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`. Seconds may come first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * IANA time zone of the cron expression. A local time skipped by a clock change fires at the change; a repeated one fires the first time.
       * @maxLength 60
       */
      timeZone: string
      /** What to do while the previous run is active: skip the time, or queue it until the run has ended (at most 10). */
      overlap: 'skip' | 'queue'
      /** What to do with times missed by more than a minute because the server was down: skip them, run once, or run all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Maximum number of missed times that `catchUp: all` runs (the latest).
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** A schedule is suspended when it could not start its run, see `reason`. agents.resumeSchedule resumes it. */
      status: 'active' | 'paused' | 'suspended'
      /** Why the schedule is suspended. */
      reason: string | null
      /** Next time the schedule is due. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * List the fires of a schedule, newest first, with the run each started or why not.
     *
     * GET /v1/schedules/:scheduleId/fires; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listScheduleFires({ scheduleId: '00000000-0000-7000-8000-000000000000' })
     */
    listScheduleFires: List<{
      /**
       * A schedule, as found by agents.listSchedules.
       * @minLength 1 @maxLength 64
       */
      scheduleId: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** Scheduled time; null when the run was started manually. */
        slot: string | null
        /** Queued and skipped: the previous run was active. Missed: the server was not running. Refused: see `reason`. */
        status: 'started' | 'queued' | 'skipped' | 'missed' | 'refused'
        reason: string | null
        runId: string | null
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
  }
  /** Records shared by every programme: people and their consent, organisations, places, skills, needs, matches and links. */
  commons: {
    /**
     * List the twelve regions of Morocco with their codes, names and chief towns.
     *
     * Names are in French, Arabic and English.
     *
     * GET /v1/commons/regions; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.commons.listRegions()
     */
    listRegions: Read<Record<string, never>, {
      items: Array<{
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        chiefTown: LocalizedText
      }>
    }>
    /**
     * List the places of the programme, by region or by words of their name or city.
     *
     * GET /v1/commons/places; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.commons.listPlaces({ regionCode: 'MA-04' })
     */
    listPlaces: List<{
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Words of the name or the city.
       * @maxLength 200
       */
      query?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        placeId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        latitude: number
        longitude: number
        /** IANA time zone. */
        timeZone: string
        /** The organisation that created the place. */
        ownerOrganisationId: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Add a public place to the map of the programme.
     *
     * POST /v1/commons/places; needs the scope `commons:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.createPlace({ name: { fr: 'Hall d’essais Exemple' }, regionCode: 'MA-06', city: { fr: 'Settat', ar: 'سطات', en: 'Settat' }, latitude: 33, longitude: -7.62 })
     */
    createPlace: Write<{
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** @minimum -90 @maximum 90 */
      latitude: number
      /** @minimum -180 @maximum 180 */
      longitude: number
      /**
       * IANA time zone.
       * @maxLength 60 @default "Africa/Casablanca"
       */
      timeZone?: string
    }, {
      placeId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      latitude: number
      longitude: number
      /** IANA time zone. */
      timeZone: string
      /** The organisation that created the place. */
      ownerOrganisationId: string
    }>
    /**
     * Show the caller everything that is stored in their own person record.
     *
     * An access through an agent is logged.
     *
     * GET /v1/commons/me; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.myProfile()
     */
    myProfile: Write<Record<string, never>, {
      personId: string
      status: 'ACTIVE' | 'ANONYMISED'
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      languages: Array<{
        /** BCP 47. */
        tag: string
        /** CEFR level, A1 to C2. */
        cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
      }>
      version: number
      /** Null if masked, and in the replayed response to a repeated request. */
      personal: {
        givenName?: LocalizedText | null
        familyName?: LocalizedText | null
        email?: string | null
        phoneE164?: string | null
        birthYear?: number | null
        nationality?: string | null
        countryOfResidence?: string | null
        orcid?: string | null
        gender?: 'F' | 'M' | 'X' | 'UNDISCLOSED' | null
      } | null
      /** Why `personal` is masked. NOT_A_MANAGER: the caller does not manage records. NO_PURPOSE: no purpose was given. NO_CONSENT: the person has not consented to it. AGENT: only a person may see it. ANONYMISED: the data was erased. */
      withheld: 'NOT_A_MANAGER' | 'NO_PURPOSE' | 'NO_CONSENT' | 'AGENT' | 'ANONYMISED' | null
    }>
    /**
     * Create or change the person record of the caller or, as a manager, of another person.
     *
     * Changing another person’s record requires `commons:manage`. Omitted fields stay as they are; null clears a field. A new record requires both names. The gender is used in counts only: it is accepted from the person alone, while they consent to STATISTICS. The response contains no personal data; read it with `commons.myProfile` or `commons.getPerson`.
     *
     * PUT /v1/commons/persons; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.upsertPerson({ languages: [{ tag: 'en', cefr: 'C1' }] })
     */
    upsertPerson: Write<{
      /**
       * The person concerned: a member’s id, or one from commons.searchPersons. Defaults to the caller.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /** Name as the person writes it: Latin script under `fr`, Arabic script under `ar`. */
      givenName?: LocalizedText
      /** Name as the person writes it: Latin script under `fr`, Arabic script under `ar`. */
      familyName?: LocalizedText
      email?: string | null
      /** Telephone number with country code, E.164. */
      phoneE164?: string | null
      /** Year of birth only; the full date is never stored. */
      birthYear?: number | null
      nationality?: string | null
      countryOfResidence?: string | null
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** @maxItems 20 */
      languages?: Array<{
        /**
         * A language, BCP 47, such as fr, ar-MA or zgh.
         * @maxLength 35
         */
        tag: string
        /** CEFR level, A1 to C2. */
        cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
      }>
      orcid?: string | null
      gender?: 'F' | 'M' | 'X' | 'UNDISCLOSED' | null
      /**
       * Rejects the write if the record has another version, so that no concurrent change is lost. 0: the record must not exist yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      personId: string
      version: number
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Add the record of a person without an account to the caller’s organisation.
     *
     * For a member use `commons.upsertPerson`.
     *
     * POST /v1/commons/persons; needs the scope `commons:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.addPerson({ givenName: { fr: 'Intervenante', ar: 'متدخلة' }, familyName: { fr: 'Exemple', ar: 'مثال' }, regionCode: 'MA-03', languages: [{ tag: 'fr', cefr: 'C1' }] })
     */
    addPerson: Write<{
      /** Name as the person writes it: Latin script under `fr`, Arabic script under `ar`. */
      givenName: LocalizedText
      /** Name as the person writes it: Latin script under `fr`, Arabic script under `ar`. */
      familyName: LocalizedText
      email?: string | null
      /** Telephone number with country code, E.164. */
      phoneE164?: string | null
      /** Year of birth only; the full date is never stored. */
      birthYear?: number | null
      nationality?: string | null
      countryOfResidence?: string | null
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** @maxItems 20 */
      languages?: Array<{
        /**
         * A language, BCP 47, such as fr, ar-MA or zgh.
         * @maxLength 35
         */
        tag: string
        /** CEFR level, A1 to C2. */
        cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
      }>
      orcid?: string | null
    }, {
      personId: string
      version: number
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Count the people of the programme by region or by gender.
     *
     * Counts under five are suppressed, and so are other counts from which they could be derived.
     *
     * GET /v1/commons/persons/count; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.commons.countPersons({ by: 'REGION' })
     */
    countPersons: Read<{
      /** Dimension of the count. By gender only persons who consent to STATISTICS are counted. */
      by: 'REGION' | 'GENDER'
    }, {
      /** @format date-time */
      asOf: string
      by: 'REGION' | 'GENDER'
      total: {
        /** Null if suppressed. */
        count: number | null
        /** The count; `<5` if suppressed; `…` if hidden because another suppressed count could be derived from it. */
        shown: string
      }
      items: Array<{
        /** A region code, a gender, or NONE. */
        key: string
        /** Null if suppressed. */
        count: number | null
        /** The count; `<5` if suppressed; `…` if hidden because another suppressed count could be derived from it. */
        shown: string
      }>
    }>
    /**
     * Search the people of the caller’s organisation by region, language, skill or name.
     *
     * Searching by name requires `commons:manage` and a purpose. Cards are masked as in `commons.getPerson`, and every card shown is logged. The replayed response to a repeated request has no cards; search again with a new key.
     *
     * POST /v1/commons/persons/search; needs the scope `commons:read`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.searchPersons({ skillId: 'computer-vision' })
     */
    searchPersons: Write<{
      /**
       * Words of the name, in any script. Requires commons:manage and a purpose.
       * @maxLength 200
       */
      name?: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * A language, BCP 47, such as fr, ar-MA or zgh.
       * @maxLength 35
       */
      language?: string
      /** A skill, from commons.searchSkills. */
      skillId?: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /** Purpose of the access, from commons.listPurposes. It is logged, and the person can see it. */
      purpose?: 'MEMBERSHIP' | 'DIRECTORY' | 'NEWS'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      /** Null in the replayed response to a repeated request. */
      items: Array<{
        personId: string
        status: 'ACTIVE' | 'ANONYMISED'
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        languages: Array<{
          /** BCP 47. */
          tag: string
          /** CEFR level, A1 to C2. */
          cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
        }>
        version: number
        /** Null if masked, and in the replayed response to a repeated request. */
        personal: {
          givenName?: LocalizedText | null
          familyName?: LocalizedText | null
          email?: string | null
          phoneE164?: string | null
          birthYear?: number | null
          nationality?: string | null
          countryOfResidence?: string | null
          orcid?: string | null
          gender?: 'F' | 'M' | 'X' | 'UNDISCLOSED' | null
        } | null
        /** Why `personal` is masked. NOT_A_MANAGER: the caller does not manage records. NO_PURPOSE: no purpose was given. NO_CONSENT: the person has not consented to it. AGENT: only a person may see it. ANONYMISED: the data was erased. */
        withheld: 'NOT_A_MANAGER' | 'NO_PURPOSE' | 'NO_CONSENT' | 'AGENT' | 'ANONYMISED' | null
      }> | null
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a person of the caller’s organisation, masked unless a purpose allows more.
     *
     * With `commons:manage` and a `purpose`, shows the personal data that the purpose covers. Every access, masked or not, is logged in the same transaction, and the person sees the log; a dry run is therefore not possible. Agents always get the masked card.
     *
     * GET /v1/commons/persons/:personId; needs the scope `commons:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.getPerson({ personId: '00000000-0000-7002-8000-000000000003' })
     */
    getPerson: Write<{
      /**
       * A person of the organisation, from commons.searchPersons.
       * @minLength 1 @maxLength 64
       */
      personId: string
      /** Purpose of the access, from commons.listPurposes. It is logged, and the person can see it. */
      purpose?: 'MEMBERSHIP' | 'DIRECTORY' | 'NEWS'
    }, {
      personId: string
      status: 'ACTIVE' | 'ANONYMISED'
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      languages: Array<{
        /** BCP 47. */
        tag: string
        /** CEFR level, A1 to C2. */
        cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
      }>
      version: number
      /** Null if masked, and in the replayed response to a repeated request. */
      personal: {
        givenName?: LocalizedText | null
        familyName?: LocalizedText | null
        email?: string | null
        phoneE164?: string | null
        birthYear?: number | null
        nationality?: string | null
        countryOfResidence?: string | null
        orcid?: string | null
        gender?: 'F' | 'M' | 'X' | 'UNDISCLOSED' | null
      } | null
      /** Why `personal` is masked. NOT_A_MANAGER: the caller does not manage records. NO_PURPOSE: no purpose was given. NO_CONSENT: the person has not consented to it. AGENT: only a person may see it. ANONYMISED: the data was erased. */
      withheld: 'NOT_A_MANAGER' | 'NO_PURPOSE' | 'NO_CONSENT' | 'AGENT' | 'ANONYMISED' | null
    }>
    /**
     * Show who has read the caller’s personal data, which fields and why, newest first.
     *
     * Each entry names the reader, the fields, the purpose and the agent that was used, if any.
     *
     * GET /v1/commons/me/access-log; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.commons.myAccessLog()
     */
    myAccessLog: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** @format date-time */
        at: string
        /** Name of the reader; null if their account no longer exists. */
        readBy: string | null
        /** Agent that read on behalf of the member, if any. */
        agent: string | null
        runId: string | null
        operation: string
        purpose: 'MEMBERSHIP' | 'DIRECTORY' | 'NEWS' | 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC' | 'CERTIFICATE' | 'STATISTICS' | null
        /** Fields that were shown. */
        fields: string[]
        /** Whether the record was masked, so that no personal data was shown. */
        masked: boolean
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List the purposes personal data is processed for, with consent texts and recipients.
     *
     * Each purpose has the text people agree to, its legal basis, the categories of data and their recipients.
     *
     * GET /v1/commons/purposes; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.commons.listPurposes()
     */
    listPurposes: Read<Record<string, never>, {
      items: Array<{
        purpose: 'MEMBERSHIP' | 'DIRECTORY' | 'NEWS' | 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC' | 'CERTIFICATE' | 'STATISTICS'
        title: {
          fr: string
          ar: string
          en: string
        }
        text: {
          fr: string
          ar: string
          en: string
        }
        /** Version of the text. Send it with commons.recordConsent. */
        textVersion: string
        basis: 'CONSENT' | 'CONTRACT'
        categories: Array<{
          category: 'IDENTITY' | 'CONTACT' | 'ORIGIN' | 'PROFESSIONAL' | 'DISAGGREGATION'
          fields: string[]
        }>
        recipients: Array<'ORGANISATION' | 'NETWORK' | 'PUBLIC'>
        /** Reference of the CNDP declaration; null if none is recorded. */
        cndpRef: string | null
      }>
    }>
    /**
     * Record a person’s consent to a purpose whose text they have read.
     *
     * Records the caller’s own consent or, with `commons:manage`, that of a person who signed on paper. An agent cannot consent for a person.
     *
     * POST /v1/commons/consents; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.recordConsent({ purpose: 'MATCHING', textVersion: '1', language: 'fr' })
     */
    recordConsent: Write<{
      /**
       * The person concerned. Defaults to the caller; another person requires commons:manage and a signed paper.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /** Purpose of the consent, from commons.listPurposes. */
      purpose: 'DIRECTORY' | 'NEWS' | 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC' | 'CERTIFICATE' | 'STATISTICS'
      /**
       * Version of the text the person read, from commons.listPurposes.
       * @maxLength 20
       */
      textVersion: string
      /** Language the person read it in. */
      language: 'fr' | 'ar' | 'en'
      /**
       * Days until the consent expires. Defaults to no expiry.
       * @minimum 1 @maximum 3650
       */
      expiresInDays?: number
    }, {
      consentId: string
      personId: string
      purpose: 'MEMBERSHIP' | 'DIRECTORY' | 'NEWS' | 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC' | 'CERTIFICATE' | 'STATISTICS'
      event: 'GIVEN' | 'WITHDRAWN'
      /** @format date-time */
      at: string
      expiresAt: string | null
      textVersion: string
      /** SHA-256 of the text the person read. */
      textHash: string
      language: string
      method: 'WEB' | 'PAPER' | 'API'
      categories: string[]
      recipients: string[]
      cndpRef: string | null
      /** The member who recorded it: the person, or the manager who keeps the signed paper. */
      recordedBy: string
    }>
    /**
     * Withdraw a person’s consent to a purpose, effective at once.
     *
     * Withdrawing MATCHING removes the person from every open match; withdrawing STATISTICS erases the recorded gender.
     *
     * POST /v1/commons/consents/withdrawals; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.withdrawConsent({ purpose: 'NEWS' })
     */
    withdrawConsent: Write<{
      /**
       * The person concerned. Defaults to the caller; another person requires commons:manage and a signed paper.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /** Purpose of the consent, from commons.listPurposes. */
      purpose: 'DIRECTORY' | 'NEWS' | 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC' | 'CERTIFICATE' | 'STATISTICS'
    }, {
      consentId: string
      personId: string
      purpose: 'MEMBERSHIP' | 'DIRECTORY' | 'NEWS' | 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC' | 'CERTIFICATE' | 'STATISTICS'
      event: 'GIVEN' | 'WITHDRAWN'
      /** @format date-time */
      at: string
      expiresAt: string | null
      textVersion: string
      /** SHA-256 of the text the person read. */
      textHash: string
      language: string
      method: 'WEB' | 'PAPER' | 'API'
      categories: string[]
      recipients: string[]
      cndpRef: string | null
      /** The member who recorded it: the person, or the manager who keeps the signed paper. */
      recordedBy: string
      /** Number of open matches the person was removed from. */
      droppedMatches: number
    }>
    /**
     * List the consents a person has given and withdrawn, newest first.
     *
     * Lists the caller’s own history or, with `commons:manage`, that of another person of the organisation.
     *
     * GET /v1/commons/consents; needs a key. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.commons.listConsents()
     */
    listConsents: List<{
      /**
       * The person concerned. Defaults to the caller; another person requires commons:manage and a signed paper.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        consentId: string
        personId: string
        purpose: 'MEMBERSHIP' | 'DIRECTORY' | 'NEWS' | 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC' | 'CERTIFICATE' | 'STATISTICS'
        event: 'GIVEN' | 'WITHDRAWN'
        /** @format date-time */
        at: string
        expiresAt: string | null
        textVersion: string
        /** SHA-256 of the text the person read. */
        textHash: string
        language: string
        method: 'WEB' | 'PAPER' | 'API'
        categories: string[]
        recipients: string[]
        cndpRef: string | null
        /** The member who recorded it: the person, or the manager who keeps the signed paper. */
        recordedBy: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Create or change the public profile of the caller’s own organisation.
     *
     * The profile has the legal name, kind, ICE, ROR, sector and place. An ICE whose enterprise already has a profile is rejected with 409.
     *
     * PUT /v1/commons/organisation; needs the scope `commons:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.upsertOrganisationProfile({ legalName: { fr: 'Société Exemple SARL' }, kind: 'COMPANY', country: 'MA', regionCode: 'MA-06', nmaSection: 'J', website: 'https://exemple.example.org' })
     */
    upsertOrganisationProfile: Write<{
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      legalName: LocalizedText
      /** Kind of organisation. */
      kind: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'FUND' | 'SCHOOL' | 'FABLAB_OPERATOR' | 'ZONE_OPERATOR' | 'FOREIGN'
      ice?: string | null
      ror?: string | null
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
      /** ISIC Rev. 4 division: two digits, such as 62. */
      isicDivision?: '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24' | '25' | '26' | '27' | '28' | '29' | '30' | '31' | '32' | '33' | '35' | '36' | '37' | '38' | '39' | '41' | '42' | '43' | '45' | '46' | '47' | '49' | '50' | '51' | '52' | '53' | '55' | '56' | '58' | '59' | '60' | '61' | '62' | '63' | '64' | '65' | '66' | '68' | '69' | '70' | '71' | '72' | '73' | '74' | '75' | '77' | '78' | '79' | '80' | '81' | '82' | '84' | '85' | '86' | '87' | '88' | '90' | '91' | '92' | '93' | '94' | '95' | '96' | '97' | '98' | '99' | '01' | '02' | '03' | '05' | '06' | '07' | '08' | '09' | null
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      city?: LocalizedText | null
      /**
       * A country, ISO 3166-1 alpha-2, such as MA.
       * @maxLength 2 @default "MA"
       */
      country?: string
      website?: string | null
      description?: LocalizedText | null
      /**
       * Rejects the write if the record has another version, so that no concurrent change is lost. 0: the record must not exist yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      organisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      legalName: LocalizedText
      /** Kind of organisation. */
      kind: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'FUND' | 'SCHOOL' | 'FABLAB_OPERATOR' | 'ZONE_OPERATOR' | 'FOREIGN'
      ice: string | null
      ror: string | null
      nmaSection: string | null
      isicDivision: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      city: LocalizedText | null
      country: string
      website: string | null
      description: LocalizedText | null
      version: number
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Search the public profiles of organisations by words, kind, region, sector or ICE.
     *
     * GET /v1/commons/organisations; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.commons.searchOrganisations({ kind: 'UNIVERSITY', regionCode: 'MA-03' })
     */
    searchOrganisations: List<{
      /**
       * Words of the name, the city or the description, in any language.
       * @maxLength 200
       */
      query?: string
      /** Kind of organisation. */
      kind?: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'FUND' | 'SCHOOL' | 'FABLAB_OPERATOR' | 'ZONE_OPERATOR' | 'FOREIGN'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Section of the Moroccan nomenclature of activities (NMA 2010). */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
      /**
       * Any ICE of the enterprise; its establishments share one profile.
       * @maxLength 40
       */
      ice?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        organisationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        legalName: LocalizedText
        /** Kind of organisation. */
        kind: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'FUND' | 'SCHOOL' | 'FABLAB_OPERATOR' | 'ZONE_OPERATOR' | 'FOREIGN'
        ice: string | null
        ror: string | null
        nmaSection: string | null
        isicDivision: string | null
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        city: LocalizedText | null
        country: string
        website: string | null
        description: LocalizedText | null
        version: number
        /** @format date-time */
        updatedAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show the public profile of an organisation.
     *
     * GET /v1/commons/organisations/:organisationId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.commons.getOrganisationProfile({ organisationId: '00000000-0000-7001-8000-000000000003' })
     */
    getOrganisationProfile: Read<{
      /**
       * An organisation, from commons.searchOrganisations.
       * @minLength 1 @maxLength 64
       */
      organisationId: string
    }, {
      organisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      legalName: LocalizedText
      /** Kind of organisation. */
      kind: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'FUND' | 'SCHOOL' | 'FABLAB_OPERATOR' | 'ZONE_OPERATOR' | 'FOREIGN'
      ice: string | null
      ror: string | null
      nmaSection: string | null
      isicDivision: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      city: LocalizedText | null
      country: string
      website: string | null
      description: LocalizedText | null
      version: number
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Search the skills of the programme by words in French, Arabic or English.
     *
     * Fields: artificial intelligence, industrial cybersecurity, hybrid cloud, Internet of Things, making.
     *
     * GET /v1/commons/skills; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.commons.searchSkills({ query: 'cybersécurité' })
     */
    searchSkills: Read<{
      /**
       * Words of the skill’s name, in any of the three languages. Defaults to all skills.
       * @maxLength 200
       */
      query?: string
      field?: 'ARTIFICIAL_INTELLIGENCE' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'INTERNET_OF_THINGS' | 'MAKING_AND_BUSINESS'
    }, {
      items: Array<{
        /** A skill, from commons.searchSkills. */
        skillId: string
        framework: 'LOCAL'
        field: 'ARTIFICIAL_INTELLIGENCE' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'INTERNET_OF_THINGS' | 'MAKING_AND_BUSINESS'
        label: {
          fr: string
          ar: string
          en: string
        }
      }>
    }>
    /**
     * Claim a skill for the caller, at a level from 1 to 5.
     *
     * The claim counts as self-declared. Colleagues endorse a skill with `commons.endorseSkill`; issuers certify it with a credential.
     *
     * POST /v1/commons/me/skills; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.claimSkill({ skillId: 'robotics', level: 3 })
     */
    claimSkill: Write<{
      /** A skill, from commons.searchSkills. */
      skillId: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /**
       * 1: beginner. 3: works independently. 5: teaches others.
       * @minimum 1 @maximum 5
       */
      level: number
    }, {
      claimId: string
      personId: string
      /** A skill, from commons.searchSkills. */
      skillId: string
      label: {
        fr: string
        ar: string
        en: string
      }
      level: number
      /** Evidence of the claim: a credential, a colleague (PEER), or the person’s own word (SELF). */
      evidence: 'CREDENTIAL' | 'PEER' | 'SELF'
      credentialId: string | null
      validUntil: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Endorse a skill of another person of the caller’s organisation, at a level from 1 to 5.
     *
     * POST /v1/commons/persons/:personId/skills; needs the scope `commons:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.endorseSkill({ personId: '00000000-0000-7002-8000-000000000003', skillId: 'additive-manufacturing', level: 4 })
     */
    endorseSkill: Write<{
      /**
       * A person of the organisation, from commons.searchPersons.
       * @minLength 1 @maxLength 64
       */
      personId: string
      /** A skill, from commons.searchSkills. */
      skillId: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /**
       * 1: beginner. 3: works independently. 5: teaches others.
       * @minimum 1 @maximum 5
       */
      level: number
    }, {
      claimId: string
      personId: string
      /** A skill, from commons.searchSkills. */
      skillId: string
      label: {
        fr: string
        ar: string
        en: string
      }
      level: number
      /** Evidence of the claim: a credential, a colleague (PEER), or the person’s own word (SELF). */
      evidence: 'CREDENTIAL' | 'PEER' | 'SELF'
      credentialId: string | null
      validUntil: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Withdraw a skill claim about the caller, or one the caller made.
     *
     * A claim from a credential ends only when the credential is revoked.
     *
     * DELETE /v1/commons/skill-claims/:claimId; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.withdrawClaim({ claimId: '00000000-0000-7032-8000-000000000001' })
     */
    withdrawClaim: Write<{
      /**
       * A claim, from commons.listSkillClaims.
       * @minLength 1 @maxLength 64
       */
      claimId: string
    }, {
      claimId: string
      /** @format date-time */
      withdrawnAt: string
    }>
    /**
     * List the skill claims of the caller or of another person of the organisation.
     *
     * Each claim has a level and its evidence: a credential, a colleague’s endorsement, or the person’s own word.
     *
     * GET /v1/commons/skill-claims; needs a key. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.commons.listSkillClaims()
     */
    listSkillClaims: List<{
      /**
       * The person concerned. Defaults to the caller.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        claimId: string
        personId: string
        /** A skill, from commons.searchSkills. */
        skillId: string
        label: {
          fr: string
          ar: string
          en: string
        }
        level: number
        /** Evidence of the claim: a credential, a colleague (PEER), or the person’s own word (SELF). */
        evidence: 'CREDENTIAL' | 'PEER' | 'SELF'
        credentialId: string | null
        validUntil: string | null
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Open a need of the caller’s organisation, so that matching candidates can be proposed.
     *
     * A need is for expertise, machine time, talent, space, computing, research, funding or a partner.
     *
     * POST /v1/commons/needs; needs the scope `commons:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.openNeed({ kind: 'EXPERTISE', title: { fr: 'Expert en vision par ordinateur' }, skillIds: ['computer-vision'], regionCode: 'MA-06' })
     */
    openNeed: Write<{
      /** Kind of need. */
      kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description?: LocalizedText
      /**
       * Required skills, from commons.searchSkills.
       * @maxItems 20 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /** Region of the need. Defaults to anywhere. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * First day, local date.
       * @format date
       */
      neededFrom?: string
      /**
       * Last day, local date; the need expires after it. Defaults to 90 days from now.
       * @format date
       */
      neededTo?: string
      /** An amount of money in centimes. */
      budget?: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0
         */
        amountMinor: number
        currency: 'MAD'
      }
      /**
       * Visibility. PUBLIC and NETWORK: members of every organisation. CONFIDENTIAL: members of the own organisation only.
       * @default "NETWORK"
       */
      confidentiality?: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
    }, {
      needId: string
      ownerOrganisationId: string
      /** Whether the need belongs to the caller’s organisation. */
      own: boolean
      /** Kind of need. */
      kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      description: LocalizedText | null
      skillIds: string[]
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      neededFrom: string | null
      neededTo: string | null
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      /** Visibility. PUBLIC and NETWORK: members of every organisation. CONFIDENTIAL: members of the own organisation only. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
      /** State of a need. */
      state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /** Events the owner can trigger now; empty for other callers. */
      allowedEvents: string[]
      /** @format date-time */
      expiresAt: string
      /** The match that met the need; shown to the owner only. */
      coveredByMatchId: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List needs by kind, skill, region, state or words, newest first.
     *
     * Contains needs of the caller’s organisation and those that other organisations share with the network.
     *
     * GET /v1/commons/needs; needs the scope `commons:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.commons.listNeeds({ kind: 'EXPERTISE', skillId: 'ot-security' })
     */
    listNeeds: List<{
      /** true: only needs of the caller’s organisation. false: only those of other organisations. */
      own?: boolean
      /** Kind of need. */
      kind?: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A skill, from commons.searchSkills. */
      skillId?: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** State of the need. Defaults to the open ones. */
      state?: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /**
       * Words of the title, the description or the skills, in any language.
       * @maxLength 200
       */
      query?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        needId: string
        ownerOrganisationId: string
        /** Whether the need belongs to the caller’s organisation. */
        own: boolean
        /** Kind of need. */
        kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        description: LocalizedText | null
        skillIds: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        neededFrom: string | null
        neededTo: string | null
        budget: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0
           */
          amountMinor: number
          currency: 'MAD'
        } | null
        /** Visibility. PUBLIC and NETWORK: members of every organisation. CONFIDENTIAL: members of the own organisation only. */
        confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
        /** State of a need. */
        state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
        /** Events the owner can trigger now; empty for other callers. */
        allowedEvents: string[]
        /** @format date-time */
        expiresAt: string
        /** The match that met the need; shown to the owner only. */
        coveredByMatchId: string | null
        version: number
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a need of the caller’s organisation, or one shared with the network.
     *
     * GET /v1/commons/needs/:needId; needs the scope `commons:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.commons.getNeed({ needId: '00000000-0000-7034-8000-000000000001' })
     */
    getNeed: Read<{
      /**
       * A need, from commons.listNeeds.
       * @minLength 1 @maxLength 64
       */
      needId: string
    }, {
      needId: string
      ownerOrganisationId: string
      /** Whether the need belongs to the caller’s organisation. */
      own: boolean
      /** Kind of need. */
      kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      description: LocalizedText | null
      skillIds: string[]
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      neededFrom: string | null
      neededTo: string | null
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      /** Visibility. PUBLIC and NETWORK: members of every organisation. CONFIDENTIAL: members of the own organisation only. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
      /** State of a need. */
      state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /** Events the owner can trigger now; empty for other callers. */
      allowedEvents: string[]
      /** @format date-time */
      expiresAt: string
      /** The match that met the need; shown to the owner only. */
      coveredByMatchId: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Withdraw a need of the caller’s organisation and decline its open matches.
     *
     * POST /v1/commons/needs/:needId/withdrawal; needs the scope `commons:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.withdrawNeed({ needId: '00000000-0000-7034-8000-000000000002' })
     */
    withdrawNeed: Write<{
      /**
       * A need of the organisation.
       * @minLength 1 @maxLength 64
       */
      needId: string
      /**
       * Reason for the withdrawal, kept with the need.
       * @maxLength 1000
       */
      note?: string
    }, {
      needId: string
      ownerOrganisationId: string
      /** Whether the need belongs to the caller’s organisation. */
      own: boolean
      /** Kind of need. */
      kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      description: LocalizedText | null
      skillIds: string[]
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      neededFrom: string | null
      neededTo: string | null
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      /** Visibility. PUBLIC and NETWORK: members of every organisation. CONFIDENTIAL: members of the own organisation only. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
      /** State of a need. */
      state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /** Events the owner can trigger now; empty for other callers. */
      allowedEvents: string[]
      /** @format date-time */
      expiresAt: string
      /** The match that met the need; shown to the owner only. */
      coveredByMatchId: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Close a need of the caller’s organisation as met, by an accepted match or otherwise.
     *
     * Declines the other open matches of the need.
     *
     * POST /v1/commons/needs/:needId/coverage; needs the scope `commons:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.coverNeed({ needId: '00000000-0000-7034-8000-000000000002' })
     */
    coverNeed: Write<{
      /**
       * A need of the organisation.
       * @minLength 1 @maxLength 64
       */
      needId: string
      /**
       * The accepted match that met the need, from commons.listMatches.
       * @minLength 1 @maxLength 64
       */
      matchId?: string
      /**
       * How the need was met, kept with the need.
       * @maxLength 1000
       */
      note?: string
    }, {
      needId: string
      ownerOrganisationId: string
      /** Whether the need belongs to the caller’s organisation. */
      own: boolean
      /** Kind of need. */
      kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      description: LocalizedText | null
      skillIds: string[]
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      neededFrom: string | null
      neededTo: string | null
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      /** Visibility. PUBLIC and NETWORK: members of every organisation. CONFIDENTIAL: members of the own organisation only. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
      /** State of a need. */
      state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /** Events the owner can trigger now; empty for other callers. */
      allowedEvents: string[]
      /** @format date-time */
      expiresAt: string
      /** The match that met the need; shown to the owner only. */
      coveredByMatchId: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List the candidates proposed for a need of the caller’s organisation, best score first.
     *
     * Each match has the reasons of its score. Persons whose consent was withdrawn or has expired are omitted.
     *
     * GET /v1/commons/needs/:needId/matches; needs the scope `commons:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.commons.listMatches({ needId: '00000000-0000-7034-8000-000000000001' })
     */
    listMatches: List<{
      /**
       * A need of the organisation, from commons.listNeeds.
       * @minLength 1 @maxLength 64
       */
      needId: string
      /** State of a match. */
      state?: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        matchId: string
        needId: string
        /** The person or thing proposed for the need. Persons have no name here; ask for contact. */
        candidate: {
          /** Type of the candidate: person, fablab_machine… */
          type: string
          candidateId: string
        }
        /** @minimum 0 @maximum 1000 */
        score: number
        /** Reasons the score is computed from. */
        reasons: Array<{
          /**
           * Criterion: skills, region, dates…
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well the criterion is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Source of the value.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
        consentOk: boolean
        /** State of a match. */
        state: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
        /** Events the owner of the need can trigger now. */
        allowedEvents: string[]
        version: number
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Decide on a match of the caller’s need: shortlist, request contact, decline or convert.
     *
     * A match can be converted once the candidate has accepted contact.
     *
     * POST /v1/commons/matches/:matchId/decision; needs the scope `commons:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.advanceMatch({ matchId: '00000000-0000-7035-8000-000000000001', event: 'SHORTLIST' })
     */
    advanceMatch: Write<{
      /**
       * A match, from commons.listMatches.
       * @minLength 1 @maxLength 64
       */
      matchId: string
      event: 'SHORTLIST' | 'REQUEST_CONTACT' | 'DECLINE' | 'CONVERT'
    }, {
      matchId: string
      needId: string
      /** The person or thing proposed for the need. Persons have no name here; ask for contact. */
      candidate: {
        /** Type of the candidate: person, fablab_machine… */
        type: string
        candidateId: string
      }
      /** @minimum 0 @maximum 1000 */
      score: number
      /** Reasons the score is computed from. */
      reasons: Array<{
        /**
         * Criterion: skills, region, dates…
         * @minLength 1 @maxLength 100
         */
        criterion: string
        /** @minimum 1 @maximum 100 */
        weight: number
        /**
         * How well the criterion is met, in thousandths.
         * @minimum 0 @maximum 1000
         */
        value: number
        /**
         * Source of the value.
         * @minLength 1 @maxLength 200
         */
        source: string
      }>
      consentOk: boolean
      /** State of a match. */
      state: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
      /** Events the owner of the need can trigger now. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List requests for contact with the caller or with what their organisation offers.
     *
     * Each request names the requesting organisation and its need.
     *
     * GET /v1/commons/contact-requests; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.commons.listContactRequests()
     */
    listContactRequests: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        matchId: string
        /** State of a match. */
        state: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
        /** Kind of need. */
        kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** The requesting organisation. */
        askedBy: string
        candidateType: string
        reasons: Array<{
          /**
           * Criterion: skills, region, dates…
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well the criterion is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Source of the value.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
        /** @format date-time */
        askedAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Accept or decline a request for contact with the caller or their organisation’s offer.
     *
     * Answering for the organisation requires `commons:write`.
     *
     * POST /v1/commons/contact-requests/:contact/answer; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.answerContactRequest({ contact: '00000000-0000-7035-8000-000000000001', answer: 'ACCEPT' })
     */
    answerContactRequest: Write<{
      /**
       * `matchId` of a request, from commons.listContactRequests.
       * @minLength 1 @maxLength 64
       */
      contact: string
      answer: 'ACCEPT' | 'DECLINE'
    }, {
      matchId: string
      /** State of a match. */
      state: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
      /** Kind of need. */
      kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** The requesting organisation. */
      askedBy: string
      candidateType: string
      reasons: Array<{
        /**
         * Criterion: skills, region, dates…
         * @minLength 1 @maxLength 100
         */
        criterion: string
        /** @minimum 1 @maximum 100 */
        weight: number
        /**
         * How well the criterion is met, in thousandths.
         * @minimum 0 @maximum 1000
         */
        value: number
        /**
         * Source of the value.
         * @minLength 1 @maxLength 200
         */
        source: string
      }>
      /** @format date-time */
      askedAt: string
    }>
    /**
     * List the links of a record, such as where a prototype was made or who runs a lab.
     *
     * Returns public links and those of the caller’s organisation.
     *
     * GET /v1/commons/links; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.commons.listLinks({ about: 'organisation:00000000-0000-7001-8000-000000000003' })
     */
    listLinks: List<{
      /**
       * Record at one end of the links, as `type:id`.
       * @maxLength 110
       */
      about: string
      /**
       * Only links of this relation, such as resident_of.
       * @maxLength 60
       */
      type?: string
      /**
       * Also lists links that have ended.
       * @default false
       */
      past?: boolean
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        from: {
          type: string
          ref: string
        }
        type: string
        to: {
          type: string
          ref: string
        }
        isPublic: boolean
        /** @format date-time */
        since: string
        until: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
  }
  /** The national network of FabLabs: labs, machines, qualifications and bookings. */
  fablabs: {
    /**
     * List the FabLabs of the network by region, machine category, distance or opening.
     *
     * GET /v1/fablabs/labs; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.fablabs.listLabs({ regionCode: 'MA-07' })
     */
    listLabs: List<{
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Only labs with a machine of this category in service. */
      category?: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /**
       * Only labs that are open at this time. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      openAt?: string
      /**
       * Latitude of the person; with longitude, the nearest labs come first.
       * @minimum -90 @maximum 90
       */
      latitude?: number
      /**
       * Longitude of the person.
       * @minimum -180 @maximum 180
       */
      longitude?: number
      /**
       * Only labs within this straight-line distance; needs latitude and longitude.
       * @minimum 1 @maximum 2500
       */
      withinKm?: number
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Id of the lab, to show its hours, machines or trainings. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        regionName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** Degrees north. */
        latitude: number
        /** Degrees east. */
        longitude: number
        /** IANA time zone of the lab. */
        timeZone: string
        /** Kind of lab. HUB labs have every model of machine. */
        kind: 'HUB' | 'LOCAL' | 'MOBILE' | 'SCHOOL'
        /** Status of the lab. Only OPEN labs can be booked. */
        status: 'PLANNED' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
        /** Services besides machines, in French. */
        services: string[]
        /** Accessible without steps. */
        stepFree: boolean
        /** The organisation that runs the lab. */
        operatorOrganisationId: string
        /** Open now, by opening hours and closures. */
        openNow: boolean
        /** Distance from the given position; null without one. */
        distanceKm: number | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a FabLab with its place, opening hours, coming closures and machines by category.
     *
     * GET /v1/fablabs/labs/:labId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.getLab({ labId: '00000000-0000-7010-8000-000000000006' })
     */
    getLab: Read<{
      /**
       * A lab, as found by fablabs.listLabs.
       * @minLength 1 @maxLength 64
       */
      labId: string
    }, {
      /** Id of the lab, to show its hours, machines or trainings. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      regionName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** Degrees north. */
      latitude: number
      /** Degrees east. */
      longitude: number
      /** IANA time zone of the lab. */
      timeZone: string
      /** Kind of lab. HUB labs have every model of machine. */
      kind: 'HUB' | 'LOCAL' | 'MOBILE' | 'SCHOOL'
      /** Status of the lab. Only OPEN labs can be booked. */
      status: 'PLANNED' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
      /** Services besides machines, in French. */
      services: string[]
      /** Accessible without steps. */
      stepFree: boolean
      /** The organisation that runs the lab. */
      operatorOrganisationId: string
      /** Open now, by opening hours and closures. */
      openNow: boolean
      /** Weekly opening hours in the local time of the lab. */
      openingHours: Array<{
        /**
         * 1 is Monday, 7 Sunday.
         * @minimum 1 @maximum 7
         */
        weekday: number
        /** Opening time in local time, such as 09:00. */
        opensAt: string
        /** Closing time in local time; on the next day when it is not after opensAt. */
        closesAt: string
      }>
      /** Current and coming closures, at most 100. */
      closures: Array<{
        /** Id to remove the closure. */
        closureId: string
        /** The closed machine; null: the whole lab. */
        machineId: string | null
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reason: LocalizedText
        /**
         * Start, UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * End, UTC.
         * @format date-time
         */
        endsAt: string
        /** Start in the local time of the lab. */
        localStart: string
        /** End in the local time of the lab. */
        localEnd: string
      }>
      /** Machines in service by category. */
      machines: Array<{
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Number of machines. */
        count: number
      }>
    }>
    /**
     * Search machines of all FabLabs by category, region, material and workpiece size.
     *
     * Each machine is shown with price, required qualifications and next free slot.
     *
     * GET /v1/fablabs/machines; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.searchMachines({ category: 'LASER_CUTTER', regionCode: 'MA-03' })
     */
    searchMachines: List<{
      /** A kind of machine. */
      category?: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Only machines in this lab, as found by fablabs.listLabs.
       * @minLength 1 @maxLength 64
       */
      labId?: string
      /** A material to be worked. */
      material?: 'PLYWOOD' | 'MDF' | 'ACRYLIC' | 'CARDBOARD' | 'LEATHER' | 'TEXTILE' | 'VINYL' | 'PLA' | 'PETG' | 'TPU' | 'RESIN' | 'NYLON' | 'ALUMINIUM' | 'STEEL' | 'BRASS' | 'FR4'
      /**
       * Minimum supported workpiece width, in millimetres.
       * @minimum 1 @maximum 100000
       */
      widthMm?: number
      /**
       * Minimum supported workpiece depth, in millimetres.
       * @minimum 1 @maximum 100000
       */
      depthMm?: number
      /**
       * Minimum supported workpiece height, in millimetres.
       * @minimum 1 @maximum 100000
       */
      heightMm?: number
      /** Only machines with this status. */
      status?: 'AVAILABLE' | 'MAINTENANCE' | 'BROKEN' | 'RETIRED'
      /**
       * Include the next free slot of each machine.
       * @default true
       */
      withNextFree?: boolean
      /**
       * Length of the next free slot in minutes.
       * @minimum 15 @maximum 480 @default 60
       */
      durationMinutes?: number
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Id of the machine, to book it or to show when it is free. */
        machineId: string
        /** Vendor, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Id of the lab where the machine is. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** IANA time zone of the lab. */
        timeZone: string
        /** Inventory number. */
        assetTag: string
        /** Only AVAILABLE machines can be booked. */
        status: 'AVAILABLE' | 'MAINTENANCE' | 'BROKEN' | 'RETIRED'
        /** Reason of the status. */
        statusReason: string | null
        /** Maximum number of bookings at the same time. */
        concurrency: number
        /** Id of the model; machines of one model are identical. */
        modelId: string
        /** Vendor. */
        vendor: string
        /** Name of the model. */
        model: string
        /** Maximum width of a workpiece in mm; null when not applicable. */
        widthMm: number | null
        /** Maximum depth in mm; null when not applicable. */
        depthMm: number | null
        /** Maximum height in mm; null when not applicable. */
        heightMm: number | null
        /** Tolerance in micrometres. */
        toleranceMicron: number | null
        /** Supported materials. */
        materials: Array<'PLYWOOD' | 'MDF' | 'ACRYLIC' | 'CARDBOARD' | 'LEATHER' | 'TEXTILE' | 'VINYL' | 'PLA' | 'PETG' | 'TPU' | 'RESIN' | 'NYLON' | 'ALUMINIUM' | 'STEEL' | 'BRASS' | 'FR4'>
        /** Risk class of its use. */
        riskClass: 'LOW' | 'MEDIUM' | 'HIGH'
        /** Required qualifications; all must be valid until the end of a booking. */
        requiredQualifications: Array<{
          /** Id of the required qualification. */
          qualificationId: string
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          title: LocalizedText
        }>
        /** A lab member must be present during use. */
        needsSupervision: boolean
        /** Price per hour in centimes. */
        pricePerHourMinor: number
        /** ISO 4217. */
        currency: string
        /** Setup minutes before each use. */
        setupMin: number
        /** Cleanup minutes after each use. */
        cleanupMin: number
        /** First free slot of the requested duration in the next two weeks; null when none is free or `withNextFree` is false. */
        nextFree: {
          /**
           * Start, UTC.
           * @format date-time
           */
          startsAt: string
          /**
           * End, UTC.
           * @format date-time
           */
          endsAt: string
          /** Start in the local time of the lab. */
          localStart: string
          /** End in the local time of the lab. */
          localEnd: string
        } | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a machine with its place, size, price, needed qualifications and next free hour.
     *
     * GET /v1/fablabs/machines/:machineId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.getMachine({ machineId: '00000000-0000-7012-8000-000000000001' })
     */
    getMachine: Read<{
      /**
       * A machine, as found by fablabs.searchMachines.
       * @minLength 1 @maxLength 64
       */
      machineId: string
    }, {
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /** Inventory number. */
      assetTag: string
      /** Only AVAILABLE machines can be booked. */
      status: 'AVAILABLE' | 'MAINTENANCE' | 'BROKEN' | 'RETIRED'
      /** Reason of the status. */
      statusReason: string | null
      /** Maximum number of bookings at the same time. */
      concurrency: number
      /** Id of the model; machines of one model are identical. */
      modelId: string
      /** Vendor. */
      vendor: string
      /** Name of the model. */
      model: string
      /** Maximum width of a workpiece in mm; null when not applicable. */
      widthMm: number | null
      /** Maximum depth in mm; null when not applicable. */
      depthMm: number | null
      /** Maximum height in mm; null when not applicable. */
      heightMm: number | null
      /** Tolerance in micrometres. */
      toleranceMicron: number | null
      /** Supported materials. */
      materials: Array<'PLYWOOD' | 'MDF' | 'ACRYLIC' | 'CARDBOARD' | 'LEATHER' | 'TEXTILE' | 'VINYL' | 'PLA' | 'PETG' | 'TPU' | 'RESIN' | 'NYLON' | 'ALUMINIUM' | 'STEEL' | 'BRASS' | 'FR4'>
      /** Risk class of its use. */
      riskClass: 'LOW' | 'MEDIUM' | 'HIGH'
      /** Required qualifications; all must be valid until the end of a booking. */
      requiredQualifications: Array<{
        /** Id of the required qualification. */
        qualificationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
      }>
      /** A lab member must be present during use. */
      needsSupervision: boolean
      /** Price per hour in centimes. */
      pricePerHourMinor: number
      /** ISO 4217. */
      currency: string
      /** Setup minutes before each use. */
      setupMin: number
      /** Cleanup minutes after each use. */
      cleanupMin: number
      /** First free slot of the requested duration in the next two weeks; null when none is free or `withNextFree` is false. */
      nextFree: {
        /**
         * Start, UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * End, UTC.
         * @format date-time
         */
        endsAt: string
        /** Start in the local time of the lab. */
        localStart: string
        /** End in the local time of the lab. */
        localEnd: string
      } | null
    }>
    /**
     * List the models of machines with working size, materials, risk and qualifications.
     *
     * GET /v1/fablabs/machine-models; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.fablabs.listMachineModels({ category: 'FDM_PRINTER' })
     */
    listMachineModels: List<{
      /** A kind of machine. */
      category?: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Id of the model; machines of one model are identical. */
        modelId: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Vendor. */
        vendor: string
        /** Name of the model. */
        model: string
        /** Maximum width of a workpiece in mm; null when not applicable. */
        widthMm: number | null
        /** Maximum depth in mm; null when not applicable. */
        depthMm: number | null
        /** Maximum height in mm; null when not applicable. */
        heightMm: number | null
        /** Tolerance in micrometres. */
        toleranceMicron: number | null
        /** Supported materials. */
        materials: Array<'PLYWOOD' | 'MDF' | 'ACRYLIC' | 'CARDBOARD' | 'LEATHER' | 'TEXTILE' | 'VINYL' | 'PLA' | 'PETG' | 'TPU' | 'RESIN' | 'NYLON' | 'ALUMINIUM' | 'STEEL' | 'BRASS' | 'FR4'>
        /** Risk class of its use. */
        riskClass: 'LOW' | 'MEDIUM' | 'HIGH'
        /** Required qualifications; all must be valid until the end of a booking. */
        requiredQualifications: Array<{
          /** Id of the required qualification. */
          qualificationId: string
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          title: LocalizedText
        }>
        /** A lab member must be present during use. */
        needsSupervision: boolean
        /** Price per hour in centimes. */
        pricePerHourMinor: number
        /** ISO 4217. */
        currency: string
        /** Setup minutes before each use. */
        setupMin: number
        /** Cleanup minutes after each use. */
        cleanupMin: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show when a machine, or any machine of a category, is free for a given duration.
     *
     * Opening hours, closures, maintenance and other bookings are taken into account.
     *
     * GET /v1/fablabs/availability; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.getAvailability({ category: 'LASER_CUTTER', regionCode: 'MA-06', durationMinutes: 120 })
     */
    getAvailability: Read<{
      /**
       * One machine, as found by fablabs.searchMachines. Give this or a category.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
      /** A kind of machine. */
      category?: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Only machines of this lab, as found by fablabs.listLabs.
       * @minLength 1 @maxLength 64
       */
      labId?: string
      /**
       * Start of the search. Defaults to now. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      from?: string
      /**
       * End of the search, at most 31 days after `from`. Defaults to a week after it. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      to?: string
      /**
       * Length in minutes: a multiple of 15, at most 480.
       * @minimum 15 @maximum 480 @default 60
       */
      durationMinutes?: number
      /**
       * Maximum number of machines.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
    }, {
      /**
       * Start of the searched window, UTC.
       * @format date-time
       */
      from: string
      /**
       * End of the searched window, UTC.
       * @format date-time
       */
      to: string
      /** Minutes between `startsAt` and `endsAt`. */
      durationMinutes: number
      /** One item per machine, soonest free first; `startsAt` and `endsAt` are its first free slot of the duration. */
      items: Array<{
        /** Id of the machine, to book it or to show when it is free. */
        machineId: string
        /** Vendor, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Id of the lab where the machine is. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** IANA time zone of the lab. */
        timeZone: string
        /**
         * Start, UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * End, UTC.
         * @format date-time
         */
        endsAt: string
        /** Start in the local time of the lab. */
        localStart: string
        /** End in the local time of the lab. */
        localEnd: string
        /** Every free interval of at least the duration; bookings can start at any quarter of an hour within it. */
        free: Array<{
          /**
           * Start, UTC.
           * @format date-time
           */
          startsAt: string
          /**
           * End, UTC.
           * @format date-time
           */
          endsAt: string
          /** Start in the local time of the lab. */
          localStart: string
          /** End in the local time of the lab. */
          localEnd: string
        }>
        /** More free intervals exist: repeat with a later `from`. */
        moreFree: boolean
      }>
      /** Number of machines searched, including those without a free slot. */
      machines: number
      /** More machines are free than `limit` allows. */
      more: boolean
    }>
    /**
     * Book a machine for a time, confirmed at once.
     *
     * Book a machine for a time, confirmed at once.
     *
     * Errors with status 409: `quota-exceeded` gives the used and available hours in `quota`; `slot-taken`, `outside-opening-hours`, `lab-closed`, `machine-unavailable` and `lab-not-open` list up to five bookable slots of the same length in `alternatives`; `qualification-missing` lists the missing qualifications in `missing` and the next sessions, nearest first, in `trainings`.
     *
     * POST /v1/fablabs/bookings; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.bookMachine({ machineId: '00000000-0000-7012-8000-000000000001', startsAt: '2027-03-02T14:00', durationMinutes: 120 })
     */
    bookMachine: Write<{
      /**
       * A machine, as found by fablabs.searchMachines or fablabs.getAvailability.
       * @minLength 1 @maxLength 64
       */
      machineId: string
      /**
       * Start of the booking, on a quarter of an hour. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      startsAt: string
      /**
       * Length in minutes: a multiple of 15, at most 480.
       * @minimum 15 @maximum 480
       */
      durationMinutes: number
      /**
       * What the machine is booked for.
       * @default "PROTOTYPE"
       */
      purpose?: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /**
       * Number of people.
       * @minimum 1 @maximum 50 @default 1
       */
      participants?: number
    }, {
      /** Id to confirm, reschedule, cancel or show the booking. */
      bookingId: string
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The person who booked. */
      personId: string
      /** The organisation of the person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** Number of people. */
      participants: number
      /** Price of the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** A lab member must be present during use. */
      supervisionRequired: boolean
      /** The assigned lab member; null: none assigned. */
      supervisorId: string | null
      /** Change by the lab and its reason, in three languages; null: none. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this time; null when the booking is not held. */
      heldUntil: string | null
      /**
       * The person who booked may change or cancel before this time.
       * @format date-time
       */
      changeableUntil: string
      /** Reason of the cancellation. */
      reason: string | null
      /** Time of the cancellation, UTC; null: not cancelled. */
      cancelledAt: string | null
      /** Start of use, UTC. */
      checkedInAt: string | null
      /** End of use, UTC. */
      checkedOutAt: string | null
      /** Increases with every change. */
      version: number
      /** Names of the operations that the caller can run on it now. */
      allowedEvents: string[]
    }>
    /**
     * Hold a slot of a machine for ten minutes, until it is confirmed or expires.
     *
     * Hold a slot of a machine for ten minutes. A person can hold at most 5 slots at once.
     *
     * Errors with status 409: `quota-exceeded` gives the used and available hours in `quota`; `slot-taken`, `outside-opening-hours`, `lab-closed`, `machine-unavailable` and `lab-not-open` list up to five bookable slots of the same length in `alternatives`; `qualification-missing` lists the missing qualifications in `missing` and the next sessions, nearest first, in `trainings`.
     *
     * POST /v1/fablabs/holds; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.holdBooking({ machineId: '00000000-0000-7012-8000-000000000001', startsAt: '2027-03-02T14:00', durationMinutes: 60 })
     */
    holdBooking: Write<{
      /**
       * A machine, as found by fablabs.searchMachines or fablabs.getAvailability.
       * @minLength 1 @maxLength 64
       */
      machineId: string
      /**
       * Start of the booking, on a quarter of an hour. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      startsAt: string
      /**
       * Length in minutes: a multiple of 15, at most 480.
       * @minimum 15 @maximum 480
       */
      durationMinutes: number
      /**
       * What the machine is booked for.
       * @default "PROTOTYPE"
       */
      purpose?: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /**
       * Number of people.
       * @minimum 1 @maximum 50 @default 1
       */
      participants?: number
    }, {
      /** Id to confirm, reschedule, cancel or show the booking. */
      bookingId: string
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The person who booked. */
      personId: string
      /** The organisation of the person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** Number of people. */
      participants: number
      /** Price of the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** A lab member must be present during use. */
      supervisionRequired: boolean
      /** The assigned lab member; null: none assigned. */
      supervisorId: string | null
      /** Change by the lab and its reason, in three languages; null: none. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this time; null when the booking is not held. */
      heldUntil: string | null
      /**
       * The person who booked may change or cancel before this time.
       * @format date-time
       */
      changeableUntil: string
      /** Reason of the cancellation. */
      reason: string | null
      /** Time of the cancellation, UTC; null: not cancelled. */
      cancelledAt: string | null
      /** Start of use, UTC. */
      checkedInAt: string | null
      /** End of use, UTC. */
      checkedOutAt: string | null
      /** Increases with every change. */
      version: number
      /** Names of the operations that the caller can run on it now. */
      allowedEvents: string[]
    }>
    /**
     * Confirm a held slot before its ten minutes are over.
     *
     * POST /v1/fablabs/bookings/:bookingId/confirm; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.confirmBooking({ bookingId: '00000000-0000-7016-8000-000000000001' })
     */
    confirmBooking: Write<{
      /**
       * A booking, as found by fablabs.listBookings.
       * @minLength 1 @maxLength 64
       */
      bookingId: string
    }, {
      /** Id to confirm, reschedule, cancel or show the booking. */
      bookingId: string
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The person who booked. */
      personId: string
      /** The organisation of the person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** Number of people. */
      participants: number
      /** Price of the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** A lab member must be present during use. */
      supervisionRequired: boolean
      /** The assigned lab member; null: none assigned. */
      supervisorId: string | null
      /** Change by the lab and its reason, in three languages; null: none. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this time; null when the booking is not held. */
      heldUntil: string | null
      /**
       * The person who booked may change or cancel before this time.
       * @format date-time
       */
      changeableUntil: string
      /** Reason of the cancellation. */
      reason: string | null
      /** Time of the cancellation, UTC; null: not cancelled. */
      cancelledAt: string | null
      /** Start of use, UTC. */
      checkedInAt: string | null
      /** End of use, UTC. */
      checkedOutAt: string | null
      /** Increases with every change. */
      version: number
      /** Names of the operations that the caller can run on it now. */
      allowedEvents: string[]
    }>
    /**
     * Move a booking to another time, or to another machine.
     *
     * Move a booking to another time or machine. The price is computed again. If the new slot is rejected, the booking stays unchanged.
     *
     * Errors with status 409: `quota-exceeded` gives the used and available hours in `quota`; `slot-taken`, `outside-opening-hours`, `lab-closed`, `machine-unavailable` and `lab-not-open` list up to five bookable slots of the same length in `alternatives`; `qualification-missing` lists the missing qualifications in `missing` and the next sessions, nearest first, in `trainings`.
     *
     * POST /v1/fablabs/bookings/:bookingId/reschedule; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.rescheduleBooking({ bookingId: '00000000-0000-7016-8000-000000000001', startsAt: '2027-03-04T10:00' })
     */
    rescheduleBooking: Write<{
      /**
       * A booking, as found by fablabs.listBookings.
       * @minLength 1 @maxLength 64
       */
      bookingId: string
      /**
       * New start, on a quarter of an hour. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      startsAt: string
      /**
       * New length in minutes. Defaults to the current length.
       * @minimum 15 @maximum 480
       */
      durationMinutes?: number
      /**
       * Another machine, as found by fablabs.searchMachines. Defaults to the current one.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
    }, {
      /** Id to confirm, reschedule, cancel or show the booking. */
      bookingId: string
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The person who booked. */
      personId: string
      /** The organisation of the person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** Number of people. */
      participants: number
      /** Price of the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** A lab member must be present during use. */
      supervisionRequired: boolean
      /** The assigned lab member; null: none assigned. */
      supervisorId: string | null
      /** Change by the lab and its reason, in three languages; null: none. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this time; null when the booking is not held. */
      heldUntil: string | null
      /**
       * The person who booked may change or cancel before this time.
       * @format date-time
       */
      changeableUntil: string
      /** Reason of the cancellation. */
      reason: string | null
      /** Time of the cancellation, UTC; null: not cancelled. */
      cancelledAt: string | null
      /** Start of use, UTC. */
      checkedInAt: string | null
      /** End of use, UTC. */
      checkedOutAt: string | null
      /** Increases with every change. */
      version: number
      /** Names of the operations that the caller can run on it now. */
      allowedEvents: string[]
    }>
    /**
     * Cancel a booking and free the machine.
     *
     * The person who booked can cancel until two hours before the start, the lab at any time before use.
     *
     * POST /v1/fablabs/bookings/:bookingId/cancel; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.cancelBooking({ bookingId: '00000000-0000-7016-8000-000000000001' })
     */
    cancelBooking: Write<{
      /**
       * A booking, as found by fablabs.listBookings.
       * @minLength 1 @maxLength 64
       */
      bookingId: string
      /**
       * Reason; the lab sees it.
       * @minLength 1 @maxLength 500
       */
      reason?: string
    }, {
      /** Id to confirm, reschedule, cancel or show the booking. */
      bookingId: string
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The person who booked. */
      personId: string
      /** The organisation of the person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** Number of people. */
      participants: number
      /** Price of the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** A lab member must be present during use. */
      supervisionRequired: boolean
      /** The assigned lab member; null: none assigned. */
      supervisorId: string | null
      /** Change by the lab and its reason, in three languages; null: none. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this time; null when the booking is not held. */
      heldUntil: string | null
      /**
       * The person who booked may change or cancel before this time.
       * @format date-time
       */
      changeableUntil: string
      /** Reason of the cancellation. */
      reason: string | null
      /** Time of the cancellation, UTC; null: not cancelled. */
      cancelledAt: string | null
      /** Start of use, UTC. */
      checkedInAt: string | null
      /** End of use, UTC. */
      checkedOutAt: string | null
      /** Increases with every change. */
      version: number
      /** Names of the operations that the caller can run on it now. */
      allowedEvents: string[]
    }>
    /**
     * Show a booking with its machine, time, state and price.
     *
     * A person sees their own bookings. `fablabs:manage` adds the bookings of the organisation and of the labs it runs.
     *
     * GET /v1/fablabs/bookings/:bookingId; needs the scope `fablabs:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.getBooking({ bookingId: '00000000-0000-7016-8000-000000000001' })
     */
    getBooking: Read<{
      /**
       * A booking, as found by fablabs.listBookings.
       * @minLength 1 @maxLength 64
       */
      bookingId: string
    }, {
      /** Id to confirm, reschedule, cancel or show the booking. */
      bookingId: string
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The person who booked. */
      personId: string
      /** The organisation of the person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** Number of people. */
      participants: number
      /** Price of the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** A lab member must be present during use. */
      supervisionRequired: boolean
      /** The assigned lab member; null: none assigned. */
      supervisorId: string | null
      /** Change by the lab and its reason, in three languages; null: none. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this time; null when the booking is not held. */
      heldUntil: string | null
      /**
       * The person who booked may change or cancel before this time.
       * @format date-time
       */
      changeableUntil: string
      /** Reason of the cancellation. */
      reason: string | null
      /** Time of the cancellation, UTC; null: not cancelled. */
      cancelledAt: string | null
      /** Start of use, UTC. */
      checkedInAt: string | null
      /** End of use, UTC. */
      checkedOutAt: string | null
      /** Increases with every change. */
      version: number
      /** Names of the operations that the caller can run on it now. */
      allowedEvents: string[]
    }>
    /**
     * List the caller’s bookings of machines, coming ones first.
     *
     * Lists the bookings of the caller. With `fablabs:manage`, `whose: organisation` lists all bookings of the organisation.
     *
     * GET /v1/fablabs/bookings; needs the scope `fablabs:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.listBookings()
     */
    listBookings: List<{
      /**
       * `organisation` needs the scope fablabs:manage.
       * @default "mine"
       */
      whose?: 'mine' | 'organisation'
      /**
       * `coming` includes bookings in progress; past ones are listed latest first.
       * @default "coming"
       */
      period?: 'coming' | 'past' | 'all'
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state?: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /**
       * Only bookings of this machine, as found by fablabs.searchMachines.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Id to confirm, reschedule, cancel or show the booking. */
        bookingId: string
        /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
        state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
        /** Id of the machine, to book it or to show when it is free. */
        machineId: string
        /** Vendor, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Id of the lab where the machine is. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** IANA time zone of the lab. */
        timeZone: string
        /**
         * Start, UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * End, UTC.
         * @format date-time
         */
        endsAt: string
        /** Start in the local time of the lab. */
        localStart: string
        /** End in the local time of the lab. */
        localEnd: string
        /** The person who booked. */
        personId: string
        /** The organisation of the person. */
        organisationId: string
        /** What the machine is booked for. */
        purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
        /** Number of people. */
        participants: number
        /** Price of the whole slot, in centimes. */
        priceMinor: number
        /** ISO 4217. */
        currency: string
        /** A lab member must be present during use. */
        supervisionRequired: boolean
        /** The assigned lab member; null: none assigned. */
        supervisorId: string | null
        /** Change by the lab and its reason, in three languages; null: none. */
        notice: {
          fr: string
          ar: string
          en: string
        } | null
        /** Confirm before this time; null when the booking is not held. */
        heldUntil: string | null
        /**
         * The person who booked may change or cancel before this time.
         * @format date-time
         */
        changeableUntil: string
        /** Reason of the cancellation. */
        reason: string | null
        /** Time of the cancellation, UTC; null: not cancelled. */
        cancelledAt: string | null
        /** Start of use, UTC. */
        checkedInAt: string | null
        /** End of use, UTC. */
        checkedOutAt: string | null
        /** Increases with every change. */
        version: number
        /** Names of the operations that the caller can run on it now. */
        allowedEvents: string[]
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List the qualifications required to use certain machines of the network.
     *
     * Qualifications are valid in every lab.
     *
     * GET /v1/fablabs/qualifications; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.fablabs.listQualifications()
     */
    listQualifications: List<{
      /** A kind of machine. */
      category?: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Id of the qualification, to list its trainings. */
        qualificationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Validity in months after a grant. */
        validityMonths: number
        /** Months without use after which it lapses; null: never. */
        idleInvalidationMonths: number | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show which qualifications a person has or lacks, their validity and the next trainings.
     *
     * For one machine, one model or all qualifications. Managers can read the status of members of their organisation and of people who use their labs.
     *
     * GET /v1/fablabs/qualification-status; needs the scope `fablabs:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.getQualificationStatus({ machineId: '00000000-0000-7012-8000-000000000005' })
     */
    getQualificationStatus: Read<{
      /**
       * A member of an organisation the caller manages, or a user of a lab the caller runs. Defaults to the caller.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /**
       * Only qualifications that this machine needs, as found by fablabs.searchMachines.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
      /**
       * Only qualifications that this model needs, as found by fablabs.listMachineModels.
       * @minLength 1 @maxLength 64
       */
      modelId?: string
    }, {
      /** The person. */
      personId: string
      /** No qualification of the request is missing now. */
      qualified: boolean
      items: Array<{
        /** Id of the qualification, to list its trainings. */
        qualificationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** Valid now. A booking needs it valid until its end. */
        has: boolean
        /** End of validity; null when it was never granted. */
        validUntil: string | null
        /** The grant; null without one. */
        grantId: string | null
      }>
      /** Next sessions for missing qualifications: nearest to the machine first, or soonest first without a machine. */
      trainings: Array<{
        /** Id of the session. */
        trainingId: string
        /** The qualification it leads to. */
        qualificationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** The lab of the session. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /**
         * Start, UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * End, UTC.
         * @format date-time
         */
        endsAt: string
        /** Start in the local time of the lab. */
        localStart: string
        /** End in the local time of the lab. */
        localEnd: string
        /** IANA time zone of the lab. */
        timeZone: string
        /** Number of seats. */
        seats: number
        /** Distance from the machine; null without one. */
        distanceKm: number | null
      }>
    }>
    /**
     * List coming training sessions that lead to a machine qualification, soonest first.
     *
     * GET /v1/fablabs/trainings; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.listTrainings({ category: 'CNC_MILL', regionCode: 'MA-06' })
     */
    listTrainings: List<{
      /**
       * Only trainings for this qualification, as found by fablabs.listQualifications.
       * @minLength 1 @maxLength 64
       */
      qualificationId?: string
      /** A kind of machine. */
      category?: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Only trainings in this lab, as found by fablabs.listLabs.
       * @minLength 1 @maxLength 64
       */
      labId?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Id of the session. */
        trainingId: string
        /** The qualification it leads to. */
        qualificationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** The lab of the session. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /**
         * Start, UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * End, UTC.
         * @format date-time
         */
        endsAt: string
        /** Start in the local time of the lab. */
        localStart: string
        /** End in the local time of the lab. */
        localEnd: string
        /** IANA time zone of the lab. */
        timeZone: string
        /** Number of seats. */
        seats: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List the bookings of a lab, with who comes and when.
     *
     * GET /v1/fablabs/labs/:labId/bookings; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.listLabBookings({ labId: '00000000-0000-7010-8000-000000000006' })
     */
    listLabBookings: List<{
      /**
       * A lab the caller runs.
       * @minLength 1 @maxLength 64
       */
      labId: string
      /**
       * Bookings that end after this time. Defaults to now. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      from?: string
      /**
       * Bookings that start before this time. Defaults to a week after `from`. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      to?: string
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state?: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Id to confirm, reschedule, cancel or show the booking. */
        bookingId: string
        /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
        state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
        /** Id of the machine, to book it or to show when it is free. */
        machineId: string
        /** Vendor, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Id of the lab where the machine is. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** IANA time zone of the lab. */
        timeZone: string
        /**
         * Start, UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * End, UTC.
         * @format date-time
         */
        endsAt: string
        /** Start in the local time of the lab. */
        localStart: string
        /** End in the local time of the lab. */
        localEnd: string
        /** The person who booked. */
        personId: string
        /** The organisation of the person. */
        organisationId: string
        /** What the machine is booked for. */
        purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
        /** Number of people. */
        participants: number
        /** Price of the whole slot, in centimes. */
        priceMinor: number
        /** ISO 4217. */
        currency: string
        /** A lab member must be present during use. */
        supervisionRequired: boolean
        /** The assigned lab member; null: none assigned. */
        supervisorId: string | null
        /** Change by the lab and its reason, in three languages; null: none. */
        notice: {
          fr: string
          ar: string
          en: string
        } | null
        /** Confirm before this time; null when the booking is not held. */
        heldUntil: string | null
        /**
         * The person who booked may change or cancel before this time.
         * @format date-time
         */
        changeableUntil: string
        /** Reason of the cancellation. */
        reason: string | null
        /** Time of the cancellation, UTC; null: not cancelled. */
        cancelledAt: string | null
        /** Start of use, UTC. */
        checkedInAt: string | null
        /** End of use, UTC. */
        checkedOutAt: string | null
        /** Increases with every change. */
        version: number
        /** Names of the operations that the caller can run on it now. */
        allowedEvents: string[]
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Start the use of a booked machine, from 15 minutes before the start.
     *
     * Checks a booking in. The qualification is checked again; a supervised machine needs its supervisor to be present.
     *
     * POST /v1/fablabs/bookings/:bookingId/check-in; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.checkIn({ bookingId: '00000000-0000-7016-8000-000000000001' })
     */
    checkIn: Write<{
      /**
       * A booking in one of the labs the caller runs, as found by fablabs.listLabBookings.
       * @minLength 1 @maxLength 64
       */
      bookingId: string
      /**
       * The assigned supervisor is present; required for supervised machines.
       * @default false
       */
      supervisorPresent?: boolean
    }, {
      /** Id to confirm, reschedule, cancel or show the booking. */
      bookingId: string
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The person who booked. */
      personId: string
      /** The organisation of the person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** Number of people. */
      participants: number
      /** Price of the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** A lab member must be present during use. */
      supervisionRequired: boolean
      /** The assigned lab member; null: none assigned. */
      supervisorId: string | null
      /** Change by the lab and its reason, in three languages; null: none. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this time; null when the booking is not held. */
      heldUntil: string | null
      /**
       * The person who booked may change or cancel before this time.
       * @format date-time
       */
      changeableUntil: string
      /** Reason of the cancellation. */
      reason: string | null
      /** Time of the cancellation, UTC; null: not cancelled. */
      cancelledAt: string | null
      /** Start of use, UTC. */
      checkedInAt: string | null
      /** End of use, UTC. */
      checkedOutAt: string | null
      /** Increases with every change. */
      version: number
      /** Names of the operations that the caller can run on it now. */
      allowedEvents: string[]
    }>
    /**
     * End the use of a booked machine and free the rest of its slot.
     *
     * POST /v1/fablabs/bookings/:bookingId/check-out; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.checkOut({ bookingId: '00000000-0000-7016-8000-000000000001' })
     */
    checkOut: Write<{
      /**
       * A booking in one of the labs the caller runs, as found by fablabs.listLabBookings.
       * @minLength 1 @maxLength 64
       */
      bookingId: string
    }, {
      /** Id to confirm, reschedule, cancel or show the booking. */
      bookingId: string
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The person who booked. */
      personId: string
      /** The organisation of the person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** Number of people. */
      participants: number
      /** Price of the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** A lab member must be present during use. */
      supervisionRequired: boolean
      /** The assigned lab member; null: none assigned. */
      supervisorId: string | null
      /** Change by the lab and its reason, in three languages; null: none. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this time; null when the booking is not held. */
      heldUntil: string | null
      /**
       * The person who booked may change or cancel before this time.
       * @format date-time
       */
      changeableUntil: string
      /** Reason of the cancellation. */
      reason: string | null
      /** Time of the cancellation, UTC; null: not cancelled. */
      cancelledAt: string | null
      /** Start of use, UTC. */
      checkedInAt: string | null
      /** End of use, UTC. */
      checkedOutAt: string | null
      /** Increases with every change. */
      version: number
      /** Names of the operations that the caller can run on it now. */
      allowedEvents: string[]
    }>
    /**
     * Record that the person did not come for a booking (no-show) and free the machine.
     *
     * Possible from 15 minutes after the start of the booking.
     *
     * POST /v1/fablabs/bookings/:bookingId/no-show; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.markNoShow({ bookingId: '00000000-0000-7016-8000-000000000001' })
     */
    markNoShow: Write<{
      /**
       * A booking in one of the labs the caller runs, as found by fablabs.listLabBookings.
       * @minLength 1 @maxLength 64
       */
      bookingId: string
    }, {
      /** Id to confirm, reschedule, cancel or show the booking. */
      bookingId: string
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The person who booked. */
      personId: string
      /** The organisation of the person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** Number of people. */
      participants: number
      /** Price of the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** A lab member must be present during use. */
      supervisionRequired: boolean
      /** The assigned lab member; null: none assigned. */
      supervisorId: string | null
      /** Change by the lab and its reason, in three languages; null: none. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this time; null when the booking is not held. */
      heldUntil: string | null
      /**
       * The person who booked may change or cancel before this time.
       * @format date-time
       */
      changeableUntil: string
      /** Reason of the cancellation. */
      reason: string | null
      /** Time of the cancellation, UTC; null: not cancelled. */
      cancelledAt: string | null
      /** Start of use, UTC. */
      checkedInAt: string | null
      /** End of use, UTC. */
      checkedOutAt: string | null
      /** Increases with every change. */
      version: number
      /** Names of the operations that the caller can run on it now. */
      allowedEvents: string[]
    }>
    /**
     * Grant a person a qualification after their training, valid in every lab.
     *
     * POST /v1/fablabs/qualification-grants; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.grantQualification({ personId: '00000000-0000-7002-8000-000000000004', qualificationId: '00000000-0000-7013-8000-000000000001', labId: '00000000-0000-7010-8000-000000000006' })
     */
    grantQualification: Write<{
      /**
       * The trained person, a member of any organisation.
       * @minLength 1 @maxLength 64
       */
      personId: string
      /**
       * A qualification, as found by fablabs.listQualifications.
       * @minLength 1 @maxLength 64
       */
      qualificationId: string
      /**
       * The lab that assessed the person, run by the caller.
       * @minLength 1 @maxLength 64
       */
      labId: string
    }, {
      /** Id to revoke the grant. */
      grantId: string
      /** The person. */
      personId: string
      /** The qualification. */
      qualificationId: string
      /** The lab that assessed it. */
      labId: string
      /** The member who granted it. */
      grantedBy: string
      /**
       * Time of the grant, UTC.
       * @format date-time
       */
      grantedAt: string
      /**
       * Expiry, UTC; it may lapse earlier when unused.
       * @format date-time
       */
      expiresAt: string
      /** State. A REVOKED grant is not valid. */
      state: 'GRANTED' | 'REVOKED'
      /** Reason of the revocation. */
      reason: string | null
    }>
    /**
     * Revoke (take back) a qualification that one of the caller’s labs granted.
     *
     * Bookings that need the qualification are then rejected at check-in.
     *
     * POST /v1/fablabs/qualification-grants/:grantId/revoke; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.revokeQualification({ grantId: '00000000-0000-7014-8000-000000000001', reason: 'Incident' })
     */
    revokeQualification: Write<{
      /**
       * A grant, as found by fablabs.getQualificationStatus.
       * @minLength 1 @maxLength 64
       */
      grantId: string
      /**
       * Reason; stored with the grant.
       * @minLength 1 @maxLength 500
       */
      reason: string
    }, {
      /** Id to revoke the grant. */
      grantId: string
      /** The person. */
      personId: string
      /** The qualification. */
      qualificationId: string
      /** The lab that assessed it. */
      labId: string
      /** The member who granted it. */
      grantedBy: string
      /**
       * Time of the grant, UTC.
       * @format date-time
       */
      grantedAt: string
      /**
       * Expiry, UTC; it may lapse earlier when unused.
       * @format date-time
       */
      expiresAt: string
      /** State. A REVOKED grant is not valid. */
      state: 'GRANTED' | 'REVOKED'
      /** Reason of the revocation. */
      reason: string | null
    }>
    /**
     * Close a lab, or one of its machines, for a time.
     *
     * Closes a lab or one of its machines. Affected bookings are listed in 409 `bookings-affected`, unless `moveAffected` or `cancelAffected` is set.
     *
     * POST /v1/fablabs/labs/:labId/closures; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.addClosure({ labId: '00000000-0000-7010-8000-000000000006', startsAt: '2027-07-30T00:00', endsAt: '2027-07-31T00:00', reason: { fr: 'Fête du Trône', ar: 'عيد العرش', en: 'Throne Day' } })
     */
    addClosure: Write<{
      /**
       * A lab the caller runs.
       * @minLength 1 @maxLength 64
       */
      labId: string
      /**
       * Only this machine of the lab. Defaults to the whole lab.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
      /**
       * Start of the closure. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      startsAt: string
      /**
       * End of the closure. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      endsAt: string
      /** Reason; public. */
      reason: LocalizedText
      /**
       * First move affected bookings to the same time on another machine of the same model in the lab. The others are cancelled or listed.
       * @default false
       */
      moveAffected?: boolean
      /**
       * Cancel the affected bookings with the reason. Otherwise they are listed and nothing changes.
       * @default false
       */
      cancelAffected?: boolean
    }, {
      /** Id to remove the closure. */
      closureId: string
      /** The lab of the closure. */
      labId: string
      /** The closed machine; null: the whole lab. */
      machineId: string | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      reason: LocalizedText
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** IANA time zone of the lab. */
      timeZone: string
      /** Ids of the cancelled bookings. */
      cancelledBookings: string[]
      /** Ids of the bookings moved to another machine. */
      movedBookings: string[]
    }>
    /**
     * Remove a closure, so that the time can be booked again.
     *
     * DELETE /v1/fablabs/closures/:closureId; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.removeClosure({ closureId: '00000000-0000-7017-8000-000000000001' })
     */
    removeClosure: Write<{
      /**
       * A closure, as found by fablabs.getLab.
       * @minLength 1 @maxLength 64
       */
      closureId: string
    }, {
      /** The removed closure. */
      closureId: string
      /** The lab of the closure. */
      labId: string
    }>
    /**
     * Set the status of a machine to available, in maintenance, broken or retired.
     *
     * A machine that leaves service affects its coming bookings: they are listed in 409 `bookings-affected`, unless `moveAffected` or `cancelAffected` is set.
     *
     * PUT /v1/fablabs/machines/:machineId/status; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.setMachineStatus({ machineId: '00000000-0000-7012-8000-000000000001', status: 'BROKEN', reason: 'Tube laser à remplacer', cancelAffected: true })
     */
    setMachineStatus: Write<{
      /**
       * A machine in a lab the caller runs.
       * @minLength 1 @maxLength 64
       */
      machineId: string
      /** Only AVAILABLE machines can be booked. */
      status: 'AVAILABLE' | 'MAINTENANCE' | 'BROKEN' | 'RETIRED'
      /**
       * Reason; public.
       * @minLength 1 @maxLength 500
       */
      reason?: string
      /**
       * First move affected bookings to the same time on another machine of the same model in the lab. The others are cancelled or listed.
       * @default false
       */
      moveAffected?: boolean
      /**
       * Cancel the affected bookings with the reason. Otherwise they are listed and nothing changes.
       * @default false
       */
      cancelAffected?: boolean
    }, {
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /** Only AVAILABLE machines can be booked. */
      status: 'AVAILABLE' | 'MAINTENANCE' | 'BROKEN' | 'RETIRED'
      /** Reason of the status. */
      statusReason: string | null
      /** Increases with every change. */
      version: number
      /** Ids of the cancelled bookings. */
      cancelledBookings: string[]
      /** Ids of the bookings moved to another machine. */
      movedBookings: string[]
    }>
    /**
     * Plan maintenance of a machine, which cannot be booked during that time.
     *
     * Affected bookings are listed in 409 `bookings-affected`, unless `moveAffected` or `cancelAffected` is set; each gets a notice.
     *
     * POST /v1/fablabs/maintenance; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.planMaintenance({ machineId: '00000000-0000-7012-8000-000000000001', kind: 'PREVENTIVE', startsAt: '2027-04-05T09:00', endsAt: '2027-04-05T12:00', moveAffected: true, cancelAffected: true })
     */
    planMaintenance: Write<{
      /**
       * A machine in a lab the caller runs.
       * @minLength 1 @maxLength 64
       */
      machineId: string
      /** Kind of maintenance. */
      kind: 'PREVENTIVE' | 'CORRECTIVE' | 'CALIBRATION' | 'UPGRADE'
      /**
       * Start of the maintenance. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      startsAt: string
      /**
       * End of the maintenance. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      endsAt: string
      /**
       * Planned work; visible to the lab.
       * @minLength 1 @maxLength 1000
       */
      note?: string
      /**
       * The incident that caused it, as found by fablabs.listIncidents.
       * @minLength 1 @maxLength 64
       */
      incidentId?: string
      /**
       * First move affected bookings to the same time on another machine of the same model in the lab. The others are cancelled or listed.
       * @default false
       */
      moveAffected?: boolean
      /**
       * Cancel the affected bookings with the reason. Otherwise they are listed and nothing changes.
       * @default false
       */
      cancelAffected?: boolean
    }, {
      /** Id to start, complete or cancel the maintenance. */
      orderId: string
      /** State of a maintenance order. */
      state: 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED'
      /** Kind of maintenance. */
      kind: 'PREVENTIVE' | 'CORRECTIVE' | 'CALIBRATION' | 'UPGRADE'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The incident that caused it. */
      incidentId: string | null
      /** Planned work. */
      note: string | null
      /** Report of the work. */
      report: string | null
      /** Ids of the cancelled bookings. */
      cancelledBookings: string[]
      /** Ids of the bookings moved to another machine. */
      movedBookings: string[]
    }>
    /**
     * Start, complete or cancel planned maintenance of a machine.
     *
     * Completing the maintenance early frees the rest of its time for bookings.
     *
     * POST /v1/fablabs/maintenance/:orderId/advance; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.advanceMaintenance({ orderId: '00000000-0000-7020-8000-000000000001', event: 'complete', report: 'Lentille remplacée' })
     */
    advanceMaintenance: Write<{
      /**
       * An order of the caller’s labs, as found by fablabs.listMaintenance.
       * @minLength 1 @maxLength 64
       */
      orderId: string
      /** Event to apply. */
      event: 'start' | 'complete' | 'cancel'
      /**
       * Report of the work.
       * @minLength 1 @maxLength 2000
       */
      report?: string
    }, {
      /** Id to start, complete or cancel the maintenance. */
      orderId: string
      /** State of a maintenance order. */
      state: 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED'
      /** Kind of maintenance. */
      kind: 'PREVENTIVE' | 'CORRECTIVE' | 'CALIBRATION' | 'UPGRADE'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The incident that caused it. */
      incidentId: string | null
      /** Planned work. */
      note: string | null
      /** Report of the work. */
      report: string | null
    }>
    /**
     * List the maintenance of machines in the labs the caller runs, soonest first.
     *
     * GET /v1/fablabs/maintenance; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.listMaintenance({ state: 'PLANNED' })
     */
    listMaintenance: List<{
      /** State of a maintenance order. */
      state?: 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED'
      /**
       * Only maintenance of this machine.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Id to start, complete or cancel the maintenance. */
        orderId: string
        /** State of a maintenance order. */
        state: 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED'
        /** Kind of maintenance. */
        kind: 'PREVENTIVE' | 'CORRECTIVE' | 'CALIBRATION' | 'UPGRADE'
        /** Id of the machine, to book it or to show when it is free. */
        machineId: string
        /** Vendor, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Id of the lab where the machine is. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** IANA time zone of the lab. */
        timeZone: string
        /**
         * Start, UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * End, UTC.
         * @format date-time
         */
        endsAt: string
        /** Start in the local time of the lab. */
        localStart: string
        /** End in the local time of the lab. */
        localEnd: string
        /** The incident that caused it. */
        incidentId: string | null
        /** Planned work. */
        note: string | null
        /** Report of the work. */
        report: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Report an incident: what went wrong in a lab, or during a booking of the caller.
     *
     * Members of the lab name the lab; others name their booking. A SERIOUS incident reported by the lab takes the machine out of service.
     *
     * POST /v1/fablabs/incidents; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.reportIncident({ bookingId: '00000000-0000-7016-8000-000000000001', severity: 'MINOR', description: 'La pièce s’est détachée, arrêt d’urgence, aucun dégât.' })
     */
    reportIncident: Write<{
      /**
       * The lab, when the caller runs it; otherwise give the booking.
       * @minLength 1 @maxLength 64
       */
      labId?: string
      /**
       * The machine. Defaults to the machine of the booking.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
      /**
       * The booking during which it happened, as found by fablabs.listBookings.
       * @minLength 1 @maxLength 64
       */
      bookingId?: string
      /** A SERIOUS incident takes the machine out of service. */
      severity: 'NEAR_MISS' | 'MINOR' | 'SERIOUS'
      /**
       * A person was injured. Do not name the person or the injury: health data is not stored.
       * @default false
       */
      injured?: boolean
      /**
       * What happened, without names.
       * @minLength 5 @maxLength 2000
       */
      description: string
      /**
       * Time of the incident. Defaults to now. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      happenedAt?: string
      /**
       * First move affected bookings to the same time on another machine of the same model in the lab. The others are cancelled or listed.
       * @default false
       */
      moveAffected?: boolean
      /**
       * Cancel the affected bookings with the reason. Otherwise they are listed and nothing changes.
       * @default false
       */
      cancelAffected?: boolean
    }, {
      /** Id to close the incident or to plan maintenance for it. */
      incidentId: string
      /** The lab of the incident. */
      labId: string
      /** The machine; null: none. */
      machineId: string | null
      /** The booking during which it happened. */
      bookingId: string | null
      /** A SERIOUS incident takes the machine out of service. */
      severity: 'NEAR_MISS' | 'MINOR' | 'SERIOUS'
      /** A person was injured. */
      injured: boolean
      /** What happened; visible to the lab and to the person who reported it. */
      description: string
      /**
       * Time of the incident, UTC.
       * @format date-time
       */
      happenedAt: string
      /** OPEN until the lab records what it did about the incident. */
      state: 'OPEN' | 'CLOSED'
      /** What the lab did about the incident. */
      actions: string | null
    }>
    /**
     * List the incidents the caller reported or of the labs they run, latest first.
     *
     * GET /v1/fablabs/incidents; needs the scope `fablabs:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.listIncidents({ state: 'OPEN' })
     */
    listIncidents: List<{
      /** OPEN until the lab records what it did about the incident. */
      state?: 'OPEN' | 'CLOSED'
      /**
       * Only incidents in this lab.
       * @minLength 1 @maxLength 64
       */
      labId?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Id to close the incident or to plan maintenance for it. */
        incidentId: string
        /** The lab of the incident. */
        labId: string
        /** The machine; null: none. */
        machineId: string | null
        /** The booking during which it happened. */
        bookingId: string | null
        /** A SERIOUS incident takes the machine out of service. */
        severity: 'NEAR_MISS' | 'MINOR' | 'SERIOUS'
        /** A person was injured. */
        injured: boolean
        /** What happened; visible to the lab and to the person who reported it. */
        description: string
        /**
         * Time of the incident, UTC.
         * @format date-time
         */
        happenedAt: string
        /** OPEN until the lab records what it did about the incident. */
        state: 'OPEN' | 'CLOSED'
        /** What the lab did about the incident. */
        actions: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Close an incident with what was done about it.
     *
     * POST /v1/fablabs/incidents/:incidentId/close; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.closeIncident({ incidentId: '00000000-0000-7021-8000-000000000001', actions: 'Capot réparé et contacteur vérifié.' })
     */
    closeIncident: Write<{
      /**
       * An incident in a lab the caller runs, as found by fablabs.listIncidents.
       * @minLength 1 @maxLength 64
       */
      incidentId: string
      /**
       * What was done about it.
       * @minLength 5 @maxLength 2000
       */
      actions: string
    }, {
      /** Id to close the incident or to plan maintenance for it. */
      incidentId: string
      /** The lab of the incident. */
      labId: string
      /** The machine; null: none. */
      machineId: string | null
      /** The booking during which it happened. */
      bookingId: string | null
      /** A SERIOUS incident takes the machine out of service. */
      severity: 'NEAR_MISS' | 'MINOR' | 'SERIOUS'
      /** A person was injured. */
      injured: boolean
      /** What happened; visible to the lab and to the person who reported it. */
      description: string
      /**
       * Time of the incident, UTC.
       * @format date-time
       */
      happenedAt: string
      /** OPEN until the lab records what it did about the incident. */
      state: 'OPEN' | 'CLOSED'
      /** What the lab did about the incident. */
      actions: string | null
    }>
    /**
     * Assign the lab member who will be present while a supervised machine is used.
     *
     * Rejects a person who supervises in another lab at that time, and the person who booked.
     *
     * PUT /v1/fablabs/bookings/:bookingId/supervisor; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.assignSupervisor({ bookingId: '00000000-0000-7016-8000-000000000001', supervisorId: '00000000-0000-7002-8000-000000000006' })
     */
    assignSupervisor: Write<{
      /**
       * A booking in one of the labs the caller runs, as found by fablabs.listLabBookings.
       * @minLength 1 @maxLength 64
       */
      bookingId: string
      /**
       * A member of the organisation that runs the lab, as found by identity.listMembers.
       * @minLength 1 @maxLength 64
       */
      supervisorId: string
    }, {
      /** Id to confirm, reschedule, cancel or show the booking. */
      bookingId: string
      /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** Id of the machine, to book it or to show when it is free. */
      machineId: string
      /** Vendor, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Id of the lab where the machine is. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /**
       * Start, UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * End, UTC.
       * @format date-time
       */
      endsAt: string
      /** Start in the local time of the lab. */
      localStart: string
      /** End in the local time of the lab. */
      localEnd: string
      /** The person who booked. */
      personId: string
      /** The organisation of the person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** Number of people. */
      participants: number
      /** Price of the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** A lab member must be present during use. */
      supervisionRequired: boolean
      /** The assigned lab member; null: none assigned. */
      supervisorId: string | null
      /** Change by the lab and its reason, in three languages; null: none. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this time; null when the booking is not held. */
      heldUntil: string | null
      /**
       * The person who booked may change or cancel before this time.
       * @format date-time
       */
      changeableUntil: string
      /** Reason of the cancellation. */
      reason: string | null
      /** Time of the cancellation, UTC; null: not cancelled. */
      cancelledAt: string | null
      /** Start of use, UTC. */
      checkedInAt: string | null
      /** End of use, UTC. */
      checkedOutAt: string | null
      /** Increases with every change. */
      version: number
      /** Names of the operations that the caller can run on it now. */
      allowedEvents: string[]
    }>
    /**
     * Join the waiting list for a slot on a kind of machine within some days.
     *
     * Wait for a slot. A slot freed by a cancellation, a no-show or the end of a closure is offered, first come first served, to people who are qualified and within quota. It is held for an hour and then offered to the next. A person can have at most 5 entries. 409 `slot-free` lists in `alternatives` the slots that can be booked now.
     *
     * POST /v1/fablabs/waitlist; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.joinWaitlist({ category: 'CNC_MILL', from: '2027-03-02T08:00', to: '2027-03-02T20:00', durationMinutes: 60 })
     */
    joinWaitlist: Write<{
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /**
       * Accepted labs. Defaults to all labs of the network.
       * @maxItems 20 @default []
       */
      labIds?: string[]
      /**
       * Start of the window. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      from: string
      /**
       * End of the window. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      to: string
      /**
       * Length in minutes: a multiple of 15, at most 480.
       * @minimum 15 @maximum 480 @default 60
       */
      durationMinutes?: number
      /**
       * What the machine is booked for.
       * @default "PROTOTYPE"
       */
      purpose?: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
    }, {
      /** Id to leave the waiting list. */
      entryId: string
      /** State of an entry. OFFERED: a slot is held for the person; LAPSED: the window passed without one. */
      state: 'WAITING' | 'OFFERED' | 'BOOKED' | 'LAPSED' | 'LEFT'
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Accepted labs; empty: any lab. */
      labIds: string[]
      /**
       * Start of the window, UTC.
       * @format date-time
       */
      from: string
      /**
       * End of the window, UTC.
       * @format date-time
       */
      to: string
      /** Length of the slot in minutes. */
      durationMinutes: number
      /** Number of entries for this category ahead of this one. */
      ahead: number
      /** Booking held for this person; confirm it with fablabs.confirmBooking before it expires. */
      bookingId: string | null
      /** End of the hold, UTC. */
      offeredUntil: string | null
    }>
    /**
     * List the caller’s waiting-list entries with position and offered slot, latest first.
     *
     * GET /v1/fablabs/waitlist; needs the scope `fablabs:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.fablabs.listWaitlist()
     */
    listWaitlist: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Id to leave the waiting list. */
        entryId: string
        /** State of an entry. OFFERED: a slot is held for the person; LAPSED: the window passed without one. */
        state: 'WAITING' | 'OFFERED' | 'BOOKED' | 'LAPSED' | 'LEFT'
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Accepted labs; empty: any lab. */
        labIds: string[]
        /**
         * Start of the window, UTC.
         * @format date-time
         */
        from: string
        /**
         * End of the window, UTC.
         * @format date-time
         */
        to: string
        /** Length of the slot in minutes. */
        durationMinutes: number
        /** Number of entries for this category ahead of this one. */
        ahead: number
        /** Booking held for this person; confirm it with fablabs.confirmBooking before it expires. */
        bookingId: string | null
        /** End of the hold, UTC. */
        offeredUntil: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Leave the waiting list; an offered slot goes to the next person waiting.
     *
     * DELETE /v1/fablabs/waitlist/:entryId; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.leaveWaitlist({ entryId: '00000000-0000-7019-8000-000000000001' })
     */
    leaveWaitlist: Write<{
      /**
       * An entry of the caller, as found by fablabs.listWaitlist.
       * @minLength 1 @maxLength 64
       */
      entryId: string
    }, {
      /** Id to leave the waiting list. */
      entryId: string
      /** State of an entry. OFFERED: a slot is held for the person; LAPSED: the window passed without one. */
      state: 'WAITING' | 'OFFERED' | 'BOOKED' | 'LAPSED' | 'LEFT'
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** Accepted labs; empty: any lab. */
      labIds: string[]
      /**
       * Start of the window, UTC.
       * @format date-time
       */
      from: string
      /**
       * End of the window, UTC.
       * @format date-time
       */
      to: string
      /** Length of the slot in minutes. */
      durationMinutes: number
      /** Number of entries for this category ahead of this one. */
      ahead: number
      /** Booking held for this person; confirm it with fablabs.confirmBooking before it expires. */
      bookingId: string | null
      /** End of the hold, UTC. */
      offeredUntil: string | null
    }>
    /**
     * Plan machines, labs and slots for a prototype, with cost and finish, without booking.
     *
     * For each operation, finds a suitable machine that the person may use and a free slot. The nearest machines are tried first, then the soonest, then the cheapest. If no plan is feasible, the response gives the reasons. The plan is stored, and fablabs.bookPlan books all of it; until then no slot is reserved.
     *
     * POST /v1/fablabs/plans; needs the scope `fablabs:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.routePrototype({ operations: [{ category: 'LASER_CUTTER', estMin: 60, material: 'PLYWOOD' }, { category: 'FDM_PRINTER', estMin: 120, material: 'PLA', dependsOn: [0] }], regionCode: 'MA-06', dueAt: '2027-03-12T18:00' })
     */
    routePrototype: Write<{
      /**
       * Operations that make the prototype.
       * @minItems 1 @maxItems 20
       */
      operations: Array<{
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /**
         * Length in minutes: a multiple of 15, at most 480.
         * @minimum 15 @maximum 480
         */
        estMin: number
        /** A material to be worked. */
        material?: 'PLYWOOD' | 'MDF' | 'ACRYLIC' | 'CARDBOARD' | 'LEATHER' | 'TEXTILE' | 'VINYL' | 'PLA' | 'PETG' | 'TPU' | 'RESIN' | 'NYLON' | 'ALUMINIUM' | 'STEEL' | 'BRASS' | 'FR4'
        /**
         * Size of the part in mm, in any order.
         * @minItems 3 @maxItems 3
         */
        envelopeMm?: number[]
        /**
         * Required tolerance, in µm.
         * @minimum 1 @maximum 10000
         */
        toleranceMicron?: number
        /**
         * Indexes, from 0, of the operations that must be done before.
         * @maxItems 20 @default []
         */
        dependsOn?: number[]
      }>
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Latitude of the person; with longitude, near labs are preferred.
       * @minimum -90 @maximum 90
       */
      latitude?: number
      /**
       * Longitude of the person.
       * @minimum -180 @maximum 180
       */
      longitude?: number
      /**
       * Earliest start. Defaults to now. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      from?: string
      /**
       * Latest finish. Defaults to three weeks after the earliest start. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      dueAt?: string
      /**
       * Maximum total price, in centimes.
       * @minimum 0
       */
      budgetMinor?: number
    }, {
      /** Id to book the plan with fablabs.bookPlan; null when it is not feasible. */
      planId: string | null
      /** BOOKED once every step is booked; null when the plan is not feasible. */
      state: 'ROUTED' | 'BOOKED' | null
      feasible: boolean
      /** Steps in the order of the operations. */
      steps: Array<{
        /** Index of the operation, from 0. */
        task: number
        /** Id of the machine, to book it or to show when it is free. */
        machineId: string
        /** Vendor, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Id of the lab where the machine is. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** IANA time zone of the lab. */
        timeZone: string
        /**
         * Start, UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * End, UTC.
         * @format date-time
         */
        endsAt: string
        /** Start in the local time of the lab. */
        localStart: string
        /** End in the local time of the lab. */
        localEnd: string
        /** Price in centimes. */
        priceMinor: number
        /** Distance from the given position; null without one. */
        distanceKm: number | null
      }>
      /** Price of all steps, in centimes. */
      priceMinor: number | null
      /** ISO 4217. */
      currency: string
      /** Sum of the distances from the given position to each lab. */
      totalKm: number | null
      /** End of the last step, UTC. */
      finishesAt: string | null
      /** Why the plan is not feasible. */
      reasons: Array<{
        /** Index of the operation; null: the whole plan. */
        task: number | null
        code: string
        text: string
      }>
      /** Next trainings for missing qualifications. */
      trainings: unknown[]
    }>
    /**
     * Show a plan of the caller for a prototype, step by step.
     *
     * GET /v1/fablabs/plans/:planId; needs the scope `fablabs:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.getPlan({ planId: '00000000-0000-7023-8000-000000000001' })
     */
    getPlan: Read<{
      /**
       * A plan of the caller, as made by fablabs.routePrototype.
       * @minLength 1 @maxLength 64
       */
      planId: string
    }, {
      /** Id to book the plan with fablabs.bookPlan; null when it is not feasible. */
      planId: string | null
      /** BOOKED once every step is booked; null when the plan is not feasible. */
      state: 'ROUTED' | 'BOOKED' | null
      feasible: boolean
      /** Steps in the order of the operations. */
      steps: Array<{
        /** Index of the operation, from 0. */
        task: number
        /** Id of the machine, to book it or to show when it is free. */
        machineId: string
        /** Vendor, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Id of the lab where the machine is. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** IANA time zone of the lab. */
        timeZone: string
        /**
         * Start, UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * End, UTC.
         * @format date-time
         */
        endsAt: string
        /** Start in the local time of the lab. */
        localStart: string
        /** End in the local time of the lab. */
        localEnd: string
        /** Price in centimes. */
        priceMinor: number
        /** Distance from the given position; null without one. */
        distanceKm: number | null
      }>
      /** Price of all steps, in centimes. */
      priceMinor: number | null
      /** ISO 4217. */
      currency: string
      /** Sum of the distances from the given position to each lab. */
      totalKm: number | null
      /** End of the last step, UTC. */
      finishesAt: string | null
      /** Why the plan is not feasible. */
      reasons: Array<{
        /** Index of the operation; null: the whole plan. */
        task: number | null
        code: string
        text: string
      }>
      /** Next trainings for missing qualifications. */
      trainings: unknown[]
    }>
    /**
     * Book every step of a plan for a prototype, or none of them.
     *
     * Books every step of the plan in one transaction. If a slot is no longer free, nothing is booked, and the error names the step in `task` and lists alternatives.
     *
     * POST /v1/fablabs/plans/:planId/book; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.bookPlan({ planId: '00000000-0000-7023-8000-000000000001' })
     */
    bookPlan: Write<{
      /**
       * A plan of the caller, as made by fablabs.routePrototype.
       * @minLength 1 @maxLength 64
       */
      planId: string
    }, {
      /** The booked plan. */
      planId: string
      /** One booking for each step, in order. */
      bookings: Array<{
        /** Id to confirm, reschedule, cancel or show the booking. */
        bookingId: string
        /** State of a booking. HELD lasts ten minutes unless it is confirmed. */
        state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
        /** Id of the machine, to book it or to show when it is free. */
        machineId: string
        /** Vendor, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Id of the lab where the machine is. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** IANA time zone of the lab. */
        timeZone: string
        /**
         * Start, UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * End, UTC.
         * @format date-time
         */
        endsAt: string
        /** Start in the local time of the lab. */
        localStart: string
        /** End in the local time of the lab. */
        localEnd: string
        /** The person who booked. */
        personId: string
        /** The organisation of the person. */
        organisationId: string
        /** What the machine is booked for. */
        purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
        /** Number of people. */
        participants: number
        /** Price of the whole slot, in centimes. */
        priceMinor: number
        /** ISO 4217. */
        currency: string
        /** A lab member must be present during use. */
        supervisionRequired: boolean
        /** The assigned lab member; null: none assigned. */
        supervisorId: string | null
        /** Change by the lab and its reason, in three languages; null: none. */
        notice: {
          fr: string
          ar: string
          en: string
        } | null
        /** Confirm before this time; null when the booking is not held. */
        heldUntil: string | null
        /**
         * The person who booked may change or cancel before this time.
         * @format date-time
         */
        changeableUntil: string
        /** Reason of the cancellation. */
        reason: string | null
        /** Time of the cancellation, UTC; null: not cancelled. */
        cancelledAt: string | null
        /** Start of use, UTC. */
        checkedInAt: string | null
        /** End of use, UTC. */
        checkedOutAt: string | null
        /** Increases with every change. */
        version: number
        /** Names of the operations that the caller can run on it now. */
        allowedEvents: string[]
      }>
    }>
    /**
     * Document a project with steps, files and licence, open to everyone or private.
     *
     * Publishes the documentation of a project. An OPEN project needs an open licence; only its owner sees a PRIVATE one. With `projectId` the project of the caller is replaced.
     *
     * POST /v1/fablabs/projects; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.publishProject({ title: 'Lampe Exemple', summary: 'Une lampe de bureau en contreplaqué de 4 mm, découpée au laser.', licence: 'CC-BY-SA-4.0', steps: [{ title: 'Découper', text: 'Contreplaqué 4 mm, puissance 60 %.' }], files: [{ name: 'lampe.svg', url: 'https://example.org/lampe.svg', sha256: null }], machineModelIds: ['00000000-0000-7011-8000-000000000001'], labId: '00000000-0000-7010-8000-000000000006' })
     */
    publishProject: Write<{
      /**
       * A project of the caller to replace. Defaults to a new project.
       * @minLength 1 @maxLength 64
       */
      projectId?: string
      /**
       * Name of the project.
       * @minLength 3 @maxLength 200
       */
      title: string
      /**
       * Description in a few sentences.
       * @minLength 10 @maxLength 2000
       */
      summary: string
      /**
       * OPEN: readable by everyone. PRIVATE: readable only by its owner.
       * @default "OPEN"
       */
      openness?: 'OPEN' | 'PRIVATE'
      /** SPDX identifier; an OPEN project needs an open licence. */
      licence: 'CC0-1.0' | 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CERN-OHL-P-2.0' | 'CERN-OHL-W-2.0' | 'CERN-OHL-S-2.0' | 'MIT' | 'Apache-2.0' | 'GPL-3.0-or-later' | 'LicenseRef-Proprietary'
      /**
       * Steps to make it, in order.
       * @maxItems 50 @default []
       */
      steps?: Array<{
        /**
         * Title of the step.
         * @minLength 1 @maxLength 200
         */
        title: string
        /**
         * Instructions.
         * @maxLength 5000
         */
        text: string
      }>
      /**
       * Drawings, code and other files.
       * @maxItems 50 @default []
       */
      files?: Array<{
        /**
         * The name of the file.
         * @minLength 1 @maxLength 200
         */
        name: string
        /**
         * HTTPS address of the file.
         * @format uri @maxLength 500
         */
        url: string
        /** SHA-256 of the content, to verify a download; null when unknown. */
        sha256: string | null
      }>
      /**
       * Machine models used.
       * @maxItems 20 @default []
       */
      machineModelIds?: string[]
      /**
       * Lab where it was made.
       * @minLength 1 @maxLength 64
       */
      labId?: string
    }, {
      /** Id of the project, to show or replace it. */
      projectId: string
      title: string
      /** Description in a few sentences. */
      summary: string
      /** OPEN: readable by everyone. PRIVATE: readable only by its owner. */
      openness: 'OPEN' | 'PRIVATE'
      /** SPDX identifier. */
      licence: 'CC0-1.0' | 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CERN-OHL-P-2.0' | 'CERN-OHL-W-2.0' | 'CERN-OHL-S-2.0' | 'MIT' | 'Apache-2.0' | 'GPL-3.0-or-later' | 'LicenseRef-Proprietary'
      /** Lab where it was made. */
      labId: string | null
      /** Machine models used. */
      machineModelIds: string[]
      /** The caller owns it. */
      mine: boolean
      /** Increases with every change. */
      version: number
      steps: Array<{
        /**
         * Title of the step.
         * @minLength 1 @maxLength 200
         */
        title: string
        /**
         * Instructions.
         * @maxLength 5000
         */
        text: string
      }>
      files: Array<{
        /**
         * The name of the file.
         * @minLength 1 @maxLength 200
         */
        name: string
        /**
         * HTTPS address of the file.
         * @format uri @maxLength 500
         */
        url: string
        /** SHA-256 of the content, to verify a download; null when unknown. */
        sha256: string | null
      }>
    }>
    /**
     * Find documented projects by words, including the caller’s own, latest first.
     *
     * GET /v1/fablabs/projects; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.findProjects({ text: 'lampe' })
     */
    findProjects: List<{
      /**
       * Words of the title or summary.
       * @minLength 2 @maxLength 200
       */
      text?: string
      /**
       * Only projects of the caller, including private ones.
       * @default false
       */
      mine?: boolean
      /**
       * Only projects made in this lab.
       * @minLength 1 @maxLength 64
       */
      labId?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Id of the project, to show or replace it. */
        projectId: string
        title: string
        /** Description in a few sentences. */
        summary: string
        /** OPEN: readable by everyone. PRIVATE: readable only by its owner. */
        openness: 'OPEN' | 'PRIVATE'
        /** SPDX identifier. */
        licence: 'CC0-1.0' | 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CERN-OHL-P-2.0' | 'CERN-OHL-W-2.0' | 'CERN-OHL-S-2.0' | 'MIT' | 'Apache-2.0' | 'GPL-3.0-or-later' | 'LicenseRef-Proprietary'
        /** Lab where it was made. */
        labId: string | null
        /** Machine models used. */
        machineModelIds: string[]
        /** The caller owns it. */
        mine: boolean
        /** Increases with every change. */
        version: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a documented project with its steps and files.
     *
     * GET /v1/fablabs/projects/:projectId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.getProject({ projectId: '00000000-0000-7022-8000-000000000001' })
     */
    getProject: Read<{
      /**
       * A project, as found by fablabs.findProjects.
       * @minLength 1 @maxLength 64
       */
      projectId: string
    }, {
      /** Id of the project, to show or replace it. */
      projectId: string
      title: string
      /** Description in a few sentences. */
      summary: string
      /** OPEN: readable by everyone. PRIVATE: readable only by its owner. */
      openness: 'OPEN' | 'PRIVATE'
      /** SPDX identifier. */
      licence: 'CC0-1.0' | 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CERN-OHL-P-2.0' | 'CERN-OHL-W-2.0' | 'CERN-OHL-S-2.0' | 'MIT' | 'Apache-2.0' | 'GPL-3.0-or-later' | 'LicenseRef-Proprietary'
      /** Lab where it was made. */
      labId: string | null
      /** Machine models used. */
      machineModelIds: string[]
      /** The caller owns it. */
      mine: boolean
      /** Increases with every change. */
      version: number
      steps: Array<{
        /**
         * Title of the step.
         * @minLength 1 @maxLength 200
         */
        title: string
        /**
         * Instructions.
         * @maxLength 5000
         */
        text: string
      }>
      files: Array<{
        /**
         * The name of the file.
         * @minLength 1 @maxLength 200
         */
        name: string
        /**
         * HTTPS address of the file.
         * @format uri @maxLength 500
         */
        url: string
        /** SHA-256 of the content, to verify a download; null when unknown. */
        sha256: string | null
      }>
    }>
    /**
     * Show how much of its bookable time a lab was used and its no-shows, by category.
     *
     * Figures of fewer than five bookings are shown only to the organisation that runs the lab.
     *
     * GET /v1/fablabs/labs/:labId/utilisation; needs the scope `fablabs:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.utilisation({ labId: '00000000-0000-7010-8000-000000000006', from: '2027-02-01T00:00', to: '2027-03-01T00:00' })
     */
    utilisation: Read<{
      /**
       * A lab, as found by fablabs.listLabs.
       * @minLength 1 @maxLength 64
       */
      labId: string
      /**
       * Start. Defaults to thirty days before `to`. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      from?: string
      /**
       * End, now at the latest. Defaults to now. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      to?: string
    }, {
      /** The lab. */
      labId: string
      /**
       * Start, UTC.
       * @format date-time
       */
      from: string
      /**
       * End, UTC.
       * @format date-time
       */
      to: string
      /**
       * Time of the data, UTC.
       * @format date-time
       */
      asOf: string
      /** Bookable machine hours: opening hours without closures, times the bookings allowed at once. */
      bookableHours: number
      /** Used machine hours; null with fewer than five bookings, to protect persons. */
      usedHours: number | null
      /** Used hours as percentage of bookable hours; null without bookable hours or with few bookings. */
      utilisationPercent: number | null
      /** No-shows as percentage of due bookings; null without or with few bookings. */
      noShowPercent: number | null
      categories: Array<{
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Number of machines. */
        machines: number
        /** Bookable machine hours: opening hours without closures, times the bookings allowed at once. */
        bookableHours: number
        /** Used machine hours; null with fewer than five bookings, to protect persons. */
        usedHours: number | null
        /** Used hours as percentage of bookable hours; null without bookable hours or with few bookings. */
        utilisationPercent: number | null
        /** No-shows as percentage of due bookings; null without or with few bookings. */
        noShowPercent: number | null
      }>
    }>
    /**
     * Show whether a lab is open now, in the SpaceAPI format of hackerspace directories.
     *
     * GET /v1/fablabs/labs/:labId/space; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.spaceStatus({ labId: '00000000-0000-7010-8000-000000000006' })
     */
    spaceStatus: Read<{
      /**
       * A lab, as found by fablabs.listLabs.
       * @minLength 1 @maxLength 64
       */
      labId: string
    }, {
      /** Supported versions of the SpaceAPI. */
      api_compatibility: string[]
      /** Name of the lab. */
      space: string
      /** Address of an image. */
      logo: string
      /** Address of the lab in this API. */
      url: string
      location: {
        /** Town of the lab. */
        address: string
        lat: number
        lon: number
        /** IANA time zone. */
        timezone: string
        /** ISO 3166-1 alpha-2. */
        country_code: string
      }
      state: {
        /** Open now, by opening hours and closures. */
        open: boolean
        /** Last change of `open`, Unix time in seconds; absent after a month without change. */
        lastchange?: number
        /** The state as a sentence, in French. */
        message: string
      }
      /** Always empty: no contact persons are stored. */
      contact: Record<string, unknown>
      feeds: {
        calendar: {
          type: string
          url: string
        }
      }
      /** Id of the lab, to book a machine. */
      ext_lab_id: string
      /** Number of machines of the lab. */
      ext_machines: {
        total: number
        in_service: number
      }
    }>
    /**
     * Show the calendar of a lab as iCalendar: busy machines and closures, without persons.
     *
     * GET /v1/fablabs/labs/:labId/calendar.ics; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.labCalendar({ labId: '00000000-0000-7010-8000-000000000006' })
     */
    labCalendar: Read<{
      /**
       * A lab, as found by fablabs.listLabs.
       * @minLength 1 @maxLength 64
       */
      labId: string
    }, {
      /** An iCalendar object, RFC 5545. */
      content: string
    }>
    /**
     * Show the calendar of a machine as iCalendar: busy times and closures, without persons.
     *
     * GET /v1/fablabs/machines/:machineId/calendar.ics; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.machineCalendar({ machineId: '00000000-0000-7012-8000-000000000001' })
     */
    machineCalendar: Read<{
      /**
       * A machine, as found by fablabs.searchMachines.
       * @minLength 1 @maxLength 64
       */
      machineId: string
    }, {
      /** An iCalendar object, RFC 5545. */
      content: string
    }>
    /**
     * Show the caller’s own bookings as iCalendar, for calendar programs.
     *
     * Needs the secret address that fablabs.createCalendarLink creates, or an API key.
     *
     * GET /v1/fablabs/calendars/bookings.ics; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.fablabs.bookingsCalendar()
     */
    bookingsCalendar: Read<{
      /**
       * Secret of the address; not needed with an API key.
       * @maxLength 200
       */
      token?: string
    }, {
      /** An iCalendar object, RFC 5545. */
      content: string
    }>
    /**
     * Create the secret address of the caller’s booking calendar; it replaces the previous one.
     *
     * Calendar programs send no API key, so the address itself is the secret: it gives read access to the times and places of its owner’s bookings. It is shown once; only its hash is stored. `fablabs.revokeCalendarLink` revokes it.
     *
     * POST /v1/fablabs/calendars; needs the scope `fablabs:read`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.createCalendarLink()
     */
    createCalendarLink: Write<Record<string, never>, {
      /** Address to subscribe to in a calendar program; null in a repeated response. */
      url: string | null
    }>
    /**
     * Revoke the secret address of the caller’s booking calendar.
     *
     * DELETE /v1/fablabs/calendars; needs the scope `fablabs:read`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.revokeCalendarLink()
     */
    revokeCalendarLink: Write<Record<string, never>, {
      /** Number of revoked addresses: one or zero. */
      revoked: number
    }>
  }
  /** Calls for startups, applications, reviews and decisions, programmes, growth and support. */
  ventures: {
    /**
     * List calls for startups, such as incubation or acceleration, soonest to close first.
     *
     * Open calls by default; planned or closed ones on request, by track and region.
     *
     * GET /v1/ventures/calls; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.ventures.listCalls()
     */
    listCalls: List<{
      /**
       * State of a call, by the server clock.
       * @default "OPEN"
       */
      state?: 'PLANNED' | 'OPEN' | 'CLOSED'
      /** Programme track of a call. */
      track?: 'PRE_INCUBATION' | 'INCUBATION' | 'ACCELERATION' | 'VENTURE_BUILDING'
      /** Only calls open to startups of this region. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        callId: string
        /** Organisation that runs the call. */
        operatorOrganisationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        description: LocalizedText | null
        /** Programme track of a call. */
        track: 'PRE_INCUBATION' | 'INCUBATION' | 'ACCELERATION' | 'VENTURE_BUILDING'
        /** State of a call, by the server clock. */
        state: 'PLANNED' | 'OPEN' | 'CLOSED'
        /**
         * Start of the application period, UTC.
         * @format date-time
         */
        opensAt: string
        /**
         * End of the application period (inclusive), UTC.
         * @format date-time
         */
        closesAt: string
        seats: number
        /** Eligible regions; null: all. */
        regionCodes: Array<'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'> | null
        fundingPerStartup: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0
           */
          amountMinor: number
          currency: 'MAD'
        } | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a call with its conditions, questions, scoring criteria, seats and closing time.
     *
     * GET /v1/ventures/calls/:callId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.ventures.getCall({ callId: '00000000-0000-7102-8000-000000000001' })
     */
    getCall: Read<{
      /**
       * A call, as found by ventures.listCalls.
       * @minLength 1 @maxLength 64
       */
      callId: string
    }, {
      callId: string
      /** Organisation that runs the call. */
      operatorOrganisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      description: LocalizedText | null
      /** Programme track of a call. */
      track: 'PRE_INCUBATION' | 'INCUBATION' | 'ACCELERATION' | 'VENTURE_BUILDING'
      /** State of a call, by the server clock. */
      state: 'PLANNED' | 'OPEN' | 'CLOSED'
      /**
       * Start of the application period, UTC.
       * @format date-time
       */
      opensAt: string
      /**
       * End of the application period (inclusive), UTC.
       * @format date-time
       */
      closesAt: string
      seats: number
      /** Eligible regions; null: all. */
      regionCodes: Array<'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'> | null
      fundingPerStartup: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      cohort: {
        capacity: number
        /** @format date */
        startsOn: string
        /** @format date */
        endsOn: string
      }
      /** Minimum number of reviews for a decision. */
      minReviews: number
      appealDays: number
      rubric: Array<{
        /** Key in answers and scores. */
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        /**
         * Weight in percent.
         * @minimum 1 @maximum 100
         */
        weight: number
        /**
         * Meaning of each score, from 0 to 5.
         * @minItems 6 @maxItems 6
         */
        anchors?: string[]
      }>
      questions: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        required: boolean
        maxLength: number
      }>
      eligibility: Array<{
        rule: 'STAGE_IN'
        /** @minItems 1 @maxItems 5 */
        stages: Array<'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'>
      } | {
        rule: 'TRL_BETWEEN'
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        from: number
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        to: number
      } | {
        rule: 'MAX_AGE_YEARS'
        /** @minimum 1 @maximum 30 */
        years: number
      } | {
        rule: 'SECTOR_IN'
        /** @minItems 1 @maxItems 21 */
        sections: Array<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'>
      } | {
        rule: 'INCORPORATED'
      }>
    }>
    /**
     * Open a call of the organisation with dates, seats, questions, conditions and rubric.
     *
     * The call is public at once.
     *
     * POST /v1/ventures/calls; needs the scope `ventures:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.openCall({ title: { fr: 'Appel Exemple – incubation' }, track: 'INCUBATION', opensAt: '2027-04-01T09:00', closesAt: '2027-05-15T18:00', seats: 10, cohortStartsOn: '2027-07-01', cohortEndsOn: '2028-06-30', rubric: [{ key: 'team', label: { fr: 'Équipe' }, weight: 40 }, { key: 'innovation', label: { fr: 'Innovation' }, weight: 35 }, { key: 'market', label: { fr: 'Marché' }, weight: 25 }], questions: [{ key: 'problem', label: { fr: 'Quel problème résolvez-vous ?' } }] })
     */
    openCall: Write<{
      /** Title of the call. */
      title: LocalizedText
      /** Purpose of the call. */
      description?: LocalizedText
      /** Programme track of a call. */
      track: 'PRE_INCUBATION' | 'INCUBATION' | 'ACCELERATION' | 'VENTURE_BUILDING'
      /**
       * Start of the application period. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      opensAt: string
      /**
       * End of the application period. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      closesAt: string
      /**
       * Maximum number of admitted startups.
       * @minimum 1 @maximum 1000
       */
      seats: number
      /**
       * Capacity of the cohort, at most the seats. Defaults to the seats.
       * @minimum 1 @maximum 1000
       */
      cohortCapacity?: number
      /** First day of the programme. Format 2027-03-01. */
      cohortStartsOn: string
      /** Last day of the programme. Format 2027-03-01. */
      cohortEndsOn: string
      /**
       * Minimum number of reviews for a decision.
       * @minimum 2 @maximum 10 @default 2
       */
      minReviews?: number
      /**
       * Days within which a rejection can be appealed.
       * @minimum 0 @maximum 365 @default 15
       */
      appealDays?: number
      /**
       * Criteria that reviewers score, with weights that sum to 100.
       * @minItems 1 @maxItems 20
       */
      rubric: Array<{
        /** Key in answers and scores. */
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        /**
         * Weight in percent.
         * @minimum 1 @maximum 100
         */
        weight: number
        /**
         * Meaning of each score, from 0 to 5.
         * @minItems 6 @maxItems 6
         */
        anchors?: string[]
      }>
      /**
       * Questions to applicants.
       * @minItems 1 @maxItems 40
       */
      questions: Array<{
        /** Key in answers and scores. */
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        /** @default true */
        required?: boolean
        /** @minimum 10 @maximum 5000 @default 2000 */
        maxLength?: number
      }>
      /**
       * Conditions that a startup must meet, besides `regionCodes`.
       * @maxItems 10 @default []
       */
      eligibility?: Array<{
        rule: 'STAGE_IN'
        /** @minItems 1 @maxItems 5 */
        stages: Array<'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'>
      } | {
        rule: 'TRL_BETWEEN'
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        from: number
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        to: number
      } | {
        rule: 'MAX_AGE_YEARS'
        /** @minimum 1 @maximum 30 */
        years: number
      } | {
        rule: 'SECTOR_IN'
        /** @minItems 1 @maxItems 21 */
        sections: Array<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'>
      } | {
        rule: 'INCORPORATED'
      }>
      /**
       * Only startups of these regions. Defaults to all regions.
       * @minItems 1 @maxItems 12
       */
      regionCodes?: Array<'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'>
      /** Funding of each startup. */
      fundingPerStartup?: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      }
    }, {
      callId: string
      /** Organisation that runs the call. */
      operatorOrganisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      description: LocalizedText | null
      /** Programme track of a call. */
      track: 'PRE_INCUBATION' | 'INCUBATION' | 'ACCELERATION' | 'VENTURE_BUILDING'
      /** State of a call, by the server clock. */
      state: 'PLANNED' | 'OPEN' | 'CLOSED'
      /**
       * Start of the application period, UTC.
       * @format date-time
       */
      opensAt: string
      /**
       * End of the application period (inclusive), UTC.
       * @format date-time
       */
      closesAt: string
      seats: number
      /** Eligible regions; null: all. */
      regionCodes: Array<'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'> | null
      fundingPerStartup: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      cohort: {
        capacity: number
        /** @format date */
        startsOn: string
        /** @format date */
        endsOn: string
      }
      /** Minimum number of reviews for a decision. */
      minReviews: number
      appealDays: number
      rubric: Array<{
        /** Key in answers and scores. */
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        /**
         * Weight in percent.
         * @minimum 1 @maximum 100
         */
        weight: number
        /**
         * Meaning of each score, from 0 to 5.
         * @minItems 6 @maxItems 6
         */
        anchors?: string[]
      }>
      questions: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        required: boolean
        maxLength: number
      }>
      eligibility: Array<{
        rule: 'STAGE_IN'
        /** @minItems 1 @maxItems 5 */
        stages: Array<'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'>
      } | {
        rule: 'TRL_BETWEEN'
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        from: number
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        to: number
      } | {
        rule: 'MAX_AGE_YEARS'
        /** @minimum 1 @maximum 30 */
        years: number
      } | {
        rule: 'SECTOR_IN'
        /** @minItems 1 @maxItems 21 */
        sections: Array<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'>
      } | {
        rule: 'INCORPORATED'
      }>
    }>
    /**
     * Check whether a startup may apply to a call, and which conditions it does not meet.
     *
     * GET /v1/ventures/calls/:callId/eligibility; needs the scope `ventures:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.ventures.checkEligibility({ callId: '00000000-0000-7102-8000-000000000001', startupId: '00000000-0000-7103-8000-000000000001' })
     */
    checkEligibility: Read<{
      /**
       * A call, as found by ventures.listCalls.
       * @minLength 1 @maxLength 64
       */
      callId: string
      /**
       * A startup of the organisation. The other fields replace its registered facts.
       * @minLength 1 @maxLength 64
       */
      startupId?: string
      /** Stage of a startup. */
      stage?: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /**
       * Technology readiness level, 1 to 9.
       * @minimum 1 @maximum 9
       */
      trl?: number
      /** When it was founded. Format 2027-03-01. */
      foundedOn?: string
      /** Section of the Moroccan nomenclature of activities (NMA 2010). */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** The company is incorporated and has an ICE. */
      incorporated?: boolean
    }, {
      callId: string
      /** State of a call, by the server clock. */
      callState: 'PLANNED' | 'OPEN' | 'CLOSED'
      /** Every condition is met. See callState for whether the call is open. */
      eligible: boolean
      failedRules: Array<{
        rule: string
        /** Field of the startup that fails the rule. */
        field: string
        reason: {
          fr: string
          ar: string
          en: string
        }
      }>
    }>
    /**
     * List startups of the programme and the caller’s own, by region, sector, stage or words.
     *
     * GET /v1/ventures/startups; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.ventures.listStartups({ regionCode: 'MA-09' })
     */
    listStartups: List<{
      /** true: only startups of the caller’s organisation, admitted or not. */
      own?: boolean
      /**
       * Words of the name, summary or tags, in any language.
       * @maxLength 200
       */
      query?: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Section of the Moroccan nomenclature of activities (NMA 2010). */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
      /** Stage of a startup. */
      stage?: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** Status of a startup. */
      status?: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a startup with its figures, programmes and support received.
     *
     * Figures, enrolments and support are shown only to its own organisation and to operators of programmes that admitted it.
     *
     * GET /v1/ventures/startups/:startupId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.ventures.getStartup({ startupId: '00000000-0000-7103-8000-000000000001' })
     */
    getStartup: Read<{
      /**
       * A startup, as found by ventures.listStartups.
       * @minLength 1 @maxLength 64
       */
      startupId: string
    }, {
      startupId: string
      /** It belongs to the caller’s organisation. */
      own: boolean
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      summary: LocalizedText | null
      /** Stage of a startup. */
      stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** Status of a startup. */
      status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
      nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
      deepTechTags: string[]
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      label: {
        scheme: string
        number?: string
        from: string
        to?: string
      } | null
      website: string | null
      /** Shown to its own organisation and to operators of programmes that admitted it; null for others. */
      details: {
        ownerOrganisationId: string
        ice: string | null
        foundedOn: string | null
        trl: number | null
        closedOn: string | null
        version: number
        enrolments: Array<{
          enrolmentId: string
          callId: string
          /** State of an enrolment in a programme. */
          state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
          activeAt: string | null
          graduatedAt: string | null
          endedAt: string | null
          version: number
        }>
        /** The latest revision of each period, newest first. */
        metrics: Array<{
          /** @format date */
          periodEnd: string
          /** An amount of money in centimes. */
          turnover: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0
             */
            amountMinor: number
            currency: 'MAD'
          }
          employees: number
          /** Evidence for the figures. */
          evidence: 'DECLARED' | 'CNSS' | 'AUDITED' | 'TAX'
          /** Verified by an organisation that runs a programme that admitted it. */
          verified: boolean
          revision: number
          /** @format date-time */
          reportedAt: string
        }>
        /** Support received, newest first. */
        supports: Array<{
          /** Kind of support (help) given. */
          kind: 'TRAINING' | 'MENTORING' | 'GRANT' | 'LOAN' | 'INTRO' | 'COMPUTE' | 'SPACE'
          doneOn: string
          value: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0
             */
            amountMinor: number
            currency: 'MAD'
          } | null
        }>
      } | null
    }>
    /**
     * Register a startup of the caller’s organisation, founded or planned.
     *
     * One enterprise is one startup: an ICE whose first nine digits are already registered is rejected with `enterprise-taken`.
     *
     * POST /v1/ventures/startups; needs the scope `ventures:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.registerStartup({ name: { fr: 'Semis Exemple' }, stage: 'IDEA', nmaSection: 'A', regionCode: 'MA-05' })
     */
    registerStartup: Write<{
      /** Name of the startup. */
      name: LocalizedText
      /** Stage of a startup. */
      stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** Description in one or two sentences. */
      summary?: LocalizedText | null
      /** ICE of any establishment, once the company exists. Its first nine digits identify the enterprise. */
      ice?: string | null
      /** Founding date of the company, such as 2025-03-12. */
      foundedOn?: string | null
      /** Technology readiness level, 1 to 9. */
      trl?: number | null
      /** Section of the Moroccan nomenclature of activities, such as C for manufacturing. */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
      /**
       * Technologies, such as vision or batteries.
       * @maxItems 10
       */
      deepTechTags?: string[]
      /** Region of the startup, such as MA-06. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** Official label, with the name of the scheme, number and dates. */
      label?: {
        /** @minLength 1 @maxLength 100 */
        scheme: string
        /** @minLength 1 @maxLength 50 */
        number?: string
        /** @format date */
        from: string
        /** @format date */
        to?: string
      } | null
      /** Public website. */
      website?: string | null
    }, {
      startupId: string
      /** It belongs to the caller’s organisation. */
      own: boolean
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      summary: LocalizedText | null
      /** Stage of a startup. */
      stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** Status of a startup. */
      status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
      nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
      deepTechTags: string[]
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      label: {
        scheme: string
        number?: string
        from: string
        to?: string
      } | null
      website: string | null
      /** Shown to its own organisation and to operators of programmes that admitted it; null for others. */
      details: {
        ownerOrganisationId: string
        ice: string | null
        foundedOn: string | null
        trl: number | null
        closedOn: string | null
        version: number
        enrolments: Array<{
          enrolmentId: string
          callId: string
          /** State of an enrolment in a programme. */
          state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
          activeAt: string | null
          graduatedAt: string | null
          endedAt: string | null
          version: number
        }>
        /** The latest revision of each period, newest first. */
        metrics: Array<{
          /** @format date */
          periodEnd: string
          /** An amount of money in centimes. */
          turnover: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0
             */
            amountMinor: number
            currency: 'MAD'
          }
          employees: number
          /** Evidence for the figures. */
          evidence: 'DECLARED' | 'CNSS' | 'AUDITED' | 'TAX'
          /** Verified by an organisation that runs a programme that admitted it. */
          verified: boolean
          revision: number
          /** @format date-time */
          reportedAt: string
        }>
        /** Support received, newest first. */
        supports: Array<{
          /** Kind of support (help) given. */
          kind: 'TRAINING' | 'MENTORING' | 'GRANT' | 'LOAN' | 'INTRO' | 'COMPUTE' | 'SPACE'
          doneOn: string
          value: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0
             */
            amountMinor: number
            currency: 'MAD'
          } | null
        }>
      } | null
    }>
    /**
     * Update a startup of the organisation: stage, ICE, region, or closed, bought or listed.
     *
     * Changes the given facts. Omitted fields stay unchanged.
     *
     * PATCH /v1/ventures/startups/:startupId; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.updateStartup({ startupId: '00000000-0000-7103-8000-000000000001', stage: 'TRACTION' })
     */
    updateStartup: Write<{
      /**
       * A startup of the organisation, as found by ventures.listStartups.
       * @minLength 1 @maxLength 64
       */
      startupId: string
      /** Name of the startup. */
      name?: LocalizedText
      /** Stage of a startup. */
      stage?: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** Description in one or two sentences. */
      summary?: LocalizedText | null
      /** ICE of any establishment, once the company exists. Its first nine digits identify the enterprise. */
      ice?: string | null
      /** Founding date of the company, such as 2025-03-12. */
      foundedOn?: string | null
      /** Technology readiness level, 1 to 9. */
      trl?: number | null
      /** Section of the Moroccan nomenclature of activities, such as C for manufacturing. */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
      /**
       * Technologies, such as vision or batteries.
       * @maxItems 10
       */
      deepTechTags?: string[]
      /** Region of the startup, such as MA-06. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** Official label, with the name of the scheme, number and dates. */
      label?: {
        /** @minLength 1 @maxLength 100 */
        scheme: string
        /** @minLength 1 @maxLength 50 */
        number?: string
        /** @format date */
        from: string
        /** @format date */
        to?: string
      } | null
      /** Public website. */
      website?: string | null
      /** Status of a startup. */
      status?: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
      /** Day on which it was closed, bought or listed, such as 2027-01-31. */
      closedOn?: string | null
      /**
       * Rejects the write if the record has another version, so that no concurrent change is lost. 0: the record must not exist yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      startupId: string
      /** It belongs to the caller’s organisation. */
      own: boolean
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      summary: LocalizedText | null
      /** Stage of a startup. */
      stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** Status of a startup. */
      status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
      nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
      deepTechTags: string[]
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      label: {
        scheme: string
        number?: string
        from: string
        to?: string
      } | null
      website: string | null
      /** Shown to its own organisation and to operators of programmes that admitted it; null for others. */
      details: {
        ownerOrganisationId: string
        ice: string | null
        foundedOn: string | null
        trl: number | null
        closedOn: string | null
        version: number
        enrolments: Array<{
          enrolmentId: string
          callId: string
          /** State of an enrolment in a programme. */
          state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
          activeAt: string | null
          graduatedAt: string | null
          endedAt: string | null
          version: number
        }>
        /** The latest revision of each period, newest first. */
        metrics: Array<{
          /** @format date */
          periodEnd: string
          /** An amount of money in centimes. */
          turnover: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0
             */
            amountMinor: number
            currency: 'MAD'
          }
          employees: number
          /** Evidence for the figures. */
          evidence: 'DECLARED' | 'CNSS' | 'AUDITED' | 'TAX'
          /** Verified by an organisation that runs a programme that admitted it. */
          verified: boolean
          revision: number
          /** @format date-time */
          reportedAt: string
        }>
        /** Support received, newest first. */
        supports: Array<{
          /** Kind of support (help) given. */
          kind: 'TRAINING' | 'MENTORING' | 'GRANT' | 'LOAN' | 'INTRO' | 'COMPUTE' | 'SPACE'
          doneOn: string
          value: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0
             */
            amountMinor: number
            currency: 'MAD'
          } | null
        }>
      } | null
    }>
    /**
     * Start an application of a startup to an open call, as a draft.
     *
     * Only the caller’s organisation sees the draft. A startup can apply to a call once; a second application is rejected with `already-applied`.
     *
     * POST /v1/ventures/applications; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.startApplication({ callId: '00000000-0000-7102-8000-000000000001', startupId: '00000000-0000-7103-8000-000000000002' })
     */
    startApplication: Write<{
      /**
       * An open call, as found by ventures.listCalls.
       * @minLength 1 @maxLength 64
       */
      callId: string
      /**
       * A startup of the organisation, as found by ventures.listStartups.
       * @minLength 1 @maxLength 64
       */
      startupId: string
      /**
       * Answers to questions of the call. Omitted answers stay unchanged.
       * @maxItems 40
       */
      answers?: Array<{
        /** Key of the question, as in ventures.getCall. */
        key: string
        /**
         * The answer; empty to remove it.
         * @maxLength 5000
         */
        text: string
      }>
      /** Contact person named by your organisation, not shown outside it. */
      contact?: {
        /** @minLength 1 @maxLength 200 */
        name: string
        /** @format email @maxLength 254 */
        email?: string
        /** @minLength 3 @maxLength 40 */
        phone?: string
      }
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The organisation of the applicant. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }
      /** State of an application. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** Role in which the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** Events that the caller can apply now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** Last information request of the operator. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Decisions, latest first. Votes are counts without names. */
      decisions: Array<{
        /** Decision of the committee. */
        outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reasons: LocalizedText
        /** @format date-time */
        decidedAt: string
        yes: number
        no: number
        abstain: number
      }>
      enrolment: {
        enrolmentId: string
        callId: string
        /** State of an enrolment in a programme. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** All reviews for managers and the committee, the own review for a reviewer; null for the applicant. */
      reviews: Array<{
        /** Shown only to managers of the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Recommendation for admission: YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Write the answers of an application in draft or for which more information was requested.
     *
     * In other states the answers cannot change.
     *
     * PATCH /v1/ventures/applications/:applicationId; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.updateApplication({ applicationId: '00000000-0000-7104-8000-000000000001', answers: [{ key: 'team', text: 'Deux ingénieures et un agronome.' }] })
     */
    updateApplication: Write<{
      /**
       * An application of the organisation, as found by ventures.listApplications.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
      /**
       * Answers to questions of the call. Omitted answers stay unchanged.
       * @maxItems 40
       */
      answers?: Array<{
        /** Key of the question, as in ventures.getCall. */
        key: string
        /**
         * The answer; empty to remove it.
         * @maxLength 5000
         */
        text: string
      }>
      /** Contact person named by your organisation, not shown outside it; null removes it. */
      contact?: {
        /** @minLength 1 @maxLength 200 */
        name: string
        /** @format email @maxLength 254 */
        email?: string
        /** @minLength 3 @maxLength 40 */
        phone?: string
      } | null
      /**
       * Rejects the write if the record has another version, so that no concurrent change is lost. 0: the record must not exist yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The organisation of the applicant. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }
      /** State of an application. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** Role in which the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** Events that the caller can apply now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** Last information request of the operator. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Decisions, latest first. Votes are counts without names. */
      decisions: Array<{
        /** Decision of the committee. */
        outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reasons: LocalizedText
        /** @format date-time */
        decidedAt: string
        yes: number
        no: number
        abstain: number
      }>
      enrolment: {
        enrolmentId: string
        callId: string
        /** State of an enrolment in a programme. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** All reviews for managers and the committee, the own review for a reviewer; null for the applicant. */
      reviews: Array<{
        /** Shown only to managers of the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Recommendation for admission: YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Submit a draft application (the file) to its call before it closes.
     *
     * Rejects a late or incomplete application, and a startup that is not eligible, with the reasons. The closing time is checked by the server clock.
     *
     * POST /v1/ventures/applications/:applicationId/submit; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.submitApplication({ applicationId: '00000000-0000-7104-8000-000000000001', consent: true })
     */
    submitApplication: Write<{
      /**
       * An application of the organisation, as found by ventures.listApplications.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
      /** Consent of the applicant that the operator, its reviewers and its committee read the answers. */
      consent: true
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The organisation of the applicant. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }
      /** State of an application. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** Role in which the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** Events that the caller can apply now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** Last information request of the operator. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Decisions, latest first. Votes are counts without names. */
      decisions: Array<{
        /** Decision of the committee. */
        outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reasons: LocalizedText
        /** @format date-time */
        decidedAt: string
        yes: number
        no: number
        abstain: number
      }>
      enrolment: {
        enrolmentId: string
        callId: string
        /** State of an enrolment in a programme. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** All reviews for managers and the committee, the own review for a reviewer; null for the applicant. */
      reviews: Array<{
        /** Shown only to managers of the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Recommendation for admission: YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Resubmit an application after writing the additional information requested.
     *
     * POST /v1/ventures/applications/:applicationId/resubmit; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.resubmitApplication({ applicationId: '00000000-0000-7104-8000-000000000004' })
     */
    resubmitApplication: Write<{
      /**
       * An application of the organisation, as found by ventures.listApplications.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The organisation of the applicant. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }
      /** State of an application. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** Role in which the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** Events that the caller can apply now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** Last information request of the operator. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Decisions, latest first. Votes are counts without names. */
      decisions: Array<{
        /** Decision of the committee. */
        outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reasons: LocalizedText
        /** @format date-time */
        decidedAt: string
        yes: number
        no: number
        abstain: number
      }>
      enrolment: {
        enrolmentId: string
        callId: string
        /** State of an enrolment in a programme. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** All reviews for managers and the committee, the own review for a reviewer; null for the applicant. */
      reviews: Array<{
        /** Shown only to managers of the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Recommendation for admission: YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Withdraw an application that is not finally decided.
     *
     * Frees the seat of an application that was admitted with conditions.
     *
     * POST /v1/ventures/applications/:applicationId/withdraw; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.withdrawApplication({ applicationId: '00000000-0000-7104-8000-000000000001' })
     */
    withdrawApplication: Write<{
      /**
       * An application of the organisation, as found by ventures.listApplications.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The organisation of the applicant. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }
      /** State of an application. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** Role in which the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** Events that the caller can apply now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** Last information request of the operator. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Decisions, latest first. Votes are counts without names. */
      decisions: Array<{
        /** Decision of the committee. */
        outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reasons: LocalizedText
        /** @format date-time */
        decidedAt: string
        yes: number
        no: number
        abstain: number
      }>
      enrolment: {
        enrolmentId: string
        callId: string
        /** State of an enrolment in a programme. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** All reviews for managers and the committee, the own review for a reviewer; null for the applicant. */
      reviews: Array<{
        /** Shown only to managers of the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Recommendation for admission: YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Appeal a decision that rejected (refused) the application.
     *
     * Possible once, within the appeal period. The application returns to the committee, which decides in another session.
     *
     * POST /v1/ventures/applications/:applicationId/appeal; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.appealDecision({ applicationId: '00000000-0000-7104-8000-000000000008', reason: 'Un brevet a été déposé depuis.' })
     */
    appealDecision: Write<{
      /**
       * An application of the organisation, as found by ventures.listApplications.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
      /**
       * Reason; the committee reads it.
       * @minLength 1 @maxLength 2000
       */
      reason: string
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The organisation of the applicant. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }
      /** State of an application. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** Role in which the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** Events that the caller can apply now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** Last information request of the operator. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Decisions, latest first. Votes are counts without names. */
      decisions: Array<{
        /** Decision of the committee. */
        outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reasons: LocalizedText
        /** @format date-time */
        decidedAt: string
        yes: number
        no: number
        abstain: number
      }>
      enrolment: {
        enrolmentId: string
        callId: string
        /** State of an enrolment in a programme. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** All reviews for managers and the committee, the own review for a reviewer; null for the applicant. */
      reviews: Array<{
        /** Shown only to managers of the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Recommendation for admission: YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Show an application with its answers, state, decisions and reviews.
     *
     * Visible to its own organisation, to managers of the call once submitted, and to its reviewers and committee members.
     *
     * GET /v1/ventures/applications/:applicationId; needs the scope `ventures:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.ventures.getApplication({ applicationId: '00000000-0000-7104-8000-000000000001' })
     */
    getApplication: Read<{
      /**
       * An application, as found by ventures.listApplications or ventures.listAssignments.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The organisation of the applicant. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }
      /** State of an application. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** Role in which the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** Events that the caller can apply now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** Last information request of the operator. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Decisions, latest first. Votes are counts without names. */
      decisions: Array<{
        /** Decision of the committee. */
        outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reasons: LocalizedText
        /** @format date-time */
        decidedAt: string
        yes: number
        no: number
        abstain: number
      }>
      enrolment: {
        enrolmentId: string
        callId: string
        /** State of an enrolment in a programme. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** All reviews for managers and the committee, the own review for a reviewer; null for the applicant. */
      reviews: Array<{
        /** Shown only to managers of the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Recommendation for admission: YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * List the applications of the caller’s organisation, or those submitted to its call.
     *
     * GET /v1/ventures/applications; needs the scope `ventures:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.ventures.listApplications()
     */
    listApplications: List<{
      /**
       * Only applications to this call, as found by ventures.listCalls.
       * @minLength 1 @maxLength 64
       */
      callId?: string
      /**
       * true: applications received by a call of the caller’s organisation; needs callId.
       * @default false
       */
      received?: boolean
      /** State of an application. */
      state?: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        applicationId: string
        callId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        callTitle: LocalizedText
        /** The organisation of the applicant. */
        organisationId: string
        startup: {
          startupId: string
          /** It belongs to the caller’s organisation. */
          own: boolean
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          name: LocalizedText
          summary: LocalizedText | null
          /** Stage of a startup. */
          stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
          /** Status of a startup. */
          status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
          nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
          deepTechTags: string[]
          regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
          label: {
            scheme: string
            number?: string
            from: string
            to?: string
          } | null
          website: string | null
        }
        /** State of an application. */
        state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
        submittedAt: string | null
        version: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Advance a submitted application to review, discussion, interview or committee.
     *
     * Managers of the call only. `screen_ok` starts the review, `close_review` the discussion, `shortlist` the interview, `to_committee` the committee.
     *
     * POST /v1/ventures/applications/:applicationId/moves; needs the scope `ventures:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.advanceApplication({ applicationId: '00000000-0000-7104-8000-000000000002', event: 'screen_ok' })
     */
    advanceApplication: Write<{
      /**
       * An application to a call the caller runs, as found by ventures.listApplications.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
      /** Event to apply, one of its allowedEvents. */
      event: 'screen_ok' | 'close_review' | 'shortlist' | 'to_committee'
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The organisation of the applicant. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }
      /** State of an application. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** Role in which the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** Events that the caller can apply now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** Last information request of the operator. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Decisions, latest first. Votes are counts without names. */
      decisions: Array<{
        /** Decision of the committee. */
        outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reasons: LocalizedText
        /** @format date-time */
        decidedAt: string
        yes: number
        no: number
        abstain: number
      }>
      enrolment: {
        enrolmentId: string
        callId: string
        /** State of an enrolment in a programme. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** All reviews for managers and the committee, the own review for a reviewer; null for the applicant. */
      reviews: Array<{
        /** Shown only to managers of the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Recommendation for admission: YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Ask an applicant for more information about an application.
     *
     * The answers can change until the applicant resubmits; the application then returns to its state.
     *
     * POST /v1/ventures/applications/:applicationId/info-requests; needs the scope `ventures:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.requestInfo({ applicationId: '00000000-0000-7104-8000-000000000003', message: 'Précisez la taille du marché visé.' })
     */
    requestInfo: Write<{
      /**
       * An application to a call the caller runs, as found by ventures.listApplications.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
      /**
       * Missing information; the applicant reads it.
       * @minLength 1 @maxLength 2000
       */
      message: string
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The organisation of the applicant. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }
      /** State of an application. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** Role in which the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** Events that the caller can apply now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** Last information request of the operator. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Decisions, latest first. Votes are counts without names. */
      decisions: Array<{
        /** Decision of the committee. */
        outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reasons: LocalizedText
        /** @format date-time */
        decidedAt: string
        yes: number
        no: number
        abstain: number
      }>
      enrolment: {
        enrolmentId: string
        callId: string
        /** State of an enrolment in a programme. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** All reviews for managers and the committee, the own review for a reviewer; null for the applicant. */
      reviews: Array<{
        /** Shown only to managers of the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Recommendation for admission: YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Assign (share out) the applications in review of a call among reviewers, evenly.
     *
     * Reviewers are members of the organisation that runs the call. A reviewer gets no application in which they have an interest. Existing assignments stay.
     *
     * POST /v1/ventures/calls/:callId/assignments; needs the scope `ventures:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.assignReviews({ callId: '00000000-0000-7102-8000-000000000001', reviewerIds: ['00000000-0000-7002-8000-000000000005', '00000000-0000-7002-8000-000000000004', '00000000-0000-7002-8000-000000000007'], perApplication: 2 })
     */
    assignReviews: Write<{
      /**
       * A call the caller runs, as found by ventures.listCalls.
       * @minLength 1 @maxLength 64
       */
      callId: string
      /**
       * Reviewers to assign, members of the organisation.
       * @minItems 1 @maxItems 100
       */
      reviewerIds: string[]
      /**
       * Reviewers per application. Defaults to the reviews that the call requires.
       * @minimum 2 @maximum 10
       */
      perApplication?: number
    }, {
      assigned: Array<{
        applicationId: string
        reviewerId: string
      }>
      loads: Array<{
        reviewerId: string
        /** Number of applications of this call, including earlier assignments. */
        files: number
      }>
    }>
    /**
     * List the applications assigned to the caller for review, and whether the review is done.
     *
     * GET /v1/ventures/assignments; needs the scope `ventures:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.ventures.listAssignments({ done: false })
     */
    listAssignments: List<{
      /** true: submitted; false: to do. Defaults to both. */
      done?: boolean
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        applicationId: string
        callId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        callTitle: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        startupName: LocalizedText
        /** Organisation of the applicant. If you have an interest in it, call ventures.declareInterest. */
        organisationId: string
        /** State of an application. */
        state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
        /** @format date-time */
        assignedAt: string
        /** Time at which the review was submitted. */
        submittedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Submit the review of an assigned application with scores, comment and recommendation.
     *
     * Possible once. A reviewer with an interest in the applicant is rejected with `conflict-of-interest`.
     *
     * POST /v1/ventures/applications/:applicationId/review; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.submitReview({ applicationId: '00000000-0000-7104-8000-000000000003', scores: [{ criterion: 'team', score: 4 }, { criterion: 'innovation', score: 5 }, { criterion: 'market', score: 3 }], comment: 'Équipe complète, marché à préciser.', recommendation: 'YES', noInterest: true })
     */
    submitReview: Write<{
      /**
       * An application the caller was assigned, as found by ventures.listAssignments.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
      /**
       * A score from 0 to 5 for every criterion of the rubric.
       * @minItems 1 @maxItems 20
       */
      scores: Array<{
        /** Key in answers and scores. */
        criterion: string
        /** @minimum 0 @maximum 5 */
        score: number
      }>
      /**
       * Reasons; managers of the call and the committee read them.
       * @minLength 1 @maxLength 5000
       */
      comment: string
      /** Recommendation for admission: YES, MAYBE or NO. */
      recommendation: 'YES' | 'MAYBE' | 'NO'
      /** Declaration that the reviewer has no interest in the applicant. Otherwise call ventures.declareInterest. */
      noInterest: true
    }, {
      applicationId: string
      /** Weighted sum of the scores, 0 to 500. */
      total: number
      /** Recommendation for admission: YES, MAYBE or NO. */
      recommendation: 'YES' | 'MAYBE' | 'NO'
      /** @format date-time */
      submittedAt: string
      /** DISCUSSION after the last required review. */
      applicationState: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
    }>
    /**
     * Declare an interest (conflict of interest) of the caller in an organisation.
     *
     * From then on the caller cannot review, vote on or decide its applications, and earlier reviews and votes no longer count.
     *
     * POST /v1/ventures/interests; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.declareInterest({ organisationId: '00000000-0000-7001-8000-000000000002', reason: 'Ancien associé' })
     */
    declareInterest: Write<{
      /**
       * Organisation of the applicant, as shown with the application.
       * @minLength 1 @maxLength 64
       */
      organisationId: string
      /**
       * Relation to the organisation.
       * @minLength 1 @maxLength 500
       */
      reason: string
    }, {
      organisationId: string
      /** @format date-time */
      declaredAt: string
      /** Number of assigned reviews that were removed. */
      releasedReviews: number
    }>
    /**
     * Rank the reviewed applications of a call, with scores, dispersion and reasons.
     *
     * For managers of the call and its committee. `zscore` corrects for the strictness of each reviewer; `none` uses the scores as given.
     *
     * GET /v1/ventures/calls/:callId/ranking; needs the scope `ventures:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.ventures.rankApplications({ callId: '00000000-0000-7102-8000-000000000001' })
     */
    rankApplications: Read<{
      /**
       * A call, as found by ventures.listCalls.
       * @minLength 1 @maxLength 64
       */
      callId: string
      /**
       * zscore: distance from the reviewer’s own mean; none: as scored.
       * @default "zscore"
       */
      normalise?: 'zscore' | 'none'
    }, {
      callId: string
      /** @format date-time */
      asOf: string
      normalise: 'zscore' | 'none'
      minReviews: number
      items: Array<{
        rank: number
        applicationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        startupName: LocalizedText
        /** State of an application. */
        state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
        /** Thousandths of a standard deviation for zscore, of the maximum total for none. */
        score: number
        /** Mean of the totals as scored, in thousandths of the maximum. */
        mean: number
        /** Number of reviews by members without an interest in the applicant. */
        reviews: number
        /** The number of reviews that the call requires is reached. */
        enough: boolean
        /** Dispersion of the totals, in thousandths of the maximum. */
        dispersion: {
          lowest: number
          highest: number
          deviation: number
        }
        /** One reviewer recommends YES and another NO. */
        contradictory: boolean
        reasons: Array<{
          /**
           * Criterion: skills, region, dates…
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well the criterion is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Source of the value.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
    }>
    /**
     * Convene a session of the committee of a call, with its members, chair and quorum.
     *
     * The members then vote with ventures.castVote, and the chair decides with ventures.decideApplication.
     *
     * POST /v1/ventures/calls/:callId/committee-sessions; needs the scope `ventures:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.openCommitteeSession({ callId: '00000000-0000-7102-8000-000000000001', heldOn: '2027-03-10', memberIds: ['00000000-0000-7002-8000-000000000005', '00000000-0000-7002-8000-000000000007'], chairId: '00000000-0000-7002-8000-000000000005', quorum: 2 })
     */
    openCommitteeSession: Write<{
      /**
       * A call the caller runs, as found by ventures.listCalls.
       * @minLength 1 @maxLength 64
       */
      callId: string
      /** Day of the session. Format 2027-03-01. */
      heldOn: string
      /**
       * Members of the committee, from the organisation.
       * @minItems 1 @maxItems 30
       */
      memberIds: string[]
      /**
       * The member who chairs and decides.
       * @minLength 1 @maxLength 64
       */
      chairId: string
      /**
       * Minimum number of votes on an application.
       * @minimum 1 @maximum 30
       */
      quorum: number
    }, {
      sessionId: string
      callId: string
      /** @format date */
      heldOn: string
      chairId: string
      memberIds: string[]
      /** Minimum number of votes on an application. */
      quorum: number
      /** Applications before the committee now. */
      applicationIds: string[]
    }>
    /**
     * List the sessions of the committee of a call, and the applications before it.
     *
     * For members of the committee and managers of the call.
     *
     * GET /v1/ventures/calls/:callId/committee-sessions; needs the scope `ventures:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.ventures.listCommitteeSessions({ callId: '00000000-0000-7102-8000-000000000001' })
     */
    listCommitteeSessions: Read<{
      /**
       * A call, as found by ventures.listCalls.
       * @minLength 1 @maxLength 64
       */
      callId: string
    }, {
      items: Array<{
        sessionId: string
        callId: string
        /** @format date */
        heldOn: string
        chairId: string
        memberIds: string[]
        /** Minimum number of votes on an application. */
        quorum: number
        /** Applications before the committee now. */
        applicationIds: string[]
      }>
    }>
    /**
     * Vote on an application before the committee, as a member of the session.
     *
     * A member with an interest in the applicant is rejected. The vote can change until the chair decides; individual votes are never shown.
     *
     * POST /v1/ventures/committee-sessions/:sessionId/votes; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.castVote({ sessionId: '00000000-0000-7107-8000-000000000001', applicationId: '00000000-0000-7104-8000-000000000006', vote: 'YES' })
     */
    castVote: Write<{
      /**
       * A session, as found by ventures.listCommitteeSessions.
       * @minLength 1 @maxLength 64
       */
      sessionId: string
      /**
       * An application before the committee.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
      /** YES to admit, NO, or ABSTAIN. */
      vote: 'YES' | 'NO' | 'ABSTAIN'
    }, {
      sessionId: string
      applicationId: string
      /** YES to admit, NO, or ABSTAIN. */
      vote: 'YES' | 'NO' | 'ABSTAIN'
      /** Number of votes on this application so far. */
      cast: number
      quorum: number
    }>
    /**
     * Decide on an application before the committee, as the session voted.
     *
     * Only the chair of the session decides. Needs the required reviews and the quorum, and never admits more startups than there are seats.
     *
     * POST /v1/ventures/applications/:applicationId/decision; needs the scope `ventures:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.decideApplication({ applicationId: '00000000-0000-7104-8000-000000000006', sessionId: '00000000-0000-7107-8000-000000000001', outcome: 'ADMITTED', reasons: { fr: 'Équipe solide et marché identifié.' } })
     */
    decideApplication: Write<{
      /**
       * An application before the committee.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
      /**
       * Session that voted on it, as found by ventures.listCommitteeSessions.
       * @minLength 1 @maxLength 64
       */
      sessionId: string
      /** Decision of the committee. */
      outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** Reasons; the applicant reads them. */
      reasons: LocalizedText
      /**
       * Conditions, for ADMITTED_WITH_CONDITIONS.
       * @maxItems 20 @default []
       */
      conditions?: string[]
      /** Last day to meet the conditions, for ADMITTED_WITH_CONDITIONS. Format 2027-03-01. */
      conditionsDueOn?: string
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The organisation of the applicant. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }
      /** State of an application. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** Role in which the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** Events that the caller can apply now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** Last information request of the operator. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Decisions, latest first. Votes are counts without names. */
      decisions: Array<{
        /** Decision of the committee. */
        outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reasons: LocalizedText
        /** @format date-time */
        decidedAt: string
        yes: number
        no: number
        abstain: number
      }>
      enrolment: {
        enrolmentId: string
        callId: string
        /** State of an enrolment in a programme. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** All reviews for managers and the committee, the own review for a reviewer; null for the applicant. */
      reviews: Array<{
        /** Shown only to managers of the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Recommendation for admission: YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Resolve an application admitted with conditions or waitlisted, after the decision.
     *
     * Managers of the call only. `conditions_met` admits, `deadline` rejects after the due date of the conditions, `seat_freed` admits from the waiting list.
     *
     * POST /v1/ventures/applications/:applicationId/settlement; needs the scope `ventures:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.settleApplication({ applicationId: '00000000-0000-7104-8000-000000000007', event: 'conditions_met' })
     */
    settleApplication: Write<{
      /**
       * An application to a call the caller runs, as found by ventures.listApplications.
       * @minLength 1 @maxLength 64
       */
      applicationId: string
      /** Event to apply, one of its allowedEvents. */
      event: 'conditions_met' | 'deadline' | 'seat_freed'
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The organisation of the applicant. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** Stage of a startup. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Status of a startup. */
        status: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
        nmaSection: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
        deepTechTags: string[]
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        label: {
          scheme: string
          number?: string
          from: string
          to?: string
        } | null
        website: string | null
      }
      /** State of an application. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** Role in which the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** Events that the caller can apply now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** Last information request of the operator. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Decisions, latest first. Votes are counts without names. */
      decisions: Array<{
        /** Decision of the committee. */
        outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reasons: LocalizedText
        /** @format date-time */
        decidedAt: string
        yes: number
        no: number
        abstain: number
      }>
      enrolment: {
        enrolmentId: string
        callId: string
        /** State of an enrolment in a programme. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** All reviews for managers and the committee, the own review for a reviewer; null for the applicant. */
      reviews: Array<{
        /** Shown only to managers of the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Recommendation for admission: YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Advance a startup in its programme: start, pause, resume, graduate, drop out, exclude.
     *
     * Managers of the call only. `drop_out` and `exclude` free the seat.
     *
     * POST /v1/ventures/enrolments/:enrolmentId/moves; needs the scope `ventures:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.advanceEnrolment({ enrolmentId: '00000000-0000-7110-8000-000000000001', event: 'start' })
     */
    advanceEnrolment: Write<{
      /**
       * An enrolment, as shown by ventures.getApplication or ventures.getStartup.
       * @minLength 1 @maxLength 64
       */
      enrolmentId: string
      /** Event to apply. */
      event: 'start' | 'pause' | 'resume' | 'graduate' | 'drop_out' | 'exclude'
      /**
       * Reason, for the record.
       * @minLength 1 @maxLength 500
       */
      reason?: string
    }, {
      enrolmentId: string
      callId: string
      /** State of an enrolment in a programme. */
      state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
      activeAt: string | null
      graduatedAt: string | null
      endedAt: string | null
      version: number
    }>
    /**
     * Report turnover and employees of a startup at the end of a period.
     *
     * Reporting a period again corrects it with a new revision, which must be verified again. Earlier revisions are retained.
     *
     * POST /v1/ventures/startups/:startupId/metrics; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.reportMetrics({ startupId: '00000000-0000-7103-8000-000000000001', periodEnd: '2026-12-31', turnover: { amountMinor: 180000000, currency: 'MAD' }, employees: 12, evidence: 'CNSS', evidenceNote: 'Bordereau de décembre' })
     */
    reportMetrics: Write<{
      /**
       * A startup of the organisation, as found by ventures.listStartups.
       * @minLength 1 @maxLength 64
       */
      startupId: string
      /** Last day of the period, usually of a year. Format 2027-03-01. */
      periodEnd: string
      /** Turnover of the twelve months up to that day, in centimes. */
      turnover: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      }
      /**
       * Number of employees on that day.
       * @minimum 0 @maximum 1000000
       */
      employees: number
      /**
       * Evidence for the figures.
       * @default "DECLARED"
       */
      evidence?: 'DECLARED' | 'CNSS' | 'AUDITED' | 'TAX'
      /**
       * Supporting document and where it can be viewed.
       * @minLength 1 @maxLength 500
       */
      evidenceNote?: string
    }, {
      /** @format date */
      periodEnd: string
      /** An amount of money in centimes. */
      turnover: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0
         */
        amountMinor: number
        currency: 'MAD'
      }
      employees: number
      /** Evidence for the figures. */
      evidence: 'DECLARED' | 'CNSS' | 'AUDITED' | 'TAX'
      /** Verified by an organisation that runs a programme that admitted it. */
      verified: boolean
      revision: number
      /** @format date-time */
      reportedAt: string
    }>
    /**
     * Record a funding round of a startup with the amount raised, value and exchange rate.
     *
     * A priced round needs the value after the round and, for currencies other than the US dollar, the exchange rate of the day with its source. Recording the same day again creates a new revision.
     *
     * POST /v1/ventures/startups/:startupId/rounds; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.recordRound({ startupId: '00000000-0000-7103-8000-000000000001', kind: 'SEED', closedOn: '2027-01-15', currency: 'MAD', raisedMinor: 500000000, priced: true, postMoneyMinor: 2500000000, fx: { usdPerUnit: '0.1005', rateOn: '2027-01-15', source: 'Taux Exemple, publié ce jour' } })
     */
    recordRound: Write<{
      /**
       * A startup of the organisation, as found by ventures.listStartups.
       * @minLength 1 @maxLength 64
       */
      startupId: string
      /** Kind of funding round. */
      kind: 'GRANT' | 'PRE_SEED' | 'SEED' | 'A' | 'B' | 'C' | 'DEBT' | 'CONVERTIBLE'
      /** Day on which the round closed. Format 2027-03-01. */
      closedOn: string
      /** Currency of the amounts. */
      currency: 'MAD' | 'USD' | 'EUR'
      /**
       * Amount raised, in hundredths of the currency.
       * @minimum 0 @maximum 1000000000000000
       */
      raisedMinor: number
      /**
       * The round set a price per share. A cap on a future price does not count.
       * @default false
       */
      priced?: boolean
      /**
       * Post-money value of a priced round, in hundredths of the currency.
       * @minimum 0 @maximum 1000000000000000
       */
      postMoneyMinor?: number
      /** Published exchange rate of the day, for a priced round in a currency other than US dollars. */
      fx?: {
        /** US dollars for one unit of the currency, as text, such as 0.1005. */
        usdPerUnit: string
        /**
         * Day of the rate.
         * @format date
         */
        rateOn: string
        /**
         * Publisher of the rate.
         * @minLength 1 @maxLength 300
         */
        source: string
      }
      /**
       * Supporting document and where it can be viewed.
       * @minLength 1 @maxLength 500
       */
      evidenceNote?: string
    }, {
      startupId: string
      /** Kind of funding round. */
      kind: 'GRANT' | 'PRE_SEED' | 'SEED' | 'A' | 'B' | 'C' | 'DEBT' | 'CONVERTIBLE'
      /** @format date */
      closedOn: string
      currency: 'MAD' | 'USD' | 'EUR'
      raisedMinor: number
      priced: boolean
      postMoneyMinor: number | null
      fx: {
        /** US dollars for one unit of the currency, as text, such as 0.1005. */
        usdPerUnit: string
        /**
         * Day of the rate.
         * @format date
         */
        rateOn: string
        /**
         * Publisher of the rate.
         * @minLength 1 @maxLength 300
         */
        source: string
      } | null
      /** Increases when the same day is recorded again. */
      revision: number
      verified: boolean
    }>
    /**
     * Verify that reported figures or a round of a startup rest on a document that was seen.
     *
     * For operators of a programme that admitted the startup. Only verified figures count in the programme’s indicators.
     *
     * POST /v1/ventures/startups/:startupId/verifications; needs the scope `ventures:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.verifyEvidence({ startupId: '00000000-0000-7103-8000-000000000002', about: 'METRICS', on: '2026-12-31' })
     */
    verifyEvidence: Write<{
      /**
       * A startup in a programme the caller runs.
       * @minLength 1 @maxLength 64
       */
      startupId: string
      /** METRICS: figures of a period; ROUND: a funding round. */
      about: 'METRICS' | 'ROUND'
      /** End of the period, or day on which the round closed. Format 2027-03-01. */
      on: string
    }, {
      startupId: string
      about: 'METRICS' | 'ROUND'
      /** @format date */
      on: string
      revision: number
      /** @format date-time */
      verifiedAt: string
    }>
    /**
     * Show whether a startup is of high growth, a gazelle or a unicorn on a given day.
     *
     * By a named definition and from the data known on that day. Also shows missing data and the earliest possible day.
     *
     * GET /v1/ventures/startups/:startupId/growth; needs the scope `ventures:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.ventures.growthStatus({ startupId: '00000000-0000-7103-8000-000000000001' })
     */
    growthStatus: Read<{
      /**
       * A startup of the organisation, or in a programme the caller runs.
       * @minLength 1 @maxLength 64
       */
      startupId: string
      /** Day of the status, from the data known at its end. Defaults to today. Format 2027-03-01. */
      asOf?: string
      /**
       * Definition: more than 20 % a year (OECD–Eurostat 2007), or 10 % or more (EU practice).
       * @default "OECD2007_20PCT"
       */
      definition?: 'OECD2007_20PCT' | 'EU_10PCT'
    }, {
      startupId: string
      /** @format date */
      asOf: string
      definition: {
        version: 'OECD2007_20PCT' | 'EU_10PCT'
        title: {
          fr: string
          ar: string
          en: string
        }
        /** Source of the definition. It is not law. */
        source: string
        unicornSource: string
      }
      highGrowth: {
        reached: boolean
        /** End of the first window that reaches it, or day of the round. */
        reachedOn: string | null
        /** Its figures were verified. The programme counts only verified results. */
        verified: boolean
        /** The window that reaches it; turnover in centimes. */
        window: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          measure: 'TURNOVER' | 'EMPLOYEES'
          from: number
          to: number
        } | null
        /** Earliest day on which it can be reached, given the data so far; null: no longer possible. */
        earliestPossibleDate: string | null
        /** Requirements of the window that ends first. */
        needs: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          minEmployeesAtStart: number
          /** Minimum employees at the end, unless the turnover suffices. Null while the start is unknown. */
          leastEmployeesAtEnd: string | null
          /** Minimum turnover at the end, in centimes. */
          leastTurnoverMinorAtEnd: string | null
        } | null
      }
      gazelle: {
        reached: boolean
        /** End of the first window that reaches it, or day of the round. */
        reachedOn: string | null
        /** Its figures were verified. The programme counts only verified results. */
        verified: boolean
        /** The window that reaches it; turnover in centimes. */
        window: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          measure: 'TURNOVER' | 'EMPLOYEES'
          from: number
          to: number
        } | null
        /** Earliest day on which it can be reached, given the data so far; null: no longer possible. */
        earliestPossibleDate: string | null
        /** Requirements of the window that ends first. */
        needs: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          minEmployeesAtStart: number
          /** Minimum employees at the end, unless the turnover suffices. Null while the start is unknown. */
          leastEmployeesAtEnd: string | null
          /** Minimum turnover at the end, in centimes. */
          leastTurnoverMinorAtEnd: string | null
        } | null
      }
      unicorn: {
        reached: boolean
        /** End of the first window that reaches it, or day of the round. */
        reachedOn: string | null
        /** Its figures were verified. The programme counts only verified results. */
        verified: boolean
        /** The window that reaches it; turnover in centimes. */
        window: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          measure: 'TURNOVER' | 'EMPLOYEES'
          from: number
          to: number
        } | null
        /** Earliest day on which it can be reached, given the data so far; null: no longer possible. */
        earliestPossibleDate: string | null
        /** Requirements of the window that ends first. */
        needs: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          minEmployeesAtStart: number
          /** Minimum employees at the end, unless the turnover suffices. Null while the start is unknown. */
          leastEmployeesAtEnd: string | null
          /** Minimum turnover at the end, in centimes. */
          leastTurnoverMinorAtEnd: string | null
        } | null
      }
      missingData: Array<{
        /** metrics: report them with ventures.reportMetrics; fx: the exchange rate of a round. */
        field: 'foundedOn' | 'metrics' | 'fx'
        on: string | null
      }>
      /** SHA-256 of the definition and the facts. Equal hashes give equal results. */
      inputsHash: string
    }>
    /**
     * Open a need of a startup, such as expertise, machine time, talent, funding or a partner.
     *
     * Opens a need in the shared directory and links it to the startup. Other kinds are space, computing and research.
     *
     * POST /v1/ventures/startups/:startupId/needs; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.openNeed({ startupId: '00000000-0000-7103-8000-000000000001', kind: 'EXPERTISE', title: { fr: 'Experte en systèmes embarqués' }, skillIds: ['embedded-systems'], neededFrom: '2027-04-01', neededTo: '2027-06-30' })
     */
    openNeed: Write<{
      /**
       * A startup of the organisation, as found by ventures.listStartups.
       * @minLength 1 @maxLength 64
       */
      startupId: string
      /** Kind of need. */
      kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description?: LocalizedText
      /**
       * Required skills, from commons.searchSkills.
       * @maxItems 20 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /** Region of the need. Defaults to anywhere. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * First day, local date.
       * @format date
       */
      neededFrom?: string
      /**
       * Last day, local date; the need expires after it. Defaults to 90 days from now.
       * @format date
       */
      neededTo?: string
      /** An amount of money in centimes. */
      budget?: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0
         */
        amountMinor: number
        currency: 'MAD'
      }
      /**
       * Visibility. PUBLIC and NETWORK: members of every organisation. CONFIDENTIAL: members of the own organisation only.
       * @default "NETWORK"
       */
      confidentiality?: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
    }, {
      needId: string
      ownerOrganisationId: string
      /** Whether the need belongs to the caller’s organisation. */
      own: boolean
      /** Kind of need. */
      kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      description: LocalizedText | null
      skillIds: string[]
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      neededFrom: string | null
      neededTo: string | null
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      /** Visibility. PUBLIC and NETWORK: members of every organisation. CONFIDENTIAL: members of the own organisation only. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
      /** State of a need. */
      state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /** Events the owner can trigger now; empty for other callers. */
      allowedEvents: string[]
      /** @format date-time */
      expiresAt: string
      /** The match that met the need; shown to the owner only. */
      coveredByMatchId: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Record support (help) given to founders of a startup or to an investor, with evidence.
     *
     * Training, mentoring, a grant, a loan and other help. Support without evidence is stored but does not count in the programme’s indicators.
     *
     * POST /v1/ventures/supports; needs the scope `ventures:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.recordSupport({ startupId: '00000000-0000-7103-8000-000000000003', kind: 'GRANT', value: { amountMinor: 10000000, currency: 'MAD' }, doneOn: '2027-02-15', evidenceNote: 'Ordre de virement no 12' })
     */
    recordSupport: Write<{
      /**
       * Startup whose founders were supported, in a programme the caller runs.
       * @minLength 1 @maxLength 64
       */
      startupId?: string
      /**
       * Supported investor, as found by commons.searchOrganisations.
       * @minLength 1 @maxLength 64
       */
      investorOrganisationId?: string
      /** Kind of support (help) given. */
      kind: 'TRAINING' | 'MENTORING' | 'GRANT' | 'LOAN' | 'INTRO' | 'COMPUTE' | 'SPACE'
      /** Value of the support. */
      value?: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      }
      /** Day of the support. Format 2027-03-01. */
      doneOn: string
      /**
       * Evidence and where it can be viewed. Without it the support is stored but not counted.
       * @minLength 1 @maxLength 500
       */
      evidenceNote?: string
    }, {
      supportId: string
      beneficiaryOrganisationId: string
      /** Role in which the organisation was supported. */
      role: 'FOUNDER' | 'INVESTOR'
      startupId: string | null
      /** Kind of support (help) given. */
      kind: 'TRAINING' | 'MENTORING' | 'GRANT' | 'LOAN' | 'INTRO' | 'COMPUTE' | 'SPACE'
      value: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      /** @format date */
      doneOn: string
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** true with evidence: it counts in the programme’s indicators. */
      counted: boolean
    }>
  }
  /** Training programmes, sessions and seats, verifiable certificates, talent and doctorates. */
  institute: {
    /**
     * Find training programmes by field, skill, region or language, with their next sessions.
     *
     * GET /v1/institute/programmes; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.institute.searchProgrammes({ domain: 'AI', regionCode: 'MA-06' })
     */
    searchProgrammes: List<{
      /** A key field of the institute. */
      domain?: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
      /** A skill, from commons.searchSkills. */
      skillId?: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /** Only those with a coming session in this region, or online. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Only those with a coming session in this language. */
      language?: 'fr' | 'ar' | 'en' | 'zgh'
      /**
       * Only those with an open session that starts after this time. ISO 8601 with Z or an offset.
       * @maxLength 40
       */
      from?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        programmeId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        summary: LocalizedText
        /** A key field of the institute. */
        domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
        /** 1 to 8 in the European Qualifications Framework; null if not determined. */
        levelEqf: number | null
        hours: number
        status: 'DRAFT' | 'OPEN' | 'RETIRED'
        skills: Array<{
          /** A skill, from commons.searchSkills. */
          skillId: string
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          label: LocalizedText
          /**
           * 1 beginner to 5 expert.
           * @minimum 1 @maximum 5
           */
          level: number
          uri: string | null
        }>
        /** Coming sessions with free seats. */
        openSessions: number
        nextStartsAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a training programme: its skills, certificate requirements and coming sessions.
     *
     * GET /v1/institute/programmes/:programmeId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.institute.getProgramme({ programmeId: '00000000-0000-7400-8000-000000000001' })
     */
    getProgramme: Read<{
      /**
       * A programme, as found by institute.searchProgrammes.
       * @minLength 1 @maxLength 64
       */
      programmeId: string
    }, {
      programmeId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      summary: LocalizedText
      /** A key field of the institute. */
      domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
      /** 1 to 8 in the European Qualifications Framework; null if not determined. */
      levelEqf: number | null
      hours: number
      status: 'DRAFT' | 'OPEN' | 'RETIRED'
      skills: Array<{
        /** A skill, from commons.searchSkills. */
        skillId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        /**
         * 1 beginner to 5 expert.
         * @minimum 1 @maximum 5
         */
        level: number
        uri: string | null
      }>
      achievement: {
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        criteria: LocalizedText
        achievementType: 'Certificate' | 'Certification' | 'MicroCredential' | 'Course'
        version: number
        /**
         * Score needed to pass; 10000 is the maximum.
         * @minimum 0 @maximum 10000
         */
        passBp: number
        maxAttempts: number
        validityMonths: number | null
      }
      /** Coming sessions, soonest first, at most 20. */
      sessions: Array<{
        sessionId: string
        programmeId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        programmeTitle: LocalizedText
        /** A key field of the institute. */
        domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
        /** How a session is taught. */
        mode: 'ONSITE' | 'ONLINE' | 'BLENDED'
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        city: LocalizedText | null
        /** The language a session is taught in. */
        language: 'fr' | 'ar' | 'en' | 'zgh'
        /**
         * UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * UTC.
         * @format date-time
         */
        endsAt: string
        /** Date and time in Morocco. */
        localStart: string
        capacity: number
        freeSeats: number
        /** Number of enrolments on the waiting list. */
        waiting: number
        waitlistMax: number
        /** Centimes of MAD. */
        priceMinor: number
        /** The state of a session. */
        state: 'DRAFT' | 'OPEN' | 'FULL' | 'RUNNING' | 'ASSESSING' | 'CLOSED' | 'CANCELLED'
      }>
      /** Number of valid certificates; hidden below five, so that no person is singled out. */
      certificates: {
        /** Null if suppressed. */
        count: number | null
        /** The count; `<5` if suppressed; `…` if hidden because another suppressed count could be derived from it. */
        shown: string
      }
    }>
    /**
     * Create a training programme with the certificate it leads to.
     *
     * POST /v1/institute/programmes; needs the scope `institute:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.createProgramme({ title: { fr: 'Initiation à l’internet des objets' }, summary: { fr: 'Capteurs, passerelles et protocoles.' }, domain: 'IOT', hours: 40, skills: [{ skillId: 'industrial-iot', level: 2 }], criteria: { fr: 'Réussir l’examen final.' }, passBp: 6000 })
     */
    createProgramme: Write<{
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      summary: LocalizedText
      /** A key field of the institute. */
      domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
      /** @minimum 1 @maximum 8 */
      levelEqf?: number
      /** @minimum 1 @maximum 5000 */
      hours: number
      /** @minItems 1 @maxItems 30 */
      skills: Array<{
        /** A skill, from commons.searchSkills. */
        skillId: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
        /**
         * 1 beginner to 5 expert.
         * @minimum 1 @maximum 5
         */
        level: number
        /**
         * Address of the same skill in a public framework such as ESCO, copied from it.
         * @format uri @maxLength 300
         */
        uri?: string
      }>
      /** What earns the certificate. */
      criteria: LocalizedText
      /** @default "Certificate" */
      achievementType?: 'Certificate' | 'Certification' | 'MicroCredential' | 'Course'
      /** @minimum 0 @maximum 10000 */
      passBp: number
      /** @minimum 1 @maximum 10 @default 2 */
      maxAttempts?: number
      /**
       * Validity of a certificate in months; defaults to no expiry.
       * @minimum 1 @maximum 240
       */
      validityMonths?: number
    }, {
      programmeId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      summary: LocalizedText
      /** A key field of the institute. */
      domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
      /** 1 to 8 in the European Qualifications Framework; null if not determined. */
      levelEqf: number | null
      hours: number
      status: 'DRAFT' | 'OPEN' | 'RETIRED'
      skills: Array<{
        /** A skill, from commons.searchSkills. */
        skillId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        /**
         * 1 beginner to 5 expert.
         * @minimum 1 @maximum 5
         */
        level: number
        uri: string | null
      }>
    }>
    /**
     * List coming training sessions with their free seats, soonest first.
     *
     * GET /v1/institute/sessions; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.institute.listSessions({ regionCode: 'MA-04', state: 'OPEN' })
     */
    listSessions: List<{
      /**
       * Only those of this programme, as found by institute.searchProgrammes.
       * @minLength 1 @maxLength 64
       */
      programmeId?: string
      /** A key field of the institute. */
      domain?: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** How a session is taught. */
      mode?: 'ONSITE' | 'ONLINE' | 'BLENDED'
      /** The language a session is taught in. */
      language?: 'fr' | 'ar' | 'en' | 'zgh'
      /** The state of a session. */
      state?: 'DRAFT' | 'OPEN' | 'FULL' | 'RUNNING' | 'ASSESSING' | 'CLOSED' | 'CANCELLED'
      /**
       * Only sessions starting after this time; defaults to now. ISO 8601 with Z or an offset.
       * @maxLength 40
       */
      from?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        sessionId: string
        programmeId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        programmeTitle: LocalizedText
        /** A key field of the institute. */
        domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
        /** How a session is taught. */
        mode: 'ONSITE' | 'ONLINE' | 'BLENDED'
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        city: LocalizedText | null
        /** The language a session is taught in. */
        language: 'fr' | 'ar' | 'en' | 'zgh'
        /**
         * UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * UTC.
         * @format date-time
         */
        endsAt: string
        /** Date and time in Morocco. */
        localStart: string
        capacity: number
        freeSeats: number
        /** Number of enrolments on the waiting list. */
        waiting: number
        waitlistMax: number
        /** Centimes of MAD. */
        priceMinor: number
        /** The state of a session. */
        state: 'DRAFT' | 'OPEN' | 'FULL' | 'RUNNING' | 'ASSESSING' | 'CLOSED' | 'CANCELLED'
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Open a session of a programme for enrolment, with its seats and its waiting list.
     *
     * POST /v1/institute/sessions; needs the scope `institute:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.openSession({ programmeId: '00000000-0000-7400-8000-000000000001', mode: 'ONSITE', regionCode: 'MA-03', city: { fr: 'Fès', ar: 'فاس', en: 'Fez' }, language: 'fr', startsAt: '2027-03-22T09:00:00Z', endsAt: '2027-04-02T16:00:00Z', capacity: 24 })
     */
    openSession: Write<{
      /**
       * A programme, as found by institute.searchProgrammes.
       * @minLength 1 @maxLength 64
       */
      programmeId: string
      /** How a session is taught. */
      mode: 'ONSITE' | 'ONLINE' | 'BLENDED'
      /** Where it is taught; required unless it is online. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city?: LocalizedText
      /** The language a session is taught in. */
      language: 'fr' | 'ar' | 'en' | 'zgh'
      /**
       * First day. ISO 8601 with Z or an offset.
       * @maxLength 40
       */
      startsAt: string
      /**
       * End of the last day. ISO 8601 with Z or an offset.
       * @maxLength 40
       */
      endsAt: string
      /** @minimum 1 @maximum 5000 */
      capacity: number
      /** @minimum 0 @maximum 1000 @default 10 */
      waitlistMax?: number
      /** @maxItems 20 @default [] */
      trainerIds?: string[]
      /**
       * Centimes of MAD.
       * @minimum 0 @maximum 100000000 @default 0
       */
      priceMinor?: number
    }, {
      sessionId: string
      programmeId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      programmeTitle: LocalizedText
      /** A key field of the institute. */
      domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
      /** How a session is taught. */
      mode: 'ONSITE' | 'ONLINE' | 'BLENDED'
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      city: LocalizedText | null
      /** The language a session is taught in. */
      language: 'fr' | 'ar' | 'en' | 'zgh'
      /**
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time in Morocco. */
      localStart: string
      capacity: number
      freeSeats: number
      /** Number of enrolments on the waiting list. */
      waiting: number
      waitlistMax: number
      /** Centimes of MAD. */
      priceMinor: number
      /** The state of a session. */
      state: 'DRAFT' | 'OPEN' | 'FULL' | 'RUNNING' | 'ASSESSING' | 'CLOSED' | 'CANCELLED'
    }>
    /**
     * Start, assess, close or cancel a training session.
     *
     * POST /v1/institute/sessions/:sessionId/moves; needs the scope `institute:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.advanceSession({ sessionId: '00000000-0000-7402-8000-000000000001', event: 'start' })
     */
    advanceSession: Write<{
      /**
       * A session, as found by institute.listSessions.
       * @minLength 1 @maxLength 64
       */
      sessionId: string
      event: 'start' | 'assess' | 'close' | 'cancel'
    }, {
      sessionId: string
      programmeId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      programmeTitle: LocalizedText
      /** A key field of the institute. */
      domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
      /** How a session is taught. */
      mode: 'ONSITE' | 'ONLINE' | 'BLENDED'
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      city: LocalizedText | null
      /** The language a session is taught in. */
      language: 'fr' | 'ar' | 'en' | 'zgh'
      /**
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time in Morocco. */
      localStart: string
      capacity: number
      freeSeats: number
      /** Number of enrolments on the waiting list. */
      waiting: number
      waitlistMax: number
      /** Centimes of MAD. */
      priceMinor: number
      /** The state of a session. */
      state: 'DRAFT' | 'OPEN' | 'FULL' | 'RUNNING' | 'ASSESSING' | 'CLOSED' | 'CANCELLED'
    }>
    /**
     * Enrol the caller or a person of their organisation in a session, or join its waiting list.
     *
     * POST /v1/institute/enrolments; needs the scope `institute:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.enrol({ sessionId: '00000000-0000-7402-8000-000000000001' })
     */
    enrol: Write<{
      /**
       * A session, as found by institute.listSessions.
       * @minLength 1 @maxLength 64
       */
      sessionId: string
      /**
       * Another person of the organisation, for managers; defaults to the caller.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /**
       * The payer.
       * @minLength 1 @maxLength 200
       */
      fundedBy?: string
    }, {
      enrolmentId: string
      sessionId: string
      personId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      programmeTitle: LocalizedText
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      state: 'REQUESTED' | 'CONFIRMED' | 'WAITLISTED' | 'ACTIVE' | 'COMPLETED' | 'FAILED' | 'ABANDONED' | 'CANCELLED'
      /** Place on the waiting list, 1 is next; null when not on it. */
      position: number | null
      fundedBy: string | null
    }>
    /**
     * Give up a seat or a place on the waiting list before the session starts.
     *
     * POST /v1/institute/enrolments/:enrolmentId/cancel; needs the scope `institute:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.cancelEnrolment({ enrolmentId: '00000000-0000-7404-8000-000000000001' })
     */
    cancelEnrolment: Write<{
      /**
       * An enrolment, as returned by institute.enrol or found by institute.learnerRecord.
       * @minLength 1 @maxLength 64
       */
      enrolmentId: string
    }, {
      enrolmentId: string
      sessionId: string
      personId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      programmeTitle: LocalizedText
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      state: 'REQUESTED' | 'CONFIRMED' | 'WAITLISTED' | 'ACTIVE' | 'COMPLETED' | 'FAILED' | 'ABANDONED' | 'CANCELLED'
      /** Place on the waiting list, 1 is next; null when not on it. */
      position: number | null
      fundedBy: string | null
      /** Enrolment that got the seat from the waiting list; null if the list was empty. */
      promotedEnrolmentId: string | null
    }>
    /**
     * List the enrolments of a session, in the order of application.
     *
     * GET /v1/institute/sessions/:sessionId/enrolments; needs the scope `institute:manage`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.institute.listEnrolments({ sessionId: '00000000-0000-7402-8000-000000000001' })
     */
    listEnrolments: List<{
      /**
       * A session, as found by institute.listSessions.
       * @minLength 1 @maxLength 64
       */
      sessionId: string
      state?: 'REQUESTED' | 'CONFIRMED' | 'WAITLISTED' | 'ACTIVE' | 'COMPLETED' | 'FAILED' | 'ABANDONED' | 'CANCELLED'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        enrolmentId: string
        sessionId: string
        personId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        programmeTitle: LocalizedText
        /** @format date-time */
        startsAt: string
        /** @format date-time */
        endsAt: string
        state: 'REQUESTED' | 'CONFIRMED' | 'WAITLISTED' | 'ACTIVE' | 'COMPLETED' | 'FAILED' | 'ABANDONED' | 'CANCELLED'
        /** Place on the waiting list, 1 is next; null when not on it. */
        position: number | null
        fundedBy: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Record the assessment of a learner: a pass completes the enrolment.
     *
     * POST /v1/institute/enrolments/:enrolmentId/assessments; needs the scope `institute:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.recordAssessment({ enrolmentId: '00000000-0000-7404-8000-000000000001', kind: 'EXAM', scoreBp: 8200 })
     */
    recordAssessment: Write<{
      /**
       * An enrolment, as found by institute.listEnrolments.
       * @minLength 1 @maxLength 64
       */
      enrolmentId: string
      kind: 'EXAM' | 'PROJECT' | 'OBSERVATION'
      /**
       * 10000 is the maximum score.
       * @minimum 0 @maximum 10000
       */
      scoreBp: number
      /**
       * Links to the evidence.
       * @maxItems 20 @default []
       */
      evidence?: string[]
      /**
       * Anything but OK does not count as a pass.
       * @default "OK"
       */
      integrity?: 'OK' | 'FLAGGED' | 'VOID'
    }, {
      assessmentId: string
      enrolmentId: string
      attempt: number
      maxAttempts: number
      scoreBp: number
      passBp: number
      passed: boolean
      /** The state of the enrolment after the assessment. */
      state: 'REQUESTED' | 'CONFIRMED' | 'WAITLISTED' | 'ACTIVE' | 'COMPLETED' | 'FAILED' | 'ABANDONED' | 'CANCELLED'
    }>
    /**
     * Issue signed certificates to learners who completed a session, at most 100 per call.
     *
     * "Certificates are Open Badges 3.0 credentials signed with Ed25519 (VC-JWT): an advanced electronic seal, not a qualified one (law 43-20). A holder of a valid certificate gets no second one, and each refusal has a reason. "`institute.getCertificate` returns the signed credential once it is committed: a dry run returns nothing that verifies.
     *
     * POST /v1/institute/sessions/:sessionId/certificates; needs the scope `institute:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.issueCertificates({ sessionId: '00000000-0000-7402-8000-000000000001' })
     */
    issueCertificates: Write<{
      /**
       * A session, as found by institute.listSessions.
       * @minLength 1 @maxLength 64
       */
      sessionId: string
      /**
       * Enrolments to issue certificates for; defaults to the first 100 completed ones without a certificate.
       * @minItems 1 @maxItems 100
       */
      enrolmentIds?: string[]
    }, {
      issued: Array<{
        enrolmentId: string
        certificateId: string
        serial: string
      }>
      alreadyIssued: Array<{
        enrolmentId: string
        certificateId: string
        serial: string
      }>
      refused: Array<{
        enrolmentId: string
        reason: string
      }>
      /** Completed enrolments of the session still without a certificate; call again for them. */
      remaining: number
      /** Legal value of the signature. */
      seal: string
    }>
    /**
     * Show a certificate with its signed credential, to store in a wallet or to present.
     *
     * GET /v1/institute/certificates/:certificateId; needs the scope `institute:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.institute.getCertificate({ certificateId: '00000000-0000-7406-8000-000000000001' })
     */
    getCertificate: Read<{
      /**
       * A certificate, as found by institute.learnerRecord.
       * @minLength 1 @maxLength 64
       */
      certificateId: string
    }, {
      certificateId: string
      serial: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      achievementName: LocalizedText
      programmeId: string
      sessionId: string
      /** The person who holds it. */
      holderId: string
      /** A key field of the institute. */
      domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** @format date-time */
      issuedAt: string
      /** Null when it does not expire. */
      validUntil: string | null
      status: 'VALID' | 'REVOKED'
      revocationReason: 'ERROR' | 'FRAUD' | 'WITHDRAWN' | 'SUPERSEDED' | null
      revokedAt: string | null
      /** The certificate it replaces. */
      supersedes: string | null
      /** The Open Badges 3.0 credential as VC-JWT. It can be verified with the published keys alone. */
      jwt: string
      /** Legal value of the signature. */
      seal: string
    }>
    /**
     * Check whether a certificate is genuine and still valid, by serial number or signed text.
     *
     * POST /v1/institute/certificates/verify; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.institute.verifyCertificate({ serial: 'AIT-2026-AI-000001' })
     */
    verifyCertificate: Read<{
      /**
       * The printed serial number, such as AIT-2026-AI-000123.
       * @minLength 1 @maxLength 40
       */
      serial?: string
      /**
       * The signed credential, three parts separated by dots. Either this or `serial`.
       * @minLength 1 @maxLength 16000
       */
      jwt?: string
    }, {
      /** VALID only if every check passed. INDETERMINATE: no check failed, but one could not be made. */
      verdict: 'VALID' | 'REVOKED' | 'EXPIRED' | 'INVALID' | 'INDETERMINATE'
      /** The checks made; `passed` is null for a check that could not be made. */
      checks: Array<{
        check: string
        passed: boolean | null
        reason: string
      }>
      /** What it certifies; null if nothing could be verified. */
      certificate: {
        /** Null for a certificate that is not in this register. */
        serial: string | null
        achievement: string
        issuer: string
        domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER' | null
        /** @format date-time */
        issuedAt: string
        validUntil: string | null
        revocationReason: 'ERROR' | 'FRAUD' | 'WITHDRAWN' | 'SUPERSEDED' | null
      } | null
      /** @format date-time */
      checkedAt: string
      /** Legal value of the signature. */
      seal: string
    }>
    /**
     * Revoke a certificate permanently, for example after an error; it never verifies again.
     *
     * POST /v1/institute/certificates/:certificateId/revoke; needs the scope `institute:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.revokeCertificate({ certificateId: '00000000-0000-7406-8000-000000000001', reason: 'FRAUD' })
     */
    revokeCertificate: Write<{
      /**
       * A certificate, as found by institute.learnerRecord.
       * @minLength 1 @maxLength 64
       */
      certificateId: string
      /** Why a certificate is revoked. After ERROR or SUPERSEDED a corrected one may be issued, but not after FRAUD or WITHDRAWN. */
      reason: 'ERROR' | 'FRAUD' | 'WITHDRAWN' | 'SUPERSEDED'
      /**
       * A note for the register; not public.
       * @minLength 1 @maxLength 500
       */
      note?: string
    }, {
      certificateId: string
      serial: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      achievementName: LocalizedText
      programmeId: string
      sessionId: string
      /** The person who holds it. */
      holderId: string
      /** A key field of the institute. */
      domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** @format date-time */
      issuedAt: string
      /** Null when it does not expire. */
      validUntil: string | null
      status: 'VALID' | 'REVOKED'
      revocationReason: 'ERROR' | 'FRAUD' | 'WITHDRAWN' | 'SUPERSEDED' | null
      revokedAt: string | null
      /** The certificate it replaces. */
      supersedes: string | null
    }>
    /**
     * Publish the keys that certificates are signed with, as a JSON Web Key Set.
     *
     * GET /v1/institute/.well-known/jwks.json; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.institute.getIssuerKeys()
     */
    getIssuerKeys: Read<Record<string, never>, {
      keys: Array<{
        kty: string
        crv: string
        x: string
        kid: string
        alg: string
        use: string
        /** Do not trust signatures of a COMPROMISED key made after `compromisedAt`. */
        state: 'ACTIVE' | 'RETIRED' | 'COMPROMISED'
        /** @format date-time */
        notBefore: string
        notAfter: string | null
        compromisedAt: string | null
      }>
    }>
    /**
     * Publish which certificates of a list are revoked, as a signed W3C Bitstring Status List.
     *
     * GET /v1/institute/status-lists/:statusListId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.institute.getStatusList({ statusListId: '00000000-0000-7407-8000-000000000001' })
     */
    getStatusList: Read<{
      /**
       * The id in the `credentialStatus` of the certificate.
       * @minLength 1 @maxLength 64
       */
      statusListId: string
    }, {
      /** The address used in certificates. */
      id: string
      statusPurpose: 'revocation'
      bits: number
      /** Gzip, then multibase base64url; index 0 is the leftmost bit. */
      encodedList: string
      /** @format date-time */
      validFrom: string
      /**
       * After this time it no longer shows whether a certificate was revoked.
       * @format date-time
       */
      validUntil: string
      /** The same as a signed BitstringStatusListCredential. */
      jwt: string
    }>
    /**
     * Show the enrolments and certificates of the caller or of a person of their organisation.
     *
     * GET /v1/institute/learner-record; needs the scope `institute:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.institute.learnerRecord()
     */
    learnerRecord: Read<{
      /**
       * Another person of the organisation, for managers; defaults to the caller.
       * @minLength 1 @maxLength 64
       */
      personId?: string
    }, {
      personId: string
      /** At most 100. */
      enrolments: Array<{
        enrolmentId: string
        sessionId: string
        personId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        programmeTitle: LocalizedText
        /** @format date-time */
        startsAt: string
        /** @format date-time */
        endsAt: string
        state: 'REQUESTED' | 'CONFIRMED' | 'WAITLISTED' | 'ACTIVE' | 'COMPLETED' | 'FAILED' | 'ABANDONED' | 'CANCELLED'
        /** Place on the waiting list, 1 is next; null when not on it. */
        position: number | null
        fundedBy: string | null
      }>
      /** Oldest first, at most 100. Fetch the signed credential with institute.getCertificate. */
      certificates: Array<{
        certificateId: string
        serial: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        achievementName: LocalizedText
        programmeId: string
        sessionId: string
        /** The person who holds it. */
        holderId: string
        /** A key field of the institute. */
        domain: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        /** @format date-time */
        issuedAt: string
        /** Null when it does not expire. */
        validUntil: string | null
        status: 'VALID' | 'REVOKED'
        revocationReason: 'ERROR' | 'FRAUD' | 'WITHDRAWN' | 'SUPERSEDED' | null
        revokedAt: string | null
        /** The certificate it replaces. */
        supersedes: string | null
      }>
    }>
    /**
     * Find people with valid certificates in the skills you want; they agreed to be proposed.
     *
     * People are listed without their names, best first, with reasons. They cannot be contacted from here: a need of kind TALENT, opened with `commons.openNeed`, proposes people, who reply to a contact request themselves.
     *
     * GET /v1/institute/talents; needs the scope `institute:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.institute.findTalent({ skillIds: ['machine-learning'], regionCode: 'MA-06' })
     */
    findTalent: Read<{
      /**
       * The skills wanted; people with more of them rank higher.
       * @minItems 1 @maxItems 10
       */
      skillIds: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * Only certificates that prove the skill at this level or above.
       * @minimum 1 @maximum 5
       */
      minLevel?: number
      /** Certificates earned in this region come first. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Maximum number of results, 1 to 50.
       * @minimum 1 @maximum 50 @default 10
       */
      limit?: number
    }, {
      items: Array<{
        personId: string
        /** @minimum 0 @maximum 1000 */
        score: number
        reasons: Array<{
          criterion: 'SKILLS' | 'LEVEL' | 'REGION' | 'RECENCY'
          /** Maximum points. */
          weight: number
          /** Points given. */
          value: number
          /** The data it is based on. */
          source: string
        }>
        certificateSerials: string[]
      }>
      /** How many people hold such a certificate, with or without consent; hidden below five. */
      holders: {
        /** Null if suppressed. */
        count: number | null
        /** The count; `<5` if suppressed; `…` if hidden because another suppressed count could be derived from it. */
        shown: string
      }
    }>
    /**
     * Register a doctoral candidate with a thesis topic, in the state APPLIED.
     *
     * POST /v1/institute/candidates; needs the scope `institute:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.registerCandidate({ personId: '00000000-0000-7403-8000-000000000001', title: { fr: 'Détection d’anomalies dans les réseaux industriels' }, skillIds: ['ot-security', 'machine-learning'], funding: 'PASS', stipendMinor: 700000, regionCode: 'MA-04' })
     */
    registerCandidate: Write<{
      /**
       * The candidate. A person of the university, as found by commons.searchPersons.
       * @minLength 1 @maxLength 64
       */
      personId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      abstract?: LocalizedText
      /** @maxItems 20 @default [] */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * The supervisor. A person of the university, as found by commons.searchPersons.
       * @minLength 1 @maxLength 64
       */
      supervisorId?: string
      /** @maxItems 5 @default [] */
      coSupervisorIds?: string[]
      /**
       * The industry problem it answers, as found by aljazari.searchProblems.
       * @minLength 1 @maxLength 64
       */
      problemId?: string
      /** @default "INTERNAL" */
      confidentiality?: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL'
      /** The funding of the doctorate. */
      funding: 'PASS' | 'CNRST' | 'INDUSTRY' | 'PROGRAMME' | 'SELF'
      /**
       * Centimes of MAD a month.
       * @minimum 0 @maximum 100000000
       */
      stipendMinor?: number
      /**
       * The centre of doctoral studies.
       * @minLength 1 @maxLength 200
       */
      cedoc?: string
      /** @minLength 1 @maxLength 200 */
      laboratory?: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
    }, {
      thesisId: string
      candidateId: string
      /** The candidate; read the record with commons.getPerson. */
      personId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      abstract: LocalizedText | null
      skillIds: string[]
      supervisorId: string | null
      coSupervisorIds: string[]
      /** The industry problem it addresses. */
      problemId: string | null
      confidentiality: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL'
      /** The funding of the doctorate. */
      funding: 'PASS' | 'CNRST' | 'INDUSTRY' | 'PROGRAMME' | 'SELF'
      /** Centimes of MAD a month. */
      stipendMinor: number | null
      cedoc: string | null
      laboratory: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** The state of a doctorate. */
      state: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
      /** The events that can happen next. */
      allowedEvents: Array<'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'>
      /** @format date-time */
      appliedAt: string
      registeredAt: string | null
      plannedEndAt: string | null
      /** By due date; empty until registration. */
      milestones: Array<{
        milestoneId: string
        type: 'CHARTER' | 'REGISTRATION' | 'TRAINING_HOURS' | 'ANNUAL_REPORT' | 'COMMITTEE' | 'PUBLICATION' | 'MOBILITY' | 'PRE_DEFENCE' | 'REPORTS' | 'DEFENCE' | 'DEPOSIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** @format date-time */
        dueAt: string
        /** The event that requires it. */
        requiredFor: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude' | null
        doneAt: string | null
        outcome: 'ACCEPTED' | 'REVISIONS' | 'REFUSED' | null
        overdue: boolean
      }>
      history: Array<{
        /** The event of the doctorate. */
        event: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'
        /** The state of a doctorate. */
        fromState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        /** The state of a doctorate. */
        toState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        evidence: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * Show a doctorate: topic, state, milestones, history and what can happen next.
     *
     * GET /v1/institute/theses/:thesisId; needs the scope `institute:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.institute.getThesis({ thesisId: '00000000-0000-7409-8000-000000000001' })
     */
    getThesis: Read<{
      /**
       * A thesis, as returned by institute.registerCandidate or found by institute.candidatesAtRisk.
       * @minLength 1 @maxLength 64
       */
      thesisId: string
    }, {
      thesisId: string
      candidateId: string
      /** The candidate; read the record with commons.getPerson. */
      personId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      abstract: LocalizedText | null
      skillIds: string[]
      supervisorId: string | null
      coSupervisorIds: string[]
      /** The industry problem it addresses. */
      problemId: string | null
      confidentiality: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL'
      /** The funding of the doctorate. */
      funding: 'PASS' | 'CNRST' | 'INDUSTRY' | 'PROGRAMME' | 'SELF'
      /** Centimes of MAD a month. */
      stipendMinor: number | null
      cedoc: string | null
      laboratory: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** The state of a doctorate. */
      state: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
      /** The events that can happen next. */
      allowedEvents: Array<'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'>
      /** @format date-time */
      appliedAt: string
      registeredAt: string | null
      plannedEndAt: string | null
      /** By due date; empty until registration. */
      milestones: Array<{
        milestoneId: string
        type: 'CHARTER' | 'REGISTRATION' | 'TRAINING_HOURS' | 'ANNUAL_REPORT' | 'COMMITTEE' | 'PUBLICATION' | 'MOBILITY' | 'PRE_DEFENCE' | 'REPORTS' | 'DEFENCE' | 'DEPOSIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** @format date-time */
        dueAt: string
        /** The event that requires it. */
        requiredFor: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude' | null
        doneAt: string | null
        outcome: 'ACCEPTED' | 'REVISIONS' | 'REFUSED' | null
        overdue: boolean
      }>
      history: Array<{
        /** The event of the doctorate. */
        event: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'
        /** The state of a doctorate. */
        fromState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        /** The state of a doctorate. */
        toState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        evidence: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * Record a step of a doctorate: admission, registration, re-enrolment, leave, defence.
     *
     * POST /v1/institute/theses/:thesisId/moves; needs the scope `institute:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.advanceThesis({ thesisId: '00000000-0000-7409-8000-000000000001', event: 'register', evidence: 'Décision du CEDoc Exemple' })
     */
    advanceThesis: Write<{
      /**
       * A thesis, as returned by institute.registerCandidate or found by institute.candidatesAtRisk.
       * @minLength 1 @maxLength 64
       */
      thesisId: string
      /** The event of the doctorate. */
      event: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'
      /**
       * The evidence: a decision, minutes, or a link to the document.
       * @minLength 1 @maxLength 1000
       */
      evidence?: string
      /**
       * Months of an extension.
       * @minimum 1 @maximum 36
       */
      months?: number
    }, {
      thesisId: string
      candidateId: string
      /** The candidate; read the record with commons.getPerson. */
      personId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      abstract: LocalizedText | null
      skillIds: string[]
      supervisorId: string | null
      coSupervisorIds: string[]
      /** The industry problem it addresses. */
      problemId: string | null
      confidentiality: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL'
      /** The funding of the doctorate. */
      funding: 'PASS' | 'CNRST' | 'INDUSTRY' | 'PROGRAMME' | 'SELF'
      /** Centimes of MAD a month. */
      stipendMinor: number | null
      cedoc: string | null
      laboratory: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** The state of a doctorate. */
      state: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
      /** The events that can happen next. */
      allowedEvents: Array<'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'>
      /** @format date-time */
      appliedAt: string
      registeredAt: string | null
      plannedEndAt: string | null
      /** By due date; empty until registration. */
      milestones: Array<{
        milestoneId: string
        type: 'CHARTER' | 'REGISTRATION' | 'TRAINING_HOURS' | 'ANNUAL_REPORT' | 'COMMITTEE' | 'PUBLICATION' | 'MOBILITY' | 'PRE_DEFENCE' | 'REPORTS' | 'DEFENCE' | 'DEPOSIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** @format date-time */
        dueAt: string
        /** The event that requires it. */
        requiredFor: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude' | null
        doneAt: string | null
        outcome: 'ACCEPTED' | 'REVISIONS' | 'REFUSED' | null
        overdue: boolean
      }>
      history: Array<{
        /** The event of the doctorate. */
        event: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'
        /** The state of a doctorate. */
        fromState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        /** The state of a doctorate. */
        toState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        evidence: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * Record the outcome of a doctoral milestone, such as an annual report that was accepted.
     *
     * POST /v1/institute/theses/:thesisId/milestones/:milestoneId/outcome; needs the scope `institute:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.recordMilestone({ thesisId: '00000000-0000-7409-8000-000000000002', milestoneId: '00000000-0000-7410-8000-000000000002', outcome: 'ACCEPTED' })
     */
    recordMilestone: Write<{
      /**
       * A thesis, as returned by institute.registerCandidate or found by institute.candidatesAtRisk.
       * @minLength 1 @maxLength 64
       */
      thesisId: string
      /**
       * A milestone, as found by institute.getThesis.
       * @minLength 1 @maxLength 64
       */
      milestoneId: string
      outcome: 'ACCEPTED' | 'REVISIONS' | 'REFUSED'
      /**
       * The evidence: a decision, minutes, or a link to the document.
       * @minLength 1 @maxLength 1000
       */
      evidence?: string
    }, {
      thesisId: string
      candidateId: string
      /** The candidate; read the record with commons.getPerson. */
      personId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      abstract: LocalizedText | null
      skillIds: string[]
      supervisorId: string | null
      coSupervisorIds: string[]
      /** The industry problem it addresses. */
      problemId: string | null
      confidentiality: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL'
      /** The funding of the doctorate. */
      funding: 'PASS' | 'CNRST' | 'INDUSTRY' | 'PROGRAMME' | 'SELF'
      /** Centimes of MAD a month. */
      stipendMinor: number | null
      cedoc: string | null
      laboratory: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** The state of a doctorate. */
      state: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
      /** The events that can happen next. */
      allowedEvents: Array<'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'>
      /** @format date-time */
      appliedAt: string
      registeredAt: string | null
      plannedEndAt: string | null
      /** By due date; empty until registration. */
      milestones: Array<{
        milestoneId: string
        type: 'CHARTER' | 'REGISTRATION' | 'TRAINING_HOURS' | 'ANNUAL_REPORT' | 'COMMITTEE' | 'PUBLICATION' | 'MOBILITY' | 'PRE_DEFENCE' | 'REPORTS' | 'DEFENCE' | 'DEPOSIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** @format date-time */
        dueAt: string
        /** The event that requires it. */
        requiredFor: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude' | null
        doneAt: string | null
        outcome: 'ACCEPTED' | 'REVISIONS' | 'REFUSED' | null
        overdue: boolean
      }>
      history: Array<{
        /** The event of the doctorate. */
        event: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'
        /** The state of a doctorate. */
        fromState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        /** The state of a doctorate. */
        toState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        evidence: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * List the doctorates of the university with overdue milestones or past their planned end.
     *
     * GET /v1/institute/candidates/at-risk; needs the scope `institute:manage`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.institute.candidatesAtRisk()
     */
    candidatesAtRisk: List<{
      /**
       * Reference time; defaults to now. ISO 8601 with Z or an offset.
       * @maxLength 40
       */
      asOf?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        thesisId: string
        candidateId: string
        personId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** The state of a doctorate. */
        state: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        reasons: Array<{
          kind: 'OVERDUE_MILESTONE' | 'PAST_PLANNED_END'
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          title: LocalizedText
          /** @format date-time */
          since: string
          daysLate: number
        }>
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
      /** @format date-time */
      asOf: string
    }>
    /**
     * Show what the university requires of its doctoral candidates, and when.
     *
     * GET /v1/institute/milestone-plan; needs the scope `institute:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.institute.getMilestonePlan()
     */
    getMilestonePlan: Read<Record<string, never>, {
      edition: number
      /** Duration of a doctorate before any extension. */
      durationMonths: number
      /** The regulation of the university it follows. */
      source: string
      items: Array<{
        type: 'CHARTER' | 'REGISTRATION' | 'TRAINING_HOURS' | 'ANNUAL_REPORT' | 'COMMITTEE' | 'PUBLICATION' | 'MOBILITY' | 'PRE_DEFENCE' | 'REPORTS' | 'DEFENCE' | 'DEPOSIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /**
         * Months after registration.
         * @minimum 0 @maximum 120
         */
        dueMonths: number
        /**
         * Due again after this many months, up to the planned end.
         * @minimum 1 @maximum 60
         */
        everyMonths?: number
        /** The event rejected until it is accepted. The n-th re-enrolment needs the first n of a repeated milestone. */
        requiredFor?: 're_enrol' | 'extend' | 'pre_defend' | 'receive_reports' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate'
      }>
    }>
    /**
     * Set what the university requires of doctoral candidates who register from now on.
     *
     * PUT /v1/institute/milestone-plan; needs the scope `institute:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.setMilestonePlan({ durationMonths: 36, source: 'Charte des thèses de l’Université Exemple', items: [{ type: 'ANNUAL_REPORT', title: { fr: 'Rapport annuel' }, dueMonths: 11, everyMonths: 12, requiredFor: 're_enrol' }] })
     */
    setMilestonePlan: Write<{
      /** @minimum 1 @maximum 120 */
      durationMonths: number
      /** @minLength 1 @maxLength 500 */
      source: string
      /** @minItems 1 @maxItems 50 */
      items: Array<{
        type: 'CHARTER' | 'REGISTRATION' | 'TRAINING_HOURS' | 'ANNUAL_REPORT' | 'COMMITTEE' | 'PUBLICATION' | 'MOBILITY' | 'PRE_DEFENCE' | 'REPORTS' | 'DEFENCE' | 'DEPOSIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /**
         * Months after registration.
         * @minimum 0 @maximum 120
         */
        dueMonths: number
        /**
         * Due again after this many months, up to the planned end.
         * @minimum 1 @maximum 60
         */
        everyMonths?: number
        /** The event rejected until it is accepted. The n-th re-enrolment needs the first n of a repeated milestone. */
        requiredFor?: 're_enrol' | 'extend' | 'pre_defend' | 'receive_reports' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate'
      }>
    }, {
      edition: number
      /** Duration of a doctorate before any extension. */
      durationMonths: number
      /** The regulation of the university it follows. */
      source: string
      items: Array<{
        type: 'CHARTER' | 'REGISTRATION' | 'TRAINING_HOURS' | 'ANNUAL_REPORT' | 'COMMITTEE' | 'PUBLICATION' | 'MOBILITY' | 'PRE_DEFENCE' | 'REPORTS' | 'DEFENCE' | 'DEPOSIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /**
         * Months after registration.
         * @minimum 0 @maximum 120
         */
        dueMonths: number
        /**
         * Due again after this many months, up to the planned end.
         * @minimum 1 @maximum 60
         */
        everyMonths?: number
        /** The event rejected until it is accepted. The n-th re-enrolment needs the first n of a repeated milestone. */
        requiredFor?: 're_enrol' | 'extend' | 'pre_defend' | 'receive_reports' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate'
      }>
    }>
  }
  /** Moroccan skills abroad, matched to needs and contacted with their consent: profiles, matches, contact, engagements, events and bridges. */
  diaspora: {
    /**
     * Create or change the caller’s own diaspora profile and choose its visibility tier.
     *
     * Tiers: T0 hidden, T1 a card without a name, T2 the name after acceptance, T3 the name to members of the programme, T4 the name to everyone. Omitted fields stay as they are; null clears a field.
     *
     * The first call requires country, time zone and modes, and a person record (`commons.upsertPerson`), which holds the name and contact details. Tiers from T1 on require consent to MATCHING, T3 also to DIASPORA_NETWORK and T4 also to DIASPORA_PUBLIC: send it in `consents`, or record it before with `commons.recordConsent`. An agent can neither consent nor raise the tier. A new profile is a draft until it is submitted with `diaspora.advanceProfile` and verified.
     *
     * PUT /v1/diaspora/me/profile; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.upsertProfile({ countryCode: 'DE', timeZone: 'Europe/Berlin', modes: ['REMOTE_MENTORING'], hoursPerMonth: 10 })
     */
    upsertProfile: Write<{
      /** Visibility of the profile. T0: hidden. T1: a card without a name. T2: the name to requesters the member accepts. T3: the name to members of the programme. T4: the name to everyone. */
      tier?: 'T0' | 'T1' | 'T2' | 'T3' | 'T4'
      /**
       * Consents the caller gives with this call.
       * @maxItems 3 @default []
       */
      consents?: Array<{
        purpose: 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC'
        /**
         * Version of the text the member read, from commons.listPurposes.
         * @maxLength 20
         */
        textVersion: string
        /** Language the member read it in. */
        language: 'fr' | 'ar' | 'en'
      }>
      /**
       * Country of residence, ISO 3166-1; not Morocco.
       * @maxLength 2
       */
      countryCode?: string
      /** City of residence. Visible wherever the name is. */
      city?: string | null
      /**
       * IANA time zone, such as Europe/Paris.
       * @maxLength 60
       */
      timeZone?: string
      /** Headline of the profile. Visible wherever the name is. */
      headline?: LocalizedText | null
      /** Current employer. Visible wherever the name is. */
      employer?: string | null
      /** Experience of the member. */
      seniority?: 'JUNIOR' | 'SENIOR' | 'EXPERT' | 'EXECUTIVE' | null
      /** LinkedIn address. Visible wherever the name is. */
      linkedInUrl?: string | null
      /**
       * Sectors of the member, the main one first.
       * @maxItems 5
       */
      sectors?: Array<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'>
      /**
       * Ways in which the member offers to contribute.
       * @minItems 1 @maxItems 7
       */
      modes?: Array<'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'>
      /**
       * Hours per month the member can contribute.
       * @minimum 0 @maximum 200
       */
      hoursPerMonth?: number
      /** First day the member is available, as 2027-03-01. */
      availableFrom?: string | null
      /** Last day the member is available, as 2027-12-31. */
      availableTo?: string | null
      /**
       * Stays of the member in Morocco. Visible wherever the name is.
       * @maxItems 10
       */
      travelWindows?: Array<{
        /** First day in Morocco. Local date. */
        from: string
        /** Last day in Morocco. Local date. */
        to: string
      }>
      /** Region of origin; optional. Used in counts only: never shown to others, never used for ranking. */
      originRegionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /**
       * Languages, stored in the person record.
       * @maxItems 20
       */
      languages?: Array<{
        /**
         * A language, BCP 47, such as fr, ar-MA or zgh.
         * @maxLength 35
         */
        tag: string
        /** CEFR level, A1 to C2. */
        cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
      }>
      /**
       * Skills the member claims, added to earlier claims.
       * @maxItems 20 @default []
       */
      skills?: Array<{
        /** A skill, from commons.searchSkills. */
        skillId: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
        /**
         * 1: beginner. 5: teaches others.
         * @minimum 1 @maximum 5
         */
        level: number
      }>
      /**
       * Rejects the write if the record has another version, so that no concurrent change is lost. 0: the record must not exist yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      profileId: string
      /** State of a profile. */
      state: 'DRAFT' | 'SUBMITTED' | 'VERIFIED' | 'PAUSED' | 'WITHDRAWN'
      /** The tier in effect now. */
      tier: 'T0' | 'T1' | 'T2' | 'T3' | 'T4'
      /** Events the member can trigger now with diaspora.advanceProfile. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Submit, pause, resume or withdraw the caller’s profile, or verify that of a member.
     *
     * An officer of the member’s organisation verifies a submitted profile; only verified profiles can be found. Withdrawing erases everything but the id, country and modes of the profile, and withdraws the consents to be named.
     *
     * PATCH /v1/diaspora/profiles; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.advanceProfile({ event: 'submit' })
     */
    advanceProfile: Write<{
      /**
       * The profile to verify. Defaults to the caller’s own profile.
       * @minLength 1 @maxLength 64
       */
      profileId?: string
      /** The transition to apply. */
      event: 'submit' | 'verify' | 'pause' | 'resume' | 'withdraw'
      /** Evidence the profile was checked against. Required to verify. */
      verification?: 'SELF' | 'DOCUMENT' | 'REFEREE' | 'INSTITUTION'
    }, {
      profileId: string
      /** State of a profile. */
      state: 'DRAFT' | 'SUBMITTED' | 'VERIFIED' | 'PAUSED' | 'WITHDRAWN'
      /** The tier in effect now. */
      tier: 'T0' | 'T1' | 'T2' | 'T3' | 'T4'
      /** Events the member can trigger now with diaspora.advanceProfile. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Show the profile of a member of the diaspora, with the name if the caller may see it.
     *
     * The tier of the profile decides whether the name is shown: to accepted requesters, to members of the programme, or to everyone. Every access, masked or not, is logged in the same transaction, and the member sees the log; a dry run is therefore not possible. An agent sees the name of its own member and of members at tier T4. A hidden profile returns 404.
     *
     * GET /v1/diaspora/profiles/:profileId; needs the scope `diaspora:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.getProfile({ profileId: '00000000-0000-7303-8000-000000000001' })
     */
    getProfile: Write<{
      /**
       * A profile, from diaspora.searchProfiles.
       * @minLength 1 @maxLength 64
       */
      profileId: string
      /**
       * Time zone whose office hours are compared with the member’s.
       * @maxLength 60 @default "Africa/Casablanca"
       */
      timeZone?: string
    }, {
      profileId: string
      /** Null in the replayed response to a repeated request. */
      card: {
        profileId: string
        /** Whether this is the caller’s own profile. */
        own: boolean
        /** Country of residence, ISO 3166-1. */
        countryCode: string
        languages: Array<{
          /** BCP 47. */
          tag: string
          /** CEFR level, A1 to C2. */
          cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
        }>
        /** The strongest claim for each skill: a credential outweighs an endorsement, and that a self-declared claim. */
        skills: Array<{
          skillId: string
          level: number
          /** Evidence of the claim: a credential, a colleague (PEER), or the person’s own word (SELF). */
          evidence: 'CREDENTIAL' | 'PEER' | 'SELF'
        }>
        /** Sections of the Moroccan nomenclature of activities; the main one first. */
        sectors: string[]
        seniority: 'JUNIOR' | 'SENIOR' | 'EXPERT' | 'EXECUTIVE' | null
        modes: Array<'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'>
        availability: {
          hoursPerMonth: number
          from: string | null
          to: string | null
        }
        /** Shared office minutes per working day, 9:00 to 18:00 in each side’s local time. */
        overlapMinutes: number
        /** Evidence a profile was verified with: a document, a referee, an institution, or only the member’s own word. */
        verification: 'SELF' | 'DOCUMENT' | 'REFEREE' | 'INSTITUTION'
      } | null
      /** Null if withheld, and in the replayed response to a repeated request. */
      named: {
        givenName: LocalizedText | null
        familyName: LocalizedText | null
        headline: LocalizedText | null
        employer: string | null
        city: string | null
        orcid: string | null
        linkedInUrl: string | null
        travelWindows: Array<{
          from: string
          to: string
        }>
        /** Shown only to the member, to the verifying officer and to accepted requesters. */
        email?: string | null
        /** Shown only to the member, to the verifying officer and to accepted requesters. */
        phoneE164?: string | null
      } | null
      /** Why the name is withheld. ASK: only accepted requesters see it; use diaspora.requestContact. NOT_A_MEMBER: the caller is not a member of the programme. AGENT: only a person may see it. */
      withheld: 'ASK' | 'NOT_A_MEMBER' | 'AGENT' | null
    }>
    /**
     * Search Moroccan skills abroad by skill, mode, country, language and shared office hours.
     *
     * Returns cards without names of members who agreed to be found, best match first, with the reasons. `diaspora.getProfile` shows the name as far as the member allows, and logs the access. Hidden members affect neither the list nor the count, and counts under five are suppressed.
     *
     * GET /v1/diaspora/profiles; needs the scope `diaspora:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.diaspora.searchProfiles({ skillIds: ['computer-vision'] })
     */
    searchProfiles: List<{
      /**
       * At least one of these skills. More skills with stronger evidence rank higher.
       * @maxItems 10 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * At least one of these modes.
       * @maxItems 7 @default []
       */
      modes?: Array<'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'>
      /**
       * Countries of residence, any of these.
       * @maxItems 20 @default []
       */
      countryCodes?: string[]
      /**
       * Languages spoken, all of these.
       * @maxItems 5 @default []
       */
      languages?: string[]
      /**
       * Time zone whose office hours are compared with the member’s.
       * @maxLength 60 @default "Africa/Casablanca"
       */
      timeZone?: string
      /**
       * Minimum shared office minutes per working day.
       * @minimum 0 @maximum 540 @default 0
       */
      minOverlapMinutes?: number
      /**
       * Lists profiles of the caller’s organisation that await verification instead. Requires diaspora:manage.
       * @default false
       */
      toVerify?: boolean
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        profileId: string
        /** Whether this is the caller’s own profile. */
        own: boolean
        /** Country of residence, ISO 3166-1. */
        countryCode: string
        languages: Array<{
          /** BCP 47. */
          tag: string
          /** CEFR level, A1 to C2. */
          cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
        }>
        /** The strongest claim for each skill: a credential outweighs an endorsement, and that a self-declared claim. */
        skills: Array<{
          skillId: string
          level: number
          /** Evidence of the claim: a credential, a colleague (PEER), or the person’s own word (SELF). */
          evidence: 'CREDENTIAL' | 'PEER' | 'SELF'
        }>
        /** Sections of the Moroccan nomenclature of activities; the main one first. */
        sectors: string[]
        seniority: 'JUNIOR' | 'SENIOR' | 'EXPERT' | 'EXECUTIVE' | null
        modes: Array<'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'>
        availability: {
          hoursPerMonth: number
          from: string | null
          to: string | null
        }
        /** Shared office minutes per working day, 9:00 to 18:00 in each side’s local time. */
        overlapMinutes: number
        /** Evidence a profile was verified with: a document, a referee, an institution, or only the member’s own word. */
        verification: 'SELF' | 'DOCUMENT' | 'REFEREE' | 'INSTITUTION'
        /** @minimum 0 @maximum 1000 */
        score: number
        reasons: Array<{
          /**
           * Criterion: skills, region, dates…
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well the criterion is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Source of the value.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
      /** Number of matching profiles. */
      found: {
        /** Null if suppressed. */
        count: number | null
        /** The count; `<5` if suppressed; `…` if hidden because another suppressed count could be derived from it. */
        shown: string
      }
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Propose members of the diaspora for a need of the caller’s organisation, best first.
     *
     * Returns cards without names of members who agreed to be proposed, with score and reasons, availability and shared office hours. The proposals are stored as matches of the need (`commons.listMatches`). Calling it again updates the scores and excludes members who declined. Ask for contact with `diaspora.requestContact`.
     *
     * POST /v1/diaspora/matches; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.matchNeed({ needId: '00000000-0000-7034-8000-000000000001' })
     */
    matchNeed: Write<{
      /**
       * A need of the organisation, from commons.listNeeds with own=true.
       * @minLength 1 @maxLength 64
       */
      needId: string
      /**
       * Maximum number of proposals, 1 to 50.
       * @minimum 1 @maximum 50 @default 10
       */
      k?: number
      /**
       * Preferred languages; speakers rank higher.
       * @maxItems 5 @default []
       */
      languages?: string[]
      /**
       * Time zone whose office hours are compared with the member’s.
       * @maxLength 60 @default "Africa/Casablanca"
       */
      timeZone?: string
    }, {
      needId: string
      /** Null in the replayed response to a repeated request; call again with a new key. */
      items: Array<{
        profileId: string
        /** Whether this is the caller’s own profile. */
        own: boolean
        /** Country of residence, ISO 3166-1. */
        countryCode: string
        languages: Array<{
          /** BCP 47. */
          tag: string
          /** CEFR level, A1 to C2. */
          cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
        }>
        /** The strongest claim for each skill: a credential outweighs an endorsement, and that a self-declared claim. */
        skills: Array<{
          skillId: string
          level: number
          /** Evidence of the claim: a credential, a colleague (PEER), or the person’s own word (SELF). */
          evidence: 'CREDENTIAL' | 'PEER' | 'SELF'
        }>
        /** Sections of the Moroccan nomenclature of activities; the main one first. */
        sectors: string[]
        seniority: 'JUNIOR' | 'SENIOR' | 'EXPERT' | 'EXECUTIVE' | null
        modes: Array<'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'>
        availability: {
          hoursPerMonth: number
          from: string | null
          to: string | null
        }
        /** Shared office minutes per working day, 9:00 to 18:00 in each side’s local time. */
        overlapMinutes: number
        /** Evidence a profile was verified with: a document, a referee, an institution, or only the member’s own word. */
        verification: 'SELF' | 'DOCUMENT' | 'REFEREE' | 'INSTITUTION'
        matchId: string
        /** State of a match. */
        state: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
        /** @minimum 0 @maximum 1000 */
        score: number
        reasons: Array<{
          /**
           * Criterion: skills, region, dates…
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well the criterion is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Source of the value.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }> | null
    }>
    /**
     * Ask a member of the diaspora for contact about a need of the caller’s organisation.
     *
     * The member has 14 days to answer. A requester can have at most 5 open requests, and a member receives at most 3 in 30 days. The request creates or advances a match of the need (`commons.advanceMatch`), so it also requires `commons:write`. An agent needs the approval of a person.
     *
     * POST /v1/diaspora/contact-requests; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.requestContact({ profileId: '00000000-0000-7303-8000-000000000002', needId: '00000000-0000-7034-8000-000000000001', message: 'Deux heures par mois pour relire notre contrôle de soudures, à distance.' })
     */
    requestContact: Write<{
      /**
       * A profile, from diaspora.matchNeed or diaspora.searchProfiles.
       * @minLength 1 @maxLength 64
       */
      profileId: string
      /**
       * A need of the organisation, from commons.listNeeds with own=true.
       * @minLength 1 @maxLength 64
       */
      needId: string
      /**
       * What is requested: the task, its duration, remote or on site, and who pays.
       * @minLength 10 @maxLength 2000
       */
      message: string
    }, {
      requestId: string
      direction: 'RECEIVED' | 'SENT'
      /** State of a contact request. */
      state: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
      /** Events the caller can trigger now. */
      allowedEvents: string[]
      profileId: string
      needId: string
      /** Kind of need. */
      needKind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      needTitle: LocalizedText
      /** The requesting organisation. */
      askedBy: LocalizedText
      message: string
      /** Whether the member gave their name to the requester. See diaspora.getProfile. */
      named: boolean
      /** @format date-time */
      expiresAt: string
      answeredAt: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Accept or decline a request for contact made to the caller.
     *
     * On acceptance, `nameMe` decides whether the requester sees the member’s name and contact details.
     *
     * POST /v1/diaspora/contact-requests/:requestId/answer; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.respondContact({ requestId: '00000000-0000-7304-8000-000000000001', answer: 'ACCEPT', nameMe: true })
     */
    respondContact: Write<{
      /**
       * A request made to the caller, from diaspora.listContactRequests.
       * @minLength 1 @maxLength 64
       */
      requestId: string
      /** The member’s answer. */
      answer: 'ACCEPT' | 'DECLINE'
      /** With ACCEPT: show the requester the name and contact details. Defaults to true from tier T2 on, else false. */
      nameMe?: boolean
    }, {
      requestId: string
      direction: 'RECEIVED' | 'SENT'
      /** State of a contact request. */
      state: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
      /** Events the caller can trigger now. */
      allowedEvents: string[]
      profileId: string
      needId: string
      /** Kind of need. */
      needKind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      needTitle: LocalizedText
      /** The requesting organisation. */
      askedBy: LocalizedText
      message: string
      /** Whether the member gave their name to the requester. See diaspora.getProfile. */
      named: boolean
      /** @format date-time */
      expiresAt: string
      answeredAt: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List requests for contact that the caller received or sent, newest first.
     *
     * GET /v1/diaspora/contact-requests; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.diaspora.listContactRequests({ direction: 'RECEIVED' })
     */
    listContactRequests: List<{
      /**
       * Whether to list received or sent requests.
       * @default "RECEIVED"
       */
      direction?: 'RECEIVED' | 'SENT'
      /** State of a contact request. */
      state?: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        requestId: string
        direction: 'RECEIVED' | 'SENT'
        /** State of a contact request. */
        state: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
        /** Events the caller can trigger now. */
        allowedEvents: string[]
        profileId: string
        needId: string
        /** Kind of need. */
        needKind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        needTitle: LocalizedText
        /** The requesting organisation. */
        askedBy: LocalizedText
        message: string
        /** Whether the member gave their name to the requester. See diaspora.getProfile. */
        named: boolean
        /** @format date-time */
        expiresAt: string
        answeredAt: string | null
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Propose an engagement, with terms of reference, to a member who accepted contact.
     *
     * The terms state the kind of work, the dates and the compensation. The member accepts or declines; then both sides sign the terms with `diaspora.advanceEngagement`.
     *
     * POST /v1/diaspora/engagements; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.proposeEngagement({ requestId: '00000000-0000-7304-8000-000000000002', kind: 'EXPERT_MISSION', tor: { objectives: 'Auditer le contrôle visuel des soudures.', deliverables: ['Rapport d’audit'], days: 5, mode: 'REMOTE' }, startOn: '2027-03-08', endOn: '2027-03-26', compensation: { kind: 'FEE', amount: { amountMinor: 2500000, currency: 'MAD' } } })
     */
    proposeEngagement: Write<{
      /**
       * An accepted request for contact of the organisation, from diaspora.listContactRequests.
       * @minLength 1 @maxLength 64
       */
      requestId: string
      /** How a member of the diaspora can contribute. */
      kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
      /** Terms of reference. */
      tor: {
        /**
         * Objectives of the work.
         * @minLength 10 @maxLength 4000
         */
        objectives: string
        /**
         * Deliverables due at the end.
         * @minItems 1 @maxItems 20
         */
        deliverables: string[]
        /**
         * Number of working days.
         * @minimum 1 @maximum 730
         */
        days: number
        /** Whether the work is remote, on site or both. */
        mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
      }
      /** First day. Local date. */
      startOn: string
      /** Last day. Local date. */
      endOn: string
      /** Compensation of the member. */
      compensation: {
        /** PRO_BONO: unpaid. FEE: a fee. TRAVEL: travel costs only. */
        kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
        /** Amount of the fee. Required for FEE. */
        amount?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0
           */
          amountMinor: number
          currency: 'MAD'
        }
      }
    }, {
      engagementId: string
      /** The caller’s roles in the engagement. */
      sides: Array<'host' | 'member' | 'officer'>
      hostOrganisationId: string
      profileId: string
      requestId: string
      needId: string
      /** How a member of the diaspora can contribute. */
      kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
      tor: {
        /**
         * Objectives of the work.
         * @minLength 10 @maxLength 4000
         */
        objectives: string
        /**
         * Deliverables due at the end.
         * @minItems 1 @maxItems 20
         */
        deliverables: string[]
        /**
         * Number of working days.
         * @minimum 1 @maximum 730
         */
        days: number
        /** Whether the work is remote, on site or both. */
        mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
      }
      /** First day. Local date. */
      startOn: string
      /** Last day. Local date. */
      endOn: string
      /** Compensation of the member. */
      compensation: {
        /** PRO_BONO: unpaid. FEE: a fee. TRAVEL: travel costs only. */
        kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
        /** Amount of the fee. Required for FEE. */
        amount?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0
           */
          amountMinor: number
          currency: 'MAD'
        }
      }
      /** State of an engagement. */
      state: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
      /** Events the caller can trigger now with diaspora.advanceEngagement. */
      allowedEvents: string[]
      signed: {
        host: string | null
        member: string | null
      }
      outcome: {
        deliverables: string | null
        hostRating: number | null
        memberRating: number | null
        followOn: string | null
      }
      completedAt: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Advance an engagement, for instance accept, sign, start, deliver, complete or cancel it.
     *
     * The member accepts or declines. Both sides revise and sign the terms; the second signature makes the engagement AGREED, and a revision voids earlier signatures. Only the member delivers; only the host returns or completes the work. Both sides can record the follow-up after a year, cancel or dispute; an officer settles a dispute. Errors list the events the caller can trigger (`allowedEvents`).
     *
     * POST /v1/diaspora/engagements/:engagementId/transitions; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.advanceEngagement({ engagementId: '00000000-0000-7305-8000-000000000002', event: 'sign' })
     */
    advanceEngagement: Write<{
      /**
       * An engagement, from diaspora.listEngagements.
       * @minLength 1 @maxLength 64
       */
      engagementId: string
      /** The transition to apply. */
      event: 'accept' | 'decline' | 'revise' | 'sign' | 'start' | 'deliver' | 'return' | 'complete' | 'follow_up' | 'cancel' | 'dispute' | 'resume' | 'settle'
      /** With revise: the new terms. */
      tor?: {
        /**
         * Objectives of the work.
         * @minLength 10 @maxLength 4000
         */
        objectives: string
        /**
         * Deliverables due at the end.
         * @minItems 1 @maxItems 20
         */
        deliverables: string[]
        /**
         * Number of working days.
         * @minimum 1 @maximum 730
         */
        days: number
        /** Whether the work is remote, on site or both. */
        mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
      }
      /** With revise: first day. Local date. */
      startOn?: string
      /** With revise: last day. Local date. */
      endOn?: string
      /** Compensation of the member. */
      compensation?: {
        /** PRO_BONO: unpaid. FEE: a fee. TRAVEL: travel costs only. */
        kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
        /** Amount of the fee. Required for FEE. */
        amount?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0
           */
          amountMinor: number
          currency: 'MAD'
        }
      }
      /**
       * With deliver: the deliverables and where to find them.
       * @minLength 1 @maxLength 2000
       */
      deliverables?: string
      /**
       * With complete and follow_up: rating of the other side, 1 to 5.
       * @minimum 1 @maximum 5
       */
      rating?: number
      /**
       * With follow_up: the results of the engagement.
       * @minLength 1 @maxLength 2000
       */
      followOn?: string
      /**
       * Rejects the write if the record has another version, so that no concurrent change is lost. 0: the record must not exist yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      engagementId: string
      /** The caller’s roles in the engagement. */
      sides: Array<'host' | 'member' | 'officer'>
      hostOrganisationId: string
      profileId: string
      requestId: string
      needId: string
      /** How a member of the diaspora can contribute. */
      kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
      tor: {
        /**
         * Objectives of the work.
         * @minLength 10 @maxLength 4000
         */
        objectives: string
        /**
         * Deliverables due at the end.
         * @minItems 1 @maxItems 20
         */
        deliverables: string[]
        /**
         * Number of working days.
         * @minimum 1 @maximum 730
         */
        days: number
        /** Whether the work is remote, on site or both. */
        mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
      }
      /** First day. Local date. */
      startOn: string
      /** Last day. Local date. */
      endOn: string
      /** Compensation of the member. */
      compensation: {
        /** PRO_BONO: unpaid. FEE: a fee. TRAVEL: travel costs only. */
        kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
        /** Amount of the fee. Required for FEE. */
        amount?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0
           */
          amountMinor: number
          currency: 'MAD'
        }
      }
      /** State of an engagement. */
      state: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
      /** Events the caller can trigger now with diaspora.advanceEngagement. */
      allowedEvents: string[]
      signed: {
        host: string | null
        member: string | null
      }
      outcome: {
        deliverables: string | null
        hostRating: number | null
        memberRating: number | null
        followOn: string | null
      }
      completedAt: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Show an engagement: its terms, signatures, state and possible next steps.
     *
     * Visible to the host, to the member and, during a dispute, to the officer who settles it.
     *
     * GET /v1/diaspora/engagements/:engagementId; needs the scope `diaspora:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.diaspora.getEngagement({ engagementId: '00000000-0000-7305-8000-000000000001' })
     */
    getEngagement: Read<{
      /**
       * An engagement, from diaspora.listEngagements.
       * @minLength 1 @maxLength 64
       */
      engagementId: string
    }, {
      engagementId: string
      /** The caller’s roles in the engagement. */
      sides: Array<'host' | 'member' | 'officer'>
      hostOrganisationId: string
      profileId: string
      requestId: string
      needId: string
      /** How a member of the diaspora can contribute. */
      kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
      tor: {
        /**
         * Objectives of the work.
         * @minLength 10 @maxLength 4000
         */
        objectives: string
        /**
         * Deliverables due at the end.
         * @minItems 1 @maxItems 20
         */
        deliverables: string[]
        /**
         * Number of working days.
         * @minimum 1 @maximum 730
         */
        days: number
        /** Whether the work is remote, on site or both. */
        mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
      }
      /** First day. Local date. */
      startOn: string
      /** Last day. Local date. */
      endOn: string
      /** Compensation of the member. */
      compensation: {
        /** PRO_BONO: unpaid. FEE: a fee. TRAVEL: travel costs only. */
        kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
        /** Amount of the fee. Required for FEE. */
        amount?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0
           */
          amountMinor: number
          currency: 'MAD'
        }
      }
      /** State of an engagement. */
      state: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
      /** Events the caller can trigger now with diaspora.advanceEngagement. */
      allowedEvents: string[]
      signed: {
        host: string | null
        member: string | null
      }
      outcome: {
        deliverables: string | null
        hostRating: number | null
        memberRating: number | null
        followOn: string | null
      }
      completedAt: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List engagements with members of the diaspora that the caller is a party to, newest first.
     *
     * Contains engagements hosted by the caller’s organisation and those the caller works on as a member.
     *
     * GET /v1/diaspora/engagements; needs the scope `diaspora:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.diaspora.listEngagements()
     */
    listEngagements: List<{
      /** State of an engagement. */
      state?: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
      /** How a member of the diaspora can contribute. */
      kind?: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        engagementId: string
        /** The caller’s roles in the engagement. */
        sides: Array<'host' | 'member' | 'officer'>
        hostOrganisationId: string
        profileId: string
        requestId: string
        needId: string
        /** How a member of the diaspora can contribute. */
        kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
        tor: {
          /**
           * Objectives of the work.
           * @minLength 10 @maxLength 4000
           */
          objectives: string
          /**
           * Deliverables due at the end.
           * @minItems 1 @maxItems 20
           */
          deliverables: string[]
          /**
           * Number of working days.
           * @minimum 1 @maximum 730
           */
          days: number
          /** Whether the work is remote, on site or both. */
          mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
        }
        /** First day. Local date. */
        startOn: string
        /** Last day. Local date. */
        endOn: string
        /** Compensation of the member. */
        compensation: {
          /** PRO_BONO: unpaid. FEE: a fee. TRAVEL: travel costs only. */
          kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
          /** Amount of the fee. Required for FEE. */
          amount?: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0
             */
            amountMinor: number
            currency: 'MAD'
          }
        }
        /** State of an engagement. */
        state: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
        /** Events the caller can trigger now with diaspora.advanceEngagement. */
        allowedEvents: string[]
        signed: {
          host: string | null
          member: string | null
        }
        outcome: {
          deliverables: string | null
          hostRating: number | null
          memberRating: number | null
          followOn: string | null
        }
        completedAt: string | null
        version: number
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Publish an event for the diaspora: forum, hackathon, webinar, roadshow or visit.
     *
     * Sets the times, the capacity and the registration period. The event belongs to the caller’s organisation.
     *
     * POST /v1/diaspora/events; needs the scope `diaspora:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.publishEvent({ kind: 'WEBINAR', title: { fr: 'Webinaire Exemple', ar: 'ندوة مثال', en: 'Sample Webinar' }, online: true, startsAt: '2027-04-12T18:00:00', endsAt: '2027-04-12T19:30:00', capacity: 200 })
     */
    publishEvent: Write<{
      /** Kind of event. */
      kind: 'FORUM' | 'HACKATHON' | 'WEBINAR' | 'ROADSHOW' | 'VISIT'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description?: LocalizedText
      /** Whether the event takes place online only. */
      online: boolean
      /** City of the event. Required unless it is online. */
      city?: LocalizedText
      /**
       * A country, ISO 3166-1 alpha-2, such as MA.
       * @maxLength 2
       */
      hostCountry?: string
      /**
       * Time zone its times are shown in.
       * @maxLength 60 @default "Africa/Casablanca"
       */
      timeZone?: string
      /**
       * Start of the event. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      startsAt: string
      /**
       * End of the event. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      endsAt: string
      /**
       * Number of places.
       * @minimum 1 @maximum 100000
       */
      capacity: number
      /**
       * Start of registration. Defaults to now. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      registrationOpensAt?: string
      /**
       * End of registration. Defaults to the start of the event. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      registrationClosesAt?: string
    }, {
      eventId: string
      organiserOrganisationId: string
      /** Kind of event. */
      kind: 'FORUM' | 'HACKATHON' | 'WEBINAR' | 'ROADSHOW' | 'VISIT'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      description: LocalizedText | null
      online: boolean
      city: LocalizedText | null
      hostCountry: string | null
      timeZone: string
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** Local time in `timeZone`. */
      localStart: string
      localEnd: string
      capacity: number
      hasPlaces: boolean
      /** @format date-time */
      registrationOpensAt: string
      /** @format date-time */
      registrationClosesAt: string
      /** Whether registration is open now. */
      registrationIsOpen: boolean
      /** State of an event. */
      state: 'DRAFT' | 'PUBLISHED' | 'FULL' | 'HELD' | 'CLOSED' | 'CANCELLED'
      /** Events the organiser can trigger now; empty for other callers. */
      allowedEvents: string[]
      /** Number of registrations; shown to the organiser only. */
      registered: number | null
    }>
    /**
     * List events for the diaspora, soonest first, with place, local times and registration.
     *
     * Filter by kind, country, or online events. Set `past` to list events that are over.
     *
     * GET /v1/diaspora/events; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.diaspora.listEvents()
     */
    listEvents: List<{
      /** Kind of event. */
      kind?: 'FORUM' | 'HACKATHON' | 'WEBINAR' | 'ROADSHOW' | 'VISIT'
      /** true: online events only. false: events with a venue only. */
      online?: boolean
      /**
       * A country, ISO 3166-1 alpha-2, such as MA.
       * @maxLength 2
       */
      hostCountry?: string
      /**
       * Lists past events instead of upcoming ones.
       * @default false
       */
      past?: boolean
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        eventId: string
        organiserOrganisationId: string
        /** Kind of event. */
        kind: 'FORUM' | 'HACKATHON' | 'WEBINAR' | 'ROADSHOW' | 'VISIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        description: LocalizedText | null
        online: boolean
        city: LocalizedText | null
        hostCountry: string | null
        timeZone: string
        /** @format date-time */
        startsAt: string
        /** @format date-time */
        endsAt: string
        /** Local time in `timeZone`. */
        localStart: string
        localEnd: string
        capacity: number
        hasPlaces: boolean
        /** @format date-time */
        registrationOpensAt: string
        /** @format date-time */
        registrationClosesAt: string
        /** Whether registration is open now. */
        registrationIsOpen: boolean
        /** State of an event. */
        state: 'DRAFT' | 'PUBLISHED' | 'FULL' | 'HELD' | 'CLOSED' | 'CANCELLED'
        /** Events the organiser can trigger now; empty for other callers. */
        allowedEvents: string[]
        /** Number of registrations; shown to the organiser only. */
        registered: number | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Mark an event of the caller’s organisation as held, close it, or cancel it.
     *
     * An event can be marked as held once it has started. Cancelling it cancels every registration.
     *
     * POST /v1/diaspora/events/:eventId/transitions; needs the scope `diaspora:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.advanceEvent({ eventId: '00000000-0000-7306-8000-000000000002', event: 'cancel' })
     */
    advanceEvent: Write<{
      /**
       * An event of the organisation, from diaspora.listEvents.
       * @minLength 1 @maxLength 64
       */
      eventId: string
      /** The transition to apply. */
      event: 'hold' | 'close' | 'cancel'
    }, {
      eventId: string
      organiserOrganisationId: string
      /** Kind of event. */
      kind: 'FORUM' | 'HACKATHON' | 'WEBINAR' | 'ROADSHOW' | 'VISIT'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      description: LocalizedText | null
      online: boolean
      city: LocalizedText | null
      hostCountry: string | null
      timeZone: string
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** Local time in `timeZone`. */
      localStart: string
      localEnd: string
      capacity: number
      hasPlaces: boolean
      /** @format date-time */
      registrationOpensAt: string
      /** @format date-time */
      registrationClosesAt: string
      /** Whether registration is open now. */
      registrationIsOpen: boolean
      /** State of an event. */
      state: 'DRAFT' | 'PUBLISHED' | 'FULL' | 'HELD' | 'CLOSED' | 'CANCELLED'
      /** Events the organiser can trigger now; empty for other callers. */
      allowedEvents: string[]
      /** Number of registrations; shown to the organiser only. */
      registered: number | null
    }>
    /**
     * Register the caller for an event for the diaspora.
     *
     * If the event is full or registration is closed, the error lists other events in `alternatives`.
     *
     * POST /v1/diaspora/registrations; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.registerForEvent({ eventId: '00000000-0000-7306-8000-000000000001' })
     */
    registerForEvent: Write<{
      /**
       * An event, from diaspora.listEvents.
       * @minLength 1 @maxLength 64
       */
      eventId: string
    }, {
      registrationId: string
      eventId: string
      state: 'REGISTERED' | 'CANCELLED' | 'ATTENDED'
      /** Ticket code to show at the entrance. */
      ticket: string
      attendedAt: string | null
    }>
    /**
     * Cancel the caller’s registration for an event for the diaspora before it starts.
     *
     * The place becomes free for the next registration.
     *
     * POST /v1/diaspora/registrations/:registrationId/cancel; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.cancelRegistration({ registrationId: '00000000-0000-7307-8000-000000000001' })
     */
    cancelRegistration: Write<{
      /**
       * The caller’s registration, from diaspora.registerForEvent or diaspora.myData.
       * @minLength 1 @maxLength 64
       */
      registrationId: string
    }, {
      registrationId: string
      eventId: string
      state: 'REGISTERED' | 'CANCELLED' | 'ATTENDED'
      /** Ticket code to show at the entrance. */
      ticket: string
      attendedAt: string | null
    }>
    /**
     * Check in an attendee at an event of the caller’s organisation by their ticket.
     *
     * POST /v1/diaspora/events/:eventId/attendance; needs the scope `diaspora:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.checkInAttendee({ eventId: '00000000-0000-7306-8000-000000000001', ticket: 'billet-exemple-1' })
     */
    checkInAttendee: Write<{
      /**
       * An event of the organisation.
       * @minLength 1 @maxLength 64
       */
      eventId: string
      /**
       * Ticket code the attendee shows.
       * @minLength 1 @maxLength 60
       */
      ticket: string
    }, {
      eventId: string
      /** @format date-time */
      attendedAt: string
    }>
    /**
     * Record an industrial or academic bridge between the caller’s organisation and one abroad.
     *
     * A bridge records what was signed (agreement, joint laboratory, co-supervision, supply contract or investment) and when.
     *
     * POST /v1/diaspora/bridges; needs the scope `diaspora:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.createBridge({ kind: 'ACADEMIC', instrument: 'JOINT_LAB', foreignPartner: { name: 'Université Exemple de l’Étranger', countryCode: 'BE' }, signedOn: '2026-10-01', validUntil: '2029-09-30' })
     */
    createBridge: Write<{
      /** INDUSTRIAL: between companies. ACADEMIC: between universities or laboratories. */
      kind: 'INDUSTRIAL' | 'ACADEMIC'
      /** Type of the signed agreement. */
      instrument: 'MOU' | 'JOINT_LAB' | 'CO_SUPERVISION' | 'SUPPLY' | 'INVESTMENT'
      /** The foreign partner. */
      foreignPartner: {
        /**
         * The organisation abroad.
         * @minLength 2 @maxLength 200
         */
        name: string
        /**
         * Its country, ISO 3166-1; not Morocco.
         * @maxLength 2
         */
        countryCode: string
        /**
         * ROR id of a research organisation, such as https://ror.org/00r8w8f84.
         * @maxLength 60
         */
        ror?: string
      }
      /**
       * The member of the diaspora who leads it, from diaspora.searchProfiles. Shown to the owning organisation only.
       * @minLength 1 @maxLength 64
       */
      leadProfileId?: string
      /** Date of signature. Local date. */
      signedOn: string
      /** Last day of validity. Defaults to no end. Local date. */
      validUntil?: string
    }, {
      bridgeId: string
      /** INDUSTRIAL: between companies. ACADEMIC: between universities or laboratories. */
      kind: 'INDUSTRIAL' | 'ACADEMIC'
      /** Type of the signed agreement. */
      instrument: 'MOU' | 'JOINT_LAB' | 'CO_SUPERVISION' | 'SUPPLY' | 'INVESTMENT'
      /** The Moroccan side. */
      moroccanOrganisation: LocalizedText
      /** Whether the bridge belongs to the caller’s organisation. */
      own: boolean
      foreignPartner: {
        name: string
        countryCode: string
        ror: string | null
      }
      /** The member of the diaspora who leads it. Shown to the owning organisation only, while the member is discoverable. */
      leadProfileId: string | null
      signedOn: string
      validUntil: string | null
      /** Whether the agreement is in force today. */
      isValid: boolean
      outputs: Array<{
        title: string
        producedOn: string
      }>
    }>
    /**
     * List bridges between Moroccan organisations and partners abroad, with their outputs.
     *
     * Latest signed first. Filter by kind, instrument or country.
     *
     * GET /v1/diaspora/bridges; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.diaspora.listBridges({ kind: 'ACADEMIC' })
     */
    listBridges: List<{
      /** INDUSTRIAL: between companies. ACADEMIC: between universities or laboratories. */
      kind?: 'INDUSTRIAL' | 'ACADEMIC'
      /** Type of the signed agreement. */
      instrument?: 'MOU' | 'JOINT_LAB' | 'CO_SUPERVISION' | 'SUPPLY' | 'INVESTMENT'
      /**
       * A country, ISO 3166-1 alpha-2, such as MA.
       * @maxLength 2
       */
      countryCode?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        bridgeId: string
        /** INDUSTRIAL: between companies. ACADEMIC: between universities or laboratories. */
        kind: 'INDUSTRIAL' | 'ACADEMIC'
        /** Type of the signed agreement. */
        instrument: 'MOU' | 'JOINT_LAB' | 'CO_SUPERVISION' | 'SUPPLY' | 'INVESTMENT'
        /** The Moroccan side. */
        moroccanOrganisation: LocalizedText
        /** Whether the bridge belongs to the caller’s organisation. */
        own: boolean
        foreignPartner: {
          name: string
          countryCode: string
          ror: string | null
        }
        /** The member of the diaspora who leads it. Shown to the owning organisation only, while the member is discoverable. */
        leadProfileId: string | null
        signedOn: string
        validUntil: string | null
        /** Whether the agreement is in force today. */
        isValid: boolean
        outputs: Array<{
          title: string
          producedOn: string
        }>
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Record what a bridge has produced, such as a thesis, an article, a product or an order.
     *
     * The bridge must belong to the caller’s organisation.
     *
     * POST /v1/diaspora/bridges/:bridgeId/outputs; needs the scope `diaspora:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.recordBridgeOutput({ bridgeId: '00000000-0000-7308-8000-000000000001', title: 'Article commun Exemple', producedOn: '2026-11-10' })
     */
    recordBridgeOutput: Write<{
      /**
       * A bridge of the organisation, as listed by diaspora.listBridges.
       * @minLength 1 @maxLength 64
       */
      bridgeId: string
      /**
       * Title of the output.
       * @minLength 2 @maxLength 300
       */
      title: string
      /** Date the output was produced. Local date. */
      producedOn: string
    }, {
      bridgeId: string
      /** INDUSTRIAL: between companies. ACADEMIC: between universities or laboratories. */
      kind: 'INDUSTRIAL' | 'ACADEMIC'
      /** Type of the signed agreement. */
      instrument: 'MOU' | 'JOINT_LAB' | 'CO_SUPERVISION' | 'SUPPLY' | 'INVESTMENT'
      /** The Moroccan side. */
      moroccanOrganisation: LocalizedText
      /** Whether the bridge belongs to the caller’s organisation. */
      own: boolean
      foreignPartner: {
        name: string
        countryCode: string
        ror: string | null
      }
      /** The member of the diaspora who leads it. Shown to the owning organisation only, while the member is discoverable. */
      leadProfileId: string | null
      signedOn: string
      validUntil: string | null
      /** Whether the agreement is in force today. */
      isValid: boolean
      outputs: Array<{
        title: string
        producedOn: string
      }>
    }>
    /**
     * Show all data the diaspora module stores about the caller, and who read the profile.
     *
     * Contains the profile, consents, contact requests, engagements, registrations and accesses to the profile (reader, time, purpose and fields). Each list holds the newest 100 entries; the full access log is in `commons.myAccessLog`. Reading it is logged as well.
     *
     * GET /v1/diaspora/me; needs a key. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.myData()
     */
    myData: Write<Record<string, never>, {
      /** Null if there is no profile. This and the lists are null in the replayed response to a repeated request. */
      profile: {
        profileId: string
        /** State of a profile. */
        state: 'DRAFT' | 'SUBMITTED' | 'VERIFIED' | 'PAUSED' | 'WITHDRAWN'
        /** The tier in effect now. */
        tier: 'T0' | 'T1' | 'T2' | 'T3' | 'T4'
        /** Events the member can trigger now with diaspora.advanceProfile. */
        allowedEvents: string[]
        version: number
        /** @format date-time */
        updatedAt: string
        /** The card others see from T1 on. */
        card: {
          profileId: string
          /** Whether this is the caller’s own profile. */
          own: boolean
          /** Country of residence, ISO 3166-1. */
          countryCode: string
          languages: Array<{
            /** BCP 47. */
            tag: string
            /** CEFR level, A1 to C2. */
            cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
          }>
          /** The strongest claim for each skill: a credential outweighs an endorsement, and that a self-declared claim. */
          skills: Array<{
            skillId: string
            level: number
            /** Evidence of the claim: a credential, a colleague (PEER), or the person’s own word (SELF). */
            evidence: 'CREDENTIAL' | 'PEER' | 'SELF'
          }>
          /** Sections of the Moroccan nomenclature of activities; the main one first. */
          sectors: string[]
          seniority: 'JUNIOR' | 'SENIOR' | 'EXPERT' | 'EXECUTIVE' | null
          modes: Array<'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'>
          availability: {
            hoursPerMonth: number
            from: string | null
            to: string | null
          }
          /** Shared office minutes per working day, 9:00 to 18:00 in each side’s local time. */
          overlapMinutes: number
          /** Evidence a profile was verified with: a document, a referee, an institution, or only the member’s own word. */
          verification: 'SELF' | 'DOCUMENT' | 'REFEREE' | 'INSTITUTION'
        }
        /** Fields that are visible together with the name. */
        named: {
          givenName: LocalizedText | null
          familyName: LocalizedText | null
          headline: LocalizedText | null
          employer: string | null
          city: string | null
          orcid: string | null
          linkedInUrl: string | null
          travelWindows: Array<{
            from: string
            to: string
          }>
          /** Shown only to the member, to the verifying officer and to accepted requesters. */
          email?: string | null
          /** Shown only to the member, to the verifying officer and to accepted requesters. */
          phoneE164?: string | null
        }
        timeZone: string
        originRegionCode: string | null
      } | null
      consents: Array<{
        purpose: 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC'
        live: boolean
      }>
      received: Array<{
        requestId: string
        direction: 'RECEIVED' | 'SENT'
        /** State of a contact request. */
        state: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
        /** Events the caller can trigger now. */
        allowedEvents: string[]
        profileId: string
        needId: string
        /** Kind of need. */
        needKind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        needTitle: LocalizedText
        /** The requesting organisation. */
        askedBy: LocalizedText
        message: string
        /** Whether the member gave their name to the requester. See diaspora.getProfile. */
        named: boolean
        /** @format date-time */
        expiresAt: string
        answeredAt: string | null
        /** @format date-time */
        createdAt: string
      }> | null
      sent: Array<{
        requestId: string
        direction: 'RECEIVED' | 'SENT'
        /** State of a contact request. */
        state: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
        /** Events the caller can trigger now. */
        allowedEvents: string[]
        profileId: string
        needId: string
        /** Kind of need. */
        needKind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        needTitle: LocalizedText
        /** The requesting organisation. */
        askedBy: LocalizedText
        message: string
        /** Whether the member gave their name to the requester. See diaspora.getProfile. */
        named: boolean
        /** @format date-time */
        expiresAt: string
        answeredAt: string | null
        /** @format date-time */
        createdAt: string
      }> | null
      engagements: Array<{
        engagementId: string
        /** The caller’s roles in the engagement. */
        sides: Array<'host' | 'member' | 'officer'>
        hostOrganisationId: string
        profileId: string
        requestId: string
        needId: string
        /** How a member of the diaspora can contribute. */
        kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
        tor: {
          /**
           * Objectives of the work.
           * @minLength 10 @maxLength 4000
           */
          objectives: string
          /**
           * Deliverables due at the end.
           * @minItems 1 @maxItems 20
           */
          deliverables: string[]
          /**
           * Number of working days.
           * @minimum 1 @maximum 730
           */
          days: number
          /** Whether the work is remote, on site or both. */
          mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
        }
        /** First day. Local date. */
        startOn: string
        /** Last day. Local date. */
        endOn: string
        /** Compensation of the member. */
        compensation: {
          /** PRO_BONO: unpaid. FEE: a fee. TRAVEL: travel costs only. */
          kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
          /** Amount of the fee. Required for FEE. */
          amount?: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0
             */
            amountMinor: number
            currency: 'MAD'
          }
        }
        /** State of an engagement. */
        state: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
        /** Events the caller can trigger now with diaspora.advanceEngagement. */
        allowedEvents: string[]
        signed: {
          host: string | null
          member: string | null
        }
        outcome: {
          deliverables: string | null
          hostRating: number | null
          memberRating: number | null
          followOn: string | null
        }
        completedAt: string | null
        version: number
        /** @format date-time */
        createdAt: string
      }> | null
      registrations: Array<{
        registrationId: string
        eventId: string
        state: 'REGISTERED' | 'CANCELLED' | 'ATTENDED'
        /** Ticket code to show at the entrance. */
        ticket: string
        attendedAt: string | null
      }> | null
      accesses: Array<{
        /** @format date-time */
        at: string
        /** Name of the reader; null if their account no longer exists. */
        readBy: string | null
        organisation: LocalizedText | null
        agent: string | null
        runId: string | null
        operation: string
        purpose: 'MEMBERSHIP' | 'DIRECTORY' | 'NEWS' | 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC' | 'CERTIFICATE' | 'STATISTICS' | null
        /** Fields shown together with the name; empty if masked. */
        fields: string[]
      }> | null
    }>
    /**
     * Withdraw the caller’s consents for the diaspora, all or one, and hide the profile at once.
     *
     * In one transaction the profile is hidden (T0), open matches drop the member, open requests are declined and given names are revoked. Withdrawing MATCHING ends every proposal of the caller in the programme, also outside the diaspora. `commons.withdrawConsent` hides the profile as well, but does not close requests.
     *
     * DELETE /v1/diaspora/me/consents; needs a key. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.withdrawConsent()
     */
    withdrawConsent: Write<{
      /** The purpose to withdraw. Defaults to all active ones. */
      purpose?: 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC'
    }, {
      withdrawn: Array<'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC'>
      /** Whether there is a profile; if so, it is hidden now. */
      hidden: boolean
      droppedMatches: number
      closedRequests: number
    }>
    /**
     * Count verified members of the diaspora by country, region or sector, and their results.
     *
     * Also counts completed engagements, held events and valid bridges. Counts under five are suppressed, and so are other counts from which they could be derived.
     *
     * GET /v1/diaspora/impact; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.diaspora.impact({ by: 'COUNTRY' })
     */
    impact: Read<{
      /**
       * Country of residence, region of origin or main sector.
       * @default "COUNTRY"
       */
      by?: 'COUNTRY' | 'REGION' | 'SECTOR'
    }, {
      /** @format date-time */
      asOf: string
      by: 'COUNTRY' | 'REGION' | 'SECTOR'
      /** Verified members who agreed to be found. Hidden members are not counted. */
      members: {
        /** Null if suppressed. */
        count: number | null
        /** The count; `<5` if suppressed; `…` if hidden because another suppressed count could be derived from it. */
        shown: string
      }
      items: Array<{
        /** A country code, a region code, a section, or NONE. */
        key: string
        /** Null if suppressed. */
        count: number | null
        /** The count; `<5` if suppressed; `…` if hidden because another suppressed count could be derived from it. */
        shown: string
      }>
      engagementsCompleted: {
        /** Null if suppressed. */
        count: number | null
        /** The count; `<5` if suppressed; `…` if hidden because another suppressed count could be derived from it. */
        shown: string
      }
      eventsHeld: number
      bridgesValid: number
    }>
  }
  /** The integrated technology acceleration zone: space, digital resources, admission files, allocations, quotas and obligations. */
  galaxys: {
    /**
     * List the technology acceleration zones: location, status, legal regime and regulation.
     *
     * GET /v1/galaxys/zones; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.galaxys.listZones()
     */
    listZones: List<{
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Only zones that are PLANNED, OPEN or CLOSED. */
      status?: 'PLANNED' | 'OPEN' | 'CLOSED'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Use it to search its space, or to apply. */
        zoneId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** The legal regime; null: not decided. */
        regime: 'LAW_102_21' | 'LAW_19_94' | 'PRIVATE' | 'OTHER' | null
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** Degrees north. */
        latitude: number
        /** Degrees east. */
        longitude: number
        /** IANA. */
        timeZone: string
        /** Only OPEN zones accept files and tenants. */
        status: 'PLANNED' | 'OPEN' | 'CLOSED'
        /** The organisation that runs it. */
        operatorOrganisationId: string
        /** The regulation every tenant accepts. */
        regulation: LocalizedText
        /** Hash of the current regulation; send it to accept the regulation. */
        regulationHash: string
        /** Measures that the zone itself has published. */
        incentives: Array<{
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          title: LocalizedText
          /** The legal basis, as the zone states it. */
          source: string
        }>
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List the space of a zone as a tree: lots and buildings, their floors, their rooms.
     *
     * GET /v1/galaxys/zones/:zoneId/units; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.listUnits({ zoneId: '00000000-0000-7502-8000-000000000001', kind: 'BUILDING' })
     */
    listUnits: List<{
      /**
       * A zone, as found by galaxys.listZones.
       * @minLength 1 @maxLength 64
       */
      zoneId: string
      /**
       * Only direct children of this unit.
       * @minLength 1 @maxLength 64
       */
      parentId?: string
      /** A kind of space. */
      kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Use it to request or allocate the unit. */
        unitId: string
        zoneId: string
        /** The parent unit; null: directly in the zone. */
        parentId: string | null
        /** The code on its signs in the zone. */
        code: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A kind of space. */
        kind: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /** 100 dm2 are 1 m2. */
        areaDm2: number
        /** How many people can work there. */
        capacityPersons: number
        powerW: number
        coolingW: number
        features: string[]
        /** Whether a unit is in service; its allocations show whether it is taken. */
        status: 'AVAILABLE' | 'UNDER_WORKS' | 'OUT_OF_SERVICE'
        /** Allocated as a whole; otherwise shared, place by place. */
        exclusive: boolean
        /** Rent a month, in centimes, per place for a shared unit; null: not published. */
        rentMinorPerMonth: number | null
        version: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Add a lot, building, floor or room to a zone.
     *
     * POST /v1/galaxys/zones/:zoneId/units; needs the scope `galaxys:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.addUnit({ zoneId: '00000000-0000-7502-8000-000000000001', parentId: '00000000-0000-7503-8000-000000000002', code: 'A-1-99', name: { fr: 'Bureau Exemple' }, kind: 'OFFICE', areaDm2: 2000, capacityPersons: 3, powerW: 2000 })
     */
    addUnit: Write<{
      /**
       * A zone the caller runs.
       * @minLength 1 @maxLength 64
       */
      zoneId: string
      /**
       * The parent unit; defaults to none, directly in the zone.
       * @minLength 1 @maxLength 64
       */
      parentId?: string
      /** The code on its signs, such as A-2-05. */
      code: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A kind of space. */
      kind: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
      /**
       * Area in dm2: 100 dm2 are 1 m2.
       * @minimum 1 @maximum 2000000000
       */
      areaDm2: number
      /**
       * How many people can work there.
       * @minimum 0 @maximum 100000
       */
      capacityPersons: number
      /**
       * Electrical power in watts.
       * @minimum 0 @maximum 2000000000
       */
      powerW: number
      /**
       * Cooling in watts.
       * @minimum 0 @maximum 2000000000 @default 0
       */
      coolingW?: number
      /**
       * The features it offers.
       * @maxItems 30 @default []
       */
      features?: string[]
      /**
       * Allocated as a whole; false: shared, place by place, up to capacityPersons.
       * @default true
       */
      exclusive?: boolean
      /**
       * Rent a month, in centimes; null: not published.
       * @default null
       */
      rentMinorPerMonth?: number | null
    }, {
      /** Use it to request or allocate the unit. */
      unitId: string
      zoneId: string
      /** The parent unit; null: directly in the zone. */
      parentId: string | null
      /** The code on its signs in the zone. */
      code: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A kind of space. */
      kind: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
      /** 100 dm2 are 1 m2. */
      areaDm2: number
      /** How many people can work there. */
      capacityPersons: number
      powerW: number
      coolingW: number
      features: string[]
      /** Whether a unit is in service; its allocations show whether it is taken. */
      status: 'AVAILABLE' | 'UNDER_WORKS' | 'OUT_OF_SERVICE'
      /** Allocated as a whole; otherwise shared, place by place. */
      exclusive: boolean
      /** Rent a month, in centimes, per place for a shared unit; null: not published. */
      rentMinorPerMonth: number | null
      version: number
    }>
    /**
     * Change a unit of a zone: its state of service, its size, its features or its rent.
     *
     * PATCH /v1/galaxys/units/:unitId; needs the scope `galaxys:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.updateUnit({ unitId: '00000000-0000-7503-8000-000000000005', status: 'UNDER_WORKS' })
     */
    updateUnit: Write<{
      /**
       * A unit of a zone the caller runs.
       * @minLength 1 @maxLength 64
       */
      unitId: string
      /** Whether a unit is in service; its allocations show whether it is taken. */
      status?: 'AVAILABLE' | 'UNDER_WORKS' | 'OUT_OF_SERVICE'
      /**
       * Area in dm2: 100 dm2 are 1 m2.
       * @minimum 1 @maximum 2000000000
       */
      areaDm2?: number
      /**
       * Electrical power in watts.
       * @minimum 0 @maximum 2000000000
       */
      powerW?: number
      /**
       * The features it offers.
       * @maxItems 30
       */
      features?: string[]
      /** Rent a month, in centimes; null: not published. */
      rentMinorPerMonth?: number | null
      /**
       * Rejects the write if the record has another version, so that no concurrent change is lost. 0: the record must not exist yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      /** Use it to request or allocate the unit. */
      unitId: string
      zoneId: string
      /** The parent unit; null: directly in the zone. */
      parentId: string | null
      /** The code on its signs in the zone. */
      code: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A kind of space. */
      kind: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
      /** 100 dm2 are 1 m2. */
      areaDm2: number
      /** How many people can work there. */
      capacityPersons: number
      powerW: number
      coolingW: number
      features: string[]
      /** Whether a unit is in service; its allocations show whether it is taken. */
      status: 'AVAILABLE' | 'UNDER_WORKS' | 'OUT_OF_SERVICE'
      /** Allocated as a whole; otherwise shared, place by place. */
      exclusive: boolean
      /** Rent a month, in centimes, per place for a shared unit; null: not published. */
      rentMinorPerMonth: number | null
      version: number
    }>
    /**
     * List the digital resources of a zone: computing, storage, power, racks and testbeds.
     *
     * GET /v1/galaxys/zones/:zoneId/pools; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.listPools({ zoneId: '00000000-0000-7502-8000-000000000001' })
     */
    listPools: List<{
      /**
       * A zone, as found by galaxys.listZones.
       * @minLength 1 @maxLength 64
       */
      zoneId: string
      /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
      class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Use it to request a quota. */
        poolId: string
        zoneId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
        class: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        total: number
        /** Quantity available to tenants. */
        allocatable: number
        /** Overcommitment in basis points: 5000 allows half as much again. */
        overcommitBp: number
        /** 1: may host sensitive systems; 2: sensitive data too. */
        hostingLevel: number
        /** Price of one unit a month, in centimes; null: not published. */
        unitPriceMinor: number | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Find free space in the zones: lots, buildings, floors, labs, clean rooms, offices, desks.
     *
     * GET /v1/galaxys/space; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.searchSpace({ kind: 'LAB', areaDm2: 6000 })
     */
    searchSpace: Read<{
      /**
       * Only in this zone, as found by galaxys.listZones.
       * @minLength 1 @maxLength 64
       */
      zoneId?: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A kind of space. */
      kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
      /**
       * Minimum area in dm2: 60 m2 are 6000.
       * @minimum 1 @maximum 2000000000
       */
      areaDm2?: number
      /**
       * Minimum electrical power, in watts.
       * @minimum 1 @maximum 2000000000
       */
      powerW?: number
      /**
       * Minimum number of people.
       * @minimum 1 @maximum 100000
       */
      persons?: number
      /**
       * Desired features; units lacking some rank lower.
       * @maxItems 10
       */
      features?: string[]
      /**
       * Start of the free period; defaults to now. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from?: string
      /**
       * End of the free period; defaults to a year after `from`. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to?: string
      /**
       * Maximum number of results, 1 to 50.
       * @minimum 1 @maximum 50 @default 10
       */
      limit?: number
    }, {
      /** @format date-time */
      from: string
      /** @format date-time */
      to: string
      items: Array<{
        /** Use it to request or allocate the unit. */
        unitId: string
        zoneId: string
        /** The parent unit; null: directly in the zone. */
        parentId: string | null
        /** The code on its signs in the zone. */
        code: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A kind of space. */
        kind: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /** 100 dm2 are 1 m2. */
        areaDm2: number
        /** How many people can work there. */
        capacityPersons: number
        powerW: number
        coolingW: number
        features: string[]
        /** Whether a unit is in service; its allocations show whether it is taken. */
        status: 'AVAILABLE' | 'UNDER_WORKS' | 'OUT_OF_SERVICE'
        /** Allocated as a whole; otherwise shared, place by place. */
        exclusive: boolean
        /** Rent a month, in centimes, per place for a shared unit; null: not published. */
        rentMinorPerMonth: number | null
        version: number
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        zoneName: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** For a shared unit: places free at every moment; null: it is allocated as a whole. */
        freePlaces: number | null
        /** The requested features it has. */
        missingFeatures: string[]
        /**
         * How well it fits, in thousandths.
         * @minimum 0 @maximum 1000
         */
        score: number
        reasons: Array<{
          /**
           * Criterion: skills, region, dates…
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well the criterion is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Source of the value.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
    }>
    /**
     * Show how much of a zone is taken and free over time: area and each digital resource.
     *
     * Managers of the zone get a segment for every change. The public curve has a segment a month, at most sixty, with the peak of the month rounded up to a twentieth of the total: it reveals neither a single tenant nor the day of a change.
     *
     * GET /v1/galaxys/zones/:zoneId/capacity; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.capacity({ zoneId: '00000000-0000-7502-8000-000000000001' })
     */
    capacity: Read<{
      /**
       * A zone, as found by galaxys.listZones.
       * @minLength 1 @maxLength 64
       */
      zoneId: string
      /** Only this digital resource. */
      class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
      /**
       * Start; defaults to now. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from?: string
      /**
       * End, at most five years later; defaults to a year after `from`. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to?: string
    }, {
      zoneId: string
      /** @format date-time */
      from: string
      /** @format date-time */
      to: string
      /** True: the public curve, by month and in twentieths. */
      rounded: boolean
      resources: Array<{
        resource: 'AREA_DM2' | 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /** Null: the area of the zone. */
        poolId: string | null
        total: number
        /** What may be granted, overcommitment included. */
        allocatable: number
        segments: Array<{
          /** @format date-time */
          from: string
          /** @format date-time */
          to: string
          /** On the public curve: reserved and allocated together. */
          allocated: number
          /** Null on the public curve. */
          reserved: number | null
          free: number
        }>
      }>
    }>
    /**
     * Put together an offer for a project: space, computing, FabLab, talent and laboratories.
     *
     * Space, computing and incentives come from the zone. Other parts come from other modules on behalf of the caller; the `status` of a part that could not be read says why. An offer reserves nothing: apply with `galaxys.submitFile`.
     *
     * GET /v1/galaxys/offer; needs the scope `galaxys:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.packageOffer({ kind: 'LAB', areaDm2: 6000, gpuHoursPerDay: 24, skillIds: ['machine-learning', 'mlops'] })
     */
    packageOffer: Read<{
      /**
       * The zone, as found by galaxys.listZones; defaults to the first open one.
       * @minLength 1 @maxLength 64
       */
      zoneId?: string
      /** A kind of space. */
      kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
      /**
       * Minimum area in dm2: 60 m2 are 6000.
       * @minimum 1 @maximum 2000000000
       */
      areaDm2?: number
      /**
       * Minimum electrical power, in watts.
       * @minimum 1 @maximum 2000000000
       */
      powerW?: number
      /**
       * Minimum number of people.
       * @minimum 1 @maximum 100000
       */
      persons?: number
      /**
       * Virtual CPUs needed.
       * @minimum 1 @maximum 2000000000
       */
      vcpu?: number
      /**
       * Memory needed, in MB.
       * @minimum 1 @maximum 2000000000
       */
      ramMb?: number
      /**
       * Storage needed, in GB.
       * @minimum 1 @maximum 2000000000
       */
      diskGb?: number
      /**
       * GPU hours a day needed.
       * @minimum 1 @maximum 2000000000
       */
      gpuHoursPerDay?: number
      /**
       * The class of the data: a sensitive system needs hosting of level 1, sensitive data of level 2.
       * @default "ORDINARY"
       */
      dataClass?: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
      /**
       * Skills the project will look for.
       * @maxItems 10
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * Start; defaults to now. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from?: string
      /**
       * End; defaults to a year after `from`. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to?: string
    }, {
      zoneId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      zoneName: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** @format date-time */
      from: string
      /** @format date-time */
      to: string
      /** Null: not decided. */
      regime: 'LAW_102_21' | 'LAW_19_94' | 'PRIVATE' | 'OTHER' | null
      /** The three best matches, free for the whole period; empty: no match. */
      spaces: Array<{
        /** Use it to request or allocate the unit. */
        unitId: string
        zoneId: string
        /** The parent unit; null: directly in the zone. */
        parentId: string | null
        /** The code on its signs in the zone. */
        code: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A kind of space. */
        kind: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /** 100 dm2 are 1 m2. */
        areaDm2: number
        /** How many people can work there. */
        capacityPersons: number
        powerW: number
        coolingW: number
        features: string[]
        /** Whether a unit is in service; its allocations show whether it is taken. */
        status: 'AVAILABLE' | 'UNDER_WORKS' | 'OUT_OF_SERVICE'
        /** Allocated as a whole; otherwise shared, place by place. */
        exclusive: boolean
        /** Rent a month, in centimes, per place for a shared unit; null: not published. */
        rentMinorPerMonth: number | null
        version: number
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        zoneName: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** For a shared unit: places free at every moment; null: it is allocated as a whole. */
        freePlaces: number | null
        /** The requested features it has. */
        missingFeatures: string[]
        /**
         * How well it fits, in thousandths.
         * @minimum 0 @maximum 1000
         */
        score: number
        reasons: Array<{
          /**
           * Criterion: skills, region, dates…
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well the criterion is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Source of the value.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
      compute: Array<{
        /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
        class: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        wanted: number
        /** A pool that can give it; null: none can. */
        poolId: string | null
        poolName: LocalizedText | null
        hostingLevel: number | null
        enough: boolean
        /** Price of the requested quantity, in centimes; null: not published. */
        pricePerMonthMinor: number | null
      }>
      fablab: {
        /** NOT_INSTALLED: this server runs without that module; NOT_PERMITTED: the caller may not read it; NOT_AVAILABLE: its response was unexpected. */
        status: 'ANSWERED' | 'NOT_ASKED' | 'NOT_INSTALLED' | 'NOT_PERMITTED' | 'NOT_AVAILABLE'
        /** The operation that gave the data. */
        source: string
        nearest: {
          labId: string
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          name: LocalizedText
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          city: LocalizedText
          distanceKm: number | null
        } | null
      }
      talent: {
        /** NOT_INSTALLED: this server runs without that module; NOT_PERMITTED: the caller may not read it; NOT_AVAILABLE: its response was unexpected. */
        status: 'ANSWERED' | 'NOT_ASKED' | 'NOT_INSTALLED' | 'NOT_PERMITTED' | 'NOT_AVAILABLE'
        /** The operation that gave the data. */
        source: string
        /** How many people hold a certificate in these skills; counts under five are hidden. */
        holders: {
          /** Null if suppressed. */
          count: number | null
          /** The count; `<5` if suppressed; `…` if hidden because another suppressed count could be derived from it. */
          shown: string
        } | null
      }
      laboratories: {
        /** NOT_INSTALLED: this server runs without that module; NOT_PERMITTED: the caller may not read it; NOT_AVAILABLE: its response was unexpected. */
        status: 'ANSWERED' | 'NOT_ASKED' | 'NOT_INSTALLED' | 'NOT_PERMITTED' | 'NOT_AVAILABLE'
        /** The operation that gave the data. */
        source: string
        institutes: Array<{
          instituteId: string
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          name: LocalizedText
          regionCode: string
          laboratories: Array<{
            laboratoryId: string
            /** A text in French and, where written, in Arabic, English and Amazigh. */
            name: LocalizedText
          }>
        }>
      }
      /** Incentives that the zone itself has published; none are assumed. */
      incentives: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** The legal basis, as the zone states it. */
        source: string
      }>
    }>
    /**
     * Apply for a place in a zone: submit the project and the space and resources it needs.
     *
     * POST /v1/galaxys/files; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.submitFile({ zoneId: '00000000-0000-7502-8000-000000000001', category: 'STARTUP', project: { title: { fr: 'Capteurs agricoles Exemple' }, summary: { fr: 'Des capteurs pour l’irrigation.' }, trl: 5, jobsPlanned: 12, investment: { amountMinor: 300000000, currency: 'MAD' }, rdLinks: ['Université Exemple'] }, requested: [{ kind: 'LAB', areaDm2: 6000, persons: 6, from: '2027-04-01T00:00', to: '2029-04-01T00:00' }] })
     */
    submitFile: Write<{
      /**
       * An open zone, as found by galaxys.listZones.
       * @minLength 1 @maxLength 64
       */
      zoneId: string
      /** The category of the tenant. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /**
       * A country, ISO 3166-1 alpha-2, such as MA.
       * @maxLength 2 @default "MA"
       */
      country?: string
      /** The project to house in the zone. */
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for which customers, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it plans to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** Planned investment, in centimes. */
        investment: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        }
        /** Section of the Moroccan nomenclature of activities (NMA 2010). */
        sector?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
        /**
         * Laboratories, universities and institutes it works with.
         * @maxItems 20 @default []
         */
        rdLinks?: string[]
      }
      /**
       * The space and the digital resources requested.
       * @minItems 1 @maxItems 20
       */
      requested: Array<{
        /** A kind of space. */
        kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /**
         * Minimum area in dm2: 100 dm2 are 1 m2.
         * @minimum 1 @maximum 2000000000
         */
        areaDm2?: number
        /**
         * Electrical power in watts.
         * @minimum 1 @maximum 2000000000
         */
        powerW?: number
        /**
         * People who will work there.
         * @minimum 1 @maximum 100000
         */
        persons?: number
        /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Quantity of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * Start. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: string
        /**
         * End. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: string
      }>
      /** Accepts the regulation of the zone: its `regulationHash`, as galaxys.listZones shows it. */
      regulationHash?: string
      /**
       * True: save it as a draft that only the applicant sees; submit it later with galaxys.updateFile.
       * @default false
       */
      draft?: boolean
    }, {
      /** Use it to show, complete or decide on the file. */
      fileId: string
      zoneId: string
      /** The applicant organisation. */
      organisationId: string
      /** The state of an admission file. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** The category of the tenant. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Country where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for which customers, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it plans to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** Planned investment, in centimes. */
        investment: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        }
        /** Section of the Moroccan nomenclature of activities (NMA 2010). */
        sector?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
        /**
         * Laboratories, universities and institutes it works with.
         * @maxItems 20 @default []
         */
        rdLinks: string[]
      }
      requested: Array<{
        /** A kind of space. */
        kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /**
         * Minimum area in dm2: 100 dm2 are 1 m2.
         * @minimum 1 @maximum 2000000000
         */
        areaDm2?: number
        /**
         * Electrical power in watts.
         * @minimum 1 @maximum 2000000000
         */
        powerW?: number
        /**
         * People who will work there.
         * @minimum 1 @maximum 100000
         */
        persons?: number
        /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Quantity of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * Start. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: string
        /**
         * End. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: string
      }>
      /** Hash of the regulation the applicant accepted; null: none accepted yet. */
      regulationHash: string | null
      /** The applicant accepted the current regulation. */
      regulationAccepted: boolean
      /** What is missing, or the note of the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; null: none, or hidden from the applicant until the decision. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Increases with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Change an admission file that is a draft or was found incomplete, and submit it.
     *
     * PATCH /v1/galaxys/files/:fileId; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.updateFile({ fileId: '00000000-0000-7505-8000-000000000001', submit: true })
     */
    updateFile: Write<{
      /**
       * A file of the caller’s organisation, as found by galaxys.listFiles.
       * @minLength 1 @maxLength 64
       */
      fileId: string
      /** The category of the tenant. */
      category?: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /**
       * A country, ISO 3166-1 alpha-2, such as MA.
       * @maxLength 2
       */
      country?: string
      /** The project to house in the zone. */
      project?: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for which customers, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it plans to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** Planned investment, in centimes. */
        investment: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        }
        /** Section of the Moroccan nomenclature of activities (NMA 2010). */
        sector?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
        /**
         * Laboratories, universities and institutes it works with.
         * @maxItems 20 @default []
         */
        rdLinks?: string[]
      }
      /**
       * The space and the digital resources requested.
       * @minItems 1 @maxItems 20
       */
      requested?: Array<{
        /** A kind of space. */
        kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /**
         * Minimum area in dm2: 100 dm2 are 1 m2.
         * @minimum 1 @maximum 2000000000
         */
        areaDm2?: number
        /**
         * Electrical power in watts.
         * @minimum 1 @maximum 2000000000
         */
        powerW?: number
        /**
         * People who will work there.
         * @minimum 1 @maximum 100000
         */
        persons?: number
        /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Quantity of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * Start. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: string
        /**
         * End. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: string
      }>
      /** Accepts the regulation of the zone: its `regulationHash`, as galaxys.listZones shows it. */
      regulationHash?: string
      /**
       * True: submit it.
       * @default false
       */
      submit?: boolean
      /**
       * Rejects the write if the record has another version, so that no concurrent change is lost. 0: the record must not exist yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      /** Use it to show, complete or decide on the file. */
      fileId: string
      zoneId: string
      /** The applicant organisation. */
      organisationId: string
      /** The state of an admission file. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** The category of the tenant. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Country where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for which customers, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it plans to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** Planned investment, in centimes. */
        investment: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        }
        /** Section of the Moroccan nomenclature of activities (NMA 2010). */
        sector?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
        /**
         * Laboratories, universities and institutes it works with.
         * @maxItems 20 @default []
         */
        rdLinks: string[]
      }
      requested: Array<{
        /** A kind of space. */
        kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /**
         * Minimum area in dm2: 100 dm2 are 1 m2.
         * @minimum 1 @maximum 2000000000
         */
        areaDm2?: number
        /**
         * Electrical power in watts.
         * @minimum 1 @maximum 2000000000
         */
        powerW?: number
        /**
         * People who will work there.
         * @minimum 1 @maximum 100000
         */
        persons?: number
        /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Quantity of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * Start. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: string
        /**
         * End. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: string
      }>
      /** Hash of the regulation the applicant accepted; null: none accepted yet. */
      regulationHash: string | null
      /** The applicant accepted the current regulation. */
      regulationAccepted: boolean
      /** What is missing, or the note of the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; null: none, or hidden from the applicant until the decision. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Increases with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Accept the regulation of the zone for an admission file of your organisation.
     *
     * POST /v1/galaxys/files/:fileId/regulation; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.acceptRegulation({ fileId: '00000000-0000-7505-8000-000000000001', regulationHash: '0000000000000000000000000000000000000000000000000000000000000000' })
     */
    acceptRegulation: Write<{
      /**
       * A file of the caller’s organisation, as found by galaxys.listFiles.
       * @minLength 1 @maxLength 64
       */
      fileId: string
      /** Accepts the regulation of the zone: its `regulationHash`, as galaxys.listZones shows it. */
      regulationHash: string
    }, {
      /** Use it to show, complete or decide on the file. */
      fileId: string
      zoneId: string
      /** The applicant organisation. */
      organisationId: string
      /** The state of an admission file. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** The category of the tenant. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Country where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for which customers, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it plans to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** Planned investment, in centimes. */
        investment: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        }
        /** Section of the Moroccan nomenclature of activities (NMA 2010). */
        sector?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
        /**
         * Laboratories, universities and institutes it works with.
         * @maxItems 20 @default []
         */
        rdLinks: string[]
      }
      requested: Array<{
        /** A kind of space. */
        kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /**
         * Minimum area in dm2: 100 dm2 are 1 m2.
         * @minimum 1 @maximum 2000000000
         */
        areaDm2?: number
        /**
         * Electrical power in watts.
         * @minimum 1 @maximum 2000000000
         */
        powerW?: number
        /**
         * People who will work there.
         * @minimum 1 @maximum 100000
         */
        persons?: number
        /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Quantity of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * Start. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: string
        /**
         * End. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: string
      }>
      /** Hash of the regulation the applicant accepted; null: none accepted yet. */
      regulationHash: string | null
      /** The applicant accepted the current regulation. */
      regulationAccepted: boolean
      /** What is missing, or the note of the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; null: none, or hidden from the applicant until the decision. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Increases with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Show an admission file and what can be done with it now.
     *
     * GET /v1/galaxys/files/:fileId; needs the scope `galaxys:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.getFile({ fileId: '00000000-0000-7505-8000-000000000001' })
     */
    getFile: Read<{
      /**
       * A file, as found by galaxys.listFiles.
       * @minLength 1 @maxLength 64
       */
      fileId: string
    }, {
      /** Use it to show, complete or decide on the file. */
      fileId: string
      zoneId: string
      /** The applicant organisation. */
      organisationId: string
      /** The state of an admission file. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** The category of the tenant. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Country where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for which customers, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it plans to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** Planned investment, in centimes. */
        investment: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        }
        /** Section of the Moroccan nomenclature of activities (NMA 2010). */
        sector?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
        /**
         * Laboratories, universities and institutes it works with.
         * @maxItems 20 @default []
         */
        rdLinks: string[]
      }
      requested: Array<{
        /** A kind of space. */
        kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /**
         * Minimum area in dm2: 100 dm2 are 1 m2.
         * @minimum 1 @maximum 2000000000
         */
        areaDm2?: number
        /**
         * Electrical power in watts.
         * @minimum 1 @maximum 2000000000
         */
        powerW?: number
        /**
         * People who will work there.
         * @minimum 1 @maximum 100000
         */
        persons?: number
        /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Quantity of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * Start. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: string
        /**
         * End. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: string
      }>
      /** Hash of the regulation the applicant accepted; null: none accepted yet. */
      regulationHash: string | null
      /** The applicant accepted the current regulation. */
      regulationAccepted: boolean
      /** What is missing, or the note of the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; null: none, or hidden from the applicant until the decision. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Increases with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * List the admission files of your organisation, or those submitted to a zone you run.
     *
     * GET /v1/galaxys/files; needs the scope `galaxys:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.listFiles()
     */
    listFiles: List<{
      /**
       * `zone`: files submitted to the zones the caller runs; needs the scope galaxys:manage.
       * @default "organisation"
       */
      whose?: 'organisation' | 'zone'
      /**
       * Only in this zone.
       * @minLength 1 @maxLength 64
       */
      zoneId?: string
      /** The state of an admission file. */
      state?: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Use it to show, complete or decide on the file. */
        fileId: string
        zoneId: string
        /** The applicant organisation. */
        organisationId: string
        /** The state of an admission file. */
        state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** The category of the tenant. */
        category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
        /** Country where the applicant is established, ISO 3166-1. */
        country: string
        project: {
          /** The name of the project. */
          title: LocalizedText
          /** What it does, for which customers, and why in the zone. */
          summary: LocalizedText
          /**
           * Technology readiness level, 1 to 9.
           * @minimum 1 @maximum 9
           */
          trl: number
          /**
           * Jobs it plans to create.
           * @minimum 0 @maximum 1000000
           */
          jobsPlanned: number
          /** Planned investment, in centimes. */
          investment: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0 @maximum 1000000000000000
             */
            amountMinor: number
            currency: 'MAD'
          }
          /** Section of the Moroccan nomenclature of activities (NMA 2010). */
          sector?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
          /**
           * Laboratories, universities and institutes it works with.
           * @maxItems 20 @default []
           */
          rdLinks: string[]
        }
        requested: Array<{
          /** A kind of space. */
          kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
          /**
           * Minimum area in dm2: 100 dm2 are 1 m2.
           * @minimum 1 @maximum 2000000000
           */
          areaDm2?: number
          /**
           * Electrical power in watts.
           * @minimum 1 @maximum 2000000000
           */
          powerW?: number
          /**
           * People who will work there.
           * @minimum 1 @maximum 100000
           */
          persons?: number
          /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
          class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
          /**
           * Quantity of the digital resource, in its own unit.
           * @minimum 1 @maximum 2000000000
           */
          quantity?: number
          /**
           * Start. ISO 8601; without Z or offset, local time of Morocco.
           * @maxLength 40
           */
          from: string
          /**
           * End. ISO 8601; without Z or offset, local time of Morocco.
           * @maxLength 40
           */
          to: string
        }>
        /** Hash of the regulation the applicant accepted; null: none accepted yet. */
        regulationHash: string | null
        /** The applicant accepted the current regulation. */
        regulationAccepted: boolean
        /** What is missing, or the note of the decision. */
        note: string | null
        outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
        /** What has to be met before anything is allocated. */
        conditions: string[]
        /** Mean of its scores, 0 to 500; null: none, or hidden from the applicant until the decision. */
        score: number | null
        submittedAt: string | null
        decidedAt: string | null
        /** Increases with every change. */
        version: number
        /** What the caller can do with it now. */
        allowedEvents: string[]
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Declare whether you have an interest in the organisation behind an admission file.
     *
     * POST /v1/galaxys/files/:fileId/interests; needs the scope `galaxys:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.declareInterest({ fileId: '00000000-0000-7505-8000-000000000001', interested: false })
     */
    declareInterest: Write<{
      /**
       * A file in a zone the caller runs.
       * @minLength 1 @maxLength 64
       */
      fileId: string
      /** True: the caller has an interest and leaves the review to others. */
      interested: boolean
      /**
       * Which.
       * @minLength 1 @maxLength 500
       */
      note?: string
    }, {
      fileId: string
      aboutOrganisationId: string
      interested: boolean
      /** @format date-time */
      at: string
    }>
    /**
     * Move an admission file through its screening: complete or incomplete, review, committee.
     *
     * Events: `find_complete` and `find_incomplete` (name in `note` what is missing) for a submitted file; `start_review`; `check_site`; `to_committee`, once a reviewer without a conflict of interest has scored it; `meet_conditions` for a file approved with conditions; `reopen` for a file that is waiting or that has lost its clearance.
     *
     * POST /v1/galaxys/files/:fileId/advance; needs the scope `galaxys:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.advanceFile({ fileId: '00000000-0000-7505-8000-000000000003', event: 'find_complete' })
     */
    advanceFile: Write<{
      /**
       * A file in a zone the caller runs, as found by galaxys.listFiles.
       * @minLength 1 @maxLength 64
       */
      fileId: string
      /** What was found, or the next step. */
      event: 'find_complete' | 'find_incomplete' | 'start_review' | 'check_site' | 'to_committee' | 'meet_conditions' | 'reopen'
      /**
       * What is missing from an incomplete file; the applicant reads it.
       * @minLength 1 @maxLength 2000
       */
      note?: string
    }, {
      /** Use it to show, complete or decide on the file. */
      fileId: string
      zoneId: string
      /** The applicant organisation. */
      organisationId: string
      /** The state of an admission file. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** The category of the tenant. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Country where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for which customers, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it plans to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** Planned investment, in centimes. */
        investment: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        }
        /** Section of the Moroccan nomenclature of activities (NMA 2010). */
        sector?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
        /**
         * Laboratories, universities and institutes it works with.
         * @maxItems 20 @default []
         */
        rdLinks: string[]
      }
      requested: Array<{
        /** A kind of space. */
        kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /**
         * Minimum area in dm2: 100 dm2 are 1 m2.
         * @minimum 1 @maximum 2000000000
         */
        areaDm2?: number
        /**
         * Electrical power in watts.
         * @minimum 1 @maximum 2000000000
         */
        powerW?: number
        /**
         * People who will work there.
         * @minimum 1 @maximum 100000
         */
        persons?: number
        /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Quantity of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * Start. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: string
        /**
         * End. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: string
      }>
      /** Hash of the regulation the applicant accepted; null: none accepted yet. */
      regulationHash: string | null
      /** The applicant accepted the current regulation. */
      regulationAccepted: boolean
      /** What is missing, or the note of the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; null: none, or hidden from the applicant until the decision. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Increases with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Score an admission file by the rubric, and show the space and resources that would fit.
     *
     * POST /v1/galaxys/files/:fileId/scores; needs the scope `galaxys:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.scoreFile({ fileId: '00000000-0000-7505-8000-000000000005', scores: { technology: 4, research_links: 3, jobs: 3, investment: 3, site_fit: 3 } })
     */
    scoreFile: Write<{
      /**
       * A file in a zone the caller runs, as found by galaxys.listFiles.
       * @minLength 1 @maxLength 64
       */
      fileId: string
      /** A score from 0 to 5 for each criterion. */
      scores: {
        /**
         * Technology and innovation, 0 to 5; weight 25 of 100.
         * @minimum 0 @maximum 5
         */
        technology: number
        /**
         * Links with research, 0 to 5; weight 20 of 100.
         * @minimum 0 @maximum 5
         */
        research_links: number
        /**
         * Skilled jobs, 0 to 5; weight 20 of 100.
         * @minimum 0 @maximum 5
         */
        jobs: number
        /**
         * Investment, 0 to 5; weight 20 of 100.
         * @minimum 0 @maximum 5
         */
        investment: number
        /**
         * Fit with the site, 0 to 5; weight 15 of 100.
         * @minimum 0 @maximum 5
         */
        site_fit: number
      }
      /**
       * A comment for the committee.
       * @minLength 1 @maxLength 2000
       */
      comment?: string
    }, {
      fileId: string
      /** @minimum 0 @maximum 500 */
      total: number
      rubric: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        weight: number
        score: number
      }>
      siteFit: Array<{
        /** Index of the requested item, from 0. */
        request: number
        /** The three best matches. */
        spaces: Array<{
          /** Use it to request or allocate the unit. */
          unitId: string
          /** The code on its signs in the zone. */
          code: string
          /** A kind of space. */
          kind: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
          /** 100 dm2 are 1 m2. */
          areaDm2: number
          /**
           * How well it fits, in thousandths.
           * @minimum 0 @maximum 1000
           */
          score: number
          reasons: Array<{
            /**
             * Criterion: skills, region, dates…
             * @minLength 1 @maxLength 100
             */
            criterion: string
            /** @minimum 1 @maximum 100 */
            weight: number
            /**
             * How well the criterion is met, in thousandths.
             * @minimum 0 @maximum 1000
             */
            value: number
            /**
             * Source of the value.
             * @minLength 1 @maxLength 200
             */
            source: string
          }>
        }>
        pools: Array<{
          poolId: string
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          name: LocalizedText
          /** Quantity free at every moment of the requested time. */
          free: number
          enough: boolean
        }>
      }>
      file: {
        /** Use it to show, complete or decide on the file. */
        fileId: string
        zoneId: string
        /** The applicant organisation. */
        organisationId: string
        /** The state of an admission file. */
        state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** The category of the tenant. */
        category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
        /** Country where the applicant is established, ISO 3166-1. */
        country: string
        project: {
          /** The name of the project. */
          title: LocalizedText
          /** What it does, for which customers, and why in the zone. */
          summary: LocalizedText
          /**
           * Technology readiness level, 1 to 9.
           * @minimum 1 @maximum 9
           */
          trl: number
          /**
           * Jobs it plans to create.
           * @minimum 0 @maximum 1000000
           */
          jobsPlanned: number
          /** Planned investment, in centimes. */
          investment: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0 @maximum 1000000000000000
             */
            amountMinor: number
            currency: 'MAD'
          }
          /** Section of the Moroccan nomenclature of activities (NMA 2010). */
          sector?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
          /**
           * Laboratories, universities and institutes it works with.
           * @maxItems 20 @default []
           */
          rdLinks: string[]
        }
        requested: Array<{
          /** A kind of space. */
          kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
          /**
           * Minimum area in dm2: 100 dm2 are 1 m2.
           * @minimum 1 @maximum 2000000000
           */
          areaDm2?: number
          /**
           * Electrical power in watts.
           * @minimum 1 @maximum 2000000000
           */
          powerW?: number
          /**
           * People who will work there.
           * @minimum 1 @maximum 100000
           */
          persons?: number
          /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
          class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
          /**
           * Quantity of the digital resource, in its own unit.
           * @minimum 1 @maximum 2000000000
           */
          quantity?: number
          /**
           * Start. ISO 8601; without Z or offset, local time of Morocco.
           * @maxLength 40
           */
          from: string
          /**
           * End. ISO 8601; without Z or offset, local time of Morocco.
           * @maxLength 40
           */
          to: string
        }>
        /** Hash of the regulation the applicant accepted; null: none accepted yet. */
        regulationHash: string | null
        /** The applicant accepted the current regulation. */
        regulationAccepted: boolean
        /** What is missing, or the note of the decision. */
        note: string | null
        outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
        /** What has to be met before anything is allocated. */
        conditions: string[]
        /** Mean of its scores, 0 to 500; null: none, or hidden from the applicant until the decision. */
        score: number | null
        submittedAt: string | null
        decidedAt: string | null
        /** Increases with every change. */
        version: number
        /** What the caller can do with it now. */
        allowedEvents: string[]
      }
    }>
    /**
     * Decide on an admission file: approve it, with conditions or without, waitlist or reject.
     *
     * POST /v1/galaxys/files/:fileId/decision; needs the scope `galaxys:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.decideFile({ fileId: '00000000-0000-7505-8000-000000000007', outcome: 'APPROVED' })
     */
    decideFile: Write<{
      /**
       * A file in a zone the caller runs, as found by galaxys.listFiles.
       * @minLength 1 @maxLength 64
       */
      fileId: string
      /** The decision of the committee. */
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /**
       * Conditions of an approval with conditions; they must be met before anything is allocated.
       * @maxItems 20 @default []
       */
      conditions?: string[]
      /**
       * The reasons; the applicant reads them.
       * @minLength 1 @maxLength 2000
       */
      note?: string
    }, {
      /** Use it to show, complete or decide on the file. */
      fileId: string
      zoneId: string
      /** The applicant organisation. */
      organisationId: string
      /** The state of an admission file. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** The category of the tenant. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Country where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for which customers, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it plans to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** Planned investment, in centimes. */
        investment: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        }
        /** Section of the Moroccan nomenclature of activities (NMA 2010). */
        sector?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
        /**
         * Laboratories, universities and institutes it works with.
         * @maxItems 20 @default []
         */
        rdLinks: string[]
      }
      requested: Array<{
        /** A kind of space. */
        kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /**
         * Minimum area in dm2: 100 dm2 are 1 m2.
         * @minimum 1 @maximum 2000000000
         */
        areaDm2?: number
        /**
         * Electrical power in watts.
         * @minimum 1 @maximum 2000000000
         */
        powerW?: number
        /**
         * People who will work there.
         * @minimum 1 @maximum 100000
         */
        persons?: number
        /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Quantity of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * Start. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: string
        /**
         * End. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: string
      }>
      /** Hash of the regulation the applicant accepted; null: none accepted yet. */
      regulationHash: string | null
      /** The applicant accepted the current regulation. */
      regulationAccepted: boolean
      /** What is missing, or the note of the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; null: none, or hidden from the applicant until the decision. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Increases with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Allocate a unit or a part of a pool to the applicant of an approved file.
     *
     * A unit is RESERVED for at most sixty days, until `galaxys.confirmAllocation`. With `propose` it is only offered; nothing is reserved until the applicant accepts. A part of a pool is ALLOCATED at once, with its quota.
     *
     * Errors, all 409: `unit-taken` and `unit-out-of-service` carry `alternatives`, the same unit later and similar units; `pool-exhausted` and `hosting-level-too-low` carry `free`, `availableFrom` and other pools; `file-not-approved`, `regulation-not-accepted`, `interest-undeclared` and `decision-not-independent` name the missing operation.
     *
     * POST /v1/galaxys/allocations; needs the scope `galaxys:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.allocate({ fileId: '00000000-0000-7505-8000-000000000008', unitId: '00000000-0000-7503-8000-000000000005', startsAt: '2027-04-01T00:00', endsAt: '2029-04-01T00:00' })
     */
    allocate: Write<{
      /**
       * An approved file in a zone the caller runs.
       * @minLength 1 @maxLength 64
       */
      fileId: string
      /**
       * The unit to give, as found by galaxys.searchSpace; or a pool, not both.
       * @minLength 1 @maxLength 64
       */
      unitId?: string
      /**
       * The pool to give a part of, as found by galaxys.listPools.
       * @minLength 1 @maxLength 64
       */
      poolId?: string
      /**
       * Places of a shared unit, or units of the pool; 1 for an exclusive unit.
       * @minimum 1 @maximum 2000000000 @default 1
       */
      quantity?: number
      /**
       * The class of the data: a sensitive system needs hosting of level 1, sensitive data of level 2.
       * @default "ORDINARY"
       */
      dataClass?: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
      /**
       * Start. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      startsAt: string
      /**
       * End. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      endsAt: string
      /**
       * Only offer the unit; the applicant accepts it with galaxys.acceptAllocation.
       * @default false
       */
      propose?: boolean
      /**
       * What the tenant commits to in return.
       * @maxItems 10 @default []
       */
      obligations?: Array<{
        /** The type of commitment of a tenant. */
        type: 'WORKS_START' | 'WORKS_END' | 'OPERATION_START' | 'JOBS' | 'INVESTMENT' | 'R_AND_D'
        /**
         * What has to be reached.
         * @minLength 1 @maxLength 500
         */
        target: string
        /**
         * For JOBS, their number; for INVESTMENT, an amount in centimes.
         * @minimum 0
         */
        value?: number
        /**
         * Due date. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        dueAt: string
      }>
    }, {
      /** Use it to accept, confirm or release the allocation. */
      allocationId: string
      /** The admission file it is based on. */
      fileId: string
      zoneId: string
      /** The organisation that holds it. */
      organisationId: string
      unitId: string | null
      poolId: string | null
      /** For a part of a pool: the quota that came with it. */
      quotaId: string | null
      /** Name of the unit or the pool. */
      what: LocalizedText
      /** Places of a shared unit, or units of a pool; 1 for an exclusive unit. */
      quantity: number
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** The state of an allocation. */
      state: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
      /** The reservation lapses if not confirmed before this time; null when not reserved. */
      reservedUntil: string | null
      endedAt: string | null
      /** Why it ended. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Accept a unit that the zone proposes: it is then reserved for at most sixty days.
     *
     * POST /v1/galaxys/allocations/:allocationId/accept; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.acceptAllocation({ allocationId: '00000000-0000-7508-8000-000000000001' })
     */
    acceptAllocation: Write<{
      /**
       * An allocation, as found by galaxys.listAllocations.
       * @minLength 1 @maxLength 64
       */
      allocationId: string
    }, {
      /** Use it to accept, confirm or release the allocation. */
      allocationId: string
      /** The admission file it is based on. */
      fileId: string
      zoneId: string
      /** The organisation that holds it. */
      organisationId: string
      unitId: string | null
      poolId: string | null
      /** For a part of a pool: the quota that came with it. */
      quotaId: string | null
      /** Name of the unit or the pool. */
      what: LocalizedText
      /** Places of a shared unit, or units of a pool; 1 for an exclusive unit. */
      quantity: number
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** The state of an allocation. */
      state: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
      /** The reservation lapses if not confirmed before this time; null when not reserved. */
      reservedUntil: string | null
      endedAt: string | null
      /** Why it ended. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Confirm a reservation once the deposit is there: from then on the unit is allocated.
     *
     * POST /v1/galaxys/allocations/:allocationId/confirm; needs the scope `galaxys:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.confirmAllocation({ allocationId: '00000000-0000-7508-8000-000000000002' })
     */
    confirmAllocation: Write<{
      /**
       * An allocation, as found by galaxys.listAllocations.
       * @minLength 1 @maxLength 64
       */
      allocationId: string
    }, {
      /** Use it to accept, confirm or release the allocation. */
      allocationId: string
      /** The admission file it is based on. */
      fileId: string
      zoneId: string
      /** The organisation that holds it. */
      organisationId: string
      unitId: string | null
      poolId: string | null
      /** For a part of a pool: the quota that came with it. */
      quotaId: string | null
      /** Name of the unit or the pool. */
      what: LocalizedText
      /** Places of a shared unit, or units of a pool; 1 for an exclusive unit. */
      quantity: number
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** The state of an allocation. */
      state: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
      /** The reservation lapses if not confirmed before this time; null when not reserved. */
      reservedUntil: string | null
      endedAt: string | null
      /** Why it ended. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Give back a unit or part of a pool: decline a proposal, cancel a reservation, or vacate.
     *
     * POST /v1/galaxys/allocations/:allocationId/release; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.releaseAllocation({ allocationId: '00000000-0000-7508-8000-000000000001', reason: 'Déménagement' })
     */
    releaseAllocation: Write<{
      /**
       * An allocation, as found by galaxys.listAllocations.
       * @minLength 1 @maxLength 64
       */
      allocationId: string
      /**
       * The reason; both sides see it.
       * @minLength 1 @maxLength 500
       */
      reason?: string
    }, {
      /** Use it to accept, confirm or release the allocation. */
      allocationId: string
      /** The admission file it is based on. */
      fileId: string
      zoneId: string
      /** The organisation that holds it. */
      organisationId: string
      unitId: string | null
      poolId: string | null
      /** For a part of a pool: the quota that came with it. */
      quotaId: string | null
      /** Name of the unit or the pool. */
      what: LocalizedText
      /** Places of a shared unit, or units of a pool; 1 for an exclusive unit. */
      quantity: number
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** The state of an allocation. */
      state: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
      /** The reservation lapses if not confirmed before this time; null when not reserved. */
      reservedUntil: string | null
      endedAt: string | null
      /** Why it ended. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * List the allocations of your organisation, or those of a zone you run: tenants and units.
     *
     * GET /v1/galaxys/allocations; needs the scope `galaxys:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.listAllocations()
     */
    listAllocations: List<{
      /**
       * `zone`: allocations in the zones the caller runs; needs the scope galaxys:manage.
       * @default "organisation"
       */
      whose?: 'organisation' | 'zone'
      /**
       * Only in this zone.
       * @minLength 1 @maxLength 64
       */
      zoneId?: string
      /**
       * Only of this unit.
       * @minLength 1 @maxLength 64
       */
      unitId?: string
      /** The state of an allocation. */
      state?: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Use it to accept, confirm or release the allocation. */
        allocationId: string
        /** The admission file it is based on. */
        fileId: string
        zoneId: string
        /** The organisation that holds it. */
        organisationId: string
        unitId: string | null
        poolId: string | null
        /** For a part of a pool: the quota that came with it. */
        quotaId: string | null
        /** Name of the unit or the pool. */
        what: LocalizedText
        /** Places of a shared unit, or units of a pool; 1 for an exclusive unit. */
        quantity: number
        /** @format date-time */
        startsAt: string
        /** @format date-time */
        endsAt: string
        /** The state of an allocation. */
        state: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
        /** The reservation lapses if not confirmed before this time; null when not reserved. */
        reservedUntil: string | null
        endedAt: string | null
        /** Why it ended. */
        reason: string | null
        version: number
        /** What the caller can do with it now. */
        allowedEvents: string[]
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Request computing, storage, power or another digital resource of a zone for a period.
     *
     * POST /v1/galaxys/quotas; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.requestQuota({ fileId: '00000000-0000-7505-8000-000000000008', poolId: '00000000-0000-7504-8000-000000000001', quantity: 64, from: '2027-04-01T00:00', to: '2027-10-01T00:00' })
     */
    requestQuota: Write<{
      /**
       * An approved file of the caller’s organisation in that zone.
       * @minLength 1 @maxLength 64
       */
      fileId: string
      /**
       * A pool, as found by galaxys.listPools.
       * @minLength 1 @maxLength 64
       */
      poolId: string
      /**
       * How much, in the unit of the pool; for GPU_H, hours a day.
       * @minimum 1 @maximum 2000000000
       */
      quantity: number
      /**
       * The class of the data: a sensitive system needs hosting of level 1, sensitive data of level 2.
       * @default "ORDINARY"
       */
      dataClass?: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
      /**
       * Start. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from: string
      /**
       * End. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to: string
    }, {
      /** Use it to use the quota, or to decide on it. */
      quotaId: string
      poolId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      poolName: LocalizedText
      /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
      class: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
      zoneId: string
      /** The organisation that holds it. */
      organisationId: string
      /** The admission file it is based on. */
      fileId: string
      requested: number
      /** What may be used at any moment; 0 until it is granted. */
      granted: number
      /** The class of the data: a sensitive system needs hosting of level 1, sensitive data of level 2. */
      dataClass: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** The state of a quota. */
      state: 'REQUESTED' | 'GRANTED' | 'PARTIAL' | 'REFUSED' | 'EXPIRED'
      /** Why it was refused or reduced. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Grant a requested quota, in full or in part, or refuse it.
     *
     * POST /v1/galaxys/quotas/:quotaId/decision; needs the scope `galaxys:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.grantQuota({ quotaId: '00000000-0000-7509-8000-000000000001' })
     */
    grantQuota: Write<{
      /**
       * A requested quota in a zone the caller runs, as found by galaxys.usage.
       * @minLength 1 @maxLength 64
       */
      quotaId: string
      /**
       * At most what was requested; defaults to all of it.
       * @minimum 1 @maximum 2000000000
       */
      quantity?: number
      /**
       * True: grant nothing.
       * @default false
       */
      refuse?: boolean
      /**
       * Why less, or nothing; the tenant reads it.
       * @minLength 1 @maxLength 500
       */
      reason?: string
    }, {
      /** Use it to use the quota, or to decide on it. */
      quotaId: string
      poolId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      poolName: LocalizedText
      /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
      class: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
      zoneId: string
      /** The organisation that holds it. */
      organisationId: string
      /** The admission file it is based on. */
      fileId: string
      requested: number
      /** What may be used at any moment; 0 until it is granted. */
      granted: number
      /** The class of the data: a sensitive system needs hosting of level 1, sensitive data of level 2. */
      dataClass: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** The state of a quota. */
      state: 'REQUESTED' | 'GRANTED' | 'PARTIAL' | 'REFUSED' | 'EXPIRED'
      /** Why it was refused or reduced. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Use part of a granted quota for a period.
     *
     * POST /v1/galaxys/quotas/:quotaId/usage; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.recordUsage({ quotaId: '00000000-0000-7509-8000-000000000002', quantity: 16, from: '2027-03-02T00:00', to: '2027-03-03T00:00' })
     */
    recordUsage: Write<{
      /**
       * A quota, as found by galaxys.usage.
       * @minLength 1 @maxLength 64
       */
      quotaId: string
      /**
       * How much of it at every moment; for GPU_H, hours a day.
       * @minimum 1 @maximum 2000000000
       */
      quantity: number
      /**
       * Start. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from: string
      /**
       * End. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to: string
    }, {
      usageId: string
      quotaId: string
      quantity: number
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      granted: number
      /** Usage at the busiest moment of the period. */
      used: number
      /** What is left at that moment. */
      left: number
      /** Units times days; for GPU_H these are hours. */
      unitDays: number
    }>
    /**
     * Show the quotas of your organisation, or of a zone you run: what is used and what is left.
     *
     * GET /v1/galaxys/usage; needs the scope `galaxys:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.usage()
     */
    usage: List<{
      /**
       * `zone`: quotas in the zones the caller runs; needs the scope galaxys:manage.
       * @default "organisation"
       */
      whose?: 'organisation' | 'zone'
      /**
       * Only of this pool.
       * @minLength 1 @maxLength 64
       */
      poolId?: string
      /** The decided state, whether or not the quota has expired since. */
      state?: 'REQUESTED' | 'GRANTED' | 'PARTIAL' | 'REFUSED'
      /**
       * Start of the usage; defaults to thirty days ago. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from?: string
      /**
       * End of the usage; defaults to thirty days after `from`. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Use it to use the quota, or to decide on it. */
        quotaId: string
        poolId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        poolName: LocalizedText
        /** A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day. */
        class: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        zoneId: string
        /** The organisation that holds it. */
        organisationId: string
        /** The admission file it is based on. */
        fileId: string
        requested: number
        /** What may be used at any moment; 0 until it is granted. */
        granted: number
        /** The class of the data: a sensitive system needs hosting of level 1, sensitive data of level 2. */
        dataClass: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
        /** @format date-time */
        startsAt: string
        /** @format date-time */
        endsAt: string
        /** The state of a quota. */
        state: 'REQUESTED' | 'GRANTED' | 'PARTIAL' | 'REFUSED' | 'EXPIRED'
        /** Why it was refused or reduced. */
        reason: string | null
        version: number
        /** What the caller can do with it now. */
        allowedEvents: string[]
        /** @format date-time */
        from: string
        /** @format date-time */
        to: string
        /** Usage at the busiest moment of the period. */
        used: number
        /** What is left at that moment. */
        left: number
        /** Units times days; for GPU_H these are hours. */
        unitDays: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List the obligations of tenants that are due soon, overdue or under recovery.
     *
     * GET /v1/galaxys/obligations; needs the scope `galaxys:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.obligationsDue()
     */
    obligationsDue: List<{
      /**
       * `zone`: obligations in the zones the caller runs; needs the scope galaxys:manage.
       * @default "organisation"
       */
      whose?: 'organisation' | 'zone'
      /**
       * Only in this zone.
       * @minLength 1 @maxLength 64
       */
      zoneId?: string
      /**
       * Reference time; defaults to now. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      asOf?: string
      /**
       * Due within this many days; 0: overdue ones.
       * @minimum 0 @maximum 3650 @default 90
       */
      horizonDays?: number
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** Use it to record evidence, or to decide on the obligation. */
        obligationId: string
        /** The allocation it was promised for. */
        allocationId: string
        zoneId: string
        /** The tenant that made the commitment. */
        organisationId: string
        /** The unit it concerns. */
        unit: LocalizedText | null
        /** The type of commitment of a tenant. */
        type: 'WORKS_START' | 'WORKS_END' | 'OPERATION_START' | 'JOBS' | 'INVESTMENT' | 'R_AND_D'
        target: string
        /** For JOBS, their number; for INVESTMENT, an amount in centimes. */
        targetValue: number | null
        achievedValue: number | null
        /** @format date-time */
        dueAt: string
        /** The state of an obligation. */
        state: 'DUE' | 'BREACH_PENDING' | 'CURE' | 'MET' | 'WAIVED' | 'BREACHED' | 'RECOVERY_STARTED' | 'LOT_RECOVERED'
        evidence: Array<{
          /** What was done. */
          note: string
          /** Link to the document. */
          url: string | null
          /** Jobs created, or centimes invested. */
          value: number | null
          /**
           * When it was recorded.
           * @format date-time
           */
          at: string
          /** The member who recorded it. */
          by: string
        }>
        /** What the evidence does not show yet; null: it is complete. */
        evidenceGap: string | null
        noticeAt: string | null
        /** The tenant can remedy the failure until then. */
        cureUntil: string | null
        metAt: string | null
        breachedAt: string | null
        recoveryStartedAt: string | null
        recoveredAt: string | null
        reason: string | null
        version: number
        /** What the caller can do with it now. */
        allowedEvents: string[]
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Record evidence that an obligation of your organisation is met: document, jobs, amount.
     *
     * POST /v1/galaxys/obligations/:obligationId/evidence; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.recordObligation({ obligationId: '00000000-0000-7511-8000-000000000001', note: 'Huit contrats signés', value: 8 })
     */
    recordObligation: Write<{
      /**
       * An obligation of the caller’s organisation, as found by galaxys.obligationsDue.
       * @minLength 1 @maxLength 64
       */
      obligationId: string
      /**
       * What was done.
       * @minLength 1 @maxLength 2000
       */
      note: string
      /**
       * Link to the document.
       * @format uri @maxLength 500
       */
      url?: string
      /**
       * Total of jobs created, or of centimes invested, so far.
       * @minimum 0
       */
      value?: number
    }, {
      /** Use it to record evidence, or to decide on the obligation. */
      obligationId: string
      /** The allocation it was promised for. */
      allocationId: string
      zoneId: string
      /** The tenant that made the commitment. */
      organisationId: string
      /** The unit it concerns. */
      unit: LocalizedText | null
      /** The type of commitment of a tenant. */
      type: 'WORKS_START' | 'WORKS_END' | 'OPERATION_START' | 'JOBS' | 'INVESTMENT' | 'R_AND_D'
      target: string
      /** For JOBS, their number; for INVESTMENT, an amount in centimes. */
      targetValue: number | null
      achievedValue: number | null
      /** @format date-time */
      dueAt: string
      /** The state of an obligation. */
      state: 'DUE' | 'BREACH_PENDING' | 'CURE' | 'MET' | 'WAIVED' | 'BREACHED' | 'RECOVERY_STARTED' | 'LOT_RECOVERED'
      evidence: Array<{
        /** What was done. */
        note: string
        /** Link to the document. */
        url: string | null
        /** Jobs created, or centimes invested. */
        value: number | null
        /**
         * When it was recorded.
         * @format date-time
         */
        at: string
        /** The member who recorded it. */
        by: string
      }>
      /** What the evidence does not show yet; null: it is complete. */
      evidenceGap: string | null
      noticeAt: string | null
      /** The tenant can remedy the failure until then. */
      cureUntil: string | null
      metAt: string | null
      breachedAt: string | null
      recoveryStartedAt: string | null
      recoveredAt: string | null
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Decide on an obligation: met, waived, notice, breach, recovery started or unit recovered.
     *
     * Each step is dated and needs the one before: `give_notice` for an overdue obligation, with at least ninety days to remedy it; `declare_breach` once they are over; `start_recovery`; `recover`, which ends the allocation. `meet` needs evidence; `waive` needs a reason.
     *
     * POST /v1/galaxys/obligations/:obligationId/decision; needs the scope `galaxys:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.decideObligation({ obligationId: '00000000-0000-7511-8000-000000000001', event: 'meet' })
     */
    decideObligation: Write<{
      /**
       * An obligation in a zone the caller runs, as found by galaxys.obligationsDue.
       * @minLength 1 @maxLength 64
       */
      obligationId: string
      /** The decision. */
      event: 'meet' | 'waive' | 'give_notice' | 'declare_breach' | 'start_recovery' | 'recover'
      /**
       * The reason; the tenant reads it.
       * @minLength 1 @maxLength 2000
       */
      reason?: string
      /**
       * With a notice: how many days the tenant has to make good.
       * @minimum 90 @maximum 730 @default 90
       */
      cureDays?: number
    }, {
      /** Use it to record evidence, or to decide on the obligation. */
      obligationId: string
      /** The allocation it was promised for. */
      allocationId: string
      zoneId: string
      /** The tenant that made the commitment. */
      organisationId: string
      /** The unit it concerns. */
      unit: LocalizedText | null
      /** The type of commitment of a tenant. */
      type: 'WORKS_START' | 'WORKS_END' | 'OPERATION_START' | 'JOBS' | 'INVESTMENT' | 'R_AND_D'
      target: string
      /** For JOBS, their number; for INVESTMENT, an amount in centimes. */
      targetValue: number | null
      achievedValue: number | null
      /** @format date-time */
      dueAt: string
      /** The state of an obligation. */
      state: 'DUE' | 'BREACH_PENDING' | 'CURE' | 'MET' | 'WAIVED' | 'BREACHED' | 'RECOVERY_STARTED' | 'LOT_RECOVERED'
      evidence: Array<{
        /** What was done. */
        note: string
        /** Link to the document. */
        url: string | null
        /** Jobs created, or centimes invested. */
        value: number | null
        /**
         * When it was recorded.
         * @format date-time
         */
        at: string
        /** The member who recorded it. */
        by: string
      }>
      /** What the evidence does not show yet; null: it is complete. */
      evidenceGap: string | null
      noticeAt: string | null
      /** The tenant can remedy the failure until then. */
      cureUntil: string | null
      metAt: string | null
      breachedAt: string | null
      recoveryStartedAt: string | null
      recoveredAt: string | null
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
  }
  /** The regional Al-Jazari institutes: industry problems, research projects, inventions, and good practices with their replications. */
  aljazari: {
    /**
     * List the regional Al-Jazari institutes by region, theme, status or words.
     *
     * GET /v1/aljazari/institutes; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.aljazari.listInstitutes({ theme: 'DIGITAL_HEALTH' })
     */
    listInstitutes: List<{
      /**
       * Words from the name, the town or the themes, in any language.
       * @maxLength 200
       */
      query?: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A theme of the Al-Jazari institutes. */
      theme?: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** The status of an institute. */
      status?: 'ANNOUNCED' | 'CONVENTION_SIGNED' | 'FITTING' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        instituteId: string
        operatorOrganisationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        themes: Array<'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'>
        hosts: Array<{
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          name: LocalizedText
          ror?: string | null
        }>
        /** The network it is recorded to belong to, if any. */
        network: LocalizedText | null
        sponsors: LocalizedText[]
        /** The status of an institute. */
        status: 'ANNOUNCED' | 'CONVENTION_SIGNED' | 'FITTING' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
        /** The source of the status. */
        statusSource: string
        statusOn: string
        openedOn: string | null
        /** The events its managers can apply next. */
        allowedEvents: string[]
        version: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a regional Al-Jazari institute: themes, hosts, status and laboratories.
     *
     * GET /v1/aljazari/institutes/:instituteId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.getInstitute({ instituteId: '00000000-0000-7602-8000-000000000003' })
     */
    getInstitute: Read<{
      /**
       * An institute, as found by aljazari.listInstitutes.
       * @minLength 1 @maxLength 64
       */
      instituteId: string
    }, {
      instituteId: string
      operatorOrganisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      themes: Array<'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'>
      hosts: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        ror?: string | null
      }>
      /** The network it is recorded to belong to, if any. */
      network: LocalizedText | null
      sponsors: LocalizedText[]
      /** The status of an institute. */
      status: 'ANNOUNCED' | 'CONVENTION_SIGNED' | 'FITTING' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
      /** The source of the status. */
      statusSource: string
      statusOn: string
      openedOn: string | null
      /** The events its managers can apply next. */
      allowedEvents: string[]
      version: number
      /** At most 100. */
      laboratories: Array<{
        laboratoryId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A theme of the Al-Jazari institutes. */
        theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
        skillIds: string[]
        equipment: LocalizedText[]
      }>
    }>
    /**
     * Register an announced Al-Jazari institute, with its organisation and the announcement.
     *
     * POST /v1/aljazari/institutes; needs the scope `platform:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.registerInstitute({ operatorOrganisationId: '00000000-0000-7001-8000-000000000003', name: { fr: 'Institut Al-Jazari Exemple Ouarzazate' }, regionCode: 'MA-08', city: { fr: 'Ouarzazate', ar: 'ورزازات', en: 'Ouarzazate' }, themes: ['AIOT'], source: 'Communiqué Exemple' })
     */
    registerInstitute: Write<{
      /**
       * The organisation that runs it, as listed by identity.listOrganisations.
       * @minLength 1 @maxLength 64
       */
      operatorOrganisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Defaults to the chief town of the region. */
      city?: LocalizedText
      /**
       * What it specialises in.
       * @minItems 1 @maxItems 4
       */
      themes: Array<'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'>
      /**
       * Its host institutions, such as universities.
       * @maxItems 20 @default []
       */
      hosts?: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        ror?: string | null
      }>
      /** The network it is reported to belong to. */
      network?: LocalizedText
      /**
       * Its sponsors.
       * @maxItems 20 @default []
       */
      sponsors?: LocalizedText[]
      /**
       * Its laboratories, with their capabilities and equipment.
       * @maxItems 30 @default []
       */
      laboratories?: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A theme of the Al-Jazari institutes. */
        theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
        /** @maxItems 20 @default [] */
        skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
        /** @maxItems 30 @default [] */
        equipment?: LocalizedText[]
      }>
      /** Defaults to today. Local date. */
      announcedOn?: string
      /**
       * The source: a decision, a convention, a publication.
       * @minLength 1 @maxLength 2000
       */
      source: string
    }, {
      instituteId: string
      operatorOrganisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      themes: Array<'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'>
      hosts: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        ror?: string | null
      }>
      /** The network it is recorded to belong to, if any. */
      network: LocalizedText | null
      sponsors: LocalizedText[]
      /** The status of an institute. */
      status: 'ANNOUNCED' | 'CONVENTION_SIGNED' | 'FITTING' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
      /** The source of the status. */
      statusSource: string
      statusOn: string
      openedOn: string | null
      /** The events its managers can apply next. */
      allowedEvents: string[]
      version: number
    }>
    /**
     * Record the progress of an institute: signed, fitting out, open, suspended or closed.
     *
     * POST /v1/aljazari/institutes/:instituteId/status; needs the scope `aljazari:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.setInstituteStatus({ instituteId: '00000000-0000-7602-8000-000000000010', event: 'sign', source: 'Convention Exemple no 3' })
     */
    setInstituteStatus: Write<{
      /**
       * An institute, as found by aljazari.listInstitutes.
       * @minLength 1 @maxLength 64
       */
      instituteId: string
      /** The event of the institute. */
      event: 'sign' | 'fit_out' | 'open' | 'suspend' | 'resume' | 'close'
      /** Date; defaults to today. Local date. */
      on?: string
      /**
       * The source: a decision, a convention, a publication.
       * @minLength 1 @maxLength 2000
       */
      source: string
    }, {
      instituteId: string
      operatorOrganisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      themes: Array<'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'>
      hosts: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        ror?: string | null
      }>
      /** The network it is recorded to belong to, if any. */
      network: LocalizedText | null
      sponsors: LocalizedText[]
      /** The status of an institute. */
      status: 'ANNOUNCED' | 'CONVENTION_SIGNED' | 'FITTING' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
      /** The source of the status. */
      statusSource: string
      statusOn: string
      openedOn: string | null
      /** The events its managers can apply next. */
      allowedEvents: string[]
      version: number
    }>
    /**
     * Submit a problem of your company or organisation to a regional Al-Jazari institute.
     *
     * POST /v1/aljazari/problems; needs the scope `aljazari:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.submitProblem({ instituteId: '00000000-0000-7602-8000-000000000009', title: { fr: 'Pannes imprévues de pompes d’irrigation', ar: 'أعطال غير متوقعة لمضخات الري', en: 'Unforeseen failures of irrigation pumps' }, description: { fr: 'Deux pompes sur dix tombent en panne en pleine saison.' }, theme: 'AIOT', regionCode: 'MA-09', nmaSection: 'A', skillIds: ['predictive-maintenance'] })
     */
    submitProblem: Write<{
      /**
       * The institute it is submitted to, as found by aljazari.listInstitutes; it reads the problem whatever its confidentiality.
       * @minLength 1 @maxLength 64
       */
      instituteId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      /** Constraints on a solution. */
      constraints?: LocalizedText
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** Section of the Moroccan nomenclature of activities (NMA 2010). */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
      /** Region of the problem; defaults to that of the institute. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Skills needed, as found by commons.searchSkills.
       * @maxItems 20 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * Whether data are available.
       * @default "NONE"
       */
      dataAvailability?: 'NONE' | 'NDA' | 'OPEN'
      /**
       * How urgent it is.
       * @default "NORMAL"
       */
      urgency?: 'LOW' | 'NORMAL' | 'HIGH'
      /** An amount of money in centimes. */
      budget?: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      }
      /**
       * Who may see it besides its own organisation and its institute: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, no other organisation.
       * @default "NETWORK"
       */
      confidentiality?: 'PUBLIC' | 'NETWORK' | 'NDA' | 'CONFIDENTIAL'
    }, {
      problemId: string
      ownerOrganisationId: string
      /** It is a problem of the caller’s organisation. */
      own: boolean
      /** The institute it was submitted to. */
      instituteId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      constraints: LocalizedText | null
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      nmaSection: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      skillIds: string[]
      /** Whether data are available. */
      dataAvailability: 'NONE' | 'NDA' | 'OPEN'
      /** How urgent it is. */
      urgency: 'LOW' | 'NORMAL' | 'HIGH'
      /** Shown to its organisation and its institute only. */
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      /** Who may see it besides its own organisation and its institute: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, no other organisation. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'NDA' | 'CONFIDENTIAL'
      /** The state of an industry problem. */
      state: 'SUBMITTED' | 'QUALIFIED' | 'OPEN' | 'MATCHED' | 'IN_RESEARCH' | 'SOLVED' | 'PARTIAL' | 'CLOSED_UNSOLVED' | 'WITHDRAWN'
      /** What the caller can do with it now, by aljazari.moveProblem. */
      allowedEvents: string[]
      qualifiedAt: string | null
      settledAt: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Search industry problems by words, theme, skill, sector, region or state, newest first.
     *
     * GET /v1/aljazari/problems; needs the scope `aljazari:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.searchProblems({ theme: 'DIGITAL_HEALTH', state: 'OPEN' })
     */
    searchProblems: List<{
      /**
       * Words from the problem, its theme, its skills or its region, in any language.
       * @maxLength 200
       */
      query?: string
      /** A theme of the Al-Jazari institutes. */
      theme?: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** A skill, from commons.searchSkills. */
      skillId?: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /** Section of the Moroccan nomenclature of activities (NMA 2010). */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Only those submitted to this institute.
       * @minLength 1 @maxLength 64
       */
      instituteId?: string
      /** The state of an industry problem. */
      state?: 'SUBMITTED' | 'QUALIFIED' | 'OPEN' | 'MATCHED' | 'IN_RESEARCH' | 'SOLVED' | 'PARTIAL' | 'CLOSED_UNSOLVED' | 'WITHDRAWN'
      /** true: only of the caller’s organisation; false: only of others. */
      own?: boolean
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        problemId: string
        ownerOrganisationId: string
        /** It is a problem of the caller’s organisation. */
        own: boolean
        /** The institute it was submitted to. */
        instituteId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        description: LocalizedText
        constraints: LocalizedText | null
        /** A theme of the Al-Jazari institutes. */
        theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
        nmaSection: string | null
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        skillIds: string[]
        /** Whether data are available. */
        dataAvailability: 'NONE' | 'NDA' | 'OPEN'
        /** How urgent it is. */
        urgency: 'LOW' | 'NORMAL' | 'HIGH'
        /** Shown to its organisation and its institute only. */
        budget: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        } | null
        /** Who may see it besides its own organisation and its institute: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, no other organisation. */
        confidentiality: 'PUBLIC' | 'NETWORK' | 'NDA' | 'CONFIDENTIAL'
        /** The state of an industry problem. */
        state: 'SUBMITTED' | 'QUALIFIED' | 'OPEN' | 'MATCHED' | 'IN_RESEARCH' | 'SOLVED' | 'PARTIAL' | 'CLOSED_UNSOLVED' | 'WITHDRAWN'
        /** What the caller can do with it now, by aljazari.moveProblem. */
        allowedEvents: string[]
        qualifiedAt: string | null
        settledAt: string | null
        version: number
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show an industry problem, with its history and projects for its owner and institute.
     *
     * GET /v1/aljazari/problems/:problemId; needs the scope `aljazari:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.getProblem({ problemId: '00000000-0000-7604-8000-000000000001' })
     */
    getProblem: Read<{
      /**
       * A problem, as found by aljazari.searchProblems.
       * @minLength 1 @maxLength 64
       */
      problemId: string
    }, {
      problemId: string
      ownerOrganisationId: string
      /** It is a problem of the caller’s organisation. */
      own: boolean
      /** The institute it was submitted to. */
      instituteId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      constraints: LocalizedText | null
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      nmaSection: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      skillIds: string[]
      /** Whether data are available. */
      dataAvailability: 'NONE' | 'NDA' | 'OPEN'
      /** How urgent it is. */
      urgency: 'LOW' | 'NORMAL' | 'HIGH'
      /** Shown to its organisation and its institute only. */
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      /** Who may see it besides its own organisation and its institute: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, no other organisation. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'NDA' | 'CONFIDENTIAL'
      /** The state of an industry problem. */
      state: 'SUBMITTED' | 'QUALIFIED' | 'OPEN' | 'MATCHED' | 'IN_RESEARCH' | 'SOLVED' | 'PARTIAL' | 'CLOSED_UNSOLVED' | 'WITHDRAWN'
      /** What the caller can do with it now, by aljazari.moveProblem. */
      allowedEvents: string[]
      qualifiedAt: string | null
      settledAt: string | null
      version: number
      /** @format date-time */
      createdAt: string
      /** Only for its organisation and its institute. */
      answers: Array<{
        projectId: string
        instituteId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** The state of a research project. */
        state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
        trlNow: number
      }>
      /** The history, oldest first, at most 100. */
      history: Array<{
        event: string
        fromState: string | null
        toState: string
        note: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * Move an industry problem on: qualify, open, match, solve, close or withdraw it.
     *
     * POST /v1/aljazari/problems/:problemId/moves; needs the scope `aljazari:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.moveProblem({ problemId: '00000000-0000-7604-8000-000000000009', event: 'qualify', note: 'Cas réel, données accessibles' })
     */
    moveProblem: Write<{
      /**
       * A problem, as found by aljazari.searchProblems.
       * @minLength 1 @maxLength 64
       */
      problemId: string
      /** The event of the problem. */
      event: 'qualify' | 'open' | 'match' | 'start_research' | 'solve' | 'solve_partly' | 'close_unsolved' | 'withdraw'
      /**
       * The reason, for the record.
       * @minLength 1 @maxLength 2000
       */
      note?: string
    }, {
      problemId: string
      ownerOrganisationId: string
      /** It is a problem of the caller’s organisation. */
      own: boolean
      /** The institute it was submitted to. */
      instituteId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      constraints: LocalizedText | null
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      nmaSection: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      skillIds: string[]
      /** Whether data are available. */
      dataAvailability: 'NONE' | 'NDA' | 'OPEN'
      /** How urgent it is. */
      urgency: 'LOW' | 'NORMAL' | 'HIGH'
      /** Shown to its organisation and its institute only. */
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      /** Who may see it besides its own organisation and its institute: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, no other organisation. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'NDA' | 'CONFIDENTIAL'
      /** The state of an industry problem. */
      state: 'SUBMITTED' | 'QUALIFIED' | 'OPEN' | 'MATCHED' | 'IN_RESEARCH' | 'SOLVED' | 'PARTIAL' | 'CLOSED_UNSOLVED' | 'WITHDRAWN'
      /** What the caller can do with it now, by aljazari.moveProblem. */
      allowedEvents: string[]
      qualifiedAt: string | null
      settledAt: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Record that an organisation signed a non-disclosure agreement, so it can read a problem.
     *
     * POST /v1/aljazari/problems/:problemId/agreements; needs the scope `aljazari:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.recordAgreement({ problemId: '00000000-0000-7604-8000-000000000003', partyOrganisationId: '00000000-0000-7001-8000-000000000003', signedOn: '2026-09-01', document: 'NDA Exemple 7' })
     */
    recordAgreement: Write<{
      /**
       * A problem of the organisation with confidentiality NDA.
       * @minLength 1 @maxLength 64
       */
      problemId: string
      /**
       * The party that signed, as found by commons.searchOrganisations.
       * @minLength 1 @maxLength 64
       */
      partyOrganisationId: string
      /** Date on which both parties had signed. Local date. */
      signedOn: string
      /** The last day on which it may read the problem; defaults to no end. Local date. */
      endsOn?: string
      /**
       * Where the agreement is stored.
       * @minLength 1 @maxLength 2000
       */
      document: string
    }, {
      problemId: string
      partyOrganisationId: string
      signedOn: string
      endsOn: string | null
    }>
    /**
     * Propose laboratories, projects, practices, people, startups, organisations for a problem.
     *
     * Candidates are ranked best first, each score with its reasons. People are those of the caller’s organisation who consent to matching, without their names. To reach people elsewhere, open a need of kind RESEARCH with `commons.openNeed`; they reply themselves. Startups come from `ventures.listStartups`, if that module is installed.
     *
     * GET /v1/aljazari/problems/:problemId/matches; needs the scope `aljazari:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.matchProblem({ problemId: '00000000-0000-7604-8000-000000000001' })
     */
    matchProblem: Read<{
      /**
       * A problem, as found by aljazari.searchProblems.
       * @minLength 1 @maxLength 64
       */
      problemId: string
      /**
       * Only candidates of these kinds; defaults to all.
       * @maxItems 6
       */
      types?: Array<'LABORATORY' | 'PROJECT' | 'PRACTICE' | 'PERSON' | 'STARTUP' | 'ORGANISATION'>
      /**
       * Maximum number of results, 1 to 50.
       * @minimum 1 @maximum 50 @default 10
       */
      limit?: number
    }, {
      problemId: string
      items: Array<{
        type: 'LABORATORY' | 'PROJECT' | 'PRACTICE' | 'PERSON' | 'STARTUP' | 'ORGANISATION'
        candidateId: string
        /** Null for people. */
        name: LocalizedText | null
        organisationId: string | null
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        /** @minimum 0 @maximum 1000 */
        score: number
        /** The parts of the score. */
        reasons: Array<{
          /**
           * Criterion: skills, region, dates…
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well the criterion is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Source of the value.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
    }>
    /**
     * Draft thesis topics from industry problems: question, method, skills, supervisors, risks.
     *
     * GET /v1/aljazari/thesis-topics; needs the scope `aljazari:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.suggestThesisTopics({ theme: 'DIGITAL_HEALTH', limit: 3 })
     */
    suggestThesisTopics: Read<{
      /**
       * Only from this problem, as found by aljazari.searchProblems.
       * @minLength 1 @maxLength 64
       */
      problemId?: string
      /** A theme of the Al-Jazari institutes. */
      theme?: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** Only problems that need this skill. */
      skillId?: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Maximum number of topics, 1 to 20.
       * @minimum 1 @maximum 20 @default 5
       */
      limit?: number
    }, {
      drafted: 'BY_RULE'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      notice: LocalizedText
      items: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        question: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        method: LocalizedText
        angle: 'MODEL' | 'BUILD' | 'TRANSFER'
        skillIds: string[]
        risks: LocalizedText[]
        /** People of the organisation who have these skills and consent to matching, without their names; at most 3. */
        supervisors: Array<{
          personId: string
          score: number
          reasons: Array<{
            /**
             * Criterion: skills, region, dates…
             * @minLength 1 @maxLength 100
             */
            criterion: string
            /** @minimum 1 @maximum 100 */
            weight: number
            /**
             * How well the criterion is met, in thousandths.
             * @minimum 0 @maximum 1000
             */
            value: number
            /**
             * Source of the value.
             * @minLength 1 @maxLength 200
             */
            source: string
          }>
        }>
        /** The industry problem it comes from. */
        problem: {
          problemId: string
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          title: LocalizedText
          instituteId: string
          /** Who may see it besides its own organisation and its institute: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, no other organisation. */
          confidentiality: 'PUBLIC' | 'NETWORK' | 'NDA' | 'CONFIDENTIAL'
          /** The state of an industry problem. */
          state: 'SUBMITTED' | 'QUALIFIED' | 'OPEN' | 'MATCHED' | 'IN_RESEARCH' | 'SOLVED' | 'PARTIAL' | 'CLOSED_UNSOLVED' | 'WITHDRAWN'
        }
      }>
    }>
    /**
     * Set up a research project of an institute and link it to the industry problems it answers.
     *
     * POST /v1/aljazari/projects; needs the scope `aljazari:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.createProject({ instituteId: '00000000-0000-7602-8000-000000000003', title: { fr: 'Détection précoce de pannes de pompes', ar: 'الكشف المبكر عن أعطال المضخات', en: 'Early detection of pump failures' }, theme: 'AIOT', kind: 'APPLIED', problemIds: ['00000000-0000-7604-8000-000000000001'], trlStart: 3, trlTarget: 6 })
     */
    createProject: Write<{
      /**
       * An institute that the caller’s organisation runs, as found by aljazari.listInstitutes.
       * @minLength 1 @maxLength 64
       */
      instituteId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      summary?: LocalizedText
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** The type of research project. */
      kind: 'APPLIED' | 'COLLABORATIVE' | 'CONTRACT'
      /**
       * The industry problems it answers.
       * @maxItems 20 @default []
       */
      problemIds?: string[]
      /**
       * Skills needed, as found by commons.searchSkills.
       * @maxItems 20 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * The partners.
       * @maxItems 30 @default []
       */
      partners?: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        kind: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'OTHER'
      }>
      /** An amount of money in centimes. */
      budget?: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      }
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      fundedBy?: LocalizedText
      /** First day. Local date. */
      startOn?: string
      /** Last day. Local date. */
      endOn?: string
      /**
       * Technology readiness level, 1 to 9.
       * @minimum 1 @maximum 9
       */
      trlStart: number
      /**
       * Technology readiness level, 1 to 9.
       * @minimum 1 @maximum 9
       */
      trlTarget: number
      /**
       * The member who leads it; defaults to the caller.
       * @minLength 1 @maxLength 64
       */
      leadId?: string
    }, {
      projectId: string
      instituteId: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      summary: LocalizedText | null
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** The type of research project. */
      kind: 'APPLIED' | 'COLLABORATIVE' | 'CONTRACT'
      skillIds: string[]
      partners: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        kind: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'OTHER'
      }>
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      fundedBy: LocalizedText | null
      startOn: string | null
      endOn: string | null
      trlStart: number
      trlNow: number
      trlTarget: number
      /** The member who leads it. */
      leadId: string
      ethicsApproval: string | null
      /** The state of a research project. */
      state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
      /** The events that can happen next, by aljazari.advanceProject. */
      allowedEvents: string[]
      /** The industry problems it answers. */
      problemIds: string[]
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List the research projects of your organisation by theme, state, institute or words.
     *
     * GET /v1/aljazari/projects; needs the scope `aljazari:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.listProjects({ state: 'RUNNING' })
     */
    listProjects: List<{
      /**
       * Words from the project, its theme, skills or region, in any language.
       * @maxLength 200
       */
      query?: string
      /** A theme of the Al-Jazari institutes. */
      theme?: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** The state of a research project. */
      state?: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
      /**
       * Only of this institute.
       * @minLength 1 @maxLength 64
       */
      instituteId?: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        projectId: string
        instituteId: string
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        summary: LocalizedText | null
        /** A theme of the Al-Jazari institutes. */
        theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
        /** The type of research project. */
        kind: 'APPLIED' | 'COLLABORATIVE' | 'CONTRACT'
        skillIds: string[]
        partners: Array<{
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          name: LocalizedText
          kind: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'OTHER'
        }>
        budget: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        } | null
        fundedBy: LocalizedText | null
        startOn: string | null
        endOn: string | null
        trlStart: number
        trlNow: number
        trlTarget: number
        /** The member who leads it. */
        leadId: string
        ethicsApproval: string | null
        /** The state of a research project. */
        state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
        /** The events that can happen next, by aljazari.advanceProject. */
        allowedEvents: string[]
        /** The industry problems it answers. */
        problemIds: string[]
        version: number
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a research project: state, readiness level, evidence and the problems it answers.
     *
     * GET /v1/aljazari/projects/:projectId; needs the scope `aljazari:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.getProject({ projectId: '00000000-0000-7606-8000-000000000001' })
     */
    getProject: Read<{
      /**
       * A project of the organisation, as found by aljazari.listProjects.
       * @minLength 1 @maxLength 64
       */
      projectId: string
    }, {
      projectId: string
      instituteId: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      summary: LocalizedText | null
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** The type of research project. */
      kind: 'APPLIED' | 'COLLABORATIVE' | 'CONTRACT'
      skillIds: string[]
      partners: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        kind: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'OTHER'
      }>
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      fundedBy: LocalizedText | null
      startOn: string | null
      endOn: string | null
      trlStart: number
      trlNow: number
      trlTarget: number
      /** The member who leads it. */
      leadId: string
      ethicsApproval: string | null
      /** The state of a research project. */
      state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
      /** The events that can happen next, by aljazari.advanceProject. */
      allowedEvents: string[]
      /** The industry problems it answers. */
      problemIds: string[]
      version: number
      /** @format date-time */
      createdAt: string
      /** Oldest first, at most 100. */
      trlMoves: Array<{
        fromTrl: number
        toTrl: number
        evidence: string
        document: string | null
        reason: string | null
        /** @format date-time */
        at: string
      }>
      /** The history, oldest first, at most 100. */
      history: Array<{
        event: string
        fromState: string | null
        toState: string
        note: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * Move a research project on: select, review ethics, run, pilot, transfer, close or stop it.
     *
     * POST /v1/aljazari/projects/:projectId/moves; needs the scope `aljazari:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.advanceProject({ projectId: '00000000-0000-7606-8000-000000000003', event: 'select', note: 'Procès-verbal Exemple 12' })
     */
    advanceProject: Write<{
      /**
       * A project of the organisation, as found by aljazari.listProjects.
       * @minLength 1 @maxLength 64
       */
      projectId: string
      /** The event of the project. */
      event: 'select' | 'submit_ethics' | 'start' | 'pilot' | 'transfer' | 'close' | 'stop'
      /**
       * To start a project in health: the number of the ethics approval.
       * @minLength 1 @maxLength 2000
       */
      ethicsApproval?: string
      /**
       * The reason, or the decision it follows.
       * @minLength 1 @maxLength 2000
       */
      note?: string
    }, {
      projectId: string
      instituteId: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      summary: LocalizedText | null
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** The type of research project. */
      kind: 'APPLIED' | 'COLLABORATIVE' | 'CONTRACT'
      skillIds: string[]
      partners: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        kind: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'OTHER'
      }>
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      fundedBy: LocalizedText | null
      startOn: string | null
      endOn: string | null
      trlStart: number
      trlNow: number
      trlTarget: number
      /** The member who leads it. */
      leadId: string
      ethicsApproval: string | null
      /** The state of a research project. */
      state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
      /** The events that can happen next, by aljazari.advanceProject. */
      allowedEvents: string[]
      /** The industry problems it answers. */
      problemIds: string[]
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Record that a running project reached the next technology readiness level, with evidence.
     *
     * POST /v1/aljazari/projects/:projectId/trl; needs the scope `aljazari:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.advanceTrl({ projectId: '00000000-0000-7606-8000-000000000001', toTrl: 5, evidence: 'Rapport d’essai Exemple, 40 jours sur site' })
     */
    advanceTrl: Write<{
      /**
       * A project of the organisation, as found by aljazari.listProjects.
       * @minLength 1 @maxLength 64
       */
      projectId: string
      /**
       * Technology readiness level, 1 to 9.
       * @minimum 1 @maximum 9
       */
      toTrl: number
      /**
       * The evidence: a test report, a demonstration, minutes.
       * @minLength 1 @maxLength 2000
       */
      evidence: string
      /**
       * Where the evidence is stored.
       * @minLength 1 @maxLength 2000
       */
      document?: string
      /**
       * The reason for a step back.
       * @minLength 1 @maxLength 2000
       */
      reason?: string
    }, {
      projectId: string
      instituteId: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      summary: LocalizedText | null
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** The type of research project. */
      kind: 'APPLIED' | 'COLLABORATIVE' | 'CONTRACT'
      skillIds: string[]
      partners: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        kind: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'OTHER'
      }>
      budget: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      } | null
      fundedBy: LocalizedText | null
      startOn: string | null
      endOn: string | null
      trlStart: number
      trlNow: number
      trlTarget: number
      /** The member who leads it. */
      leadId: string
      ethicsApproval: string | null
      /** The state of a research project. */
      state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
      /** The events that can happen next, by aljazari.advanceProject. */
      allowedEvents: string[]
      /** The industry problems it answers. */
      problemIds: string[]
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Check whether a thesis, paper or practice from a project may be published now.
     *
     * GET /v1/aljazari/projects/:projectId/publication-hold; needs the scope `aljazari:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.getPublicationHold({ projectId: '00000000-0000-7606-8000-000000000002' })
     */
    getPublicationHold: Read<{
      /**
       * A project of the organisation, as found by aljazari.listProjects.
       * @minLength 1 @maxLength 64
       */
      projectId: string
    }, {
      onHold: boolean
      since: string | null
      advice: {
        fr: string
        ar: string
        en: string
      }
    }>
    /**
     * Find published good practices for a problem, by words, theme, skill, region or budget.
     *
     * GET /v1/aljazari/practices; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.aljazari.findPractices({ query: 'pannes pompes' })
     */
    findPractices: List<{
      /**
       * The problem in words, in any language; finds practices that contain some of them.
       * @maxLength 500
       */
      query?: string
      /** A theme of the Al-Jazari institutes. */
      theme?: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** A skill, from commons.searchSkills. */
      skillId?: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /** Region of use; practices that worked there rank higher. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Only practices with a replication of this outcome. */
      verdict?: 'WORKED' | 'PARTLY' | 'FAILED'
      /**
       * Maximum cost in centimes; practices without a stated cost are left out.
       * @minimum 0 @maximum 1000000000000000
       */
      maxBudgetMinor?: number
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        practiceId: string
        /** The id of its first version. */
        lineId: string
        revisesId: string | null
        version: number
        ownerOrganisationId: string
        /** The institute it comes from. */
        instituteId: string
        /** The region it comes from. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** Shown to its own organisation only. */
        projectId: string | null
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        problem: LocalizedText
        steps: LocalizedText[]
        /** A theme of the Al-Jazari institutes. */
        theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
        skillIds: string[]
        resources: {
          budget?: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0 @maximum 1000000000000000
             */
            amountMinor: number
            currency: 'MAD'
          } | null
          people?: number | null
          skillIds: string[]
          equipment: LocalizedText[]
        }
        evidence: Array<{
          /** What was measured. */
          indicator: LocalizedText
          /** @minLength 1 @maxLength 40 */
          unit: string
          baseline?: number | null
          after?: number | null
          /** Sample size: patients, machines, sites… */
          n?: number | null
          /** How it was measured. */
          method?: LocalizedText | null
          /** Where the result can be read. */
          document?: string | null
          measured: boolean
        }>
        /** Where it does not work, and what failed on the way. */
        limits: LocalizedText
        transferability: number
        conditions: LocalizedText | null
        licence: string
        /** The state of a good practice. */
        state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
        /** What the caller can do with it now. */
        allowedEvents: string[]
        adminValidatedAt: string | null
        /** The organisation of the expert who published it. */
        expertOrganisationId: string | null
        publishedAt: string | null
        /** Why it was sent back, deprecated or retracted. */
        remark: string | null
        replications: {
          /** All attempts, including those under way. */
          recorded: number
          /** Validated, with a dated result, in another region. */
          counted: number
          /** Among the counted ones. */
          worked: number
          partly: number
          failed: number
        }
        /** @minimum 0 @maximum 1000 */
        score: number
        /** The parts of the score. */
        reasons: Array<{
          /**
           * Criterion: skills, region, dates…
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well the criterion is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Source of the value.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a good practice: steps, resources, evidence, limits and its replications elsewhere.
     *
     * GET /v1/aljazari/practices/:practiceId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.getPractice({ practiceId: '00000000-0000-7609-8000-000000000001' })
     */
    getPractice: Read<{
      /**
       * A practice, as found by aljazari.findPractices.
       * @minLength 1 @maxLength 64
       */
      practiceId: string
    }, {
      practiceId: string
      /** The id of its first version. */
      lineId: string
      revisesId: string | null
      version: number
      ownerOrganisationId: string
      /** The institute it comes from. */
      instituteId: string
      /** The region it comes from. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Shown to its own organisation only. */
      projectId: string | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      problem: LocalizedText
      steps: LocalizedText[]
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      skillIds: string[]
      resources: {
        budget?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        } | null
        people?: number | null
        skillIds: string[]
        equipment: LocalizedText[]
      }
      evidence: Array<{
        /** What was measured. */
        indicator: LocalizedText
        /** @minLength 1 @maxLength 40 */
        unit: string
        baseline?: number | null
        after?: number | null
        /** Sample size: patients, machines, sites… */
        n?: number | null
        /** How it was measured. */
        method?: LocalizedText | null
        /** Where the result can be read. */
        document?: string | null
        measured: boolean
      }>
      /** Where it does not work, and what failed on the way. */
      limits: LocalizedText
      transferability: number
      conditions: LocalizedText | null
      licence: string
      /** The state of a good practice. */
      state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      adminValidatedAt: string | null
      /** The organisation of the expert who published it. */
      expertOrganisationId: string | null
      publishedAt: string | null
      /** Why it was sent back, deprecated or retracted. */
      remark: string | null
      replications: {
        /** All attempts, including those under way. */
        recorded: number
        /** Validated, with a dated result, in another region. */
        counted: number
        /** Among the counted ones. */
        worked: number
        partly: number
        failed: number
      }
      /** Of all versions, at most 100. */
      attempts: Array<{
        replicationId: string
        practiceId: string
        practiceVersion: number
        adopterOrganisationId: string
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        adaptation: LocalizedText | null
        startedOn: string | null
        endedOn: string | null
        result: {
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          indicator: LocalizedText
          unit: string
          before: number
          after: number
          measuredOn: string
        } | null
        verdict: 'WORKED' | 'PARTLY' | 'FAILED' | null
        lessons: LocalizedText | null
        /** The state of the attempt. */
        state: 'PLANNED' | 'RUNNING' | 'MEASURED' | 'VALIDATED' | 'ABANDONED'
        /** It counts towards the replication rate: validated, with a dated result, in another region than the practice’s own. */
        counts: boolean
      }>
      /** The history of its states, for its validators. */
      history: Array<{
        event: string
        fromState: string | null
        toState: string
        note: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * Submit a good practice for validation, write a draft, or revise a published practice.
     *
     * POST /v1/aljazari/practices; needs the scope `aljazari:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.submitPractice({ instituteId: '00000000-0000-7602-8000-000000000003', title: { fr: 'Télésuivi des patients diabétiques', ar: 'التتبع عن بعد لمرضى السكري', en: 'Remote follow-up of diabetic patients' }, problem: { fr: 'Des patients éloignés manquent leurs consultations.' }, steps: [{ fr: 'Équiper les patients' }, { fr: 'Appeler chaque semaine' }], theme: 'DIGITAL_HEALTH', evidence: [{ indicator: { fr: 'Consultations manquées' }, unit: '%', baseline: 32, after: 14, n: 120 }], limits: { fr: 'Ne convient pas sans réseau mobile.' }, transferability: 4 })
     */
    submitPractice: Write<{
      /**
       * A draft of the organisation, to rewrite or submit.
       * @minLength 1 @maxLength 64
       */
      practiceId?: string
      /**
       * A published practice of the organisation that this revises.
       * @minLength 1 @maxLength 64
       */
      revisesId?: string
      /**
       * true: save a draft; false: submit it.
       * @default false
       */
      draft?: boolean
      /**
       * The institute it comes from, which validates first.
       * @minLength 1 @maxLength 64
       */
      instituteId: string
      /**
       * The project of the organisation it comes from, if any.
       * @minLength 1 @maxLength 64
       */
      projectId?: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** The problem it addresses. */
      problem: LocalizedText
      /**
       * The steps, in order.
       * @minItems 1 @maxItems 30
       */
      steps: LocalizedText[]
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /**
       * Its skills, as found by commons.searchSkills.
       * @maxItems 20 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * The resources it needs.
       * @default {"skillIds":[],"equipment":[]}
       */
      resources?: {
        budget?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        } | null
        /** Number of people needed. */
        people?: number | null
        /**
         * Skills needed, as found by commons.searchSkills.
         * @maxItems 20 @default []
         */
        skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
        /** @maxItems 20 @default [] */
        equipment?: LocalizedText[]
      }
      /**
       * Results; publishing needs at least one measured result.
       * @maxItems 30 @default []
       */
      evidence?: Array<{
        /** What was measured. */
        indicator: LocalizedText
        /** @minLength 1 @maxLength 40 */
        unit: string
        baseline?: number | null
        after?: number | null
        /** Sample size: patients, machines, sites… */
        n?: number | null
        /** How it was measured. */
        method?: LocalizedText | null
        /** Where the result can be read. */
        document?: string | null
      }>
      /** Where it does not work, and what failed on the way. */
      limits: LocalizedText
      /**
       * From 1, hardly transferable, to 5, usable anywhere.
       * @minimum 1 @maximum 5
       */
      transferability: number
      /** What another region must have. */
      conditions?: LocalizedText
      /**
       * SPDX identifier.
       * @minLength 1 @maxLength 60 @default "CC-BY-4.0"
       */
      licence?: string
    }, {
      practiceId: string
      /** The id of its first version. */
      lineId: string
      revisesId: string | null
      version: number
      ownerOrganisationId: string
      /** The institute it comes from. */
      instituteId: string
      /** The region it comes from. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Shown to its own organisation only. */
      projectId: string | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      problem: LocalizedText
      steps: LocalizedText[]
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      skillIds: string[]
      resources: {
        budget?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        } | null
        people?: number | null
        skillIds: string[]
        equipment: LocalizedText[]
      }
      evidence: Array<{
        /** What was measured. */
        indicator: LocalizedText
        /** @minLength 1 @maxLength 40 */
        unit: string
        baseline?: number | null
        after?: number | null
        /** Sample size: patients, machines, sites… */
        n?: number | null
        /** How it was measured. */
        method?: LocalizedText | null
        /** Where the result can be read. */
        document?: string | null
        measured: boolean
      }>
      /** Where it does not work, and what failed on the way. */
      limits: LocalizedText
      transferability: number
      conditions: LocalizedText | null
      licence: string
      /** The state of a good practice. */
      state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      adminValidatedAt: string | null
      /** The organisation of the expert who published it. */
      expertOrganisationId: string | null
      publishedAt: string | null
      /** Why it was sent back, deprecated or retracted. */
      remark: string | null
      replications: {
        /** All attempts, including those under way. */
        recorded: number
        /** Validated, with a dated result, in another region. */
        counted: number
        /** Among the counted ones. */
        worked: number
        partly: number
        failed: number
      }
    }>
    /**
     * List the good practices of the caller’s organisation, or those awaiting its validation.
     *
     * GET /v1/aljazari/own-practices; needs the scope `aljazari:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.aljazari.listPractices()
     */
    listPractices: List<{
      /**
       * true: only those awaiting the caller’s organisation, as institute of origin or as expert.
       * @default false
       */
      awaiting?: boolean
      /** The state of a good practice. */
      state?: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        practiceId: string
        /** The id of its first version. */
        lineId: string
        revisesId: string | null
        version: number
        ownerOrganisationId: string
        /** The institute it comes from. */
        instituteId: string
        /** The region it comes from. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** Shown to its own organisation only. */
        projectId: string | null
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        problem: LocalizedText
        steps: LocalizedText[]
        /** A theme of the Al-Jazari institutes. */
        theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
        skillIds: string[]
        resources: {
          budget?: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0 @maximum 1000000000000000
             */
            amountMinor: number
            currency: 'MAD'
          } | null
          people?: number | null
          skillIds: string[]
          equipment: LocalizedText[]
        }
        evidence: Array<{
          /** What was measured. */
          indicator: LocalizedText
          /** @minLength 1 @maxLength 40 */
          unit: string
          baseline?: number | null
          after?: number | null
          /** Sample size: patients, machines, sites… */
          n?: number | null
          /** How it was measured. */
          method?: LocalizedText | null
          /** Where the result can be read. */
          document?: string | null
          measured: boolean
        }>
        /** Where it does not work, and what failed on the way. */
        limits: LocalizedText
        transferability: number
        conditions: LocalizedText | null
        licence: string
        /** The state of a good practice. */
        state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
        /** What the caller can do with it now. */
        allowedEvents: string[]
        adminValidatedAt: string | null
        /** The organisation of the expert who published it. */
        expertOrganisationId: string | null
        publishedAt: string | null
        /** Why it was sent back, deprecated or retracted. */
        remark: string | null
        replications: {
          /** All attempts, including those under way. */
          recorded: number
          /** Validated, with a dated result, in another region. */
          counted: number
          /** Among the counted ones. */
          worked: number
          partly: number
          failed: number
        }
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Validate a good practice: approve it, take it up as expert, publish it or send it back.
     *
     * Validation takes two people: one of the institute it comes from approves it, then an expert of another institute with its theme takes it up and publishes it. Either may send it back. Members cannot validate what they wrote, nor for an organisation they declared an interest in (`aljazari.declareInterest`). Publication needs a measured result, and waits while the protection of an invention of its project is undecided.
     *
     * POST /v1/aljazari/practices/:practiceId/validations; needs the scope `aljazari:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.validatePractice({ practiceId: '00000000-0000-7609-8000-000000000005', event: 'admin_approve', comment: 'Dossier complet' })
     */
    validatePractice: Write<{
      /**
       * A practice, as found by aljazari.listPractices.
       * @minLength 1 @maxLength 64
       */
      practiceId: string
      /** The decision on a practice: the institute of origin first approves, then a thematic expert of another institute takes it up and publishes; either may send it back. */
      event: 'admin_approve' | 'take_up' | 'publish' | 'send_back'
      /**
       * What was checked, or what is missing.
       * @minLength 1 @maxLength 2000
       */
      comment: string
    }, {
      practiceId: string
      /** The id of its first version. */
      lineId: string
      revisesId: string | null
      version: number
      ownerOrganisationId: string
      /** The institute it comes from. */
      instituteId: string
      /** The region it comes from. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Shown to its own organisation only. */
      projectId: string | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      problem: LocalizedText
      steps: LocalizedText[]
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      skillIds: string[]
      resources: {
        budget?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        } | null
        people?: number | null
        skillIds: string[]
        equipment: LocalizedText[]
      }
      evidence: Array<{
        /** What was measured. */
        indicator: LocalizedText
        /** @minLength 1 @maxLength 40 */
        unit: string
        baseline?: number | null
        after?: number | null
        /** Sample size: patients, machines, sites… */
        n?: number | null
        /** How it was measured. */
        method?: LocalizedText | null
        /** Where the result can be read. */
        document?: string | null
        measured: boolean
      }>
      /** Where it does not work, and what failed on the way. */
      limits: LocalizedText
      transferability: number
      conditions: LocalizedText | null
      licence: string
      /** The state of a good practice. */
      state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      adminValidatedAt: string | null
      /** The organisation of the expert who published it. */
      expertOrganisationId: string | null
      publishedAt: string | null
      /** Why it was sent back, deprecated or retracted. */
      remark: string | null
      replications: {
        /** All attempts, including those under way. */
        recorded: number
        /** Validated, with a dated result, in another region. */
        counted: number
        /** Among the counted ones. */
        worked: number
        partly: number
        failed: number
      }
    }>
    /**
     * Mark a published practice as deprecated, or retract it, with the reason.
     *
     * POST /v1/aljazari/practices/:practiceId/retirement; needs the scope `aljazari:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.retirePractice({ practiceId: '00000000-0000-7609-8000-000000000002', event: 'retract', reason: 'Mesures erronées' })
     */
    retirePractice: Write<{
      /**
       * A published practice, as found by aljazari.findPractices.
       * @minLength 1 @maxLength 64
       */
      practiceId: string
      /** deprecate: there is a better one; retract: it does not hold. */
      event: 'deprecate' | 'retract'
      /**
       * Why it no longer holds, or what is better.
       * @minLength 1 @maxLength 2000
       */
      reason: string
    }, {
      practiceId: string
      /** The id of its first version. */
      lineId: string
      revisesId: string | null
      version: number
      ownerOrganisationId: string
      /** The institute it comes from. */
      instituteId: string
      /** The region it comes from. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Shown to its own organisation only. */
      projectId: string | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      problem: LocalizedText
      steps: LocalizedText[]
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      skillIds: string[]
      resources: {
        budget?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0 @maximum 1000000000000000
           */
          amountMinor: number
          currency: 'MAD'
        } | null
        people?: number | null
        skillIds: string[]
        equipment: LocalizedText[]
      }
      evidence: Array<{
        /** What was measured. */
        indicator: LocalizedText
        /** @minLength 1 @maxLength 40 */
        unit: string
        baseline?: number | null
        after?: number | null
        /** Sample size: patients, machines, sites… */
        n?: number | null
        /** How it was measured. */
        method?: LocalizedText | null
        /** Where the result can be read. */
        document?: string | null
        measured: boolean
      }>
      /** Where it does not work, and what failed on the way. */
      limits: LocalizedText
      transferability: number
      conditions: LocalizedText | null
      licence: string
      /** The state of a good practice. */
      state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      adminValidatedAt: string | null
      /** The organisation of the expert who published it. */
      expertOrganisationId: string | null
      publishedAt: string | null
      /** Why it was sent back, deprecated or retracted. */
      remark: string | null
      replications: {
        /** All attempts, including those under way. */
        recorded: number
        /** Validated, with a dated result, in another region. */
        counted: number
        /** Among the counted ones. */
        worked: number
        partly: number
        failed: number
      }
    }>
    /**
     * Record an attempt to repeat a good practice in a region, with its result and verdict.
     *
     * POST /v1/aljazari/practices/:practiceId/replications; needs the scope `aljazari:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.recordReplication({ practiceId: '00000000-0000-7609-8000-000000000001', regionCode: 'MA-08', startedOn: '2026-03-02', endedOn: '2026-08-31', result: { indicator: { fr: 'Consultations manquées' }, unit: '%', before: 30, after: 31, measuredOn: '2026-08-31' }, verdict: 'FAILED', lessons: { fr: 'Réseau mobile trop faible dans les vallées.' } })
     */
    recordReplication: Write<{
      /**
       * A published practice, as found by aljazari.findPractices.
       * @minLength 1 @maxLength 64
       */
      practiceId: string
      /**
       * An attempt that the organisation recorded before, to update it.
       * @minLength 1 @maxLength 64
       */
      replicationId?: string
      /** Region of the attempt. In the practice’s own region it is recorded, but does not count as a replication. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** What was done differently. */
      adaptation?: LocalizedText
      /** Start; without one the attempt is planned. Local date. */
      startedOn?: string
      /** End of the attempt. Local date. */
      endedOn?: string
      /**
       * true: it was abandoned before it could be measured.
       * @default false
       */
      abandoned?: boolean
      /** The measured result; it ends the attempt and needs a verdict. */
      result?: {
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        indicator: LocalizedText
        /** @minLength 1 @maxLength 40 */
        unit: string
        /**
         * Before.
         * @minimum -1000000000000 @maximum 1000000000000
         */
        before: number
        /**
         * After.
         * @minimum -1000000000000 @maximum 1000000000000
         */
        after: number
        /** When it was measured. Local date. */
        measuredOn: string
      }
      /** The outcome. Failures are welcome: other regions learn from them. */
      verdict?: 'WORKED' | 'PARTLY' | 'FAILED'
      /** Lessons for others. */
      lessons?: LocalizedText
    }, {
      replicationId: string
      practiceId: string
      practiceVersion: number
      adopterOrganisationId: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      adaptation: LocalizedText | null
      startedOn: string | null
      endedOn: string | null
      result: {
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        indicator: LocalizedText
        unit: string
        before: number
        after: number
        measuredOn: string
      } | null
      verdict: 'WORKED' | 'PARTLY' | 'FAILED' | null
      lessons: LocalizedText | null
      /** The state of the attempt. */
      state: 'PLANNED' | 'RUNNING' | 'MEASURED' | 'VALIDATED' | 'ABANDONED'
      /** It counts towards the replication rate: validated, with a dated result, in another region than the practice’s own. */
      counts: boolean
    }>
    /**
     * Validate the measured result of an attempt to repeat a practice, so that it counts.
     *
     * POST /v1/aljazari/replications/:replicationId/validation; needs the scope `aljazari:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.validateReplication({ replicationId: '00000000-0000-7610-8000-000000000003', comment: 'Mesures vérifiées' })
     */
    validateReplication: Write<{
      /**
       * An attempt, as shown by aljazari.getPractice.
       * @minLength 1 @maxLength 64
       */
      replicationId: string
      /**
       * What was checked.
       * @minLength 1 @maxLength 2000
       */
      comment?: string
    }, {
      replicationId: string
      practiceId: string
      practiceVersion: number
      adopterOrganisationId: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      adaptation: LocalizedText | null
      startedOn: string | null
      endedOn: string | null
      result: {
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        indicator: LocalizedText
        unit: string
        before: number
        after: number
        measuredOn: string
      } | null
      verdict: 'WORKED' | 'PARTLY' | 'FAILED' | null
      lessons: LocalizedText | null
      /** The state of the attempt. */
      state: 'PLANNED' | 'RUNNING' | 'MEASURED' | 'VALIDATED' | 'ABANDONED'
      /** It counts towards the replication rate: validated, with a dated result, in another region than the practice’s own. */
      counts: boolean
    }>
    /**
     * Declare an interest in an organisation, so that the caller does not judge its work.
     *
     * POST /v1/aljazari/interests; needs the scope `aljazari:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.declareInterest({ inOrganisationId: '00000000-0000-7001-8000-000000000002', nature: 'Associé' })
     */
    declareInterest: Write<{
      /**
       * The organisation the caller is tied to, as found by commons.searchOrganisations.
       * @minLength 1 @maxLength 64
       */
      inOrganisationId: string
      /**
       * The nature of the interest: work, shares, family, a contract.
       * @minLength 1 @maxLength 2000
       */
      nature: string
      /** When it ends, if known; after that day the caller may judge again. Local date. */
      until?: string
    }, {
      interestId: string
      inOrganisationId: string
      nature: string
      until: string | null
    }>
    /**
     * Disclose an invention to the transfer office, with its inventors and their shares.
     *
     * POST /v1/aljazari/inventions; needs the scope `aljazari:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.discloseInvention({ projectId: '00000000-0000-7606-8000-000000000001', title: { fr: 'Capteur acoustique de cavitation', ar: 'مستشعر صوتي للتكهف', en: 'Acoustic cavitation sensor' }, description: { fr: 'Exemple fictif de description confidentielle.' }, inventors: [{ personId: '00000000-0000-7002-8000-000000000005', shareBp: 10000 }] })
     */
    discloseInvention: Write<{
      /**
       * The project of the organisation it comes from, if any.
       * @minLength 1 @maxLength 64
       */
      projectId?: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** What it is and how it works. Confidential. */
      description: LocalizedText
      /**
       * The inventors. Their shares sum to 10000.
       * @minItems 1 @maxItems 30
       */
      inventors: Array<{
        /**
         * A person of the organisation; add one without an account with commons.addPerson.
         * @minLength 1 @maxLength 64
         */
        personId: string
        /**
         * Share in basis points.
         * @minimum 1 @maximum 10000
         */
        shareBp: number
      }>
      /** Date of its first publication, past or planned. Local date. */
      firstPublicDisclosureOn?: string
      /**
       * The funders of the work.
       * @maxItems 20 @default []
       */
      fundingSources?: LocalizedText[]
    }, {
      inventionId: string
      projectId: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      firstPublicDisclosureOn: string | null
      /** A disclosed invention may be too late to protect; a planned disclosure sets a deadline. */
      novelty: 'UNDISCLOSED' | 'DISCLOSURE_PLANNED' | 'DISCLOSED'
      fundingSources: LocalizedText[]
      inventors: Array<{
        personId: string
        /** Share in basis points, of 10000. */
        shareBp: number
        signedAt: string | null
      }>
      /** The named evaluators. */
      evaluatorIds: string[]
      /** The state of an invention. */
      state: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
      /** The events that can happen next, by aljazari.advanceInvention. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      disclosedAt: string
    }>
    /**
     * List the inventions the caller may see, newest first, without their descriptions.
     *
     * GET /v1/aljazari/inventions; needs the scope `aljazari:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.aljazari.listInventions()
     */
    listInventions: List<{
      /** The state of an invention. */
      state?: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        inventionId: string
        projectId: string | null
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        firstPublicDisclosureOn: string | null
        /** A disclosed invention may be too late to protect; a planned disclosure sets a deadline. */
        novelty: 'UNDISCLOSED' | 'DISCLOSURE_PLANNED' | 'DISCLOSED'
        fundingSources: LocalizedText[]
        inventors: Array<{
          personId: string
          /** Share in basis points, of 10000. */
          shareBp: number
          signedAt: string | null
        }>
        /** The named evaluators. */
        evaluatorIds: string[]
        /** The state of an invention. */
        state: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
        /** The events that can happen next, by aljazari.advanceInvention. */
        allowedEvents: string[]
        version: number
        /** @format date-time */
        disclosedAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show an invention with its confidential description, signatures and state.
     *
     * GET /v1/aljazari/inventions/:inventionId; needs the scope `aljazari:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.getInvention({ inventionId: '00000000-0000-7611-8000-000000000001' })
     */
    getInvention: Read<{
      /**
       * An invention, as found by aljazari.listInventions.
       * @minLength 1 @maxLength 64
       */
      inventionId: string
    }, {
      inventionId: string
      projectId: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      firstPublicDisclosureOn: string | null
      /** A disclosed invention may be too late to protect; a planned disclosure sets a deadline. */
      novelty: 'UNDISCLOSED' | 'DISCLOSURE_PLANNED' | 'DISCLOSED'
      fundingSources: LocalizedText[]
      inventors: Array<{
        personId: string
        /** Share in basis points, of 10000. */
        shareBp: number
        signedAt: string | null
      }>
      /** The named evaluators. */
      evaluatorIds: string[]
      /** The state of an invention. */
      state: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
      /** The events that can happen next, by aljazari.advanceInvention. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      disclosedAt: string
      /** Always null for an agent: text that a model has read may leak, and a disclosed invention cannot be protected. */
      description: LocalizedText | null
      /** The history, oldest first, at most 100. */
      history: Array<{
        event: string
        fromState: string | null
        toState: string
        note: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * Sign an invention disclosure as an inventor, or record a signature on paper.
     *
     * POST /v1/aljazari/inventions/:inventionId/signatures; needs the scope `aljazari:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.signInvention({ inventionId: '00000000-0000-7611-8000-000000000001' })
     */
    signInvention: Write<{
      /**
       * An invention, as found by aljazari.listInventions.
       * @minLength 1 @maxLength 64
       */
      inventionId: string
      /**
       * For the transfer office: the inventor who signed on paper; defaults to the caller.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /**
       * Where the signed paper is stored; required with personId.
       * @minLength 1 @maxLength 2000
       */
      document?: string
    }, {
      inventionId: string
      projectId: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      firstPublicDisclosureOn: string | null
      /** A disclosed invention may be too late to protect; a planned disclosure sets a deadline. */
      novelty: 'UNDISCLOSED' | 'DISCLOSURE_PLANNED' | 'DISCLOSED'
      fundingSources: LocalizedText[]
      inventors: Array<{
        personId: string
        /** Share in basis points, of 10000. */
        shareBp: number
        signedAt: string | null
      }>
      /** The named evaluators. */
      evaluatorIds: string[]
      /** The state of an invention. */
      state: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
      /** The events that can happen next, by aljazari.advanceInvention. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      disclosedAt: string
    }>
    /**
     * Move an invention on: checked, evaluated, decided, protected, licensed or spun off.
     *
     * POST /v1/aljazari/inventions/:inventionId/moves; needs the scope `aljazari:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.advanceInvention({ inventionId: '00000000-0000-7611-8000-000000000002', event: 'evaluate', evaluatorIds: ['00000000-0000-7002-8000-000000000007'] })
     */
    advanceInvention: Write<{
      /**
       * An invention, as found by aljazari.listInventions.
       * @minLength 1 @maxLength 64
       */
      inventionId: string
      /** The event of the invention. */
      event: 'check' | 'evaluate' | 'conclude' | 'protect' | 'publish' | 'open_source' | 'release' | 'market' | 'negotiate' | 'license' | 'spin_off' | 'monitor' | 'expire' | 'abandon'
      /**
       * Evaluators, who may read it for that; replaces those named before.
       * @maxItems 10
       */
      evaluatorIds?: string[]
      /**
       * The reason, or the decision it follows.
       * @minLength 1 @maxLength 2000
       */
      note?: string
    }, {
      inventionId: string
      projectId: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      firstPublicDisclosureOn: string | null
      /** A disclosed invention may be too late to protect; a planned disclosure sets a deadline. */
      novelty: 'UNDISCLOSED' | 'DISCLOSURE_PLANNED' | 'DISCLOSED'
      fundingSources: LocalizedText[]
      inventors: Array<{
        personId: string
        /** Share in basis points, of 10000. */
        shareBp: number
        signedAt: string | null
      }>
      /** The named evaluators. */
      evaluatorIds: string[]
      /** The state of an invention. */
      state: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
      /** The events that can happen next, by aljazari.advanceInvention. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      disclosedAt: string
    }>
  }
  /** Status of the whole programme: indicators of every pillar against the targets of the source, by region and quarter, each figure traceable to its rows. */
  programme: {
    /**
     * Show the status of the whole programme: its seven pillars with all indicators.
     *
     * Each indicator has the target of the founding text, the latest published figure and a red, amber or green light.
     *
     * GET /v1/programme/kpi-tree; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.programme.kpiTree()
     */
    kpiTree: Read<{
      /**
       * Figures as published at this moment, ISO 8601 with Z or an offset. Defaults to now.
       * @maxLength 40
       */
      asOf?: string
    }, {
      /** @format date-time */
      asOf: string
      rule: string
      pillars: Array<{
        pillar: number
        title: {
          fr: string
          ar: string
          en: string
        }
        result: {
          fr: string
          ar: string
          en: string
        } | null
        indicators: Array<{
          code: string
          title: {
            fr: string
            ar: string
            en: string
          }
          unit: string | null
          /** Whether an installed module computes it. If not, the value is missing, not zero. */
          isAvailable: boolean
          /** Why there is no figure; null if there is one. */
          note: {
            fr: string
            ar: string
            en: string
          } | null
          /** Target from the founding text; null if it gives no number. */
          target: {
            kind: 'SOURCE_TEXT'
            value: string
            /** TOTAL: in total by 2030. YEAR: every year. */
            per: 'TOTAL' | 'YEAR'
            /** Quotation from the founding text. */
            quote: string
            /** What the founding text leaves open. */
            ambiguity: {
              fr: string
              ar: string
              en: string
            } | null
          } | null
          /** Last point of the planning path. */
          plannedTarget: {
            at: string
            value: string
          } | null
          /** Always null: the founding text gives no baseline. */
          baseline: {
            value: null
            obsStatus: 'M'
          }
          period: string | null
          /** When the figure was computed from the rows. */
          asOf: string | null
          figure: {
            /** Id of the observation, for programme.explain. */
            observationId: string
            region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
            /** A decimal number; null if suppressed or not observed. Null does not mean zero. */
            value: string | null
            /** The value; `<5` for a suppressed small count; `…` if hidden to protect another count, or if there is none. */
            shown: string
            /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
            obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
            /** CONF_STATUS of SDMX: F free, N internal, A suppressed small count, D suppressed to protect a small count. */
            confStatus: 'F' | 'N' | 'A' | 'D'
          } | null
          /** Value the path expects at that moment. */
          expected: string | null
          /** The figure minus the expected value. */
          gap: string | null
          status: 'GREEN' | 'AMBER' | 'RED' | 'GREY'
          /** Reason for the status: the ratio to the path, or what is missing. */
          because: 'ON_PATH' | 'NEAR_PATH' | 'BEHIND_PATH' | 'NO_TARGET' | 'NO_PATH' | 'NOTHING_DUE' | 'NOT_AVAILABLE' | 'NOT_PUBLISHED' | 'SUPPRESSED'
        }>
      }>
    }>
    /**
     * Show one indicator of the programme: definition, target, path, published value and gap.
     *
     * Also returns its red, amber or green light and, with `by` set to REGION, the figure of each region.
     *
     * GET /v1/programme/indicators/:code; needs a key. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.programme.indicator({ code: 'P2.1' })
     */
    indicator: Read<{
      /** Code of an indicator, such as P2.1 for certificates, from programme.kpiTree. Codes of installed modules are accepted too. */
      code: 'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string
      /**
       * Quarter or year of the figure, such as 2027-Q1 or 2027. Defaults to the latest.
       * @maxLength 7
       */
      period?: string
      /**
       * REGION: adds the figure of each region and of rows without region. Counts under five are suppressed.
       * @default "NONE"
       */
      by?: 'NONE' | 'REGION'
      /**
       * Figures as published at this moment, ISO 8601 with Z or an offset. Defaults to now.
       * @maxLength 40
       */
      asOf?: string
    }, {
      code: string
      title: {
        fr: string
        ar: string
        en: string
      }
      unit: string | null
      /** Whether an installed module computes it. If not, the value is missing, not zero. */
      isAvailable: boolean
      /** Why there is no figure; null if there is one. */
      note: {
        fr: string
        ar: string
        en: string
      } | null
      /** Target from the founding text; null if it gives no number. */
      target: {
        kind: 'SOURCE_TEXT'
        value: string
        /** TOTAL: in total by 2030. YEAR: every year. */
        per: 'TOTAL' | 'YEAR'
        /** Quotation from the founding text. */
        quote: string
        /** What the founding text leaves open. */
        ambiguity: {
          fr: string
          ar: string
          en: string
        } | null
      } | null
      /** Last point of the planning path. */
      plannedTarget: {
        at: string
        value: string
      } | null
      /** Always null: the founding text gives no baseline. */
      baseline: {
        value: null
        obsStatus: 'M'
      }
      period: string | null
      /** When the figure was computed from the rows. */
      asOf: string | null
      figure: {
        /** Id of the observation, for programme.explain. */
        observationId: string
        region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
        /** A decimal number; null if suppressed or not observed. Null does not mean zero. */
        value: string | null
        /** The value; `<5` for a suppressed small count; `…` if hidden to protect another count, or if there is none. */
        shown: string
        /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
        obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
        /** CONF_STATUS of SDMX: F free, N internal, A suppressed small count, D suppressed to protect a small count. */
        confStatus: 'F' | 'N' | 'A' | 'D'
      } | null
      /** Value the path expects at that moment. */
      expected: string | null
      /** The figure minus the expected value. */
      gap: string | null
      status: 'GREEN' | 'AMBER' | 'RED' | 'GREY'
      /** Reason for the status: the ratio to the path, or what is missing. */
      because: 'ON_PATH' | 'NEAR_PATH' | 'BEHIND_PATH' | 'NO_TARGET' | 'NO_PATH' | 'NOTHING_DUE' | 'NOT_AVAILABLE' | 'NOT_PUBLISHED' | 'SUPPRESSED'
      definition: {
        version: number
        text: {
          fr: string
          ar: string
          en: string
        }
        exclusions: {
          fr: string
          ar: string
          en: string
        } | null
      }
      /** Whether the regions sum to the country. */
      isAdditive: boolean | null
      regions: Array<{
        /** Id of the observation, for programme.explain. */
        observationId: string
        region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
        /** A decimal number; null if suppressed or not observed. Null does not mean zero. */
        value: string | null
        /** The value; `<5` for a suppressed small count; `…` if hidden to protect another count, or if there is none. */
        shown: string
        /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
        obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
        /** CONF_STATUS of SDMX: F free, N internal, A suppressed small count, D suppressed to protect a small count. */
        confStatus: 'F' | 'N' | 'A' | 'D'
      }> | null
      rule: string
    }>
    /**
     * Forecast whether and when an indicator will meet its target at the pace so far.
     *
     * Also returns the pace needed per quarter. With fewer than four published quarters the status is INSUFFICIENT_DATA.
     *
     * GET /v1/programme/indicators/:code/forecast; needs a key. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.programme.forecast({ code: 'P1.1' })
     */
    forecast: Read<{
      /** Code of an indicator, such as P2.1 for certificates, from programme.kpiTree. Codes of installed modules are accepted too. */
      code: 'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string
      /**
       * Figures as published at this moment, ISO 8601 with Z or an offset. Defaults to now.
       * @maxLength 40
       */
      asOf?: string
    }, {
      code: string
      title: {
        fr: string
        ar: string
        en: string
      }
      status: 'FORECAST' | 'INSUFFICIENT_DATA' | 'NO_TARGET'
      detail: string
      target: {
        value: string
        per: 'TOTAL' | 'YEAR'
        kind: 'SOURCE_TEXT' | 'PLANNING'
      } | null
      /** Published quarters, without suppressed ones. */
      points: Array<{
        period: string
        value: string
        observationId: string
      }>
      /** F: a forecast, not an observation. */
      obsStatus: 'F' | null
      /** Pace needed to meet the target by the end of 2030, or of the year. Null if no quarter remains or the target is met. */
      neededPerQuarter: string | null
      pacePerQuarter: string | null
      /** For yearly targets, the yearly amount at this pace. */
      perYearAtPace: string | null
      /** Quarter in which the target is met at this pace; null if never, and for yearly targets. */
      reachedIn: string | null
      /** Quarter in which it is met at the fastest past step. */
      reachedAtBest: string | null
      /** Quarter in which it is met at the slowest past step. */
      reachedAtWorst: string | null
    }>
    /**
     * Show every indicator of all seven pillars for one region, beside the national figure.
     *
     * Counts under five are suppressed.
     *
     * GET /v1/programme/regions/:regionCode; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.programme.regionalCard({ regionCode: 'MA-09' })
     */
    regionalCard: Read<{
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Figures as published at this moment, ISO 8601 with Z or an offset. Defaults to now.
       * @maxLength 40
       */
      asOf?: string
    }, {
      regionCode: string
      name: {
        fr: string
        ar: string
        en: string
      }
      chiefTown: {
        fr: string
        ar: string
        en: string
      }
      /** @format date-time */
      asOf: string
      pillars: Array<{
        pillar: number
        title: {
          fr: string
          ar: string
          en: string
        }
        indicators: Array<{
          code: string
          title: {
            fr: string
            ar: string
            en: string
          }
          unit: string | null
          period: string | null
          isAvailable: boolean
          /** Why there is no figure; null if there is one. */
          note: {
            fr: string
            ar: string
            en: string
          } | null
          figure: {
            /** Id of the observation, for programme.explain. */
            observationId: string
            region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
            /** A decimal number; null if suppressed or not observed. Null does not mean zero. */
            value: string | null
            /** The value; `<5` for a suppressed small count; `…` if hidden to protect another count, or if there is none. */
            shown: string
            /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
            obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
            /** CONF_STATUS of SDMX: F free, N internal, A suppressed small count, D suppressed to protect a small count. */
            confStatus: 'F' | 'N' | 'A' | 'D'
          } | null
          national: {
            /** Id of the observation, for programme.explain. */
            observationId: string
            region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
            /** A decimal number; null if suppressed or not observed. Null does not mean zero. */
            value: string | null
            /** The value; `<5` for a suppressed small count; `…` if hidden to protect another count, or if there is none. */
            shown: string
            /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
            obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
            /** CONF_STATUS of SDMX: F free, N internal, A suppressed small count, D suppressed to protect a small count. */
            confStatus: 'F' | 'N' | 'A' | 'D'
          } | null
        }>
      }>
    }>
    /**
     * Write a brief on the programme in French, Arabic or English from published figures.
     *
     * Every figure in the text links to its observation or its target.
     *
     * GET /v1/programme/brief; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.programme.brief({ language: 'fr' })
     */
    brief: Read<{
      /**
       * Language of the text.
       * @default "fr"
       */
      language?: 'fr' | 'ar' | 'en'
      /**
       * Audience of the text. STEERING adds the values the path expects.
       * @default "PUBLIC"
       */
      audience?: 'PUBLIC' | 'STEERING'
      /**
       * Figures as published at this moment, ISO 8601 with Z or an offset. Defaults to now.
       * @maxLength 40
       */
      asOf?: string
    }, {
      language: 'fr' | 'ar' | 'en'
      direction: 'ltr' | 'rtl'
      /** @format date-time */
      asOf: string
      /** Markdown. Every number is inside a link. */
      text: string
      figures: Array<{
        code: string
        kind: 'OBSERVATION' | 'TARGET' | 'PATH'
        text: string
        observationId: string | null
        /** Path of the figure on this server. */
        href: string
      }>
    }>
    /**
     * Export the published indicators as CSV or as SDMX-JSON 2.0.
     *
     * Every figure has its observation status and confidentiality. The response has `contentType`, `fileName` and `content`: the text of the CSV file, or the SDMX-JSON message as an object. Save them with `jq -r .content` or `jq .content`.
     *
     * GET /v1/programme/export; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.programme.exportIndicators({ format: 'CSV' })
     */
    exportIndicators: Read<{
      /**
       * CSV: for spreadsheets. SDMX_JSON: for statistical systems.
       * @default "CSV"
       */
      format?: 'CSV' | 'SDMX_JSON'
      /**
       * Only these indicators. Defaults to all.
       * @minItems 1 @maxItems 50
       */
      codes?: Array<'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string>
      /**
       * First quarter or year, such as 2026-Q1.
       * @maxLength 7
       */
      from?: string
      /**
       * Last quarter or year, inclusive, such as 2027-Q4.
       * @maxLength 7
       */
      to?: string
      /**
       * Figures as published at this moment, ISO 8601 with Z or an offset. Defaults to now.
       * @maxLength 40
       */
      asOf?: string
    }, {
      format: 'CSV' | 'SDMX_JSON'
      contentType: string
      fileName: string
      rowCount: number
      /** The text of the CSV file, or the SDMX-JSON message. */
      content: string | SdmxMessage
    }>
    /**
     * Explain a figure of the programme: its definition, exclusions, review and counted rows.
     *
     * The review of the edition and the rows themselves are shown to the programme office only.
     *
     * GET /v1/programme/observations/:observationId; needs the scope `programme:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.programme.explain({ observationId: '00000000-0000-7815-8000-000000000001' })
     */
    explain: Read<{
      /**
       * An observation; every figure of the programme has its id.
       * @minLength 1 @maxLength 64
       */
      observationId: string
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
    }, {
      code: string
      title: {
        fr: string
        ar: string
        en: string
      }
      definition: {
        version: number
        text: {
          fr: string
          ar: string
          en: string
        }
        exclusions: {
          fr: string
          ar: string
          en: string
        } | null
      }
      figure: {
        /** Id of the observation, for programme.explain. */
        observationId: string
        region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
        /** A decimal number; null if suppressed or not observed. Null does not mean zero. */
        value: string | null
        /** The value; `<5` for a suppressed small count; `…` if hidden to protect another count, or if there is none. */
        shown: string
        /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
        obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
        /** CONF_STATUS of SDMX: F free, N internal, A suppressed small count, D suppressed to protect a small count. */
        confStatus: 'F' | 'N' | 'A' | 'D'
      }
      /** Number of counted rows; null if suppressed. */
      rowCount: number | null
      /** Hash of the definition’s version, the period and every counted row; null if suppressed. */
      inputsHash: string | null
      /** How, when and by whom the edition was computed and reviewed. Programme office only. */
      edition: {
        editionId: string
        code: string
        definitionVersion: number
        unit: string
        period: string
        /** @format date-time */
        from: string
        /** @format date-time */
        to: string
        timeZone: string
        /** @format date-time */
        asOf: string
        inputsHash: string
        isAdditive: boolean
        /** Review state of an edition. */
        state: 'COMPUTED' | 'REVIEWED' | 'VALIDATED' | 'PUBLISHED' | 'CORRECTED'
        correctsId: string | null
        reason: string | null
        computed: {
          by: string
          /** @format date-time */
          at: string
        }
        reviewed: {
          by: string
          /** @format date-time */
          at: string
        } | null
        validated: {
          by: string
          /** @format date-time */
          at: string
        } | null
        published: {
          by: string
          /** @format date-time */
          at: string
        } | null
        correctedAt: string | null
      } | null
      /** Unit of the indicator, which says what the rows are. */
      rowsAre: string
      rows: Array<{
        rowId: string
        region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
        /** Other regions of the row. It counts once, in the first region by code. */
        also: string[]
      }> | null
      /** Why `rows` is null: rows belong to many organisations, so only the programme office sees them. */
      withheld: 'NOT_THE_OFFICE' | null
      nextCursor: string | null
    }>
    /**
     * Show the planning path of an indicator and its history, with date and reason of each.
     *
     * GET /v1/programme/indicators/:code/paths; needs a key. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.programme.listPlanningPaths({ code: 'P1.1' })
     */
    listPlanningPaths: Read<{
      /** Code of an indicator, such as P2.1 for certificates, from programme.kpiTree. Codes of installed modules are accepted too. */
      code: 'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string
    }, {
      code: string
      /** Paths, the one in force first; at most 100. */
      items: Array<{
        code: string
        kind: 'PLANNING'
        version: number
        reading: 'LEVEL' | 'PER_YEAR'
        between: 'LINEAR' | 'STEP'
        points: Array<{
          at: string
          value: string
        }>
        reason: string
        /** Member who set the path; shown to the programme office only. */
        setBy: string | null
        /** @format date-time */
        setAt: string
      }>
    }>
    /**
     * Set the planning path of an indicator: the values planned for given dates.
     *
     * Earlier paths stay in the history. The target of the founding text does not change. Programme office only.
     *
     * PUT /v1/programme/indicators/:code/path; needs the scope `programme:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.setPlanningPath({ code: 'P1.1', reading: 'LEVEL', points: [{ at: '2025-04-01', value: '0' }, { at: '2027-01-01', value: '6' }, { at: '2028-01-01', value: '17' }], reason: 'Trajectoire proposée au comité de pilotage.' })
     */
    setPlanningPath: Write<{
      /** Code of an indicator, such as P2.1 for certificates, from programme.kpiTree. Codes of installed modules are accepted too. */
      code: 'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string
      /** LEVEL: points are totals to be reached. PER_YEAR: points are amounts per year from then on. */
      reading: 'LEVEL' | 'PER_YEAR'
      /**
       * For levels. LINEAR: a straight line between points. STEP: nothing is due before the next point.
       * @default "LINEAR"
       */
      between?: 'LINEAR' | 'STEP'
      /**
       * Planned values with their dates, in ascending order of dates.
       * @minItems 1 @maxItems 40
       */
      points: Array<{
        /** Local date in Morocco; the value applies at its start. */
        at: string
        /** @maxLength 20 */
        value: string
      }>
      /**
       * Reason for this path.
       * @minLength 5 @maxLength 500
       */
      reason: string
      /**
       * Rejects the write if the record has another version, so that no concurrent change is lost. 0: the record must not exist yet.
       * @minimum 0 @maximum 2147483647
       */
      version?: number
    }, {
      code: string
      kind: 'PLANNING'
      version: number
      reading: 'LEVEL' | 'PER_YEAR'
      between: 'LINEAR' | 'STEP'
      points: Array<{
        at: string
        value: string
      }>
      reason: string
      /** Member who set the path; shown to the programme office only. */
      setBy: string | null
      /** @format date-time */
      setAt: string
    }>
    /**
     * Compute the indicators of a quarter or a year and store the observations for review.
     *
     * Counts the rows of the modules as they are known now. A period that has not started is rejected with 409. Programme office only.
     *
     * POST /v1/programme/editions; needs the scope `programme:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.compute({ period: '2027-Q1' })
     */
    compute: Write<{
      /**
       * A quarter such as 2027-Q1, or a year such as 2027.
       * @maxLength 7
       */
      period: string
      /**
       * Only these indicators. Defaults to all that can be computed here.
       * @minItems 1 @maxItems 50
       */
      codes?: Array<'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string>
    }, {
      period: string
      /** @format date-time */
      from: string
      /**
       * Exclusive end of the period.
       * @format date-time
       */
      to: string
      /** @format date-time */
      asOf: string
      computed: Array<{
        editionId: string
        code: string
        definitionVersion: number
        unit: string
        period: string
        /** @format date-time */
        from: string
        /** @format date-time */
        to: string
        timeZone: string
        /** @format date-time */
        asOf: string
        inputsHash: string
        isAdditive: boolean
        /** Review state of an edition. */
        state: 'COMPUTED' | 'REVIEWED' | 'VALIDATED' | 'PUBLISHED' | 'CORRECTED'
        correctsId: string | null
        reason: string | null
        computed: {
          by: string
          /** @format date-time */
          at: string
        }
        reviewed: {
          by: string
          /** @format date-time */
          at: string
        } | null
        validated: {
          by: string
          /** @format date-time */
          at: string
        } | null
        published: {
          by: string
          /** @format date-time */
          at: string
        } | null
        correctedAt: string | null
      }>
      /** Editions whose rows have not changed since the last computation. */
      unchanged: Array<{
        editionId: string
        code: string
        definitionVersion: number
        unit: string
        period: string
        /** @format date-time */
        from: string
        /** @format date-time */
        to: string
        timeZone: string
        /** @format date-time */
        asOf: string
        inputsHash: string
        isAdditive: boolean
        /** Review state of an edition. */
        state: 'COMPUTED' | 'REVIEWED' | 'VALIDATED' | 'PUBLISHED' | 'CORRECTED'
        correctsId: string | null
        reason: string | null
        computed: {
          by: string
          /** @format date-time */
          at: string
        }
        reviewed: {
          by: string
          /** @format date-time */
          at: string
        } | null
        validated: {
          by: string
          /** @format date-time */
          at: string
        } | null
        published: {
          by: string
          /** @format date-time */
          at: string
        } | null
        correctedAt: string | null
      }>
      /** Published editions whose rows have changed since. Correct them with programme.correct. */
      needCorrection: Array<{
        editionId: string
        code: string
        definitionVersion: number
        unit: string
        period: string
        /** @format date-time */
        from: string
        /** @format date-time */
        to: string
        timeZone: string
        /** @format date-time */
        asOf: string
        inputsHash: string
        isAdditive: boolean
        /** Review state of an edition. */
        state: 'COMPUTED' | 'REVIEWED' | 'VALIDATED' | 'PUBLISHED' | 'CORRECTED'
        correctsId: string | null
        reason: string | null
        computed: {
          by: string
          /** @format date-time */
          at: string
        }
        reviewed: {
          by: string
          /** @format date-time */
          at: string
        } | null
        validated: {
          by: string
          /** @format date-time */
          at: string
        } | null
        published: {
          by: string
          /** @format date-time */
          at: string
        } | null
        correctedAt: string | null
      }>
      /** Codes that no installed module computes. Nothing is stored for them, not even zero. */
      unavailable: string[]
    }>
    /**
     * List computed editions with their review state, newest first.
     *
     * Shows which editions await review, validation or publication. Programme office only.
     *
     * GET /v1/programme/editions; needs the scope `programme:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.programme.listEditions({ state: 'REVIEWED' })
     */
    listEditions: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
      /** Code of an indicator, such as P2.1 for certificates, from programme.kpiTree. Codes of installed modules are accepted too. */
      code?: 'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string
      /**
       * Only this quarter or year, such as 2027-Q1.
       * @maxLength 7
       */
      period?: string
      /** Review state of an edition. */
      state?: 'COMPUTED' | 'REVIEWED' | 'VALIDATED' | 'PUBLISHED' | 'CORRECTED'
    }, {
      items: Array<{
        editionId: string
        code: string
        definitionVersion: number
        unit: string
        period: string
        /** @format date-time */
        from: string
        /** @format date-time */
        to: string
        timeZone: string
        /** @format date-time */
        asOf: string
        inputsHash: string
        isAdditive: boolean
        /** Review state of an edition. */
        state: 'COMPUTED' | 'REVIEWED' | 'VALIDATED' | 'PUBLISHED' | 'CORRECTED'
        correctsId: string | null
        reason: string | null
        computed: {
          by: string
          /** @format date-time */
          at: string
        }
        reviewed: {
          by: string
          /** @format date-time */
          at: string
        } | null
        validated: {
          by: string
          /** @format date-time */
          at: string
        } | null
        published: {
          by: string
          /** @format date-time */
          at: string
        } | null
        correctedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Mark a computed edition of an indicator as reviewed by the person in charge of its pillar.
     *
     * An edition that is already past review is rejected. Programme office only.
     *
     * POST /v1/programme/editions/:editionId/review; needs the scope `programme:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.review({ editionId: '00000000-0000-7814-8000-000000000001' })
     */
    review: Write<{
      /**
       * An edition, from programme.listEditions or programme.compute.
       * @minLength 1 @maxLength 64
       */
      editionId: string
    }, {
      editionId: string
      code: string
      definitionVersion: number
      unit: string
      period: string
      /** @format date-time */
      from: string
      /** @format date-time */
      to: string
      timeZone: string
      /** @format date-time */
      asOf: string
      inputsHash: string
      isAdditive: boolean
      /** Review state of an edition. */
      state: 'COMPUTED' | 'REVIEWED' | 'VALIDATED' | 'PUBLISHED' | 'CORRECTED'
      correctsId: string | null
      reason: string | null
      computed: {
        by: string
        /** @format date-time */
        at: string
      }
      reviewed: {
        by: string
        /** @format date-time */
        at: string
      } | null
      validated: {
        by: string
        /** @format date-time */
        at: string
      } | null
      published: {
        by: string
        /** @format date-time */
        at: string
      } | null
      correctedAt: string | null
    }>
    /**
     * Validate a reviewed edition of an indicator.
     *
     * An edition computed before its period was over is rejected. Programme office only.
     *
     * POST /v1/programme/editions/:editionId/validation; needs the scope `programme:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.validate({ editionId: '00000000-0000-7814-8000-000000000001' })
     */
    validate: Write<{
      /**
       * An edition, from programme.listEditions or programme.compute.
       * @minLength 1 @maxLength 64
       */
      editionId: string
    }, {
      editionId: string
      code: string
      definitionVersion: number
      unit: string
      period: string
      /** @format date-time */
      from: string
      /** @format date-time */
      to: string
      timeZone: string
      /** @format date-time */
      asOf: string
      inputsHash: string
      isAdditive: boolean
      /** Review state of an edition. */
      state: 'COMPUTED' | 'REVIEWED' | 'VALIDATED' | 'PUBLISHED' | 'CORRECTED'
      correctsId: string | null
      reason: string | null
      computed: {
        by: string
        /** @format date-time */
        at: string
      }
      reviewed: {
        by: string
        /** @format date-time */
        at: string
      } | null
      validated: {
        by: string
        /** @format date-time */
        at: string
      } | null
      published: {
        by: string
        /** @format date-time */
        at: string
      } | null
      correctedAt: string | null
    }>
    /**
     * Publish a validated edition of an indicator to everyone.
     *
     * A correcting edition replaces the one it corrects. A second edition of the same period is rejected. Programme office only.
     *
     * POST /v1/programme/editions/:editionId/publication; needs the scope `programme:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.publish({ editionId: '00000000-0000-7814-8000-000000000001' })
     */
    publish: Write<{
      /**
       * An edition, from programme.listEditions or programme.compute.
       * @minLength 1 @maxLength 64
       */
      editionId: string
    }, {
      editionId: string
      code: string
      definitionVersion: number
      unit: string
      period: string
      /** @format date-time */
      from: string
      /** @format date-time */
      to: string
      timeZone: string
      /** @format date-time */
      asOf: string
      inputsHash: string
      isAdditive: boolean
      /** Review state of an edition. */
      state: 'COMPUTED' | 'REVIEWED' | 'VALIDATED' | 'PUBLISHED' | 'CORRECTED'
      correctsId: string | null
      reason: string | null
      computed: {
        by: string
        /** @format date-time */
        at: string
      }
      reviewed: {
        by: string
        /** @format date-time */
        at: string
      } | null
      validated: {
        by: string
        /** @format date-time */
        at: string
      } | null
      published: {
        by: string
        /** @format date-time */
        at: string
      } | null
      correctedAt: string | null
    }>
    /**
     * Correct a published edition by computing its period again as a new edition.
     *
     * The new edition counts the rows as they are known now and must be reviewed and published; the published one stays unchanged until then. A figure is corrected in the rows it counts, never by hand, so that the corrected figure can be traced to its rows too. The country and all regions are corrected together.
     *
     * POST /v1/programme/editions/:editionId/corrections; needs the scope `programme:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.correct({ editionId: '00000000-0000-7814-8000-000000000001', reason: 'Des certificats ont été révoqués pour erreur depuis la publication.' })
     */
    correct: Write<{
      /**
       * An edition, from programme.listEditions or programme.compute.
       * @minLength 1 @maxLength 64
       */
      editionId: string
      /**
       * Why the published figure is wrong.
       * @minLength 5 @maxLength 500
       */
      reason: string
    }, {
      edition: {
        editionId: string
        code: string
        definitionVersion: number
        unit: string
        period: string
        /** @format date-time */
        from: string
        /** @format date-time */
        to: string
        timeZone: string
        /** @format date-time */
        asOf: string
        inputsHash: string
        isAdditive: boolean
        /** Review state of an edition. */
        state: 'COMPUTED' | 'REVIEWED' | 'VALIDATED' | 'PUBLISHED' | 'CORRECTED'
        correctsId: string | null
        reason: string | null
        computed: {
          by: string
          /** @format date-time */
          at: string
        }
        reviewed: {
          by: string
          /** @format date-time */
          at: string
        } | null
        validated: {
          by: string
          /** @format date-time */
          at: string
        } | null
        published: {
          by: string
          /** @format date-time */
          at: string
        } | null
        correctedAt: string | null
      }
      changes: Array<{
        region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
        oldValue: string | null
        newValue: string | null
      }>
    }>
    /**
     * Freeze a quarter: hash, chain and sign everything published for it.
     *
     * The snapshot is chained to the previous one. A quarter that is not over, or has not changed since it was frozen, is rejected with 409. Programme office only.
     *
     * POST /v1/programme/snapshots; needs the scope `programme:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.snapshot({ quarter: '2026-Q4' })
     */
    snapshot: Write<{
      /**
       * A quarter that is over, such as 2026-Q4. The last quarter of a year includes the yearly figures.
       * @maxLength 7
       */
      quarter: string
    }, {
      snapshotId: string
      quarter: string
      /** @format date-time */
      frozenAt: string
      /** SHA-256 of the content as JSON with sorted keys. */
      contentHash: string
      /** Hash of the previous snapshot’s signature; empty for the first. */
      previousHash: string
      keyId: string
      /** Ed25519, base64url. */
      signature: string
    }>
    /**
     * List the frozen quarters of the programme with hash and signature, newest first.
     *
     * GET /v1/programme/snapshots; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.programme.listSnapshots()
     */
    listSnapshots: List<{
      /**
       * Maximum number of items, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the previous page.
       * @maxLength 500
       */
      cursor?: string
      /**
       * Only this quarter, such as 2026-Q4.
       * @maxLength 7
       */
      quarter?: string
    }, {
      items: Array<{
        snapshotId: string
        quarter: string
        /** @format date-time */
        frozenAt: string
        /** SHA-256 of the content as JSON with sorted keys. */
        contentHash: string
        /** Hash of the previous snapshot’s signature; empty for the first. */
        previousHash: string
        keyId: string
        /** Ed25519, base64url. */
        signature: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a frozen quarter with every figure in it.
     *
     * Includes the signed text and the public key, so that the signature can be checked without this server.
     *
     * GET /v1/programme/snapshots/:snapshotId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.programme.getSnapshot({ snapshotId: '00000000-0000-7816-8000-000000000001' })
     */
    getSnapshot: Read<{
      /**
       * A frozen quarter, from programme.listSnapshots.
       * @minLength 1 @maxLength 64
       */
      snapshotId: string
    }, {
      snapshotId: string
      quarter: string
      /** @format date-time */
      frozenAt: string
      /** SHA-256 of the content as JSON with sorted keys. */
      contentHash: string
      /** Hash of the previous snapshot’s signature; empty for the first. */
      previousHash: string
      keyId: string
      /** Ed25519, base64url. */
      signature: string
      /** The exact text that was signed. */
      signed: string
      publicJwk: {
        kty: string
        crv: string
        x: string
      }
      content: {
        format: 'fusion-programme-snapshot/1'
        quarter: string
        timeZone: string
        editions: Array<{
          editionId: string
          code: string
          definitionVersion: number
          unit: string
          period: string
          from: string
          to: string
          asOf: string
          publishedAt: string
          isAdditive: boolean
          /** MAC of the exact values and counted rows, including suppressed ones. Only this installation can check it. */
          exactSeal: string
          figures: Array<{
            /** Id of the observation, for programme.explain. */
            observationId: string
            region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
            /** A decimal number; null if suppressed or not observed. Null does not mean zero. */
            value: string | null
            /** The value; `<5` for a suppressed small count; `…` if hidden to protect another count, or if there is none. */
            shown: string
            /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
            obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
            /** CONF_STATUS of SDMX: F free, N internal, A suppressed small count, D suppressed to protect a small count. */
            confStatus: 'F' | 'N' | 'A' | 'D'
          }>
        }>
        /** Indicators without a published figure. Their values are missing, not zero. */
        missing: string[]
        targets: Array<{
          code: string
          value: string
          per: string
        }>
      }
    }>
    /**
     * Verify the content, signature, chain and observations of a frozen quarter.
     *
     * Also lists the editions that were corrected since.
     *
     * GET /v1/programme/snapshots/:snapshotId/verification; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.programme.verifySnapshot({ snapshotId: '00000000-0000-7816-8000-000000000001' })
     */
    verifySnapshot: Read<{
      /**
       * A frozen quarter, from programme.listSnapshots.
       * @minLength 1 @maxLength 64
       */
      snapshotId: string
    }, {
      snapshotId: string
      quarter: string
      /** INDETERMINATE: the key belongs to another installation, so not everything could be checked. */
      verdict: 'INTACT' | 'BROKEN' | 'INDETERMINATE'
      checks: {
        /** Whether the content has the signed hash. */
        content: 'PASS' | 'FAIL' | 'UNKNOWN'
        /** Whether the signature matches the published key. */
        signature: 'PASS' | 'FAIL' | 'UNKNOWN'
        /** Whether the previous snapshot is the one it was chained to. */
        chain: 'PASS' | 'FAIL' | 'UNKNOWN'
        /** Whether the key belongs to this installation. */
        key: 'PASS' | 'FAIL' | 'UNKNOWN'
        /** Whether every observation and its counted rows are unchanged. */
        observations: 'PASS' | 'FAIL' | 'UNKNOWN'
      }
      correctedSince: Array<{
        editionId: string
        code: string
        period: string
        /** @format date-time */
        correctedAt: string
      }>
    }>
    /**
     * Appoint the organisation that follows the programme up as programme office.
     *
     * From then on its members compute, validate and publish the figures. Platform operators only.
     *
     * PUT /v1/programme/office; needs the scope `platform:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.appointOffice({ organisationId: '00000000-0000-7810-8000-000000000001' })
     */
    appointOffice: Write<{
      /**
       * An organisation, from identity.listOrganisations.
       * @minLength 1 @maxLength 64
       */
      organisationId: string
    }, {
      organisationId: string
      /** @format date-time */
      appointedAt: string
    }>
  }
}

export const routes = {
  identity: {
    whoAmI: { method: 'GET', path: '/me', effect: 'read' },
    getOrganisation: { method: 'GET', path: '/organisation', effect: 'read' },
    listOrganisations: { method: 'GET', path: '/organisations', effect: 'read', paged: true },
    createOrganisation: { method: 'POST', path: '/organisations', effect: 'write' },
    listRoles: { method: 'GET', path: '/roles', effect: 'read' },
    listMembers: { method: 'GET', path: '/members', effect: 'read', paged: true },
    addMember: { method: 'POST', path: '/members', effect: 'write' },
    updateMember: { method: 'PATCH', path: '/members/:memberId', effect: 'write' },
    listKeys: { method: 'GET', path: '/keys', effect: 'read', paged: true },
    createKey: { method: 'POST', path: '/keys', effect: 'write' },
    rotateKey: { method: 'POST', path: '/keys/:keyId/rotate', effect: 'write' },
    revokeKey: { method: 'DELETE', path: '/keys/:keyId', effect: 'write' },
    listAuditEvents: { method: 'GET', path: '/audit-events', effect: 'read', paged: true },
  },
  webhooks: {
    listEventTypes: { method: 'GET', path: '/webhooks/types', effect: 'read', paged: true },
    createEndpoint: { method: 'POST', path: '/webhooks/endpoints', effect: 'write' },
    listEndpoints: { method: 'GET', path: '/webhooks/endpoints', effect: 'read', paged: true },
    getEndpoint: { method: 'GET', path: '/webhooks/endpoints/:endpointId', effect: 'read' },
    updateEndpoint: { method: 'PATCH', path: '/webhooks/endpoints/:endpointId', effect: 'write' },
    enableEndpoint: { method: 'POST', path: '/webhooks/endpoints/:endpointId/enable', effect: 'write' },
    disableEndpoint: { method: 'POST', path: '/webhooks/endpoints/:endpointId/disable', effect: 'write' },
    rotateSecret: { method: 'POST', path: '/webhooks/endpoints/:endpointId/rotate', effect: 'write' },
    deleteEndpoint: { method: 'DELETE', path: '/webhooks/endpoints/:endpointId', effect: 'write' },
    pingEndpoint: { method: 'POST', path: '/webhooks/endpoints/:endpointId/ping', effect: 'write' },
    listDeliveries: { method: 'GET', path: '/webhooks/deliveries', effect: 'read', paged: true },
    getDelivery: { method: 'GET', path: '/webhooks/deliveries/:deliveryId', effect: 'read' },
    redeliver: { method: 'POST', path: '/webhooks/deliveries/:deliveryId/redeliver', effect: 'write' },
  },
  agents: {
    startRun: { method: 'POST', path: '/runs', effect: 'write' },
    startAndWait: { method: 'POST', path: '/runs/wait', effect: 'external', idempotent: true },
    streamRun: { method: 'POST', path: '/runs/stream', effect: 'stream', startsWrite: true },
    getRun: { method: 'GET', path: '/runs/:runId', effect: 'read' },
    listRuns: { method: 'GET', path: '/runs', effect: 'read', paged: true },
    waitForRun: { method: 'GET', path: '/runs/:runId/wait', effect: 'external', idempotent: true },
    followRun: { method: 'GET', path: '/runs/:runId/events', effect: 'stream' },
    listSteps: { method: 'GET', path: '/runs/:runId/steps', effect: 'read', paged: true },
    cancelRun: { method: 'POST', path: '/runs/:runId/cancel', effect: 'write' },
    resolveUnknownOutcome: { method: 'POST', path: '/runs/:runId/steps/:step/outcome', effect: 'write' },
    listApprovals: { method: 'GET', path: '/approvals', effect: 'read', paged: true },
    decideApproval: { method: 'POST', path: '/runs/:runId/steps/:step/decide', effect: 'write' },
    listWaits: { method: 'GET', path: '/runs/:runId/waits', effect: 'read', paged: true },
    submitToolResult: { method: 'POST', path: '/runs/:runId/steps/:step/result', effect: 'write' },
    createThread: { method: 'POST', path: '/threads', effect: 'write' },
    getThread: { method: 'GET', path: '/threads/:threadId', effect: 'read' },
    listThreads: { method: 'GET', path: '/threads', effect: 'read', paged: true },
    listMessages: { method: 'GET', path: '/threads/:threadId/messages', effect: 'read', paged: true },
    copyThread: { method: 'POST', path: '/threads/:threadId/copy', effect: 'write' },
    deleteThread: { method: 'DELETE', path: '/threads/:threadId', effect: 'write' },
    listAgents: { method: 'GET', path: '/agents', effect: 'read', paged: true },
    searchAgents: { method: 'GET', path: '/agents/search', effect: 'read', paged: true },
    getAgent: { method: 'GET', path: '/agents/:agentId', effect: 'read' },
    createAgent: { method: 'POST', path: '/agents', effect: 'write' },
    updateAgent: { method: 'PATCH', path: '/agents/:agentId', effect: 'write' },
    publishAgent: { method: 'POST', path: '/agents/:agentId/publish', effect: 'write' },
    rollbackAgent: { method: 'POST', path: '/agents/:agentId/rollback', effect: 'write' },
    listAgentVersions: { method: 'GET', path: '/agents/:agentId/versions', effect: 'read', paged: true },
    getAgentVersion: { method: 'GET', path: '/agents/:agentId/versions/:version', effect: 'read' },
    diffAgentVersions: { method: 'GET', path: '/agents/:agentId/diff', effect: 'read' },
    shareAgent: { method: 'PUT', path: '/agents/:agentId/visibility', effect: 'write' },
    forkAgent: { method: 'POST', path: '/agents/:agentId/fork', effect: 'write' },
    exportAgent: { method: 'GET', path: '/agents/:agentId/export', effect: 'read' },
    importAgent: { method: 'POST', path: '/agents/import', effect: 'write' },
    deleteAgent: { method: 'DELETE', path: '/agents/:agentId', effect: 'write' },
    listTools: { method: 'GET', path: '/tools', effect: 'read', paged: true },
    searchTools: { method: 'GET', path: '/tools/search', effect: 'read' },
    describeTool: { method: 'GET', path: '/tools/:name', effect: 'read' },
    callTool: { method: 'POST', path: '/tools/call', effect: 'external' },
    listModels: { method: 'GET', path: '/models', effect: 'external', idempotent: true },
    probeModel: { method: 'POST', path: '/models/probe', effect: 'external', idempotent: true },
    listModelPrices: { method: 'GET', path: '/models/prices', effect: 'read' },
    setModelPrice: { method: 'PUT', path: '/models/prices', effect: 'write' },
    deleteModelPrice: { method: 'DELETE', path: '/models/prices', effect: 'write' },
    setBudget: { method: 'POST', path: '/budgets', effect: 'write' },
    listBudgets: { method: 'GET', path: '/budgets', effect: 'read', paged: true },
    getBudget: { method: 'GET', path: '/budgets/:budgetId', effect: 'read' },
    deleteBudget: { method: 'DELETE', path: '/budgets/:budgetId', effect: 'write' },
    createSchedule: { method: 'POST', path: '/schedules', effect: 'write' },
    listSchedules: { method: 'GET', path: '/schedules', effect: 'read', paged: true },
    getSchedule: { method: 'GET', path: '/schedules/:scheduleId', effect: 'read' },
    updateSchedule: { method: 'PATCH', path: '/schedules/:scheduleId', effect: 'write' },
    pauseSchedule: { method: 'POST', path: '/schedules/:scheduleId/pause', effect: 'write' },
    resumeSchedule: { method: 'POST', path: '/schedules/:scheduleId/resume', effect: 'write' },
    runScheduleNow: { method: 'POST', path: '/schedules/:scheduleId/run', effect: 'write' },
    deleteSchedule: { method: 'DELETE', path: '/schedules/:scheduleId', effect: 'write' },
    listScheduleFires: { method: 'GET', path: '/schedules/:scheduleId/fires', effect: 'read', paged: true },
  },
  commons: {
    listRegions: { method: 'GET', path: '/commons/regions', effect: 'read' },
    listPlaces: { method: 'GET', path: '/commons/places', effect: 'read', paged: true },
    createPlace: { method: 'POST', path: '/commons/places', effect: 'write' },
    myProfile: { method: 'GET', path: '/commons/me', effect: 'write' },
    upsertPerson: { method: 'PUT', path: '/commons/persons', effect: 'write' },
    addPerson: { method: 'POST', path: '/commons/persons', effect: 'write' },
    countPersons: { method: 'GET', path: '/commons/persons/count', effect: 'read' },
    searchPersons: { method: 'POST', path: '/commons/persons/search', effect: 'write' },
    getPerson: { method: 'GET', path: '/commons/persons/:personId', effect: 'write' },
    myAccessLog: { method: 'GET', path: '/commons/me/access-log', effect: 'read', paged: true },
    listPurposes: { method: 'GET', path: '/commons/purposes', effect: 'read' },
    recordConsent: { method: 'POST', path: '/commons/consents', effect: 'write' },
    withdrawConsent: { method: 'POST', path: '/commons/consents/withdrawals', effect: 'write' },
    listConsents: { method: 'GET', path: '/commons/consents', effect: 'read', paged: true },
    upsertOrganisationProfile: { method: 'PUT', path: '/commons/organisation', effect: 'write' },
    searchOrganisations: { method: 'GET', path: '/commons/organisations', effect: 'read', paged: true },
    getOrganisationProfile: { method: 'GET', path: '/commons/organisations/:organisationId', effect: 'read' },
    searchSkills: { method: 'GET', path: '/commons/skills', effect: 'read' },
    claimSkill: { method: 'POST', path: '/commons/me/skills', effect: 'write' },
    endorseSkill: { method: 'POST', path: '/commons/persons/:personId/skills', effect: 'write' },
    withdrawClaim: { method: 'DELETE', path: '/commons/skill-claims/:claimId', effect: 'write' },
    listSkillClaims: { method: 'GET', path: '/commons/skill-claims', effect: 'read', paged: true },
    openNeed: { method: 'POST', path: '/commons/needs', effect: 'write' },
    listNeeds: { method: 'GET', path: '/commons/needs', effect: 'read', paged: true },
    getNeed: { method: 'GET', path: '/commons/needs/:needId', effect: 'read' },
    withdrawNeed: { method: 'POST', path: '/commons/needs/:needId/withdrawal', effect: 'write' },
    coverNeed: { method: 'POST', path: '/commons/needs/:needId/coverage', effect: 'write' },
    listMatches: { method: 'GET', path: '/commons/needs/:needId/matches', effect: 'read', paged: true },
    advanceMatch: { method: 'POST', path: '/commons/matches/:matchId/decision', effect: 'write' },
    listContactRequests: { method: 'GET', path: '/commons/contact-requests', effect: 'read', paged: true },
    answerContactRequest: { method: 'POST', path: '/commons/contact-requests/:contact/answer', effect: 'write' },
    listLinks: { method: 'GET', path: '/commons/links', effect: 'read', paged: true },
  },
  fablabs: {
    listLabs: { method: 'GET', path: '/fablabs/labs', effect: 'read', paged: true },
    getLab: { method: 'GET', path: '/fablabs/labs/:labId', effect: 'read' },
    searchMachines: { method: 'GET', path: '/fablabs/machines', effect: 'read', paged: true },
    getMachine: { method: 'GET', path: '/fablabs/machines/:machineId', effect: 'read' },
    listMachineModels: { method: 'GET', path: '/fablabs/machine-models', effect: 'read', paged: true },
    getAvailability: { method: 'GET', path: '/fablabs/availability', effect: 'read' },
    bookMachine: { method: 'POST', path: '/fablabs/bookings', effect: 'write' },
    holdBooking: { method: 'POST', path: '/fablabs/holds', effect: 'write' },
    confirmBooking: { method: 'POST', path: '/fablabs/bookings/:bookingId/confirm', effect: 'write' },
    rescheduleBooking: { method: 'POST', path: '/fablabs/bookings/:bookingId/reschedule', effect: 'write' },
    cancelBooking: { method: 'POST', path: '/fablabs/bookings/:bookingId/cancel', effect: 'write' },
    getBooking: { method: 'GET', path: '/fablabs/bookings/:bookingId', effect: 'read' },
    listBookings: { method: 'GET', path: '/fablabs/bookings', effect: 'read', paged: true },
    listQualifications: { method: 'GET', path: '/fablabs/qualifications', effect: 'read', paged: true },
    getQualificationStatus: { method: 'GET', path: '/fablabs/qualification-status', effect: 'read' },
    listTrainings: { method: 'GET', path: '/fablabs/trainings', effect: 'read', paged: true },
    listLabBookings: { method: 'GET', path: '/fablabs/labs/:labId/bookings', effect: 'read', paged: true },
    checkIn: { method: 'POST', path: '/fablabs/bookings/:bookingId/check-in', effect: 'write' },
    checkOut: { method: 'POST', path: '/fablabs/bookings/:bookingId/check-out', effect: 'write' },
    markNoShow: { method: 'POST', path: '/fablabs/bookings/:bookingId/no-show', effect: 'write' },
    grantQualification: { method: 'POST', path: '/fablabs/qualification-grants', effect: 'write' },
    revokeQualification: { method: 'POST', path: '/fablabs/qualification-grants/:grantId/revoke', effect: 'write' },
    addClosure: { method: 'POST', path: '/fablabs/labs/:labId/closures', effect: 'write' },
    removeClosure: { method: 'DELETE', path: '/fablabs/closures/:closureId', effect: 'write' },
    setMachineStatus: { method: 'PUT', path: '/fablabs/machines/:machineId/status', effect: 'write' },
    planMaintenance: { method: 'POST', path: '/fablabs/maintenance', effect: 'write' },
    advanceMaintenance: { method: 'POST', path: '/fablabs/maintenance/:orderId/advance', effect: 'write' },
    listMaintenance: { method: 'GET', path: '/fablabs/maintenance', effect: 'read', paged: true },
    reportIncident: { method: 'POST', path: '/fablabs/incidents', effect: 'write' },
    listIncidents: { method: 'GET', path: '/fablabs/incidents', effect: 'read', paged: true },
    closeIncident: { method: 'POST', path: '/fablabs/incidents/:incidentId/close', effect: 'write' },
    assignSupervisor: { method: 'PUT', path: '/fablabs/bookings/:bookingId/supervisor', effect: 'write' },
    joinWaitlist: { method: 'POST', path: '/fablabs/waitlist', effect: 'write' },
    listWaitlist: { method: 'GET', path: '/fablabs/waitlist', effect: 'read', paged: true },
    leaveWaitlist: { method: 'DELETE', path: '/fablabs/waitlist/:entryId', effect: 'write' },
    routePrototype: { method: 'POST', path: '/fablabs/plans', effect: 'write' },
    getPlan: { method: 'GET', path: '/fablabs/plans/:planId', effect: 'read' },
    bookPlan: { method: 'POST', path: '/fablabs/plans/:planId/book', effect: 'write' },
    publishProject: { method: 'POST', path: '/fablabs/projects', effect: 'write' },
    findProjects: { method: 'GET', path: '/fablabs/projects', effect: 'read', paged: true },
    getProject: { method: 'GET', path: '/fablabs/projects/:projectId', effect: 'read' },
    utilisation: { method: 'GET', path: '/fablabs/labs/:labId/utilisation', effect: 'read' },
    spaceStatus: { method: 'GET', path: '/fablabs/labs/:labId/space', effect: 'read' },
    labCalendar: { method: 'GET', path: '/fablabs/labs/:labId/calendar.ics', effect: 'read' },
    machineCalendar: { method: 'GET', path: '/fablabs/machines/:machineId/calendar.ics', effect: 'read' },
    bookingsCalendar: { method: 'GET', path: '/fablabs/calendars/bookings.ics', effect: 'read' },
    createCalendarLink: { method: 'POST', path: '/fablabs/calendars', effect: 'write' },
    revokeCalendarLink: { method: 'DELETE', path: '/fablabs/calendars', effect: 'write' },
  },
  ventures: {
    listCalls: { method: 'GET', path: '/ventures/calls', effect: 'read', paged: true },
    getCall: { method: 'GET', path: '/ventures/calls/:callId', effect: 'read' },
    openCall: { method: 'POST', path: '/ventures/calls', effect: 'write' },
    checkEligibility: { method: 'GET', path: '/ventures/calls/:callId/eligibility', effect: 'read' },
    listStartups: { method: 'GET', path: '/ventures/startups', effect: 'read', paged: true },
    getStartup: { method: 'GET', path: '/ventures/startups/:startupId', effect: 'read' },
    registerStartup: { method: 'POST', path: '/ventures/startups', effect: 'write' },
    updateStartup: { method: 'PATCH', path: '/ventures/startups/:startupId', effect: 'write' },
    startApplication: { method: 'POST', path: '/ventures/applications', effect: 'write' },
    updateApplication: { method: 'PATCH', path: '/ventures/applications/:applicationId', effect: 'write' },
    submitApplication: { method: 'POST', path: '/ventures/applications/:applicationId/submit', effect: 'write' },
    resubmitApplication: { method: 'POST', path: '/ventures/applications/:applicationId/resubmit', effect: 'write' },
    withdrawApplication: { method: 'POST', path: '/ventures/applications/:applicationId/withdraw', effect: 'write' },
    appealDecision: { method: 'POST', path: '/ventures/applications/:applicationId/appeal', effect: 'write' },
    getApplication: { method: 'GET', path: '/ventures/applications/:applicationId', effect: 'read' },
    listApplications: { method: 'GET', path: '/ventures/applications', effect: 'read', paged: true },
    advanceApplication: { method: 'POST', path: '/ventures/applications/:applicationId/moves', effect: 'write' },
    requestInfo: { method: 'POST', path: '/ventures/applications/:applicationId/info-requests', effect: 'write' },
    assignReviews: { method: 'POST', path: '/ventures/calls/:callId/assignments', effect: 'write' },
    listAssignments: { method: 'GET', path: '/ventures/assignments', effect: 'read', paged: true },
    submitReview: { method: 'POST', path: '/ventures/applications/:applicationId/review', effect: 'write' },
    declareInterest: { method: 'POST', path: '/ventures/interests', effect: 'write' },
    rankApplications: { method: 'GET', path: '/ventures/calls/:callId/ranking', effect: 'read' },
    openCommitteeSession: { method: 'POST', path: '/ventures/calls/:callId/committee-sessions', effect: 'write' },
    listCommitteeSessions: { method: 'GET', path: '/ventures/calls/:callId/committee-sessions', effect: 'read' },
    castVote: { method: 'POST', path: '/ventures/committee-sessions/:sessionId/votes', effect: 'write' },
    decideApplication: { method: 'POST', path: '/ventures/applications/:applicationId/decision', effect: 'write' },
    settleApplication: { method: 'POST', path: '/ventures/applications/:applicationId/settlement', effect: 'write' },
    advanceEnrolment: { method: 'POST', path: '/ventures/enrolments/:enrolmentId/moves', effect: 'write' },
    reportMetrics: { method: 'POST', path: '/ventures/startups/:startupId/metrics', effect: 'write' },
    recordRound: { method: 'POST', path: '/ventures/startups/:startupId/rounds', effect: 'write' },
    verifyEvidence: { method: 'POST', path: '/ventures/startups/:startupId/verifications', effect: 'write' },
    growthStatus: { method: 'GET', path: '/ventures/startups/:startupId/growth', effect: 'read' },
    openNeed: { method: 'POST', path: '/ventures/startups/:startupId/needs', effect: 'write' },
    recordSupport: { method: 'POST', path: '/ventures/supports', effect: 'write' },
  },
  institute: {
    searchProgrammes: { method: 'GET', path: '/institute/programmes', effect: 'read', paged: true },
    getProgramme: { method: 'GET', path: '/institute/programmes/:programmeId', effect: 'read' },
    createProgramme: { method: 'POST', path: '/institute/programmes', effect: 'write' },
    listSessions: { method: 'GET', path: '/institute/sessions', effect: 'read', paged: true },
    openSession: { method: 'POST', path: '/institute/sessions', effect: 'write' },
    advanceSession: { method: 'POST', path: '/institute/sessions/:sessionId/moves', effect: 'write' },
    enrol: { method: 'POST', path: '/institute/enrolments', effect: 'write' },
    cancelEnrolment: { method: 'POST', path: '/institute/enrolments/:enrolmentId/cancel', effect: 'write' },
    listEnrolments: { method: 'GET', path: '/institute/sessions/:sessionId/enrolments', effect: 'read', paged: true },
    recordAssessment: { method: 'POST', path: '/institute/enrolments/:enrolmentId/assessments', effect: 'write' },
    issueCertificates: { method: 'POST', path: '/institute/sessions/:sessionId/certificates', effect: 'write' },
    getCertificate: { method: 'GET', path: '/institute/certificates/:certificateId', effect: 'read' },
    verifyCertificate: { method: 'POST', path: '/institute/certificates/verify', effect: 'read' },
    revokeCertificate: { method: 'POST', path: '/institute/certificates/:certificateId/revoke', effect: 'write' },
    getIssuerKeys: { method: 'GET', path: '/institute/.well-known/jwks.json', effect: 'read' },
    getStatusList: { method: 'GET', path: '/institute/status-lists/:statusListId', effect: 'read' },
    learnerRecord: { method: 'GET', path: '/institute/learner-record', effect: 'read' },
    findTalent: { method: 'GET', path: '/institute/talents', effect: 'read' },
    registerCandidate: { method: 'POST', path: '/institute/candidates', effect: 'write' },
    getThesis: { method: 'GET', path: '/institute/theses/:thesisId', effect: 'read' },
    advanceThesis: { method: 'POST', path: '/institute/theses/:thesisId/moves', effect: 'write' },
    recordMilestone: { method: 'POST', path: '/institute/theses/:thesisId/milestones/:milestoneId/outcome', effect: 'write' },
    candidatesAtRisk: { method: 'GET', path: '/institute/candidates/at-risk', effect: 'read', paged: true },
    getMilestonePlan: { method: 'GET', path: '/institute/milestone-plan', effect: 'read' },
    setMilestonePlan: { method: 'PUT', path: '/institute/milestone-plan', effect: 'write' },
  },
  diaspora: {
    upsertProfile: { method: 'PUT', path: '/diaspora/me/profile', effect: 'write' },
    advanceProfile: { method: 'PATCH', path: '/diaspora/profiles', effect: 'write' },
    getProfile: { method: 'GET', path: '/diaspora/profiles/:profileId', effect: 'write' },
    searchProfiles: { method: 'GET', path: '/diaspora/profiles', effect: 'read', paged: true },
    matchNeed: { method: 'POST', path: '/diaspora/matches', effect: 'write' },
    requestContact: { method: 'POST', path: '/diaspora/contact-requests', effect: 'write' },
    respondContact: { method: 'POST', path: '/diaspora/contact-requests/:requestId/answer', effect: 'write' },
    listContactRequests: { method: 'GET', path: '/diaspora/contact-requests', effect: 'read', paged: true },
    proposeEngagement: { method: 'POST', path: '/diaspora/engagements', effect: 'write' },
    advanceEngagement: { method: 'POST', path: '/diaspora/engagements/:engagementId/transitions', effect: 'write' },
    getEngagement: { method: 'GET', path: '/diaspora/engagements/:engagementId', effect: 'read' },
    listEngagements: { method: 'GET', path: '/diaspora/engagements', effect: 'read', paged: true },
    publishEvent: { method: 'POST', path: '/diaspora/events', effect: 'write' },
    listEvents: { method: 'GET', path: '/diaspora/events', effect: 'read', paged: true },
    advanceEvent: { method: 'POST', path: '/diaspora/events/:eventId/transitions', effect: 'write' },
    registerForEvent: { method: 'POST', path: '/diaspora/registrations', effect: 'write' },
    cancelRegistration: { method: 'POST', path: '/diaspora/registrations/:registrationId/cancel', effect: 'write' },
    checkInAttendee: { method: 'POST', path: '/diaspora/events/:eventId/attendance', effect: 'write' },
    createBridge: { method: 'POST', path: '/diaspora/bridges', effect: 'write' },
    listBridges: { method: 'GET', path: '/diaspora/bridges', effect: 'read', paged: true },
    recordBridgeOutput: { method: 'POST', path: '/diaspora/bridges/:bridgeId/outputs', effect: 'write' },
    myData: { method: 'GET', path: '/diaspora/me', effect: 'write' },
    withdrawConsent: { method: 'DELETE', path: '/diaspora/me/consents', effect: 'write' },
    impact: { method: 'GET', path: '/diaspora/impact', effect: 'read' },
  },
  galaxys: {
    listZones: { method: 'GET', path: '/galaxys/zones', effect: 'read', paged: true },
    listUnits: { method: 'GET', path: '/galaxys/zones/:zoneId/units', effect: 'read', paged: true },
    addUnit: { method: 'POST', path: '/galaxys/zones/:zoneId/units', effect: 'write' },
    updateUnit: { method: 'PATCH', path: '/galaxys/units/:unitId', effect: 'write' },
    listPools: { method: 'GET', path: '/galaxys/zones/:zoneId/pools', effect: 'read', paged: true },
    searchSpace: { method: 'GET', path: '/galaxys/space', effect: 'read' },
    capacity: { method: 'GET', path: '/galaxys/zones/:zoneId/capacity', effect: 'read' },
    packageOffer: { method: 'GET', path: '/galaxys/offer', effect: 'read' },
    submitFile: { method: 'POST', path: '/galaxys/files', effect: 'write' },
    updateFile: { method: 'PATCH', path: '/galaxys/files/:fileId', effect: 'write' },
    acceptRegulation: { method: 'POST', path: '/galaxys/files/:fileId/regulation', effect: 'write' },
    getFile: { method: 'GET', path: '/galaxys/files/:fileId', effect: 'read' },
    listFiles: { method: 'GET', path: '/galaxys/files', effect: 'read', paged: true },
    declareInterest: { method: 'POST', path: '/galaxys/files/:fileId/interests', effect: 'write' },
    advanceFile: { method: 'POST', path: '/galaxys/files/:fileId/advance', effect: 'write' },
    scoreFile: { method: 'POST', path: '/galaxys/files/:fileId/scores', effect: 'write' },
    decideFile: { method: 'POST', path: '/galaxys/files/:fileId/decision', effect: 'write' },
    allocate: { method: 'POST', path: '/galaxys/allocations', effect: 'write' },
    acceptAllocation: { method: 'POST', path: '/galaxys/allocations/:allocationId/accept', effect: 'write' },
    confirmAllocation: { method: 'POST', path: '/galaxys/allocations/:allocationId/confirm', effect: 'write' },
    releaseAllocation: { method: 'POST', path: '/galaxys/allocations/:allocationId/release', effect: 'write' },
    listAllocations: { method: 'GET', path: '/galaxys/allocations', effect: 'read', paged: true },
    requestQuota: { method: 'POST', path: '/galaxys/quotas', effect: 'write' },
    grantQuota: { method: 'POST', path: '/galaxys/quotas/:quotaId/decision', effect: 'write' },
    recordUsage: { method: 'POST', path: '/galaxys/quotas/:quotaId/usage', effect: 'write' },
    usage: { method: 'GET', path: '/galaxys/usage', effect: 'read', paged: true },
    obligationsDue: { method: 'GET', path: '/galaxys/obligations', effect: 'read', paged: true },
    recordObligation: { method: 'POST', path: '/galaxys/obligations/:obligationId/evidence', effect: 'write' },
    decideObligation: { method: 'POST', path: '/galaxys/obligations/:obligationId/decision', effect: 'write' },
  },
  aljazari: {
    listInstitutes: { method: 'GET', path: '/aljazari/institutes', effect: 'read', paged: true },
    getInstitute: { method: 'GET', path: '/aljazari/institutes/:instituteId', effect: 'read' },
    registerInstitute: { method: 'POST', path: '/aljazari/institutes', effect: 'write' },
    setInstituteStatus: { method: 'POST', path: '/aljazari/institutes/:instituteId/status', effect: 'write' },
    submitProblem: { method: 'POST', path: '/aljazari/problems', effect: 'write' },
    searchProblems: { method: 'GET', path: '/aljazari/problems', effect: 'read', paged: true },
    getProblem: { method: 'GET', path: '/aljazari/problems/:problemId', effect: 'read' },
    moveProblem: { method: 'POST', path: '/aljazari/problems/:problemId/moves', effect: 'write' },
    recordAgreement: { method: 'POST', path: '/aljazari/problems/:problemId/agreements', effect: 'write' },
    matchProblem: { method: 'GET', path: '/aljazari/problems/:problemId/matches', effect: 'read' },
    suggestThesisTopics: { method: 'GET', path: '/aljazari/thesis-topics', effect: 'read' },
    createProject: { method: 'POST', path: '/aljazari/projects', effect: 'write' },
    listProjects: { method: 'GET', path: '/aljazari/projects', effect: 'read', paged: true },
    getProject: { method: 'GET', path: '/aljazari/projects/:projectId', effect: 'read' },
    advanceProject: { method: 'POST', path: '/aljazari/projects/:projectId/moves', effect: 'write' },
    advanceTrl: { method: 'POST', path: '/aljazari/projects/:projectId/trl', effect: 'write' },
    getPublicationHold: { method: 'GET', path: '/aljazari/projects/:projectId/publication-hold', effect: 'read' },
    findPractices: { method: 'GET', path: '/aljazari/practices', effect: 'read', paged: true },
    getPractice: { method: 'GET', path: '/aljazari/practices/:practiceId', effect: 'read' },
    submitPractice: { method: 'POST', path: '/aljazari/practices', effect: 'write' },
    listPractices: { method: 'GET', path: '/aljazari/own-practices', effect: 'read', paged: true },
    validatePractice: { method: 'POST', path: '/aljazari/practices/:practiceId/validations', effect: 'write' },
    retirePractice: { method: 'POST', path: '/aljazari/practices/:practiceId/retirement', effect: 'write' },
    recordReplication: { method: 'POST', path: '/aljazari/practices/:practiceId/replications', effect: 'write' },
    validateReplication: { method: 'POST', path: '/aljazari/replications/:replicationId/validation', effect: 'write' },
    declareInterest: { method: 'POST', path: '/aljazari/interests', effect: 'write' },
    discloseInvention: { method: 'POST', path: '/aljazari/inventions', effect: 'write' },
    listInventions: { method: 'GET', path: '/aljazari/inventions', effect: 'read', paged: true },
    getInvention: { method: 'GET', path: '/aljazari/inventions/:inventionId', effect: 'read' },
    signInvention: { method: 'POST', path: '/aljazari/inventions/:inventionId/signatures', effect: 'write' },
    advanceInvention: { method: 'POST', path: '/aljazari/inventions/:inventionId/moves', effect: 'write' },
  },
  programme: {
    kpiTree: { method: 'GET', path: '/programme/kpi-tree', effect: 'read' },
    indicator: { method: 'GET', path: '/programme/indicators/:code', effect: 'read' },
    forecast: { method: 'GET', path: '/programme/indicators/:code/forecast', effect: 'read' },
    regionalCard: { method: 'GET', path: '/programme/regions/:regionCode', effect: 'read' },
    brief: { method: 'GET', path: '/programme/brief', effect: 'read' },
    exportIndicators: { method: 'GET', path: '/programme/export', effect: 'read' },
    explain: { method: 'GET', path: '/programme/observations/:observationId', effect: 'read' },
    listPlanningPaths: { method: 'GET', path: '/programme/indicators/:code/paths', effect: 'read' },
    setPlanningPath: { method: 'PUT', path: '/programme/indicators/:code/path', effect: 'write' },
    compute: { method: 'POST', path: '/programme/editions', effect: 'write' },
    listEditions: { method: 'GET', path: '/programme/editions', effect: 'read', paged: true },
    review: { method: 'POST', path: '/programme/editions/:editionId/review', effect: 'write' },
    validate: { method: 'POST', path: '/programme/editions/:editionId/validation', effect: 'write' },
    publish: { method: 'POST', path: '/programme/editions/:editionId/publication', effect: 'write' },
    correct: { method: 'POST', path: '/programme/editions/:editionId/corrections', effect: 'write' },
    snapshot: { method: 'POST', path: '/programme/snapshots', effect: 'write' },
    listSnapshots: { method: 'GET', path: '/programme/snapshots', effect: 'read', paged: true },
    getSnapshot: { method: 'GET', path: '/programme/snapshots/:snapshotId', effect: 'read' },
    verifySnapshot: { method: 'GET', path: '/programme/snapshots/:snapshotId/verification', effect: 'read' },
    appointOffice: { method: 'PUT', path: '/programme/office', effect: 'write' },
  },
} as const satisfies Record<string, Record<string, Route>>
