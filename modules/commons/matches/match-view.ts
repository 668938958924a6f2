import { z } from 'zod'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { MatchState } from '../vocabulary.ts'
import type { MatchRow } from './proposals.ts'
import { ScoreReason } from './score.ts'
import { matchStateMachine } from './state-machine.ts'

export const Match = z.object({
  matchId: z.string(),
  needId: z.string(),
  candidate: z
    .object({ type: z.string().describe('Type of the candidate: person, fablab_machine…'), candidateId: z.string() })
    .describe('The person or thing proposed for the need. Persons have no name here; ask for contact.'),
  score: z.int().min(0).max(1_000),
  reasons: z.array(ScoreReason).describe('Reasons the score is computed from.'),
  consentOk: z.boolean(),
  state: MatchState,
  allowedEvents: z.array(z.string()).describe('Events the owner of the need can trigger now.'),
  version: z.int(),
  createdAt: z.iso.datetime(),
})

export const toMatchView = ({
  id,
  needId,
  candidateType,
  candidateId,
  score,
  reasons,
  consentOk,
  state,
  version,
  createdAt,
}: MatchRow) => ({
  matchId: id,
  needId,
  candidate: { type: candidateType, candidateId },
  score,
  reasons,
  consentOk,
  state,
  allowedEvents: allowedEvents(matchStateMachine, state, { roles: ['owner'] }),
  version,
  createdAt: createdAt.toISOString(),
})
