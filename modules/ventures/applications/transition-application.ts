import type { Queries } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { type ApplicationRow, ventureApplications as applications } from '../tables.ts'
import type { ApplicationFile } from './access.ts'
import {
  type ApplicationBlockers,
  type ApplicationEvent,
  type ApplicationRole,
  applicationStateMachine,
} from './state-machine.ts'
import { loadApplicationBlockers } from './transition-blockers.ts'

/** Applies an event to an application, in the caller's transaction. Throws 409 with `allowedEvents` when it is not allowed. */
export async function transitionApplication(
  db: Queries,
  { application, call }: Omit<ApplicationFile, 'viewer'>,
  event: ApplicationEvent,
  role: ApplicationRole,
  now: Date,
  change: Partial<ApplicationRow> = {},
  extraBlockers: ApplicationBlockers = {},
): Promise<ApplicationRow> {
  const subject = { ...(await loadApplicationBlockers(db, application, call, now)), ...extraBlockers }
  const state = transition(applicationStateMachine, application.state, event, { roles: [role], subject })
  const [row] = await db
    .update(applications)
    .set({ ...change, state, version: application.version + 1, updatedAt: now })
    .where(eq(applications.id, application.id))
    .returning()
  return row!
}
