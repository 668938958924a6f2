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
    .object({ type: z.string().describe('What it is: person, fablab_machine…'), candidateId: z.string() })
    .describe('Who or what might meet the need. A person has no name here: ask for contact.'),
  score: z.int().min(0).max(1_000),
  reasons: z.array(ScoreReason).describe('What the score is made of.'),
  consentOk: z.boolean(),
  state: MatchState,
  legalEvents: z.array(z.string()).describe('What the owner of the need can do now.'),
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
  legalEvents: allowedEvents(matchStateMachine, state, { roles: ['owner'] }),
  version,
  createdAt: createdAt.toISOString(),
})
