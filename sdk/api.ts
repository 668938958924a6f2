// Written by `npm run sdk` from the operations of the platform; what is changed here is lost.
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
  /** What this is, and by which rules it is read. */
  format: 'fusion-factory.agent/1'
  slug: string
  /** A text in French and, where written, in Arabic, English and Amazigh. */
  name: LocalizedText
  /** A text in French and, where written, in Arabic, English and Amazigh. */
  description: LocalizedText
  /**
   * What it is for and how it goes about it, as a model is told.
   * @minLength 1 @maxLength 20000
   */
  instructions: string
  /** provider/model, or several parted by commas: where one cannot answer, the next is asked. The best there is unless named. */
  model?: string | null
  /**
   * The operations it may call, by name, or all tools of a module as `module.*`; other agents as `agent:slug`. agents.searchTools finds operations, agents.listAgents agents.
   * @maxItems 50
   */
  tools: string[]
  /** What a run may spend. Limits can be lowered only. */
  limits?: {
    /**
     * Model calls; 25 unless told.
     * @minimum 1 @maximum 25
     */
    steps?: number
    /**
     * Milliseconds of work, not counting waits for a person; 600000 unless told.
     * @minimum 1 @maximum 600000
     */
    wallMs?: number
    /**
     * Tokens, in and out; 200000 unless told.
     * @minimum 1 @maximum 200000
     */
    tokens?: number
    /**
     * Bytes of one tool result; the rest is cut; 16384 unless told.
     * @minimum 1 @maximum 16384
     */
    toolResultBytes?: number
    /**
     * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
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
  /** Organisations, their members and API keys, and the record of what was done. */
  identity: {
    /**
     * Show who the caller is, and what the key it came with may do.
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
     * List the organisations of this installation. For those who run it.
     *
     * GET /v1/organisations; needs the scope `platform:manage`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.identity.listOrganisations()
     */
    listOrganisations: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
     * Open an organisation, with its first member as owner and a first key, shown once. For those who run this installation.
     *
     * POST /v1/organisations; needs the scope `platform:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.identity.createOrganisation({ name: { fr: 'Exemple' }, kind: 'startup', owner: { name: 'Personne Exemple' } })
     */
    createOrganisation: Write<{
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      kind: 'startup' | 'sme' | 'company' | 'university' | 'institute' | 'public_body' | 'association' | 'fund' | 'fablab_operator' | 'zone_operator' | 'other'
      /** The first member; becomes owner. */
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
      /** The key of the first member, `ff_…`: with it everything else begins. Shown this once. */
      key: string | null
    }>
    /**
     * List the roles a member can have, and the scopes each stands for.
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
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
     * Add a person to the caller’s organisation, with roles no wider than the caller’s own.
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
     * Change a member’s roles, or suspend and reinstate them. A suspended member’s keys stop at once.
     *
     * PATCH /v1/members/:memberId; needs the scope `identity:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.identity.updateMember({ memberId: '00000000-0000-7000-8000-000000000000', status: 'suspended' })
     */
    updateMember: Write<{
      /**
       * A member, as found by identity.listMembers.
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
     * List one’s own API keys, or - with identity:manage - those of the whole organisation. Never their secrets.
     *
     * GET /v1/keys; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.identity.listKeys()
     */
    listKeys: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        memberId: string
        name: string
        /** The last four characters, to tell keys apart. */
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
     * Make an API key for oneself, or - with identity:manage - for another member. It is shown once.
     *
     * POST /v1/keys; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.identity.createKey({ name: 'tableau de bord', scopes: ['fablabs:read'], expiresInDays: 90 })
     */
    createKey: Write<{
      /**
       * What it is for.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * What it may do, within what its member may.
       * @minItems 1 @maxItems 50
       */
      scopes: string[]
      /**
       * For whom; the caller unless told.
       * @minLength 1 @maxLength 64
       */
      memberId?: string
      /**
       * Days until it expires; for ever unless told.
       * @minimum 1 @maximum 3650
       */
      expiresInDays?: number
    }, {
      id: string
      memberId: string
      name: string
      /** The last four characters, to tell keys apart. */
      last4: string
      scopes: string[]
      expiresAt: string | null
      revokedAt: string | null
      /** @format date-time */
      createdAt: string
      /** The key itself, `ff_…`. Shown this once; null when a repeated request is answered again. */
      key: string | null
    }>
    /**
     * Make a successor for a key. Both work while the old one runs out, so that nothing stops in between.
     *
     * POST /v1/keys/:keyId/rotate; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.identity.rotateKey({ keyId: '00000000-0000-7000-8000-000000000000', overlapHours: 24 })
     */
    rotateKey: Write<{
      /**
       * A key, as found by identity.listKeys.
       * @minLength 1 @maxLength 64
       */
      keyId: string
      /**
       * How long the old key still works.
       * @minimum 0 @maximum 720 @default 24
       */
      overlapHours?: number
    }, {
      id: string
      memberId: string
      name: string
      /** The last four characters, to tell keys apart. */
      last4: string
      scopes: string[]
      expiresAt: string | null
      revokedAt: string | null
      /** @format date-time */
      createdAt: string
      /** The key itself, `ff_…`. Shown this once; null when a repeated request is answered again. */
      key: string | null
    }>
    /**
     * Revoke a key. It stops at once, also in runs it has started.
     *
     * DELETE /v1/keys/:keyId; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.identity.revokeKey({ keyId: '00000000-0000-7000-8000-000000000000' })
     */
    revokeKey: Write<{
      /**
       * A key, as found by identity.listKeys.
       * @minLength 1 @maxLength 64
       */
      keyId: string
    }, {
      id: string
      memberId: string
      name: string
      /** The last four characters, to tell keys apart. */
      last4: string
      scopes: string[]
      expiresAt: string | null
      revokedAt: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List what was done in the caller’s organisation, newest first: who, with which key or agent, and when.
     *
     * GET /v1/audit-events; needs the scope `identity:manage`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.identity.listAuditEvents({ operation: 'fablabs.bookMachine' })
     */
    listAuditEvents: List<{
      /**
       * Only this operation, by name.
       * @maxLength 100
       */
      operation?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** The agent that acted for the person, if one did. */
        agent: string | null
        runId: string | null
        /** The member who approved what the agent did, where it needed one. */
        approvedBy: string | null
        operation: string
        /** The event of the operation this one was part of. */
        parentId: string | null
        /** Its place in the organisation’s chain; null until it is sealed. */
        seq: number | null
        hash: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
  }
  /** Where an organisation is told of what happens: signed, at least once, with a log of every attempt. */
  webhooks: {
    /**
     * List the types of events that can be subscribed to, and what each tells.
     *
     * GET /v1/webhooks/types; needs the scope `webhooks:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.webhooks.listEventTypes()
     */
    listEventTypes: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        type: string
        summary: string
        /** The JSON Schema of what is told. */
        data: Record<string, unknown>
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Have events of one’s organisation posted to a URL, signed as Standard Webhooks are. The secret is shown once.
     *
     * Each event is posted at least once, with the same `webhook-id` every time: a receiver that has seen it answers 2xx and does nothing. Anything but a 2xx within 15 seconds is tried again, ten times over about a day. Order is not promised; `timestamp` tells it. The body names what happened by ids and states, and is read in full with a key.
     *
     * POST /v1/webhooks/endpoints; needs the scope `webhooks:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.webhooks.createEndpoint({ url: 'https://hooks.example.org/fusion', types: ['run.finished'] })
     */
    createEndpoint: Write<{
      /**
       * Where events are posted: https, on a public host.
       * @minLength 1 @maxLength 2000
       */
      url: string
      /**
       * Types of events, as told by webhooks.listEventTypes; all of a kind as `run.*`, or all there are as `*`.
       * @minItems 1 @maxItems 50
       */
      types: string[]
      /**
       * What it is for.
       * @minLength 1 @maxLength 500
       */
      description?: string
    }, {
      id: string
      /** Who made it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Since when it has taken nothing. */
      failingSince: string | null
      /** How many secrets sign: two while one replaces the other. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
      /** `whsec_…`, to verify the signatures with. Shown this once; null when a repeated request is answered again. */
      secret: string | null
    }>
    /**
     * List where the events of one’s organisation are posted, and whether that works.
     *
     * GET /v1/webhooks/endpoints; needs the scope `webhooks:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.webhooks.listEndpoints()
     */
    listEndpoints: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** Who made it. */
        memberId: string
        url: string
        description: string | null
        types: string[]
        status: 'enabled' | 'disabled'
        /** Why it is disabled. */
        reason: string | null
        /** Since when it has taken nothing. */
        failingSince: string | null
        /** How many secrets sign: two while one replaces the other. */
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
     * Show an endpoint: what it is told, and whether it takes it.
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
      /** Who made it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Since when it has taken nothing. */
      failingSince: string | null
      /** How many secrets sign: two while one replaces the other. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Change where an endpoint’s events go, or which they are. What is on its way goes to the new URL.
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
       * Where events are posted: https, on a public host.
       * @minLength 1 @maxLength 2000
       */
      url?: string
      /**
       * Types of events, as told by webhooks.listEventTypes; all of a kind as `run.*`, or all there are as `*`.
       * @minItems 1 @maxItems 50
       */
      types?: string[]
      description?: string | null
    }, {
      id: string
      /** Who made it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Since when it has taken nothing. */
      failingSince: string | null
      /** How many secrets sign: two while one replaces the other. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Post events to a disabled endpoint again, from now on. What it missed is in the log, for webhooks.redeliver.
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
      /** Who made it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Since when it has taken nothing. */
      failingSince: string | null
      /** How many secrets sign: two while one replaces the other. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Stop posting events to an endpoint. What is on its way counts as failed.
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
      /** Who made it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Since when it has taken nothing. */
      failingSince: string | null
      /** How many secrets sign: two while one replaces the other. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Make a new secret for an endpoint. Both sign while the old one runs out, so that the receiver can change over. Shown once.
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
       * How long the old secret still signs; 0 when it has leaked.
       * @minimum 0 @maximum 168 @default 24
       */
      overlapHours?: number
    }, {
      id: string
      /** Who made it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Since when it has taken nothing. */
      failingSince: string | null
      /** How many secrets sign: two while one replaces the other. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
      /** `whsec_…`, to verify the signatures with. Shown this once; null when a repeated request is answered again. */
      secret: string | null
    }>
    /**
     * Delete an endpoint and its log. What is on its way is not sent any more.
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
      /** Who made it. */
      memberId: string
      url: string
      description: string | null
      types: string[]
      status: 'enabled' | 'disabled'
      /** Why it is disabled. */
      reason: string | null
      /** Since when it has taken nothing. */
      failingSince: string | null
      /** How many secrets sign: two while one replaces the other. */
      secrets: number
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Post an event of type webhook.ping to an endpoint, to see whether it is taken. Its delivery is answered: read it again a moment later.
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
      /** Failed: there will be no other attempt by itself. */
      status: 'pending' | 'delivered' | 'failed'
      attempts: number
      /** The latest attempt. */
      last: {
        /** @format date-time */
        at: string
        durationMs: number
        /** Of the answer; null where there was none. */
        status: number | null
        error: string | null
        /** The beginning of the answer. */
        body: string | null
      } | null
      /** When it is tried next. */
      nextAt: string | null
      /** @format date-time */
      createdAt: string
      finishedAt: string | null
    }>
    /**
     * List what was posted to the endpoints of one’s organisation, newest first, and what became of it. Kept for 30 days.
     *
     * GET /v1/webhooks/deliveries; needs the scope `webhooks:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.webhooks.listDeliveries({ status: 'failed' })
     */
    listDeliveries: List<{
      /**
       * Only to this endpoint.
       * @minLength 1 @maxLength 64
       */
      endpointId?: string
      status?: 'pending' | 'delivered' | 'failed'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** Failed: there will be no other attempt by itself. */
        status: 'pending' | 'delivered' | 'failed'
        attempts: number
        /** The latest attempt. */
        last: {
          /** @format date-time */
          at: string
          durationMs: number
          /** Of the answer; null where there was none. */
          status: number | null
          error: string | null
          /** The beginning of the answer. */
          body: string | null
        } | null
        /** When it is tried next. */
        nextAt: string | null
        /** @format date-time */
        createdAt: string
        finishedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a delivery with its attempts: what was posted, and what was answered.
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
      /** Failed: there will be no other attempt by itself. */
      status: 'pending' | 'delivered' | 'failed'
      attempts: number
      /** The latest attempt. */
      last: {
        /** @format date-time */
        at: string
        durationMs: number
        /** Of the answer; null where there was none. */
        status: number | null
        error: string | null
        /** The beginning of the answer. */
        body: string | null
      } | null
      /** When it is tried next. */
      nextAt: string | null
      /** @format date-time */
      createdAt: string
      finishedAt: string | null
      /** The latest attempts, oldest first. */
      log: Array<{
        /** @format date-time */
        at: string
        durationMs: number
        /** Of the answer; null where there was none. */
        status: number | null
        error: string | null
        /** The beginning of the answer. */
        body: string | null
      }>
      /** What is posted, as it is signed. */
      body: string
    }>
    /**
     * Post a delivery again, under the same webhook-id. 409 while it is under way, or its endpoint is disabled.
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
      /** Failed: there will be no other attempt by itself. */
      status: 'pending' | 'delivered' | 'failed'
      attempts: number
      /** The latest attempt. */
      last: {
        /** @format date-time */
        at: string
        durationMs: number
        /** Of the answer; null where there was none. */
        status: number | null
        error: string | null
        /** The beginning of the answer. */
        body: string | null
      } | null
      /** When it is tried next. */
      nextAt: string | null
      /** @format date-time */
      createdAt: string
      finishedAt: string | null
    }>
  }
  /** Agents, their tools, and the runs in which they work: each survives the server it runs on. */
  agents: {
    /**
     * Ask an agent to do something. It works on its own: follow, await or read the run. 409 while its thread is busy, unless told; 429 while a budget is used up, or too many runs queue.
     *
     * The run is recorded before it is answered, and goes on to its end whatever happens to the server. It acts with the rights of the key it was started with, within what the agent was granted; both are read again at every call. `GET /runs/{runId}/events` streams what it does, `GET /runs/{runId}/wait` awaits its end.
     *
     * POST /v1/runs; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.startRun({ agent: 'fablab-guide', input: 'Où puis-je trouver une découpeuse laser à Casablanca ?' })
     */
    startRun: Write<{
      /**
       * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /** Of the agent: the number of a published version, or `draft` for who may change it; what is published unless named. */
      version?: 'draft' | number
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      /**
       * The conversation it goes on with.
       * @minLength 1 @maxLength 64
       */
      threadId?: string
      /**
       * While the thread is busy: `refuse` with 409; `enqueue` behind what was asked before, one at a time in order; `interrupt`: cancel whatever of the thread has not ended, and start when that has come to rest.
       * @default "refuse"
       */
      whenBusy?: 'refuse' | 'enqueue' | 'interrupt'
      /**
       * provider/model, or a chain of them parted by commas; the agent’s own unless named.
       * @maxLength 200
       */
      model?: string
      /** What a run may spend. Limits can be lowered only. */
      limits?: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** Your own notes: up to 20 texts by name. */
      metadata?: Record<string, string>
      /**
       * Tools that you execute: the run waits, and you send each result with agents.submitToolResult. The SDK does so by itself.
       * @maxItems 50
       */
      clientTools?: Array<{
        /** As the model calls it; no other tool of the agent may have it. */
        name: string
        /**
         * What it does and when it is of use, as the model is told.
         * @minLength 1 @maxLength 2000
         */
        description: string
        /** JSON Schema of its arguments: an object. */
        inputSchema: Record<string, unknown>
        /**
         * How long its result may take, in milliseconds; 5 minutes unless told.
         * @minimum 1000 @maximum 86400000
         */
        timeoutMs?: number
      }>
      /**
       * Will someone follow its text as it is written?
       * @default true
       */
      live?: boolean
    }, {
      id: string
      /** Its slug. */
      agent: string
      /** Its id; of an agent of the library its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or of an agent of the library the digest of what it says. */
      agentVersion: string
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The call of that run which waits for this one; null where it went on. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer, read, where the agent has a schema for it; else null. */
      output: unknown
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
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
        /** Millionths of the currency of agents.listModelPrices; null where the price of a model was not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Ask an agent and await its answer. Leaving early does not stop the run.
     *
     * With an `Idempotency-Key` a repeated request awaits the same run. When the time is over before the run is, the answer is the run as it stands: go on with `GET /runs/{runId}/wait`.
     *
     * POST /v1/runs/wait; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.startAndWait({ agent: 'fablab-booking', input: 'Réserve une découpeuse laser à Casablanca demain à 10 h pour 1 heure' })
     */
    startAndWait: External<{
      /**
       * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /** Of the agent: the number of a published version, or `draft` for who may change it; what is published unless named. */
      version?: 'draft' | number
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      /**
       * The conversation it goes on with.
       * @minLength 1 @maxLength 64
       */
      threadId?: string
      /**
       * While the thread is busy: `refuse` with 409; `enqueue` behind what was asked before, one at a time in order; `interrupt`: cancel whatever of the thread has not ended, and start when that has come to rest.
       * @default "refuse"
       */
      whenBusy?: 'refuse' | 'enqueue' | 'interrupt'
      /**
       * provider/model, or a chain of them parted by commas; the agent’s own unless named.
       * @maxLength 200
       */
      model?: string
      /** What a run may spend. Limits can be lowered only. */
      limits?: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** Your own notes: up to 20 texts by name. */
      metadata?: Record<string, string>
      /**
       * Tools that you execute: the run waits, and you send each result with agents.submitToolResult. The SDK does so by itself.
       * @maxItems 50
       */
      clientTools?: Array<{
        /** As the model calls it; no other tool of the agent may have it. */
        name: string
        /**
         * What it does and when it is of use, as the model is told.
         * @minLength 1 @maxLength 2000
         */
        description: string
        /** JSON Schema of its arguments: an object. */
        inputSchema: Record<string, unknown>
        /**
         * How long its result may take, in milliseconds; 5 minutes unless told.
         * @minimum 1000 @maximum 86400000
         */
        timeoutMs?: number
      }>
      /**
       * How long at most, in milliseconds.
       * @minimum 0 @maximum 600000 @default 120000
       */
      timeoutMs?: number
    }, {
      id: string
      /** Its slug. */
      agent: string
      /** Its id; of an agent of the library its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or of an agent of the library the digest of what it says. */
      agentVersion: string
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The call of that run which waits for this one; null where it went on. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer, read, where the agent has a schema for it; else null. */
      output: unknown
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
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
        /** Millionths of the currency of agents.listModelPrices; null where the price of a model was not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Ask an agent and follow it in the same response: its text as it is written, its calls and their results, until it ends.
     *
     * Starts a run like `POST /runs`, and goes on as `GET /runs/{runId}/events`, which `Content-Location` names: resume it there, with the last `id` as `Last-Event-ID`. Or send the same request again: under the same `Idempotency-Key` it follows the same run, from its start or after `Last-Event-ID`, and starts no second. The run is recorded before the first byte, a refusal is a problem with its status, and leaving does not stop the run.
     *
     * POST /v1/runs/stream; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * for await (const { id, data } of client.agents.streamRun({ agent: 'fablab-guide', input: 'Où puis-je trouver une découpeuse laser à Casablanca ?' })) console.log(id, data)
     */
    streamRun: StartAndStream<{
      /**
       * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /** Of the agent: the number of a published version, or `draft` for who may change it; what is published unless named. */
      version?: 'draft' | number
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      /**
       * The conversation it goes on with.
       * @minLength 1 @maxLength 64
       */
      threadId?: string
      /**
       * While the thread is busy: `refuse` with 409; `enqueue` behind what was asked before, one at a time in order; `interrupt`: cancel whatever of the thread has not ended, and start when that has come to rest.
       * @default "refuse"
       */
      whenBusy?: 'refuse' | 'enqueue' | 'interrupt'
      /**
       * provider/model, or a chain of them parted by commas; the agent’s own unless named.
       * @maxLength 200
       */
      model?: string
      /** What a run may spend. Limits can be lowered only. */
      limits?: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** Your own notes: up to 20 texts by name. */
      metadata?: Record<string, string>
      /**
       * Tools that you execute: the run waits, and you send each result with agents.submitToolResult. The SDK does so by itself.
       * @maxItems 50
       */
      clientTools?: Array<{
        /** As the model calls it; no other tool of the agent may have it. */
        name: string
        /**
         * What it does and when it is of use, as the model is told.
         * @minLength 1 @maxLength 2000
         */
        description: string
        /** JSON Schema of its arguments: an object. */
        inputSchema: Record<string, unknown>
        /**
         * How long its result may take, in milliseconds; 5 minutes unless told.
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
      /** The step it belongs to, by its place in the run. */
      step: number
      text: string
    } | {
      type: 'text.reset'
      /** The step it belongs to, by its place in the run. */
      step: number
    } | {
      type: 'step.finished'
      /** The step it belongs to, by its place in the run. */
      step: number
      text: string
      calls: Array<{
        step: number
        tool: string
        input: unknown
      }>
    } | {
      type: 'tool.started'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
    } | {
      type: 'tool.finished'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      ok: boolean
      result: string
    } | {
      type: 'tool.requested'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
    } | {
      type: 'child.started'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      /** The run that works on it. */
      runId: string
    } | {
      type: 'approval.requested'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
      hash: string
      /** @format date-time */
      expiresAt: string
    } | {
      type: 'approval.decided'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      decision: 'approved' | 'rejected' | 'answered' | 'expired'
      /** Who decided; null when its time was over. */
      memberId: string | null
      /** The arguments it is called with, where the person changed them. */
      input: unknown
      reason: string | null
    } | {
      type: 'run.waiting'
      error: {
        code: string
        detail: string
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
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
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
    }>
    /**
     * Read a run: whether it has ended, its answer, and what it has cost.
     *
     * GET /v1/runs/:runId; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.getRun({ runId: '00000000-0000-7000-8000-000000000000' })
     */
    getRun: Read<{
      /**
       * A run, as answered by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
    }, {
      id: string
      /** Its slug. */
      agent: string
      /** Its id; of an agent of the library its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or of an agent of the library the digest of what it says. */
      agentVersion: string
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The call of that run which waits for this one; null where it went on. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer, read, where the agent has a schema for it; else null. */
      output: unknown
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
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
        /** Millionths of the currency of agents.listModelPrices; null where the price of a model was not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * List one’s own runs, newest first; with agents:manage those of the whole organisation.
     *
     * GET /v1/runs; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listRuns({ status: 'failed' })
     */
    listRuns: List<{
      /**
       * Only of this agent, by its slug.
       * @minLength 1 @maxLength 64
       */
      agent?: string
      status?: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      /**
       * Only of this thread.
       * @minLength 1 @maxLength 64
       */
      threadId?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** Its slug. */
        agent: string
        /** Its id; of an agent of the library its slug. */
        agentId: string
        /** The version it runs: its number, `draft`, or of an agent of the library the digest of what it says. */
        agentVersion: string
        /** Who started it. */
        memberId: string
        threadId: string | null
        /** The run that started this one. */
        parentRunId: string | null
        /** The call of that run which waits for this one; null where it went on. */
        parentStep: number | null
        status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
        input: string
        answer: string | null
        /** The answer, read, where the agent has a schema for it; else null. */
        output: unknown
        /** Why it failed, or what it waits for. */
        error: {
          code: string
          detail: string
          /** The call that waits for somebody. */
          step?: number
          /**
           * When a budget that is used up begins anew.
           * @format date-time
           */
          resetsAt?: string
          /** What is wrong with an answer that does not fit its schema. */
          issues?: Array<{
            path: string
            message: string
          }>
        } | null
        /** The model that was asked for; agents.listSteps tells which one answered. */
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
          /** Millionths of the currency of agents.listModelPrices; null where the price of a model was not known. */
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
     * Await the end of a run. Answers with the run as it is when it ends, waits for a person, or the time is over.
     *
     * GET /v1/runs/:runId/wait; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.waitForRun({ runId: '00000000-0000-7000-8000-000000000000', timeoutMs: 30000 })
     */
    waitForRun: External<{
      /**
       * A run, as answered by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * How long at most, in milliseconds.
       * @minimum 0 @maximum 60000 @default 30000
       */
      timeoutMs?: number
    }, {
      id: string
      /** Its slug. */
      agent: string
      /** Its id; of an agent of the library its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or of an agent of the library the digest of what it says. */
      agentVersion: string
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The call of that run which waits for this one; null where it went on. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer, read, where the agent has a schema for it; else null. */
      output: unknown
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
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
        /** Millionths of the currency of agents.listModelPrices; null where the price of a model was not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Follow a run as it happens: its text as it is written, its calls and their results, until it ends.
     *
     * Server-sent events; each has an `id` that rises, also when another server has taken the run over. Come back with the last one as `Last-Event-ID` and the stream goes on after it, with no gap and no duplicate. `text` adds up until `step.finished` brings the step whole; `text.reset` says that the step is written anew. Leaving does not stop the run.
     *
     * GET /v1/runs/:runId/events; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * for await (const { id, data } of client.agents.followRun({ runId: '00000000-0000-7000-8000-000000000000' })) console.log(id, data)
     */
    followRun: Stream<{
      /**
       * A run, as answered by agents.startRun.
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
      /** The step it belongs to, by its place in the run. */
      step: number
      text: string
    } | {
      type: 'text.reset'
      /** The step it belongs to, by its place in the run. */
      step: number
    } | {
      type: 'step.finished'
      /** The step it belongs to, by its place in the run. */
      step: number
      text: string
      calls: Array<{
        step: number
        tool: string
        input: unknown
      }>
    } | {
      type: 'tool.started'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
    } | {
      type: 'tool.finished'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      ok: boolean
      result: string
    } | {
      type: 'tool.requested'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
    } | {
      type: 'child.started'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      /** The run that works on it. */
      runId: string
    } | {
      type: 'approval.requested'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      input: unknown
      hash: string
      /** @format date-time */
      expiresAt: string
    } | {
      type: 'approval.decided'
      /** The step it belongs to, by its place in the run. */
      step: number
      tool: string
      decision: 'approved' | 'rejected' | 'answered' | 'expired'
      /** Who decided; null when its time was over. */
      memberId: string | null
      /** The arguments it is called with, where the person changed them. */
      input: unknown
      reason: string | null
    } | {
      type: 'run.waiting'
      error: {
        code: string
        detail: string
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
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
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
    }>
    /**
     * List the steps of a run in order: what the model wrote, which tools it called, and what they answered.
     *
     * GET /v1/runs/:runId/steps; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listSteps({ runId: '00000000-0000-7000-8000-000000000000' })
     */
    listSteps: List<{
      /**
       * A run, as answered by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** `intent`: begun; `pending`: somebody else has to do something about it first. */
        state: 'intent' | 'pending' | 'done' | 'failed'
        /** Whom it waits for, or waited for last: a person’s approval, the caller who executes it, a person who knows whether it has happened, a run of its own. */
        waitsFor: 'approval' | 'client' | 'unknown' | 'child' | null
        approval: {
          hash: string
          /** @format date-time */
          expiresAt: string
          decision: 'approved' | 'rejected' | 'answered' | 'expired' | null
          /** Who decided. */
          memberId: string | null
          reason: string | null
          /** The arguments as the person made them, where they changed any. */
          input: unknown
        } | null
        /** The run that worked on it: its steps are part of this one’s. */
        childRunId: string | null
        /** What the model wrote. */
        text: string | null
        /** The calls the model wanted made. */
        calls: Array<{
          step: number
          tool: string
          input: unknown
        }> | null
        /** What the tool was given. */
        input: unknown
        /** What the tool answered, as the model was told. */
        result: string | null
        usage: {
          inputTokens: number
          outputTokens: number
          /** Millionths of the currency of agents.listModelPrices; null where the price of a model was not known. */
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
     * Stop a run and those that work for it. What it has already done stays done. 409 when it has ended.
     *
     * POST /v1/runs/:runId/cancel; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.cancelRun({ runId: '00000000-0000-7000-8000-000000000000' })
     */
    cancelRun: Write<{
      /**
       * A run, as answered by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
    }, {
      id: string
      /** Its slug. */
      agent: string
      /** Its id; of an agent of the library its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or of an agent of the library the digest of what it says. */
      agentVersion: string
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The call of that run which waits for this one; null where it went on. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer, read, where the agent has a schema for it; else null. */
      output: unknown
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
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
        /** Millionths of the currency of agents.listModelPrices; null where the price of a model was not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Say what became of a tool call whose outcome is unknown; the run goes on with that.
     *
     * POST /v1/runs/:runId/steps/:step/settle; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.settleCall({ runId: '00000000-0000-7000-8000-000000000000', step: 1, result: 'It was done.' })
     */
    settleCall: Write<{
      /**
       * A run, as answered by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * The call, as the error of the run names it.
       * @minimum 0 @maximum 100000
       */
      step: number
      /**
       * What the agent is told: what has happened, or that nothing has.
       * @minLength 1 @maxLength 10000
       */
      result: string
    }, {
      id: string
      /** Its slug. */
      agent: string
      /** Its id; of an agent of the library its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or of an agent of the library the digest of what it says. */
      agentVersion: string
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The call of that run which waits for this one; null where it went on. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer, read, where the agent has a schema for it; else null. */
      output: unknown
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
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
        /** Millionths of the currency of agents.listModelPrices; null where the price of a model was not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * List the calls of agents that wait for a person to approve them, newest first: one’s own, and those one has the right to decide.
     *
     * GET /v1/approvals; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listApprovals()
     */
    listApprovals: List<{
      /** @default "open" */
      state?: 'open' | 'decided' | 'closed'
      /**
       * Only of this run and of the agents that work for it.
       * @minLength 1 @maxLength 64
       */
      runId?: string
      /**
       * Only of this agent, by its slug.
       * @minLength 1 @maxLength 64
       */
      agent?: string
      /**
       * Only of this tool.
       * @minLength 1 @maxLength 200
       */
      tool?: string
      /** Only of runs one has started. */
      mine?: string | boolean
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        runId: string
        /** The call, by its place in the run. */
        step: number
        /** The run that was started, if this one works for another. */
        rootRunId: string
        agent: string
        /** Who started the run. */
        memberId: string
        tool: string
        /** The arguments as the agent wants to call it with. */
        input: unknown
        /** Of run, step, tool and arguments: send it with the decision to be sure that it is about what you saw. */
        hash: string
        /** What whoever approves it must hold; null where its operation needs none. */
        scope: string | null
        /** It needs a person only because its run has seen what not everybody may see, has read what strangers wrote, and would now tell others something. */
        leak: boolean
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
     * Decide about a call that waits for a person: approve it, with other arguments if need be, reject it, or answer in its place.
     *
     * What was approved is exactly what is done: the decision is bound to run, step, tool and arguments. It may be taken by whoever started the run if their key holds the scope of the operation, and by whoever holds it in the organisation. The call then acts with the rights of the run, as ever. Of two who decide at once one is answered 409, with what was decided.
     *
     * POST /v1/runs/:runId/steps/:step/decide; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.decideApproval({ runId: '00000000-0000-7000-8000-000000000000', step: 1, decision: 'approve' })
     */
    decideApproval: Write<{
      /**
       * A run, as answered by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * The call, as agents.listApprovals names it.
       * @minimum 0 @maximum 100000
       */
      step: number
      /** `answer`: the tool is not called, and the agent is told `result` instead. */
      decision: 'approve' | 'reject' | 'answer'
      /** With `approve`: the arguments to call it with instead, as the input schema of the tool says. */
      input?: Record<string, unknown>
      /**
       * With `reject`: why, as the agent is told.
       * @minLength 1 @maxLength 2000
       */
      reason?: string
      /**
       * With `answer`: what the agent is told.
       * @minLength 1 @maxLength 10000
       */
      result?: string
      /**
       * As agents.listApprovals shows it; refused when it is not this call’s.
       * @maxLength 64
       */
      hash?: string
    }, {
      runId: string
      /** The call, by its place in the run. */
      step: number
      /** The run that was started, if this one works for another. */
      rootRunId: string
      agent: string
      /** Who started the run. */
      memberId: string
      tool: string
      /** The arguments as the agent wants to call it with. */
      input: unknown
      /** Of run, step, tool and arguments: send it with the decision to be sure that it is about what you saw. */
      hash: string
      /** What whoever approves it must hold; null where its operation needs none. */
      scope: string | null
      /** It needs a person only because its run has seen what not everybody may see, has read what strangers wrote, and would now tell others something. */
      leak: boolean
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
     * List the calls of a run that somebody has to do something about: approve, execute, say what became of them.
     *
     * GET /v1/runs/:runId/waits; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listWaits({ runId: '00000000-0000-7000-8000-000000000000' })
     */
    listWaits: List<{
      /**
       * A run, as answered by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        step: number
        /** A person who approves it, the caller who executes it, a person who knows whether it has happened, or a run of its own. */
        waitsFor: 'approval' | 'client' | 'unknown' | 'child'
        tool: string
        input: unknown
        childRunId: string | null
        expiresAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Send the result of a tool that you execute for your run; it goes on with that. The same result sent again is the same; another is refused.
     *
     * POST /v1/runs/:runId/steps/:step/result; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.submitToolResult({ runId: '00000000-0000-7000-8000-000000000000', step: 1, result: { temperature: 21 } })
     */
    submitToolResult: Write<{
      /**
       * A run, as answered by agents.startRun.
       * @minLength 1 @maxLength 64
       */
      runId: string
      /**
       * The call, as the event `tool.requested` or agents.listWaits names it.
       * @minimum 0 @maximum 100000
       */
      step: number
      /** Any JSON; what is longer than the run allows is cut, with a mark. */
      result: unknown
      /**
       * `false`: the tool failed, and `result` says why.
       * @default true
       */
      ok?: boolean
    }, {
      id: string
      /** Its slug. */
      agent: string
      /** Its id; of an agent of the library its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or of an agent of the library the digest of what it says. */
      agentVersion: string
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The call of that run which waits for this one; null where it went on. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer, read, where the agent has a schema for it; else null. */
      output: unknown
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
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
        /** Millionths of the currency of agents.listModelPrices; null where the price of a model was not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Begin a conversation. Runs that name it remember what was said in it.
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
      /** The thread it began as a copy of, which may be gone. */
      copiedFrom: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Show a conversation of one’s own.
     *
     * GET /v1/threads/:threadId; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.getThread({ threadId: '00000000-0000-7000-8000-000000000000' })
     */
    getThread: Read<{
      /**
       * A thread of one’s own, as found by agents.listThreads.
       * @minLength 1 @maxLength 64
       */
      threadId: string
    }, {
      id: string
      title: string | null
      metadata: Record<string, string>
      /** The thread it began as a copy of, which may be gone. */
      copiedFrom: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List one’s own conversations, newest first.
     *
     * GET /v1/threads; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.listThreads()
     */
    listThreads: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        title: string | null
        metadata: Record<string, string>
        /** The thread it began as a copy of, which may be gone. */
        copiedFrom: string | null
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List what was said in a conversation, oldest first: each question, and its answer once there is one.
     *
     * GET /v1/threads/:threadId/messages; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.listMessages({ threadId: '00000000-0000-7000-8000-000000000000' })
     */
    listMessages: List<{
      /**
       * A thread of one’s own, as found by agents.listThreads.
       * @minLength 1 @maxLength 64
       */
      threadId: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        runId: string
        role: 'user' | 'assistant'
        text: string
        /** Who was asked, or answered. */
        agent: string
        /** Of the run it belongs to. */
        status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
        /** @format date-time */
        at: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Copy a conversation, whole or up to one of its runs, to go on from there. Neither is changed when the other is, or deleted.
     *
     * What has ended is copied: questions, answers, calls and their results. The copied runs are not run again and cost nothing.
     *
     * POST /v1/threads/:threadId/copy; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.copyThread({ threadId: '00000000-0000-7000-8000-000000000000', upToRunId: '00000000-0000-7000-8000-000000000000' })
     */
    copyThread: Write<{
      /**
       * A thread of one’s own, as found by agents.listThreads.
       * @minLength 1 @maxLength 64
       */
      threadId: string
      /**
       * The last run that is copied, one of the thread; all that have ended unless named.
       * @minLength 1 @maxLength 64
       */
      upToRunId?: string
      /**
       * That of the original unless given.
       * @minLength 1 @maxLength 200
       */
      title?: string
    }, {
      id: string
      title: string | null
      metadata: Record<string, string>
      /** The thread it began as a copy of, which may be gone. */
      copiedFrom: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Delete a conversation with all its runs and what they recorded. 409 while one of them has not ended.
     *
     * Gone are its questions and answers, what its tools were given and said, the runs that its agents started on the way, and the answers kept for repeated requests. What a tool did elsewhere, such as a booking, stays done. The audit trail never held what was said.
     *
     * DELETE /v1/threads/:threadId; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.deleteThread({ threadId: '00000000-0000-7000-8000-000000000000' })
     */
    deleteThread: Write<{
      /**
       * A thread of one’s own, as found by agents.listThreads.
       * @minLength 1 @maxLength 64
       */
      threadId: string
    }, {
      id: string
      title: string | null
      metadata: Record<string, string>
      /** The thread it began as a copy of, which may be gone. */
      copiedFrom: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List the agents one may run and what each is for: those of the library first, then the organisation’s and the community’s.
     *
     * GET /v1/agents; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.listAgents()
     */
    listAgents: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** What a run names it by; of an agent of the library its slug. */
        id: string
        slug: string
        /** Ships with the platform, or was made here. */
        source: 'library' | 'stored'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        description: LocalizedText
        /** The best there is unless named. */
        model: string | null
        tools: string[]
        /** The calls a person has to approve, beside those of high risk. */
        approvals: string[] | null
        approvalTimeoutMs: number | null
        /** The version that is published, and shown here; null where the draft is shown, for there is none, and for an agent of the library. */
        version: number | null
        /** Two agents that say the same have the same. */
        digest: string
        /** Who may see and run it: its author, their organisation, or everyone here. */
        visibility: 'private' | 'organisation' | 'community'
        /** Its author, to their own organisation. */
        memberId: string | null
        /** What it began as a copy of; kept when that is deleted. */
        forkedFrom: {
          agentId: string
          version: string
        } | null
        /** How many organisations have run it, and how often; counted within two minutes. Runs that were deleted since stay counted. */
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
     * Search the agents of the library, the organisation and the community, in French, Arabic or English, best first.
     *
     * GET /v1/agents/search; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.searchAgents({ query: 'réservation de machines' })
     */
    searchAgents: List<{
      /**
       * What it should be able to do, or its name; everything unless told.
       * @minLength 1 @maxLength 500
       */
      query?: string
      /** Only those that are seen by the author, the organisation or everyone; the library is everyone’s. */
      visibility?: 'private' | 'organisation' | 'community'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** What a run names it by; of an agent of the library its slug. */
        id: string
        slug: string
        /** Ships with the platform, or was made here. */
        source: 'library' | 'stored'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        description: LocalizedText
        /** The best there is unless named. */
        model: string | null
        tools: string[]
        /** The calls a person has to approve, beside those of high risk. */
        approvals: string[] | null
        approvalTimeoutMs: number | null
        /** The version that is published, and shown here; null where the draft is shown, for there is none, and for an agent of the library. */
        version: number | null
        /** Two agents that say the same have the same. */
        digest: string
        /** Who may see and run it: its author, their organisation, or everyone here. */
        visibility: 'private' | 'organisation' | 'community'
        /** Its author, to their own organisation. */
        memberId: string | null
        /** What it began as a copy of; kept when that is deleted. */
        forkedFrom: {
          agentId: string
          version: string
        } | null
        /** How many organisations have run it, and how often; counted within two minutes. Runs that were deleted since stay counted. */
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
     * Show an agent as it is published: what it is for, its instructions, and which operations it may call.
     *
     * Who may run an agent may read what it is told, also a stranger who runs one of the community. A draft is its author’s alone: agents.getAgentVersion.
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
      /** What a run names it by; of an agent of the library its slug. */
      id: string
      slug: string
      /** Ships with the platform, or was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** The best there is unless named. */
      model: string | null
      tools: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls a person has to approve, beside those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The version that is published, and shown here; null where the draft is shown, for there is none, and for an agent of the library. */
      version: number | null
      /** Two agents that say the same have the same. */
      digest: string
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author, to their own organisation. */
      memberId: string | null
      /** What it began as a copy of; kept when that is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often; counted within two minutes. Runs that were deleted since stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** To who may change it. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft says what is published. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Make an agent: instructions, and the operations it may call. It never has more rights than who runs it.
     *
     * It can be run at once: what is given is also its version 1. With `publish: false` it begins as a draft, which only its author sees and runs.
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
       * What it is for and how it goes about it, as a model is told.
       * @minLength 1 @maxLength 20000
       */
      instructions: string
      /** provider/model, or several parted by commas: where one cannot answer, the next is asked. The best there is unless named. */
      model?: string | null
      /**
       * The operations it may call, by name, or all tools of a module as `module.*`; other agents as `agent:slug`. agents.searchTools finds operations, agents.listAgents agents.
       * @maxItems 50
       */
      tools: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits?: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      approvals?: string[] | null
      approvalTimeoutMs?: number | null
      outputSchema?: Record<string, unknown> | null
      /**
       * Who may see and run it: its author, their organisation, or everyone here.
       * @default "organisation"
       */
      visibility?: 'private' | 'organisation' | 'community'
      /**
       * Is it also the first version, for others to run? If not, it is a draft.
       * @default true
       */
      publish?: boolean
    }, {
      /** What a run names it by; of an agent of the library its slug. */
      id: string
      slug: string
      /** Ships with the platform, or was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** The best there is unless named. */
      model: string | null
      tools: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls a person has to approve, beside those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The version that is published, and shown here; null where the draft is shown, for there is none, and for an agent of the library. */
      version: number | null
      /** Two agents that say the same have the same. */
      digest: string
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author, to their own organisation. */
      memberId: string | null
      /** What it began as a copy of; kept when that is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often; counted within two minutes. Runs that were deleted since stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** To who may change it. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft says what is published. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Change the draft of an agent of one’s own. What is published stays until agents.publishAgent.
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
       * What it is for and how it goes about it, as a model is told.
       * @minLength 1 @maxLength 20000
       */
      instructions?: string
      /** provider/model, or several parted by commas: where one cannot answer, the next is asked. The best there is unless named. */
      model?: string | null
      /**
       * The operations it may call, by name, or all tools of a module as `module.*`; other agents as `agent:slug`. agents.searchTools finds operations, agents.listAgents agents.
       * @maxItems 50
       */
      tools?: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits?: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      approvals?: string[] | null
      approvalTimeoutMs?: number | null
      outputSchema?: Record<string, unknown> | null
      /**
       * The revision of the draft that is meant; refused when there is a newer one.
       * @minimum 1 @maximum 1000000000
       */
      revision?: number
    }, {
      agentId: string
      slug: string
      /** Null is the draft. */
      version: number | null
      /** Of the draft: rises with each change. */
      revision: number | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** The best there is unless named. */
      model: string | null
      tools: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls a person has to approve, beside those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** Two versions that say the same have the same. */
      digest: string
      /** Why it was published. */
      note: string | null
      /** The earlier version whose content this is again. */
      rollbackOf: number | null
      /** Who published it, to their own organisation. */
      memberId: string | null
      publishedAt: string | null
    }>
    /**
     * Publish the draft of an agent as its next version, which then runs. 409 when it says what is already published.
     *
     * A version is never changed. Runs under way go on with the version they were started with.
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
       * Why: what is different.
       * @minLength 1 @maxLength 500
       */
      note?: string
      /**
       * The revision of the draft that is meant; refused when there is a newer one.
       * @minimum 1 @maximum 1000000000
       */
      revision?: number
    }, {
      /** What a run names it by; of an agent of the library its slug. */
      id: string
      slug: string
      /** Ships with the platform, or was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** The best there is unless named. */
      model: string | null
      tools: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls a person has to approve, beside those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The version that is published, and shown here; null where the draft is shown, for there is none, and for an agent of the library. */
      version: number | null
      /** Two agents that say the same have the same. */
      digest: string
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author, to their own organisation. */
      memberId: string | null
      /** What it began as a copy of; kept when that is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often; counted within two minutes. Runs that were deleted since stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** To who may change it. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft says what is published. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Go back to an earlier version of an agent: its content becomes the next version. 409 when that is what is published.
     *
     * The draft follows, unless it holds changes that were never published.
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
       * Whose content is wanted again.
       * @minimum 1 @maximum 1000000000
       */
      version: number
      /**
       * Why: what is different.
       * @minLength 1 @maxLength 500
       */
      note?: string
    }, {
      /** What a run names it by; of an agent of the library its slug. */
      id: string
      slug: string
      /** Ships with the platform, or was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** The best there is unless named. */
      model: string | null
      tools: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls a person has to approve, beside those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The version that is published, and shown here; null where the draft is shown, for there is none, and for an agent of the library. */
      version: number | null
      /** Two agents that say the same have the same. */
      digest: string
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author, to their own organisation. */
      memberId: string | null
      /** What it began as a copy of; kept when that is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often; counted within two minutes. Runs that were deleted since stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** To who may change it. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft says what is published. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * List the published versions of an agent, newest first: when, by whom and why.
     *
     * Of an agent of the community strangers see the versions since it was shared. Agents of the library have none: they change with the platform.
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
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        agentId: string
        slug: string
        /** Null is the draft. */
        version: number | null
        /** Two versions that say the same have the same. */
        digest: string
        /** Why it was published. */
        note: string | null
        /** The earlier version whose content this is again. */
        rollbackOf: number | null
        /** Who published it, to their own organisation. */
        memberId: string | null
        publishedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show one version of an agent in full; its draft to who may change it.
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
      /** Null is the draft. */
      version: number | null
      /** Of the draft: rises with each change. */
      revision: number | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** The best there is unless named. */
      model: string | null
      tools: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls a person has to approve, beside those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** Two versions that say the same have the same. */
      digest: string
      /** Why it was published. */
      note: string | null
      /** The earlier version whose content this is again. */
      rollbackOf: number | null
      /** Who published it, to their own organisation. */
      memberId: string | null
      publishedAt: string | null
    }>
    /**
     * Compare two versions of an agent, or one with its draft: field by field, the instructions line by line.
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
      /** Empty: they say the same. */
      changes: Array<{
        field: 'name' | 'description' | 'instructions' | 'model' | 'tools' | 'limits' | 'approvals' | 'approvalTimeoutMs' | 'outputSchema'
        before: unknown
        after: unknown
        /** Of the instructions: what stands in both, and what in one only, in order. */
        lines: Array<{
          kind: 'same' | 'added' | 'removed'
          text: string
        }> | null
      }>
    }>
    /**
     * Say who may see and run an agent of one’s own: its author, the organisation, or the whole community. At once, for what is published.
     *
     * The community reads the instructions of what it runs, of this version and later ones. Withdrawn, an agent answers strangers like one that never was; their runs under way go on.
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
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
    }, {
      /** What a run names it by; of an agent of the library its slug. */
      id: string
      slug: string
      /** Ships with the platform, or was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** The best there is unless named. */
      model: string | null
      tools: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls a person has to approve, beside those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The version that is published, and shown here; null where the draft is shown, for there is none, and for an agent of the library. */
      version: number | null
      /** Two agents that say the same have the same. */
      digest: string
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author, to their own organisation. */
      memberId: string | null
      /** What it began as a copy of; kept when that is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often; counted within two minutes. Runs that were deleted since stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** To who may change it. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft says what is published. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Copy an agent into one’s own organisation, to change it there. The copy remembers where it came from.
     *
     * It begins private, with what was published as its version 1. Later versions of the original do not reach it, and its deletion does not either.
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
      /** What the copy is called, unique in the organisation. */
      slug: string
      /**
       * Of the original; what is published unless named.
       * @minimum 1 @maximum 1000000000
       */
      version?: number
    }, {
      /** What a run names it by; of an agent of the library its slug. */
      id: string
      slug: string
      /** Ships with the platform, or was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** The best there is unless named. */
      model: string | null
      tools: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls a person has to approve, beside those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The version that is published, and shown here; null where the draft is shown, for there is none, and for an agent of the library. */
      version: number | null
      /** Two agents that say the same have the same. */
      digest: string
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author, to their own organisation. */
      memberId: string | null
      /** What it began as a copy of; kept when that is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often; counted within two minutes. Runs that were deleted since stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** To who may change it. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft says what is published. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Answer with an agent as a file, to keep it or to import it elsewhere.
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
      /** A version by its number, or `draft`; what is published unless named. */
      version?: 'draft' | number
    }, AgentFile>
    /**
     * Make an agent from a file. 422 names every grant that is no operation here, and what is most like it.
     *
     * The file is read and kept, and nothing else happens: no model is asked, no tool is called, nothing is fetched. It becomes a private draft, for somebody to look at before it is published, unless told otherwise.
     *
     * POST /v1/agents/import; needs the scope `agents:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.importAgent({ file: { format: 'fusion-factory.agent/1', slug: 'guide-importe', name: { fr: 'Guide importé', ar: 'دليل مستورد', en: 'Imported guide' }, description: { fr: 'Trouve l’outil qui convient.', ar: 'يجد الأداة المناسبة.', en: 'Finds the tool that fits.' }, instructions: 'Find the tool that fits the question, and say what it needs.', tools: ['agents.searchTools'] } })
     */
    importAgent: Write<{
      /** An agent as a file: data and nothing else. Whoever reads it runs and fetches nothing. */
      file: AgentFile
      /** What it is called here; as in the file unless named. */
      slug?: string
      /**
       * Who may see and run it: its author, their organisation, or everyone here.
       * @default "private"
       */
      visibility?: 'private' | 'organisation' | 'community'
      /**
       * Is it also the first version, for others to run?
       * @default false
       */
      publish?: boolean
    }, {
      /** What a run names it by; of an agent of the library its slug. */
      id: string
      slug: string
      /** Ships with the platform, or was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** The best there is unless named. */
      model: string | null
      tools: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls a person has to approve, beside those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The version that is published, and shown here; null where the draft is shown, for there is none, and for an agent of the library. */
      version: number | null
      /** Two agents that say the same have the same. */
      digest: string
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author, to their own organisation. */
      memberId: string | null
      /** What it began as a copy of; kept when that is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often; counted within two minutes. Runs that were deleted since stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** To who may change it. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft says what is published. */
        isPublished: boolean
      } | null
      updatedAt: string | null
    }>
    /**
     * Delete an agent of one’s own with all its versions. Runs under way go on; copies stay.
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
      /** What a run names it by; of an agent of the library its slug. */
      id: string
      slug: string
      /** Ships with the platform, or was made here. */
      source: 'library' | 'stored'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description: LocalizedText
      instructions: string
      /** The best there is unless named. */
      model: string | null
      tools: string[]
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /** The calls a person has to approve, beside those of high risk. */
      approvals: string[] | null
      approvalTimeoutMs: number | null
      /** JSON Schema of its answer. */
      outputSchema: Record<string, unknown> | null
      /** The version that is published, and shown here; null where the draft is shown, for there is none, and for an agent of the library. */
      version: number | null
      /** Two agents that say the same have the same. */
      digest: string
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author, to their own organisation. */
      memberId: string | null
      /** What it began as a copy of; kept when that is deleted. */
      forkedFrom: {
        agentId: string
        version: string
      } | null
      /** How many organisations have run it, and how often; counted within two minutes. Runs that were deleted since stay counted. */
      usedBy: {
        organisations: number
        runs: number
      }
      /** To who may change it. */
      draft: {
        /** Rises with each change. */
        revision: number
        /** The draft says what is published. */
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
       * Only of this module.
       * @minLength 1 @maxLength 50
       */
      module?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** `module.verbNoun`, as agents are granted it and agents.callTool takes it. */
        name: string
        summary: string
        effect: 'read' | 'write' | 'external'
        /** `public`, `member`, or the scope it needs. */
        access: string
        /** `high`: an agent needs a person for it. */
        risk: 'high' | null
        /** Its answer holds words of people outside the caller’s organisation. */
        untrusted: boolean
        /** It tells others something: an agent that has seen what not everybody may see and has read what strangers wrote needs a person for it. */
        outbound: boolean
        /** May the caller call it? */
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
        /** `module.verbNoun`, as agents are granted it and agents.callTool takes it. */
        name: string
        summary: string
        effect: 'read' | 'write' | 'external'
        /** `public`, `member`, or the scope it needs. */
        access: string
        /** `high`: an agent needs a person for it. */
        risk: 'high' | null
        /** Its answer holds words of people outside the caller’s organisation. */
        untrusted: boolean
        /** It tells others something: an agent that has seen what not everybody may see and has read what strangers wrote needs a person for it. */
        outbound: boolean
        /** May the caller call it? */
        allowed: boolean
        score: number
      }>
    }>
    /**
     * Show a tool in full: JSON Schema of its input and output, examples in three languages, effect and scope.
     *
     * GET /v1/tools/:name; needs the scope `agents:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.agents.describeTool({ name: 'agents.startRun' })
     */
    describeTool: Read<{
      /** @minLength 1 @maxLength 100 */
      name: string
    }, {
      /** `module.verbNoun`, as agents are granted it and agents.callTool takes it. */
      name: string
      summary: string
      effect: 'read' | 'write' | 'external'
      /** `public`, `member`, or the scope it needs. */
      access: string
      /** `high`: an agent needs a person for it. */
      risk: 'high' | null
      /** Its answer holds words of people outside the caller’s organisation. */
      untrusted: boolean
      /** It tells others something: an agent that has seen what not everybody may see and has read what strangers wrote needs a person for it. */
      outbound: boolean
      /** May the caller call it? */
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
     * Call any tool by name, with the same checks as at its own route. A write repeated under one idempotency key acts once.
     *
     * POST /v1/tools/call; needs a key. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.callTool({ name: 'agents.listAgents', input: { limit: 5 } })
     */
    callTool: External<{
      /** @minLength 1 @maxLength 100 */
      name: string
      /**
       * As the input schema of the tool says.
       * @default {}
       */
      input?: Record<string, unknown>
      /**
       * Of a write: do everything, answer, and leave no trace.
       * @default false
       */
      dryRun?: boolean
      /**
       * The header `Idempotency-Key` means the same.
       * @maxLength 255
       */
      idempotencyKey?: string
    }, {
      name: string
      /** As the output schema of the tool says. */
      result: unknown
    }>
    /**
     * List the models that agents can use here now, local and remote. The built-in router is always there.
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
        /** What it is told stays on this machine. */
        isLocal: boolean
        /** Can it call tools? Null where only a call would tell. */
        tools: boolean | null
        /** Did it make two calls at once when it was asked to? Null where it was not asked. */
        parallelTools: boolean | null
        /** Did it keep to a JSON schema when it was asked to? Null where it was not asked. */
        jsonSchema: boolean | null
        /** When it was asked. */
        probedAt: string | null
        /** In tokens. */
        contextLength: number | null
        note: string | null
      }>
    }>
    /**
     * Ask a local model again what it can do: call tools, several at once, keep to a JSON schema. Each version is asked once by itself, at its first run.
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
      /** What it is told stays on this machine. */
      isLocal: boolean
      /** Can it call tools? Null where only a call would tell. */
      tools: boolean | null
      /** Did it make two calls at once when it was asked to? Null where it was not asked. */
      parallelTools: boolean | null
      /** Did it keep to a JSON schema when it was asked to? Null where it was not asked. */
      jsonSchema: boolean | null
      /** When it was asked. */
      probedAt: string | null
      /** In tokens. */
      contextLength: number | null
      note: string | null
    }>
    /**
     * List what models cost, by the million tokens. A local model that is not listed costs nothing; of any other the cost is not known.
     *
     * GET /v1/models/prices; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.listModelPrices()
     */
    listModelPrices: Read<Record<string, never>, {
      items: Array<{
        model: string
        /** What a million tokens of input cost, in millionths of the currency. */
        inputMicrosPerMillion: number
        /** The same of output. */
        outputMicrosPerMillion: number
        /** ISO 4217; the same for all. */
        currency: string
        /** @format date-time */
        updatedAt: string
      }>
    }>
    /**
     * Say what a model costs on this server, by the million tokens. All prices are in one currency. Calls that begin up to 10 seconds later may still count as before.
     *
     * PUT /v1/models/prices; needs the scope `platform:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.setModelPrice({ model: 'openai/exemple', inputMicrosPerMillion: 250000, outputMicrosPerMillion: 2000000, currency: 'USD' })
     */
    setModelPrice: Write<{
      /**
       * provider/model, as agents.listModels and the steps of runs name it; `openai/*` for all that begin so. The most exact one counts.
       * @maxLength 200
       */
      model: string
      /**
       * What a million tokens of input cost, in millionths of the currency: 250000 is 0.25.
       * @minimum 0 @maximum 9000000000000
       */
      inputMicrosPerMillion: number
      /**
       * The same of output.
       * @minimum 0 @maximum 9000000000000
       */
      outputMicrosPerMillion: number
      /** ISO 4217, such as MAD, EUR or USD; the same for all. */
      currency: string
    }, {
      model: string
      /** What a million tokens of input cost, in millionths of the currency. */
      inputMicrosPerMillion: number
      /** The same of output. */
      outputMicrosPerMillion: number
      /** ISO 4217; the same for all. */
      currency: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Delete the price of a model: what it costs is not known any more, or nothing if it is local.
     *
     * DELETE /v1/models/prices; needs the scope `platform:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.deleteModelPrice({ model: 'openai/exemple' })
     */
    deleteModelPrice: Write<{
      /**
       * provider/model, as agents.listModels and the steps of runs name it; `openai/*` for all that begin so. The most exact one counts.
       * @maxLength 200
       */
      model: string
    }, {
      model: string
      /** What a million tokens of input cost, in millionths of the currency. */
      inputMicrosPerMillion: number
      /** The same of output. */
      outputMicrosPerMillion: number
      /** ISO 4217; the same for all. */
      currency: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Limit what agents may spend in a day or a month: runs, tokens, cost; for the organisation, or one member or key. It replaces the budget that was there.
     *
     * All budgets that apply must allow it. A run counts when it is started, and the agents that work for it count as part of it; a model call reserves what it may come to and is counted as what it was, in the period in which it began. As long as something is left the next call is made, so a budget is passed by one call at most - and by what others come to beyond what they reserved: their length, and 4,096 tokens for the answer. A call that brings no answer counts nothing. Where calls under way have reserved all that is left, the next waits for them, half a minute at most. Days and months go by the clock of the programme (Africa/Casablanca). A budget counts from when it was first set; for runs under way it holds from their next call but one at the latest. A budget of a key goes over to the keys that replace it.
     *
     * POST /v1/budgets; needs the scope `agents:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.setBudget({ period: 'day', runs: 500 })
     */
    setBudget: Write<{
      /**
       * The member it is for, as found by identity.listMembers.
       * @minLength 1 @maxLength 64
       */
      memberId?: string
      /**
       * The key it is for, as found by identity.listKeys; neither: the whole organisation.
       * @minLength 1 @maxLength 64
       */
      keyId?: string
      /** Of the calendar, by the clock of the programme. */
      period: 'day' | 'month'
      /**
       * Runs that may be started.
       * @minimum 0 @maximum 9000000000000
       */
      runs?: number
      /**
       * Tokens, in and out.
       * @minimum 0 @maximum 9000000000000
       */
      tokens?: number
      /**
       * Cost in millionths of the currency: 5000000 is 5. Models nobody has priced are then not asked; 0 leaves those that cost nothing.
       * @minimum 0 @maximum 9000000000000
       */
      costMicros?: number
      /** Of the cost; that of agents.listModelPrices unless told. */
      currency?: string
    }, {
      id: string
      /** Whose runs it counts: everybody’s, a member’s, or those started with a key. */
      scope: 'organisation' | 'member' | 'key'
      memberId: string | null
      keyId: string | null
      period: 'day' | 'month'
      /** Null for no limit. */
      limits: {
        runs: number | null
        tokens: number | null
        costMicros: number | null
      }
      /** Of the cost. */
      currency: string | null
      /** In this period; the cost is that of calls whose price was known. */
      used: {
        runs: number
        tokens: number
        costMicros: number
      }
      /** What the model calls under way may come to. */
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
       * When this period began.
       * @format date-time
       */
      startsAt: string
      /**
       * When the next one begins.
       * @format date-time
       */
      resetsAt: string
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * List the budgets of the organisation and one’s own, with what is used and left of each and when it resets; with agents:manage those of everybody.
     *
     * GET /v1/budgets; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.listBudgets()
     */
    listBudgets: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** Whose runs it counts: everybody’s, a member’s, or those started with a key. */
        scope: 'organisation' | 'member' | 'key'
        memberId: string | null
        keyId: string | null
        period: 'day' | 'month'
        /** Null for no limit. */
        limits: {
          runs: number | null
          tokens: number | null
          costMicros: number | null
        }
        /** Of the cost. */
        currency: string | null
        /** In this period; the cost is that of calls whose price was known. */
        used: {
          runs: number
          tokens: number
          costMicros: number
        }
        /** What the model calls under way may come to. */
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
         * When this period began.
         * @format date-time
         */
        startsAt: string
        /**
         * When the next one begins.
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
     * Show a budget: what is used, reserved and left of it, and when it resets.
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
      /** Whose runs it counts: everybody’s, a member’s, or those started with a key. */
      scope: 'organisation' | 'member' | 'key'
      memberId: string | null
      keyId: string | null
      period: 'day' | 'month'
      /** Null for no limit. */
      limits: {
        runs: number | null
        tokens: number | null
        costMicros: number | null
      }
      /** Of the cost. */
      currency: string | null
      /** In this period; the cost is that of calls whose price was known. */
      used: {
        runs: number
        tokens: number
        costMicros: number
      }
      /** What the model calls under way may come to. */
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
       * When this period began.
       * @format date-time
       */
      startsAt: string
      /**
       * When the next one begins.
       * @format date-time
       */
      resetsAt: string
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Delete a budget: it limits nothing any more, and what was counted for it is forgotten.
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
      /** Whose runs it counts: everybody’s, a member’s, or those started with a key. */
      scope: 'organisation' | 'member' | 'key'
      memberId: string | null
      keyId: string | null
      period: 'day' | 'month'
      /** Null for no limit. */
      limits: {
        runs: number | null
        tokens: number | null
        costMicros: number | null
      }
      /** Of the cost. */
      currency: string | null
      /** In this period; the cost is that of calls whose price was known. */
      used: {
        runs: number
        tokens: number
        costMicros: number
      }
      /** What the model calls under way may come to. */
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
       * When this period began.
       * @format date-time
       */
      startsAt: string
      /**
       * When the next one begins.
       * @format date-time
       */
      resetsAt: string
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Have an agent run by itself at the times of a cron expression, in a time zone. 409 when the organisation has as many schedules as it may.
     *
     * Each of its times starts one run, exactly once. A run acts with the rights that the key which made the schedule has at that moment; when the key does not work any more the schedule is suspended, and says so.
     *
     * POST /v1/schedules; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.createSchedule({ name: 'Créneaux du matin', agent: 'fablab-guide', input: 'Où puis-je trouver une découpeuse laser libre aujourd’hui ?', cron: '0 9 * * MON-FRI' })
     */
    createSchedule: Write<{
      /**
       * What it is for.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      /**
       * provider/model, or a chain of them parted by commas; the agent’s own unless named.
       * @maxLength 200
       */
      model?: string
      /** What a run may spend. Limits can be lowered only. */
      limits?: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * When: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`; with seconds first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * By whose clock, as an IANA name. A time that the clocks skip comes at the moment they skip it, one that they show twice comes the first time.
       * @maxLength 60 @default "Africa/Casablanca"
       */
      timeZone?: string
      /**
       * While the run before it goes on: skip the slot, or queue it until that has ended (10 at most).
       * @default "skip"
       */
      overlap?: 'skip' | 'queue'
      /**
       * Slots that were missed by more than a minute, because the server was down: skip them, make up for them once, or for all up to catchUpLimit.
       * @default "once"
       */
      catchUp?: 'skip' | 'once' | 'all'
      /**
       * Of `catchUp: all`: how many at most, the latest of them.
       * @minimum 1 @maximum 100 @default 10
       */
      catchUpLimit?: number
    }, {
      id: string
      /** Who made or last changed it, and answers for it. */
      memberId: string
      /** With whose rights its runs act, read again each time. */
      keyId: string
      /**
       * What it is for.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * When: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`; with seconds first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * By whose clock, as an IANA name. A time that the clocks skip comes at the moment they skip it, one that they show twice comes the first time.
       * @maxLength 60
       */
      timeZone: string
      /** While the run before it goes on: skip the slot, or queue it until that has ended (10 at most). */
      overlap: 'skip' | 'queue'
      /** Slots that were missed by more than a minute, because the server was down: skip them, make up for them once, or for all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Of `catchUp: all`: how many at most, the latest of them.
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** Suspended: it could not start its run, see `reason`; agents.resumeSchedule takes it up again. */
      status: 'active' | 'paused' | 'suspended'
      /** Why it is suspended. */
      reason: string | null
      /** When it is due next. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * List one’s own schedules, newest first; with agents:manage those of the whole organisation.
     *
     * GET /v1/schedules; needs the scope `agents:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.agents.listSchedules()
     */
    listSchedules: List<{
      status?: 'active' | 'paused' | 'suspended'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** Who made or last changed it, and answers for it. */
        memberId: string
        /** With whose rights its runs act, read again each time. */
        keyId: string
        /**
         * What it is for.
         * @minLength 1 @maxLength 200
         */
        name: string
        /**
         * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
         * @minLength 1 @maxLength 64
         */
        agent: string
        /**
         * The question or the task, in any language.
         * @minLength 1 @maxLength 20000
         */
        input: string
        model: string | null
        /** What a run may spend. Limits can be lowered only. */
        limits: {
          /**
           * Model calls; 25 unless told.
           * @minimum 1 @maximum 25
           */
          steps?: number
          /**
           * Milliseconds of work, not counting waits for a person; 600000 unless told.
           * @minimum 1 @maximum 600000
           */
          wallMs?: number
          /**
           * Tokens, in and out; 200000 unless told.
           * @minimum 1 @maximum 200000
           */
          tokens?: number
          /**
           * Bytes of one tool result; the rest is cut; 16384 unless told.
           * @minimum 1 @maximum 16384
           */
          toolResultBytes?: number
          /**
           * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
           * @minimum 1 @maximum 16000
           */
          historyTokens?: number
        }
        /**
         * When: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`; with seconds first where the server allows it.
         * @minLength 9 @maxLength 120
         */
        cron: string
        /**
         * By whose clock, as an IANA name. A time that the clocks skip comes at the moment they skip it, one that they show twice comes the first time.
         * @maxLength 60
         */
        timeZone: string
        /** While the run before it goes on: skip the slot, or queue it until that has ended (10 at most). */
        overlap: 'skip' | 'queue'
        /** Slots that were missed by more than a minute, because the server was down: skip them, make up for them once, or for all up to catchUpLimit. */
        catchUp: 'skip' | 'once' | 'all'
        /**
         * Of `catchUp: all`: how many at most, the latest of them.
         * @minimum 1 @maximum 100
         */
        catchUpLimit: number
        /** Suspended: it could not start its run, see `reason`; agents.resumeSchedule takes it up again. */
        status: 'active' | 'paused' | 'suspended'
        /** Why it is suspended. */
        reason: string | null
        /** When it is due next. */
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
     * Show a schedule: when it is due next, and whether it goes on.
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
      /** Who made or last changed it, and answers for it. */
      memberId: string
      /** With whose rights its runs act, read again each time. */
      keyId: string
      /**
       * What it is for.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * When: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`; with seconds first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * By whose clock, as an IANA name. A time that the clocks skip comes at the moment they skip it, one that they show twice comes the first time.
       * @maxLength 60
       */
      timeZone: string
      /** While the run before it goes on: skip the slot, or queue it until that has ended (10 at most). */
      overlap: 'skip' | 'queue'
      /** Slots that were missed by more than a minute, because the server was down: skip them, make up for them once, or for all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Of `catchUp: all`: how many at most, the latest of them.
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** Suspended: it could not start its run, see `reason`; agents.resumeSchedule takes it up again. */
      status: 'active' | 'paused' | 'suspended'
      /** Why it is suspended. */
      reason: string | null
      /** When it is due next. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Change a schedule. From then on it acts with the rights of the key that changed it.
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
       * What it is for.
       * @minLength 1 @maxLength 200
       */
      name?: string
      /**
       * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
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
      /** What a run may spend. Limits can be lowered only. */
      limits?: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * When: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`; with seconds first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron?: string
      /**
       * By whose clock, as an IANA name. A time that the clocks skip comes at the moment they skip it, one that they show twice comes the first time.
       * @maxLength 60
       */
      timeZone?: string
      /** While the run before it goes on: skip the slot, or queue it until that has ended (10 at most). */
      overlap?: 'skip' | 'queue'
      /** Slots that were missed by more than a minute, because the server was down: skip them, make up for them once, or for all up to catchUpLimit. */
      catchUp?: 'skip' | 'once' | 'all'
      /**
       * Of `catchUp: all`: how many at most, the latest of them.
       * @minimum 1 @maximum 100
       */
      catchUpLimit?: number
    }, {
      id: string
      /** Who made or last changed it, and answers for it. */
      memberId: string
      /** With whose rights its runs act, read again each time. */
      keyId: string
      /**
       * What it is for.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * When: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`; with seconds first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * By whose clock, as an IANA name. A time that the clocks skip comes at the moment they skip it, one that they show twice comes the first time.
       * @maxLength 60
       */
      timeZone: string
      /** While the run before it goes on: skip the slot, or queue it until that has ended (10 at most). */
      overlap: 'skip' | 'queue'
      /** Slots that were missed by more than a minute, because the server was down: skip them, make up for them once, or for all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Of `catchUp: all`: how many at most, the latest of them.
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** Suspended: it could not start its run, see `reason`; agents.resumeSchedule takes it up again. */
      status: 'active' | 'paused' | 'suspended'
      /** Why it is suspended. */
      reason: string | null
      /** When it is due next. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Pause a schedule: it starts nothing until it is resumed. A run under way goes on.
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
      /** Who made or last changed it, and answers for it. */
      memberId: string
      /** With whose rights its runs act, read again each time. */
      keyId: string
      /**
       * What it is for.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * When: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`; with seconds first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * By whose clock, as an IANA name. A time that the clocks skip comes at the moment they skip it, one that they show twice comes the first time.
       * @maxLength 60
       */
      timeZone: string
      /** While the run before it goes on: skip the slot, or queue it until that has ended (10 at most). */
      overlap: 'skip' | 'queue'
      /** Slots that were missed by more than a minute, because the server was down: skip them, make up for them once, or for all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Of `catchUp: all`: how many at most, the latest of them.
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** Suspended: it could not start its run, see `reason`; agents.resumeSchedule takes it up again. */
      status: 'active' | 'paused' | 'suspended'
      /** Why it is suspended. */
      reason: string | null
      /** When it is due next. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Resume a schedule that is paused or suspended, from its next time on. It then acts with the rights of the key that resumed it.
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
      /** Who made or last changed it, and answers for it. */
      memberId: string
      /** With whose rights its runs act, read again each time. */
      keyId: string
      /**
       * What it is for.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * When: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`; with seconds first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * By whose clock, as an IANA name. A time that the clocks skip comes at the moment they skip it, one that they show twice comes the first time.
       * @maxLength 60
       */
      timeZone: string
      /** While the run before it goes on: skip the slot, or queue it until that has ended (10 at most). */
      overlap: 'skip' | 'queue'
      /** Slots that were missed by more than a minute, because the server was down: skip them, make up for them once, or for all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Of `catchUp: all`: how many at most, the latest of them.
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** Suspended: it could not start its run, see `reason`; agents.resumeSchedule takes it up again. */
      status: 'active' | 'paused' | 'suspended'
      /** Why it is suspended. */
      reason: string | null
      /** When it is due next. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Start the run of a schedule at once, besides its times and with one’s own rights. 409 while the run before it goes on.
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
      /** Its slug. */
      agent: string
      /** Its id; of an agent of the library its slug. */
      agentId: string
      /** The version it runs: its number, `draft`, or of an agent of the library the digest of what it says. */
      agentVersion: string
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      /** The call of that run which waits for this one; null where it went on. */
      parentStep: number | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** The answer, read, where the agent has a schema for it; else null. */
      output: unknown
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call that waits for somebody. */
        step?: number
        /**
         * When a budget that is used up begins anew.
         * @format date-time
         */
        resetsAt?: string
        /** What is wrong with an answer that does not fit its schema. */
        issues?: Array<{
          path: string
          message: string
        }>
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
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
        /** Millionths of the currency of agents.listModelPrices; null where the price of a model was not known. */
        costMicros: number | null
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
    }>
    /**
     * Delete a schedule and the list of its fires. The runs it started stay.
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
      /** Who made or last changed it, and answers for it. */
      memberId: string
      /** With whose rights its runs act, read again each time. */
      keyId: string
      /**
       * What it is for.
       * @minLength 1 @maxLength 200
       */
      name: string
      /**
       * The agent: the slug of one of the organisation or of the library, or an id. agents.listAgents finds it.
       * @minLength 1 @maxLength 64
       */
      agent: string
      /**
       * The question or the task, in any language.
       * @minLength 1 @maxLength 20000
       */
      input: string
      model: string | null
      /** What a run may spend. Limits can be lowered only. */
      limits: {
        /**
         * Model calls; 25 unless told.
         * @minimum 1 @maximum 25
         */
        steps?: number
        /**
         * Milliseconds of work, not counting waits for a person; 600000 unless told.
         * @minimum 1 @maximum 600000
         */
        wallMs?: number
        /**
         * Tokens, in and out; 200000 unless told.
         * @minimum 1 @maximum 200000
         */
        tokens?: number
        /**
         * Bytes of one tool result; the rest is cut; 16384 unless told.
         * @minimum 1 @maximum 16384
         */
        toolResultBytes?: number
        /**
         * Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that; 16000 unless told.
         * @minimum 1 @maximum 16000
         */
        historyTokens?: number
      }
      /**
       * When: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`; with seconds first where the server allows it.
       * @minLength 9 @maxLength 120
       */
      cron: string
      /**
       * By whose clock, as an IANA name. A time that the clocks skip comes at the moment they skip it, one that they show twice comes the first time.
       * @maxLength 60
       */
      timeZone: string
      /** While the run before it goes on: skip the slot, or queue it until that has ended (10 at most). */
      overlap: 'skip' | 'queue'
      /** Slots that were missed by more than a minute, because the server was down: skip them, make up for them once, or for all up to catchUpLimit. */
      catchUp: 'skip' | 'once' | 'all'
      /**
       * Of `catchUp: all`: how many at most, the latest of them.
       * @minimum 1 @maximum 100
       */
      catchUpLimit: number
      /** Suspended: it could not start its run, see `reason`; agents.resumeSchedule takes it up again. */
      status: 'active' | 'paused' | 'suspended'
      /** Why it is suspended. */
      reason: string | null
      /** When it is due next. */
      nextAt: string | null
      lastRunId: string | null
      /** @format date-time */
      createdAt: string
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * List what became of the times of a schedule, newest first: the run each started, or why it did not.
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
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        id: string
        /** The time it was meant for; null when it was started by hand. */
        slot: string | null
        /** Queued and skipped: the run before it went on. Missed: nobody was there at the time. Refused: see `reason`. */
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
  /** What every programme stands on: people and their consent, organisations, places, skills, needs and who could meet them, and what is tied to what. */
  commons: {
    /**
     * List the twelve regions of Morocco with their codes, their names in French, Arabic and English, and their chief towns.
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
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** IANA. */
        timeZone: string
        /** The organisation that put it on the map. */
        ownerOrganisationId: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Put a place on the map of the programme, for everyone to see.
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
      /** IANA. */
      timeZone: string
      /** The organisation that put it on the map. */
      ownerOrganisationId: string
    }>
    /**
     * Show the caller everything that is kept in their own record. That an agent reads it for them is put on record.
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
      /** Null when masked, and when a repeated request is answered again. */
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
      /** Why `personal` is masked: the caller does not manage records; no purpose was named; the person has not agreed to it; an agent asks, and only a person may; there is nothing left. */
      withheld: 'NOT_A_MANAGER' | 'NO_PURPOSE' | 'NO_CONSENT' | 'AGENT' | 'ANONYMISED' | null
    }>
    /**
     * Write the record of the caller, or - with commons:manage - of another person of the organisation. What is left out stays as it is; null clears it.
     *
     * The first time both names are needed. The gender is only ever counted: it is taken from the person alone, and only while they consent to STATISTICS. Personal data does not come back in the answer: read it with commons.myProfile or commons.getPerson.
     *
     * PUT /v1/commons/persons; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.upsertPerson({ languages: [{ tag: 'en', cefr: 'C1' }] })
     */
    upsertPerson: Write<{
      /**
       * Whose; the caller unless told. A member’s id, or one found by commons.searchPersons.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /** As the person writes it, in Latin letters under `fr`, in Arabic under `ar`. */
      givenName?: LocalizedText
      /** As the person writes it, in Latin letters under `fr`, in Arabic under `ar`. */
      familyName?: LocalizedText
      email?: string | null
      /** Telephone with its country, E.164. */
      phoneE164?: string | null
      /** Never the full date. */
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
       * Only if it still has this version: nobody’s change in between is lost. 0: only if there is none yet.
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
     * Add the record of a person who has no account here to the caller’s organisation. For a member use commons.upsertPerson.
     *
     * POST /v1/commons/persons; needs the scope `commons:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.addPerson({ givenName: { fr: 'Intervenante', ar: 'متدخلة' }, familyName: { fr: 'Exemple', ar: 'مثال' }, regionCode: 'MA-03', languages: [{ tag: 'fr', cefr: 'C1' }] })
     */
    addPerson: Write<{
      /** As the person writes it, in Latin letters under `fr`, in Arabic under `ar`. */
      givenName: LocalizedText
      /** As the person writes it, in Latin letters under `fr`, in Arabic under `ar`. */
      familyName: LocalizedText
      email?: string | null
      /** Telephone with its country, E.164. */
      phoneE164?: string | null
      /** Never the full date. */
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
     * Count the people of the programme by region or by gender. Counts under five are suppressed, and so is what would give them away.
     *
     * GET /v1/commons/persons/count; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.commons.countPersons({ by: 'REGION' })
     */
    countPersons: Read<{
      /** By gender only those are counted who consent to it now. */
      by: 'REGION' | 'GENDER'
    }, {
      /** @format date-time */
      asOf: string
      by: 'REGION' | 'GENDER'
      total: {
        /** Null when suppressed. */
        count: number | null
        /** The count, or `<5`, or `…` where it would give away another that is suppressed. */
        shown: string
      }
      items: Array<{
        /** A region’s code, a gender, or NONE. */
        key: string
        /** Null when suppressed. */
        count: number | null
        /** The count, or `<5`, or `…` where it would give away another that is suppressed. */
        shown: string
      }>
    }>
    /**
     * Search the people of the caller’s organisation by region, language or skill; by name only who manages records and names a purpose. Cards are masked like those of commons.getPerson.
     *
     * It writes, as commons.getPerson does: one record for each card shown. A repeated request is answered without the cards: search again under a new key.
     *
     * POST /v1/commons/persons/search; needs the scope `commons:read`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.searchPersons({ skillId: 'computer-vision' })
     */
    searchPersons: Write<{
      /**
       * Words of the name, in any script. Needs commons:manage and a purpose.
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
      /** A skill, as found by commons.searchSkills. */
      skillId?: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /** Why the data is needed; it is put on record for the person to see. See commons.listPurposes. */
      purpose?: 'MEMBERSHIP' | 'DIRECTORY' | 'NEWS'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      /** Null when a repeated request is answered again. */
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
        /** Null when masked, and when a repeated request is answered again. */
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
        /** Why `personal` is masked: the caller does not manage records; no purpose was named; the person has not agreed to it; an agent asks, and only a person may; there is nothing left. */
        withheld: 'NOT_A_MANAGER' | 'NO_PURPOSE' | 'NO_CONSENT' | 'AGENT' | 'ANONYMISED' | null
      }> | null
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a person of the caller’s organisation: a masked card, or - to who manages records and names a purpose - the personal data that the purpose covers. The person sees who read it.
     *
     * It writes: every reading, masked or not, is put on record in the same transaction. It cannot be rehearsed, and agents always get the masked card.
     *
     * GET /v1/commons/persons/:personId; needs the scope `commons:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.getPerson({ personId: '00000000-0000-7002-8000-000000000003' })
     */
    getPerson: Write<{
      /**
       * A person of the organisation, as found by commons.searchPersons.
       * @minLength 1 @maxLength 64
       */
      personId: string
      /** Why the data is needed; it is put on record for the person to see. See commons.listPurposes. */
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
      /** Null when masked, and when a repeated request is answered again. */
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
      /** Why `personal` is masked: the caller does not manage records; no purpose was named; the person has not agreed to it; an agent asks, and only a person may; there is nothing left. */
      withheld: 'NOT_A_MANAGER' | 'NO_PURPOSE' | 'NO_CONSENT' | 'AGENT' | 'ANONYMISED' | null
    }>
    /**
     * Show who has read the caller’s personal data, newest first: which fields, why, and through which agent.
     *
     * GET /v1/commons/me/access-log; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.commons.myAccessLog()
     */
    myAccessLog: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** @format date-time */
        at: string
        /** Name of the member who read; null when they are gone. */
        readBy: string | null
        /** The agent that read for them, if one did. */
        agent: string | null
        runId: string | null
        operation: string
        purpose: 'MEMBERSHIP' | 'DIRECTORY' | 'NEWS' | 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC' | 'CERTIFICATE' | 'STATISTICS' | null
        /** What was shown. */
        fields: string[]
        /** Nothing personal was shown. */
        masked: boolean
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List what personal data is processed for: the text people agree to, the kinds of data, and who receives them.
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
        /** To be sent with commons.recordConsent: it says which text was read. */
        textVersion: string
        basis: 'CONSENT' | 'CONTRACT'
        categories: Array<{
          category: 'IDENTITY' | 'CONTACT' | 'ORIGIN' | 'PROFESSIONAL' | 'DISAGGREGATION'
          fields: string[]
        }>
        recipients: Array<'ORGANISATION' | 'NETWORK' | 'PUBLIC'>
        /** Receipt of the declaration to the CNDP; null where none was recorded. */
        cndpRef: string | null
      }>
    }>
    /**
     * Record that a person agrees to a purpose, having read its text: the caller, or - with commons:manage - somebody who signed on paper. An agent cannot agree for anyone.
     *
     * POST /v1/commons/consents; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.recordConsent({ purpose: 'MATCHING', textVersion: '1', language: 'fr' })
     */
    recordConsent: Write<{
      /**
       * Whose; the caller unless told. Of others only who manages records keeps them, on paper.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /** What is agreed to, as listed by commons.listPurposes. */
      purpose: 'DIRECTORY' | 'NEWS' | 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC' | 'CERTIFICATE' | 'STATISTICS'
      /**
       * Of the text that was read, from commons.listPurposes.
       * @maxLength 20
       */
      textVersion: string
      /** In which it was read. */
      language: 'fr' | 'ar' | 'en'
      /**
       * Until withdrawn unless told.
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
      /** SHA-256 of the text that was read. */
      textHash: string
      language: string
      method: 'WEB' | 'PAPER' | 'API'
      categories: string[]
      recipients: string[]
      cndpRef: string | null
      /** The member who put it on record: the person, or who keeps the paper. */
      recordedBy: string
    }>
    /**
     * Take back a consent. At once: who no longer agrees to matching is dropped from every open match, and a gender no longer counted is forgotten.
     *
     * POST /v1/commons/consents/withdrawals; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.withdrawConsent({ purpose: 'NEWS' })
     */
    withdrawConsent: Write<{
      /**
       * Whose; the caller unless told. Of others only who manages records keeps them, on paper.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /** What is agreed to, as listed by commons.listPurposes. */
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
      /** SHA-256 of the text that was read. */
      textHash: string
      language: string
      method: 'WEB' | 'PAPER' | 'API'
      categories: string[]
      recipients: string[]
      cndpRef: string | null
      /** The member who put it on record: the person, or who keeps the paper. */
      recordedBy: string
      /** Open matches the person is no longer in. */
      droppedMatches: number
    }>
    /**
     * List what a person has agreed to and withdrawn, newest first: the caller’s own history, or - with commons:manage - that of another in the organisation.
     *
     * GET /v1/commons/consents; needs a key. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.commons.listConsents()
     */
    listConsents: List<{
      /**
       * Whose; the caller unless told. Of others only who manages records keeps them, on paper.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** SHA-256 of the text that was read. */
        textHash: string
        language: string
        method: 'WEB' | 'PAPER' | 'API'
        categories: string[]
        recipients: string[]
        cndpRef: string | null
        /** The member who put it on record: the person, or who keeps the paper. */
        recordedBy: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Write the public profile of the caller’s own organisation: legal name, kind, ICE, ROR, sector, place. Refuses an ICE whose enterprise has a profile already.
     *
     * PUT /v1/commons/organisation; needs the scope `commons:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.upsertOrganisationProfile({ legalName: { fr: 'Société Exemple SARL' }, kind: 'COMPANY', country: 'MA', regionCode: 'MA-06', nmaSection: 'J', website: 'https://exemple.example.org' })
     */
    upsertOrganisationProfile: Write<{
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      legalName: LocalizedText
      /** What kind of organisation it is. */
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
       * Only if it still has this version: nobody’s change in between is lost. 0: only if there is none yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      organisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      legalName: LocalizedText
      /** What kind of organisation it is. */
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
      /** What kind of organisation it is. */
      kind?: 'COMPANY' | 'UNIVERSITY' | 'RESEARCH_CENTRE' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'FUND' | 'SCHOOL' | 'FABLAB_OPERATOR' | 'ZONE_OPERATOR' | 'FOREIGN'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Section of the Moroccan nomenclature of activities (NMA 2010). */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
      /**
       * Any ICE of the enterprise: all its establishments share one profile.
       * @maxLength 40
       */
      ice?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        organisationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        legalName: LocalizedText
        /** What kind of organisation it is. */
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
       * An organisation, as found by commons.searchOrganisations.
       * @minLength 1 @maxLength 64
       */
      organisationId: string
    }, {
      organisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      legalName: LocalizedText
      /** What kind of organisation it is. */
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
     * Search the skills of the programme by words in French, Arabic or English: artificial intelligence, industrial cybersecurity, hybrid cloud, Internet of Things, making.
     *
     * GET /v1/commons/skills; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.commons.searchSkills({ query: 'cybersécurité' })
     */
    searchSkills: Read<{
      /**
       * Words of its name, in any of the three languages; all of them unless told.
       * @maxLength 200
       */
      query?: string
      field?: 'ARTIFICIAL_INTELLIGENCE' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'INTERNET_OF_THINGS' | 'MAKING_AND_BUSINESS'
    }, {
      items: Array<{
        /** A skill, as found by commons.searchSkills. */
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
     * Say that the caller has a skill, at a level from 1 to 5. It counts as their own word; a colleague’s comes from commons.endorseSkill, a credential’s from who issues it.
     *
     * POST /v1/commons/me/skills; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.claimSkill({ skillId: 'robotics', level: 3 })
     */
    claimSkill: Write<{
      /** A skill, as found by commons.searchSkills. */
      skillId: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /**
       * 1 has begun, 3 works alone, 5 teaches others.
       * @minimum 1 @maximum 5
       */
      level: number
    }, {
      claimId: string
      personId: string
      /** A skill, as found by commons.searchSkills. */
      skillId: string
      label: {
        fr: string
        ar: string
        en: string
      }
      level: number
      /** What it rests on: a credential, a colleague, or the person’s own word. */
      evidence: 'CREDENTIAL' | 'PEER' | 'SELF'
      credentialId: string | null
      validUntil: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Vouch for a skill of another person of the caller’s organisation, at a level from 1 to 5.
     *
     * POST /v1/commons/persons/:personId/skills; needs the scope `commons:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.endorseSkill({ personId: '00000000-0000-7002-8000-000000000003', skillId: 'additive-manufacturing', level: 4 })
     */
    endorseSkill: Write<{
      /**
       * A person of the organisation, as found by commons.searchPersons.
       * @minLength 1 @maxLength 64
       */
      personId: string
      /** A skill, as found by commons.searchSkills. */
      skillId: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /**
       * 1 has begun, 3 works alone, 5 teaches others.
       * @minimum 1 @maximum 5
       */
      level: number
    }, {
      claimId: string
      personId: string
      /** A skill, as found by commons.searchSkills. */
      skillId: string
      label: {
        fr: string
        ar: string
        en: string
      }
      level: number
      /** What it rests on: a credential, a colleague, or the person’s own word. */
      evidence: 'CREDENTIAL' | 'PEER' | 'SELF'
      credentialId: string | null
      validUntil: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Take back a skill claim: the person it is about may, and who made it. A credential’s claim ends only with the credential.
     *
     * DELETE /v1/commons/skill-claims/:claimId; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.withdrawClaim({ claimId: '00000000-0000-7032-8000-000000000001' })
     */
    withdrawClaim: Write<{
      /**
       * A claim, as listed by commons.listSkillClaims.
       * @minLength 1 @maxLength 64
       */
      claimId: string
    }, {
      claimId: string
      /** @format date-time */
      withdrawnAt: string
    }>
    /**
     * List the skills of the caller, or of another person of the organisation: level, and whether a credential, a colleague or the person says so.
     *
     * GET /v1/commons/skill-claims; needs a key. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.commons.listSkillClaims()
     */
    listSkillClaims: List<{
      /**
       * Whose; the caller’s unless told.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        claimId: string
        personId: string
        /** A skill, as found by commons.searchSkills. */
        skillId: string
        label: {
          fr: string
          ar: string
          en: string
        }
        level: number
        /** What it rests on: a credential, a colleague, or the person’s own word. */
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
     * Say what the caller’s organisation needs - expertise, machine time, talent, space, computing, research, funding or a partner - so that matchers can propose who has it.
     *
     * POST /v1/commons/needs; needs the scope `commons:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.openNeed({ kind: 'EXPERTISE', title: { fr: 'Expert en vision par ordinateur' }, skillIds: ['computer-vision'], regionCode: 'MA-06' })
     */
    openNeed: Write<{
      /** What is needed. */
      kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description?: LocalizedText
      /**
       * The skills it takes, as found by commons.searchSkills.
       * @maxItems 20 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /** Where; anywhere unless told. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * First day, local date.
       * @format date
       */
      neededFrom?: string
      /**
       * Last day, local date; after it the need is EXPIRED. Without one it stays open for 90 days.
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
       * Who may see it: PUBLIC and NETWORK are shown to the signed-in members of every organisation, CONFIDENTIAL to its own only.
       * @default "NETWORK"
       */
      confidentiality?: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
    }, {
      needId: string
      ownerOrganisationId: string
      /** It is a need of the caller’s organisation. */
      own: boolean
      /** What is needed. */
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
      /** Who may see it: PUBLIC and NETWORK are shown to the signed-in members of every organisation, CONFIDENTIAL to its own only. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
      /** Where a need is in its life. */
      state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /** What its owner can do with it now. */
      allowedEvents: string[]
      /** @format date-time */
      expiresAt: string
      /** Shown to the owner only. */
      coveredByMatchId: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List needs, newest first: those of the caller’s organisation and those that others show to the network; by kind, skill, region, state or words.
     *
     * GET /v1/commons/needs; needs the scope `commons:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.commons.listNeeds({ kind: 'EXPERTISE', skillId: 'ot-security' })
     */
    listNeeds: List<{
      /** true: only of the caller’s organisation; false: only of others. */
      own?: boolean
      /** What is needed. */
      kind?: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A skill, as found by commons.searchSkills. */
      skillId?: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Those that still run unless told. */
      state?: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /**
       * Words of the title, the description or the skills, in any language.
       * @maxLength 200
       */
      query?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        needId: string
        ownerOrganisationId: string
        /** It is a need of the caller’s organisation. */
        own: boolean
        /** What is needed. */
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
        /** Who may see it: PUBLIC and NETWORK are shown to the signed-in members of every organisation, CONFIDENTIAL to its own only. */
        confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
        /** Where a need is in its life. */
        state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
        /** What its owner can do with it now. */
        allowedEvents: string[]
        /** @format date-time */
        expiresAt: string
        /** Shown to the owner only. */
        coveredByMatchId: string | null
        version: number
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a need: one of the caller’s organisation, or one that others show to the network.
     *
     * GET /v1/commons/needs/:needId; needs the scope `commons:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.commons.getNeed({ needId: '00000000-0000-7034-8000-000000000001' })
     */
    getNeed: Read<{
      /**
       * A need, as found by commons.listNeeds.
       * @minLength 1 @maxLength 64
       */
      needId: string
    }, {
      needId: string
      ownerOrganisationId: string
      /** It is a need of the caller’s organisation. */
      own: boolean
      /** What is needed. */
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
      /** Who may see it: PUBLIC and NETWORK are shown to the signed-in members of every organisation, CONFIDENTIAL to its own only. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
      /** Where a need is in its life. */
      state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /** What its owner can do with it now. */
      allowedEvents: string[]
      /** @format date-time */
      expiresAt: string
      /** Shown to the owner only. */
      coveredByMatchId: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Withdraw a need of the caller’s organisation; candidates who still wait are declined.
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
       * Why, for the record.
       * @maxLength 1000
       */
      note?: string
    }, {
      needId: string
      ownerOrganisationId: string
      /** It is a need of the caller’s organisation. */
      own: boolean
      /** What is needed. */
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
      /** Who may see it: PUBLIC and NETWORK are shown to the signed-in members of every organisation, CONFIDENTIAL to its own only. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
      /** Where a need is in its life. */
      state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /** What its owner can do with it now. */
      allowedEvents: string[]
      /** @format date-time */
      expiresAt: string
      /** Shown to the owner only. */
      coveredByMatchId: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Close a need of the caller’s organisation as met, by an accepted match or otherwise; candidates who still wait are declined.
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
       * The accepted match that met it, as listed by commons.listMatches.
       * @minLength 1 @maxLength 64
       */
      matchId?: string
      /**
       * How, for the record.
       * @maxLength 1000
       */
      note?: string
    }, {
      needId: string
      ownerOrganisationId: string
      /** It is a need of the caller’s organisation. */
      own: boolean
      /** What is needed. */
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
      /** Who may see it: PUBLIC and NETWORK are shown to the signed-in members of every organisation, CONFIDENTIAL to its own only. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
      /** Where a need is in its life. */
      state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /** What its owner can do with it now. */
      allowedEvents: string[]
      /** @format date-time */
      expiresAt: string
      /** Shown to the owner only. */
      coveredByMatchId: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List who or what was proposed for a need of the caller’s organisation, best score first, with the reasons. Whose consent was withdrawn or has run out is gone.
     *
     * GET /v1/commons/needs/:needId/matches; needs the scope `commons:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.commons.listMatches({ needId: '00000000-0000-7034-8000-000000000001' })
     */
    listMatches: List<{
      /**
       * A need of the organisation, as found by commons.listNeeds.
       * @minLength 1 @maxLength 64
       */
      needId: string
      /** How far a match has come. */
      state?: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        matchId: string
        needId: string
        /** Who or what might meet the need. A person has no name here: ask for contact. */
        candidate: {
          /** What it is: person, fablab_machine… */
          type: string
          candidateId: string
        }
        /** @minimum 0 @maximum 1000 */
        score: number
        /** What the score is made of. */
        reasons: Array<{
          /**
           * What was looked at: skills, region, dates.
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well it is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Where that is known from.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
        consentOk: boolean
        /** How far a match has come. */
        state: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
        /** What the owner of the need can do now. */
        allowedEvents: string[]
        version: number
        /** @format date-time */
        createdAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Decide on a proposed match, as the owner of the need: shortlist, ask for contact, decline, or - once accepted - convert.
     *
     * POST /v1/commons/matches/:matchId/decision; needs the scope `commons:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.advanceMatch({ matchId: '00000000-0000-7035-8000-000000000001', event: 'SHORTLIST' })
     */
    advanceMatch: Write<{
      /**
       * A match, as listed by commons.listMatches.
       * @minLength 1 @maxLength 64
       */
      matchId: string
      event: 'SHORTLIST' | 'REQUEST_CONTACT' | 'DECLINE' | 'CONVERT'
    }, {
      matchId: string
      needId: string
      /** Who or what might meet the need. A person has no name here: ask for contact. */
      candidate: {
        /** What it is: person, fablab_machine… */
        type: string
        candidateId: string
      }
      /** @minimum 0 @maximum 1000 */
      score: number
      /** What the score is made of. */
      reasons: Array<{
        /**
         * What was looked at: skills, region, dates.
         * @minLength 1 @maxLength 100
         */
        criterion: string
        /** @minimum 1 @maximum 100 */
        weight: number
        /**
         * How well it is met, in thousandths.
         * @minimum 0 @maximum 1000
         */
        value: number
        /**
         * Where that is known from.
         * @minLength 1 @maxLength 200
         */
        source: string
      }>
      consentOk: boolean
      /** How far a match has come. */
      state: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
      /** What the owner of the need can do now. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List who asks for contact with the caller, or with what the caller’s organisation offers, and for which need.
     *
     * GET /v1/commons/contact-requests; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.commons.listContactRequests()
     */
    listContactRequests: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        matchId: string
        /** How far a match has come. */
        state: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
        /** What is needed. */
        kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** The organisation that asks. */
        askedBy: string
        candidateType: string
        reasons: Array<{
          /**
           * What was looked at: skills, region, dates.
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well it is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Where that is known from.
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
     * Accept or decline a request for contact: one made to the caller, or - with commons:write - to what the caller’s organisation offers.
     *
     * POST /v1/commons/contact-requests/:contact/answer; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.commons.answerContactRequest({ contact: '00000000-0000-7035-8000-000000000001', answer: 'ACCEPT' })
     */
    answerContactRequest: Write<{
      /**
       * `matchId` of a request, as listed by commons.listContactRequests.
       * @minLength 1 @maxLength 64
       */
      contact: string
      answer: 'ACCEPT' | 'DECLINE'
    }, {
      matchId: string
      /** How far a match has come. */
      state: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
      /** What is needed. */
      kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** The organisation that asks. */
      askedBy: string
      candidateType: string
      reasons: Array<{
        /**
         * What was looked at: skills, region, dates.
         * @minLength 1 @maxLength 100
         */
        criterion: string
        /** @minimum 1 @maximum 100 */
        weight: number
        /**
         * How well it is met, in thousandths.
         * @minimum 0 @maximum 1000
         */
        value: number
        /**
         * Where that is known from.
         * @minLength 1 @maxLength 200
         */
        source: string
      }>
      /** @format date-time */
      askedAt: string
    }>
    /**
     * List what a thing of the programme is tied to - where a prototype was made, which lab an organisation runs: public facts, and those of the caller’s organisation.
     *
     * GET /v1/commons/links; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.commons.listLinks({ about: 'organisation:00000000-0000-7001-8000-000000000003' })
     */
    listLinks: List<{
      /**
       * One end of the ties: `type:id`.
       * @maxLength 110
       */
      about: string
      /**
       * Only ties of this kind, such as resident_of.
       * @maxLength 60
       */
      type?: string
      /**
       * Also ties that have ended.
       * @default false
       */
      past?: boolean
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
     * List the FabLabs of the network by region, machine category, distance or opening, with whether each is open now.
     *
     * GET /v1/fablabs/labs; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.fablabs.listLabs({ regionCode: 'MA-07' })
     */
    listLabs: List<{
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Only labs with such a machine in service. */
      category?: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /**
       * Only labs open at this moment. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      openAt?: string
      /**
       * Where the person is; with longitude, the nearest labs come first.
       * @minimum -90 @maximum 90
       */
      latitude?: number
      /**
       * Where the person is.
       * @minimum -180 @maximum 180
       */
      longitude?: number
      /**
       * Only labs within this distance, as the crow flies; needs latitude and longitude.
       * @minimum 1 @maximum 2500
       */
      withinKm?: number
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To ask for its hours, machines or trainings. */
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
        /** HUB labs have every model of machine. */
        kind: 'HUB' | 'LOCAL' | 'MOBILE' | 'SCHOOL'
        /** Only OPEN labs can be booked. */
        status: 'PLANNED' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
        /** What it offers beside machines, in French. */
        services: string[]
        /** Can be entered and used without climbing a step. */
        stepFree: boolean
        /** The organisation that runs it. */
        operatorOrganisationId: string
        /** By its hours and closures, at this moment. */
        openNow: boolean
        /** From the given place; null where none was given. */
        distanceKm: number | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a FabLab: where it is, its weekly opening hours in local time, coming closures, and how many machines of each category it has.
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
      /** To ask for its hours, machines or trainings. */
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
      /** HUB labs have every model of machine. */
      kind: 'HUB' | 'LOCAL' | 'MOBILE' | 'SCHOOL'
      /** Only OPEN labs can be booked. */
      status: 'PLANNED' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
      /** What it offers beside machines, in French. */
      services: string[]
      /** Can be entered and used without climbing a step. */
      stepFree: boolean
      /** The organisation that runs it. */
      operatorOrganisationId: string
      /** By its hours and closures, at this moment. */
      openNow: boolean
      /** Every week, by the clock of the lab. */
      openingHours: Array<{
        /**
         * 1 is Monday, 7 Sunday.
         * @minimum 1 @maximum 7
         */
        weekday: number
        /** Local time, such as 09:00. */
        opensAt: string
        /** Local time; not after opensAt means the next day. */
        closesAt: string
      }>
      /** Under way or coming, at most 100. */
      closures: Array<{
        /** To remove it, for those who run the lab. */
        closureId: string
        /** The only machine it concerns; null: the whole lab. */
        machineId: string | null
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        reason: LocalizedText
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
        /** Date and time on the clock of the lab. */
        localStart: string
        /** The same for the end. */
        localEnd: string
      }>
      /** In service. */
      machines: Array<{
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** How many. */
        count: number
      }>
    }>
    /**
     * Search the machines of all FabLabs by category, region, material and workpiece size, with price, needed qualifications and the next free slot.
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
       * Only in this lab, as found by fablabs.listLabs.
       * @minLength 1 @maxLength 64
       */
      labId?: string
      /** A material to be worked. */
      material?: 'PLYWOOD' | 'MDF' | 'ACRYLIC' | 'CARDBOARD' | 'LEATHER' | 'TEXTILE' | 'VINYL' | 'PLA' | 'PETG' | 'TPU' | 'RESIN' | 'NYLON' | 'ALUMINIUM' | 'STEEL' | 'BRASS' | 'FR4'
      /**
       * Takes workpieces of at least this width, in millimetres.
       * @minimum 1 @maximum 100000
       */
      widthMm?: number
      /**
       * Takes workpieces of at least this depth, in millimetres.
       * @minimum 1 @maximum 100000
       */
      depthMm?: number
      /**
       * Takes workpieces of at least this height, in millimetres.
       * @minimum 1 @maximum 100000
       */
      heightMm?: number
      /** Only machines of this status. */
      status?: 'AVAILABLE' | 'MAINTENANCE' | 'BROKEN' | 'RETIRED'
      /**
       * Also look for the next free slot of each.
       * @default true
       */
      withNextFree?: boolean
      /**
       * How long the next free slot should be, in minutes.
       * @minimum 15 @maximum 480 @default 60
       */
      durationMinutes?: number
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To book it, or to ask when it is free. */
        machineId: string
        /** Maker, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** The lab it stands in. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** IANA time zone of the lab. */
        timeZone: string
        /** Its inventory number. */
        assetTag: string
        /** AVAILABLE machines can be booked, others cannot. */
        status: 'AVAILABLE' | 'MAINTENANCE' | 'BROKEN' | 'RETIRED'
        /** Why it is not available. */
        statusReason: string | null
        /** How many bookings may share it at any moment. */
        concurrency: number
        /** The model; machines of one model are alike. */
        modelId: string
        /** Who makes it. */
        vendor: string
        /** What its maker calls it. */
        model: string
        /** Largest workpiece; null where it makes no sense. */
        widthMm: number | null
        /** Likewise. */
        depthMm: number | null
        /** Likewise. */
        heightMm: number | null
        /** How exactly it works, in micrometres. */
        toleranceMicron: number | null
        /** What it works. */
        materials: Array<'PLYWOOD' | 'MDF' | 'ACRYLIC' | 'CARDBOARD' | 'LEATHER' | 'TEXTILE' | 'VINYL' | 'PLA' | 'PETG' | 'TPU' | 'RESIN' | 'NYLON' | 'ALUMINIUM' | 'STEEL' | 'BRASS' | 'FR4'>
        /** How dangerous its use is. */
        riskClass: 'LOW' | 'MEDIUM' | 'HIGH'
        /** All must be valid until the end of a booking. */
        requiredQualifications: Array<{
          /** What has to be learnt. */
          qualificationId: string
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          title: LocalizedText
        }>
        /** Somebody of the lab is present during use. */
        needsSupervision: boolean
        /** In centimes. */
        pricePerHourMinor: number
        /** ISO 4217. */
        currency: string
        /** Minutes kept free before each use. */
        setupMin: number
        /** Minutes kept free after each use. */
        cleanupMin: number
        /** The first free slot of the wished duration in the coming two weeks; null when there is none or it was not asked for. */
        nextFree: {
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
          /** Date and time on the clock of the lab. */
          localStart: string
          /** The same for the end. */
          localEnd: string
        } | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a machine: what it can do, where it is, its price, the qualifications it needs and its next free hour.
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
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /** Its inventory number. */
      assetTag: string
      /** AVAILABLE machines can be booked, others cannot. */
      status: 'AVAILABLE' | 'MAINTENANCE' | 'BROKEN' | 'RETIRED'
      /** Why it is not available. */
      statusReason: string | null
      /** How many bookings may share it at any moment. */
      concurrency: number
      /** The model; machines of one model are alike. */
      modelId: string
      /** Who makes it. */
      vendor: string
      /** What its maker calls it. */
      model: string
      /** Largest workpiece; null where it makes no sense. */
      widthMm: number | null
      /** Likewise. */
      depthMm: number | null
      /** Likewise. */
      heightMm: number | null
      /** How exactly it works, in micrometres. */
      toleranceMicron: number | null
      /** What it works. */
      materials: Array<'PLYWOOD' | 'MDF' | 'ACRYLIC' | 'CARDBOARD' | 'LEATHER' | 'TEXTILE' | 'VINYL' | 'PLA' | 'PETG' | 'TPU' | 'RESIN' | 'NYLON' | 'ALUMINIUM' | 'STEEL' | 'BRASS' | 'FR4'>
      /** How dangerous its use is. */
      riskClass: 'LOW' | 'MEDIUM' | 'HIGH'
      /** All must be valid until the end of a booking. */
      requiredQualifications: Array<{
        /** What has to be learnt. */
        qualificationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
      }>
      /** Somebody of the lab is present during use. */
      needsSupervision: boolean
      /** In centimes. */
      pricePerHourMinor: number
      /** ISO 4217. */
      currency: string
      /** Minutes kept free before each use. */
      setupMin: number
      /** Minutes kept free after each use. */
      cleanupMin: number
      /** The first free slot of the wished duration in the coming two weeks; null when there is none or it was not asked for. */
      nextFree: {
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
        /** Date and time on the clock of the lab. */
        localStart: string
        /** The same for the end. */
        localEnd: string
      } | null
    }>
    /**
     * List the models of machines in the network, with their working size, materials, risk and needed qualifications.
     *
     * GET /v1/fablabs/machine-models; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.fablabs.listMachineModels({ category: 'FDM_PRINTER' })
     */
    listMachineModels: List<{
      /** A kind of machine. */
      category?: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** The model; machines of one model are alike. */
        modelId: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Who makes it. */
        vendor: string
        /** What its maker calls it. */
        model: string
        /** Largest workpiece; null where it makes no sense. */
        widthMm: number | null
        /** Likewise. */
        depthMm: number | null
        /** Likewise. */
        heightMm: number | null
        /** How exactly it works, in micrometres. */
        toleranceMicron: number | null
        /** What it works. */
        materials: Array<'PLYWOOD' | 'MDF' | 'ACRYLIC' | 'CARDBOARD' | 'LEATHER' | 'TEXTILE' | 'VINYL' | 'PLA' | 'PETG' | 'TPU' | 'RESIN' | 'NYLON' | 'ALUMINIUM' | 'STEEL' | 'BRASS' | 'FR4'>
        /** How dangerous its use is. */
        riskClass: 'LOW' | 'MEDIUM' | 'HIGH'
        /** All must be valid until the end of a booking. */
        requiredQualifications: Array<{
          /** What has to be learnt. */
          qualificationId: string
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          title: LocalizedText
        }>
        /** Somebody of the lab is present during use. */
        needsSupervision: boolean
        /** In centimes. */
        pricePerHourMinor: number
        /** ISO 4217. */
        currency: string
        /** Minutes kept free before each use. */
        setupMin: number
        /** Minutes kept free after each use. */
        cleanupMin: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show when a machine, or any machine of a category, is free for so many minutes: opening hours, closures, maintenance and other bookings are taken into account.
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
       * Free from when on; now unless told. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      from?: string
      /**
       * Free until when; a week after `from` unless told, at most 31 days. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      to?: string
      /**
       * How long, in minutes: a multiple of 15, at most 480.
       * @minimum 15 @maximum 480 @default 60
       */
      durationMinutes?: number
      /**
       * How many machines at most.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
    }, {
      /**
       * What was looked at begins here, UTC.
       * @format date-time
       */
      from: string
      /**
       * And ends here.
       * @format date-time
       */
      to: string
      /** The length of `startsAt` to `endsAt`. */
      durationMinutes: number
      /** One item for each machine, the soonest free first; `startsAt` and `endsAt` are its first free slot of the duration. */
      items: Array<{
        /** To book it, or to ask when it is free. */
        machineId: string
        /** Maker, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** The lab it stands in. */
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
         * UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * UTC.
         * @format date-time
         */
        endsAt: string
        /** Date and time on the clock of the lab. */
        localStart: string
        /** The same for the end. */
        localEnd: string
        /** Every stretch that is free for at least the duration; any quarter of an hour within it can be booked. */
        free: Array<{
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
          /** Date and time on the clock of the lab. */
          localStart: string
          /** The same for the end. */
          localEnd: string
        }>
        /** There is more than `free` shows: ask again with a later `from`. */
        moreFree: boolean
      }>
      /** How many machines were looked at; those without a free slot are not among the items. */
      machines: number
      /** More machines are free than `limit` shows. */
      more: boolean
    }>
    /**
     * Book a machine for a time, confirmed at once. Refuses with the nearest free slots when it is taken or closed then, and with the next trainings when a qualification is missing.
     *
     * Book a machine for a time, confirmed at once.
     *
     * Refusals a caller can act on, all 409: `quota-exceeded` says in `quota` what was taken and from when on there is room; `slot-taken`, `outside-opening-hours`, `closed`, `machine-unavailable` and `lab-not-open` carry `alternatives`, up to five free slots of the same length that this person may book as they are; `qualification-missing` carries `missing` and `trainings`, the next sessions, the nearest first.
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
       * When the booking begins, on the quarter of an hour. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      startsAt: string
      /**
       * How long, in minutes: a multiple of 15, at most 480.
       * @minimum 15 @maximum 480
       */
      durationMinutes: number
      /**
       * What the machine is booked for.
       * @default "PROTOTYPE"
       */
      purpose?: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /**
       * How many people will be there.
       * @minimum 1 @maximum 50 @default 1
       */
      participants?: number
    }, {
      /** To confirm, move, cancel or look at it. */
      bookingId: string
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** Whose booking it is. */
      personId: string
      /** The organisation of that person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** How many people will be there. */
      participants: number
      /** For the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** Somebody of the lab must be present during use. */
      supervisionRequired: boolean
      /** Who of the lab will be present; null: nobody was assigned. */
      supervisorId: string | null
      /** What the lab did to it and why, in three languages; null: nothing. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this, or the slot is free again; null when it is not held. */
      heldUntil: string | null
      /**
       * Who booked may change or cancel before this.
       * @format date-time
       */
      changeableUntil: string
      /** Why it was cancelled. */
      reason: string | null
      /** UTC; null: it was not. */
      cancelledAt: string | null
      /** When use began, UTC. */
      checkedInAt: string | null
      /** When use ended, UTC. */
      checkedOutAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now: operations of this module by name. */
      allowedEvents: string[]
    }>
    /**
     * Hold a slot of a machine for ten minutes, to be confirmed or left to expire. Refuses like fablabs.bookMachine.
     *
     * Hold a slot of a machine for ten minutes. At most 5 holds a person at once.
     *
     * Refusals a caller can act on, all 409: `quota-exceeded` says in `quota` what was taken and from when on there is room; `slot-taken`, `outside-opening-hours`, `closed`, `machine-unavailable` and `lab-not-open` carry `alternatives`, up to five free slots of the same length that this person may book as they are; `qualification-missing` carries `missing` and `trainings`, the next sessions, the nearest first.
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
       * When the booking begins, on the quarter of an hour. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      startsAt: string
      /**
       * How long, in minutes: a multiple of 15, at most 480.
       * @minimum 15 @maximum 480
       */
      durationMinutes: number
      /**
       * What the machine is booked for.
       * @default "PROTOTYPE"
       */
      purpose?: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /**
       * How many people will be there.
       * @minimum 1 @maximum 50 @default 1
       */
      participants?: number
    }, {
      /** To confirm, move, cancel or look at it. */
      bookingId: string
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** Whose booking it is. */
      personId: string
      /** The organisation of that person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** How many people will be there. */
      participants: number
      /** For the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** Somebody of the lab must be present during use. */
      supervisionRequired: boolean
      /** Who of the lab will be present; null: nobody was assigned. */
      supervisorId: string | null
      /** What the lab did to it and why, in three languages; null: nothing. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this, or the slot is free again; null when it is not held. */
      heldUntil: string | null
      /**
       * Who booked may change or cancel before this.
       * @format date-time
       */
      changeableUntil: string
      /** Why it was cancelled. */
      reason: string | null
      /** UTC; null: it was not. */
      cancelledAt: string | null
      /** When use began, UTC. */
      checkedInAt: string | null
      /** When use ended, UTC. */
      checkedOutAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now: operations of this module by name. */
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
      /** To confirm, move, cancel or look at it. */
      bookingId: string
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** Whose booking it is. */
      personId: string
      /** The organisation of that person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** How many people will be there. */
      participants: number
      /** For the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** Somebody of the lab must be present during use. */
      supervisionRequired: boolean
      /** Who of the lab will be present; null: nobody was assigned. */
      supervisorId: string | null
      /** What the lab did to it and why, in three languages; null: nothing. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this, or the slot is free again; null when it is not held. */
      heldUntil: string | null
      /**
       * Who booked may change or cancel before this.
       * @format date-time
       */
      changeableUntil: string
      /** Why it was cancelled. */
      reason: string | null
      /** UTC; null: it was not. */
      cancelledAt: string | null
      /** When use began, UTC. */
      checkedInAt: string | null
      /** When use ended, UTC. */
      checkedOutAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now: operations of this module by name. */
      allowedEvents: string[]
    }>
    /**
     * Move a booking to another time, or to another machine, keeping it if the new slot is not possible. Refuses like fablabs.bookMachine.
     *
     * Move a booking to another time or machine; the price is counted again. If the new slot is refused the booking stays as it was.
     *
     * Refusals a caller can act on, all 409: `quota-exceeded` says in `quota` what was taken and from when on there is room; `slot-taken`, `outside-opening-hours`, `closed`, `machine-unavailable` and `lab-not-open` carry `alternatives`, up to five free slots of the same length that this person may book as they are; `qualification-missing` carries `missing` and `trainings`, the next sessions, the nearest first.
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
       * The new beginning, on the quarter of an hour. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      startsAt: string
      /**
       * The new length in minutes; as before unless told.
       * @minimum 15 @maximum 480
       */
      durationMinutes?: number
      /**
       * Another machine, as found by fablabs.searchMachines; the same unless told.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
    }, {
      /** To confirm, move, cancel or look at it. */
      bookingId: string
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** Whose booking it is. */
      personId: string
      /** The organisation of that person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** How many people will be there. */
      participants: number
      /** For the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** Somebody of the lab must be present during use. */
      supervisionRequired: boolean
      /** Who of the lab will be present; null: nobody was assigned. */
      supervisorId: string | null
      /** What the lab did to it and why, in three languages; null: nothing. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this, or the slot is free again; null when it is not held. */
      heldUntil: string | null
      /**
       * Who booked may change or cancel before this.
       * @format date-time
       */
      changeableUntil: string
      /** Why it was cancelled. */
      reason: string | null
      /** UTC; null: it was not. */
      cancelledAt: string | null
      /** When use began, UTC. */
      checkedInAt: string | null
      /** When use ended, UTC. */
      checkedOutAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now: operations of this module by name. */
      allowedEvents: string[]
    }>
    /**
     * Cancel a booking: who booked until two hours before the start, the lab at any time before use. Frees the machine.
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
       * Why; the lab sees it.
       * @minLength 1 @maxLength 500
       */
      reason?: string
    }, {
      /** To confirm, move, cancel or look at it. */
      bookingId: string
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** Whose booking it is. */
      personId: string
      /** The organisation of that person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** How many people will be there. */
      participants: number
      /** For the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** Somebody of the lab must be present during use. */
      supervisionRequired: boolean
      /** Who of the lab will be present; null: nobody was assigned. */
      supervisorId: string | null
      /** What the lab did to it and why, in three languages; null: nothing. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this, or the slot is free again; null when it is not held. */
      heldUntil: string | null
      /**
       * Who booked may change or cancel before this.
       * @format date-time
       */
      changeableUntil: string
      /** Why it was cancelled. */
      reason: string | null
      /** UTC; null: it was not. */
      cancelledAt: string | null
      /** When use began, UTC. */
      checkedInAt: string | null
      /** When use ended, UTC. */
      checkedOutAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now: operations of this module by name. */
      allowedEvents: string[]
    }>
    /**
     * Show a booking: one’s own, of one’s organisation for those who manage it, or in a lab one runs.
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
      /** To confirm, move, cancel or look at it. */
      bookingId: string
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** Whose booking it is. */
      personId: string
      /** The organisation of that person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** How many people will be there. */
      participants: number
      /** For the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** Somebody of the lab must be present during use. */
      supervisionRequired: boolean
      /** Who of the lab will be present; null: nobody was assigned. */
      supervisorId: string | null
      /** What the lab did to it and why, in three languages; null: nothing. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this, or the slot is free again; null when it is not held. */
      heldUntil: string | null
      /**
       * Who booked may change or cancel before this.
       * @format date-time
       */
      changeableUntil: string
      /** Why it was cancelled. */
      reason: string | null
      /** UTC; null: it was not. */
      cancelledAt: string | null
      /** When use began, UTC. */
      checkedInAt: string | null
      /** When use ended, UTC. */
      checkedOutAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now: operations of this module by name. */
      allowedEvents: string[]
    }>
    /**
     * List one’s own bookings of machines, coming ones first; those who manage their organisation can list all of its bookings.
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
       * `coming` includes what is under way; past ones are listed latest first.
       * @default "coming"
       */
      period?: 'coming' | 'past' | 'all'
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state?: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /**
       * Only of this machine, as found by fablabs.searchMachines.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To confirm, move, cancel or look at it. */
        bookingId: string
        /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
        state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
        /** To book it, or to ask when it is free. */
        machineId: string
        /** Maker, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** The lab it stands in. */
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
         * UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * UTC.
         * @format date-time
         */
        endsAt: string
        /** Date and time on the clock of the lab. */
        localStart: string
        /** The same for the end. */
        localEnd: string
        /** Whose booking it is. */
        personId: string
        /** The organisation of that person. */
        organisationId: string
        /** What the machine is booked for. */
        purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
        /** How many people will be there. */
        participants: number
        /** For the whole slot, in centimes. */
        priceMinor: number
        /** ISO 4217. */
        currency: string
        /** Somebody of the lab must be present during use. */
        supervisionRequired: boolean
        /** Who of the lab will be present; null: nobody was assigned. */
        supervisorId: string | null
        /** What the lab did to it and why, in three languages; null: nothing. */
        notice: {
          fr: string
          ar: string
          en: string
        } | null
        /** Confirm before this, or the slot is free again; null when it is not held. */
        heldUntil: string | null
        /**
         * Who booked may change or cancel before this.
         * @format date-time
         */
        changeableUntil: string
        /** Why it was cancelled. */
        reason: string | null
        /** UTC; null: it was not. */
        cancelledAt: string | null
        /** When use began, UTC. */
        checkedInAt: string | null
        /** When use ended, UTC. */
        checkedOutAt: string | null
        /** Rises with every change. */
        version: number
        /** What the caller can do with it now: operations of this module by name. */
        allowedEvents: string[]
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List the qualifications of the network: what one must have learnt to use some machines, in every lab.
     *
     * GET /v1/fablabs/qualifications; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.fablabs.listQualifications()
     */
    listQualifications: List<{
      /** A kind of machine. */
      category?: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To look for its trainings. */
        qualificationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** How long it lasts once granted. */
        validityMonths: number
        /** It also lapses when unused for this many months; null: it does not. */
        idleInvalidationMonths: number | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show which qualifications a person has or lacks, for a machine or in general, until when they are valid, and the next trainings for those missing.
     *
     * GET /v1/fablabs/qualification-status; needs the scope `fablabs:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.getQualificationStatus({ machineId: '00000000-0000-7012-8000-000000000005' })
     */
    getQualificationStatus: Read<{
      /**
       * Somebody else: a member of an organisation the caller manages, or who comes to a lab the caller runs. The caller unless told.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /**
       * What this machine needs, as found by fablabs.searchMachines.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
      /**
       * What this model needs, as found by fablabs.listMachineModels.
       * @minLength 1 @maxLength 64
       */
      modelId?: string
    }, {
      /** Of whom this is told. */
      personId: string
      /** Nothing that was asked about is missing now. */
      qualified: boolean
      items: Array<{
        /** To look for its trainings. */
        qualificationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** Valid now. A booking needs it until its end. */
        has: boolean
        /** When it lapses, or lapsed; null when it was never granted. */
        validUntil: string | null
        /** What it rests on; null when there is none. */
        grantId: string | null
      }>
      /** The next sessions for what is missing: the nearest to the machine first, the soonest where none was given. */
      trainings: Array<{
        /** The session. */
        trainingId: string
        /** What it prepares for. */
        qualificationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Where it takes place. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
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
        /** Date and time on the clock of the lab. */
        localStart: string
        /** The same for the end. */
        localEnd: string
        /** IANA time zone of the lab. */
        timeZone: string
        /** How many the session is planned for. */
        seats: number
        /** From the machine; null where none was given. */
        distanceKm: number | null
      }>
    }>
    /**
     * List the coming training sessions that lead to a qualification for machines, soonest first.
     *
     * GET /v1/fablabs/trainings; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.listTrainings({ category: 'CNC_MILL', regionCode: 'MA-06' })
     */
    listTrainings: List<{
      /**
       * Only those for this qualification, as found by fablabs.listQualifications.
       * @minLength 1 @maxLength 64
       */
      qualificationId?: string
      /** A kind of machine. */
      category?: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Only those in this lab, as found by fablabs.listLabs.
       * @minLength 1 @maxLength 64
       */
      labId?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** The session. */
        trainingId: string
        /** What it prepares for. */
        qualificationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** Where it takes place. */
        labId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        labName: LocalizedText
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        city: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
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
        /** Date and time on the clock of the lab. */
        localStart: string
        /** The same for the end. */
        localEnd: string
        /** IANA time zone of the lab. */
        timeZone: string
        /** How many the session is planned for. */
        seats: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List who comes to a lab and when: for those who run it.
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
       * Bookings that end after this; now unless told. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      from?: string
      /**
       * Bookings that start before this; a week after `from` unless told. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      to?: string
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state?: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To confirm, move, cancel or look at it. */
        bookingId: string
        /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
        state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
        /** To book it, or to ask when it is free. */
        machineId: string
        /** Maker, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** The lab it stands in. */
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
         * UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * UTC.
         * @format date-time
         */
        endsAt: string
        /** Date and time on the clock of the lab. */
        localStart: string
        /** The same for the end. */
        localEnd: string
        /** Whose booking it is. */
        personId: string
        /** The organisation of that person. */
        organisationId: string
        /** What the machine is booked for. */
        purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
        /** How many people will be there. */
        participants: number
        /** For the whole slot, in centimes. */
        priceMinor: number
        /** ISO 4217. */
        currency: string
        /** Somebody of the lab must be present during use. */
        supervisionRequired: boolean
        /** Who of the lab will be present; null: nobody was assigned. */
        supervisorId: string | null
        /** What the lab did to it and why, in three languages; null: nothing. */
        notice: {
          fr: string
          ar: string
          en: string
        } | null
        /** Confirm before this, or the slot is free again; null when it is not held. */
        heldUntil: string | null
        /**
         * Who booked may change or cancel before this.
         * @format date-time
         */
        changeableUntil: string
        /** Why it was cancelled. */
        reason: string | null
        /** UTC; null: it was not. */
        cancelledAt: string | null
        /** When use began, UTC. */
        checkedInAt: string | null
        /** When use ended, UTC. */
        checkedOutAt: string | null
        /** Rises with every change. */
        version: number
        /** What the caller can do with it now: operations of this module by name. */
        allowedEvents: string[]
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Start the use of a booked machine: for those who run the lab, from 15 minutes before the start. The qualification is checked again, and of a supervised machine that its supervisor is there.
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
       * The person assigned to supervise is there; needed of a machine that must be supervised.
       * @default false
       */
      supervisorPresent?: boolean
    }, {
      /** To confirm, move, cancel or look at it. */
      bookingId: string
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** Whose booking it is. */
      personId: string
      /** The organisation of that person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** How many people will be there. */
      participants: number
      /** For the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** Somebody of the lab must be present during use. */
      supervisionRequired: boolean
      /** Who of the lab will be present; null: nobody was assigned. */
      supervisorId: string | null
      /** What the lab did to it and why, in three languages; null: nothing. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this, or the slot is free again; null when it is not held. */
      heldUntil: string | null
      /**
       * Who booked may change or cancel before this.
       * @format date-time
       */
      changeableUntil: string
      /** Why it was cancelled. */
      reason: string | null
      /** UTC; null: it was not. */
      cancelledAt: string | null
      /** When use began, UTC. */
      checkedInAt: string | null
      /** When use ended, UTC. */
      checkedOutAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now: operations of this module by name. */
      allowedEvents: string[]
    }>
    /**
     * End the use of a machine: for those who run the lab. What is left of the slot is free again after the cleanup.
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
      /** To confirm, move, cancel or look at it. */
      bookingId: string
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** Whose booking it is. */
      personId: string
      /** The organisation of that person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** How many people will be there. */
      participants: number
      /** For the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** Somebody of the lab must be present during use. */
      supervisionRequired: boolean
      /** Who of the lab will be present; null: nobody was assigned. */
      supervisorId: string | null
      /** What the lab did to it and why, in three languages; null: nothing. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this, or the slot is free again; null when it is not held. */
      heldUntil: string | null
      /**
       * Who booked may change or cancel before this.
       * @format date-time
       */
      changeableUntil: string
      /** Why it was cancelled. */
      reason: string | null
      /** UTC; null: it was not. */
      cancelledAt: string | null
      /** When use began, UTC. */
      checkedInAt: string | null
      /** When use ended, UTC. */
      checkedOutAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now: operations of this module by name. */
      allowedEvents: string[]
    }>
    /**
     * Record that nobody came for a booking, from 15 minutes after its start: for those who run the lab. Frees the machine.
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
      /** To confirm, move, cancel or look at it. */
      bookingId: string
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** Whose booking it is. */
      personId: string
      /** The organisation of that person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** How many people will be there. */
      participants: number
      /** For the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** Somebody of the lab must be present during use. */
      supervisionRequired: boolean
      /** Who of the lab will be present; null: nobody was assigned. */
      supervisorId: string | null
      /** What the lab did to it and why, in three languages; null: nothing. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this, or the slot is free again; null when it is not held. */
      heldUntil: string | null
      /**
       * Who booked may change or cancel before this.
       * @format date-time
       */
      changeableUntil: string
      /** Why it was cancelled. */
      reason: string | null
      /** UTC; null: it was not. */
      cancelledAt: string | null
      /** When use began, UTC. */
      checkedInAt: string | null
      /** When use ended, UTC. */
      checkedOutAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now: operations of this module by name. */
      allowedEvents: string[]
    }>
    /**
     * Grant a person a qualification after their training: for those who run the lab. It counts in every lab of the network.
     *
     * POST /v1/fablabs/qualification-grants; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.grantQualification({ personId: '00000000-0000-7002-8000-000000000004', qualificationId: '00000000-0000-7013-8000-000000000001', labId: '00000000-0000-7010-8000-000000000006' })
     */
    grantQualification: Write<{
      /**
       * Who was trained: a member of any organisation.
       * @minLength 1 @maxLength 64
       */
      personId: string
      /**
       * As found by fablabs.listQualifications.
       * @minLength 1 @maxLength 64
       */
      qualificationId: string
      /**
       * The lab that assessed the person; the caller runs it.
       * @minLength 1 @maxLength 64
       */
      labId: string
    }, {
      /** To revoke it. */
      grantId: string
      /** Who holds it. */
      personId: string
      /** What was learnt. */
      qualificationId: string
      /** The lab that assessed it. */
      labId: string
      /** The member who granted it. */
      grantedBy: string
      /**
       * UTC.
       * @format date-time
       */
      grantedAt: string
      /**
       * UTC; it may lapse earlier when unused.
       * @format date-time
       */
      expiresAt: string
      /** REVOKED ones no longer count. */
      state: 'GRANTED' | 'REVOKED'
      /** Why it was revoked. */
      reason: string | null
    }>
    /**
     * Take back a qualification that one of the caller’s labs granted. Bookings that need it are refused at check-in.
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
       * Why; it is kept with the grant.
       * @minLength 1 @maxLength 500
       */
      reason: string
    }, {
      /** To revoke it. */
      grantId: string
      /** Who holds it. */
      personId: string
      /** What was learnt. */
      qualificationId: string
      /** The lab that assessed it. */
      labId: string
      /** The member who granted it. */
      grantedBy: string
      /**
       * UTC.
       * @format date-time
       */
      grantedAt: string
      /**
       * UTC; it may lapse earlier when unused.
       * @format date-time
       */
      expiresAt: string
      /** REVOKED ones no longer count. */
      state: 'GRANTED' | 'REVOKED'
      /** Why it was revoked. */
      reason: string | null
    }>
    /**
     * Close a lab, or one of its machines, for a time: for those who run it. Lists the bookings in the way, or cancels them if told.
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
       * Only this machine of the lab; the whole lab unless told.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
      /**
       * Closed from. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      startsAt: string
      /**
       * Open again from. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      endsAt: string
      /** Why; everyone sees it. */
      reason: LocalizedText
      /**
       * First move them to the same time on another machine of the same model in the lab; those that fit nowhere are cancelled, or listed.
       * @default false
       */
      moveAffected?: boolean
      /**
       * Cancel the bookings in the way, with the reason; without it they are listed and nothing is done.
       * @default false
       */
      cancelAffected?: boolean
    }, {
      /** To remove it. */
      closureId: string
      /** The lab that is closed, or has the machine. */
      labId: string
      /** The only machine it concerns; null: the whole lab. */
      machineId: string | null
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      reason: LocalizedText
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
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** IANA time zone of the lab. */
      timeZone: string
      /** The ids of the bookings that were cancelled for it. */
      cancelledBookings: string[]
      /** The ids of the bookings that were moved to another machine. */
      movedBookings: string[]
    }>
    /**
     * Remove a closure, so that the time can be booked again: for those who run the lab.
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
      /** What was removed. */
      closureId: string
      /** The lab that is open again. */
      labId: string
    }>
    /**
     * Set a machine available, in maintenance, broken or retired: for those who run its lab. Lists its coming bookings, or cancels them if told.
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
      /** AVAILABLE machines can be booked, others cannot. */
      status: 'AVAILABLE' | 'MAINTENANCE' | 'BROKEN' | 'RETIRED'
      /**
       * Why; everyone sees it.
       * @minLength 1 @maxLength 500
       */
      reason?: string
      /**
       * First move them to the same time on another machine of the same model in the lab; those that fit nowhere are cancelled, or listed.
       * @default false
       */
      moveAffected?: boolean
      /**
       * Cancel the bookings in the way, with the reason; without it they are listed and nothing is done.
       * @default false
       */
      cancelAffected?: boolean
    }, {
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
      labId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      labName: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city: LocalizedText
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** IANA time zone of the lab. */
      timeZone: string
      /** AVAILABLE machines can be booked, others cannot. */
      status: 'AVAILABLE' | 'MAINTENANCE' | 'BROKEN' | 'RETIRED'
      /** Why. */
      statusReason: string | null
      /** Rises with every change. */
      version: number
      /** The ids of the bookings that were cancelled for it. */
      cancelledBookings: string[]
      /** The ids of the bookings that were moved to another machine. */
      movedBookings: string[]
    }>
    /**
     * Plan maintenance of a machine, which cannot be booked then: for those who run its lab. Bookings in the way are listed, moved or cancelled with notice.
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
      /** What is done to the machine. */
      kind: 'PREVENTIVE' | 'CORRECTIVE' | 'CALIBRATION' | 'UPGRADE'
      /**
       * It cannot be used from. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      startsAt: string
      /**
       * And can be again from. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      endsAt: string
      /**
       * What is to be done; for the lab.
       * @minLength 1 @maxLength 1000
       */
      note?: string
      /**
       * The incident it answers, as found by fablabs.listIncidents.
       * @minLength 1 @maxLength 64
       */
      incidentId?: string
      /**
       * First move them to the same time on another machine of the same model in the lab; those that fit nowhere are cancelled, or listed.
       * @default false
       */
      moveAffected?: boolean
      /**
       * Cancel the bookings in the way, with the reason; without it they are listed and nothing is done.
       * @default false
       */
      cancelAffected?: boolean
    }, {
      /** To start, complete or cancel it. */
      orderId: string
      /** Where a maintenance order is in its life. */
      state: 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED'
      /** What is done to the machine. */
      kind: 'PREVENTIVE' | 'CORRECTIVE' | 'CALIBRATION' | 'UPGRADE'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** The incident it answers. */
      incidentId: string | null
      /** What is to be done. */
      note: string | null
      /** What was done. */
      report: string | null
      /** The ids of the bookings that were cancelled for it. */
      cancelledBookings: string[]
      /** The ids of the bookings that were moved to another machine. */
      movedBookings: string[]
    }>
    /**
     * Start, complete or cancel planned maintenance: for those who run the lab. Completed early, the rest of the time can be booked at once.
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
      /** What happens to it. */
      event: 'start' | 'complete' | 'cancel'
      /**
       * What was done.
       * @minLength 1 @maxLength 2000
       */
      report?: string
    }, {
      /** To start, complete or cancel it. */
      orderId: string
      /** Where a maintenance order is in its life. */
      state: 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED'
      /** What is done to the machine. */
      kind: 'PREVENTIVE' | 'CORRECTIVE' | 'CALIBRATION' | 'UPGRADE'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** The incident it answers. */
      incidentId: string | null
      /** What is to be done. */
      note: string | null
      /** What was done. */
      report: string | null
    }>
    /**
     * List the maintenance of the machines of the labs one runs, the soonest first.
     *
     * GET /v1/fablabs/maintenance; needs the scope `fablabs:manage`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.listMaintenance({ state: 'PLANNED' })
     */
    listMaintenance: List<{
      /** Where a maintenance order is in its life. */
      state?: 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED'
      /**
       * Only of this machine.
       * @minLength 1 @maxLength 64
       */
      machineId?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To start, complete or cancel it. */
        orderId: string
        /** Where a maintenance order is in its life. */
        state: 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED'
        /** What is done to the machine. */
        kind: 'PREVENTIVE' | 'CORRECTIVE' | 'CALIBRATION' | 'UPGRADE'
        /** To book it, or to ask when it is free. */
        machineId: string
        /** Maker, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** The lab it stands in. */
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
         * UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * UTC.
         * @format date-time
         */
        endsAt: string
        /** Date and time on the clock of the lab. */
        localStart: string
        /** The same for the end. */
        localEnd: string
        /** The incident it answers. */
        incidentId: string | null
        /** What is to be done. */
        note: string | null
        /** What was done. */
        report: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Report what went wrong in a lab, by those who run it or during one’s own booking. A SERIOUS one reported by the lab takes the machine out of service.
     *
     * POST /v1/fablabs/incidents; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.reportIncident({ bookingId: '00000000-0000-7016-8000-000000000001', severity: 'MINOR', description: 'La pièce s’est détachée, arrêt d’urgence, aucun dégât.' })
     */
    reportIncident: Write<{
      /**
       * The lab, for those who run it; otherwise name the booking.
       * @minLength 1 @maxLength 64
       */
      labId?: string
      /**
       * The machine of that lab; that of the booking unless told.
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
       * Somebody was hurt. Say nothing of who or how: health is not kept here.
       * @default false
       */
      injured?: boolean
      /**
       * What happened, without names.
       * @minLength 5 @maxLength 2000
       */
      description: string
      /**
       * When it happened; now unless told. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      happenedAt?: string
      /**
       * First move them to the same time on another machine of the same model in the lab; those that fit nowhere are cancelled, or listed.
       * @default false
       */
      moveAffected?: boolean
      /**
       * Cancel the bookings in the way, with the reason; without it they are listed and nothing is done.
       * @default false
       */
      cancelAffected?: boolean
    }, {
      /** To close it, or to plan maintenance for it. */
      incidentId: string
      /** Where it happened. */
      labId: string
      /** With which machine; null: with none. */
      machineId: string | null
      /** During which booking. */
      bookingId: string | null
      /** A SERIOUS incident takes the machine out of service. */
      severity: 'NEAR_MISS' | 'MINOR' | 'SERIOUS'
      /** Somebody was hurt. */
      injured: boolean
      /** What happened; for the lab and for who reported it. */
      description: string
      /**
       * UTC.
       * @format date-time
       */
      happenedAt: string
      /** OPEN until the lab says what it did about it. */
      state: 'OPEN' | 'CLOSED'
      /** What the lab did about it. */
      actions: string | null
    }>
    /**
     * List the incidents one reported, and for those who run labs all of theirs, the latest first.
     *
     * GET /v1/fablabs/incidents; needs the scope `fablabs:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.listIncidents({ state: 'OPEN' })
     */
    listIncidents: List<{
      /** OPEN until the lab says what it did about it. */
      state?: 'OPEN' | 'CLOSED'
      /**
       * Only in this lab.
       * @minLength 1 @maxLength 64
       */
      labId?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To close it, or to plan maintenance for it. */
        incidentId: string
        /** Where it happened. */
        labId: string
        /** With which machine; null: with none. */
        machineId: string | null
        /** During which booking. */
        bookingId: string | null
        /** A SERIOUS incident takes the machine out of service. */
        severity: 'NEAR_MISS' | 'MINOR' | 'SERIOUS'
        /** Somebody was hurt. */
        injured: boolean
        /** What happened; for the lab and for who reported it. */
        description: string
        /**
         * UTC.
         * @format date-time
         */
        happenedAt: string
        /** OPEN until the lab says what it did about it. */
        state: 'OPEN' | 'CLOSED'
        /** What the lab did about it. */
        actions: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Close an incident with what was done about it: for those who run the lab.
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
      /** To close it, or to plan maintenance for it. */
      incidentId: string
      /** Where it happened. */
      labId: string
      /** With which machine; null: with none. */
      machineId: string | null
      /** During which booking. */
      bookingId: string | null
      /** A SERIOUS incident takes the machine out of service. */
      severity: 'NEAR_MISS' | 'MINOR' | 'SERIOUS'
      /** Somebody was hurt. */
      injured: boolean
      /** What happened; for the lab and for who reported it. */
      description: string
      /**
       * UTC.
       * @format date-time
       */
      happenedAt: string
      /** OPEN until the lab says what it did about it. */
      state: 'OPEN' | 'CLOSED'
      /** What the lab did about it. */
      actions: string | null
    }>
    /**
     * Assign who of the lab will be present while a supervised machine is used: for those who run it. Refuses who is in another lab then.
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
      /** To confirm, move, cancel or look at it. */
      bookingId: string
      /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
      state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
      /** To book it, or to ask when it is free. */
      machineId: string
      /** Maker, model and inventory number. */
      machineName: string
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The lab it stands in. */
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
       * UTC.
       * @format date-time
       */
      startsAt: string
      /**
       * UTC.
       * @format date-time
       */
      endsAt: string
      /** Date and time on the clock of the lab. */
      localStart: string
      /** The same for the end. */
      localEnd: string
      /** Whose booking it is. */
      personId: string
      /** The organisation of that person. */
      organisationId: string
      /** What the machine is booked for. */
      purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
      /** How many people will be there. */
      participants: number
      /** For the whole slot, in centimes. */
      priceMinor: number
      /** ISO 4217. */
      currency: string
      /** Somebody of the lab must be present during use. */
      supervisionRequired: boolean
      /** Who of the lab will be present; null: nobody was assigned. */
      supervisorId: string | null
      /** What the lab did to it and why, in three languages; null: nothing. */
      notice: {
        fr: string
        ar: string
        en: string
      } | null
      /** Confirm before this, or the slot is free again; null when it is not held. */
      heldUntil: string | null
      /**
       * Who booked may change or cancel before this.
       * @format date-time
       */
      changeableUntil: string
      /** Why it was cancelled. */
      reason: string | null
      /** UTC; null: it was not. */
      cancelledAt: string | null
      /** When use began, UTC. */
      checkedInAt: string | null
      /** When use ended, UTC. */
      checkedOutAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now: operations of this module by name. */
      allowedEvents: string[]
    }>
    /**
     * Wait for a slot of a kind of machine within some days: the first that comes free is held for an hour for who came first and may use it. Refuses while there is a free slot.
     *
     * Wait for a slot. What comes free - a cancellation, a no-show, the end of a closure - is offered first come first served to who is qualified and within quota, held for an hour, then passed on. At most 5 entries a person. 409 `slot-free` names in `alternatives` what can be booked at once.
     *
     * POST /v1/fablabs/waitlist; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.joinWaitlist({ category: 'CNC_MILL', from: '2027-03-02T08:00', to: '2027-03-02T20:00', durationMinutes: 60 })
     */
    joinWaitlist: Write<{
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /**
       * Labs that would do; any of the network unless told.
       * @maxItems 20 @default []
       */
      labIds?: string[]
      /**
       * Not before this. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      from: string
      /**
       * And over by then. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      to: string
      /**
       * How long, in minutes: a multiple of 15, at most 480.
       * @minimum 15 @maximum 480 @default 60
       */
      durationMinutes?: number
      /**
       * What the machine is booked for.
       * @default "PROTOTYPE"
       */
      purpose?: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
    }, {
      /** To leave the list. */
      entryId: string
      /** OFFERED: a slot is held for this person; LAPSED: the window passed without one. */
      state: 'WAITING' | 'OFFERED' | 'BOOKED' | 'LAPSED' | 'LEFT'
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The labs that would do; empty: any. */
      labIds: string[]
      /**
       * The window begins, UTC.
       * @format date-time
       */
      from: string
      /**
       * And ends.
       * @format date-time
       */
      to: string
      /** How long the slot should be. */
      durationMinutes: number
      /** How many wait for this category before this person. */
      ahead: number
      /** The slot held for this person: confirm it with fablabs.confirmBooking before it runs out. */
      bookingId: string | null
      /** Until when it is held, UTC. */
      offeredUntil: string | null
    }>
    /**
     * List what one waits for, with how many are ahead and what is being offered, the latest first.
     *
     * GET /v1/fablabs/waitlist; needs the scope `fablabs:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.fablabs.listWaitlist()
     */
    listWaitlist: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To leave the list. */
        entryId: string
        /** OFFERED: a slot is held for this person; LAPSED: the window passed without one. */
        state: 'WAITING' | 'OFFERED' | 'BOOKED' | 'LAPSED' | 'LEFT'
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** The labs that would do; empty: any. */
        labIds: string[]
        /**
         * The window begins, UTC.
         * @format date-time
         */
        from: string
        /**
         * And ends.
         * @format date-time
         */
        to: string
        /** How long the slot should be. */
        durationMinutes: number
        /** How many wait for this category before this person. */
        ahead: number
        /** The slot held for this person: confirm it with fablabs.confirmBooking before it runs out. */
        bookingId: string | null
        /** Until when it is held, UTC. */
        offeredUntil: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Wait no longer; a slot that is being offered goes to the next.
     *
     * DELETE /v1/fablabs/waitlist/:entryId; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.leaveWaitlist({ entryId: '00000000-0000-7019-8000-000000000001' })
     */
    leaveWaitlist: Write<{
      /**
       * An entry of one’s own, as found by fablabs.listWaitlist.
       * @minLength 1 @maxLength 64
       */
      entryId: string
    }, {
      /** To leave the list. */
      entryId: string
      /** OFFERED: a slot is held for this person; LAPSED: the window passed without one. */
      state: 'WAITING' | 'OFFERED' | 'BOOKED' | 'LAPSED' | 'LEFT'
      /** A kind of machine. */
      category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
      /** The labs that would do; empty: any. */
      labIds: string[]
      /**
       * The window begins, UTC.
       * @format date-time
       */
      from: string
      /**
       * And ends.
       * @format date-time
       */
      to: string
      /** How long the slot should be. */
      durationMinutes: number
      /** How many wait for this category before this person. */
      ahead: number
      /** The slot held for this person: confirm it with fablabs.confirmBooking before it runs out. */
      bookingId: string | null
      /** Until when it is held, UTC. */
      offeredUntil: string | null
    }>
    /**
     * Plan how to make a prototype: for each operation the nearest lab with a fitting machine that the person may use and a free slot, with cost and finish; or why not. Books nothing.
     *
     * Plan how to make a prototype. The nearest machines are tried first, then the soonest, then the cheapest. The plan is kept so that it can be booked whole with fablabs.bookPlan; until then nothing is held.
     *
     * POST /v1/fablabs/plans; needs the scope `fablabs:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.routePrototype({ operations: [{ category: 'LASER_CUTTER', estMin: 60, material: 'PLYWOOD' }, { category: 'FDM_PRINTER', estMin: 120, material: 'PLA', dependsOn: [0] }], regionCode: 'MA-06', dueAt: '2027-03-12T18:00' })
     */
    routePrototype: Write<{
      /**
       * What is to be done.
       * @minItems 1 @maxItems 20
       */
      operations: Array<{
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /**
         * How long, in minutes: a multiple of 15, at most 480.
         * @minimum 15 @maximum 480
         */
        estMin: number
        /** A material to be worked. */
        material?: 'PLYWOOD' | 'MDF' | 'ACRYLIC' | 'CARDBOARD' | 'LEATHER' | 'TEXTILE' | 'VINYL' | 'PLA' | 'PETG' | 'TPU' | 'RESIN' | 'NYLON' | 'ALUMINIUM' | 'STEEL' | 'BRASS' | 'FR4'
        /**
         * The size of the part in mm, in any order.
         * @minItems 3 @maxItems 3
         */
        envelopeMm?: number[]
        /**
         * How exact it must be, in µm.
         * @minimum 1 @maximum 10000
         */
        toleranceMicron?: number
        /**
         * Which operations, from 0, must be done before.
         * @maxItems 20 @default []
         */
        dependsOn?: number[]
      }>
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Where the person is; with longitude, near labs are preferred.
       * @minimum -90 @maximum 90
       */
      latitude?: number
      /**
       * Where the person is.
       * @minimum -180 @maximum 180
       */
      longitude?: number
      /**
       * Not before this; now unless told. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      from?: string
      /**
       * Finished by then; three weeks after the beginning unless told. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      dueAt?: string
      /**
       * At most this much in all, in centimes.
       * @minimum 0
       */
      budgetMinor?: number
    }, {
      /** To book it with fablabs.bookPlan; null when it is not feasible. */
      planId: string | null
      /** BOOKED once all of it is; null when it is not feasible. */
      state: 'ROUTED' | 'BOOKED' | null
      feasible: boolean
      /** In the order of the operations. */
      steps: Array<{
        /** Which of the operations it is, from 0. */
        task: number
        /** To book it, or to ask when it is free. */
        machineId: string
        /** Maker, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** The lab it stands in. */
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
         * UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * UTC.
         * @format date-time
         */
        endsAt: string
        /** Date and time on the clock of the lab. */
        localStart: string
        /** The same for the end. */
        localEnd: string
        /** In centimes. */
        priceMinor: number
        /** From the given place; null where none was given. */
        distanceKm: number | null
      }>
      /** For all steps, in centimes. */
      priceMinor: number | null
      /** ISO 4217. */
      currency: string
      /** From the given place to each lab, summed. */
      totalKm: number | null
      /** When the last step ends, UTC. */
      finishesAt: string | null
      /** Why it is not feasible. */
      reasons: Array<{
        /** Which operation; null: the plan as a whole. */
        task: number | null
        code: string
        text: string
      }>
      /** Where a missing qualification is taught next. */
      trainings: unknown[]
    }>
    /**
     * Show a plan of one’s own for a prototype, step by step.
     *
     * GET /v1/fablabs/plans/:planId; needs the scope `fablabs:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.getPlan({ planId: '00000000-0000-7023-8000-000000000001' })
     */
    getPlan: Read<{
      /**
       * A plan of one’s own, as made by fablabs.routePrototype.
       * @minLength 1 @maxLength 64
       */
      planId: string
    }, {
      /** To book it with fablabs.bookPlan; null when it is not feasible. */
      planId: string | null
      /** BOOKED once all of it is; null when it is not feasible. */
      state: 'ROUTED' | 'BOOKED' | null
      feasible: boolean
      /** In the order of the operations. */
      steps: Array<{
        /** Which of the operations it is, from 0. */
        task: number
        /** To book it, or to ask when it is free. */
        machineId: string
        /** Maker, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** The lab it stands in. */
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
         * UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * UTC.
         * @format date-time
         */
        endsAt: string
        /** Date and time on the clock of the lab. */
        localStart: string
        /** The same for the end. */
        localEnd: string
        /** In centimes. */
        priceMinor: number
        /** From the given place; null where none was given. */
        distanceKm: number | null
      }>
      /** For all steps, in centimes. */
      priceMinor: number | null
      /** ISO 4217. */
      currency: string
      /** From the given place to each lab, summed. */
      totalKm: number | null
      /** When the last step ends, UTC. */
      finishesAt: string | null
      /** Why it is not feasible. */
      reasons: Array<{
        /** Which operation; null: the plan as a whole. */
        task: number | null
        code: string
        text: string
      }>
      /** Where a missing qualification is taught next. */
      trainings: unknown[]
    }>
    /**
     * Book every step of a plan, or none: if one slot was taken meanwhile, nothing is booked and it says which, with alternatives.
     *
     * POST /v1/fablabs/plans/:planId/book; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.bookPlan({ planId: '00000000-0000-7023-8000-000000000001' })
     */
    bookPlan: Write<{
      /**
       * A plan of one’s own, as made by fablabs.routePrototype.
       * @minLength 1 @maxLength 64
       */
      planId: string
    }, {
      /** The plan that is booked. */
      planId: string
      /** One for each step, in its order. */
      bookings: Array<{
        /** To confirm, move, cancel or look at it. */
        bookingId: string
        /** Where a booking is in its life. HELD lasts ten minutes unless confirmed. */
        state: 'HELD' | 'EXPIRED' | 'CONFIRMED' | 'IN_USE' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW'
        /** To book it, or to ask when it is free. */
        machineId: string
        /** Maker, model and inventory number. */
        machineName: string
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** The lab it stands in. */
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
         * UTC.
         * @format date-time
         */
        startsAt: string
        /**
         * UTC.
         * @format date-time
         */
        endsAt: string
        /** Date and time on the clock of the lab. */
        localStart: string
        /** The same for the end. */
        localEnd: string
        /** Whose booking it is. */
        personId: string
        /** The organisation of that person. */
        organisationId: string
        /** What the machine is booked for. */
        purpose: 'LEARN' | 'PROTOTYPE' | 'SMALL_SERIES' | 'COURSE' | 'EVENT'
        /** How many people will be there. */
        participants: number
        /** For the whole slot, in centimes. */
        priceMinor: number
        /** ISO 4217. */
        currency: string
        /** Somebody of the lab must be present during use. */
        supervisionRequired: boolean
        /** Who of the lab will be present; null: nobody was assigned. */
        supervisorId: string | null
        /** What the lab did to it and why, in three languages; null: nothing. */
        notice: {
          fr: string
          ar: string
          en: string
        } | null
        /** Confirm before this, or the slot is free again; null when it is not held. */
        heldUntil: string | null
        /**
         * Who booked may change or cancel before this.
         * @format date-time
         */
        changeableUntil: string
        /** Why it was cancelled. */
        reason: string | null
        /** UTC; null: it was not. */
        cancelledAt: string | null
        /** When use began, UTC. */
        checkedInAt: string | null
        /** When use ended, UTC. */
        checkedOutAt: string | null
        /** Rises with every change. */
        version: number
        /** What the caller can do with it now: operations of this module by name. */
        allowedEvents: string[]
      }>
    }>
    /**
     * Document what one made: steps, files, licence. OPEN for everyone under an open licence, or PRIVATE; with `projectId` it replaces one’s own.
     *
     * POST /v1/fablabs/projects; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.publishProject({ title: 'Lampe Exemple', summary: 'Une lampe de bureau en contreplaqué de 4 mm, découpée au laser.', licence: 'CC-BY-SA-4.0', steps: [{ title: 'Découper', text: 'Contreplaqué 4 mm, puissance 60 %.' }], files: [{ name: 'lampe.svg', url: 'https://example.org/lampe.svg', sha256: null }], machineModelIds: ['00000000-0000-7011-8000-000000000001'], labId: '00000000-0000-7010-8000-000000000006' })
     */
    publishProject: Write<{
      /**
       * One’s own project, to replace; a new one unless told.
       * @minLength 1 @maxLength 64
       */
      projectId?: string
      /**
       * Its name.
       * @minLength 3 @maxLength 200
       */
      title: string
      /**
       * What it is, in a few sentences.
       * @minLength 10 @maxLength 2000
       */
      summary: string
      /**
       * OPEN: everyone may read it; PRIVATE: only the organisation it belongs to.
       * @default "OPEN"
       */
      openness?: 'OPEN' | 'PRIVATE'
      /** SPDX identifier; an OPEN project needs an open one. */
      licence: 'CC0-1.0' | 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CERN-OHL-P-2.0' | 'CERN-OHL-W-2.0' | 'CERN-OHL-S-2.0' | 'MIT' | 'Apache-2.0' | 'GPL-3.0-or-later' | 'LicenseRef-Proprietary'
      /**
       * How it is made, in order.
       * @maxItems 50 @default []
       */
      steps?: Array<{
        /**
         * What is done.
         * @minLength 1 @maxLength 200
         */
        title: string
        /**
         * How.
         * @maxLength 5000
         */
        text: string
      }>
      /**
       * Drawings, code and the like.
       * @maxItems 50 @default []
       */
      files?: Array<{
        /**
         * The name of the file.
         * @minLength 1 @maxLength 200
         */
        name: string
        /**
         * Where it is kept, over https.
         * @format uri @maxLength 500
         */
        url: string
        /** Of its content, so that who fetches it knows that it is the same; null where nobody said. */
        sha256: string | null
      }>
      /**
       * What it was made with.
       * @maxItems 20 @default []
       */
      machineModelIds?: string[]
      /**
       * Where it was made.
       * @minLength 1 @maxLength 64
       */
      labId?: string
    }, {
      /** To read or change it. */
      projectId: string
      title: string
      /** What it is, in a few sentences. */
      summary: string
      /** OPEN: everyone may read it; PRIVATE: only the organisation it belongs to. */
      openness: 'OPEN' | 'PRIVATE'
      /** SPDX identifier. */
      licence: 'CC0-1.0' | 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CERN-OHL-P-2.0' | 'CERN-OHL-W-2.0' | 'CERN-OHL-S-2.0' | 'MIT' | 'Apache-2.0' | 'GPL-3.0-or-later' | 'LicenseRef-Proprietary'
      /** Where it was made. */
      labId: string | null
      /** What it was made with. */
      machineModelIds: string[]
      /** The caller’s own. */
      mine: boolean
      /** Rises with every change. */
      version: number
      steps: Array<{
        /**
         * What is done.
         * @minLength 1 @maxLength 200
         */
        title: string
        /**
         * How.
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
         * Where it is kept, over https.
         * @format uri @maxLength 500
         */
        url: string
        /** Of its content, so that who fetches it knows that it is the same; null where nobody said. */
        sha256: string | null
      }>
    }>
    /**
     * Find documented projects by words, and one’s own: the latest first.
     *
     * GET /v1/fablabs/projects; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.fablabs.findProjects({ text: 'lampe' })
     */
    findProjects: List<{
      /**
       * Words of the title or the summary.
       * @minLength 2 @maxLength 200
       */
      text?: string
      /**
       * Only one’s own, private ones too.
       * @default false
       */
      mine?: boolean
      /**
       * Only made in this lab.
       * @minLength 1 @maxLength 64
       */
      labId?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To read or change it. */
        projectId: string
        title: string
        /** What it is, in a few sentences. */
        summary: string
        /** OPEN: everyone may read it; PRIVATE: only the organisation it belongs to. */
        openness: 'OPEN' | 'PRIVATE'
        /** SPDX identifier. */
        licence: 'CC0-1.0' | 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CERN-OHL-P-2.0' | 'CERN-OHL-W-2.0' | 'CERN-OHL-S-2.0' | 'MIT' | 'Apache-2.0' | 'GPL-3.0-or-later' | 'LicenseRef-Proprietary'
        /** Where it was made. */
        labId: string | null
        /** What it was made with. */
        machineModelIds: string[]
        /** The caller’s own. */
        mine: boolean
        /** Rises with every change. */
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
      /** To read or change it. */
      projectId: string
      title: string
      /** What it is, in a few sentences. */
      summary: string
      /** OPEN: everyone may read it; PRIVATE: only the organisation it belongs to. */
      openness: 'OPEN' | 'PRIVATE'
      /** SPDX identifier. */
      licence: 'CC0-1.0' | 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CERN-OHL-P-2.0' | 'CERN-OHL-W-2.0' | 'CERN-OHL-S-2.0' | 'MIT' | 'Apache-2.0' | 'GPL-3.0-or-later' | 'LicenseRef-Proprietary'
      /** Where it was made. */
      labId: string | null
      /** What it was made with. */
      machineModelIds: string[]
      /** The caller’s own. */
      mine: boolean
      /** Rises with every change. */
      version: number
      steps: Array<{
        /**
         * What is done.
         * @minLength 1 @maxLength 200
         */
        title: string
        /**
         * How.
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
         * Where it is kept, over https.
         * @format uri @maxLength 500
         */
        url: string
        /** Of its content, so that who fetches it knows that it is the same; null where nobody said. */
        sha256: string | null
      }>
    }>
    /**
     * How much of its bookable time a lab was used, and how many did not come, by category of machine. Few bookings are shown to those who run it alone.
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
       * From; thirty days before `to` unless told. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      from?: string
      /**
       * Until, at the latest now; now unless told. ISO 8601; without Z or offset it is the local time of the lab.
       * @format date-time-local @maxLength 35
       */
      to?: string
    }, {
      /** The lab. */
      labId: string
      /**
       * UTC.
       * @format date-time
       */
      from: string
      /**
       * UTC.
       * @format date-time
       */
      to: string
      /**
       * As known at this moment.
       * @format date-time
       */
      asOf: string
      /** When machines could have been booked: opening hours without closures, times how many they take at once. */
      bookableHours: number
      /** When they were used; null where under five bookings would tell of persons. */
      usedHours: number | null
      /** Used of bookable; null where nothing could be booked, or as above. */
      utilisationPercent: number | null
      /** Of the bookings that were due, how many nobody came for; null where there were none, or as above. */
      noShowPercent: number | null
      categories: Array<{
        /** A kind of machine. */
        category: 'FDM_PRINTER' | 'SLA_PRINTER' | 'SLS_PRINTER' | 'LASER_CUTTER' | 'CNC_MILL' | 'CNC_ROUTER' | 'LATHE' | 'PCB_MILL' | 'PICK_AND_PLACE' | 'REFLOW_OVEN' | 'VINYL_CUTTER' | 'EMBROIDERY' | '3D_SCANNER' | 'OSCILLOSCOPE' | 'SOLDER_STATION' | 'VACUUM_FORMER' | 'WATERJET' | 'OTHER'
        /** How many. */
        machines: number
        /** When machines could have been booked: opening hours without closures, times how many they take at once. */
        bookableHours: number
        /** When they were used; null where under five bookings would tell of persons. */
        usedHours: number | null
        /** Used of bookable; null where nothing could be booked, or as above. */
        utilisationPercent: number | null
        /** Of the bookings that were due, how many nobody came for; null where there were none, or as above. */
        noShowPercent: number | null
      }>
    }>
    /**
     * Whether a lab is open now, in the SpaceAPI format that hackerspace directories read.
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
      /** Versions of the SpaceAPI this follows. */
      api_compatibility: string[]
      /** The name of the lab. */
      space: string
      /** An image. */
      logo: string
      /** Where the lab is described. */
      url: string
      location: {
        /** The town. */
        address: string
        lat: number
        lon: number
        /** IANA time zone. */
        timezone: string
        /** ISO 3166-1 alpha-2. */
        country_code: string
      }
      state: {
        /** By its hours and closures, at this moment. */
        open: boolean
        /** When that last changed, Unix time in seconds; absent when it did not for a month. */
        lastchange?: number
        /** In words, in French. */
        message: string
      }
      /** Nothing is known of persons here. */
      contact: Record<string, unknown>
      feeds: {
        calendar: {
          type: string
          url: string
        }
      }
      /** To book a machine here. */
      ext_lab_id: string
      /** Machines of the lab. */
      ext_machines: {
        total: number
        in_service: number
      }
    }>
    /**
     * The calendar of a lab for calendar programs (iCalendar): when its machines are taken and when it is closed, and no persons.
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
     * The calendar of a machine for calendar programs (iCalendar): when it is taken and when it is closed, and no persons.
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
     * One’s own bookings for calendar programs (iCalendar), by the secret address that fablabs.createCalendarLink makes, or with a key.
     *
     * GET /v1/fablabs/calendars/bookings.ics; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.fablabs.bookingsCalendar()
     */
    bookingsCalendar: Read<{
      /**
       * The secret of the address; not needed with a key.
       * @maxLength 200
       */
      token?: string
    }, {
      /** An iCalendar object, RFC 5545. */
      content: string
    }>
    /**
     * Make the secret address at which a calendar program finds one’s own bookings; the one before stops working. It is shown once.
     *
     * Calendar programs send no key, so the address is the secret: whoever has it sees when and where its owner has booked, and nothing else. Only its hash is kept. `fablabs.revokeCalendarLink` ends it.
     *
     * POST /v1/fablabs/calendars; needs the scope `fablabs:read`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.createCalendarLink()
     */
    createCalendarLink: Write<Record<string, never>, {
      /** Subscribe to it in a calendar program; null when the answer is repeated. */
      url: string | null
    }>
    /**
     * End the secret address of one’s own booking calendar at once.
     *
     * DELETE /v1/fablabs/calendars; needs the scope `fablabs:read`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.fablabs.revokeCalendarLink()
     */
    revokeCalendarLink: Write<Record<string, never>, {
      /** How many addresses stopped working: one, or none. */
      revoked: number
    }>
  }
  /** Calls for startups, applications, reviews and decisions, programmes, growth and support. */
  ventures: {
    /**
     * List the calls for startups - incubation, acceleration and the like - that are open, coming or over; by track and region. The soonest to close first.
     *
     * GET /v1/ventures/calls; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.ventures.listCalls()
     */
    listCalls: List<{
      /**
       * Whether a call takes applications now, by the clock of the server.
       * @default "OPEN"
       */
      state?: 'PLANNED' | 'OPEN' | 'CLOSED'
      /** What a call takes startups into. */
      track?: 'PRE_INCUBATION' | 'INCUBATION' | 'ACCELERATION' | 'VENTURE_BUILDING'
      /** Only what startups of this region may apply to. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        callId: string
        /** The organisation that runs it. */
        operatorOrganisationId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        description: LocalizedText | null
        /** What a call takes startups into. */
        track: 'PRE_INCUBATION' | 'INCUBATION' | 'ACCELERATION' | 'VENTURE_BUILDING'
        /** Whether a call takes applications now, by the clock of the server. */
        state: 'PLANNED' | 'OPEN' | 'CLOSED'
        /**
         * UTC.
         * @format date-time
         */
        opensAt: string
        /**
         * UTC; until then, and not a moment later, applications are taken.
         * @format date-time
         */
        closesAt: string
        seats: number
        /** Null: all regions. */
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
     * Show a call: who may apply, what is asked, how it is judged, when it closes.
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
      /** The organisation that runs it. */
      operatorOrganisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      description: LocalizedText | null
      /** What a call takes startups into. */
      track: 'PRE_INCUBATION' | 'INCUBATION' | 'ACCELERATION' | 'VENTURE_BUILDING'
      /** Whether a call takes applications now, by the clock of the server. */
      state: 'PLANNED' | 'OPEN' | 'CLOSED'
      /**
       * UTC.
       * @format date-time
       */
      opensAt: string
      /**
       * UTC; until then, and not a moment later, applications are taken.
       * @format date-time
       */
      closesAt: string
      seats: number
      /** Null: all regions. */
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
      /** Without so many reviews nothing is decided. */
      minReviews: number
      appealDays: number
      rubric: Array<{
        /** Names it in answers and scores. */
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        /**
         * Of a hundred.
         * @minimum 1 @maximum 100
         */
        weight: number
        /**
         * What each score means, from 0 to 5.
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
        /** @minimum 1 @maximum 9 */
        from: number
        /** @minimum 1 @maximum 9 */
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
     * Open a call of the caller’s organisation: dates, seats and cohort, questions, conditions, and the rubric by which reviewers score. Everyone can read it at once.
     *
     * POST /v1/ventures/calls; needs the scope `ventures:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.openCall({ title: { fr: 'Appel Exemple – incubation' }, track: 'INCUBATION', opensAt: '2027-04-01T09:00', closesAt: '2027-05-15T18:00', seats: 10, cohortStartsOn: '2027-07-01', cohortEndsOn: '2028-06-30', rubric: [{ key: 'team', label: { fr: 'Équipe' }, weight: 40 }, { key: 'innovation', label: { fr: 'Innovation' }, weight: 35 }, { key: 'market', label: { fr: 'Marché' }, weight: 25 }], questions: [{ key: 'problem', label: { fr: 'Quel problème résolvez-vous ?' } }] })
     */
    openCall: Write<{
      /** What the call is called. */
      title: LocalizedText
      /** What it is for. */
      description?: LocalizedText
      /** What a call takes startups into. */
      track: 'PRE_INCUBATION' | 'INCUBATION' | 'ACCELERATION' | 'VENTURE_BUILDING'
      /**
       * From when applications are taken. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      opensAt: unknown & unknown
      /**
       * The last moment at which an application is taken. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      closesAt: unknown & unknown
      /**
       * How many startups can be admitted at most.
       * @minimum 1 @maximum 1000
       */
      seats: number
      /**
       * How many the cohort takes, never more than the seats; as many unless told.
       * @minimum 1 @maximum 1000
       */
      cohortCapacity?: number
      /** First day of the programme. As 2027-03-01. */
      cohortStartsOn: unknown & unknown
      /** Last day of the programme. As 2027-03-01. */
      cohortEndsOn: unknown & unknown
      /**
       * Without so many reviews nothing is decided.
       * @minimum 2 @maximum 10 @default 2
       */
      minReviews?: number
      /**
       * For so many days after it a refusal can be appealed.
       * @minimum 0 @maximum 365 @default 15
       */
      appealDays?: number
      /**
       * What reviewers score, and what each criterion counts; the weights sum to 100.
       * @minItems 1 @maxItems 20
       */
      rubric: Array<{
        /** Names it in answers and scores. */
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        /**
         * Of a hundred.
         * @minimum 1 @maximum 100
         */
        weight: number
        /**
         * What each score means, from 0 to 5.
         * @minItems 6 @maxItems 6
         */
        anchors?: string[]
      }>
      /**
       * What applicants are asked.
       * @minItems 1 @maxItems 40
       */
      questions: Array<{
        /** Names it in answers and scores. */
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        /** @default true */
        required?: boolean
        /** @minimum 10 @maximum 5000 @default 2000 */
        maxLength?: number
      }>
      /**
       * What a startup must be to apply; regions are told apart from it.
       * @maxItems 10 @default []
       */
      eligibility?: Array<{
        rule: 'STAGE_IN'
        /** @minItems 1 @maxItems 5 */
        stages: Array<'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'>
      } | {
        rule: 'TRL_BETWEEN'
        /** @minimum 1 @maximum 9 */
        from: number
        /** @minimum 1 @maximum 9 */
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
       * Only startups of these regions; all unless told.
       * @minItems 1 @maxItems 12
       */
      regionCodes?: Array<'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'>
      /** What each startup gets. */
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
      /** The organisation that runs it. */
      operatorOrganisationId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      description: LocalizedText | null
      /** What a call takes startups into. */
      track: 'PRE_INCUBATION' | 'INCUBATION' | 'ACCELERATION' | 'VENTURE_BUILDING'
      /** Whether a call takes applications now, by the clock of the server. */
      state: 'PLANNED' | 'OPEN' | 'CLOSED'
      /**
       * UTC.
       * @format date-time
       */
      opensAt: string
      /**
       * UTC; until then, and not a moment later, applications are taken.
       * @format date-time
       */
      closesAt: string
      seats: number
      /** Null: all regions. */
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
      /** Without so many reviews nothing is decided. */
      minReviews: number
      appealDays: number
      rubric: Array<{
        /** Names it in answers and scores. */
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        /**
         * Of a hundred.
         * @minimum 1 @maximum 100
         */
        weight: number
        /**
         * What each score means, from 0 to 5.
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
        /** @minimum 1 @maximum 9 */
        from: number
        /** @minimum 1 @maximum 9 */
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
     * Say whether a startup - registered, or only described - may apply to a call, and which conditions it does not meet.
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
       * A startup of the organisation; what follows then replaces what is known of it.
       * @minLength 1 @maxLength 64
       */
      startupId?: string
      /** How far a startup has come. */
      stage?: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /**
       * Technology readiness level, 1 to 9.
       * @minimum 1 @maximum 9
       */
      trl?: number
      /** When it was founded. As 2027-03-01. */
      foundedOn?: unknown & unknown
      /** Section of the Moroccan nomenclature of activities (NMA 2010). */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** The company exists and has an ICE. */
      incorporated?: boolean
    }, {
      callId: string
      /** Whether a call takes applications now, by the clock of the server. */
      callState: 'PLANNED' | 'OPEN' | 'CLOSED'
      /** Every condition is met. Whether the call is open is another matter: see callState. */
      eligible: boolean
      failedRules: Array<{
        rule: string
        /** What of the startup to look at. */
        field: string
        reason: {
          fr: string
          ar: string
          en: string
        }
      }>
    }>
    /**
     * List the startups of the programme: those that were admitted, and the caller’s own; by region, sector, stage or words.
     *
     * GET /v1/ventures/startups; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.ventures.listStartups({ regionCode: 'MA-09' })
     */
    listStartups: List<{
      /** true: only those of the caller’s organisation, admitted or not. */
      own?: boolean
      /**
       * Words of the name, the summary or the tags, in any language.
       * @maxLength 200
       */
      query?: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Section of the Moroccan nomenclature of activities (NMA 2010). */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
      /** How far a startup has come. */
      stage?: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** Whether a startup goes on, and as whose. */
      status?: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
     * Show a startup; its figures, programmes and the help it got only to its own people and to those who run a programme it was admitted to.
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
      /** How far a startup has come. */
      stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** Whether a startup goes on, and as whose. */
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
      /** For its own organisation and for those who run a programme it was admitted to; null for others. */
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
          /** Where a startup is in the programme it was admitted to. */
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
          /** What the figures rest on. */
          evidence: 'DECLARED' | 'CNSS' | 'AUDITED' | 'TAX'
          /** Checked by an organisation that runs a programme it was admitted to. */
          verified: boolean
          revision: number
          /** @format date-time */
          reportedAt: string
        }>
        /** The help it got, newest first. */
        supports: Array<{
          /** What kind of help was given. */
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
     * Register a startup of the caller’s organisation, founded or still to be. One enterprise is one startup: an ICE whose first nine digits are known is refused.
     *
     * POST /v1/ventures/startups; needs the scope `ventures:write`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.registerStartup({ name: { fr: 'Semis Exemple' }, stage: 'IDEA', nmaSection: 'A', regionCode: 'MA-05' })
     */
    registerStartup: Write<{
      /** What it is called. */
      name: LocalizedText
      /** How far a startup has come. */
      stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** What it does, in a sentence or two. */
      summary?: LocalizedText | null
      /** Of any establishment, once the company exists: its first nine digits are the enterprise. */
      ice?: string | null
      /** When the company was founded, as 2025-03-12. */
      foundedOn?: unknown & unknown | null
      /** Technology readiness level, 1 to 9. */
      trl?: number | null
      /** Section of the Moroccan nomenclature of activities, such as C for manufacturing. */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
      /**
       * Technologies, such as vision or batteries.
       * @maxItems 10
       */
      deepTechTags?: string[]
      /** The region it is in, such as MA-06. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** An official label it holds: the scheme by name, its number and dates. */
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
      /** Its public address. */
      website?: string | null
    }, {
      startupId: string
      /** It belongs to the caller’s organisation. */
      own: boolean
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      name: LocalizedText
      summary: LocalizedText | null
      /** How far a startup has come. */
      stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** Whether a startup goes on, and as whose. */
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
      /** For its own organisation and for those who run a programme it was admitted to; null for others. */
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
          /** Where a startup is in the programme it was admitted to. */
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
          /** What the figures rest on. */
          evidence: 'DECLARED' | 'CNSS' | 'AUDITED' | 'TAX'
          /** Checked by an organisation that runs a programme it was admitted to. */
          verified: boolean
          revision: number
          /** @format date-time */
          reportedAt: string
        }>
        /** The help it got, newest first. */
        supports: Array<{
          /** What kind of help was given. */
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
     * Change what is known of a startup of the caller’s organisation: stage, ICE, region, or that it was closed, bought or listed. What is left out stays.
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
      /** What it is called. */
      name?: LocalizedText
      /** How far a startup has come. */
      stage?: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** What it does, in a sentence or two. */
      summary?: LocalizedText | null
      /** Of any establishment, once the company exists: its first nine digits are the enterprise. */
      ice?: string | null
      /** When the company was founded, as 2025-03-12. */
      foundedOn?: unknown & unknown | null
      /** Technology readiness level, 1 to 9. */
      trl?: number | null
      /** Section of the Moroccan nomenclature of activities, such as C for manufacturing. */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | null
      /**
       * Technologies, such as vision or batteries.
       * @maxItems 10
       */
      deepTechTags?: string[]
      /** The region it is in, such as MA-06. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** An official label it holds: the scheme by name, its number and dates. */
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
      /** Its public address. */
      website?: string | null
      /** Whether a startup goes on, and as whose. */
      status?: 'ACTIVE' | 'PAUSED' | 'ACQUIRED' | 'LISTED' | 'CLOSED'
      /** When it was closed, bought or listed, as 2027-01-31. */
      closedOn?: unknown & unknown | null
      /**
       * Only if it still has this version: nobody’s change in between is lost. 0: only if there is none yet.
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
      /** How far a startup has come. */
      stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
      /** Whether a startup goes on, and as whose. */
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
      /** For its own organisation and for those who run a programme it was admitted to; null for others. */
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
          /** Where a startup is in the programme it was admitted to. */
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
          /** What the figures rest on. */
          evidence: 'DECLARED' | 'CNSS' | 'AUDITED' | 'TAX'
          /** Checked by an organisation that runs a programme it was admitted to. */
          verified: boolean
          revision: number
          /** @format date-time */
          reportedAt: string
        }>
        /** The help it got, newest first. */
        supports: Array<{
          /** What kind of help was given. */
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
     * Begin an application of a startup of the caller’s organisation to an open call, as a draft that nobody else sees. Refuses a second one to the same call.
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
       * Answers to questions of the call; those left out stay as they are.
       * @maxItems 40
       */
      answers?: Array<{
        /** Of the question, as in ventures.getCall. */
        key: string
        /**
         * The answer; empty to take it back.
         * @maxLength 5000
         */
        text: string
      }>
      /** Whom your own organisation names as contact. Nobody outside it is shown this. */
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
      /** The applicant’s. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
      /** Where an application is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** As what the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal: for the applicant’s own people only, null for everyone else, agents for others included. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** What the operator asked for last. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Latest first; votes are counted, never named. */
      decisions: Array<{
        /** What the committee decided. */
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
        /** Where a startup is in the programme it was admitted to. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** For those who run the call and its committee; a reviewer sees the own one; null for the applicant. */
      reviews: Array<{
        /** For those who run the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Should it be admitted? YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Write answers of an application that is a draft or for which more information was asked. Everywhere else answers are frozen.
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
       * Answers to questions of the call; those left out stay as they are.
       * @maxItems 40
       */
      answers?: Array<{
        /** Of the question, as in ventures.getCall. */
        key: string
        /**
         * The answer; empty to take it back.
         * @maxLength 5000
         */
        text: string
      }>
      /** Whom your own organisation names as contact; null takes it back. Nobody outside it is shown this. */
      contact?: {
        /** @minLength 1 @maxLength 200 */
        name: string
        /** @format email @maxLength 254 */
        email?: string
        /** @minLength 3 @maxLength 40 */
        phone?: string
      } | null
      /**
       * Only if it still has this version: nobody’s change in between is lost. 0: only if there is none yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The applicant’s. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
      /** Where an application is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** As what the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal: for the applicant’s own people only, null for everyone else, agents for others included. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** What the operator asked for last. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Latest first; votes are counted, never named. */
      decisions: Array<{
        /** What the committee decided. */
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
        /** Where a startup is in the programme it was admitted to. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** For those who run the call and its committee; a reviewer sees the own one; null for the applicant. */
      reviews: Array<{
        /** For those who run the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Should it be admitted? YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Submit a draft to its call before it closes by the clock of the server. Refuses a late one, an incomplete one, and a startup the call is not for, and says why.
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
      /** The applicant agrees that the operator, its reviewers and its committee read the answers to judge them. */
      consent: true
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The applicant’s. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
      /** Where an application is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** As what the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal: for the applicant’s own people only, null for everyone else, agents for others included. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** What the operator asked for last. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Latest first; votes are counted, never named. */
      decisions: Array<{
        /** What the committee decided. */
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
        /** Where a startup is in the programme it was admitted to. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** For those who run the call and its committee; a reviewer sees the own one; null for the applicant. */
      reviews: Array<{
        /** For those who run the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Should it be admitted? YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Give an application back, after more information was asked for and written; it returns to where it was.
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
      /** The applicant’s. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
      /** Where an application is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** As what the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal: for the applicant’s own people only, null for everyone else, agents for others included. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** What the operator asked for last. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Latest first; votes are counted, never named. */
      decisions: Array<{
        /** What the committee decided. */
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
        /** Where a startup is in the programme it was admitted to. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** For those who run the call and its committee; a reviewer sees the own one; null for the applicant. */
      reviews: Array<{
        /** For those who run the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Should it be admitted? YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Withdraw an application that is not finally decided. A seat it held under conditions becomes free.
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
      /** The applicant’s. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
      /** Where an application is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** As what the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal: for the applicant’s own people only, null for everyone else, agents for others included. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** What the operator asked for last. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Latest first; votes are counted, never named. */
      decisions: Array<{
        /** What the committee decided. */
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
        /** Where a startup is in the programme it was admitted to. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** For those who run the call and its committee; a reviewer sees the own one; null for the applicant. */
      reviews: Array<{
        /** For those who run the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Should it be admitted? YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Appeal a refusal, once and in time: the application goes back to the committee, which hears it in another session.
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
       * Why; the committee reads it.
       * @minLength 1 @maxLength 2000
       */
      reason: string
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The applicant’s. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
      /** Where an application is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** As what the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal: for the applicant’s own people only, null for everyone else, agents for others included. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** What the operator asked for last. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Latest first; votes are counted, never named. */
      decisions: Array<{
        /** What the committee decided. */
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
        /** Where a startup is in the programme it was admitted to. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** For those who run the call and its committee; a reviewer sees the own one; null for the applicant. */
      reviews: Array<{
        /** For those who run the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Should it be admitted? YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Show an application: to its own organisation, to those who run the call once it was submitted, and to reviewers and committee as far as it is theirs.
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
      /** The applicant’s. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
      /** Where an application is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** As what the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal: for the applicant’s own people only, null for everyone else, agents for others included. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** What the operator asked for last. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Latest first; votes are counted, never named. */
      decisions: Array<{
        /** What the committee decided. */
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
        /** Where a startup is in the programme it was admitted to. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** For those who run the call and its committee; a reviewer sees the own one; null for the applicant. */
      reviews: Array<{
        /** For those who run the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Should it be admitted? YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * List the applications of the caller’s organisation; or, for those who run a call, those submitted to it.
     *
     * GET /v1/ventures/applications; needs the scope `ventures:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.ventures.listApplications()
     */
    listApplications: List<{
      /**
       * Only of this call, as found by ventures.listCalls.
       * @minLength 1 @maxLength 64
       */
      callId?: string
      /**
       * Those others have submitted to the call, for who runs it; needs callId.
       * @default false
       */
      received?: boolean
      /** Where an application is in its life. */
      state?: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        applicationId: string
        callId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        callTitle: LocalizedText
        /** The applicant’s. */
        organisationId: string
        startup: {
          startupId: string
          /** It belongs to the caller’s organisation. */
          own: boolean
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          name: LocalizedText
          summary: LocalizedText | null
          /** How far a startup has come. */
          stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
          /** Whether a startup goes on, and as whose. */
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
        /** Where an application is in its life. */
        state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
        submittedAt: string | null
        version: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Move a submitted application on, for who runs the call: screen_ok to review, close_review, shortlist for an interview, to_committee.
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
      /** The move, one of its allowedEvents. */
      event: 'screen_ok' | 'close_review' | 'shortlist' | 'to_committee'
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The applicant’s. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
      /** Where an application is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** As what the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal: for the applicant’s own people only, null for everyone else, agents for others included. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** What the operator asked for last. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Latest first; votes are counted, never named. */
      decisions: Array<{
        /** What the committee decided. */
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
        /** Where a startup is in the programme it was admitted to. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** For those who run the call and its committee; a reviewer sees the own one; null for the applicant. */
      reviews: Array<{
        /** For those who run the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Should it be admitted? YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Ask an applicant for more information: the answers can be written again until the file is given back, and then it returns to where it was.
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
       * What is missing; the applicant reads it.
       * @minLength 1 @maxLength 2000
       */
      message: string
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The applicant’s. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
      /** Where an application is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** As what the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal: for the applicant’s own people only, null for everyone else, agents for others included. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** What the operator asked for last. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Latest first; votes are counted, never named. */
      decisions: Array<{
        /** What the committee decided. */
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
        /** Where a startup is in the programme it was admitted to. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** For those who run the call and its committee; a reviewer sees the own one; null for the applicant. */
      reviews: Array<{
        /** For those who run the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Should it be admitted? YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Share the applications in review of a call out among reviewers of the organisation that runs it: nobody with an interest in a file, everyone as evenly loaded as that allows. What was assigned before stays.
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
       * Who may be given files: members of the organisation.
       * @minItems 1 @maxItems 100
       */
      reviewerIds: string[]
      /**
       * Reviewers of each application; as many as the call needs reviews unless told.
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
        /** Of this call, with those from before. */
        files: number
      }>
    }>
    /**
     * List the applications the caller was asked to review, and whether the review is done.
     *
     * GET /v1/ventures/assignments; needs the scope `ventures:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.ventures.listAssignments({ done: false })
     */
    listAssignments: List<{
      /** true: handed in; false: still to do. Both unless told. */
      done?: boolean
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** The applicant’s: declare an interest in it, if you have one, with ventures.declareInterest. */
        organisationId: string
        /** Where an application is in its life. */
        state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
        /** @format date-time */
        assignedAt: string
        /** When the review was handed in. */
        submittedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Hand in the review of an application the caller was assigned: a score for each criterion, a comment, a recommendation. Once; by nobody with an interest in it.
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
       * For every criterion of the rubric a score from 0 to 5.
       * @minItems 1 @maxItems 20
       */
      scores: Array<{
        /** Names it in answers and scores. */
        criterion: string
        /** @minimum 0 @maximum 5 */
        score: number
      }>
      /**
       * Why; those who run the call and the committee read it.
       * @minLength 1 @maxLength 5000
       */
      comment: string
      /** Should it be admitted? YES, MAYBE or NO. */
      recommendation: 'YES' | 'MAYBE' | 'NO'
      /** The reviewer declares to have no interest in the applicant; who has one calls ventures.declareInterest instead. */
      noInterest: true
    }, {
      applicationId: string
      /** The weighted sum of the scores, 0 to 500. */
      total: number
      /** Should it be admitted? YES, MAYBE or NO. */
      recommendation: 'YES' | 'MAYBE' | 'NO'
      /** @format date-time */
      submittedAt: string
      /** DISCUSSION when this was the last review it waited for. */
      applicationState: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
    }>
    /**
     * Declare an interest in an organisation: from now on its files are not yours to review, vote on or decide, and what you have said of them no longer counts.
     *
     * POST /v1/ventures/interests; needs the scope `ventures:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.declareInterest({ organisationId: '00000000-0000-7001-8000-000000000002', reason: 'Ancien associé' })
     */
    declareInterest: Write<{
      /**
       * The applicant’s, as shown with the application.
       * @minLength 1 @maxLength 64
       */
      organisationId: string
      /**
       * What ties you to it.
       * @minLength 1 @maxLength 500
       */
      reason: string
    }, {
      organisationId: string
      /** @format date-time */
      declaredAt: string
      /** Reviews that were waiting for you and no longer are. */
      releasedReviews: number
    }>
    /**
     * Rank the reviewed applications of a call, for who runs it and its committee: with each reviewer’s strictness taken out (zscore) or as scored (none), how far reviewers are apart, and the reasons.
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
       * zscore: how far above or below the reviewer’s own mean; none: as scored.
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
        /** Where an application is in its life. */
        state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
        /** Thousandths: of a standard deviation for zscore, of the highest total for none. */
        score: number
        /** Mean of the totals as scored, in thousandths of the highest. */
        mean: number
        /** That count: by people without an interest in the applicant. */
        reviews: number
        /** As many as the call needs. */
        enough: boolean
        /** Of the totals, in thousandths of the highest possible. */
        dispersion: {
          lowest: number
          highest: number
          deviation: number
        }
        /** Somebody recommends YES and somebody NO. */
        contradictory: boolean
        reasons: Array<{
          /**
           * What was looked at: skills, region, dates.
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well it is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Where that is known from.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
    }>
    /**
     * Convene a session of the committee of a call: its members, who chairs, and how many must vote on each file. Then they vote, and the chair decides.
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
      /** The day of the session. As 2027-03-01. */
      heldOn: unknown & unknown
      /**
       * Who sits on the committee: members of the organisation.
       * @minItems 1 @maxItems 30
       */
      memberIds: string[]
      /**
       * One of the members, who decides.
       * @minLength 1 @maxLength 64
       */
      chairId: string
      /**
       * How many must vote on a file.
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
      /** So many members must vote on a file, whatever their vote. */
      quorum: number
      /** The files before the committee now. */
      applicationIds: string[]
    }>
    /**
     * List the sessions of the committee of a call, and the files before it: for its members and for who runs the call.
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
        /** So many members must vote on a file, whatever their vote. */
        quorum: number
        /** The files before the committee now. */
        applicationIds: string[]
      }>
    }>
    /**
     * Vote on an application before the committee, as a member of the session without an interest in it. May be changed until the chair decides; nobody is shown who voted how.
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
      /** Votes on this file so far. */
      cast: number
      quorum: number
    }>
    /**
     * Decide an application before the committee, as the chair of the session and as it voted. Needs enough reviews and the quorum; never admits more startups than there are seats.
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
       * The session that voted on it, as found by ventures.listCommitteeSessions.
       * @minLength 1 @maxLength 64
       */
      sessionId: string
      /** What the committee decided. */
      outcome: 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** Why; the applicant reads it. */
      reasons: LocalizedText
      /**
       * For ADMITTED_WITH_CONDITIONS: what must be done.
       * @maxItems 20 @default []
       */
      conditions?: string[]
      /** For ADMITTED_WITH_CONDITIONS: by the end of which day. As 2027-03-01. */
      conditionsDueOn?: unknown & unknown
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The applicant’s. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
      /** Where an application is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** As what the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal: for the applicant’s own people only, null for everyone else, agents for others included. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** What the operator asked for last. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Latest first; votes are counted, never named. */
      decisions: Array<{
        /** What the committee decided. */
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
        /** Where a startup is in the programme it was admitted to. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** For those who run the call and its committee; a reviewer sees the own one; null for the applicant. */
      reviews: Array<{
        /** For those who run the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Should it be admitted? YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Settle what a decision left open, for who runs the call: conditions_met admits, deadline ends what did not meet its conditions in time, seat_freed admits from the waiting list.
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
      /** The move, one of its allowedEvents. */
      event: 'conditions_met' | 'deadline' | 'seat_freed'
    }, {
      applicationId: string
      callId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      callTitle: LocalizedText
      /** The applicant’s. */
      organisationId: string
      startup: {
        startupId: string
        /** It belongs to the caller’s organisation. */
        own: boolean
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        summary: LocalizedText | null
        /** How far a startup has come. */
        stage: 'IDEA' | 'PROBLEM_SOLUTION' | 'MVP' | 'TRACTION' | 'SCALE'
        /** Whether a startup goes on, and as whose. */
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
      /** Where an application is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'SUBMITTED_MORE_INFO' | 'IN_REVIEW' | 'IN_REVIEW_MORE_INFO' | 'DISCUSSION' | 'DISCUSSION_MORE_INFO' | 'INTERVIEW' | 'COMMITTEE' | 'ADMITTED' | 'ADMITTED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | 'WITHDRAWN'
      submittedAt: string | null
      version: number
      /** As what the caller sees it. */
      viewer: 'founder' | 'manager' | 'committee' | 'reviewer'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      answers: Array<{
        key: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        label: LocalizedText
        text: string | null
      }>
      /** Personal: for the applicant’s own people only, null for everyone else, agents for others included. */
      contact: {
        name: string
        email?: string
        phone?: string
      } | null
      /** What the operator asked for last. */
      infoRequest: string | null
      conditions: string[]
      conditionsDueOn: string | null
      appealUntil: string | null
      /** Latest first; votes are counted, never named. */
      decisions: Array<{
        /** What the committee decided. */
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
        /** Where a startup is in the programme it was admitted to. */
        state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
        activeAt: string | null
        graduatedAt: string | null
        endedAt: string | null
        version: number
      } | null
      /** For those who run the call and its committee; a reviewer sees the own one; null for the applicant. */
      reviews: Array<{
        /** For those who run the call. */
        reviewerId: string | null
        scores: Record<string, number>
        comment: string
        /** Should it be admitted? YES, MAYBE or NO. */
        recommendation: 'YES' | 'MAYBE' | 'NO'
      }> | null
    }>
    /**
     * Move a startup on in the programme it was admitted to, for who runs it: start, pause, resume, graduate, drop_out, exclude. Who leaves frees a seat.
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
      /** The move. */
      event: 'start' | 'pause' | 'resume' | 'graduate' | 'drop_out' | 'exclude'
      /**
       * Why, for the record.
       * @minLength 1 @maxLength 500
       */
      reason?: string
    }, {
      enrolmentId: string
      callId: string
      /** Where a startup is in the programme it was admitted to. */
      state: 'ONBOARDING' | 'ACTIVE' | 'PAUSED' | 'GRADUATED' | 'DROPPED_OUT' | 'EXCLUDED' | 'CANCELLED'
      activeAt: string | null
      graduatedAt: string | null
      endedAt: string | null
      version: number
    }>
    /**
     * Report turnover and employees of a startup at the end of a period. Reporting a period again corrects it: what was known before stays on record, and the check is asked for anew.
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
      /** The last day of the period, usually of a year. As 2027-03-01. */
      periodEnd: unknown & unknown
      /** Of the twelve months up to that day, in centimes. */
      turnover: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      }
      /**
       * On that day.
       * @minimum 0 @maximum 1000000
       */
      employees: number
      /**
       * What the figures rest on.
       * @default "DECLARED"
       */
      evidence?: 'DECLARED' | 'CNSS' | 'AUDITED' | 'TAX'
      /**
       * Which document, and where it can be seen.
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
      /** What the figures rest on. */
      evidence: 'DECLARED' | 'CNSS' | 'AUDITED' | 'TAX'
      /** Checked by an organisation that runs a programme it was admitted to. */
      verified: boolean
      revision: number
      /** @format date-time */
      reportedAt: string
    }>
    /**
     * Record a funding round of a startup: what was raised, at which value if it set a price, and the exchange rate of that day with its source.
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
      /** What kind of funding it was. */
      kind: 'GRANT' | 'PRE_SEED' | 'SEED' | 'A' | 'B' | 'C' | 'DEBT' | 'CONVERTIBLE'
      /** The day it closed. As 2027-03-01. */
      closedOn: unknown & unknown
      /** The currency of the amounts. */
      currency: 'MAD' | 'USD' | 'EUR'
      /**
       * What was raised, in hundredths of the currency.
       * @minimum 0 @maximum 1000000000000000
       */
      raisedMinor: number
      /**
       * It set a price per share; a cap on a future price is none.
       * @default false
       */
      priced?: boolean
      /**
       * For a priced round: the value after it, in hundredths of the currency.
       * @minimum 0 @maximum 1000000000000000
       */
      postMoneyMinor?: number
      /** For a priced round in another currency than dollars: the rate of the day, as published. */
      fx?: {
        /** US dollars for one unit of the currency, as text, such as 0.1005. */
        usdPerUnit: string
        /**
         * Of which day the rate is.
         * @format date
         */
        rateOn: string
        /**
         * Who published it.
         * @minLength 1 @maxLength 300
         */
        source: string
      }
      /**
       * Which document, and where it can be seen.
       * @minLength 1 @maxLength 500
       */
      evidenceNote?: string
    }, {
      startupId: string
      /** What kind of funding it was. */
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
         * Of which day the rate is.
         * @format date
         */
        rateOn: string
        /**
         * Who published it.
         * @minLength 1 @maxLength 300
         */
        source: string
      } | null
      /** Recording the same day again corrects it. */
      revision: number
      verified: boolean
    }>
    /**
     * Confirm, for an organisation that runs a programme the startup was admitted to, that reported figures or a round rest on a document that was seen. Only such figures count in the programme’s follow-up.
     *
     * POST /v1/ventures/startups/:startupId/verifications; needs the scope `ventures:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.verifyEvidence({ startupId: '00000000-0000-7103-8000-000000000002', about: 'METRICS', on: '2026-12-31' })
     */
    verifyEvidence: Write<{
      /**
       * A startup of a programme the caller runs.
       * @minLength 1 @maxLength 64
       */
      startupId: string
      /** Figures of a period, or a funding round. */
      about: 'METRICS' | 'ROUND'
      /** The end of the period, or the day the round closed. As 2027-03-01. */
      on: unknown & unknown
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
     * Say whether a startup is of high growth, a gazelle or a unicorn on a day, by a named definition and from what was known that day; what data is missing, and when it could be at the earliest.
     *
     * GET /v1/ventures/startups/:startupId/growth; needs the scope `ventures:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.ventures.growthStatus({ startupId: '00000000-0000-7103-8000-000000000001' })
     */
    growthStatus: Read<{
      /**
       * A startup of the organisation, or of a programme the caller runs.
       * @minLength 1 @maxLength 64
       */
      startupId: string
      /** On which day, and from what was known by its end; today unless told. As 2027-03-01. */
      asOf?: unknown & unknown
      /**
       * Whose definition: more than 20 % a year (OECD–Eurostat 2007), or 10 % and more (EU practice).
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
        /** Where it is from. None of this is law. */
        source: string
        unicornSource: string
      }
      highGrowth: {
        reached: boolean
        /** The end of the first window that shows it, or the day of the round. */
        reachedOn: string | null
        /** What it rests on was checked; only then does the programme count it. */
        verified: boolean
        /** The window that shows it; turnover in centimes. */
        window: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          measure: 'TURNOVER' | 'EMPLOYEES'
          from: number
          to: number
        } | null
        /** The first day on which it could be reached, given the data so far; null: no longer by this definition. */
        earliestPossibleDate: string | null
        /** What the window that ends first takes. */
        needs: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          minEmployeesAtStart: number
          /** Or else, the turnover. Null while the start is not known. */
          leastEmployeesAtEnd: string | null
          /** In centimes. */
          leastTurnoverMinorAtEnd: string | null
        } | null
      }
      gazelle: {
        reached: boolean
        /** The end of the first window that shows it, or the day of the round. */
        reachedOn: string | null
        /** What it rests on was checked; only then does the programme count it. */
        verified: boolean
        /** The window that shows it; turnover in centimes. */
        window: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          measure: 'TURNOVER' | 'EMPLOYEES'
          from: number
          to: number
        } | null
        /** The first day on which it could be reached, given the data so far; null: no longer by this definition. */
        earliestPossibleDate: string | null
        /** What the window that ends first takes. */
        needs: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          minEmployeesAtStart: number
          /** Or else, the turnover. Null while the start is not known. */
          leastEmployeesAtEnd: string | null
          /** In centimes. */
          leastTurnoverMinorAtEnd: string | null
        } | null
      }
      unicorn: {
        reached: boolean
        /** The end of the first window that shows it, or the day of the round. */
        reachedOn: string | null
        /** What it rests on was checked; only then does the programme count it. */
        verified: boolean
        /** The window that shows it; turnover in centimes. */
        window: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          measure: 'TURNOVER' | 'EMPLOYEES'
          from: number
          to: number
        } | null
        /** The first day on which it could be reached, given the data so far; null: no longer by this definition. */
        earliestPossibleDate: string | null
        /** What the window that ends first takes. */
        needs: {
          /** @format date */
          start: string
          /** @format date */
          end: string
          minEmployeesAtStart: number
          /** Or else, the turnover. Null while the start is not known. */
          leastEmployeesAtEnd: string | null
          /** In centimes. */
          leastTurnoverMinorAtEnd: string | null
        } | null
      }
      missingData: Array<{
        /** metrics: report them with ventures.reportMetrics; fx: the rate of a round. */
        field: 'foundedOn' | 'metrics' | 'fx'
        on: string | null
      }>
      /** SHA-256 of the definition and the facts: the same hash, the same answer. */
      inputsHash: string
    }>
    /**
     * Open a need of a startup - expertise, machine time, talent, space, computing, research, funding, a partner - where every matcher of the programme looks.
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
      /** What is needed. */
      kind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description?: LocalizedText
      /**
       * The skills it takes, as found by commons.searchSkills.
       * @maxItems 20 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /** Where; anywhere unless told. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * First day, local date.
       * @format date
       */
      neededFrom?: string
      /**
       * Last day, local date; after it the need is EXPIRED. Without one it stays open for 90 days.
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
       * Who may see it: PUBLIC and NETWORK are shown to the signed-in members of every organisation, CONFIDENTIAL to its own only.
       * @default "NETWORK"
       */
      confidentiality?: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
    }, {
      needId: string
      ownerOrganisationId: string
      /** It is a need of the caller’s organisation. */
      own: boolean
      /** What is needed. */
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
      /** Who may see it: PUBLIC and NETWORK are shown to the signed-in members of every organisation, CONFIDENTIAL to its own only. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'CONFIDENTIAL'
      /** Where a need is in its life. */
      state: 'OPEN' | 'MATCHING' | 'COVERED' | 'EXPIRED' | 'WITHDRAWN'
      /** What its owner can do with it now. */
      allowedEvents: string[]
      /** @format date-time */
      expiresAt: string
      /** Shown to the owner only. */
      coveredByMatchId: string | null
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Record help that was given to the founders of a startup of one’s programmes, or to an investor: training, mentoring, a grant, a loan and the like, with what proves it.
     *
     * POST /v1/ventures/supports; needs the scope `ventures:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.ventures.recordSupport({ startupId: '00000000-0000-7103-8000-000000000003', kind: 'GRANT', value: { amountMinor: 10000000, currency: 'MAD' }, doneOn: '2027-02-15', evidenceNote: 'Ordre de virement no 12' })
     */
    recordSupport: Write<{
      /**
       * The founders of this startup, of a programme the caller runs.
       * @minLength 1 @maxLength 64
       */
      startupId?: string
      /**
       * Or an investor, as found by commons.searchOrganisations.
       * @minLength 1 @maxLength 64
       */
      investorOrganisationId?: string
      /** What kind of help was given. */
      kind: 'TRAINING' | 'MENTORING' | 'GRANT' | 'LOAN' | 'INTRO' | 'COMPUTE' | 'SPACE'
      /** What it was worth. */
      value?: {
        /**
         * In centimes: 12 dirhams 50 are 1250.
         * @minimum 0 @maximum 1000000000000000
         */
        amountMinor: number
        currency: 'MAD'
      }
      /** When. As 2027-03-01. */
      doneOn: unknown & unknown
      /**
       * What proves it, and where it can be seen; without it the help is kept and not counted.
       * @minLength 1 @maxLength 500
       */
      evidenceNote?: string
    }, {
      supportId: string
      beneficiaryOrganisationId: string
      /** As what the organisation was helped. */
      role: 'FOUNDER' | 'INVESTOR'
      startupId: string | null
      /** What kind of help was given. */
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
      /** With a proof: it counts in the programme’s follow-up. */
      counted: boolean
    }>
  }
  /** Training programmes, sessions and seats, verifiable certificates, talent and doctorates. */
  institute: {
    /**
     * Find training programmes of the institute by field, skill, region or language, with their next open sessions.
     *
     * GET /v1/institute/programmes; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.institute.searchProgrammes({ domain: 'AI', regionCode: 'MA-06' })
     */
    searchProgrammes: List<{
      /** A key field of the institute. */
      domain?: 'AI' | 'INDUSTRIAL_CYBERSECURITY' | 'HYBRID_CLOUD' | 'IOT' | 'OTHER'
      /** A skill, as found by commons.searchSkills. */
      skillId?: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /** Only those with a coming session in this region, or online. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Only those with a coming session in this language. */
      language?: 'fr' | 'ar' | 'en' | 'zgh'
      /**
       * Only those with an open session that begins after. ISO 8601 with Z or an offset.
       * @maxLength 40
       */
      from?: unknown & unknown
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** 1 to 8 in the European Qualifications Framework; null where it was not determined. */
        levelEqf: number | null
        hours: number
        status: 'DRAFT' | 'OPEN' | 'RETIRED'
        skills: Array<{
          /** A skill, as found by commons.searchSkills. */
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
     * Show one programme: its skills, what its certificate asks for, its coming sessions, and how many hold the certificate.
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
      /** 1 to 8 in the European Qualifications Framework; null where it was not determined. */
      levelEqf: number | null
      hours: number
      status: 'DRAFT' | 'OPEN' | 'RETIRED'
      skills: Array<{
        /** A skill, as found by commons.searchSkills. */
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
         * Score needed to pass, 10000 is everything.
         * @minimum 0 @maximum 10000
         */
        passBp: number
        maxAttempts: number
        validityMonths: number | null
      }
      /** The coming ones, soonest first, at most 20. */
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
        /** How many are on the waiting list. */
        waiting: number
        waitlistMax: number
        /** Centimes of MAD. */
        priceMinor: number
        /** Where a session is in its life. */
        state: 'DRAFT' | 'OPEN' | 'FULL' | 'RUNNING' | 'ASSESSING' | 'CLOSED' | 'CANCELLED'
      }>
      /** How many valid ones there are; below five it is not told, so that nobody is singled out. */
      certificates: {
        /** Null when suppressed. */
        count: number | null
        /** The count, or `<5`, or `…` where it would give away another that is suppressed. */
        shown: string
      }
    }>
    /**
     * Open a training programme with the certificate it leads to: for those who run the institute.
     *
     * POST /v1/institute/programmes; needs the scope `institute:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.createProgramme({ title: { fr: "Initiation à l'internet des objets" }, summary: { fr: 'Capteurs, passerelles et protocoles.' }, domain: 'IOT', hours: 40, skills: [{ skillId: 'industrial-iot', level: 2 }], criteria: { fr: "Réussir l'examen final." }, passBp: 6000 })
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
        /** A skill, as found by commons.searchSkills. */
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
       * How long a certificate is valid; for ever unless told.
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
      /** 1 to 8 in the European Qualifications Framework; null where it was not determined. */
      levelEqf: number | null
      hours: number
      status: 'DRAFT' | 'OPEN' | 'RETIRED'
      skills: Array<{
        /** A skill, as found by commons.searchSkills. */
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
      /** Where a session is in its life. */
      state?: 'DRAFT' | 'OPEN' | 'FULL' | 'RUNNING' | 'ASSESSING' | 'CLOSED' | 'CANCELLED'
      /**
       * Those that begin after; now unless told. ISO 8601 with Z or an offset.
       * @maxLength 40
       */
      from?: unknown & unknown
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** How many are on the waiting list. */
        waiting: number
        waitlistMax: number
        /** Centimes of MAD. */
        priceMinor: number
        /** Where a session is in its life. */
        state: 'DRAFT' | 'OPEN' | 'FULL' | 'RUNNING' | 'ASSESSING' | 'CLOSED' | 'CANCELLED'
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Open a session of a programme for enrolment, with its seats and its waiting list: for those who run the programme.
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
      /** Where it is taught; needed unless it is online. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      city?: LocalizedText
      /** The language a session is taught in. */
      language: 'fr' | 'ar' | 'en' | 'zgh'
      /**
       * First day. ISO 8601 with Z or an offset.
       * @maxLength 40
       */
      startsAt: unknown & unknown
      /**
       * End of the last day. ISO 8601 with Z or an offset.
       * @maxLength 40
       */
      endsAt: unknown & unknown
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
      /** How many are on the waiting list. */
      waiting: number
      waitlistMax: number
      /** Centimes of MAD. */
      priceMinor: number
      /** Where a session is in its life. */
      state: 'DRAFT' | 'OPEN' | 'FULL' | 'RUNNING' | 'ASSESSING' | 'CLOSED' | 'CANCELLED'
    }>
    /**
     * Start, assess, close or cancel a session. Starting it makes its enrolments active; closing it ends those that were never assessed.
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
      /** How many are on the waiting list. */
      waiting: number
      waitlistMax: number
      /** Centimes of MAD. */
      priceMinor: number
      /** Where a session is in its life. */
      state: 'DRAFT' | 'OPEN' | 'FULL' | 'RUNNING' | 'ASSESSING' | 'CLOSED' | 'CANCELLED'
    }>
    /**
     * Enrol the caller, or a person of their organisation, in a session: with a seat, or on the waiting list when it is full. A full waiting list is answered with other sessions.
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
       * Somebody else of the organisation: for those who may manage. The caller unless told.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /**
       * Who pays.
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
     * Give up a seat or a place on the waiting list before the session starts; the first who waits gets the seat.
     *
     * POST /v1/institute/enrolments/:enrolmentId/cancel; needs the scope `institute:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.cancelEnrolment({ enrolmentId: '00000000-0000-7404-8000-000000000001' })
     */
    cancelEnrolment: Write<{
      /**
       * An enrolment, as answered by institute.enrol or found by institute.learnerRecord.
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
      /** Who got the seat from the waiting list; null when nobody waited. */
      promotedEnrolmentId: string | null
    }>
    /**
     * List who is enrolled in a session, in the order of asking: for those who run it.
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
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
     * Record how a learner did: a pass completes the enrolment, the last failed attempt ends it. A trainer of the session cannot mark its exam, nor anyone their own.
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
       * 10000 is everything.
       * @minimum 0 @maximum 10000
       */
      scoreBp: number
      /**
       * Where the evidence is kept.
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
      /** Of the enrolment, from now on. */
      state: 'REQUESTED' | 'CONFIRMED' | 'WAITLISTED' | 'ACTIVE' | 'COMPLETED' | 'FAILED' | 'ABANDONED' | 'CANCELLED'
    }>
    /**
     * Issue signed certificates to those who completed a session, at most 100 per call. Whoever has one already gets no second; each refusal says why.
     *
     * Certificates are Open Badges 3.0 credentials signed with Ed25519 (VC-JWT): an advanced electronic seal, not a qualified one (law 43-20). The signed credential itself is answered by `institute.getCertificate`, once this has been committed: a rehearsal hands out nothing that verifies.
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
       * Whom to issue to; everyone who completed and has none yet unless told, 100 at a time.
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
      /** How many completed enrolments of the session have no certificate yet; call again for them. */
      remaining: number
      /** What the signature is worth. */
      seal: string
    }>
    /**
     * Show a certificate with its signed credential, to keep in a wallet or to show: for its holder, those who manage their organisation, and who issued it.
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
      /** The Open Badges 3.0 credential as VC-JWT. It verifies with the published keys alone. */
      jwt: string
      /** What the signature is worth. */
      seal: string
    }>
    /**
     * Say whether a certificate is genuine and still valid, by its serial number or by the signed text itself. Open to anyone; it names no holder.
     *
     * POST /v1/institute/certificates/verify; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.institute.verifyCertificate({ serial: 'AIT-2026-AI-000001' })
     */
    verifyCertificate: Read<{
      /**
       * As printed on it: AIT-2026-AI-000123.
       * @minLength 1 @maxLength 40
       */
      serial?: string
      /**
       * The signed credential itself, three parts separated by dots. Either this or `serial`.
       * @minLength 1 @maxLength 16000
       */
      jwt?: string
    }, {
      /** VALID only when every check passed. INDETERMINATE: nothing is known to be wrong, but it cannot be confirmed now. */
      verdict: 'VALID' | 'REVOKED' | 'EXPIRED' | 'INVALID' | 'INDETERMINATE'
      /** What was looked at; `passed` is null where it could not be told. */
      checks: Array<{
        check: string
        passed: boolean | null
        reason: string
      }>
      /** What it certifies; null when nothing could be believed. */
      certificate: {
        /** Null for one that is not in this register. */
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
      /** What the signature is worth in law. */
      seal: string
    }>
    /**
     * Revoke a certificate for good: it never verifies again. A corrected one is issued after ERROR or SUPERSEDED with institute.issueCertificates.
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
      /** Why a certificate is revoked. After ERROR or SUPERSEDED a corrected one may be issued, after FRAUD or WITHDRAWN not. */
      reason: 'ERROR' | 'FRAUD' | 'WITHDRAWN' | 'SUPERSEDED'
      /**
       * For the register; not shown to the public.
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
     * Publish the keys that certificates are signed with, as a JSON Web Key Set: all that is needed to verify one without this server.
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
        /** What a COMPROMISED key signed after `compromisedAt` is not to be believed. */
        state: 'ACTIVE' | 'RETIRED' | 'COMPROMISED'
        /** @format date-time */
        notBefore: string
        notAfter: string | null
        compromisedAt: string | null
      }>
    }>
    /**
     * Publish which certificates of a list are revoked, as a signed W3C Bitstring Status List credential.
     *
     * GET /v1/institute/status-lists/:statusListId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.institute.getStatusList({ statusListId: '00000000-0000-7407-8000-000000000001' })
     */
    getStatusList: Read<{
      /**
       * As the certificate names it in `credentialStatus`.
       * @minLength 1 @maxLength 64
       */
      statusListId: string
    }, {
      /** The address certificates name it by. */
      id: string
      statusPurpose: 'revocation'
      bits: number
      /** Gzip, then multibase base64url; index 0 is the leftmost bit. */
      encodedList: string
      /** @format date-time */
      validFrom: string
      /**
       * After this it no longer tells whether a certificate was revoked.
       * @format date-time
       */
      validUntil: string
      /** The same as a BitstringStatusListCredential, signed. */
      jwt: string
    }>
    /**
     * Show the enrolments and certificates of the caller, or for those who manage, of a person of their organisation.
     *
     * GET /v1/institute/learner-record; needs the scope `institute:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.institute.learnerRecord()
     */
    learnerRecord: Read<{
      /**
       * Somebody else of the organisation: for those who may manage. The caller unless told.
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
     * Find people whose valid certificates prove wanted skills. Only those who agreed to be proposed are listed, without their names, best first and with the reasons.
     *
     * Nobody is reached from here: a need of kind TALENT, opened with `commons.openNeed`, proposes people and lets them answer a request for contact themselves.
     *
     * GET /v1/institute/talents; needs the scope `institute:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.institute.findTalent({ skillIds: ['machine-learning'], regionCode: 'MA-06' })
     */
    findTalent: Read<{
      /**
       * The skills wanted; who has more of them comes first.
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
       * How many at most, 1 to 50.
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
          /** What it could give at most. */
          weight: number
          /** What it gave. */
          value: number
          /** What it rests on. */
          source: string
        }>
        certificateSerials: string[]
      }>
      /** How many hold such a certificate, whether they agreed to be proposed or not; below five it is not told. */
      holders: {
        /** Null when suppressed. */
        count: number | null
        /** The count, or `<5`, or `…` where it would give away another that is suppressed. */
        shown: string
      }
    }>
    /**
     * Put a doctoral candidate with a thesis topic on record as APPLIED, for those who run the university’s doctorates. Admission and registration follow with institute.advanceThesis.
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
      /** Who pays for the doctorate. */
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
      /** Whose doctorate it is; read the record with commons.getPerson. */
      personId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      abstract: LocalizedText | null
      skillIds: string[]
      supervisorId: string | null
      coSupervisorIds: string[]
      /** The industry problem it answers. */
      problemId: string | null
      confidentiality: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL'
      /** Who pays for the doctorate. */
      funding: 'PASS' | 'CNRST' | 'INDUSTRY' | 'PROGRAMME' | 'SELF'
      /** Centimes of MAD a month. */
      stipendMinor: number | null
      cedoc: string | null
      laboratory: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** Where a doctorate is in its life. */
      state: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
      /** What can happen next. */
      allowedEvents: Array<'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'>
      /** @format date-time */
      appliedAt: string
      registeredAt: string | null
      plannedEndAt: string | null
      /** By due date; there from registration on. */
      milestones: Array<{
        milestoneId: string
        type: 'CHARTER' | 'REGISTRATION' | 'TRAINING_HOURS' | 'ANNUAL_REPORT' | 'COMMITTEE' | 'PUBLICATION' | 'MOBILITY' | 'PRE_DEFENCE' | 'REPORTS' | 'DEFENCE' | 'DEPOSIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** @format date-time */
        dueAt: string
        /** The move that waits for it. */
        requiredFor: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude' | null
        doneAt: string | null
        outcome: 'ACCEPTED' | 'REVISIONS' | 'REFUSED' | null
        overdue: boolean
      }>
      history: Array<{
        /** What happens to the doctorate. */
        event: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'
        /** Where a doctorate is in its life. */
        fromState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        /** Where a doctorate is in its life. */
        toState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        evidence: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * Show a doctorate: topic, state, milestones, what can happen next and what has happened. For the candidate, supervisors and those who manage the university’s doctorates.
     *
     * GET /v1/institute/theses/:thesisId; needs the scope `institute:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.institute.getThesis({ thesisId: '00000000-0000-7409-8000-000000000001' })
     */
    getThesis: Read<{
      /**
       * A thesis, as answered by institute.registerCandidate or found by institute.candidatesAtRisk.
       * @minLength 1 @maxLength 64
       */
      thesisId: string
    }, {
      thesisId: string
      candidateId: string
      /** Whose doctorate it is; read the record with commons.getPerson. */
      personId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      abstract: LocalizedText | null
      skillIds: string[]
      supervisorId: string | null
      coSupervisorIds: string[]
      /** The industry problem it answers. */
      problemId: string | null
      confidentiality: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL'
      /** Who pays for the doctorate. */
      funding: 'PASS' | 'CNRST' | 'INDUSTRY' | 'PROGRAMME' | 'SELF'
      /** Centimes of MAD a month. */
      stipendMinor: number | null
      cedoc: string | null
      laboratory: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** Where a doctorate is in its life. */
      state: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
      /** What can happen next. */
      allowedEvents: Array<'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'>
      /** @format date-time */
      appliedAt: string
      registeredAt: string | null
      plannedEndAt: string | null
      /** By due date; there from registration on. */
      milestones: Array<{
        milestoneId: string
        type: 'CHARTER' | 'REGISTRATION' | 'TRAINING_HOURS' | 'ANNUAL_REPORT' | 'COMMITTEE' | 'PUBLICATION' | 'MOBILITY' | 'PRE_DEFENCE' | 'REPORTS' | 'DEFENCE' | 'DEPOSIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** @format date-time */
        dueAt: string
        /** The move that waits for it. */
        requiredFor: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude' | null
        doneAt: string | null
        outcome: 'ACCEPTED' | 'REVISIONS' | 'REFUSED' | null
        overdue: boolean
      }>
      history: Array<{
        /** What happens to the doctorate. */
        event: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'
        /** Where a doctorate is in its life. */
        fromState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        /** Where a doctorate is in its life. */
        toState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        evidence: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * Record a move of a doctorate: admission, registration, re-enrolment, leave, defence and so on. Refused with the legal moves while the university’s plan asks for something first.
     *
     * POST /v1/institute/theses/:thesisId/moves; needs the scope `institute:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.advanceThesis({ thesisId: '00000000-0000-7409-8000-000000000001', event: 'register', evidence: 'Décision du CEDoc Exemple' })
     */
    advanceThesis: Write<{
      /**
       * A thesis, as answered by institute.registerCandidate or found by institute.candidatesAtRisk.
       * @minLength 1 @maxLength 64
       */
      thesisId: string
      /** What happens to the doctorate. */
      event: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'
      /**
       * What shows it: a decision, minutes, where the document is kept.
       * @minLength 1 @maxLength 1000
       */
      evidence?: string
      /**
       * Of an extension: how much longer.
       * @minimum 1 @maximum 36
       */
      months?: number
    }, {
      thesisId: string
      candidateId: string
      /** Whose doctorate it is; read the record with commons.getPerson. */
      personId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      abstract: LocalizedText | null
      skillIds: string[]
      supervisorId: string | null
      coSupervisorIds: string[]
      /** The industry problem it answers. */
      problemId: string | null
      confidentiality: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL'
      /** Who pays for the doctorate. */
      funding: 'PASS' | 'CNRST' | 'INDUSTRY' | 'PROGRAMME' | 'SELF'
      /** Centimes of MAD a month. */
      stipendMinor: number | null
      cedoc: string | null
      laboratory: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** Where a doctorate is in its life. */
      state: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
      /** What can happen next. */
      allowedEvents: Array<'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'>
      /** @format date-time */
      appliedAt: string
      registeredAt: string | null
      plannedEndAt: string | null
      /** By due date; there from registration on. */
      milestones: Array<{
        milestoneId: string
        type: 'CHARTER' | 'REGISTRATION' | 'TRAINING_HOURS' | 'ANNUAL_REPORT' | 'COMMITTEE' | 'PUBLICATION' | 'MOBILITY' | 'PRE_DEFENCE' | 'REPORTS' | 'DEFENCE' | 'DEPOSIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** @format date-time */
        dueAt: string
        /** The move that waits for it. */
        requiredFor: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude' | null
        doneAt: string | null
        outcome: 'ACCEPTED' | 'REVISIONS' | 'REFUSED' | null
        overdue: boolean
      }>
      history: Array<{
        /** What happens to the doctorate. */
        event: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'
        /** Where a doctorate is in its life. */
        fromState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        /** Where a doctorate is in its life. */
        toState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        evidence: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * Record the outcome of a doctoral milestone, such as an annual report accepted or sent back.
     *
     * POST /v1/institute/theses/:thesisId/milestones/:milestoneId/outcome; needs the scope `institute:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.institute.recordMilestone({ thesisId: '00000000-0000-7409-8000-000000000002', milestoneId: '00000000-0000-7410-8000-000000000002', outcome: 'ACCEPTED' })
     */
    recordMilestone: Write<{
      /**
       * A thesis, as answered by institute.registerCandidate or found by institute.candidatesAtRisk.
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
       * What shows it: a decision, minutes, where the document is kept.
       * @minLength 1 @maxLength 1000
       */
      evidence?: string
    }, {
      thesisId: string
      candidateId: string
      /** Whose doctorate it is; read the record with commons.getPerson. */
      personId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      abstract: LocalizedText | null
      skillIds: string[]
      supervisorId: string | null
      coSupervisorIds: string[]
      /** The industry problem it answers. */
      problemId: string | null
      confidentiality: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL'
      /** Who pays for the doctorate. */
      funding: 'PASS' | 'CNRST' | 'INDUSTRY' | 'PROGRAMME' | 'SELF'
      /** Centimes of MAD a month. */
      stipendMinor: number | null
      cedoc: string | null
      laboratory: string | null
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /** Where a doctorate is in its life. */
      state: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
      /** What can happen next. */
      allowedEvents: Array<'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'>
      /** @format date-time */
      appliedAt: string
      registeredAt: string | null
      plannedEndAt: string | null
      /** By due date; there from registration on. */
      milestones: Array<{
        milestoneId: string
        type: 'CHARTER' | 'REGISTRATION' | 'TRAINING_HOURS' | 'ANNUAL_REPORT' | 'COMMITTEE' | 'PUBLICATION' | 'MOBILITY' | 'PRE_DEFENCE' | 'REPORTS' | 'DEFENCE' | 'DEPOSIT'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** @format date-time */
        dueAt: string
        /** The move that waits for it. */
        requiredFor: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude' | null
        doneAt: string | null
        outcome: 'ACCEPTED' | 'REVISIONS' | 'REFUSED' | null
        overdue: boolean
      }>
      history: Array<{
        /** What happens to the doctorate. */
        event: 'shortlist' | 'interview' | 'accept' | 'reject' | 'register' | 're_enrol' | 'suspend' | 'resume' | 'extend' | 'pre_defend' | 'receive_reports' | 'request_revisions' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate' | 'withdraw' | 'exclude'
        /** Where a doctorate is in its life. */
        fromState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        /** Where a doctorate is in its life. */
        toState: 'APPLIED' | 'SHORTLISTED' | 'INTERVIEWED' | 'ACCEPTED' | 'REGISTERED' | 'PROGRESSING' | 'SUSPENDED' | 'EXTENDED' | 'PRE_DEFENCE' | 'REPORTS_IN' | 'DEFENCE_AUTHORISED' | 'DEFENDED' | 'DEPOSITED' | 'GRADUATED' | 'REJECTED' | 'WITHDRAWN' | 'EXCLUDED'
        evidence: string | null
        /** @format date-time */
        at: string
      }>
    }>
    /**
     * List the doctorates of the caller’s university with an overdue milestone or past their planned end, with the reasons.
     *
     * GET /v1/institute/candidates/at-risk; needs the scope `institute:manage`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.institute.candidatesAtRisk()
     */
    candidatesAtRisk: List<{
      /**
       * Late at this moment; now unless told. ISO 8601 with Z or an offset.
       * @maxLength 40
       */
      asOf?: unknown & unknown
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** Where a doctorate is in its life. */
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
     * Show what the caller’s university asks of its doctoral candidates, and when.
     *
     * GET /v1/institute/milestone-plan; needs the scope `institute:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.institute.getMilestonePlan()
     */
    getMilestonePlan: Read<Record<string, never>, {
      edition: number
      /** How long a doctorate takes before any extension. */
      durationMonths: number
      /** The text of the university it follows. */
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
         * Due again after so many months, up to the planned end.
         * @minimum 1 @maximum 60
         */
        everyMonths?: number
        /** The move refused until it is accepted. The first re-enrolment needs the first of a repeated one, the second the second. */
        requiredFor?: 're_enrol' | 'extend' | 'pre_defend' | 'receive_reports' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate'
      }>
    }>
    /**
     * Say what the caller’s university asks of its doctoral candidates. It holds for those who register from now on.
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
         * Due again after so many months, up to the planned end.
         * @minimum 1 @maximum 60
         */
        everyMonths?: number
        /** The move refused until it is accepted. The first re-enrolment needs the first of a repeated one, the second the second. */
        requiredFor?: 're_enrol' | 'extend' | 'pre_defend' | 'receive_reports' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate'
      }>
    }, {
      edition: number
      /** How long a doctorate takes before any extension. */
      durationMonths: number
      /** The text of the university it follows. */
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
         * Due again after so many months, up to the planned end.
         * @minimum 1 @maximum 60
         */
        everyMonths?: number
        /** The move refused until it is accepted. The first re-enrolment needs the first of a repeated one, the second the second. */
        requiredFor?: 're_enrol' | 'extend' | 'pre_defend' | 'receive_reports' | 'authorise_defence' | 'defend' | 'deposit' | 'graduate'
      }>
    }>
  }
  /** Moroccan skills abroad, found for a need and reached with their consent: profiles, matches, contact, engagements, events and bridges. */
  diaspora: {
    /**
     * Write the caller’s own diaspora profile, and choose who sees what of it: tier T0 nobody, T1 a card without a name, T2 the name on acceptance, T3 the programme, T4 everyone. What is left out stays; null clears it.
     *
     * The first time country, time zone and modes are needed, and a record in the commons (`commons.upsertPerson`), where name and contact stay. From T1 on the member must agree to MATCHING, for T3 to DIASPORA_NETWORK and for T4 to DIASPORA_PUBLIC as well: here in `consents`, or before with `commons.recordConsent`. No agent agrees for anyone, nor shows more of anyone. A new profile is a draft until it is handed in with `diaspora.advanceProfile` and verified.
     *
     * PUT /v1/diaspora/me/profile; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.upsertProfile({ countryCode: 'DE', timeZone: 'Europe/Berlin', modes: ['REMOTE_MENTORING'], hoursPerMonth: 10 })
     */
    upsertProfile: Write<{
      /** Who sees what: T0 nobody anything; T1 a card without a name; T2 the name to whom the member accepts; T3 the name to the members of the programme; T4 the name to everyone. */
      tier?: 'T0' | 'T1' | 'T2' | 'T3' | 'T4'
      /**
       * What the caller agrees to herewith.
       * @maxItems 3 @default []
       */
      consents?: Array<{
        purpose: 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC'
        /**
         * Of the text that was read, from commons.listPurposes.
         * @maxLength 20
         */
        textVersion: string
        /** In which it was read. */
        language: 'fr' | 'ar' | 'en'
      }>
      /**
       * Where the member lives, ISO 3166-1; not Morocco.
       * @maxLength 2
       */
      countryCode?: string
      /** Shown from where the name is. */
      city?: string | null
      /**
       * IANA time zone, such as Europe/Paris.
       * @maxLength 60
       */
      timeZone?: string
      /** Shown from where the name is. */
      headline?: LocalizedText | null
      /** Shown from where the name is. */
      employer?: string | null
      /** How experienced the member is. */
      seniority?: 'JUNIOR' | 'SENIOR' | 'EXPERT' | 'EXECUTIVE' | null
      /** Shown from where the name is. */
      linkedInUrl?: string | null
      /**
       * The main one first.
       * @maxItems 5
       */
      sectors?: Array<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'>
      /**
       * What the member offers.
       * @minItems 1 @maxItems 7
       */
      modes?: Array<'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'>
      /**
       * Hours a month the member can give.
       * @minimum 0 @maximum 200
       */
      hoursPerMonth?: number
      /** First day the member is available, as 2027-03-01. */
      availableFrom?: unknown & unknown | null
      /** Last day the member is available, as 2027-12-31. */
      availableTo?: unknown & unknown | null
      /**
       * When the member is in Morocco; shown from where the name is.
       * @maxItems 10
       */
      travelWindows?: Array<{
        /** First day in Morocco. As 2027-03-01. */
        from: unknown & unknown
        /** Last day in Morocco. As 2027-03-01. */
        to: unknown & unknown
      }>
      /** Optional, and only ever counted: shown to nobody else, and no part of any ranking. */
      originRegionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | null
      /**
       * Kept in the record of the commons.
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
       * Claimed as the member’s own word, beside those claimed before.
       * @maxItems 20 @default []
       */
      skills?: Array<{
        /** A skill, as found by commons.searchSkills. */
        skillId: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
        /**
         * 1 has begun, 5 teaches others.
         * @minimum 1 @maximum 5
         */
        level: number
      }>
      /**
       * Only if it still has this version: nobody’s change in between is lost. 0: only if there is none yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      profileId: string
      /** Where a profile is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'VERIFIED' | 'PAUSED' | 'WITHDRAWN'
      /** As it holds now. */
      tier: 'T0' | 'T1' | 'T2' | 'T3' | 'T4'
      /** What the member can do now with diaspora.advanceProfile. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Move a profile on: the member hands in (submit), pauses, resumes or withdraws their own; an officer of the member’s organisation verifies one that was handed in. Only a verified one is found.
     *
     * To withdraw erases at once what the profile held beyond its id, country and modes, and takes back the consents to be named.
     *
     * PATCH /v1/diaspora/profiles; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.advanceProfile({ event: 'submit' })
     */
    advanceProfile: Write<{
      /**
       * The profile to verify; the caller’s own unless told.
       * @minLength 1 @maxLength 64
       */
      profileId?: string
      /** What to do. */
      event: 'submit' | 'verify' | 'pause' | 'resume' | 'withdraw'
      /** What it was held against: needed to verify. */
      verification?: 'SELF' | 'DOCUMENT' | 'REFEREE' | 'INSTITUTION'
    }, {
      profileId: string
      /** Where a profile is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'VERIFIED' | 'PAUSED' | 'WITHDRAWN'
      /** As it holds now. */
      tier: 'T0' | 'T1' | 'T2' | 'T3' | 'T4'
      /** What the member can do now with diaspora.advanceProfile. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      updatedAt: string
    }>
    /**
     * Show a member of the diaspora as far as they let the caller see: a card without a name, or with it - to whom they accepted, to members of the programme, or to everyone. The member sees who looked.
     *
     * It writes: every look, masked or not, is put on record in the same transaction, and cannot be rehearsed. An agent sees the name of its own member and of those who show it to everyone. A hidden profile answers like one that never was.
     *
     * GET /v1/diaspora/profiles/:profileId; needs the scope `diaspora:read`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.getProfile({ profileId: '00000000-0000-7303-8000-000000000001' })
     */
    getProfile: Write<{
      /**
       * A profile, as found by diaspora.searchProfiles.
       * @minLength 1 @maxLength 64
       */
      profileId: string
      /**
       * Whose office hours count for the overlap.
       * @maxLength 60 @default "Africa/Casablanca"
       */
      timeZone?: string
    }, {
      profileId: string
      /** Null when a repeated request is answered again. */
      card: {
        profileId: string
        /** It is the caller’s own. */
        own: boolean
        /** Where they live, ISO 3166-1. */
        countryCode: string
        languages: Array<{
          /** BCP 47. */
          tag: string
          /** CEFR level, A1 to C2. */
          cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
        }>
        /** Of each skill the claim that is worth most: a credential more than a colleague, a colleague more than oneself. */
        skills: Array<{
          skillId: string
          level: number
          /** What it rests on: a credential, a colleague, or the person’s own word. */
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
        /** Minutes of a working day in common, from 9:00 to 18:00 by each side’s own clock. */
        overlapMinutes: number
        /** What a profile was held against: a document, a referee, an institution, or only the member’s own word. */
        verification: 'SELF' | 'DOCUMENT' | 'REFEREE' | 'INSTITUTION'
      } | null
      /** Null when withheld, and when a repeated request is answered again. */
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
        /** Only to whom the member accepted. */
        email?: string | null
        /** Only to whom the member accepted. */
        phoneE164?: string | null
      } | null
      /** Why the name is: the member gives it to whom they accept - ask with diaspora.requestContact; the caller is no member of the programme; an agent asks, and only a person may. */
      withheld: 'ASK' | 'NOT_A_MEMBER' | 'AGENT' | null
    }>
    /**
     * Search Moroccan skills abroad by skill, mode, country, language and office hours in common: cards without names, best fit first, with the reasons. Only members who agreed to be found.
     *
     * A search shows nobody’s name, whatever the tier: `diaspora.getProfile` shows it as far as the member allows, and puts it on record. Members who hide change neither the list nor the count, and a count under five is not told.
     *
     * GET /v1/diaspora/profiles; needs the scope `diaspora:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.diaspora.searchProfiles({ skillIds: ['computer-vision'] })
     */
    searchProfiles: List<{
      /**
       * Some of these; who has more of them, better proven, comes first.
       * @maxItems 10 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * Some of these.
       * @maxItems 7 @default []
       */
      modes?: Array<'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'>
      /**
       * Living in one of these.
       * @maxItems 20 @default []
       */
      countryCodes?: string[]
      /**
       * Speaking all of these.
       * @maxItems 5 @default []
       */
      languages?: string[]
      /**
       * Whose office hours count for the overlap.
       * @maxLength 60 @default "Africa/Casablanca"
       */
      timeZone?: string
      /**
       * At least so many minutes of a working day in common.
       * @minimum 0 @maximum 540 @default 0
       */
      minOverlapMinutes?: number
      /**
       * Instead those of the caller’s organisation that wait to be verified: for who manages the diaspora there.
       * @default false
       */
      toVerify?: boolean
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        profileId: string
        /** It is the caller’s own. */
        own: boolean
        /** Where they live, ISO 3166-1. */
        countryCode: string
        languages: Array<{
          /** BCP 47. */
          tag: string
          /** CEFR level, A1 to C2. */
          cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
        }>
        /** Of each skill the claim that is worth most: a credential more than a colleague, a colleague more than oneself. */
        skills: Array<{
          skillId: string
          level: number
          /** What it rests on: a credential, a colleague, or the person’s own word. */
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
        /** Minutes of a working day in common, from 9:00 to 18:00 by each side’s own clock. */
        overlapMinutes: number
        /** What a profile was held against: a document, a referee, an institution, or only the member’s own word. */
        verification: 'SELF' | 'DOCUMENT' | 'REFEREE' | 'INSTITUTION'
        /** @minimum 0 @maximum 1000 */
        score: number
        reasons: Array<{
          /**
           * What was looked at: skills, region, dates.
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well it is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Where that is known from.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
      /** How many there are. */
      found: {
        /** Null when suppressed. */
        count: number | null
        /** The count, or `<5`, or `…` where it would give away another that is suppressed. */
        shown: string
      }
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Propose members of the diaspora for a need of the caller’s organisation, best first: score with reasons, availability, office hours in common. Only who agreed to be proposed, without names.
     *
     * The proposals are kept as matches of the need (`commons.listMatches`); asked again, scores are renewed and who declined is left out. Contact is asked for with `diaspora.requestContact`.
     *
     * POST /v1/diaspora/matches; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.matchNeed({ needId: '00000000-0000-7034-8000-000000000001' })
     */
    matchNeed: Write<{
      /**
       * A need of the organisation, as found by commons.listNeeds with own=true.
       * @minLength 1 @maxLength 64
       */
      needId: string
      /**
       * How many at most, 1 to 50.
       * @minimum 1 @maximum 50 @default 10
       */
      k?: number
      /**
       * Who speaks these comes first.
       * @maxItems 5 @default []
       */
      languages?: string[]
      /**
       * Whose office hours count.
       * @maxLength 60 @default "Africa/Casablanca"
       */
      timeZone?: string
    }, {
      needId: string
      /** Null when a repeated request is answered again: ask under a new key. */
      items: Array<{
        profileId: string
        /** It is the caller’s own. */
        own: boolean
        /** Where they live, ISO 3166-1. */
        countryCode: string
        languages: Array<{
          /** BCP 47. */
          tag: string
          /** CEFR level, A1 to C2. */
          cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
        }>
        /** Of each skill the claim that is worth most: a credential more than a colleague, a colleague more than oneself. */
        skills: Array<{
          skillId: string
          level: number
          /** What it rests on: a credential, a colleague, or the person’s own word. */
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
        /** Minutes of a working day in common, from 9:00 to 18:00 by each side’s own clock. */
        overlapMinutes: number
        /** What a profile was held against: a document, a referee, an institution, or only the member’s own word. */
        verification: 'SELF' | 'DOCUMENT' | 'REFEREE' | 'INSTITUTION'
        matchId: string
        /** How far a match has come. */
        state: 'PROPOSED' | 'SHORTLISTED' | 'CONTACT_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'CONVERTED'
        /** @minimum 0 @maximum 1000 */
        score: number
        reasons: Array<{
          /**
           * What was looked at: skills, region, dates.
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well it is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Where that is known from.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }> | null
    }>
    /**
     * Ask a member of the diaspora for contact about a need of the caller’s organisation; the member answers within 14 days. At most 5 requests of one person wait at a time, and 3 a month reach one member.
     *
     * It becomes, or moves on, a match of the need (`commons.advanceMatch`), so it takes `commons:write` too. An agent needs a person for it.
     *
     * POST /v1/diaspora/contact-requests; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.requestContact({ profileId: '00000000-0000-7303-8000-000000000002', needId: '00000000-0000-7034-8000-000000000001', message: 'Deux heures par mois pour relire notre contrôle de soudures, à distance.' })
     */
    requestContact: Write<{
      /**
       * A profile, as found by diaspora.matchNeed or diaspora.searchProfiles.
       * @minLength 1 @maxLength 64
       */
      profileId: string
      /**
       * A need of the organisation, as found by commons.listNeeds with own=true.
       * @minLength 1 @maxLength 64
       */
      needId: string
      /**
       * What exactly is wanted, for how long, remote or on site, and who pays.
       * @minLength 10 @maxLength 2000
       */
      message: string
    }, {
      requestId: string
      direction: 'RECEIVED' | 'SENT'
      /** Where a request for contact is. */
      state: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      profileId: string
      needId: string
      /** What is needed. */
      needKind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      needTitle: LocalizedText
      /** The organisation that asks. */
      askedBy: LocalizedText
      message: string
      /** The member gave their name to who asked: see diaspora.getProfile. */
      named: boolean
      /** @format date-time */
      expiresAt: string
      answeredAt: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Accept or decline a request for contact made to the caller, and with a yes give one’s name and contact to who asked, or not yet.
     *
     * POST /v1/diaspora/contact-requests/:requestId/answer; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.respondContact({ requestId: '00000000-0000-7304-8000-000000000001', answer: 'ACCEPT', nameMe: true })
     */
    respondContact: Write<{
      /**
       * A request made to the caller, as listed by diaspora.listContactRequests.
       * @minLength 1 @maxLength 64
       */
      requestId: string
      /** Yes or no. */
      answer: 'ACCEPT' | 'DECLINE'
      /** With a yes: show the name and contact to who asked. Unless told as the profile says: yes from tier T2 on. */
      nameMe?: boolean
    }, {
      requestId: string
      direction: 'RECEIVED' | 'SENT'
      /** Where a request for contact is. */
      state: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      profileId: string
      needId: string
      /** What is needed. */
      needKind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      needTitle: LocalizedText
      /** The organisation that asks. */
      askedBy: LocalizedText
      message: string
      /** The member gave their name to who asked: see diaspora.getProfile. */
      named: boolean
      /** @format date-time */
      expiresAt: string
      answeredAt: string | null
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List requests for contact, newest first: those made to the caller, or those the caller made, by state.
     *
     * GET /v1/diaspora/contact-requests; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.diaspora.listContactRequests({ direction: 'RECEIVED' })
     */
    listContactRequests: List<{
      /**
       * Made to the caller, or by the caller.
       * @default "RECEIVED"
       */
      direction?: 'RECEIVED' | 'SENT'
      /** Where a request for contact is. */
      state?: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        requestId: string
        direction: 'RECEIVED' | 'SENT'
        /** Where a request for contact is. */
        state: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
        /** What the caller can do with it now. */
        allowedEvents: string[]
        profileId: string
        needId: string
        /** What is needed. */
        needKind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        needTitle: LocalizedText
        /** The organisation that asks. */
        askedBy: LocalizedText
        message: string
        /** The member gave their name to who asked: see diaspora.getProfile. */
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
     * Propose an engagement to a member of the diaspora who accepted contact: kind, terms of reference, dates and who pays. The member accepts or declines, then both sign the terms.
     *
     * POST /v1/diaspora/engagements; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.proposeEngagement({ requestId: '00000000-0000-7304-8000-000000000002', kind: 'EXPERT_MISSION', tor: { objectives: 'Auditer le contrôle visuel des soudures.', deliverables: ['Rapport d’audit'], days: 5, mode: 'REMOTE' }, startOn: '2027-03-08', endOn: '2027-03-26', compensation: { kind: 'FEE', amount: { amountMinor: 2500000, currency: 'MAD' } } })
     */
    proposeEngagement: Write<{
      /**
       * An accepted request for contact of the organisation, as listed by diaspora.listContactRequests.
       * @minLength 1 @maxLength 64
       */
      requestId: string
      /** How a member of the diaspora can contribute. */
      kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
      /** Terms of reference. */
      tor: {
        /**
         * What is to be reached.
         * @minLength 10 @maxLength 4000
         */
        objectives: string
        /**
         * What is handed over at the end.
         * @minItems 1 @maxItems 20
         */
        deliverables: string[]
        /**
         * Days of work.
         * @minimum 1 @maximum 730
         */
        days: number
        /** Where the work is done. */
        mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
      }
      /** First day. As 2027-03-01. */
      startOn: unknown & unknown
      /** Last day. As 2027-03-01. */
      endOn: unknown & unknown
      /** Who pays what. */
      compensation: {
        /** PRO_BONO: unpaid; FEE: a fee; TRAVEL: travel only. */
        kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
        /** Needed for a fee. */
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
      /** As what the caller sees it. */
      sides: Array<'host' | 'member' | 'officer'>
      hostOrganisationId: string
      profileId: string
      requestId: string
      needId: string
      /** How a member of the diaspora can contribute. */
      kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
      tor: {
        /**
         * What is to be reached.
         * @minLength 10 @maxLength 4000
         */
        objectives: string
        /**
         * What is handed over at the end.
         * @minItems 1 @maxItems 20
         */
        deliverables: string[]
        /**
         * Days of work.
         * @minimum 1 @maximum 730
         */
        days: number
        /** Where the work is done. */
        mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
      }
      /** First day. As 2027-03-01. */
      startOn: unknown & unknown
      /** Last day. As 2027-03-01. */
      endOn: unknown & unknown
      /** Who pays what. */
      compensation: {
        /** PRO_BONO: unpaid; FEE: a fee; TRAVEL: travel only. */
        kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
        /** Needed for a fee. */
        amount?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0
           */
          amountMinor: number
          currency: 'MAD'
        }
      }
      /** Where an engagement is in its life. */
      state: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
      /** What the caller can do with it now, by diaspora.advanceEngagement. */
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
     * Move an engagement on: the member accepts or declines, both revise and sign the terms, start, deliver, return or complete, follow up after a year, cancel or dispute; an officer settles a dispute.
     *
     * The second signature makes it AGREED; a revision voids the first. Only the member delivers, only the host completes, and nobody signs for both. A refusal names what the caller can do instead (`allowedEvents`).
     *
     * POST /v1/diaspora/engagements/:engagementId/transitions; needs the scope `diaspora:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.advanceEngagement({ engagementId: '00000000-0000-7305-8000-000000000002', event: 'sign' })
     */
    advanceEngagement: Write<{
      /**
       * An engagement, as listed by diaspora.listEngagements.
       * @minLength 1 @maxLength 64
       */
      engagementId: string
      /** What to do. */
      event: 'accept' | 'decline' | 'revise' | 'sign' | 'start' | 'deliver' | 'return' | 'complete' | 'follow_up' | 'cancel' | 'dispute' | 'resume' | 'settle'
      /** With revise: the terms as they are from now on. */
      tor?: {
        /**
         * What is to be reached.
         * @minLength 10 @maxLength 4000
         */
        objectives: string
        /**
         * What is handed over at the end.
         * @minItems 1 @maxItems 20
         */
        deliverables: string[]
        /**
         * Days of work.
         * @minimum 1 @maximum 730
         */
        days: number
        /** Where the work is done. */
        mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
      }
      /** With revise: first day. As 2027-03-01. */
      startOn?: unknown & unknown
      /** With revise: last day. As 2027-03-01. */
      endOn?: unknown & unknown
      /** Who pays what. */
      compensation?: {
        /** PRO_BONO: unpaid; FEE: a fee; TRAVEL: travel only. */
        kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
        /** Needed for a fee. */
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
       * With deliver: what was handed over, and where it is.
       * @minLength 1 @maxLength 2000
       */
      deliverables?: string
      /**
       * With complete and follow_up: 1 to 5, of the other side.
       * @minimum 1 @maximum 5
       */
      rating?: number
      /**
       * With follow_up: what came of it.
       * @minLength 1 @maxLength 2000
       */
      followOn?: string
      /**
       * Only if it still has this version: nobody’s change in between is lost. 0: only if there is none yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      engagementId: string
      /** As what the caller sees it. */
      sides: Array<'host' | 'member' | 'officer'>
      hostOrganisationId: string
      profileId: string
      requestId: string
      needId: string
      /** How a member of the diaspora can contribute. */
      kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
      tor: {
        /**
         * What is to be reached.
         * @minLength 10 @maxLength 4000
         */
        objectives: string
        /**
         * What is handed over at the end.
         * @minItems 1 @maxItems 20
         */
        deliverables: string[]
        /**
         * Days of work.
         * @minimum 1 @maximum 730
         */
        days: number
        /** Where the work is done. */
        mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
      }
      /** First day. As 2027-03-01. */
      startOn: unknown & unknown
      /** Last day. As 2027-03-01. */
      endOn: unknown & unknown
      /** Who pays what. */
      compensation: {
        /** PRO_BONO: unpaid; FEE: a fee; TRAVEL: travel only. */
        kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
        /** Needed for a fee. */
        amount?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0
           */
          amountMinor: number
          currency: 'MAD'
        }
      }
      /** Where an engagement is in its life. */
      state: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
      /** What the caller can do with it now, by diaspora.advanceEngagement. */
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
     * Show an engagement to its host, to its member, and while it is disputed to the officer who settles it: terms, signatures, state and what can be done next.
     *
     * GET /v1/diaspora/engagements/:engagementId; needs the scope `diaspora:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.diaspora.getEngagement({ engagementId: '00000000-0000-7305-8000-000000000001' })
     */
    getEngagement: Read<{
      /**
       * An engagement, as listed by diaspora.listEngagements.
       * @minLength 1 @maxLength 64
       */
      engagementId: string
    }, {
      engagementId: string
      /** As what the caller sees it. */
      sides: Array<'host' | 'member' | 'officer'>
      hostOrganisationId: string
      profileId: string
      requestId: string
      needId: string
      /** How a member of the diaspora can contribute. */
      kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
      tor: {
        /**
         * What is to be reached.
         * @minLength 10 @maxLength 4000
         */
        objectives: string
        /**
         * What is handed over at the end.
         * @minItems 1 @maxItems 20
         */
        deliverables: string[]
        /**
         * Days of work.
         * @minimum 1 @maximum 730
         */
        days: number
        /** Where the work is done. */
        mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
      }
      /** First day. As 2027-03-01. */
      startOn: unknown & unknown
      /** Last day. As 2027-03-01. */
      endOn: unknown & unknown
      /** Who pays what. */
      compensation: {
        /** PRO_BONO: unpaid; FEE: a fee; TRAVEL: travel only. */
        kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
        /** Needed for a fee. */
        amount?: {
          /**
           * In centimes: 12 dirhams 50 are 1250.
           * @minimum 0
           */
          amountMinor: number
          currency: 'MAD'
        }
      }
      /** Where an engagement is in its life. */
      state: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
      /** What the caller can do with it now, by diaspora.advanceEngagement. */
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
     * List engagements with members of the diaspora, newest first: those the caller’s organisation hosts, and those the caller takes on.
     *
     * GET /v1/diaspora/engagements; needs the scope `diaspora:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.diaspora.listEngagements()
     */
    listEngagements: List<{
      /** Where an engagement is in its life. */
      state?: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
      /** How a member of the diaspora can contribute. */
      kind?: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        engagementId: string
        /** As what the caller sees it. */
        sides: Array<'host' | 'member' | 'officer'>
        hostOrganisationId: string
        profileId: string
        requestId: string
        needId: string
        /** How a member of the diaspora can contribute. */
        kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
        tor: {
          /**
           * What is to be reached.
           * @minLength 10 @maxLength 4000
           */
          objectives: string
          /**
           * What is handed over at the end.
           * @minItems 1 @maxItems 20
           */
          deliverables: string[]
          /**
           * Days of work.
           * @minimum 1 @maximum 730
           */
          days: number
          /** Where the work is done. */
          mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
        }
        /** First day. As 2027-03-01. */
        startOn: unknown & unknown
        /** Last day. As 2027-03-01. */
        endOn: unknown & unknown
        /** Who pays what. */
        compensation: {
          /** PRO_BONO: unpaid; FEE: a fee; TRAVEL: travel only. */
          kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
          /** Needed for a fee. */
          amount?: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0
             */
            amountMinor: number
            currency: 'MAD'
          }
        }
        /** Where an engagement is in its life. */
        state: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
        /** What the caller can do with it now, by diaspora.advanceEngagement. */
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
     * Publish an event for the diaspora - forum, hackathon, webinar, roadshow or visit - with its times, places and time for registration.
     *
     * POST /v1/diaspora/events; needs the scope `diaspora:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.publishEvent({ kind: 'WEBINAR', title: { fr: 'Webinaire Exemple', ar: 'ندوة مثال', en: 'Sample Webinar' }, online: true, startsAt: '2027-04-12T18:00:00', endsAt: '2027-04-12T19:30:00', capacity: 200 })
     */
    publishEvent: Write<{
      /** What kind of event it is. */
      kind: 'FORUM' | 'HACKATHON' | 'WEBINAR' | 'ROADSHOW' | 'VISIT'
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      description?: LocalizedText
      /** Nobody has to travel. */
      online: boolean
      /** Where, unless it is online. */
      city?: LocalizedText
      /**
       * A country, ISO 3166-1 alpha-2, such as MA.
       * @maxLength 2
       */
      hostCountry?: string
      /**
       * By whose clock its times are shown.
       * @maxLength 60 @default "Africa/Casablanca"
       */
      timeZone?: string
      /**
       * When it begins. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      startsAt: unknown & unknown
      /**
       * When it ends. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      endsAt: unknown & unknown
      /**
       * How many places.
       * @minimum 1 @maximum 100000
       */
      capacity: number
      /**
       * From when one can register; at once unless told. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      registrationOpensAt?: unknown & unknown
      /**
       * Until when; until it begins unless told. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      registrationClosesAt?: unknown & unknown
    }, {
      eventId: string
      organiserOrganisationId: string
      /** What kind of event it is. */
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
      /** By the clock of `timeZone`. */
      localStart: string
      localEnd: string
      capacity: number
      hasPlaces: boolean
      /** @format date-time */
      registrationOpensAt: string
      /** @format date-time */
      registrationClosesAt: string
      /** One can register now. */
      registrationIsOpen: boolean
      /** Where an event is in its life. */
      state: 'DRAFT' | 'PUBLISHED' | 'FULL' | 'HELD' | 'CLOSED' | 'CANCELLED'
      /** What its organiser can do with it now. */
      allowedEvents: string[]
      /** How many have a place: told to the organiser only. */
      registered: number | null
    }>
    /**
     * List events for the diaspora, soonest first: what, where or online, when by the local clock, and whether one can register.
     *
     * GET /v1/diaspora/events; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.diaspora.listEvents()
     */
    listEvents: List<{
      /** What kind of event it is. */
      kind?: 'FORUM' | 'HACKATHON' | 'WEBINAR' | 'ROADSHOW' | 'VISIT'
      /** true: only online; false: only with a place. */
      online?: boolean
      /**
       * A country, ISO 3166-1 alpha-2, such as MA.
       * @maxLength 2
       */
      hostCountry?: string
      /**
       * Instead those that are over.
       * @default false
       */
      past?: boolean
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        eventId: string
        organiserOrganisationId: string
        /** What kind of event it is. */
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
        /** By the clock of `timeZone`. */
        localStart: string
        localEnd: string
        capacity: number
        hasPlaces: boolean
        /** @format date-time */
        registrationOpensAt: string
        /** @format date-time */
        registrationClosesAt: string
        /** One can register now. */
        registrationIsOpen: boolean
        /** Where an event is in its life. */
        state: 'DRAFT' | 'PUBLISHED' | 'FULL' | 'HELD' | 'CLOSED' | 'CANCELLED'
        /** What its organiser can do with it now. */
        allowedEvents: string[]
        /** How many have a place: told to the organiser only. */
        registered: number | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Move an event of the caller’s organisation on: hold it once it has begun, close it, or cancel it, which cancels every registration.
     *
     * POST /v1/diaspora/events/:eventId/transitions; needs the scope `diaspora:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.advanceEvent({ eventId: '00000000-0000-7306-8000-000000000002', event: 'cancel' })
     */
    advanceEvent: Write<{
      /**
       * An event of the organisation, as listed by diaspora.listEvents.
       * @minLength 1 @maxLength 64
       */
      eventId: string
      /** What to do. */
      event: 'hold' | 'close' | 'cancel'
    }, {
      eventId: string
      organiserOrganisationId: string
      /** What kind of event it is. */
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
      /** By the clock of `timeZone`. */
      localStart: string
      localEnd: string
      capacity: number
      hasPlaces: boolean
      /** @format date-time */
      registrationOpensAt: string
      /** @format date-time */
      registrationClosesAt: string
      /** One can register now. */
      registrationIsOpen: boolean
      /** Where an event is in its life. */
      state: 'DRAFT' | 'PUBLISHED' | 'FULL' | 'HELD' | 'CLOSED' | 'CANCELLED'
      /** What its organiser can do with it now. */
      allowedEvents: string[]
      /** How many have a place: told to the organiser only. */
      registered: number | null
    }>
    /**
     * Register the caller for an event for the diaspora. A full one is answered with others that still take somebody.
     *
     * POST /v1/diaspora/registrations; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.registerForEvent({ eventId: '00000000-0000-7306-8000-000000000001' })
     */
    registerForEvent: Write<{
      /**
       * An event, as listed by diaspora.listEvents.
       * @minLength 1 @maxLength 64
       */
      eventId: string
    }, {
      registrationId: string
      eventId: string
      state: 'REGISTERED' | 'CANCELLED' | 'ATTENDED'
      /** To be shown at the door. */
      ticket: string
      attendedAt: string | null
    }>
    /**
     * Give up the caller’s place at an event for the diaspora before it begins; it goes to whoever registers next.
     *
     * POST /v1/diaspora/registrations/:registrationId/cancel; needs a key. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.cancelRegistration({ registrationId: '00000000-0000-7307-8000-000000000001' })
     */
    cancelRegistration: Write<{
      /**
       * The caller’s registration, as answered by diaspora.registerForEvent or shown by diaspora.myData.
       * @minLength 1 @maxLength 64
       */
      registrationId: string
    }, {
      registrationId: string
      eventId: string
      state: 'REGISTERED' | 'CANCELLED' | 'ATTENDED'
      /** To be shown at the door. */
      ticket: string
      attendedAt: string | null
    }>
    /**
     * Let somebody in at an event of the caller’s organisation by the ticket they show.
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
       * As the person shows it.
       * @minLength 1 @maxLength 60
       */
      ticket: string
    }, {
      eventId: string
      /** @format date-time */
      attendedAt: string
    }>
    /**
     * Record a bridge between the caller’s organisation and one abroad: industrial or academic, what was signed - agreement, joint laboratory, co-supervision, supply, investment - and when.
     *
     * POST /v1/diaspora/bridges; needs the scope `diaspora:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.createBridge({ kind: 'ACADEMIC', instrument: 'JOINT_LAB', foreignPartner: { name: 'Université Exemple de l’Étranger', countryCode: 'BE' }, signedOn: '2026-10-01', validUntil: '2029-09-30' })
     */
    createBridge: Write<{
      /** Between companies, or between universities and laboratories. */
      kind: 'INDUSTRIAL' | 'ACADEMIC'
      /** What was signed. */
      instrument: 'MOU' | 'JOINT_LAB' | 'CO_SUPERVISION' | 'SUPPLY' | 'INVESTMENT'
      /** The other side. */
      foreignPartner: {
        /**
         * The organisation abroad.
         * @minLength 2 @maxLength 200
         */
        name: string
        /**
         * Where it is, ISO 3166-1; not Morocco.
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
       * The member of the diaspora who leads it, as found by diaspora.searchProfiles; shown to the own organisation only.
       * @minLength 1 @maxLength 64
       */
      leadProfileId?: string
      /** When it was signed. As 2027-03-01. */
      signedOn: unknown & unknown
      /** Last day; without end unless told. As 2027-03-01. */
      validUntil?: unknown & unknown
    }, {
      bridgeId: string
      /** Between companies, or between universities and laboratories. */
      kind: 'INDUSTRIAL' | 'ACADEMIC'
      /** What was signed. */
      instrument: 'MOU' | 'JOINT_LAB' | 'CO_SUPERVISION' | 'SUPPLY' | 'INVESTMENT'
      /** The Moroccan side. */
      moroccanOrganisation: LocalizedText
      /** It is one of the caller’s organisation. */
      own: boolean
      foreignPartner: {
        name: string
        countryCode: string
        ror: string | null
      }
      /** The member of the diaspora who leads it: told to the own organisation only, while the member may be found. */
      leadProfileId: string | null
      signedOn: string
      validUntil: string | null
      /** Today. */
      isValid: boolean
      outputs: Array<{
        title: string
        producedOn: string
      }>
    }>
    /**
     * List the bridges between Moroccan organisations and those abroad, latest signed first, with what they have produced; by kind, instrument or country.
     *
     * GET /v1/diaspora/bridges; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.diaspora.listBridges({ kind: 'ACADEMIC' })
     */
    listBridges: List<{
      /** Between companies, or between universities and laboratories. */
      kind?: 'INDUSTRIAL' | 'ACADEMIC'
      /** What was signed. */
      instrument?: 'MOU' | 'JOINT_LAB' | 'CO_SUPERVISION' | 'SUPPLY' | 'INVESTMENT'
      /**
       * A country, ISO 3166-1 alpha-2, such as MA.
       * @maxLength 2
       */
      countryCode?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        bridgeId: string
        /** Between companies, or between universities and laboratories. */
        kind: 'INDUSTRIAL' | 'ACADEMIC'
        /** What was signed. */
        instrument: 'MOU' | 'JOINT_LAB' | 'CO_SUPERVISION' | 'SUPPLY' | 'INVESTMENT'
        /** The Moroccan side. */
        moroccanOrganisation: LocalizedText
        /** It is one of the caller’s organisation. */
        own: boolean
        foreignPartner: {
          name: string
          countryCode: string
          ror: string | null
        }
        /** The member of the diaspora who leads it: told to the own organisation only, while the member may be found. */
        leadProfileId: string | null
        signedOn: string
        validUntil: string | null
        /** Today. */
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
     * Put on record what a bridge of the caller’s organisation has produced: a thesis, an article, a product, an order.
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
       * What it is.
       * @minLength 2 @maxLength 300
       */
      title: string
      /** When. As 2027-03-01. */
      producedOn: unknown & unknown
    }, {
      bridgeId: string
      /** Between companies, or between universities and laboratories. */
      kind: 'INDUSTRIAL' | 'ACADEMIC'
      /** What was signed. */
      instrument: 'MOU' | 'JOINT_LAB' | 'CO_SUPERVISION' | 'SUPPLY' | 'INVESTMENT'
      /** The Moroccan side. */
      moroccanOrganisation: LocalizedText
      /** It is one of the caller’s organisation. */
      own: boolean
      foreignPartner: {
        name: string
        countryCode: string
        ror: string | null
      }
      /** The member of the diaspora who leads it: told to the own organisation only, while the member may be found. */
      leadProfileId: string | null
      signedOn: string
      validUntil: string | null
      /** Today. */
      isValid: boolean
      outputs: Array<{
        title: string
        producedOn: string
      }>
    }>
    /**
     * Show the caller all that the diaspora module keeps of them: profile, consents, requests, engagements, registrations - and who saw what of the profile, when and why.
     *
     * Of each list the newest 100; the whole record of who looked is in `commons.myAccessLog`. That an agent reads it for the caller is put on record.
     *
     * GET /v1/diaspora/me; needs a key. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.myData()
     */
    myData: Write<Record<string, never>, {
      /** Null where there is none. This and the lists are null when a repeated request is answered again. */
      profile: {
        profileId: string
        /** Where a profile is in its life. */
        state: 'DRAFT' | 'SUBMITTED' | 'VERIFIED' | 'PAUSED' | 'WITHDRAWN'
        /** As it holds now. */
        tier: 'T0' | 'T1' | 'T2' | 'T3' | 'T4'
        /** What the member can do now with diaspora.advanceProfile. */
        allowedEvents: string[]
        version: number
        /** @format date-time */
        updatedAt: string
        /** As others see it from T1 on. */
        card: {
          profileId: string
          /** It is the caller’s own. */
          own: boolean
          /** Where they live, ISO 3166-1. */
          countryCode: string
          languages: Array<{
            /** BCP 47. */
            tag: string
            /** CEFR level, A1 to C2. */
            cefr: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
          }>
          /** Of each skill the claim that is worth most: a credential more than a colleague, a colleague more than oneself. */
          skills: Array<{
            skillId: string
            level: number
            /** What it rests on: a credential, a colleague, or the person’s own word. */
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
          /** Minutes of a working day in common, from 9:00 to 18:00 by each side’s own clock. */
          overlapMinutes: number
          /** What a profile was held against: a document, a referee, an institution, or only the member’s own word. */
          verification: 'SELF' | 'DOCUMENT' | 'REFEREE' | 'INSTITUTION'
        }
        /** What is shown with the name. */
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
          /** Only to whom the member accepted. */
          email?: string | null
          /** Only to whom the member accepted. */
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
        /** Where a request for contact is. */
        state: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
        /** What the caller can do with it now. */
        allowedEvents: string[]
        profileId: string
        needId: string
        /** What is needed. */
        needKind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        needTitle: LocalizedText
        /** The organisation that asks. */
        askedBy: LocalizedText
        message: string
        /** The member gave their name to who asked: see diaspora.getProfile. */
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
        /** Where a request for contact is. */
        state: 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED'
        /** What the caller can do with it now. */
        allowedEvents: string[]
        profileId: string
        needId: string
        /** What is needed. */
        needKind: 'EXPERTISE' | 'MACHINE_TIME' | 'TALENT' | 'SPACE' | 'COMPUTE' | 'RESEARCH' | 'FUNDING' | 'PARTNER'
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        needTitle: LocalizedText
        /** The organisation that asks. */
        askedBy: LocalizedText
        message: string
        /** The member gave their name to who asked: see diaspora.getProfile. */
        named: boolean
        /** @format date-time */
        expiresAt: string
        answeredAt: string | null
        /** @format date-time */
        createdAt: string
      }> | null
      engagements: Array<{
        engagementId: string
        /** As what the caller sees it. */
        sides: Array<'host' | 'member' | 'officer'>
        hostOrganisationId: string
        profileId: string
        requestId: string
        needId: string
        /** How a member of the diaspora can contribute. */
        kind: 'REMOTE_MENTORING' | 'EXPERT_MISSION' | 'TEACHING' | 'CO_SUPERVISION' | 'INVESTMENT' | 'RETURN' | 'BUSINESS_BRIDGE'
        tor: {
          /**
           * What is to be reached.
           * @minLength 10 @maxLength 4000
           */
          objectives: string
          /**
           * What is handed over at the end.
           * @minItems 1 @maxItems 20
           */
          deliverables: string[]
          /**
           * Days of work.
           * @minimum 1 @maximum 730
           */
          days: number
          /** Where the work is done. */
          mode: 'REMOTE' | 'ONSITE' | 'BLENDED'
        }
        /** First day. As 2027-03-01. */
        startOn: unknown & unknown
        /** Last day. As 2027-03-01. */
        endOn: unknown & unknown
        /** Who pays what. */
        compensation: {
          /** PRO_BONO: unpaid; FEE: a fee; TRAVEL: travel only. */
          kind: 'PRO_BONO' | 'FEE' | 'TRAVEL'
          /** Needed for a fee. */
          amount?: {
            /**
             * In centimes: 12 dirhams 50 are 1250.
             * @minimum 0
             */
            amountMinor: number
            currency: 'MAD'
          }
        }
        /** Where an engagement is in its life. */
        state: 'PROPOSED' | 'TOR_DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DELIVERED' | 'COMPLETED' | 'FOLLOWED_UP' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
        /** What the caller can do with it now, by diaspora.advanceEngagement. */
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
        /** To be shown at the door. */
        ticket: string
        attendedAt: string | null
      }> | null
      accesses: Array<{
        /** @format date-time */
        at: string
        /** Name of who looked; null when they are gone. */
        readBy: string | null
        organisation: LocalizedText | null
        agent: string | null
        runId: string | null
        operation: string
        purpose: 'MEMBERSHIP' | 'DIRECTORY' | 'NEWS' | 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC' | 'CERTIFICATE' | 'STATISTICS' | null
        /** What was shown with the name; none when it was masked. */
        fields: string[]
      }> | null
    }>
    /**
     * Take back what the caller agreed to for the diaspora, all of it or one purpose. At once: the profile is hidden (T0), open matches drop the member, requests that wait are declined, names given are taken back.
     *
     * To take back MATCHING ends every proposal of the caller in the programme, also outside the diaspora. `commons.withdrawConsent` hides the profile as well; this also closes what rested on it.
     *
     * DELETE /v1/diaspora/me/consents; needs a key. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.diaspora.withdrawConsent()
     */
    withdrawConsent: Write<{
      /** One of them; all that are live unless told. */
      purpose?: 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC'
    }, {
      withdrawn: Array<'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC'>
      /** There is a profile, and it is hidden now. */
      hidden: boolean
      droppedMatches: number
      closedRequests: number
    }>
    /**
     * Count the verified members of the diaspora by country, region of origin or main sector, and what came of it: engagements, events, bridges. Counts under five are suppressed, and so is what would give them away.
     *
     * GET /v1/diaspora/impact; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.diaspora.impact({ by: 'COUNTRY' })
     */
    impact: Read<{
      /**
       * Where they live, the region they come from, or their main sector.
       * @default "COUNTRY"
       */
      by?: 'COUNTRY' | 'REGION' | 'SECTOR'
    }, {
      /** @format date-time */
      asOf: string
      by: 'COUNTRY' | 'REGION' | 'SECTOR'
      /** Verified members who agreed to be found; who hides is not counted. */
      members: {
        /** Null when suppressed. */
        count: number | null
        /** The count, or `<5`, or `…` where it would give away another that is suppressed. */
        shown: string
      }
      items: Array<{
        /** A country, a region’s code, a section, or NONE. */
        key: string
        /** Null when suppressed. */
        count: number | null
        /** The count, or `<5`, or `…` where it would give away another that is suppressed. */
        shown: string
      }>
      engagementsCompleted: {
        /** Null when suppressed. */
        count: number | null
        /** The count, or `<5`, or `…` where it would give away another that is suppressed. */
        shown: string
      }
      eventsHeld: number
      bridgesValid: number
    }>
  }
  /** The integrated technology acceleration zone: space, digital resources, admission files, allocations, quotas and obligations. */
  galaxys: {
    /**
     * List the technology acceleration zones: where they are, whether they are open, their legal regime where decided, and the regulation tenants accept.
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
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To search its space, or to apply for it. */
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
        /** Only OPEN zones take files and tenants. */
        status: 'PLANNED' | 'OPEN' | 'CLOSED'
        /** The organisation that runs it. */
        operatorOrganisationId: string
        /** What every tenant accepts. */
        regulation: LocalizedText
        /** Of the regulation as it is: who accepts it names this. */
        regulationHash: string
        /** Measures that the zone itself has published. */
        incentives: Array<{
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          title: LocalizedText
          /** The text it rests on, as the zone states it. */
          source: string
        }>
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List the space of a zone as a tree: lots and buildings, their floors, their rooms. Whether something is free is for galaxys.searchSpace.
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
       * Only what stands directly in this unit.
       * @minLength 1 @maxLength 64
       */
      parentId?: string
      /** A kind of space. */
      kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To ask for it, or to allocate it. */
        unitId: string
        zoneId: string
        /** What it stands in; null: directly in the zone. */
        parentId: string | null
        /** As it is signposted in the zone. */
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
        /** Whether a unit can be used at all; whether it is taken follows from its allocations. */
        status: 'AVAILABLE' | 'UNDER_WORKS' | 'OUT_OF_SERVICE'
        /** Taken as a whole; otherwise shared, place by place. */
        exclusive: boolean
        /** Asked a month, in centimes - of a shared unit for one place; null: not published. */
        rentMinorPerMonth: number | null
        version: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Add a lot, building, floor or room to a zone, for those who run it. Refuses what has more area or power than is left in what it stands in.
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
       * What it stands in; directly in the zone unless told.
       * @minLength 1 @maxLength 64
       */
      parentId?: string
      /** As it is signposted, such as A-2-05. */
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
       * What it offers.
       * @maxItems 30 @default []
       */
      features?: string[]
      /**
       * Taken as a whole; false: shared, place by place, up to capacityPersons.
       * @default true
       */
      exclusive?: boolean
      /**
       * Asked a month, in centimes; null: not published.
       * @default null
       */
      rentMinorPerMonth?: number | null
    }, {
      /** To ask for it, or to allocate it. */
      unitId: string
      zoneId: string
      /** What it stands in; null: directly in the zone. */
      parentId: string | null
      /** As it is signposted in the zone. */
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
      /** Whether a unit can be used at all; whether it is taken follows from its allocations. */
      status: 'AVAILABLE' | 'UNDER_WORKS' | 'OUT_OF_SERVICE'
      /** Taken as a whole; otherwise shared, place by place. */
      exclusive: boolean
      /** Asked a month, in centimes - of a shared unit for one place; null: not published. */
      rentMinorPerMonth: number | null
      version: number
    }>
    /**
     * Change a unit of a zone one runs: its state of service, its size, its features or its rent. Refuses to close one that is held, or a size that does not fit.
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
      /** Whether a unit can be used at all; whether it is taken follows from its allocations. */
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
       * What it offers.
       * @maxItems 30
       */
      features?: string[]
      /** Asked a month, in centimes; null: not published. */
      rentMinorPerMonth?: number | null
      /**
       * Only if it still has this version: nobody’s change in between is lost. 0: only if there is none yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      /** To ask for it, or to allocate it. */
      unitId: string
      zoneId: string
      /** What it stands in; null: directly in the zone. */
      parentId: string | null
      /** As it is signposted in the zone. */
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
      /** Whether a unit can be used at all; whether it is taken follows from its allocations. */
      status: 'AVAILABLE' | 'UNDER_WORKS' | 'OUT_OF_SERVICE'
      /** Taken as a whole; otherwise shared, place by place. */
      exclusive: boolean
      /** Asked a month, in centimes - of a shared unit for one place; null: not published. */
      rentMinorPerMonth: number | null
      version: number
    }>
    /**
     * List the digital resources of a zone - computing, storage, power, racks, testbeds - with how much of each there is and what may be hosted on it.
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
      /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
      class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To request a quota of it. */
        poolId: string
        zoneId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
        class: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        total: number
        /** What of it is there for tenants. */
        allocatable: number
        /** How much more may be promised than there is: 5000 is half as much again. */
        overcommitBp: number
        /** 1: may host sensitive systems; 2: sensitive data too. */
        hostingLevel: number
        /** Of one unit a month, in centimes; null: not published. */
        unitPriceMinor: number | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Find free space in the zones - lots, buildings, floors, labs, clean rooms, offices, desks, racks - for a whole period, best fit first with the reasons.
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
       * At least so much area in dm2: 60 m2 are 6000.
       * @minimum 1 @maximum 2000000000
       */
      areaDm2?: number
      /**
       * At least so much electrical power, in watts.
       * @minimum 1 @maximum 2000000000
       */
      powerW?: number
      /**
       * At least room for so many people.
       * @minimum 1 @maximum 100000
       */
      persons?: number
      /**
       * What it should offer; what lacks some comes later.
       * @maxItems 10
       */
      features?: string[]
      /**
       * Free from then; now unless told. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from?: unknown & unknown
      /**
       * Free until then; a year after `from` unless told. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to?: unknown & unknown
      /**
       * How many at most, 1 to 50.
       * @minimum 1 @maximum 50 @default 10
       */
      limit?: number
    }, {
      /** @format date-time */
      from: string
      /** @format date-time */
      to: string
      items: Array<{
        /** To ask for it, or to allocate it. */
        unitId: string
        zoneId: string
        /** What it stands in; null: directly in the zone. */
        parentId: string | null
        /** As it is signposted in the zone. */
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
        /** Whether a unit can be used at all; whether it is taken follows from its allocations. */
        status: 'AVAILABLE' | 'UNDER_WORKS' | 'OUT_OF_SERVICE'
        /** Taken as a whole; otherwise shared, place by place. */
        exclusive: boolean
        /** Asked a month, in centimes - of a shared unit for one place; null: not published. */
        rentMinorPerMonth: number | null
        version: number
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        zoneName: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** Of a shared unit: places free at every moment; null: it is taken as a whole. */
        freePlaces: number | null
        /** Of those asked for. */
        missingFeatures: string[]
        /**
         * How well it fits, in thousandths.
         * @minimum 0 @maximum 1000
         */
        score: number
        reasons: Array<{
          /**
           * What was looked at: skills, region, dates.
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well it is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Where that is known from.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
    }>
    /**
     * Show how much of a zone is taken and free over time: area and each digital resource. Exact for those who run it; for others the peak of each month, rounded.
     *
     * The curve of those who run the zone has a segment for every change. The public one has a segment a month, at most sixty, with the busiest moment of it, rounded up to a twentieth of the whole: it tells neither a single tenant nor the day of a move.
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
       * From then; now unless told. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from?: unknown & unknown
      /**
       * Until then, at most five years; a year after `from` unless told. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to?: unknown & unknown
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
        /** What may be promised, overcommitment included. */
        allocatable: number
        segments: Array<{
          /** @format date-time */
          from: string
          /** @format date-time */
          to: string
          /** Of the public curve: reserved and allocated together. */
          allocated: number
          /** Null on the public curve. */
          reserved: number | null
          free: number
        }>
      }>
    }>
    /**
     * Put together one offer for a project: free space and computing in the zone, the nearest FabLab, certified talent, research laboratories, and incentives.
     *
     * Space, computing and incentives are the zone’s own. The rest is asked of the modules that know it, on behalf of the caller; a part that could not be asked says so in its `status`. An offer holds nothing: apply with `galaxys.submitFile`.
     *
     * GET /v1/galaxys/offer; needs the scope `galaxys:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.packageOffer({ kind: 'LAB', areaDm2: 6000, gpuHoursPerDay: 24, skillIds: ['machine-learning', 'mlops'] })
     */
    packageOffer: Read<{
      /**
       * The zone, as found by galaxys.listZones; the first open one unless told.
       * @minLength 1 @maxLength 64
       */
      zoneId?: string
      /** A kind of space. */
      kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
      /**
       * At least so much area in dm2: 60 m2 are 6000.
       * @minimum 1 @maximum 2000000000
       */
      areaDm2?: number
      /**
       * At least so much electrical power, in watts.
       * @minimum 1 @maximum 2000000000
       */
      powerW?: number
      /**
       * At least room for so many people.
       * @minimum 1 @maximum 100000
       */
      persons?: number
      /**
       * Virtual CPUs wanted.
       * @minimum 1 @maximum 2000000000
       */
      vcpu?: number
      /**
       * Memory wanted, in MB.
       * @minimum 1 @maximum 2000000000
       */
      ramMb?: number
      /**
       * Storage wanted, in GB.
       * @minimum 1 @maximum 2000000000
       */
      diskGb?: number
      /**
       * GPU hours a day wanted.
       * @minimum 1 @maximum 2000000000
       */
      gpuHoursPerDay?: number
      /**
       * What will run there: a sensitive system needs hosting of level 1, sensitive data of level 2.
       * @default "ORDINARY"
       */
      dataClass?: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
      /**
       * Skills the project will look for.
       * @maxItems 10
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * From then; now unless told. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from?: unknown & unknown
      /**
       * Until then; a year after `from` unless told. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to?: unknown & unknown
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
      /** The three that fit best, free for the whole period; none: nothing does. */
      spaces: Array<{
        /** To ask for it, or to allocate it. */
        unitId: string
        zoneId: string
        /** What it stands in; null: directly in the zone. */
        parentId: string | null
        /** As it is signposted in the zone. */
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
        /** Whether a unit can be used at all; whether it is taken follows from its allocations. */
        status: 'AVAILABLE' | 'UNDER_WORKS' | 'OUT_OF_SERVICE'
        /** Taken as a whole; otherwise shared, place by place. */
        exclusive: boolean
        /** Asked a month, in centimes - of a shared unit for one place; null: not published. */
        rentMinorPerMonth: number | null
        version: number
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        zoneName: LocalizedText
        /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
        regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
        /** Of a shared unit: places free at every moment; null: it is taken as a whole. */
        freePlaces: number | null
        /** Of those asked for. */
        missingFeatures: string[]
        /**
         * How well it fits, in thousandths.
         * @minimum 0 @maximum 1000
         */
        score: number
        reasons: Array<{
          /**
           * What was looked at: skills, region, dates.
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well it is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Where that is known from.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
      compute: Array<{
        /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
        class: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        wanted: number
        /** The pool that could give it; null: none could. */
        poolId: string | null
        poolName: LocalizedText | null
        hostingLevel: number | null
        enough: boolean
        /** Of what is wanted, in centimes; null: not published. */
        pricePerMonthMinor: number | null
      }>
      fablab: {
        /** NOT_INSTALLED: this server runs without that module; NOT_PERMITTED: the caller may not read it; NOT_AVAILABLE: it answered otherwise than expected. */
        status: 'ANSWERED' | 'NOT_ASKED' | 'NOT_INSTALLED' | 'NOT_PERMITTED' | 'NOT_AVAILABLE'
        /** The operation it was asked of. */
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
        /** NOT_INSTALLED: this server runs without that module; NOT_PERMITTED: the caller may not read it; NOT_AVAILABLE: it answered otherwise than expected. */
        status: 'ANSWERED' | 'NOT_ASKED' | 'NOT_INSTALLED' | 'NOT_PERMITTED' | 'NOT_AVAILABLE'
        /** The operation it was asked of. */
        source: string
        /** How many hold a certificate in these skills; counts under five are not told. */
        holders: {
          /** Null when suppressed. */
          count: number | null
          /** The count, or `<5`, or `…` where it would give away another that is suppressed. */
          shown: string
        } | null
      }
      laboratories: {
        /** NOT_INSTALLED: this server runs without that module; NOT_PERMITTED: the caller may not read it; NOT_AVAILABLE: it answered otherwise than expected. */
        status: 'ANSWERED' | 'NOT_ASKED' | 'NOT_INSTALLED' | 'NOT_PERMITTED' | 'NOT_AVAILABLE'
        /** The operation it was asked of. */
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
      /** What the zone itself has published; none are assumed. */
      incentives: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** The text it rests on, as the zone states it. */
        source: string
      }>
    }>
    /**
     * Apply for a place in a zone: the project, and the space and digital resources it asks for. As a draft, if wished, that only the applicant sees.
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
      /** What kind of tenant it would be. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /**
       * A country, ISO 3166-1 alpha-2, such as MA.
       * @maxLength 2 @default "MA"
       */
      country?: string
      /** The project that is to be housed. */
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for whom, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it means to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** What it means to invest, in centimes. */
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
       * The space and the digital resources that are asked for.
       * @minItems 1 @maxItems 20
       */
      requested: Array<{
        /** A kind of space. */
        kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /**
         * At least so much, in dm2: 100 dm2 are 1 m2.
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
        /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * When it is needed. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: unknown & unknown
        /**
         * Until when. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: unknown & unknown
      }>
      /** Accepts the regulation of the zone: its `regulationHash`, as galaxys.listZones shows it. */
      regulationHash?: string
      /**
       * True: keep it as a draft, and submit it later with galaxys.updateFile.
       * @default false
       */
      draft?: boolean
    }, {
      /** To look at it, complete it or decide on it. */
      fileId: string
      zoneId: string
      /** Who applies. */
      organisationId: string
      /** Where an admission file is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** What kind of tenant it would be. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for whom, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it means to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** What it means to invest, in centimes. */
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
         * At least so much, in dm2: 100 dm2 are 1 m2.
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
        /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * When it is needed. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: unknown & unknown
        /**
         * Until when. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: unknown & unknown
      }>
      /** Of the regulation as it was accepted; null: not yet. */
      regulationHash: string | null
      /** The regulation as it is now was accepted. */
      regulationAccepted: boolean
      /** What is missing, or what was said with the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; for the applicant once it was decided; null: none. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Change an admission file that is a draft or was found incomplete, and submit it. What was submitted is frozen until it is found incomplete.
     *
     * PATCH /v1/galaxys/files/:fileId; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.updateFile({ fileId: '00000000-0000-7505-8000-000000000001', submit: true })
     */
    updateFile: Write<{
      /**
       * A file of one’s own organisation, as found by galaxys.listFiles.
       * @minLength 1 @maxLength 64
       */
      fileId: string
      /** What kind of tenant it would be. */
      category?: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /**
       * A country, ISO 3166-1 alpha-2, such as MA.
       * @maxLength 2
       */
      country?: string
      /** The project that is to be housed. */
      project?: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for whom, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it means to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** What it means to invest, in centimes. */
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
       * The space and the digital resources that are asked for.
       * @minItems 1 @maxItems 20
       */
      requested?: Array<{
        /** A kind of space. */
        kind?: 'LOT' | 'BUILDING' | 'FLOOR' | 'LAB' | 'CLEANROOM' | 'OFFICE' | 'DESK' | 'MEETING_ROOM' | 'WAREHOUSE' | 'DATA_HALL' | 'RACK'
        /**
         * At least so much, in dm2: 100 dm2 are 1 m2.
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
        /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * When it is needed. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: unknown & unknown
        /**
         * Until when. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: unknown & unknown
      }>
      /** Accepts the regulation of the zone: its `regulationHash`, as galaxys.listZones shows it. */
      regulationHash?: string
      /**
       * True: hand it in.
       * @default false
       */
      submit?: boolean
      /**
       * Only if it still has this version: nobody’s change in between is lost. 0: only if there is none yet.
       * @minimum 0 @maximum 2147483647
       */
      ifVersion?: number
    }, {
      /** To look at it, complete it or decide on it. */
      fileId: string
      zoneId: string
      /** Who applies. */
      organisationId: string
      /** Where an admission file is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** What kind of tenant it would be. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for whom, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it means to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** What it means to invest, in centimes. */
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
         * At least so much, in dm2: 100 dm2 are 1 m2.
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
        /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * When it is needed. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: unknown & unknown
        /**
         * Until when. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: unknown & unknown
      }>
      /** Of the regulation as it was accepted; null: not yet. */
      regulationHash: string | null
      /** The regulation as it is now was accepted. */
      regulationAccepted: boolean
      /** What is missing, or what was said with the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; for the applicant once it was decided; null: none. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Accept the regulation of the zone for an admission file of one’s own organisation. Without it nothing is allocated; refuses a text that has changed since.
     *
     * POST /v1/galaxys/files/:fileId/regulation; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.acceptRegulation({ fileId: '00000000-0000-7505-8000-000000000001', regulationHash: '0000000000000000000000000000000000000000000000000000000000000000' })
     */
    acceptRegulation: Write<{
      /**
       * A file of one’s own organisation, as found by galaxys.listFiles.
       * @minLength 1 @maxLength 64
       */
      fileId: string
      /** Accepts the regulation of the zone: its `regulationHash`, as galaxys.listZones shows it. */
      regulationHash: string
    }, {
      /** To look at it, complete it or decide on it. */
      fileId: string
      zoneId: string
      /** Who applies. */
      organisationId: string
      /** Where an admission file is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** What kind of tenant it would be. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for whom, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it means to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** What it means to invest, in centimes. */
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
         * At least so much, in dm2: 100 dm2 are 1 m2.
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
        /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * When it is needed. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: unknown & unknown
        /**
         * Until when. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: unknown & unknown
      }>
      /** Of the regulation as it was accepted; null: not yet. */
      regulationHash: string | null
      /** The regulation as it is now was accepted. */
      regulationAccepted: boolean
      /** What is missing, or what was said with the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; for the applicant once it was decided; null: none. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Show an admission file: one’s own organisation’s, or one in a zone one runs, with what can be done with it now.
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
      /** To look at it, complete it or decide on it. */
      fileId: string
      zoneId: string
      /** Who applies. */
      organisationId: string
      /** Where an admission file is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** What kind of tenant it would be. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for whom, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it means to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** What it means to invest, in centimes. */
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
         * At least so much, in dm2: 100 dm2 are 1 m2.
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
        /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * When it is needed. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: unknown & unknown
        /**
         * Until when. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: unknown & unknown
      }>
      /** Of the regulation as it was accepted; null: not yet. */
      regulationHash: string | null
      /** The regulation as it is now was accepted. */
      regulationAccepted: boolean
      /** What is missing, or what was said with the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; for the applicant once it was decided; null: none. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * List the admission files of one’s organisation; or, for those who run a zone, the files submitted there.
     *
     * GET /v1/galaxys/files; needs the scope `galaxys:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.listFiles()
     */
    listFiles: List<{
      /**
       * `zone`: those submitted to the zones one runs; needs the scope galaxys:manage.
       * @default "organisation"
       */
      whose?: 'organisation' | 'zone'
      /**
       * Only in this zone.
       * @minLength 1 @maxLength 64
       */
      zoneId?: string
      /** Where an admission file is in its life. */
      state?: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To look at it, complete it or decide on it. */
        fileId: string
        zoneId: string
        /** Who applies. */
        organisationId: string
        /** Where an admission file is in its life. */
        state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** What kind of tenant it would be. */
        category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
        /** Where the applicant is established, ISO 3166-1. */
        country: string
        project: {
          /** The name of the project. */
          title: LocalizedText
          /** What it does, for whom, and why in the zone. */
          summary: LocalizedText
          /**
           * Technology readiness level, 1 to 9.
           * @minimum 1 @maximum 9
           */
          trl: number
          /**
           * Jobs it means to create.
           * @minimum 0 @maximum 1000000
           */
          jobsPlanned: number
          /** What it means to invest, in centimes. */
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
           * At least so much, in dm2: 100 dm2 are 1 m2.
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
          /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
          class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
          /**
           * Of the digital resource, in its own unit.
           * @minimum 1 @maximum 2000000000
           */
          quantity?: number
          /**
           * When it is needed. ISO 8601; without Z or offset, local time of Morocco.
           * @maxLength 40
           */
          from: unknown & unknown
          /**
           * Until when. ISO 8601; without Z or offset, local time of Morocco.
           * @maxLength 40
           */
          to: unknown & unknown
        }>
        /** Of the regulation as it was accepted; null: not yet. */
        regulationHash: string | null
        /** The regulation as it is now was accepted. */
        regulationAccepted: boolean
        /** What is missing, or what was said with the decision. */
        note: string | null
        outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
        /** What has to be met before anything is allocated. */
        conditions: string[]
        /** Mean of its scores, 0 to 500; for the applicant once it was decided; null: none. */
        score: number | null
        submittedAt: string | null
        decidedAt: string | null
        /** Rises with every change. */
        version: number
        /** What the caller can do with it now. */
        allowedEvents: string[]
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Declare, for those who run a zone, whether one has an interest in the organisation behind a file: before scoring it, deciding on it, or allocating to it.
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
      /** True: one has an interest, and leaves it to others. */
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
     * Move an admission file through its screening, for those who run the zone: complete or incomplete, technical review, site fit, to the committee.
     *
     * Events: `find_complete` and `find_incomplete` (say in `note` what is missing) of a submitted file; `start_review`; `check_site`; `to_committee`, once somebody without an interest has scored it; `meet_conditions` of one approved with conditions; `reopen` of one that waits or that has lost its clearance.
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
      /** What was found, or what comes next. */
      event: 'find_complete' | 'find_incomplete' | 'start_review' | 'check_site' | 'to_committee' | 'meet_conditions' | 'reopen'
      /**
       * What is missing, of an incomplete file; the applicant reads it.
       * @minLength 1 @maxLength 2000
       */
      note?: string
    }, {
      /** To look at it, complete it or decide on it. */
      fileId: string
      zoneId: string
      /** Who applies. */
      organisationId: string
      /** Where an admission file is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** What kind of tenant it would be. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for whom, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it means to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** What it means to invest, in centimes. */
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
         * At least so much, in dm2: 100 dm2 are 1 m2.
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
        /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * When it is needed. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: unknown & unknown
        /**
         * Until when. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: unknown & unknown
      }>
      /** Of the regulation as it was accepted; null: not yet. */
      regulationHash: string | null
      /** The regulation as it is now was accepted. */
      regulationAccepted: boolean
      /** What is missing, or what was said with the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; for the applicant once it was decided; null: none. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Score an admission file by the rubric, for those who run the zone and have declared no interest; answers with the space and resources that would fit.
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
         * Technology and innovation, 0 to 5; counts 25 of 100.
         * @minimum 0 @maximum 5
         */
        technology: number
        /**
         * Links with research, 0 to 5; counts 20 of 100.
         * @minimum 0 @maximum 5
         */
        research_links: number
        /**
         * Skilled jobs, 0 to 5; counts 20 of 100.
         * @minimum 0 @maximum 5
         */
        jobs: number
        /**
         * Investment, 0 to 5; counts 20 of 100.
         * @minimum 0 @maximum 5
         */
        investment: number
        /**
         * Fit with the site, 0 to 5; counts 15 of 100.
         * @minimum 0 @maximum 5
         */
        site_fit: number
      }
      /**
       * For the committee.
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
        /** Which of the things asked for, from 0. */
        request: number
        /** The three that fit best. */
        spaces: Array<{
          /** To ask for it, or to allocate it. */
          unitId: string
          /** As it is signposted in the zone. */
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
             * What was looked at: skills, region, dates.
             * @minLength 1 @maxLength 100
             */
            criterion: string
            /** @minimum 1 @maximum 100 */
            weight: number
            /**
             * How well it is met, in thousandths.
             * @minimum 0 @maximum 1000
             */
            value: number
            /**
             * Where that is known from.
             * @minLength 1 @maxLength 200
             */
            source: string
          }>
        }>
        pools: Array<{
          poolId: string
          /** A text in French and, where written, in Arabic, English and Amazigh. */
          name: LocalizedText
          /** Free at every moment of the time asked for. */
          free: number
          enough: boolean
        }>
      }>
      file: {
        /** To look at it, complete it or decide on it. */
        fileId: string
        zoneId: string
        /** Who applies. */
        organisationId: string
        /** Where an admission file is in its life. */
        state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
        /** What kind of tenant it would be. */
        category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
        /** Where the applicant is established, ISO 3166-1. */
        country: string
        project: {
          /** The name of the project. */
          title: LocalizedText
          /** What it does, for whom, and why in the zone. */
          summary: LocalizedText
          /**
           * Technology readiness level, 1 to 9.
           * @minimum 1 @maximum 9
           */
          trl: number
          /**
           * Jobs it means to create.
           * @minimum 0 @maximum 1000000
           */
          jobsPlanned: number
          /** What it means to invest, in centimes. */
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
           * At least so much, in dm2: 100 dm2 are 1 m2.
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
          /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
          class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
          /**
           * Of the digital resource, in its own unit.
           * @minimum 1 @maximum 2000000000
           */
          quantity?: number
          /**
           * When it is needed. ISO 8601; without Z or offset, local time of Morocco.
           * @maxLength 40
           */
          from: unknown & unknown
          /**
           * Until when. ISO 8601; without Z or offset, local time of Morocco.
           * @maxLength 40
           */
          to: unknown & unknown
        }>
        /** Of the regulation as it was accepted; null: not yet. */
        regulationHash: string | null
        /** The regulation as it is now was accepted. */
        regulationAccepted: boolean
        /** What is missing, or what was said with the decision. */
        note: string | null
        outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
        /** What has to be met before anything is allocated. */
        conditions: string[]
        /** Mean of its scores, 0 to 500; for the applicant once it was decided; null: none. */
        score: number | null
        submittedAt: string | null
        decidedAt: string | null
        /** Rises with every change. */
        version: number
        /** What the caller can do with it now. */
        allowedEvents: string[]
      }
    }>
    /**
     * Decide on an admission file before the committee: approve it, with conditions or without, put it on the waiting list, or reject it. Never with an interest.
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
      /** What the committee decided. */
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /**
       * Of an approval with conditions: what has to be met first.
       * @maxItems 20 @default []
       */
      conditions?: string[]
      /**
       * Why; the applicant reads it.
       * @minLength 1 @maxLength 2000
       */
      note?: string
    }, {
      /** To look at it, complete it or decide on it. */
      fileId: string
      zoneId: string
      /** Who applies. */
      organisationId: string
      /** Where an admission file is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'INCOMPLETE' | 'TECHNICAL_REVIEW' | 'SITE_FIT' | 'COMMITTEE' | 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED'
      /** What kind of tenant it would be. */
      category: 'STARTUP' | 'SME' | 'LARGE' | 'RESEARCH' | 'INVESTOR' | 'SERVICE'
      /** Where the applicant is established, ISO 3166-1. */
      country: string
      project: {
        /** The name of the project. */
        title: LocalizedText
        /** What it does, for whom, and why in the zone. */
        summary: LocalizedText
        /**
         * Technology readiness level, 1 to 9.
         * @minimum 1 @maximum 9
         */
        trl: number
        /**
         * Jobs it means to create.
         * @minimum 0 @maximum 1000000
         */
        jobsPlanned: number
        /** What it means to invest, in centimes. */
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
         * At least so much, in dm2: 100 dm2 are 1 m2.
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
        /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
        class?: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        /**
         * Of the digital resource, in its own unit.
         * @minimum 1 @maximum 2000000000
         */
        quantity?: number
        /**
         * When it is needed. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        from: unknown & unknown
        /**
         * Until when. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        to: unknown & unknown
      }>
      /** Of the regulation as it was accepted; null: not yet. */
      regulationHash: string | null
      /** The regulation as it is now was accepted. */
      regulationAccepted: boolean
      /** What is missing, or what was said with the decision. */
      note: string | null
      outcome: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'WAITLISTED' | 'REJECTED' | null
      /** What has to be met before anything is allocated. */
      conditions: string[]
      /** Mean of its scores, 0 to 500; for the applicant once it was decided; null: none. */
      score: number | null
      submittedAt: string | null
      decidedAt: string | null
      /** Rises with every change. */
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Give a unit or a part of a pool to the applicant of an approved file, for those who run the zone. If it is taken, 409 with what is free instead.
     *
     * A unit is RESERVED for at most sixty days, until `galaxys.confirmAllocation`; with `propose` it is only offered, and nothing is held until the applicant accepts. A part of a pool is ALLOCATED at once, with its quota.
     *
     * Refusals, all 409: `unit-taken` and `unit-out-of-service` carry `alternatives`, the same unit later and others of its kind; `pool-exhausted` and `hosting-level` carry `free`, `availableFrom` and other pools; `file-not-approved`, `regulation-not-accepted`, `interest-undeclared` and `interest-not-cleared` name the operation that is missing.
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
       * Places of a shared unit, or units of the pool; 1 for what is taken as a whole.
       * @minimum 1 @maximum 2000000000 @default 1
       */
      quantity?: number
      /**
       * What will run there: a sensitive system needs hosting of level 1, sensitive data of level 2.
       * @default "ORDINARY"
       */
      dataClass?: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
      /**
       * From then. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      startsAt: unknown & unknown
      /**
       * Until then. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      endsAt: unknown & unknown
      /**
       * Of a unit: only offer it; the applicant accepts with galaxys.acceptAllocation.
       * @default false
       */
      propose?: boolean
      /**
       * What the tenant promises for it.
       * @maxItems 10 @default []
       */
      obligations?: Array<{
        /** What a tenant has promised. */
        type: 'WORKS_START' | 'WORKS_END' | 'OPERATION_START' | 'JOBS' | 'INVESTMENT' | 'R_AND_D'
        /**
         * What has to be reached.
         * @minLength 1 @maxLength 500
         */
        target: string
        /**
         * Of JOBS their number, of INVESTMENT centimes.
         * @minimum 0
         */
        value?: number
        /**
         * By then. ISO 8601; without Z or offset, local time of Morocco.
         * @maxLength 40
         */
        dueAt: unknown & unknown
      }>
    }, {
      /** To accept, confirm or release it. */
      allocationId: string
      /** The admission file it rests on. */
      fileId: string
      zoneId: string
      /** Whose it is. */
      organisationId: string
      unitId: string | null
      poolId: string | null
      /** Of a part of a pool: the quota that came with it. */
      quotaId: string | null
      /** The unit or the pool, by name. */
      what: LocalizedText
      /** Places of a shared unit, or units of a pool; 1 for what is taken as a whole. */
      quantity: number
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** Where an allocation is in its life. */
      state: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
      /** Confirmed before this, or it lapses; null when not reserved. */
      reservedUntil: string | null
      endedAt: string | null
      /** Why it ended. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Accept a unit that the zone proposes: it is then reserved for at most sixty days. Refuses, with what is free, when somebody else was faster.
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
      /** To accept, confirm or release it. */
      allocationId: string
      /** The admission file it rests on. */
      fileId: string
      zoneId: string
      /** Whose it is. */
      organisationId: string
      unitId: string | null
      poolId: string | null
      /** Of a part of a pool: the quota that came with it. */
      quotaId: string | null
      /** The unit or the pool, by name. */
      what: LocalizedText
      /** Places of a shared unit, or units of a pool; 1 for what is taken as a whole. */
      quantity: number
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** Where an allocation is in its life. */
      state: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
      /** Confirmed before this, or it lapses; null when not reserved. */
      reservedUntil: string | null
      endedAt: string | null
      /** Why it ended. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Confirm a reservation, once the deposit is there, for those who run the zone: from then on it is allocated.
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
      /** To accept, confirm or release it. */
      allocationId: string
      /** The admission file it rests on. */
      fileId: string
      zoneId: string
      /** Whose it is. */
      organisationId: string
      unitId: string | null
      poolId: string | null
      /** Of a part of a pool: the quota that came with it. */
      quotaId: string | null
      /** The unit or the pool, by name. */
      what: LocalizedText
      /** Places of a shared unit, or units of a pool; 1 for what is taken as a whole. */
      quantity: number
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** Where an allocation is in its life. */
      state: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
      /** Confirmed before this, or it lapses; null when not reserved. */
      reservedUntil: string | null
      endedAt: string | null
      /** Why it ended. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Give back a unit or a part of a pool: decline a proposal, let a reservation go, or vacate what was allocated. It is free for others at once.
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
       * Why; both sides see it.
       * @minLength 1 @maxLength 500
       */
      reason?: string
    }, {
      /** To accept, confirm or release it. */
      allocationId: string
      /** The admission file it rests on. */
      fileId: string
      zoneId: string
      /** Whose it is. */
      organisationId: string
      unitId: string | null
      poolId: string | null
      /** Of a part of a pool: the quota that came with it. */
      quotaId: string | null
      /** The unit or the pool, by name. */
      what: LocalizedText
      /** Places of a shared unit, or units of a pool; 1 for what is taken as a whole. */
      quantity: number
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** Where an allocation is in its life. */
      state: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
      /** Confirmed before this, or it lapses; null when not reserved. */
      reservedUntil: string | null
      endedAt: string | null
      /** Why it ended. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * List what one’s organisation holds in the zones; or, for those who run a zone, who holds what there.
     *
     * GET /v1/galaxys/allocations; needs the scope `galaxys:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.listAllocations()
     */
    listAllocations: List<{
      /**
       * `zone`: of the zones one runs; needs the scope galaxys:manage.
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
      /** Where an allocation is in its life. */
      state?: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To accept, confirm or release it. */
        allocationId: string
        /** The admission file it rests on. */
        fileId: string
        zoneId: string
        /** Whose it is. */
        organisationId: string
        unitId: string | null
        poolId: string | null
        /** Of a part of a pool: the quota that came with it. */
        quotaId: string | null
        /** The unit or the pool, by name. */
        what: LocalizedText
        /** Places of a shared unit, or units of a pool; 1 for what is taken as a whole. */
        quantity: number
        /** @format date-time */
        startsAt: string
        /** @format date-time */
        endsAt: string
        /** Where an allocation is in its life. */
        state: 'PROPOSED' | 'RESERVED' | 'ALLOCATED' | 'VACATED' | 'LAPSED' | 'RECOVERED'
        /** Confirmed before this, or it lapses; null when not reserved. */
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
     * Request computing, storage, power or another digital resource of a zone for a period, on an approved file. Refuses what could not be granted, with what is free.
     *
     * POST /v1/galaxys/quotas; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.requestQuota({ fileId: '00000000-0000-7505-8000-000000000008', poolId: '00000000-0000-7504-8000-000000000001', quantity: 64, from: '2027-04-01T00:00', to: '2027-10-01T00:00' })
     */
    requestQuota: Write<{
      /**
       * An approved file of one’s own organisation in that zone.
       * @minLength 1 @maxLength 64
       */
      fileId: string
      /**
       * A pool, as found by galaxys.listPools.
       * @minLength 1 @maxLength 64
       */
      poolId: string
      /**
       * How much, in the unit of the pool; of GPU_H, hours a day.
       * @minimum 1 @maximum 2000000000
       */
      quantity: number
      /**
       * What will run there: a sensitive system needs hosting of level 1, sensitive data of level 2.
       * @default "ORDINARY"
       */
      dataClass?: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
      /**
       * From then. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from: unknown & unknown
      /**
       * Until then. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to: unknown & unknown
    }, {
      /** To use it, or to decide on it. */
      quotaId: string
      poolId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      poolName: LocalizedText
      /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
      class: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
      zoneId: string
      /** Whose it is. */
      organisationId: string
      /** The admission file it rests on. */
      fileId: string
      requested: number
      /** What may be used at any moment; 0 until it was granted. */
      granted: number
      /** What will run there: a sensitive system needs hosting of level 1, sensitive data of level 2. */
      dataClass: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** Where a quota is in its life. */
      state: 'REQUESTED' | 'GRANTED' | 'PARTIAL' | 'REFUSED' | 'EXPIRED'
      /** Why it was refused, or cut. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Grant a requested quota, in full or in part, or refuse it, for those who run the zone. Never more than the pool has at any moment of the period.
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
       * Less than was requested; all of it unless told.
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
      /** To use it, or to decide on it. */
      quotaId: string
      poolId: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      poolName: LocalizedText
      /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
      class: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
      zoneId: string
      /** Whose it is. */
      organisationId: string
      /** The admission file it rests on. */
      fileId: string
      requested: number
      /** What may be used at any moment; 0 until it was granted. */
      granted: number
      /** What will run there: a sensitive system needs hosting of level 1, sensitive data of level 2. */
      dataClass: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      /** Where a quota is in its life. */
      state: 'REQUESTED' | 'GRANTED' | 'PARTIAL' | 'REFUSED' | 'EXPIRED'
      /** Why it was refused, or cut. */
      reason: string | null
      version: number
      /** What the caller can do with it now. */
      allowedEvents: string[]
    }>
    /**
     * Use a granted quota: so much of it, from then to then. Refused at once, with what is left, where it would be more than the quota at any moment.
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
       * How much of it at every moment; of GPU_H, hours a day.
       * @minimum 1 @maximum 2000000000
       */
      quantity: number
      /**
       * From then. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from: unknown & unknown
      /**
       * Until then. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to: unknown & unknown
    }, {
      usageId: string
      quotaId: string
      quantity: number
      /** @format date-time */
      startsAt: string
      /** @format date-time */
      endsAt: string
      granted: number
      /** At the busiest moment of the period. */
      used: number
      /** What could still be used at that moment. */
      left: number
      /** Units times days; of GPU_H these are hours. */
      unitDays: number
    }>
    /**
     * Show the quotas of one’s organisation with what was used of each and what is left; or, for those who run a zone, of all its tenants.
     *
     * GET /v1/galaxys/usage; needs the scope `galaxys:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.usage()
     */
    usage: List<{
      /**
       * `zone`: of the zones one runs; needs the scope galaxys:manage.
       * @default "organisation"
       */
      whose?: 'organisation' | 'zone'
      /**
       * Only of this pool.
       * @minLength 1 @maxLength 64
       */
      poolId?: string
      /** As it was decided, whether or not it has expired since. */
      state?: 'REQUESTED' | 'GRANTED' | 'PARTIAL' | 'REFUSED'
      /**
       * Used from then; thirty days ago unless told. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      from?: unknown & unknown
      /**
       * Used until then; thirty days after `from` unless told. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      to?: unknown & unknown
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To use it, or to decide on it. */
        quotaId: string
        poolId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        poolName: LocalizedText
        /** A kind of digital resource. Quantities are levels held at each moment; of GPU_H, hours a day. */
        class: 'VCPU' | 'RAM_MB' | 'DISK_GB' | 'GPU_H' | 'VGPU' | 'RACK_U' | 'POWER_W' | 'BANDWIDTH_MBPS' | 'IPV4' | 'SPECTRUM_TESTBED' | 'SENSOR_NET'
        zoneId: string
        /** Whose it is. */
        organisationId: string
        /** The admission file it rests on. */
        fileId: string
        requested: number
        /** What may be used at any moment; 0 until it was granted. */
        granted: number
        /** What will run there: a sensitive system needs hosting of level 1, sensitive data of level 2. */
        dataClass: 'ORDINARY' | 'SENSITIVE_SYSTEM' | 'SENSITIVE_DATA'
        /** @format date-time */
        startsAt: string
        /** @format date-time */
        endsAt: string
        /** Where a quota is in its life. */
        state: 'REQUESTED' | 'GRANTED' | 'PARTIAL' | 'REFUSED' | 'EXPIRED'
        /** Why it was refused, or cut. */
        reason: string | null
        version: number
        /** What the caller can do with it now. */
        allowedEvents: string[]
        /** @format date-time */
        from: string
        /** @format date-time */
        to: string
        /** At the busiest moment of the period. */
        used: number
        /** What could still be used at that moment. */
        left: number
        /** Units times days; of GPU_H these are hours. */
        unitDays: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * List what tenants have promised and is due soon, overdue or under recovery, with what the evidence does not show yet: one’s own, or of a zone one runs.
     *
     * GET /v1/galaxys/obligations; needs the scope `galaxys:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.galaxys.obligationsDue()
     */
    obligationsDue: List<{
      /**
       * `zone`: of the zones one runs; needs the scope galaxys:manage.
       * @default "organisation"
       */
      whose?: 'organisation' | 'zone'
      /**
       * Only in this zone.
       * @minLength 1 @maxLength 64
       */
      zoneId?: string
      /**
       * Counted from then; now unless told. ISO 8601; without Z or offset, local time of Morocco.
       * @maxLength 40
       */
      asOf?: unknown & unknown
      /**
       * Due within so many days; 0: what is overdue.
       * @minimum 0 @maximum 3650 @default 90
       */
      horizonDays?: number
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
    }, {
      items: Array<{
        /** To record evidence, or to decide on it. */
        obligationId: string
        /** What it was promised for. */
        allocationId: string
        zoneId: string
        /** Who promised. */
        organisationId: string
        /** The unit it is about. */
        unit: LocalizedText | null
        /** What a tenant has promised. */
        type: 'WORKS_START' | 'WORKS_END' | 'OPERATION_START' | 'JOBS' | 'INVESTMENT' | 'R_AND_D'
        target: string
        /** Of JOBS their number, of INVESTMENT centimes. */
        targetValue: number | null
        achievedValue: number | null
        /** @format date-time */
        dueAt: string
        /** Where an obligation is in its life. */
        state: 'DUE' | 'BREACH_PENDING' | 'CURE' | 'MET' | 'WAIVED' | 'BREACHED' | 'RECOVERY_STARTED' | 'LOT_RECOVERED'
        evidence: Array<{
          /** What was done. */
          note: string
          /** Where the document is. */
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
        /** What the evidence does not show yet; null: it is all there. */
        evidenceGap: string | null
        noticeAt: string | null
        /** Until then it can still be made good. */
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
     * Record what shows that an obligation of one’s organisation is met: what was done, where the document is, how many jobs or centimes. The zone decides on it.
     *
     * POST /v1/galaxys/obligations/:obligationId/evidence; needs the scope `galaxys:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.galaxys.recordObligation({ obligationId: '00000000-0000-7511-8000-000000000001', note: 'Huit contrats signés', value: 8 })
     */
    recordObligation: Write<{
      /**
       * An obligation of one’s own organisation, as found by galaxys.obligationsDue.
       * @minLength 1 @maxLength 64
       */
      obligationId: string
      /**
       * What was done.
       * @minLength 1 @maxLength 2000
       */
      note: string
      /**
       * Where the document is.
       * @format uri @maxLength 500
       */
      url?: string
      /**
       * All jobs created, or all centimes invested, so far.
       * @minimum 0
       */
      value?: number
    }, {
      /** To record evidence, or to decide on it. */
      obligationId: string
      /** What it was promised for. */
      allocationId: string
      zoneId: string
      /** Who promised. */
      organisationId: string
      /** The unit it is about. */
      unit: LocalizedText | null
      /** What a tenant has promised. */
      type: 'WORKS_START' | 'WORKS_END' | 'OPERATION_START' | 'JOBS' | 'INVESTMENT' | 'R_AND_D'
      target: string
      /** Of JOBS their number, of INVESTMENT centimes. */
      targetValue: number | null
      achievedValue: number | null
      /** @format date-time */
      dueAt: string
      /** Where an obligation is in its life. */
      state: 'DUE' | 'BREACH_PENDING' | 'CURE' | 'MET' | 'WAIVED' | 'BREACHED' | 'RECOVERY_STARTED' | 'LOT_RECOVERED'
      evidence: Array<{
        /** What was done. */
        note: string
        /** Where the document is. */
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
      /** What the evidence does not show yet; null: it is all there. */
      evidenceGap: string | null
      noticeAt: string | null
      /** Until then it can still be made good. */
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
     * Decide on an obligation, for those who run the zone: met, waived, or step by step - notice, breach, recovery started, unit taken back.
     *
     * Each step is dated and needs the one before: `give_notice` of what is overdue, with at least ninety days to make good; `declare_breach` once they are over; `start_recovery`; `recover`, which ends the allocation. `meet` needs evidence; `waive` a reason.
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
      /** What was decided. */
      event: 'meet' | 'waive' | 'give_notice' | 'declare_breach' | 'start_recovery' | 'recover'
      /**
       * Why; the tenant reads it.
       * @minLength 1 @maxLength 2000
       */
      reason?: string
      /**
       * With a notice: how many days the tenant has to make good.
       * @minimum 90 @maximum 730 @default 90
       */
      cureDays?: number
    }, {
      /** To record evidence, or to decide on it. */
      obligationId: string
      /** What it was promised for. */
      allocationId: string
      zoneId: string
      /** Who promised. */
      organisationId: string
      /** The unit it is about. */
      unit: LocalizedText | null
      /** What a tenant has promised. */
      type: 'WORKS_START' | 'WORKS_END' | 'OPERATION_START' | 'JOBS' | 'INVESTMENT' | 'R_AND_D'
      target: string
      /** Of JOBS their number, of INVESTMENT centimes. */
      targetValue: number | null
      achievedValue: number | null
      /** @format date-time */
      dueAt: string
      /** Where an obligation is in its life. */
      state: 'DUE' | 'BREACH_PENDING' | 'CURE' | 'MET' | 'WAIVED' | 'BREACHED' | 'RECOVERY_STARTED' | 'LOT_RECOVERED'
      evidence: Array<{
        /** What was done. */
        note: string
        /** Where the document is. */
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
      /** What the evidence does not show yet; null: it is all there. */
      evidenceGap: string | null
      noticeAt: string | null
      /** Until then it can still be made good. */
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
  /** The regional Al-Jazari institutes: industry problems, research projects, inventions, and good practices with what came of them elsewhere. */
  aljazari: {
    /**
     * List the regional Al-Jazari institutes by region, theme, status or words: announced, being fitted out, open.
     *
     * GET /v1/aljazari/institutes; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.aljazari.listInstitutes({ theme: 'DIGITAL_HEALTH' })
     */
    listInstitutes: List<{
      /**
       * Words of the name, the town or the themes, in any language.
       * @maxLength 200
       */
      query?: string
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** A theme of the Al-Jazari institutes. */
      theme?: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** How far an institute has come. */
      status?: 'ANNOUNCED' | 'CONVENTION_SIGNED' | 'FITTING' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** How far an institute has come. */
        status: 'ANNOUNCED' | 'CONVENTION_SIGNED' | 'FITTING' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
        /** Where the status is stated. */
        statusSource: string
        statusOn: string
        openedOn: string | null
        /** What can happen to it next, by who runs it. */
        allowedEvents: string[]
        version: number
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a regional Al-Jazari institute: themes, hosts, status and where that is stated, and its laboratories with what they can do.
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
      /** How far an institute has come. */
      status: 'ANNOUNCED' | 'CONVENTION_SIGNED' | 'FITTING' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
      /** Where the status is stated. */
      statusSource: string
      statusOn: string
      openedOn: string | null
      /** What can happen to it next, by who runs it. */
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
     * Put an announced institute on the list, with who runs it here and where it was announced. For those who run this installation.
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
      /** The chief town of the region unless told. */
      city?: LocalizedText
      /**
       * What it specialises in.
       * @minItems 1 @maxItems 4
       */
      themes: Array<'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'>
      /**
       * Where it is at home, such as universities.
       * @maxItems 20 @default []
       */
      hosts?: Array<{
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        name: LocalizedText
        ror?: string | null
      }>
      /** The network it is said to belong to. */
      network?: LocalizedText
      /**
       * Who supports it.
       * @maxItems 20 @default []
       */
      sponsors?: LocalizedText[]
      /**
       * Its laboratories, what they can do and with what.
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
      /** Today unless told. Local date. */
      announcedOn?: unknown & unknown
      /**
       * Where that is stated: a decision, a convention, a publication.
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
      /** How far an institute has come. */
      status: 'ANNOUNCED' | 'CONVENTION_SIGNED' | 'FITTING' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
      /** Where the status is stated. */
      statusSource: string
      statusOn: string
      openedOn: string | null
      /** What can happen to it next, by who runs it. */
      allowedEvents: string[]
      version: number
    }>
    /**
     * Record that an institute came further - convention signed, being fitted out, open, suspended, closed - and where that is stated. For who runs it.
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
      /** What happened to the institute. */
      event: 'sign' | 'fit_out' | 'open' | 'suspend' | 'resume' | 'close'
      /** When; today unless told. Local date. */
      on?: unknown & unknown
      /**
       * Where that is stated: a decision, a convention, a publication.
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
      /** How far an institute has come. */
      status: 'ANNOUNCED' | 'CONVENTION_SIGNED' | 'FITTING' | 'OPEN' | 'SUSPENDED' | 'CLOSED'
      /** Where the status is stated. */
      statusSource: string
      statusOn: string
      openedOn: string | null
      /** What can happen to it next, by who runs it. */
      allowedEvents: string[]
      version: number
    }>
    /**
     * Submit a problem of the caller’s company or organisation to a regional Al-Jazari institute, which qualifies it and opens it to research. Says who else may see it.
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
      /** What a solution must respect. */
      constraints?: LocalizedText
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** Section of the Moroccan nomenclature of activities (NMA 2010). */
      nmaSection?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'
      /** Where the problem is; that of the institute unless told. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * Skills it takes, as found by commons.searchSkills.
       * @maxItems 20 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * Whether there are data to work with.
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
       * Who may see it besides its own organisation and the institute it was submitted to: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, nobody.
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
      /** Whether there are data to work with. */
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
      /** Who may see it besides its own organisation and the institute it was submitted to: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, nobody. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'NDA' | 'CONFIDENTIAL'
      /** Where an industry problem is in its life. */
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
     * Search industry problems by words in French, Arabic or English, theme, skill, sector, region or state, newest first. What is confidential shows only to those it concerns.
     *
     * GET /v1/aljazari/problems; needs the scope `aljazari:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.searchProblems({ theme: 'DIGITAL_HEALTH', state: 'OPEN' })
     */
    searchProblems: List<{
      /**
       * Words of the problem, its theme, its skills or its region, in any language.
       * @maxLength 200
       */
      query?: string
      /** A theme of the Al-Jazari institutes. */
      theme?: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** A skill, as found by commons.searchSkills. */
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
      /** Where an industry problem is in its life. */
      state?: 'SUBMITTED' | 'QUALIFIED' | 'OPEN' | 'MATCHED' | 'IN_RESEARCH' | 'SOLVED' | 'PARTIAL' | 'CLOSED_UNSOLVED' | 'WITHDRAWN'
      /** true: only of the caller’s organisation; false: only of others. */
      own?: boolean
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** Whether there are data to work with. */
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
        /** Who may see it besides its own organisation and the institute it was submitted to: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, nobody. */
        confidentiality: 'PUBLIC' | 'NETWORK' | 'NDA' | 'CONFIDENTIAL'
        /** Where an industry problem is in its life. */
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
     * Show an industry problem; to its organisation and its institute also its history and how far the projects that answer it are.
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
      /** Whether there are data to work with. */
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
      /** Who may see it besides its own organisation and the institute it was submitted to: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, nobody. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'NDA' | 'CONFIDENTIAL'
      /** Where an industry problem is in its life. */
      state: 'SUBMITTED' | 'QUALIFIED' | 'OPEN' | 'MATCHED' | 'IN_RESEARCH' | 'SOLVED' | 'PARTIAL' | 'CLOSED_UNSOLVED' | 'WITHDRAWN'
      /** What the caller can do with it now, by aljazari.moveProblem. */
      allowedEvents: string[]
      qualifiedAt: string | null
      settledAt: string | null
      version: number
      /** @format date-time */
      createdAt: string
      /** For its organisation and its institute. */
      answers: Array<{
        projectId: string
        instituteId: string
        /** A text in French and, where written, in Arabic, English and Amazigh. */
        title: LocalizedText
        /** Where a research project is in its life. */
        state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
        trlNow: number
      }>
      /** What has happened, oldest first, at most 100. */
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
     * Move an industry problem on: the institute qualifies it, opens it, records that it is matched, solved or closed; its own organisation withdraws it.
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
      /** What happens to the problem. */
      event: 'qualify' | 'open' | 'match' | 'start_research' | 'solve' | 'solve_partly' | 'close_unsolved' | 'withdraw'
      /**
       * Why, for the record.
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
      /** Whether there are data to work with. */
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
      /** Who may see it besides its own organisation and the institute it was submitted to: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, nobody. */
      confidentiality: 'PUBLIC' | 'NETWORK' | 'NDA' | 'CONFIDENTIAL'
      /** Where an industry problem is in its life. */
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
     * Record that an organisation has signed a non-disclosure agreement on a problem of the caller’s organisation, so that it may read it; or, with endsOn, until when it may.
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
       * Who signed, as found by commons.searchOrganisations.
       * @minLength 1 @maxLength 64
       */
      partyOrganisationId: string
      /** When both had signed. Local date. */
      signedOn: unknown & unknown
      /** The last day on which it may read the problem; no end unless told. Local date. */
      endsOn?: unknown & unknown
      /**
       * Where the agreement is kept.
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
     * Propose who or what could help with an industry problem - laboratories, projects, practices, people who agreed to it, startups, organisations - best first, each score with its reasons.
     *
     * People are those of the caller’s organisation who consent to matching, without their names. To reach people elsewhere open a need of kind RESEARCH with `commons.openNeed`: they answer themselves. Startups are asked of `ventures.listStartups`, where that module runs.
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
       * Only candidates of these kinds; all unless told.
       * @maxItems 6
       */
      types?: Array<'LABORATORY' | 'PROJECT' | 'PRACTICE' | 'PERSON' | 'STARTUP' | 'ORGANISATION'>
      /**
       * How many at most, 1 to 50.
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
        /** What the score is made of. */
        reasons: Array<{
          /**
           * What was looked at: skills, region, dates.
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well it is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Where that is known from.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
    }>
    /**
     * Draft thesis topics from real industry problems that the caller may see: question, method, skills, possible supervisors, risks. Each cites its problem; drafts are composed by rule and never registered.
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
      /** Only problems that take this skill. */
      skillId?: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * How many topics at most, 1 to 20.
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
        /** People of the organisation who have such skills and agree to be proposed, without their names; at most 3. */
        supervisors: Array<{
          personId: string
          score: number
          reasons: Array<{
            /**
             * What was looked at: skills, region, dates.
             * @minLength 1 @maxLength 100
             */
            criterion: string
            /** @minimum 1 @maximum 100 */
            weight: number
            /**
             * How well it is met, in thousandths.
             * @minimum 0 @maximum 1000
             */
            value: number
            /**
             * Where that is known from.
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
          /** Who may see it besides its own organisation and the institute it was submitted to: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, nobody. */
          confidentiality: 'PUBLIC' | 'NETWORK' | 'NDA' | 'CONFIDENTIAL'
          /** Where an industry problem is in its life. */
          state: 'SUBMITTED' | 'QUALIFIED' | 'OPEN' | 'MATCHED' | 'IN_RESEARCH' | 'SOLVED' | 'PARTIAL' | 'CLOSED_UNSOLVED' | 'WITHDRAWN'
        }
      }>
    }>
    /**
     * Set up a research project of an institute, with partners, budget and readiness levels, and tie it to the industry problems it answers.
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
      /** What kind of research project it is. */
      kind: 'APPLIED' | 'COLLABORATIVE' | 'CONTRACT'
      /**
       * The industry problems it answers.
       * @maxItems 20 @default []
       */
      problemIds?: string[]
      /**
       * Skills it takes, as found by commons.searchSkills.
       * @maxItems 20 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * Who works along.
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
      startOn?: unknown & unknown
      /** Last day. Local date. */
      endOn?: unknown & unknown
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
       * The member who leads it; the caller unless told.
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
      /** What kind of research project it is. */
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
      /** Where a research project is in its life. */
      state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
      /** What can happen next, by aljazari.advanceProject. */
      allowedEvents: string[]
      /** The industry problems it answers. */
      problemIds: string[]
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * List the research projects of the caller’s organisation, newest first, by theme, state, institute or words.
     *
     * GET /v1/aljazari/projects; needs the scope `aljazari:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.aljazari.listProjects({ state: 'RUNNING' })
     */
    listProjects: List<{
      /**
       * Words of the project, its theme, skills or region, in any language.
       * @maxLength 200
       */
      query?: string
      /** A theme of the Al-Jazari institutes. */
      theme?: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** Where a research project is in its life. */
      state?: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
      /**
       * Only of this institute.
       * @minLength 1 @maxLength 64
       */
      instituteId?: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** What kind of research project it is. */
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
        /** Where a research project is in its life. */
        state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
        /** What can happen next, by aljazari.advanceProject. */
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
     * Show a research project of the caller’s organisation: state, readiness level and every step of it with its evidence, the problems it answers.
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
      /** What kind of research project it is. */
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
      /** Where a research project is in its life. */
      state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
      /** What can happen next, by aljazari.advanceProject. */
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
      /** What has happened, oldest first, at most 100. */
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
     * Move a research project on: selected by the committee, ethics review, running, pilot, transfer, closed or stopped. Refused with the legal moves; who leads a project does not select it.
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
      /** What happens to the project. */
      event: 'select' | 'submit_ethics' | 'start' | 'pilot' | 'transfer' | 'close' | 'stop'
      /**
       * To start a project in health: the approval, as its committee numbers it.
       * @minLength 1 @maxLength 2000
       */
      ethicsApproval?: string
      /**
       * Why, or on whose decision.
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
      /** What kind of research project it is. */
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
      /** Where a research project is in its life. */
      state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
      /** What can happen next, by aljazari.advanceProject. */
      allowedEvents: string[]
      /** The industry problems it answers. */
      problemIds: string[]
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Record that a running project of the caller’s organisation reached the next technology readiness level, with the evidence. One step at a time; a step back needs a reason.
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
       * What shows it: a test report, a demonstration, minutes.
       * @minLength 1 @maxLength 2000
       */
      evidence: string
      /**
       * Where that is kept.
       * @minLength 1 @maxLength 2000
       */
      document?: string
      /**
       * Of a step back: why.
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
      /** What kind of research project it is. */
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
      /** Where a research project is in its life. */
      state: 'IDEA' | 'SELECTED' | 'ETHICS' | 'RUNNING' | 'PILOT' | 'TRANSFER' | 'CLOSED' | 'STOPPED'
      /** What can happen next, by aljazari.advanceProject. */
      allowedEvents: string[]
      /** The industry problems it answers. */
      problemIds: string[]
      version: number
      /** @format date-time */
      createdAt: string
    }>
    /**
     * Say whether a thesis, paper or practice from a project of the caller’s organisation may be published now, or must wait for a decision on an invention.
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
     * Find published good practices for a problem told in French, Arabic or English, by theme, skill, region or budget: ranked with reasons by evidence and by what came of them elsewhere, failures included.
     *
     * GET /v1/aljazari/practices; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.aljazari.findPractices({ query: 'pannes pompes' })
     */
    findPractices: List<{
      /**
       * The problem, in words of any language; practices that hold some of them.
       * @maxLength 500
       */
      query?: string
      /** A theme of the Al-Jazari institutes. */
      theme?: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /** A skill, as found by commons.searchSkills. */
      skillId?: 'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'
      /** Where it would be used: what worked there comes first. */
      regionCode?: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** Only practices that somebody has tried with this outcome. */
      verdict?: 'WORKED' | 'PARTLY' | 'FAILED'
      /**
       * The most it may cost, in centimes; what states no cost is left out.
       * @minimum 0 @maximum 1000000000000000
       */
      maxBudgetMinor?: number
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
          /** On how many patients, machines, sites… */
          n?: number | null
          /** How it was measured. */
          method?: LocalizedText | null
          /** Where that can be read. */
          document?: string | null
          measured: boolean
        }>
        /** Where it does not work, and what failed on the way. */
        limits: LocalizedText
        transferability: number
        conditions: LocalizedText | null
        licence: string
        /** Where a good practice is in its life. */
        state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
        /** What the caller can do with it now. */
        allowedEvents: string[]
        adminValidatedAt: string | null
        /** Whose expert published it. */
        expertOrganisationId: string | null
        publishedAt: string | null
        /** Why it was sent back, deprecated or retracted. */
        remark: string | null
        replications: {
          /** All attempts, also those that go on. */
          recorded: number
          /** Validated, with a dated result, in another region. */
          counted: number
          /** Of those counted. */
          worked: number
          partly: number
          failed: number
        }
        /** @minimum 0 @maximum 1000 */
        score: number
        /** What the score is made of. */
        reasons: Array<{
          /**
           * What was looked at: skills, region, dates.
           * @minLength 1 @maxLength 100
           */
          criterion: string
          /** @minimum 1 @maximum 100 */
          weight: number
          /**
           * How well it is met, in thousandths.
           * @minimum 0 @maximum 1000
           */
          value: number
          /**
           * Where that is known from.
           * @minLength 1 @maxLength 200
           */
          source: string
        }>
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a good practice: steps, what it takes, evidence, limits, and every attempt to repeat it elsewhere with its verdict, failures included. Before publication only to those who validate it.
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
        /** On how many patients, machines, sites… */
        n?: number | null
        /** How it was measured. */
        method?: LocalizedText | null
        /** Where that can be read. */
        document?: string | null
        measured: boolean
      }>
      /** Where it does not work, and what failed on the way. */
      limits: LocalizedText
      transferability: number
      conditions: LocalizedText | null
      licence: string
      /** Where a good practice is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      adminValidatedAt: string | null
      /** Whose expert published it. */
      expertOrganisationId: string | null
      publishedAt: string | null
      /** Why it was sent back, deprecated or retracted. */
      remark: string | null
      replications: {
        /** All attempts, also those that go on. */
        recorded: number
        /** Validated, with a dated result, in another region. */
        counted: number
        /** Of those counted. */
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
        /** How far the attempt has come. */
        state: 'PLANNED' | 'RUNNING' | 'MEASURED' | 'VALIDATED' | 'ABANDONED'
        /** It counts towards the replication rate: validated, with a dated result, in another region than the practice’s own. */
        counts: boolean
      }>
      /** For those who validate it: what happened to it. */
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
     * Submit a good practice with its steps, what it takes, measured results and its limits, for two-step validation; or write it as a draft, submit a draft, or revise a published one.
     *
     * POST /v1/aljazari/practices; needs the scope `aljazari:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.submitPractice({ instituteId: '00000000-0000-7602-8000-000000000003', title: { fr: 'Télésuivi des patients diabétiques', ar: 'التتبع عن بعد لمرضى السكري', en: 'Remote follow-up of diabetic patients' }, problem: { fr: 'Des patients éloignés manquent leurs consultations.' }, steps: [{ fr: 'Équiper les patients' }, { fr: 'Appeler chaque semaine' }], theme: 'DIGITAL_HEALTH', evidence: [{ indicator: { fr: 'Consultations manquées' }, unit: '%', baseline: 32, after: 14, n: 120 }], limits: { fr: 'Ne convient pas sans réseau mobile.' }, transferability: 4 })
     */
    submitPractice: Write<{
      /**
       * A draft of the organisation, to write it anew and submit it.
       * @minLength 1 @maxLength 64
       */
      practiceId?: string
      /**
       * A published practice of the organisation that this is a newer version of.
       * @minLength 1 @maxLength 64
       */
      revisesId?: string
      /**
       * true: only keep it; false: submit it.
       * @default false
       */
      draft?: boolean
      /**
       * The institute it comes from, whose people validate first.
       * @minLength 1 @maxLength 64
       */
      instituteId: string
      /**
       * The project of the organisation it comes from, if it comes from one.
       * @minLength 1 @maxLength 64
       */
      projectId?: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** What was wrong. */
      problem: LocalizedText
      /**
       * What is done, in order.
       * @minItems 1 @maxItems 30
       */
      steps: LocalizedText[]
      /** A theme of the Al-Jazari institutes. */
      theme: 'DIGITAL_HEALTH' | 'AIOT' | 'INDUSTRIAL_CYBERSECURITY' | 'OTHER'
      /**
       * What it is about, as found by commons.searchSkills.
       * @maxItems 20 @default []
       */
      skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
      /**
       * What it takes.
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
        /** How many people it takes. */
        people?: number | null
        /**
         * Skills it takes, as found by commons.searchSkills.
         * @maxItems 20 @default []
         */
        skillIds?: Array<'machine-learning' | 'deep-learning' | 'natural-language-processing' | 'arabic-language-processing' | 'amazigh-language-processing' | 'computer-vision' | 'generative-ai' | 'ai-agents' | 'data-engineering' | 'data-science' | 'mlops' | 'predictive-maintenance' | 'ot-security' | 'scada-security' | 'network-security' | 'penetration-testing' | 'incident-response' | 'digital-forensics' | 'security-governance' | 'cryptography' | 'identity-management' | 'cloud-architecture' | 'kubernetes' | 'devops' | 'infrastructure-as-code' | 'linux-administration' | 'database-administration' | 'high-performance-computing' | 'edge-computing' | 'embedded-systems' | 'firmware' | 'electronics-design' | 'wireless-networks' | 'sensors-instrumentation' | 'industrial-iot' | 'robotics' | 'industrial-automation' | 'additive-manufacturing' | 'cad-design' | 'software-engineering' | 'product-management' | 'intellectual-property' | 'fundraising'>
        /** @maxItems 20 @default [] */
        equipment?: LocalizedText[]
      }
      /**
       * Results; without a measured one it is not published.
       * @maxItems 30 @default []
       */
      evidence?: Array<{
        /** What was measured. */
        indicator: LocalizedText
        /** @minLength 1 @maxLength 40 */
        unit: string
        baseline?: number | null
        after?: number | null
        /** On how many patients, machines, sites… */
        n?: number | null
        /** How it was measured. */
        method?: LocalizedText | null
        /** Where that can be read. */
        document?: string | null
      }>
      /** Where it does not work, and what failed on the way. */
      limits: LocalizedText
      /**
       * 1 hardly, to 5 anywhere.
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
        /** On how many patients, machines, sites… */
        n?: number | null
        /** How it was measured. */
        method?: LocalizedText | null
        /** Where that can be read. */
        document?: string | null
        measured: boolean
      }>
      /** Where it does not work, and what failed on the way. */
      limits: LocalizedText
      transferability: number
      conditions: LocalizedText | null
      licence: string
      /** Where a good practice is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      adminValidatedAt: string | null
      /** Whose expert published it. */
      expertOrganisationId: string | null
      publishedAt: string | null
      /** Why it was sent back, deprecated or retracted. */
      remark: string | null
      replications: {
        /** All attempts, also those that go on. */
        recorded: number
        /** Validated, with a dated result, in another region. */
        counted: number
        /** Of those counted. */
        worked: number
        partly: number
        failed: number
      }
    }>
    /**
     * List the good practices that concern the caller, newest first: of their organisation and its institutes in any state, or those that await their validation.
     *
     * GET /v1/aljazari/own-practices; needs the scope `aljazari:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.aljazari.listPractices()
     */
    listPractices: List<{
      /**
       * true: only those that wait for the caller’s organisation, as institute of origin or as expert.
       * @default false
       */
      awaiting?: boolean
      /** Where a good practice is in its life. */
      state?: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
          /** On how many patients, machines, sites… */
          n?: number | null
          /** How it was measured. */
          method?: LocalizedText | null
          /** Where that can be read. */
          document?: string | null
          measured: boolean
        }>
        /** Where it does not work, and what failed on the way. */
        limits: LocalizedText
        transferability: number
        conditions: LocalizedText | null
        licence: string
        /** Where a good practice is in its life. */
        state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
        /** What the caller can do with it now. */
        allowedEvents: string[]
        adminValidatedAt: string | null
        /** Whose expert published it. */
        expertOrganisationId: string | null
        publishedAt: string | null
        /** Why it was sent back, deprecated or retracted. */
        remark: string | null
        replications: {
          /** All attempts, also those that go on. */
          recorded: number
          /** Validated, with a dated result, in another region. */
          counted: number
          /** Of those counted. */
          worked: number
          partly: number
          failed: number
        }
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Validate a good practice, in two steps by two people: the institute it comes from approves, then an expert of another institute with its theme takes it up and publishes. Either may send it back.
     *
     * Nobody validates what they wrote, and nobody an organisation they declared an interest in (`aljazari.declareInterest`). It is published only with a measured result, and never while the protection of an invention of its project is undecided.
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
        /** On how many patients, machines, sites… */
        n?: number | null
        /** How it was measured. */
        method?: LocalizedText | null
        /** Where that can be read. */
        document?: string | null
        measured: boolean
      }>
      /** Where it does not work, and what failed on the way. */
      limits: LocalizedText
      transferability: number
      conditions: LocalizedText | null
      licence: string
      /** Where a good practice is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      adminValidatedAt: string | null
      /** Whose expert published it. */
      expertOrganisationId: string | null
      publishedAt: string | null
      /** Why it was sent back, deprecated or retracted. */
      remark: string | null
      replications: {
        /** All attempts, also those that go on. */
        recorded: number
        /** Validated, with a dated result, in another region. */
        counted: number
        /** Of those counted. */
        worked: number
        partly: number
        failed: number
      }
    }>
    /**
     * Mark a published practice as deprecated, or retract it, and say why. For those who manage the institute it comes from; it stays readable for who cites it.
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
      /** deprecate: there is better; retract: it does not hold. */
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
        /** On how many patients, machines, sites… */
        n?: number | null
        /** How it was measured. */
        method?: LocalizedText | null
        /** Where that can be read. */
        document?: string | null
        measured: boolean
      }>
      /** Where it does not work, and what failed on the way. */
      limits: LocalizedText
      transferability: number
      conditions: LocalizedText | null
      licence: string
      /** Where a good practice is in its life. */
      state: 'DRAFT' | 'SUBMITTED' | 'ADMIN_OK' | 'EXPERT_REVIEW' | 'PUBLISHED' | 'REVISED' | 'DEPRECATED' | 'RETRACTED'
      /** What the caller can do with it now. */
      allowedEvents: string[]
      adminValidatedAt: string | null
      /** Whose expert published it. */
      expertOrganisationId: string | null
      publishedAt: string | null
      /** Why it was sent back, deprecated or retracted. */
      remark: string | null
      replications: {
        /** All attempts, also those that go on. */
        recorded: number
        /** Validated, with a dated result, in another region. */
        counted: number
        /** Of those counted. */
        worked: number
        partly: number
        failed: number
      }
    }>
    /**
     * Record that the caller’s organisation tries a published good practice in a region - planned, running, or measured with a dated result and a verdict: worked, partly, failed. Failures are welcome.
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
       * An attempt of the organisation that was recorded before and has come further.
       * @minLength 1 @maxLength 64
       */
      replicationId?: string
      /** Where it is tried. In the practice’s own region it is recorded, but does not count as a replication. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /** What was done differently. */
      adaptation?: LocalizedText
      /** When it began; without one it is planned. Local date. */
      startedOn?: unknown & unknown
      /** When it ended. Local date. */
      endedOn?: unknown & unknown
      /**
       * true: it was given up before it could be measured.
       * @default false
       */
      abandoned?: boolean
      /** What was measured; with it the attempt is over and needs a verdict. */
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
        measuredOn: unknown & unknown
      }
      /** What came of it. A failure is as welcome as a success: it teaches the next region. */
      verdict?: 'WORKED' | 'PARTLY' | 'FAILED'
      /** What others should know. */
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
      /** How far the attempt has come. */
      state: 'PLANNED' | 'RUNNING' | 'MEASURED' | 'VALIDATED' | 'ABANDONED'
      /** It counts towards the replication rate: validated, with a dated result, in another region than the practice’s own. */
      counts: boolean
    }>
    /**
     * Confirm the measured result of an attempt to repeat a practice, so that it counts. By those who manage the institute the practice comes from, never by who made the attempt.
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
      /** How far the attempt has come. */
      state: 'PLANNED' | 'RUNNING' | 'MEASURED' | 'VALIDATED' | 'ABANDONED'
      /** It counts towards the replication rate: validated, with a dated result, in another region than the practice’s own. */
      counts: boolean
    }>
    /**
     * Declare that the caller is tied to an organisation: from then on they neither judge its practices nor decide on its problems and projects.
     *
     * POST /v1/aljazari/interests; needs the scope `aljazari:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.declareInterest({ inOrganisationId: '00000000-0000-7001-8000-000000000002', nature: 'Associé' })
     */
    declareInterest: Write<{
      /**
       * The organisation one is tied to, as found by commons.searchOrganisations.
       * @minLength 1 @maxLength 64
       */
      inOrganisationId: string
      /**
       * What ties one to it: work, shares, family, a contract.
       * @minLength 1 @maxLength 2000
       */
      nature: string
      /** When it ends, if that is known; after that day it no longer keeps one from judging. Local date. */
      until?: unknown & unknown
    }, {
      interestId: string
      inOrganisationId: string
      nature: string
      until: string | null
    }>
    /**
     * Disclose an invention to the transfer office of the caller’s organisation, with its inventors and their shares, which come to 10000 basis points. Only inventors, that office and named evaluators can read it.
     *
     * POST /v1/aljazari/inventions; needs the scope `aljazari:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.aljazari.discloseInvention({ projectId: '00000000-0000-7606-8000-000000000001', title: { fr: 'Capteur acoustique de cavitation', ar: 'مستشعر صوتي للتكهف', en: 'Acoustic cavitation sensor' }, description: { fr: 'Exemple fictif de description confidentielle.' }, inventors: [{ personId: '00000000-0000-7002-8000-000000000005', shareBp: 10000 }] })
     */
    discloseInvention: Write<{
      /**
       * The project of the organisation it comes from, if it comes from one.
       * @minLength 1 @maxLength 64
       */
      projectId?: string
      /** A text in French and, where written, in Arabic, English and Amazigh. */
      title: LocalizedText
      /** What it is and how it works. Confidential. */
      description: LocalizedText
      /**
       * Who invented it. The shares sum to 10000.
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
      /** When it was, or will be, made public for the first time. Local date. */
      firstPublicDisclosureOn?: unknown & unknown
      /**
       * Who paid for the work.
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
      /** What is already public may be too late to protect; what will be leaves until then. */
      novelty: 'UNDISCLOSED' | 'DISCLOSURE_PLANNED' | 'DISCLOSED'
      fundingSources: LocalizedText[]
      inventors: Array<{
        personId: string
        /** Of 10000. */
        shareBp: number
        signedAt: string | null
      }>
      /** Who was named to evaluate it. */
      evaluatorIds: string[]
      /** Where an invention is on its way. */
      state: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
      /** What can happen next, by aljazari.advanceInvention. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      disclosedAt: string
    }>
    /**
     * List the inventions that the caller may know of, newest first, without their descriptions: their own, those they evaluate, and for the transfer office all of the organisation.
     *
     * GET /v1/aljazari/inventions; needs the scope `aljazari:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.aljazari.listInventions()
     */
    listInventions: List<{
      /** Where an invention is on its way. */
      state?: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** What is already public may be too late to protect; what will be leaves until then. */
        novelty: 'UNDISCLOSED' | 'DISCLOSURE_PLANNED' | 'DISCLOSED'
        fundingSources: LocalizedText[]
        inventors: Array<{
          personId: string
          /** Of 10000. */
          shareBp: number
          signedAt: string | null
        }>
        /** Who was named to evaluate it. */
        evaluatorIds: string[]
        /** Where an invention is on its way. */
        state: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
        /** What can happen next, by aljazari.advanceInvention. */
        allowedEvents: string[]
        version: number
        /** @format date-time */
        disclosedAt: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show an invention with its confidential description and where its file stands: to its inventors, the transfer office and named evaluators only, and never to an agent.
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
      /** What is already public may be too late to protect; what will be leaves until then. */
      novelty: 'UNDISCLOSED' | 'DISCLOSURE_PLANNED' | 'DISCLOSED'
      fundingSources: LocalizedText[]
      inventors: Array<{
        personId: string
        /** Of 10000. */
        shareBp: number
        signedAt: string | null
      }>
      /** Who was named to evaluate it. */
      evaluatorIds: string[]
      /** Where an invention is on its way. */
      state: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
      /** What can happen next, by aljazari.advanceInvention. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      disclosedAt: string
      /** Null for an agent, whoever it acts for: what a model has read may leave the house, and what has left cannot be protected. */
      description: LocalizedText | null
      /** What has happened, oldest first, at most 100. */
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
     * Sign an invention disclosure as one of its inventors; the transfer office may record the signature on paper of somebody else.
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
       * For the transfer office: the inventor who signed on paper. The caller unless told.
       * @minLength 1 @maxLength 64
       */
      personId?: string
      /**
       * Where the paper is kept; with personId.
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
      /** What is already public may be too late to protect; what will be leaves until then. */
      novelty: 'UNDISCLOSED' | 'DISCLOSURE_PLANNED' | 'DISCLOSED'
      fundingSources: LocalizedText[]
      inventors: Array<{
        personId: string
        /** Of 10000. */
        shareBp: number
        signedAt: string | null
      }>
      /** Who was named to evaluate it. */
      evaluatorIds: string[]
      /** Where an invention is on its way. */
      state: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
      /** What can happen next, by aljazari.advanceInvention. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      disclosedAt: string
    }>
    /**
     * Move an invention on - checked, evaluated, decided, protected, licensed and so on - for the transfer office. Evaluation waits until all inventors have signed; no inventor decides over their own.
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
      /** What happens to the invention. */
      event: 'check' | 'evaluate' | 'conclude' | 'protect' | 'publish' | 'open_source' | 'release' | 'market' | 'negotiate' | 'license' | 'spin_off' | 'monitor' | 'expire' | 'abandon'
      /**
       * Who shall evaluate it, and may read it for that; replaces those named before.
       * @maxItems 10
       */
      evaluatorIds?: string[]
      /**
       * Why, or on whose decision.
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
      /** What is already public may be too late to protect; what will be leaves until then. */
      novelty: 'UNDISCLOSED' | 'DISCLOSURE_PLANNED' | 'DISCLOSED'
      fundingSources: LocalizedText[]
      inventors: Array<{
        personId: string
        /** Of 10000. */
        shareBp: number
        signedAt: string | null
      }>
      /** Who was named to evaluate it. */
      evaluatorIds: string[]
      /** Where an invention is on its way. */
      state: 'DISCLOSED' | 'COMPLETENESS' | 'EVALUATION' | 'DECISION' | 'PROTECTED' | 'PUBLISHED' | 'OPEN_SOURCED' | 'RELEASED' | 'MARKETED' | 'NEGOTIATION' | 'LICENSED' | 'SPIN_OFF' | 'MONITORED' | 'EXPIRED' | 'ABANDONED'
      /** What can happen next, by aljazari.advanceInvention. */
      allowedEvents: string[]
      version: number
      /** @format date-time */
      disclosedAt: string
    }>
  }
  /** How the whole programme stands: indicators of every pillar against the targets of the source, by region and quarter, each figure open to its rows. */
  programme: {
    /**
     * Show how the whole programme stands: its seven pillars, their indicators with the target of the source, the latest published figure, and a light.
     *
     * GET /v1/programme/kpi-tree; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.programme.kpiTree()
     */
    kpiTree: Read<{
      /**
       * As it was published at this moment, ISO 8601 with Z or an offset; now unless told.
       * @maxLength 40
       */
      asOf?: unknown & unknown
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
          /** False where nothing installed here counts it: then it is missing, which is not nought. */
          isAvailable: boolean
          /** Why there is no figure. */
          note: {
            fr: string
            ar: string
            en: string
          } | null
          /** Only what the source says; null where it gives no number. */
          target: {
            kind: 'SOURCE_TEXT'
            value: string
            /** By 2030 in all, or every year. */
            per: 'TOTAL' | 'YEAR'
            /** The founding text, word for word. */
            quote: string
            /** What the text leaves open. */
            ambiguity: {
              fr: string
              ar: string
              en: string
            } | null
          } | null
          /** Where the planning path leads to. */
          plannedTarget: {
            at: string
            value: string
          } | null
          /** The source gives none. */
          baseline: {
            value: null
            obsStatus: 'M'
          }
          period: string | null
          /** As the rows were known when the figure was computed. */
          asOf: string | null
          figure: {
            /** Opens with programme.explain. */
            observationId: string
            region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
            /** A decimal number; null when suppressed or not observed. Null is not nought. */
            value: string | null
            /** The value, `<5` for a small count, or `…` where it would give away another or there is none. */
            shown: string
            /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
            obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
            /** CONF_STATUS of SDMX: F free, N internal, A suppressed as a small count, D suppressed so that a small count does not follow. */
            confStatus: 'F' | 'N' | 'A' | 'D'
          } | null
          /** What the path expects at that moment. */
          expected: string | null
          /** The figure less what is expected. */
          gap: string | null
          status: 'GREEN' | 'AMBER' | 'RED' | 'GREY'
          /** Why this status: the ratio to the path, or what there is none of. */
          because: 'ON_PATH' | 'NEAR_PATH' | 'BEHIND_PATH' | 'NO_TARGET' | 'NO_PATH' | 'NOTHING_DUE' | 'NOT_AVAILABLE' | 'NOT_PUBLISHED' | 'SUPPRESSED'
        }>
      }>
    }>
    /**
     * Show one indicator of the programme: its definition, target, path, published value, gap and light, and if asked the figure of each region.
     *
     * GET /v1/programme/indicators/:code; needs a key. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.programme.indicator({ code: 'P2.1' })
     */
    indicator: Read<{
      /** An indicator by its code, such as P2.1 for certificates: see programme.kpiTree. Codes that installed modules add are taken too. */
      code: 'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string
      /**
       * The figure of this quarter or year, such as 2027-Q1 or 2027; the latest unless told.
       * @maxLength 7
       */
      period?: string
      /**
       * REGION adds each region and what has none; counts under five are suppressed.
       * @default "NONE"
       */
      by?: 'NONE' | 'REGION'
      /**
       * As it was published at this moment, ISO 8601 with Z or an offset; now unless told.
       * @maxLength 40
       */
      asOf?: unknown & unknown
    }, {
      code: string
      title: {
        fr: string
        ar: string
        en: string
      }
      unit: string | null
      /** False where nothing installed here counts it: then it is missing, which is not nought. */
      isAvailable: boolean
      /** Why there is no figure. */
      note: {
        fr: string
        ar: string
        en: string
      } | null
      /** Only what the source says; null where it gives no number. */
      target: {
        kind: 'SOURCE_TEXT'
        value: string
        /** By 2030 in all, or every year. */
        per: 'TOTAL' | 'YEAR'
        /** The founding text, word for word. */
        quote: string
        /** What the text leaves open. */
        ambiguity: {
          fr: string
          ar: string
          en: string
        } | null
      } | null
      /** Where the planning path leads to. */
      plannedTarget: {
        at: string
        value: string
      } | null
      /** The source gives none. */
      baseline: {
        value: null
        obsStatus: 'M'
      }
      period: string | null
      /** As the rows were known when the figure was computed. */
      asOf: string | null
      figure: {
        /** Opens with programme.explain. */
        observationId: string
        region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
        /** A decimal number; null when suppressed or not observed. Null is not nought. */
        value: string | null
        /** The value, `<5` for a small count, or `…` where it would give away another or there is none. */
        shown: string
        /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
        obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
        /** CONF_STATUS of SDMX: F free, N internal, A suppressed as a small count, D suppressed so that a small count does not follow. */
        confStatus: 'F' | 'N' | 'A' | 'D'
      } | null
      /** What the path expects at that moment. */
      expected: string | null
      /** The figure less what is expected. */
      gap: string | null
      status: 'GREEN' | 'AMBER' | 'RED' | 'GREY'
      /** Why this status: the ratio to the path, or what there is none of. */
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
      /** Do the regions sum to the country? */
      isAdditive: boolean | null
      regions: Array<{
        /** Opens with programme.explain. */
        observationId: string
        region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
        /** A decimal number; null when suppressed or not observed. Null is not nought. */
        value: string | null
        /** The value, `<5` for a small count, or `…` where it would give away another or there is none. */
        shown: string
        /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
        obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
        /** CONF_STATUS of SDMX: F free, N internal, A suppressed as a small count, D suppressed so that a small count does not follow. */
        confStatus: 'F' | 'N' | 'A' | 'D'
      }> | null
      rule: string
    }>
    /**
     * Forecast whether an indicator will meet its target: the pace needed per quarter, and when it is met at the pace so far. Says INSUFFICIENT_DATA under four published quarters.
     *
     * GET /v1/programme/indicators/:code/forecast; needs a key. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.programme.forecast({ code: 'P1.1' })
     */
    forecast: Read<{
      /** An indicator by its code, such as P2.1 for certificates: see programme.kpiTree. Codes that installed modules add are taken too. */
      code: 'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string
      /**
       * As it was published at this moment, ISO 8601 with Z or an offset; now unless told.
       * @maxLength 40
       */
      asOf?: unknown & unknown
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
      /** Published quarters; one that is suppressed is not among them. */
      points: Array<{
        period: string
        value: string
        observationId: string
      }>
      /** A forecast and no observation. */
      obsStatus: 'F' | null
      /** To be met by the end of 2030, or of the year; null where no quarter is left or none is needed. */
      neededPerQuarter: string | null
      pacePerQuarter: string | null
      /** Of yearly targets: what a year comes to. */
      perYearAtPace: string | null
      /** The quarter in which the target is met at this pace; null where it never is, or where it is a yearly one. */
      reachedIn: string | null
      /** At the fastest step there was between two quarters. */
      reachedAtBest: string | null
      /** At the slowest. */
      reachedAtWorst: string | null
    }>
    /**
     * Show one region on one page: every indicator of all seven pillars there, beside the national figure. Counts under five are suppressed.
     *
     * GET /v1/programme/regions/:regionCode; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.programme.regionalCard({ regionCode: 'MA-09' })
     */
    regionalCard: Read<{
      /** A region of Morocco by its ISO 3166-2 code, such as MA-06 for Casablanca-Settat. */
      regionCode: 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12'
      /**
       * As it was published at this moment, ISO 8601 with Z or an offset; now unless told.
       * @maxLength 40
       */
      asOf?: unknown & unknown
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
          /** Why there is no figure. */
          note: {
            fr: string
            ar: string
            en: string
          } | null
          figure: {
            /** Opens with programme.explain. */
            observationId: string
            region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
            /** A decimal number; null when suppressed or not observed. Null is not nought. */
            value: string | null
            /** The value, `<5` for a small count, or `…` where it would give away another or there is none. */
            shown: string
            /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
            obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
            /** CONF_STATUS of SDMX: F free, N internal, A suppressed as a small count, D suppressed so that a small count does not follow. */
            confStatus: 'F' | 'N' | 'A' | 'D'
          } | null
          national: {
            /** Opens with programme.explain. */
            observationId: string
            region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
            /** A decimal number; null when suppressed or not observed. Null is not nought. */
            value: string | null
            /** The value, `<5` for a small count, or `…` where it would give away another or there is none. */
            shown: string
            /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
            obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
            /** CONF_STATUS of SDMX: F free, N internal, A suppressed as a small count, D suppressed so that a small count does not follow. */
            confStatus: 'F' | 'N' | 'A' | 'D'
          } | null
        }>
      }>
    }>
    /**
     * Write a brief on the programme in French, Arabic or English from what is published; every figure in it is linked to its observation or its target.
     *
     * GET /v1/programme/brief; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.programme.brief({ language: 'fr' })
     */
    brief: Read<{
      /**
       * The language of the text.
       * @default "fr"
       */
      language?: 'fr' | 'ar' | 'en'
      /**
       * STEERING adds what the path expects.
       * @default "PUBLIC"
       */
      audience?: 'PUBLIC' | 'STEERING'
      /**
       * As it was published at this moment, ISO 8601 with Z or an offset; now unless told.
       * @maxLength 40
       */
      asOf?: unknown & unknown
    }, {
      language: 'fr' | 'ar' | 'en'
      direction: 'ltr' | 'rtl'
      /** @format date-time */
      asOf: string
      /** Markdown; no number stands outside a link. */
      text: string
      figures: Array<{
        code: string
        kind: 'OBSERVATION' | 'TARGET' | 'PATH'
        text: string
        observationId: string | null
        /** Where the figure opens, below the address of this server. */
        href: string
      }>
    }>
    /**
     * Export the published indicators as CSV or as SDMX-JSON 2.0, with the status and the confidentiality of every figure.
     *
     * The answer says what it is (`contentType`, `fileName`) beside the `content`: of CSV the text of the file, of SDMX-JSON the message itself and not a text of it. So both can be kept as a file - `jq -r .content`, `jq .content` - and neither is written as JSON within JSON.
     *
     * GET /v1/programme/export; needs a key. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.programme.exportIndicators({ format: 'CSV' })
     */
    exportIndicators: Read<{
      /**
       * CSV for spreadsheets, SDMX_JSON for statistical systems.
       * @default "CSV"
       */
      format?: 'CSV' | 'SDMX_JSON'
      /**
       * Only these indicators; all unless told.
       * @minItems 1 @maxItems 50
       */
      codes?: Array<'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string>
      /**
       * From this quarter or year on, such as 2026-Q1.
       * @maxLength 7
       */
      from?: string
      /**
       * Up to this quarter or year and with it, such as 2027-Q4.
       * @maxLength 7
       */
      to?: string
      /**
       * As it was published at this moment, ISO 8601 with Z or an offset; now unless told.
       * @maxLength 40
       */
      asOf?: unknown & unknown
    }, {
      format: 'CSV' | 'SDMX_JSON'
      contentType: string
      fileName: string
      rowCount: number
      /** The text of the CSV file, or the SDMX-JSON message. */
      content: string | SdmxMessage
    }>
    /**
     * Open a figure of the programme: its definition, what it leaves out, how it was computed and checked, and - for the office - the very rows it counts.
     *
     * GET /v1/programme/observations/:observationId; needs the scope `programme:read`. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.programme.explain({ observationId: '00000000-0000-7815-8000-000000000001' })
     */
    explain: Read<{
      /**
       * An observation, as every figure of the programme carries it.
       * @minLength 1 @maxLength 64
       */
      observationId: string
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
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
        /** Opens with programme.explain. */
        observationId: string
        region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
        /** A decimal number; null when suppressed or not observed. Null is not nought. */
        value: string | null
        /** The value, `<5` for a small count, or `…` where it would give away another or there is none. */
        shown: string
        /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
        obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
        /** CONF_STATUS of SDMX: F free, N internal, A suppressed as a small count, D suppressed so that a small count does not follow. */
        confStatus: 'F' | 'N' | 'A' | 'D'
      }
      /** Null when suppressed. */
      rowCount: number | null
      /** Of the definition’s version, the period and every row counted; null when suppressed. */
      inputsHash: string | null
      /** How it was computed and checked, and by whom; for the office. */
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
        /** Where an edition stands on its way to the public, and after it. */
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
      /** What the rows are: the unit of the indicator. */
      rowsAre: string
      rows: Array<{
        rowId: string
        region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
        /** Other regions it could have counted in: it counts once, in the first by code. */
        also: string[]
      }> | null
      /** Why `rows` is null: they are rows of many organisations, so only the office opens them. */
      withheld: 'NOT_THE_OFFICE' | null
      nextCursor: string | null
    }>
    /**
     * Show the planned path of an indicator and every path it had before, with when each was set and why.
     *
     * GET /v1/programme/indicators/:code/paths; needs a key. It may throw PermissionError, NotFoundError, InvalidInputError.
     * @example
     * await client.programme.listPlanningPaths({ code: 'P1.1' })
     */
    listPlanningPaths: Read<{
      /** An indicator by its code, such as P2.1 for certificates: see programme.kpiTree. Codes that installed modules add are taken too. */
      code: 'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string
    }, {
      code: string
      /** The one in force first; at most 100. */
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
        /** The member; for the office. */
        setBy: string | null
        /** @format date-time */
        setAt: string
      }>
    }>
    /**
     * Plan where an indicator should be by when. The path before stays in its history; the target that the source states is not touched by it.
     *
     * PUT /v1/programme/indicators/:code/path; needs the scope `programme:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.setPlanningPath({ code: 'P1.1', reading: 'LEVEL', points: [{ at: '2025-04-01', value: '0' }, { at: '2027-01-01', value: '6' }, { at: '2028-01-01', value: '17' }], reason: 'Trajectoire proposée au comité de pilotage.' })
     */
    setPlanningPath: Write<{
      /** An indicator by its code, such as P2.1 for certificates: see programme.kpiTree. Codes that installed modules add are taken too. */
      code: 'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string
      /** LEVEL: the points are what should have been reached; PER_YEAR: how much should come each year from then on. */
      reading: 'LEVEL' | 'PER_YEAR'
      /**
       * Of levels: a straight line between two points, or nothing due before the next.
       * @default "LINEAR"
       */
      between?: 'LINEAR' | 'STEP'
      /**
       * Dates, each later than the one before, with what is planned by then.
       * @minItems 1 @maxItems 40
       */
      points: Array<{
        /** A date in Morocco; its first moment. */
        at: unknown & unknown
        /** @maxLength 20 */
        value: string
      }>
      /**
       * Why this path, for the record.
       * @minLength 5 @maxLength 500
       */
      reason: string
      /**
       * Only if it still has this version: nobody’s change in between is lost. 0: only if there is none yet.
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
      /** The member; for the office. */
      setBy: string | null
      /** @format date-time */
      setAt: string
    }>
    /**
     * Compute the indicators of a quarter or a year from the rows of the modules, and keep the observations for review. Refuses a period that has not begun.
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
       * Only these indicators; all that can be computed here unless told.
       * @minItems 1 @maxItems 50
       */
      codes?: Array<'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string>
    }, {
      period: string
      /** @format date-time */
      from: string
      /**
       * The first moment that no longer belongs to it.
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
        /** Where an edition stands on its way to the public, and after it. */
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
      /** The same rows as the last time: that edition stands. */
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
        /** Where an edition stands on its way to the public, and after it. */
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
      /** Published already, and the rows have changed since: correct these with programme.correct. */
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
        /** Where an edition stands on its way to the public, and after it. */
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
      /** Nothing installed here counts these. Nothing is kept for them, and not nought. */
      unavailable: string[]
    }>
    /**
     * List what was computed, newest first, with how far each edition has come: what waits for review, validation or publication. For the office.
     *
     * GET /v1/programme/editions; needs the scope `programme:read`. It may throw PermissionError, InvalidInputError.
     * @example
     * await client.programme.listEditions({ state: 'REVIEWED' })
     */
    listEditions: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
      /** An indicator by its code, such as P2.1 for certificates: see programme.kpiTree. Codes that installed modules add are taken too. */
      code?: 'P1.1' | 'P1.2' | 'P1.3' | 'P1.4' | 'P2.1' | 'P2.2' | 'P2.3' | 'P2.4' | string
      /**
       * Of this quarter or year only, such as 2027-Q1.
       * @maxLength 7
       */
      period?: string
      /** Where an edition stands on its way to the public, and after it. */
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
        /** Where an edition stands on its way to the public, and after it. */
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
     * Mark an edition of an indicator as reviewed by whoever answers for its pillar. Refuses one that is past that.
     *
     * POST /v1/programme/editions/:editionId/review; needs the scope `programme:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.review({ editionId: '00000000-0000-7814-8000-000000000001' })
     */
    review: Write<{
      /**
       * An edition, as listed by programme.listEditions or made by programme.compute.
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
      /** Where an edition stands on its way to the public, and after it. */
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
     * Validate a reviewed edition of an indicator for the record. Refuses one that was computed before its period was over.
     *
     * POST /v1/programme/editions/:editionId/validation; needs the scope `programme:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.validate({ editionId: '00000000-0000-7814-8000-000000000001' })
     */
    validate: Write<{
      /**
       * An edition, as listed by programme.listEditions or made by programme.compute.
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
      /** Where an edition stands on its way to the public, and after it. */
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
     * Publish a validated edition of an indicator to everyone; one that corrects another takes its place. Refuses a second edition of the same period.
     *
     * POST /v1/programme/editions/:editionId/publication; needs the scope `programme:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.publish({ editionId: '00000000-0000-7814-8000-000000000001' })
     */
    publish: Write<{
      /**
       * An edition, as listed by programme.listEditions or made by programme.compute.
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
      /** Where an edition stands on its way to the public, and after it. */
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
     * Correct a published edition: count its period again from the rows as they are known now, as a new edition to review and publish. What was published stays.
     *
     * A figure is corrected in the rows it counts and never by hand, so that the corrected one opens to its rows too. The country and all regions are corrected together, so that they go on to agree.
     *
     * POST /v1/programme/editions/:editionId/corrections; needs the scope `programme:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.correct({ editionId: '00000000-0000-7814-8000-000000000001', reason: 'Des certificats ont été révoqués pour erreur depuis la publication.' })
     */
    correct: Write<{
      /**
       * An edition, as listed by programme.listEditions or made by programme.compute.
       * @minLength 1 @maxLength 64
       */
      editionId: string
      /**
       * Why the published figure is wrong, for the record.
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
        /** Where an edition stands on its way to the public, and after it. */
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
     * Freeze a quarter: everything published of it, hashed, chained to the snapshot before and signed. Refuses a quarter that is not over, or that has not changed since.
     *
     * POST /v1/programme/snapshots; needs the scope `programme:manage`. It may throw PermissionError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.snapshot({ quarter: '2026-Q4' })
     */
    snapshot: Write<{
      /**
       * A quarter that is over, such as 2026-Q4; the last of a year takes the yearly figures with it.
       * @maxLength 7
       */
      quarter: string
    }, {
      snapshotId: string
      quarter: string
      /** @format date-time */
      frozenAt: string
      /** SHA-256 of the content as JSON with its keys in order. */
      contentHash: string
      /** Of the signature of the snapshot before; empty for the first. */
      previousHash: string
      keyId: string
      /** Ed25519, base64url. */
      signature: string
    }>
    /**
     * List the frozen quarters of the programme, newest first, with the hash and the signature of each.
     *
     * GET /v1/programme/snapshots; open to everyone. It may throw InvalidInputError.
     * @example
     * await client.programme.listSnapshots()
     */
    listSnapshots: List<{
      /**
       * How many at most, 1 to 100.
       * @minimum 1 @maximum 100 @default 20
       */
      limit?: number
      /**
       * `nextCursor` of the page before.
       * @maxLength 500
       */
      cursor?: string
      /**
       * Of this quarter only, such as 2026-Q4.
       * @maxLength 7
       */
      quarter?: string
    }, {
      items: Array<{
        snapshotId: string
        quarter: string
        /** @format date-time */
        frozenAt: string
        /** SHA-256 of the content as JSON with its keys in order. */
        contentHash: string
        /** Of the signature of the snapshot before; empty for the first. */
        previousHash: string
        keyId: string
        /** Ed25519, base64url. */
        signature: string
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show a frozen quarter whole: every figure in it, and what it takes to check the signature without this server.
     *
     * GET /v1/programme/snapshots/:snapshotId; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.programme.getSnapshot({ snapshotId: '00000000-0000-7816-8000-000000000001' })
     */
    getSnapshot: Read<{
      /**
       * A frozen quarter, as listed by programme.listSnapshots.
       * @minLength 1 @maxLength 64
       */
      snapshotId: string
    }, {
      snapshotId: string
      quarter: string
      /** @format date-time */
      frozenAt: string
      /** SHA-256 of the content as JSON with its keys in order. */
      contentHash: string
      /** Of the signature of the snapshot before; empty for the first. */
      previousHash: string
      keyId: string
      /** Ed25519, base64url. */
      signature: string
      /** The very text that was signed. */
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
          /** Covers the exact values and the rows counted, also those that are suppressed here; only this installation can check it. */
          exactSeal: string
          figures: Array<{
            /** Opens with programme.explain. */
            observationId: string
            region: 'ALL' | 'MA-01' | 'MA-02' | 'MA-03' | 'MA-04' | 'MA-05' | 'MA-06' | 'MA-07' | 'MA-08' | 'MA-09' | 'MA-10' | 'MA-11' | 'MA-12' | 'UNKNOWN'
            /** A decimal number; null when suppressed or not observed. Null is not nought. */
            value: string | null
            /** The value, `<5` for a small count, or `…` where it would give away another or there is none. */
            shown: string
            /** OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist. */
            obsStatus: 'A' | 'F' | 'M' | 'O' | 'P' | 'Q' | 'V'
            /** CONF_STATUS of SDMX: F free, N internal, A suppressed as a small count, D suppressed so that a small count does not follow. */
            confStatus: 'F' | 'N' | 'A' | 'D'
          }>
        }>
        /** Indicators that had no published figure: missing, and not nought. */
        missing: string[]
        targets: Array<{
          code: string
          value: string
          per: string
        }>
      }
    }>
    /**
     * Verify a frozen quarter: that its content, its signature, its place in the chain and the observations behind it are what they were, and what was corrected since.
     *
     * GET /v1/programme/snapshots/:snapshotId/verification; open to everyone. It may throw NotFoundError, InvalidInputError.
     * @example
     * await client.programme.verifySnapshot({ snapshotId: '00000000-0000-7816-8000-000000000001' })
     */
    verifySnapshot: Read<{
      /**
       * A frozen quarter, as listed by programme.listSnapshots.
       * @minLength 1 @maxLength 64
       */
      snapshotId: string
    }, {
      snapshotId: string
      quarter: string
      /** INDETERMINATE where the key is not that of this installation, so that not all could be checked. */
      verdict: 'INTACT' | 'BROKEN' | 'INDETERMINATE'
      checks: {
        /** The content has the hash that was signed. */
        content: 'PASS' | 'FAIL' | 'UNKNOWN'
        /** The signature is of the published key. */
        signature: 'PASS' | 'FAIL' | 'UNKNOWN'
        /** The snapshot before it is the one it was chained to. */
        chain: 'PASS' | 'FAIL' | 'UNKNOWN'
        /** The key is the one this installation holds. */
        key: 'PASS' | 'FAIL' | 'UNKNOWN'
        /** Every observation behind it, with the rows it counted, is what it was. */
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
     * Appoint the organisation that follows the programme up: from then on its people compute, validate and publish the figures. For those who run the installation.
     *
     * PUT /v1/programme/office; needs the scope `platform:manage`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.programme.appointOffice({ organisationId: '00000000-0000-7810-8000-000000000001' })
     */
    appointOffice: Write<{
      /**
       * An organisation, as listed by identity.listOrganisations.
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
    settleCall: { method: 'POST', path: '/runs/:runId/steps/:step/settle', effect: 'write' },
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
