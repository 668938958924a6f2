// Written by `npm run sdk` from the operations of the platform; what is changed here is lost.
import type { External, List, Read, Stream, Write } from './methods.ts'
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
        role: 'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager'
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
        roles: Array<'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager'>
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
      roles: Array<'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager'>
    }, {
      id: string
      name: string
      email: string | null
      /** @minItems 1 @maxItems 10 */
      roles: Array<'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager'>
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
      roles?: Array<'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager'>
      status?: 'active' | 'suspended'
    }, {
      id: string
      name: string
      email: string | null
      /** @minItems 1 @maxItems 10 */
      roles: Array<'operator' | 'owner' | 'developer' | 'reader' | 'maker' | 'lab_manager' | 'learner' | 'registrar' | 'diaspora_member' | 'diaspora_officer' | 'founder' | 'reviewer' | 'ventures_manager'>
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
  /** Agents, their tools, and the runs in which they work: each survives the server it runs on. */
  agents: {
    /**
     * Ask an agent to do something. It works on its own: follow, await or read the run. 409 while its thread is busy.
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
       * provider/model; the agent’s own unless named.
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
      }
      /** Your own notes: up to 20 texts by name. */
      metadata?: Record<string, string>
      /**
       * Will someone follow its text as it is written?
       * @default true
       */
      live?: boolean
    }, {
      id: string
      /** Its slug. */
      agent: string
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call somebody has to settle. */
        step?: number
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
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
       * provider/model; the agent’s own unless named.
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
      }
      /** Your own notes: up to 20 texts by name. */
      metadata?: Record<string, string>
      /**
       * How long at most, in milliseconds.
       * @minimum 0 @maximum 600000 @default 120000
       */
      timeoutMs?: number
    }, {
      id: string
      /** Its slug. */
      agent: string
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call somebody has to settle. */
        step?: number
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
      }
      metadata: Record<string, string>
      /** @format date-time */
      createdAt: string
      startedAt: string | null
      finishedAt: string | null
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
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call somebody has to settle. */
        step?: number
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
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
        /** Who started it. */
        memberId: string
        threadId: string | null
        /** The run that started this one. */
        parentRunId: string | null
        status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
        input: string
        answer: string | null
        /** Why it failed, or what it waits for. */
        error: {
          code: string
          detail: string
          /** The call somebody has to settle. */
          step?: number
        } | null
        /** The model that was asked for; agents.listSteps tells which one answered. */
        model: string | null
        limits: {
          steps: number
          wallMs: number
          tokens: number
          toolResultBytes: number
        }
        usage: {
          steps: number
          activeMs: number
          inputTokens: number
          outputTokens: number
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
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call somebody has to settle. */
        step?: number
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
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
      type: 'run.waiting'
      error: {
        code: string
        detail: string
        /** The call somebody has to settle. */
        step?: number
      } | null
    } | {
      type: 'run.finished'
      status: 'succeeded' | 'failed' | 'cancelled'
      answer: string | null
      error: {
        code: string
        detail: string
        /** The call somebody has to settle. */
        step?: number
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
        /** `intent`: begun; `unknown`: nobody knows whether it has happened. */
        state: 'intent' | 'done' | 'failed' | 'unknown'
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
        } | null
        /** @format date-time */
        startedAt: string
        finishedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Stop a run. What it has already done stays done. 409 when it has ended.
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
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call somebody has to settle. */
        step?: number
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
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
      /** Who started it. */
      memberId: string
      threadId: string | null
      /** The run that started this one. */
      parentRunId: string | null
      status: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'
      input: string
      answer: string | null
      /** Why it failed, or what it waits for. */
      error: {
        code: string
        detail: string
        /** The call somebody has to settle. */
        step?: number
      } | null
      /** The model that was asked for; agents.listSteps tells which one answered. */
      model: string | null
      limits: {
        steps: number
        wallMs: number
        tokens: number
        toolResultBytes: number
      }
      usage: {
        steps: number
        activeMs: number
        inputTokens: number
        outputTokens: number
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
     * Delete a conversation with all its runs. 409 while one of them has not ended.
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
        /** Who may see and run it: its author, their organisation, or everyone here. */
        visibility: 'private' | 'organisation' | 'community'
        /** Its author. */
        memberId: string | null
        version: number
        updatedAt: string | null
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Show an agent: what it is for, and which operations it may call.
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
      }
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author. */
      memberId: string | null
      version: number
      updatedAt: string | null
    }>
    /**
     * Make an agent: instructions, and the operations it may call. It never has more rights than who runs it.
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
      /**
       * provider/model; the best there is unless named.
       * @maxLength 200
       */
      model?: string
      /**
       * The operations it may call, by name, or all tools of a module as `module.*`. agents.searchTools finds them.
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
      }
      /**
       * Who may see and run it: its author, their organisation, or everyone here.
       * @default "organisation"
       */
      visibility?: 'private' | 'organisation' | 'community'
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
      }
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author. */
      memberId: string | null
      version: number
      updatedAt: string | null
    }>
    /**
     * Change an agent of one’s own. Runs under way go on with what it was.
     *
     * PATCH /v1/agents/:agentId; needs the scope `agents:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.
     * @example
     * await client.agents.updateAgent({ agentId: 'guide-du-labo', visibility: 'community' })
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
      /** provider/model; null for the best there is. */
      model?: string | null
      /**
       * The operations it may call, by name, or all tools of a module as `module.*`. agents.searchTools finds them.
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
      }
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility?: 'private' | 'organisation' | 'community'
      /**
       * The version the change was made to; refused when there is a newer one.
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
      }
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author. */
      memberId: string | null
      version: number
      updatedAt: string | null
    }>
    /**
     * Delete an agent of one’s own. Runs under way go on.
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
      }
      /** Who may see and run it: its author, their organisation, or everyone here. */
      visibility: 'private' | 'organisation' | 'community'
      /** Its author. */
      memberId: string | null
      version: number
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
        ask: {
          fr: string
          ar: string
          en: string
        }
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
        /** In tokens. */
        contextLength: number | null
        note: string | null
      }>
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
     * Refusals a caller can act on, all 409: `slot-taken`, `outside-opening-hours`, `closed`, `machine-unavailable` and `lab-not-open` carry `alternatives`, up to five free slots of the same length that this person may book as they are; `qualification-missing` carries `missing` and `trainings`, the next sessions, the nearest first.
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
      legalEvents: string[]
    }>
    /**
     * Hold a slot of a machine for ten minutes, to be confirmed or left to expire. Refuses like fablabs.bookMachine.
     *
     * Hold a slot of a machine for ten minutes. At most 5 holds a person at once.
     *
     * Refusals a caller can act on, all 409: `slot-taken`, `outside-opening-hours`, `closed`, `machine-unavailable` and `lab-not-open` carry `alternatives`, up to five free slots of the same length that this person may book as they are; `qualification-missing` carries `missing` and `trainings`, the next sessions, the nearest first.
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
      legalEvents: string[]
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
      legalEvents: string[]
    }>
    /**
     * Move a booking to another time, or to another machine, keeping it if the new slot is not possible. Refuses like fablabs.bookMachine.
     *
     * Move a booking to another time or machine; the price is counted again. If the new slot is refused the booking stays as it was.
     *
     * Refusals a caller can act on, all 409: `slot-taken`, `outside-opening-hours`, `closed`, `machine-unavailable` and `lab-not-open` carry `alternatives`, up to five free slots of the same length that this person may book as they are; `qualification-missing` carries `missing` and `trainings`, the next sessions, the nearest first.
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
      legalEvents: string[]
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
      legalEvents: string[]
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
      legalEvents: string[]
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
        legalEvents: string[]
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
        legalEvents: string[]
      }>
      /** Pass it as `cursor` for the next page; null on the last. */
      nextCursor: string | null
    }>
    /**
     * Start the use of a booked machine: for those who run the lab, from 15 minutes before the start. The qualification is checked again.
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
      legalEvents: string[]
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
      legalEvents: string[]
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
      legalEvents: string[]
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
  agents: {
    startRun: { method: 'POST', path: '/runs', effect: 'write' },
    startAndWait: { method: 'POST', path: '/runs/wait', effect: 'external', idempotent: true },
    getRun: { method: 'GET', path: '/runs/:runId', effect: 'read' },
    listRuns: { method: 'GET', path: '/runs', effect: 'read', paged: true },
    waitForRun: { method: 'GET', path: '/runs/:runId/wait', effect: 'external', idempotent: true },
    followRun: { method: 'GET', path: '/runs/:runId/events', effect: 'stream' },
    listSteps: { method: 'GET', path: '/runs/:runId/steps', effect: 'read', paged: true },
    cancelRun: { method: 'POST', path: '/runs/:runId/cancel', effect: 'write' },
    settleCall: { method: 'POST', path: '/runs/:runId/steps/:step/settle', effect: 'write' },
    createThread: { method: 'POST', path: '/threads', effect: 'write' },
    getThread: { method: 'GET', path: '/threads/:threadId', effect: 'read' },
    listThreads: { method: 'GET', path: '/threads', effect: 'read', paged: true },
    listMessages: { method: 'GET', path: '/threads/:threadId/messages', effect: 'read', paged: true },
    deleteThread: { method: 'DELETE', path: '/threads/:threadId', effect: 'write' },
    listAgents: { method: 'GET', path: '/agents', effect: 'read', paged: true },
    getAgent: { method: 'GET', path: '/agents/:agentId', effect: 'read' },
    createAgent: { method: 'POST', path: '/agents', effect: 'write' },
    updateAgent: { method: 'PATCH', path: '/agents/:agentId', effect: 'write' },
    deleteAgent: { method: 'DELETE', path: '/agents/:agentId', effect: 'write' },
    listTools: { method: 'GET', path: '/tools', effect: 'read', paged: true },
    searchTools: { method: 'GET', path: '/tools/search', effect: 'read' },
    describeTool: { method: 'GET', path: '/tools/:name', effect: 'read' },
    callTool: { method: 'POST', path: '/tools/call', effect: 'external' },
    listModels: { method: 'GET', path: '/models', effect: 'external', idempotent: true },
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
  },
} as const satisfies Record<string, Record<string, Route>>
