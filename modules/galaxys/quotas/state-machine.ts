import { stateMachine } from '#platform/lib/state-machine.ts'
import type { GalaxysRole } from '../access.ts'
import type { QuotaState } from '../vocabulary.ts'

export type QuotaEvent = 'grant' | 'grant_part' | 'refuse' | 'expire'

export const quotaStateMachine = stateMachine<QuotaState, QuotaEvent, GalaxysRole>('quota', [
  { from: 'REQUESTED', event: 'grant', to: 'GRANTED', roles: ['operator'] },
  { from: 'REQUESTED', event: 'grant_part', to: 'PARTIAL', roles: ['operator'] },
  { from: 'REQUESTED', event: 'refuse', to: 'REFUSED', roles: ['operator'] },
  { from: ['REQUESTED', 'GRANTED', 'PARTIAL'], event: 'expire', to: 'EXPIRED', roles: ['system'] },
])

export const quotaStateAt = (
  { state, endsAt }: { state: Exclude<QuotaState, 'EXPIRED'>; endsAt: Date },
  now: Date,
): QuotaState => (state !== 'REFUSED' && endsAt <= now ? 'EXPIRED' : state)
