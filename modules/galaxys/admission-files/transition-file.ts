import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import type { GalaxysRole } from '../access.ts'
import { galaxysFiles as files } from '../tables.ts'
import { loadFileContexts } from './file-context.ts'
import { type FileWithZone, requireVisibleFile } from './file-view.ts'
import { type FileEvent, fileStateMachine } from './state-machine.ts'

/**
 * Applies an event to a file together with other column changes. Throws 409 with the allowed events if it is not
 * allowed.
 */
export async function transitionFile(
  context: Pick<HandlerContexts['write'], 'actor' | 'db'>,
  { fileId, event, now }: { fileId: string; event: FileEvent; now: Date },
  change: (
    found: FileWithZone & { roles: GalaxysRole[] },
  ) => Partial<typeof files.$inferInsert> | Promise<Partial<typeof files.$inferInsert>> = () => ({}),
) {
  const caller = requireActor(context)
  const found = await requireVisibleFile(context.db, fileId, caller)
  const fileContext = (await loadFileContexts(context.db, [found.file], now)).get(fileId)!
  const state = transition(fileStateMachine, found.file.state, event, { roles: found.roles, subject: fileContext })
  const set = { ...(await change(found)), state, version: found.file.version + 1, updatedAt: now }
  const [file] = await context.db.update(files).set(set).where(eq(files.id, fileId)).returning()
  return { file: file!, zone: found.zone }
}
