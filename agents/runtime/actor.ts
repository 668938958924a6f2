import type { Actor, ApprovedCall } from '#platform/access.ts'
import type { Services } from '#platform/context.ts'
import { actorOfKey } from '#platform/identity/authenticate.ts'
import type { Run } from '../run-store/events.ts'
import type { PreparedAgent } from './ready-agent.ts'

/** Returns the actor of a run with its current rights. Called for every tool call, so that revocations take effect during a run. */
export async function loadRunActor(
  run: Run,
  { operations, scopes }: PreparedAgent,
  { db, now }: Services,
  approved?: ApprovedCall,
): Promise<Actor> {
  return {
    ...(await actorOfKey(db, run.keyId, now())),
    agent: { slug: run.agent, runId: run.id, operations, scopes, ...(approved && { approvedCall: approved }) },
  }
}
